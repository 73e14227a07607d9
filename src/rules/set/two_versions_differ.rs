use super::cells::{CELLS, Comparison, Version, field, label, lists_months, row, versions};
use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    rules::{Check, Group, SetCheck, declare_rule},
};

/// Versions of one declaration that later ones are compared with.
const MAX_VERSIONS: usize = 8;

/// Differing cells listed in one finding.
const MAX_CELLS: usize = 12;

declare_rule! {
    /// One declaration stands in two files with different figures.
    ///
    /// ## What it compares
    ///
    /// Files that are not byte-identical and claim to be the same declaration: the same form,
    /// employer, period, and person or reference. Row by row and cell by cell, within the printed
    /// precision. They are versions only if nearly all rows (four in five) stand in both and more
    /// cells agree than differ: a complementary declaration, another establishment and a second
    /// payslip of the month are none. One finding names every differing cell.
    ///
    /// ## Why it matters
    ///
    /// At most one of the two is the declaration as it was made; the differing cells show where to
    /// look.
    ///
    /// ## Example
    ///
    /// ```register
    /// --- a.csv
    /// form = bds
    /// affiliate = 1234567
    /// period = 2024-01
    /// immatriculation | days | gross    | capped
    /// 123456785       | 26   | 8 500,00 | 6 000,00
    /// 198765434       | 10   | 1 850,00 | 1 850,00
    ///
    /// --- b.csv
    /// form = bds
    /// affiliate = 1234567
    /// period = 2024-01
    /// immatriculation | days | gross    | capped
    /// 123456785       | 26   | 9 500,00 | 6 000,00
    ///                          ^^^^^^^^ the same declaration stands in a.csv and b.csv and differs in 1 place: gross pay of 123456785 is 8 500,00 in one and 9 500,00 in the other
    /// 198765434       | 10   | 1 850,00 | 1 850,00
    /// ```
    ///
    /// Another precision is no other figure, and other people are no version:
    ///
    /// ```register
    /// --- a.csv
    /// form = bds
    /// affiliate = 1234567
    /// period = 2024-01
    /// immatriculation | days | gross
    /// 123456785       | 26   | 8 500,00
    ///
    /// --- b.csv
    /// form = bds
    /// affiliate = 1234567
    /// period = 2024-01
    /// immatriculation | days | gross
    /// 123456785       | 26   | 8 500
    ///
    /// --- complementary.csv
    /// form = bds
    /// affiliate = 1234567
    /// period = 2024-01
    /// immatriculation | days | gross
    /// 198765434       | 10   | 1 850,00
    /// ```
    pub(crate) static TWO_VERSIONS_DIFFER = Check::Set(SetCheck { facts: &CELLS, compare });
    code: "SET201",
    name: "two-versions-differ",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-two-versions",
    explanations: &["corrected-declaration", "draft-kept", "second-document-of-the-month", "misread-value"],
    source: "reference check G07: the same document in two versions",
}

fn compare(key: &str, group: &Group, outcome: &mut Outcome) {
    let mut kept: Vec<Version> = Vec::new();
    for version in versions(group) {
        let mut is_known = false;
        for before in &kept {
            let comparison = before.compare(&version);
            if !are_versions(key, before, &version, &comparison) {
                continue;
            }
            if comparison.different.is_empty() && replaced_rows(&comparison) == 0 {
                outcome.agree();
                is_known = comparison.only_second.is_empty();
                break;
            }
            raise(&comparison, outcome);
        }
        if !is_known {
            if kept.len() == MAX_VERSIONS {
                outcome.not_comparable();
                return;
            }
            kept.push(version);
        }
    }
}

/// Nearly the same rows, or overlapping months, and mostly the same figures.
fn are_versions(key: &str, a: &Version, b: &Version, comparison: &Comparison) -> bool {
    let (fewer, more) = (a.rows.len().min(b.rows.len()), a.rows.len().max(b.rows.len()));
    let all = if lists_months(key) { fewer } else { more };
    let nearly_same_rows = 5 * comparison.shared_rows >= 4 * all;
    nearly_same_rows && comparison.agreed > comparison.different.len()
}

/// Rows that stand in one only. Where one version merely has fewer, another rule says so.
fn replaced_rows(comparison: &Comparison) -> usize {
    let (first, second) = (comparison.only_first.len(), comparison.only_second.len());
    if first == 0 || second == 0 { 0 } else { first + second }
}

fn raise(comparison: &Comparison, outcome: &mut Outcome) {
    let replaced = replaced_rows(comparison);
    let count = comparison.different.len() + replaced;
    let mut operands = Vec::new();
    for (a, b) in comparison.different.iter().take(MAX_CELLS) {
        operands.extend([a.cite(label(a)), b.cite(label(b))]);
    }
    if replaced > 0 {
        let rows =
            comparison.only_first.iter().take(3).chain(comparison.only_second.iter().take(3));
        operands.extend(
            rows.map(|it| it.cite(Message::new("label-row-in-one-version").with("row", row(it)))),
        );
    }
    let message = match (
        comparison.different.first(),
        &comparison.only_first[..],
        &comparison.only_second[..],
    ) {
        (Some((a, b)), ..) => Message::new("two-versions-differ")
            .with("path", &**a.path)
            .with("other-path", &**b.path)
            .with("count", count)
            .with("field", field(a))
            .with("row", row(a))
            .with("value", a.printed())
            .with("other-value", b.printed()),
        (None, [a, ..], [b, ..]) => Message::new("two-versions-other-rows")
            .with("path", &**a.path)
            .with("other-path", &**b.path)
            .with("count", count)
            .with("row", row(a))
            .with("other-row", row(b)),
        _ => return,
    };
    outcome.raise_across(Class::Particularity, message, operands);
}
