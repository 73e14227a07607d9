//! Decoding streams within the limit on inflated bytes.

use std::{borrow::Cow, io::Read};

use flate2::read::ZlibDecoder;
use hayro_syntax::{
    Filter,
    object::{Dict, Stream},
};

/// How many bytes of a document may still be inflated.
#[derive(Debug)]
pub(super) struct Budget {
    left: u64,
    /// Something was not decoded for want of budget.
    pub(super) exhausted: bool,
}

/// What a byte may become at most: deflate 1,032, LZW less, run lengths 64.
fn worst_growth(filter: Filter) -> u64 {
    match filter {
        Filter::FlateDecode => 1_032,
        Filter::LzwDecode => 4_096,
        Filter::RunLengthDecode => 64,
        _ => 4,
    }
}

impl Budget {
    pub(super) fn new(bytes: u64) -> Budget {
        Budget { left: bytes, exhausted: false }
    }

    /// The decoded data of a stream; none where it is damaged beyond reading or too large.
    pub(super) fn decode<'a>(&mut self, stream: &Stream<'a>) -> Option<Cow<'a, [u8]>> {
        let filters = stream.filters();
        let plain = filters.len() == 1
            && filters[0] == Filter::FlateDecode
            && stream.dict().get::<Dict<'_>>(b"DecodeParms").is_none();
        if plain && let Some(data) = self.inflate(&stream.raw_data()) {
            return Some(Cow::Owned(data));
        }
        let raw = stream.raw_data().len() as u64;
        let most = filters.iter().fold(raw, |size, it| size.saturating_mul(worst_growth(*it)));
        if most > self.left {
            self.exhausted = true;
            return None;
        }
        let data = stream.decoded_data().ok()?;
        self.left = self.left.saturating_sub(data.len() as u64);
        Some(data)
    }

    /// Inflates sound data; damaged data is left to the more patient reader.
    fn inflate(&mut self, raw: &[u8]) -> Option<Vec<u8>> {
        let mut data = Vec::with_capacity(raw.len().saturating_mul(4).min(1 << 20));
        let read = ZlibDecoder::new(raw).take(self.left + 1).read_to_end(&mut data);
        if data.len() as u64 > self.left {
            self.exhausted = true;
            return None;
        }
        read.ok()?;
        self.left -= data.len() as u64;
        Some(data)
    }
}

/// Whether all streams of the file together inflate to at most `limit` bytes, as far as can be told from outside.
///
/// Streams that the parser inflates by itself (object streams, cross-reference streams, fonts) cannot be
/// stopped half way, so they are measured beforehand where the file is large enough to matter.
pub(super) fn inflates_within(bytes: &[u8], limit: u64) -> bool {
    if (bytes.len() as u64).saturating_mul(worst_growth(Filter::FlateDecode)) <= limit {
        return true;
    }
    let mut left = limit;
    let mut sink = vec![0_u8; 1 << 16];
    let mut at = 0;
    while let Some(found) = find(&bytes[at..], b"stream") {
        let begin = at + found + b"stream".len();
        at = begin;
        // `endstream` also ends in `stream`.
        if bytes[..begin].ends_with(b"endstream") {
            continue;
        }
        let data = bytes[begin..].trim_ascii_start();
        // Zlib data begins with method 8.
        if data.first().is_none_or(|first| first & 0x0f != 8) {
            continue;
        }
        let mut decoder = ZlibDecoder::new(data);
        while let Ok(count @ 1..) = decoder.read(&mut sink) {
            let Some(rest) = left.checked_sub(count as u64) else { return false };
            left = rest;
        }
        at = (begin + decoder.total_in() as usize).min(bytes.len());
    }
    true
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    let first = needle[0];
    let mut at = 0;
    while let Some(found) = haystack[at..].iter().position(|&it| it == first) {
        if haystack[at + found..].starts_with(needle) {
            return Some(at + found);
        }
        at += found + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::{Compression, write::ZlibEncoder};

    use super::inflates_within;

    #[test]
    fn a_bomb_is_measured_before_it_goes_off() {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(&vec![0; 4 << 20]).expect("written to memory");
        let mut file = b"1 0 obj<</Filter/FlateDecode>>stream\n".to_vec();
        file.extend(encoder.finish().expect("written to memory"));
        file.extend(b"\nendstream endobj");
        assert!(!inflates_within(&file, 1 << 20));
        assert!(inflates_within(&file, 8 << 20));
    }
}
