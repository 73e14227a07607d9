"""PyMuPDF Story: MuPDF lays out HTML, one story a page."""

import pymupdf

from producers import has_arabic
from producers.html import page_body, style_sheet

VERSION = f"PyMuPDF {pymupdf.VersionBind} Story"


def accepts(document):
    # MuPDF's HTML has no column spans and no right-to-left tables.
    return not document.rtl and not has_arabic(document)


def draw(document, path):
    rect = pymupdf.paper_rect("a4-l" if document.landscape else "a4")
    writer = pymupdf.DocumentWriter(str(path))
    for page in document.pages:
        story = pymupdf.Story(html=f"<body>{page_body(document, page)}</body>", user_css=style_sheet(document), em=document.size)
        device = writer.begin_page(rect)
        more, _ = story.place(rect + (document.margin, document.margin, -document.margin, -document.margin / 3))
        if more:
            raise OverflowError("story runs over")
        story.draw(device)
        writer.end_page()
    writer.close()
