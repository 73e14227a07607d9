use super::blocks::{BLOCKS, LENGTH, RUN};
use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    rules::{Check, Group, SetCheck, Stated, declare_rule},
};

declare_rule! {
    /// The same salaries stand in the same order under two employers.
    ///
    /// ## What it compares
    ///
    /// Every run of eight gross salaries of a declaration with those of other affiliates. Salaries
    /// that many people have are taken out before: whole hours or days of a minimum wage, the
    /// ceiling, multiples of fifty, and every amount that stands more than once in its declaration.
    /// The same people under another number are a transfer of staff and no copied block. Of a
    /// longer run the first eight are reported.
    ///
    /// ## Why it matters
    ///
    /// Eight unlike salaries do not fall into the same order twice by chance.
    ///
    /// ## Example
    ///
    /// ```register
    /// --- a.csv
    /// form = bds
    /// affiliate = 1234567
    /// immatriculation | gross
    /// 100000016       | 3 421,55
    /// 100000024       | 4 112,37
    /// 100000032       | 5 233,81
    /// 100000040       | 3 871,19
    /// 100000057       | 7 412,63
    /// 100000065       | 4 931,22
    /// 100000073       | 6 127,48
    /// 100000081       | 3 318,91
    ///
    /// --- b.csv
    /// form = bds
    /// affiliate = 7654321
    /// immatriculation | gross
    /// 200000015       | 3 421,55
    /// 200000023       | 4 112,37
    /// 200000031       | 5 233,81
    /// 200000049       | 3 871,19
    /// 200000056       | 7 412,63
    /// 200000064       | 4 931,22
    /// 200000072       | 6 127,48
    /// 200000080       | 3 318,91
    /// ^ 8 salaries stand in the same order under affiliate 1234567 in a.csv and under affiliate 7654321 in b.csv: 3421.55 4112.37 5233.81 3871.19 7412.63 4931.22 6127.48 3318.91
    /// ```
    ///
    /// Round salaries and repeated ones are left out:
    ///
    /// ```register
    /// --- a.csv
    /// form = bds
    /// affiliate = 1234567
    /// immatriculation | gross
    /// 100000016       | 3 000,00
    /// 100000024       | 3 500,00
    /// 100000032       | 4 000,00
    /// 100000040       | 3 111,39
    /// 100000057       | 3 111,39
    /// 100000065       | 6 000,00
    /// 100000073       | 4 250,00
    /// 100000081       | 5 300,00
    ///
    /// --- b.csv
    /// form = bds
    /// affiliate = 7654321
    /// immatriculation | gross
    /// 200000015       | 3 000,00
    /// 200000023       | 3 500,00
    /// 200000031       | 4 000,00
    /// 200000049       | 3 111,39
    /// 200000056       | 3 111,39
    /// 200000064       | 6 000,00
    /// 200000072       | 4 250,00
    /// 200000080       | 5 300,00
    /// ```
    pub(crate) static COPIED_BLOCK = Check::Set(SetCheck { facts: &BLOCKS, compare });
    code: "SET501",
    name: "copied-block",
    class: Class::Particularity,
    category: Some(Category::Recycled),
    needs: "needs-salaries-of-two-employers",
    explanations: &["salary-grid-of-a-group", "staff-renumbered", "employer-number-mistyped", "template-filled-in"],
    source: "sequence comparison under exclusion of common values; statistics never weigh more than a particularity",
}

fn compare(salaries: &str, group: &Group, outcome: &mut Outcome) {
    let runs = group.of_role(RUN);
    let Some((first, rest)) = runs.split_first() else { return };
    for other in rest.iter().filter(|it| it.item != first.item) {
        let (before, people) = parts(first);
        let (other_before, other_people) = parts(other);
        if people == other_people {
            outcome.agree();
            continue;
        }
        // The run begins earlier, and was reported there.
        if !before.is_empty() && before == other_before {
            continue;
        }
        let message = Message::new("copied-block")
            .with("count", LENGTH)
            .with("affiliate", first.item)
            .with("path", &**first.path)
            .with("other-affiliate", other.item)
            .with("other-path", &**other.path)
            .with("salaries", salaries);
        let mut operands = vec![first.cite("label-run"), other.cite("label-run")];
        for operand in &mut operands {
            salaries.clone_into(&mut operand.citation.value);
        }
        outcome.raise_across(Class::Particularity, message, operands);
        return;
    }
}

/// The salary before the run, and the people in it.
fn parts<'a>(run: &'a Stated) -> (&'a str, &'a str) {
    run.value().split_once('|').unwrap_or_default()
}
