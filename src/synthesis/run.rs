//! A population on disk: folders of documents, each folder with its truth.

use std::{
    fs,
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

use rayon::prelude::*;
use serde_json::{Value as Json, json};

use super::{
    across,
    case::{Case, Paper, SLOTS},
    chance::Chance,
    document::Form,
    numbers,
    people::Firm,
    truth,
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

/// Cases in one folder, so that no folder holds fifty thousand names.
const CASES: u64 = 40;

/// Writes the population and returns the number of documents written.
pub fn write(options: &Options) -> io::Result<u64> {
    fs::create_dir_all(&options.out)?;
    let a_case = SLOTS.len() as u64;
    let cases = options.documents.div_ceil(a_case);
    let folder = |folder: u64| -> io::Result<u64> {
        let path = options.out.join(format!("{:04}", folder + 1));
        fs::create_dir_all(&path)?;
        let (mut documents, mut changes) = (Vec::new(), Vec::new());
        for n in folder * CASES..((folder + 1) * CASES).min(cases) {
            let room = (options.documents - n * a_case).min(a_case) as usize;
            let written = case(n, room, options, &path)?;
            documents.extend(written.documents);
            changes.extend(written.changes);
        }
        let truth = json!({
            "made_with": format!("bordereau synth {} --seed {}", env!("CARGO_PKG_VERSION"), options.seed),
            "documents": &documents,
            "changes": changes,
        });
        fs::write(path.join("truth.json"), serde_json::to_string(&truth)? + "\n")?;
        Ok(documents.len() as u64)
    };
    // A second version of a document, a page sent twice, are files of their own.
    let written = (0..cases.div_ceil(CASES)).into_par_iter().map(folder);
    let written: Vec<u64> = written.collect::<io::Result<_>>()?;
    if options.firms > 0 {
        firms(options)?;
    }
    if options.employees > 0 {
        employees(options)?;
    }
    Ok(written.into_iter().sum())
}

/// The truth of what was written.
struct Written {
    documents: Vec<Json>,
    changes: Vec<Json>,
}

/// Writes up to so many documents of a case: each with a change of its own, or one across them.
fn case(n: u64, room: usize, options: &Options, folder: &Path) -> io::Result<Written> {
    let case = Case::draw(n, options);
    let mut chance = Chance::new(options.seed.rotate_left(17), n);
    // Of the changed cases three in eight hold changes that show only across their documents: they take
    // a whole case where the others take a document.
    let share = u64::from(options.changed) * 3 / 8;
    let before = n * share / 100;
    let whole = room == SLOTS.len();
    let across = (whole && (n + 1) * share / 100 > before)
        .then(|| {
            let order = chance.weighted_by_turn(options.seed + before, &across::weights(), 6);
            order.into_iter().find_map(|first| {
                let kinds = across::beside(first, &mut chance);
                case.across(n, &kinds, options, &mut chance)
            })
        })
        .flatten();
    let (papers, made) = match across {
        Some((papers, made)) => (papers, made),
        None => (own_changes(&case, n - before, room, options, &mut chance), Vec::new()),
    };
    let mut written = Written { documents: Vec::new(), changes: Vec::new() };
    let mut printed = Vec::new();
    for (at, paper) in papers.iter().enumerate() {
        let without = made.iter().any(|it| it.1.without.contains(&at));
        let print = paper.print(&mut chance);
        let extension = if paper.format == "ebds" { "txt" } else { paper.format };
        let month = &case.months[paper.at];
        let name = format!(
            "{:05}-{:02}-{}-{}-{:02}.{extension}",
            n + 1,
            at + 1,
            paper.form.name(),
            month.year,
            month.month
        );
        if !without {
            fs::write(folder.join(&name), &print.rendered.bytes)?;
            written.documents.push(truth::document(&name, paper, &print));
        }
        printed.push((name, print));
    }
    written.changes = made.iter().map(|(kind, it)| truth::across(kind, it, &printed)).collect();
    Ok(written)
}

/// The documents of a case, some with a change of their own; `turn` numbers such cases.
fn own_changes(
    case: &Case,
    turn: u64,
    room: usize,
    options: &Options,
    chance: &mut Chance,
) -> Vec<Paper> {
    let paper = |(at, slot): (usize, (Form, usize))| {
        let share = chance.below(100) as u8;
        // Two rules in five are about exchange files: every third case has more of them to change.
        let more = turn % 3 == 2 && (7..11).contains(&at);
        let turn = options.seed + turn * SLOTS.len() as u64 + at as u64;
        if share < options.changed {
            let slot = if more { (Form::Ebds, at % 3) } else { slot };
            case.changed(turn, slot, false, options, chance)
        } else if share < options.changed.saturating_add(options.innocent) {
            case.changed(turn, slot, true, options, chance)
        } else {
            case.plain(slot, &[], options, chance)
        }
    };
    SLOTS.into_iter().take(room).enumerate().map(paper).collect()
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
