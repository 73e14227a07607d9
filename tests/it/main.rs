//! All integration tests, in one binary.

mod arrangements;
mod cli;
mod colonless;
mod consistent;
mod contract;
mod drawing;
mod ebds;
mod innocents;
mod interpret;
mod letterheads;
mod locales;
mod page_tables;
mod pages;
mod payslips;
mod reading;
mod records;
mod resaved;
mod rules;
mod score;
mod sentences;
mod sheets;
mod sides;
mod storeys;
mod strangers;
mod tidy;
mod wordings;
