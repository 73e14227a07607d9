//! The order and the split of the documents leave no trace in the findings.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{FactSource, Facts, Group, Role, SetCheck, SetExamination};
use super::{
    digests::{Digest, differing},
    store::Store,
};
use crate::{
    evidence::{Extracted, Field, Location, Message, Reading, SourceFile, Text},
    evidence::{FileFacts, FileFormat},
    finding::{Category, Class, Outcome, RuleInfo},
    payroll::{Declaration, Document, Fields, Form, Name, Row, RowKind, Value},
    rules::{Check, Rule},
};

static NAMES: FactSource = FactSource { gather: names, per_declaration: false, rows: None };
static NAMES_BY_DECLARATION: FactSource =
    FactSource { gather: names, per_declaration: true, rows: None };

static TWO_NAMES: Rule = rule(Check::Set(SetCheck { facts: &NAMES, compare: two_names }));
static SAME_SOURCE: Rule = rule(Check::Set(SetCheck { facts: &NAMES, compare: two_names }));
static BY_DECLARATION: Rule =
    rule(Check::Set(SetCheck { facts: &NAMES_BY_DECLARATION, compare: two_names }));
static PANICS: Rule =
    rule(Check::Set(SetCheck { facts: &NAMES, compare: |_, _, _| panic!("a broken rule") }));

static VERSIONS: FactSource = FactSource { gather: versions, per_declaration: true, rows: None };
static VERSIONS_AGAIN: FactSource =
    FactSource { gather: versions, per_declaration: true, rows: Some(is_row) };

static ALL_KEPT: Rule = rule(Check::Set(SetCheck { facts: &VERSIONS, compare: two_versions }));
static READ_AGAIN: Rule =
    rule(Check::Set(SetCheck { facts: &VERSIONS_AGAIN, compare: two_versions }));

const ALL: &[&Rule] = &[&TWO_NAMES, &SAME_SOURCE, &BY_DECLARATION];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_order_and_any_split_gives_the_same_findings(
        drawn in prop::collection::vec(
            prop::collection::vec((0..3_u8, 0..60_u8, any::<bool>()), 0..12), 1..14),
        order in any::<prop::sample::Index>(),
        cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..4),
    ) {
        let documents: Vec<Document> = (0..).zip(&drawn).map(|(n, it)| document(n, it)).collect();
        let mut in_order = SetExamination::of(ALL);
        for it in &documents {
            in_order.update(it);
        }

        let mut turned: Vec<&Document> = documents.iter().collect();
        turned.rotate_left(order.index(documents.len()));
        let mut cuts: Vec<usize> = cuts.iter().map(|it| it.index(documents.len())).collect();
        cuts.extend([0, documents.len()]);
        cuts.sort_unstable();
        let mut joined = SetExamination::of(ALL);
        for piece in cuts.windows(2).rev() {
            let mut part = SetExamination::of(ALL);
            for it in &turned[piece[0]..piece[1]] {
                part.update(it);
            }
            joined.merge(part);
        }
        let again = |path: &str, take: &mut dyn FnMut(&Document)| {
            documents.iter().filter(|it| *it.path() == *path).for_each(take);
        };
        let page = |it: SetExamination| format!("{:#?}", it.finish(&again));
        prop_assert_eq!(page(joined), page(in_order));
    }
}

proptest! {
    #[test]
    fn declarations_kept_as_digests_give_the_same_findings(
        drawn in prop::collection::vec(
            prop::collection::vec((0..3_u8, 0..3_u8, any::<bool>()), 0..4), 1..9),
        order in any::<prop::sample::Index>(),
    ) {
        let documents: Vec<Document> = (0..).zip(&drawn).map(|(n, it)| document(n, it)).collect();
        let again = |path: &str, take: &mut dyn FnMut(&Document)| {
            documents.iter().filter(|it| *it.path() == *path).for_each(take);
        };
        let mut turned: Vec<&Document> = documents.iter().collect();
        turned.rotate_left(order.index(documents.len()));
        let found = |rule, documents: &[&Document]| {
            let mut all = SetExamination::of(&[rule]);
            for it in documents {
                let mut one = SetExamination::of(&[rule]);
                one.update(it);
                all.merge(one);
            }
            let outcome = all.finish(&again).remove(0).expect("the rule runs");
            format!("{:#?}", outcome.findings)
        };
        let in_order: Vec<&Document> = documents.iter().collect();
        prop_assert_eq!(found(&READ_AGAIN, &turned), found(&ALL_KEPT, &in_order));
    }
}

#[test]
fn a_file_that_is_no_longer_there_cannot_be_compared() {
    let mut examination = SetExamination::of(&[&READ_AGAIN]);
    // More rows than are kept at hand.
    examination.update(&document(0, &[(1, 7, true); 9]));
    examination.update(&document(1, &[(1, 8, true); 9]));
    let changed = |_: &str, take: &mut dyn FnMut(&Document)| take(&document(0, &[(1, 7, true); 9]));
    let outcome = examination.finish(&changed).remove(0).expect("the rule runs");
    assert_eq!((outcome.findings.len(), outcome.not_comparable), (0, 1));
}

#[test]
fn what_was_stated_a_moment_ago_is_not_read_again() {
    let mut examination = SetExamination::of(&[&READ_AGAIN]);
    examination.update(&document(0, &[(1, 7, true)]));
    examination.update(&document(1, &[(1, 8, true)]));
    let outcome = examination.finish(&gone).remove(0).expect("the rule runs");
    assert_eq!((outcome.findings.len(), outcome.not_comparable), (1, 0));
}

#[test]
fn versions_that_agree_in_what_both_state_are_not_read_again() {
    let digests = |other: &[(&str, u8, &str)]| {
        let mut digests = Vec::new();
        let one = [("a", 1, "26"), ("a", 2, "8500"), ("b", 1, "10"), ("b", 2, "1850")];
        for (origin, stated) in [&one[..], other].into_iter().enumerate() {
            let mut store = Store::default();
            let mut facts = Facts { store: &mut store, origin: origin as u32 };
            let mut about = facts.about("1234567|2024-01");
            for (row, role, value) in stated {
                about.compute_text(Role(*role), row, value, &Location::WHOLE_FILE, true);
            }
            digests.extend(Digest::of(&store.fresh, is_row));
        }
        differing(digests).len()
    };
    // The same days, and no pay or something else beside them.
    assert_eq!(digests(&[("a", 1, "26"), ("b", 1, "10")]), 0);
    assert_eq!(digests(&[("a", 1, "26"), ("a", 3, "TAZI"), ("b", 1, "10")]), 0);
    // Other days, a row less, a row that states nothing else.
    assert_eq!(digests(&[("a", 1, "26"), ("b", 1, "11")]), 2);
    assert_eq!(digests(&[("a", 1, "26")]), 2);
    assert_eq!(digests(&[("a", 1, "26"), ("b", 1, "10"), ("c", 3, "TAZI")]), 2);
}

#[test]
fn what_is_not_kept_is_counted_and_said() {
    let rows: Vec<(u8, u8, bool)> = (0..60).map(|name| (1, name, true)).collect();
    let mut examination = SetExamination::of(&[&TWO_NAMES]);
    examination.update(&document(0, &rows));
    let outcome = examination.finish(&gone).remove(0).expect("the rule runs");
    assert_eq!(outcome.not_comparable, 20);
    assert_eq!(outcome.findings.last().map(|it| it.message.id), Some("set-facts-unkept"));
}

#[test]
fn a_certain_statement_is_preferred_to_an_earlier_uncertain_one() {
    let mut examination = SetExamination::of(&[&TWO_NAMES]);
    examination.update(&document(0, &[(1, 7, false), (1, 8, true)]));
    examination.update(&document(1, &[(1, 7, true)]));
    let outcome = examination.finish(&gone).remove(0).expect("the rule runs");
    let operands = &outcome.findings[0].operands;
    assert_eq!(operands[0].path.as_deref(), Some("1.csv"));
    assert!(operands[0].citation.certain);
}

#[test]
fn a_rule_that_panics_does_not_stop_the_others() {
    let mut examination = SetExamination::of(&[&PANICS, &TWO_NAMES]);
    examination.update(&document(0, &[(1, 7, true)]));
    let outcomes = examination.finish(&gone);
    assert!(outcomes[0].is_err() && outcomes[1].is_ok());
}

fn names(declaration: &Declaration, _: &Document, facts: &mut Facts) {
    for row in &declaration.rows {
        let Some(number) = facts.key(row.fields.text(Name::Cin)) else { continue };
        let Some(name) = row.fields.read_text(Name::Name) else { continue };
        facts.about(&number.value).state(Role(name.value.len() as u8), "", &name.value, name);
    }
}

fn is_row(_: &str) -> bool {
    true
}

/// Every declaration is about the card of its first row.
fn versions(declaration: &Declaration, _: &Document, facts: &mut Facts) {
    let Some(first) = declaration.rows.first() else { return };
    let Some(card) = facts.key(first.fields.text(Name::Cin)) else { return };
    let mut about = facts.about(&card.value);
    for (row, item) in declaration.rows.iter().zip('a'..) {
        let Some(name) = row.fields.read_text(Name::Name) else { continue };
        about.state(Role(0), &item.to_string(), &name.value, name);
    }
}

/// Quotes every version of a key that has more than one.
fn two_versions(key: &str, group: &Group, outcome: &mut Outcome) {
    let said = |(path, number): (&str, u32)| {
        let of_one = group.iter().filter(|it| it.origin() == (path, number));
        of_one.map(|it| (it.item, it.value())).collect::<Vec<_>>()
    };
    let versions: BTreeSet<_> = group.iter().map(|it| said(it.origin())).collect();
    if versions.len() > 1 {
        let message = Message::new("drawn").with("key", key);
        let operands = group.iter().map(|it| it.cite("label-drawn")).collect();
        outcome.raise_across(Class::Contradiction, message, operands);
    }
}

fn two_names(key: &str, group: &Group, outcome: &mut Outcome) {
    let names: Vec<_> = group.iter().collect();
    if names.len() < 2 {
        outcome.agree();
        return;
    }
    let times: u64 = names.iter().map(|it| it.times).sum();
    let message = Message::new("drawn").with("key", key).with("times", times);
    let operands = names.iter().map(|it| it.cite("label-drawn")).collect();
    outcome.raise_across(Class::Contradiction, message, operands);
}

/// Nothing is read again.
fn gone(_: &str, _: &mut dyn FnMut(&Document)) {}

/// Rows of a card number, a name, and whether the name was read with certainty.
fn document(n: u32, rows: &[(u8, u8, bool)]) -> Document {
    let mut declaration = Declaration::new(Form::Register);
    for (line, (card, name, certain)) in (1..).zip(rows) {
        let location = Location::line(line, 1, 9);
        let text = |text: String, certain| {
            let reading = if certain { Reading::CERTAIN } else { Reading::UNCERTAIN };
            let (value, raw) = (Text::from(text.clone()), Text::from(text));
            Value::Text(Field::Read(Extracted { value, raw, location: location.clone(), reading }))
        };
        let mut fields = Fields::default();
        fields.set(Name::Cin, text(format!("K{card}"), true));
        fields.set(Name::Name, text(format!("NAME {name}"), *certain));
        declaration.rows.push(Row { kind: RowKind::Employee, location, fields });
    }
    Document {
        source: SourceFile {
            path: format!("{n}.csv"),
            bytes: 0,
            sha256: None,
            format: FileFormat::Csv,
        },
        form: Form::Register,
        declarations: vec![declaration],
        facts: FileFacts::default(),
        unread: Vec::new(),
        page_marks: Vec::new(),
    }
}

const fn rule(check: Check) -> Rule {
    Rule {
        info: RuleInfo {
            code: "SET000",
            name: "drawn",
            class: Class::Contradiction,
            category: Some(Category::Inaccurate),
            needs: "needs-drawn",
            explanations: &["drawn"],
            source: "drawn",
            documentation: "",
            file: file!(),
        },
        check,
    }
}
