"""Producing programs: name -> (version text, draw(document, path), can draw this document?)."""

import importlib

NAMES = ["reportlab", "fpdf2", "typst", "weasyprint", "chromium", "story", "wkhtmltopdf", "latex", "writer", "calc"]


def load(names=NAMES):
    return {name: importlib.import_module(f"producers.{name}_pdf") for name in names}


def arabic(text):
    return any("\u0590" <= c <= "\u08ff" for c in text)


def has_arabic(document):
    return document.rtl or any(arabic(t) for t in texts(document))


def texts(document):
    for page in document.pages:
        for block in page.blocks:
            if hasattr(block, "body"):
                yield from (c.text for line in [*block.header, *block.body] for c in line)
            elif hasattr(block, "text"):
                yield block.text
