//! Columns no further apart than words: told by the edges that stand still from line to line.

use super::{is_wide, kinds};
use crate::extract::pdf::words::{Kind, TextLine, Word};

/// Borders in gaps no wider than a space: where one side of the gap stands still from line to line, the other not.
///
/// Words of a phrase move together or not at all; a column that begins at one place behind entries of many
/// lengths, or ends at one place before them, is a column.
pub(super) fn edges(lines: &[&TextLine], left: f32, right: f32) -> Vec<f32> {
    let mut gaps: Vec<Gap> = Vec::new();
    let mut written = 0;
    for line in lines {
        let inside = |it: &&Word| (left..=right).contains(&it.rect.center().0);
        let words: Vec<&Word> = line.words.iter().filter(inside).collect();
        written += usize::from(words.len() >= 2);
        for pair in words.windows(2) {
            let counted = pair[0].kind == Kind::Number && pair[1].kind == Kind::Text;
            let gap = Gap {
                left: pair[0].rect.right,
                right: pair[1].rect.left,
                wide: is_wide(pair[0], pair[1]),
                number: if counted { &pair[0].visual } else { "" },
            };
            // Neither the groups of a number nor its currency are columns of their own.
            let groups = pair[0].kind == Kind::Number
                && (pair[1].kind == Kind::Number || kinds::is_currency(&pair[1].visual));
            if gap.right - gap.left >= 0.6 * pair[0].space.min(pair[1].space) && !groups {
                gaps.push(gap);
            }
        }
    }
    let needed = 4.max(written * 7 / 10);
    let mut found = Vec::new();
    for beginnings in [true, false] {
        let still = |gap: &Gap<'_>| if beginnings { gap.right } else { gap.left };
        let moving = |gap: &Gap<'_>| if beginnings { gap.left } else { gap.right };
        gaps.sort_by(|a, b| still(a).total_cmp(&still(b)));
        let mut at = 0;
        while at < gaps.len() {
            let place = still(&gaps[at]);
            let end = at + gaps[at..].partition_point(|it| still(it) - place <= 0.6);
            let bundle = &gaps[at..end];
            at = end;
            // Where every gap is wide, the white between the columns tells their border better.
            if bundle.len() < needed || bundle.iter().all(|it| it.wide) {
                continue;
            }
            let mut others: Vec<f32> = bundle.iter().map(moving).collect();
            others.sort_by(f32::total_cmp);
            let (low, high) =
                (others[others.len() / 10], others[others.len() - 1 - others.len() / 10]);
            let border = if beginnings { place - 0.3 } else { place + 0.9 };
            let crossed = lines.iter().flat_map(|it| &it.words);
            let crossed =
                crossed.filter(|it| it.rect.left < border - 1.0 && it.rect.right > border + 1.0);
            let parts = high - low > 3.0 || (beginnings && are_numbered(bundle));
            if parts && crossed.count() * 10 <= written {
                found.push(border);
            }
        }
    }
    found
}

/// A gap between two words of a line.
struct Gap<'w> {
    left: f32,
    right: f32,
    wide: bool,
    /// The number before it, where a text follows.
    number: &'w str,
}

/// Whether another number stands before the text of nearly every line: the number of a person, then the name.
fn are_numbered(bundle: &[Gap<'_>]) -> bool {
    if counts_rows(bundle) {
        return true;
    }
    let mut numbers: Vec<&str> =
        bundle.iter().map(|it| it.number).filter(|it| it.len() >= 3).collect();
    numbers.sort_unstable();
    numbers.dedup();
    bundle.len() >= 6 && numbers.len() * 10 >= bundle.len() * 9
}

/// Whether the numbers before the texts count their lines: 1, 2, 3 …
fn counts_rows(bundle: &[Gap<'_>]) -> bool {
    let count = |it: &Gap<'_>| it.number.trim_end_matches(['.', ')']).parse::<usize>().ok();
    let mut counted: Vec<usize> = bundle.iter().filter_map(count).collect();
    counted.sort_unstable();
    counted.dedup();
    let follow = counted.windows(2).filter(|it| it[0] + 1 == it[1]).count();
    counted.len() >= 5 && counted.len() * 10 >= bundle.len() * 8 && follow + 2 >= counted.len()
}
