"""Writes samples-synthetic/: scenarios, each consistent or with one recorded change, each with its truth."""

import argparse
import io
import pathlib
import random
import subprocess
import zipfile
from decimal import Decimal as D

import pypdf

import forms
import layouts
import population
import producers
import sheets
import truth
from facts import Fact
from style import Style, weekday
from truth import change

LAYOUTS = layouts.load()
TABLE = []


class Scenario:
    def __init__(self, root, name, what, made_with):
        self.folder = pathlib.Path(root) / name
        self.folder.mkdir(parents=True, exist_ok=True)
        self.made_with, self.documents, self.changes = made_with, [], []
        TABLE.append((name, what, made_with))

    def pdf(self, name, layout, producer, form, *changes, edit=None, style=None):
        lay = LAYOUTS[layout]
        document = lay.build(form, Style(**{**lay.style, **(style or {})}))
        path = self.folder / name
        producers.load([producer])[producer].draw(document, str(path))
        if edit:
            edit(path)
        self.documents.append(truth.document(name, "pdf", lay.form, lay.lang, producer, layout, changes, [truth.declaration(form)]))

    def text(self, name, fmt, form, text, *changes, declarations=None, encoding="utf-8"):
        (self.folder / name).write_bytes(text.encode(encoding))
        self.documents.append(truth.document(name, fmt, form, "fr", "factory", "T00", changes, declarations or []))

    def sheet(self, name, fmt, producer, form, *changes):
        self.documents.append(truth.document(name, fmt, "register", "fr", producer, "W00", changes, [sheets.register_truth(form)]))

    def done(self):
        truth.write(self.folder, self.made_with, self.documents, self.changes)


def firm(seed, kind="seniority", since=2012, people=34):
    return population.Employer(random.Random(seed), kind, since, people)


def month(layout, who, period, seed=1):
    lay = LAYOUTS[layout]
    form = getattr(forms, lay.form)(who, period, random.Random(seed), arabic=lay.lang == "ar")
    return forms.paginate(form, *lay.per_page)


def raised(form, scope, field, page, amount):
    """Raises a printed total and nothing else; the style writes the printed text."""
    fact = form.total(scope, page)[field]
    consistent = fact.value
    fact.value = consistent + amount
    return f"{consistent:.2f}", f"{fact.value:.2f}"


def convert(source, target, kind):
    subprocess.run(["soffice", "--headless", "--convert-to", kind, "--outdir", str(target.parent), str(source)], check=True, capture_output=True, timeout=180)
    made = target.parent / (source.stem + "." + kind.split(":")[0])
    if made != target:
        made.replace(target)


def write(root):
    # ------------------------------------------------------------------ declarations of wages
    s = Scenario(root, "01-bds-consistent", "consistent declarations in three languages", "reportlab, Typst, WeasyPrint, LibreOffice Writer")
    a = firm(11)
    s.pdf("bordereau-2024-01.pdf", "bds-01-classic", "reportlab", month("bds-01-classic", a, "2024-01"))
    s.pdf("bordereau-2023-11-bilingue.pdf", "bds-05-bilingual", "typst", month("bds-05-bilingual", firm(12, people=20), "2023-11"))
    s.pdf("wage-declaration-2025-03.pdf", "bds-10-english", "weasyprint", month("bds-10-english", firm(13, people=30), "2025-03"))
    s.pdf("etat-2022-06.pdf", "bds-04-report", "writer", month("bds-04-report", firm(14, people=30), "2022-06"))
    s.done()

    s = Scenario(root, "02-bds-page-total", "the total of page 2 differs from its rows by 1 240.00", "reportlab")
    form = month("bds-01-classic", firm(21), "2024-01")
    right, wrong = raised(form, "page", "gross", 2, D("1240.00"))
    s.pdf("bordereau-2024-01.pdf", "bds-01-classic", "reportlab", form,
          change("page-total", "total of page 2, gross", "contradiction", {"page": 2}, wrong, right))
    s.done()

    s = Scenario(root, "03-bds-cumulative-total", "the cumulated total of page 2 differs from page 1 plus page 2", "Typst")
    form = month("bds-01-classic", firm(22), "2023-05")
    right, wrong = raised(form, "cumulative", "capped", 2, D("3000.00"))
    s.pdf("bordereau-2023-05.pdf", "bds-01-classic", "typst", form,
          change("cumulative-total", "cumulated total of page 2, capped pay", "contradiction", {"page": 2}, wrong, right))
    s.done()

    s = Scenario(root, "04-bds-grand-total-arabic", "the grand total of an Arabic declaration differs from its rows", "Chromium")
    form = month("bds-06-arabic", firm(23, people=14), "2024-09")
    right, wrong = raised(form, "grand", "gross", 1, D("5000.00"))
    s.pdf("taqrir-2024-09.pdf", "bds-06-arabic", "chromium", form,
          change("grand-total", "grand total, gross", "contradiction", {"page": 1}, wrong, right))
    s.done()

    s = Scenario(root, "05-bds-capped-above-gross", "capped pay above gross pay in one row, all totals repaired", "WeasyPrint")
    form = getattr(forms, "bds")(firm(24, people=18), "2024-02", random.Random(1))
    row = next(r for r in form.rows if r["gross"].value < 5000 and r["gross"].value > 1000)
    right = f"{row['capped'].value:.2f}"
    row["capped"].value = row["gross"].value + D("400.00")
    forms.paginate(form, *LAYOUTS["bds-12-totals-first"].per_page)
    s.pdf("releve-2024-02.pdf", "bds-12-totals-first", "weasyprint", form,
          change("capped-above-gross", "capped pay of one row above its gross pay", "contradiction", {"page": 1}, f"{row['capped'].value:.2f}", right))
    s.done()

    s = Scenario(root, "06-bds-page-missing", "page 2 of 3 is not in the file", "fpdf2, page taken out with pypdf")
    form = month("bds-02-unruled", firm(25, people=80), "2024-04")

    def without_page_two(path):
        reader, writer = pypdf.PdfReader(path), pypdf.PdfWriter()
        for number, page in enumerate(reader.pages):
            if number != 1:
                writer.add_page(page)
        writer.write(path)

    s.pdf("declaration-2024-04.pdf", "bds-02-unruled", "fpdf2", form, change("missing-page", "page 2 of 3 left out", "incompatible"), edit=without_page_two)
    s.documents[-1]["declarations"] = []
    s.done()

    s = Scenario(root, "07-bds-issue-weekday", "the weekday printed before the issue date is another day's", "Typst")
    form = month("bds-01-classic", firm(26, people=15), "2024-05")
    form.issue_date.value = "2024-06-05"
    form.issue_weekday = Fact("text", weekday("2024-06-07", "fr"))
    s.pdf("bordereau-2024-05.pdf", "bds-01-classic", "typst", form,
          change("weekday", "vendredi printed before Wednesday 5 June 2024", "contradiction", {"page": 1}, "vendredi", "mercredi"), style=dict(date="long"))
    s.done()

    # ------------------------------------------------------------------ registers, payslips, slips, attestations
    s = Scenario(root, "08-register-net-pay", "one net pay differs from gross less deductions; the total follows the rows", "fpdf2")
    form = forms.register(firm(31, people=16), "2024-03", random.Random(1))
    row = form.rows[5]
    right = f"{row['net'].value:.2f}"
    row["net"].value += D("500.00")
    forms.paginate(form, *LAYOUTS["reg-01-book"].per_page)
    s.pdf("livre-de-paie-2024-03.pdf", "reg-01-book", "fpdf2", form,
          change("net-pay", "net pay of row 6 raised by 500.00", "contradiction", {"page": 1}, f"{row['net'].value:.2f}", right))
    s.done()

    s = Scenario(root, "09-payslips", "two consistent payslips, one whose contribution is not base times rate", "Typst, Chromium, reportlab")
    who = firm(32, people=10)
    works = [w for w in who.month("2024-06") if w.days == 26]
    s.pdf("bulletin-1.pdf", "pay-01-classic", "typst", forms.payslip(who, works[0], random.Random(1)))
    s.pdf("payslip-2.pdf", "pay-05-english", "chromium", forms.payslip(who, works[1], random.Random(1), "en"))
    form = forms.payslip(who, works[2], random.Random(1))
    line = next(l for l in form.lines if l.key == "amo")
    right = f"{line['amount'].value:.2f}"
    line["amount"].value += D("60.00")
    form.rows[0]["deductions"].value += D("60.00")
    form.rows[0]["net"].value -= D("60.00")
    forms.set_words(form, "net", form.rows[0]["net"].value, "fr")
    s.pdf("bulletin-3.pdf", "pay-01-classic", "reportlab", form,
          change("rate-product", "AMO contribution 60.00 above base times rate; deductions and net follow", "contradiction", {"page": 1}, f"{line['amount'].value:.2f}", right))
    s.done()

    s = Scenario(root, "10-bpc", "a consistent payment slip, one with a product that does not hold, one whose words say another amount", "LibreOffice Writer, reportlab, Typst")
    who = firm(33, people=18)
    s.pdf("bordereau-de-paiement-2024-01.pdf", "bpc-01-classic", "writer", forms.bpc(who, "2024-01", random.Random(1)))
    form = forms.bpc(who, "2024-02", random.Random(2))
    line = form.lines[0]
    right = f"{line['amount'].value:.2f}"
    line["amount"].value += D("250.00")
    form.totals[0]["amount"].value += D("250.00")
    forms.set_words(form, "amount", form.totals[0]["amount"].value, "fr")
    s.pdf("bordereau-de-paiement-2024-02.pdf", "bpc-01-classic", "reportlab", form,
          change("rate-product", "family benefits 250.00 above base times rate; the total follows", "contradiction", {"page": 1}, f"{line['amount'].value:.2f}", right))
    form = forms.bpc(who, "2024-03", random.Random(3))
    due = form.totals[0]["amount"].value
    forms.set_words(form, "amount", due + D("1000.00"), "fr")
    s.pdf("bordereau-de-paiement-2024-03.pdf", "bpc-05-reordered", "typst", form,
          change("amount-in-words", "the words say 1 000.00 more than the figures", "contradiction", {"page": 1}, None, f"{due:.2f}"))
    s.done()

    s = Scenario(root, "11-bpc-iban-against-rib", "the IBAN printed beside a RIB is another account's", "WeasyPrint")
    form = forms.bpc(firm(34, people=12), "2025-02", random.Random(1))
    other = firm(35, people=2)
    import identifiers
    form.extra["iban"] = Fact("id", identifiers.iban(other.rib))
    s.pdf("bordereau-de-paiement-2025-02.pdf", "bpc-03-boxed", "weasyprint", form,
          change("iban-differs-from-rib", "IBAN of another account", "contradiction", {"page": 1}, form.extra["iban"].value))
    s.done()

    s = Scenario(root, "12-attestations", "a consistent attestation of twelve months, one whose total differs from its months", "WeasyPrint, Chromium")
    who = firm(36, people=4)
    months = [f"2023-{m:02d}" for m in range(1, 13)]
    form = forms.paginate(forms.attestation(who, who.staff[0], months, random.Random(1)), 99)
    s.pdf("attestation-1.pdf", "att-01-plain", "weasyprint", form)
    form = forms.paginate(forms.attestation(who, who.staff[1], months, random.Random(1)), 99)
    right, wrong = raised(form, "grand", "gross", 1, D("2000.00"))
    forms.set_words(form, "gross", D(wrong), "fr")
    s.pdf("attestation-2.pdf", "att-01-plain", "chromium", form,
          change("grand-total", "total of the months, gross", "contradiction", {"page": 1}, wrong, right))
    s.done()

    s = Scenario(root, "13-keys", "affiliate number and ICE that no published key fits: particularities", "reportlab")
    who = firm(37, people=10)
    who.affiliate = identifiers.break_key(who.affiliate)
    who.ice = who.ice[:-2] + f"{(int(who.ice[-2:]) + 7) % 97:02d}"
    s.pdf("bordereau-2024-01.pdf", "bds-01-classic", "reportlab", month("bds-01-classic", who, "2024-01"),
          change("affiliate-key", "affiliate number fits neither key series", "particularity", {"page": 1}, who.affiliate),
          change("ice-key", "ICE is no multiple of 97", "particularity", {"page": 1}, who.ice))
    s.done()

    # ------------------------------------------------------------------ delimited text
    s = Scenario(root, "14-csv-consistent", "registers as delimited text: semicolons in UTF-8, tabs in UTF-16, pipes in Windows-1252", "written by the factory")
    who = firm(41, people=14)
    for name, delimiter, encoding in (("registre.csv", ";", "utf-8"), ("registre-utf16.csv", "\t", "utf-16"), ("registre-cp1252.csv", "|", "cp1252")):
        form = forms.register(who, "2024-03", random.Random(1))
        s.text(name, "csv", "register", sheets.csv_text(form, delimiter), declarations=[sheets.register_truth(form)], encoding=encoding)
    s.done()

    s = Scenario(root, "15-csv-dates", "a hire date that no calendar has, and a birth after the hire", "written by the factory")
    form = forms.register(firm(42, people=12), "2024-03", random.Random(1))
    form.rows[3]["hire_date"].value = "2020-02-31"
    text = sheets.csv_text(form)
    line, columns = place_of(text, 10, "31/02/2020")
    s.text("registre-jour.csv", "csv", "register", text, change("impossible-date", "hire date 31/02/2020", "contradiction", {"line": line, "columns": columns}, "31/02/2020"),
           declarations=[sheets.register_truth(form)])
    form = forms.register(firm(43, people=12), "2024-03", random.Random(1))
    hired = int(form.rows[6]["hire_date"].value[:4])
    form.rows[6]["birth_date"].value = f"{hired + 1}-05-05"
    text = sheets.csv_text(form)
    line, columns = place_of(text, 0, f"05/05/{hired + 1}")
    s.text("registre-naissance.csv", "csv", "register", text, change("birth-after-hire", "born after the hire", "contradiction", {"line": line, "columns": columns}, f"05/05/{hired + 1}"),
           declarations=[sheets.register_truth(form)])
    s.done()

    s = Scenario(root, "16-csv-truncated", "a list cut inside a field, and one that announces more rows than it holds", "written by the factory")
    form = forms.register(firm(44, people=20), "2024-03", random.Random(1))
    text = sheets.csv_text(form, total=False)
    whole = text.rstrip("\n")
    cut = whole[:-14]
    s.text("liste-coupee.csv", "csv", "register", cut, change("cut-row", "the last record is cut inside a field", "incompatible", {"line": cut.count("\n") + 1}))
    form = forms.register(firm(45, people=20), "2024-03", random.Random(1))
    text = sheets.csv_text(form, count=26)
    s.text("liste-annoncee.csv", "csv", "register", text, change("announced-count", "26 lines announced, 20 there", "incompatible", {"line": text.count("\n")}, "26", "20"))
    s.done()

    # ------------------------------------------------------------------ workbooks
    s = Scenario(root, "17-workbooks", "the same register as XLSX, XLS and ODS with formulas, consistent", "openpyxl; LibreOffice Calc recalculated and converted")
    form = forms.register(firm(51, people=12), "2024-07", random.Random(1))
    base = s.folder / "base.xlsx"
    sheets.workbook(form, base)
    for kind, name in (("xlsx", "registre.xlsx"), ("xls", "registre.xls"), ("ods", "registre.ods")):
        convert(base, s.folder / f"base.{kind}" if kind != "xlsx" else s.folder / "registre.xlsx", kind) if kind != "xlsx" else convert_xlsx(base, s.folder / name)
        if kind != "xlsx":
            (s.folder / f"base.{kind}").replace(s.folder / name)
        s.sheet(name, kind, "LibreOffice Calc", form)
    base.unlink()
    s.done()

    s = Scenario(root, "18-workbook-total", "a typed total that its rows do not add up to", "openpyxl")
    form = forms.register(firm(52, people=12), "2024-08", random.Random(1))
    total = sum(r["net"].value for r in form.rows)
    row = 7 + len(form.rows)
    sheets.workbook(form, s.folder / "registre.xlsx", formulas=False, wrong=(f"H{row}", float(total + 900)))
    s.sheet("registre.xlsx", "xlsx", "openpyxl", form, change("grand-total", "typed total of net pay raised by 900.00", "contradiction", {"sheet": "Feuil1", "cell": f"H{row}"}, f"{total + 900:.2f}", f"{total:.2f}"))
    s.documents[-1]["declarations"][0]["totals"][0]["net"] = f"{total + 900:.2f}"
    s.done()

    # ------------------------------------------------------------------ exchange files
    s = Scenario(root, "19-ebds-consistent", "exchange files, LF and CRLF, with and without entrants", "written by the factory")
    who = firm(61, people=15)
    works = who.month("2024-11")
    s.text(f"DS_{who.affiliate}_112024.txt", "ebds", "ebds", sheets.Ebds(who, "2024-11", works, works[3:5]).text())
    who = firm(62, people=9)
    works = who.month("2024-12")
    s.text(f"DS_{who.affiliate}_122024.txt", "ebds", "ebds", sheets.Ebds(who, "2024-12", works).text("\r\n"))
    s.done()

    def ebds(folder, what, kind, cls, edit, seed):
        s = Scenario(root, folder, what, "written by the factory")
        who = firm(seed, people=12)
        works = [w for w in who.month("2024-10")]
        file = sheets.Ebds(who, "2024-10", works)
        location = edit(file, works)
        s.text(f"DS_{who.affiliate}_102024.txt", "ebds", "ebds", file.text(), change(kind, what, cls, location))
        s.done()

    def control_sum(file, works):
        file.put(5, 114, f"{int(works[2].gross * 100) + 200000:013d}")
        return {"line": 5, "columns": [114, 126]}

    ebds("20-ebds-control-sum", "the salary of line 5 raised by 2 000.00, its control sum and the recaps left as they were", "ebds-salary", "contradiction", control_sum, 63)

    def recap(file, works):
        line = file.b03 + 1
        old = int(file.lines[file.b03][97:112])
        file.put(line, 98, f"{old + 150000:015d}")
        return {"line": line, "columns": [98, 112]}

    ebds("21-ebds-recap", "the total of salaries in B03 differs from its lines", "ebds-recap", "contradiction", recap, 64)

    def deleted(file, works):
        del file.lines[6]
        return {"line": file.b03}

    ebds("22-ebds-line-missing", "one B02 line left out, the recaps unchanged", "ebds-deleted", "incompatible", deleted, 65)

    def short(file, works):
        file.lines[4] = file.lines[4][:120]
        return {"line": 5}

    ebds("23-ebds-short-record", "a record cut inside its salary", "ebds-length", "incompatible", short, 66)

    # ------------------------------------------------------------------ sets of documents
    s = Scenario(root, "24-set-two-versions", "one declaration in two versions with one differing cell", "reportlab, WeasyPrint")
    who = firm(71, people=14)
    s.pdf("version-a.pdf", "bds-01-classic", "reportlab", month("bds-01-classic", who, "2024-01"))
    form = forms.bds(who, "2024-01", random.Random(1))
    form.rows[4]["gross"].value += D("700.00")
    form.rows[4]["capped"].value = min(form.rows[4]["gross"].value, D("6000.00"))
    forms.paginate(form, *LAYOUTS["bds-01-classic"].per_page)
    s.pdf("version-b.pdf", "bds-01-classic", "weasyprint", form)
    s.changes.append(change("two-versions", "gross pay of row 5 differs by 700.00", "note"))
    s.done()

    s = Scenario(root, "25-set-people", "one person number with two names, one account for two people", "written by the factory, Typst")
    who = firm(72, people=10)
    form = forms.register(who, "2024-05", random.Random(1))
    s.text("registre-mai.csv", "csv", "register", sheets.csv_text(form), declarations=[sheets.register_truth(form)])
    form = forms.register(who, "2024-06", random.Random(1))
    form.rows[2]["name"].value = "QORTOBI WAFAE"
    s.text("registre-juin.csv", "csv", "register", sheets.csv_text(form), declarations=[sheets.register_truth(form)])
    works = [w for w in who.month("2024-06") if w.days == 26]
    one, two = forms.payslip(who, works[0], random.Random(1)), forms.payslip(who, works[1], random.Random(1))
    two.rows[0]["rib"] = Fact("id", works[0].person.rib)
    s.pdf("bulletin-a.pdf", "pay-01-classic", "typst", one)
    s.pdf("bulletin-b.pdf", "pay-01-classic", "typst", two)
    s.changes += [change("two-names", "one number, two names", "particularity"), change("one-account", "one account for two people", "particularity")]
    s.done()

    s = Scenario(root, "26-set-months", "an entrant who is not in the next month's declaration", "written by the factory")
    who = firm(73, people=10)
    works = who.month("2024-11")
    s.text(f"DS_{who.affiliate}_112024.txt", "ebds", "ebds", sheets.Ebds(who, "2024-11", works, works[2:3]).text())
    gone = works[2].person
    s.text(f"DS_{who.affiliate}_122024.txt", "ebds", "ebds", sheets.Ebds(who, "2024-12", [w for w in who.month("2024-12") if w.person is not gone]).text())
    s.changes.append(change("entrant-absent", "entrant of November absent from December", "particularity"))
    s.done()

    s = Scenario(root, "27-set-slip-against-declaration", "a payment slip whose base differs from the declaration of its month", "Typst, reportlab")
    who = firm(74, people=14)
    s.pdf("bordereau-2024-01.pdf", "bds-01-classic", "typst", month("bds-01-classic", who, "2024-01"))
    form = forms.bpc(who, "2024-01", random.Random(1))
    total = D(0)
    for line in form.lines:
        if line["base"].value == sum(w.gross for w in who.month("2024-01")):
            line["base"].value += D("10000.00")
        line["amount"].value = (line["base"].value * line["rate"].value).quantize(D("0.01"))
        total += line["amount"].value
    form.totals[0]["amount"].value = total
    forms.set_words(form, "amount", total, "fr")
    s.pdf("paiement-2024-01.pdf", "bpc-01-classic", "reportlab", form)
    s.changes.append(change("slip-base", "base of the slip 10 000.00 above the declared gross", "particularity"))
    s.done()

    s = Scenario(root, "28-zip", "an archive as a leak arrives: a consistent bordereau and a list with a total that does not hold", "reportlab and the factory, in one ZIP")
    form = month("bds-01-classic", firm(81, people=12), "2024-01")
    s.pdf("inner.pdf", "bds-01-classic", "reportlab", form)
    register = forms.register(firm(82, people=12), "2024-02", random.Random(1))
    right = sum(r["gross"].value for r in register.rows)

    def wrong_total(lines):
        lines[-1][5] = sheets.figure(right + 750)

    text = sheets.csv_text(register, edit=wrong_total)
    with zipfile.ZipFile(s.folder / "envoi.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in (("bordereau.pdf", (s.folder / "inner.pdf").read_bytes()), ("listes/registre.csv", text.encode())):
            info = zipfile.ZipInfo(name, (2024, 3, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    (s.folder / "inner.pdf").unlink()
    s.documents[0]["path"] = "envoi.zip!/bordereau.pdf"
    s.documents.append(truth.document("envoi.zip!/listes/registre.csv", "csv", "register", "fr", "factory", "T00",
                                      [change("grand-total", "total of gross raised by 750.00", "contradiction", {"line": text.count("\n")}, sheets.figure(right + 750), sheets.figure(right))]))
    s.done()


def convert_xlsx(base, target):
    """Through LibreOffice, so that formulas hold the values a program computed."""
    out = target.parent / "out"
    out.mkdir(exist_ok=True)
    subprocess.run(["soffice", "--headless", "--convert-to", "xlsx", "--outdir", str(out), str(base)], check=True, capture_output=True, timeout=180)
    (out / base.name).replace(target)
    out.rmdir()


def place_of(text, _, piece):
    before = text[:text.index(piece)]
    column = len(before) - before.rfind("\n")
    return before.count("\n") + 1, [column, column + len(piece) - 1]


def page(root):
    lines = ["# Samples", "", "Invented firms and people; every number is synthetic. Each folder holds its documents and",
             "`truth.json`: what is printed, how it was made, and the one change made on purpose. Made by",
             "`tests/factory/scenarios.py`; a user needs none of the programs named.", "", "| scenario | what it shows | made with |", "| --- | --- | --- |"]
    lines += [f"| [{name}]({name}/) | {what} | {made} |" for name, what, made in TABLE]
    (pathlib.Path(root) / "README.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", required=True)
    out = parser.parse_args().out
    write(out)
    page(out)
