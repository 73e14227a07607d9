"""What a document says, each value once: the truth is these objects, marked while they are printed.

A `Fact` holds a value; a writer prints `style.text(fact)` and then marks its place. Whatever is never
marked was never printed, and does not reach truth.json. A change alters the fact before printing, so the
truth lists what is on the page.
"""

from decimal import Decimal


class Fact:
    """kind: text, id, amount, count, date (ISO string), period (YYYY-MM), rate (fraction), code."""

    def __init__(self, kind, value, raw=None):
        self.kind, self.value, self.raw, self.place, self.shown = kind, value, raw, None, None

    def at(self, **place):
        if self.place is None:
            self.place = place
        return self

    def __repr__(self):
        return f"Fact({self.kind}, {self.value!r}, {self.raw!r}, {self.place})"


class Row(dict):
    """Fields of one person (or one month), and the page the row was laid on."""
    page = None


class Total(dict):
    def __init__(self, scope, page, fields):
        super().__init__(fields)
        self.scope, self.page = scope, page


class Form:
    """One declaration."""

    def __init__(self, form, employer, period, issue_date=None):
        self.form, self.employer, self.period, self.issue_date = form, employer, period, issue_date
        self.page_count = None
        self.issue_weekday = None
        self.words = None            # Fact: an amount in words
        self.words_of = None         # "net", "amount", "gross"
        self.rows, self.lines, self.totals, self.extra = [], [], [], {}
        self.facts = {}              # the source figures, for renderers that need more than is printed

    def total(self, scope, page=None):
        return next((t for t in self.totals if t.scope == scope and (page is None or t.page == page)), None)

    def every_fact(self):
        for fact in [*self.employer.values(), self.period, self.issue_date, self.issue_weekday, self.page_count, self.words, *self.extra.values()]:
            if fact is not None:
                yield fact
        for group in (self.rows, self.lines, self.totals):
            for entry in group:
                yield from entry.values()


def money(value):
    return Fact("amount", Decimal(value))


def count(value):
    return Fact("count", int(value))


def text(value):
    return Fact("text", value)


def ident(value):
    return Fact("id", value)


def date(value):
    return Fact("date", value if isinstance(value, str) else value.isoformat())


# ---------------------------------------------------------------------------------------------- truth.json

def truth_of(form, index=0):
    """The printed part of a form, in the words of the contract."""
    out = {"index": index, "form": form.form, "employer": printed(form.employer)}
    for key in ("period", "issue_date", "issue_weekday", "page_count"):
        fact = getattr(form, key)
        if fact is not None and fact.place is not None:
            out[key] = fact.shown
    out.update(printed(form.extra))
    for key, group in (("rows", form.rows), ("lines", form.lines)):
        entries = [{**place_of(entry), **getattr(entry, "marks", {}), **printed(entry)} for entry in group if printed(entry)]
        if entries:
            out[key] = entries
    totals = [{"scope": t.scope, **place_of(t), **printed(t)} for t in form.totals if printed(t)]
    if totals:
        out["totals"] = totals
    if form.words is not None and form.words.place is not None:
        out["amount_in_words"] = {**form.words.place, "of": form.words_of, "text": form.words.raw, "value": form.words.shown}
    return out


def printed(fields):
    return {key: fact.shown for key, fact in fields.items() if fact.place is not None}


def place_of(fields):
    """Where the entry stands: page, line, or sheet and row."""
    place = next((f.place for f in fields.values() if f.place is not None), {})
    out = {key: place[key] for key in ("page", "line", "record", "sheet") if key in place}
    if "cell" in place:
        out["row"] = int("".join(c for c in place["cell"] if c.isdigit()))
    if place.get("hidden"):
        out["hidden"] = True
    return out
