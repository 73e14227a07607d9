//! One frame printed again and again, a person in each: detailed journals of pay, cards side by side, payslips
//! in boxes down a page.

use crate::pages::understood;

#[test]
fn each_block_of_a_detailed_journal_is_a_row() {
    understood(
        "\
JOURNAL DE PAIE - MARS 2022
Affiliation CNSS : 1173182

| Rubrique        | Gains    | Retenues |
| 0007 OUBADDA Ilyas |       |          |
| Salaire de base | 5 000,00 |          |
| Prime de panier |   472,50 |          |
| Cotisation CNSS |          |   245,17 |
| Total           | 5 472,50 |   245,17 |
| Net à payer     |          | 5 227,33 |

| 0011 GUENDARI Sara |       |          |
| Salaire de base | 4 000,00 |          |
| Cotisation CNSS |          |   179,20 |
| Acompte         |          |   300,00 |
| Total           | 4 000,00 |   479,20 |
| Net à payer     |          | 3 520,80 |

| 0019 JBILANE Karim |       |          |
| Salaire de base | 6 000,00 |          |
| Cotisation CNSS |          |   268,80 |
| Total           | 6 000,00 |   268,80 |
| Net à payer     |          | 5 731,20 |

Total brut : 15 472,50
",
        "\
register affiliate=1173182 period=2022-03
row name=OUBADDA Ilyas employee_number=0007 gross=5472.50 deductions=245.17 net=5227.33
row name=GUENDARI Sara employee_number=0011 gross=4000.00 deductions=479.20 net=3520.80
row name=JBILANE Karim employee_number=0019 gross=6000.00 deductions=268.80 net=5731.20
total grand 1..3 gross=15472.50
",
    );
}

#[test]
fn payslips_in_boxes_down_a_page_are_declarations_each() {
    understood(
        "\
Bulletin de paie n° 1 — octobre 2018

| Employeur        | MENARA CARRELAGE SA | Nombre de jours | 26          |
| Affiliation CNSS | 5247962             | Salaire brut    | 6 630,00 DH |
| Nom, prénom      | CHAFCHAOUNI Hafida  | Retenues        | 617,54 DH   |
| Matricule CNSS   | 104531754           | Net payé        | 6 012,46 DH |

Bulletin de paie n° 2 — octobre 2018

| Employeur        | MENARA CARRELAGE SA | Nombre de jours | 13          |
| Affiliation CNSS | 5247962             | Salaire brut    | 3 200,00 DH |
| Nom, prénom      | OUBADDA Ilyas       | Retenues        | 200,00 DH   |
| Matricule CNSS   | 116948989           | Net payé        | 3 000,00 DH |

Bulletin de paie n° 3 — octobre 2018

| Employeur        | MENARA CARRELAGE SA | Nombre de jours | 20          |
| Affiliation CNSS | 5247962             | Salaire brut    | 4 100,00 DH |
| Nom, prénom      | JBILANE Karim       | Retenues        | 300,00 DH   |
| Matricule CNSS   | 119845637           | Net payé        | 3 800,00 DH |
",
        "\
payslip name=MENARA CARRELAGE SA affiliate=5247962 period=2018-10
row days=26 gross=6630.00 name=CHAFCHAOUNI Hafida deductions=617.54 immatriculation=104531754 net=6012.46
payslip name=MENARA CARRELAGE SA affiliate=5247962 period=2018-10
row days=13 gross=3200.00 name=OUBADDA Ilyas deductions=200.00 immatriculation=116948989 net=3000.00
payslip name=MENARA CARRELAGE SA affiliate=5247962 period=2018-10
row days=20 gross=4100.00 name=JBILANE Karim deductions=300.00 immatriculation=119845637 net=3800.00
",
    );
}

#[test]
fn cards_side_by_side_are_told_from_left_to_right() {
    understood(
        "\
Déclaration des salaires
Affiliation CNSS : 1173182
Mois : mars 2022

| Salarié n° 1     |                | Salarié n° 2     |               |
| Nom et prénom    | OUBADDA Ilyas  | Nom et prénom    | GUENDARI Sara |
| Date d'embauche  | 06/01/2007     | Date d'embauche  | 12/05/2005    |
| Salaire brut     | 6 320,40       | Salaire brut     | 4 132,60      |
| Base plafonnée   | 6 000,00       | Base plafonnée   | 4 132,60      |

| Salarié n° 3     |                | Salarié n° 4     |               |
| Nom et prénom    | JBILANE Karim  | Nom et prénom    | RAFOUD Zineb  |
| Date d'embauche  | 08/04/2006     | Date d'embauche  | 23/12/2006    |
| Salaire brut     | 4 338,50       | Salaire brut     | 4 739,50      |
| Base plafonnée   | 4 338,50       | Base plafonnée   | 4 739,50      |
",
        "\
bds affiliate=1173182 period=2022-03
row name=OUBADDA Ilyas hire_date=2007-01-06 gross=6320.40 capped=6000.00
row name=GUENDARI Sara hire_date=2005-05-12 gross=4132.60 capped=4132.60
row name=JBILANE Karim hire_date=2006-04-08 gross=4338.50 capped=4338.50
row name=RAFOUD Zineb hire_date=2006-12-23 gross=4739.50 capped=4739.50
",
    );
}
