//! What is understood of a drawn text file: boxes, rows, totals and what they add up.
//!
//! ```text
//! bds affiliate=1234567 period=2024-01            a declaration: its form, employer, header
//! row immatriculation=123456785 gross=8500.00?    `?`: read, not certain; `##`: unreadable
//! line label=AMO rate=0.0226 amount=192.10 gain   a line of a slip, and its side
//! total page 1..3 gross=12550.50                  scope, rows from 1 that it adds up; `?` if in doubt
//! announced 3 = Nombre de salariés
//! ```

use std::fmt::Write;

use bordereau::{
    evidence::{Field, FileFormat, SourceFile},
    extract::{Limits, extract},
    interpret::interpret,
    payroll::{Document, Fields, Jurisdiction, Name, Side, Value},
};

#[track_caller]
fn understood(drawing: &str, expected: &str) {
    let actual = show(&read(drawing));
    assert_eq!(actual, expected, "\n--- understood:\n{actual}");
}

fn read(drawing: &str) -> Document {
    let bytes = drawing.as_bytes().to_vec();
    let source = SourceFile {
        path: "drawn.csv".to_owned(),
        bytes: bytes.len() as u64,
        sha256: None,
        format: FileFormat::Csv,
    };
    interpret(source, extract(bytes, FileFormat::Csv, &Limits::default()))
}

/// A document as the lines of an expectation.
pub(crate) fn show(document: &Document) -> String {
    let mut out = String::new();
    for it in &document.declarations {
        let _ = writeln!(out, "{}{}{}", it.form.name(), fields(&it.employer), fields(&it.header));
        for row in &it.rows {
            let _ = writeln!(out, "row{}", fields(&row.fields));
        }
        for line in &it.lines {
            let side = match line.side {
                Some(Side::Gain) => " gain",
                Some(Side::Deduction) => " deduction",
                None => "",
            };
            let _ = writeln!(out, "line{}{side}", fields(&line.fields));
        }
        for total in &it.totals {
            let scope = format!("{:?}", total.scope).to_lowercase();
            let doubt = if total.certain { "" } else { "?" };
            let (from, to) = (total.covers.start + 1, total.covers.end);
            let _ = writeln!(out, "total {scope}{doubt} {from}..{to}{}", fields(&total.fields));
        }
        for it in &it.announced {
            let doubt = if it.count.is_certain() { "" } else { "?" };
            let _ = writeln!(out, "announced {}{doubt} = {}", it.count.value, it.label.raw);
        }
        for it in &it.weekdays {
            let _ = writeln!(out, "weekday {} {}", it.weekday.value, it.date.value);
        }
        for it in &it.dates {
            let _ = writeln!(out, "date {}", it.value);
        }
        for it in &it.in_words {
            let _ = writeln!(out, "words {} = {}", it.words.value, it.figures.value);
        }
    }
    for it in &document.unread {
        let _ = writeln!(out, "unread {}", it.raw);
    }
    out
}

fn fields(fields: &Fields) -> String {
    fields.iter().fold(String::new(), |mut out, (name, value)| {
        let shown = match value {
            Value::Amount(field) => field_text(field),
            Value::Rate(field) => field_text(field),
            Value::Date(field) => field_text(field),
            Value::Period(field) => field_text(field),
            Value::Text(field) => field_text(field),
        };
        let _ = write!(out, " {}={shown}", name.key());
        out
    })
}

fn field_text<T: ToString>(field: &Field<T>) -> String {
    match field {
        Field::Read(it) => {
            format!("{}{}", it.value.to_string(), if it.is_certain() { "" } else { "?" })
        }
        Field::Unreadable { .. } => "##".to_owned(),
        Field::Absent => String::new(),
    }
}

#[test]
fn boxes_rows_and_totals_of_a_declaration() {
    understood(
        "\
N° Affilié;1234567;Période;01/2024
Raison sociale;ATLAS CONSEIL SARL;Date d'émission;05/02/2024

N°;N° Immatriculation;Nom et prénom;Nbre jours;Salaire brut;Salaire plafonné;Situation
1;123456785;ALAMI Ahmed;26;8 500,00;6 000,00;
2;198765434;BENNANI Sara;10;1 850,00;1 850,00;SO
3;102030408;CHRAIBI Omar;13;2 200,50;2 200,50;
TOTAL DE LA PAGE;;3;49;12 550,50;10 050,50;
TOTAL GÉNÉRAL;;;49;12 550,50;10 050,50;
",
        "\
bds affiliate=1234567 name=ATLAS CONSEIL SARL period=2024-01 issue_date=2024-02-05
row row_number=1 immatriculation=123456785 name=ALAMI Ahmed days=26 gross=8500.00 capped=6000.00
row row_number=2 immatriculation=198765434 name=BENNANI Sara days=10 gross=1850.00 capped=1850.00 situation=SO
row row_number=3 immatriculation=102030408 name=CHRAIBI Omar days=13 gross=2200.50 capped=2200.50
total page 1..3 days=49 gross=12550.50 capped=10050.50 headcount=3
total grand 1..3 days=49 gross=12550.50 capped=10050.50
",
    );
}

#[test]
fn an_export_with_programmers_headings() {
    understood(
        "\
num_affilie,raison_sociale,num_assure,nom_prenom,date_embauche,nbr_jours,salaire_declare
1234567,ATLAS CONSEIL SARL,123456785,ALAMI AHMED,2019-03-01,26,8500.00
1234567,ATLAS CONSEIL SARL,198765434,BENNANI SARA,2020-11-15,10,1850.00
7654321,RIF TEXTILE SA,102030408,CHRAIBI OMAR,2021-01-04,13,2200.50
",
        "\
register
row affiliate=1234567 name=ATLAS CONSEIL SARL immatriculation=123456785 name=ALAMI AHMED hire_date=2019-03-01 days=26 gross=8500.00
row affiliate=1234567 name=ATLAS CONSEIL SARL immatriculation=198765434 name=BENNANI SARA hire_date=2020-11-15 days=10 gross=1850.00
row affiliate=7654321 name=RIF TEXTILE SA immatriculation=102030408 name=CHRAIBI OMAR hire_date=2021-01-04 days=13 gross=2200.50
",
    );
}

#[test]
fn a_quarter_has_three_months_and_a_total() {
    understood(
        "\
Matricule employeur;12345678;Trimestre;1er trimestre 2023

N° d'ordre;Matricule CNSS;Nom et prénom;1er mois;2ème mois;3ème mois;Total
1;1234567890;BEN SALAH Ali;1 250,500;1 250,500;1 250,500;3 751,500
2;2345678901;TRABELSI Mouna;980,000;980,000;1 010,250;2 970,250
TOTAL;;;2 230,500;2 230,500;2 260,750;6 721,750
",
        "\
bds affiliate=12345678 period=2023-Q1
row row_number=1 immatriculation=1234567890 name=BEN SALAH Ali month_1=1250.500 month_2=1250.500 month_3=1250.500 total=3751.500
row row_number=2 immatriculation=2345678901 name=TRABELSI Mouna month_1=980.000 month_2=980.000 month_3=1010.250 total=2970.250
total grand 1..2 month_1=2230.500 month_2=2230.500 month_3=2260.750 total=6721.750
",
    );
}

#[test]
fn an_arabic_declaration_reads_like_any_other() {
    understood(
        "\
رقم المنخرط;1234567;الفترة;01/2024

رقم التسجيل;الاسم الكامل;عدد الأيام;الأجر الإجمالي
123456785;أحمد العلمي;26;8.500,00
198765434;سارة بناني;10;1.850,00
المجموع العام;;36;10.350,00
",
        "\
bds affiliate=1234567 period=2024-01
row immatriculation=123456785 name=أحمد العلمي days=26 gross=8500.00
row immatriculation=198765434 name=سارة بناني days=10 gross=1850.00
total grand 1..2 days=36 gross=10350.00
",
    );
}

#[test]
fn a_payslip_has_two_sides_and_comes_to_net() {
    understood(
        "\
BULLETIN DE PAIE;;;;
Raison sociale;ATLAS CONSEIL SARL;N° CNSS;1234567;
Nom et prénom;ALAMI Ahmed;N° CNSS;123456785;
Période;Janvier 2024;;;

Libellé;Base;Taux;Gains;Retenues
Salaire de base;;;8 000,00;
Prime d'ancienneté;8 000,00;5,00 %;400,00;
Cotisation CNSS;6 000,00;4,48 %;;268,80
AMO;8 400,00;2,26 %;;189,84
TOTAUX;;;8 400,00;458,64
Net à payer;;;;7 941,36
",
        "\
payslip name=ATLAS CONSEIL SARL affiliate=1234567 period=2024-01
row name=ALAMI Ahmed immatriculation=123456785 net=7941.36 gross=8400.00 deductions=458.64
line label=Salaire de base amount=8000.00 gain
line label=Prime d'ancienneté base=8000.00 rate=0.05 amount=400.00 gain
line label=Cotisation CNSS base=6000.00 rate=0.0448 amount=268.80 deduction
line label=AMO base=8400.00 rate=0.0226 amount=189.84 deduction
",
    );
}

#[test]
fn a_payment_slip_has_lines_and_an_amount_due() {
    understood(
        "\
BORDEREAU DE PAIEMENT DES COTISATIONS;;;
N° d'affiliation;1234567;Période;01/2024
Référence structurée;123456724010161;Date limite;10/02/2024

Nature des prestations;Masses salariales;Taux;Montant
Prestations familiales;48 210,00;6,40 %;3 085,44
Prestations sociales;40 000,00;13,46 %;5 384,00
TOTAL À PAYER;;;8 469,44
",
        "\
bpc affiliate=1234567 period=2024-01 reference=123456724010161 due_date=2024-02-10
line label=Prestations familiales base=48210.00 rate=0.064 amount=3085.44
line label=Prestations sociales base=40000.00 rate=0.1346 amount=5384.00
total grand 1..2 amount=8469.44
",
    );
}

#[test]
fn an_attestation_lists_months_of_one_person() {
    understood(
        "\
ATTESTATION DE DÉCLARATION DE SALAIRES;;
Raison sociale;ATLAS CONSEIL SARL;
N° Affilié;1234567;
Nom et prénom;ALAMI Ahmed;
N° Immatriculation;123456785;

Mois;Nombre de jours;Salaire brut
01/2024;26;8 500,00
02/2024;26;8 500,00
TOTAL;52;17 000,00
",
        "\
attestation name=ATLAS CONSEIL SARL affiliate=1234567 name=ALAMI Ahmed immatriculation=123456785
row period=2024-01 days=26 gross=8500.00
row period=2024-02 days=26 gross=8500.00
total grand 1..2 days=52 gross=17000.00
",
    );
}

#[test]
fn an_unknown_table_keeps_its_columns() {
    understood(
        "\
Produit,Montant HT,TVA,Année
Vis,100.00,20.00,2021
Clous,50.00,10.00,2022
Total,150.00,30.00,4043
",
        "\
register
row column=Vis column=100.00 column=20.00 column=2021
row column=Clous column=50.00 column=10.00 column=2022
total grand 1..2 column=150.00 column=30.00
",
    );
}

#[test]
fn a_company_of_one_partner_keeps_its_last_word() {
    understood(
        "\
Company : ATLAS CONSEIL SARL AU   Affiliate No. : 1234567;;;
CNSS No.;Name;Days;Gross pay
123456785;ALAMI Ahmed;26;8500.00
198765434;BENNANI Sara;10;1850.00
",
        "\
bds name=ATLAS CONSEIL SARL AU affiliate=1234567
row immatriculation=123456785 name=ALAMI Ahmed days=26 gross=8500.00
row immatriculation=198765434 name=BENNANI Sara days=10 gross=1850.00
",
    );
}

#[test]
fn a_cut_record_leaves_its_last_cell_in_doubt() {
    understood(
        "\
N° CNSS;Nom;Brut;Retenues;Net
123456785;ALAMI Ahmed;8500,00;500,00;8000,00
198765434;BENNANI Sara;1850,00;150,00;1700,00
102030408;CHRAIBI Omar;2200,00;200",
        "\
register
row immatriculation=123456785 name=ALAMI Ahmed gross=8500.00 deductions=500.00 net=8000.00
row immatriculation=198765434 name=BENNANI Sara gross=1850.00 deductions=150.00 net=1700.00
row immatriculation=102030408 name=CHRAIBI Omar gross=2200.00 deductions=200?
",
    );
}

#[test]
fn groups_of_rows_have_sums_of_their_own() {
    understood(
        "\
Matricule;Nom;Brut
A-01;ALAMI Ahmed;8500,00
A-02;BENNANI Sara;1850,00
Sous-total;;10350,00
B-01;CHRAIBI Omar;2200,00
B-02;DARIF Hind;3000,00
Sous-total;;5200,00
Total général;;15550,00
",
        "\
register
row employee_number=A01 name=ALAMI Ahmed gross=8500.00
row employee_number=A02 name=BENNANI Sara gross=1850.00
row employee_number=B01 name=CHRAIBI Omar gross=2200.00
row employee_number=B02 name=DARIF Hind gross=3000.00
total group 1..2 gross=10350.00
total group 3..4 gross=5200.00
total grand 1..4 gross=15550.00
",
    );
}

#[test]
fn a_label_cut_by_the_columns_names_its_total_all_the_same() {
    understood(
        "\
N° Affilié;1234567;Période;01/2024

N° Immatriculation;Nom;Prénom;Nbre jours;Salaire brut
123456785;ALAMI;Ahmed;26;8 500,00
198765434;BENNANI;Sara;10;1 850,00
TOTAL;PAGE /;مجموع الصفحة;36;10 350,00
TOTAL;CUMULÉ /;مجموع الصفحة والصفحات السابقة;36;10 350,00
TOTAL;GÉNÉRAL;(2 salariés);36;10 350,00
",
        "\
bds affiliate=1234567 period=2024-01
row immatriculation=123456785 name=ALAMI Ahmed days=26 gross=8500.00
row immatriculation=198765434 name=BENNANI Sara days=10 gross=1850.00
total page 1..2 days=36 gross=10350.00
total cumulative 1..2 days=36 gross=10350.00
total grand 1..2 days=36 gross=10350.00 headcount=2
",
    );
}

#[test]
fn sums_by_category_below_a_table_are_in_doubt() {
    understood(
        "\
Matricule;Nom;Brut
A-01;ALAMI Ahmed;8500,00
B-01;CHRAIBI Omar;2200,00
Total cadres;;8500,00
Total employés divers;;2200,00
Total général;;10700,00
",
        "\
register
row employee_number=A01 name=ALAMI Ahmed gross=8500.00
row employee_number=B01 name=CHRAIBI Omar gross=2200.00
total group? 1..2 gross=8500.00
total group? 3..2 gross=2200.00
total grand 1..2 gross=10700.00
",
    );
}

#[test]
fn prices_rates_and_averages_are_no_sums() {
    understood(
        "\
Désignation,Quantité,Prix unitaire,Montant HT
Vis,10,1.50,15.00
Clous,20,0.50,10.00
Total,30,2.00,25.00
TVA 20 %,,,5.00
Total TTC,,,30.00
",
        "\
register
row label=Vis column=10 column=1.50 column=15.00
row label=Clous column=20 column=0.50 column=10.00
row label=TVA 20 % column=5.00
total group? 1..2 column=25.00
total group? 1..3 column=30.00
",
    );
}

#[test]
fn two_claims_to_one_name_are_uncertain() {
    understood(
        "\
N° CNSS;Nom;Salaire brut;Rémunération brute
123456785;ALAMI Ahmed;8500,00;8600,00
198765434;BENNANI Sara;1850,00;1900,00
",
        "\
register
row immatriculation=123456785 name=ALAMI Ahmed gross=8500.00? column=8600.00
row immatriculation=198765434 name=BENNANI Sara gross=1850.00? column=1900.00
",
    );
}

#[test]
fn a_second_period_in_one_file_is_a_second_declaration() {
    understood(
        "\
Affilié;1234567;Période;01/2024

N° CNSS;Nom;Jours;Salaire brut
123456785;ALAMI Ahmed;26;8500,00
198765434;BENNANI Sara;10;1850,00
Total;;36;10350,00

Affilié;1234567;Période;02/2024

N° CNSS;Nom;Jours;Salaire brut
123456785;ALAMI Ahmed;26;8500,00
198765434;BENNANI Sara;13;2405,00
Total;;39;10905,00
",
        "\
bds affiliate=1234567 period=2024-01
row immatriculation=123456785 name=ALAMI Ahmed days=26 gross=8500.00
row immatriculation=198765434 name=BENNANI Sara days=10 gross=1850.00
total grand 1..2 days=36 gross=10350.00
bds affiliate=1234567 period=2024-02
row immatriculation=123456785 name=ALAMI Ahmed days=26 gross=8500.00
row immatriculation=198765434 name=BENNANI Sara days=13 gross=2405.00
total grand 1..2 days=39 gross=10905.00
",
    );
}

#[test]
fn numbers_that_keep_their_keys_are_moroccan_without_a_word_of_it() {
    let heading = "NUM_ASSURE\tNOM_PRENOM\tNBR_JOURS\tSALAIRE_REEL\n";
    let numbers = ["123456785", "198765434", "187654325", "176543216", "165432107", "154321098"];
    let rows = |it: &[&str]| {
        let row = |number: &&str| format!("{number}\tA B\t26\t4500,00\n");
        format!("{heading}{}", it.iter().map(row).collect::<String>())
    };
    let country = |drawing: &str| read(drawing).declarations[0].jurisdiction;
    assert_eq!(country(&rows(&numbers)), Some(Jurisdiction::Morocco));
    assert_eq!(country(&rows(&numbers[..5])), None);
    let mut broken = numbers;
    broken[0] = "123456788";
    assert_eq!(country(&rows(&broken)), Some(Jurisdiction::Morocco));
    broken[1] = "198765437";
    assert_eq!(country(&rows(&broken)), None);
}

#[test]
fn rates_below_one_among_rates_above_are_hundredths() {
    let slip = |rates: [&str; 3]| {
        let [a, b, c] = rates;
        let drawing = format!(
            "Bulletin de paie\n\nRubrique;Base;Taux;Montant\nVieillesse;2000,00;{a};138,00\n\
             Retraite T1;2000,00;{b};63,00\nCEG T1;2000,00;{c};17,20\n"
        );
        let document = read(&drawing);
        let lines = document.declarations[0].lines.iter();
        lines.map(|it| field_text(it.fields.rate(Name::Rate))).collect::<Vec<_>>()
    };
    assert_eq!(slip(["6,90", "3,15", "0,86"]), ["0.069", "0.0315", "0.0086"]);
    assert_eq!(slip(["6,90", "0,0315", "0,0086"])[1..], ["0.031500", "0.008600"]);
}

#[test]
fn a_text_too_long_for_a_name_is_none() {
    let drawing = format!("Affiliation;1234567\nEmployeur;{}\nPériode;01/2024\n", "x".repeat(500));
    let document = read(&drawing);
    let name = document.declarations[0].employer.text(Name::EmployerName);
    assert!(matches!(name, Field::Unreadable { .. }), "{name:?}");
}
