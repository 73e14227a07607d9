//! Rules and leaders typed as characters: the bars of line printers, rows of dashes, dots that lead to a figure.
//!
//! They divide the page as drawn lines do, and are no text: they leave the page before words are built.

use super::{
    fonts::Meaning,
    geometry::Rect,
    page::{Glyph, Rule},
};

/// What a character may be drawn for, other than for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stroke {
    /// Stands between columns.
    Bar,
    /// Runs between rows.
    Dash,
    /// Where bars and dashes cross.
    Cross,
    /// Leads from a label to its figure.
    Leader,
}

/// A bar counts where the lines between its first and its last mostly have it.
const MIN_BARS: usize = 3;

/// Dashes of a row, leaders of a run; lines that colons frame, and colons of each.
const MIN_DASHES: usize = 4;
const MIN_LEADERS: usize = 4;
const MIN_FRAMED: usize = 5;
const MIN_COLONS: usize = 3;

/// Takes typed rules and leaders out of level `glyphs`; returns the rules.
pub(super) fn take(glyphs: &mut Vec<Glyph>) -> Vec<Rule> {
    let mut strokes: Vec<Option<Stroke>> = glyphs.iter().map(stroke).collect();
    let enough = |kinds: &[Stroke], least: usize| {
        strokes.iter().flatten().filter(|it| kinds.contains(it)).count() >= least
    };
    let typed_colons = || glyphs.iter().filter(|it| it.meaning == Meaning::Char(':')).count();
    if !enough(&[Stroke::Bar, Stroke::Cross], MIN_BARS)
        && !enough(&[Stroke::Dash], MIN_DASHES)
        && !enough(&[Stroke::Leader], MIN_LEADERS)
        && typed_colons() < MIN_FRAMED * MIN_COLONS
    {
        return Vec::new();
    }
    let mut gone = vec![false; glyphs.len()];
    let lines = baselines(glyphs);
    colons(glyphs, &lines, &mut strokes);
    let mut rules = Vec::new();
    let mut bars: Vec<(f32, usize, usize)> = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        // Dashes apart from each other stand for figures.
        let dashed = line.windows(MIN_DASHES).any(|four| {
            four.iter().all(|it| strokes[*it] == Some(Stroke::Dash))
                && glyphs[four[MIN_DASHES - 1]].rect.left - glyphs[four[0]].rect.right
                    <= 3.0 * glyphs[four[0]].size
        });
        let whole = dashed && line.iter().all(|it| strokes[*it].is_some());
        if whole {
            level_rules(glyphs, line, &strokes, &mut rules);
        }
        for &at in line {
            match strokes[at] {
                _ if whole => gone[at] = true,
                Some(Stroke::Bar) => {}
                _ => continue,
            }
            if matches!(strokes[at], Some(Stroke::Bar | Stroke::Cross)) {
                bars.push((glyphs[at].rect.center().0, number, at));
            }
        }
        leaders(glyphs, line, &strokes, &mut gone);
    }
    upright_rules(glyphs, &lines, bars, &mut rules, &mut gone);
    remove(glyphs, &gone, &strokes);
    rules
}

/// Colons that frame line after line, and stand free between their columns, are bars.
fn colons(glyphs: &[Glyph], lines: &[Vec<usize>], strokes: &mut [Option<Stroke>]) {
    let colon = |it: usize| glyphs[it].meaning == Meaning::Char(':');
    let framed = |line: &&Vec<usize>| {
        let apart = |pair: &[usize]| {
            let (a, b) = (&glyphs[pair[0]], &glyphs[pair[1]]);
            b.rect.left - a.rect.right >= 0.25 * a.size
        };
        let free = line.windows(2).all(|it| !(colon(it[0]) || colon(it[1])) || apart(it));
        let ends = [line.first(), line.last()].into_iter().flatten().all(|it| colon(*it));
        ends && free && line.iter().filter(|it| colon(**it)).count() >= MIN_COLONS
    };
    let framed: Vec<&Vec<usize>> = lines.iter().filter(framed).collect();
    if framed.len() >= MIN_FRAMED {
        for &at in framed.into_iter().flatten().filter(|it| colon(**it)) {
            strokes[at] = Some(Stroke::Bar);
        }
    }
}

fn stroke(glyph: &Glyph) -> Option<Stroke> {
    let (Meaning::Char(c) | Meaning::Perhaps(c)) = glyph.meaning else { return None };
    match c {
        '|' | '!' | '¦' | '│' | '┃' | '║' => Some(Stroke::Bar),
        '-' | '=' | '*' | '~' | '─' | '━' | '═' => Some(Stroke::Dash),
        '+' | '\u{250c}'..='\u{254b}' | '\u{2552}'..='\u{256c}' => Some(Stroke::Cross),
        '.' | '_' | '·' | '…' => Some(Stroke::Leader),
        _ => None,
    }
}

/// The printed glyphs of each baseline, from left to right.
fn baselines(glyphs: &[Glyph]) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..glyphs.len()).filter(|it| !glyphs[*it].is_space()).collect();
    order.sort_by(|&a, &b| glyphs[a].baseline.total_cmp(&glyphs[b].baseline));
    let mut lines: Vec<Vec<usize>> = Vec::new();
    for at in order {
        let glyph = &glyphs[at];
        match lines.last_mut() {
            Some(line) if glyph.baseline - glyphs[line[0]].baseline <= 0.3 * glyph.size => {
                line.push(at);
            }
            _ => lines.push(vec![at]),
        }
    }
    for line in &mut lines {
        line.sort_by(|&a, &b| glyphs[a].rect.left.total_cmp(&glyphs[b].rect.left));
    }
    lines
}

/// A line of strokes is a rule, cut where blanks cut it.
fn level_rules(
    glyphs: &[Glyph],
    line: &[usize],
    strokes: &[Option<Stroke>],
    rules: &mut Vec<Rule>,
) {
    let mut open: Option<Rule> = None;
    for &at in line {
        let Glyph { rect, baseline, size, .. } = glyphs[at];
        // A bar at the end of a row of dashes bounds it.
        if strokes[at] == Some(Stroke::Leader) {
            continue;
        }
        // Where a row of dashes ends in a crossing, the upright stands in its middle.
        let cross = strokes[at] != Some(Stroke::Dash);
        let (left, right) =
            if cross { (rect.center().0, rect.center().0) } else { (rect.left, rect.right) };
        match &mut open {
            Some(rule) if rect.left - rule.to <= 0.7 * size => rule.to = rule.to.max(right),
            _ => {
                rules.extend(open.take());
                let at = baseline - 0.3 * size;
                open = Some(Rule { upright: false, at, from: left, to: right });
            }
        }
    }
    rules.extend(open);
}

/// Four dots or more in a row lead the eye over a gap, set close or apart.
fn leaders(glyphs: &[Glyph], line: &[usize], strokes: &[Option<Stroke>], gone: &mut [bool]) {
    let mut run: Vec<usize> = Vec::new();
    for &at in line.iter().chain([&usize::MAX]) {
        let follows = run.last().is_none_or(|&last: &usize| {
            glyphs.get(at).is_some_and(|it| {
                let gap = it.rect.left - glyphs[last].rect.right;
                it.meaning == glyphs[last].meaning && gap <= 1.5 * it.size
            })
        });
        let leads = strokes.get(at).copied().flatten() == Some(Stroke::Leader);
        if follows && leads {
            run.push(at);
            continue;
        }
        if run.len() >= MIN_LEADERS {
            for &it in &run {
                gone[it] = true;
            }
        }
        run.clear();
        if leads {
            run.push(at);
        }
    }
}

/// Bars above bars, on most lines between the first and the last.
fn upright_rules(
    glyphs: &[Glyph],
    lines: &[Vec<usize>],
    mut bars: Vec<(f32, usize, usize)>,
    rules: &mut Vec<Rule>,
    gone: &mut [bool],
) {
    let levels: Vec<f32> = rules.iter().map(|it| it.at).collect();
    bars.sort_by(|a, b| a.0.total_cmp(&b.0));
    let size = |at: usize| glyphs[at].size;
    for column in bars.chunk_by(|a, b| b.0 - a.0 <= 0.3 * size(b.2)) {
        let mut column = column.to_vec();
        column.sort_by_key(|it| it.1);
        // Text that runs across says that no upright stands there, and so do the sides of a box
        // without it.
        let crossed = |line: &Vec<usize>, x: f32| {
            let over = |it: &&usize| {
                let rect = glyphs[**it].rect;
                rect.left < x - 0.1 * glyphs[**it].size && rect.right > x + 0.1 * glyphs[**it].size
            };
            let bars = line.iter().filter(|it| stroke(&glyphs[**it]) == Some(Stroke::Bar));
            bars.count() >= 2 || line.iter().filter(over).any(|it| stroke(&glyphs[*it]).is_none())
        };
        let near = |a: &(f32, usize, usize), b: &(f32, usize, usize)| {
            glyphs[b.2].baseline - glyphs[a.2].baseline <= 4.0 * size(b.2)
                && !(a.1 + 1..b.1).any(|it| crossed(&lines[it], b.0))
        };
        for stretch in column.chunk_by(near) {
            let (Some(first), Some(last)) = (stretch.first(), stretch.last()) else { continue };
            let between = last.1 - first.1 + 1;
            let mut filled = stretch.iter().map(|it| it.1).collect::<Vec<_>>();
            filled.dedup();
            let dashed = |line: usize| lines[line].iter().all(|it| gone[*it]);
            let typed = filled.iter().filter(|it| !dashed(**it)).count();
            if filled.len() < MIN_BARS || typed < 2 || filled.len() * 10 < between * 6 {
                continue;
            }
            let x = stretch.iter().map(|it| it.0).sum::<f32>() / stretch.len() as f32;
            let (above, below) = (&glyphs[first.2], &glyphs[last.2]);
            // What ends in a row of dashes ends there.
            let reach = |line: usize| if dashed(line) { 0.9 } else { 2.2 } * above.size;
            let (up, down) = (reach(first.1), reach(last.1));
            let (top, bottom) =
                (above.baseline - 0.8 * above.size, below.baseline + 0.2 * below.size);
            // Up to the dashes that close the table there.
            let from = levels.iter().copied().filter(|it| *it <= top && top - it <= up);
            let to = levels.iter().copied().filter(|it| *it >= bottom && it - bottom <= down);
            rules.push(Rule {
                upright: true,
                at: x,
                from: from.fold(top, f32::min),
                to: to.fold(bottom, f32::max),
            });
            for it in stretch {
                gone[it.2] = true;
            }
        }
    }
}

/// What stood on both sides of a bar was never one phrase.
fn remove(glyphs: &mut Vec<Glyph>, gone: &[bool], strokes: &[Option<Stroke>]) {
    let mut cuts = 0;
    let mut open = false;
    let mut at = 0;
    glyphs.retain_mut(|glyph| {
        let (goes, cuts_here) = (gone[at], gone[at] && strokes[at].is_some());
        at += 1;
        if cuts_here && !open {
            cuts += 1;
        }
        open = cuts_here;
        glyph.shown_by += cuts;
        !goes
    });
}

/// Characters that stand one to a box: a stretch of the pieces of a line, and how far they stand apart.
///
/// `singles` are the places of one-character pieces that follow each other on one line from left to right.
pub(super) fn combs(
    singles: &[(Rect, f32)],
    parted: impl Fn(&Rect, &Rect) -> bool,
) -> Vec<(usize, usize, f32)> {
    let middle = |at: usize| singles[at].0.center().0;
    let pitch_at = |begin: usize| middle(begin + 1) - middle(begin);
    let end_of = |begin: usize| {
        let pitch = pitch_at(begin);
        let stands = |end: &usize| {
            let step = middle(*end) - middle(*end - 1);
            let (before, after) = (&singles[*end - 1].0, &singles[*end].0);
            let alike = (step - pitch).abs() <= 0.18 * pitch && step <= 2.6 * singles[*end].1;
            alike && parted(before, after)
        };
        begin + 1 + (begin + 1..singles.len()).take_while(stands).count()
    };
    let mut runs: Vec<(usize, usize, f32)> = Vec::new();
    let mut begin = 0;
    while begin + 1 < singles.len() {
        let end = end_of(begin);
        // The number of a row before the boxes of another is no box of it.
        if end - begin == 2 && begin + 2 < singles.len() && end_of(begin + 1) - begin > 3 {
            begin += 1;
            continue;
        }
        // A longer row of boxes is a calendar, not a number.
        if (2..=26).contains(&(end - begin)) {
            runs.push((begin, end, pitch_at(begin)));
        }
        begin = end.max(begin + 1);
    }
    runs
}

/// Boxes of a number at least; fewer may be cells of a table.
pub(super) const LEAST_COMB: usize = 4;
