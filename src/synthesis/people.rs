//! Invented firms and people, and a month of their pay. Any likeness is chance.

use super::{chance::Chance, numbers};

/// How a firm pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Round monthly contracts.
    Contracts,
    /// The hourly minimum wage.
    HourlyMinimum,
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
    pub(super) people: Vec<Person>,
}

#[derive(Debug, Clone)]
pub(super) struct Person {
    pub(super) name: String,
    pub(super) name_ar: String,
    pub(super) immatriculation: String,
    pub(super) cin: String,
    pub(super) birth: (i16, u8, u8),
    pub(super) hired: (i16, u8, u8),
    /// Full month's gross pay in centimes.
    pub(super) base: i64,
}

/// What was declared of one person for one month; amounts in centimes.
#[derive(Debug, Clone)]
pub(super) struct Pay {
    pub(super) person: usize,
    pub(super) days: i64,
    pub(super) gross: i64,
    pub(super) capped: i64,
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

/// The ceiling of capped contributions, in centimes; in force over all years drawn.
pub(super) const CAP: i64 = 600_000;

/// The hourly minimum wage in centimes.
pub(super) fn hourly_minimum(year: i16, month: u8) -> i64 {
    const TABLE: [(i16, u8, i64); 9] = [
        (2012, 7, 1224),
        (2014, 7, 1285),
        (2015, 7, 1346),
        (2019, 7, 1413),
        (2020, 7, 1481),
        (2022, 9, 1555),
        (2023, 9, 1629),
        (2025, 1, 1710),
        (2026, 1, 1792),
    ];
    let known = TABLE.iter().rev().find(|it| (it.0, it.1) <= (year, month));
    known.map_or(1170, |it| it.2)
}

impl Firm {
    pub(super) fn draw(chance: &mut Chance, year: i16, people: usize) -> Firm {
        let trade = *chance.pick(&TRADE);
        let place = *chance.pick(&PLACE);
        let legal = *chance.pick(&["SARL", "SA", "SARL AU"]);
        let kind =
            *chance.pick(&[Kind::Contracts, Kind::HourlyMinimum, Kind::Grid, Kind::NetToGross]);
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
            people,
        }
    }

    /// A month of pay, rows in order of their numbers, with absences and bonuses.
    pub(super) fn month(&self, chance: &mut Chance) -> Vec<Pay> {
        let mut rows: Vec<Pay> = Vec::with_capacity(self.people.len());
        for (n, person) in self.people.iter().enumerate() {
            let days = match chance.below(8) {
                0 => chance.between(4, 25),
                _ => 26,
            };
            let bonus = if chance.one_in(9) { chance.between(1, 40) * 5_000 } else { 0 };
            let gross = (person.base * days + 13) / 26 + bonus;
            rows.push(Pay { person: n, days, gross, capped: gross.min(CAP) });
        }
        rows.sort_by(|a, b| {
            let number = |it: &Pay| &self.people[it.person].immatriculation;
            number(a).cmp(number(b))
        });
        rows
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
        let base = match kind {
            Kind::Contracts => chance.between(7, 60) * 50_000,
            Kind::HourlyMinimum => hourly_minimum(year, 1) * 191,
            Kind::Grid => 320_000 * (100 + 5 * chance.between(0, 5)) / 100 + chance.between(0, 99),
            Kind::NetToGross => chance.between(350_000, 1_800_000),
        };
        Person {
            name: format!("{} {}", family.0, given.0),
            name_ar: format!("{} {}", family.1, given.1),
            immatriculation: numbers::immatriculation(chance),
            cin: numbers::cin(chance),
            birth: (birth_year, birth_month, birth_day),
            // Hired before the year declared, so that every date is in order.
            hired: (hired_year.min(year - 1), hired_month, hired_day),
            base: base.max(hourly_minimum(year, 12) * 191),
        }
    }
}
