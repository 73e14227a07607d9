"""Every layout with every producer that can draw it, clean, with its truth: for measuring what is read."""

import argparse
import pathlib
import random

import forms
import layouts
import population
import producers
import truth
from style import Style


def form_of(layout, rng, headcount=None):
    kind = rng.choice(["round", "seniority", "hourly"])
    firm = population.Employer(rng, kind, rng.choice([2010, 2019]), headcount or rng.choice([3, 8, 17, 34, 52]))
    period = f"{rng.randrange(2016, 2026)}-{rng.randrange(1, 13):02d}"
    arabic = layout.lang == "ar"
    if layout.form in ("bds", "register"):
        form = getattr(forms, layout.form)(firm, period, rng, arabic=arabic)
        return forms.paginate(form, *layout.per_page)
    if layout.form == "bpc":
        return forms.bpc(firm, period, rng, layout.words_lang, arabic=arabic)
    if layout.form == "payslip":
        return forms.payslip(firm, rng.choice([w for w in firm.month(period) if w.days]), rng, layout.words_lang, arabic=arabic)
    year = period[:4]
    form = forms.attestation(firm, firm.staff[0], [f"{year}-{m:02d}" for m in range(1, rng.choice([4, 7, 13]))], rng, layout.words_lang, arabic=arabic)
    return forms.paginate(form, 99)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--producers", default=",".join(producers.NAMES))
    args = parser.parse_args()
    names = args.producers.split(",")
    for lay in layouts.load().values():
        for name, producer in producers.load(names).items():
            if lay.only and name not in lay.only:
                continue
            rng = random.Random(f"{args.seed}{lay.name}{name}")
            form = form_of(lay, rng)
            document = lay.build(form, Style(**lay.style))
            if not producer.accepts(document):
                continue
            folder = pathlib.Path(args.out) / f"{lay.name}-{name}"
            if (folder / "truth.json").exists():
                continue
            folder.mkdir(parents=True, exist_ok=True)
            try:
                producer.draw(document, str(folder / "document.pdf"))
            except Exception as error:  # a producer that is not installed, or cannot draw this one
                print(lay.name, name, repr(error)[:200])
                continue
            entry = truth.document("document.pdf", "pdf", lay.form, lay.lang, name, lay.name, (), [truth.declaration(form)])
            truth.write(folder, f"{name}, make_reading_set.py --seed {args.seed}", [entry])


if __name__ == "__main__":
    main()
