#!/usr/bin/env python3
"""Words and digits that bordereau reads of PDFs beside pdftotext, pymupdf and pdfium.

    python3 benches/compare_readers.py FOLDER [FOLDER ...] [--most 400] [--show 30] [--pages 20] [--cells BINARY]

Needs: cargo (or --cells, the built bench `pdf_cells`), pdftotext (poppler-utils), and the Python
packages pymupdf and pypdfium2. No reader is the truth. A word that the three others count alike is
taken as printed: it is `missing` where bordereau counts fewer, and `extra` where bordereau counts
more than any of them. Words are cut at white space after NFKC, without marks of direction; of digits,
the longest runs. Order is not compared. Exits with 0 whatever the figures are.
"""

import argparse
import collections
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import unicodedata

UNPRINTED = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff\x00-\x08\x0e-\x1f\x7f]")
READERS = ["bordereau", "pdftotext", "pymupdf", "pdfium"]
KINDS = ["words", "digits", "characters"]
CHUNK = 40


def words(text):
    return UNPRINTED.sub("", unicodedata.normalize("NFKC", text)).split()


def counted(kind, found):
    if kind == "words":
        return collections.Counter(found)
    if kind == "digits":
        return collections.Counter(run for word in found for run in re.findall(r"\d+", word))
    return collections.Counter(letter for word in found for letter in word if letter.isalnum())


# Readers, each in a process of its own: a file that ends one is set down as unread.


def work(reader, pages):
    for path in sys.stdin.read().splitlines():
        try:
            text = {"pdftotext": by_pdftotext, "pymupdf": by_pymupdf, "pdfium": by_pdfium}[reader](path, pages)
        except Exception as error:
            text = None
            print(reader, path, error, file=sys.stderr)
        print(json.dumps({"path": path, "text": text}), flush=True)


def by_pdftotext(path, pages):
    # -layout, or words divided at a line's end would be joined.
    command = ["pdftotext", "-layout", "-enc", "UTF-8", "-l", str(pages), path, "-"]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=60)
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else None


def by_pymupdf(path, pages):
    import pymupdf

    pymupdf.TOOLS.mupdf_display_errors(False)
    document = pymupdf.open(path, filetype="pdf")
    if document.needs_pass:
        return None
    return "\n".join(word[4] for page in list(document)[:pages] for word in page.get_text("words"))


def by_pdfium(path, pages):
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    return "\n".join(document[at].get_textpage().get_text_range() for at in range(min(pages, len(document))))


def read(command, paths):
    """What a command prints of paths on its standard input; paths behind one that ended it are tried again."""
    results, waiting, chunk = {}, list(paths), CHUNK
    while waiting:
        batch, waiting = waiting[:chunk], waiting[chunk:]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            told, _ = process.communicate("\n".join(batch), timeout=240)
        except subprocess.TimeoutExpired:
            process.kill()
            told, _ = process.communicate()
        answers = [json.loads(line) for line in told.splitlines() if line.endswith("}")]
        results.update((answer["path"], answer) for answer in answers)
        if len(answers) < len(batch):
            stopped = batch[len(answers)]
            results[stopped] = {"path": stopped, "text": None, "stopped": True}
            print("stopped:", command[-1], stopped, file=sys.stderr)
            waiting = batch[len(answers) + 1 :] + waiting
    return results


def texts(answer, pages):
    """What bordereau read: all of it, and what of it is seen."""
    if answer.get("panicked") or "tables" not in answer:
        return None
    pieces = [cell for table in answer["tables"] if table["page"] <= pages for row in table["rows"] for cell in row if cell]
    pieces += [piece for line in answer["lines"] if line["page"] <= pages for piece in line["segments"]]
    every = [piece if isinstance(piece, str) else piece[0] for piece in pieces]
    seen = [piece if isinstance(piece, str) else piece[0] for piece in pieces if isinstance(piece, str) or "h" not in piece[1]]
    return "\n".join(every), "\n".join(seen)


def cells_binary():
    root = pathlib.Path(__file__).resolve().parent.parent
    command = ["cargo", "bench", "--no-run", "--bench", "pdf_cells", "--message-format=json"]
    told = subprocess.run(command, cwd=root, stdout=subprocess.PIPE, check=True, text=True).stdout
    return [path for path in (json.loads(line).get("executable") for line in told.splitlines()) if path][-1]


def distinct(paths, known):
    """Paths of files whose bytes were not met before."""
    kept = []
    for path in paths:
        digest = hashlib.sha256(path.read_bytes()).digest()
        if digest not in known:
            kept.append(path)
        known.add(digest)
    return kept


# Comparing.


def alike(one, other):
    total = sum(one.values()) + sum(other.values())
    return 2 * sum((one & other).values()), total


def compared(path, found):
    """The counters of one file, and what the three others count alike and bordereau does not."""
    entry = {"path": path, "counts": {}, "missing": {}, "extra": {}}
    for kind in KINDS:
        counters = {reader: counted(kind, words(text)) for reader, text in found.items()}
        seen = counters.pop("seen")
        others = [counters[reader] for reader in READERS[1:]]
        common, most = others[0] & others[1] & others[2], others[0] | others[1] | others[2]
        entry["counts"][kind] = counters
        entry["missing"][kind] = common - counters["bordereau"]
        entry["extra"][kind] = seen - most
        entry.setdefault("common", {})[kind] = sum(common.values())
    return entry


def percent(part, whole):
    return f"{100 * part / whole:.2f}" if whole else "–"


def table(entries, kind):
    print(f"\n{kind}: equal, per cent of both readers' {kind}; in brackets the files where all are equal")
    print("| | " + " | ".join(READERS[1:]) + " |")
    print("| --- |" + " --- |" * 3)
    for at, one in enumerate(READERS[:-1]):
        row = []
        for other in READERS[1:]:
            if READERS.index(other) <= at:
                row.append("")
                continue
            pairs = [alike(it["counts"][kind][one], it["counts"][kind][other]) for it in entries]
            same, whole = map(sum, zip(*pairs))
            row.append(f"{percent(same, whole)} ({sum(a == b for a, b in pairs)})")
        print(f"| {one} | " + " | ".join(row) + " |")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", nargs="*", type=pathlib.Path)
    parser.add_argument("--most", type=int, default=400, help="files at most of each folder, evenly taken")
    parser.add_argument("--pages", type=int, default=20, help="pages at most of each file")
    parser.add_argument("--show", type=int, default=30, help="files with the largest differences")
    parser.add_argument("--cells", help="the built bench pdf_cells")
    parser.add_argument("--details", type=pathlib.Path, help="every file's differences, as lines of JSON")
    parser.add_argument("--work", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.work:
        return work(options.work, options.pages)

    binary, details, every, known = options.cells or cells_binary(), [], [], set()
    for folder in options.folders:
        found = distinct(sorted(path for path in folder.rglob("*") if path.suffix.lower() == ".pdf"), known)
        paths = [str(path.resolve()) for path in found[:: max(1, -(-len(found) // options.most))]]
        answers = {"bordereau": read([binary], paths)}
        for reader in READERS[1:]:
            command = [sys.executable, __file__, "--pages", str(options.pages), "--work", reader]
            answers[reader] = read(command, paths)
        entries, unread = [], collections.Counter()
        for path in paths:
            ours = texts(answers["bordereau"][path], options.pages)
            texts_of = {reader: answers[reader][path]["text"] for reader in READERS[1:]}
            failed = [reader for reader, text in texts_of.items() if text is None] + ["bordereau"] * (ours is None)
            unread.update(failed)
            if ours is None or len(failed) == 3:
                details.append({"path": path, "unread": failed, "words": {k: len(words(t or "")) for k, t in texts_of.items()}})
            if failed:
                continue
            entries.append(compared(path, {"bordereau": ours[0], "seen": ours[1], **texts_of}))
        every += entries
        print(f"\n## {folder}: {len(paths)} of {len(found)} distinct files, {len(entries)} opened by all")
        print("not opened: " + (", ".join(f"{k} {v}" for k, v in unread.items()) or "none"))
        report(entries)
    if len(options.folders) > 1:
        print(f"\n## all folders: {len(every)} files")
        report(every)
    largest = sorted(every, key=lambda it: -distance(it))
    print("\n## largest differences (words missing of what three others count alike; extra beyond all of them)")
    for entry in largest[: options.show]:
        show(entry)
    if options.details:
        with options.details.open("w") as out:
            for entry in details + largest:
                entry = {k: v for k, v in entry.items() if k != "counts"}
                out.write(json.dumps(entry, ensure_ascii=False) + "\n")


def report(entries):
    if not entries:
        return
    for kind in KINDS:
        table(entries, kind)
    print("\n| counted alike by the three others | of these missing in bordereau | extra in bordereau |")
    print("| --- | --- | --- |")
    for kind in KINDS:
        common = sum(it["common"][kind] for it in entries)
        missing, extra = (sum(sum(it[what][kind].values()) for it in entries) for what in ("missing", "extra"))
        print(f"| {common} {kind} | {missing} ({percent(missing, common)} %) | {extra} ({percent(extra, common)} %) |")


def distance(entry):
    """Differences in characters weigh most: a word cut elsewhere is no loss."""
    size = lambda what, kind: sum(entry[what][kind].values())
    return sum(size(what, "characters") + 5 * size(what, "digits") + size(what, "words") for what in ("missing", "extra"))


def show(entry):
    size = lambda what: " ".join(f"{sum(entry[what][kind].values())} {kind}" for kind in KINDS)
    few = lambda what: " ".join(f"{word}×{count}" if count > 1 else word for word, count in entry[what]["words"].most_common(14))
    print(f"\n{entry['path']}: of {entry['common']['words']} words")
    print(f"  missing {size('missing')}: {few('missing')}\n  extra {size('extra')}: {few('extra')}")


main()
