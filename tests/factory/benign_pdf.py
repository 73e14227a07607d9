"""Ordinary handling of PDFs, by programs that share nothing with ours."""

import io
import random

import pikepdf
import pymupdf
import pypdf
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
from reportlab.pdfgen import canvas

from benign_operation import Operation, call, office

SCAN_DPI = 200


def is_pdf(document):
    return document.suffix == "pdf"


def out(document, folder, tail=""):
    return folder / f"{document.path.stem}{tail}.pdf"


def qpdf(*options):
    def one(document, folder):
        target = out(document, folder)
        call("qpdf", "--warning-exit-0", *options, document.path, target)
        return target
    return one


def ghostscript(*options):
    def one(document, folder):
        target = out(document, folder)
        call("gs", "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pdfwrite", *options, f"-sOutputFile={target}", document.path)
        return target
    return one


def with_pypdf(document, folder):
    target = out(document, folder)
    pypdf.PdfWriter(clone_from=document.path).write(target)
    return target


def with_pikepdf(document, folder):
    target = out(document, folder)
    with pikepdf.open(document.path) as pdf:
        pdf.save(target, compress_streams=True)
    return target


def with_pymupdf(document, folder):
    target = out(document, folder)
    pymupdf.open(document.path).save(target, garbage=4, clean=True, deflate=True)
    return target


def with_mutool(document, folder):
    target = out(document, folder)
    call("mutool", "clean", "-gggg", "-z", document.path, target)
    return target


def with_pdftk(document, folder):
    target = out(document, folder)
    call("pdftk", document.path, "output", target, "compress")
    return target


def cairo(document, folder):
    target = out(document, folder)
    call("pdftocairo", "-pdf", document.path, target)
    return target


def through_postscript(document, folder):
    target, postscript = out(document, folder), folder / "print.ps"
    call("pdftops", document.path, postscript)
    call("ps2pdf", postscript, target)
    postscript.unlink()
    return target


def draw(documents, folder):
    return office(documents, folder, "pdf:draw_pdf_Export", "pdf", infilter="draw_pdf_import")


def encrypt_pypdf(document, folder):
    target = out(document, folder)
    writer = pypdf.PdfWriter(clone_from=document.path)
    writer.encrypt(user_password="", owner_password="caisse", algorithm="RC4-128")
    writer.write(target)
    return target


SIGNER = []


def sign(document, folder):
    """An invisible signature, then its field in an incremental update, as Acrobat leaves them."""
    if not SIGNER:
        key, certificate = folder.parent / "key.pem", folder.parent / "certificate.pem"
        call("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", "/CN=Invented Signatory",
             "-keyout", key, "-out", certificate)
        SIGNER.append(signers.SimpleSigner.load(str(key), str(certificate)))
    target = out(document, folder)
    with open(document.path, "rb") as source:
        writer = IncrementalPdfFileWriter(source, strict=False)
        fields.append_signature_field(writer, fields.SigFieldSpec("Signature1", on_page=0, box=(400, 20, 560, 60)))
        meta = signers.PdfSignatureMetadata(field_name="Signature1", reason="Certifié conforme", location="Rabat")
        with open(target, "wb") as written:
            signers.sign_pdf(writer, meta, signer=SIGNER[0], output=written)
    return target


def incremental(change):
    def one(document, folder):
        target = out(document, folder)
        target.write_bytes(document.path.read_bytes())
        pdf = pymupdf.open(target)
        change(pdf)
        pdf.save(target, incremental=True, encryption=pymupdf.PDF_ENCRYPT_KEEP)
        return target
    return one


def note(pdf):
    page = pdf[0]
    page.add_text_annot((30, 30), "Vu. Vérifier le total : 48 210,00 au lieu de 46 970,00 ?")
    corner = page.rect.width - 150
    page.add_freetext_annot(pymupdf.Rect(corner, 4, corner + 140, 18), "Pièce adverse n° 14", fontsize=9)


def highlight(pdf):
    for page in pdf:
        for word in page.get_text("words"):
            if "total" in word[4].lower():
                page.add_highlight_annot(pymupdf.Rect(word[:4]))
        words = page.get_text("words")
        if words:
            page.add_underline_annot(pymupdf.Rect(words[-1][:4]))


def overlay(draw_on):
    """A page drawn by reportlab laid over each page by pypdf, as stamping programs do."""
    def one(document, folder):
        target = out(document, folder)
        writer = pypdf.PdfWriter(clone_from=document.path)
        count = len(writer.pages)
        for number, page in enumerate(writer.pages, 1):
            box = page.mediabox
            buffer = io.BytesIO()
            sheet = canvas.Canvas(buffer, pagesize=(float(box.width), float(box.height)))
            draw_on(sheet, float(box.width), float(box.height), number, count)
            sheet.showPage()
            sheet.save()
            page.merge_page(pypdf.PdfReader(io.BytesIO(buffer.getvalue())).pages[0])
        writer.write(target)
        return target
    return one


def received(sheet, width, height, number, count):
    """The court's stamp: a frame and a date that have nothing to do with the declaration."""
    if number > 1:
        return
    sheet.saveState()
    sheet.translate(width - 120, 12)
    sheet.setStrokeColorRGB(0.1, 0.1, 0.6)
    sheet.rect(0, 0, 110, 30)
    sheet.setFont("Helvetica-Bold", 8)
    sheet.drawString(6, 18, "REÇU LE 14/05/2025")
    sheet.drawString(6, 7, "Greffe - 1204/2025")
    sheet.restoreState()


def bates(sheet, width, height, number, count):
    """The lawyer's numbering of a whole bundle, which counts other pages than the declaration does."""
    sheet.setFont("Helvetica", 8)
    sheet.drawRightString(width - 14, 8, f"Pièce n° 12 - page {36 + number}/148")


def watermark(sheet, width, height, number, count):
    sheet.saveState()
    sheet.translate(width / 2, height / 2)
    sheet.rotate(45)
    sheet.setFillColorRGB(0.85, 0.85, 0.85)
    sheet.setFont("Helvetica-Bold", 60)
    sheet.drawCentredString(0, 0, "COPIE")
    sheet.restoreState()


def scan(document, folder):
    """Images of the pages and nothing else."""
    target = out(document, folder)
    paper(document, lambda page, source: None).save(target)
    return target


def ocr_exact(document, folder):
    """Images with the page's own words under them, invisible: the best that recognition can give."""
    target = out(document, folder)
    paper(document, lambda page, source: lay_words(page, source, lambda word: word)).save(target, garbage=3)
    return target


def ocr_confused(document, folder):
    """The same with one digit in forty read as one of its usual lookalikes."""
    rng = random.Random(document.name)
    alike = {"0": "8", "1": "7", "3": "8", "5": "6", "6": "8", "7": "1", "8": "3", "9": "8"}

    def misread(word):
        return "".join(alike[c] if c in alike and rng.random() < 1 / 40 else c for c in word)

    target = out(document, folder)
    paper(document, lambda page, source: lay_words(page, source, misread)).save(target, garbage=3)
    return target


def paper(document, layer, dpi=100):
    scanned = pymupdf.open()
    with pymupdf.open(document.path) as pdf:
        for source in pdf:
            page = scanned.new_page(width=source.rect.width, height=source.rect.height)
            page.insert_image(page.rect, stream=source.get_pixmap(dpi=dpi, colorspace=pymupdf.csGRAY).tobytes("jpeg"))
            layer(page, source)
    return scanned


FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"


def lay_words(page, source, read):
    font = pymupdf.Font(fontfile=FONT)
    writer = pymupdf.TextWriter(page.rect)
    for x0, y0, x1, y1, word, *_ in source.get_text("words"):
        size = max(2.0, min((y1 - y0) * 0.8, (x1 - x0) / max(font.text_length(word, 1), 0.01)))
        writer.append((x0, y1 - (y1 - y0) * 0.22), read(word), font=font, fontsize=size)
    writer.write_text(page, render_mode=3)


def tesseract(document, folder):
    """A real recognition of the pages at 200 dots an inch; French only, since Arabic needs its own model."""
    stem = document.path.stem
    images = []
    with pymupdf.open(document.path) as pdf:
        for number, page in enumerate(pdf):
            image = folder.parent / f"{stem}-{number}.png"
            page.get_pixmap(dpi=SCAN_DPI, colorspace=pymupdf.csGRAY).save(image)
            images.append(image)
    listing = folder.parent / f"{stem}.list"
    listing.write_text("\n".join(str(i.resolve()) for i in images))
    call("tesseract", listing, folder / stem, "-l", "fra", "--dpi", SCAN_DPI, "pdf")
    for path in [listing, *images]:
        path.unlink()
    return out(document, folder)


def bookmarks(document, folder):
    target = out(document, folder)
    writer = pypdf.PdfWriter(clone_from=document.path)
    for number in range(len(writer.pages)):
        writer.add_outline_item(f"Feuillet {number + 1}", number)
    writer.write(target)
    return target


def crop(document, folder):
    """The margins cut away, every word kept."""
    target = out(document, folder)
    pdf = pymupdf.open(document.path)
    for page in pdf:
        used = pymupdf.Rect()
        for block in page.get_text("blocks"):
            used |= pymupdf.Rect(block[:4])
        for drawing in page.get_drawings():
            used |= drawing["rect"]
        used = (used + (-4, -4, 4, 4)) & page.rect
        if not used.is_empty:
            page.set_cropbox(used * page.derotation_matrix if page.rotation else used)
    pdf.save(target)
    return target


def redrawn(place):
    """Every page drawn again on another sheet."""
    def one(document, folder):
        target = out(document, folder)
        with pymupdf.open(document.path) as source:
            written = pymupdf.open()
            place(written, source)
            written.save(target, garbage=3, deflate=True)
        return target
    return one


def shrink(written, source):
    for page in source:
        sheet = written.new_page(width=page.rect.width, height=page.rect.height)
        margin = page.rect * 1
        margin = margin + (page.rect.width * 0.03, page.rect.height * 0.03, -page.rect.width * 0.03, -page.rect.height * 0.03)
        sheet.show_pdf_page(margin, source, page.number)


def turn(written, source):
    for page in source:
        sheet = written.new_page(width=page.rect.height, height=page.rect.width)
        sheet.show_pdf_page(sheet.rect, source, page.number, rotate=90)


def two_up(written, source):
    for first in range(0, len(source), 2):
        box = source[first].rect
        sheet = written.new_page(width=box.width * 2, height=box.height)
        for side, number in enumerate(n for n in (first, first + 1) if n < len(source)):
            sheet.show_pdf_page(pymupdf.Rect(box.width * side, 0, box.width * (side + 1), box.height), source, number)


def strip_metadata(document, folder):
    target = out(document, folder)
    with pikepdf.open(document.path) as pdf:
        for name in ("/Info", "/ID"):
            if name in pdf.trailer:
                del pdf.trailer[name]
        for name in ("/Metadata", "/PieceInfo", "/StructTreeRoot", "/MarkInfo"):
            if name in pdf.Root:
                del pdf.Root[name]
        pdf.save(target)
    return target


def fill_metadata(document, folder):
    target = out(document, folder)
    writer = pypdf.PdfWriter(clone_from=document.path)
    writer.add_metadata({"/Title": "Bordereau page 1 sur 9", "/Author": "Étude", "/Producer": "Microsoft: Print To PDF"})
    writer.write(target)
    return target


def reverse(document, folder):
    target = out(document, folder)
    call("qpdf", "--warning-exit-0", document.path, "--pages", ".", "z-1", "--", target)
    return target


def cover(document, folder):
    """A letter before the document, as it arrives from a lawyer."""
    target, letter = out(document, folder), folder.parent / "letter.pdf"
    sheet = canvas.Canvas(str(letter))
    for line, text in enumerate(["Maître,", "Veuillez trouver ci-joint la pièce n° 12, soit 3 pages, total 1 250,00 DH.",
                                 "Rabat, le 14 mai 2025"]):
        sheet.drawString(72, 760 - 24 * line, text)
    sheet.save()
    call("qpdf", "--warning-exit-0", "--empty", "--pages", letter, document.path, "--", target)
    return target


def merge(same_form):
    """Each document with the next one: a bundle of two declarations in one file."""
    def many(documents, folder):
        made, failed = [], []
        for place, document in enumerate(documents):
            others = documents[place + 1:] + documents[:place]
            other = next((d for d in others if (d.form == document.form) == same_form), None)
            if other is None:
                continue
            target = out(document, folder)
            try:
                call("qpdf", "--warning-exit-0", "--empty", "--pages", document.path, other.path, "--", target)
                made.append((document, [target]))
            except Exception as error:
                failed.append((document.name, str(error)[:200]))
        return made, failed
    return many


def pages_of(document):
    with pikepdf.open(document.path) as pdf:
        return len(pdf.pages)


def split(document, folder):
    call("qpdf", "--warning-exit-0", "--split-pages", document.path, out(document, folder, "-%d"))
    return sorted(folder.glob(f"{document.path.stem.replace('[', '[[]')}-*.pdf"))


def twice(document, folder):
    target = out(document, folder)
    call("qpdf", "--warning-exit-0", document.path, "--pages", ".", "1,1-z", "--", target)
    return target


def several(document):
    return is_pdf(document) and pages_of(document) > 1


def single(document):
    return is_pdf(document) and pages_of(document) == 1


OPERATIONS = [
    Operation("linearize", "linearized", "qpdf", is_pdf, qpdf("--linearize")),
    Operation("object-streams", "object streams", "qpdf", is_pdf, qpdf("--object-streams=generate")),
    Operation("recompress", "recompressed, no object streams", "qpdf", is_pdf,
              qpdf("--recompress-flate", "--compression-level=9", "--object-streams=disable")),
    Operation("uncompress", "uncompressed (QDF)", "qpdf", is_pdf, qpdf("--qdf")),
    Operation("redistil", "re-distilled", "Ghostscript", is_pdf, ghostscript()),
    Operation("redistil-screen", "re-distilled, reduced for the screen", "Ghostscript", is_pdf, ghostscript("-dPDFSETTINGS=/screen")),
    Operation("pdfa", "converted towards PDF/A-2", "Ghostscript", is_pdf,
              ghostscript("-dPDFA=2", "-sColorConversionStrategy=RGB", "-dPDFACompatibilityPolicy=1")),
    Operation("pypdf", "re-saved", "pypdf", is_pdf, with_pypdf),
    Operation("pikepdf", "re-saved", "pikepdf", is_pdf, with_pikepdf),
    Operation("pymupdf", "re-saved and cleaned", "PyMuPDF", is_pdf, with_pymupdf),
    Operation("mutool", "re-saved and cleaned", "mutool", is_pdf, with_mutool),
    Operation("pdftk", "re-saved", "pdftk-java", is_pdf, with_pdftk),
    Operation("print-cairo", "printed to PDF", "Cairo (pdftocairo)", is_pdf, cairo),
    Operation("print-postscript", "printed through PostScript", "pdftops, ps2pdf", is_pdf, through_postscript),
    Operation("draw", "opened and exported in a drawing program", "LibreOffice Draw", is_pdf, many=draw),
    Operation("encrypt-aes", "encrypted, empty user password, AES-256", "qpdf", is_pdf,
              qpdf("--encrypt", "", "caisse", "256", "--")),
    Operation("encrypt-rc4", "encrypted, empty user password, RC4-128", "pypdf", is_pdf, encrypt_pypdf),
    Operation("sign", "signed (incremental)", "pyHanko", is_pdf, sign),
    Operation("annotate", "note with amounts, free text (incremental)", "PyMuPDF", is_pdf, incremental(note)),
    Operation("highlight", "totals highlighted and underlined (incremental)", "PyMuPDF", is_pdf, incremental(highlight)),
    Operation("stamp", "stamp of receipt with a date", "reportlab, pypdf", is_pdf, overlay(received)),
    Operation("bates", "numbered within a bundle: “page 37/148”", "reportlab, pypdf", is_pdf, overlay(bates)),
    Operation("watermark", "“COPIE” across the page", "reportlab, pypdf", is_pdf, overlay(watermark)),
    Operation("scan", "scanned: images only", "PyMuPDF", is_pdf, scan),
    Operation("ocr-exact", "scanned, recognised without errors (Tr 3)", "PyMuPDF", is_pdf, ocr_exact),
    Operation("ocr-confused", "scanned, one digit in 40 misread (Tr 3)", "PyMuPDF", is_pdf, ocr_confused),
    Operation("tesseract", "scanned and recognised", "Tesseract (fra)", lambda d: is_pdf(d) and d.lang != "ar", tesseract),
    Operation("bookmarks", "bookmarks added", "pypdf", is_pdf, bookmarks),
    Operation("crop", "margins cropped", "PyMuPDF", is_pdf, crop),
    Operation("rotate", "turned by 90° (/Rotate)", "qpdf", is_pdf, qpdf("--rotate=+90")),
    Operation("rotate-180", "turned by 180° (/Rotate)", "qpdf", is_pdf, qpdf("--rotate=180")),
    Operation("turn", "content turned by 90°", "PyMuPDF", is_pdf, redrawn(turn)),
    Operation("shrink", "fitted to the printable area (94 %)", "PyMuPDF", is_pdf, redrawn(shrink)),
    Operation("two-up", "two pages a sheet", "PyMuPDF", several, redrawn(two_up)),
    Operation("strip-metadata", "metadata cleaned", "pikepdf", is_pdf, strip_metadata),
    Operation("fill-metadata", "title, author, producer set", "pypdf", is_pdf, fill_metadata),
    Operation("reverse", "pages in reverse order", "qpdf", several, reverse),
    Operation("cover", "a cover letter before it", "reportlab, qpdf", is_pdf, cover),
    Operation("merge-same", "merged with another of its form", "qpdf", is_pdf, many=merge(True)),
    Operation("merge-other", "merged with one of another form", "qpdf", is_pdf, many=merge(False)),
    Operation("split-single", "split to one page a file, one page", "qpdf", single, split),
    Operation("split", "split to one page a file, several pages", "qpdf", several, split,
              removes="page i of n alone: incompatible (truncated), where n is printed"),
    Operation("twice", "the first page scanned twice", "qpdf", several, twice),
]
