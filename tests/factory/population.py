"""Consistent payrolls: invented employers and employees, month by month, under the law of the month.

`Employer(rng, kind)` draws a firm with its staff; `employer.month("2024-01")` gives one `Work` for each
person present that month. The same call always gives the same answer, so that several documents may
speak of the same facts.
"""

import calendar
import datetime as dt
import random
from dataclasses import dataclass
from decimal import Decimal as D

import identifiers
import law

FAMILY = [("ZERWALANE", "زروالان"), ("TAZMERT", "تازمرت"), ("BOUHLAQ", "بوحلاق"), ("AMZIRAN", "أمزيران"), ("EL KHARDADI", "الخردادي"),
          ("OUTRIGHA", "أوتريغا"), ("BENSAFLA", "بنصفلا"), ("CHERGANI", "الشرقاني"), ("LAMNIDAR", "لمنيدار"), ("HADDOUZI", "حدوزي"),
          ("AIT WARZAM", "آيت ورزام"), ("MESKALI", "مسكالي"), ("BOUTARZA", "بوطرزة"), ("NASIRANE", "نصيران"), ("TIGHMADI", "تغمادي"),
          ("EL MARZOUQI ALAMI", "المرزوقي العلمي"), ("SEBBARI", "السباري"), ("DARKANE", "دركان"), ("YAZGHOUR", "يزغور"), ("QASTALI", "القسطالي"),
          ("FARRADI", "الفرادي"), ("GUENDARI", "الكنداري"), ("JBILANE", "جبيلان"), ("RAFOUD", "رفود"), ("WAHBANI", "الوهباني"),
          ("ID BELHAM", "إد بلحم"), ("KOURTAM", "كورتام"), ("LAGHRISSA", "لغريسة"), ("MOUZDAF", "موزداف"), ("OUBADDA", "أوبادا"),
          ("BEN TALHAWI", "بن طلحاوي"), ("SAKHRADI", "السخرادي"), ("TOUZRI", "التوزري"), ("ZAHRANI KOUTA", "الزهراني كوتة"), ("ASLIWAN", "أسليوان")]
GIVEN_M = [("AHMED", "أحمد"), ("YOUSSEF", "يوسف"), ("HASSAN", "حسن"), ("KARIM", "كريم"), ("OMAR", "عمر"), ("SAID", "سعيد"), ("RACHID", "رشيد"),
           ("MOHAMED", "محمد"), ("BRAHIM", "إبراهيم"), ("MEHDI", "مهدي"), ("ANAS", "أنس"), ("KHALID", "خالد"), ("NABIL", "نبيل"), ("ILYAS", "إلياس")]
GIVEN_F = [("FATIMA", "فاطمة"), ("KHADIJA", "خديجة"), ("SALMA", "سلمى"), ("NADIA", "نادية"), ("HANANE", "حنان"), ("ZINEB", "زينب"), ("AMINA", "أمينة"),
           ("FATIMA EZZAHRA", "فاطمة الزهراء"), ("LATIFA", "لطيفة"), ("SARA", "سارة"), ("IMANE", "إيمان"), ("SOUKAINA", "سكينة")]
FIRMS = [("TAMRIRT CONSERVES", "تمريرت للمصبرات", "CONSERVERIE"), ("OULMANE BOIS", "أولمان للخشب", "MENUISERIE"),
         ("SIDRANA TEXTILE", "سيدرانا للنسيج", "CONFECTION"), ("NAKHILAT SERVICES", "نخيلات للخدمات", "NETTOYAGE INDUSTRIEL"),
         ("AZROULINE TRANSPORT", "أزرولين للنقل", "TRANSPORT DE MARCHANDISES"), ("DAR ZELLAQA", "دار زلاقة", "HOTELLERIE"),
         ("BETONOR TIFAWIN", "بيطونور تيفاوين", "TRAVAUX DE BATIMENT"), ("MADARIK FORMATION", "مدارك للتكوين", "ENSEIGNEMENT PRIVE"),
         ("SOUQIMA DISTRIBUTION", "سوقيما للتوزيع", "COMMERCE DE GROS"), ("VERGERS DE TALMEST", "ضيعات تالمست", "EMBALLAGE DE FRUITS"),
         ("ELECTRO AGADMAR", "إلكترو أكدمار", "INSTALLATIONS ELECTRIQUES"), ("PLASTIRIF", "بلاستيريف", "PLASTURGIE"),
         ("CABINET IMOUZAL", "مكتب إموزال", "EXPERTISE COMPTABLE"), ("CLINIQUE TAZARINE", "مصحة تزارين", "SANTE")]
LEGAL = ["SARL", "SARL AU", "SA"]
CITIES = [("CASABLANCA", "الدار البيضاء", "20250"), ("RABAT", "الرباط", "10100"), ("FES", "فاس", "30000"), ("AGADIR", "أكادير", "80000"),
          ("TANGER", "طنجة", "90000"), ("MARRAKECH", "مراكش", "40000"), ("MEKNES", "مكناس", "50000"), ("KENITRA", "القنيطرة", "14000")]
STREETS = ["RUE DES AMANDIERS", "BD DE LA FONTAINE", "LOT TARGA", "ZONE INDUSTRIELLE", "AVENUE DES PALMIERS", "RUE IBN ZOHR"]
JOBS = ["Ouvrier", "Agent de nettoyage", "Chauffeur", "Comptable", "Technicien", "Secrétaire", "Magasinier", "Chef d'équipe", "Cuisinier", "Opératrice"]


@dataclass
class Person:
    family: str
    given: str
    name_ar: str
    immatriculation: str
    cin: str
    birth: dt.date
    hire: dt.date
    exit: dt.date | None
    children: int
    job: str
    base: D          # monthly base pay, or the hourly rate for hourly firms
    rib: str
    seed: int

    @property
    def name(self):
        return f"{self.family} {self.given}"


@dataclass
class Work:
    """One person's month: what a declaration and a payslip both speak of."""
    person: Person
    period: str
    days: int
    hours: D
    base_pay: D
    seniority_years: int
    seniority: D
    bonus: D
    situation: str
    entrant: bool

    @property
    def gross(self):
        return self.base_pay + self.seniority + self.bonus

    @property
    def capped(self):
        return min(self.gross, law.cap(self.period))


class Employer:
    def __init__(self, rng, kind="round", since=2008, headcount=12, first_period="2012-01", last_period="2026-06", whole=False):
        name, self.name_ar, self.activity = rng.choice(FIRMS)
        self.kind, self.whole = kind, whole
        self.name = f"{name} {rng.choice(LEGAL)}"
        self.affiliate = identifiers.affiliate(rng, 2 if since >= 2018 else 1)
        self.ice = identifiers.ice(rng)
        self.if_number, self.rc, self.tp = identifiers.if_number(rng), identifiers.rc_number(rng), identifiers.tp_number(rng)
        self.city, self.city_ar, self.postal = rng.choice(CITIES)
        self.address = f"{rng.randrange(2, 190)} {rng.choice(STREETS)}"
        self.rib = identifiers.rib(rng)
        self.transfer = f"{rng.randrange(10**13):014d}"
        used, names = set(), set()
        self.staff = []
        for _ in range(headcount):
            person = self._person(rng, since, first_period, last_period, names)
            while person.immatriculation in used:
                person.immatriculation = identifiers.immatriculation(rng)
            used.add(person.immatriculation)
            self.staff.append(person)

    def _person(self, rng, since, first_period, last_period, names):
        while True:
            family, family_ar = rng.choice(FAMILY)
            given, given_ar = rng.choice(GIVEN_M + GIVEN_F)
            if (family, given) not in names:
                names.add((family, given))
                break
        year = int(first_period[:4])
        hire = dt.date(rng.randrange(min(since, year - 1), year), rng.randrange(1, 13), rng.randrange(1, 28))
        if hire.isoformat()[:7] >= first_period:
            hire = hire.replace(year=hire.year - 1)
        birth = dt.date(hire.year - rng.randrange(19, 45), rng.randrange(1, 13), rng.randrange(1, 28))
        base = {"hourly": D(0), "seniority": D(rng.choice([3400, 3800, 4200, 4750, 5300, 6100, 7800, 9200]))}.get(
            self.kind, D(rng.choice([3500, 4000, 4500, 5000, 5500, 6500, 8000, 8500, 10000, 12000, 18000])))
        return Person(family, given, f"{family_ar} {given_ar}", identifiers.immatriculation(rng, 2 if rng.random() < 0.15 else 1),
                      identifiers.cin(rng), birth, hire, None, rng.choice([0, 0, 1, 2, 2, 3, 4]), rng.choice(JOBS), base,
                      identifiers.rib(rng), rng.randrange(1 << 30))

    def enter(self, index, period, day=1):
        year, month = map(int, period.split("-"))
        self.staff[index].hire = dt.date(year, month, day)

    def leave(self, index, period, day=15):
        year, month = map(int, period.split("-"))
        self.staff[index].exit = dt.date(year, month, day)

    def month(self, period):
        """The work of everyone present, by immatriculation number (the order of the bordereau)."""
        present = [w for p in self.staff if (w := self._work(p, period))]
        return sorted(present, key=lambda w: w.person.immatriculation)

    def _work(self, person, period):
        year, month = map(int, period.split("-"))
        hired, left = person.hire.isoformat()[:7], person.exit.isoformat()[:7] if person.exit else None
        if hired > period or (left and left < period):
            return None
        rng = random.Random(f"{person.seed}{period}")
        days, situation = 26, ""
        if hired == period:
            days = max(1, round(26 * (31 - person.hire.day) / 30))
        if left == period:
            days, situation = max(1, round(26 * person.exit.day / 30)), "SO"
        elif rng.random() < 0.12 and hired != period:
            days = rng.randrange(12, 26)
        elif rng.random() < 0.03 and hired != period:
            days, situation = 0, rng.choice(["CS", "MS"])
        years = (dt.date(year, month, calendar.monthrange(year, month)[1]) - person.hire).days // 365
        if self.kind == "hourly":
            hours = D(191) if days == 26 else (D(days) * 191 / 26).quantize(D("0.01"))
            base = law.cents(hours * (law.smig(period) + D(person.seed % 4) / 2))
        else:
            hours = D(191) if days == 26 else (D(days) * 191 / 26).quantize(D("0.01"))
            base = law.cents(person.base * days / 26)
        seniority = law.cents(base * law.seniority_rate(years)) if self.kind != "round" else D("0.00")
        bonus = law.cents(rng.choice([150, 250, 300, 500])) if days and rng.random() < 0.2 else D("0.00")
        if self.whole:
            base, seniority = base.quantize(D(1)) * 1, seniority.quantize(D(1)) * 1
        return Work(person, period, days, hours, law.cents(base), years, law.cents(seniority), bonus, situation, hired == period)


def next_period(period, step=1):
    year, month = map(int, period.split("-"))
    month += step
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return f"{year}-{month:02d}"
