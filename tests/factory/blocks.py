"""Neutral pages: text, tables, pairs of label and value. Every producer draws these blocks."""

from dataclasses import dataclass, field


@dataclass
class Cell:
    text: str = ""
    align: str = "start"        # start, end, center
    bold: bool = False
    span: int = 1


@dataclass
class Table:
    header: list                # rows of cells
    body: list
    widths: list                # parts of the text width
    ruling: str = "full"        # full, rows, columns, header, none, zebra
    size: float = 0             # points; 0 is the page's own size
    width: float = 1.0          # part of the text width
    side: str = "start"         # where a narrower table stands
    strong: set = field(default_factory=set)   # indexes of body rows drawn as totals


@dataclass
class Text:
    text: str
    align: str = "start"
    bold: bool = False
    size: float = 0


@dataclass
class Gap:
    height: float = 8


@dataclass
class Rule:
    pass


@dataclass
class Page:
    blocks: list


@dataclass
class Document:
    pages: list
    landscape: bool = False
    rtl: bool = False
    lang: str = "fr"
    size: float = 9
    font: str = "sans"          # sans, serif, mono, arabic
    margin: float = 36
    title: str = ""


def pairs(items, arrangement, columns=2, size=0):
    """Blocks for label/value pairs in one of the usual arrangements."""
    if arrangement == "lines":
        return [Text(f"{label} : {value}", size=size) for label, value in items]
    if arrangement == "inline":
        joined = [items[i:i + columns] for i in range(0, len(items), columns)]
        return [Text("     ".join(f"{label} : {value}" for label, value in part), size=size) for part in joined]
    if arrangement in ("grid", "grid-ruled"):
        rows = []
        for i in range(0, len(items), columns):
            part = items[i:i + columns] + [("", "")] * (columns - len(items[i:i + columns]))
            rows.append([cell for label, value in part for cell in (Cell(label, bold=True), Cell(value))])
        return [Table([], rows, [1.1, 1.5] * columns, "full" if arrangement == "grid-ruled" else "none", size)]
    if arrangement == "colon-grid":
        rows = []
        for i in range(0, len(items), columns):
            part = items[i:i + columns] + [("", "")] * (columns - len(items[i:i + columns]))
            rows.append([cell for label, value in part for cell in (Cell(label), Cell(":" if label else "", "center"), Cell(value, bold=True))])
        return [Table([], rows, [1.2, 0.12, 1.5] * columns, "none", size)]
    if arrangement == "stacked":
        blocks = []
        for i in range(0, len(items), columns):
            part = items[i:i + columns]
            blocks.append(Table([[Cell(label, "center", True) for label, _ in part]], [[Cell(value, "center") for _, value in part]],
                                [max(1.0, min(2.6, max(len(v), len(l)) / 12)) for l, v in part], "full", size))
        return blocks
    if arrangement == "bilingual":
        # the label in French, the value, the label in Arabic: labels arrive as "fr|ar"
        rows = [[Cell(label.split("|")[0]), Cell(value, "center", True), Cell(label.split("|")[-1], "end")] for label, value in items]
        return [Table([], rows, [1.2, 1.4, 1.2], "rows", size)]
    if arrangement == "column-right":
        return [Table([], [[Cell(label, bold=True), Cell(value, "end")] for label, value in items], [1.2, 1.2], "full", size, 0.5, "end")]
    if arrangement == "column-left":
        return [Table([], [[Cell(label), Cell(value)] for label, value in items], [1.0, 1.6], "none", size, 0.6, "start")]
    raise ValueError(arrangement)
