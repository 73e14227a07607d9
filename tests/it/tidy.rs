//! What the compiler does not check about the shape of the source tree.

use std::{
    fs,
    path::{Path, PathBuf},
};

use bordereau::rules::RULES;

/// Each layer, and the layers it may name.
const LAYERS: &[(&str, &[&str])] = &[
    ("evidence", &[]),
    ("identifiers", &["evidence"]),
    ("payroll", &["evidence", "identifiers"]),
    ("extract", &["evidence"]),
    ("interpret", &["evidence", "identifiers", "payroll", "extract"]),
    ("finding", &["evidence"]),
    ("rules", &["evidence", "identifiers", "payroll", "finding"]),
    ("locales", &["evidence"]),
    ("intake", &["evidence", "extract"]),
    // The one place where the steps are put in a row.
    ("examination", &["evidence", "intake", "extract", "interpret", "payroll", "finding", "rules"]),
    // The read-only view of payroll for `extract`'s output; a report computes nothing.
    // Of extract only the limits, which belong to the record of a run.
    ("report", &["evidence", "finding", "payroll", "locales", "extract"]),
    // Measures the others from outside, as a user would.
    (
        "evaluation",
        &["evidence", "intake", "extract", "examination", "finding", "rules", "locales", "report"],
    ),
    ("synthesis", &["evidence", "payroll"]),
];

#[test]
fn layers_only_look_down() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for path in rust_files(&src) {
        let inside = path.strip_prefix(&src).expect("listed under src");
        let top = inside.iter().next().expect("a file").to_string_lossy();
        let layer = top.trim_end_matches(".rs");
        let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == layer) else {
            assert!(["lib", "main", "cli"].contains(&layer), "{layer} is missing from LAYERS");
            continue;
        };
        let text = fs::read_to_string(&path).expect("readable");
        for other in LAYERS.iter().map(|(name, _)| *name).chain(["cli"]) {
            let named = text.contains(&format!("crate::{other}"))
                || text.lines().any(|line| line.starts_with(&format!("    {other}::")));
            assert!(
                !named || other == layer || allowed.contains(&other),
                "{}: {layer} must not name {other}",
                inside.display(),
            );
        }
    }
}

#[test]
fn every_rule_file_is_registered() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let registered: Vec<PathBuf> = RULES.iter().map(|it| root.join(it.info.file)).collect();
    for path in rust_files(&root.join("src/rules")) {
        let declares = fs::read_to_string(&path).expect("readable").contains("\ndeclare_rule! {");
        assert!(!declares || registered.contains(&path), "{} is not in RULES", path.display());
    }
}

#[test]
fn every_file_opens_with_what_it_is_for() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for path in rust_files(&src) {
        let text = fs::read_to_string(&path).expect("readable");
        // A rule's file opens with its doc comment instead, after the imports.
        let says = text.starts_with("//! ") || text.contains("\ndeclare_rule! {");
        assert!(says, "{} does not say what it is for", path.display());
    }
}

#[test]
fn rules_touch_no_file_no_clock_and_no_chance() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules");
    for path in rust_files(&src) {
        let text = fs::read_to_string(&path).expect("readable");
        for word in ["std::fs", "std::time", "SystemTime", "Zoned::now", "HashMap", "HashSet"] {
            assert!(!text.contains(word), "{} names {word}", path.display());
        }
    }
}

fn rust_files(dir: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(dir).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|it| it == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}
