//! Text as it was read: a slice of a shared buffer, so that a million cells hold the file once.

use std::{fmt, ops::Deref, sync::Arc};

/// A piece of text read from a document. Cloning it copies no text.
#[derive(Clone)]
pub struct Text {
    // Not `Arc<str>`: turning a decoded file of 200 MB into one would copy it.
    buffer: Arc<String>,
    from: u32,
    to: u32,
}

impl Text {
    /// Bytes `from..to` of a shared buffer; what does not lie on character borders is empty.
    #[must_use]
    pub fn slice(buffer: &Arc<String>, from: usize, to: usize) -> Text {
        let inside = buffer.get(from..to).is_some() && u32::try_from(to).is_ok();
        let (from, to) = if inside { (from as u32, to as u32) } else { (0, 0) };
        Text { buffer: Arc::clone(buffer), from, to }
    }

    /// Bytes `from..to` of this piece, in the same buffer.
    #[must_use]
    pub fn part(&self, from: usize, to: usize) -> Text {
        let to = to.min(self.len());
        let start = self.from as usize;
        Text::slice(&self.buffer, start + from.min(to), start + to)
    }

    /// The same buffer without white space at both ends of this piece, and how many
    /// characters were taken from its beginning.
    #[must_use]
    pub fn trimmed(&self) -> (Text, usize) {
        let all: &str = self;
        let start = all.len() - all.trim_start().len();
        let kept = all.trim();
        let from = self.from as usize + start;
        (Text::slice(&self.buffer, from, from + kept.len()), all[..start].chars().count())
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.buffer[self.from as usize..self.to as usize]
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Text {
        Text::from(text.to_owned())
    }
}

impl From<String> for Text {
    fn from(text: String) -> Text {
        let to = text.len();
        Text::slice(&Arc::new(text), 0, to)
    }
}

impl Default for Text {
    fn default() -> Text {
        Text::from("")
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Text) -> bool {
        **self == **other
    }
}

impl Eq for Text {}

impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        **self == *other
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}
