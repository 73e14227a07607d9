//! The fixed-width exchange file: records of 260 characters, written whole and changed field by field.

pub(super) mod changes;
pub(super) mod habits;
pub(super) mod structure;

use serde_json::{Value as Json, json};

use super::{
    chance::Chance,
    people::{Firm, Month, Pay},
    render::{Place, Rendered},
};

const WIDTH: usize = 260;

type Fields = &'static [(&'static str, usize, usize)];

/// Fields by record type: name, first column from 1, length.
#[rustfmt::skip]
const FIELDS: [(&str, Fields); 8] = [
    ("00", &[("transfer", 4, 14), ("category", 18, 2)]),
    ("01", &[("affiliate", 4, 7), ("period", 11, 6), ("name", 17, 40), ("issue_date", 245, 8), ("due_date", 253, 8)]),
    ("A02", &[
        ("affiliate", 4, 7), ("period", 11, 6), ("number", 17, 9), ("name", 26, 60), ("children", 86, 2), ("payable", 88, 6),
        ("deducted", 94, 6), ("net", 100, 6),
    ]),
    ("02", &[
        ("affiliate", 4, 7), ("period", 11, 6), ("number", 17, 9), ("name", 26, 60), ("children", 86, 2), ("payable", 88, 6),
        ("deducted", 94, 6), ("net", 100, 6), ("refunded", 106, 6), ("days", 112, 2), ("gross", 114, 13), ("capped", 127, 9),
        ("situation", 136, 2), ("control", 138, 19),
    ]),
    ("A03", &[
        ("count", 17, 6), ("children", 23, 6), ("payable", 29, 12), ("deducted", 41, 12), ("net", 53, 12), ("number", 65, 15),
    ]),
    ("03", &[
        ("count", 17, 6), ("children", 23, 6), ("payable", 29, 12), ("deducted", 41, 12), ("net", 53, 12), ("number", 65, 15),
        ("refunded", 80, 12), ("days", 92, 6), ("gross", 98, 15), ("capped", 113, 13), ("control", 126, 19),
    ]),
    ("04", &[
        ("affiliate", 4, 7), ("period", 11, 6), ("number", 17, 9), ("name", 26, 60), ("cin", 86, 8), ("days", 94, 2),
        ("gross", 96, 13), ("capped", 109, 9), ("control", 118, 19),
    ]),
    ("recap", &[("count", 17, 6), ("number", 23, 15), ("days", 38, 6), ("gross", 44, 15), ("capped", 59, 13), ("control", 72, 19)]),
];

const SITUATIONS: [&str; 9] = ["", "SO", "DE", "IT", "IL", "AT", "CS", "MS", "MP"];

/// What an exchange file is made of.
#[derive(Debug, Clone)]
pub(super) struct Exchange {
    pub(super) lines: Vec<Vec<u8>>,
    /// How lines end.
    pub(super) ending: &'static str,
    /// The last line ends as the others do.
    pub(super) ended: bool,
}

/// A change of an exchange file, and where it shows.
#[derive(Debug)]
pub(super) struct Made {
    pub(super) what: String,
    pub(super) place: Option<Place>,
}

/// A named change of exchange files.
#[derive(Debug)]
pub(super) struct Kind {
    pub(super) name: &'static str,
    pub(super) class: &'static str,
    pub(super) rules: &'static [&'static str],
    pub(super) make: fn(&mut Exchange, &mut Chance) -> Option<Made>,
}

/// How a declaration is laid out.
#[derive(Debug, Clone, Copy)]
pub(super) struct Plan {
    /// The list sent by the institution stands before its answer.
    pub(super) preset: bool,
    /// A complementary declaration: entrants only.
    pub(super) complementary: bool,
}

/// Writes the declaration of a month.
pub(super) fn write(firm: &Firm, month: &Month, plan: Plan, chance: &mut Chance) -> Exchange {
    let mut file = Exchange { lines: Vec::new(), ending: "\n", ended: true };
    let transfer = if plan.preset { chance.between(1, 99_999_999) } else { 0 };
    let part = if plan.complementary { 'E' } else { 'B' };
    let head = |kind: &str| format!("{kind}{}{:04}{:02}", firm.affiliate, month.year, month.month);
    if plan.preset {
        file.push(&format!("A00{transfer:014}A0"));
        file.heading(&head("A01"), firm, month);
        for pay in month.pay.iter().filter(|it| !it.entrant) {
            file.preset_line(&head("A02"), firm, pay);
        }
        file.push(&head("A03"));
    }
    let category = if part == 'E' { format!("E{}", 1 + chance.below(3)) } else { "B0".to_owned() };
    file.push(&format!("{part}00{transfer:014}{category}"));
    file.heading(&head(&format!("{part}01")), firm, month);
    let insured: Vec<&Pay> =
        month.pay.iter().filter(|it| !it.entrant && !plan.complementary).collect();
    for pay in &insured {
        file.insured_line(&head(&format!("{part}02")), firm, pay);
    }
    if insured.is_empty() {
        file.push(&format!("{}{:9}{:60}{:050}  {:019}", head(&format!("{part}02")), "", "", 0, 0));
    }
    file.push(&head(&format!("{part}03")));
    let entrants: Vec<&Pay> = month.pay.iter().filter(|it| it.entrant).collect();
    for pay in &entrants {
        file.entrant_line(&head(&format!("{part}04")), firm, pay);
    }
    if entrants.is_empty() {
        let empty = format!("{:9}{:60}{:8}{:02}{:013}{:09}{:019}", "", "", "", 0, 0, 0, 0);
        file.push(&format!("{}{empty}", head(&format!("{part}04"))));
    }
    file.push(&head(&format!("{part}05")));
    file.push(&head(&format!("{part}06")));
    file.resum();
    file
}

impl Exchange {
    fn push(&mut self, text: &str) {
        self.lines.push(format!("{text:<WIDTH$}").into_bytes());
    }

    fn heading(&mut self, head: &str, firm: &Firm, month: &Month) {
        let (year, due) = following(month.year, month.month);
        let issued = 2 + (firm.address.len() % 7) as u8;
        self.push(&format!(
            "{head}{:<40.40}{:<40.40}{:<120.120}{:<20.20}{:<6}{:<2}{year:04}{due:02}{issued:02}{year:04}{due:02}10",
            plain(&firm.name),
            "COMMERCE DE GROS",
            plain(&format!("{} {}", firm.address, firm.city)),
            plain(firm.city),
            "10000",
            "05"
        ));
    }

    fn preset_line(&mut self, head: &str, firm: &Firm, pay: &Pay) {
        let person = &firm.people[pay.person];
        let (allowance, deducted) = (pay.allowance, pay.allowance_deducted);
        self.push(&format!(
            "{head}{}{:<60.60}{:02}{allowance:06}{deducted:06}{:06}",
            person.immatriculation,
            plain(&person.name),
            person.children,
            allowance - deducted
        ));
    }

    fn insured_line(&mut self, head: &str, firm: &Firm, pay: &Pay) {
        self.preset_line(head, firm, pay);
        let line = self.lines.len() - 1;
        let net = pay.allowance - pay.allowance_deducted;
        self.put(line, "refunded", if pay.situation == "SO" { net } else { 0 });
        self.put(line, "days", pay.days);
        self.put(line, "gross", pay.gross);
        self.put(line, "capped", pay.capped);
        self.put_text(line, "situation", pay.situation);
    }

    fn entrant_line(&mut self, head: &str, firm: &Firm, pay: &Pay) {
        let person = &firm.people[pay.person];
        self.push(&format!(
            "{head}{}{:<60.60}{:<8.8}{:02}{:013}{:09}",
            person.immatriculation,
            plain(&person.name),
            person.cin,
            pay.days,
            pay.gross,
            pay.capped
        ));
    }

    /// Type of a line: `B02`.
    pub(super) fn kind(&self, line: usize) -> String {
        String::from_utf8_lossy(self.lines[line].get(..3).unwrap_or_default()).into_owned()
    }

    /// Lines of a type: `02` of any part, or `A02`.
    pub(super) fn of(&self, kind: &str) -> Vec<usize> {
        let fits = |line: &usize| {
            let own = self.kind(*line);
            own == kind || (kind.len() == 2 && own.ends_with(kind) && !own.starts_with('A'))
        };
        (0..self.lines.len()).filter(fits).collect()
    }

    /// Lines that declare somebody who has a number: insured, or entrants.
    pub(super) fn people(&self, kind: &str) -> Vec<usize> {
        self.of(kind).into_iter().filter(|it| self.number(*it, "number") > 0).collect()
    }

    /// First and last column of a field, from 0 and exclusive.
    fn span(&self, line: usize, field: &str) -> (usize, usize) {
        let kind = self.kind(line);
        let group = match &kind[..] {
            "A02" | "A03" => &kind[..],
            _ => match kind.get(1..).unwrap_or_default() {
                "05" | "06" => "recap",
                other => other,
            },
        };
        let fields = FIELDS.iter().find(|it| it.0 == group).map_or(&[][..], |it| it.1);
        let found = fields.iter().find(|it| it.0 == field);
        let (from, length) = found.map_or((1, 3), |it| (it.1, it.2));
        (from - 1, from - 1 + length)
    }

    pub(super) fn text(&self, line: usize, field: &str) -> String {
        let (from, to) = self.span(line, field);
        let bytes = self.lines[line].get(from..to).unwrap_or_default();
        String::from_utf8_lossy(bytes).trim_end().to_owned()
    }

    pub(super) fn number(&self, line: usize, field: &str) -> i64 {
        self.text(line, field).trim().parse().unwrap_or(0)
    }

    /// Writes digits, padded with zeros on the left.
    pub(super) fn put(&mut self, line: usize, field: &str, value: i64) {
        let (from, to) = self.span(line, field);
        let width = to - from;
        self.bytes(line, from, format!("{value:0width$}").as_bytes());
    }

    /// Writes text, padded with spaces on the right.
    pub(super) fn put_text(&mut self, line: usize, field: &str, text: &str) {
        let (from, to) = self.span(line, field);
        let width = to - from;
        self.bytes(line, from, format!("{text:<width$.width$}").as_bytes());
    }

    pub(super) fn bytes(&mut self, line: usize, from: usize, bytes: &[u8]) {
        for (n, byte) in bytes.iter().enumerate() {
            if let Some(there) = self.lines[line].get_mut(from + n) {
                *there = *byte;
            }
        }
    }

    pub(super) fn place(&self, line: usize, field: &str) -> Option<Place> {
        let (from, to) = self.span(line, field);
        Some(Place::Line(line as u32 + 1, from as u32 + 1, to as u32))
    }

    /// Every control sum and recap anew, from the lines as they stand.
    pub(super) fn resum(&mut self) {
        self.control_sums();
        self.recaps();
    }

    pub(super) fn control_sums(&mut self) {
        for line in self.of("02").into_iter().chain(self.of("04")) {
            self.put(line, "control", self.control(line));
        }
    }

    fn control(&self, line: usize) -> i64 {
        let number = |field| self.number(line, field);
        let sum = number("number") + number("days") + number("gross") + number("capped");
        if self.kind(line).ends_with("04") {
            return sum;
        }
        let situation = self.text(line, "situation");
        let rank = SITUATIONS.iter().position(|it| *it == situation).unwrap_or(8);
        sum + number("refunded") + rank as i64
    }

    pub(super) fn recaps(&mut self) {
        let sum = |file: &Exchange, lines: &[usize], field: &str| -> i64 {
            lines.iter().map(|it| file.number(*it, field)).sum()
        };
        for (recap, lines) in [("A03", "A02"), ("03", "02"), ("05", "04")] {
            let (recap, lines) = (self.of(recap), self.of(lines));
            let Some(recap) = recap.first() else { continue };
            let someone = lines.iter().filter(|it| !self.text(**it, "number").is_empty()).count();
            self.put(*recap, "count", someone as i64);
            for field in self.summed(*recap) {
                let value = sum(self, &lines, field);
                self.put(*recap, field, value);
            }
        }
        let parts = [self.of("03"), self.of("05")].concat();
        if let Some(whole) = self.of("06").first() {
            for field in ["count"].into_iter().chain(self.summed(*whole)) {
                let value = sum(self, &parts, field);
                self.put(*whole, field, value);
            }
        }
    }

    /// The fields a recap adds up, apart from the number of people.
    pub(super) fn summed(&self, recap: usize) -> Vec<&'static str> {
        let kind = self.kind(recap);
        let group = if kind == "A03" { "A03" } else { kind.get(1..).unwrap_or_default() };
        let group = if matches!(group, "05" | "06") { "recap" } else { group };
        let fields = FIELDS.iter().find(|it| it.0 == group).map_or(&[][..], |it| it.1);
        fields.iter().map(|it| it.0).filter(|it| *it != "count").collect()
    }

    pub(super) fn rendered(&self) -> Rendered {
        let mut rendered = Rendered::default();
        for (n, line) in self.lines.iter().enumerate() {
            rendered.bytes.extend(line);
            if self.ended || n + 1 < self.lines.len() {
                rendered.bytes.extend(self.ending.as_bytes());
            }
        }
        rendered
    }

    /// What the file prints, one declaration a part.
    pub(super) fn declarations(&self) -> Vec<Json> {
        let mut all: Vec<Json> = Vec::new();
        for line in 0..self.lines.len() {
            let kind = self.kind(line);
            match kind.get(1..) {
                Some("00") => all.push(json!({
                    "index": all.len(), "form": "ebds", "employer": {}, "rows": []
                })),
                Some("01") => {
                    let Some(last) = all.last_mut() else { continue };
                    let (period, issued) =
                        (self.text(line, "period"), self.text(line, "issue_date"));
                    last["employer"] = json!({ "affiliate": self.text(line, "affiliate"), "name": self.text(line, "name") });
                    last["period"] = json!(format!("{}-{}", &period[..4], &period[4..]));
                    last["issue_date"] =
                        json!(format!("{}-{}-{}", &issued[..4], &issued[4..6], &issued[6..]));
                }
                Some("02" | "04") if !self.text(line, "number").is_empty() => {
                    let row = self.row(line);
                    if let Some(rows) = all.last_mut().and_then(|it| it["rows"].as_array_mut()) {
                        rows.push(row);
                    }
                }
                _ => (),
            }
        }
        all
    }

    fn row(&self, line: usize) -> Json {
        let mut row = json!({
            "record": self.kind(line),
            "immatriculation": self.text(line, "number"),
            "name": self.text(line, "name"),
        });
        if !self.kind(line).starts_with('A') {
            let money = |field| {
                let centimes = self.number(line, field);
                json!(format!("{}.{:02}", centimes / 100, centimes % 100))
            };
            row["days"] = json!(self.number(line, "days").to_string());
            row["gross"] = money("gross");
            row["capped"] = money("capped");
        }
        row
    }
}

/// The month after.
fn following(year: i16, month: u8) -> (i16, u8) {
    if month == 12 { (year + 1, 1) } else { (year, month + 1) }
}

/// Upper case without accents: the exchange file knows 38 characters.
fn plain(text: &str) -> String {
    let fold = |it: char| match it.to_ascii_uppercase() {
        'é' | 'è' | 'ê' | 'É' => 'E',
        it if it.is_ascii_alphanumeric() => it,
        _ => ' ',
    };
    text.chars().map(fold).collect()
}
