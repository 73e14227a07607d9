"""CSV, workbooks and e-BDS records of a month."""

from decimal import Decimal as D

import openpyxl

ALPHABET = set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ")


def plain(text):
    table = str.maketrans("ÉÈÊÀÂÎÔÛÇéèêàâîôûç'-.", "EEEAAIOUCeeeaaiouc   ")
    return "".join(c for c in text.translate(table).upper() if c in ALPHABET)


def record(*parts):
    line = "".join(parts)
    assert len(line) <= 260, len(line)
    return line.ljust(260)


class Ebds:
    """A principal declaration, record by record; change `lines` before `text()`."""

    def __init__(self, firm, period, works, entrants=()):
        self.affiliate, self.period = firm.affiliate, period.replace("-", "")
        head = self.affiliate + self.period
        year, month = map(int, period.split("-"))
        nxt = f"{year + month // 12:04d}{month % 12 + 1:02d}"
        insured = [w for w in works if w not in entrants]
        self.lines = [record("B00", "0" * 14, "B0"),
                      record("B01", head, plain(firm.name).ljust(40)[:40], plain(firm.activity).ljust(40)[:40], plain(firm.address).ljust(120),
                             plain(firm.city).ljust(20), firm.postal.ljust(6), "05", f"{period.replace('-', '')}28", f"{nxt}10")]
        self.lines += [self.insured(head, w) for w in insured]
        first = [self.parts(w) for w in insured]
        b03 = [sum(p[i] for p in first) for i in range(5)]
        self.b03 = len(self.lines)
        self.lines.append(record("B03", head, f"{len(first):06d}", f"{0:06d}", f"{0:012d}" * 3, f"{b03[0]:015d}", f"{0:012d}", f"{b03[1]:06d}",
                                 f"{b03[2]:015d}", f"{b03[3]:013d}", f"{b03[4]:019d}"))
        second = [self.parts(w, True) for w in entrants]
        if second:
            for w, (number, days, gross, capped, control) in zip(entrants, second):
                self.lines.append(record("B04", head, f"{number:09d}", plain(w.person.name).ljust(60), w.person.cin.ljust(8)[:8], f"{days:02d}",
                                         f"{gross:013d}", f"{capped:09d}", f"{control:019d}"))
        else:
            self.lines.append(record("B04", head, " " * 9, " " * 60, " " * 8, "00", f"{0:013d}", f"{0:09d}", f"{0:019d}"))
        b05 = [sum(p[i] for p in second) for i in range(5)]
        recap = lambda kind, n, s: record(kind, head, f"{n:06d}", f"{s[0]:015d}", f"{s[1]:06d}", f"{s[2]:015d}", f"{s[3]:013d}", f"{s[4]:019d}")
        self.lines.append(recap("B05", len(second), b05))
        self.lines.append(recap("B06", len(first) + len(second), [a + b for a, b in zip(b03, b05)]))

    @staticmethod
    def parts(work, entrant=False):
        # An entrant's record has no situation, so none is added up.
        rank = 0 if entrant else {"": 0, "SO": 1, "CS": 6, "MS": 7}[work.situation]
        number, days = int(work.person.immatriculation), work.days
        gross, capped = int(work.gross * 100), int(work.capped * 100)
        return number, days, gross, capped, number + days + gross + capped + rank

    def insured(self, head, work):
        number, days, gross, capped, control = self.parts(work)
        return record("B02", head, f"{number:09d}", plain(work.person.name).ljust(60), f"{work.person.children:02d}", f"{0:06d}" * 4, f"{days:02d}",
                      f"{gross:013d}", f"{capped:09d}", work.situation.ljust(2), f"{control:019d}")

    def text(self, end="\n"):
        return end.join(self.lines) + end

    def put(self, line, column, text):
        """Overwrites characters from `column` (from 1) of `line` (from 1)."""
        old = self.lines[line - 1]
        self.lines[line - 1] = old[:column - 1] + text + old[column - 1 + len(text):]


REGISTER = [("immatriculation", "N° Immatriculation"), ("name", "Nom et prénom"), ("birth_date", "Date de naissance"), ("hire_date", "Date d'embauche"),
            ("days", "Nbr jours"), ("gross", "Salaire brut"), ("deductions", "Retenues"), ("net", "Net à payer")]


def figure(value, decimal=","):
    return f"{value:.2f}".replace(".", decimal)


def french_date(iso):
    year, month, day = iso.split("-")
    return f"{day}/{month}/{year}"


def register_rows(form):
    """Printed cells of each row and of the grand total, in the order of REGISTER."""
    out = []
    for row in form.rows:
        cells = []
        for key, _ in REGISTER:
            value = row[key].value
            cells.append(french_date(value) if key.endswith("_date") else figure(value) if isinstance(value, D) else str(value))
        out.append(cells)
    sums = {k: sum(r[k].value for r in form.rows) for k in ("days", "gross", "deductions", "net")}
    total = ["TOTAL GÉNÉRAL"] + [("" if k not in sums else figure(sums[k]) if isinstance(sums[k], D) else str(sums[k])) for k, _ in REGISTER[1:]]
    return out, total


def register_truth(form, changed=None):
    rows = []
    for row in form.rows:
        rows.append({k: f"{row[k].value:.2f}" if isinstance(row[k].value, D) else str(row[k].value) for k, _ in REGISTER})
    sums = {k: sum(r[k].value for r in form.rows) for k in ("days", "gross", "deductions", "net")}
    total = {"scope": "grand", **{k: f"{v:.2f}" if isinstance(v, D) else str(v) for k, v in sums.items()}}
    return {"index": 0, "form": "register", "employer": {"affiliate": form.employer["affiliate"].value, "name": form.employer["name"].value},
            "period": form.period.value, "rows": rows, "totals": [total]}


def csv_text(form, delimiter=";", count=None, head=True, edit=None, total=True):
    rows, last = register_rows(form)
    lines = []
    if head:
        lines += [["Raison sociale", form.employer["name"].value], ["N° affilié", form.employer["affiliate"].value], ["Période", form.period.value], []]
    lines.append([title for _, title in REGISTER])
    lines += rows
    if total:
        lines.append(last)
    if count is not None:
        lines.append(["Nombre de lignes", str(count)])
    if edit:
        edit(lines)
    return "\n".join(delimiter.join(line) for line in lines) + "\n"


def workbook(form, path, formulas=True, wrong=None):
    """One sheet; totals as SUM formulas (a spreadsheet program gives them values) or typed."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Feuil1"
    sheet.append(["LIVRE DE PAIE"])
    sheet.append(["Raison sociale", form.employer["name"].value])
    sheet.append(["N° affilié", form.employer["affiliate"].value])
    sheet.append(["Période", form.period.value])
    sheet.append([])
    sheet.append([title for _, title in REGISTER])
    first = 7
    for row in form.rows:
        cells = []
        for key, _ in REGISTER:
            value = row[key].value
            cells.append(float(value) if isinstance(value, D) else french_date(value) if key.endswith("_date") else value)
        sheet.append(cells)
    last = first + len(form.rows) - 1
    total = ["TOTAL GÉNÉRAL", None, None, None]
    for letter, key in zip("EFGH", ("days", "gross", "deductions", "net")):
        value = sum(r[key].value for r in form.rows)
        total.append(f"=SUM({letter}{first}:{letter}{last})" if formulas else float(value))
    sheet.append(total)
    for line in sheet.iter_rows(min_row=first, min_col=6, max_col=8):
        for cell in line:
            cell.number_format = "#,##0.00"
    if wrong:
        sheet[wrong[0]] = wrong[1]
    book.save(path)
    return last + 1
