"""How one document writes its numbers, dates, periods and pages."""

import datetime as dt
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal

MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "en": "January February March April May June July August September October November December".split(),
    "ar": "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر".split(),
}
WEEKDAYS = {
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "ar": "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد".split(),
}
ENGLISH_WEEKDAYS = [w.lower() for w in WEEKDAYS["en"]]


@dataclass
class Style:
    lang: str = "fr"
    thousands: str = " "
    decimal: str = ","
    decimals: int = 2
    suffix: str = ""            # " DH", " MAD"; only where the layout asks for a unit
    date: str = "dd/mm/yyyy"
    period: str = "mm/yyyy"
    rate: str = "{} %"
    page: str = "Page {i} / {n}"
    zero_days: bool = False     # 05 for 5
    symbols: dict = field(default_factory=dict)

    def text(self, fact, unit=False, **place):
        """The printed form of a fact; the fact remembers it, its value, and its place."""
        raw, shown = self._format(fact)
        if unit and fact.kind == "amount":
            raw += self.suffix
        if fact.place is None:
            fact.raw, fact.shown = raw, shown
        fact.at(**place)
        return raw

    def _format(self, fact):
        if fact.raw is not None and fact.place is None:
            return fact.raw, fact.shown if fact.shown is not None else str(fact.value)
        value = fact.value
        if fact.kind == "amount":
            rounded = value.quantize(Decimal(1).scaleb(-self.decimals), rounding=ROUND_HALF_UP)
            return self.number(rounded), f"{rounded:f}"
        if fact.kind == "hours":
            rounded = value.quantize(Decimal("0.01"))
            return self.number(rounded), f"{rounded:f}"
        if fact.kind == "count":
            return (f"{value:02d}" if self.zero_days else str(value)), str(value)
        if fact.kind == "rate":
            percent = value * 100
            percent = percent.quantize(Decimal("0.01"))
            return self.rate.format(self.number(percent)), f"{percent.scaleb(-2):f}"
        if fact.kind == "date":
            return self.date_text(value), value
        if fact.kind == "period":
            return self.period_text(value), value
        return str(value), str(value)

    def number(self, value):
        sign, digits = ("-", -value) if value < 0 else ("", value)
        whole, _, part = f"{digits:f}".partition(".")
        groups = []
        while len(whole) > 3:
            groups.insert(0, whole[-3:])
            whole = whole[:-3]
        text = self.thousands.join([whole, *groups])
        return sign + text + (self.decimal + part if part else "")

    def date_text(self, iso):
        year, month, day = iso.split("-")
        if self.date == "long":
            return f"{int(day)} {MONTHS[self.lang][int(month) - 1]} {year}"
        return self.date.replace("dd", day).replace("mm", month).replace("yyyy", year)

    def period_text(self, period):
        year, month = period.split("-")[:2]
        if self.period == "name":
            return f"{MONTHS[self.lang][int(month) - 1]} {year}"
        if self.period == "NAME":
            return f"{MONTHS[self.lang][int(month) - 1].upper()} {year}"
        if self.period == "range":
            last = (dt.date(int(year) + int(month) // 12, int(month) % 12 + 1, 1) - dt.timedelta(days=1)).day
            joint = {"fr": "du {} au {}", "en": "{} to {}", "ar": "من {} إلى {}"}[self.lang]
            return joint.format(f"01/{month}/{year}", f"{last}/{month}/{year}")
        return self.period.replace("mm", month).replace("yyyy", year)

    def page_text(self, number, total):
        return self.page.format(i=number, n=total)


def weekday(iso, lang):
    return WEEKDAYS[lang][dt.date.fromisoformat(iso).weekday()]


SPACE = dict(thousands=" ", decimal=",")
NBSP = dict(thousands="\u00a0", decimal=",")
NNBSP = dict(thousands="\u202f", decimal=",")
DOT = dict(thousands=".", decimal=",")
ENGLISH = dict(thousands=",", decimal=".")
PLAIN = dict(thousands="", decimal=",")
PLAIN_DOT = dict(thousands="", decimal=".")
