//! `--format json` and `--format jsonl`, written as files are examined.

use std::io::{self, Write};

use super::{
    Report,
    wire::{Document, Set, Tool},
};
use crate::{
    finding::{Examined, ExaminedSet},
    locales::Catalogue,
};

/// One object a line: each file, then the set.
#[derive(Debug)]
pub struct JsonLines<'a, W> {
    pub out: W,
    pub words: &'a Catalogue,
    pub tool: Tool,
}

/// One object: `{"documents":[…],"set":{…}}`.
#[derive(Debug)]
pub struct Json<'a, W> {
    lines: JsonLines<'a, W>,
    begun: bool,
}

impl<W: Write> Report for JsonLines<'_, W> {
    fn examined(&mut self, examined: &Examined) -> io::Result<()> {
        serde_json::to_writer(&mut self.out, &Document::new(examined, self.words))?;
        self.out.write_all(b"\n")
    }

    fn set(&mut self, set: &ExaminedSet) -> io::Result<()> {
        let line = Set::new(set, self.tool.clone(), self.words);
        serde_json::to_writer(&mut self.out, &line)?;
        self.out.write_all(b"\n")?;
        self.out.flush()
    }
}

impl<'a, W> Json<'a, W> {
    pub fn new(lines: JsonLines<'a, W>) -> Json<'a, W> {
        Json { lines, begun: false }
    }
}

impl<W: Write> Report for Json<'_, W> {
    fn examined(&mut self, examined: &Examined) -> io::Result<()> {
        self.lines.out.write_all(if self.begun { b",\n" } else { b"{\"documents\":[\n" })?;
        self.begun = true;
        serde_json::to_writer(&mut self.lines.out, &Document::new(examined, self.lines.words))?;
        Ok(())
    }

    fn set(&mut self, set: &ExaminedSet) -> io::Result<()> {
        self.lines.out.write_all(if self.begun { b"\n]," } else { b"{\"documents\":[]," })?;
        self.lines.out.write_all(b"\"set\":")?;
        let line = Set::new(set, self.lines.tool.clone(), self.lines.words);
        serde_json::to_writer(&mut self.lines.out, &line)?;
        self.lines.out.write_all(b"}\n")?;
        self.lines.out.flush()
    }
}
