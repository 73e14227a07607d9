use std::collections::BTreeMap;

use crate::{
    evidence::{Extracted, Message},
    finding::{Category, Class, Outcome},
    payroll::{
        Declaration,
        ebds::{EbdsRecord, Part, RecordKind, Role},
    },
    rules::{Check, declare_rule},
};

use super::{kind, records};

declare_rule! {
    /// The unused end of a record is not blank.
    ///
    /// ## What it compares
    ///
    /// The characters after the last field, up to character 260, with spaces. Told once for each
    /// record type.
    ///
    /// ## Why it matters
    ///
    /// Software pads with spaces. Text in the filler comes from columns that are moved, or from a
    /// program that keeps something of its own there.
    ///
    /// ## Example
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | at 200 = X1
    ///                                              ^^ the filler of the B02 record holds "X1", where the format has spaces (1 record)
    /// ```
    ///
    /// A zero E03 that is six zeros too long is a known habit, and only noted:
    ///
    /// ```records
    /// E03 | at 145 = 000000
    ///                ^^^^^^ the filler of the E03 record holds "000000", where the format has spaces (1 record)
    /// ```
    ///
    /// ```records
    /// B02 | immatriculation = 123456785
    /// ```
    pub(crate) static FILLER_NOT_BLANK = Check::Declaration(filler_not_blank);
    code: "EBD109",
    name: "filler-not-blank",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-ebds",
    explanations: &["ebds-program-moves-columns", "ebds-program-marks-its-records", "ebds-edited-by-hand"],
    source: "e-BDS, Cahier des charges version 2, February 2006: L_filler is spaces",
}

fn filler_not_blank(declaration: &Declaration, outcome: &mut Outcome) {
    let mut filled: BTreeMap<RecordKind, Vec<&EbdsRecord>> = BTreeMap::new();
    for record in records(declaration).iter().filter(|it| it.whole) {
        let (Some(kind), Some((filler, _))) = (record.kind, record.filler()) else { continue };
        if filler.trim().is_empty() {
            outcome.agree();
        } else {
            filled.entry(kind).or_default().push(record);
        }
    }
    for (kind_of, group) in filled {
        let Some((filler, location)) =
            group.first().and_then(|it| Some((it, it.filler()?))).map(|(record, (filler, _))| {
                let lead = filler.len() - filler.trim_start().len();
                let from = kind_of.data_end() + lead as u32 + 1;
                let printed = filler.trimmed().0;
                let to = from + printed.chars().count() as u32 - 1;
                (printed, crate::evidence::Location::line(record.line, from, to))
            })
        else {
            continue;
        };
        let message = Message::new("filler-not-blank")
            .with("record", kind(group[0]))
            .with("printed", &filler)
            .with("count", group.len());
        let zeros = filler.len() <= 6 && filler.bytes().all(|it| it == b'0');
        let recap = kind_of == RecordKind { part: Part::Complementary, role: Role::InsuredRecap };
        let known = zeros && recap;
        let class = if known { Class::Note } else { Class::Particularity };
        let reading = group[0].reading;
        let printed = Extracted { value: filler.clone(), raw: filler, location, reading };
        let finding = outcome.raise_as(class, message, vec![printed.cite("label-ebds-filler")]);
        if known {
            finding.explained_by("ebds-program-writes-recap-too-long");
        }
    }
}
