"""WeasyPrint: HTML and CSS paged media."""

import logging

import weasyprint

from producers.html import whole

VERSION = f"WeasyPrint {weasyprint.__version__}"
logging.getLogger("weasyprint").setLevel(logging.ERROR)
logging.getLogger("fontTools").setLevel(logging.ERROR)


def accepts(document):
    return True


def draw(document, path):
    weasyprint.HTML(string=whole(document)).write_pdf(path)
