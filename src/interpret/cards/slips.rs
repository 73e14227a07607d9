//! Payslips in cards: a declaration each, with what is printed once for all of them.

use crate::{interpret::assemble::Assembled, payroll::Name};

/// The slips of a file, which print in common what stands outside them: the firm, the month.
pub(in crate::interpret) fn slips_of(slips: Vec<Assembled>, outside: Assembled) -> Assembled {
    let Assembled { declarations, unread, page_marks } = outside;
    let common = declarations.into_iter().next();
    let mut all = Assembled { unread, page_marks, ..Assembled::default() };
    for slip in slips {
        all.declarations.extend(slip.declarations);
        all.unread.extend(slip.unread);
    }
    for mark in &mut all.page_marks {
        mark.declaration = 0;
    }
    for declaration in &mut all.declarations {
        let Some(common) = &common else { continue };
        for (name, value) in common.employer.iter() {
            declaration.employer.set(name, value.clone());
        }
        for (name, value) in common.header.iter().filter(|it| it.0 == Name::Period) {
            declaration.header.set(name, value.clone());
        }
        declaration.jurisdiction = declaration.jurisdiction.or(common.jurisdiction);
    }
    all
}
