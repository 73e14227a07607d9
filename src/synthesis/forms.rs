//! From a firm's months to its documents: every form, consistent by construction.

mod attestation;
mod bds;
mod payslip;
mod register;
mod slip;

use super::{
    chance::Chance,
    document::{Column, Document, Form, Key, Language, Oddities, Owner, Value},
    people::{Firm, Month, Pay},
    wording::wording,
};

/// The months of a firm, and the one a document is about.
pub(super) struct Facts<'a> {
    pub(super) firm: &'a Firm,
    pub(super) months: &'a [Month],
    pub(super) at: usize,
}

/// What a form may print besides what every such form prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Feature {
    /// The name of the fund under the title.
    Fund,
    Dates,
    Exits,
    Hours,
    RowNumbers,
    /// The account of each person, as RIB or as RIB and IBAN.
    Accounts,
    Ibans,
    Cards,
    Situations,
    Allowances,
    /// Totals of groups of rows.
    Groups,
    ManyPages,
    /// What was carried over at the head of each page.
    Carried,
    /// The number of employees announced beside the table.
    Headcount,
    /// The number of employees in the line of totals.
    CountedTotal,
    /// The number of pages announced in the heading, pages without numbers.
    PageCount,
    Weekday,
    Words,
    Due,
    /// The employer's account in the heading.
    HeadAccount,
    HeadIban,
    /// Earnings and deductions in two columns, line by line.
    Sides,
    EmployerShare,
    Ipe,
    Expenses,
    Transport,
    /// No column of deductions.
    NoDeductions,
    /// Three months side by side.
    Quarter,
    /// Sums of a quarter only.
    QuarterSums,
    /// A French employer: SIRET and NIR.
    France,
    /// An ICE whatever the year.
    IceAnyway,
}

/// The features a document is given, some of them asked for.
pub(super) struct Features(Vec<Feature>);

impl Features {
    /// Each feature of a form is drawn with its own odds; those asked for are there.
    pub(super) fn draw(form: Form, asked: &[Feature], chance: &mut Chance) -> Features {
        use Feature as F;
        let odds: &[(Feature, u64)] = match form {
            Form::Bds => &[
                (F::Fund, 2),
                (F::Dates, 9),
                (F::RowNumbers, 6),
                (F::Cards, 6),
                (F::Situations, 4),
                (F::Allowances, 10),
                (F::Carried, 4),
                (F::Headcount, 2),
                (F::CountedTotal, 8),
                (F::PageCount, 8),
                (F::Weekday, 6),
                (F::Due, 9),
                (F::ManyPages, 5),
                (F::Accounts, 12),
                (F::Words, 8),
                (F::Quarter, 14),
            ],
            Form::Register => &[
                (F::Fund, 3),
                (F::Dates, 2),
                (F::Exits, 5),
                (F::Hours, 5),
                (F::RowNumbers, 4),
                (F::Accounts, 6),
                (F::Ibans, 12),
                (F::Cards, 4),
                (F::Groups, 7),
                (F::Weekday, 6),
                (F::NoDeductions, 9),
                (F::France, 12),
                (F::Headcount, 6),
                (F::ManyPages, 8),
            ],
            Form::Bpc => &[
                (F::Fund, 2),
                (F::HeadAccount, 2),
                (F::HeadIban, 4),
                (F::Words, 2),
                (F::Weekday, 5),
                (F::Due, 3),
            ],
            Form::Attestation => &[(F::Fund, 2), (F::Weekday, 3), (F::Dates, 4)],
            Form::Payslip => &[
                (F::Fund, 3),
                (F::Sides, 2),
                (F::EmployerShare, 3),
                (F::Ipe, 9),
                (F::Expenses, 3),
                (F::Transport, 7),
                (F::Words, 4),
                (F::Weekday, 6),
                (F::Accounts, 3),
                (F::Ibans, 6),
                (F::Cards, 3),
            ],
            Form::Ebds => &[],
        };
        let mut features: Vec<Feature> = asked.to_vec();
        for (feature, one_in) in odds {
            let drawn = chance.one_in(*one_in);
            if drawn && !features.iter().any(|it| it.excludes(*feature)) {
                features.push(*feature);
            }
        }
        Features(features)
    }

    pub(super) fn has(&self, feature: Feature) -> bool {
        self.0.contains(&feature)
    }
}

impl Feature {
    /// Two features that one document cannot have.
    fn excludes(self, other: Feature) -> bool {
        use Feature as F;
        let alone = |it: Feature| matches!(it, F::Quarter | F::QuarterSums | F::France);
        let columns = |it: Feature| {
            matches!(
                it,
                F::Dates
                    | F::Exits
                    | F::Hours
                    | F::Accounts
                    | F::Ibans
                    | F::Allowances
                    | F::NoDeductions
                    | F::Groups
            )
        };
        self == other
            || (alone(self) && (alone(other) || columns(other)))
            || (alone(other) && columns(self))
            || (columns(self) && columns(other) && (self, other) != (F::Dates, F::Exits))
    }
}

/// Builds one document about the facts.
pub(super) fn build(
    form: Form,
    language: Language,
    facts: &Facts,
    features: &Features,
    chance: &mut Chance,
) -> Document {
    let mut page = Page { language, facts, features, chance };
    match form {
        Form::Bds => page.declaration(),
        Form::Register => page.register(),
        Form::Bpc => page.slip(),
        Form::Attestation => page.attestation(),
        Form::Payslip | Form::Ebds => page.payslip(),
    }
}

/// A document in the making.
struct Page<'a> {
    language: Language,
    facts: &'a Facts<'a>,
    features: &'a Features,
    chance: &'a mut Chance,
}

impl Page<'_> {
    fn has(&self, feature: Feature) -> bool {
        self.features.has(feature)
    }

    fn month(&self) -> &Month {
        &self.facts.months[self.facts.at]
    }

    fn pay(&self) -> &[Pay] {
        &self.month().pay
    }

    fn say(&mut self, thing: &str) -> String {
        wording(thing, self.language, self.chance)
    }

    fn column(&mut self, key: Key, thing: &str, numeric: bool, width: f64) -> Column {
        Column { key, heading: self.say(thing), numeric, width }
    }

    fn empty(&mut self, form: Form, title: &str) -> Document {
        let subtitle = if self.has(Feature::Fund) { self.say("fund") } else { String::new() };
        Document {
            form,
            language: self.language,
            title: self.say(title),
            subtitle,
            boxes: Vec::new(),
            columns: Vec::new(),
            rows: Vec::new(),
            totals: Vec::new(),
            pages: 1,
            notes: Vec::new(),
            oddities: Oddities::default(),
            next_id: 0,
        }
    }

    fn put(&mut self, document: &mut Document, owner: Owner, key: Key, value: Value) {
        let label =
            self.say(if owner == Owner::Employer && key == "name" { "employer" } else { key });
        document.put(owner, &label, key, value);
    }

    /// The employer, the period and the day of issue.
    fn heading(&mut self, document: &mut Document) {
        let (firm, year, month) = (self.facts.firm, self.month().year, self.month().month);
        if self.has(Feature::France) {
            let siret = super::numbers::siret(self.chance);
            self.put(document, Owner::Employer, "siret", Value::Identifier(siret));
        } else {
            let affiliate = Value::Identifier(firm.affiliate.clone());
            self.put(document, Owner::Employer, "affiliate", affiliate);
        }
        let arabic = self.language == Language::Arabic
            || self.language == Language::Bilingual && self.chance.one_in(2);
        let name = if arabic { firm.name_ar.clone() } else { firm.name.clone() };
        self.put(document, Owner::Employer, "name", Value::Text(name));
        let ice = year >= 2016 && !self.has(Feature::France);
        if ice || self.has(Feature::IceAnyway) {
            self.put(document, Owner::Employer, "ice", Value::Identifier(firm.ice.clone()));
        }
        let address = format!("{}, {}", firm.address, firm.city);
        self.put(document, Owner::Nobody, "address", Value::Text(address));
        let quarter = self.has(Feature::Quarter) || self.has(Feature::QuarterSums);
        let last = if quarter { self.facts.months[2].month } else { month };
        if quarter {
            let label = self.say("quarter");
            document.put(Owner::Header, &label, "period", Value::Quarter(year, month.div_ceil(3)));
        } else {
            self.put(document, Owner::Header, "period", Value::Period(year, month));
        }
        let (next_year, next) = if last == 12 { (year + 1, 1) } else { (year, last + 1) };
        // Issued in the first week after the period.
        let day = 2 + (firm.address.len() % 7) as u8;
        self.put(document, Owner::Header, "issue_date", Value::Date(next_year, next, day));
        if self.has(Feature::Due) {
            self.put(document, Owner::Header, "due_date", Value::Date(next_year, next, 10));
        }
        if self.has(Feature::HeadAccount) || self.has(Feature::HeadIban) {
            self.put(document, Owner::Header, "rib", Value::Identifier(firm.rib.clone()));
        }
        if self.has(Feature::HeadIban) {
            let iban = Value::Identifier(format!("MA64{}", firm.rib));
            self.put(document, Owner::Header, "iban", iban);
        }
    }

    /// Place, day of the week and date under the table.
    fn dated(&mut self, document: &mut Document) {
        if !self.has(Feature::Weekday) {
            return;
        }
        let issued = document.boxes.iter().find_map(|it| match (it.cell.key, &it.cell.value) {
            ("issue_date", Value::Date(year, month, day)) => Some((*year, *month, *day)),
            _ => None,
        });
        let Some((year, month, day)) = issued else { return };
        let city = self.facts.firm.city;
        let before = match self.language {
            Language::English => format!("Done at {city}, on"),
            Language::Arabic => "حرر بتاريخ".to_owned(),
            Language::French | Language::Bilingual => format!("Fait à {city}, le"),
        };
        let weekday = super::style::weekday(year, month, day);
        let cell = document.cell("weekday", Value::Weekday(year, month, day, weekday));
        document.notes.push((before, cell));
    }

    /// The amount once more, written out.
    fn in_words(&mut self, document: &mut Document, centimes: i64) {
        if !self.has(Feature::Words) {
            return;
        }
        let before = match self.language {
            Language::English => "Amount in words:",
            _ => "Arrêté le présent bordereau à la somme de :",
        };
        let cell = document.cell("words", Value::Words(centimes));
        document.notes.push((before.to_owned(), cell));
    }
}
