//! One fact as bytes: what is stated, what is printed, and where.
//!
//! Role, flags, how often it is stated, item, value, rounding, printed text, place. Facts of one key
//! are told apart and put in order by what they state; which of equal ones is cited is a matter of
//! certainty, path and place. Printed text and place may be left out: they stand in the file.

use std::{cell::Cell, cmp::Ordering};

use super::{
    Origin, Role, Stated,
    encoding::{
        read_bytes, read_location, read_number, text, write_location, write_number, write_text,
    },
    group::Printed,
};
use crate::evidence::Location;

const CERTAIN: u8 = 1;
const HAS_RAW: u8 = 2;
const RAW_IS_VALUE: u8 = 4;
const HAS_ROUNDING: u8 = 8;
/// Neither printed text nor place follow.
const STATED_ONLY: u8 = 16;

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

/// What a body holds, one after the other; empty where it holds none.
struct Parts<'a> {
    role: u8,
    flags: u8,
    item: &'a [u8],
    value: &'a [u8],
    rounding: &'a [u8],
    /// From the printed text on.
    after_statement: &'a [u8],
    raw: &'a [u8],
    /// From the place on, also what follows the fact.
    place: &'a [u8],
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
        let Parts { mut place, .. } = self.parts();
        if !self.is_stated_only() {
            read_location(&mut place);
        }
        self.write_until(place, self.body[1], times, bytes);
    }

    /// The same without what is printed and where.
    pub(super) fn write_stated(&self, times: u64, bytes: &mut Vec<u8>) {
        let flags = self.body[1] & (CERTAIN | HAS_ROUNDING) | STATED_ONLY;
        self.write_until(self.parts().after_statement, flags, times, bytes);
    }

    fn write_until(&self, end: &[u8], flags: u8, times: u64, bytes: &mut Vec<u8>) {
        let mut from = &self.body[2..];
        read_number(&mut from);
        bytes.extend([self.body[0], flags]);
        write_number(bytes, times);
        bytes.extend_from_slice(&from[..from.len() - end.len()]);
    }

    /// Whether what is printed, and where, was left out.
    pub(super) fn is_stated_only(&self) -> bool {
        self.body[1] & STATED_ONLY != 0
    }

    /// The fact for rules. Where its place was left out, `sought` notes that one asked for it.
    pub(super) fn stated<'b>(&self, origins: &'b [Origin], sought: &'b Cell<bool>) -> Stated<'b>
    where
        'a: 'b,
    {
        let Origin { path, declaration } = &origins[self.origin as usize];
        let Parts { role, flags, item, value, rounding, .. } = self.parts();
        let rounding = (flags & HAS_ROUNDING != 0).then(|| text(rounding));
        Stated {
            role: Role(role),
            item: text(item),
            written: Written { value: text(value), rounding },
            path,
            declaration: *declaration,
            certain: flags & CERTAIN != 0,
            times: self.times(),
            printed: self.printed().unwrap_or(Printed::Sought(sought)),
        }
    }

    /// What is printed and where, unless it was left out.
    pub(super) fn printed(&self) -> Option<Printed<'a>> {
        let Parts { flags, raw, place, .. } = self.parts();
        let raw = (flags & HAS_RAW != 0).then(|| text(raw));
        (!self.is_stated_only()).then_some(Printed::Here { raw, place })
    }

    /// Role, item, value and rounding.
    pub(super) fn statement(&self) -> (u8, &'a [u8], &'a [u8], &'a [u8]) {
        let Parts { role, item, value, rounding, .. } = self.parts();
        (role, item, value, rounding)
    }

    fn parts(&self) -> Parts<'a> {
        let (role, flags, mut rest) = (self.body[0], self.body[1], &self.body[2..]);
        read_number(&mut rest);
        let (item, value) = (read_bytes(&mut rest), read_bytes(&mut rest));
        let rounding = if flags & HAS_ROUNDING == 0 { &[] } else { read_bytes(&mut rest) };
        let after_statement = rest;
        let raw = match flags & (HAS_RAW | RAW_IS_VALUE) {
            HAS_RAW => read_bytes(&mut rest),
            _ => value,
        };
        Parts { role, flags, item, value, rounding, after_statement, raw, place: rest }
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

    /// Of equal facts the certain one comes first, then the first by path and place. Facts of one
    /// declaration are packed together, so that places are there wherever they decide.
    pub(super) fn preferred(&self, a: &Fact, b: &Fact) -> Ordering {
        let unsought = Cell::new(false);
        let (a, b) = (a.stated(self.origins, &unsought), b.stated(self.origins, &unsought));
        let by_place = || a.location().cmp(&b.location()).then_with(|| a.raw().cmp(&b.raw()));
        let certain_first = b.certain.cmp(&a.certain);
        certain_first.then_with(|| a.origin().cmp(&b.origin())).then_with(by_place)
    }
}

fn flag(set: bool, flag: u8) -> u8 {
    if set { flag } else { 0 }
}
