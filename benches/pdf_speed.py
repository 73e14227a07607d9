#!/usr/bin/env python3
"""CPU time a page of bordereau beside other readers of PDF, on the same files in one run.

    python3 benches/pdf_speed.py FOLDER [FOLDER ...] [--runs 3] [--most 400]

Needs: cargo, pdftotext (poppler-utils) and the Python packages pymupdf and pypdfium2; what is
missing is left out of the table and said. Each figure is the least of the runs, user and system
time of the processes together; a machine is noisy, a ratio within one run less so.
"""

import argparse
import json
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile

PYMUPDF = """
import sys, pymupdf
pymupdf.TOOLS.mupdf_display_errors(False)
for path in open(sys.argv[1]).read().splitlines():
    try:
        for page in pymupdf.open(path):
            page.get_text("words")
    except Exception:
        pass
"""

PDFIUM = """
import sys, pypdfium2
for path in open(sys.argv[1]).read().splitlines():
    try:
        for page in pypdfium2.PdfDocument(path):
            page.get_textpage().get_text_range()
    except Exception:
        pass
"""

PAGES = """
import sys, pymupdf
pymupdf.TOOLS.mupdf_display_errors(False)
pages = 0
for path in open(sys.argv[1]).read().splitlines():
    try:
        pages += len(pymupdf.open(path))
    except Exception:
        pass
print(pages)
"""


def cpu(commands):
    """User and system seconds of the commands, one after the other."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    for command in commands:
        try:
            subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600)
        except subprocess.TimeoutExpired:
            print("stopped after 600 s:", *command[:3], file=sys.stderr)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def built(root, *arguments):
    """The path of an executable that cargo builds."""
    command = ["cargo", *arguments, "--message-format=json"]
    told = subprocess.run(command, cwd=root, stdout=subprocess.PIPE, check=True, text=True).stdout
    paths = [json.loads(line).get("executable") for line in told.splitlines()]
    return [path for path in paths if path][-1]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", nargs="+", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--most", type=int, default=400, help="files at most")
    parser.add_argument("--bordereau", help="a release binary; built when not given")
    parser.add_argument("--floor", help="the built bench pdf_floor; built when not given")
    options = parser.parse_args()

    found = sorted(path for folder in options.folders for path in folder.rglob("*.pdf"))
    files = [str(path.resolve()) for path in found[:: max(1, -(-len(found) // options.most))]]
    root = pathlib.Path(__file__).resolve().parent.parent
    bordereau = options.bordereau or built(root, "build", "--release", "--bin", "bordereau")
    floor = options.floor or built(root, "bench", "--no-run", "--bench", "pdf_floor")

    with tempfile.TemporaryDirectory() as folder:
        paths = pathlib.Path(folder, "files.txt")
        paths.write_text("\n".join(files))
        told = subprocess.run([sys.executable, "-c", PAGES, paths], stdout=subprocess.PIPE, text=True)
        pages = int(told.stdout)
        programs = {
            "parsing floor, one process": [[floor, *files]],
            "bordereau check, one process, one thread": [[bordereau, "check", "--jobs", "1", "--format", "jsonl", *files]],
            "bordereau extract, a process a file": [[bordereau, "extract", path] for path in files],
            "pymupdf words, one process": [[sys.executable, "-c", PYMUPDF, paths]],
            "pdfium text, one process": [[sys.executable, "-c", PDFIUM, paths]],
        }
        if shutil.which("pdftotext"):
            programs["pdftotext -bbox, a process a file"] = [["pdftotext", "-bbox", path, "/dev/null"] for path in files]
        least = {}
        for _ in range(options.runs):
            for name, commands in programs.items():
                least[name] = min(least.get(name, float("inf")), cpu(commands))

    print(f"{len(files)} files, {pages} pages, least of {options.runs} runs")
    reference = least.get("pdftotext -bbox, a process a file")
    print("| program | CPU s | ms a page | of pdftotext -bbox |")
    print("| --- | --- | --- | --- |")
    for name, seconds in sorted(least.items(), key=lambda it: it[1]):
        ratio = f"{seconds / reference:.2f}" if reference else "–"
        print(f"| {name} | {seconds:.2f} | {1000 * seconds / pages:.2f} | {ratio} |")


main()
