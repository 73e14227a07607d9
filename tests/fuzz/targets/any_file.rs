//! Any bytes, by the door every file takes: sniffed, read, interpreted, judged.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| bordereau_fuzz::examine(bytes.to_vec()));
