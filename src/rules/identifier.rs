//! Rules about numbering schemes and their check digits.
