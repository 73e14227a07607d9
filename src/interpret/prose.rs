//! What sentences state: `… affilié à la CNSS sous le n° 1234567, attestons que M. ALAMI Ahmed, …`.

mod pay;
mod people;
mod sums;
mod text;
mod twice;

use pay::{CURRENCY, GROSS, NET, figure, pay};
pub(super) use pay::{months, spoken_month, spoken_years};
pub(super) use people::people;
pub(super) use sums::sums;
pub(super) use text::aligned;
use text::{part, running, runs};
pub(super) use twice::{in_words, says_twice};

use crate::{
    interpret::{
        dates,
        spot::Spot,
        values::{self, Styles},
    },
    payroll::{Name, Period, Value},
};

/// How a sentence calls the identity card before its number.
const CARDS: &[&str] = &[
    " cin ",
    "carte nationale",
    "carte d'identité",
    "identity card",
    "بطاقة التعريف",
    "البطاقة الوطنية",
];

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
            "n° cnss",
            "cnss n°",
            "المسجل",
            "التسجيل",
            "مسجل",
        ],
        9..=9,
    ),
    (Name::Ice, &["ice ", "identifiant commun"], 15..=15),
];

/// Letters before a number within which a word says whose it is.
const NEAR_NUMBER: usize = 70;

/// Words before a person's name.
const PERSON: &[&str] = &[
    "attestons que",
    "atteste que",
    "certifions que",
    "certifie que",
    "attestons par la présente que",
    "avoir déclaré pour",
    "déclaré au profit de",
    "certify that",
    "نشهد أن",
    "نشهد بأن",
    "تشهد أن",
    "يشهد أن",
    "صرح لفائدة",
    "صرحنا لفائدة",
    "أن السيد",
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

/// Words before the name of a firm, in a sentence that attests something.
const FIRM: &[&str] = &[
    "nous, ",
    "la société ",
    "l'entreprise ",
    "l’entreprise ",
    "شركة ",
    "المشغل ",
    "المشغلة ",
    "المقاولة ",
];

/// What sentences do that attest something.
const ATTESTS: &[&str] = &["attest", "certif", "يشهد", "تشهد", "نشهد", "صرح"];

/// Words behind a name.
const BEHIND: &[&str] = &[
    " affili",
    " employeur",
    " dont ",
    " atteste",
    " certifi",
    " déclare",
    " sis ",
    " sise ",
    " né ",
    " née ",
    " né(",
    " titulaire",
    " immatricul",
    " inscrit",
    " porteu",
    " demeurant",
    " de nationalité",
    " travaille",
    " est ",
    " a perçu",
    " a été",
    " a travaillé",
    " occupe",
    " exerce",
    " employé",
    " sous le",
    " n°",
    " المنخرط",
    " رقم",
    " المسجل",
    " الحامل",
    " المزداد",
    " أن ",
    " أنه",
    " أنها",
    " يعمل",
    " حامل",
    " registered",
    " employed",
    " has ",
    " is ",
    " born",
    " holder",
];

/// Words before a date of birth, and before the day somebody was hired.
const BIRTH: &[&str] =
    &["né(e) le", "né le", "née le", "né(e)", "naissance", "born", "المزداد", "الازدياد", "ازداد"];
const HIRE: &[&str] = &[
    "depuis le",
    "depuis",
    "embauch",
    "recrut",
    "engagé",
    "entré",
    "since",
    "hired",
    "joined",
    "منذ",
    "التحق",
    "التوظيف",
    "التشغيل",
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

/// Whether sentences certify something of a person.
#[must_use]
pub(super) fn attests(spots: &[Spot]) -> bool {
    let (text, _) = running(spots);
    let plain = aligned(&text);
    PERSON.iter().filter(|it| !it.starts_with("أن")).any(|it| plain.contains(it))
        || attested(&plain).is_some() && FIRM.iter().any(|it| plain.contains(it))
}

/// The fields that a run of text lines states in sentences.
#[must_use]
pub(super) fn statements(spots: &[Spot], styles: &Styles) -> Vec<(Name, Value)> {
    let (text, starts) = running(spots);
    let plain = aligned(&text);
    let has = |words: &[&str]| words.iter().any(|it| plain.contains(it));
    let is_prose = has(PERSON) || has(EMPLOYER) || has(ATTESTS) && has(FIRM);
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
        let opened = opened.or_else(|| (name == Name::Name).then(|| attested(&plain)).flatten());
        let Some(from) = opened else { continue };
        let from =
            from + plain[from..].len() - plain[from..].trim_start_matches([' ', ',', ':']).len();
        let from = from + titles(&plain[from..]);
        let from = from + plain[from..].len() - plain[from..].trim_start_matches([' ', ':']).len();
        let from = if name == Name::EmployerName { from + office(&plain[from..]) } else { from };
        let end = from + end_of_name(&plain[from..], &text[from..]);
        if end > from && end - from < 90 {
            say(name, from, end);
        }
    }
    let mut firm = None;
    if !has(EMPLOYER) && !is_receipt {
        let opened = FIRM.iter().filter_map(|it| plain.find(it).map(|at| at + it.len())).min();
        let named = opened.map(|from| (from, from + end_of_name(&plain[from..], &text[from..])));
        let whole = |it: &(usize, usize)| {
            let name = plain[it.0..it.1].trim_start();
            (3..90).contains(&name.len())
                && !name.contains(char::is_numeric)
                && !["أن", "que ", "that "].iter().any(|it| name.starts_with(it))
        };
        let spot = named.filter(whole).and_then(|it| part(spots, &starts, &text, it.0, it.1));
        firm = spot.map(|it| (Name::EmployerName, values::text(&it, false)));
    }
    for (name, words, digits) in NUMBERS {
        let numbers = runs(&plain).into_iter().filter(|(from, to)| digits.contains(&(to - from)));
        for (from, to) in numbers {
            let start = plain[..from].char_indices().rev().nth(NEAR_NUMBER).map_or(0, |it| it.0);
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
    if let Some((from, to)) = card(&plain) {
        say(Name::Cin, from, to);
    }
    for date in dates::find_dates(&text, &styles.dates) {
        let start = plain.floor_char_boundary(date.range.start.saturating_sub(45));
        let before = &plain[start..date.range.start];
        let last = |words: &[&str]| words.iter().filter_map(|it| before.rfind(it)).max();
        match (last(BIRTH), last(HIRE)) {
            (Some(birth), hire) if Some(birth) > hire => {
                say(Name::BirthDate, date.range.start, date.range.end);
            }
            (_, Some(_)) => say(Name::HireDate, date.range.start, date.range.end),
            _ => (),
        }
    }
    if let Some((from, to)) = month(&plain) {
        say(Name::Period, from, to);
    }
    found.extend(pay(spots, styles));
    found.extend(firm);
    found
}

/// `certifie par la présente que Rkia FERTAT`: where the clause begins that a sentence attests.
fn attested(plain: &str) -> Option<usize> {
    const VERBS: &[&str] =
        &["atteste", "attestons", "certifie", "certifions", "certifies", "confirm"];
    const THAT: &[&str] = &[" que ", " qu'", " that "];
    const NEAR: usize = 60;
    VERBS.iter().flat_map(|it| plain.match_indices(it).map(|at| at.0)).find_map(|at| {
        let near = &plain[at..plain.floor_char_boundary((at + NEAR).min(plain.len()))];
        THAT.iter().filter_map(|it| near.find(it).map(|that| at + that + it.len())).min()
    })
}

/// Where the number of an identity card stands.
fn card(plain: &str) -> Option<(usize, usize)> {
    let at = CARDS.iter().filter_map(|it| plain.find(it)).min()?;
    let signs = [',', '.', ';', ':', '،'];
    let card = plain[at..].split_whitespace().skip(1).take(8).find(|it| {
        let it = it.trim_matches(signs);
        it.chars().any(|it| it.is_ascii_digit()) && (4..=10).contains(&it.len())
    });
    let card = card?.trim_matches(signs);
    let from = card.as_ptr() as usize - plain.as_ptr() as usize;
    let to = from + card.len();
    // `J 996114`: the letters of a card may stand apart from its digits.
    let before = plain[at..from].trim_end();
    let letters = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let apart = card.bytes().all(|it| it.is_ascii_digit())
        && (1..=2).contains(&letters.len())
        && letters.bytes().all(|it| it.is_ascii_alphabetic())
        && !matches!(letters, "n" | "no" | "nr");
    Some((if apart { at + before.len() - letters.len() } else { from }, to))
}

/// Where a name ends that a sentence begins with.
///
/// `printed` is the text in its own case: `Câblage Est` is no sentence.
fn end_of_name(text: &str, printed: &str) -> usize {
    let sign = text.find([',', '،', ';', '(', ':']);
    // The full stop of a sentence, and none of `S.A.R.L.`
    let word = |at: usize| {
        let last = text[..at].rsplit([' ', '.']).next().unwrap_or_default();
        last.chars().count() >= 4
    };
    let stop = text.match_indices('.').map(|it| it.0).find(|it| word(*it));
    let small = |at: usize| {
        !printed
            .get(at..)
            .and_then(|it| it.trim_start().chars().next())
            .is_some_and(char::is_uppercase)
    };
    let words =
        BEHIND.iter().filter_map(|it| text.match_indices(it).map(|it| it.0).find(|at| small(*at)));
    sign.into_iter().chain(stop).chain(words).min().unwrap_or(text.len())
}

/// `au titre du mois de janvier 2020`: where the month and its year stand.
fn month(text: &str) -> Option<(usize, usize)> {
    const BEFORE: &[&str] = &["mois de ", "mois d'", "mois d’", "month of ", "شهر "];
    let begins = BEFORE.iter().flat_map(|it| text.match_indices(it).map(|at| at.0 + it.len()));
    begins.into_iter().find_map(|from| {
        let mut blanks =
            text[from..].match_indices([' ', ',', '.', ':', ')']).map(|it| it.0).skip(1);
        let to = from + blanks.next().unwrap_or(text.len() - from);
        let read = dates::period(&text[from..to])?;
        matches!(read.value, Period::Month { .. }).then_some((from, to))
    })
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
    // `monsieur/madame`, to be struck out by hand; `السيد(ة)`.
    let bare = word.split('(').next().unwrap_or_default();
    let addressed = !bare.is_empty() && bare.split('/').all(|it| TITLES.contains(&it));
    if addressed { (word.len() + 1).min(text.len()) } else { 0 }
}

/// How long the office is that one who signs holds, up to the name of the firm: `directeur des
/// ressources humaines de la société `.
fn office(text: &str) -> usize {
    const FIRMS: &[&str] =
        &[" de la société ", " de la societe ", " de l'entreprise ", " of the company ", "لشركة "];
    // `Nous soussignés, société OUED BEHT SA`
    const KINDS: &[&str] = &[
        "la société ",
        "la societe ",
        "société ",
        "societe ",
        "l'entreprise ",
        "entreprise ",
        "شركة ",
    ];
    let ends = FIRMS.iter().filter_map(|it| text.find(it).map(|at| at + it.len()));
    let office = ends.min().filter(|it| *it <= 160);
    let kind = || KINDS.iter().find(|it| text.starts_with(**it)).map(|it| it.len());
    office.or_else(kind).unwrap_or_default()
}
