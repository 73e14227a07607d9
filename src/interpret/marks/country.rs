//! The country a document speaks of, by what it prints.
//!
//! Moroccan rules are held against Moroccan papers only: a fund of the same name, a *salaire plafonné* and
//! nine digits are printed from Nouakchott to Lomé. The money and the places of other countries are known
//! here so that such papers are read and added up, and judged by no law that is not theirs.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

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

/// What a word alone says.
#[derive(Clone, Copy)]
enum Sign {
    Dirham,
    Dinar,
    /// Of another country than Tunisia and Algeria.
    ForeignDinar,
    ForeignMoney,
    ForeignPlace,
    Emirates,
    Fund,
    Amo,
    Algeria,
    /// What a street is called: `rue de Tunis` is no Tunisia.
    Street,
    /// What stands between that and its name.
    Of,
}

/// Words, folded. No place that is a Moroccan's name or quarter too (`Mali`, `Riad`).
const SIGNS: &[(Sign, &str)] = &[
    (Sign::Dirham, "dh dhs mad"),
    (Sign::Dinar, "tnd dt"),
    (Sign::ForeignDinar, "bhd iqd jod kwd lyd"),
    (
        Sign::ForeignMoney,
        "cedi cedis cfa chf egp eur euro euros fcfa gbp ghs gnf inr kes ksh lbp mga mro mru",
    ),
    (
        Sign::ForeignMoney,
        "naira ngn ouguiya ouguiyas qar rial riyal riyals rwf sar shilling shillings syp tzs",
    ),
    (Sign::ForeignMoney, "ugx usd xaf xof yer zar اوقية جنيه جنيها ريال ريالا ليرة"),
    (
        Sign::ForeignPlace,
        "abidjan amman antananarivo bahrain bamako baghdad benin beyrouth beirut brazzaville",
    ),
    (
        Sign::ForeignPlace,
        "burkina cairo cameroun conakry cotonou dakar damascus doha douala egypt egypte gabon",
    ),
    (
        Sign::ForeignPlace,
        "ivoire jeddah kinshasa kuwait lagos liban libanaise lebanon libreville libya libye",
    ),
    (
        Sign::ForeignPlace,
        "lome madagascar mauritania mauritanie mauritanienne muscat nairobi ndjamena niamey",
    ),
    (
        Sign::ForeignPlace,
        "nouadhibou nouakchott ouagadougou qatar riyadh saudi senegal tchad togo togolaise",
    ),
    (
        Sign::ForeignPlace,
        "tripoli yaounde الاردن الاردنية البحرين السعودية السودان العراق العراقية القاهرة",
    ),
    (
        Sign::ForeignPlace,
        "الكويت اللبنانية الليبية المصرية بغداد بيروت دمشق سوريا طرابلس قطر لبنان ليبيا مصر",
    ),
    (Sign::ForeignPlace, "موريتانيا نواكشوط"),
    // Institutions, and the numbers they give.
    (Sign::ForeignPlace, "cnaps cnps gosi hmrc ipres ninea nssf paye urssaf"),
    (Sign::Emirates, "aed dhabi dubai emirates sharjah الامارات الشارقة دبي"),
    (Sign::Fund, "cnss"),
    (Sign::Amo, "amo"),
    (Sign::Algeria, "dzd cnas"),
    (Sign::Street, "rue avenue av bd bld boulevard place street road شارع زنقة ساحة نهج"),
    (Sign::Of, "de d du des la le l el al"),
];

static SIGN_OF: LazyLock<FxHashMap<&str, Sign>> = LazyLock::new(|| {
    let words = |(sign, words): &(Sign, &'static str)| {
        let sign = *sign;
        words.split(' ').map(move |it| (it, sign))
    };
    SIGNS.iter().flat_map(words).collect()
});

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
            let sign = SIGN_OF.get(word).copied();
            if !word.is_empty() {
                self.learn_word(word, sign, street);
                street = match sign {
                    Some(Sign::Street) => true,
                    Some(Sign::Of) => street,
                    _ => false,
                };
            }
        }
        self.fund |= text.contains("c.n.s.s")
            || text.contains("securite sociale")
            || text.contains("الضمان الاجتماعي");
        self.amo |= text.contains("assurance maladie obligatoire")
            || text.contains("التامين الاجباري عن المرض");
        // Libyan and Jordanian dinars, Lebanese pounds.
        self.dinar |= text.contains("د.ل") || text.contains("د.ا");
        self.foreign_money |= text.contains("ل.ل");
    }

    /// `named`: it is the name of a street.
    fn learn_word(&mut self, word: &str, sign: Option<Sign>, named: bool) {
        match sign {
            Some(Sign::Dirham) => self.dirham = true,
            Some(Sign::Dinar) => self.dinar = true,
            Some(Sign::ForeignDinar) => {
                self.dinar = true;
                self.foreign_place = true;
            }
            Some(Sign::ForeignMoney) => self.foreign_money = true,
            Some(Sign::ForeignPlace) => self.foreign_place |= !named,
            Some(Sign::Emirates) => self.emirates |= !named,
            Some(Sign::Fund) => self.fund = true,
            Some(Sign::Amo) => self.amo = true,
            Some(Sign::Algeria) => self.algeria = true,
            Some(Sign::Street | Sign::Of) => (),
            None => {
                let has = |it: &str| word.contains(it);
                self.dirham |= has("dirham") || has("درهم");
                self.dinar |= has("dinar") || has("دينار");
                self.tunisia |= has("millime") || !named && (has("tunis") || has("تونس"));
                self.algeria |= !named && (has("algerie") || has("الجزائر"));
                self.morocco |= has("damancom") || has("maroc") || has("المغرب");
            }
        }
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
        for text in texts {
            country.learn(text);
        }
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
