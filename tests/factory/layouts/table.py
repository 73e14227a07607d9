"""Bordereaux and registers: many people, pages, totals. One builder, many quite different layouts."""

from blocks import Cell, Document, Gap, Page, Rule, Table, Text, pairs
from labels import Labels
from style import DOT, ENGLISH, NBSP, NNBSP, PLAIN, PLAIN_DOT, SPACE

from . import layout

NUMBERS = {"amount", "count", "hours"}


def build(o):
    """`o`: the options of a layout (see the bottom of this file)."""

    def make(form, style):
        label = Labels(o.get("lang", "fr"), o.get("variant", 0), "\n", **o.get("labels", {}))
        total_pages = form.page_count.value
        document = Document([], o.get("landscape", False), o.get("rtl", False), style.lang, o.get("size", 9), o.get("font", "sans"), title=o["title"][0])
        for number in range(1, total_pages + 1):
            page = Page([])
            add = page.blocks.extend
            head_again = number == 1 or o.get("head", "each") == "each"
            if head_again:
                add(Text(t, o.get("title_align", "center"), True, 13 if i == 0 else 9) for i, t in enumerate(o["title"]))
                add([Gap(6)])
            if o.get("page_at", "head") == "head":
                add([Text(page_text(form, style, number, o), o.get("page_align", "end"))])
            if head_again:
                add(header(form, style, label, o, number))
                add([Gap(6)])
            if o.get("above") and form.total("page", number):
                add(total_box(form, style, label, "page", number, o))
                add([Gap(4)])
            add([register_table(form, style, label, o, number, number == 1 or o.get("columns_again", True))])
            add([Gap(6)])
            for scope in o.get("boxes", ()):
                if scope != "grand" or number == total_pages:
                    add(total_box(form, style, label, scope, number, o))
                    add([Gap(4)])
            if number == total_pages and o.get("words"):
                add([Text(f"{label('words', ' / ')} : {words_of(form, style, number)}")])
            if o.get("page_at") == "foot":
                add([Rule(), Text(page_text(form, style, number, o), o.get("page_align", "center"), size=8)])
            if o.get("foot"):
                add([Text(o["foot"], "start", size=7)])
            document.pages.append(page)
        return document

    return make


def page_text(form, style, number, o):
    style.text(form.page_count, page=1)
    if form.page_count.place is None:
        form.page_count.at(page=number)
    return style.page_text(number, form.page_count.raw)


def words_of(form, style, number):
    from forms import words_text
    words_text(form)
    return style.text(form.words, page=number)


def header(form, style, label, o, number):
    items = []
    joint = "|" if o.get("arrangement") == "bilingual" else " / "
    for field in o["fields"]:
        if field == "period":
            fact = form.period
        elif field == "issue_date":
            fact = form.issue_date
        elif field == "name":
            fact = form.employer["name"]
        else:
            fact = form.employer[field]
        text = style.text(fact, page=number)
        if field == "issue_date" and form.issue_weekday is not None:
            text = f"{style.text(form.issue_weekday, page=number)} {text}"
        items.append((label("firm" if field == "name" else field, joint), text))
    return pairs(items, o.get("arrangement", "grid"), o.get("head_columns", 2))


def register_table(form, style, label, o, number, with_header):
    columns = o["columns"]
    aligns = {c: o.get("align", {}).get(c) or ("end" if c not in ("name", "immatriculation", "cin", "situation", "job", "order", "birth_date", "hire_date", "rib")
                                               else "start") for c in columns}
    heading = [[Cell(column_label(label, c), "center", True) for c in columns]]
    if o.get("groups") and with_header:
        heading.insert(0, group_cells(columns, o["groups"]))
    body, strong = [], set()
    rows = [r for r in form.rows if r.page == number]
    if "brought" in o and (carried := form.total("brought_forward", number)):
        strong.add(len(body))
        body.append(total_cells(form, style, label(o["brought"], " / "), carried, columns, aligns, number, False))
    if o.get("totals_first"):
        strong.add(len(body))
        body.append(total_cells(form, style, label("page_total", " / "), form.total("page", number), columns, aligns, number, o.get("head_in_row")))
    for order, row in enumerate(rows, start=1):
        position = form.rows.index(row) + 1
        cells = []
        for c in columns:
            if c == "order":
                cells.append(Cell(str(position), "center"))
            elif c not in row:
                cells.append(Cell("", aligns[c]))
            else:
                text = style.text(row[c], unit=o.get("unit", False), page=number)
                cells.append(Cell(text, aligns[c]))
        body.append(cells)
    for scope in o.get("rows_total", ()):
        if scope == "grand" and number < form.page_count.value:
            continue
        name = label({"page": "page_total", "carry": "carry"}.get(scope, scope), " / ")
        entry = form.total("cumulative" if scope == "carry" else scope, number)
        if entry is None or (scope == "carry" and number == form.page_count.value):
            continue
        strong.add(len(body))
        body.append(total_cells(form, style, name, entry, columns, aligns, number, o.get("head_in_row") and scope != "carry"))
    widths = [o.get("widths", {}).get(c, DEFAULT_WIDTHS.get(c, 1.2)) for c in columns]
    return Table(heading if with_header else [], body, widths, o.get("ruling", "full"), o.get("table_size", 0), strong=strong)


DEFAULT_WIDTHS = {"order": 0.5, "name": 2.6, "immatriculation": 1.3, "cin": 1.1, "days": 0.8, "gross": 1.4, "capped": 1.4, "situation": 0.8, "children": 0.8, "rib": 2.5}


def column_label(label, column):
    return label.own.get("order", "N°") if column == "order" else label(column)


def group_cells(columns, groups):
    """A first heading line that spans columns: {"Salarié": ["immatriculation", "name"]}."""
    cells, index = [], 0
    starts = {members[0]: (title, len(members)) for title, members in groups.items()}
    while index < len(columns):
        title, span = starts.get(columns[index], ("", 1))
        cells.append(Cell(title, "center", True, span))
        index += span
    return cells


def total_cells(form, style, name, entry, columns, aligns, number, with_headcount):
    summed = [i for i, c in enumerate(columns) if c in entry]
    first = min(summed, default=len(columns))
    cells = []
    if with_headcount and first > 1:
        cells += [Cell(name, bold=True, span=first - 1), Cell(style.text(entry["headcount"], page=number), "center", True)]
    else:
        cells.append(Cell(name, bold=True, span=first))
    for c in columns[first:]:
        cells.append(Cell(style.text(entry[c], page=number), aligns[c], True) if c in entry else Cell(""))
    return cells


def total_box(form, style, label, scope, number, o):
    entry = form.total(scope, number)
    name = label({"page": "page_total"}.get(scope, scope), " / ")
    shown = [c for c in ("headcount", "days", "gross", "deductions", "capped", "net") if c in entry and (c in o["columns"] or (c == "headcount" and o.get("box_headcount", True)))]
    items = [(f"{name} - {label(c)}" if o.get("box_long") else label(c), style.text(entry[c], unit=True, page=number)) for c in shown]
    if o.get("box", "column-right") == "inline":
        return [Text(f"{name} :   " + "     ".join(f"{k} : {v}" for k, v in items), o.get("box_align", "start"), True)]
    heading = [] if o.get("box_long") else [Text(name, "end" if o.get("box", "column-right") == "column-right" else "start", True)]
    return heading + pairs(items, o.get("box", "column-right"), o.get("box_columns", len(items)))


def add(name, form, lang, style, *, per_page, only=(), **o):
    o["lang"] = lang
    layout(name, form, lang, build(o), style, per_page=per_page, only=only, options=o)


HEAD = ["affiliate", "name", "period", "issue_date"]

# ------------------------------------------------------------------ bordereaux (bds)
add("bds-01-classic", "bds", "fr", dict(**SPACE), per_page=(22, 22), title=["BORDEREAU DE DÉCLARATION DES SALAIRES", "Réf. 512-1-01"],
    fields=["affiliate", "name", "period", "address", "issue_date", "ice"], arrangement="grid-ruled",
    columns=["order", "immatriculation", "name", "days", "gross", "capped", "situation"], rows_total=["page", "cumulative"], head_in_row=True)
add("bds-02-unruled", "bds", "fr", dict(**NBSP, date="dd-mm-yyyy", period="name", page="Page {i} sur {n}"), per_page=(30, 30),
    title=["Déclaration de salaires"], fields=HEAD, arrangement="lines", variant=1, ruling="none", columns=["name", "immatriculation", "gross", "days", "capped"],
    rows_total=["page", "cumulative", "grand"], page_at="foot", table_size=8.5)
add("bds-03-boxes", "bds", "fr", dict(**DOT, period="yyyymm", page="Feuillet {i}/{n}"), per_page=(16, 18), landscape=True, title=["CNSS - DÉCLARATION MENSUELLE DES SALAIRES"],
    fields=["affiliate", "name", "activity", "period", "issue_date"], arrangement="stacked", head_columns=5, variant=2,
    columns=["immatriculation", "name", "cin", "children", "days", "gross", "capped", "situation"], boxes=["page", "cumulative", "grand"], box="stacked", ruling="rows")
add("bds-04-report", "bds", "fr", dict(**NNBSP, date="long", period="NAME", page="page {i} de {n}"), per_page=(20, 24), title=["ÉTAT DES SALAIRES DÉCLARÉS"],
    fields=["name", "affiliate", "address", "period", "issue_date"], arrangement="column-left", variant=3, ruling="header", brought="brought", rows_total=["carry", "grand"],
    columns=["order", "name", "immatriculation", "days", "capped", "gross"], head="first", page_at="foot", page_align="end", font="serif")
add("bds-05-bilingual", "bds", "frar", dict(**SPACE), per_page=(14, 14), title=["BORDEREAU DE DÉCLARATION DES SALAIRES", "ورقة التصريح بالأجور"],
    fields=["affiliate", "name", "period", "issue_date"], arrangement="bilingual", columns=["immatriculation", "name", "cin", "days", "gross", "capped"],
    rows_total=["page", "cumulative"], font="arabic", labels={}, landscape=True)
add("bds-06-arabic", "bds", "ar", dict(**DOT, lang="ar", page="الصفحة {i} من {n}", period="name"), per_page=(16, 16), rtl=True, title=["ورقة التصريح بالأجور"],
    fields=["affiliate", "name", "period", "issue_date"], arrangement="grid", columns=["order", "immatriculation", "name", "days", "gross", "capped"],
    rows_total=["page", "cumulative", "grand"], font="arabic", align={"days": "center", "gross": "center", "capped": "center"})
add("bds-07-groups", "bds", "fr", dict(**PLAIN, suffix=" DH", date="dd.mm.yyyy"), per_page=(18, 18), landscape=True, title=["Déclaration des salaires - régime général"],
    title_align="start", fields=["name", "affiliate", "ice", "if", "rc", "tp", "period", "issue_date"], arrangement="colon-grid", head_columns=2, variant=4,
    columns=["immatriculation", "name", "children", "af_payable", "af_deducted", "af_net", "days", "gross", "capped", "situation"],
    groups={"Identité du salarié": ["immatriculation", "name", "children"], "Allocations familiales": ["af_payable", "af_deducted", "af_net"],
            "Salaires déclarés": ["days", "gross", "capped"]}, rows_total=["page", "grand"], table_size=8)
add("bds-08-above", "bds", "fr", dict(**SPACE, suffix=" MAD", page="{i}/{n}", period="mm-yyyy"), per_page=(20, 20), title=["BDS"], fields=HEAD, arrangement="inline",
    variant=5, columns=["immatriculation", "name", "days", "gross"], above=True, box="inline", ruling="zebra", boxes=["grand"], page_align="start")
add("bds-09-narrow", "bds", "fr", dict(**SPACE), per_page=(13, 13), title=["DÉCLARATION DES SALAIRES", "Salariés permanents"], fields=HEAD + ["ice"], arrangement="grid",
    columns=["order", "immatriculation", "name", "situation", "days", "gross", "capped"], widths={"name": 1.15, "gross": 1.3}, rows_total=["page", "cumulative", "grand"],
    ruling="columns", variant=1)
add("bds-10-english", "bds", "en", dict(**ENGLISH, lang="en", page="Page {i} of {n}", date="yyyy-mm-dd", period="name"), per_page=(24, 24), title=["WAGE DECLARATION"],
    fields=HEAD + ["ice"], arrangement="grid", columns=["immatriculation", "name", "days", "gross", "capped"], rows_total=["page", "cumulative", "grand"], ruling="rows")
add("bds-11-first-header", "bds", "fr", dict(**PLAIN_DOT, zero_days=True, page="Page : {i} - Nombre de pages : {n}"), per_page=(26, 34), title=["LISTE NOMINATIVE DES SALAIRES DÉCLARÉS"],
    fields=["affiliate", "name", "period"], arrangement="inline", head_columns=3, head="first", columns_again=False, ruling="none", font="mono", table_size=7.5,
    columns=["immatriculation", "name", "days", "gross", "capped"], rows_total=["cumulative"], boxes=["grand"], box="inline")
add("bds-12-totals-first", "bds", "fr", dict(**NBSP, suffix=" DH"), per_page=(21, 21), title=["Relevé des salaires déclarés à la CNSS"], fields=["name", "affiliate", "period", "issue_date"],
    arrangement="column-right", totals_first=True, head_in_row=True, columns=["immatriculation", "name", "capped", "gross", "days"], boxes=["grand"], box="column-right", variant=2)

# ------------------------------------------------------------------ registers
add("reg-01-book", "register", "fr", dict(**SPACE), per_page=(18, 18), landscape=True, title=["LIVRE DE PAIE"], fields=["name", "affiliate", "period", "issue_date"], arrangement="grid",
    columns=["order", "name", "immatriculation", "cin", "hire_date", "days", "hours", "gross", "deductions", "net"], rows_total=["page", "cumulative", "grand"], table_size=8, ruling="full")
add("reg-02-english", "register", "en", dict(**ENGLISH, lang="en", page="Page {i} of {n}", date="yyyy-mm-dd", suffix=" MAD"), per_page=(22, 22), landscape=True, title=["PAYROLL REGISTER"],
    fields=["name", "affiliate", "period", "issue_date"], arrangement="lines", columns=["name", "immatriculation", "birth_date", "hire_date", "gross", "deductions", "net"],
    rows_total=["page", "grand"], ruling="header", boxes=["grand"], box="inline", box_headcount=True, labels={})
add("reg-03-transfer", "register", "fr", dict(**NNBSP, period="name"), per_page=(20, 20), landscape=True, title=["JOURNAL DE PAIE - ORDRE DE VIREMENT"], fields=["name", "affiliate", "ice", "period"],
    arrangement="stacked", head_columns=4, columns=["name", "cin", "rib", "gross", "deductions", "net"], rows_total=["page", "grand"], variant=3, ruling="rows", head_in_row=True)
add("reg-04-arabic", "register", "frar", dict(**SPACE, page="Page {i} / {n}"), per_page=(13, 13), landscape=True, title=["REGISTRE DE PAIE", "سجل الأجور"], fields=["affiliate", "name", "period"],
    arrangement="bilingual", columns=["order", "immatriculation", "name", "days", "gross", "deductions", "net"], rows_total=["page", "grand"], font="arabic")
add("reg-05-report", "register", "fr", dict(**DOT, date="dd.mm.yyyy", page="Folio {i} sur {n}"), per_page=(24, 28), title=["État récapitulatif de paie"], fields=["name", "period", "affiliate"],
    arrangement="inline", head_columns=3, head="first", brought="brought", rows_total=["carry", "grand"], columns=["order", "immatriculation", "name", "gross", "deductions", "net"],
    ruling="columns", variant=1, font="serif")
add("reg-06-rtl", "register", "ar", dict(**PLAIN_DOT, lang="ar", page="صفحة {i} / {n}", date="dd/mm/yyyy"), per_page=(15, 15), rtl=True, title=["سجل أداء الأجور"], fields=["name", "affiliate", "period", "issue_date"],
    arrangement="grid-ruled", columns=["immatriculation", "name", "days", "gross", "deductions", "net"], rows_total=["page", "grand"], variant=1, font="arabic", ruling="rows")
