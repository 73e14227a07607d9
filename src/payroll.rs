//! What a declaration says, with the provenance of every value.

mod amount;
mod date;
mod declaration;
pub mod ebds;
mod fields;
pub mod law;
mod line_kind;
mod period;

pub use amount::{Amount, Rate};
pub use date::{PrintedWeekday, WeekdayDate, WrittenDate};
pub use declaration::{
    Announced, Declaration, Document, Form, InWords, Jurisdiction, PageMark, PaymentLine, Row,
    RowKind, Scope, Side, Total, Unread,
};
pub use fields::{Fields, Name, Value};
pub use line_kind::LineKind;
pub use period::Period;
