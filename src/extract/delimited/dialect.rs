//! Which character divides the columns of a text, if any does.

use super::scan::{Fields, Scanner};

/// The delimiters known; what also occurs inside text comes last.
const DELIMITERS: [u8; 6] = [b'\t', b';', b'|', b'^', b'~', b','];

/// Records looked at.
const RECORDS: usize = 1_000;

/// The delimiter of `sample`, the beginning of a file; none where nothing divides it consistently.
pub(in crate::extract) fn delimiter(sample: &str) -> Option<u8> {
    if let Some(hinted) = hint(sample) {
        return Some(hinted);
    }
    let accepted: Vec<Candidate> = DELIMITERS
        .iter()
        .map(|delimiter| Candidate::of(sample, *delimiter))
        .filter(Candidate::divides)
        .collect();
    let best = |skip_comma: bool| {
        accepted
            .iter()
            .filter(|it| !(skip_comma && it.delimiter == b','))
            .reduce(|best, it| if it.score() > best.score() { it } else { best })
    };
    let found = best(false)?;
    // `1,50;2,30`: commas that stand between digits as in amounts leave the columns to another.
    let decimal = found.delimiter == b',' && found.decimal_commas * 10 >= found.delimiters * 7;
    let other = if decimal { best(true) } else { None };
    other.or(Some(found)).map(|it| it.delimiter)
}

/// `sep=;` in the first line, which Excel writes and reads.
fn hint(sample: &str) -> Option<u8> {
    let named = sample.lines().next()?.trim().strip_prefix("sep=")?;
    DELIMITERS.into_iter().find(|it| named.as_bytes() == [*it])
}

/// How well one delimiter divides the sample.
#[derive(Debug, Default)]
struct Candidate {
    delimiter: u8,
    /// Records that are not blank.
    records: usize,
    /// Those with at least two fields.
    divided: usize,
    /// Those with at least two fields that hold something.
    filled: usize,
    /// The commonest number of fields among the divided, and how many have it.
    width: usize,
    consistent: usize,
    /// Divided records as wide as the divided record before.
    alike_neighbours: usize,
    delimiters: usize,
    /// Delimiters followed by a blank, as in a sentence.
    spaced: usize,
    /// Commas between digits, with one to three digits after: as in an amount.
    decimal_commas: usize,
    /// Records that are nothing but an amount with a decimal comma.
    amounts: usize,
    longest_mean: usize,
}

impl Candidate {
    fn of(sample: &str, delimiter: u8) -> Candidate {
        let mut it = Candidate { delimiter, ..Candidate::default() };
        let mut scanner = Scanner::new(sample, delimiter);
        let mut fields = Fields::default();
        let mut widths: Vec<usize> = Vec::new();
        let (mut count, mut length) = (0, 0);
        while it.records < RECORDS {
            fields.ranges.clear();
            fields.doubled.clear();
            let Some(record) = scanner.record(&mut fields) else { break };
            let texts = || fields.ranges.iter().map(|(a, b)| &sample[*a as usize..*b as usize]);
            let filled = texts().filter(|it| !it.trim().is_empty()).count();
            if filled == 0 {
                continue;
            }
            // The sample may end in the middle of a record, which then says nothing.
            if !record.ended && it.records > 0 && record.unclosed.is_none() && widths.len() > 1 {
                let width = fields.ranges.len();
                if widths.last().is_some_and(|last| width < *last) {
                    break;
                }
            }
            it.records += 1;
            if fields.ranges.len() < 2 {
                continue;
            }
            it.divided += 1;
            it.filled += usize::from(filled >= 2);
            it.alike_neighbours += usize::from(widths.last() == Some(&fields.ranges.len()));
            widths.push(fields.ranges.len());
            count += filled;
            length += texts().map(|it| it.trim().chars().count()).sum::<usize>();
            it.delimiters += fields.ranges.len() - 1;
            let pairs = fields.ranges.windows(2);
            let pairs = pairs.map(|it| {
                let text = |at: usize| &sample[it[at].0 as usize..it[at].1 as usize];
                (text(0), text(1))
            });
            for (left, right) in pairs {
                it.spaced += usize::from(right.starts_with(' '));
                it.decimal_commas += usize::from(is_decimal_comma(left, right));
            }
            if let ([left, right], true) = (&texts().collect::<Vec<_>>()[..], delimiter == b',') {
                it.amounts += usize::from(is_amount(left, right));
            }
        }
        it.longest_mean = length / count.max(1);
        let mut sorted = widths;
        sorted.sort_unstable();
        for run in sorted.chunk_by(|a, b| a == b) {
            if run.len() >= it.consistent {
                (it.consistent, it.width) = (run.len(), run[0]);
            }
        }
        it
    }

    fn divides(&self) -> bool {
        if self.filled == 0 || self.filled * 5 < self.divided || self.is_prose() {
            return false;
        }
        // A column of amounts with decimal commas has no second column.
        if self.amounts == self.divided {
            return false;
        }
        if self.records == 1 {
            return self.width >= 2;
        }
        let agree =
            self.consistent * 2 >= self.divided || self.alike_neighbours * 2 >= self.divided;
        let regular = self.consistent >= 2 && agree && self.divided * 5 >= self.records;
        let short = self.divided == self.records && self.longest_mean <= 40;
        regular || short
    }

    /// Sentences have commas too, each with a blank after it, and as many as they please.
    fn is_prose(&self) -> bool {
        let spaced = self.spaced * 10 >= self.delimiters * 7;
        let uniform = self.records >= 3 && self.consistent == self.records;
        let wide = self.width >= 3 && self.consistent * 10 >= self.records * 8;
        spaced && self.delimiter != b'\t' && self.delimiter != b'|' && !uniform && !wide
    }

    /// Share of records that agree, more for more columns; a tie goes to the rarer character.
    fn score(&self) -> u64 {
        let share = (self.consistent.max(self.alike_neighbours) * 1_000 / self.records) as u64;
        let rank = if self.delimiter == b',' { 8 } else { 10 };
        share * rank * u64::from((self.width as u32).min(64).ilog2() + 1)
    }
}

fn is_decimal_comma(left: &str, right: &str) -> bool {
    let digits = right.bytes().take_while(u8::is_ascii_digit).count();
    let after = right[digits..].trim_start();
    let ends = !after.starts_with(|it: char| it.is_alphanumeric());
    left.ends_with(|it: char| it.is_ascii_digit()) && (1..=3).contains(&digits) && ends
}

fn is_amount(left: &str, right: &str) -> bool {
    let number = |it: char| it.is_ascii_digit() || it.is_whitespace() || ".+-'".contains(it);
    let decimals = right.trim();
    left.trim().chars().all(number)
        && left.contains(|it: char| it.is_ascii_digit())
        && (1..=3).contains(&decimals.len())
        && decimals.bytes().all(|it| it.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::delimiter;

    fn found(sample: &str) -> Option<char> {
        delimiter(sample).map(char::from)
    }

    #[test]
    fn the_delimiter_is_the_one_that_divides_alike() {
        assert_eq!(found("nom,net\nA,1\nB,2\n"), Some(','));
        assert_eq!(found("nom;net\nA;1\nB;2\n"), Some(';'));
        assert_eq!(found("nom\tnet\nA\t1\n"), Some('\t'));
        assert_eq!(found("nom|net\nA|1\n"), Some('|'));
        assert_eq!(found("nom^net\nA^1\n"), Some('^'));
    }

    #[test]
    fn decimal_commas_divide_nothing() {
        assert_eq!(found("1,50;2,30\n"), Some(';'));
        assert_eq!(found("1,50;2,30\n3,40;5,60\n7,80;9,10\n"), Some(';'));
        assert_eq!(found("brut;net\n1,50;2,30\n3,40;5,60\n"), Some(';'));
        assert_eq!(found("brut\tretenue\tnet\n1,50\t0,30\t1,20\n"), Some('\t'));
        assert_eq!(found("12 300,50\n1 200,00\n-3,40\n"), None);
    }

    #[test]
    fn names_with_commas_leave_the_columns_to_the_semicolon() {
        assert_eq!(found("nom;net\n\"Alami, Sara\";1\nBennis, Omar;2\n"), Some(';'));
    }

    #[test]
    fn text_in_a_comma_file_may_hold_semicolons() {
        assert_eq!(found("a,b,c\n1,x;y,2\n3,z,4\n5,u;v;w,6\n"), Some(','));
    }

    #[test]
    fn a_preamble_does_not_hide_the_table() {
        let text = "Société Exemple\nÉtat des salaires, mars 2024\n\nnom;net\nA;1\nB;2\n";
        assert_eq!(found(text), Some(';'));
    }

    #[test]
    fn prose_and_lists_have_no_columns() {
        assert_eq!(found("Alami\nBennis\nChraibi\n"), None);
        assert_eq!(found("Bonjour, voici la liste.\nElle est longue, triste, et vieille.\n"), None);
        assert_eq!(found("Bonjour, monsieur"), None);
        assert_eq!(found(""), None);
    }

    #[test]
    fn a_header_alone_is_a_table() {
        assert_eq!(found("nom;prenom;net\n"), Some(';'));
        assert_eq!(found("id,name"), Some(','));
    }

    #[test]
    fn excel_names_its_delimiter() {
        assert_eq!(found("sep=|\na|b\n"), Some('|'));
    }
}
