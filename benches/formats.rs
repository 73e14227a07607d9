//! Documents per second for each format: read, interpreted, examined, in one thread.
//!
//! `cargo bench --bench formats`; a document is one of `bordereau synth`, mostly one to three pages.

use std::{collections::BTreeMap, fs, sync::OnceLock};

use bordereau::{
    evidence::{FileFormat, SourceFile},
    examination,
    extract::Limits,
    synthesis::{self, Options},
};
use divan::{Bencher, counter::ItemsCount};

fn main() {
    divan::main();
}

#[divan::bench(args = ["pdf", "csv", "xlsx", "ods", "txt"])]
fn documents(bencher: Bencher, extension: &str) {
    let documents = &population()[extension];
    bencher.counter(ItemsCount::new(documents.len())).bench_local(|| {
        for (path, bytes) in documents {
            let source = SourceFile {
                path: path.clone(),
                bytes: bytes.len() as u64,
                sha256: None,
                format: FileFormat::Unknown,
            };
            let read = examination::read_document(source, bytes.clone(), &Limits::default());
            let (document, problems) = read.expect("a synthetic document is readable");
            divan::black_box(examination::judge(&document, problems));
        }
    });
}

type Population = BTreeMap<String, Vec<(String, Vec<u8>)>>;

/// Documents by the ending of their names, written once.
fn population() -> &'static Population {
    static POPULATION: OnceLock<Population> = OnceLock::new();
    POPULATION.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let out = folder.path().join("made");
        let options = Options {
            seed: 1,
            documents: 240,
            out: out.clone(),
            changed: 20,
            innocent: 20,
            pdf_only: false,
            firms: 0,
            employees: 0,
        };
        synthesis::write(&options).expect("the folder is writable");
        let mut population = Population::new();
        for entry in fs::read_dir(out.join("0001")).expect("one folder of documents") {
            let path = entry.expect("an entry").path();
            let extension =
                path.extension().map_or_else(String::new, |it| it.display().to_string());
            let bytes = fs::read(&path).expect("readable");
            population.entry(extension).or_default().push((path.display().to_string(), bytes));
        }
        population
    })
}
