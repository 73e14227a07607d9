"""Typst: the compiler's own PDF writer."""

import importlib.metadata

import typst

from blocks import Gap, Rule, Table, Text

VERSION = f"typst {importlib.metadata.version('typst')}"
FAMILIES = {"sans": '("Liberation Sans", "DejaVu Sans")', "serif": '("Libertinus Serif", "DejaVu Sans")', "mono": '("DejaVu Sans Mono",)', "arabic": '("Liberation Sans", "Amiri", "DejaVu Sans")'}
STROKES = {"full": "0.5pt", "rows": "(x, y) => (top: 0.5pt, bottom: 0.5pt)", "columns": "(x, y) => (left: 0.5pt, right: 0.5pt, bottom: if y == 0 {0.5pt} else {none})",
           "header": "(x, y) => (bottom: if y == 0 {0.8pt} else {none})", "none": "none", "zebra": "none"}


def accepts(document):
    return True


def draw(document, path):
    source = [f"#set page(paper: \"a4\", flipped: {str(document.landscape).lower()}, margin: {document.margin}pt)",
              f"#set document(title: {quoted(document.title)})",
              f"#set text(font: {FAMILIES[document.font]}, size: {document.size}pt, lang: \"{document.lang}\"{', dir: rtl' if document.rtl else ''})",
              "#set par(leading: 0.45em, spacing: 0.5em)"]
    for number, page in enumerate(document.pages):
        if number:
            source.append("#pagebreak()")
        source += [block_typst(document, block) for block in page.blocks]
    typst.compile("\n".join(source).encode(), output=str(path), font_paths=["/usr/share/fonts"])


def block_typst(document, block):
    if isinstance(block, Gap):
        return f"#v({block.height}pt, weak: true)"
    if isinstance(block, Rule):
        return "#line(length: 100%, stroke: 0.5pt)"
    if isinstance(block, Text):
        return f"#align({block.align})[#text({f'size: {block.size}pt, ' if block.size else ''}{weight(block.bold)})[{inner(block.text)}]]"
    cells = []
    for line in [*block.header, *block.body]:
        cells += [f"table.cell({f'colspan: {c.span}, ' if c.span > 1 else ''}align: {c.align})[{bold(c)}]" for c in line]
    fill = "(x, y) => if calc.odd(y) {luma(233)}" if block.ruling == "zebra" else "none"
    table = (f"table(columns: ({', '.join(f'{w}fr' for w in block.widths)},), inset: (x: 3pt, y: 2.5pt), stroke: {STROKES[block.ruling]}, fill: {fill}, {', '.join(cells)})")
    if block.size:
        table = f"text(size: {block.size}pt, {table})"
    return f"#align({block.side}, block(width: {block.width * 100:.4g}%, {table}))"


def bold(cell):
    return f"#strong[{inner(cell.text)}]" if cell.bold and cell.text else inner(cell.text)


def weight(is_bold):
    return 'weight: "bold"' if is_bold else ""


def inner(text):
    return "#linebreak()".join("#" + quoted(part) + ";" if part else "" for part in text.split("\n"))


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
