//! Rules that compare what a document announces with what is there: pages, rows, records.

pub(super) mod cell_length_limit;
mod counted;
pub(super) mod declared_count_above_rows;
pub(super) mod declared_count_below_rows;
pub(super) mod export_row_limit;
pub(super) mod last_record_cut;
mod marks;
mod numbering;
pub(super) mod page_count_mismatch;
pub(super) mod page_missing;
pub(super) mod page_number_mismatch;
pub(super) mod page_repeated;
pub(super) mod record_width_mismatch;
pub(super) mod row_number_gap;
pub(super) mod row_number_repeated;
