//! Arabic numerals in words, either gender, any case, parts joined by و.

use super::word;
use crate::interpret::tokens::{Token, is_one_of};

/// The longest numeral that begins at a token, and the token after it.
pub(super) fn number(tokens: &[Token], at: usize) -> Option<(usize, u64)> {
    let mut sum = Sum::default();
    let mut at = at;
    while let Some((after, part, joined)) = part(tokens, at) {
        // What follows without و belongs to the same numeral only as a teen, a hundred, a scale.
        let fits = match part {
            Part::Scale { .. } => sum.scale(part, joined),
            _ => sum.add(part, joined),
        };
        if !fits {
            break;
        }
        at = after;
    }
    sum.value().map(|value| (at, value))
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Part {
    /// 0 to 9; ten and the tens; hundreds in one word.
    Unit(u64),
    Ten,
    Tens(u64),
    Hundred,
    Hundreds(u64),
    /// A thousand and up.
    Scale {
        scale: u64,
        count: Count,
    },
}

/// How many the word for a scale says by itself.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Count {
    One,
    Two,
    /// `ألفا` is two before a currency (`ألفا درهم`), and one behind a teen (`خمسة عشر ألفا`).
    Either,
}

/// What has been said so far.
#[derive(Debug, Default)]
struct Sum {
    total: u64,
    /// The smallest scale said: the next one is smaller.
    scale: Option<u64>,
    hundreds: Option<u64>,
    tens: Option<u64>,
    unit: Option<u64>,
    /// The last word was a unit that `عشر` or `مائة` may complete.
    open_unit: bool,
}

impl Sum {
    fn is_empty(&self) -> bool {
        self.hundreds.is_none() && self.tens.is_none() && self.unit.is_none()
    }

    fn add(&mut self, part: Part, joined: bool) -> bool {
        let completes = self.open_unit && !joined;
        let starts = self.is_empty() && self.total == 0;
        let is_completing = matches!(part, Part::Ten | Part::Hundred) && completes;
        if !joined && !starts && !is_completing {
            return false;
        }
        let fits = match part {
            Part::Unit(value) => {
                self.unit.is_none() && self.tens.is_none() && {
                    self.unit = Some(value);
                    true
                }
            }
            Part::Ten => {
                self.tens.is_none() && (is_completing || self.unit.is_none()) && {
                    self.tens = Some(10);
                    true
                }
            }
            // Units stand before tens: five and twenty.
            Part::Tens(value) => {
                self.tens.is_none() && {
                    self.tens = Some(value);
                    true
                }
            }
            Part::Hundred if is_completing && self.tens.is_none() && self.hundreds.is_none() => {
                let count = self.unit.take().filter(|it| (3..=9).contains(it));
                self.hundreds = count.map(|it| it * 100);
                count.is_some()
            }
            Part::Hundred => self.first_hundreds(100),
            Part::Hundreds(value) => self.first_hundreds(value),
            Part::Scale { .. } => false,
        };
        self.open_unit = fits && matches!(part, Part::Unit(1..=9));
        fits
    }

    fn first_hundreds(&mut self, value: u64) -> bool {
        self.is_empty() && {
            self.hundreds = Some(value);
            true
        }
    }

    /// Closes the group said so far as so many thousands or millions.
    fn scale(&mut self, part: Part, joined: bool) -> bool {
        let Part::Scale { scale, count } = part else { return false };
        if self.scale.is_some_and(|it| it <= scale) {
            return false;
        }
        let begins = self.is_empty() && (joined || self.total == 0);
        let group = self.group();
        let count = match count {
            Count::One if begins => 1,
            Count::Two | Count::Either if begins => 2,
            Count::One | Count::Either if group > 0 && !joined => group,
            _ => return false,
        };
        self.total += count * scale;
        *self = Sum { total: self.total, scale: Some(scale), ..Sum::default() };
        true
    }

    fn group(&self) -> u64 {
        [self.hundreds, self.tens, self.unit].into_iter().flatten().sum()
    }

    fn value(&self) -> Option<u64> {
        (!self.is_empty() || self.total > 0).then(|| self.total + self.group())
    }
}

/// The part that begins at a token, the token after it, and whether و joins it.
fn part(tokens: &[Token], at: usize) -> Option<(usize, Part, bool)> {
    let first = word(tokens.get(at)?)?;
    if first.is_ascii() {
        return None;
    }
    if first == "و" {
        let part = meaning(word(tokens.get(at + 1)?)?)?;
        return Some((at + 2, part, true));
    }
    // `واحد` begins with و itself, so the whole word is looked up first; before `عشر` it is `و` and
    // `أحد`.
    if let Some(part) = meaning(first) {
        let eleven = first == "واحد" && tokens.get(at + 1).and_then(word) == Some("عشر");
        return Some((at + 1, part, eleven));
    }
    let part = meaning(first.strip_prefix('و')?)?;
    Some((at + 1, part, true))
}

fn meaning(word: &str) -> Option<Part> {
    let said = |words: &str| is_one_of(word, words);
    if let Some(value) = UNITS.iter().position(|it| said(it)) {
        return Some(Part::Unit(value as u64));
    }
    if said("عشر عشرة") {
        return Some(Part::Ten);
    }
    if let Some(at) = TENS.iter().position(|it| said(it)) {
        return Some(Part::Tens((at as u64 + 2) * 10));
    }
    if said("ماية مية") {
        return Some(Part::Hundred);
    }
    if said("مايتان ميتان مايتين ميتين مايتا ميتا مايتي ميتي")
    {
        return Some(Part::Hundreds(200));
    }
    // `ثلاثمائة` in one word.
    for hundred in ["ماية", "مية"] {
        if let Some(unit) = word.strip_suffix(hundred)
            && let Some(value @ 3..=9) = UNITS.iter().position(|it| is_one_of(unit, it))
        {
            return Some(Part::Hundreds(value as u64 * 100));
        }
    }
    SCALES.iter().find_map(|(scale, one, two, either)| {
        let words = [(one, Count::One), (two, Count::Two), (either, Count::Either)];
        let (_, count) = words.into_iter().find(|(words, _)| said(words))?;
        Some(Part::Scale { scale: *scale, count })
    })
}

// Every word below is folded: no hamza on its seat, no marks.

const UNITS: [&str; 10] = [
    "صفر",
    "واحد واحدة احد احدى",
    "اثنان اثنين اثنتان اثنتين اثنا اثنتا اثني اثنتي",
    "ثلاثة ثلاث",
    "اربعة اربع",
    "خمسة خمس",
    "ستة ست",
    "سبعة سبع",
    "ثمانية ثماني ثمان",
    "تسعة تسع",
];

const TENS: [&str; 8] = [
    "عشرون عشرين",
    "ثلاثون ثلاثين",
    "اربعون اربعين",
    "خمسون خمسين",
    "ستون ستين",
    "سبعون سبعين",
    "ثمانون ثمانين",
    "تسعون تسعين",
];

/// One or many of them; two; two or one.
const SCALES: [(u64, &str, &str, &str); 3] = [
    (1_000_000_000, "مليار مليارات", "ملياران مليارين", "مليارا"),
    (1_000_000, "مليون ملايين", "مليونان مليونين", "مليونا"),
    (1_000, "الف الاف", "الفان الفين الفي", "الفا"),
];
