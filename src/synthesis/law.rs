//! Dated rates, caps and brackets as published, in centimes and hundredths of a percent.

/// The ceiling of capped contributions, in centimes; in force over all years drawn.
pub(super) const CAP: i64 = 600_000;

/// The working hours of a full month, in hundredths.
pub(super) const FULL_HOURS: i64 = 19_100;

/// The hourly minimum wage in centimes.
pub(super) fn hourly_minimum(year: i16, month: u8) -> i64 {
    const TABLE: [(i16, u8, i64); 9] = [
        (2012, 7, 1224),
        (2014, 7, 1285),
        (2015, 7, 1346),
        (2019, 7, 1413),
        (2020, 7, 1481),
        (2022, 9, 1555),
        (2023, 9, 1629),
        (2025, 1, 1710),
        (2026, 1, 1792),
    ];
    let known = TABLE.iter().rev().find(|it| (it.0, it.1) <= (year, month));
    known.map_or(1170, |it| it.2)
}

/// Rates of one month, in hundredths of a percent.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rates {
    /// The employee's share of long- and short-term benefits, on capped pay.
    pub(super) social: i64,
    pub(super) amo: i64,
    pub(super) employer_social: i64,
    pub(super) employer_amo: i64,
    /// Of a payment slip: both shares.
    pub(super) slip_social: i64,
    pub(super) slip_family: i64,
    pub(super) training: i64,
}

pub(super) fn rates(year: i16, month: u8) -> Rates {
    // The allowance for loss of employment came in December 2014, dental care in January 2016.
    let before = (year, month) < (2014, 12);
    let amo = if year < 2016 { 200 } else { 226 };
    Rates {
        social: if before { 429 } else { 448 },
        amo,
        employer_social: if before { 860 } else { 898 },
        employer_amo: if year < 2016 { 350 } else { 411 },
        slip_social: if before { 1289 } else { 1346 },
        slip_family: if before { 650 } else { 640 },
        training: 160,
    }
}

/// Family allowance of a month, in centimes.
pub(super) fn allowance(children: i64, year: i16, month: u8) -> i64 {
    let first = if (year, month) < (2019, 7) { 20_000 } else { 30_000 };
    children.min(3) * first + (children.clamp(3, 6) - 3) * 3_600
}

/// What may be taken off before tax for professional expenses, in centimes a month.
pub(super) fn expenses(gross: i64, year: i16) -> i64 {
    if year < 2023 {
        return product(gross, 2_000).min(250_000);
    }
    let rate = if gross * 12 <= 7_800_000 { 3_500 } else { 2_500 };
    product(gross, rate).min(291_667)
}

/// Income tax of a month on a net taxable pay, in centimes.
pub(super) fn income_tax(taxable: i64, year: i16, dependants: i64) -> i64 {
    // Upper edge of a year's pay in dirhams, rate in percent, sum to deduct in dirhams.
    const UNTIL_2024: [(i64, i64, i64); 6] = [
        (30_000, 0, 0),
        (50_000, 10, 3_000),
        (60_000, 20, 8_000),
        (80_000, 30, 14_000),
        (180_000, 34, 17_200),
        (i64::MAX, 38, 24_400),
    ];
    const FROM_2025: [(i64, i64, i64); 6] = [
        (40_000, 0, 0),
        (60_000, 10, 4_000),
        (80_000, 20, 10_000),
        (100_000, 30, 18_000),
        (180_000, 34, 22_000),
        (i64::MAX, 37, 27_400),
    ];
    let (brackets, reduction) =
        if year < 2025 { (UNTIL_2024, 36_000) } else { (FROM_2025, 50_000) };
    let annual = taxable * 12;
    let held = |it: &&(i64, i64, i64)| annual <= it.0.saturating_mul(100);
    let Some((_, rate, deducted)) = brackets.iter().find(held) else { return 0 };
    let tax = annual * rate / 100 - deducted * 100 - reduction * dependants.min(6);
    (tax.max(0) + 6) / 12
}

/// Base times a rate in hundredths of a percent, to the nearest centime.
pub(super) fn product(base: i64, rate: i64) -> i64 {
    (base * rate + 5_000).div_euclid(10_000)
}

#[cfg(test)]
mod tests {
    use super::{expenses, income_tax, product};

    #[test]
    fn published_payslips_are_reproduced() {
        // 2025, nobody dependent: gross 10 000 gives 601.56 of tax, 15 000 gives 2 068.35.
        for (gross, tax) in [(1_000_000, 60_156), (1_500_000, 206_835)] {
            let taxable = gross - 26_880 - product(gross, 226) - expenses(gross, 2025);
            assert!((income_tax(taxable, 2025, 0) - tax).abs() <= 1, "{gross}");
        }
    }
}
