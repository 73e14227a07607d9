#!/usr/bin/env python3
"""Cells of tables that bordereau reads of PDFs beside pdfplumber, camelot and tabula, on the same files.

    python3 benches/compare_tables.py CORPORA [--reading DIR] [--cells BINARY] [--keep FILE] [--missing 40]

CORPORA holds C-tables, C-einvoice and C-arabic; --reading a folder written by
tests/factory/make_reading_set.py. Needs cargo (or --cells, the built bench `pdf_cells`), Java, pdftotext,
and the Python packages pdfplumber, camelot-py, tabula-py and pikepdf. Each program runs with its own
defaults: pdfplumber by rules and, on pages without a ruled table, by text; camelot lattice and then
stream in the same way; tabula as it guesses. Cells are compared without white space and without the dots
that lead from a label to its figure, after NFKC.

What is held against the programs, from the strongest to the weakest:
1. the figures of rows that a reading set holds, payslips left out (each figure a cell of its own, all of a row in one row);
2. the CSV files that tabula-java's own tests expect;
3. where C-tables keeps outputs of other programs (three of them compared here): cells that two of them
   at least agree on; they are those programs' own choice, so only recall is told;
4. the amounts of the XML inside e-invoices, found among the figures read on the pages.
"""

import argparse
import collections
import csv
import decimal
import json
import pathlib
import re
import subprocess
import sys
import unicodedata

PAGES = 5
PROGRAMS = ["bordereau", "pdfplumber", "camelot", "tabula"]
EXPECTED = {
    "tabula-java/csv/AnimalSounds.csv": "tabula-java/AnimalSounds.pdf",
    "tabula-java/csv/Publication_of_award_of_Bids_for_Transport_Sector__August_2016.csv": "tabula-java/Publication_of_award_of_Bids_for_Transport_Sector__August_2016.pdf",
    "tabula-java/csv/argentina_diputados_voting_record.csv": "tabula-java/argentina_diputados_voting_record.pdf",
    "tabula-java/csv/frx_2012_disclosure.csv": "tabula-java/frx_2012_disclosure.pdf",
    "tabula-java/csv/indictb1h_14.csv": "tabula-java/indictb1h_14.pdf",
    "tabula-java/csv/schools.csv": "tabula-java/schools.pdf",
    "tabula-java/csv/spanning_cells.csv": "tabula-java/spanning_cells.pdf",
    "tabula-java/csv/twotables.csv": "tabula-java/twotables.pdf",
}


def compact(text):
    text = unicodedata.normalize("NFKC", str(text or ""))
    text = re.sub("[\\s\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+", "", text)
    return re.sub("[.]{4,}", "", text)


# Programs: lists of (page, rows of cells).


def by_pdfplumber(path):
    import pdfplumber

    by_text = {"vertical_strategy": "text", "horizontal_strategy": "text"}
    with pdfplumber.open(path) as pdf:
        for number, page in enumerate(pdf.pages[:PAGES], 1):
            for table in page.extract_tables() or page.extract_tables(by_text):
                yield number, table


def by_camelot(path):
    import camelot

    for number in range(1, PAGES + 1):
        for flavor in ("lattice", "stream"):
            try:
                found = camelot.read_pdf(path, pages=str(number), flavor=flavor, suppress_stdout=True)
            except IndexError:
                return
            tables = [table.df.values.tolist() for table in found]
            yield from ((number, table) for table in tables)
            if tables:
                break


def by_tabula(path):
    import tabula

    for number in range(1, PAGES + 1):
        try:
            found = tabula.read_pdf(path, pages=number, output_format="json", silent=True)
        except subprocess.CalledProcessError:
            return
        for table in found:
            yield number, [[cell["text"] for cell in row] for row in table["data"]]


def work(program, path):
    found = {"pdfplumber": by_pdfplumber, "camelot": by_camelot, "tabula": by_tabula}[program](path)
    for page, rows in found:
        print(json.dumps([page, rows]), flush=True)


class Read:
    """Tables of a file by each program; what took long is kept in a file between runs."""

    def __init__(self, binary, keep):
        self.binary, self.keep, self.known = binary, keep, {}
        if keep and keep.exists():
            self.known = {tuple(key): tables for key, tables in map(json.loads, keep.read_text().splitlines())}

    def tables(self, program, path):
        if program == "bordereau":
            return self.ours(path)[0]
        key = (program, str(path))
        if key not in self.known:
            command = [sys.executable, __file__, "--work", program, str(path)]
            try:
                told = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, timeout=120).stdout
            except subprocess.TimeoutExpired as late:
                told = (late.stdout or b"").decode()
                print("stopped after 120 s:", *key, file=sys.stderr)
            self.known[key] = [json.loads(line) for line in told.splitlines() if line.endswith("]")]
            if self.keep:
                with self.keep.open("a") as out:
                    out.write(json.dumps([key, self.known[key]]) + "\n")
        return self.known[key]

    def ours(self, path):
        """Tables, and lines outside tables as rows of their segments."""
        told = subprocess.run([self.binary, str(path)], stdout=subprocess.PIPE, text=True, timeout=120).stdout
        answer = json.loads(told)
        plain = lambda piece: piece if isinstance(piece, str) or piece is None else piece[0]
        tables = [(it["page"], [[plain(cell) for cell in row] for row in it["rows"]]) for it in answer.get("tables", [])]
        lines = [(it["page"], [plain(piece) for piece in it["segments"]]) for it in answer.get("lines", [])]
        tables = [table for table in tables if table[0] <= PAGES]
        return tables, lines


# Measuring.


def rows_of(table):
    rows = (tuple(filter(None, map(compact, row))) for row in table)
    return [row for row in rows if row]


def cells_of(rows):
    return collections.Counter(cell for row in rows for cell in row)


def against(truth, tables):
    """Truth, read and equal cells, and truth and equal rows, on the page that holds most of the truth."""
    wanted, wanted_rows = cells_of(truth), collections.Counter(truth)
    best = (0, 0, 0)
    for page in {page for page, _ in tables}:
        read = [rows_of(rows) for at, rows in tables if at == page]
        # A page holds other tables too: only those that hold a fifth of the truth's cells count.
        near = [it for it in read if sum((cells_of(it) & wanted).values()) >= 0.2 * min(sum(wanted.values()), sum(cells_of(it).values()))]
        rows = [row for table in near for row in table]
        equal = sum((cells_of(rows) & wanted).values())
        same_rows = sum((collections.Counter(rows) & wanted_rows).values())
        best = max(best, (equal, same_rows, -sum(cells_of(rows).values())))
    equal, same_rows, read = best
    return sum(wanted.values()), -read, equal, len(truth), same_rows


def read_csv(path):
    rows = list(csv.reader(path.open(encoding="utf-8", errors="replace")))
    # pandas wrote its column numbers above the table.
    if rows and all(cell == str(at) for at, cell in enumerate(rows[0])):
        rows = rows[1:]
    return rows_of(rows)


def percent(part, whole):
    return f"{100 * part / whole:.1f}" if whole else "–"


def expected(reader, folder):
    print("\n## Tables that the tests of tabula-java expect")
    print("| table | cells | " + " | ".join(f"{it}: recall / precision / rows" for it in PROGRAMS) + " |")
    print("| --- | --- |" + " --- |" * len(PROGRAMS))
    sums = collections.defaultdict(lambda: [0] * 5)
    for table, pdf in EXPECTED.items():
        truth, row = read_csv(folder / table), []
        for program in PROGRAMS:
            figures = against(truth, reader.tables(program, folder / pdf))
            sums[program] = [a + b for a, b in zip(sums[program], figures)]
            row.append(three(figures))
        print(f"| {pathlib.Path(table).stem} | {sum(map(len, truth))} | " + " | ".join(row) + " |")
    print(f"| all | {sums['tabula'][0]} | " + " | ".join(three(sums[program]) for program in PROGRAMS) + " |")


def three(figures):
    cells, read, equal, rows, same_rows = figures
    return f"{percent(equal, cells)} / {percent(equal, read)} / {percent(same_rows, rows)}"


def agreed(reader, folder):
    print("\n## Cells and rows that two of the stored outputs agree on: recall of cells / rows")
    print("| file | outputs | cells | " + " | ".join(PROGRAMS) + " |")
    print("| --- | --- | --- |" + " --- |" * len(PROGRAMS))
    sums = collections.defaultdict(lambda: [0] * 4)
    for pdf in sorted(folder.glob("camelot/docs/benchmark/*/*/*.pdf")):
        votes = collections.defaultdict(list)
        for path in sorted(pdf.parent.glob("*.csv")):
            program = next(it for it in ("pdf-table-extract", "pdftables", "pdfplumber", "camelot", "tabula") if it in path.name.replace(pdf.stem, ""))
            votes[program] += read_csv(path)
        if len(votes) < 2:
            continue
        cells, rows = second([cells_of(it) for it in votes.values()]), second([collections.Counter(it) for it in votes.values()])
        row = []
        for program in PROGRAMS:
            read = [line for _, table in reader.tables(program, pdf) for line in rows_of(table)]
            same, same_rows = sum((cells_of(read) & cells).values()), sum((collections.Counter(read) & rows).values())
            figures = [sum(cells.values()), same, sum(rows.values()), same_rows]
            sums[program] = [a + b for a, b in zip(sums[program], figures)]
            row.append(f"{percent(figures[1], figures[0])} / {percent(figures[3], figures[2])}")
        print(f"| {pdf.stem} | {len(votes)} | {sum(cells.values())} | " + " | ".join(row) + " |")
    totals = [f"{percent(it[1], it[0])} / {percent(it[3], it[2])}" for it in map(sums.get, PROGRAMS)]
    print(f"| all | | {sums['tabula'][0]} | " + " | ".join(totals) + " |")


def second(counters):
    """Of each thing the count that two counters reach."""
    keys = {key for counter in counters for key in counter}
    return +collections.Counter({key: sorted(counter[key] for counter in counters)[-2] for key in keys})


def figure(cell):
    """A printed figure as a number, whatever its separators: the last of two kinds is the decimal one."""
    text = re.sub("[\\s'’٬]", "", unicodedata.normalize("NFKC", cell or ""))
    text = text.translate(str.maketrans("٠١٢٣٤٥٦٧٨٩٫", "0123456789."))
    text = re.sub("(?i)(MAD|DHS?|EUR|TND|€|£|\\$|درهم|د\\.م\\.?)", "", text)
    if not re.fullmatch(r"[-+(]?\d[\d.,]*\)?", text):
        return None
    digits = text.strip("-+()")
    last = max(digits.rfind("."), digits.rfind(","))
    tail = len(digits) - last - 1
    if last >= 0 and (tail != 3 or digits.count(digits[last]) == 1 and len({".", ","} & set(digits)) == 2):
        whole = re.sub("[.,]", "", digits[:last])
        digits = f"{whole}.{digits[last + 1:]}" if tail else whole
    else:
        digits = re.sub("[.,]", "", digits)
    return decimal.Decimal(digits or "0").normalize()


def reading_set(reader, folder, most):
    """Rows of the truth whose every figure stands alone in a cell of one row."""
    by_layout = collections.defaultdict(list)
    for path in sorted(folder.glob("[!p]*/truth.json")):  # figures of a payslip stand in no row
        by_layout[json.loads(path.read_text())["documents"][0].get("layout")].append(path.parent)
    # One producer a layout, another for each next layout.
    chosen = [folders[at % len(folders)] for at, (_, folders) in enumerate(sorted(by_layout.items(), key=str))]
    chosen = chosen[:: max(1, -(-len(chosen) // most))]
    sums = collections.defaultdict(lambda: [0] * 4)
    worst = collections.defaultdict(list)
    for folder in chosen:
        document = json.loads((folder / "truth.json").read_text())["documents"][0]
        wanted = [figures(row) for declaration in document["declarations"] for row in declaration.get("rows", []) if row.get("page", 1) <= PAGES]
        wanted = [row for row in wanted if row]
        for program in PROGRAMS:
            rows = [collections.Counter(filter(lambda it: it is not None, map(figure, row))) for _, table in reader.tables(program, folder / document["path"]) for row in table]
            every = sum(rows, collections.Counter())
            whole = sum(any(not row - it for it in rows) for row in wanted)
            cells = sum(wanted, collections.Counter())
            found = [len(wanted), whole, sum(cells.values()), sum((cells & every).values())]
            sums[program] = [a + b for a, b in zip(sums[program], found)]
            if whole < len(wanted):
                worst[program].append(f"{folder.name} {whole}/{len(wanted)}")
    print(f"\n## Reading set: {len(chosen)} documents of as many layouts, {sums['tabula'][0]} rows, {sums['tabula'][2]} figures")
    print("| program | figures alone in a cell, % | rows with every figure in one row, % |\n| --- | --- | --- |")
    for program in PROGRAMS:
        rows, whole, cells, found = sums[program]
        print(f"| {program} | {percent(found, cells)} | {percent(whole, rows)} |")
    print("rows not whole in bordereau:", ", ".join(worst["bordereau"]) or "none")


def figures(row):
    values = [row[key] for key in row if key not in ("page", "index") and isinstance(row[key], str)]
    return collections.Counter(filter(lambda it: it is not None, map(figure, values)))


# E-invoices.

NUMBER = re.compile(r"(?<![\d.,])\d[\d.,’' \u00a0\u202f]*\d|\d")


def numbers(texts):
    """Every figure that the texts can be read to hold: whole, and cut at white space."""
    found = set()
    for text in texts:
        for run in NUMBER.findall(unicodedata.normalize("NFKC", text)):
            pieces = run.split()
            spans = [pieces[a:b] for a in range(len(pieces)) for b in range(a + 1, min(len(pieces), a + 4) + 1)]
            for span in spans:
                joined = "".join(span).strip(".,'’")
                found.add(figure(joined))
                # Three digits behind one mark are a fraction in some documents, thousands in others.
                found |= {decimal.Decimal(it).normalize() for it in [joined.replace(",", ".")] if re.fullmatch(r"\d+\.\d+", it)}
    return found - {None}


def invoices(reader, folder, most):
    import pikepdf

    amounts = missing = unprinted = documents = 0
    listed = []
    for path in sorted(folder.rglob("*.pdf")):
        try:
            with pikepdf.open(path) as pdf:
                parts = [(name, spec.get_file().read_bytes()) for name, spec in pdf.attachments.items() if name.endswith(".xml")]
        except pikepdf.PdfError:
            continue
        wanted = {}
        for name, part in parts:
            for tag, value in re.findall(rb"<(?:\w+:)?(\w*Amount)\b[^>]*>\s*(-?[\d.]+)\s*<", part):
                wanted.setdefault(abs(decimal.Decimal(value.decode())).normalize(), f"{name} {tag.decode()}")
        wanted.pop(decimal.Decimal(0), None)
        if not wanted:
            continue
        documents += 1
        tables, lines = reader.ours(path)
        ours = numbers([cell for _, rows in tables for row in rows for cell in row if cell] + [piece for _, line in lines for piece in line])
        told = subprocess.run(["pdftotext", "-layout", str(path), "-"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
        printed = numbers(told.decode("utf-8", "replace").splitlines())
        amounts += len(wanted)
        for value, where in wanted.items():
            if value in ours:
                continue
            missing += 1
            unprinted += value not in printed
            listed.append(f"{path.relative_to(folder)}: {value:f} ({where}){'' if value in printed else ', nor by pdftotext'}")
    print(f"\n## E-invoices: {documents} documents with XML, {amounts} distinct amounts in it")
    print(f"found among the figures of bordereau: {amounts - missing} ({percent(amounts - missing, amounts)} %); not found: {missing}, of them {unprinted} by pdftotext neither")
    print("\n".join("  " + it for it in listed[:most]))


def arabic(reader, folder):
    print("\n## Arabic")
    for path in sorted(folder.rglob("*.pdf")):
        tables, lines = reader.ours(path)
        read = [" ".join(filter(None, row)) for _, rows in tables for row in rows] + [" ".join(line) for _, line in lines]
        print(f"{path.name}: {read}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpora", nargs="?", type=pathlib.Path)
    parser.add_argument("--reading", type=pathlib.Path, help="a reading set with truth")
    parser.add_argument("--layouts", type=int, default=100, help="layouts of it at most")
    parser.add_argument("--cells", help="the built bench pdf_cells")
    parser.add_argument("--keep", type=pathlib.Path, help="keeps what the other programs read, for the next run")
    parser.add_argument("--missing", type=int, default=40, help="missing amounts listed")
    parser.add_argument("--work", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.work:
        return work(*options.work)
    reader = Read(options.cells or cells_binary(), options.keep)
    invoices(reader, options.corpora / "C-einvoice", options.missing)
    arabic(reader, options.corpora / "C-arabic")
    expected(reader, options.corpora / "C-tables")
    agreed(reader, options.corpora / "C-tables")
    if options.reading:
        reading_set(reader, options.reading, options.layouts)


def cells_binary():
    root = pathlib.Path(__file__).resolve().parent.parent
    command = ["cargo", "bench", "--no-run", "--bench", "pdf_cells", "--message-format=json"]
    told = subprocess.run(command, cwd=root, stdout=subprocess.PIPE, check=True, text=True).stdout
    return [path for path in (json.loads(line).get("executable") for line in told.splitlines()) if path][-1]


main()
