//! A printed text to the value its field calls for: money, dates, periods, rates, identifiers.

use rust_decimal::{Decimal, prelude::FromStr};

use crate::{
    evidence::{Extracted, Field, Reading, Text, digit_value, is_invisible, is_letter},
    extract::Stored,
    interpret::{
        Read,
        dates::{self, DateStyle},
        layout::looks_like_value,
        numbers::{self, RateUnit, Style},
        spot::Spot,
        units,
    },
    payroll::{Amount, Name, Period, Rate, Value, WrittenDate},
};

/// The kind of value a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Money, days, hours: what columns add up.
    Amount,
    /// Whole things that are counted.
    Count,
    Rate,
    Date,
    Period,
    /// A number or code that is compared without its blanks and strokes.
    Identifier,
    Words,
}

/// How figures and dates are written around a value.
#[derive(Debug, Clone, Default)]
pub(super) struct Styles {
    pub(super) figures: Style,
    pub(super) dates: DateStyle,
    /// French and Arabic documents write days before months.
    pub(super) day_first: bool,
    /// The latest year that two digits can stand for.
    pub(super) year: Option<i16>,
    pub(super) percent: bool,
}

impl Styles {
    /// The style of a column's dates, with what the document adds to it.
    pub(super) fn dates_of(&self, own: DateStyle) -> DateStyle {
        let dates = if self.day_first { own.in_day_first_document() } else { own };
        self.year.map_or(dates, |year| dates.up_to_year(year))
    }
}

/// What kind of value stands under this name.
#[must_use]
pub(super) fn kind(name: Name) -> Kind {
    match name {
        Name::Affiliate
        | Name::Ice
        | Name::If
        | Name::Tp
        | Name::Siret
        | Name::Reference
        | Name::Immatriculation
        | Name::Cin
        | Name::Nir
        | Name::Rib
        | Name::Iban
        | Name::EmployeeNumber => Kind::Identifier,
        Name::EmployerName
        | Name::Rc
        | Name::Address
        | Name::Activity
        | Name::City
        | Name::PostalCode
        | Name::Agency
        | Name::Name
        | Name::Situation
        | Name::Function
        | Name::Label => Kind::Words,
        Name::Period => Kind::Period,
        Name::IssueDate
        | Name::DueDate
        | Name::PayDate
        | Name::BirthDate
        | Name::HireDate
        | Name::ExitDate => Kind::Date,
        // Days are declared whole, or with their halves printed.
        Name::PageCount | Name::Children | Name::Headcount | Name::RowNumber | Name::Days => {
            Kind::Count
        }
        Name::Rate | Name::EmployerRate => Kind::Rate,
        _ => Kind::Amount,
    }
}

/// The value printed at `spot` under `name`; `sure` is false where the place itself is open.
#[must_use]
pub(super) fn value(name: Name, spot: &Spot, styles: &Styles, sure: bool) -> Value {
    let figure = units::without_unit(name, spot);
    let figure = figure.as_ref().unwrap_or(spot);
    let alone = (kind(name) == Kind::Amount).then(|| before_words(spot)).flatten();
    let spot = alone.as_ref().unwrap_or(spot);
    let figure = alone.as_ref().unwrap_or(figure);
    match kind(name) {
        Kind::Count => Value::Amount(field(spot, sure, count(figure, &styles.figures))),
        Kind::Amount => Value::Amount(field(spot, sure, amount(figure, &styles.figures))),
        Kind::Rate => Value::Rate(field(spot, sure, rate(spot, styles))),
        Kind::Date => Value::Date(field(spot, sure, date(spot, &styles.dates))),
        Kind::Period => Value::Period(field(spot, sure, period(spot))),
        Kind::Identifier => Value::Text(field(spot, sure, identifier(name, spot))),
        Kind::Words => {
            let sure = sure && is_wordy(name, spot);
            let bare = (name == Name::Name).then(|| without_title(spot)).flatten();
            Value::Text(field(spot, sure, words(bare.as_ref().unwrap_or(spot))))
        }
    }
}

/// `11 715,42 DH, soit onze mille sept cent quinze dirhams`: a figure, and the same in words.
fn before_words(spot: &Spot) -> Option<Spot> {
    let text: &str = &spot.text;
    // Words of twelve letters behind a figure take so much room; few cells have it.
    if !(15..=400).contains(&text.len()) {
        return None;
    }
    let marks = [", soit ", " soit ", "; soit ", " ("];
    let cut = marks.iter().filter_map(|it| text.find(it)).min()?;
    let said = text[cut..].chars().filter(|it| is_letter(*it)).count();
    let figure = spot.part(0, cut);
    (said >= 12 && looks_like_value(&figure.text)).then_some(figure)
}

/// A period under its label: `Trimestre | 1 2024`.
#[must_use]
pub(super) fn period_under(label: &Spot, spot: &Spot, sure: bool) -> Value {
    let read = match spot.stored {
        Some(Stored::DateTime(_)) => period(spot),
        _ => dates::period_under(&label.text, &spot.text),
    };
    Value::Period(field(spot, sure, read))
}

/// Forms of address.
const TITLES: &[&str] = &[
    "m./mme",
    "mme/m.",
    "m. / mme",
    "monsieur/madame",
    "madame/monsieur",
    "mr/mme",
    "m./mlle",
    "m.",
    "mme",
    "mme.",
    "mlle",
    "mlle.",
    "mr",
    "mr.",
    "mrs",
    "mrs.",
    "ms",
    "ms.",
    "monsieur",
    "madame",
    "mademoiselle",
    "السيد(ة)",
    "السيد",
    "السيدة",
    "الآنسة",
];

/// Whether a text is a form of address: `M./Mme`.
#[must_use]
pub(super) fn is_title(text: &str) -> bool {
    TITLES.contains(&text.trim().to_lowercase().as_str())
}

/// `M./Mme ALAMI Sara`: what stands before a name to address somebody is no part of it.
fn without_title(spot: &Spot) -> Option<Spot> {
    let text: &str = &spot.text;
    // `- ESSAKHI Zouhair`, behind the number that stood in the same cell.
    if text.starts_with(['-', '–', '—', '·', '/', '|', '•']) {
        let lead = text.find(char::is_alphabetic)?;
        let rest = spot.part(lead, text.len());
        return Some(without_title(&rest).unwrap_or(rest));
    }
    let folded = text.to_lowercase();
    let title = TITLES.iter().filter(|it| {
        folded.strip_prefix(**it).is_some_and(|rest| rest.starts_with(char::is_whitespace))
    });
    let cut = title.map(|it| it.len()).max().filter(|_| folded.len() == text.len())?;
    let rest = spot.part(cut, text.len());
    (rest.text.chars().filter(|it| is_letter(*it)).count() >= 3).then_some(rest)
}

/// So many digits in the name of a firm are a number of it: `ATLAS SARL SIRET 732829320 00074`.
const LEAST_NUMBER: usize = 6;

/// A number alone is no address, a name with a date in it a name and its remark, a code with a figure
/// before it two cells read as one; a colon inside a name is another label's.
fn is_wordy(name: Name, spot: &Spot) -> bool {
    let letters = || spot.text.chars().any(is_letter);
    let digits = || spot.text.chars().filter(|it| digit_value(*it).is_some()).count();
    match name {
        Name::Address => letters(),
        Name::EmployerName => letters() && !spot.text.contains(':') && digits() < LEAST_NUMBER,
        Name::Name => letters() && !spot.has_digit() && !spot.text.contains(':'),
        Name::Situation => !(letters() && spot.has_digit()),
        _ => true,
    }
}

/// A text value, as it stands.
#[must_use]
pub(super) fn text(spot: &Spot, sure: bool) -> Value {
    Value::Text(field(spot, sure, words(spot)))
}

/// The text as printed, quoted with its place.
#[must_use]
pub(super) fn quoted(spot: &Spot) -> Extracted<Text> {
    extracted(spot, spot.text.clone(), true)
}

#[must_use]
pub(super) fn extracted<T>(spot: &Spot, value: T, certain: bool) -> Extracted<T> {
    let reading = Reading { certain: spot.reading.certain && certain, ..spot.reading };
    Extracted { value, raw: spot.text.clone(), location: spot.location.clone(), reading }
}

#[must_use]
pub(super) fn amount(spot: &Spot, style: &Style) -> Option<Read<Amount>> {
    match spot.stored {
        Some(Stored::Number(number)) => stored_amount(number).map(Read::certainly),
        Some(Stored::DateTime(_) | Stored::Bool(_) | Stored::Error) => None,
        Some(Stored::Text) | None => match before_equivalent(&spot.text) {
            Some(own) => numbers::read(own, style),
            None => numbers::read(&spot.text, style),
        },
    }
}

/// `8 216,54 MAD (soit 760,79 EUR)`: a figure with its currency, and in brackets the same in another one.
fn before_equivalent(text: &str) -> Option<&str> {
    let (own, rest) = text.trim().strip_suffix(')')?.split_once(" (")?;
    let money = |it: &str| {
        let letters = it.chars().filter(|it| is_letter(*it)).count();
        it.chars().any(char::is_numeric) && (letters >= 2 || it.contains(['€', '$', '£']))
    };
    let short = text.len() <= 60 && own.chars().filter(|it| is_letter(*it)).count() <= 8;
    (short && money(own) && money(rest)).then_some(own)
}

/// Whole things are counted, not rounded: 23 employees hide no half one.
fn count(spot: &Spot, style: &Style) -> Option<Read<Amount>> {
    let read = amount(spot, style)?;
    let whole = read.value.value.fract().is_zero();
    Some(if whole { read.map(|it| Amount::exact(it.value)) } else { read })
}

fn stored_amount(number: f64) -> Option<Amount> {
    // `Display` prints the shortest decimal that is this number again.
    let exact = Decimal::from_str(&number.to_string()).ok()?;
    let value = exact.round_dp(8);
    // A payroll program writes centimes that it rounded or cut before; a spreadsheet keeps what
    // it computed, with the noise of binary fractions.
    let rounding = match value.normalize().scale() {
        0..=2 => Decimal::new(1, 2),
        _ if value == exact => Decimal::ZERO,
        _ => Decimal::new(1, 8),
    };
    Some(Amount { value: value.normalize(), rounding })
}

fn rate(spot: &Spot, styles: &Styles) -> Option<Read<Rate>> {
    let unit = if styles.percent { RateUnit::Percent } else { RateUnit::Unknown };
    let Some(Stored::Number(number)) = spot.stored else {
        return numbers::read_rate(&spot.text, &styles.figures, unit);
    };
    let amount = stored_amount(number)?;
    // A percentage format stores the fraction; what shows no mark is read as it is shown.
    let (fraction, certain) = match (spot.text.contains('%'), styles.percent) {
        (true, _) => (amount.value, true),
        (false, true) => (amount.value / Decimal::ONE_HUNDRED, true),
        (false, false) if amount.value >= Decimal::ONE => {
            (amount.value / Decimal::ONE_HUNDRED, true)
        }
        (false, false) => (amount.value, false),
    };
    // A stored rate is the one that was computed with; only binary fractions blur it.
    let rounding = Decimal::new(1, 8);
    Some(Read { value: Rate { value: fraction.normalize(), rounding }, certain })
}

pub(super) fn date(spot: &Spot, style: &DateStyle) -> Option<Read<WrittenDate>> {
    if let Some(Stored::DateTime(moment)) = &spot.stored {
        return Some(Read::certainly(moment.date().into()));
    }
    dates::date(&spot.text, style)
}

pub(super) fn period(spot: &Spot) -> Option<Read<Period>> {
    if let Some(Stored::DateTime(moment)) = &spot.stored {
        let date = moment.date();
        return Period::month(date.year(), date.month().unsigned_abs()).map(Read::certainly);
    }
    dates::period(&spot.text)
}

fn identifier(name: Name, spot: &Spot) -> Option<Read<Text>> {
    let printed = match spot.stored {
        // Long numbers are shown as `1.23E+14`; the stored digits are the number.
        Some(Stored::Number(number))
            if number.fract() == 0.0 && number.abs() < 1e15 && spot.text.contains(['E', 'e']) =>
        {
            Text::from(format!("{number:.0}"))
        }
        _ => spot.text.clone(),
    };
    let (code, certain) = code(name, without_number_sign(name, &printed));
    let plain: String = code
        .chars()
        .filter(|it| is_letter(*it) || it.is_numeric() || digit_value(*it).is_some())
        .map(|it| digit_value(it).map_or(it, |digit| char::from(b'0' + digit)))
        .flat_map(char::to_uppercase)
        .collect();
    // `(4 235,30 × 4,48 %)` is a product, whatever label stands before it.
    let certain = certain && !is_rounded(&plain) && !printed.contains(['%', '×', ',']);
    // Half an account number is what the end of a page or of a cell left of it.
    let certain = certain && !(name == Name::Rib && plain.len() < 12);
    (!plain.is_empty()).then(|| Read { value: Text::from(plain), certain })
}

/// `11450288424552300000000`: a spreadsheet took the number for an amount, and keeps fifteen digits.
fn is_rounded(number: &str) -> bool {
    let kept = number.trim_end_matches('0').len();
    number.len() > 17 && kept <= 16 && number.bytes().all(|it| it.is_ascii_digit())
}

/// `n° 6603006`, `No. 8537807`: the sign before a number of digits is no part of it.
fn without_number_sign(name: Name, text: &str) -> &str {
    let numeric = matches!(
        name,
        Name::Affiliate | Name::Immatriculation | Name::Ice | Name::Siret | Name::Rib
    );
    let rest = text.trim_start().trim_start_matches(['n', 'N', 'o', 'O', '°', 'º', '.', ':', '#']);
    let number = rest.trim_start();
    let sign = numeric && number.starts_with(|it| digit_value(it).is_some());
    if sign { number } else { text }
}

/// The number in a text that says more than the number: `1234567 - ATLAS SARL`; and whether it is
/// beyond doubt that this is all of it.
fn code(name: Name, text: &str) -> (&str, bool) {
    let numeric = matches!(
        name,
        Name::Affiliate | Name::Immatriculation | Name::Ice | Name::Siret | Name::Rib | Name::Iban
    );
    let is_word =
        |it: &str| it.chars().filter(|it| is_letter(*it)).count() > 2 && !spells_digits(it);
    if name == Name::Iban && is_iban(text) {
        return (text, true);
    }
    let several = text.contains(" - ") || text.contains(" – ");
    if text.len() > 200 || !numeric || !text.split_whitespace().any(is_word) && !several {
        return (text, true);
    }
    // The first run of pieces with figures, up to the first word.
    let mut from = None;
    let mut to = 0;
    for piece in text.split_whitespace() {
        let at = piece.as_ptr() as usize - text.as_ptr() as usize;
        let figures = spells_digits(piece) || piece.chars().all(|it| matches!(it, '-' | '.' | '/'));
        // `8050685 - 08/2019`: a whole number, and another figure behind it.
        if from.is_some_and(|from| is_whole(name, &text[from..to])) {
            break;
        }
        match (from, figures) {
            (None, true) if spells_digits(piece) => (from, to) = (Some(at), at + piece.len()),
            (Some(_), true) => to = at + piece.len(),
            (Some(_), false) => break,
            (None, _) => (),
        }
    }
    let Some(from) = from else { return (text, false) };
    let code = &text[from..to];
    (code, is_whole(name, code))
}

/// `JO81 CBJO 0010 0000 0039 3578 4549 64`: a country, two digits, and what is an account there.
pub(super) fn is_iban(text: &str) -> bool {
    let code: Vec<char> = text.chars().filter(|it| !it.is_whitespace()).collect();
    (15..=34).contains(&code.len())
        && code[..2].iter().all(char::is_ascii_uppercase)
        && code[2..4].iter().all(char::is_ascii_digit)
        && code[4..].iter().all(|it| it.is_ascii_digit() || it.is_ascii_uppercase())
        && code.iter().filter(|it| it.is_ascii_digit()).count() * 2 > code.len()
}

/// Whether a text has as many digits as the number it stands for.
fn is_whole(name: Name, code: &str) -> bool {
    let digits = code.chars().filter(|it| digit_value(*it).is_some()).count();
    match name {
        Name::Affiliate => digits == 7,
        Name::Immatriculation => digits == 9,
        Name::Ice => digits == 15,
        Name::Siret => digits == 14,
        Name::Rib => digits == 24,
        _ => false,
    }
}

/// A piece of a number: digits, a country and digits, a bank's letters among digits.
fn spells_digits(piece: &str) -> bool {
    let digits = piece.chars().filter(|it| digit_value(*it).is_some()).count();
    digits > 0 && piece.chars().filter(|it| is_letter(*it)).count() <= digits.max(2)
}

/// Nobody and no street is called so long: such a text is a paragraph, or made to fill a report.
const MOST_LETTERS: usize = 400;

fn words(spot: &Spot) -> Option<Read<Text>> {
    let is_long = spot.text.chars().nth(MOST_LETTERS).is_some();
    if is_long || spot.text.len() < 40 && numbers::is_blank_mark(&spot.text) {
        return None;
    }
    let plain: String = spot.text.chars().filter(|it| !is_invisible(*it)).collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let plain = hyphens(plain);
    (!plain.is_empty()).then(|| Read::certainly(Text::from(plain)))
}

/// `Marie−Claire`: between letters the sign of subtraction, as PostScript encodes it, is a hyphen.
fn hyphens(text: String) -> String {
    const MINUS: char = '\u{2212}';
    if !text.contains(MINUS) {
        return text;
    }
    let letters: Vec<char> = text.chars().collect();
    let letter =
        |at: Option<usize>| at.and_then(|it| letters.get(it)).is_some_and(|it| it.is_alphabetic());
    let own = |(at, it): (usize, &char)| match *it {
        MINUS if letter(at.checked_sub(1)) && letter(Some(at + 1)) => '-',
        other => other,
    };
    letters.iter().enumerate().map(own).collect()
}

fn field<T>(spot: &Spot, sure: bool, read: Option<Read<T>>) -> Field<T> {
    let blank = || spot.text.len() < 40 && numbers::is_blank_mark(&spot.text);
    match read {
        Some(Read { value, certain }) => Field::Read(extracted(spot, value, certain && sure)),
        None if spot.text.is_empty() || blank() => Field::Absent,
        None => Field::Unreadable { raw: spot.text.clone(), location: spot.location.clone() },
    }
}
