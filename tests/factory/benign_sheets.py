"""Ordinary handling of workbooks, delimited text and exchange files, by programs that share nothing with ours."""

import csv
import io
import zipfile

import openpyxl
import pandas

from benign_operation import Operation, call, office

BOOKS = ("xlsx", "xls", "ods", "xlsb")


def kind(*suffixes):
    return lambda document: document.suffix in suffixes


def converted(suffix, filter_=None):
    """LibreOffice; several inputs of one stem would overwrite each other, so one kind of input at a time."""
    def many(documents, folder):
        made, failed = [], []
        for source in sorted({d.suffix for d in documents}):
            inside = folder / f"from-{source}"
            inside.mkdir()
            done, lost = office([d for d in documents if d.suffix == source], inside, filter_ or suffix, suffix)
            made, failed = made + done, failed + lost
        return made, failed
    return many


def openpyxl_save(document, folder):
    target = folder / document.path.name
    openpyxl.load_workbook(document.path).save(target)
    return target


def edited(change, values=False):
    def one(document, folder):
        target = folder / document.path.name
        book = openpyxl.load_workbook(document.path, data_only=values)
        for sheet in book:
            change(sheet)
        book.save(target)
        return target
    return one


def pandas_copy(document, folder):
    """Values copied cell by cell into a new workbook, as an export script does."""
    target = folder / f"{document.path.stem}.xlsx"
    engine = {"xls": "xlrd", "ods": "odf"}.get(document.suffix, "openpyxl")
    sheets = pandas.read_excel(document.path, sheet_name=None, header=None, engine=engine)
    with pandas.ExcelWriter(target, engine="xlsxwriter") as writer:
        for name, frame in sheets.items():
            frame.to_excel(writer, sheet_name=name, header=False, index=False)
    return target


def gnumeric(document, folder):
    target = folder / f"{document.path.stem}.xlsx"
    call("ssconvert", document.path, target)
    return target


def body(sheet):
    """The rows of people: the widest run of rows with at least three numbers, between header and totals."""
    rows = []
    for row in sheet.iter_rows():
        numbers = sum(isinstance(c.value, (int, float)) for c in row)
        label = str(row[0].value or "")
        if numbers >= 3 and "total" not in label.lower() and label.strip("0123456789 ") == "" and label.strip():
            rows.append(row)
        elif rows:
            break
    return rows


def sort_rows(sheet):
    rows = body(sheet)
    values = sorted(([c.value for c in row] for row in rows), key=lambda v: str(v[1]), reverse=True)
    for row, new in zip(rows, values):
        for cell, value in zip(row, new):
            cell.value = value


def filter_rows(sheet):
    rows = body(sheet)
    if len(rows) < 3:
        return
    sheet.auto_filter.ref = f"{rows[0][0].coordinate}:{rows[-1][-1].coordinate}"
    for row in rows[1::2]:
        sheet.row_dimensions[row[0].row].hidden = True


def hide_column(sheet):
    sheet.column_dimensions["C"].hidden = True


def freeze(sheet):
    rows = body(sheet)
    sheet.freeze_panes = rows[0][0].coordinate if rows else "A2"


def formats(pattern):
    def change(sheet):
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, float) or (isinstance(cell.value, str) and cell.value.startswith("=")):
                    cell.number_format = pattern
    return change


def style(sheet):
    for row in sheet.iter_rows():
        for cell in row:
            cell.font = openpyxl.styles.Font(bold=True, size=9)
            cell.border = openpyxl.styles.Border(bottom=openpyxl.styles.Side("thin"))
    for column in "ABCDEFGH":
        sheet.column_dimensions[column].width = 4


def blank_rows(sheet):
    sheet.insert_rows(1, 2)
    sheet.insert_cols(1)


def second_sheet(document, folder):
    target = folder / document.path.name
    book = openpyxl.load_workbook(document.path)
    notes = book.create_sheet("Notes")
    for row in [["À vérifier", ""], ["total attendu", 125000], ["reçu le", "14/05/2025"]]:
        notes.append(row)
    book.save(target)
    return target


def decode(data):
    for mark, name in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig")):
        if data.startswith(mark):
            return data.decode(name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252")


def text(change, encoding="utf-8"):
    def one(document, folder):
        target = folder / document.path.name
        target.write_bytes(change(decode(document.path.read_bytes())).encode(encoding, errors="strict"))
        return target
    return one


def cells(content):
    lines = [line for line in content.splitlines() if line.strip()]
    delimiter = next((d for d in ";\t|" if sum(d in line for line in lines) * 2 > len(lines)), ",")
    return list(csv.reader(io.StringIO(content), delimiter=delimiter)), delimiter


def written(rows, **options):
    buffer = io.StringIO()
    csv.writer(buffer, **options).writerows(rows)
    return buffer.getvalue()


def redelimit(delimiter, **options):
    return lambda content: written(cells(content)[0], delimiter=delimiter, **options)


def line_ends(end):
    return lambda content: end.join(content.splitlines()) + end


def sort_lines(content):
    rows, delimiter = cells(content)
    people = [i for i, row in enumerate(rows) if len(row) > 3 and row[0].strip().isdigit()]
    if people and people == list(range(people[0], people[-1] + 1)):
        rows[people[0]:people[-1] + 1] = sorted(rows[people[0]:people[-1] + 1], key=lambda r: r[1])
    return written(rows, delimiter=delimiter, lineterminator="\n")


def zipped(document, folder):
    target = folder / f"{document.path.name}.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(document.path, document.path.name)
    inner = folder / f"{document.path.name}.zip!" / document.path.name
    return inner


def exchange(change):
    def one(document, folder):
        target = folder / document.path.name
        target.write_bytes(change(document.path.read_bytes()))
        return target
    return one


def bare(data):
    return data.replace(b"\r\n", b"\n").rstrip(b"\n\x1a")


def latin(change, encoding):
    """Re-encoding, where the target has the letters (Arabic has no place in Windows-1252)."""
    return text(change, encoding)


def excludes_arabic(document):
    return document.suffix == "csv" and document.lang != "ar"


OPERATIONS = [
    Operation("office-xlsx", "re-saved as XLSX", "LibreOffice Calc", kind(*BOOKS), many=converted("xlsx", "xlsx:Calc MS Excel 2007 XML")),
    Operation("office-ods", "saved as ODS", "LibreOffice Calc", kind(*BOOKS), many=converted("ods")),
    Operation("office-xls", "saved as XLS", "LibreOffice Calc", kind(*BOOKS), many=converted("xls", "xls:MS Excel 97")),
    Operation("office-csv", "saved as CSV", "LibreOffice Calc", kind(*BOOKS), many=converted("csv")),
    Operation("office-pdf", "printed to PDF", "LibreOffice Calc", kind(*BOOKS), many=converted("pdf")),
    Operation("gnumeric", "re-saved as XLSX", "Gnumeric", kind(*BOOKS), gnumeric),
    Operation("openpyxl", "re-saved", "openpyxl", kind("xlsx"), openpyxl_save),
    Operation("openpyxl-values", "re-saved, formulas made values", "openpyxl", kind("xlsx"), edited(lambda sheet: None, values=True)),
    Operation("pandas", "values copied into a new workbook", "pandas, XlsxWriter", kind("xlsx", "xls", "ods"), pandas_copy),
    Operation("sort", "rows sorted by name", "openpyxl", kind("xlsx"), edited(sort_rows)),
    Operation("filter", "every second row hidden by a filter", "openpyxl", kind("xlsx"), edited(filter_rows)),
    Operation("hide-column", "a column hidden", "openpyxl", kind("xlsx"), edited(hide_column)),
    Operation("freeze", "panes frozen", "openpyxl", kind("xlsx"), edited(freeze)),
    Operation("format-units", "amounts shown in whole units", "openpyxl", kind("xlsx"), edited(formats("#,##0"))),
    Operation("format-currency", "amounts shown with a currency", "openpyxl", kind("xlsx"), edited(formats('#,##0.00 "DH"'), values=True)),
    Operation("style", "fonts, borders, narrow columns", "openpyxl", kind("xlsx"), edited(style)),
    Operation("blank-rows", "two rows and a column inserted at the edge", "openpyxl", kind("xlsx"), edited(blank_rows, values=True)),
    Operation("notes", "a sheet of notes with amounts added", "openpyxl", kind("xlsx"), second_sheet),
    Operation("csv-cp1252", "CSV to Windows-1252", "Python codecs", excludes_arabic, latin(lambda c: c, "cp1252")),
    Operation("csv-utf16", "CSV to UTF-16", "Python codecs", kind("csv"), text(lambda c: c, "utf-16")),
    Operation("csv-utf8-bom", "CSV to UTF-8 with a byte order mark", "Python codecs", kind("csv"), text(lambda c: c, "utf-8-sig")),
    Operation("csv-crlf", "CSV, lines ended CR LF", "Python codecs", kind("csv"), text(line_ends("\r\n"))),
    Operation("csv-comma", "CSV delimited by commas", "Python csv", kind("csv"), text(redelimit(","))),
    Operation("csv-tab", "CSV delimited by tabs", "Python csv", kind("csv"), text(redelimit("\t"))),
    Operation("csv-quoted", "CSV, every field quoted", "Python csv", kind("csv"), text(redelimit(";", quoting=csv.QUOTE_ALL))),
    Operation("csv-sort", "CSV, people sorted by name", "Python csv", kind("csv"), text(sort_lines)),
    Operation("csv-office", "CSV opened and saved as XLSX", "LibreOffice Calc", kind("csv"), many=converted("xlsx", "xlsx:Calc MS Excel 2007 XML")),
    Operation("ebds-crlf", "exchange file, lines ended CR LF", "Python", kind("txt"), exchange(lambda d: bare(d).replace(b"\n", b"\r\n") + b"\r\n")),
    Operation("ebds-lf", "exchange file, lines ended LF", "Python", kind("txt"), exchange(lambda d: bare(d) + b"\n")),
    Operation("ebds-no-end", "exchange file, last line end cut", "Python", kind("txt"), exchange(bare)),
    Operation("ebds-ctrl-z", "exchange file, Ctrl-Z and blank lines at the end", "Python", kind("txt"), exchange(lambda d: bare(d) + b"\r\n\r\n\x1a")),
    Operation("ebds-bom", "exchange file saved by Notepad as UTF-8", "Python", kind("txt"), exchange(lambda d: b"\xef\xbb\xbf" + d.decode("latin-1").encode("utf-8"))),
    Operation("zip", "put into a ZIP", "Python zipfile", lambda d: True, zipped),
    Operation("ebds-trimmed", "exchange file, blanks at line ends trimmed by an editor", "Python", kind("txt"),
              exchange(lambda d: b"\n".join(line.rstrip() for line in bare(d).split(b"\n")) + b"\n"),
              removes="records shorter than 260: particularities"),
]
