//! What the terminal is like: its language, its width, its colours.

use std::io::{IsTerminal, Write};

use anstream::AutoStream;

use crate::locales::Language;

/// Columns of a table where nobody tells a width.
const DEFAULT_WIDTH: usize = 100;

/// The language of the locale; English where we do not speak it.
#[must_use]
pub fn language() -> Language {
    sys_locale::get_locale()
        .and_then(|locale| Language::of_locale(&locale))
        .unwrap_or(Language::English)
}

/// Columns to fit: the terminal's, or `COLUMNS`, or a page's.
#[must_use]
pub fn width() -> usize {
    if std::io::stdout().is_terminal() {
        let (_, columns) = indicatif_size();
        return columns;
    }
    let columns = std::env::var("COLUMNS").ok().and_then(|it| it.parse().ok());
    columns.unwrap_or(DEFAULT_WIDTH)
}

fn indicatif_size() -> (usize, usize) {
    let (rows, columns) = console::Term::stdout().size();
    (rows.into(), columns.into())
}

/// One sentence on standard error.
pub fn error(text: &str) {
    // Nothing can be done where standard error is closed.
    let _ = writeln!(AutoStream::auto(std::io::stderr()), "bordereau: {text}");
}
