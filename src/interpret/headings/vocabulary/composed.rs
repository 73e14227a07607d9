//! Labels known by what they are made of: no list holds every order of *rémunération brute réelle*.

use rustc_hash::FxHashMap;
use serde::Deserialize;

use super::file::meaning;
use crate::interpret::headings::{
    Meaning,
    spelling::{Word, spelt},
};

/// The fields of one place. What makes up a label is looked up word by word, never field by field.
#[derive(Debug, Default)]
pub(super) struct ComposedLabels {
    /// What each field means, and which lists it needs a word of.
    fields: Vec<(Meaning, Lists)>,
    words: FxHashMap<String, Uses>,
}

/// The lists of all fields, a bit each.
type Lists = u128;

/// Where one word stands.
#[derive(Debug, Default, Clone, Copy)]
struct Uses {
    needed_by: Lists,
    /// The fields whose labels it may stand in, a bit each.
    fields: u64,
}

#[derive(Deserialize)]
struct Entry {
    name: String,
    #[serde(default)]
    places: Vec<String>,
    needs: Vec<Vec<String>>,
    may: Vec<String>,
}

#[derive(Deserialize)]
struct File {
    field: Vec<Entry>,
}

impl ComposedLabels {
    /// Those that may stand at `place`: a line of pay is never known so.
    pub(super) fn at(place: &str) -> ComposedLabels {
        let file: File = toml::from_str(include_str!("../composed.toml"))
            .expect("composed.toml is part of the program");
        let entries = file.field.into_iter();
        let mut labels = ComposedLabels::default();
        let mut lists = 0;
        for entry in
            entries.filter(|it| it.places.is_empty() || it.places.iter().any(|it| it == place))
        {
            let field = bit(labels.fields.len() as u32) as u64;
            let mut needs = 0;
            for list in &entry.needs {
                let list_bit = bit(lists);
                lists += 1;
                needs |= list_bit;
                labels.add(list, Uses { needed_by: list_bit, fields: field });
            }
            labels.add(&entry.may, Uses { needed_by: 0, fields: field });
            labels.fields.push((meaning(&entry.name), needs));
        }
        labels
    }

    fn add(&mut self, list: &[String], uses: Uses) {
        for word in list.iter().flat_map(|it| spelt(it).words.clone()) {
            let known = self.words.entry(word.word).or_default();
            known.needed_by |= uses.needed_by;
            known.fields |= uses.fields;
        }
    }

    /// The one field these words make up; `telling` are those of them that may change a meaning.
    pub(super) fn find(&self, words: &[Word], telling: &[&Word]) -> Option<Meaning> {
        let uses = |it: &Word| self.words.get(&it.word).copied().unwrap_or_default();
        let fields = telling.iter().fold(u64::MAX, |all, it| all & uses(it).fields);
        // The same word twice is two labels that stand together: `Salaires bruts Brut plafonné`.
        let again = || {
            words.iter().enumerate().any(|(at, it)| words[..at].iter().any(|b| b.word == it.word))
        };
        if words.len() < 2 || fields == 0 || again() {
            return None;
        }
        let there = words.iter().fold(0, |all, it| all | uses(it).needed_by);
        let made = |(at, (meaning, needs)): (usize, &(Meaning, Lists))| {
            (fields >> at & 1 == 1 && needs & there == *needs).then_some(*meaning)
        };
        let mut found = self.fields.iter().enumerate().filter_map(made);
        let first = found.next()?;
        found.all(|it| it == first).then_some(first)
    }
}

fn bit(number: u32) -> Lists {
    1_u128.checked_shl(number).expect("composed.toml has room for so many lists")
}

#[cfg(test)]
mod tests {
    use crate::{
        interpret::headings::{Meaning, Place, look_up},
        payroll::Name,
    };

    #[test]
    fn labels_of_no_list_are_known_by_their_words() {
        let column = Place::ColumnHead;
        for (text, place, expected) in [
            ("Rémunérations (DH) Réelle", column, Name::Gross),
            ("Montant des appointements bruts", column, Name::Gross),
            ("Rémunération dans la limite du plafond", column, Name::Capped),
            ("Assuré (nom, prénom)", column, Name::Name),
            ("N° d'assurance", column, Name::Immatriculation),
            ("Matricule de l'assuré social", column, Name::Immatriculation),
            ("Jours ouvrables payés", column, Name::Days),
            ("Montant net perçu du salarié", column, Name::Net),
            ("Code adhérent CNSS", Place::Box, Name::Affiliate),
            ("Dénomination de l'employeur", Place::Box, Name::EmployerName),
            ("Effectif des salariés déclarés", Place::Box, Name::Headcount),
            ("Mois de paie concerné", Place::Box, Name::Period),
            ("الأجر الصافي المؤدى للأجير", column, Name::Net),
            ("الكسب الخاضع ضمن السقف", column, Name::Capped),
            ("Wages subject up to the ceiling", column, Name::Capped),
            ("مجموع مستحقات الموظف", column, Name::Gross),
            ("Number of days present", column, Name::Days),
            ("Name of insured worker", column, Name::Name),
            ("N° CNPS du travailleur", column, Name::Immatriculation),
            ("N° CNPS de l'établissement", Place::Box, Name::Affiliate),
            ("Date de prise de service", column, Name::HireDate),
            ("تاريخ نهاية العقد", column, Name::ExitDate),
        ] {
            let found = look_up(text, place).map(|it| it.meaning);
            assert_eq!(found, Some(Meaning::Field(expected)), "{text}");
        }
    }

    #[test]
    fn words_that_turn_a_label_are_in_no_list() {
        for text in [
            "Salaire brut cumulé",
            "Total net avant impôt",
            "Montant brut non imposable",
            "Jours de congé payés",
            "Heures supplémentaires payées",
            "Plafond du salaire",
            "سقف الأجر",
            "Number of leave days",
            "Date d'entrée en vigueur du contrat",
            "Cotisation patronale (taux)",
        ] {
            let found = look_up(text, Place::ColumnHead);
            let exact = found.is_some_and(|it| {
                it.fit == crate::interpret::headings::Fit::Exact
                    && matches!(
                        it.meaning,
                        Meaning::Field(
                            Name::Gross
                                | Name::Net
                                | Name::Days
                                | Name::Hours
                                | Name::HireDate
                                | Name::EmployerAmount
                                | Name::Capped
                        )
                    )
            });
            assert!(!exact, "{text}: {found:?}");
        }
    }
}
