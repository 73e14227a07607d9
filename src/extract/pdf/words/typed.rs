//! Habits of the keyboard: letters set apart by spaces, marks before the lines of a quoted letter.

use super::{Kind, Shape, TextLine, Word};

/// Takes away what marks a quoted letter: `>` before every line of it.
pub(super) fn without_quote_marks(lines: &mut [TextLine]) {
    let marked = |it: &TextLine| it.words.len() >= 2 && it.words[0].visual == ">";
    let first = lines.iter().find(|it| marked(it)).map(|it| it.rect.left);
    let Some(left) = first else { return };
    let quoted = |it: &TextLine| marked(it) && (it.rect.left - left).abs() <= 1.0;
    if lines.iter().filter(|it| quoted(it)).count() < 4 {
        return;
    }
    for line in lines.iter_mut().filter(|it| quoted(it)) {
        let words = line.words.split_off(1);
        if let Some(rest) = TextLine::of(words) {
            *line = rest;
        }
    }
}

/// `T O T A L`: single letters with one space between them are a word.
pub(super) fn join_spaced_letters(line: &mut TextLine) {
    let single = |it: &Word| {
        let mut letters = it.visual.chars();
        letters.next().is_some_and(|it| it.is_alphabetic() && it.is_uppercase())
            && letters.next().is_none()
            && it.shape == Shape::Plain
    };
    if line.words.iter().filter(|it| single(it)).count() < LEAST_LETTERS {
        return;
    }
    let near = |a: &Word, b: &Word| {
        let gap = b.rect.left - a.rect.right;
        gap > 0.1 * a.size && gap < 1.05 * a.size && a.font == b.font
    };
    let mut words: Vec<Word> = Vec::with_capacity(line.words.len());
    let mut rest = std::mem::take(&mut line.words).into_iter().peekable();
    while let Some(first) = rest.next() {
        let mut run = vec![first];
        while let (Some(last), Some(next)) = (run.last(), rest.peek()) {
            if !(single(last) && single(next) && near(last, next)) {
                break;
            }
            run.extend(rest.next());
        }
        if run.len() < LEAST_LETTERS {
            words.append(&mut run);
            continue;
        }
        let mut run = run.into_iter();
        let Some(mut word) = run.next() else { continue };
        run.for_each(|it| word.join(it, ""));
        word.seams.clear();
        word.kind = Kind::Text;
        words.push(word);
    }
    line.words = words;
}

/// Fewer single letters side by side are initials, or codes in columns.
const LEAST_LETTERS: usize = 4;
