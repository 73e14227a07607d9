"""The facts of each form, computed from the population: consistent until a change touches them."""

import datetime as dt
from decimal import Decimal as D

import identifiers
import law
import words
from facts import Fact, Form, Row, Total, count, date, ident, money, text
from population import next_period

TOTALLED = ("days", "hours", "gross", "deductions", "capped", "net", "af_payable", "af_deducted", "af_net", "af_refunded")


def employer_facts(firm, arabic=False):
    return {"affiliate": ident(firm.affiliate), "name": text(firm.name_ar if arabic else firm.name), "ice": ident(firm.ice), "if": ident(firm.if_number),
            "rc": ident(firm.rc), "tp": ident(firm.tp), "address": text(f"{firm.address} {firm.city}"), "activity": text(firm.activity)}


def person_facts(person, arabic=False):
    return Row(immatriculation=ident(person.immatriculation), name=text(person.name_ar if arabic else person.name), cin=ident(person.cin),
               birth_date=date(person.birth), hire_date=date(person.hire), children=count(person.children), job=text(person.job))


def issue_after(period, rng, early=1, late=9):
    year, month = map(int, next_period(period).split("-"))
    return dt.date(year, month, rng.randrange(early, late)).isoformat()


def bds(firm, period, rng, arabic=False, works=None):
    """The monthly declaration of wages."""
    form = Form("bds", employer_facts(firm, arabic), Fact("period", period), date(issue_after(period, rng)))
    for work in firm.month(period) if works is None else works:
        row = person_facts(work.person, arabic)
        row.work = work
        allowance = law.family_allowance(period, work.person.children)
        row.update(days=count(work.days), hours=Fact("hours", work.hours), gross=money(work.gross), capped=money(work.capped),
                   situation=Fact("code", {"CS": "CO"}.get(work.situation, work.situation)), af_payable=money(allowance),
                   af_deducted=money("0.00"), af_net=money(allowance))
        if work.person.exit and work.situation == "SO":
            row["exit_date"] = date(work.person.exit)
        form.rows.append(row)
    return form


def payslip_figures(work):
    """Lines of a payslip: (key, base, rate, amount, side)."""
    gross = work.gross
    cnss, amo = law.employee_cnss(work.period), law.employee_amo(work.period)
    lines = [("base", None, None, work.base_pay, "gain")]
    if work.seniority:
        lines.append(("seniority", work.base_pay, law.seniority_rate(work.seniority_years), work.seniority, "gain"))
    if work.bonus:
        lines.append(("bonus", None, None, work.bonus, "gain"))
    lines.append(("cnss", work.capped, cnss, law.cents(work.capped * cnss), "deduction"))
    lines.append(("amo", gross, amo, law.cents(gross * amo), "deduction"))
    expenses = law.professional_expenses(work.period, gross)
    taxable = max(D("0.00"), gross - lines[-1][3] - lines[-2][3] - expenses)
    lines.append(("tax", taxable, None, law.income_tax(work.period, taxable, work.person.children), "deduction"))
    return lines


def payslip(firm, work, rng, lang="fr", arabic=False):
    form = Form("payslip", employer_facts(firm, arabic), Fact("period", work.period), date(issue_after(work.period, rng, 1, 6)))
    row = person_facts(work.person, arabic)
    row.work = work
    deductions = D("0.00")
    for key, base, rate, amount, side in payslip_figures(work):
        line = Row(amount=money(amount))
        line.key, line.side, line.marks = key, side, {"side": side}
        if base is not None:
            line["base"] = money(base)
        if rate is not None:
            line["rate"] = Fact("rate", rate)
        if side == "deduction":
            deductions += amount
        form.lines.append(line)
    row.update(days=count(work.days), hours=Fact("hours", work.hours), gross=money(work.gross), deductions=money(deductions),
               net=money(work.gross - deductions), rib=ident(work.person.rib), iban=ident(identifiers.iban(work.person.rib)))
    form.rows = [row]
    set_words(form, "net", row["net"].value, lang)
    return form


def register(firm, period, rng, arabic=False):
    """The payroll register: everyone's gross, deductions and net."""
    form = Form("register", employer_facts(firm, arabic), Fact("period", period), date(issue_after(period, rng, 1, 5)))
    for work in firm.month(period):
        row = person_facts(work.person, arabic)
        row.work = work
        deductions = sum((line[3] for line in payslip_figures(work) if line[4] == "deduction"), D("0.00"))
        row.update(days=count(work.days), hours=Fact("hours", work.hours), gross=money(work.gross), capped=money(work.capped),
                   deductions=money(deductions), net=money(work.gross - deductions), rib=ident(work.person.rib))
        form.rows.append(row)
    return form


def bpc(firm, period, rng, lang="fr", kind="01", arabic=False):
    """The payment slip: bases, rates, amounts due."""
    form = Form("bpc", employer_facts(firm, arabic), Fact("period", period), date(issue_after(period, rng)))
    works = firm.month(period)
    bases = {"gross": sum(w.gross for w in works), "capped": sum(w.capped for w in works)}
    due = D("0.00")
    for key, rate, base in law.slip_lines(period) if kind == "01" else law.slip_amo(period):
        amount = law.cents(bases[base] * rate)
        line = Row(base=money(bases[base]), rate=Fact("rate", rate), amount=money(amount))
        line.key = key
        form.lines.append(line)
        due += amount
    form.totals.append(Total("grand", 1, {"amount": money(due)}))
    form.extra = {"reference": ident(identifiers.structured_reference(firm.affiliate, period, kind)),
                  "due_date": date(f"{next_period(period)}-10"), "rib": ident(firm.rib), "iban": ident(identifiers.iban(firm.rib)),
                  "transfer_order": ident(firm.transfer)}
    set_words(form, "amount", due, lang)
    return form


def attestation(firm, person, periods, rng, lang="fr", arabic=False):
    """Declared wages of one person over months; each row is a month."""
    form = Form("attestation", employer_facts(firm, arabic), None, date(issue_after(periods[-1], rng, 10, 28)))
    form.subject = person_facts(person, arabic)
    form.extra = {"person." + key: form.subject[key] for key in ("immatriculation", "name", "cin", "birth_date", "hire_date")}
    form.extra.update(period_from=Fact("period", periods[0]), period_to=Fact("period", periods[-1]))
    for period in periods:
        work = next((w for w in firm.month(period) if w.person is person), None)
        if work is None:
            continue
        form.rows.append(Row(period=Fact("period", period), days=count(work.days), gross=money(work.gross), capped=money(work.capped)))
        form.rows[-1].work = work
    set_words(form, "gross", sum(r["gross"].value for r in form.rows), lang)
    return form


def set_words(form, of, value, lang):
    form.words_of = of
    form.words = Fact("words", value)
    form.words.lang = lang


def paginate(form, first, following=None, fields=TOTALLED):
    """Lay rows on pages and add page, cumulated, carried and grand totals."""
    following = following or first
    page, room = 1, first
    for row in form.rows:
        if room == 0:
            page, room = page + 1, following
        row.page, room = page, room - 1
    pages = page
    form.page_count = count(pages)
    summed = [f for f in fields if form.rows and f in form.rows[0]]
    running = {f: 0 for f in summed}
    heads = 0
    for number in range(1, pages + 1):
        rows = [r for r in form.rows if r.page == number]
        if number > 1:
            form.totals.append(Total("brought_forward", number, totals(running, heads, form)))
        sums = {f: sum(r[f].value for r in rows) for f in summed}
        form.totals.append(Total("page", number, totals(sums, len(rows), form)))
        running = {f: running[f] + sums[f] for f in summed}
        heads += len(rows)
        form.totals.append(Total("cumulative", number, totals(running, heads, form)))
    form.totals.append(Total("grand", pages, totals(running, heads, form)))
    return form


def totals(sums, heads, form):
    out = {"headcount": count(heads)}
    for field, value in sums.items():
        kind = form.rows[0][field].kind
        out[field] = Fact(kind, value)
    return out


def words_text(form):
    form.words.raw = words.amount(form.words.value, form.words.lang)
    form.words.shown = f"{form.words.value:f}"
    return form.words.raw
