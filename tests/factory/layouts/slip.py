"""Payment slips (bordereau de paiement): bases, rates, amounts, total due."""

from blocks import Cell, Document, Gap, Page, Rule, Table, Text, pairs
from labels import Labels
from style import DOT, ENGLISH, NBSP, SPACE

from . import layout
from .table import words_of

HEAD = ("reference", "affiliate", "name", "period", "issue_date", "due_date")


def build(o):
    def make(form, style):
        label = Labels(o["lang"], o.get("variant", 0), **o.get("labels", {}))
        joint = "|" if o.get("arrangement") == "bilingual" else " / "
        page = Page([Text(t, o.get("title_align", "center"), True, 13 if i == 0 else 10) for i, t in enumerate(o["title"])] + [Gap(8)])
        document = Document([page], o.get("landscape", False), o.get("rtl", False), style.lang, o.get("size", 10), o.get("font", "sans"), title=o["title"][0])
        add = page.blocks.extend
        text = lambda fact, **k: style.text(fact, page=1, **k)

        def items(fields):
            out = []
            for f in fields:
                fact = {"period": form.period, "issue_date": form.issue_date}.get(f) or form.extra.get(f) or form.employer[f]
                shown = text(fact)
                if f == "issue_date" and form.issue_weekday is not None:
                    shown = f"{text(form.issue_weekday)} {shown}"
                out.append((label("firm" if f == "name" else f, joint), shown))
            return out

        add(pairs(items(o.get("fields", HEAD)), o.get("arrangement", "grid"), o.get("head_columns", 2)))
        add([Gap(10)])
        columns = o.get("columns", ["label", "base", "rate", "amount"])
        body, strong = [], set()
        for line in form.lines:
            line["label"] = line.get("label") or _named(label, line, style)
            body.append([Cell(text(line[c]), "start" if c == "label" else "end") for c in columns])
        due = form.total("grand")["amount"]
        if o.get("total", "row") == "row":
            strong.add(len(body))
            cells = [Cell(label("total_due", " / "), bold=True, span=len(columns) - 1), Cell(text(due), "end", True)]
            if columns[-1] != "amount":
                cells = [Cell(label("total_due"), bold=True)] + [Cell(text(due), "end", True) if c == "amount" else Cell("") for c in columns[1:]]
            body.append(cells)
        add([Table([[Cell(label(c), "center", True) for c in columns]], body, [3.0 if c == "label" else 0.9 if c == "rate" else 1.4 for c in columns],
                   o.get("ruling", "full"), strong=strong), Gap(10)])
        if o.get("total") == "box":
            add(pairs([(label("total_due"), text(due, unit=True))], "column-right") + [Gap(8)])
        if o.get("total") == "line":
            add([Text(f"{label('total_due')} : {text(due, unit=True)}", o.get("total_align", "start"), True, 12), Gap(8)])
        if o.get("words"):
            add([Text(f"{label('words', ' / ')} : {words_of(form, style, 1)}"), Gap(8)])
        if o.get("bank"):
            add([Rule()] + pairs(items(o["bank"]), o.get("bank_arrangement", "lines"), 2))
        return document

    return make


def _named(label, line, style):
    from facts import text
    return text(label.line(line.key, "bpc"))


def add(name, lang, style, *, only=(), **o):
    o["lang"] = lang
    layout(name, "bpc", lang, build(o), style, only=only, options=o)


add("bpc-01-classic", "fr", dict(**SPACE, suffix=" DH"), title=["BORDEREAU DE PAIEMENT DES COTISATIONS"], words=True, bank=("transfer_order", "rib"), arrangement="grid-ruled",
    labels={"label": "Nature des prestations", "base": "Masses salariales"})
add("bpc-02-bilingual", "frar", dict(**SPACE), title=["BORDEREAU DE PAIEMENT", "ورقة أداء الاشتراكات"], arrangement="bilingual", font="arabic", words=False, bank=("rib", "iban"))
add("bpc-03-boxed", "fr", dict(**DOT, rate="{}", date="dd.mm.yyyy", suffix=" MAD", period="yyyymm"), title=["Bordereau de paiement", "Décompte des cotisations dues"], variant=1,
    arrangement="stacked", head_columns=3, total="box", ruling="columns", labels={"rate": "Taux (%)"}, bank=("iban", "rib"), bank_arrangement="grid")
add("bpc-04-english", "en", dict(**ENGLISH, lang="en", period="name", date="yyyy-mm-dd", suffix=" MAD"), title=["CONTRIBUTION PAYMENT SLIP"], arrangement="column-left", ruling="rows", words=True)
add("bpc-05-reordered", "fr", dict(**NBSP, date="long", period="NAME", suffix=" DH"), title=["AVIS DE PAIEMENT - COTISATIONS SOCIALES"], arrangement="inline", variant=2, total="line",
    columns=["label", "rate", "base", "amount"], ruling="none", fields=("name", "affiliate", "period", "reference", "issue_date", "due_date"), font="serif", words=True,
    labels={"words": "Arrêté à la somme de"})
add("bpc-06-arabic", "ar", dict(**DOT, lang="ar", period="name"), rtl=True, title=["ورقة الأداء"], arrangement="grid", font="arabic", words=True, size=11)
