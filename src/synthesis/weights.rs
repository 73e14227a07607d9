//! How often each kind of change is drawn where it fits, set against the others.
//!
//! Every rule is to be measured on as many changes: a kind that few documents are of, or that few have
//! room for (a year, a row, a line it needs is seldom there), weighs the more. Found by counting what
//! populations of other seeds held; a kind that is not named here weighs as much as an ordinary one.

const ORDINARY: u64 = 292;

#[rustfmt::skip]
const WEIGHTS: &[(&str, u64)] = &[
    ("affiliate-key", 5), ("affiliate-too-long", 6), ("affiliate-too-young", 45), ("age", 974),
    ("allowance-net", 3179), ("amo-deducted", 55), ("amount-in-words", 15), ("attested-otherwise", 5741),
    ("base-pay", 8265), ("birth-after-hire", 963), ("cap-of-another-year", 6398), ("capped-above-gross", 3141),
    ("card-of-two-people", 6576), ("carried-total", 3167), ("cell-length", 1003), ("cnss-above-maximum", 60),
    ("cnss-deducted", 69), ("contribution-too-early", 350), ("copied-block", 24485), ("counted-total", 6521),
    ("cumulative-total", 3050), ("days-above-26", 11), ("days-beyond-calendar", 11), ("days-without-pay", 3041),
    ("deductions-total", 57), ("due-date", 15), ("ebds-affiliate-key", 41), ("ebds-affiliate-of-another", 251),
    ("ebds-allowance-net", 248), ("ebds-cap-of-another-year", 499), ("ebds-capped-above", 257),
    ("ebds-category", 253), ("ebds-count-below", 119), ("ebds-days-above", 256), ("ebds-days-without-salary", 255),
    ("ebds-due-date", 58), ("ebds-duplicate", 292), ("ebds-end-cut", 226), ("ebds-entrant-and-control", 594),
    ("ebds-entrant-salary", 648), ("ebds-entrant-without-card", 620), ("ebds-entrant-without-days", 611),
    ("ebds-entrant-without-name", 644), ("ebds-filler", 225), ("ebds-global-recap", 251),
    ("ebds-impossible-period", 279), ("ebds-insured-in-complement", 668), ("ebds-issued-before", 75),
    ("ebds-leaver-not-refunded", 1059), ("ebds-line-deleted", 119), ("ebds-name-character", 583), ("ebds-order", 247),
    ("ebds-paid-while-unpaid", 250), ("ebds-period-of-another", 240), ("ebds-person-key", 64),
    ("ebds-placeholder", 226), ("ebds-preset-changed", 220), ("ebds-preset-recap", 219),
    ("ebds-preset-unanswered", 221), ("ebds-recap", 134), ("ebds-record-cut", 141), ("ebds-record-longer", 141),
    ("ebds-refunded-above", 252), ("ebds-salary", 265), ("ebds-salary-and-control", 134),
    ("ebds-situation-unknown", 268), ("ebds-text-in-number", 283), ("ebds-text-not-left", 255),
    ("ebds-transfer-number", 235), ("ebds-type-unknown", 273), ("employer-product", 61), ("entrant-absent", 6280),
    ("exit-before-period", 1387), ("expenses-above-cap", 465), ("family-allowance", 2596), ("grand-total", 4),
    ("gross-pay", 63), ("group-total", 4111), ("headcount-above", 982), ("headcount-below", 998),
    ("hire-after-exit", 1519), ("hire-after-period", 1023), ("hours-beyond-calendar", 1482), ("iban-differs", 15),
    ("iban-key", 14), ("ice-key", 6), ("ice-too-early", 366), ("impossible-date", 1082), ("income-tax", 438),
    ("ipe-on-top", 84), ("issue-before-period", 10), ("late", 20), ("leaver-present", 6259), ("missing-page", 1501),
    ("net-above-gross", 1482), ("net-pay", 58), ("nir-key", 1483), ("one-account", 2377),
    ("page-count-announced", 2975), ("page-count-differs", 1244), ("page-repeated", 1077), ("page-total", 3226),
    ("pay-without-days", 2879), ("payslip-gross", 3071), ("person-format", 9), ("person-key", 7),
    ("person-repeated", 2750), ("person-two-names", 1160), ("quarter-sum", 2087), ("rate-of-another-year", 16),
    ("rate-product", 16), ("record-broken-off", 1325), ("record-uneven", 1168), ("reference-affiliate", 19),
    ("reference-key", 21), ("reference-period", 18), ("rib-key", 19), ("row-deleted", 8), ("row-limit", 17015),
    ("row-number-gap", 1323), ("row-number-repeated", 1269), ("row-total", 2675), ("row-value", 7),
    ("siret-key", 1598), ("slip-base", 3153), ("slip-total", 20), ("stored-sum", 10), ("two-birth-dates", 5797),
    ("two-cards", 5621), ("two-employers", 3122), ("two-full-months", 5456), ("two-hire-dates", 3043),
    ("two-ices", 3030), ("two-names", 6170), ("two-values-one-sum", 51), ("two-versions", 29701),
    ("version-lacks-rows", 15847), ("wage-below-minimum", 3735), ("weekday", 6),
];

pub(super) fn weight(name: &str) -> u64 {
    WEIGHTS.iter().find(|it| it.0 == name).map_or(ORDINARY, |it| it.1)
}
