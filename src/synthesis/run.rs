//! A population on disk: folders of documents, each folder with its truth.

use std::{
    fs,
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

use rayon::prelude::*;
use serde_json::{Value as Json, json};

use super::{
    build::{Facts, build},
    chance::Chance,
    change::{self, Changed, DETERMINABLE, INNOCENT},
    document::{Document, Form, Language, Scope},
    layout::{LAYOUTS, Layout},
    numbers,
    people::{Firm, Pay},
    render::{self, Rendered},
    style::Style,
    truth::{self, File},
};

/// What to write.
#[derive(Debug, Clone)]
pub struct Options {
    pub seed: u64,
    pub documents: u64,
    pub out: PathBuf,
    /// Hundredths of the documents that hold a determinable contradiction.
    pub changed: u8,
    /// Hundredths with an innocent irregularity, or a change nobody could determine.
    pub innocent: u8,
    /// Only PDFs.
    pub pdf_only: bool,
    /// Beside the documents, two tables of this many firms and employees.
    pub firms: u64,
    pub employees: u64,
}

/// Documents about one firm's month: a declaration, its slip, payslips, a register, an attestation.
const A_GROUP: [Form; 6] =
    [Form::Bds, Form::Bpc, Form::Payslip, Form::Attestation, Form::Register, Form::Ebds];

/// Documents in one folder, so that no folder holds fifty thousand names.
const A_FOLDER: u64 = 480;

/// Writes the population and returns the number of documents written.
pub fn write(options: &Options) -> io::Result<u64> {
    fs::create_dir_all(&options.out)?;
    let folders = options.documents.div_ceil(A_FOLDER);
    (0..folders).into_par_iter().try_for_each(|folder| {
        let first = folder * A_FOLDER;
        let last = (first + A_FOLDER).min(options.documents);
        let path = options.out.join(format!("{:04}", folder + 1));
        fs::create_dir_all(&path)?;
        let mut documents = Vec::new();
        for n in first..last {
            documents.push(document(n, options, &path)?);
        }
        let truth = json!({
            "made_with": format!("bordereau synth {} --seed {}", env!("CARGO_PKG_VERSION"), options.seed),
            "documents": documents,
        });
        fs::write(path.join("truth.json"), serde_json::to_string(&truth)? + "\n")
    })?;
    if options.firms > 0 {
        firms(options)?;
    }
    if options.employees > 0 {
        employees(options)?;
    }
    Ok(options.documents)
}

fn document(n: u64, options: &Options, folder: &Path) -> io::Result<Json> {
    let group = n / A_GROUP.len() as u64;
    let mut chance = Chance::new(options.seed, group);
    let year = 2012 + chance.below(14) as i16;
    let month = 1 + chance.below(12) as u8;
    // Small firms are common, large ones are not.
    let people = match chance.below(10) {
        0 => 60 + chance.below(90),
        1..=3 => 24 + chance.below(40),
        _ => 3 + chance.below(22),
    };
    let mut firm = Firm::draw(&mut chance, year, people as usize);
    for (at, person) in firm.people.iter_mut().enumerate() {
        // One number, one person, over the whole population.
        person.immatriculation = numbers::immatriculation_of(group * 256 + at as u64, &mut chance);
    }
    let pay: Vec<Pay> = firm.month(&mut chance);
    let facts = Facts { firm: &firm, year, month, pay: &pay };

    let mut chance = Chance::new(options.seed.rotate_left(17), n);
    let form = A_GROUP[(n % A_GROUP.len() as u64) as usize];
    let form = if options.pdf_only && form == Form::Ebds { Form::Bds } else { form };
    let language =
        *chance.pick(&[Language::French, Language::French, Language::Bilingual, Language::English]);
    let language = if form == Form::Ebds { Language::French } else { language };
    let format = match (form, options.pdf_only) {
        (Form::Ebds, _) => "ebds",
        (_, true) => "pdf",
        _ => *chance.pick(&["pdf", "pdf", "pdf", "csv", "xlsx", "ods"]),
    };
    let mut document = build(form, language, &facts, &mut chance);
    if format != "pdf" {
        without_pages(&mut document);
    }
    let before = (render::ebds::recap(&document), render::ebds::controls(&document));
    let share = chance.below(100) as u8;
    let kinds = if share < options.changed {
        DETERMINABLE
    } else if share < options.changed.saturating_add(options.innocent) {
        INNOCENT
    } else {
        &[]
    };
    let changed = changed(kinds, &mut document, &mut chance);
    let mut style = Style::draw(&mut chance, language, format == "csv");
    style.whole = changed.as_ref().is_some_and(|it| it.kind == "whole-units");
    let layout: &Layout = chance.pick(&LAYOUTS);
    let rendered: Rendered = match format {
        "pdf" => render::pdf::render(&document, &style, layout, &mut chance),
        "csv" => render::csv::render(&document, &style, &mut chance),
        "xlsx" => render::xlsx::render(&document, &style, &mut chance),
        "ods" => render::ods::render(&document, &style),
        _ => exchange_file(&document, changed.as_ref(), before),
    };
    let extension = if format == "ebds" { "txt" } else { format };
    let name = format!("{:06}-{}-{year}-{month:02}.{extension}", n + 1, form.name());
    fs::write(folder.join(&name), &rendered.bytes)?;
    let layout = if format == "pdf" { layout.name } else { "S00" };
    let file = File { path: &name, format, layout };
    Ok(truth::truth(&file, &document, &style, changed.as_ref(), &rendered))
}

/// The first kind, in a drawn order, that the document has room for.
fn changed(kinds: &[&str], document: &mut Document, chance: &mut Chance) -> Option<Changed> {
    let order = chance.order(kinds.len());
    order.into_iter().find_map(|n| change::make(kinds[n], document, chance))
}

/// Sums as they were before a change stay in the recaps; what a change repairs is repaired there.
fn exchange_file(
    document: &Document,
    changed: Option<&Changed>,
    before: (render::ebds::Recap, Vec<i64>),
) -> Rendered {
    let (recap, controls) = match changed.map(|it| it.kind) {
        Some("row-value") => before,
        Some("row-deleted") => (before.0, render::ebds::controls(document)),
        _ => (render::ebds::recap(document), render::ebds::controls(document)),
    };
    render::ebds::render(document, &recap, &controls)
}

/// Sheets and text files have no pages, so no totals of pages either.
fn without_pages(document: &mut Document) {
    document.pages = 1;
    document.totals.retain(|it| it.scope == Scope::Grand);
    document.rows.iter_mut().for_each(|it| it.page = 1);
    document.totals.iter_mut().for_each(|it| it.page = 1);
}

/// A table of firms, one a row.
fn firms(options: &Options) -> io::Result<()> {
    let mut out = BufWriter::new(fs::File::create(options.out.join("entreprises.csv"))?);
    writeln!(out, "num_affilie;raison_sociale;ice;ville;rib")?;
    for n in 0..options.firms {
        let mut chance = Chance::new(options.seed ^ 0xf1, n);
        let firm = Firm::draw(&mut chance, 2024, 0);
        writeln!(out, "{};{};{};{};{}", firm.affiliate, firm.name, firm.ice, firm.city, firm.rib)?;
    }
    out.flush()
}

/// A table of employees, one a row.
fn employees(options: &Options) -> io::Result<()> {
    let mut out = BufWriter::new(fs::File::create(options.out.join("salaries.csv"))?);
    writeln!(
        out,
        "num_immatriculation;nom_prenom;cin;date_naissance;num_affilie;nbr_jours;salaire_declare"
    )?;
    let mut firm = Firm::draw(&mut Chance::new(options.seed, 0), 2024, 12);
    for n in 0..options.employees {
        let mut chance = Chance::new(options.seed ^ 0xe3, n);
        if n % 12 == 0 {
            firm = Firm::draw(&mut chance, 2024, 12);
        }
        let person = &firm.people[(n % 12) as usize];
        let number = numbers::immatriculation_of(n, &mut chance);
        let (year, month, day) = person.birth;
        writeln!(
            out,
            "{number};{};{};{day:02}/{month:02}/{year};{};26;{}.{:02}",
            person.name,
            person.cin,
            firm.affiliate,
            person.base / 100,
            person.base % 100
        )?;
    }
    out.flush()
}
