"""truth.json in the words of the contract."""

import json
import pathlib

from facts import truth_of

DROPPED = {"issue_weekday", "amount_in_words", "period_from", "period_to", "transfer_order"}


def declaration(form, index=0):
    """The printed part of a form; helper keys of the factory do not leave it."""
    out = {k.removeprefix("person."): v for k, v in truth_of(form, index).items() if k not in DROPPED}
    for group in ("rows", "lines"):
        for entry in out.get(group, []):
            for key in ("side", "record", "sheet", "line", "row", "job", "order"):
                entry.pop(key, None)
    out["totals"] = [t for t in out.get("totals", []) if t["scope"] in ("page", "cumulative", "grand")]
    for total in out["totals"]:
        for key in ("sheet", "line", "row"):
            total.pop(key, None)
    out["employer"].pop("activity", None)
    return out


def document(path, fmt, form, lang, producer, layout, changes=(), declarations=None):
    return {"path": path, "format": fmt, "form": form, "lang": lang, "producer": producer, "layout": layout,
            "clean": not changes, "changes": list(changes), "declarations": declarations or []}


def change(kind, what, cls, location=None, printed=None, consistent=None):
    return {"kind": kind, "what": what, "class": cls, "location": location, "printed": printed, "consistent_value": consistent}


def write(folder, made_with, documents, changes=()):
    pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
    text = json.dumps({"made_with": made_with, "documents": documents, "changes": list(changes)}, ensure_ascii=False, indent=1)
    (pathlib.Path(folder) / "truth.json").write_text(text + "\n", encoding="utf-8")
