"""pdfLaTeX with Type 1 fonts; Latin text only."""

import pathlib
import subprocess
import tempfile

from blocks import Gap, Rule, Table, Text
from producers import has_arabic, texts

VERSION = subprocess.run(["pdflatex", "--version"], capture_output=True, text=True).stdout.split("\n")[0]
ESCAPES = {"\\": r"\textbackslash{}", "&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_", "{": r"\{", "}": r"\}", "~": r"\textasciitilde{}", "^": r"\^{}",
           "\u00a0": "~", "\u202f": r"\,", "°": r"\textdegree{}", "\u2019": "'"}
FAMILIES = {"sans": r"\renewcommand{\familydefault}{\sfdefault}", "mono": r"\renewcommand{\familydefault}{\ttdefault}", "serif": "", "arabic": ""}


def accepts(document):
    return not has_arabic(document)


def draw(document, path):
    source = [r"\documentclass[10pt]{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{textcomp,array}",
              r"\usepackage[a4paper,%smargin=%gpt,headheight=0pt,headsep=0pt,footskip=0pt]{geometry}" % ("landscape," if document.landscape else "", document.margin),
              r"\pagestyle{empty}\setlength{\parindent}{0pt}\setlength{\parskip}{2pt}\setlength{\tabcolsep}{3pt}", FAMILIES[document.font], r"\begin{document}"]
    for number, page in enumerate(document.pages):
        if number:
            source.append(r"\newpage")
        source += [block_tex(document, block) for block in page.blocks]
    source.append(r"\end{document}")
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "in.tex").write_text("\n".join(source), encoding="utf-8")
        done = subprocess.run(["nice", "-n", "5", "pdflatex", "-interaction=nonstopmode", "-halt-on-error", "in.tex"], cwd=folder, capture_output=True, timeout=60)
        if done.returncode:
            raise RuntimeError(done.stdout.decode(errors="replace")[-400:])
        pathlib.Path(path).write_bytes(pathlib.Path(folder, "in.pdf").read_bytes())


def size(points, content):
    return rf"{{\fontsize{{{points}}}{{{points * 1.25:.4g}}}\selectfont {content}\par}}"


def block_tex(document, block):
    if isinstance(block, Gap):
        return rf"\vspace{{{block.height}pt}}"
    if isinstance(block, Rule):
        return r"\noindent\rule{\textwidth}{0.4pt}\par"
    if isinstance(block, Text):
        command = {"start": r"\raggedright", "end": r"\raggedleft", "center": r"\centering"}[block.align]
        return size(block.size or document.size, command + " " + (rf"\textbf{{{escape(block.text)}}}" if block.bold else escape(block.text)))
    total, count = sum(block.widths), len(block.widths)
    part = [block.width * w / total for w in block.widths]
    bar = "|" if block.ruling in ("full", "columns") else ""
    lined = block.ruling in ("full", "rows", "zebra")
    out = [r"\begin{tabular}{" + bar + bar.join(spec(p, "start") for p in part) + bar + "}"]
    if block.ruling != "none":
        out.append(r"\hline")
    lines = [(line, "h") for line in block.header] + [(line, "s" if i in block.strong else "") for i, line in enumerate(block.body)]
    for index, (line, kind) in enumerate(lines):
        cells, column = [], 0
        for cell in line:
            value = rf"\textbf{{{escape(cell.text)}}}" if cell.bold and cell.text else escape(cell.text)
            width = sum(part[column:column + cell.span])
            left = bar if column == 0 else ""
            cells.append(rf"\multicolumn{{{cell.span}}}{{{left}{spec(width, cell.align, cell.span)}{bar}}}{{{value}}}")
            column += cell.span
        if kind == "s" and block.ruling in ("header", "columns"):
            out.append(r"\hline")
        out.append(" & ".join(cells) + r" \\" + (r"\hline" if lined or (kind == "h" and block.ruling != "none") else ""))
    if block.ruling == "columns":
        out.append(r"\hline")
    out.append(r"\end{tabular}")
    side = r"\hfill" if block.side == "end" and block.width < 1 else ""
    return size(block.size or document.size, r"\noindent" + side + "\n".join(out))


def spec(part, align, span=1):
    command = {"start": r"\raggedright", "end": r"\raggedleft", "center": r"\centering"}[align]
    return rf">{{{command}\arraybackslash}}p{{\dimexpr {part:.5f}\textwidth - 6.8pt\relax}}"


def escape(text):
    return r"\newline ".join("".join(ESCAPES.get(c, c) for c in part) for part in text.split("\n"))
