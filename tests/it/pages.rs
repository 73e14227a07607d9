//! What is understood of a drawn page: a letter stands where it is drawn.
//!
//! Lines that begin with `|` are rows of a table, all others free text whose pieces two blanks part;
//! `----` begins the next page.

use bordereau::{
    evidence::{Bbox, FileFormat, Location, Reading, SourceFile, Text},
    extract::{Cell, Extraction, Line, Segment, Table},
    interpret::interpret,
    payroll::Document,
};

use crate::interpret::show;

#[track_caller]
pub(crate) fn understood(drawing: &str, expected: &str) {
    let actual = show(&read(drawing));
    assert_eq!(actual, expected, "\n--- understood:\n{actual}");
}

pub(crate) fn read(drawing: &str) -> Document {
    let source = SourceFile {
        path: "drawn.pdf".to_owned(),
        bytes: 1,
        sha256: None,
        format: FileFormat::Pdf,
    };
    interpret(source, extraction(drawing))
}

/// The tables and lines of a drawing.
fn extraction(drawing: &str) -> Extraction {
    let mut extraction = Extraction::new(FileFormat::Pdf);
    let (mut page, mut top) = (1, 0);
    let mut rows: Vec<Vec<Option<Cell>>> = Vec::new();
    for line in drawing.lines().chain([""]) {
        top += 1;
        let pieces = if line.starts_with('|') { cells(line) } else { segments(line) };
        let placed: Vec<(String, Location)> = pieces
            .into_iter()
            .map(|(at, text)| (place(page, top, at, &text), text))
            .map(|it| (it.1, it.0))
            .collect();
        if line.starts_with('|') {
            let cell = |(text, location): (String, Location)| {
                let text = Text::from(text);
                (!text.is_empty()).then_some(Cell {
                    text,
                    location,
                    reading: Reading::CERTAIN,
                    stored: None,
                })
            };
            rows.push(placed.into_iter().map(cell).collect());
            continue;
        }
        if !rows.is_empty() {
            let rows = std::mem::take(&mut rows);
            let places = rows.iter().flatten().flatten().map(|it| it.location.clone());
            let location = places.reduce(|all, it| all.span(&it)).expect("a table has a cell");
            extraction.tables.push(Table::of_cells(location, rows));
        }
        if line == "----" {
            (page, top) = (page + 1, 0);
            continue;
        }
        let location = placed.iter().map(|it| it.1.clone()).reduce(|all, it| all.span(&it));
        let Some(location) = location else { continue };
        let segment = |(text, location): (String, Location)| Segment {
            text: Text::from(text),
            location,
            reading: Reading::CERTAIN,
        };
        extraction
            .lines
            .push(Line { location, segments: placed.into_iter().map(segment).collect() });
    }
    extraction
}

fn place(page: u32, top: i32, at: usize, text: &str) -> Location {
    let (left, width) = (at as f64 * 6.0, text.chars().count() as f64 * 6.0);
    let top = f64::from(top) * 14.0;
    Location::page(page, Bbox::from_points(left, top, left + width, top + 10.0))
}

/// Pieces of a free line with the column each begins at.
fn segments(line: &str) -> Vec<(usize, String)> {
    let mut pieces: Vec<(usize, String)> = Vec::new();
    let mut blanks = 2;
    for (at, letter) in line.chars().enumerate() {
        if letter == ' ' {
            blanks += 1;
            continue;
        }
        match pieces.last_mut().filter(|_| blanks < 2) {
            Some(piece) => {
                piece.1.extend(std::iter::repeat_n(' ', blanks));
                piece.1.push(letter);
            }
            None => pieces.push((at, letter.to_string())),
        }
        blanks = 0;
    }
    pieces
}

/// Cells of a row, empty ones too, with the column each begins at.
fn cells(line: &str) -> Vec<(usize, String)> {
    let mut at = 1;
    let inner = line.trim_end().trim_start_matches('|').trim_end_matches('|');
    inner
        .split('|')
        .map(|cell| {
            let start = at + cell.chars().take_while(|it| *it == ' ').count();
            at += cell.chars().count() + 1;
            (start, cell.trim().to_owned())
        })
        .collect()
}

#[test]
fn a_label_may_stand_behind_its_value() {
    understood(
        "\
BULLETIN DE PAIE / ورقة الأداء
N° d'affiliation / رقم الانخراط : 2818427
شركة نقل النموذج : الاسم التجاري / Raison sociale
143211119 : رقم التسجيل / N° CNSS
Date d'émission / 06/01/2014 : تاريخ الإصدار

| Rubrique / البيان          | الأساس / Base | النسبة / Taux | Montant / المبلغ |
| Cotisation CNSS            | 6.000,00      | 4,48 %        |           268,80 |
| Cotisation AMO             | 13.500,00     | 2,00 %        |           270,00 |

13.500,00 : الأجر الإجمالي / Salaire brut
Total des retenues / مجموع الاقتطاعات : 538,80
12.961,20 : الأجر الصافي / Net à payer
",
        "\
payslip affiliate=2818427 name=شركة نقل النموذج issue_date=2014-01-06
row immatriculation=143211119 gross=13500.00 deductions=538.80 net=12961.20
line label=Cotisation CNSS base=6000.00 rate=0.0448 amount=268.80
line label=Cotisation AMO base=13500.00 rate=0.02 amount=270.00
",
    );
}

#[test]
fn labels_and_values_may_follow_one_another_without_colons() {
    understood(
        "\
Statement of Declared Wages
Company  CLINIQUE TAZARINE SA
ID card BK061975 From January 2016 To March 2016
Code IBAN   MA64230780866539871714051194 N° de compte (RIB)   230780866539871714051194
",
        "\
attestation name=CLINIQUE TAZARINE SA cin=BK061975 iban=MA64230780866539871714051194 rib=230780866539871714051194
",
    );
}

#[test]
fn a_name_goes_on_below_itself() {
    understood(
        "\
WAGE DECLARATION
Affiliate No.   5377553   Company   SOUQIMA DISTRIBUTION
                                    SARL AU
Period          10/2016   Issue date   2016-11-04

| CNSS No.  | Employee name | Days | Gross pay |
| 101329764 | KOURTAM NADIA |   26 |  3,740.00 |
| 103307266 | BEN OMAR ALI  |   26 |  8,730.00 |
",
        "\
bds affiliate=5377553 name=SOUQIMA DISTRIBUTION SARL AU period=2016-10 issue_date=2016-11-04
row immatriculation=101329764 name=KOURTAM NADIA days=26 gross=3740.00
row immatriculation=103307266 name=BEN OMAR ALI days=26 gross=8730.00
",
    );
}

#[test]
fn boxes_of_labels_over_values_may_go_on_below() {
    understood(
        "\
BULLETIN DE PAIE

| Société         | Affilié N° | Adresse       | Période déclarée            |
| VERGERS DE SARL | 8823363    | 181 LOT TARGA | du 01/04/2017 au 30/04/2017 |
|                 |            | Date          |                             |
|                 |            | 03/05/2017    |                             |

| Rubrique        | Assiette | Taux   |   Gains | Retenues |
| Salaire de base |          |        | 5000,00 |          |
| Cotisation CNSS |  5000,00 | 4,48 % |         |   224,00 |
| Net payé        |          |        |         |  4776,00 |
",
        "\
payslip name=VERGERS DE SARL affiliate=8823363 address=181 LOT TARGA period=2017-04 issue_date=2017-05-03
row net=4776.00
line label=Salaire de base amount=5000.00 gain
line label=Cotisation CNSS base=5000.00 rate=0.0448 amount=224.00 deduction
",
    );
}

#[test]
fn totals_above_the_register_say_what_they_sum_up() {
    understood(
        "\
BDS
N° CNSS employeur : 3109874   Raison sociale : BETONOR SARL   Période : 09-2017
Total page : Nbre de salariés :  2 Nbr jrs : 52 Rémunération brute :  6 155,90 MAD

| Matricule CNSS | Assuré      | Nbr jrs | Rémunération brute |
| 100319211      | BEN TAL ALI |      26 |           3 327,95 |
| 101962233      | CHERGANI H  |      26 |           2 827,95 |
----
BDS
Total page : Nbre de salariés :  1 Nbr jrs : 26 Rémunération brute :  3 038,05 MAD

| Matricule CNSS | Assuré      | Nbr jrs | Rémunération brute |
| 104727957      | RAFOUD K    |      26 |           3 038,05 |
",
        "\
bds affiliate=3109874 name=BETONOR SARL period=2017-09
row immatriculation=100319211 name=BEN TAL ALI days=26 gross=3327.95
row immatriculation=101962233 name=CHERGANI H days=26 gross=2827.95
row immatriculation=104727957 name=RAFOUD K days=26 gross=3038.05
total page 1..2 headcount=2 days=52 gross=6155.90
total page 3..3 headcount=1 days=26 gross=3038.05
",
    );
}

#[test]
fn the_last_page_may_have_more_totals_than_rows() {
    understood(
        "\
BORDEREAU DE DÉCLARATION DES SALAIRES
N° d'affiliation : 4091244   Période : 2024-01
| N° Immatriculation | Nom et prénom  | Nbr jours | Salaire réel |
| 100021344          | TAZOULI LATIFA |        26 |     9.875,84 |
| 102490473          | GHARBINI DRISS |        26 |    14.162,60 |
| TOTAL DE LA PAGE   |                |        52 |    24.038,44 |
----
| 103725043          | TOUZRI OMAR    |        26 |    10.799,53 |
| TOTAL DE LA PAGE   |                |        26 |    10.799,53 |
| TOTAL CUMULÉ       |                |        78 |    34.837,97 |
| TOTAL GÉNÉRAL      |                |        78 |    34.837,97 |

Nombre de salariés : 3
",
        "\
bds affiliate=4091244 period=2024-01
row immatriculation=100021344 name=TAZOULI LATIFA days=26 gross=9875.84
row immatriculation=102490473 name=GHARBINI DRISS days=26 gross=14162.60
row immatriculation=103725043 name=TOUZRI OMAR days=26 gross=10799.53
total page 1..2 days=52 gross=24038.44
total page 3..3 days=26 gross=10799.53
total cumulative 1..3 days=78 gross=34837.97
total grand 1..3 days=78 gross=34837.97
announced 3 = Nombre de salariés
",
    );
}

#[test]
fn rows_that_were_not_understood_leave_counts_and_sums_in_doubt() {
    understood(
        "\
BORDEREAU DE DÉCLARATION DES SALAIRES
N° d'affiliation : 4091244   Période : 2024-01
Nombre de salariés : 3
| N° Immatriculation | Nom et prénom  | Nbr jours | Salaire réel |
| 100021344          | TAZOULI LATIFA |        26 |     9.875,84 |
| 102490473          | GHARBINI DRISS |        26 |    14.162,60 |
| TOTAL DE LA PAGE   |                |        52 |    24.038,44 |
----
103725043   TOUZRI OMAR   26   10.799,53

| TOTAL GÉNÉRAL      |                |        78 |    34.837,97 |
",
        "\
bds affiliate=4091244 period=2024-01
row immatriculation=100021344 name=TAZOULI LATIFA days=26 gross=9875.84
row immatriculation=102490473 name=GHARBINI DRISS days=26 gross=14162.60
total page 1..2 days=52 gross=24038.44
total grand? 1..2 days=78 gross=34837.97
announced 3? = Nombre de salariés
unread 103725043
unread 26
unread 10.799,53
",
    );
}

#[test]
fn a_total_printed_twice_is_one() {
    understood(
        "\
PAYROLL REGISTER
Company : CABINET SARL   Period : 11/2021
| Employee name | CNSS No.  | Gross pay | Deductions | Net pay  |
| RAFOUD K      | 124584337 | 10,615.38 |   1,699.80 | 8,915.58 |
| ASLIWAN F     | 127124312 |  5,500.00 |     493.63 | 5,006.37 |
| Grand total   |           | 16,115.38 |   2,193.43 | 13,921.95 |

Grand total : Number of employees : 2 Gross pay : 16,115.38 MAD Deductions : 2,193.43 MAD
",
        "\
register name=CABINET SARL period=2021-11
row name=RAFOUD K immatriculation=124584337 gross=10615.38 deductions=1699.80 net=8915.58
row name=ASLIWAN F immatriculation=127124312 gross=5500.00 deductions=493.63 net=5006.37
total grand 1..2 gross=16115.38 deductions=2193.43 net=13921.95 headcount=2
",
    );
}
