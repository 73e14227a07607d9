//! One employer's case: three months, and the twelve documents about them that belong together.

use super::{
    across::{self, SetKind},
    chance::Chance,
    change::{self, Kind, Made},
    document::{CellId, Document, Form, Language, Scope},
    exchange::{self, Exchange, Plan},
    forms::{Facts, Feature, Features, build},
    layout::{LAYOUTS, Layout},
    numbers,
    people::{Firm, Month},
    render::{self, Place, Rendered},
    run::Options,
    style::Style,
    weights::weight,
};

/// The documents of a case: the form, and which of the three months it is about.
pub(super) const SLOTS: [(Form, usize); 12] = [
    (Form::Bds, 0),
    (Form::Bpc, 0),
    (Form::Payslip, 0),
    (Form::Attestation, 2),
    (Form::Register, 0),
    (Form::Ebds, 0),
    (Form::Ebds, 1),
    (Form::Payslip, 1),
    (Form::Bds, 1),
    (Form::Register, 2),
    (Form::Bpc, 1),
    (Form::Ebds, 2),
];

/// How many people a case may have, so that no two persons of a population share a number.
const PEOPLE: u64 = 512;

/// A firm and its months.
pub(super) struct Case {
    pub(super) firm: Firm,
    pub(super) months: Vec<Month>,
}

/// A document of a case, before it is printed.
pub(super) struct Paper {
    pub(super) form: Form,
    /// Which of the months.
    pub(super) at: usize,
    pub(super) format: &'static str,
    pub(super) language: Language,
    pub(super) body: Body,
    pub(super) change: Option<Change>,
}

pub(super) enum Body {
    Printed(Box<Document>),
    Exchange(Exchange),
}

/// What was changed in a document.
pub(super) struct Change {
    pub(super) kind: &'static str,
    pub(super) class: &'static str,
    pub(super) rules: &'static [&'static str],
    pub(super) what: String,
    pub(super) cells: Vec<CellId>,
    pub(super) place: Option<Place>,
}

/// A printed document: the bytes of a file, and what its pages look like.
pub(super) struct Printed {
    pub(super) rendered: Rendered,
    pub(super) layout: &'static str,
    pub(super) style: Style,
}

/// Changes across the documents of a case.
pub(super) type MadeAcross = Vec<(&'static SetKind, across::Made)>;

impl Case {
    /// The n-th case of a population.
    pub(super) fn draw(n: u64, options: &Options) -> Case {
        let mut chance = Chance::new(options.seed, n);
        let year = 2012 + chance.below(15) as i16;
        // Quarters begin in January, April, July and October.
        let month = 1 + 3 * chance.below(4) as u8;
        // Small firms are common, large ones are not.
        let people = match chance.below(10) {
            0 => 60 + chance.below(90),
            1..=3 => 24 + chance.below(40),
            _ => 3 + chance.below(22),
        };
        Case::of(n, year, month, people, &mut chance)
    }

    /// Another employer of the same months.
    pub(super) fn neighbour(&self, n: u64, people: u64, chance: &mut Chance) -> Case {
        let first = &self.months[0];
        let mut other = Case::of(n, first.year, first.month, people, chance);
        for (at, person) in other.firm.people.iter_mut().enumerate() {
            let number = n * PEOPLE + PEOPLE / 2 + at as u64;
            person.immatriculation = numbers::immatriculation_of(number, chance);
            person.cin = numbers::cin_of(number);
        }
        other
    }

    fn of(n: u64, year: i16, month: u8, people: u64, chance: &mut Chance) -> Case {
        let mut firm = Firm::draw(chance, year, people as usize);
        for (at, person) in firm.people.iter_mut().enumerate() {
            // One number, one person, over the whole population.
            let number = n * PEOPLE + at as u64;
            person.immatriculation = numbers::immatriculation_of(number, chance);
            person.cin = numbers::cin_of(number);
        }
        let months = firm.months(chance, year, month);
        Case { firm, months }
    }

    fn facts(&self, at: usize) -> Facts<'_> {
        Facts { firm: &self.firm, months: &self.months, at }
    }

    /// A document without a change.
    pub(super) fn plain(
        &self,
        slot: (Form, usize),
        asked: &[Feature],
        options: &Options,
        chance: &mut Chance,
    ) -> Paper {
        let (form, at) = slot;
        let form = if options.pdf_only && form == Form::Ebds { Form::Bds } else { form };
        let format = format(form, &[], options, chance);
        self.paper((form, at), format, asked, None, chance)
    }

    /// A document with the first kind of change, in a drawn order, that it has room for. Documents
    /// whose `turn` is one after the other begin with different kinds, each as often as it weighs.
    pub(super) fn changed(
        &self,
        turn: u64,
        slot: (Form, usize),
        innocent: bool,
        options: &Options,
        chance: &mut Chance,
    ) -> Paper {
        let (form, at) = slot;
        let form = if options.pdf_only && form == Form::Ebds { Form::Bds } else { form };
        if form == Form::Ebds {
            return self.changed_exchange(turn, at, innocent, chance);
        }
        let kinds: Vec<&Kind> = if innocent {
            change::innocent().filter(|it| it.forms.contains(&form)).collect()
        } else {
            change::determinable().filter(|it| it.forms.contains(&form)).collect()
        };
        let weights: Vec<u64> = kinds.iter().map(|it| weight(it.name)).collect();
        for n in chance.weighted_by_turn(turn, &weights, 12) {
            let kind = kinds[n];
            if options.pdf_only && !kind.formats.is_empty() && !kind.formats.contains(&"pdf") {
                continue;
            }
            let format = format(form, kind.formats, options, chance);
            let mut paper = self.paper((form, at), format, kind.needs, None, chance);
            let Body::Printed(document) = &mut paper.body else { continue };
            let Some(Made { what, cells, page }) = (kind.make)(document, chance) else { continue };
            let place = page.map(|it| Place::Page(it, None));
            let (kind, class, rules) = (kind.name, kind.class, kind.rules);
            paper.change = Some(Change { kind, class, rules, what, cells, place });
            return paper;
        }
        self.plain(slot, &[], options, chance)
    }

    fn changed_exchange(&self, turn: u64, at: usize, innocent: bool, chance: &mut Chance) -> Paper {
        let kinds: Vec<&exchange::Kind> = if innocent {
            exchange::habits::KINDS.iter().collect()
        } else {
            exchange::changes::KINDS.iter().chain(exchange::structure::KINDS).collect()
        };
        let plan = self.plan(at, chance);
        let weights: Vec<u64> = kinds.iter().map(|it| weight(it.name)).collect();
        for n in chance.weighted_by_turn(turn, &weights, 12) {
            let kind = kinds[n];
            // Some kinds are about the list of the institution, some about a complement.
            let plan = match kind.name {
                it if it.contains("preset") || it.contains("transfer") => {
                    Plan { preset: true, complementary: false }
                }
                it if it.contains("complement")
                    && self.months[at].pay.iter().any(|it| it.entrant) =>
                {
                    Plan { preset: false, complementary: true }
                }
                _ => plan,
            };
            let mut paper = self.paper((Form::Ebds, at), "ebds", &[], Some(plan), chance);
            let Body::Exchange(file) = &mut paper.body else { continue };
            let Some(exchange::Made { what, place }) = (kind.make)(file, chance) else { continue };
            let (kind, class, rules) = (kind.name, kind.class, kind.rules);
            paper.change = Some(Change { kind, class, rules, what, cells: Vec::new(), place });
            return paper;
        }
        self.paper((Form::Ebds, at), "ebds", &[], Some(plan), chance)
    }

    fn paper(
        &self,
        (form, at): (Form, usize),
        format: &'static str,
        asked: &[Feature],
        plan: Option<Plan>,
        chance: &mut Chance,
    ) -> Paper {
        if form == Form::Ebds {
            let plan = plan.unwrap_or_else(|| self.plan(at, chance));
            let file = exchange::write(&self.firm, &self.months[at], plan, chance);
            let (language, body) = (Language::French, Body::Exchange(file));
            return Paper { form, at, format: "ebds", language, body, change: None };
        }
        let language = *chance.pick(&[
            Language::French,
            Language::French,
            Language::French,
            Language::Bilingual,
            Language::Arabic,
            Language::English,
        ]);
        let features = Features::draw(form, asked, chance);
        // What is French is printed in France.
        let language = if features.has(Feature::France) { Language::French } else { language };
        let mut document = build(form, language, &self.facts(at), &features, chance);
        if format != "pdf" {
            without_pages(&mut document);
        }
        Paper { form, at, format, language, body: Body::Printed(Box::new(document)), change: None }
    }

    /// A complement declares forgotten entrants; of the last month, which no slip is about.
    fn plan(&self, at: usize, chance: &mut Chance) -> Plan {
        let entrants = self.months[at].pay.iter().any(|it| it.entrant);
        let complementary = at == 2 && entrants && chance.one_in(4);
        Plan { preset: !complementary && chance.one_in(4), complementary }
    }

    /// The documents of a case with changes across them; none where it has no room for the first.
    pub(super) fn across(
        &self,
        n: u64,
        kinds: &[&'static SetKind],
        options: &Options,
        chance: &mut Chance,
    ) -> Option<(Vec<Paper>, MadeAcross)> {
        let mut papers: Vec<Paper> = Vec::with_capacity(SLOTS.len());
        for (slot, what) in SLOTS.into_iter().enumerate() {
            let needs = kinds.iter().flat_map(|it| it.needs);
            let asked: Vec<Feature> = needs.filter(|it| it.0 == slot).map(|it| it.1).collect();
            let (form, at) = what;
            let form = if options.pdf_only && form == Form::Ebds { Form::Bds } else { form };
            let format = format(form, &[], options, chance);
            // Files of three months in a row, each of them whole.
            let whole = Plan { preset: false, complementary: false };
            let mut paper = self.paper((form, at), format, &asked, Some(whole), chance);
            // Two scripts cannot be compared.
            while paper.language.has_arabic() {
                paper = self.paper((form, at), format, &asked, Some(whole), chance);
            }
            papers.push(paper);
        }
        let mut made = Vec::new();
        for kind in kinds {
            match (kind.make)(self, n, &mut papers, chance) {
                Some(it) => made.push((*kind, it)),
                None if made.is_empty() => return None,
                None => (),
            }
        }
        Some((papers, made))
    }

    /// A document about other months than the case's own.
    pub(super) fn rebuilt(&self, slot: (Form, usize), chance: &mut Chance) -> Paper {
        let mut paper = self.paper(slot, "pdf", &[], None, chance);
        while paper.language.has_arabic() {
            paper = self.paper(slot, "pdf", &[], None, chance);
        }
        paper
    }
}

impl Paper {
    pub(super) fn print(&self, chance: &mut Chance) -> Printed {
        let mut style = Style::draw(chance, self.language, self.format == "csv");
        let layout: &'static Layout = chance.pick(&LAYOUTS);
        let document = match &self.body {
            Body::Exchange(file) => {
                return Printed { rendered: file.rendered(), layout: "S00", style };
            }
            Body::Printed(document) => document,
        };
        style.whole = document.oddities.whole;
        let rendered = match self.format {
            "csv" => render::csv::render(document, &style, chance),
            "xlsx" => render::xlsx::render(document, &style, chance),
            "xls" => render::xls::render(document, &style, chance),
            "ods" => render::ods::render(document, &style),
            _ => render::pdf::render(document, &style, layout, chance),
        };
        let layout = if self.format == "pdf" { layout.name } else { "S00" };
        Printed { rendered, layout, style }
    }

    pub(super) fn document(&mut self) -> Option<&mut Document> {
        match &mut self.body {
            Body::Printed(document) => Some(document),
            Body::Exchange(_) => None,
        }
    }

    pub(super) fn exchange(&mut self) -> Option<&mut Exchange> {
        match &mut self.body {
            Body::Printed(_) => None,
            Body::Exchange(file) => Some(file),
        }
    }
}

fn format(
    form: Form,
    wanted: &[&'static str],
    options: &Options,
    chance: &mut Chance,
) -> &'static str {
    match (form, options.pdf_only) {
        (Form::Ebds, _) => "ebds",
        (_, true) => "pdf",
        _ if !wanted.is_empty() => wanted[chance.below(wanted.len() as u64) as usize],
        _ => chance
            .pick::<&str>(&["pdf", "pdf", "pdf", "pdf", "pdf", "csv", "csv", "xlsx", "xls", "ods"]),
    }
}

/// Sheets and text files have no pages, so no totals of pages either.
fn without_pages(document: &mut Document) {
    document.pages = 1;
    document.boxes.retain(|it| it.cell.key != "page_count");
    document.totals.retain(|it| matches!(it.scope, Scope::Grand | Scope::Group));
    document.rows.iter_mut().for_each(|it| it.page = 1);
    for total in &mut document.totals {
        total.page = 1;
        total.cells.retain(|it| it.key != "headcount");
    }
}
