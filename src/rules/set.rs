//! Rules that compare what several documents say about the same thing.
