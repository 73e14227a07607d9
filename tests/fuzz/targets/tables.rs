//! Words and rules anywhere on a page: what tables, headings, totals and rules make of them; drawn again and again, what
//! cards and blocks make of a frame that comes back.

#![no_main]

/// What a declaration is made of, and what is not.
const WORDS: &[&str] = &[
    "Nom", "Immatriculation", "Salaire brut", "Plafonn\\351", "Jours", "TOTAL", "Total page",
    "Total cumul\\351", "Report", "Page 1/2", "Effectif", "Net \\340 payer", "Base", "Taux",
    "4,48 %", "6 000,00", "1.234,56", "1,234.56", "26", "0", "-5,00", "999999999", "123456789",
    "31/02/2024", "2024-01", "Janvier 2024", "ALAOUI KARIM", "MA64", "deux mille dirhams", "DH",
    "Cotisation", "P\\351riode", "ICE", "RIB", "S", ".", "99999999999999999999999999999",
];

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let mut content = String::new();
    let mut copies = Vec::new();
    for it in bytes.chunks_exact(4).take(2_000) {
        let (x, y) = (u32::from(it[0]) * 600 / 256, u32::from(it[1]) * 800 / 256);
        let word = WORDS[usize::from(it[2]) % WORDS.len()];
        content += &match it[3] {
            0..=15 => format!("{x} {y} m {} {y} l S\n", u32::from(it[2]) * 3),
            16..=31 => format!("{x} {y} m {x} {} l S\n", u32::from(it[2]) * 3),
            32..=47 => format!("{x} {y} {} 20 re S\n", it[2]),
            48..=55 => format!("BT /F1 9 Tf 0 1 -1 0 {x} {y} Tm ({word}) Tj ET\n"),
            56..=63 => {
                copies.push((u32::from(it[0]), u32::from(it[1]), 1 + it[2] % 12));
                String::new()
            }
            size => format!("BT /F1 {} Tf {x} {y} Td ({word}) Tj ET\n", 6 + size % 8),
        };
    }
    let once = content.clone();
    for (right, down, times) in copies.into_iter().take(3) {
        for n in 1..=u32::from(times) {
            content += &format!("q 1 0 0 1 {} -{} cm\n{once}Q\n", right * n, down * n);
        }
    }
    bordereau_fuzz::examine_pdf(bordereau_fuzz::page(content.as_bytes(), b""));
});
