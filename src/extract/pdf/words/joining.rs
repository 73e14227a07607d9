//! Pieces of one line joined by position: words, and numbers whose thousands are set apart.

use super::{Kind, Shape, TextLine, WORD_GAP, Word, combs::without_combs, divided, pieces::Piece};
use crate::extract::pdf::{bidi, page::Rule};

/// Raised figures, as marks of notes are read.
pub(super) const NOTE_MARKS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/// `gap` is what words of the page leave between them, in parts of their size.
pub(super) fn words_of(
    line: Vec<Piece>,
    uprights: &[Rule],
    rtl_page: bool,
    gap: f32,
) -> Option<TextLine> {
    let mut touching: Vec<Word> = Vec::with_capacity(line.len());
    for piece in without_combs(line, uprights) {
        let mut word = Word::of(&piece);
        if word.visual.trim().is_empty() {
            continue;
        }
        word.space = word.space.max(gap * word.size);
        match touching.last_mut() {
            Some(last) if marks_note(last, &word) => {
                let marks = word.visual.bytes().map(|it| NOTE_MARKS[usize::from(it - b'0')]);
                let visual = marks.collect();
                last.join(Word { visual, ..word }, "");
            }
            Some(last) if touches(last, &word, uprights) => last.join(word, ""),
            _ => touching.push(word),
        }
    }
    // Only whole words tell whether they are groups of one number or amounts of two cells.
    let mut words: Vec<Word> = Vec::with_capacity(touching.len());
    for word in touching {
        let mut rest = word;
        while let Some((amount, after)) = rest.cut_after_amount() {
            join_groups(&mut words, amount, uprights);
            rest = after;
        }
        while let Some((heading, after)) = rest.cut_between_headings() {
            words.push(heading);
            rest = after;
        }
        join_groups(&mut words, rest, uprights);
    }
    if rtl_page {
        join_turned_groups(&mut words, uprights);
    }
    TextLine::of(words)
}

/// `171,25 6` for 6 171,25: a plain space lets a line read from the right turn the groups of a number.
fn join_turned_groups(words: &mut Vec<Word>, uprights: &[Rule]) {
    let mut at = 1;
    while at < words.len() {
        let (last, next) = (&words[at - 1], &words[at]);
        let gap = next.rect.left - last.rect.right;
        let digits = |text: &str| text.bytes().all(|it| it.is_ascii_digit());
        let whole = last.visual.split([' ', ',', '.']).next().unwrap_or_default();
        let turned = last.is_closed_amount()
            && whole.len() == 3
            && digits(whole)
            && (1..=3).contains(&next.visual.len())
            && digits(&next.visual)
            && (last.baseline - next.baseline).abs() <= 0.1 * last.size
            && gap > 0.0
            && gap <= (1.35 * last.space.max(next.space)).max(0.38 * last.size)
            && !divided(uprights, last.rect.right, next.rect.left, last.baseline - 0.3 * last.size);
        if !turned {
            at += 1;
            continue;
        }
        let next = words.remove(at);
        let last = &mut words[at - 1];
        last.visual = format!("{} {}", next.visual, last.visual);
        last.rect = last.rect.union(next.rect);
        last.seams.clear();
        // It could still be an amount beside a count.
        last.certain = false;
    }
}

fn join_groups(words: &mut Vec<Word>, word: Word, uprights: &[Rule]) {
    match words.last_mut() {
        Some(last) if groups_thousands(last, &word, uprights) => last.join(word, " "),
        _ => words.push(word),
    }
}

/// A small raised figure right behind an amount: the mark of a note, no digit of it.
fn marks_note(last: &Word, next: &Word) -> bool {
    let gap = next.rect.left - last.rect.right;
    next.shape == Shape::Raised
        && last.is_closed_amount()
        && (1..=2).contains(&next.visual.len())
        && next.visual.bytes().all(|it| it.is_ascii_digit())
        && (-0.2 * last.size..=0.3 * last.size).contains(&gap)
}

fn touches(last: &Word, next: &Word, uprights: &[Rule]) -> bool {
    let gap = next.rect.left - last.rect.right;
    let size = last.size.max(next.size);
    let near = (-0.2 * size..=WORD_GAP * size + last.tracking).contains(&gap);
    // A drawn space parts words however narrow it is, unless the pen went back over it.
    let spaced = next.after_space || (last.after_space && bidi::has_rtl(&last.visual));
    let phrase = last.kind == Kind::Text || next.kind == Kind::Text;
    let near = near && !(spaced && phrase && gap > 0.03 * size);
    let level = (last.baseline - next.baseline).abs() <= 0.35 * size;
    let alike = last.font == next.font
        || last.kind == next.kind
        || last.kind == Kind::Punctuation
        || next.kind == Kind::Punctuation;
    near && level
        && alike
        && !divided(
            uprights,
            last.rect.right - 0.5,
            next.rect.left + 0.5,
            last.baseline - 0.3 * size,
        )
}

/// `8` and `500,00` with a space's gap between them.
fn groups_thousands(last: &Word, next: &Word, uprights: &[Rule]) -> bool {
    let gap = next.rect.left - last.rect.right;
    let narrow = gap <= (1.35 * last.space.max(next.space)).max(0.38 * last.size);
    let alike = (last.size - next.size).abs() <= 0.1 * last.size
        && (last.baseline - next.baseline).abs() <= 0.1 * last.size;
    let opens = {
        // The colon of a label may touch its figure: `:23 076,03`.
        let digits = last.visual.trim_start_matches(['-', '+', '(', '−', ':']);
        let mut groups = digits.split(' ');
        let first = groups.next().unwrap_or_default();
        (1..=3).contains(&first.len())
            && first.bytes().all(|it| it.is_ascii_digit())
            && groups.all(|it| it.len() == 3 && it.bytes().all(|it| it.is_ascii_digit()))
    };
    let follows = {
        let digits = next.visual.chars().take_while(char::is_ascii_digit).count();
        let rest = &next.visual[digits.min(next.visual.len())..];
        digits == 3
            && (rest.is_empty() || rest.starts_with([',', '.', '-', ')', '%']))
            && next.kind == Kind::Number
    };
    gap > -0.1 * last.size
        && narrow
        && alike
        && opens
        && follows
        && !divided(uprights, last.rect.right, next.rect.left, last.baseline - 0.3 * last.size)
}
