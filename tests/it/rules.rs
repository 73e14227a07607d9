//! What every rule promises, checked for every rule.

use std::{collections::BTreeSet, fmt::Write, fs, path::Path};

use bordereau::{
    finding::{Class, RuleInfo},
    locales::Language,
    rules::RULES,
};

use crate::drawing::check;

#[test]
fn documented_examples_are_true() {
    for rule in RULES {
        let examples = examples(rule.info.documentation);
        let fires = |it: &&String| it.contains('^') || it.contains("(file) ");
        assert!(examples.iter().any(|it| fires(&it)), "{}: no example fires", rule.info.code);
        assert!(examples.iter().any(|it| !fires(&it)), "{}: no example is silent", rule.info.code);
        for example in &examples {
            check(rule, example);
        }
    }
}

#[test]
fn codes_and_names_are_unique_and_well_formed() {
    let codes: BTreeSet<_> = RULES.iter().map(|it| it.info.code).collect();
    let names: BTreeSet<_> = RULES.iter().map(|it| it.info.name).collect();
    assert_eq!((codes.len(), names.len()), (RULES.len(), RULES.len()));
    let families = ["IDN", "CAL", "ARI", "TOT", "TRU", "EBD", "LAW", "PDF", "XLS", "SET"];
    for code in codes {
        assert!(code.len() == 6 && families.contains(&&code[..3]), "{code}");
        assert!(code[3..].bytes().all(|it| it.is_ascii_digit()), "{code}");
    }
}

#[test]
fn every_rule_has_its_sentences_source_and_explanations_in_three_languages() {
    for rule in RULES {
        let RuleInfo { code, name, class, category, needs, explanations, source, .. } = rule.info;
        assert!(!explanations.is_empty(), "{code} accuses");
        assert!(!source.is_empty(), "{code} has no source");
        assert_eq!(category.is_some(), class.has_category(), "{code}: category against class");
        assert!(class != Class::Difference, "{code}: no reference exists yet");
        for language in Language::ALL {
            let catalogue = language.catalogue();
            let title = format!("{name}-title");
            for id in [name, title.as_str(), needs] {
                assert!(catalogue.has(id), "{code}: {id} has no words in {}", language.code());
            }
            for explanation in explanations {
                let id = format!("why-{explanation}");
                assert!(catalogue.has(&id), "{code}: {id} has no words in {}", language.code());
            }
        }
    }
}

/// `UPDATE=1 cargo test` rewrites `docs/rules/`; without it, a stale page fails.
#[test]
fn pages_are_fresh() {
    let english = Language::English.catalogue();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules");
    let mut index = String::from(
        "# The rules\n\nGenerated from the rules by `UPDATE=1 cargo test`.\n\n| code | the document shows a … | class |\n| --- | --- | --- |\n",
    );
    for rule in RULES {
        let info = &rule.info;
        let mut page = format!("# {} ({})\n\n", info.name, info.code);
        for line in info.documentation.lines() {
            page.push_str(line.strip_prefix(' ').unwrap_or(line));
            page.push('\n');
        }
        let _ = writeln!(page, "\n## Class\n\n{}", info.class.name());
        let _ = writeln!(page, "\n## Ordinary explanations\n");
        for it in info.explanations {
            let _ = writeln!(page, "- {}", english.text(&format!("why-{it}")));
        }
        let _ = writeln!(page, "\n## Source\n\n{}", info.source);
        fresh(&folder.join(format!("{}.md", info.name)), &page);
        let _ = writeln!(
            index,
            "| {} | [{}]({}.md) | {} |",
            info.code,
            info.name,
            info.name,
            info.class.name()
        );
    }
    fresh(&folder.join("README.md"), &index);
}

#[track_caller]
fn fresh(path: &Path, page: &str) {
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(path.parent().expect("a file in a folder")).expect("docs is writable");
        fs::write(path, page).expect("docs is writable");
    }
    let found = fs::read_to_string(path).unwrap_or_default();
    assert_eq!(found, page, "{} is stale: run UPDATE=1 cargo test", path.display());
}

fn examples(documentation: &str) -> Vec<String> {
    let mut examples = Vec::new();
    let mut current: Option<String> = None;
    for line in documentation.lines().map(|it| it.strip_prefix(' ').unwrap_or(it)) {
        match (&mut current, line) {
            (None, "```register" | "```fields" | "```records") => current = Some(String::new()),
            (Some(_), "```") => examples.extend(current.take()),
            (Some(text), line) => {
                text.push_str(line);
                text.push('\n');
            }
            (None, _) => (),
        }
    }
    examples
}
