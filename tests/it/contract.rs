//! What `check --format jsonl` promises: the schema in docs/, the counts, the order, the rungs.
//!
//! `BORDEREAU_CHECK_FOLDER=/a/folder cargo test contract` holds any folder against it.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use bordereau::report::wire;
use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde_json::Value;

const RUNG_OF: [(&str, &str); 5] = [
    ("difference", "D5"),
    ("incompatible", "D4"),
    ("contradiction", "D3"),
    ("particularity", "D2"),
    ("breach", "D2"),
];

#[test]
fn schemas_are_fresh() {
    for (name, schema) in [("check", schema::<wire::Document>()), ("set", schema::<wire::Set>())] {
        let path = docs().join(format!("{name}.schema.json"));
        let text = serde_json::to_string_pretty(&schema).expect("a schema is JSON") + "\n";
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&path, &text).expect("docs is writable");
        }
        let found = fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(found, text, "{} is stale: run UPDATE=1 cargo test", path.display());
    }
}

#[test]
fn contract_holds_for_the_samples_and_for_any_folder() {
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples-synthetic");
    let folders = match std::env::var_os("BORDEREAU_CHECK_FOLDER") {
        Some(folder) => vec![PathBuf::from(folder)],
        None => vec![samples],
    };
    for folder in folders {
        for language in ["en", "fr", "ar"] {
            let output = jsonl(&folder, &["--lang", language]);
            hold(&output, language);
        }
    }
}

/// Holds the lines of one run against the contract.
fn hold(output: &str, language: &str) {
    let document = validator::<wire::Document>();
    let set = validator::<wire::Set>();
    let mut lines: Vec<Value> =
        output.lines().map(|it| serde_json::from_str(it).expect("a line is an object")).collect();
    let last = lines.pop().expect("there is a line for the set");
    if let Err(error) = set.validate(&last) {
        panic!("the set: {error} at {}", error.instance_path());
    }
    let mut rungs: BTreeMap<String, u64> = BTreeMap::new();
    let mut before = String::new();
    for line in &lines {
        let path = text(line, "path");
        if let Err(error) = document.validate(line) {
            panic!("{path}: {error} at {}", error.instance_path());
        }
        assert_eq!(text(line, "lang"), language);
        assert!(before.as_bytes() < path.as_bytes(), "{path} comes after {before}");
        before.clone_from(&path);
        hold_counts(line);
        hold_findings(line);
        *rungs.entry(text(line, "rung")).or_default() += 1;
    }
    assert_eq!(last["files"], lines.len());
    for (rung, count) in last["rungs"].as_object().expect("an object") {
        assert_eq!(count.as_u64(), Some(rungs.get(rung).copied().unwrap_or(0)), "{rung}");
    }
    for finding in last["findings"].as_array().expect("an array") {
        for place in finding["locations"].as_array().expect("an array") {
            assert!(place["path"].is_string(), "a place in the set names its file: {finding}");
        }
    }
}

fn hold_counts(line: &Value) {
    let count = |key: &str| line["checks"][key].as_u64().expect("a count");
    assert_eq!(count("catalogue"), count("applicable") + count("not_run"));
    let named = ["contradicted", "noted", "not_comparable", "agreed"];
    assert_eq!(count("applicable"), named.iter().map(|it| count(it)).sum::<u64>(), "{line}");
    let reasons = line["not_applicable"].as_array().expect("an array").len() as u64;
    assert_eq!(count("not_run"), reasons, "each rule not run says why");
}

fn hold_findings(line: &Value) {
    let findings = line["findings"].as_array().expect("an array");
    let rung = text(line, "rung");
    let heaviest = RUNG_OF
        .iter()
        .find(|(class, _)| findings.iter().any(|it| it["class"] == *class))
        .map(|(_, rung)| *rung);
    match heaviest {
        Some(heaviest) => assert_eq!(rung, heaviest, "{}", text(line, "path")),
        None => assert!(["D0", "D1"].contains(&rung.as_str())),
    }
    assert_eq!(rung == "D0", line["reason"].is_string(), "a reason at D0 and only there");
    for finding in findings {
        let class = text(finding, "class");
        let weighs_nothing = ["note", "breach"].contains(&class.as_str());
        assert_eq!(finding["category"].is_null(), weighs_nothing, "{finding}");
        assert!(!text(finding, "fact").contains(['{', '}']), "{finding}");
        for explanation in finding["explanations"].as_array().expect("an array") {
            let explanation = explanation.as_str().expect("a sentence");
            assert!(!explanation.starts_with("why-"), "{explanation} has no words");
        }
        for operand in finding["operands"].as_array().expect("an array") {
            assert!(!text(operand, "label").starts_with("label-"), "{operand} has no words");
        }
    }
}

fn text(value: &Value, key: &str) -> String {
    value[key].as_str().unwrap_or_else(|| panic!("{key} of {value}")).to_owned()
}

/// The output of one run.
pub(crate) fn jsonl(folder: &Path, args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_bordereau"))
        .args(["check", "--format", "jsonl"])
        .args(args)
        .arg(folder)
        .output()
        .expect("the program runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("JSON is UTF-8")
}

fn schema<T: JsonSchema>() -> Value {
    let generator: SchemaGenerator = SchemaSettings::draft2020_12().into();
    let mut schema = generator.into_root_schema_for::<T>().to_value();
    close(&mut schema);
    schema
}

/// No key that the contract does not name.
fn close(schema: &mut Value) {
    if let Value::Object(object) = schema {
        if object.contains_key("properties") {
            object.insert("additionalProperties".into(), false.into());
        }
        object.values_mut().for_each(close);
    }
}

fn validator<T: JsonSchema>() -> jsonschema::Validator {
    jsonschema::validator_for(&schema::<T>()).expect("the schema is one")
}

fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs")
}
