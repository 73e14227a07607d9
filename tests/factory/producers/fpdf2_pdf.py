"""fpdf2: TrueType fonts, shaped by HarfBuzz (so Arabic goes in logical order and comes out shaped)."""

import datetime as dt

import fpdf

from producers import has_arabic
from producers.drawing import draw as lay

VERSION = f"fpdf2 {fpdf.__version__}"
FONTS = "/usr/share/fonts/truetype/"
FILES = {"sans": ("liberation/LiberationSans-Regular.ttf", "liberation/LiberationSans-Bold.ttf"),
         "serif": ("liberation/LiberationSerif-Regular.ttf", "liberation/LiberationSerif-Bold.ttf"),
         "mono": ("liberation/LiberationMono-Regular.ttf", "liberation/LiberationMono-Bold.ttf"),
         "arabic": ("dejavu/DejaVuSans.ttf", "dejavu/DejaVuSans-Bold.ttf")}


class Device:
    shapes = True

    def __init__(self, document):
        self.pdf = fpdf.FPDF(unit="pt")
        self.pdf.set_auto_page_break(False)
        self.pdf.set_creation_date(dt.datetime(2024, 3, 1, 9, 0, tzinfo=dt.timezone.utc))
        self.pdf.set_title(document.title)
        files = FILES["arabic" if has_arabic(document) else document.font]
        self.pdf.add_font("doc", "", FONTS + files[0])
        self.pdf.add_font("doc", "B", FONTS + files[1])
        if has_arabic(document):
            self.pdf.set_text_shaping(True)
        self.pdf.set_line_width(0.5)
        self.style = None

    def new_page(self, width, height):
        self.pdf.add_page(format=(min(width, height), max(width, height)), orientation="L" if width > height else "P")
        self.style = None

    def _font(self, bold, size):
        if self.style != (bold, size):
            self.pdf.set_font("doc", "B" if bold else "", size)
            self.style = (bold, size)

    def width(self, text, bold, size):
        self._font(bold, size)
        return self.pdf.get_string_width(text)

    def text(self, x, y, text, bold, size):
        self._font(bold, size)
        if text:
            self.pdf.text(x, y, text)

    def line(self, x0, y0, x1, y1):
        self.pdf.line(x0, y0, x1, y1)

    def fill(self, x, y, width, height):
        self.pdf.set_fill_color(235)
        self.pdf.rect(x, y, width, height, style="F")


def accepts(document):
    return True


def draw(document, path):
    device = Device(document)
    lay(document, device)
    device.pdf.output(path)
