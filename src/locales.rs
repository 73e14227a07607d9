//! Every sentence the program speaks: one id, three languages.
//!
//! Words live in `locales/<language>/<family>.ftl`; code holds ids and typed arguments only.

use std::{borrow::Cow, sync::OnceLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::evidence::{Arg, Message};

/// A language the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    English,
    French,
    Arabic,
}

/// The words of one language.
pub struct Catalogue {
    pub language: Language,
    bundle: FluentBundle<FluentResource>,
}

macro_rules! families {
    ($($family:literal),+ $(,)?) => {
        /// The files of each language; a rule's family brings its own.
        pub const FAMILIES: &[&str] = &[$($family),+];

        fn sources(language: Language) -> Vec<&'static str> {
            match language {
                Language::English => vec![$(include_str!(concat!("locales/en/", $family, ".ftl"))),+],
                Language::French => vec![$(include_str!(concat!("locales/fr/", $family, ".ftl"))),+],
                Language::Arabic => vec![$(include_str!(concat!("locales/ar/", $family, ".ftl"))),+],
            }
        }
    };
}

// One a line, so that two branches can each add theirs.
#[rustfmt::skip]
families![
    "arithmetic",
    "calendar",
    "cli",
    "delimited",
    "ebds",
    "explanations",
    "identifier",
    "interpret",
    "labels",
    "law",
    "pdf",
    "report",
    "set",
    "sniff",
    "totals",
    "truncation",
    "workbook",
];

impl Language {
    pub const ALL: [Language; 3] = [Language::English, Language::French, Language::Arabic];

    /// The code of `--lang` and of the `lang` key.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::French => "fr",
            Language::Arabic => "ar",
        }
    }

    /// The language of a locale name such as `fr_MA.UTF-8`; none for one we do not speak.
    #[must_use]
    pub fn of_locale(locale: &str) -> Option<Language> {
        let primary = locale.split(['-', '_', '.']).next()?.to_ascii_lowercase();
        Language::ALL.into_iter().find(|it| it.code() == primary)
    }

    /// The words of this language, loaded once.
    ///
    /// # Panics
    ///
    /// If a locale file is broken, which a test of every file rules out.
    #[must_use]
    pub fn catalogue(self) -> &'static Catalogue {
        static CATALOGUES: [OnceLock<Catalogue>; 3] = [const { OnceLock::new() }; 3];
        CATALOGUES[self as usize].get_or_init(|| Catalogue::load(self))
    }
}

impl Catalogue {
    fn load(language: Language) -> Catalogue {
        let id: LanguageIdentifier = language.code().parse().expect("a language code");
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Isolation marks are invisible characters: right on a page, wrong in JSON and CSV. Where
        // Arabic text needs them, the page adds them.
        bundle.set_use_isolating(false);
        for source in sources(language) {
            let resource = FluentResource::try_new(source.to_owned())
                .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", language.code()));
            bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{errors:?}"));
        }
        Catalogue { language, bundle }
    }

    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// The sentence of an id without arguments.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.format(id, &[], &str::to_owned)
    }

    /// The sentence of a message. An id without words is shown as itself: a test keeps it from
    /// happening, and a report must not end over it.
    #[must_use]
    pub fn say(&self, message: &Message) -> String {
        self.format(message.id, &message.args, &str::to_owned)
    }

    /// The sentence of a message, with each argument that is no word of ours passed through `show`:
    /// a page makes text from documents safe there, and keeps its direction.
    #[must_use]
    pub fn say_showing(&self, message: &Message, show: &dyn Fn(&str) -> String) -> String {
        self.format(message.id, &message.args, show)
    }

    /// A computed value in words: numbers and names of days as the language writes them.
    #[must_use]
    pub fn computed(&self, canonical: &str) -> String {
        let weekday = format!("weekday-{}", canonical.to_ascii_lowercase());
        if self.has(&weekday) { self.text(&weekday) } else { self.number(canonical) }
    }

    /// A number in canonical digits as the language writes it: `64822.50` is `64 822,50` in French
    /// and in Moroccan Arabic. Anything else stays as it is.
    #[must_use]
    pub fn number(&self, canonical: &str) -> String {
        if self.language == Language::English {
            return canonical.to_owned();
        }
        let (sign, digits) = match canonical.strip_prefix('-') {
            Some(digits) => ("-", digits),
            None => ("", canonical),
        };
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
        let is_number = |it: &str| it.bytes().all(|it| it.is_ascii_digit());
        if whole.is_empty() || !is_number(whole) || !is_number(decimals) {
            return canonical.to_owned();
        }
        let mut text = sign.to_owned();
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index) % 3 == 0 {
                text.push('\u{202f}');
            }
            text.push(digit);
        }
        if !decimals.is_empty() {
            text.push(',');
            text.push_str(decimals);
        }
        text
    }

    fn format(
        &self,
        id: &str,
        args: &[(&'static str, Arg)],
        show: &dyn Fn(&str) -> String,
    ) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|it| it.value()) else {
            return id.to_owned();
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            let value = match arg {
                Arg::Text(text) => FluentValue::String(Cow::Owned(show(text))),
                Arg::Number(number) => FluentValue::String(Cow::Owned(show(&self.number(number)))),
                Arg::Count(count) => FluentValue::from(*count),
                Arg::Message(message) => {
                    FluentValue::String(Cow::Owned(self.say_showing(message, show)))
                }
            };
            values.set(*name, value);
        }
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned()
    }
}

impl std::fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalogue").field("language", &self.language).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn numbers_are_written_as_the_language_does() {
        let french = Language::French.catalogue();
        assert_eq!(french.number("1064822.50"), "1\u{202f}064\u{202f}822,50");
        assert_eq!(french.number("-100"), "-100");
        assert_eq!(french.number("2024-01"), "2024-01");
        assert_eq!(Language::English.catalogue().number("64822.50"), "64822.50");
        assert_eq!(Language::Arabic.catalogue().computed("Wednesday"), "الأربعاء");
    }
}
