//! Any content stream, also as a form that draws itself.

#![no_main]

libfuzzer_sys::fuzz_target!(|content: &[u8]| {
    bordereau_fuzz::examine_pdf(bordereau_fuzz::page(content, b""));
});
