"""The benign population: genuine documents after ordinary handling, checked before and after.

    python benign.py --bordereau target/release/bordereau --samples samples-synthetic \\
        --reading READING_SET --out DIR [--page docs/BENIGN.md] [--again] [--commit ID] [--only NAME,NAME] [--skip NAME,NAME]

Needs, from Debian: qpdf, ghostscript, poppler-utils, mupdf-tools, pdftk-java, libreoffice, gnumeric,
tesseract-ocr and tesseract-ocr-fra; from PyPI: pypdf, pikepdf, pymupdf, pyhanko, reportlab, openpyxl, pandas,
xlsxwriter. What is missing stops the run: an operation left out in silence would be a hole in the table.

--samples is samples-synthetic; --reading a folder written by make_reading_set.py, of which one document a layout is
taken, the producers in turn. Both carry truth.json, which says which documents are clean. Sheets and exchange files
are joined by clean ones from `bordereau synth`. Everything is written under --out, never into the repository.

Prints a table: operation × form, documents, those above D2; --page writes it as a page. Documents whose original is
itself above D2 are left out of the operations and listed.
"""

import argparse
import collections
import datetime
import json
import pathlib
import shutil
import subprocess
import sys

import benign_pdf
import benign_sheets

ABOVE = ("D3", "D4", "D5")
FORMS = ["bds", "bpc", "attestation", "payslip", "register", "ebds"]
PROGRAMS = ["qpdf", "gs", "pdftocairo", "pdftops", "ps2pdf", "mutool", "pdftk", "soffice", "ssconvert", "tesseract"]


class Document:
    def __init__(self, path, name, form, lang):
        self.path, self.name, self.form, self.lang = path, name, form, lang
        self.suffix = path.suffix.lower().lstrip(".")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bordereau", type=pathlib.Path, required=True)
    parser.add_argument("--samples", type=pathlib.Path, required=True)
    parser.add_argument("--reading", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--page", type=pathlib.Path)
    parser.add_argument("--commit", default="commit not given", help="what the binary was built from, for the page")
    parser.add_argument("--again", action="store_true", help="check what an earlier run wrote, with this binary")
    parser.add_argument("--only", default="")
    parser.add_argument("--skip", default="")
    args = parser.parse_args()
    missing = [name for name in PROGRAMS if not shutil.which(name)]
    if missing:
        sys.exit(f"not installed: {', '.join(missing)}")
    args.out.mkdir(parents=True, exist_ok=True)

    documents = originals(args)
    before = {d.name: d for d in documents}
    checked = check(args.bordereau, args.out / "originals")
    rejected = [(d.name, checked[key(d)]) for d in documents if checked[key(d)]["rung"] in ABOVE]
    names = {name for name, _ in rejected}
    kept = [d for d in documents if d.name not in names]

    only, skip = set(filter(None, args.only.split(","))), set(filter(None, args.skip.split(",")))
    rows, args.left_out = [], []
    for operation in benign_pdf.OPERATIONS + benign_sheets.OPERATIONS:
        if (only and operation.name not in only) or operation.name in skip:
            args.left_out.append(operation.name)
            continue
        rows.append(run(operation, kept, checked, args))
        print(summary(rows[-1]), flush=True)

    page = write_page(rows, before, rejected, args)
    print(page)
    if args.page:
        args.page.write_text(page, encoding="utf-8")


def run(operation, documents, checked, args):
    """One operation over every document it is for; its outputs checked in one go."""
    folder = args.out / operation.name
    chosen = [d for d in documents if operation.takes(d)]
    record = args.out / f"{operation.name}.json"
    if not (args.again and record.exists()):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        made, failed = operation.make(chosen, folder)
        files = {d.name: [str(f.relative_to(folder)) for f in paths] for d, paths in made}
        record.write_text(json.dumps({"made": files, "failed": failed}))
    record = json.loads(record.read_text())
    made = [(d, record["made"][d.name]) for d in chosen if d.name in record["made"]]
    failed = record["failed"]
    tried = set(record["made"]) | {name for name, _ in failed}
    if args.again and operation.one:
        old = "not among the originals of the earlier run, whose outputs are checked again here"
        failed = failed + [(d.name, old) for d in chosen if d.name not in tried]
    results = check(args.bordereau, folder)
    row = {"operation": operation, "forms": collections.Counter(), "above": [], "failed": failed,
           "rungs": collections.Counter(), "fell": 0}
    for document, files in made:
        row["forms"][document.form] += 1
        found = [results[f] for f in files]
        worst = max(found, key=lambda r: r["rung"])
        row["rungs"][worst["rung"]] += 1
        row["fell"] += worst["rung"] == "D0" and checked[key(document)]["rung"] != "D0"
        for result in found:
            if result["rung"] in ABOVE:
                row["above"].append((document, result))
    return row


def originals(args):
    """Clean documents by their truth, copied under names that carry where they came from."""
    folder = args.out / "originals"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    chosen = []
    for truth in sorted(args.samples.glob("*/truth.json")):
        chosen += [(truth.parent.name, d) for d in clean(truth) if "!/" not in d["path"]]
    sources = {scenario: args.samples / scenario for scenario, _ in chosen}

    layouts = collections.defaultdict(list)
    for truth in sorted(args.reading.glob("*/truth.json")):
        for d in clean(truth):
            layouts[d["layout"]].append((truth.parent.name, d))
    for place, layout in enumerate(sorted(layouts)):
        scenario, d = layouts[layout][place % len(layouts[layout])]
        chosen.append((scenario, d))
        sources[scenario] = args.reading / scenario

    synth = args.out / "synth"
    if not synth.exists():
        call([args.bordereau, "synth", "--seed", "7", "--documents", "240", "--changed", "0", "--innocent", "0", "--out", synth])
    taken = collections.Counter()
    for truth in sorted(synth.glob("**/truth.json")):
        for d in clean(truth):
            kind = d["path"].rsplit(".", 1)[-1]
            if kind != "pdf" and taken[kind, d["form"]] < 3:
                taken[kind, d["form"]] += 1
                chosen.append((f"synth-{truth.parent.name}", d))
                sources[f"synth-{truth.parent.name}"] = truth.parent

    documents = []
    for scenario, d in chosen:
        name = f"{scenario}--{pathlib.Path(d['path']).name}"
        target = folder / name
        shutil.copyfile(sources[scenario] / d["path"], target)
        documents.append(Document(target, name, d["form"], d.get("lang", "fr")))
    return documents


def clean(truth):
    return [d for d in json.loads(truth.read_text())["documents"] if d.get("clean")]


def check(binary, folder):
    """What `bordereau check` says of every file under a folder, by its path there."""
    if not any(p.is_file() for p in folder.rglob("*")):
        return {}
    run = subprocess.run([binary, "check", "--format", "jsonl", "."], cwd=folder, capture_output=True, check=True)
    lines = [json.loads(line) for line in run.stdout.splitlines()]
    return {l["path"].removeprefix("./"): l for l in lines if l["schema"].startswith("bordereau/check")}


def key(document):
    return document.name


def call(command):
    subprocess.run([str(part) for part in command], check=True, capture_output=True)


def summary(row):
    rungs = " ".join(f"{rung} {n}" for rung, n in sorted(row["rungs"].items()))
    lines = [f"{row['operation'].name}: {sum(row['forms'].values())} documents, {rungs}, {len(row['failed'])} failed"]
    for document, result in row["above"]:
        lines += [f"  {document.name} {result['rung']} {result['path']}: {' · '.join(facts(result))}"]
    lines += [f"  failed {name}: {why}" for name, why in row["failed"]]
    return "\n".join(lines)


def facts(result):
    """The first few; one wrong page can raise a dozen."""
    grave = [f for f in result["findings"] if f["class"] in ("contradiction", "incompatible", "difference")]
    more = [f"and {len(grave) - 3} more"] if len(grave) > 3 else []
    return more + [f"{f['rule']} {f['class']}: {f['fact']}" for f in grave[:3]]


def write_page(rows, documents, rejected, args):
    version = subprocess.run([args.bordereau, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    kinds = collections.Counter((d.form, d.suffix) for d in documents.values())
    population = ", ".join(f"{n} {form} ({suffix})" for (form, suffix), n in sorted(kinds.items()))
    plain = [row for row in rows if not row["operation"].removes]
    removing = [row for row in rows if row["operation"].removes]
    total = sum(sum(row["forms"].values()) for row in plain)
    above = sum(len(row["above"]) for row in plain)
    parts = [
        "# Genuine documents after ordinary handling",
        "",
        f"Generated by `tests/factory/benign.py`, {datetime.date.today()}, with {version} ({args.commit}). Do not edit by hand.",
        "",
        "Documents without any contradiction were put through what happens to documents in offices: saved again, printed,",
        "signed, stamped, scanned, sorted, re-encoded. Nothing they state was changed, so nothing may stand above D2",
        "(no contradiction, nothing incompatible).",
        "",
        f"**{total} document-operations, {above} above D2.** "
        f"{len(documents)} originals: {population}.",
        "",
        "A cell `a/n` is: a documents above D2 of n. A dash: the operation does not exist for that form's files.",
        "“no longer read” counts documents that were examined before and are D0 after: an ordinary loss, not an alarm.",
        "",
        *table(plain),
        "",
        "## Operations that take pages or lines away, or double them",
        "",
        "These change what the file holds. A finding is then right, and expected as the table says; it is an alarm about",
        "the file, not about the declaration.",
        "",
        *table(removing, expected=True),
        "",
        "## Above D2, one by one",
        "",
        *([f"- `{row['operation'].name}` on {document.name} ({result['path']}), {result['rung']}: {' · '.join(facts(result))}"
           for row in plain for document, result in row["above"]] or ["None."]),
        "",
        "## Originals above D2 already",
        "",
        "Left out of every operation above; each is an error of reading, of a rule or of the truth, to be settled on its own.",
        "",
        *([f"- {name}, {result['rung']}: {' · '.join(facts(result))}" for name, result in rejected] or ["None."]),
        "",
        "## Operations that failed",
        "",
        *([f"- `{row['operation'].name}`: {len(row['failed'])}, the first {row['failed'][0][0]}: {' '.join(row['failed'][0][1].split())}"
           for row in rows if row["failed"]] or ["None."]),
        "",
        *(["## Left out of this run", "", *[f"- `{name}`" for name in sorted(args.left_out)], ""] if args.left_out else []),
        "## What this does not show",
        "",
        "- Every original is synthetic: our own layouts, our own words, our own generators. No real declaration was used.",
        "- Zero above D2 of n documents is no rate of zero: at 95 % it allows up to about 3/n, and documents of one layout",
        "  after thirty operations are not thirty independent documents.",
        "- A document may stay at D1 because less of it was read. The column “no longer read” shows only those of which",
        "  nothing was; see the recall measured by `bordereau evaluate` for the rest.",
        "- Recognition was made by one program (Tesseract) over clean images rendered from the page at 200 dots an inch, not",
        "  over photographs, faxes or creased paper.",
        "- Excel, Word, Acrobat and the printers' own drivers were not at hand; LibreOffice, Cairo and Ghostscript stood in.",
        "",
    ]
    return "\n".join(parts)


def table(rows, expected=False):
    forms = [form for form in FORMS if any(row["forms"][form] for row in rows)]
    last = " expected |" if expected else ""
    head = ["| operation | made with | " + " | ".join(forms) + f" | all | D0 | D1 | D2 | above | no longer read |{last}",
            "| --- | --- |" + " --- |" * (len(forms) + 6 + expected)]
    body = []
    for row in rows:
        hits = {d.name for d, _ in row["above"]}
        above = collections.Counter(d.form for d in {d.name: d for d, _ in row["above"]}.values())
        cells = [f"{above[form]}/{row['forms'][form]}" if row["forms"][form] else "–" for form in forms]
        rungs = [str(row["rungs"][rung]) for rung in ("D0", "D1", "D2")]
        rungs.append(str(sum(row["rungs"][rung] for rung in ABOVE)))
        cells += [f"{len(hits)}/{sum(row['forms'].values())}", *rungs, str(row["fell"])]
        if expected:
            cells.append(row["operation"].removes)
        body.append(f"| {row['operation'].what} | {row['operation'].tool} | " + " | ".join(cells) + " |")
    return head + body


if __name__ == "__main__":
    main()
