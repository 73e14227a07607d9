//! Numbering schemes, one a file: how a number is written, and whether its check digits fit.
//!
//! A check digit does not know salaries: these are functions of text. Numbers without a public
//! check (IF, RC, taxe professionnelle, CIN, passport) are never given one.

mod digits;

pub mod affiliate;
pub mod cin;
pub mod iban;
pub mod ice;
pub mod immatriculation;
pub mod insured_of_tunisia;
pub mod matricule_fiscal;
pub mod nir;
pub mod person_name;
pub mod reference;
pub mod rib;
pub mod siren;

pub use digits::only_digits;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{
        affiliate, cin, iban, ice, immatriculation, matricule_fiscal, nir, reference, rib, siren,
    };

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in "\\PC*|[ 0-9A-Z.-]{0,45}|[A-Z]{2}[0-9]{10,30}") {
            let _ = (affiliate::check(&text), affiliate::canonical(&text));
            let _ = (immatriculation::check(&text), immatriculation::person(&text));
            let _ = (ice::check(&text), ice::canonical(&text));
            let _ = (rib::check(&text), rib::canonical(&text));
            let _ = (iban::check(&text), iban::moroccan_rib(&text));
            let _ = (cin::check(&text), cin::canonical(&text));
            let _ = (reference::parse(&text), nir::check(&text), siren::check(&text));
            let _ = matricule_fiscal::is_well_formed(&text);
        }

        #[test]
        fn a_key_computed_is_a_key_that_fits(body in "[0-9]{22}") {
            let rib::Rib::KeyMismatch { computed, .. } = rib::check(&format!("{body}00")) else {
                return Ok(());
            };
            prop_assert_eq!(rib::check(&format!("{body}{computed}")), rib::Rib::Valid);
            // The exact consequence: a Moroccan IBAN over a right key begins with MA64.
            prop_assert_eq!(iban::check(&format!("MA64{body}{computed}")), iban::Iban::Valid);
        }
    }
}
