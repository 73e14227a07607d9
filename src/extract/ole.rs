//! OLE2 containers: the names of their streams and what the streams hold, as far as it can be read.

/// A container whose directory has been read; a damaged one has the entries before the damage.
#[derive(Debug, Default)]
pub(super) struct Ole<'a> {
    bytes: &'a [u8],
    /// Bytes of a sector.
    size: usize,
    /// For each sector the one that follows it.
    table: Vec<u32>,
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    name: String,
    start: u32,
    length: u64,
}

/// Streams shorter than this lie in the small sectors of the root stream.
const SMALL: u64 = 4_096;
const SMALL_SECTOR: usize = 64;

/// Sector numbers from here on are marks: end of chain, free, part of a table.
const MARKS: u32 = 0xffff_fffa;

impl<'a> Ole<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Ole<'a> {
        let shift = u16_at(bytes, 30).filter(|it| (7..=16).contains(it)).unwrap_or(9);
        let mut ole = Ole { bytes, size: 1 << shift, ..Ole::default() };
        ole.table = ole.read_table();
        let directory = u32_at(bytes, 48).map(|start| ole.chain(start)).unwrap_or_default();
        ole.entries = directory.as_chunks::<128>().0.iter().filter_map(entry).collect();
        ole
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.entries.iter().any(|it| it.name.eq_ignore_ascii_case(name))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Whether the directory and the named streams end; one whose sectors go round in a circle
    /// has no end for a reader that does not count.
    pub(super) fn ends(&self, names: &[&str]) -> bool {
        let named = |it: &&Entry| names.iter().any(|name| it.name.eq_ignore_ascii_case(name));
        let streams = self.entries.iter().filter(named).map(|it| it.start);
        let root = self.entries.first().map(|it| it.start);
        let tables = [u32_at(self.bytes, 48), u32_at(self.bytes, 60), root];
        tables.into_iter().flatten().chain(streams).all(|start| self.chain_ends(start))
    }

    fn chain_ends(&self, start: u32) -> bool {
        let mut next = Some(start);
        for _ in 0..=self.table.len() {
            match next {
                Some(sector) if sector < MARKS => next = self.table.get(sector as usize).copied(),
                _ => return true,
            }
        }
        false
    }

    /// What a stream holds.
    pub(super) fn stream(&self, name: &str) -> Option<Vec<u8>> {
        let entry = self.entries.iter().find(|it| it.name.eq_ignore_ascii_case(name))?;
        let mut content = if entry.length < SMALL {
            self.small_chain(entry.start)?
        } else {
            self.chain(entry.start)
        };
        content.truncate(usize::try_from(entry.length).unwrap_or(usize::MAX));
        Some(content)
    }

    /// The allocation table: its sectors are listed in the header and, for large files, behind it.
    fn read_table(&self) -> Vec<u32> {
        let mut sectors: Vec<u32> =
            (0..109).filter_map(|index| u32_at(self.bytes, 76 + 4 * index)).collect();
        let mut next = u32_at(self.bytes, 68);
        let most = self.bytes.len() / self.size + 1;
        for _ in 0..most {
            let Some(list) = next.and_then(|it| self.sector(it)) else { break };
            let numbers = numbers(list);
            next = numbers.last().copied();
            sectors.extend(numbers.iter().take(numbers.len().saturating_sub(1)));
        }
        let tables = sectors.iter().filter(|it| **it < MARKS).take(most);
        tables.filter_map(|it| self.sector(*it)).flat_map(numbers).take(most + self.size).collect()
    }

    fn sector(&self, number: u32) -> Option<&'a [u8]> {
        if number >= MARKS {
            return None;
        }
        let start = (number as usize).checked_add(1)?.checked_mul(self.size)?;
        let end = self.bytes.len().min(start.checked_add(self.size)?);
        self.bytes.get(start..end).filter(|it| !it.is_empty())
    }

    /// The sectors from `start` on, in a run; a chain that loops ends with the file's length.
    fn chain(&self, start: u32) -> Vec<u8> {
        let mut content = Vec::new();
        let mut next = Some(start);
        while let Some(sector) = next.and_then(|it| self.sector(it)) {
            content.extend_from_slice(sector);
            if content.len() > self.bytes.len() {
                break;
            }
            next = next.and_then(|it| self.table.get(it as usize).copied());
        }
        content
    }

    fn small_chain(&self, start: u32) -> Option<Vec<u8>> {
        let root = self.entries.first()?;
        let sectors = self.chain(root.start);
        let table = numbers(&self.chain(u32_at(self.bytes, 60)?));
        let mut content = Vec::new();
        let mut next = start as usize;
        while let Some(sector) = sectors.get(next * SMALL_SECTOR..) {
            if sector.is_empty() || content.len() as u64 > SMALL {
                break;
            }
            content.extend_from_slice(&sector[..sector.len().min(SMALL_SECTOR)]);
            match table.get(next) {
                Some(it) if *it < MARKS => next = *it as usize,
                _ => break,
            }
        }
        Some(content)
    }
}

fn entry(bytes: &[u8; 128]) -> Option<Entry> {
    let length = usize::from(u16_at(bytes, 64)?).min(64);
    let units = bytes[..length].as_chunks::<2>().0.iter().map(|it| u16::from_le_bytes(*it));
    let name = String::from_utf16_lossy(&units.collect::<Vec<u16>>());
    let name = name.trim_end_matches('\0').to_owned();
    let start = u32_at(bytes, 116)?;
    let length = u64::from(u32_at(bytes, 120)?);
    (!name.is_empty()).then_some(Entry { name, start, length })
}

fn numbers(bytes: &[u8]) -> Vec<u32> {
    bytes.as_chunks::<4>().0.iter().map(|it| u32::from_le_bytes(*it)).collect()
}

/// A little-endian number of two bytes.
pub(super) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at.checked_add(2)?).map(|it| u16::from_le_bytes([it[0], it[1]]))
}

/// A little-endian number of four bytes.
pub(super) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at.checked_add(4)?).map(|it| u32::from_le_bytes([it[0], it[1], it[2], it[3]]))
}

#[cfg(test)]
mod tests {
    use super::Ole;

    #[test]
    fn a_chain_that_goes_round_has_no_end() {
        let mut bytes = vec![0; 512 * 3];
        bytes[30] = 9;
        // The table lies in sector 0, the directory in sector 1.
        bytes[76..512].fill(0xff);
        bytes[76..80].fill(0);
        bytes[48] = 1;
        bytes[60..64].fill(0xff);
        bytes[68..72].fill(0xff);
        bytes[512..1024].fill(0xff);
        bytes[1024..1028].copy_from_slice(b"W\0b\0");
        bytes[1024 + 64] = 6;
        bytes[1024 + 116..1024 + 120].fill(0xff);
        assert!(Ole::open(&bytes).has("Wb") && Ole::open(&bytes).ends(&[]));
        bytes[516..520].copy_from_slice(&1_u32.to_le_bytes());
        assert!(!Ole::open(&bytes).ends(&[]));
    }
}
