"""A small layouter for producers that only draw text and lines (reportlab, fpdf2).

A device gives `width(text, bold, size)`, `text(x, y, text, bold, size)` (baseline, from the top), `line`,
`fill`, `new_page`. Arabic is reshaped and put in visual order here unless the device shapes by itself.
"""

import arabic_reshaper
from bidi.algorithm import get_display

from blocks import Cell, Gap, Rule, Table, Text
from producers import arabic

A4 = (595.28, 841.89)
RESHAPER = arabic_reshaper.ArabicReshaper(configuration={"delete_harakat": False, "support_ligatures": True})


def draw(document, device):
    width, height = reversed(A4) if document.landscape else A4
    for page in document.pages:
        device.new_page(width, height)
        y = document.margin
        inner = width - 2 * document.margin
        for block in page.blocks:
            if isinstance(block, Gap):
                y += block.height
            elif isinstance(block, Rule):
                device.line(document.margin, y + 2, width - document.margin, y + 2)
                y += 5
            elif isinstance(block, Text):
                size = block.size or document.size
                for line in wrap(device, block.text, block.bold, size, inner):
                    put(device, document, line, document.margin, y + size, inner, block.align, block.bold, size)
                    y += size * 1.4
            elif isinstance(block, Table):
                y = table(device, document, block, y, inner)
        if y > height - 12:
            raise OverflowError(f"page runs over: {y:.0f} of {height:.0f} ({document.title})")


def table(device, document, block, y, inner):
    size = block.size or document.size
    total = inner * block.width
    left = document.margin
    if (block.side == "end") != document.rtl and block.width < 1:
        left += inner - total
    parts = [total * w / sum(block.widths) for w in block.widths]
    pad = 3
    top = y
    edges = set()
    lines = [(line, True, False) for line in block.header] + [(line, False, i in block.strong) for i, line in enumerate(block.body)]
    for index, (line, is_header, is_strong) in enumerate(lines):
        placed, column = [], 0
        for cell in line:
            cell_width = sum(parts[column:column + cell.span])
            start = sum(parts[:column])
            x = left + (total - start - cell_width if document.rtl else start)
            placed.append((cell, x, cell_width, wrap(device, cell.text, cell.bold, size, cell_width - 2 * pad)))
            column += cell.span
        tall = max(max(len(p[3]) for p in placed), 1) * size * 1.25 + 2 * pad - 1
        if block.ruling == "zebra" and (index % 2 == 0 or is_header):
            device.fill(left, y, total, tall)
        for cell, x, cell_width, texts in placed:
            if block.ruling == "full" or (is_header and block.ruling == "columns"):
                box(device, x, y, cell_width, tall)
            if block.ruling == "columns":
                device.line(x, y, x, y + tall)
                edges.add(x + cell_width)
            for number, text in enumerate(texts):
                put(device, document, text, x + pad, y + pad + size * (0.85 + 1.25 * number), cell_width - 2 * pad, cell.align, cell.bold, size)
        if block.ruling == "rows" or (block.ruling == "header" and (is_header or is_strong)):
            device.line(left, y, left + total, y)
            device.line(left, y + tall, left + total, y + tall)
        if block.ruling == "columns" and is_strong:
            device.line(left, y, left + total, y)
        y += tall
    if block.ruling == "columns":
        device.line(left + total, top, left + total, y)
        device.line(left, y, left + total, y)
    return y


def box(device, x, y, width, height):
    device.line(x, y, x + width, y)
    device.line(x, y + height, x + width, y + height)
    device.line(x, y, x, y + height)
    device.line(x + width, y, x + width, y + height)


def put(device, document, text, x, y, width, align, bold, size):
    shown = visual(text, document.rtl) if not device.shapes else text
    real = device.width(shown, bold, size)
    start = "end" if document.rtl or (align == "start" and False) else "start"
    if align == "center":
        x += (width - real) / 2
    elif align != start and align in ("end", "start"):
        x += width - real
    device.text(x, y, shown, bold, size)


def visual(text, rtl):
    if not arabic(text):
        return text
    return get_display(RESHAPER.reshape(text), base_dir="R" if rtl else None)


def wrap(device, text, bold, size, width):
    lines = []
    for part in text.split("\n"):
        current = ""
        for word in part.split(" "):
            candidate = f"{current} {word}" if current else word
            if current and device.width(candidate, bold, size) > width:
                lines.append(current)
                current = word
            else:
                current = candidate
        lines.append(current)
    return lines
