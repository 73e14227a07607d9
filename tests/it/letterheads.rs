//! What stands above everything else without a label: the firm, the person, the period.

use crate::pages::understood;

const TABLE: &str = "
| N° CNSS   | Nom et prénom | Salaire brut | Retenues | Net à payer |
| 142156957 | OUBADDA ILYAS |     6 171,25 |   647,35 |    5 523,90 |
| 193816208 | GUENDARI SARA |     7 590,53 |   963,30 |    6 627,23 |
";

const ROWS: &str = "\
row immatriculation=142156957 name=OUBADDA ILYAS gross=6171.25 deductions=647.35 net=5523.90
row immatriculation=193816208 name=GUENDARI SARA gross=7590.53 deductions=963.30 net=6627.23
";

#[track_caller]
fn headed(head: &str, header: &str) {
    understood(&format!("{head}{TABLE}"), &format!("{header}\n{ROWS}"));
}

#[test]
fn the_firm_may_stand_below_the_title_above_its_number() {
    headed(
        "Livre de paie\nPlâtrerie Ouergha\nN° d'affiliation CNSS : 1173182\nMois : juin 2018\n",
        "register affiliate=1173182 name=Plâtrerie Ouergha? period=2018-06",
    );
}

#[test]
fn the_firm_may_stand_within_the_title() {
    headed(
        "LIVRE DE PAIE - Crèche Les Petits Pas\nN° d'affiliation CNSS : 1173182\n",
        "register affiliate=1173182 name=Crèche Les Petits Pas?",
    );
}

#[test]
fn a_street_and_a_town_are_no_firm() {
    headed(
        "Crèche Les Petits Pas, Béni Mellal\nZone industrielle Bir Rami, Kénitra\nJournal de paie\n",
        "register name=Crèche Les Petits Pas?",
    );
}

#[test]
fn salaries_of_a_month_are_of_that_month() {
    let head = "ÉTAT DE VIREMENT\nSalaires de janvier 2019\n";
    let read = format!("register period=2019-01\n{ROWS}unread Salaires de janvier 2019\n");
    understood(&format!("{head}{TABLE}"), &read);
}

#[test]
fn a_payslip_may_name_its_person_before_the_number() {
    understood(
        "\
Bulletin de salaire décembre 2020
DIGIPARC SERVICES - CNSS 3543817
LAHLALI Tahar - N° CNSS 149383905

| Rubrique        | À payer  | À retenir |
| Salaire de base | 8 200,00 |           |
| CNSS            |          |    268,80 |
| Net à payer     | 7 931,20 |           |
",
        "\
payslip affiliate=3543817 name=DIGIPARC SERVICES? period=2020-12
row immatriculation=149383905 net=7931.20 name=LAHLALI Tahar?
line label=Salaire de base amount=8200.00 gain
line label=CNSS amount=268.80 deduction
",
    );
}
