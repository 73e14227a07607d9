//! Rules about dates: days no calendar has, orders no life has.
