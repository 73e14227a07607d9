//! What a document says of itself before anything else, without a label: its period, its year, the firm.

use std::collections::BTreeSet;

use super::Draft;
use crate::{
    evidence::Field,
    interpret::{
        dates,
        headings::{self, Meaning, Place},
        marks,
        pairs::Pair,
        prose,
        spot::Spot,
        values,
    },
    payroll::{Form, Name, Period, Value},
};

impl Draft {
    /// `JOURNAL DE PAIE - MARS 2024`: a title may say the period.
    pub(in crate::interpret) fn title(&mut self, spot: &Spot) {
        self.years.extend(marks::year(spot).or_else(|| marks::year_at_end(spot)));
        self.head(spot);
        if self.titled_period.is_none() {
            let told = marks::period_at_end(spot).or_else(|| marks::period_within(spot));
            self.titled_period = told.map(Value::Period);
        }
    }

    /// The month, and the years, that sentences speak of.
    pub(in crate::interpret) fn speak(&mut self, texts: &[Spot]) {
        if self.spoken_period.is_none() {
            self.spoken_period = prose::spoken_month(texts);
        }
        self.spoken_years.extend(prose::spoken_years(texts));
    }

    /// The period that a title says.
    pub(in crate::interpret) fn titled_period(&self) -> Option<&Value> {
        self.titled_period.as_ref()
    }

    /// A period without a label, where nothing else is printed beside it.
    pub(in crate::interpret) fn bare_period(&mut self, spot: &Spot) {
        if self.is_opening() {
            self.years.extend(marks::year(spot).or_else(|| marks::year_at_end(spot)));
        }
        if self.is_opening() && spot.text.len() <= 80 {
            self.bare_periods.extend(marks::bare_period(spot));
            if self.titled_period.is_none() {
                let told = names_month(&spot.text) || is_of_month(spot);
                // Nobody names a quarter but to say which is declared.
                let quarter = |it: &Field<Period>| {
                    it.read().is_some_and(|it| matches!(it.value, Period::Quarter { .. }))
                };
                let ends = marks::period_at_end(spot).filter(|it| told || quarter(it));
                self.titled_period = ends.map(Value::Period);
            }
        }
        // `ATLAS SARL CNSS 6055593 SALAIRES 12/2023`: the last words of a longer line.
        if self.is_opening() && self.titled_period.is_none() && spot.text.len() <= 200 {
            let text: &str = &spot.text;
            let starts = text.rmatch_indices([' ', ',']).map(|it| it.0 + 1).take(LAST_WORDS);
            let tail = starts.map(|at| spot.part(at, text.len())).find(is_of_month);
            self.titled_period = tail.and_then(|it| marks::period_at_end(&it)).map(Value::Period);
        }
    }

    /// What stands above everything else without a label: one of it may be the name of the firm.
    pub(in crate::interpret) fn head(&mut self, spot: &Spot) {
        let early = self.is_opening() && self.leaves.len() <= 1;
        if !early || self.openings.len() >= MOST_OPENINGS || spot.text.len() > 200 {
            return;
        }
        let titled = headings::title(&spot.text).is_some();
        let within = titled.then(|| marks::firm_within(spot)).flatten();
        self.openings.extend(within.map(|spot| Opening { spot, is_firm: true }));
        self.openings.extend(firm_names(spot));
        self.firm_number(spot);
    }

    /// `ATLAS SARL, affiliation 4596218, paie de décembre 2022`: the number of the firm amid the first words.
    fn firm_number(&mut self, spot: &Spot) {
        let text: &str = &spot.text;
        let mut numbers = text.split(|it: char| !it.is_ascii_digit()).filter(|it| it.len() == 7);
        let (Some(number), None) = (numbers.next(), numbers.next()) else { return };
        let from = number.as_ptr() as usize - text.as_ptr() as usize;
        let before = crate::evidence::folded(&text[..from]);
        let mut words = before.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
        let small = |it: &&str| !matches!(*it, "n" | "no" | "num" | "numero" | "sous" | "le");
        let label = words.rfind(small);
        if label
            .is_some_and(|it| it == "cnss" || it.starts_with("affil") || it.starts_with("adher"))
        {
            let number = spot.part(from, from + number.len());
            let value = values::value(Name::Affiliate, &number, &values::Styles::default(), true);
            self.declaration.employer.set(Name::Affiliate, value);
        }
    }

    /// The words right above the number of a firm, or before it in its line, are the firm's name.
    pub(super) fn name_above(&mut self, pair: &Pair) {
        if self.firm_above.is_none() {
            self.firm_above = self.openings.iter().rfind(|it| it.stands_over(pair)).cloned();
        }
    }

    /// The words before the number of a person are the person's name: `LAHLALI Tahar - N° CNSS …`.
    pub(super) fn person_beside(&mut self, pair: &Pair) {
        if self.person_beside.is_none() {
            let last = self.openings.iter().rfind(|it| it.stands_over(pair));
            self.person_beside = last.filter(|it| !it.is_firm && it.is_of_person()).cloned();
        }
    }

    /// `N° affilié : 8416291 Menuiserie Cèdre Bleu`: the name behind the number.
    pub(super) fn name_behind(&mut self, pair: &Pair) {
        let text: &str = &pair.value.text;
        let number = |it: char| !it.is_alphabetic();
        if let Some(at) = text.find(|it| !number(it)).filter(|at| *at > 6 && text.len() <= 200) {
            self.head(&pair.value.part(at, text.len()));
        }
    }

    /// The person of a payslip or statement, as far as no box names somebody.
    pub(super) fn unlabelled_person(&mut self) {
        let personal = matches!(self.declaration.form, Form::Payslip | Form::Attestation);
        // One of several openings that is written as people are, while another is the firm's.
        let alone = || {
            let mut named = self.openings.iter().filter(|it| !it.is_firm && it.is_of_person());
            let only = named.next().filter(|_| named.next().is_none())?;
            let other = self.openings.iter().any(|it| it.is_firm);
            let told = self.declaration.employer.get(Name::EmployerName).is_some();
            (other || told).then(|| only.clone())
        };
        let found = self.person_beside.clone().or_else(alone);
        let Some(found) = found.filter(|_| personal) else { return };
        let own = if self.declaration.form == Form::Payslip {
            &mut self.person
        } else {
            &mut self.declaration.header
        };
        if own.get(Name::Name).is_none() {
            own.set(Name::Name, values::text(&found.spot, false));
            self.openings.retain(|it| it.spot.location != found.spot.location);
        }
    }

    /// The firm's name, as far as no box says it: words that end or begin as those of firms do, words
    /// over the number of a firm, the first words of the document that are nothing else.
    pub(super) fn unlabelled_firm(&mut self) -> Option<Spot> {
        let openings = std::mem::take(&mut self.openings);
        let rows = self.declaration.rows.iter().take(ENOUGH_ROWS);
        let names: BTreeSet<&str> =
            rows.filter_map(|it| Some(&*it.fields.read_text(Name::Name)?.raw)).collect();
        let of_firm = openings.iter().find(|it| it.is_firm);
        let above = self.firm_above.take();
        let above =
            above.filter(|it| openings.iter().any(|own| own.spot.location == it.spot.location));
        let first = openings.iter().find(|it| !names.contains(&*it.spot.text));
        of_firm.or(above.as_ref()).or(first).map(|it| it.spot.clone())
    }
}

/// Words at the end of a line that say of which month it is.
const LAST_WORDS: usize = 5;

/// Rows whose names no firm is called by.
const ENOUGH_ROWS: usize = 60;

/// Words above everything else that may be the name of a firm.
#[derive(Debug, Clone)]
pub(super) struct Opening {
    spot: Spot,
    /// They end or begin as the names of firms do.
    is_firm: bool,
}

impl Opening {
    /// Whether it stands right above the label of a pair, or before it in its line.
    fn stands_over(&self, pair: &Pair) -> bool {
        let (label, area) = (pair.label.area, self.spot.area);
        let height = area.height();
        let below = label.top - area.bottom;
        let over = (label.left - area.left).abs() <= height || area.shared_width(label) > 0;
        let above = over && (0..=height * 2).contains(&below);
        let beside = (label.top - area.top).abs() <= height / 2 && label.left > area.left;
        above || beside
    }

    /// `LAHLALI Tahar`, `Anaïs BEAUFRETON`: two to five words, one of them in capitals.
    fn is_of_person(&self) -> bool {
        let words: Vec<&str> = self.spot.text.split_whitespace().collect();
        let capitals =
            |it: &&str| it.chars().count() > 1 && it.chars().all(|it| !it.is_lowercase());
        let named = |it: &str| it.chars().next().is_some_and(char::is_uppercase);
        (2..=5).contains(&words.len())
            && words.iter().any(capitals)
            && words.iter().all(|it| named(it))
    }
}

/// More texts without a label are no letterhead.
const MOST_OPENINGS: usize = 12;

/// The pieces of a text that may name a firm: `LIVRE DE PAIE - Crèche Les Petits Pas`.
fn firm_names(spot: &Spot) -> Vec<Opening> {
    let text: &str = &spot.text;
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while at < text.len() {
        // `Drakensberg Dairies (Pty) Ltd` is one name.
        let form = text[at..].starts_with("(Pty)") || text[..at].ends_with("(Pty");
        let mark = MARKS.iter().find(|it| !form && text[at..].starts_with(**it));
        let length =
            mark.map_or_else(|| text[at..].chars().next().map_or(1, char::len_utf8), |it| it.len());
        if mark.is_some() {
            pieces.push((start, at));
            start = at + length;
        }
        at += length;
    }
    pieces.push((start, text.len()));
    // `COMPANY CONTRIBUTIONS` is a label and no company's name.
    let is_label = |it: &Spot| headings::exactly(it.text.trim(), Place::ColumnHead).is_some();
    let pieces = pieces
        .into_iter()
        .filter(|(from, to)| !is_label(&spot.part(*from, *to)))
        .map(|(from, to)| without_town(unlabelled(without_number(spot.part(from, to)))));
    let named = pieces.filter(|it| is_name(&it.text));
    named.map(|spot| Opening { is_firm: marks::is_firm(&spot.text), spot }).collect()
}

/// What parts a firm's name from what stands beside it.
const MARKS: &[&str] = &[" - ", " – ", " — ", " | ", " · ", " • ", "(", ")", ", ", "، ", "  "];

/// `Minoterie du Sebou CNSS 6055593 SALAIRES`: the name ends where a number of the firm begins.
fn without_number(spot: Spot) -> Spot {
    let text: &str = &spot.text;
    let Some(digit) = text.find(|it: char| it.is_ascii_digit()) else { return spot };
    let folded =
        |it: &str| crate::evidence::folded(it.trim_matches(|it: char| !it.is_alphanumeric()));
    let is_label =
        |it: &str| matches!(it, "cnss" | "ice" | "affiliation" | "affilie" | "affiliee" | "aff");
    let mut words = text[..digit].match_indices(' ').map(|it| it.0).filter(|at| {
        let word = text[at + 1..].split(' ').next().unwrap_or_default();
        is_label(&folded(word))
    });
    match words.next() {
        Some(at) => spot.part(0, at),
        None => spot,
    }
}

/// `Employeur Imprimerie Al Waraq`: the word for what it is stands before the name.
fn unlabelled(spot: Spot) -> Spot {
    let cuts = spot.text.match_indices(' ').map(|it| it.0).take(3);
    let cut = cuts.into_iter().filter(|at| {
        let label = &spot.text[..*at];
        let found = headings::exactly(label, Place::Box);
        !marks::begins_as_firm(label)
            && found.is_some_and(|it| {
                matches!(it.meaning, Meaning::Field(Name::EmployerName | Name::Affiliate))
            })
    });
    let cut = cut.last();
    let behind = spot.text.match_indices(' ').map(|it| it.0).find(|at| {
        let found = headings::exactly(spot.text[*at..].trim(), Place::Box);
        found.is_some_and(|it| it.meaning == Meaning::Field(Name::EmployerName))
    });
    match (cut, behind) {
        (Some(at), _) => spot.part(at, spot.text.len()),
        (None, Some(at)) => spot.part(0, at),
        (None, None) => spot,
    }
}

/// `STE Bizerte Acier SA Tunis`: behind the form of a company stands where it is.
fn without_town(spot: Spot) -> Spot {
    match marks::end_of_firm(&spot.text).filter(|it| *it < spot.text.len()) {
        Some(end) => spot.part(0, end),
        None => spot,
    }
}

/// A few words that begin with a capital and mean nothing else.
fn is_name(text: &str) -> bool {
    let text = text.trim();
    let words = text.split_whitespace().count();
    let letters = text.chars().filter(|it| it.is_alphabetic()).count();
    let begins = text.chars().next().is_some_and(|it| it.is_uppercase() || headings::is_arabic(it));
    (1..=12).contains(&words)
        && letters >= 3
        && begins
        && !text
            .chars()
            .any(|it| it.is_numeric() || matches!(it, ':' | '=' | '%' | '@' | '_' | '?'))
        && !text.ends_with([',', ';', '!'])
        && !speaks_of_pay(text)
        && !is_town(text)
        && headings::title(text).is_none()
        && headings::total(text).is_none()
        && [Place::Box, Place::ColumnHead].iter().all(|it| headings::exactly(text, *it).is_none())
}

/// Where firms are, and what none is called.
fn is_town(text: &str) -> bool {
    const TOWNS: &str = "\
        casablanca,rabat,sale,fes,meknes,marrakech,tanger,agadir,oujda,kenitra,tetouan,temara,\
        mohammedia,el jadida,beni mellal,nador,settat,safi,khouribga,laayoune,taza,essaouira,\
        berrechid,khemisset,larache,guelmim,errachidia,ouarzazate,taroudant,inezgane,berkane,\
        al hoceima,maroc,dakhla,ifrane,azrou,tunis,sfax,sousse,bizerte,nabeul,alger,oran,\
        constantine,dakar,abidjan,bruxelles,paris,lyon,marseille,london,الدار البيضاء,الرباط,\
        فاس,مراكش,طنجة,اكادير,مكناس,وجدة,القنيطرة,تونس,صفاقس,سلا";
    let folded = crate::evidence::folded(text);
    TOWNS.split(',').any(|it| it == folded.trim())
}

/// `Vacations du mois de mars 2021`, `État d'émargement — juin 2021`: a line that ends with its period.
fn names_month(text: &str) -> bool {
    let folded = crate::evidence::folded(text);
    let spoken = ["mois de ", "mois d'", "mois d’", "mois : ", "month of ", "شهر "];
    let parted = [" — ", " – ", " - ", " · ", " • ", " | "];
    spoken.iter().chain(&parted).any(|it| folded.contains(it))
}

/// `Salaires de janvier 2023`: a few words on pay, no day among them, and no word on how long something
/// has lasted.
fn is_of_month(spot: &Spot) -> bool {
    const SINCE: &[&str] =
        &["depuis", "since", "jusqu", "compter", "avant", "apres", "loi", "decret", "version"];
    let text: &str = &spot.text;
    let folded = crate::evidence::folded(text);
    let mut words = folded.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
    text.len() <= 60
        && words.clone().count() <= 9
        && !words.any(|it| SINCE.contains(&it))
        && speaks_of_pay(text)
        && dates::find_dates(text, &dates::DateStyle::default()).is_empty()
}

/// Words of titles, that no firm is called by.
fn speaks_of_pay(text: &str) -> bool {
    const WORDS: &str = "\
        salaire salaires salaries salarie paie paye paiement declaration declarations declares \
        cnss amo igr ir cimr ipe tfp mutuelle cnas etat liste bulletin bulletins bordereau \
        attestation certificat nous soussigne soussignes attestons certifions declarons releve recapitulatif recapitulation recu royaume caisse \
        payroll payslip payslips wages salary statement earnings register page pages feuille \
        feuillet folio exemplaire copie original duplicata annexe brouillon confidentiel \
        specimen heures heure conges conge tableau personnel suivi vacations supplementaires \
        virement virements ordre equipe equipes avance avances allocations familiales \
        rapprochement provision exercice mois trimestre annee periode montant montants dinars \
        dirhams euros messieurs madame monsieur السادة السيد السيدة bonjour objet arrete fait emargement net nets \
        brut bruts cotisations cotisation contributions charges primes prime remunerations \
        remuneration journal registre livre fiche decompte detail rubrique rubriques retenues \
        gains total totaux solde republique ministere direction securite sociale nationale \
        national rue zone industrielle quartier residence lotissement km angle place impasse \
        cite etage allee chemin hay bp street avenue boulevard bd route lot immeuble tel fax \
        adresse monthly weekly annual employees employee employer notice confidential department \
        month period quarter year date الاجور التصريح الاجراء المملكة الصندوق ورقة بيان لائحة \
        سجل كشف الاجر اداء العمال شهر شارع زنقة صفحة";
    let folded = crate::evidence::folded(text);
    folded.split(|it: char| !it.is_alphabetic()).any(|it| WORDS.split(' ').any(|word| word == it))
}
