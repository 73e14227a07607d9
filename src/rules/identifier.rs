//! Rules about numbering schemes and their check digits.
//!
//! Numbers without a public check (IF, RC, taxe professionnelle, CIN, passport) have no rule here.

pub(super) mod affiliate_key_mismatch;
pub(super) mod affiliate_number_too_long;
pub(super) mod affiliate_younger_than_period;
mod fields;
pub(super) mod iban_differs_from_rib;
pub(super) mod iban_key_mismatch;
pub(super) mod ice_key_mismatch;
pub(super) mod immatriculation_key_mismatch;
pub(super) mod immatriculation_out_of_format;
pub(super) mod immatriculation_repeated;
pub(super) mod immatriculation_with_two_names;
pub(super) mod nir_key_mismatch;
pub(super) mod reference_key_mismatch;
pub(super) mod reference_of_another_affiliate;
pub(super) mod reference_of_another_period;
pub(super) mod rib_key_mismatch;
pub(super) mod siret_key_mismatch;
