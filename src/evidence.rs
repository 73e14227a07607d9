//! What a reader can put a finger on: values with their text and their place. Imports nothing of ours.

mod extracted;
mod file;
mod folding;
mod location;
mod message;
mod text;

pub use extracted::{Citation, Extracted, Field, Reading};
pub use file::{Extent, FileFacts, FileFormat, SourceFile, StoredSum, UnevenRecord};
pub use folding::{digit_value, folded, has_digit, is_invisible, is_letter};
pub use location::{Bbox, CellRef, Location, Region, Tile};
pub use message::{Arg, Message};
pub use text::Text;
