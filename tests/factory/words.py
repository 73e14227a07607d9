"""Amounts in words, French, English and Arabic, for the foot of slips and attestations."""

FR = ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze",
      "seize", "dix-sept", "dix-huit", "dix-neuf"]
FR_TENS = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante", 8: "quatre-vingt"}
EN = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
      "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
EN_TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
AR = ["صفر", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة", "أحد عشر", "اثنا عشر", "ثلاثة عشر",
      "أربعة عشر", "خمسة عشر", "ستة عشر", "سبعة عشر", "ثمانية عشر", "تسعة عشر"]
AR_TENS = ["", "", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"]
AR_HUNDREDS = ["", "مائة", "مائتان", "ثلاثمائة", "أربعمائة", "خمسمائة", "ستمائة", "سبعمائة", "ثمانمائة", "تسعمائة"]


def french(n, last=True):
    if n < 20:
        return FR[n]
    if n < 100:
        ten, unit = divmod(n, 10)
        if ten in (7, 9):
            joint = " et " if n == 71 else "-"
            return FR_TENS[ten - 1] + joint + FR[10 + unit]
        if unit == 0:
            return FR_TENS[ten] + ("s" if ten == 8 and last else "")
        return FR_TENS[ten] + (" et " if unit == 1 and ten != 8 else "-") + FR[unit]
    if n < 1000:
        hundred, rest = divmod(n, 100)
        head = "cent" if hundred == 1 else FR[hundred] + " cent" + ("s" if rest == 0 and last else "")
        return head + (" " + french(rest, last) if rest else "")
    if n < 1_000_000:
        thousand, rest = divmod(n, 1000)
        head = "mille" if thousand == 1 else french(thousand, last=False) + " mille"
        return head + (" " + french(rest) if rest else "")
    million, rest = divmod(n, 1_000_000)
    return french(million) + (" million" if million == 1 else " millions") + (" " + french(rest) if rest else "")


def english(n):
    if n < 20:
        return EN[n]
    if n < 100:
        return EN_TENS[n // 10] + ("-" + EN[n % 10] if n % 10 else "")
    if n < 1000:
        return EN[n // 100] + " hundred" + (" and " + english(n % 100) if n % 100 else "")
    for size, word in ((1_000_000, "million"), (1000, "thousand")):
        if n >= size:
            rest = n % size
            joint = " and " if 0 < rest < 100 else " "
            return english(n // size) + " " + word + (joint + english(rest) if rest else "")


def arabic(n):
    if n < 20:
        return AR[n]
    if n < 100:
        return (AR[n % 10] + " و" if n % 10 else "") + AR_TENS[n // 10]
    if n < 1000:
        return AR_HUNDREDS[n // 100] + (" و" + arabic(n % 100) if n % 100 else "")
    if n < 1_000_000:
        thousand, rest = divmod(n, 1000)
        head = {1: "ألف", 2: "ألفان"}.get(thousand) or arabic(thousand) + (" آلاف" if thousand <= 10 else " ألف")
        return head + (" و" + arabic(rest) if rest else "")
    million, rest = divmod(n, 1_000_000)
    head = {1: "مليون", 2: "مليونان"}.get(million) or arabic(million) + (" ملايين" if million <= 10 else " مليون")
    return head + (" و" + arabic(rest) if rest else "")


def amount(value, lang):
    whole, part = divmod(int(value * 100), 100)
    if lang == "en":
        return english(whole) + " dirhams" + (f" and {english(part)} centimes" if part else "")
    if lang == "ar":
        return arabic(whole) + (" درهم" if not 3 <= whole <= 10 else " دراهم") + (f" و{arabic(part)} سنتيم" if part else "")
    unit = " de dirhams" if whole and whole % 1_000_000 == 0 else " dirhams"
    return french(whole) + unit + (f" et {french(part)} centimes" if part else "")
