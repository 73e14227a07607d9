//! The rules. One file per rule; this list is the only other place a rule appears.

use std::fmt::Write;

use sha2::{Digest, Sha256};

use crate::{
    finding::{Outcome, RuleInfo},
    payroll::{Declaration, Document},
};

mod arithmetic;
mod calendar;
mod ebds;
mod identifier;
mod law;
mod lines;
mod naming;
mod people;
mod set;
mod set_facts;
mod totals;
mod truncation;
mod unread;

pub use set_facts::{
    Again, FactSource, Facts, Group, Role, SetCheck, SetExamination, Stated, Subject,
    examine_set_with,
};

/// Every rule, in the order reports show them.
#[rustfmt::skip]
pub static RULES: &[&Rule] = &[
    // Identifiers.
    &identifier::affiliate_key_mismatch::AFFILIATE_KEY_MISMATCH,
    &identifier::affiliate_number_too_long::AFFILIATE_NUMBER_TOO_LONG,
    &identifier::affiliate_younger_than_period::AFFILIATE_YOUNGER_THAN_PERIOD,
    &identifier::immatriculation_key_mismatch::IMMATRICULATION_KEY_MISMATCH,
    &identifier::immatriculation_out_of_format::IMMATRICULATION_OUT_OF_FORMAT,
    &identifier::immatriculation_with_two_names::IMMATRICULATION_WITH_TWO_NAMES,
    &identifier::immatriculation_repeated::IMMATRICULATION_REPEATED,
    &identifier::ice_key_mismatch::ICE_KEY_MISMATCH,
    &identifier::rib_key_mismatch::RIB_KEY_MISMATCH,
    &identifier::iban_key_mismatch::IBAN_KEY_MISMATCH,
    &identifier::iban_differs_from_rib::IBAN_DIFFERS_FROM_RIB,
    &identifier::reference_key_mismatch::REFERENCE_KEY_MISMATCH,
    &identifier::reference_of_another_affiliate::REFERENCE_OF_ANOTHER_AFFILIATE,
    &identifier::reference_of_another_period::REFERENCE_OF_ANOTHER_PERIOD,
    &identifier::nir_key_mismatch::NIR_KEY_MISMATCH,
    &identifier::siret_key_mismatch::SIRET_KEY_MISMATCH,
    // Calendar.
    &calendar::impossible_date::IMPOSSIBLE_DATE,
    &calendar::weekday_mismatch::WEEKDAY_MISMATCH,
    &calendar::birth_after_hire::BIRTH_AFTER_HIRE,
    &calendar::hire_after_exit::HIRE_AFTER_EXIT,
    &calendar::age_out_of_range::AGE_OUT_OF_RANGE,
    &calendar::hire_after_period::HIRE_AFTER_PERIOD,
    &calendar::exit_before_period::EXIT_BEFORE_PERIOD,
    &calendar::issue_before_period::ISSUE_BEFORE_PERIOD,
    &calendar::due_date_unusual::DUE_DATE_UNUSUAL,
    // Arithmetic.
    &arithmetic::net_pay_mismatch::NET_PAY_MISMATCH,
    &arithmetic::gross_pay_mismatch::GROSS_PAY_MISMATCH,
    &arithmetic::row_total_mismatch::ROW_TOTAL_MISMATCH,
    &arithmetic::line_product_mismatch::LINE_PRODUCT_MISMATCH,
    &arithmetic::employer_product_mismatch::EMPLOYER_PRODUCT_MISMATCH,
    &arithmetic::base_pay_mismatch::BASE_PAY_MISMATCH,
    &arithmetic::amount_in_words_mismatch::AMOUNT_IN_WORDS_MISMATCH,
    &arithmetic::family_allowance_net_mismatch::FAMILY_ALLOWANCE_NET_MISMATCH,
    &arithmetic::capped_above_gross::CAPPED_ABOVE_GROSS,
    &arithmetic::days_beyond_calendar::DAYS_BEYOND_CALENDAR,
    &arithmetic::hours_beyond_calendar::HOURS_BEYOND_CALENDAR,
    &arithmetic::pay_without_days::PAY_WITHOUT_DAYS,
    &arithmetic::days_without_pay::DAYS_WITHOUT_PAY,
    &arithmetic::net_above_gross::NET_ABOVE_GROSS,
    // Totals.
    &totals::headcount_mismatch::HEADCOUNT_MISMATCH,
    &totals::page_total_mismatch::PAGE_TOTAL_MISMATCH,
    &totals::cumulative_total_mismatch::CUMULATIVE_TOTAL_MISMATCH,
    &totals::carried_total_mismatch::CARRIED_TOTAL_MISMATCH,
    &totals::grand_total_mismatch::GRAND_TOTAL_MISMATCH,
    &totals::group_total_mismatch::GROUP_TOTAL_MISMATCH,
    &totals::payment_total_mismatch::PAYMENT_TOTAL_MISMATCH,
    &totals::deductions_total_mismatch::DEDUCTIONS_TOTAL_MISMATCH,
    &totals::stored_sum_mismatch::STORED_SUM_MISMATCH,
    // Truncation.
    &truncation::page_missing::PAGE_MISSING,
    &truncation::page_repeated::PAGE_REPEATED,
    &truncation::page_number_mismatch::PAGE_NUMBER_MISMATCH,
    &truncation::page_count_mismatch::PAGE_COUNT_MISMATCH,
    &truncation::declared_count_above_rows::DECLARED_COUNT_ABOVE_ROWS,
    &truncation::declared_count_below_rows::DECLARED_COUNT_BELOW_ROWS,
    &truncation::last_record_cut::LAST_RECORD_CUT,
    &truncation::row_number_gap::ROW_NUMBER_GAP,
    &truncation::row_number_repeated::ROW_NUMBER_REPEATED,
    &truncation::export_row_limit::EXPORT_ROW_LIMIT,
    &truncation::cell_length_limit::CELL_LENGTH_LIMIT,
    &truncation::record_width_mismatch::RECORD_WIDTH_MISMATCH,
    // The fixed-width exchange file.
    &ebds::record_length_mismatch::RECORD_LENGTH_MISMATCH,
    &ebds::record_type_unknown::RECORD_TYPE_UNKNOWN,
    &ebds::record_order_break::RECORD_ORDER_BREAK,
    &ebds::record_missing::RECORD_MISSING,
    &ebds::period_differs_between_records::PERIOD_DIFFERS_BETWEEN_RECORDS,
    &ebds::affiliate_differs_between_records::AFFILIATE_DIFFERS_BETWEEN_RECORDS,
    &ebds::impossible_period::IMPOSSIBLE_PERIOD,
    &ebds::text_in_number_field::TEXT_IN_NUMBER_FIELD,
    &ebds::filler_not_blank::FILLER_NOT_BLANK,
    &ebds::entrant_name_character::ENTRANT_NAME_CHARACTER,
    &ebds::text_not_left_aligned::TEXT_NOT_LEFT_ALIGNED,
    &ebds::category_mismatch::CATEGORY_MISMATCH,
    &ebds::line_control_sum_mismatch::LINE_CONTROL_SUM_MISMATCH,
    &ebds::entrant_control_sum_mismatch::ENTRANT_CONTROL_SUM_MISMATCH,
    &ebds::insured_recap_mismatch::INSURED_RECAP_MISMATCH,
    &ebds::entrant_recap_mismatch::ENTRANT_RECAP_MISMATCH,
    &ebds::global_recap_mismatch::GLOBAL_RECAP_MISMATCH,
    &ebds::preset_recap_mismatch::PRESET_RECAP_MISMATCH,
    &ebds::recap_headcount_mismatch::RECAP_HEADCOUNT_MISMATCH,
    &ebds::capped_above_salary::CAPPED_ABOVE_SALARY,
    &ebds::capped_salary_mismatch::CAPPED_SALARY_MISMATCH,
    &ebds::days_above_month::DAYS_ABOVE_MONTH,
    &ebds::allowance_net_mismatch::ALLOWANCE_NET_MISMATCH,
    &ebds::allowance_refunded_above_net::ALLOWANCE_REFUNDED_ABOVE_NET,
    &ebds::allowance_refunded_on_leaving::ALLOWANCE_REFUNDED_ON_LEAVING,
    &ebds::situation_code_unknown::SITUATION_CODE_UNKNOWN,
    &ebds::paid_while_unpaid::PAID_WHILE_UNPAID,
    &ebds::days_without_salary::DAYS_WITHOUT_SALARY,
    &ebds::placeholder_number::PLACEHOLDER_NUMBER,
    &ebds::entrant_without_number_or_card::ENTRANT_WITHOUT_NUMBER_OR_CARD,
    &ebds::duplicate_insured::DUPLICATE_INSURED,
    &ebds::entrant_without_name::ENTRANT_WITHOUT_NAME,
    &ebds::entrant_without_days::ENTRANT_WITHOUT_DAYS,
    &ebds::insured_in_complementary::INSURED_IN_COMPLEMENTARY,
    &ebds::preset_line_unanswered::PRESET_LINE_UNANSWERED,
    &ebds::preset_line_changed::PRESET_LINE_CHANGED,
    &ebds::transfer_number_mismatch::TRANSFER_NUMBER_MISMATCH,
    // Law.
    &law::capped_pay_mismatch::CAPPED_PAY_MISMATCH,
    &law::rate_not_in_force::RATE_NOT_IN_FORCE,
    &law::employee_cnss_mismatch::EMPLOYEE_CNSS_MISMATCH,
    &law::employee_cnss_above_maximum::EMPLOYEE_CNSS_ABOVE_MAXIMUM,
    &law::employee_amo_mismatch::EMPLOYEE_AMO_MISMATCH,
    &law::income_tax_mismatch::INCOME_TAX_MISMATCH,
    &law::family_allowance_mismatch::FAMILY_ALLOWANCE_MISMATCH,
    &law::wage_below_minimum::WAGE_BELOW_MINIMUM,
    &law::contribution_before_introduction::CONTRIBUTION_BEFORE_INTRODUCTION,
    &law::ice_before_introduction::ICE_BEFORE_INTRODUCTION,
    &law::ipe_on_top::IPE_ON_TOP,
    &law::late_declaration::LATE_DECLARATION,
    &law::days_above_26::DAYS_ABOVE_26,
    &law::professional_expenses_above_cap::PROFESSIONAL_EXPENSES_ABOVE_CAP,
    // Across documents.
    &set::person_number_with_two_names::PERSON_NUMBER_WITH_TWO_NAMES,
    &set::person_number_with_two_cards::PERSON_NUMBER_WITH_TWO_CARDS,
    &set::card_with_two_person_numbers::CARD_WITH_TWO_PERSON_NUMBERS,
    &set::person_with_two_birth_dates::PERSON_WITH_TWO_BIRTH_DATES,
    &set::person_with_two_hire_dates::PERSON_WITH_TWO_HIRE_DATES,
    &set::account_of_two_people::ACCOUNT_OF_TWO_PEOPLE,
    &set::affiliate_with_two_ices::AFFILIATE_WITH_TWO_ICES,
    &set::affiliate_with_two_names::AFFILIATE_WITH_TWO_NAMES,
    &set::two_versions_differ::TWO_VERSIONS_DIFFER,
    &set::version_lacks_rows::VERSION_LACKS_ROWS,
    &set::entrant_absent_next_month::ENTRANT_ABSENT_NEXT_MONTH,
    &set::leaver_present_next_month::LEAVER_PRESENT_NEXT_MONTH,
    &set::slip_base_against_declaration::SLIP_BASE_AGAINST_DECLARATION,
    &set::attestation_against_declaration::ATTESTATION_AGAINST_DECLARATION,
    &set::payslip_against_declaration::PAYSLIP_AGAINST_DECLARATION,
    &set::months_against_longer_sum::MONTHS_AGAINST_LONGER_SUM,
    &set::copied_block::COPIED_BLOCK,
    &set::full_days_at_two_employers::FULL_DAYS_AT_TWO_EMPLOYERS,
];

/// A rule: what reports say about it, and the comparison it makes.
#[derive(Debug)]
pub struct Rule {
    pub info: RuleInfo,
    pub check: Check,
}

/// How much a rule looks at, written into its type.
#[derive(Debug)]
pub enum Check {
    Declaration(fn(&Declaration, &mut Outcome)),
    Document(fn(&Document, &mut Outcome)),
    /// What several documents say: a key taken from facts, and a comparison of those that share it.
    Set(SetCheck),
}

impl Check {
    /// Whether one document is enough for the comparison.
    #[must_use]
    pub fn is_about_one_document(&self) -> bool {
        !matches!(self, Check::Set(_))
    }
}

/// SHA-256 of the catalogue: two runs with the same sum applied the same rules.
#[must_use]
pub fn catalogue_sha256() -> String {
    let mut digest = Sha256::new();
    for rule in RULES {
        let RuleInfo { code, name, class, documentation, source, .. } = rule.info;
        for part in [code, name, class.name(), documentation, source] {
            digest.update(part.as_bytes());
            digest.update([0]);
        }
    }
    digest.finalize().iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Runs every rule on one document. Rules cannot see one another's outcomes.
///
/// A rule that panics gives `Err` with its code; the others still run.
#[must_use]
pub fn examine(document: &Document) -> Vec<Result<Outcome, &'static RuleInfo>> {
    let own = RULES.iter().filter(|rule| rule.check.is_about_one_document());
    own.map(|rule| {
        // Rules are pure functions of the model, so nothing half-changed survives a panic.
        let run = std::panic::AssertUnwindSafe(|| examine_with(rule, document));
        std::panic::catch_unwind(run).map_err(|_| &rule.info)
    })
    .collect()
}

/// Runs one rule on one document; a rule about the set has nothing to say of one.
#[must_use]
pub fn examine_with(rule: &'static Rule, document: &Document) -> Outcome {
    let mut outcome = Outcome::new(&rule.info);
    match rule.check {
        Check::Declaration(check) => {
            for (index, declaration) in document.declarations.iter().enumerate() {
                outcome.enter_declaration(Some(index));
                check(declaration, &mut outcome);
            }
        }
        Check::Document(check) => check(document, &mut outcome),
        Check::Set(_) => (),
    }
    outcome
}

/// Declares a rule; its doc comment becomes its documentation.
macro_rules! declare_rule {
    (
        $(#[doc = $doc:literal])+
        $vis:vis static $NAME:ident = $check:expr;
        $($field:ident: $value:expr,)+
    ) => {
        $(#[doc = $doc])+
        $vis static $NAME: $crate::rules::Rule = $crate::rules::Rule {
            info: $crate::finding::RuleInfo {
                documentation: concat!($($doc, "\n",)+),
                file: file!(),
                $($field: $value,)+
            },
            check: $check,
        };
    };
}
use declare_rule;
