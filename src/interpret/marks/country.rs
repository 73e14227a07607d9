//! The country a document speaks of, by what it prints.
//!
//! Moroccan rules are held against Moroccan papers only: a fund of the same name, a *salaire plafonné* and
//! nine digits are printed from Nouakchott to Lomé. The money and the places of other countries are known
//! here so that such papers are read and added up, and judged by no law that is not theirs.

use crate::evidence::{folded, is_letter};

/// Signs of a country in what a document prints.
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::interpret) struct Country {
    dirham: bool,
    dinar: bool,
    fund: bool,
    amo: bool,
    morocco: bool,
    tunisia: bool,
    algeria: bool,
    emirates: bool,
    /// Money of a country that is neither Morocco nor counts in dinars.
    foreign_money: bool,
    /// A place outside the Maghreb's three, or Mauritania.
    foreign_place: bool,
}

/// Money, as a whole word, folded.
const FOREIGN_MONEY: &[&str] = &[
    "cedi",
    "cedis",
    "cfa",
    "chf",
    "egp",
    "eur",
    "euro",
    "euros",
    "fcfa",
    "gbp",
    "ghs",
    "gnf",
    "inr",
    "kes",
    "ksh",
    "lbp",
    "mga",
    "mro",
    "mru",
    "naira",
    "ngn",
    "ouguiya",
    "ouguiyas",
    "qar",
    "rial",
    "riyal",
    "riyals",
    "rwf",
    "sar",
    "shilling",
    "shillings",
    "syp",
    "tzs",
    "ugx",
    "usd",
    "xaf",
    "xof",
    "yer",
    "zar",
    "اوقية",
    "جنيه",
    "جنيها",
    "ريال",
    "ريالا",
    "ليرة",
];

/// Dinars of other countries than Tunisia and Algeria, as a whole word, folded.
const FOREIGN_DINARS: &[&str] = &["bhd", "iqd", "jod", "kwd", "lyd"];

/// Places, as a whole word, folded. None that is a Moroccan's name or quarter (`Mali`, `Riad`).
const FOREIGN_PLACES: &[&str] = &[
    "abidjan",
    "amman",
    "antananarivo",
    "bahrain",
    "bamako",
    "baghdad",
    "benin",
    "beyrouth",
    "beirut",
    "brazzaville",
    "burkina",
    "cairo",
    "cameroun",
    "conakry",
    "cotonou",
    "dakar",
    "damascus",
    "doha",
    "douala",
    "egypt",
    "egypte",
    "gabon",
    "ivoire",
    "jeddah",
    "kinshasa",
    "kuwait",
    "lagos",
    "liban",
    "libanaise",
    "lebanon",
    "libreville",
    "libya",
    "libye",
    "lome",
    "madagascar",
    "mauritania",
    "mauritanie",
    "mauritanienne",
    "muscat",
    "nairobi",
    "ndjamena",
    "niamey",
    "nouadhibou",
    "nouakchott",
    "ouagadougou",
    "qatar",
    "riyadh",
    "saudi",
    "senegal",
    "tchad",
    "togo",
    "togolaise",
    "tripoli",
    "urssaf",
    "yaounde",
    "الاردن",
    "البحرين",
    "السعودية",
    "السودان",
    "العراق",
    "القاهرة",
    "الكويت",
    "اللبنانية",
    "بغداد",
    "بيروت",
    "دمشق",
    "سوريا",
    "طرابلس",
    "قطر",
    "لبنان",
    "ليبيا",
    "مصر",
    "المصرية",
    "الليبية",
    "الاردنية",
    "العراقية",
    "نواكشوط",
    "موريتانيا",
];

const EMIRATES: &[&str] =
    &["aed", "dhabi", "dubai", "emirates", "sharjah", "الامارات", "الشارقة", "دبي"];

/// What a street is called, and what stands between that and its name: `rue de Tunis` is no Tunisia.
const STREETS: &[&str] = &[
    "rue",
    "avenue",
    "av",
    "bd",
    "bld",
    "boulevard",
    "place",
    "street",
    "road",
    "شارع",
    "زنقة",
    "ساحة",
    "نهج",
];
const OF: &[&str] = &["de", "d", "du", "des", "la", "le", "l", "el", "al"];

impl Country {
    pub(in crate::interpret) fn learn(&mut self, text: &str) {
        let is_sign = |it: char| is_letter(it) || matches!(it, '€' | '£' | '₹');
        if text.len() > 400 || !text.chars().any(is_sign) {
            return;
        }
        self.foreign_money |= text.contains(['€', '£', '₹']);
        let text = folded(text);
        let mut street = false;
        for word in text.split(|it: char| !(is_letter(it) || it.is_numeric())) {
            if word.is_empty() {
                continue;
            }
            self.learn_money(word);
            if !street {
                self.learn_place(word);
            }
            street = STREETS.contains(&word) || street && OF.contains(&word);
        }
        self.fund |= text.contains("c.n.s.s")
            || text.contains("securite sociale")
            || text.contains("الضمان الاجتماعي");
        self.amo |= text.contains("assurance maladie obligatoire")
            || text.contains("التامين الاجباري عن المرض");
        self.dinar |= text.contains("د.ل") || text.contains("د.ا");
        self.foreign_money |= text.contains("ل.ل");
    }

    fn learn_money(&mut self, word: &str) {
        let has = |it: &str| word.contains(it);
        self.dirham |= matches!(word, "dh" | "dhs" | "mad") || has("dirham") || has("درهم");
        self.dinar |= matches!(word, "tnd" | "dt") || has("dinar") || has("دينار");
        self.dinar |= FOREIGN_DINARS.contains(&word);
        self.foreign_money |= FOREIGN_MONEY.contains(&word);
        self.tunisia |= has("millime");
        self.algeria |= matches!(word, "dzd" | "cnas");
        self.fund |= word == "cnss";
        self.amo |= word == "amo";
    }

    fn learn_place(&mut self, word: &str) {
        let has = |it: &str| word.contains(it);
        self.morocco |= has("damancom") || has("maroc") || has("المغرب");
        self.tunisia |= has("tunis") || has("تونس");
        self.algeria |= has("algerie") || has("الجزائر");
        self.emirates |= EMIRATES.contains(&word);
        self.foreign_place |= FOREIGN_DINARS.contains(&word) || FOREIGN_PLACES.contains(&word);
    }

    /// Whether sums have three decimals: a neighbour's dinars.
    pub(in crate::interpret) fn counts_in_millimes(self) -> bool {
        (self.tunisia || self.dinar) && !self.dirham
    }

    /// Neighbours that print the same words as Morocco.
    pub(in crate::interpret) fn is_tunisia(self) -> bool {
        !self.dirham && (self.tunisia || self.dinar && !self.algeria && !self.foreign_place)
    }

    /// Whether nothing printed speaks of a country that is not Morocco.
    pub(in crate::interpret) fn is_unnamed(self) -> bool {
        !self.counts_in_millimes() && !self.algeria && !self.is_abroad()
    }

    pub(in crate::interpret) fn is_algeria(self) -> bool {
        self.algeria && !self.dirham && !self.tunisia
    }

    /// Another country's money or places, and nothing of Morocco's own.
    fn is_abroad(self) -> bool {
        let named = self.foreign_money || self.foreign_place || self.emirates;
        named && !self.morocco && (!self.dirham || self.emirates)
    }

    pub(in crate::interpret) fn is_morocco(
        self,
        affiliate: bool,
        ice: bool,
        official: bool,
    ) -> bool {
        !self.counts_in_millimes()
            && !self.is_algeria()
            && !self.is_abroad()
            && (self.names_morocco() && (self.fund || affiliate)
                || self.fund && official
                || affiliate && (ice || self.amo))
    }

    /// Whether its money, its name or its fund's portal is printed.
    pub(in crate::interpret) fn names_morocco(self) -> bool {
        self.morocco || self.dirham && !self.emirates
    }
}

#[cfg(test)]
mod tests {
    use super::Country;

    fn of(texts: &[&str]) -> Country {
        let mut country = Country::default();
        texts.iter().for_each(|it| country.learn(it));
        country
    }

    #[test]
    fn a_street_names_no_country_and_a_town_does() {
        assert!(of(&["CNSS", "12, rue de Tunis, Rabat"]).is_morocco(false, false, true));
        assert!(!of(&["CNSS", "12, rue de Marseille, Tunis"]).is_morocco(false, false, true));
        assert!(of(&["CNSS", "12, rue de Marseille, Tunis"]).is_tunisia());
    }

    #[test]
    fn other_money_is_not_under_moroccan_law() {
        for sign in
            ["Rémunération (F CFA)", "Total (MRU)", "Fait à Lomé", "الجمهورية اللبنانية", "1 200 €"]
        {
            assert!(!of(&["CNSS", sign]).is_morocco(true, false, true), "{sign}");
        }
        assert!(of(&["CNSS", "Montant en DH", "dont 200 €"]).is_morocco(true, false, true));
        assert!(!of(&["CNSS", "100 درهم", "دبي"]).is_morocco(true, false, true));
    }
}
