//! The wordings of `headings.toml`, read once and indexed by their words.

mod composed;
mod file;
mod wordings;

use std::{borrow::Borrow, sync::LazyLock};

use rustc_hash::{FxHashMap, FxHashSet};

use crate::payroll::Form;

use super::{
    Fit, Found, Meaning, Place, TotalKind,
    spelling::{Spelt, Word, are_close, spelt},
    telling,
};
use composed::ComposedLabels;
use wordings::Wordings;

#[derive(Debug)]
pub(super) struct Vocabulary {
    column: Section,
    boxes: Section,
    line: Section,
    totals: Wordings<TotalKind>,
    /// The same in a run, for labels with blanks between their letters.
    total_runs: FxHashMap<String, TotalKind>,
    titles: Wordings<Form>,
    pub(super) neutral: FxHashSet<String>,
    pub(super) never_added: FxHashSet<String>,
    pub(super) added: FxHashSet<String>,
}

/// The wordings of one place.
#[derive(Debug, Default)]
pub(super) struct Section {
    exact: FxHashMap<String, Vec<Meaning>>,
    /// Wordings whose small words are all the difference: *mois*, *du mois*.
    literal: FxHashMap<String, Meaning>,
    in_a_run: FxHashMap<String, Vec<Meaning>>,
    entries: Wordings<Meaning>,
    known: FxHashSet<String>,
    /// Labels no list holds.
    composed: ComposedLabels,
}

pub(super) fn vocabulary() -> &'static Vocabulary {
    static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(file::read);
    &VOCABULARY
}

/// Short forms and what they stand for.
pub(super) fn abbreviations() -> &'static FxHashMap<String, String> {
    static ABBREVIATIONS: LazyLock<FxHashMap<String, String>> = LazyLock::new(|| {
        let file = file::file();
        let table = file.get("abbreviations").and_then(toml::Value::as_table).into_iter().flatten();
        table.filter_map(|(short, long)| Some((short.clone(), long.as_str()?.to_owned()))).collect()
    });
    &ABBREVIATIONS
}

impl Vocabulary {
    pub(super) fn section(&self, place: Place) -> &Section {
        match place {
            Place::ColumnHead => &self.column,
            Place::Box => &self.boxes,
            Place::PayLine => &self.line,
        }
    }

    /// The total whose wording this is, its blanks aside.
    pub(super) fn total_in_a_run(&self, label: &Spelt) -> Option<TotalKind> {
        self.total_runs.get(&label.run).copied()
    }

    /// The total whose wording these words begin with.
    pub(super) fn total(&self, words: &[Word]) -> Option<TotalKind> {
        let (entry, kind) = self.totals.beginning(words).max_by_key(|it| it.0.len())?;
        let rest = &words[entry.len()..];
        let named = rest
            .iter()
            .any(|it| !self.neutral.contains(&it.raw) && it.raw.chars().any(char::is_alphabetic));
        match (kind, named) {
            (TotalKind::Bare, true) => Some(TotalKind::Group),
            // `Total général du personnel` is of all; `Total employés du dépôt` is of some.
            (TotalKind::Grand, true) if !entry.iter().any(|it| OF_ALL.contains(&it.as_str())) => {
                Some(TotalKind::Group)
            }
            // `Page setup`, `Report date`, `Cumul imposable` are no lines of totals.
            (TotalKind::Page | TotalKind::Carried | TotalKind::Cumulative, true)
                if entry.len() == 1 =>
            {
                None
            }
            _ => Some(*kind),
        }
    }

    /// The form whose title stands among these words.
    ///
    /// One wording may name two forms: `ورقة الأداء` is the title of payslips and of payment slips.
    pub(super) fn titles(&self, words: &[Word]) -> Vec<(Form, Fit)> {
        let named = self.titles.inside(words);
        let Some(longest) = named.iter().map(|it| it.0.len()).max() else { return Vec::new() };
        let fit = match words.len() - longest {
            0 => Fit::Exact,
            more if more <= 5 && longest >= 2 => Fit::Close,
            more if more <= 2 => Fit::Close,
            _ => Fit::Partial,
        };
        let mut forms: Vec<(Form, Fit)> = Vec::new();
        for (_, form) in named.into_iter().filter(|it| it.0.len() == longest) {
            if !forms.iter().any(|it| it.0 == *form) {
                forms.push((*form, fit));
            }
        }
        // Of two the later one stands last, where it is asked for one alone.
        forms
    }
}

impl Section {
    fn composed(place: &str) -> Section {
        Section { composed: ComposedLabels::at(place), ..Section::default() }
    }

    fn add(&mut self, wording: &str, meaning: Meaning) {
        if matches!(meaning, Meaning::PeriodFrom | Meaning::PeriodTo) {
            self.literal.insert(spelt(wording).literal.clone(), meaning);
            return;
        }
        let entry = entry(wording);
        let push = |meanings: &mut Vec<Meaning>| {
            if !meanings.contains(&meaning) {
                meanings.push(meaning);
            }
        };
        push(self.exact.entry(entry.join(" ")).or_default());
        let run = spelt(wording).run.clone();
        // Short runs are other words: `tp`, `if`.
        if run.chars().count() > 5 {
            push(self.in_a_run.entry(run).or_default());
        }
        self.known.extend(entry.iter().cloned());
        self.entries.push(entry, meaning);
    }

    /// The label with all its small words.
    pub(super) fn literal(&self, label: &Spelt) -> Option<Found> {
        if let Some(meaning) = self.literal.get(&label.literal) {
            return Some(Found { meaning: *meaning, fit: Fit::Exact, unambiguous: true });
        }
        // `Numér o d'affilié`: blanks that some programs leave between letters.
        let meanings = self.in_a_run.get(&label.run)?;
        let unambiguous = meanings.len() == 1;
        Some(Found { meaning: meanings[0], fit: Fit::Exact, unambiguous })
    }

    /// The label to the letter, words that change nothing aside.
    pub(super) fn exact(&self, label: &Spelt) -> Option<Found> {
        self.exact_words(&label.words).or_else(|| {
            // To the letter, as far as its letters could be read.
            label.is_torn.then(|| self.with_lost_letters(&label.words)).flatten()
        })
    }

    /// A label of these words, to the letter.
    pub(super) fn exact_words<W: Borrow<Word>>(&self, words: &[W]) -> Option<Found> {
        if words.is_empty() || words.len() > 14 {
            return None;
        }
        let all = words.iter().map(|it| it.borrow().word.as_str());
        let meanings = self.to_the_letter(all).or_else(|| {
            // One word alone is all there is to tell.
            let telling = (words.len() > 1).then(|| telling(words, vocabulary()))?;
            let shorter = !telling.is_empty() && telling.len() < words.len();
            let telling = telling.iter().map(|it| it.word.as_str());
            shorter.then(|| self.to_the_letter(telling)).flatten()
        });
        // Labels printed without blanks: `NETAPAYER`.
        let run = || words.iter().map(|it| it.borrow().raw.as_str()).collect::<Vec<_>>().concat();
        let meanings = meanings.or_else(|| self.in_a_run.get(&run()))?;
        // `Number of pages` and `N° page` have the same words, and only one of them counts.
        let several = words.len() > 1 && words.iter().any(|it| it.borrow().raw == "pages");
        if meanings[0] == Meaning::PageNumber && several {
            let meaning = Meaning::Field(crate::payroll::Name::PageCount);
            return Some(Found { meaning, fit: Fit::Exact, unambiguous: true });
        }
        let unambiguous = meanings.len() == 1;
        Some(Found { meaning: meanings[0], fit: Fit::Exact, unambiguous })
    }

    fn to_the_letter<'w>(
        &self,
        mut words: impl Iterator<Item = &'w str> + Clone,
    ) -> Option<&Vec<Meaning>> {
        // A label with a word of no wording is none of them.
        let run = words.clone();
        let is_known = words.all(|it| self.known.contains(it));
        is_known.then(|| self.exact.get(&run.collect::<Vec<_>>().join(" "))).flatten()
    }

    /// `Numéro d'a�lié`: to the letter, as far as its letters could be read.
    fn with_lost_letters(&self, words: &[Word]) -> Option<Found> {
        if words.is_empty() || words.len() > 14 {
            return None;
        }
        let telling = telling(words, vocabulary());
        let fits = |entry: &[String]| {
            entry
                .iter()
                .zip(&telling)
                .all(|(a, b)| *a == b.word || b.word.contains('\u{fffd}') && self.is_misspelt(a, b))
        };
        let entries = self.entries.of_length(telling.len());
        let mut meanings: Vec<Meaning> = entries.filter(|it| fits(&it.0)).map(|it| it.1).collect();
        meanings.sort_unstable();
        meanings.dedup();
        let [meaning] = meanings[..] else { return None };
        Some(Found { meaning, fit: Fit::Exact, unambiguous: true })
    }

    /// The label as a whole, a letter or two misspelt.
    pub(super) fn find(&self, label: &Spelt) -> Option<Found> {
        let words = &label.words;
        if words.is_empty() || words.len() > 14 {
            return None;
        }
        if let Some(found) = self.exact(label) {
            return Some(found);
        }
        let telling = telling(words, vocabulary());
        let all = words.iter().collect();
        let telling = if telling.is_empty() { all } else { telling };
        if let Some(meaning) = self.composed.find(words, &telling) {
            return Some(Found { meaning, fit: Fit::Exact, unambiguous: true });
        }
        // Where each word is one of a wording, as printed, the label was found above.
        let open: Vec<bool> = telling.iter().map(|it| self.may_be_misspelt(it)).collect();
        if !open.contains(&true) {
            return None;
        }
        let close = |entry: &[String]| {
            let mut strokes = 0;
            entry.iter().zip(telling.iter().zip(&open)).all(|(a, (b, open))| {
                let fits = *a == b.word || *open && self.is_misspelt(a, b);
                strokes += usize::from(*a != b.word);
                fits
            }) && strokes <= 2
        };
        let meanings_of = |entries: &mut dyn Iterator<Item = &(Vec<String>, Meaning)>| {
            entries.filter(|it| close(&it.0)).map(|it| it.1).collect::<Vec<_>>()
        };
        // A letter that was not read may be the first.
        let mut meanings = if telling.iter().any(|it| it.word.contains('\u{fffd}')) {
            meanings_of(&mut self.entries.of_length(telling.len()))
        } else {
            meanings_of(&mut self.entries.with_initials_of(&telling))
        };
        meanings.sort_unstable();
        meanings.dedup();
        let meaning = *meanings.first()?;
        Some(Found { meaning, fit: Fit::Close, unambiguous: meanings.len() == 1 })
    }

    /// The longest wording that stands inside a longer label and makes up half of it.
    pub(super) fn find_inside(&self, words: &[Word]) -> Option<Found> {
        let telling = telling(words, vocabulary());
        if words.len() > 12 || telling.iter().any(|it| TURNS.contains(&it.word.as_str())) {
            return None;
        }
        let is_half =
            |it: &&&(Vec<String>, Meaning)| it.0.len() >= 2 && it.0.len() * 2 >= telling.len();
        let inside = self.entries.inside(&telling);
        // The first of the longest.
        let (_, meaning) = inside.iter().filter(is_half).rev().max_by_key(|it| it.0.len())?;
        Some(Found { meaning: *meaning, fit: Fit::Partial, unambiguous: true })
    }

    /// Whether a word may be any other than the one that is printed.
    fn may_be_misspelt(&self, printed: &Word) -> bool {
        let word = printed.word.as_str();
        printed.dotted
            || word.contains('\u{fffd}')
            || !self.known.contains(word) && !OTHERS.contains(&word)
    }

    /// Whether `printed` is a misspelling or a cut form of the word `known`.
    fn is_misspelt(&self, known: &str, printed: &Word) -> bool {
        let word = printed.word.as_str();
        if printed.dotted && word.chars().count() >= 2 && known.starts_with(word) {
            return true;
        }
        // A glyph that could not be read stands for one letter or a ligature of two or three.
        if let Some((start, end)) = word.split_once('\u{fffd}') {
            let gap =
                known.chars().count().saturating_sub(start.chars().count() + end.chars().count());
            return start.len() + end.len() >= 3
                && (1..=3).contains(&gap)
                && known.starts_with(start)
                && known.ends_with(end);
        }
        let is_close = match known.chars().count() {
            0..5 => false,
            5..9 => are_close(known, word, 1),
            _ => are_close(known, word, 2),
        };
        is_close && !self.known.contains(word) && !OTHERS.contains(&word)
    }
}

/// `Cumul salaire brut`, `net avant impôt`, `hors primes`: the rest turns the meaning.
const TURNS: &[&str] = &[
    "cumul",
    "cumule",
    "ytd",
    "precedent",
    "previous",
    "annuel",
    "annual",
    "avant",
    "before",
    "hor",
    "san",
    "non",
    "sauf",
    "except",
    "without",
    "excluding",
    "moyen",
    "moyenne",
    "average",
    "date",
    "taux",
    "rate",
    "%",
];

/// Words of other trades that come near ours.
const OTHERS: &[&str] =
    &["revenue", "returned", "retour", "based", "brute", "note", "notes", "grow"];

/// Words that say of a total that nothing is left out.
const OF_ALL: &[&str] = &[
    "general",
    "generaux",
    "global",
    "grand",
    "overall",
    "final",
    "عام",
    "كلي",
    "اجمالي",
    "نهايي",
    "نهائي",
];

fn entry(wording: &str) -> Vec<String> {
    spelt(wording).words.iter().map(|it| it.word.clone()).collect()
}
