"""Payslips: one person, one month; gains, deductions, net."""

from blocks import Cell, Document, Gap, Page, Rule, Table, Text, pairs
from facts import text as text_fact
from labels import Labels
from style import DOT, ENGLISH, NBSP, NNBSP, PLAIN, SPACE

from . import layout
from .table import words_of

PERSON = ("name", "immatriculation", "cin", "job", "hire_date", "days", "hours")


def build(o):
    def make(form, style):
        label = Labels(o["lang"], o.get("variant", 0), **o.get("labels", {}))
        joint = "|" if o.get("arrangement") == "bilingual" else " / "
        page = Page([Text(t, o.get("title_align", "center"), True, 13 if i == 0 else 10) for i, t in enumerate(o["title"])] + [Gap(6)])
        document = Document([page], o.get("landscape", False), o.get("rtl", False), style.lang, o.get("size", 9.5), o.get("font", "sans"), title=o["title"][0])
        add = page.blocks.extend
        row = form.rows[0]
        text = lambda fact, **k: style.text(fact, page=1, **k)
        firm = [(label("firm" if f == "name" else f, joint), text(form.employer[f])) for f in o.get("firm", ("name", "affiliate", "address"))]
        when = text(form.issue_date)
        if form.issue_weekday is not None:
            when = f"{text(form.issue_weekday)} {when}"
        firm += [(label("period", joint), text(form.period)), (label("issue_date", joint), when)]
        person = [(label(f, joint), text(row[f])) for f in o.get("person", PERSON)]
        for group in (firm, person):
            add(pairs(group, o.get("arrangement", "grid"), o.get("head_columns", 2)) + [Gap(6)])
        add([table(form, style, label, o, text), Gap(8)])
        if o.get("summary"):
            add(pairs([(label(f, joint), text(row[f], unit=True)) for f in ("gross", "deductions", "net")], o["summary"], 3) + [Gap(6)])
        if o.get("words"):
            add([Text(f"{label('words', ' / ')} : {words_of(form, style, 1)}"), Gap(6)])
        if o.get("bank"):
            add([Rule()] + pairs([(label(f, joint), text(row[f])) for f in o["bank"]], "lines"))
        return document

    return make


def table(form, style, label, o, text):
    row = form.rows[0]
    columns = o.get("columns", ["label", "base", "rate", "gain", "deduction"])
    body, strong = [], set()
    for line in form.lines:
        line["label"] = line.get("label") or text_fact(label.line(line.key))
        cells = []
        for c in columns:
            fact = line.get("amount" if c in ("gain", "deduction", "amount") else c)
            if fact is None or (c in ("gain", "deduction") and line.side != c):
                cells.append(Cell(""))
            else:
                cells.append(Cell(text(fact), "start" if c == "label" else "end"))
        body.append(cells)
        if o.get("gross_line") and line.side == "gain" and form.lines[min(form.lines.index(line) + 1, len(form.lines) - 1)].side == "deduction":
            strong.add(len(body))
            body.append([Cell(label("gross"), bold=True)] + [Cell(text(row["gross"]), "end", True) if c in ("gain", "amount") else Cell("") for c in columns[1:]])
    if o.get("foot", True):
        strong.add(len(body))
        if "gain" in columns:
            body.append([Cell(o.get("totals_label", label("grand", " / ")), bold=True)] + [Cell(text(row["gross" if c == "gain" else "deductions"]), "end", True)
                        if c in ("gain", "deduction") else Cell("") for c in columns[1:]])
            strong.add(len(body))
            body.append([Cell(label("net", " / "), bold=True, span=len(columns) - 1), Cell(text(row["net"]), "end", True)])
        else:
            body.append([Cell(label("deductions"), bold=True)] + [Cell(text(row["deductions"]), "end", True) if c == "amount" else Cell("") for c in columns[1:]])
            strong.add(len(body))
            body.append([Cell(label("net"), bold=True)] + [Cell(text(row["net"]), "end", True) if c == "amount" else Cell("") for c in columns[1:]])
    return Table([[Cell(label(c), "center", True) for c in columns]], body, [2.8 if c == "label" else 0.9 if c == "rate" else 1.3 for c in columns],
                 o.get("ruling", "full"), strong=strong)


def add(name, lang, style, *, only=(), **o):
    o["lang"] = lang
    layout(name, "payslip", lang, build(o), style, only=only, options=o)


add("pay-01-classic", "fr", dict(**SPACE, suffix=" DH"), title=["BULLETIN DE PAIE"], words=True, labels={"words": "Net à payer en lettres"}, bank=("rib",), totals_label="TOTAUX")
add("pay-02-summary", "fr", dict(**NBSP, period="NAME", date="long", suffix=" MAD"), title=["Bulletin de paie"], title_align="start", arrangement="column-left", foot=False, summary="stacked",
    ruling="header", variant=1, font="serif")
add("pay-03-single-column", "fr", dict(**DOT, period="yyyymm", date="dd.mm.yyyy", rate="{}"), title=["BULLETIN DE SALAIRE"], columns=["label", "base", "rate", "amount"], gross_line=True,
    arrangement="inline", ruling="rows", variant=2, labels={"rate": "Taux en %"})
add("pay-04-bilingual", "frar", dict(**SPACE), title=["BULLETIN DE PAIE", "ورقة الأداء"], arrangement="bilingual", font="arabic", bank=("rib", "iban"), size=9)
add("pay-05-english", "en", dict(**ENGLISH, lang="en", period="name", date="yyyy-mm-dd", suffix=" MAD"), title=["PAYSLIP"], arrangement="grid-ruled", summary="column-right", foot=False, words=True,
    labels={"words": "Net pay in words"}, ruling="zebra")
add("pay-06-range", "fr", dict(**NNBSP, period="range"), title=["Bulletin de paie", "Période de paie"], arrangement="stacked", head_columns=4, ruling="columns", summary="grid-ruled", foot=True,
    person=("immatriculation", "name", "birth_date", "hire_date", "days", "hours"), bank=("iban",), variant=3, labels={"gross": "Total brut"})
add("pay-07-arabic", "ar", dict(**DOT, lang="ar", period="name"), rtl=True, title=["ورقة الأداء"], arrangement="grid", font="arabic", words=True, person=("name", "immatriculation", "cin", "days"), size=10)
