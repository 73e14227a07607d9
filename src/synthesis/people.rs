//! Invented firms and people, and their months of pay. Any likeness is chance.

use super::{
    chance::Chance,
    law::{self, CAP, FULL_HOURS, product},
    numbers,
};

/// How a firm pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Round monthly contracts.
    Contracts,
    /// Hours at the minimum wage or above.
    Hourly,
    /// A seniority grid.
    Grid,
    /// Net agreed, gross worked back.
    NetToGross,
}

#[derive(Debug, Clone)]
pub(super) struct Firm {
    pub(super) name: String,
    pub(super) name_ar: String,
    pub(super) affiliate: String,
    pub(super) ice: String,
    pub(super) city: &'static str,
    pub(super) address: String,
    pub(super) rib: String,
    /// Income tax is taken off and printed.
    pub(super) taxed: bool,
    pub(super) people: Vec<Person>,
}

#[derive(Debug, Clone)]
pub(super) struct Person {
    pub(super) name: String,
    pub(super) name_ar: String,
    pub(super) immatriculation: String,
    pub(super) cin: String,
    pub(super) rib: String,
    pub(super) birth: (i16, u8, u8),
    pub(super) hired: (i16, u8, u8),
    pub(super) left: Option<(i16, u8, u8)>,
    pub(super) children: i64,
    /// Full month's gross pay in centimes.
    pub(super) base: i64,
    /// Centimes an hour, for who is paid by the hour.
    pub(super) hourly: Option<i64>,
    /// Which of the months declared is the first one, and the last one.
    enters: Option<usize>,
    leaves: Option<usize>,
}

/// What was declared of one person for one month; amounts in centimes.
#[derive(Debug, Clone)]
pub(super) struct Pay {
    pub(super) person: usize,
    pub(super) days: i64,
    /// Hundredths of an hour.
    pub(super) hours: i64,
    pub(super) base: i64,
    pub(super) bonus: i64,
    pub(super) gross: i64,
    pub(super) capped: i64,
    pub(super) social: i64,
    pub(super) amo: i64,
    pub(super) expenses: i64,
    pub(super) taxable: i64,
    pub(super) tax: i64,
    /// Family allowance payable, and what of it is deducted.
    pub(super) allowance: i64,
    pub(super) allowance_deducted: i64,
    /// Declared for the first time.
    pub(super) entrant: bool,
    /// The code of the exchange file; empty for normal work.
    pub(super) situation: &'static str,
}

impl Pay {
    pub(super) fn deductions(&self) -> i64 {
        self.social + self.amo + self.tax
    }

    pub(super) fn net(&self) -> i64 {
        self.gross - self.deductions()
    }
}

/// One month of a firm.
#[derive(Debug, Clone)]
pub(super) struct Month {
    pub(super) year: i16,
    pub(super) month: u8,
    /// In order of the people's numbers.
    pub(super) pay: Vec<Pay>,
}

const FAMILY: [(&str, &str); 28] = [
    ("ALAMRI", "العمري"),
    ("BENSLIM", "بنسليم"),
    ("CHERKANI", "الشركاني"),
    ("DAOUFI", "الضوفي"),
    ("ELBAZRI", "البزري"),
    ("FILALOU", "الفيلالو"),
    ("GHARBINI", "الغربيني"),
    ("HAJJOUI", "الحجوي"),
    ("IDRISSOU", "الإدريسو"),
    ("JABRANI", "الجبراني"),
    ("KADMIRI", "القدميري"),
    ("LAHLOUBI", "اللحلوبي"),
    ("MANSORI", "المنصوري"),
    ("NACIRAT", "الناصرات"),
    ("OUALIDI", "الوليدي"),
    ("QADIRAN", "القديران"),
    ("RACHDOUN", "الرشدون"),
    ("SEFRANI", "الصفراني"),
    ("TAZOULI", "التازولي"),
    ("TOUZRI", "التوزري"),
    ("WAHBOUN", "الوهبون"),
    ("YACOUFI", "اليعقوفي"),
    ("ZEROUILI", "الزرويلي"),
    ("BERRADOU", "البرادو"),
    ("CHAOUKI", "الشوقي"),
    ("ELKHOURI", "الخوري"),
    ("MEKOUARI", "المكواري"),
    ("SOUSSANI", "السوساني"),
];
const GIVEN: [(&str, &str); 24] = [
    ("SAMIRA", "سميرة"),
    ("OMAR", "عمر"),
    ("NADIA", "نادية"),
    ("KARIM", "كريم"),
    ("LATIFA", "لطيفة"),
    ("RACHID", "رشيد"),
    ("IMANE", "إيمان"),
    ("YOUSSEF", "يوسف"),
    ("HANANE", "حنان"),
    ("ADIL", "عادل"),
    ("SALMA", "سلمى"),
    ("MEHDI", "مهدي"),
    ("ZINEB", "زينب"),
    ("TARIK", "طارق"),
    ("AMINA", "أمينة"),
    ("HICHAM", "هشام"),
    ("NAIMA", "نعيمة"),
    ("BRAHIM", "إبراهيم"),
    ("MOUNA", "منى"),
    ("ANAS", "أنس"),
    ("FADWA", "فدوى"),
    ("DRISS", "إدريس"),
    ("KENZA", "كنزة"),
    ("SAID", "سعيد"),
];
const TRADE: [(&str, &str); 10] = [
    ("TEXTILE", "نسيج"),
    ("TRANSPORT", "نقل"),
    ("AGRO", "أغرو"),
    ("BATIMENT", "بناء"),
    ("MEUBLES", "أثاث"),
    ("IMPRIMERIE", "مطبعة"),
    ("SERVICES", "خدمات"),
    ("PLASTIQUE", "بلاستيك"),
    ("CONSEIL", "استشارة"),
    ("FROID", "تبريد"),
];
const PLACE: [(&str, &str); 10] = [
    ("DU NORD FICTIF", "الشمال الوهمي"),
    ("ATLAS INVENTE", "الأطلس المبتكر"),
    ("DES DUNES", "الكثبان"),
    ("MODELE", "النموذج"),
    ("EXEMPLE", "المثال"),
    ("DES ESSAIS", "التجارب"),
    ("SPECIMEN", "العينة"),
    ("DU DETROIT IMAGINE", "المضيق المتخيل"),
    ("TEST", "الاختبار"),
    ("DEMO", "العرض"),
];
const CITIES: &[&str] = &["Casablanca", "Rabat", "Fès", "Tanger", "Agadir", "Oujda"];

/// The name of somebody who shares no word with a person of this name.
pub(super) fn stranger(name: &str, chance: &mut Chance) -> String {
    let others = |of: &'static [(&str, &str)]| -> Vec<&'static str> {
        of.iter().map(|it| it.0).filter(|it| !name.split(' ').any(|word| word == *it)).collect()
    };
    format!("{} {}", chance.pick(&others(&FAMILY)), chance.pick(&others(&GIVEN)))
}

/// The name of an employer of another trade.
pub(super) fn other_employer(name: &str, chance: &mut Chance) -> String {
    let trades: Vec<&str> =
        TRADE.iter().map(|it| it.0).filter(|it| !name.starts_with(it)).collect();
    let places: Vec<&str> = PLACE.iter().map(|it| it.0).filter(|it| !name.contains(it)).collect();
    format!("{} {} SARL", chance.pick(&trades), chance.pick(&places))
}

impl Firm {
    pub(super) fn draw(chance: &mut Chance, year: i16, people: usize) -> Firm {
        let trade = *chance.pick(&TRADE);
        let place = *chance.pick(&PLACE);
        let legal = *chance.pick(&["SARL", "SA", "SARL AU"]);
        let kind = *chance.pick(&[Kind::Contracts, Kind::Hourly, Kind::Grid, Kind::NetToGross]);
        let second_series = year >= 2019 && chance.one_in(2);
        let people = (0..people).map(|_| Person::draw(chance, kind, year)).collect();
        Firm {
            name: format!("{} {} {legal}", trade.0, place.0),
            name_ar: format!("شركة {} {}", trade.1, place.1),
            affiliate: numbers::affiliate(chance, second_series),
            ice: numbers::ice(chance),
            city: chance.pick::<&str>(CITIES),
            address: format!("{} rue Imaginaire", chance.between(1, 240)),
            rib: numbers::rib(chance),
            taxed: chance.one_in(2),
            people,
        }
    }

    /// Three months in a row from `month` on, with entrants, leavers, absences and bonuses.
    pub(super) fn months(&mut self, chance: &mut Chance, year: i16, month: u8) -> Vec<Month> {
        self.move_people(chance, year, month);
        (0..3)
            .map(|n| {
                let month = month + n as u8;
                let here = |it: &&(usize, &Person)| {
                    it.1.enters.is_none_or(|at| at <= n) && it.1.leaves.is_none_or(|at| n <= at)
                };
                let people: Vec<(usize, &Person)> = self.people.iter().enumerate().collect();
                let mut pay: Vec<Pay> = people
                    .iter()
                    .filter(here)
                    .map(|(at, person)| self.month(*at, person, n, (year, month), chance))
                    .collect();
                pay.sort_by_key(|it| &self.people[it.person].immatriculation);
                Month { year, month, pay }
            })
            .collect()
    }

    /// Decides who comes and who goes; whoever does has the date of it.
    fn move_people(&mut self, chance: &mut Chance, year: i16, month: u8) {
        if self.people.len() < 6 {
            return;
        }
        let count = self.people.len() as u64;
        for n in 0..=chance.below(3) {
            let person = &mut self.people[(n * 5 % count) as usize];
            let at = chance.below(3) as usize;
            person.enters = Some(at);
            person.hired = (year, month + at as u8, 1 + chance.below(20) as u8);
        }
        for n in 0..=chance.below(2) {
            let person = &mut self.people[(n * 7 + 3) as usize % count as usize];
            if person.enters.is_none() {
                let at = chance.below(2) as usize;
                person.leaves = Some(at);
                person.left = Some((year, month + at as u8, 5 + chance.below(20) as u8));
            }
        }
    }

    fn month(
        &self,
        at: usize,
        person: &Person,
        n: usize,
        (year, month): (i16, u8),
        chance: &mut Chance,
    ) -> Pay {
        let (entrant, leaver) = (person.enters == Some(n), person.leaves == Some(n));
        let situation = match (leaver, chance.below(60)) {
            (true, _) => "SO",
            (false, 0) if !entrant => "CS",
            _ => "",
        };
        let days = match (situation, chance.below(8)) {
            ("CS", _) => 0,
            ("SO", _) | (_, 0) => chance.between(4, 25),
            _ if entrant => chance.between(4, 26),
            _ => 26,
        };
        let hours = (FULL_HOURS * days + 13) / 26;
        let base = match person.hourly {
            Some(rate) => (hours * rate + 50) / 100,
            None => (person.base * days + 13) / 26,
        };
        let bonus = if days > 0 && chance.one_in(9) { chance.between(1, 40) * 5_000 } else { 0 };
        let allowance = law::allowance(person.children, year, month);
        let pay = Pay {
            person: at,
            days,
            hours,
            base,
            bonus,
            gross: 0,
            capped: 0,
            social: 0,
            amo: 0,
            expenses: 0,
            taxable: 0,
            tax: 0,
            allowance,
            allowance_deducted: if allowance > 0 && chance.one_in(12) { 5_000 } else { 0 },
            entrant,
            situation,
        };
        self.taken_off(pay, (year, month))
    }

    /// Gross pay and what is taken off it.
    fn taken_off(&self, pay: Pay, (year, month): (i16, u8)) -> Pay {
        let gross = pay.base + pay.bonus;
        let rates = law::rates(year, month);
        let (social, amo) = (product(gross.min(CAP), rates.social), product(gross, rates.amo));
        let expenses = law::expenses(gross, year);
        let taxable = (gross - social - amo - expenses).max(0);
        let children = self.people[pay.person].children;
        let tax = if self.taxed { law::income_tax(taxable, year, children) } else { 0 };
        Pay { gross, capped: gross.min(CAP), social, amo, expenses, taxable, tax, ..pay }
    }

    /// The month as it would be had everyone earned so much more.
    pub(super) fn raised(&self, month: &Month, more: i64) -> Month {
        let at = (month.year, month.month);
        let raise = |it: &Pay| self.taken_off(Pay { bonus: it.bonus + more, ..it.clone() }, at);
        Month { pay: month.pay.iter().map(raise).collect(), ..*month }
    }
}

impl Person {
    fn draw(chance: &mut Chance, kind: Kind, year: i16) -> Person {
        let family = *chance.pick(&FAMILY);
        let given = *chance.pick(&GIVEN);
        let birth_year = year - chance.between(20, 58) as i16;
        let day = |chance: &mut Chance| (chance.between(1, 12) as u8, chance.between(1, 28) as u8);
        let (birth_month, birth_day) = day(chance);
        let (hired_month, hired_day) = day(chance);
        let hired_year = (year - 1 - chance.between(0, 14) as i16).max(birth_year + 18);
        let least = law::hourly_minimum(year, 12);
        let hourly = least + chance.below(8) as i64 * 50;
        let base = match kind {
            Kind::Contracts => chance.between(7, 60) * 50_000,
            Kind::Hourly => (FULL_HOURS * hourly + 50) / 100,
            Kind::Grid => 320_000 * (100 + 5 * chance.between(0, 5)) / 100 + chance.between(0, 99),
            Kind::NetToGross => chance.between(350_000, 1_800_000),
        };
        Person {
            name: format!("{} {}", family.0, given.0),
            name_ar: format!("{} {}", family.1, given.1),
            immatriculation: numbers::immatriculation(chance),
            cin: numbers::cin(chance),
            rib: numbers::rib(chance),
            birth: (birth_year, birth_month, birth_day),
            // Hired before the year declared, so that every date is in order.
            hired: (hired_year.min(year - 1), hired_month, hired_day),
            left: None,
            children: (chance.below(9) as i64 - 3).max(0),
            base: base.max(least * 191),
            hourly: (kind == Kind::Hourly).then_some(hourly),
            enters: None,
            leaves: None,
        }
    }
}
