//! Any other table with people or amounts in it.

use crate::interpret::forms::Evidence;

pub(super) fn fits(evidence: &Evidence) -> bool {
    evidence.has_table
}
