//! The format of a file, decided by its content, never by its name.

use crate::evidence::FileFormat;

/// What the bytes are.
#[must_use]
pub fn sniff(_bytes: &[u8]) -> FileFormat {
    FileFormat::Unknown
}
