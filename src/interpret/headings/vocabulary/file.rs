//! `headings.toml` read into a vocabulary, once.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashSet;

use super::{Section, Vocabulary, entry};
use crate::{
    interpret::headings::{Meaning, TotalKind, spelling::spelt},
    payroll::{Form, Name},
};

pub(super) fn read() -> Vocabulary {
    let file = file();
    let table = |name: &str| -> BTreeMap<String, Vec<String>> {
        let table = file.get(name).cloned().expect("every section of headings.toml is there");
        table.try_into().expect("a section of headings.toml holds lists of wordings")
    };
    let mut column = Section::composed("column");
    let mut boxes = Section::composed("box");
    let mut line = Section::default();
    // The wordings of one place come before those of all places, and win.
    for (section, name) in [(&mut column, "column"), (&mut boxes, "box"), (&mut line, "line")] {
        for (key, wordings) in table(name) {
            for wording in &wordings {
                section.add(wording, meaning(&key));
            }
        }
    }
    for section in [&mut column, &mut boxes] {
        let own: BTreeSet<String> = section.exact.keys().cloned().collect();
        for (key, wordings) in table("any") {
            let others = wordings.iter().filter(|it| !own.contains(&entry(it).join(" ")));
            others.for_each(|it| section.add(it, meaning(&key)));
        }
    }
    let set = |name: &str| -> FxHashSet<String> {
        let wordings = table(name).into_values().flatten();
        wordings.flat_map(|it| spelt(&it).words.clone()).map(|it| it.word).collect()
    };
    let neutral = table("neutral").into_values().flatten();
    let neutral = neutral.flat_map(|it| spelt(&it).words.clone()).map(|it| it.raw).collect();
    let total_kind = |key: &str| match key {
        "page" => TotalKind::Page,
        "cumulative" => TotalKind::Cumulative,
        "carried" => TotalKind::Carried,
        "group" => TotalKind::Group,
        "grand" => TotalKind::Grand,
        _ => TotalKind::Bare,
    };
    let total_runs = table("total").into_iter().flat_map(|(key, wordings)| {
        let kind = total_kind(&key);
        wordings.into_iter().map(move |it| (spelt(&it).run.clone(), kind))
    });
    let total_runs = total_runs.filter(|it| it.0.chars().count() >= 8).collect();
    let totals = table("total").into_iter().flat_map(|(key, wordings)| {
        let kind = total_kind(&key);
        wordings.iter().map(|it| (entry(it), kind)).collect::<Vec<_>>()
    });
    let forms = [
        ("payslip", Form::Payslip),
        ("attestation", Form::Attestation),
        ("bpc", Form::Bpc),
        ("bds", Form::Bds),
        ("register", Form::Register),
    ];
    let titles = forms.into_iter().flat_map(|(key, form)| {
        let wordings = table("title").remove(key).unwrap_or_default();
        wordings.iter().map(|it| (entry(it), form)).collect::<Vec<_>>()
    });
    Vocabulary {
        column,
        boxes,
        line,
        totals: totals.collect(),
        total_runs,
        titles: titles.collect(),
        neutral,
        never_added: set("never_added"),
        added: set("added"),
    }
}

pub(super) fn file() -> toml::Table {
    include_str!("../../headings.toml").parse().expect("headings.toml is part of the program")
}

pub(super) fn meaning(key: &str) -> Meaning {
    match key {
        "employer_name" => Meaning::Field(Name::EmployerName),
        "cnss_number" => Meaning::CnssNumber,
        "some_name" => Meaning::SomeName,
        "last_name" => Meaning::LastName,
        "first_name" => Meaning::FirstName,
        "gain" => Meaning::Gain,
        "deduction" => Meaning::Deduction,
        "year_to_date" => Meaning::YearToDate,
        "total_due" => Meaning::TotalDue,
        "words" => Meaning::Words,
        "page_number" => Meaning::PageNumber,
        "line_count" => Meaning::LineCount,
        "period_from" => Meaning::PeriodFrom,
        "period_to" => Meaning::PeriodTo,
        "bank" | "transfer_order" | "signature" | "other" => Meaning::Idle,
        "intermediate" => Meaning::Intermediate,
        _ => {
            let named = |it: &&Name| it.key() == key && **it != Name::EmployerName;
            let name = Name::NAMED.iter().find(named);
            Meaning::Field(*name.unwrap_or_else(|| panic!("headings.toml: `{key}` is no field")))
        }
    }
}
