//! What the fuzz targets share: a page around hostile parts, and the whole way from bytes to findings.

use bordereau::{
    evidence::{FileFormat, SourceFile},
    examination::{judge, read_document},
    extract::{Limits, sniff},
};

/// Reads, interprets and judges. A panic anywhere ends the run, the caught ones too.
pub fn examine(bytes: Vec<u8>) {
    let limits = Limits::default();
    let format = sniff(&bytes).format;
    let source =
        SourceFile { path: "fuzz".to_owned(), bytes: bytes.len() as u64, sha256: None, format };
    if let Ok((document, problems)) = read_document(source, bytes, &limits) {
        judge(&document, problems);
    }
}

/// The same for bytes taken for a PDF whatever they begin with.
pub fn examine_pdf(bytes: Vec<u8>) {
    debug_assert_eq!(sniff(&bytes).format, FileFormat::Pdf);
    examine(bytes);
}

/// One page with a content stream and a ToUnicode map; its objects are found without a table.
pub fn page(content: &[u8], to_unicode: &[u8]) -> Vec<u8> {
    let mut file = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n\
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R\
        /Resources<</Font<</F1 5 0 R/F2 6 0 R>>/XObject<</X 8 0 R>>>>>>endobj\n\
        5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj\n\
        6 0 obj<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/ToUnicode 7 0 R>>endobj\n"
        .to_vec();
    stream(&mut file, 4, "", content);
    stream(&mut file, 7, "", to_unicode);
    stream(&mut file, 8, "/Type/XObject/Subtype/Form/BBox[0 0 600 800]", content);
    file.extend_from_slice(b"trailer<</Root 1 0 R>>\n");
    file
}

fn stream(file: &mut Vec<u8>, number: u32, keys: &str, data: &[u8]) {
    let head = format!("{number} 0 obj<<{keys}/Length {}>>stream\n", data.len());
    file.extend_from_slice(head.as_bytes());
    file.extend_from_slice(data);
    file.extend_from_slice(b"\nendstream endobj\n");
}
