use super::people::{ATTESTED, DECLARED_GROSS, LONGER_SUM, PAYSLIP_GROSS, PEOPLE};
use crate::{
    evidence::{Citation, Message},
    finding::{Category, Class, Operand, Outcome},
    payroll::{Amount, Period},
    rules::{Check, Group, Role, SetCheck, Stated, declare_rule},
};

declare_rule! {
    /// The months of a person do not add up to the sum of the year or quarter.
    ///
    /// ## What it compares
    ///
    /// The gross pay stated for one immatriculation number at one employer for a year or a quarter
    /// with the sum of its months, within the printed precision: only where every month of the
    /// period is given, each with one amount. Months come from declarations, else from
    /// attestations, else from payslips.
    ///
    /// ## Why it matters
    ///
    /// Annual and quarterly statements are made from the same months.
    ///
    /// ## Example
    ///
    /// ```register
    /// --- months.csv
    /// form = attestation
    /// affiliate = 1234567
    /// period  | immatriculation | gross
    /// 2024-01 | 123456785       | 8 500,00
    /// 2024-02 | 123456785       | 8 500,00
    /// 2024-03 | 123456785       | 8 500,00
    ///
    /// --- quarter.csv
    /// form = register
    /// affiliate = 1234567
    /// period = 2024-Q1
    /// immatriculation | gross
    /// 123456785       | 26 500,00
    ///                   ^^^^^^^^^ for person number 123456785, 26 500,00 is printed for 2024-Q1 in quarter.csv; its months add up to 25500.00
    /// ```
    ///
    /// A bordereau and a register that state one month alike are no two months:
    ///
    /// ```register
    /// --- bordereau-1.csv
    /// form = bds
    /// affiliate = 1234567
    /// period = 2024-01
    /// immatriculation | gross
    /// 123456785       | 8 500,00
    ///
    /// --- register-1.csv
    /// form = register
    /// affiliate = 1234567
    /// period = 2024-01
    /// immatriculation | gross
    /// 123456785       | 8 500,00
    ///
    /// --- bordereau-2.csv
    /// form = bds
    /// affiliate = 1234567
    /// period = 2024-02
    /// immatriculation | gross
    /// 123456785       | 8 500,00
    ///
    /// --- bordereau-3.csv
    /// form = bds
    /// affiliate = 1234567
    /// period = 2024-03
    /// immatriculation | gross
    /// 123456785       | 8 500,00
    ///
    /// --- quarter.csv
    /// form = register
    /// affiliate = 1234567
    /// period = 2024-Q1
    /// immatriculation | gross
    /// 123456785       | 26 500,00
    ///                   ^^^^^^^^^ for person number 123456785, 26 500,00 is printed for 2024-Q1 in quarter.csv; its months add up to 25500.00
    /// ```
    ///
    /// Where a month is missing, nothing is compared:
    ///
    /// ```register
    /// --- months.csv
    /// form = attestation
    /// affiliate = 1234567
    /// period  | immatriculation | gross
    /// 2024-01 | 123456785       | 8 500,00
    /// 2024-02 | 123456785       | 8 500,00
    ///
    /// --- quarter.csv
    /// form = register
    /// affiliate = 1234567
    /// period = 2024-Q1
    /// immatriculation | gross
    /// 123456785       | 26 500,00
    /// ```
    pub(crate) static MONTHS_AGAINST_LONGER_SUM = Check::Set(SetCheck { facts: &PEOPLE, compare });
    code: "SET404",
    name: "months-against-longer-sum",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-months-and-longer-sum",
    explanations: &["complementary-not-given", "arrears-in-the-year", "settlement-at-year-end", "net-attested"],
    source: "identity of the forms: a year is the sum of its months; reference check F03",
}

fn compare(number: &str, group: &Group, outcome: &mut Outcome) {
    for longer in group.of_role(LONGER_SUM) {
        let (Some((period, affiliate)), Some(printed)) =
            (longer.item.split_once('|'), longer.amount())
        else {
            continue;
        };
        let months = months_of(period);
        let sources = [DECLARED_GROSS, ATTESTED, PAYSLIP_GROSS];
        let Some(parts) =
            sources.into_iter().find_map(|role| parts(group, role, &months, affiliate))
        else {
            continue;
        };
        let computed: Amount = parts.iter().filter_map(Stated::amount).sum();
        if computed.agrees_with(printed) {
            outcome.agree();
            continue;
        }
        let message = Message::new("months-against-longer-sum")
            .with("number", number)
            .with("printed", longer.printed())
            .with("period", period)
            .with("path", &**longer.path)
            .with("computed", computed);
        let operands = operands(longer, &parts, computed);
        outcome.raise_across(Class::Particularity, message, operands);
    }
}

/// One amount for each of the months; none where a month is missing or has several that differ.
fn parts<'a>(
    group: &Group<'a>,
    role: Role,
    months: &[Period],
    affiliate: &str,
) -> Option<Vec<Stated<'a>>> {
    let one = |month: &Period| {
        let (first, rest) = group.of_item(role, &format!("{month}|{affiliate}")).split_first()?;
        // A bordereau, an exchange file and a register may state one and the same month.
        let amount = first.amount()?;
        let agrees = |it: &Stated| it.amount().is_some_and(|it| it.agrees_with(amount));
        rest.iter().all(agrees).then_some(*first)
    };
    let parts: Option<Vec<_>> = months.iter().map(one).collect();
    parts.filter(|it| !it.is_empty())
}

/// The sum, the printed value, and each month with its own place.
fn operands(longer: &Stated, parts: &[Stated], computed: Amount) -> Vec<Operand> {
    let mut operands: Vec<Operand> = parts.iter().map(|it| it.cite("label-month")).collect();
    if let Some(first) = parts.first() {
        let certain = parts.iter().all(|it| it.certain);
        let sum = Citation::computed("label-sum-of-months", computed, first.location(), certain);
        operands.insert(0, Operand { path: Some(first.path.clone()), citation: sum });
    }
    operands.push(longer.cite("label-longer-sum"));
    operands
}

fn months_of(period: &str) -> Vec<Period> {
    let Ok(year) = period.get(..4).unwrap_or_default().parse() else { return Vec::new() };
    let quarter = period.get(5..).and_then(|it| it.strip_prefix('Q'));
    let (from, to) = match quarter.map(str::parse::<u8>) {
        Some(Ok(quarter)) => (3 * quarter - 2, 3 * quarter),
        Some(Err(_)) => return Vec::new(),
        None => (1, 12),
    };
    (from..=to).filter_map(|month| Period::month(year, month)).collect()
}
