//! Any ToUnicode map behind a line of every code.

#![no_main]

libfuzzer_sys::fuzz_target!(|map: &[u8]| {
    let codes: String = (0..=255).map(|it| format!("{it:02x}")).collect();
    let content = format!("BT /F2 10 Tf 20 700 Td <{codes}> Tj ET");
    bordereau_fuzz::examine_pdf(bordereau_fuzz::page(content.as_bytes(), map));
});
