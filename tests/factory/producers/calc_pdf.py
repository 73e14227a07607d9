"""LibreOffice Calc: a workbook laid out by openpyxl and printed. Arabic-RTL sheets are mirrored by Calc."""

import pathlib
import tempfile

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.pagebreak import Break

from blocks import Gap, Rule, Table, Text
from producers.writer_pdf import VERSION as OFFICE
from producers.writer_pdf import convert

VERSION = OFFICE + " Calc (sheet by openpyxl)"
GRID = 24                       # narrow columns; a cell of any table spans some of them
FAMILIES = {"sans": "Liberation Sans", "serif": "Liberation Serif", "mono": "Liberation Mono", "arabic": "Amiri"}


def accepts(document):
    return True


def draw(document, path):
    draw_many([(document, path)])


def draw_many(jobs):
    with tempfile.TemporaryDirectory() as folder:
        for number, (document, _) in enumerate(jobs):
            workbook(document).save(pathlib.Path(folder, f"d{number}.xlsx"))
        convert([str(pathlib.Path(folder, f"d{n}.xlsx")) for n in range(len(jobs))], folder, "pdf:calc_pdf_Export")
        for number, (_, path) in enumerate(jobs):
            pathlib.Path(path).write_bytes(pathlib.Path(folder, f"d{number}.pdf").read_bytes())


def workbook(document):
    book = Workbook()
    sheet = book.active
    sheet.title = "Etat"
    sheet.sheet_view.rightToLeft = document.rtl
    sheet.page_setup.paperSize = 9
    sheet.page_setup.orientation = "landscape" if document.landscape else "portrait"
    margin = document.margin / 72
    for side in ("left", "right", "top", "bottom"):
        setattr(sheet.page_margins, side, margin)
    sheet.page_margins.header = sheet.page_margins.footer = 0
    sheet.oddHeader.center.text = sheet.oddFooter.center.text = ""
    inner = (841.89 if document.landscape else 595.28) - 2 * document.margin
    for column in range(1, GRID + 1):
        sheet.column_dimensions[get_column_letter(column)].width = inner / GRID / 5.62
    row = 1
    for number, page in enumerate(document.pages):
        for block in page.blocks:
            row = put(document, sheet, block, row, inner)
        if number + 1 < len(document.pages):
            sheet.row_breaks.append(Break(id=row - 1))
    sheet.print_area = f"A1:{get_column_letter(GRID)}{row - 1}"
    return book


def put(document, sheet, block, row, inner):
    if isinstance(block, (Gap, Rule)):
        sheet.row_dimensions[row].height = block.height if isinstance(block, Gap) else 4
        if isinstance(block, Rule):
            for column in range(1, GRID + 1):
                sheet.cell(row, column).border = Border(bottom=Side("thin"))
        return row + 1
    if isinstance(block, Text):
        size = block.size or document.size
        write(document, sheet, row, 1, GRID, block.text, block.align, block.bold, size)
        lines = max(1, -(-len(block.text) * size * 0.55 // inner))
        sheet.row_dimensions[row].height = lines * size * 1.35 + 1
        return row + 1
    size = block.size or document.size
    grid = round(GRID * block.width)
    offset = GRID - grid if block.side == "end" else 0
    edges = [round(sum(block.widths[:i]) / sum(block.widths) * grid) + offset for i in range(len(block.widths) + 1)]
    lines = [(line, "h") for line in block.header] + [(line, "s" if i in block.strong else "") for i, line in enumerate(block.body)]
    for index, (line, kind) in enumerate(lines):
        column, tall = 0, 1
        for cell in line:
            first, last = edges[column] + 1, max(edges[column + cell.span], edges[column] + 1)
            write(document, sheet, row, first, last, cell.text, cell.align, cell.bold, size)
            border(sheet, row, first, last, block.ruling, kind, index % 2 == 1)
            room = (last - first + 1) * inner / GRID - 6
            tall = max(tall, sum(max(1, lines_needed(part, room, size, cell.bold)) for part in cell.text.split("\n")))
            column += cell.span
        sheet.row_dimensions[row].height = tall * size * 1.3 + 2
        row += 1
    return row


def lines_needed(text, room, size, bold):
    used, lines = 0.0, 1
    for word in text.split(" "):
        width = sum(0.72 if c.isupper() else 0.56 for c in word) * size * (1.06 if bold else 1)
        if used and used + width > room:
            lines, used = lines + 1, 0.0
        used += width + size * 0.28
    return lines


def write(document, sheet, row, first, last, text, align, bold, size):
    cell = sheet.cell(row, first, text)
    cell.data_type = "s"
    if last > first:
        sheet.merge_cells(start_row=row, start_column=first, end_row=row, end_column=last)
    start, end = ("right", "left") if document.rtl else ("left", "right")
    cell.alignment = Alignment(horizontal={"start": start, "end": end, "center": "center"}[align], vertical="top", wrap_text=True)
    cell.font = Font(name=FAMILIES[document.font], size=size, bold=bold)


def border(sheet, row, first, last, ruling, kind, odd):
    thin = Side("thin")
    for column in range(first, last + 1):
        cell = sheet.cell(row, column)
        left, right = column == first, column == last
        if ruling == "full":
            cell.border = Border(top=thin, bottom=thin, left=thin if left else None, right=thin if right else None)
        elif ruling == "rows" or (ruling == "header" and kind):
            cell.border = Border(top=thin if ruling == "rows" else None, bottom=thin)
        elif ruling == "columns":
            cell.border = Border(left=thin if left else None, right=thin if right else None, bottom=thin if kind else None)
        elif ruling == "zebra" and odd:
            cell.fill = PatternFill("solid", fgColor="E9E9E9")
