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

#[test]
fn a_stroke_may_part_the_firm_from_its_number() {
    understood(
        "\
LIVRE DE PAIE - SEPTEMBRE 2019
TRANSGHARB MESSAGERIE | N° affiliation : 7207633 | Page 1 / 2

| N° CNSS   | Nom et prénom | Jours | Salaire brut |
| 142156957 | OUBADDA ILYAS |    26 |     6 171,25 |
| 193816208 | GUENDARI SARA |    26 |     7 590,53 |
",
        "\
register affiliate=7207633 name=TRANSGHARB MESSAGERIE? page_count=2 period=2019-09
row immatriculation=142156957 name=OUBADDA ILYAS days=26 gross=6171.25
row immatriculation=193816208 name=GUENDARI SARA days=26 gross=7590.53
",
    );
}

#[test]
fn a_recapitulation_names_its_month() {
    understood(
        "\
GHARB ELEVAGE
Affiliation CNSS : 6453394
Récapitulatif de la paie - mars 2023

| N° CNSS   | Nom et prénom | Jours | Salaire brut |
| 142156957 | OUBADDA ILYAS |    26 |     6 171,25 |
| 193816208 | GUENDARI SARA |    26 |     7 590,53 |
",
        "\
register affiliate=6453394 name=GHARB ELEVAGE? period=2023-03
row immatriculation=142156957 name=OUBADDA ILYAS days=26 gross=6171.25
row immatriculation=193816208 name=GUENDARI SARA days=26 gross=7590.53
",
    );
}

#[test]
fn a_month_may_stand_within_the_title() {
    understood(
        "\
LIVRE DE PAIE - juillet 2024 - page gauche
Auto-Ecole Palmier                       CNSS n° 2981919

| N° CNSS   | Nom et prénom | Jours | Salaire brut |
| 142156957 | OUBADDA ILYAS |    26 |     6 171,25 |
| 193816208 | GUENDARI SARA |    26 |     7 590,53 |
",
        "\
register affiliate=2981919 name=Auto-Ecole Palmier? period=2024-07
row immatriculation=142156957 name=OUBADDA ILYAS days=26 gross=6171.25
row immatriculation=193816208 name=GUENDARI SARA days=26 gross=7590.53
",
    );
}

#[test]
fn a_form_of_address_is_before_a_name() {
    understood(
        "\
Bulletin de paie
M./Mme NEJJAR Charaf
Menuisier
Entrée : 12/03/2014
Imprimerie Al Waraq SARL
CNSS 7705041

| Libellé      | Montant  |
| Salaire brut | 7 480,00 |
| Net à payer  | 7 042,15 |
",
        "\
payslip affiliate=7705041 name=Imprimerie Al Waraq SARL?
row name=NEJJAR Charaf hire_date=2014-03-12 gross=7480.00 net=7042.15
",
    );
}

#[test]
fn whatever_its_word_sums_are_a_total() {
    understood(
        "\
Registre du personnel et paie de juin 2018
Employeur : ATLAS SARL

| N° CNSS   | Nom et prénom | Jours | Salaire brut |
| 142156957 | OUBADDA ILYAS |    26 |     6 171,25 |
| 193816208 | GUENDARI SARA |    26 |     7 590,53 |
| 114750460 | JBILANE KARIM |    20 |     1 000,00 |
|           | Totale        |    72 |    14 761,78 |
",
        "\
bds name=ATLAS SARL period=2018-06
row immatriculation=142156957 name=OUBADDA ILYAS days=26 gross=6171.25
row immatriculation=193816208 name=GUENDARI SARA days=26 gross=7590.53
row immatriculation=114750460 name=JBILANE KARIM days=20 gross=1000.00
total grand 1..3 days=72 gross=14761.78
unread Registre du personnel et paie de juin 2018
",
    );
}
