//! The columns of the 18 record types, as data: the *Cahier des charges* e-BDS, version 2, 2006.

use super::{Part, RecordKind, Role};
use crate::payroll::Name;

/// Characters of every record, whatever its type.
pub const RECORD_LENGTH: u32 = 260;

/// One field of a record type: where it stands and what may stand there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    pub name: Name,
    /// The name in the specification.
    pub official: &'static str,
    /// The first character, from 1.
    pub from: u32,
    pub length: u32,
    pub content: Content,
}

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// `AN`: left-aligned, padded with spaces.
    Text,
    /// `N`: digits, padded with zeros on the left.
    Count,
    /// `N`, in centimes.
    Centimes,
    /// `N`, but a name and no quantity: leading zeros belong to it.
    Number,
    /// `N`, `AAAAMM`.
    Period,
    /// `D`, `AAAAMMJJ`.
    Date,
}

impl Column {
    /// The last character, from 1.
    #[must_use]
    pub fn to(&self) -> u32 {
        self.from + self.length - 1
    }

    /// Digits after the decimal sign of the amount it holds.
    #[must_use]
    pub fn decimals(&self) -> u32 {
        if self.content == Content::Centimes { 2 } else { 0 }
    }

    /// Whether the specification allows nothing but digits here.
    #[must_use]
    pub fn is_numeric(&self) -> bool {
        self.content != Content::Text
    }
}

/// The fields of a record type after its three first characters; what follows them is filler.
#[must_use]
pub fn columns(kind: RecordKind) -> &'static [Column] {
    match (kind.role, kind.part) {
        (Role::Nature, _) => NATURE,
        (Role::Header, _) => HEADER,
        (Role::Insured, Part::Preset) => PRESET,
        (Role::Insured, _) => INSURED,
        (Role::InsuredRecap, Part::Preset) => PRESET_RECAP,
        (Role::InsuredRecap, _) => INSURED_RECAP,
        (Role::Entrant, _) => ENTRANT,
        (Role::EntrantRecap | Role::Recap, _) => RECAP,
    }
}

const fn column(
    name: Name,
    official: &'static str,
    from: u32,
    length: u32,
    content: Content,
) -> Column {
    Column { name, official, from, length, content }
}

const AFFILIATE: Column = column(Name::Affiliate, "N_Num_Affilie", 4, 7, Content::Number);
const PERIOD: Column = column(Name::Period, "L_Periode", 11, 6, Content::Period);
const HEADCOUNT: Column = column(Name::Headcount, "N_Nbr_Salaries", 17, 6, Content::Count);

static NATURE: &[Column] = &[
    column(Name::TransferId, "N_Identif_Transfert", 4, 14, Content::Text),
    column(Name::Category, "L_Cat", 18, 2, Content::Text),
];

static HEADER: &[Column] = &[
    AFFILIATE,
    PERIOD,
    column(Name::EmployerName, "L_Raison_Sociale", 17, 40, Content::Text),
    column(Name::Activity, "L_Activite", 57, 40, Content::Text),
    column(Name::Address, "L_Adresse", 97, 120, Content::Text),
    column(Name::City, "L_Ville", 217, 20, Content::Text),
    column(Name::PostalCode, "C_Code_Postal", 237, 6, Content::Text),
    column(Name::Agency, "C_Code_Agence", 243, 2, Content::Text),
    column(Name::IssueDate, "D_Date_Emission", 245, 8, Content::Date),
    column(Name::DueDate, "D_Date_Exig", 253, 8, Content::Date),
];

static PRESET: &[Column] = &[
    AFFILIATE,
    PERIOD,
    column(Name::Immatriculation, "N_Num_Assure", 17, 9, Content::Number),
    column(Name::Name, "L_Nom_Prenom", 26, 60, Content::Text),
    column(Name::Children, "N_Enfants", 86, 2, Content::Count),
    column(Name::AfPayable, "N_AF_A_Payer", 88, 6, Content::Centimes),
    column(Name::AfDeducted, "N_AF_A_Deduire", 94, 6, Content::Centimes),
    column(Name::AfNet, "N_AF_Net_A_Payer", 100, 6, Content::Centimes),
];

static PRESET_RECAP: &[Column] = &[
    AFFILIATE,
    PERIOD,
    HEADCOUNT,
    column(Name::Children, "N_T_Enfants", 23, 6, Content::Count),
    column(Name::AfPayable, "N_T_AF_A_Payer", 29, 12, Content::Centimes),
    column(Name::AfDeducted, "N_T_AF_A_Deduire", 41, 12, Content::Centimes),
    column(Name::AfNet, "N_T_AF_Net_A_Payer", 53, 12, Content::Centimes),
    column(Name::ImmatriculationSum, "N_T_Num_Imma", 65, 15, Content::Count),
];

static INSURED: &[Column] = &[
    AFFILIATE,
    PERIOD,
    column(Name::Immatriculation, "N_Num_Assure", 17, 9, Content::Number),
    column(Name::Name, "L_Nom_Prenom", 26, 60, Content::Text),
    column(Name::Children, "N_Enfants", 86, 2, Content::Count),
    column(Name::AfPayable, "N_AF_A_Payer", 88, 6, Content::Centimes),
    column(Name::AfDeducted, "N_AF_A_Deduire", 94, 6, Content::Centimes),
    column(Name::AfNet, "N_AF_Net_A_Payer", 100, 6, Content::Centimes),
    column(Name::AfRefunded, "N_AF_A_Reverser", 106, 6, Content::Centimes),
    column(Name::Days, "N_Jours_Declares", 112, 2, Content::Count),
    column(Name::Gross, "N_Salaire_Reel", 114, 13, Content::Centimes),
    column(Name::Capped, "N_Salaire_Plaf", 127, 9, Content::Centimes),
    column(Name::Situation, "L_Situation", 136, 2, Content::Text),
    column(Name::ControlSum, "S_Ctr", 138, 19, Content::Count),
];

static INSURED_RECAP: &[Column] = &[
    AFFILIATE,
    PERIOD,
    HEADCOUNT,
    column(Name::Children, "N_T_Enfants", 23, 6, Content::Count),
    column(Name::AfPayable, "N_T_AF_A_Payer", 29, 12, Content::Centimes),
    column(Name::AfDeducted, "N_T_AF_A_Deduire", 41, 12, Content::Centimes),
    column(Name::AfNet, "N_T_AF_Net_A_Payer", 53, 12, Content::Centimes),
    column(Name::ImmatriculationSum, "N_T_Num_Imma", 65, 15, Content::Count),
    column(Name::AfRefunded, "N_T_AF_A_Reverser", 80, 12, Content::Centimes),
    column(Name::Days, "N_T_Jours_Declares", 92, 6, Content::Count),
    column(Name::Gross, "N_T_Salaire_Reel", 98, 15, Content::Centimes),
    column(Name::Capped, "N_T_Salaire_Plaf", 113, 13, Content::Centimes),
    column(Name::ControlSum, "N_T_Ctr", 126, 19, Content::Count),
];

static ENTRANT: &[Column] = &[
    AFFILIATE,
    PERIOD,
    column(Name::Immatriculation, "N_Num_Assure", 17, 9, Content::Number),
    column(Name::Name, "L_Nom_Prenom", 26, 60, Content::Text),
    column(Name::Cin, "L_Num_CIN", 86, 8, Content::Text),
    column(Name::Days, "N_Nbr_Jours", 94, 2, Content::Count),
    column(Name::Gross, "N_Sal_Reel", 96, 13, Content::Centimes),
    column(Name::Capped, "N_Sal_Plaf", 109, 9, Content::Centimes),
    column(Name::ControlSum, "S_Ctr", 118, 19, Content::Count),
];

static RECAP: &[Column] = &[
    AFFILIATE,
    PERIOD,
    HEADCOUNT,
    column(Name::ImmatriculationSum, "N_T_Num_Imma", 23, 15, Content::Count),
    column(Name::Days, "N_T_Jours_Declares", 38, 6, Content::Count),
    column(Name::Gross, "N_T_Salaire_Reel", 44, 15, Content::Centimes),
    column(Name::Capped, "N_T_Salaire_Plaf", 59, 13, Content::Centimes),
    column(Name::ControlSum, "N_T_Ctr", 72, 19, Content::Count),
];

#[cfg(test)]
mod tests {
    use super::{RECORD_LENGTH, columns};
    use crate::payroll::ebds::RecordKind;

    #[test]
    fn eighteen_types_whose_columns_touch_and_leave_the_filler_of_the_specification() {
        let fillers: Vec<(String, u32)> = RecordKind::all()
            .map(|kind| {
                let mut next = 4;
                for column in columns(kind) {
                    assert_eq!(column.from, next, "{kind} {}", column.official);
                    next = column.to() + 1;
                }
                (kind.to_string(), RECORD_LENGTH + 1 - next)
            })
            .collect();
        let expected = [
            [("A00", 241), ("A01", 0), ("A02", 155), ("A03", 181)].as_slice(),
            &[("B00", 241), ("B01", 0), ("B02", 104), ("B03", 116)],
            &[("B04", 124), ("B05", 170), ("B06", 170)],
            &[("E00", 241), ("E01", 0), ("E02", 104), ("E03", 116)],
            &[("E04", 124), ("E05", 170), ("E06", 170)],
        ]
        .concat();
        let expected: Vec<_> = expected.into_iter().map(|(it, n)| (it.to_owned(), n)).collect();
        assert_eq!(fillers, expected);
    }
}
