//! What the cells of a column prove about its signs and its precision.

use super::figure::{Figure, Shape};

/// How the figures of one column are written, as far as its cells prove it.
#[derive(Debug, Clone, Default)]
pub struct Style {
    dot: Evidence,
    comma: Evidence,
    /// Cells with 1, 2, 3, … decimals; the last place counts all beyond.
    decimals: [u32; 9],
    /// Cells without decimals.
    wholes: u32,
    /// `850`: one to three digits without a sign between them, and not zero.
    small_whole: bool,
    /// `12345`: thousands that are not set apart.
    large_whole: bool,
    /// The document counts in a currency of a thousand parts.
    millimes: bool,
}

/// Cells without decimals for each with some, from which on whole units are how a column is printed.
const MOSTLY: u32 = 4;

/// What the cells say about one sign, `.` or `,`.
#[derive(Debug, Clone, Copy, Default)]
struct Evidence {
    decimal: u32,
    thousands: u32,
    /// `1.234`: one sign, three digits behind it.
    either: u32,
    /// Of these, some end in a zero.
    either_round: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Decimal,
    Thousands,
    Unproven,
}

impl Style {
    /// The style of a column, or of all figures of a document.
    pub fn of<'a>(cells: impl IntoIterator<Item = &'a str>) -> Style {
        let mut style = Style::default();
        for cell in cells {
            style.learn(cell);
        }
        style
    }

    /// Dinars have a thousand millimes: three digits behind a sign are their decimals, where nothing
    /// else is printed that way.
    pub fn count_in_millimes(&mut self) {
        self.millimes = true;
    }

    /// Whether the document counts in dinars.
    #[must_use]
    pub fn counts_in_millimes(&self) -> bool {
        self.millimes
    }

    /// Takes in one more cell; what is no figure teaches nothing.
    pub fn learn(&mut self, text: &str) {
        let Some(figure) = Figure::lex(text) else { return };
        let decimals = match figure.shape {
            Shape::Whole => {
                self.small_whole |= (1..=3).contains(&figure.telling);
                self.large_whole |= figure.telling > 3;
                self.wholes += 1;
                return;
            }
            Shape::Grouped { by, decimal } => {
                if let Some(evidence) = self.evidence_mut(by) {
                    evidence.thousands += 1;
                }
                let Some((sign, decimals)) = decimal else {
                    self.wholes += 1;
                    return;
                };
                if let Some(evidence) = self.evidence_mut(sign) {
                    evidence.decimal += 1;
                }
                decimals
            }
            Shape::Decimal { sign, decimals } => {
                if let Some(evidence) = self.evidence_mut(sign) {
                    evidence.decimal += 1;
                }
                decimals
            }
            Shape::Either { sign } => {
                let round = figure.ends_in_zero;
                if let Some(evidence) = self.evidence_mut(sign) {
                    evidence.either += 1;
                    evidence.either_round |= round;
                }
                return;
            }
        };
        if decimals > 0 {
            let last = self.decimals.len() - 1;
            self.decimals[(decimals - 1).min(last)] += 1;
        }
    }

    /// This style, and where its cells prove nothing, what the whole document proves.
    #[must_use]
    pub fn within(&self, document: &Style) -> Style {
        let mut style = self.clone();
        style.millimes |= document.millimes;
        let proves = self.dot.proves() || self.comma.proves();
        if !proves {
            style.dot = Evidence { either: self.dot.either, ..document.dot };
            style.comma = Evidence { either: self.comma.either, ..document.comma };
        }
        style
    }

    /// How fine the column is printed: cells without decimals among cells with decimals are whole
    /// by chance (exports drop trailing zeros), not rounded to units.
    #[must_use]
    pub fn decimals(&self) -> usize {
        let mut counts = self.decimals;
        for sign in ['.', ','] {
            if self.role(sign) == Role::Decimal {
                counts[2] += self.evidence(sign).either;
            }
        }
        let finest = counts.iter().rposition(|it| *it > 0).map_or(0, |it| it + 1);
        let fine: u32 = counts[2..].iter().sum();
        let coarse: u32 = counts[..2].iter().sum();
        // One total with centimes under rows printed in whole units does not unround the rows.
        if self.wholes > MOSTLY * (fine + coarse) {
            return 0;
        }
        // A few unrounded products among centimes do not make the centimes finer.
        if fine < coarse { finest.min(2) } else { finest }
    }

    pub(super) fn role(&self, sign: char) -> Role {
        let (own, other) = match sign {
            '.' => (self.dot, self.comma),
            ',' => (self.comma, self.dot),
            _ => return Role::Decimal,
        };
        // The two signs have two roles; a column that gives one role to both mixes styles.
        let decimal = own.decimal > 0 || other.thousands > 0;
        let thousands = own.thousands > 0 || other.decimal > 0;
        match (decimal, thousands) {
            (true, true) => return Role::Unproven,
            (true, false) => return Role::Decimal,
            (false, true) => return Role::Thousands,
            (false, false) => (),
        }
        if self.millimes && own.either > 0 && other.either == 0 && !self.large_whole {
            return Role::Decimal;
        }
        // `850` beside `1.230`: three decimals would have made the first `850.000`, and dropped
        // zeros the second `1.23`.
        let groups = own.either_round && self.small_whole && !self.large_whole && other.either == 0;
        if groups { Role::Thousands } else { Role::Unproven }
    }

    fn evidence(&self, sign: char) -> Evidence {
        if sign == '.' { self.dot } else { self.comma }
    }

    fn evidence_mut(&mut self, sign: char) -> Option<&mut Evidence> {
        match sign {
            '.' => Some(&mut self.dot),
            ',' => Some(&mut self.comma),
            _ => None,
        }
    }
}

impl Evidence {
    fn proves(self) -> bool {
        self.decimal > 0 || self.thousands > 0
    }
}
