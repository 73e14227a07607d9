//! Rules about what a document announces and does not hold.
