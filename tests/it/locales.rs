//! The three languages say the same things, and none says a verdict.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use bordereau::{
    locales::{FAMILIES, Language},
    rules::RULES,
};

/// Words no output may contain: verdicts, scores, motives. Matched as whole words.
const BANNED: &[&str] = &[
    "fake",
    "faked",
    "forged",
    "forgery",
    "forger",
    "falsified",
    "authentic",
    "genuine",
    "suspicious",
    "suspect",
    "dubious",
    "fraud",
    "fraudulent",
    "faux",
    "fausse",
    "falsifié",
    "falsifiée",
    "authentique",
    "douteux",
    "douteuse",
    "suspecte",
    "fraude",
    "frauduleux",
    "مزور",
    "مزوّر",
    "مزيف",
    "مزيّف",
    "أصلي",
    "أصلية",
    "مشبوه",
    "مشبوهة",
    "تزوير",
    "احتيال",
];

#[test]
fn every_id_and_placeholder_exists_in_three_languages() {
    // The English of a rule's source stands in the rule.
    let sources: BTreeSet<String> =
        RULES.iter().map(|it| format!("{}-source", it.info.name)).collect();
    for family in FAMILIES {
        let english = messages(Language::English, family);
        for language in [Language::French, Language::Arabic] {
            let other = messages(language, family);
            for (id, placeholders) in &english {
                let code = language.code();
                let translated =
                    other.get(id).unwrap_or_else(|| panic!("{code}/{family}.ftl lacks {id}"));
                assert_eq!(translated, placeholders, "{code}/{family}.ftl: {id}");
            }
            for id in other.keys() {
                let known = english.contains_key(id) || sources.contains(id);
                assert!(known, "en/{family}.ftl lacks {id}");
            }
        }
    }
}

#[test]
fn every_source_is_told_in_french_and_arabic_with_its_numbers() {
    for rule in RULES {
        let id = format!("{}-source", rule.info.name);
        assert!(!Language::English.catalogue().has(&id), "{id}: its English stands in the rule");
        for language in [Language::French, Language::Arabic] {
            let (code, catalogue) = (language.code(), language.catalogue());
            assert!(catalogue.has(&id), "{code} lacks {id}");
            let told = catalogue.text(&id);
            assert!(told.chars().any(char::is_alphabetic), "{code}: {id} is empty");
            assert_eq!(numbers(&told), numbers(rule.info.source), "{code}: {id}: {told}");
        }
    }
}

#[test]
fn every_locale_file_is_loaded() {
    for language in Language::ALL {
        let loaded: BTreeSet<String> = FAMILIES.iter().map(|it| format!("{it}.ftl")).collect();
        let there: BTreeSet<String> = fs::read_dir(folder(language))
            .expect("a folder")
            .map(|it| it.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        assert_eq!(loaded, there, "{}", language.code());
    }
}

#[test]
fn no_language_has_a_word_for_a_verdict() {
    for language in Language::ALL {
        for family in FAMILIES {
            let text = fs::read_to_string(folder(language).join(format!("{family}.ftl")))
                .expect("readable");
            for line in text.lines().filter(|it| !it.starts_with('#')) {
                let words = line.split(|it: char| !it.is_alphanumeric());
                for word in words.map(str::to_lowercase) {
                    assert!(!BANNED.contains(&word.as_str()), "{family}.ftl says `{word}`: {line}");
                }
            }
        }
    }
}

/// Runs of digits, sorted: languages write marks between them and order them differently.
fn numbers(text: &str) -> Vec<&str> {
    let mut numbers: Vec<&str> =
        text.split(|it: char| !it.is_ascii_digit()).filter(|it| !it.is_empty()).collect();
    numbers.sort_unstable();
    numbers
}

/// Ids with the placeholders their sentence names.
fn messages(language: Language, family: &str) -> BTreeMap<String, BTreeSet<String>> {
    let text =
        fs::read_to_string(folder(language).join(format!("{family}.ftl"))).expect("readable");
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = None;
    for line in text.lines().filter(|it| !it.starts_with('#')) {
        let begins = line.chars().next().is_some_and(char::is_alphabetic);
        if let (true, Some((id, _))) = (begins, line.split_once('=')) {
            let id = id.trim().to_owned();
            assert!(!messages.contains_key(&id), "{}: {id} twice", language.code());
            messages.insert(id.clone(), BTreeSet::new());
            current = Some(id);
        }
        let Some(id) = &current else { continue };
        for part in line.split('$').skip(1) {
            let name =
                part.chars().take_while(|it| it.is_alphanumeric() || *it == '-' || *it == '_');
            messages.get_mut(id).expect("inserted above").insert(name.collect());
        }
    }
    messages
}

fn folder(language: Language) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/locales").join(language.code())
}
