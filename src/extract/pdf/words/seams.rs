//! Where a word may be two: cut between strokes of the pen.

use super::{Kind, Seam, Word, kind};
use crate::extract::pdf::geometry::Rect;

impl Word {
    /// Cuts the word at a seam that lies on `x`, if it has one there.
    pub(in crate::extract::pdf) fn cut_at(&self, x: f32) -> Option<(Word, Word)> {
        let slack = 0.2 * self.size;
        let on = |it: &&Seam| x >= it.1 - slack && x <= it.2 + slack && self.opens(it);
        self.cut(*self.seams.iter().find(on)?)
    }

    /// Cuts the word where two operators meet on a drawn border, with or without white between them.
    pub(in crate::extract::pdf) fn cut_at_wall(&self, x: f32) -> Option<(Word, Word)> {
        let slack = 0.2 * self.size;
        // A text that is clipped at the wall runs on beneath the next one.
        let on = |it: &&Seam| x >= it.1.min(it.2) - slack && x <= it.1.max(it.2) + slack;
        let by_letters = self.seams.len() * 2 >= self.visual.chars().count();
        self.cut_at(x).or_else(|| self.cut(*self.seams.iter().find(on).filter(|_| !by_letters)?))
    }

    /// Whether the word may be cut on `x`.
    pub(in crate::extract::pdf) fn has_seam_at(&self, x: f32) -> bool {
        self.seams.iter().any(|it| x >= it.1 - 0.6 && x <= it.2 + 0.6 && self.opens(it))
    }

    /// Whether the pen was lifted at a seam: where letters follow each other without a gap, it was not.
    fn opens(&self, &(at, left, right): &Seam) -> bool {
        let letter_by_letter = self.seams.len() * 2 >= self.visual.chars().count();
        let gap = right - left;
        let lifted =
            if letter_by_letter { gap > 0.08 * self.size } else { gap.abs() > 0.02 * self.size };
        lifted || self.visual.get(at..).is_some_and(|it| it.starts_with(' '))
    }

    /// The parts of the word that operators of their own drew; a word set letter by letter has none.
    pub(in crate::extract::pdf) fn strokes(&self) -> Vec<Word> {
        const MOST: usize = 8;
        let by_letters = self.seams.len() * 2 >= self.visual.chars().count();
        let last = self.seams.last().filter(|_| !by_letters && self.seams.len() <= MOST);
        let Some((before, after)) = last.and_then(|it| self.cut(*it)) else {
            return vec![self.clone()];
        };
        let mut strokes = before.strokes();
        strokes.push(after);
        strokes
    }

    /// Two finished amounts that touch are two cells: `000,00` and `15 100,50`.
    pub(super) fn cut_after_amount(&self) -> Option<(Word, Word)> {
        if self.kind != Kind::Number || self.seams.is_empty() {
            return None;
        }
        let finished = |text: &str| {
            let (digits, decimals) = text.rsplit_once([',', '.']).unwrap_or_default();
            decimals.len() == 2
                && !digits.is_empty()
                && digits.bytes().chain(decimals.bytes()).all(|it| it.is_ascii_digit())
        };
        let begins = |text: &str| {
            let whole = text.bytes().take_while(u8::is_ascii_digit).count();
            let decimals = text.get(whole + 1..).unwrap_or_default();
            let count = decimals.bytes().take_while(u8::is_ascii_digit).count();
            whole > 0 && text[whole..].starts_with([',', '.']) && count >= 2
        };
        let seam = self.seams.iter().filter(|it| self.opens(it)).find(|&&(at, ..)| {
            let halves = self.visual.get(..at).zip(self.visual.get(at..));
            halves.is_some_and(|(before, after)| finished(before) && begins(after))
        })?;
        self.cut(*seam)
    }

    /// Two headings that touch: `Base` and `Taux` drawn one after the other, read `BaseTaux`.
    pub(super) fn cut_between_headings(&self) -> Option<(Word, Word)> {
        const SHORT: usize = 3;
        let by_letters = self.seams.len() * 2 >= self.visual.chars().count();
        if self.kind != Kind::Text || self.seams.is_empty() || by_letters {
            return None;
        }
        let ends = |text: &str| {
            let last = text.chars().next_back();
            text.chars().count() >= SHORT
                && last.is_some_and(|it| it.is_lowercase() || matches!(it, ')' | '%'))
        };
        let begins = |text: &str| {
            let mut letters = text.chars();
            letters.next().is_some_and(char::is_uppercase)
                && letters.next().is_some_and(char::is_lowercase)
                && text.chars().count() >= SHORT
        };
        let seam = self.seams.iter().find(|it| {
            let halves = self.visual.get(..it.0).zip(self.visual.get(it.0..));
            halves.is_some_and(|(before, after)| ends(before) && begins(after))
        })?;
        self.cut(*seam)
    }

    fn cut(&self, (at, left, right): Seam) -> Option<(Word, Word)> {
        let (first, second) = (self.visual.get(..at)?, self.visual.get(at..)?);
        // What could be the thousands of one number is not surely two.
        let certain = self.certain && !second.starts_with(' ');
        if first.trim().is_empty() || second.trim().is_empty() {
            return None;
        }
        let half = |text: &str, rect: Rect, seams: Vec<Seam>| Word {
            visual: text.trim().to_owned(),
            kind: kind(text),
            rect,
            seams,
            certain,
            ..self.clone()
        };
        let before = self.seams.iter().filter(|it| it.0 < at).copied().collect();
        let after = self.seams.iter().filter(|it| it.0 > at).map(|it| (it.0 - at, it.1, it.2));
        Some((
            half(first, Rect { right: left, ..self.rect }, before),
            half(second, Rect { left: right, ..self.rect }, after.collect()),
        ))
    }
}
