//! One fact as bytes: what is stated, what is printed, and where.
//!
//! Role, flags, how often it is stated, item, value, rounding, printed text, place. Facts of one key
//! are told apart and put in order by what they state; which of equal ones is cited is a matter of
//! certainty, path and place.

use std::cmp::Ordering;

use super::{
    Origin, Role, Stated,
    encoding::{
        read_bytes, read_location, read_number, text, write_location, write_number, write_text,
    },
};
use crate::evidence::Location;

const CERTAIN: u8 = 1;
const HAS_RAW: u8 = 2;
const RAW_IS_VALUE: u8 = 4;
const HAS_ROUNDING: u8 = 8;

/// A canonical value, and the rounding of an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Written<'a> {
    pub(super) value: &'a str,
    pub(super) rounding: Option<&'a str>,
}

/// What is printed, and where.
pub(super) struct Cited<'a> {
    pub(super) raw: Option<&'a str>,
    pub(super) location: &'a Location,
    pub(super) certain: bool,
}

/// A fact wherever its bytes lie.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fact<'a> {
    pub(super) key: &'a [u8],
    /// Number of the declaration that states it.
    pub(super) origin: u32,
    /// From the role on; what follows the place does not matter.
    pub(super) body: &'a [u8],
}

/// The order in which facts are compared.
#[derive(Debug, Clone, Copy)]
pub(super) struct Order<'a> {
    pub(super) origins: &'a [Origin],
    pub(super) per_declaration: bool,
}

impl<'a> Written<'a> {
    pub(super) fn text(value: &'a str) -> Written<'a> {
        Written { value, rounding: None }
    }
}

/// Appends a fact stated once.
pub(super) fn write(body: &mut Vec<u8>, role: Role, item: &str, written: Written, cited: &Cited) {
    let raw_is_value = cited.raw == Some(written.value);
    let flags = flag(cited.certain, CERTAIN)
        | flag(cited.raw.is_some(), HAS_RAW)
        | flag(raw_is_value, RAW_IS_VALUE)
        | flag(written.rounding.is_some(), HAS_ROUNDING);
    body.extend([role.0, flags, 1]);
    write_text(body, item);
    write_text(body, written.value);
    if let Some(rounding) = written.rounding {
        write_text(body, rounding);
    }
    if let (Some(raw), false) = (cited.raw, raw_is_value) {
        write_text(body, raw);
    }
    write_location(body, cited.location);
}

impl<'a> Fact<'a> {
    /// How often it is stated.
    pub(super) fn times(&self) -> u64 {
        read_number(&mut &self.body[2..])
    }

    /// Appends the fact as one stated `times` times.
    pub(super) fn write_as(&self, times: u64, bytes: &mut Vec<u8>) {
        let (head, mut rest) = self.body.split_at(2);
        read_number(&mut rest);
        let mut after = self.parts().3;
        read_location(&mut after);
        bytes.extend_from_slice(head);
        write_number(bytes, times);
        bytes.extend_from_slice(&rest[..rest.len() - after.len()]);
    }

    pub(super) fn stated(&self, origins: &'a [Origin]) -> Stated<'a> {
        let (role, flags, texts, place) = self.parts();
        let [item, value, rounding, raw] = texts.map(text);
        let Origin { path, declaration } = &origins[self.origin as usize];
        Stated {
            role: Role(role),
            item,
            written: Written { value, rounding: (flags & HAS_ROUNDING != 0).then_some(rounding) },
            raw: (flags & HAS_RAW != 0).then_some(raw),
            path,
            declaration: *declaration,
            certain: flags & CERTAIN != 0,
            times: self.times(),
            place,
        }
    }

    /// Role, item, value and rounding.
    pub(super) fn statement(&self) -> (u8, &'a [u8], &'a [u8], &'a [u8]) {
        let (role, _, [item, value, rounding, _], _) = self.parts();
        (role, item, value, rounding)
    }

    /// Role, flags, the texts (item, value, rounding, raw), and from the place on.
    fn parts(&self) -> (u8, u8, [&'a [u8]; 4], &'a [u8]) {
        let (role, flags, mut rest) = (self.body[0], self.body[1], &self.body[2..]);
        read_number(&mut rest);
        let (item, value) = (read_bytes(&mut rest), read_bytes(&mut rest));
        let rounding = if flags & HAS_ROUNDING == 0 { &[] } else { read_bytes(&mut rest) };
        let raw = match flags & (HAS_RAW | RAW_IS_VALUE) {
            HAS_RAW => read_bytes(&mut rest),
            _ => value,
        };
        (role, flags, [item, value, rounding, raw], rest)
    }
}

impl Order<'_> {
    pub(super) fn compare(&self, a: &Fact, b: &Fact) -> Ordering {
        self.stated(a, b).then_with(|| self.preferred(a, b))
    }

    /// `Equal` for facts that state the same of the same key.
    pub(super) fn stated(&self, a: &Fact, b: &Fact) -> Ordering {
        let order = a.key.cmp(b.key).then_with(|| a.statement().cmp(&b.statement()));
        order.then_with(|| {
            if !self.per_declaration || a.origin == b.origin {
                return Ordering::Equal;
            }
            self.origins[a.origin as usize].cmp(&self.origins[b.origin as usize])
        })
    }

    /// Of equal facts the certain one comes first, then the first by path and place.
    fn preferred(&self, a: &Fact, b: &Fact) -> Ordering {
        let (a, b) = (a.stated(self.origins), b.stated(self.origins));
        let by_place = || a.location().cmp(&b.location()).then_with(|| a.raw.cmp(&b.raw));
        let certain_first = b.certain.cmp(&a.certain);
        certain_first.then_with(|| a.origin().cmp(&b.origin())).then_with(by_place)
    }
}

fn flag(set: bool, flag: u8) -> u8 {
    if set { flag } else { 0 }
}
