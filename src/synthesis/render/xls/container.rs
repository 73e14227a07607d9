//! The compound file around a binary workbook: a small file system of sectors, with one stream.

const SECTOR: usize = 512;
const FREE: u32 = 0xffff_ffff;
const END: u32 = 0xffff_fffe;
const TABLE: u32 = 0xffff_fffd;
/// Sectors that one sector of the table tells of.
const TOLD: usize = SECTOR / 4;
/// Shorter streams would stand in sectors of their own small kind.
const SHORTEST: usize = 4_096;

/// Packs the stream `Workbook`.
pub(super) fn pack(mut stream: Vec<u8>) -> Vec<u8> {
    let length = stream.len().max(SHORTEST).next_multiple_of(SECTOR);
    stream.resize(length, 0);
    let sectors = length / SECTOR;
    // The table tells of itself, of the folder, and of the stream.
    let mut tables = 1;
    while tables * TOLD < tables + 1 + sectors {
        tables += 1;
    }
    let mut out = header(tables);
    let mut told: Vec<u32> = vec![TABLE; tables];
    told.push(END);
    let first = tables + 1;
    told.extend((first + 1..first + sectors).map(|it| it as u32));
    told.push(END);
    told.resize(tables * TOLD, FREE);
    out.extend(told.into_iter().flat_map(u32::to_le_bytes));
    out.extend(entry("Root Entry", 5, 1, END, 0));
    out.extend(entry("Workbook", 2, FREE, first as u32, length as u32));
    out.extend(entry("", 0, FREE, 0, 0));
    out.extend(entry("", 0, FREE, 0, 0));
    out.extend(stream);
    out
}

fn header(tables: usize) -> Vec<u8> {
    let mut head = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    head.extend([0; 16]);
    // Version 3, little end first, sectors of 2^9 and 2^6 bytes.
    head.extend([0x3e, 0, 3, 0, 0xfe, 0xff, 9, 0, 6, 0, 0, 0, 0, 0, 0, 0]);
    // How many tables there are, and the sector of the folder, which stands behind them.
    let (count, folder) = (tables as u32, tables as u32);
    for word in [0, count, folder, 0, SHORTEST as u32, END, 0, END, 0] {
        head.extend(word.to_le_bytes());
    }
    // Tables stand first; a hundred and nine of them are seven megabytes of stream.
    let places = (0..109).map(|it| if it < tables { it as u32 } else { FREE });
    head.extend(places.flat_map(u32::to_le_bytes));
    head
}

/// An entry of the folder.
fn entry(name: &str, kind: u8, child: u32, sector: u32, length: u32) -> Vec<u8> {
    let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let named = if name.is_empty() { 0 } else { entry.len() as u16 + 2 };
    entry.resize(64, 0);
    entry.extend(named.to_le_bytes());
    entry.extend([kind, 1]);
    for word in [FREE, FREE, child] {
        entry.extend(word.to_le_bytes());
    }
    entry.resize(116, 0);
    entry.extend(sector.to_le_bytes());
    entry.extend(length.to_le_bytes());
    entry.extend([0; 4]);
    entry
}
