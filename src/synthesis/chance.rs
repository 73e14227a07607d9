//! Chance that repeats itself: SplitMix64, seeded.

/// A seeded source of numbers, the same on every machine.
#[derive(Debug, Clone)]
pub(super) struct Chance(u64);

impl Chance {
    /// A source for the n-th thing drawn under a seed; neighbours have nothing in common.
    pub(super) fn new(seed: u64, n: u64) -> Chance {
        let mut chance = Chance(seed ^ n.wrapping_mul(0xd134_2543_de82_ef95));
        chance.next();
        chance
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number of `0..n`; 0 for an empty range.
    pub(super) fn below(&mut self, n: u64) -> u64 {
        if n == 0 { 0 } else { self.next() % n }
    }

    /// A number of `from..=to`.
    pub(super) fn between(&mut self, from: i64, to: i64) -> i64 {
        from + self.below((to - from + 1).unsigned_abs()) as i64
    }

    /// True in one of `n` cases.
    pub(super) fn one_in(&mut self, n: u64) -> bool {
        self.below(n) == 0
    }

    pub(super) fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len() as u64) as usize]
    }

    /// An order of `0..n`.
    pub(super) fn order(&mut self, n: usize) -> Vec<usize> {
        let mut order: Vec<usize> = (0..n).collect();
        for last in (1..n).rev() {
            order.swap(last, self.below(last as u64 + 1) as usize);
        }
        order
    }

    /// An order of things, the weightier ones sooner; as many as are wanted.
    pub(super) fn weighted(&mut self, weights: &[u64], wanted: usize) -> Vec<usize> {
        self.weighted_from(None, weights, wanted)
    }

    /// Such an order, the first of it by turns: over any stretch of turns each thing comes first as
    /// often as it weighs, and not as chance would have it.
    pub(super) fn weighted_by_turn(
        &mut self,
        turn: u64,
        weights: &[u64],
        wanted: usize,
    ) -> Vec<usize> {
        // Multiples of the golden section fall evenly over the whole.
        let part = u128::from(turn.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let all = u128::from(weights.iter().sum::<u64>());
        let first = u64::try_from((part * all) >> 64).unwrap_or(0);
        self.weighted_from(Some(first), weights, wanted)
    }

    fn weighted_from(
        &mut self,
        mut first: Option<u64>,
        weights: &[u64],
        wanted: usize,
    ) -> Vec<usize> {
        let mut left: Vec<(usize, u64)> = weights.iter().copied().enumerate().collect();
        let mut order = Vec::new();
        while order.len() < wanted && !left.is_empty() {
            let all = left.iter().map(|it| it.1).sum();
            let mut at = first.take().unwrap_or_else(|| self.below(all));
            let reached = left.iter().position(|it| {
                let here = at < it.1;
                at = at.saturating_sub(it.1);
                here
            });
            order.push(left.remove(reached.unwrap_or(0)).0);
        }
        order
    }
}

#[cfg(test)]
mod tests {
    use super::Chance;

    #[test]
    fn the_same_seed_draws_the_same() {
        let draw = || Chance::new(7, 3).order(20);
        assert_eq!(draw(), draw());
        assert_ne!(draw(), Chance::new(7, 4).order(20));
    }
}
