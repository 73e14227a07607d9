//! Amounts in words, in French, Arabic and English: `deux mille cinq cents dirhams et 50 centimes`.
//!
//! Anything half understood is none: one unknown word, a missing joint, two languages that would
//! read different amounts.

mod arabic;
mod english;
mod french;

use rust_decimal::Decimal;

use crate::{
    interpret::tokens::{Kind, Token, is_one_of, tokens},
    payroll::Amount,
};

/// The amount a whole text says in words; none where any part of it is not understood, or where no
/// currency is named.
///
/// Words that wrap over lines are handed over as one text: `vingt` / `mille dirhams` says neither
/// twenty nor a thousand. `ends_within_amount` tells whether a line may go on.
#[must_use]
pub fn amount(text: &str) -> Option<Amount> {
    let tokens: Vec<Token> = tokens(text).into_iter().filter(is_said).collect();
    if tokens.is_empty() || tokens.len() > MAX_WORDS {
        return None;
    }
    let mut readings: Vec<Said> =
        LANGUAGES.iter().filter_map(|language| language.amount(&tokens)).collect();
    readings.dedup();
    match readings[..] {
        [Said { amount, named: true }] => Some(amount),
        _ => None,
    }
}

/// An amount, and whether the words name its currency or its parts.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Said {
    amount: Amount,
    named: bool,
}

/// Whether a line ends in a numeral, or in a joint behind one or behind a currency, so that the
/// next line belongs to its amount.
#[must_use]
pub fn ends_within_amount(text: &str) -> bool {
    let tokens: Vec<Token> = tokens(text).into_iter().filter(is_said).collect();
    let is_joint = |it: &Token| {
        word(it).is_some_and(|word| LANGUAGES.iter().any(|it| is_one_of(word, it.joints)))
    };
    let joints = tokens.iter().rev().take_while(|it| is_joint(it)).count();
    let Some(last) = (tokens.len() - joints).checked_sub(1) else { return false };
    // `million` and `hundred` are numerals behind another only.
    let ends_at_last = |(end, _): (usize, u64)| end > last;
    let is_numeral = LANGUAGES.iter().any(|language| {
        (last.saturating_sub(1)..=last)
            .any(|at| (language.number)(&tokens, at).is_some_and(ends_at_last))
    });
    let is_currency = word(&tokens[last]).is_some_and(|it| is_one_of(it, CURRENCIES));
    is_numeral || (is_currency && joints > 0)
}

/// No amount takes more words.
const MAX_WORDS: usize = 80;

/// The number that begins at a token, and the token after it.
type Numeral = fn(&[Token], usize) -> Option<(usize, u64)>;

/// What a language brings: its numerals, and the words around them.
struct Language {
    number: Numeral,
    /// Words that may stand before the amount.
    introductions: &'static str,
    /// Words between the number, its currency and its parts.
    joints: &'static str,
    /// Adjectives of the currency, and words that close the amount.
    closings: &'static str,
}

const LANGUAGES: [Language; 3] = [
    Language {
        number: french::number,
        introductions: "arrete arretee le la les l presente present facture etat bordereau bulletin \
            declaration paie a de d du des somme montant total totale net nette payer soit en lettres \
            toutes ladite dite au un une salaires cotisations est recu",
        joints: "de d et virgule",
        closings: "marocain marocains tunisien tunisiens algerien algeriens seulement net ttc",
    },
    Language {
        number: arabic::number,
        introductions: "مبلغ المبلغ بمبلغ قدره وقدره بالحروف فقط حصر حصرت هذه هذا الورقة في الى مجموع \
            المجموع الصافي الواجب اداوه",
        joints: "و",
        closings: "مغربي مغربية مغربيا تونسي تونسيا جزايري جزايريا فقط لا غير لاغير",
    },
    Language {
        number: english::number,
        introductions: "the amount sum of in words total net pay say a an only is",
        joints: "and of",
        closings: "moroccan only exactly",
    },
];

const CURRENCIES: &str = "dirham dirhams dh dhs mad euro euros eur dinar dinars dt tnd da dzd dollar \
    dollars pound pounds درهم دراهم درهما دينار دنانير دينارا يورو اورو";

/// Hundredths.
const CENTS: &str = "centime centimes cent cents cts ct cms سنتيم سنتيما سنتيمات";

/// Thousandths.
const MILLIMES: &str = "millime millimes mill مليم مليما مليمات";

/// Two of a currency in one word.
const TWO: &str = "درهمان درهمين ديناران دينارين";

impl Language {
    fn amount(&self, tokens: &[Token]) -> Option<Said> {
        let mut at = skip(tokens, 0, &[self.introductions, CURRENCIES]);
        // `un montant de deux mille`: the article is no number where the rest is one.
        let (after, whole) = match tokens.get(at).and_then(word) {
            Some(word) if is_one_of(word, TWO) => (at, 2),
            // `وخمسون سنتيما` is the end of an amount that began a line above.
            Some(word) if word.starts_with('و') && !word.starts_with("واحد") => return None,
            _ => (self.number)(tokens, at).or_else(|| {
                at = at.checked_sub(1)?;
                (self.number)(tokens, at)
            })?,
        };
        let joined = skip(tokens, after, &[self.joints]);
        let mut named =
            tokens[..at].iter().any(|it| word(it).is_some_and(|it| is_one_of(it, CURRENCIES)));
        let names_currency =
            |it: &Token| word(it).is_some_and(|it| is_one_of(it, CURRENCIES) || is_one_of(it, TWO));
        if let Some(scale) = tokens.get(after).and_then(word).and_then(subunit) {
            // `mille cinquante centimes` may have lost its currency.
            let end = skip(tokens, after + 1, &[self.closings]);
            let few = whole < 10_u64.pow(scale);
            return (few && end == tokens.len()).then(|| exact(0, whole, scale));
        }
        let after = match tokens.get(joined) {
            Some(it) if names_currency(it) => {
                named = true;
                joined + 1
            }
            _ => after,
        };
        let after = skip(tokens, after, &[self.closings]);
        if after == tokens.len() {
            // Words often leave out the centimes that the figures have.
            let rounding = Decimal::new(99, 2);
            let amount = Amount { value: Decimal::from(whole), rounding };
            return Some(Said { amount, named });
        }
        let at = skip(tokens, after, &[self.joints]);
        let (after, parts, scale) = self.parts(tokens, at)?;
        let end = skip(tokens, after, &[self.closings]);
        (end == tokens.len() && parts < 10_u64.pow(scale)).then(|| exact(whole, parts, scale))
    }

    /// `cinquante centimes`, `50 cts`, `50/100`.
    fn parts(&self, tokens: &[Token], at: usize) -> Option<(usize, u64, u32)> {
        if let Some(figure) = tokens.get(at)?.figure() {
            let value = u64::from(figure.value);
            let next = tokens.get(at + 1)?;
            if next.kind == Kind::Sign('/') {
                let of = tokens.get(at + 2)?.figure()?.value;
                let scale = match of {
                    100 => 2,
                    1000 => 3,
                    _ => return None,
                };
                return Some((at + 3, value, scale));
            }
            return Some((at + 2, value, subunit(word(next)?)?));
        }
        let (after, value) = (self.number)(tokens, at)?;
        Some((after + 1, value, subunit(word(tokens.get(after)?)?)?))
    }
}

/// The first token that stands in none of the lists.
fn skip(tokens: &[Token], mut at: usize, lists: &[&str]) -> usize {
    while let Some(word) = tokens.get(at).and_then(word)
        && lists.iter().any(|it| is_one_of(word, it))
    {
        at += 1;
    }
    at
}

fn exact(whole: u64, parts: u64, scale: u32) -> Said {
    let parts = Decimal::new(parts as i64, scale);
    Said { amount: Amount::exact(Decimal::from(whole) + parts), named: true }
}

fn subunit(word: &str) -> Option<u32> {
    match word {
        it if is_one_of(it, CENTS) => Some(2),
        it if is_one_of(it, MILLIMES) => Some(3),
        _ => None,
    }
}

/// Words, figures, and the stroke of `50/100`; other signs and blanks say nothing.
fn is_said(token: &Token) -> bool {
    match token.kind {
        Kind::Word(_) | Kind::Figure(_) => true,
        Kind::Sign(sign) => sign == '/',
        Kind::Blank => false,
    }
}

fn word(token: &Token) -> Option<&str> {
    match &token.kind {
        Kind::Word(word) => Some(word),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
