"""Pages as HTML, for the producers that print HTML."""

from html import escape

from blocks import Gap, Rule, Table, Text
from producers import arabic

FAMILIES = {"sans": "'Liberation Sans', sans-serif", "serif": "'Liberation Serif', serif", "mono": "'Liberation Mono', monospace",
            "arabic": "'Liberation Sans', 'Amiri', 'Noto Naskh Arabic', sans-serif"}
RULES = {"full": "td, th {border: 0.6pt solid black}", "rows": "td, th {border-top: 0.6pt solid black; border-bottom: 0.6pt solid black}",
         "columns": "td, th {border-left: 0.6pt solid black; border-right: 0.6pt solid black} th {border-bottom: 0.6pt solid black}",
         "header": "th {border-bottom: 1pt solid black} tr.s td {border-top: 1pt solid black}", "none": "", "zebra": "tr.e td {background: #e9e9e9}"}


def style_sheet(document):
    rules = "".join(f"table.{name} {selector.strip()}{{{body}" for name, css in RULES.items() for part in css.split("}") if part.strip()
                    for selector, body in [part.split("{")] for selector in selector.split(",")
                    for body in [body + "}"])
    start, end = ("right", "left") if document.rtl else ("left", "right")
    return (f"@page {{size: A4 {'landscape' if document.landscape else 'portrait'}; margin: {document.margin}pt}}"
            f"body {{font-family: {FAMILIES[document.font]}; font-size: {document.size}pt; margin: 0; direction: {'rtl' if document.rtl else 'ltr'}}}"
            "p {margin: 1.5pt 0} table {border-collapse: collapse; table-layout: fixed} td, th {padding: 2pt 3pt; vertical-align: top; font-weight: normal}"
            f".b {{font-weight: bold}} .start {{text-align: {start}}} .end {{text-align: {end}}} .center {{text-align: center}}"
            ".page {page-break-after: always} .last {page-break-after: auto}" + rules)


def page_body(document, page, width=None):
    return "\n".join(block_html(document, block) for block in page.blocks)


def block_html(document, block):
    if isinstance(block, Gap):
        return f'<div style="height: {block.height}pt"></div>'
    if isinstance(block, Rule):
        return '<hr style="height: 0; border: 0; border-top: 0.6pt solid black; margin: 2pt 0">'
    if isinstance(block, Text):
        size = f"font-size: {block.size}pt;" if block.size else ""
        return f'<p class="{block.align}{" b" if block.bold else ""}" style="{size}"{direction(document, block.text)}>{text(block.text)}</p>'
    size = f"font-size: {block.size}pt;" if block.size else ""
    margin = ""
    if block.width < 1 and block.side == "end":
        margin = f"margin-{'right' if document.rtl else 'left'}: {100 - block.width * 100:.4g}%;"
    total = sum(block.widths)
    parts = [f'<table class="{block.ruling}" style="width: {block.width * 100:.4g}%; {margin}{size}"><colgroup>']
    parts += [f'<col style="width: {w / total * 100:.4g}%">' for w in block.widths]
    parts.append("</colgroup>")
    if block.header:
        parts.append("<thead>" + "".join(line_html(document, line, "th", "") for line in block.header) + "</thead>")
    parts.append("<tbody>")
    for index, line in enumerate(block.body):
        parts.append(line_html(document, line, "td", ("e" if index % 2 == 0 else "o") + (" s" if index in block.strong else "")))
    parts.append("</tbody></table>")
    return "".join(parts)


def line_html(document, line, tag, name):
    cells = "".join(f'<{tag}{f" colspan={c.span}" if c.span > 1 else ""} class="{c.align}{" b" if c.bold else ""}"{direction(document, c.text)}>{text(c.text)}</{tag}>'
                    for c in line)
    return f'<tr class="{name}">{cells}</tr>'


def direction(document, value):
    return ' dir="rtl"' if not document.rtl and arabic(value) and not any(c.isascii() and c.isalnum() for c in value) else ""


def text(value):
    return escape(value).replace("\n", "<br>")


def whole(document):
    pages = []
    for number, page in enumerate(document.pages, start=1):
        last = " last" if number == len(document.pages) else ""
        pages.append(f'<div class="page{last}">{page_body(document, page)}</div>')
    return (f'<!DOCTYPE html><html lang="{document.lang}" dir="{"rtl" if document.rtl else "ltr"}"><head><meta charset="utf-8"><title>{escape(document.title)}</title>'
            f"<style>{style_sheet(document)}</style></head><body>{''.join(pages)}</body></html>")
