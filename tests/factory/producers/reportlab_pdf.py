"""reportlab: base-14 fonts where Latin-1 is enough, embedded TrueType otherwise."""

import reportlab
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from producers import has_arabic, texts
from producers.drawing import draw as lay

VERSION = f"reportlab {reportlab.Version}"
FONTS = "/usr/share/fonts/truetype/"
CORE = {"sans": ("Helvetica", "Helvetica-Bold"), "serif": ("Times-Roman", "Times-Bold"), "mono": ("Courier", "Courier-Bold")}
for name, path in {"DejaVu": "dejavu/DejaVuSans.ttf", "DejaVu-B": "dejavu/DejaVuSans-Bold.ttf"}.items():
    pdfmetrics.registerFont(TTFont(name, FONTS + path))


class Device:
    shapes = False

    def __init__(self, path, fonts, title):
        self.canvas, self.fonts, self.open = Canvas(path, invariant=1), fonts, False
        self.canvas.setTitle(title)

    def new_page(self, width, height):
        if self.open:
            self.canvas.showPage()
        self.open, self.height = True, height
        self.canvas.setPageSize((width, height))
        self.canvas.setLineWidth(0.5)

    def width(self, text, bold, size):
        return pdfmetrics.stringWidth(text, self.fonts[bold], size)

    def text(self, x, y, text, bold, size):
        self.canvas.setFont(self.fonts[bold], size)
        self.canvas.drawString(x, self.height - y, text)

    def line(self, x0, y0, x1, y1):
        self.canvas.line(x0, self.height - y0, x1, self.height - y1)

    def fill(self, x, y, width, height):
        self.canvas.setFillGray(0.92)
        self.canvas.rect(x, self.height - y - height, width, height, stroke=0, fill=1)
        self.canvas.setFillGray(0)


def accepts(document):
    return True


def draw(document, path):
    plain = all(c < "\u0100" or c == "\u2026" for t in texts(document) for c in t)
    device = Device(path, CORE.get(document.font, CORE["sans"]) if plain and not has_arabic(document) else ("DejaVu", "DejaVu-B"), document.title)
    lay(document, device)
    device.canvas.save()
