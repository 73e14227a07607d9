"""LibreOffice Writer: a flat ODT of our own, converted to PDF. `draw_many` converts a batch in one start."""

import pathlib
import subprocess
import tempfile
from xml.sax.saxutils import escape

from blocks import Gap, Rule, Table, Text

VERSION = subprocess.run(["soffice", "--version"], capture_output=True, text=True).stdout.strip() or "LibreOffice"
FAMILIES = {"sans": "Liberation Sans", "serif": "Liberation Serif", "mono": "Liberation Mono", "arabic": "Liberation Sans"}
NS = " ".join(f'xmlns:{k}="urn:oasis:names:tc:opendocument:xmlns:{v}:1.0"' for k, v in
              {"office": "office", "style": "style", "text": "text", "table": "table"}.items()) + ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'


def accepts(document):
    return True


def draw(document, path):
    draw_many([(document, path)])


def draw_many(jobs):
    with tempfile.TemporaryDirectory() as folder:
        sources = []
        for number, (document, _) in enumerate(jobs):
            source = pathlib.Path(folder, f"d{number}.fodt")
            source.write_text(flat(document), encoding="utf-8")
            sources.append(str(source))
        convert(sources, folder, "pdf:writer_pdf_Export")
        for number, (_, path) in enumerate(jobs):
            pathlib.Path(path).write_bytes(pathlib.Path(folder, f"d{number}.pdf").read_bytes())


def convert(sources, folder, target):
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(["nice", "-n", "5", "soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", target, "--outdir", str(folder), *sources],
                       check=True, capture_output=True, timeout=600)


def flat(document):
    styles, body = {}, []
    width = (841.89 if document.landscape else 595.28) - 2 * document.margin
    for number, page in enumerate(document.pages):
        pending = number > 0
        for block in page.blocks:
            body.append(block_odt(document, block, styles, width, pending))
            pending = False
    mode = "rl-tb" if document.rtl else "lr-tb"
    page_size = 'fo:page-width="841.89pt" fo:page-height="595.28pt" style:print-orientation="landscape"' if document.landscape else 'fo:page-width="595.28pt" fo:page-height="841.89pt"'
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {NS} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">'
            f'<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties style:writing-mode="{mode}"/>'
            f'<style:text-properties style:font-name="x" fo:font-family="{FAMILIES[document.font]}" fo:font-size="{document.size}pt" '
            f'style:font-family-complex="Amiri" style:font-size-complex="{document.size}pt"/></style:default-style></office:styles>'
            f'<office:automatic-styles><style:page-layout style:name="pl"><style:page-layout-properties {page_size} fo:margin="{document.margin}pt" style:writing-mode="{mode}"/></style:page-layout>'
            + "".join(styles.values()) + '</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pl"/></office:master-styles>'
            f"<office:body><office:text>{''.join(body)}</office:text></office:body></office:document>")


def paragraph_style(document, styles, align, bold, size, page_break):
    side = {"start": "start", "end": "end", "center": "center"}[align]
    name = f"p{side}{int(bold)}{str(size).replace('.', '_')}{int(page_break)}"
    weight = ' fo:font-weight="bold" style:font-weight-complex="bold"' if bold else ""
    styles.setdefault(name, f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties fo:text-align="{side}" fo:margin-top="0pt" fo:margin-bottom="1pt"'
                            f'{" fo:break-before=" + chr(34) + "page" + chr(34) if page_break else ""}/><style:text-properties fo:font-size="{size}pt" style:font-size-complex="{size}pt"{weight}/></style:style>')
    return name


def paragraph(name, value):
    return f'<text:p text:style-name="{name}">' + "<text:line-break/>".join(spaces(escape(part)) for part in value.split("\n")) + "</text:p>"


def spaces(value):
    return value.replace("     ", '<text:s text:c="5"/>').replace("   ", '<text:s text:c="3"/>')


def block_odt(document, block, styles, width, page_break):
    if isinstance(block, Gap):
        return paragraph(paragraph_style(document, styles, "start", False, max(2, min(block.height, 6)), page_break), "")
    if isinstance(block, Rule):
        styles.setdefault("rule", '<style:style style:name="rule" style:family="paragraph"><style:paragraph-properties fo:border-bottom="0.5pt solid #000000"/>'
                                  '<style:text-properties fo:font-size="2pt"/></style:style>')
        return paragraph("rule", "")
    if isinstance(block, Text):
        return paragraph(paragraph_style(document, styles, block.align, block.bold, block.size or document.size, page_break), block.text)
    total, number = sum(block.widths), len(styles)
    name = f"t{number}"
    room = width * (1 - block.width)
    side = "left" if (block.side == "start") != document.rtl else "right"
    margin = f'fo:margin-left="{room if side == "right" else 0:.2f}pt" fo:margin-right="{room if side == "left" else 0:.2f}pt"'
    styles[name] = (f'<style:style style:name="{name}" style:family="table"><style:table-properties style:width="{width * block.width:.2f}pt" table:align="margins" {margin} '
                    f'style:writing-mode="{"rl-tb" if document.rtl else "lr-tb"}"{" fo:break-before=" + chr(34) + "page" + chr(34) if page_break else ""}/></style:style>')
    out = [f'<table:table table:style-name="{name}">']
    for index, part in enumerate(block.widths):
        styles[f"{name}c{index}"] = (f'<style:style style:name="{name}c{index}" style:family="table-column"><style:table-column-properties '
                                     f'style:column-width="{width * block.width * part / total:.2f}pt"/></style:style>')
        out.append(f'<table:table-column table:style-name="{name}c{index}"/>')
    size = block.size or document.size
    lines = [(line, "h") for line in block.header] + [(line, "s" if i in block.strong else "") for i, line in enumerate(block.body)]
    for index, (line, kind) in enumerate(lines):
        cell_style = cell_border(styles, block.ruling, kind, index % 2 == 1)
        cells = []
        for cell in line:
            span = f' table:number-columns-spanned="{cell.span}"' if cell.span > 1 else ""
            value = paragraph(paragraph_style(document, styles, cell.align, cell.bold, size, False), cell.text)
            cells.append(f'<table:table-cell office:value-type="string" table:style-name="{cell_style}"{span}>{value}</table:table-cell>' + "<table:covered-table-cell/>" * (cell.span - 1))
        out.append("<table:table-row>" + "".join(cells) + "</table:table-row>")
    return "".join(out) + "</table:table>"


def cell_border(styles, ruling, kind, odd):
    line = "0.5pt solid #000000"
    borders = {"full": f'fo:border="{line}"', "rows": f'fo:border-top="{line}" fo:border-bottom="{line}"',
               "columns": f'fo:border-left="{line}" fo:border-right="{line}"' + (f' fo:border-bottom="{line}"' if kind else ""),
               "header": f'fo:border-bottom="{line}"' if kind else "", "none": "", "zebra": 'fo:background-color="#e9e9e9"' if odd else ""}[ruling]
    name = f"c{ruling}{kind}{int(odd)}"
    styles.setdefault(name, f'<style:style style:name="{name}" style:family="table-cell"><style:table-cell-properties fo:padding="2pt" {borders}/></style:style>')
    return name
