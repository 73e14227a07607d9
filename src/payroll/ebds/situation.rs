//! The situation codes of e-BDS, and their rank in the control sum of a line.

use super::EbdsRecord;
use crate::{evidence::Field, payroll::Name};

/// What a line says of the employee's situation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Situation {
    /// Two spaces: at work.
    Working,
    /// *Sortant*.
    Left,
    /// *Décédé*.
    Deceased,
    /// *Maternité*.
    Maternity,
    /// *Maladie*.
    Sickness,
    /// *Accident de travail*.
    Accident,
    /// *Congé sans salaire*.
    UnpaidLeave,
    /// *Maintenu sans salaire*.
    KeptUnpaid,
    /// *Maladie professionnelle*.
    OccupationalDisease,
}

/// Codes of the printed form, which the exchange file replaces by others.
pub const PAPER_CODES: [&str; 3] = ["CO", "ML", "MT"];

const CODES: [(&str, Situation); 8] = [
    ("SO", Situation::Left),
    ("DE", Situation::Deceased),
    ("IT", Situation::Maternity),
    ("IL", Situation::Sickness),
    ("AT", Situation::Accident),
    ("CS", Situation::UnpaidLeave),
    ("MS", Situation::KeptUnpaid),
    ("MP", Situation::OccupationalDisease),
];

impl EbdsRecord {
    /// The situation of a line; none for a code the specification does not know.
    #[must_use]
    pub fn situation(&self) -> Option<Situation> {
        match self.text(Name::Situation) {
            Field::Absent => Some(Situation::Working),
            Field::Read(code) => {
                CODES.iter().find(|(it, _)| **it == *code.value).map(|(_, situation)| *situation)
            }
            Field::Unreadable { .. } => None,
        }
    }
}

impl Situation {
    /// *Rang*: what the code counts in the control sum.
    #[must_use]
    pub fn rank(self) -> u8 {
        self as u8
    }

    /// Whether the code says that neither days nor pay are declared.
    #[must_use]
    pub fn is_unpaid(self) -> bool {
        matches!(
            self,
            Situation::UnpaidLeave | Situation::KeptUnpaid | Situation::OccupationalDisease
        )
    }

    /// Whether the employee is no longer there at the end of the month.
    #[must_use]
    pub fn has_left(self) -> bool {
        matches!(self, Situation::Left | Situation::Deceased)
    }
}
