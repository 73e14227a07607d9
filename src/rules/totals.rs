//! Rules that add up rows and compare the sum with the printed total.
