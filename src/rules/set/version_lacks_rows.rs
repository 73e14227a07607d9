use super::cells::{CELLS, TOTAL, lists_people, row, versions};
use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    rules::{Check, Group, SetCheck, declare_rule},
};

/// Versions of one declaration that are compared with one another.
const MAX_VERSIONS: usize = 8;

/// Missing rows listed in one finding.
const MAX_ROWS: usize = 12;

declare_rule! {
    /// One declaration stands in two files, and one of them lacks rows of the other.
    ///
    /// ## What it compares
    ///
    /// Files that are not byte-identical and claim to be the same declaration: the same form,
    /// employer, period, and person or reference. All rows of one stand in the other with the same
    /// figures, at least two of them and at least half of the other's rows.
    ///
    /// ## Why it matters
    ///
    /// The shorter one may be cut: a page missing, a filter left on, an export stopped.
    ///
    /// ## Example
    ///
    /// ```register
    /// --- long.csv
    /// form = bds
    /// affiliate = 1234567
    /// period = 2024-01
    /// immatriculation | gross
    /// 123456785       | 8 500,00
    /// 198765434       | 1 850,00
    /// 102030408       | 2 200,50
    ///
    /// --- short.csv
    /// form = bds
    /// affiliate = 1234567
    /// period = 2024-01
    /// immatriculation | gross
    /// 123456785       | 8 500,00
    /// 198765434       | 1 850,00
    /// ^ the same declaration has 3 rows in long.csv and 2 in short.csv, which lacks 102030408
    /// ```
    ///
    /// Where the other rows stand alone, the two complete one another:
    ///
    /// ```register
    /// --- long.csv
    /// form = bds
    /// affiliate = 1234567
    /// period = 2024-01
    /// immatriculation | gross
    /// 123456785       | 8 500,00
    /// 198765434       | 1 850,00
    ///
    /// --- other.csv
    /// form = bds
    /// affiliate = 1234567
    /// period = 2024-01
    /// immatriculation | gross
    /// 102030408       | 2 200,50
    /// ```
    pub(crate) static VERSION_LACKS_ROWS = Check::Set(SetCheck { facts: &CELLS, compare });
    code: "SET202",
    name: "version-lacks-rows",
    class: Class::Particularity,
    category: Some(Category::Truncated),
    needs: "needs-two-versions",
    explanations: &["excerpt-of-declaration", "rows-added-by-correction", "draft-kept", "filter-left-on"],
    source: "reference check G07: the same document in two versions",
}

fn compare(key: &str, group: &Group, outcome: &mut Outcome) {
    if !lists_people(key) {
        return;
    }
    let all = versions(group);
    for (n, a) in all.iter().take(MAX_VERSIONS).enumerate() {
        for b in all.iter().take(MAX_VERSIONS).skip(n + 1) {
            let (short, long) = if a.rows.len() < b.rows.len() { (a, b) } else { (b, a) };
            let (Some(few), Some(many)) = (short.count, long.count) else { continue };
            let comparison = short.compare(long);
            if comparison.shared_rows == 0 || !comparison.only_first.is_empty() {
                continue;
            }
            let missing = &comparison.only_second;
            let Some(first) = missing.first() else {
                outcome.agree();
                continue;
            };
            // A total of fewer rows differs as a matter of course.
            let figures_differ = comparison.different.iter().any(|(it, _)| it.item != TOTAL);
            if figures_differ || short.rows.len() < 2 || 2 * short.rows.len() < long.rows.len() {
                continue;
            }
            let message = Message::new("version-lacks-rows")
                .with("rows", many.value())
                .with("path", &**many.path)
                .with("short-rows", few.value())
                .with("short-path", &**few.path)
                .with("row", row(first));
            let mut operands = vec![many.cite("label-rows")];
            operands.extend(
                missing.iter().take(MAX_ROWS).map(|it| {
                    it.cite(Message::new("label-row-in-one-version").with("row", row(it)))
                }),
            );
            operands.push(few.cite("label-rows"));
            outcome.raise_across(Class::Particularity, message, operands);
        }
    }
}
