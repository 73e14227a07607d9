//! Records and fields of delimited text, each as the bytes it lies at.
//!
//! Scanned by hand rather than with the `csv` crate: that one copies fields out and does not
//! tell where in the file a field began, and here every value must keep its place.

/// Reads one record after another; a quote that is never closed is read as a character.
#[derive(Debug)]
pub(in crate::extract) struct Scanner<'a> {
    bytes: &'a [u8],
    delimiter: u8,
    at: usize,
    line: u32,
    /// Quotes found never closed; after too many of them, quotes are plain characters.
    unclosed: u32,
}

/// One record: the fields themselves are appended to what the caller holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::extract) struct Record {
    /// The physical line it begins on, from 1.
    pub(in crate::extract) line: u32,
    pub(in crate::extract) start: usize,
    /// Whether a line end follows; if not, the text ends here.
    pub(in crate::extract) ended: bool,
    /// The byte of the first quote in it that is never closed.
    pub(in crate::extract) unclosed: Option<usize>,
}

/// The fields of all records in a run.
#[derive(Debug, Default)]
pub(in crate::extract) struct Fields {
    /// Byte range of each, quotes excluded.
    pub(in crate::extract) ranges: Vec<(u32, u32)>,
    /// Those with doubled quotes inside.
    pub(in crate::extract) doubled: Vec<u32>,
}

/// A cell of a spreadsheet holds 32,767 characters; beyond this many bytes a quote is taken for
/// one that nobody closed.
const LONGEST_QUOTED: usize = 1 << 20;

/// Each quote never closed costs a look ahead of at most `LONGEST_QUOTED` bytes.
const MOST_UNCLOSED: u32 = 200;

impl<'a> Scanner<'a> {
    pub(in crate::extract) fn new(text: &'a str, delimiter: u8) -> Scanner<'a> {
        Scanner { bytes: text.as_bytes(), delimiter, at: 0, line: 1, unclosed: 0 }
    }

    /// Whether quotes came to be read as plain characters.
    pub(in crate::extract) fn gave_up_quotes(&self) -> bool {
        self.unclosed >= MOST_UNCLOSED
    }

    /// Reads the next record, a blank line being a record of one empty field.
    pub(in crate::extract) fn record(&mut self, fields: &mut Fields) -> Option<Record> {
        if self.at >= self.bytes.len() {
            return None;
        }
        let mut record = Record { line: self.line, start: self.at, ended: false, unclosed: None };
        loop {
            let mark = self.mark();
            if let Some(open) = mark.filter(|_| !self.gave_up_quotes()) {
                if let Some(end) = self.quoted(open, fields) {
                    self.at = end;
                } else {
                    self.unclosed += 1;
                    record.unclosed = record.unclosed.or(Some(open));
                    self.plain(fields);
                }
            } else {
                self.plain(fields);
            }
            match self.bytes.get(self.at) {
                None => break,
                Some(b'\r' | b'\n') => {
                    self.at += line_end(&self.bytes[self.at..]);
                    self.line += 1;
                    record.ended = true;
                    break;
                }
                Some(_) => self.at += 1,
            }
        }
        Some(record)
    }

    /// The quote a field begins with; blanks may stand before it.
    fn mark(&self) -> Option<usize> {
        let blanks = self.blanks(self.at);
        (self.bytes.get(blanks) == Some(&b'"')).then_some(blanks)
    }

    /// Reads up to the next delimiter or line end.
    fn plain(&mut self, fields: &mut Fields) {
        let rest = &self.bytes[self.at..];
        let delimiter = self.delimiter;
        let length = rest
            .iter()
            .position(|it| *it == delimiter || *it == b'\n' || *it == b'\r')
            .unwrap_or(rest.len());
        fields.ranges.push((self.at as u32, (self.at + length) as u32));
        self.at += length;
    }

    /// Reads the field that the quote at `open` begins; tells where it ends, blanks included.
    fn quoted(&mut self, open: usize, fields: &mut Fields) -> Option<usize> {
        let limit = self.bytes.len().min(open.saturating_add(LONGEST_QUOTED));
        let (mut at, mut doubled, mut breaks) = (open + 1, false, 0);
        while at < limit {
            match self.bytes[at] {
                b'"' => {
                    let before = self.bytes[at - 1];
                    let line_before = at > open + 1 && matches!(before, b'\n' | b'\r');
                    if self.bytes.get(at + 1) == Some(&b'"') {
                        // An empty field at the beginning of a line: the first was never closed.
                        if line_before && self.ends_field(self.blanks(at + 2)) {
                            return None;
                        }
                        doubled = true;
                        at += 2;
                        continue;
                    }
                    let after = self.blanks(at + 1);
                    if self.ends_field(after) {
                        let index = fields.ranges.len() as u32;
                        fields.ranges.push(((open + 1) as u32, at as u32));
                        fields.doubled.extend(doubled.then_some(index));
                        self.line += breaks;
                        return Some(after);
                    }
                    // This quote begins a field of its own, so the first was never closed.
                    // Any other stray quote, as in `"5" pipe"`, is a character of the field.
                    if line_before || (before == self.delimiter && at > open + 1) {
                        return None;
                    }
                    at += 1;
                }
                b'\n' | b'\r' => {
                    breaks += 1;
                    at += line_end(&self.bytes[at..]);
                }
                _ => at += 1,
            }
        }
        None
    }

    fn ends_field(&self, at: usize) -> bool {
        self.bytes.get(at).is_none_or(|it| *it == self.delimiter || matches!(*it, b'\n' | b'\r'))
    }

    /// Where the blanks from `at` on end; a tab that delimits is none.
    fn blanks(&self, at: usize) -> usize {
        let blank = |it: &u8| *it == b' ' || (*it == b'\t' && self.delimiter != b'\t');
        self.bytes[at.min(self.bytes.len())..]
            .iter()
            .position(|it| !blank(it))
            .map_or(self.bytes.len(), |length| at + length)
    }
}

/// The length of the line end that `rest` begins with: LF, CRLF, or CR alone.
fn line_end(rest: &[u8]) -> usize {
    if rest.starts_with(b"\r\n") { 2 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::{Fields, Scanner};

    /// Records as they are read, fields set apart by ` | `; a record with a quote never closed ends in ` !`.
    fn drawn(text: &str, delimiter: u8) -> Vec<String> {
        let mut scanner = Scanner::new(text, delimiter);
        let mut fields = Fields::default();
        let mut records = Vec::new();
        let mut from = 0;
        while let Some(record) = scanner.record(&mut fields) {
            let read: Vec<&str> = fields.ranges[from..]
                .iter()
                .map(|(from, to)| &text[*from as usize..*to as usize])
                .collect();
            let mark = if record.unclosed.is_some() { " !" } else { "" };
            records.push(format!("{}: {}{mark}", record.line, read.join(" | ")));
            from = fields.ranges.len();
        }
        records
    }

    #[test]
    fn records_and_fields() {
        assert_eq!(drawn("a;b\r\n\r\nc;\n", b';'), ["1: a | b", "2: ", "3: c | "]);
    }

    #[test]
    fn lines_may_end_in_carriage_returns_alone() {
        assert_eq!(drawn("a,b\rc,d\r", b','), ["1: a | b", "2: c | d"]);
    }

    #[test]
    fn a_quoted_field_holds_delimiters_and_line_breaks() {
        let text = "\"a;b\";\"c\nd\";e\nf;g;h\n";
        assert_eq!(drawn(text, b';'), ["1: a;b | c\nd | e", "3: f | g | h"]);
    }

    #[test]
    fn a_quoted_field_may_end_in_a_line_break() {
        assert_eq!(drawn("\"a\n\",b\nc,d\n", b','), ["1: a\n | b", "3: c | d"]);
    }

    #[test]
    fn blanks_around_quotes() {
        assert_eq!(drawn("1, \"a,b\" ,2", b','), ["1: 1 | a,b | 2"]);
    }

    #[test]
    fn doubled_and_stray_quotes_stay_in_the_field() {
        assert_eq!(drawn("\"5\"\" pipe\",1\n", b','), ["1: 5\"\" pipe | 1"]);
        assert_eq!(drawn("\"5\" pipe\",1\n", b','), ["1: 5\" pipe | 1"]);
        assert_eq!(drawn("5\" pipe,1\n", b','), ["1: 5\" pipe | 1"]);
    }

    #[test]
    fn a_quote_never_closed_swallows_nothing() {
        assert_eq!(drawn("\"a,1\n\"b\",2\nc,3\n", b','), ["1: \"a | 1 !", "2: b | 2", "3: c | 3"]);
        assert_eq!(drawn("x,\"a\ny,\"b\"\n", b','), ["1: x | \"a !", "2: y | b"]);
        assert_eq!(drawn("x,\"a\ny,b\n", b','), ["1: x | \"a !", "2: y | b"]);
    }
}
