//! Rules that hold a Moroccan declaration against the law of its own period.
//!
//! Dates decide. Where the document's period is not certain, or the law of that period is not
//! known, a rule is silent; a document of another country never meets these rules.

pub(super) mod capped_pay_mismatch;
pub(super) mod contribution_before_introduction;
pub(super) mod days_above_26;
pub(super) mod employee_amo_mismatch;
pub(super) mod employee_cnss_above_maximum;
pub(super) mod employee_cnss_mismatch;
pub(super) mod family_allowance_mismatch;
pub(super) mod ice_before_introduction;
pub(super) mod income_tax_mismatch;
pub(super) mod ipe_on_top;
pub(super) mod late_declaration;
pub(super) mod professional_expenses_above_cap;
pub(super) mod rate_not_in_force;
mod scope;
pub(super) mod wage_below_minimum;
