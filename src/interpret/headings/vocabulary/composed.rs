//! Labels known by what they are made of: no list holds every order of *rémunération brute réelle*.

use rustc_hash::FxHashSet;
use serde::Deserialize;

use super::file::meaning;
use crate::interpret::headings::{
    Meaning,
    spelling::{Word, spelt},
};

/// One field of `composed.toml`.
#[derive(Debug)]
struct Composed {
    meaning: Meaning,
    /// One word of each is there.
    needs: Vec<FxHashSet<String>>,
    /// No other word is.
    may: FxHashSet<String>,
}

/// The fields of one place.
#[derive(Debug, Default)]
pub(super) struct ComposedLabels(Vec<Composed>);

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
        let here =
            entries.filter(|it| it.places.is_empty() || it.places.iter().any(|it| it == place));
        ComposedLabels(here.map(Composed::of).collect())
    }

    /// The one field these words make up; `telling` are those of them that may change a meaning.
    pub(super) fn find(&self, words: &[Word], telling: &[&Word]) -> Option<Meaning> {
        // The same word twice is two labels that stand together: `Salaires bruts Brut plafonné`.
        let again =
            words.iter().enumerate().any(|(at, it)| words[..at].iter().any(|b| b.word == it.word));
        if words.len() < 2 || again {
            return None;
        }
        let mut found =
            self.0.iter().filter(|it| it.is_made_of(words, telling)).map(|it| it.meaning);
        let first = found.next()?;
        found.all(|it| it == first).then_some(first)
    }
}

impl Composed {
    fn of(entry: Entry) -> Composed {
        let words = |list: &[String]| -> FxHashSet<String> {
            list.iter().flat_map(|it| spelt(it).words.clone()).map(|it| it.word).collect()
        };
        Composed {
            meaning: meaning(&entry.name),
            needs: entry.needs.iter().map(|it| words(it)).collect(),
            may: words(&entry.may),
        }
    }

    fn is_made_of(&self, words: &[Word], telling: &[&Word]) -> bool {
        let needed = |it: &&&Word| self.needs.iter().any(|list| list.contains(&it.word));
        self.needs.iter().all(|list| words.iter().any(|it| list.contains(&it.word)))
            && telling.iter().all(|it| needed(&it) || self.may.contains(&it.word))
    }
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
                        )
                    )
            });
            assert!(!exact, "{text}: {found:?}");
        }
    }
}
