//! Identifiers as keys: what two documents must share to be compared.

use crate::{
    evidence::{Extracted, Field, Text},
    payroll::{
        Declaration, Document, Fields, Form, Name, Period, Row,
        ebds::{EbdsRecords, Part, Role},
    },
    rules::Facts,
};

/// Numbers that stand for "no number yet", "occasional labour" and a placeholder of programs:
/// thousands of people share them.
const SHARED_NUMBERS: [&str; 3] = ["000000000", "999999999", "100000000"];

/// A person number of nine digits that belongs to one person.
pub(super) fn person_number(printed: &Extracted<Text>) -> Option<String> {
    let number = digits(&printed.value, 9)?;
    (!SHARED_NUMBERS.contains(&number.as_str())).then_some(number)
}

/// The person number a row is about. Payslips and attestations print it once, for all rows.
pub(super) fn number_of<'a>(
    declaration: &'a Declaration,
    row: &'a Row,
    facts: &mut Facts,
) -> Option<(String, &'a Extracted<Text>)> {
    let printed = facts.key(person_field(declaration, row, Name::Immatriculation))?;
    Some((person_number(printed)?, printed))
}

/// A text field of the person a row is about.
pub(super) fn person_field<'a>(
    declaration: &'a Declaration,
    row: &'a Row,
    name: Name,
) -> &'a Field<Text> {
    let own = row.fields.text(name);
    if !own.is_absent() || !is_about_one_person(declaration) {
        return own;
    }
    let of_header = declaration.header.text(name);
    if !of_header.is_absent() {
        return of_header;
    }
    let first = declaration.rows.iter().map(|it| it.fields.text(name)).find(|it| !it.is_absent());
    first.unwrap_or(own)
}

pub(super) fn is_about_one_person(declaration: &Declaration) -> bool {
    matches!(declaration.form, Form::Payslip | Form::Attestation)
}

/// The affiliate number a row is about: some tables have a column of them.
pub(super) fn affiliate(declaration: &Declaration, row: Option<&Fields>) -> Option<String> {
    let of_row = row.and_then(|it| it.read_text(Name::Affiliate));
    let printed = of_row.or_else(|| declaration.employer.read_text(Name::Affiliate))?;
    if !printed.is_certain() {
        return None;
    }
    let number = digits(&printed.value, 0)?;
    let number = number.trim_start_matches('0');
    (!number.is_empty() && number.len() <= 7).then(|| format!("{number:0>7}"))
}

/// The period a row is about.
pub(super) fn period<'a>(
    declaration: &'a Declaration,
    row: Option<&'a Fields>,
) -> Option<&'a Extracted<Period>> {
    let of_row = row.and_then(|it| it.read_period(Name::Period));
    of_row.or_else(|| declaration.header.read_period(Name::Period)).filter(|it| it.is_certain())
}

/// A card number: one or two letters and digits, without its leading zeros.
pub(super) fn card(printed: &str) -> Option<String> {
    let plain: String = printed.chars().filter(|it| it.is_alphanumeric()).collect();
    let plain = plain.to_uppercase();
    let digits = plain.trim_start_matches(|it: char| it.is_ascii_uppercase());
    let letters = &plain[..plain.len() - digits.len()];
    let fits = (1..=2).contains(&letters.len())
        && (4..=7).contains(&digits.len())
        && digits.bytes().all(|it| it.is_ascii_digit());
    fits.then(|| format!("{letters}{}", digits.trim_start_matches('0')))
}

/// The 24 digits of a Moroccan account, whether printed as RIB or as IBAN.
pub(super) fn account(printed: &str) -> Option<String> {
    let plain: String = printed.chars().filter(char::is_ascii_alphanumeric).collect();
    let plain = plain.to_uppercase();
    digits(plain.strip_prefix("MA64").unwrap_or(&plain), 24)
}

/// An ICE of fifteen digits; leading zeros are often dropped.
pub(super) fn ice(printed: &str) -> Option<String> {
    let number = digits(printed, 0)?;
    (12..=15).contains(&number.len()).then(|| format!("{number:0>15}"))
}

/// Whether a declaration tells what was paid; the *préétabli* only tells who is known.
pub(super) fn declares_pay(declaration: &Declaration) -> bool {
    let part = declaration.ebds.as_ref().and_then(EbdsRecords::part);
    let preset = part == Some(Part::Preset);
    matches!(declaration.form, Form::Bds | Form::Ebds | Form::Register) && !preset
}

/// Whether nothing of the document is known to be missing: only then does absence mean anything.
pub(super) fn is_whole(document: &Document, declaration: &Declaration) -> bool {
    let marks = &document.page_marks;
    let pages = (1..).zip(marks).all(|(n, mark)| {
        mark.number.value == n && mark.of.as_ref().is_none_or(|it| it.value as usize == marks.len())
    });
    let recap = declaration.ebds.as_ref().is_none_or(|it| it.of(Role::Recap).next().is_some());
    let facts = &document.facts;
    pages
        && recap
        && !facts.cut_at_end
        && facts.cut_record.is_none()
        && facts.image_only_pages.is_empty()
        && document.unread.is_empty()
}

/// The digits of an identifier, spaces and signs between them left out; `length` 0 takes any.
fn digits(printed: &str, length: usize) -> Option<String> {
    let plain: String = printed
        .chars()
        .filter(|it| !matches!(it, '.' | '-' | '/') && !it.is_whitespace())
        .collect();
    let fits = !plain.is_empty()
        && plain.bytes().all(|it| it.is_ascii_digit())
        && (length == 0 || plain.len() == length);
    fits.then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::{account, card, ice};

    #[test]
    fn printings_of_one_identifier_give_one_key() {
        assert_eq!(card("be 012345"), card("BE12345"));
        assert_eq!(card("AB 123 456").as_deref(), Some("AB123456"));
        assert_eq!(card("123456"), None);
        let rib = "001 810 00 780 002 011 062 03 18";
        assert_eq!(account(rib), account("MA64001810007800020110620318"));
        assert_eq!(account("0018100078"), None);
        assert_eq!(ice("1234567000062"), ice("001234567000062"));
    }
}
