//! A run: facts in their order, distinct, packed into deflated blocks.
//!
//! Sorted facts resemble their neighbours, so a run takes about a fifth of what they take fresh.
//! It is read from front to back only: what a later version may write to disk.

use std::io::{Read, Write};

use flate2::{Compression, read::DeflateDecoder, write::DeflateEncoder};

use super::{
    encoding::{read_bytes, read_number, write_number},
    fact::Fact,
};

/// Bytes of facts in one block: what reading a run keeps in memory.
const BLOCK: usize = if cfg!(test) { 100 } else { 1 << 16 };

#[derive(Debug, Default)]
pub(super) struct Run {
    blocks: Vec<Box<[u8]>>,
    /// What is added to the origins written here.
    offset: u32,
    /// How many times its facts were joined: runs of one level are of a size.
    pub(super) level: u8,
}

/// Packs facts that come in their order.
#[derive(Debug, Default)]
pub(super) struct Packer {
    run: Run,
    /// How much is tried to make a block small: what was joined stays to the end.
    effort: Compression,
    block: Vec<u8>,
    /// The key before, in this block.
    key: Vec<u8>,
    body: Vec<u8>,
}

/// Reads a run from front to back.
#[derive(Debug)]
pub(super) struct Unpacker<'a> {
    run: &'a Run,
    next_block: usize,
    block: Vec<u8>,
    /// Where the next fact begins.
    at: usize,
    key: Vec<u8>,
    origin: u32,
    body: (usize, usize),
}

impl Run {
    /// Counts the origins from `offset` on.
    pub(super) fn shift(&mut self, offset: u32) {
        self.offset += offset;
    }

    pub(super) fn bytes(&self) -> usize {
        self.blocks.iter().map(|it| it.len()).sum()
    }

    /// Stands on the first fact; none where the run is empty.
    pub(super) fn read(&self) -> Option<Unpacker<'_>> {
        let mut reader = Unpacker {
            run: self,
            next_block: 0,
            block: Vec::new(),
            at: 0,
            key: Vec::new(),
            origin: 0,
            body: (0, 0),
        };
        reader.advance().then_some(reader)
    }
}

impl Packer {
    /// Packs facts that were joined so many times.
    pub(super) fn new(level: u8) -> Packer {
        let effort = if level == 0 { Compression::fast() } else { Compression::default() };
        Packer { run: Run { level, ..Run::default() }, effort, ..Packer::default() }
    }

    /// Adds a fact; without its place where that can be looked up in the file.
    pub(super) fn push(&mut self, fact: &Fact, times: u64, with_place: bool) {
        let shared = self.key.iter().zip(fact.key).take_while(|(a, b)| a == b).count();
        let block = &mut self.block;
        write_number(block, shared as u64);
        write_number(block, (fact.key.len() - shared) as u64);
        block.extend_from_slice(&fact.key[shared..]);
        write_number(block, fact.origin.into());
        self.body.clear();
        if with_place {
            fact.write_as(times, &mut self.body);
        } else {
            fact.write_stated(times, &mut self.body);
        }
        write_number(block, self.body.len() as u64);
        block.extend_from_slice(&self.body);
        self.key.truncate(shared);
        self.key.extend_from_slice(&fact.key[shared..]);
        if self.block.len() >= BLOCK {
            self.close_block();
        }
    }

    pub(super) fn finish(mut self) -> Run {
        self.close_block();
        self.run
    }

    fn close_block(&mut self) {
        if self.block.is_empty() {
            return;
        }
        let mut packed = DeflateEncoder::new(Vec::new(), self.effort);
        let packed = packed.write_all(&self.block).and_then(|()| packed.finish());
        self.run.blocks.push(packed.expect("memory takes any bytes").into_boxed_slice());
        self.block.clear();
        self.key.clear();
    }
}

impl Unpacker<'_> {
    pub(super) fn fact(&self) -> Fact<'_> {
        let body = &self.block[self.body.0..self.body.1];
        Fact { key: &self.key, origin: self.origin + self.run.offset, body }
    }

    /// Goes to the next fact; false where there is none.
    pub(super) fn advance(&mut self) -> bool {
        if self.at == self.block.len() && !self.open_block() {
            return false;
        }
        let mut rest = &self.block[self.at..];
        let shared = read_number(&mut rest) as usize;
        self.key.truncate(shared);
        self.key.extend_from_slice(read_bytes(&mut rest));
        self.origin = read_number(&mut rest) as u32;
        let body = read_bytes(&mut rest);
        let end = self.block.len() - rest.len();
        self.body = (end - body.len(), end);
        self.at = end;
        true
    }

    fn open_block(&mut self) -> bool {
        let Some(packed) = self.run.blocks.get(self.next_block) else { return false };
        self.next_block += 1;
        self.block.clear();
        self.key.clear();
        self.at = 0;
        let read = DeflateDecoder::new(&packed[..]).read_to_end(&mut self.block);
        read.expect("a block is what was packed here");
        true
    }
}
