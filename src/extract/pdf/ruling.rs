//! Ruling lines: pieced together, and the grids they form.

mod grid;

use super::{
    geometry::{Direction, Rect},
    page::{Fill, PageContent, Rule},
};

pub(super) use grid::Grid;

/// The rules of a page in the frame of one text direction, sorted by place.
#[derive(Debug, Default)]
pub(super) struct Rulings {
    /// Upright lines, drawn ones and the sides of filled boxes.
    uprights: Vec<Rule>,
    levels: Vec<Rule>,
    /// Upright lines that are drawn: only these part words.
    pub(super) drawn: Vec<Rule>,
    /// Level lines that are drawn: only these strike words out.
    pub(super) strokes: Vec<Rule>,
}

/// Rules nearer than this are one line drawn twice, in points.
const SAME: f32 = 2.2;
/// Rules that come this near to each other meet.
const MEET: f32 = 3.0;
/// Filled boxes looked at on one page.
const MAX_FILLS: usize = 10_000;
/// More rules than this make a drawing, not a table.
const MAX_RULES: usize = 3_000;

impl Rulings {
    pub(super) fn of(page: &PageContent, direction: Direction) -> Rulings {
        let turned = matches!(direction, Direction::Up | Direction::Down);
        let (mut width, mut height) = (page.width, page.height);
        let mut rules: Vec<Rule> =
            page.rules.iter().map(|it| level(*it, direction, width, height)).collect();
        let drawn = joined(rules.iter().filter(|it| it.upright).copied().collect());
        let strokes = joined(rules.iter().filter(|it| !it.upright).copied().collect());
        let whole = width * height;
        // The paper itself, and specks, are no cells.
        let cell = |it: &Rect| it.area() <= 0.6 * whole && it.width() >= 6.0 && it.height() >= 5.0;
        let boxes: Vec<Rect> = visible(&page.fills)
            .map(|it| direction.level(it.rect, width, height))
            .filter(cell)
            .collect();
        rules.extend(sides(&boxes));
        if turned {
            std::mem::swap(&mut width, &mut height);
        }
        // What runs along the very edge frames the paper.
        rules.retain(|it| it.at > 1.0 && it.at < if it.upright { width } else { height } - 1.0);
        let of =
            |upright| joined(rules.iter().filter(|it| it.upright == upright).copied().collect());
        let levels = of(false);
        let gutters = gutters(&levels);
        let drawn = if gutters.is_empty() { drawn } else { joined([drawn, gutters].concat()) };
        Rulings { uprights: of(true), levels, drawn, strokes }
    }

    /// Adds rules that were typed as characters.
    pub(super) fn add(&mut self, rules: Vec<Rule>) {
        if rules.is_empty() {
            return;
        }
        let (uprights, levels): (Vec<Rule>, Vec<Rule>) =
            rules.into_iter().partition(|it| it.upright);
        let with = |old: &mut Vec<Rule>, new: &[Rule]| {
            *old = joined(old.iter().chain(new).copied().collect());
        };
        with(&mut self.uprights, &uprights);
        with(&mut self.drawn, &uprights);
        with(&mut self.levels, &levels);
    }

    /// These rules without the boxes of one character each that numbers stand in, which part neither rows nor
    /// columns; none where there are no such boxes. `combs` reach half a box beyond them on either side.
    pub(super) fn without_boxes(&self, combs: &[Rect]) -> Option<Rulings> {
        let wall = |it: &Rule, comb: &Rect| {
            (comb.left..=comb.right).contains(&it.at)
                && it.from < comb.bottom
                && it.to > comb.top
                && it.to - it.from <= 3.0 * comb.height()
        };
        let floor = |it: &Rule, comb: &Rect| {
            (comb.top - comb.height()..=comb.bottom + comb.height()).contains(&it.at)
                && it.from >= comb.left
                && it.to <= comb.right
        };
        let near = |it: &&Rule| combs.iter().any(|comb| wall(it, comb));
        if !self.uprights.iter().any(|it| near(&it)) {
            return None;
        }
        let uprights = |all: &[Rule]| all.iter().filter(|it| !near(it)).copied().collect();
        let open = |it: &&Rule| !combs.iter().any(|comb| floor(it, comb));
        let levels = |all: &[Rule]| all.iter().filter(open).copied().collect();
        Some(Rulings {
            uprights: uprights(&self.uprights),
            levels: levels(&self.levels),
            drawn: uprights(&self.drawn),
            strokes: levels(&self.strokes),
        })
    }

    /// What of these rules stands in a box, its edges included.
    pub(super) fn within(&self, rect: Rect) -> Rulings {
        let cut = |it: &Rule| {
            let (at, from, to) = if it.upright {
                (rect.left..=rect.right, rect.top, rect.bottom)
            } else {
                (rect.top..=rect.bottom, rect.left, rect.right)
            };
            let (from, to) = (it.from.max(from), it.to.min(to));
            let inside = it.at >= at.start() - SAME && it.at <= at.end() + SAME;
            (inside && to - from >= MEET).then_some(Rule { from, to, ..*it })
        };
        let cut = |all: &[Rule]| all.iter().filter_map(cut).collect();
        Rulings {
            uprights: cut(&self.uprights),
            levels: cut(&self.levels),
            drawn: cut(&self.drawn),
            strokes: cut(&self.strokes),
        }
    }

    /// Whether a drawn upright runs inside a box.
    pub(super) fn draws(&self, rect: Rect) -> bool {
        self.drawn.iter().any(|it| {
            it.at > rect.left - MEET
                && it.at < rect.right + MEET
                && it.from < rect.bottom - 1.0
                && it.to > rect.top + 1.0
        })
    }

    /// Where level rules run through most of a box.
    pub(super) fn floors(&self, rect: Rect) -> Vec<f32> {
        let runs = |it: &&Rule| {
            it.at > rect.top
                && it.at < rect.bottom
                && it.to.min(rect.right) - it.from.max(rect.left) >= 0.7 * rect.width()
        };
        self.levels.iter().filter(runs).map(|it| it.at).collect()
    }

    /// The grids that rules form where they meet.
    pub(super) fn grids(&self) -> Vec<Grid> {
        let groups = self.groups();
        let mut grids: Vec<Grid> = groups
            .iter()
            .filter_map(|(up, level)| Grid::of(up, level))
            .flat_map(Grid::sides)
            .flat_map(Grid::parts)
            .collect();
        grids.sort_by(|a, b| {
            a.rect.top.total_cmp(&b.rect.top).then(a.rect.left.total_cmp(&b.rect.left))
        });
        grids
    }

    /// Boxes that stand alone, without a rule inside.
    pub(super) fn boxes(&self) -> Vec<Rect> {
        let groups = self.groups();
        let closed = groups.iter().filter_map(|(up, level)| match (&up[..], &level[..]) {
            ([left, right], [top, bottom]) => Some(Rect {
                left: left.at.min(right.at),
                right: left.at.max(right.at),
                top: top.at.min(bottom.at),
                bottom: top.at.max(bottom.at),
            }),
            _ => None,
        });
        closed.collect()
    }

    /// Uprights and levels that meet each other.
    fn groups(&self) -> Vec<(Vec<Rule>, Vec<Rule>)> {
        let (uprights, levels) = (&self.uprights, &self.levels);
        let count = uprights.len() + levels.len();
        if count > MAX_RULES || levels.is_empty() || uprights.is_empty() {
            return Vec::new();
        }
        let mut parent: Vec<usize> = (0..count).collect();
        for (a, upright) in uprights.iter().enumerate() {
            let first = levels.partition_point(|it| it.at < upright.from - MEET);
            for (b, level) in levels.iter().enumerate().skip(first) {
                if level.at > upright.to + MEET {
                    break;
                }
                if level.from - MEET <= upright.at && level.to + MEET >= upright.at {
                    union(&mut parent, a, uprights.len() + b);
                }
            }
        }
        let mut groups: std::collections::BTreeMap<usize, (Vec<Rule>, Vec<Rule>)> =
            std::collections::BTreeMap::new();
        for it in 0..count {
            let group = groups.entry(root(&mut parent, it)).or_default();
            match it.checked_sub(uprights.len()) {
                None => group.0.push(uprights[it]),
                Some(level) => group.1.push(levels[level]),
            }
        }
        groups.into_values().collect()
    }
}

/// Level rules that stop at one place and begin again a little further, at several heights, are those of two
/// tables side by side: an upright stands between them where they do.
fn gutters(levels: &[Rule]) -> Vec<Rule> {
    const WIDTH: std::ops::Range<f32> = 4.0..40.0;
    const SAME_HEIGHT: f32 = 1.0;
    const HEIGHTS: usize = 3;
    /// A rule shorter than this is a cell's.
    const LONG: f32 = 120.0;
    if levels.len() > MAX_RULES {
        return Vec::new();
    }
    let mut gaps: Vec<(f32, f32, f32)> = Vec::new();
    for pair in levels.chunk_by(|a, b| b.at - a.at <= SAME_HEIGHT) {
        let mut long: Vec<&Rule> = pair.iter().filter(|it| it.to - it.from >= LONG).collect();
        long.sort_by(|a, b| a.from.total_cmp(&b.from));
        let near = long.windows(2).filter(|it| WIDTH.contains(&(it[1].from - it[0].to)));
        gaps.extend(near.map(|it| (it[0].to, it[1].from, it[0].at)));
    }
    gaps.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.2.total_cmp(&b.2)));
    let same = |a: &(f32, f32, f32), b: &(f32, f32, f32)| {
        (a.0 - b.0).abs() <= SAME && (a.1 - b.1).abs() <= SAME
    };
    let columns = gaps.chunk_by(same).filter(|it| it.len() >= HEIGHTS);
    let upright = columns.map(|it| {
        let heights = it.iter().map(|it| it.2);
        Rule {
            upright: true,
            at: f32::midpoint(it[0].0, it[0].1),
            from: heights.clone().fold(f32::INFINITY, f32::min),
            to: heights.fold(f32::NEG_INFINITY, f32::max),
        }
    });
    upright.collect()
}

/// Filled boxes that are seen: white on white paper is not.
fn visible(fills: &[Fill]) -> impl Iterator<Item = &Fill> {
    let panels: Vec<(usize, &Fill)> =
        fills.iter().take(MAX_FILLS).enumerate().filter(|it| !it.1.white).collect();
    fills.iter().take(MAX_FILLS).enumerate().filter_map(move |(at, it)| {
        let middle = it.rect.center();
        let on = |(below, panel): &(usize, &Fill)| *below < at && panel.rect.holds(middle);
        let seen = !it.white || panels.iter().take(200).any(on);
        (seen && !is_lost(it, &fills[..at])).then_some(it)
    })
}

/// Fills looked back at for the one that lies below.
const MOST_BELOW: usize = 60;

/// Whether a fill lies within another of its own colour: words that are tinted like the cell they stand in.
fn is_lost(fill: &Fill, before: &[Fill]) -> bool {
    let rect = fill.rect;
    let holds = |it: &&Fill| {
        it.rect.left <= rect.left + 0.3
            && it.rect.right >= rect.right - 0.3
            && it.rect.top <= rect.top + 0.3
            && it.rect.bottom >= rect.bottom - 0.3
    };
    // A cell as high as its row is no word in it.
    let below = before.iter().rev().take(MOST_BELOW).find(holds);
    fill.ink.is_some()
        && below.is_some_and(|it| {
            it.ink == fill.ink && it.opaque && it.rect.height() > rect.height() + 2.0
        })
}

/// The sides of filled boxes. Two boxes that touch side by side are one background drawn in pieces.
fn sides(boxes: &[Rect]) -> Vec<Rule> {
    let mut rules = Vec::with_capacity(4 * boxes.len());
    let side = |at: f32, it: &Rect| Rule { upright: true, at, from: it.top, to: it.bottom };
    let sorted = |edge: fn(&Rect) -> f32| {
        let mut rules: Vec<Rule> = boxes.iter().map(|it| side(edge(it), it)).collect();
        rules.sort_by(|a, b| a.at.total_cmp(&b.at));
        rules
    };
    let (lefts, rights) = (sorted(|it| it.left), sorted(|it| it.right));
    let shared = |rule: &Rule, others: &[Rule]| {
        let first = others.partition_point(|it| it.at < rule.at - 0.7);
        others[first..]
            .iter()
            .take_while(|it| it.at <= rule.at + 0.7)
            .any(|it| it.to.min(rule.to) - it.from.max(rule.from) >= 0.5 * (rule.to - rule.from))
    };
    rules.extend(lefts.iter().filter(|it| !shared(it, &rights)).copied());
    rules.extend(rights.iter().filter(|it| !shared(it, &lefts)).copied());
    for it in boxes {
        for at in [it.top, it.bottom] {
            rules.push(Rule { upright: false, at, from: it.left, to: it.right });
        }
    }
    rules
}

fn level(rule: Rule, direction: Direction, width: f32, height: f32) -> Rule {
    let rect = if rule.upright {
        Rect { left: rule.at, top: rule.from, right: rule.at, bottom: rule.to }
    } else {
        Rect { left: rule.from, top: rule.at, right: rule.to, bottom: rule.at }
    };
    let rect = direction.level(rect, width, height);
    if rule.upright == matches!(direction, Direction::Up | Direction::Down) {
        Rule { upright: false, at: rect.top, from: rect.left, to: rect.right }
    } else {
        Rule { upright: true, at: rect.left, from: rect.top, to: rect.bottom }
    }
}

/// Pieces on one line become one rule; what stays shorter than a letter is a dot.
fn joined(mut rules: Vec<Rule>) -> Vec<Rule> {
    rules.sort_by(|a, b| a.at.total_cmp(&b.at));
    let mut whole: Vec<Rule> = Vec::new();
    let mut begin = 0;
    while begin < rules.len() {
        let place = rules[begin].at;
        let end = begin + rules[begin..].partition_point(|it| it.at - place <= SAME);
        let mut bundle = rules[begin..end].to_vec();
        bundle.sort_by(|a, b| a.from.total_cmp(&b.from));
        let first = whole.len();
        for rule in bundle {
            match whole[first..].last_mut() {
                Some(last) if rule.from <= last.to + MEET => last.to = last.to.max(rule.to),
                _ => whole.push(rule),
            }
        }
        begin = end;
    }
    whole.retain(|it| it.to - it.from >= 6.0);
    whole
}

fn root(parent: &mut [usize], mut it: usize) -> usize {
    while parent[it] != it {
        parent[it] = parent[parent[it]];
        it = parent[it];
    }
    it
}

fn union(parent: &mut [usize], a: usize, b: usize) {
    let (a, b) = (root(parent, a), root(parent, b));
    parent[a.max(b)] = a.min(b);
}

#[cfg(test)]
mod tests {
    use super::{Rule, Rulings};

    fn upright(at: f32, from: f32, to: f32) -> Rule {
        Rule { upright: true, at, from, to }
    }

    fn level(at: f32, from: f32, to: f32) -> Rule {
        Rule { upright: false, at, from, to }
    }

    #[test]
    fn rules_that_meet_form_a_grid() {
        let rulings = Rulings {
            strokes: Vec::new(),
            uprights: vec![
                upright(0.0, 0.0, 40.0),
                upright(50.0, 0.0, 40.0),
                upright(90.0, 0.0, 40.0),
            ],
            levels: vec![level(0.0, 0.0, 90.0), level(20.0, 0.0, 90.0), level(40.0, 0.0, 90.0)],
            drawn: Vec::new(),
        };
        let grids = rulings.grids();
        assert_eq!(grids.len(), 1);
        assert_eq!((grids[0].xs.len(), grids[0].ys.len()), (3, 3));
    }

    #[test]
    fn boxes_above_a_table_are_cut_from_it() {
        // One upright at 30 above, two others below.
        let rulings = Rulings {
            strokes: Vec::new(),
            uprights: vec![
                upright(0.0, 0.0, 60.0),
                upright(30.0, 0.0, 20.0),
                upright(45.0, 20.0, 60.0),
                upright(70.0, 20.0, 60.0),
                upright(90.0, 0.0, 60.0),
            ],
            levels: vec![
                level(0.0, 0.0, 90.0),
                level(20.0, 0.0, 90.0),
                level(40.0, 0.0, 90.0),
                level(60.0, 0.0, 90.0),
            ],
            drawn: Vec::new(),
        };
        let grids = rulings.grids();
        assert_eq!(grids.iter().map(|it| it.xs.len()).collect::<Vec<_>>(), [3, 4]);
    }

    #[test]
    fn dashes_on_one_line_are_one_rule() {
        let dashes =
            (0..20).map(|it| level(10.0, it as f32 * 4.0, it as f32 * 4.0 + 2.0)).collect();
        assert_eq!(super::joined(dashes).len(), 1);
    }
}
