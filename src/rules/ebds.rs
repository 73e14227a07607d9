//! Rules of the fixed-width exchange file: its records, sums and totals are exact.
