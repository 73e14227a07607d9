//! Borders in gaps no wider than a space, told by what stands on their sides: an amount ends, a name
//! begins; a day count stands before an account number. Where a figure is set to the right against a
//! text set to the left, no side of the gap moves, and only the kinds of the two tell.

use super::one_stroke;
use crate::{
    evidence::is_letter,
    extract::pdf::words::{Kind, TextLine, Word},
};

/// Borders that most lines show in this way.
pub(super) fn borders(lines: &[&TextLine], left: f32, right: f32) -> Vec<f32> {
    let mut gaps: Vec<(f32, f32)> = Vec::new();
    let mut codes: Vec<(f32, f32)> = Vec::new();
    let mut written = 0;
    for line in lines {
        let inside = |it: &&Word| (left..=right).contains(&it.rect.center().0);
        let words: Vec<&Word> = line.words.iter().filter(inside).collect();
        written += usize::from(words.len() >= 2);
        for at in 1..words.len() {
            let (before, after) = (words[at - 1], words[at]);
            let gap = (before.rect.right, after.rect.left);
            let space = before.space.min(after.space);
            if gap.1 - gap.0 >= 0.6 * space && are_apart(&words[..at], after) {
                gaps.push(gap);
                // A code behind the last amount stands in few rows: one is enough.
                let code = matches!(after.visual.len(), 2 | 3)
                    && after.visual.bytes().all(|it| it.is_ascii_uppercase());
                // So is a row of several amounts, alone on its page.
                let amounts = words.iter().filter(|it| it.is_closed_amount()).count();
                if at + 1 == words.len() && code || amounts >= 3 && is_behind_currency(&words[..at])
                {
                    codes.push(gap);
                }
            }
        }
    }
    let needed = 2.max(written * 6 / 10);
    let mut found: Vec<f32> = codes.into_iter().map(|it| f32::midpoint(it.0, it.1)).collect();
    gaps.sort_by(|a, b| a.1.total_cmp(&b.1));
    let mut at = 0;
    while at < gaps.len() {
        // Gaps that share a stretch of white are one border.
        let (mut low, high) = gaps[at];
        let mut end = at;
        while end < gaps.len() && gaps[end].0.max(low) < high {
            low = low.max(gaps[end].0);
            end += 1;
        }
        if end - at >= needed {
            found.push(f32::midpoint(low, high));
        }
        at = end.max(at + 1);
    }
    found
}

/// Whether a word cannot go on with what stands before it on its line.
fn are_apart(before: &[&Word], after: &Word) -> bool {
    let Some((last, rest)) = before.split_last() else { return false };
    let amount = |it: &Word| it.is_closed_amount() && !it.visual.ends_with('%');
    let closed =
        amount(last) || is_currency(&last.visual) && rest.last().is_some_and(|it| amount(it));
    let letters = after.visual.chars().filter(|it| is_letter(*it)).count();
    if closed && after.kind == Kind::Text && letters >= 2 && !is_currency(&after.visual) {
        return true;
    }
    // A number of a person or an account beside a count, or behind an amount.
    let digits =
        |it: &Word| it.visual.bytes().all(|it| it.is_ascii_digit()).then_some(it.visual.len());
    match (digits(last), digits(after)) {
        (Some(1..=3), Some(9 | 24)) | (Some(24), Some(1..)) => true,
        (_, Some(9 | 24)) => closed,
        _ => false,
    }
}

fn is_behind_currency(before: &[&Word]) -> bool {
    before.last().is_some_and(|it| is_currency(&it.visual))
}

pub(super) fn is_currency(text: &str) -> bool {
    matches!(text, "DH" | "DHS" | "Dh" | "Dhs" | "dh" | "MAD" | "EUR" | "€" | "DA" | "DT" | "TND")
}

/// Whether an amount ends here, perhaps with its currency: no figure goes on behind it.
pub(super) fn ends_amount(words: &[Word]) -> bool {
    matches!(words, [.., amount, unit] if is_currency(&unit.visual) && amount.is_closed_amount())
}

/// `15/07/2000`, which stands for itself.
pub(in crate::extract::pdf) fn is_date(word: &Word) -> bool {
    let text = word.visual.as_bytes();
    let digits = |from: usize, to: usize| text[from..to].iter().all(u8::is_ascii_digit);
    let sign = |at: usize| matches!(text[at], b'/' | b'-' | b'.');
    text.len() == 10
        && (sign(2)
            && sign(5)
            && text[2] == text[5]
            && digits(0, 2)
            && digits(3, 5)
            && digits(6, 10)
            || sign(4)
                && sign(7)
                && text[4] == text[7]
                && digits(0, 4)
                && digits(5, 7)
                && digits(8, 10))
}

/// Headings shrunk to the width of their columns: two sizes side by side are no phrase.
pub(super) fn is_other_print(before: &Word, after: &Word) -> bool {
    let (low, high) = (before.size.min(after.size), before.size.max(after.size));
    let gap = after.rect.left - before.rect.right;
    before.kind == Kind::Text
        && after.kind == Kind::Text
        && high > 1.06 * low
        && gap >= 0.5 * before.space.min(after.space)
}

/// Headings set beside each other with no more than a space between them, each drawn in one stroke.
pub(super) fn stands_in_strokes(words: &[Word]) -> bool {
    let latin = |it: &Word| it.visual.is_ascii() || !it.visual.chars().any(|it| it >= '\u{590}');
    if words.len() < 5 || !words.iter().all(|it| it.kind != Kind::Number && latin(it)) {
        return false;
    }
    let mut strokes = vec![1_usize];
    for pair in words.windows(2) {
        match strokes.last_mut() {
            Some(last) if one_stroke(&pair[0], &pair[1]) => *last += 1,
            _ => strokes.push(1),
        }
    }
    strokes.len() >= 4
        && strokes.iter().all(|it| *it <= 5)
        && strokes.iter().filter(|it| **it >= 2).count() * 2 >= strokes.len()
}

pub(super) fn is_other_stroke(before: &Word, after: &Word) -> bool {
    let gap = after.rect.left - before.rect.right;
    !one_stroke(before, after) && gap >= 0.5 * before.space.min(after.space)
}
