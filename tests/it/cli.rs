//! The command line as its user meets it: exit codes, streams, order, hostile files.

use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Output},
};

use tempfile::TempDir;

use crate::contract::jsonl;

const REGISTER: &str = "Matricule;Nom;Brut;Retenues;Net\n\
    123456785;BENALI Samira;3000,00;600,00;2400,00\n\
    198765434;TAZI Omar;3000,00;600,00;2500,00\n";

#[test]
fn nothing_to_examine_is_exit_code_2_and_one_sentence() {
    let folder = folder();
    for args in [vec!["check", "no-such-path"], vec!["check", path(folder.path())], vec!["check"]] {
        let output = run(&args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(output.stdout.is_empty());
        assert!(!output.stderr.is_empty());
    }
}

#[test]
fn exit_code_tells_of_contradictions_only_where_asked() {
    let folder = folder();
    fs::write(folder.path().join("a.csv"), REGISTER).expect("writable");
    assert_eq!(run(&["check", path(folder.path())]).status.code(), Some(0));
    assert_eq!(run(&["check", "--exit-code", path(folder.path())]).status.code(), Some(1));
}

#[test]
fn output_never_goes_over_an_input() {
    let folder = folder();
    let input = folder.path().join("a.csv");
    fs::write(&input, REGISTER).expect("writable");
    let output = run(&["check", path(folder.path()), "--output", path(&input)]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(fs::read_to_string(&input).expect("readable"), REGISTER);
}

#[test]
fn any_number_of_jobs_gives_the_same_bytes() {
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples-synthetic");
    let one = jsonl(&samples, &["--jobs", "1"]);
    for jobs in ["2", "8"] {
        assert!(one == jsonl(&samples, &["--jobs", jobs]), "{jobs} jobs say something else");
    }
}

#[test]
fn copies_are_examined_once_and_listed() {
    let folder = folder();
    for name in ["b.csv", "a.csv", "c.txt"] {
        fs::write(folder.path().join(name), REGISTER).expect("writable");
    }
    let output = jsonl(folder.path(), &[]);
    let lines: Vec<&str> = output.lines().collect();
    assert!(lines[0].contains("\"duplicate_of\":null"));
    assert!(lines[1].contains("a.csv\",\"format\"") || lines[1].contains("a.csv\""));
    for copy in &lines[1..3] {
        assert!(copy.contains("\"duplicate_of\":\"") && copy.contains("\"findings\":[]"), "{copy}");
    }
    assert!(lines[3].contains("\"files\":3,\"distinct\":1"));
}

#[test]
fn an_archive_is_opened_in_place() {
    let folder = folder();
    let archive = folder.path().join("leak.bin");
    let mut zip = zip::ZipWriter::new(fs::File::create(&archive).expect("writable"));
    let options = zip::write::SimpleFileOptions::default();
    for name in ["b/two.csv", "a/one.csv"] {
        zip.start_file(name, options).expect("an entry");
        zip.write_all(format!("{REGISTER}{name};;;;\n").as_bytes()).expect("written");
    }
    zip.finish().expect("written");
    let output = jsonl(&archive, &[]);
    assert!(output.contains("leak.bin!/a/one.csv"), "{output}");
    assert!(output.find("!/a/one.csv") < output.find("!/b/two.csv"));
    assert!(output.contains("\"files\":2"));
    let names: Vec<_> = fs::read_dir(folder.path()).expect("a folder").collect();
    assert_eq!(names.len(), 1, "nothing is unpacked");
}

#[test]
fn hostile_files_are_lines_of_the_report() {
    let folder = folder();
    let write = |name: &str, bytes: &[u8]| {
        fs::write(folder.path().join(name), bytes).expect("writable");
    };
    write("empty.pdf", b"");
    write("text.pdf", b"no PDF at all\n");
    write(
        "cut.pdf",
        b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Ty",
    );
    write(
        "loop.pdf",
        b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n\
          << /Type /Pages /Kids [2 0 R] /Count 1 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n",
    );
    write("broken.xlsx", b"PK\x03\x04 and nothing more");
    write("quote.csv", b"a;b;c\n1;\"2;3\n4;5;6\n");
    write("bytes.bin", &(0..=255).collect::<Vec<u8>>());
    let output = jsonl(folder.path(), &[]);
    assert_eq!(output.lines().count(), 8, "seven files and the set: {output}");
    assert!(!output.contains("problem-reader-stopped"));
}

#[test]
fn a_zip_bomb_is_not_inflated() {
    let folder = folder();
    let archive = folder.path().join("bomb.zip");
    let mut zip = zip::ZipWriter::new(fs::File::create(&archive).expect("writable"));
    let options = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated);
    zip.start_file("zeros.csv", options).expect("an entry");
    let zeros = vec![b'0'; 1 << 20];
    for _ in 0..64 {
        zip.write_all(&zeros).expect("written");
    }
    zip.finish().expect("written");
    let output = jsonl(&archive, &[]);
    let first = output.lines().next().expect("a line");
    assert!(first.contains("\"rung\":\"D0\"") && first.contains("\"sha256\":null"), "{first}");
}

#[test]
fn terminal_controls_of_a_document_are_shown_not_sent() {
    let folder = folder();
    let name = "a\u{202e}b.csv";
    fs::write(folder.path().join(name), REGISTER.replace("TAZI", "T\u{1b}[31mAZI"))
        .expect("writable");
    let output = run(&["check", "--lang", "en", path(folder.path())]);
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(text.contains("a\\u{202e}b.csv"), "{text}");
    assert!(!text.contains('\u{1b}'), "no colour and no escape outside a terminal");
}

#[test]
fn tables_fit_the_width_asked_for() {
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples-synthetic");
    let output = Command::new(env!("CARGO_BIN_EXE_bordereau"))
        .args(["check", "--lang", "en", path(&samples)])
        .env("COLUMNS", "80")
        .output()
        .expect("the program runs");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    for line in text.lines().filter(|it| it.contains('|')) {
        let width = unicode_width::UnicodeWidthStr::width(line);
        assert!(width <= 80, "{width} columns: {line}");
    }
}

#[test]
fn a_finding_in_a_row_names_the_row() {
    let folder = folder();
    let file = folder.path().join("register.csv");
    fs::write(
        &file,
        "N°;Nom et prénom;Salaire brut;Total retenues;Net à payer\n\
         1;TAZMERT LATIFA;4000,00;200,00;3800,00\n\
         2;QORTOBI WAFAE;5000,00;250,00;4850,00\n\
         3;DARKANE OMAR;6000,00;300,00;5700,00\n",
    )
    .expect("the folder is writable");
    let out = run(&["check", "--lang", "fr", path(&file)]);
    let text = String::from_utf8_lossy(&out.stdout);
    let row: Vec<&str> = text.lines().filter(|it| it.contains("de la ligne")).collect();
    assert_eq!(row.len(), 2, "{text}");
    assert!(row[0].contains("numéro de la ligne") && row[0].contains("| 2"), "{text}");
    assert!(row[1].contains("nom de la ligne") && row[1].contains("QORTOBI WAFAE"), "{text}");
    assert!(text.contains("4\u{202f}750,00"), "computed figures are written in French: {text}");
}

#[test]
fn rules_are_listed_and_explained() {
    let list = String::from_utf8(run(&["rule", "--lang", "fr"]).stdout).expect("UTF-8");
    assert!(list.contains("ARI101"));
    let page = String::from_utf8(run(&["rule", "ari101", "--lang", "en"]).stdout).expect("UTF-8");
    assert!(page.contains("net-pay-mismatch") && page.contains("Ordinary explanations"));
    assert_eq!(run(&["rule", "XXX999"]).status.code(), Some(2));
}

fn run(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_bordereau")).args(args).output().expect("the program runs")
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

fn path(path: &Path) -> &str {
    path.to_str().expect("a UTF-8 path")
}
