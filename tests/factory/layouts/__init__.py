"""All layouts: name -> Layout. A layout turns a form into neutral pages and marks what it printed."""

from dataclasses import dataclass, field
from typing import Callable

LAYOUTS = {}


@dataclass
class Layout:
    name: str
    form: str
    lang: str                   # fr, en, ar, frar
    build: Callable             # (form, style) -> Document
    style: dict                 # arguments of Style
    per_page: tuple = (20, 20)  # rows on the first and on the following pages
    only: tuple = ()            # producers, if the layout belongs to some
    options: dict = field(default_factory=dict)

    @property
    def words_lang(self):
        return {"frar": "fr"}.get(self.lang, self.lang)


def layout(name, form, lang, build, style, **rest):
    LAYOUTS[name] = Layout(name, form, lang, build, style, **rest)


def load():
    from . import attestation, payslip, slip, table  # noqa: F401  (each registers its layouts)
    return LAYOUTS
