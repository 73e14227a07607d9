"""Synthetic identifiers with valid check digits, by the formulas of reference section 4.

Nothing here is looked up: serial numbers are drawn at random, the keys are computed.
"""


def weighted_key(digits):
    """The shared key: even places doubled (no digit sum, so this is not Luhn)."""
    total = sum(int(d) * (1 if i % 2 == 0 else 2) for i, d in enumerate(digits))
    return (10 - total % 10) % 10


def affiliate(rng, series=1):
    """Seven digits. Series 2 (firms since about 2018) prints the complement of the key."""
    serial = f"{rng.randrange(110000, 690000) if series == 2 else rng.randrange(120000, 989999):06d}"
    key = weighted_key(serial)
    return serial + str(key if series == 1 else 9 - key)


def immatriculation(rng, series=1):
    """Nine digits, the first is 1. The key weighs digits 2 to 8, doubling the even places."""
    serial = "1" + f"{rng.randrange(10_000_000):07d}"
    return serial + str(immatriculation_key(serial) if series == 1 else 9 - immatriculation_key(serial))


def immatriculation_key(serial):
    total = sum(int(d) * (2 if place % 2 == 0 else 1) for place, d in enumerate(serial[1:8], start=2))
    return (10 - total % 10) % 10


def break_key(number, forbidden=None):
    """The same number with a last digit that neither series allows."""
    serial, last = number[:-1], int(number[-1])
    key = weighted_key(serial) if len(number) == 7 else immatriculation_key(serial)
    wrong = next(d for d in range(10) if d not in (key, 9 - key, last))
    return serial + str(wrong)


def ice(rng):
    """Fifteen digits, the whole number divisible by 97."""
    first13 = f"00{rng.randrange(1_000_000, 3_600_000):07d}0000"
    return first13 + f"{97 - int(first13) * 100 % 97:02d}"


def rib(rng):
    """Twenty-four digits divisible by 97: bank 3, city 3, account 16, key 2."""
    first22 = rng.choice(["007", "011", "013", "021", "022", "230"]) + rng.choice(["780", "810", "450", "640"])
    first22 += f"{rng.randrange(10**16):016d}"
    return first22 + f"{97 - int(first22) * 100 % 97:02d}"


def iban(rib_digits):
    """MA, two check digits (64 wherever the RIB key is right), the RIB."""
    check = 98 - int(rib_digits + "221000") % 97
    return f"MA{check:02d}{rib_digits}"


def structured_reference(affiliate_number, period, kind="01"):
    """Affiliate, AAMM, type (01 CNSS, 02 AMO), key modulo 97."""
    year, month = period.split("-")
    first13 = affiliate_number + year[2:] + month + kind
    return first13 + f"{int(first13) % 97:02d}"


def cin(rng):
    prefix = rng.choice(["A", "AB", "BE", "BK", "C", "D", "EE", "F", "G", "HH", "J", "JB", "K", "L", "M", "Q", "W", "X"])
    return prefix + f"{rng.randrange(10_000, 999_999):06d}"


def if_number(rng):
    return str(rng.randrange(3_000_000, 59_999_999))


def rc_number(rng):
    return str(rng.randrange(1_000, 480_000))


def tp_number(rng):
    return str(rng.randrange(20_000_000, 59_999_999))
