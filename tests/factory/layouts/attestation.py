"""Attestations: one person's declared wages over months."""

from blocks import Cell, Document, Gap, Page, Table, Text, pairs
from labels import Labels
from style import DOT, ENGLISH, NBSP, NNBSP, SPACE

from . import layout
from .table import DEFAULT_WIDTHS, words_of


def build(o):
    def make(form, style):
        label = Labels(o["lang"], o.get("variant", 0), **o.get("labels", {}))
        joint = "|" if o.get("arrangement") == "bilingual" else " / "
        page = Page([Text(t, o.get("title_align", "center"), True, 14 if i == 0 else 10) for i, t in enumerate(o["title"])])
        document = Document([page], False, o.get("rtl", False), style.lang, o.get("size", 10), o.get("font", "sans"), title=o["title"][0])
        add = page.blocks.extend
        add([Gap(10)])
        text = lambda fact, **k: style.text(fact, page=1, **k)
        firm = [(label("firm" if f == "name" else f, joint), text(form.employer[f])) for f in o.get("firm", ("name", "affiliate"))]
        person = [(label(f, joint), text(form.extra["person." + f])) for f in o.get("person", ("name", "immatriculation", "cin"))]
        if o.get("prose"):
            add([Text(o["prose"].format(firm=text(form.employer["name"]), affiliate=text(form.employer["affiliate"]), name=text(form.extra["person.name"]),
                                        immatriculation=text(form.extra["person.immatriculation"]), cin=text(form.extra["person.cin"]),
                                        start=text(form.extra["period_from"]), end=text(form.extra["period_to"]))), Gap(8)])
        else:
            span = [(label(f, joint), text(form.extra[f])) for f in ("period_from", "period_to")] if o.get("span", True) else []
            groups = [firm, person + span] if o.get("apart", True) else [firm + person + span]
            for group in groups:
                add(pairs(group, o.get("arrangement", "grid"), o.get("head_columns", 2)))
                add([Gap(8)])
        columns = o.get("columns", ["period", "days", "gross"])
        heading = [[Cell(label("month") if c == "period" else label(c), "center", True) for c in columns]]
        aligns = {c: "start" if c == "period" else "end" for c in columns}
        body = [[Cell(text(row[c], unit=o.get("unit", False)), aligns[c]) for c in columns] for row in form.rows]
        total = form.total("grand")
        strong = set()
        if o.get("total", "row") == "row":
            strong.add(len(body))
            body.append([Cell(label("grand", " / "), bold=True)] + [Cell(text(total[c], unit=o.get("unit", False)), "end", True) if c in total else Cell("") for c in columns[1:]])
        add([Table(heading, body, [DEFAULT_WIDTHS.get(c, 1.5) for c in columns], o.get("ruling", "full"), width=o.get("width", 1.0), strong=strong), Gap(8)])
        if o.get("total") == "line":
            add([Text(f"{label('grand')} : {text(total['gross'], unit=True)}", "end", True), Gap(6)])
        if o.get("total") == "box":
            add(pairs([(label(c), text(total[c], unit=True)) for c in columns if c in total], "column-right"))
            add([Gap(6)])
        if o.get("words"):
            add([Text(f"{label('words', ' / ')} : {words_of(form, style, 1)}"), Gap(6)])
        issue = text(form.issue_date)
        if form.issue_weekday is not None:
            issue = f"{text(form.issue_weekday)} {issue}"
        add([Text(f"{label('issue_date', ' / ')} : {issue}", o.get("issue_align", "end")), Gap(4), Text(o.get("sign", "Cachet et signature"), o.get("issue_align", "end"), size=8)])
        return document

    return make


def add(name, lang, style, *, only=(), **o):
    o["lang"] = lang
    layout(name, "attestation", lang, build(o), style, only=only, options=o)


add("att-01-plain", "fr", dict(**SPACE, suffix=" DH"), title=["ATTESTATION DE DÉCLARATION DE SALAIRES"], words=True, labels={"words": "Soit en toutes lettres"}, unit=False)
add("att-02-prose", "fr", dict(**NBSP, date="long", period="name", suffix=" DH"), title=["Attestation de salaires déclarés"],
    prose="Nous soussignés, {firm}, affilié à la CNSS sous le n° {affiliate}, attestons que {name}, immatriculé(e) sous le n° {immatriculation}, titulaire de la CIN {cin}, "
          "a été déclaré(e) de {start} à {end} comme suit :", total="line", ruling="header", width=0.75, font="serif", size=11)
add("att-03-bilingual", "frar", dict(**SPACE, date="dd/mm/yyyy"), title=["ATTESTATION DE DÉCLARATION DE SALAIRES", "شهادة التصريح بالأجور"], arrangement="bilingual",
    columns=["period", "days", "gross", "capped"], font="arabic", firm=("affiliate", "name"), sign="Signature et cachet / طابع وإمضاء", words=True)
add("att-04-english", "en", dict(**ENGLISH, lang="en", period="name", date="yyyy-mm-dd", suffix=" MAD"), title=["Statement of Declared Wages"], arrangement="column-left", total="box",
    columns=["period", "days", "gross"], ruling="rows", sign="Signature and stamp", words=True, labels={"words": "Amount in words"}, unit=False)
add("att-05-arabic", "ar", dict(**DOT, lang="ar", period="name"), rtl=True, title=["شهادة التصريح بالأجور"], font="arabic", sign="الطابع والإمضاء", issue_align="start", words=True, size=11)
add("att-06-boxes", "fr", dict(**NNBSP, period="yyyymm", date="dd.mm.yyyy"), title=["RELEVÉ DE SALAIRES"], arrangement="stacked", head_columns=3, variant=2,
    person=("immatriculation", "name", "birth_date", "hire_date"), columns=["period", "days", "gross", "capped"], ruling="zebra", total="row", apart=False)
