//! A PDF saved again by another program says the same: another structure, the same findings.

use std::{collections::BTreeMap, fs, path::PathBuf, sync::Arc};

use bordereau::{
    evidence::{FileFormat, SourceFile},
    examination::{judge, read_document},
    extract::Limits,
};
use lopdf::{
    Document, EncryptionState, EncryptionVersion, Permissions,
    encryption::crypt_filters::{Aes128CryptFilter, CryptFilter},
};
use walkdir::WalkDir;

#[test]
fn saved_again_a_document_says_the_same() {
    for (path, bytes) in samples() {
        let saved = resaved(&bytes, Document::save_to);
        assert_same(&path, &bytes, saved, "saved");
    }
}

#[test]
fn with_streams_inflated_a_document_says_the_same() {
    for (path, bytes) in samples() {
        let saved = resaved(&bytes, |it, out| {
            it.decompress();
            it.save_to(out)
        });
        assert_same(&path, &bytes, saved, "inflated");
    }
}

#[test]
fn with_object_streams_a_document_says_the_same() {
    for (path, bytes) in samples() {
        let saved = resaved(&bytes, Document::save_modern);
        assert_same(&path, &bytes, saved, "object streams");
    }
}

#[test]
fn encrypted_under_an_empty_password_a_document_says_the_same() {
    for (path, bytes) in samples() {
        let rc4 = |document: &Document| {
            EncryptionState::try_from(EncryptionVersion::V2 {
                document,
                owner_password: "owner",
                user_password: "",
                key_length: 128,
                permissions: Permissions::PRINTABLE,
            })
        };
        let aes = |document: &Document| {
            let filter: Arc<dyn CryptFilter> = Arc::new(Aes128CryptFilter);
            EncryptionState::try_from(EncryptionVersion::V4 {
                document,
                encrypt_metadata: true,
                crypt_filters: BTreeMap::from([(b"StdCF".to_vec(), filter)]),
                stream_filter: b"StdCF".to_vec(),
                string_filter: b"StdCF".to_vec(),
                owner_password: "owner",
                user_password: "",
                permissions: Permissions::PRINTABLE,
            })
        };
        for state in [&rc4 as &dyn Fn(&Document) -> _, &aes] {
            let saved = resaved(&bytes, |it, out| {
                it.trailer.set(
                    "ID",
                    lopdf::Object::Array(vec![
                        lopdf::Object::string_literal("0123456789abcdef"),
                        lopdf::Object::string_literal("0123456789abcdef"),
                    ]),
                );
                let state = state(it).expect("the filters are known");
                it.encrypt(&state).expect("a plain document takes a password");
                it.save_to(out)
            });
            assert_same(&path, &bytes, saved, "encrypted");
        }
    }
}

/// One PDF of each sample folder: as many layouts and programs as folders, in a second or two.
fn samples() -> Vec<(PathBuf, Vec<u8>)> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/samples-synthetic");
    let files = WalkDir::new(root).sort_by_file_name().into_iter().filter_map(Result::ok);
    let mut first: BTreeMap<PathBuf, PathBuf> = BTreeMap::new();
    for path in files.map(walkdir::DirEntry::into_path) {
        if path.extension().is_some_and(|it| it == "pdf") {
            let folder = path.parent().map(PathBuf::from).unwrap_or_default();
            first.entry(folder).or_insert(path);
        }
    }
    assert!(first.len() >= 10, "the samples lack PDFs: {first:?}");
    let read = |path: PathBuf| (path.clone(), fs::read(path).expect("a sample is readable"));
    first.into_values().map(read).collect()
}

fn resaved(
    bytes: &[u8],
    save: impl FnOnce(&mut Document, &mut Vec<u8>) -> std::io::Result<()>,
) -> Vec<u8> {
    let mut document = Document::load_mem(bytes).expect("a sample is a sound PDF");
    let mut saved = Vec::new();
    save(&mut document, &mut saved).expect("memory takes any bytes");
    saved
}

fn assert_same(path: &std::path::Path, before: &[u8], after: Vec<u8>, how: &str) {
    assert_ne!(before, after, "{}: {how} changed nothing", path.display());
    assert_eq!(said(after), said(before.to_vec()), "{}: {how}", path.display());
}

/// What is found in a document, with its places and printed values, and how much was compared.
fn said(bytes: Vec<u8>) -> String {
    let source =
        SourceFile { path: "one.pdf".into(), bytes: 0, sha256: None, format: FileFormat::Pdf };
    let (document, problems) =
        read_document(source, bytes, &Limits::default()).expect("a sample is readable");
    let (examined, _) = judge(&document, problems);
    format!("{:#?}\n{:#?}\n{:#?}", examined.checks, examined.findings, examined.declarations)
}
