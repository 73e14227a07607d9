//! What sentences state: `… affilié à la CNSS sous le n° 1234567, attestons que M. ALAMI Ahmed, …`.

use crate::{
    evidence::Reading,
    interpret::{
        spot::Spot,
        values::{self, Styles},
        words,
    },
    payroll::{InWords, Name, Value},
};

/// Words after which a number stands, and the digits it has.
const NUMBERS: &[(Name, &[&str], std::ops::RangeInclusive<usize>)] = &[
    (Name::Affiliate, &["affili", "المنخرط", "الانخراط", "منخرط"], 7..=7),
    (
        Name::Immatriculation,
        &[
            "immatricul",
            "assuré",
            "assure",
            "registered",
            "social security",
            "المسجل",
            "التسجيل",
            "مسجل",
        ],
        9..=9,
    ),
    (Name::Ice, &["ice ", "identifiant commun"], 15..=15),
];

/// Words before a person's name.
const PERSON: &[&str] = &[
    "attestons que",
    "atteste que",
    "certifions que",
    "certifie que",
    "attestons par la présente que",
    "certify that",
    "نشهد أن",
    "نشهد بأن",
    "تشهد أن",
];

/// Words before the employer's name.
const EMPLOYER: &[&str] = &[
    "soussignés",
    "soussignées",
    "soussignée",
    "soussigné",
    "soussignes",
    "soussigne",
    "the undersigned",
    "نحن الموقعون أسفله",
    "نحن الموقعين أسفله",
];

/// Words of a receipt.
const RECEIPT: &[&str] = &[
    "reconnais avoir",
    "reconnaît avoir",
    "avoir reçu de",
    "acknowledge",
    "أقر بأنني",
    "أشهد أنني توصلت",
];

/// Forms of address before a name.
const TITLES: &[&str] = &[
    "monsieur",
    "madame",
    "mademoiselle",
    "m.",
    "mme",
    "mlle",
    "mr",
    "mrs",
    "ms",
    "m",
    "السيد",
    "السيدة",
];

/// The fields that a run of text lines states in sentences.
#[must_use]
pub(super) fn statements(spots: &[Spot], styles: &Styles) -> Vec<(Name, Value)> {
    let (text, starts) = running(spots);
    let plain = aligned(&text);
    let is_prose = PERSON.iter().chain(EMPLOYER).any(|it| plain.contains(it));
    let mut found = Vec::new();
    if !is_prose {
        // `ATLAS SARL, affiliée à la CNSS sous le numéro 1234567`
        let numbers = [(Name::Affiliate, "affili", 7), (Name::Immatriculation, "immatricul", 9)];
        for (name, word, digits) in numbers {
            let stated = runs(&plain).into_iter().find(|(from, to)| {
                let start = plain.floor_char_boundary(from.saturating_sub(60));
                let before = &plain[start..*from];
                to - from == digits
                    && before.contains(word)
                    && before.contains("cnss")
                    && !before.contains(|it: char| it.is_ascii_digit())
            });
            let spot = stated.and_then(|(from, to)| part(spots, &starts, &text, from, to));
            found.extend(spot.map(|it| (name, values::value(name, &it, styles, true))));
        }
        return found;
    }
    let mut say = |name: Name, from: usize, to: usize| {
        if let Some(spot) = part(spots, &starts, &text, from, to) {
            found.push((name, values::value(name, &spot, styles, true)));
        }
    };
    // `Je soussigné …, reconnais avoir reçu`: the one who signs is the one who was paid.
    let is_receipt = RECEIPT.iter().any(|it| plain.contains(it));
    let signs = if is_receipt { Name::Name } else { Name::EmployerName };
    for (name, openings) in [(signs, EMPLOYER), (Name::Name, PERSON)] {
        let opened = openings.iter().find_map(|it| plain.find(it).map(|at| at + it.len()));
        let Some(from) = opened else { continue };
        let from =
            from + plain[from..].len() - plain[from..].trim_start_matches([' ', ',', ':']).len();
        let from = from + titles(&plain[from..]);
        let from = if name == Name::EmployerName { from + office(&plain[from..]) } else { from };
        let end = plain[from..].find([',', '،', ';', '(']).map_or(plain.len(), |at| from + at);
        if end > from && end - from < 90 {
            say(name, from, end);
        }
    }
    for (name, words, digits) in NUMBERS {
        let numbers = runs(&plain).into_iter().filter(|(from, to)| digits.contains(&(to - from)));
        for (from, to) in numbers {
            let start = plain.floor_char_boundary(from.saturating_sub(70));
            // The nearest of all words before a number says whose it is.
            let nearest =
                |words: &[&str]| words.iter().filter_map(|it| plain[start..from].rfind(it)).max();
            let own = nearest(words);
            let others =
                NUMBERS.iter().filter(|it| it.0 != *name).filter_map(|it| nearest(it.1)).max();
            if own.is_some() && own > others {
                say(*name, from, to);
                break;
            }
        }
    }
    if let Some(at) = plain.find(" cin ").or_else(|| plain.find("carte nationale")) {
        let card = plain[at..].split_whitespace().skip(1).take(8).find(|it| {
            let it = it.trim_matches([',', '.', ';']);
            it.chars().any(|it| it.is_ascii_digit()) && (4..=10).contains(&it.len())
        });
        if let Some(card) = card {
            let card = card.trim_matches([',', '.', ';']);
            let from = card.as_ptr() as usize - plain.as_ptr() as usize;
            say(Name::Cin, from, from + card.len());
        }
    }
    found
}

/// Amounts that a sentence writes twice, in figures and in brackets in words, or the other way round:
/// `la somme de 11 266,92 DH (onze mille deux cent soixante-six dirhams …)`.
#[must_use]
pub(super) fn in_words(spots: &[Spot], styles: &Styles) -> Vec<InWords> {
    let (text, starts) = running(spots);
    let mut found = Vec::new();
    let closes = |open: usize, marks: &[char]| {
        let end = text[open..].find(marks).map(|it| open + it);
        end.filter(|it| it - open < 300)
    };
    let bracketed = text.match_indices('(').map(|it| (it.0, it.0 + 1, closes(it.0, &[')'])));
    // `11 715,42 DH, soit onze mille … dirhams.`
    let spoken = text
        .match_indices("soit ")
        .filter(|it| text[..it.0].ends_with([' ', ',']))
        .map(|it| (it.0, it.0 + 5, closes(it.0, &['.', ';', ')'])));
    for (open, begin, close) in bracketed.chain(spoken) {
        let Some(close) = close else { continue };
        let figure =
            |it: char| it.is_ascii_digit() || matches!(it, ' ' | '\u{a0}' | '\u{202f}' | ',' | '.');
        let unit = |it: char| it.is_alphabetic() || matches!(it, ' ' | '\u{a0}');
        // The figures end right before the bracket, perhaps with their currency.
        let before = text[..open].trim_end_matches([',', ';', ' ']).trim_end_matches(unit);
        let from = before.trim_end_matches(figure).len();
        let gap = text[before.len()..open].trim().chars().count();
        let said = words::amount(&text[begin..close]);
        let Some(said) = said.filter(|_| gap <= 10) else { continue };
        let figures = part(spots, &starts, &text, from, before.len());
        let said_at = part(spots, &starts, &text, begin, close);
        let (Some(figures), Some(said_at)) = (figures, said_at) else { continue };
        let Some(read) = values::amount(&figures, &styles.figures) else { continue };
        found.push(InWords {
            words: values::extracted(&said_at, said, true),
            figures: values::extracted(&figures, read.value, read.certain),
        });
    }
    found
}

/// Whether a text is a figure with the same in words behind it.
#[must_use]
pub(super) fn says_twice(text: &str) -> bool {
    let letters = text.chars().filter(|it| it.is_alphabetic()).count();
    text.starts_with(|it: char| it.is_numeric()) && letters >= 12 && text.len() <= 600
}

/// Lines of text as one, and where each of them begins in it; a word parted at the end of a line is whole.
fn running(spots: &[Spot]) -> (String, Vec<usize>) {
    let mut text = String::new();
    let mut starts = Vec::new();
    for spot in spots {
        let goes_on = spot.text.chars().next().is_some_and(char::is_lowercase);
        let parted = text.strip_suffix('-').is_some_and(|it| it.ends_with(char::is_lowercase));
        if parted && goes_on {
            text.pop();
        } else if !text.is_empty() {
            text.push(' ');
        }
        starts.push(text.len());
        text.push_str(&spot.text);
    }
    (text, starts)
}

/// The text in lower case; as long as the text, so that its bytes are the text's own.
fn aligned(text: &str) -> String {
    let same = |letter: char| {
        let mut lower = letter.to_lowercase();
        match (lower.next(), lower.next()) {
            (Some(one), None) if one.len_utf8() == letter.len_utf8() => one,
            _ => letter,
        }
    };
    text.chars().map(same).collect()
}

/// How long the forms of address at the beginning are: `(e) `, `M. (Mme) `, `السيد(ة) `.
fn titles(text: &str) -> usize {
    let mut length = 0;
    for _ in 0..3 {
        let rest = &text[length..];
        let bracket = rest.starts_with('(').then(|| rest.find(')')).flatten();
        let more = match bracket {
            Some(close) if close <= 12 => {
                let blank = rest[close + 1..].len() - rest[close + 1..].trim_start().len();
                close + 1 + blank
            }
            _ => title(rest),
        };
        if more == 0 {
            break;
        }
        length += more;
    }
    length
}

/// How long a form of address at the beginning is, with the blank after it.
fn title(text: &str) -> usize {
    let word = text.split_whitespace().next().unwrap_or_default();
    // `monsieur/madame`, to be struck out by hand.
    let addressed = !word.is_empty() && word.split('/').all(|it| TITLES.contains(&it));
    if addressed { (word.len() + 1).min(text.len()) } else { 0 }
}

/// How long the office is that one who signs holds, up to the name of the firm: `directeur des
/// ressources humaines de la société `.
fn office(text: &str) -> usize {
    const FIRMS: &[&str] =
        &[" de la société ", " de la societe ", " de l'entreprise ", " of the company ", "لشركة "];
    let ends = FIRMS.iter().filter_map(|it| text.find(it).map(|at| at + it.len()));
    ends.min().filter(|it| *it <= 160).unwrap_or_default()
}

/// Runs of digits as long as they are.
fn runs(text: &str) -> Vec<(usize, usize)> {
    let bytes = text.as_bytes();
    let mut runs = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let length = bytes[at..].iter().take_while(|it| it.is_ascii_digit()).count();
        if length > 0 {
            runs.push((at, at + length));
        }
        at += length.max(1);
    }
    runs
}

/// Bytes `from..to` of the joined text as a spot; over two lines its place spans both.
fn part(spots: &[Spot], starts: &[usize], text: &str, from: usize, to: usize) -> Option<Spot> {
    let first = starts.iter().rposition(|it| *it <= from)?;
    let last = starts.iter().rposition(|it| *it < to)?;
    let piece = text.get(from..to)?.trim();
    if first == last {
        let start = from - starts[first];
        return Some(spots[first].part(start, (to - starts[first]).min(spots[first].text.len())));
    }
    let location = spots[first].location.span(&spots[last].location);
    let reading: Reading = spots[first..=last].iter().map(|it| it.reading).reduce(Reading::and)?;
    Some(Spot { text: piece.into(), location, reading, ..spots[first].clone() })
}
