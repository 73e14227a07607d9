"""Dated law: rates, cap, minimum wages, family allowances, income tax (reference section 3)."""

from decimal import ROUND_HALF_UP, Decimal as D

CENT = D("0.01")


def cents(value):
    return D(value).quantize(CENT, rounding=ROUND_HALF_UP)


def cap(period):
    return D("6000.00")


def employee_cnss(period):
    return D("0.0448") if period >= "2014-12" else D("0.0429")


def employee_amo(period):
    return D("0.0226") if period >= "2016-01" else D("0.0200")


def slip_lines(period):
    """Lines of the payment slip: (key, rate, base)."""
    short_long = D("0.1346") if period >= "2014-12" else D("0.1289")
    family = D("0.0640") if period >= "2014-12" else D("0.0650")
    return [("family", family, "gross"), ("social", short_long, "capped"), ("training", D("0.0160"), "gross")]


def slip_amo(period):
    rate = D("0.0637") if period >= "2016-01" else D("0.0550")
    return [("amo", rate, "gross")]


SMIG = [("2012-07", "12.24"), ("2014-07", "12.85"), ("2015-07", "13.46"), ("2019-07", "14.13"),
        ("2020-07", "14.81"), ("2022-09", "15.55"), ("2023-09", "16.29"), ("2025-01", "17.10"), ("2026-01", "17.92")]


def smig(period):
    """The hourly minimum wage of a month."""
    value = "11.70"
    for since, amount in SMIG:
        if period >= since:
            value = amount
    return D(value)


def family_allowance(period, children):
    first = D(300) if period >= "2019-07" else D(200)
    return cents(first * min(children, 3) + D(36) * max(0, min(children, 6) - 3))


def professional_expenses(period, gross):
    if period < "2023-01":
        return min(cents(gross * D("0.20")), D("2500.00"))
    rate = D("0.35") if gross * 12 <= 78000 else D("0.25")
    return min(cents(gross * rate), D("2916.67"))


def income_tax(period, taxable, dependants):
    year = taxable * 12
    if period >= "2025-01":
        bands = [(40000, 0, 0), (60000, 10, 4000), (80000, 20, 10000), (100000, 30, 18000), (180000, 34, 22000), (None, 37, 27400)]
        relief = D(500)
    else:
        bands = [(30000, 0, 0), (50000, 10, 3000), (60000, 20, 8000), (80000, 30, 14000), (180000, 34, 17200), (None, 38, 24400)]
        relief = D(360)
    for edge, rate, less in bands:
        if edge is None or year <= edge:
            tax = year * rate / 100 - less
            break
    return max(D("0.00"), cents((tax - relief * min(dependants, 6)) / 12))


def seniority_rate(years):
    for since, rate in ((25, 25), (20, 20), (12, 15), (5, 10), (2, 5)):
        if years >= since:
            return D(rate) / 100
    return D(0)
