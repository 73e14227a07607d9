//! Files as they were received: found, opened read-only, hashed before anything parses them.

mod archive;
mod listing;

use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};

use sha2::{Digest, Sha256};

use crate::{evidence::Message, extract::Limits};

pub use listing::{Item, Listing, list};

/// The bytes of one file, or why there are none.
#[derive(Debug)]
pub struct Received {
    /// None where the file is larger than a limit or could not be read.
    pub bytes: Option<Vec<u8>>,
    pub size: u64,
    /// SHA-256 in hexadecimal; none where the bytes could not be read.
    pub sha256: Option<String>,
    /// Why there are no bytes.
    pub reason: Option<Message>,
}

impl Item {
    /// Reads and hashes the file. A file beyond the size limit is hashed, and not kept.
    #[must_use]
    pub fn receive(&self, limits: &Limits) -> Received {
        if let Some(reason) = &self.reason {
            return Received::nothing(self.size, (**reason).clone());
        }
        match &self.origin {
            listing::Origin::File(own) => receive_file(self.on_disk(own.as_deref()), limits),
            listing::Origin::Entry { archive, index } => archive.receive(*index, self.size, limits),
        }
    }
}

impl Received {
    fn nothing(size: u64, reason: Message) -> Received {
        Received { bytes: None, size, sha256: None, reason: Some(reason) }
    }

    fn of_bytes(bytes: Vec<u8>) -> Received {
        let sha256 = Some(hexadecimal(&Sha256::digest(&bytes)));
        Received { size: bytes.len() as u64, bytes: Some(bytes), sha256, reason: None }
    }
}

fn receive_file(path: &Path, limits: &Limits) -> Received {
    let read = || -> io::Result<Received> {
        let mut file = File::open(path)?;
        let size = file.metadata()?.len();
        if size > limits.max_file_size {
            let (size, sha256) = hash(&mut file)?;
            let reason = too_large(limits.max_file_size);
            return Ok(Received { bytes: None, size, sha256: Some(sha256), reason: Some(reason) });
        }
        // A file may grow while it is read; the limit holds all the same.
        let mut bytes = Vec::with_capacity(size as usize);
        file.take(limits.max_file_size + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > limits.max_file_size {
            return Ok(Received::nothing(bytes.len() as u64, too_large(limits.max_file_size)));
        }
        Ok(Received::of_bytes(bytes))
    };
    read().unwrap_or_else(|error| Received::nothing(0, unreadable(&error)))
}

fn hash(reader: &mut impl Read) -> io::Result<(u64, String)> {
    let mut digest = Sha256::new();
    let mut buffer = vec![0; 1 << 20];
    let mut size = 0;
    loop {
        let read = reader.read(&mut buffer)?;
        if read == 0 {
            return Ok((size, hexadecimal(&digest.finalize())));
        }
        size += read as u64;
        digest.update(&buffer[..read]);
    }
}

fn too_large(limit: u64) -> Message {
    Message::new("reason-file-too-large").with("limit", limit.to_string())
}

/// Why the operating system gave no bytes. Its own words differ from machine to machine, so
/// only the kind is told.
fn unreadable(error: &io::Error) -> Message {
    match error.kind() {
        io::ErrorKind::PermissionDenied => Message::new("reason-no-permission"),
        io::ErrorKind::NotFound => Message::new("reason-not-found"),
        _ => Message::new("reason-unreadable"),
    }
}

/// Lower-case hexadecimal digits.
#[must_use]
pub fn hexadecimal(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
