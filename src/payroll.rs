//! What a declaration says, with the provenance of every value.

mod amount;
mod date;
mod declaration;
mod fields;
mod period;

pub use amount::{Amount, Rate};
pub use date::{PrintedWeekday, WeekdayDate, WrittenDate};
pub use declaration::{
    Announced, Declaration, Document, Form, InWords, PageMark, PaymentLine, Row, RowKind, Scope,
    Total, Unread,
};
pub use fields::{Fields, Name, Value};
pub use period::Period;
