//! What sentences state, of letters and certificates in French, Arabic and English.

use crate::pages::understood;

#[test]
fn a_certificate_may_be_one_sentence() {
    understood(
        "\
ATTESTATION DE SALAIRE
Nous, FONDERIE OLLIER S.A.R.L, employeur affilié à la CNSS sous le numéro 1234567, certifions que
TALHAOUI Younes, né(e) le 26 juillet 1984, titulaire de la CIN A943933 et immatriculé(e) à la CNSS
sous le numéro 107060966, travaille dans notre établissement depuis le 20 novembre 2013 et perçoit un
salaire brut mensuel de 4 120,55 DH (quatre mille cent vingt dirhams et cinquante-cinq centimes).
",
        "\
attestation affiliate=1234567 name=FONDERIE OLLIER S.A.R.L? name=TALHAOUI Younes immatriculation=107060966 cin=A943933 birth_date=1984-07-26 hire_date=2013-11-20 gross=4120.55
row name=TALHAOUI Younes immatriculation=107060966 cin=A943933 birth_date=1984-07-26 hire_date=2013-11-20 gross=4120.55
words 4120.55 = 4120.55
unread Nous, FONDERIE OLLIER S.A.R.L, employeur affilié à la CNSS sous le numéro 1234567, certifions que
unread salaire brut mensuel de 4 120,55 DH (quatre mille cent vingt dirhams et cinquante-cinq centimes).
",
    );
}

#[test]
fn an_arabic_certificate_may_be_one_sentence() {
    understood(
        "\
شهادة الأجر
يشهد المشغل بذور المغرب، رقم الانخراط 1234567، أنه صرح لفائدة السيد(ة) هاجر الطلحاوي، رقم التسجيل 107060966، بالأجور التالية
",
        "\
attestation affiliate=1234567 name=بذور المغرب? name=هاجر الطلحاوي immatriculation=107060966
unread يشهد المشغل بذور المغرب، رقم الانخراط 1234567، أنه صرح لفائدة السيد(ة) هاجر الطلحاوي، رقم التسجيل 107060966، بالأجور التالية
",
    );
}

#[test]
fn a_sentence_goes_on_in_words() {
    understood(
        "\
ATTESTATION DE SALAIRE NET
Papeterie du Loukkos SARL AU, affiliée à la CNSS sous le n° 7711022, atteste que
NEJJAR Charaf, CIN W164890, N° CNSS 130458419, a perçu au titre du mois de
janvier 2020 :
Salaire brut : 14 850,00 DH
Total des retenues : 3 134,58 DH
Salaire net : 11 715,42 DH, soit onze mille sept cent quinze dirhams et quarante-
deux centimes.
",
        "\
payslip affiliate=7711022 name=Papeterie du Loukkos SARL AU? period=2020-01
row gross=14850.00 deductions=3134.58 net=11715.42 name=NEJJAR Charaf immatriculation=130458419 cin=W164890
words 11715.42 = 11715.42
unread Papeterie du Loukkos SARL AU, affiliée à la CNSS sous le n° 7711022, atteste que
unread NEJJAR Charaf, CIN W164890, N° CNSS 130458419, a perçu au titre du mois de
unread janvier 2020 :
",
    );
}

#[test]
fn a_sentence_of_sums_may_put_its_words_behind_them() {
    understood(
        "\
DECLARATION DES SALAIRES
Numéro d'affiliation : 1173182
Période : 2024-09

| N° CNSS   | Nom et prénom | Jours | Salaire brut | Salaire plafonné |
| 153443210 | TAZI Omar     |    26 |     7 000,00 |         6 000,00 |
| 198776944 | ALAOUI Sara   |    24 |     4 000,00 |         4 000,00 |
| 104312625 | BERRADA Aya   |    26 |     5 000,00 |         5 000,00 |

Au total, 76 jours de travail, 16 000,00 DH de salaires bruts et 15 000,00 DH de salaires plafonnés.
",
        "\
bds affiliate=1173182 period=2024-09
row immatriculation=153443210 name=TAZI Omar days=26 gross=7000.00 capped=6000.00
row immatriculation=198776944 name=ALAOUI Sara days=24 gross=4000.00 capped=4000.00
row immatriculation=104312625 name=BERRADA Aya days=26 gross=5000.00 capped=5000.00
total grand 1..3 days=76 gross=16000.00 capped=15000.00
",
    );
}
