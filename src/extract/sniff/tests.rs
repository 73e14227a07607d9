//! One file of each kind, and any bytes.

use std::io::{Cursor, Write as _};

use proptest::prelude::*;
use zip::{ZipWriter, write::SimpleFileOptions};

use super::sniff;
use crate::evidence::{Arg, FileFormat};

/// The format, with the reason where there is one and what it says the file is.
fn told(bytes: &[u8]) -> String {
    let it = sniff(bytes);
    let Some(reason) = it.reason else { return it.format.name().to_owned() };
    let kind = reason.args.iter().find(|it| it.0 == "kind");
    match kind {
        Some((_, Arg::Text(kind))) => format!("{} {} {kind}", it.format.name(), reason.id),
        _ => format!("{} {}", it.format.name(), reason.id),
    }
}

fn zip(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).expect("a part can be begun");
        writer.write_all(content.as_bytes()).expect("a vector takes every byte");
    }
    writer.finish().expect("a vector takes every byte").into_inner()
}

/// An OLE2 container of one directory sector with the given names.
fn ole(names: &[&str]) -> Vec<u8> {
    let mut bytes = vec![0; 512 * 3];
    bytes[..8].copy_from_slice(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    bytes[30] = 9;
    bytes[48] = 1;
    bytes[512..].fill(0xff);
    bytes[1024..].fill(0);
    for (index, name) in names.iter().enumerate() {
        let at = 1024 + index * 128;
        let units: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes[at..at + units.len()].copy_from_slice(&units);
        bytes[at + 64] = units.len() as u8 + 2;
    }
    bytes
}

#[test]
fn pdf_by_its_header_or_its_end() {
    assert_eq!(told(b"%PDF-1.4\n"), "pdf");
    assert_eq!(told(b"\r\njunk %PDF-1.7\n"), "pdf");
    assert_eq!(told(b"5 0 obj <<>> endobj\nstartxref\n12\n%%EOF\n"), "pdf");
}

#[test]
fn workbooks_among_zip_files() {
    let types = ("[Content_Types].xml", "<Types/>");
    assert_eq!(told(&zip(&[types, ("xl/workbook.xml", "")])), "xlsx");
    assert_eq!(told(&zip(&[types, ("xl/workbook.bin", "")])), "xlsb");
    let elsewhere = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    assert_eq!(told(&zip(&[("[Content_Types].xml", elsewhere), ("x.xml", "")])), "xlsx");
    assert_eq!(told(&zip(&[types, ("word/document.xml", "")])), "unknown reason-document Word");
    assert_eq!(
        told(&zip(&[types, ("ppt/presentation.xml", "")])),
        "unknown reason-document PowerPoint"
    );
    assert_eq!(told(&zip(&[("META-INF/MANIFEST.MF", "")])), "unknown reason-program Java");
    assert_eq!(told(&zip(&[("a.pdf", ""), ("b.csv", "")])), "zip");
    assert_eq!(told(&zip(&[])), "zip");
}

#[test]
fn open_documents() {
    let sheet = ("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    assert_eq!(told(&zip(&[sheet])), "ods");
    let locked = ("META-INF/manifest.xml", "<manifest:encryption-data/>");
    assert_eq!(told(&zip(&[sheet, locked])), "encrypted reason-encrypted");
    let text = ("mimetype", "application/vnd.oasis.opendocument.text");
    assert_eq!(told(&zip(&[text])), "unknown reason-document OpenDocument");
}

#[test]
fn a_workbook_cut_short_is_still_a_workbook() {
    let whole = zip(&[("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<workbook/>")]);
    assert_eq!(told(&whole[..whole.len() - 60]), "xlsx reason-archive-cut-off");
    assert_eq!(told(&zip(&[("a.pdf", "x")])[..40]), "zip reason-archive-cut-off");
}

#[test]
fn ole_containers() {
    assert_eq!(told(&ole(&["Root Entry", "Workbook"])), "xls");
    assert_eq!(told(&ole(&["Root Entry", "Book"])), "xls");
    assert_eq!(told(&ole(&["Root Entry", "EncryptedPackage"])), "encrypted reason-encrypted");
    assert_eq!(told(&ole(&["Root Entry", "WordDocument"])), "unknown reason-document Word");
    assert_eq!(told(&ole(&["Root Entry"])[..600]), "unknown reason-container-damaged");
}

#[test]
fn formats_known_and_not_read() {
    assert_eq!(told(b"\x1f\x8b\x08\0"), "unknown reason-archive-not-opened gzip");
    assert_eq!(told(b"7z\xbc\xaf\x27\x1c"), "unknown reason-archive-not-opened 7z");
    assert_eq!(told(b"Rar!\x1a\x07\0"), "unknown reason-archive-not-opened RAR");
    assert_eq!(told(b"BZh91AY&SY"), "unknown reason-archive-not-opened bzip2");
    assert_eq!(told(b"\xfd7zXZ\0"), "unknown reason-archive-not-opened xz");
    assert_eq!(told(b"\x89PNG\r\n\x1a\n"), "unknown reason-image PNG");
    assert_eq!(told(b"\xff\xd8\xff\xe0"), "unknown reason-image JPEG");
    assert_eq!(told(b"MZ\x90\0"), "unknown reason-program Windows");
    assert_eq!(told(b"#!/bin/sh\necho a,b\n"), "unknown reason-program script");
    assert_eq!(told(b"{\\rtf1 a,b}"), "unknown reason-document RTF");
    assert_eq!(told(b"\x09\x04\x06\0\0\0\x10\0"), "unknown reason-old-workbook Excel 4");
    let mut tar = vec![b'a'; 512];
    tar[257..262].copy_from_slice(b"ustar");
    assert_eq!(told(&tar), "unknown reason-archive-not-opened tar");
    assert_eq!(told(&[0, 1, 2, 3, 0xfe, 0, 4, 5, 0, 0, 0, 7]), "unknown reason-unknown-format");
}

#[test]
fn empty_and_blank_files() {
    assert_eq!(told(b""), "unknown reason-empty");
    assert_eq!(told(b" \r\n\t\n"), "unknown reason-blank");
    assert_eq!(told(b"\xef\xbb\xbf"), "unknown reason-blank");
}

#[test]
fn markup_and_json() {
    assert_eq!(told(b"<?xml version='1.0'?><a/>"), "unknown reason-document XML");
    let sheet = b"<?xml?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>";
    assert_eq!(told(sheet), "unknown reason-spreadsheet-xml-2003");
    assert_eq!(told(b"<html><table><tr><td>a</table>"), "unknown reason-html-table");
    assert_eq!(told(b"<!DOCTYPE html><p>a, b"), "unknown reason-document HTML");
    assert_eq!(told(b"{\"a\": 1, \"b\": 2}"), "unknown reason-document JSON");
    assert_eq!(told(b"[1, 2, 3]"), "unknown reason-document JSON");
    assert_eq!(told(b"| a | b |\n| --- | --- |\n| 1 | 2 |\n"), "unknown reason-document Markdown");
}

const EBDS: &str = "\
B00000000000012345B0
B011234567202401SOCIETE EXEMPLE
B021234567202401123456789ALAMI
B031234567202401000001
";

#[test]
fn ebds_files_whole_and_in_parts() {
    assert_eq!(told(EBDS.as_bytes()), "ebds");
    assert_eq!(told(EBDS.replace('\n', "\r\n").as_bytes()), "ebds");
    assert_eq!(told(format!("\u{feff}{EBDS}").as_bytes()), "ebds");
    assert_eq!(told(EBDS.repeat(3).as_bytes()), "ebds");
    // Its head is missing, in the middle of a record.
    assert_eq!(told(&EBDS.as_bytes()[70..]), "ebds");
    assert_eq!(told(&EBDS.as_bytes()[..40]), "ebds");
    assert_eq!(told(b"B01123456720240"), "ebds");
    assert_eq!(told(EBDS.replace("EXEMPLE", "G\u{c9}N\u{c9}RALE").as_bytes()), "ebds");
    assert_eq!(told(b"B011234567202401SOCI\xc9T\xc9\n"), "ebds");
}

#[test]
fn columns_named_like_records_are_still_columns() {
    assert_eq!(told(b"A01;Alami;2500\nB02;Bennis;2600\n"), "csv");
    assert_eq!(told(b"B01,1,2\nB02,3,4\n"), "csv");
}

#[test]
fn delimited_text_and_text_without_columns() {
    assert_eq!(told(b"nom;net\nA;1\n"), "csv");
    assert_eq!(told(b"n\0o\0m\0;\0n\0e\0t\0\n\0A\0;\x001\0\n\0"), "csv");
    assert_eq!(told(b"Alami\nBennis\n"), "unknown reason-no-columns");
    let prose = "Bonjour, voici la liste.\n\nElle est longue, triste, et vieille.\n";
    assert_eq!(told(prose.as_bytes()), "unknown reason-no-columns");
    assert_eq!(
        told(b"# Titre\n\nUne phrase, et une autre.\n\n- un\n- deux\n"),
        "unknown reason-no-columns"
    );
}

#[test]
fn a_reason_stands_where_nothing_can_be_read() {
    for bytes in [&b""[..], b"\x1f\x8b", b"x"] {
        assert_eq!(sniff(bytes).format, FileFormat::Unknown);
        assert!(sniff(bytes).reason.is_some());
    }
}

proptest! {
    #[test]
    fn any_bytes_can_be_sniffed(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        let _ = sniff(&bytes);
    }

    #[test]
    fn any_bytes_behind_a_signature_can_be_sniffed(
        head in prop::sample::select(vec![
            &b"PK\x03\x04"[..], b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"<", b"B02", b"\xff\xfe",
        ]),
        rest in prop::collection::vec(any::<u8>(), 0..2000),
    ) {
        let _ = sniff(&[head, &rest].concat());
    }
}
