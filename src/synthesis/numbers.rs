//! Synthetic identifiers with valid keys, from the published formulas, written anew.

use super::chance::Chance;

/// Which of the two observed key series an affiliate or a person number follows.
fn key(sum: u64, second_series: bool) -> u64 {
    let key = (10 - sum % 10) % 10;
    if second_series { 9 - key } else { key }
}

/// Seven digits. Firms affiliated since about 2018 follow the second series.
pub(super) fn affiliate(chance: &mut Chance, second_series: bool) -> String {
    let digits: Vec<u64> =
        (0..6).map(|n| if n == 0 { 1 + chance.below(9) } else { chance.below(10) }).collect();
    let sum = 2 * (digits[1] + digits[3] + digits[5]) + digits[0] + digits[2] + digits[4];
    joined(&digits, key(sum, second_series))
}

/// Nine digits, the first a 1.
pub(super) fn immatriculation(chance: &mut Chance) -> String {
    let digits: Vec<u64> = (0..8).map(|n| if n == 0 { 1 } else { chance.below(10) }).collect();
    let sum =
        2 * (digits[1] + digits[3] + digits[5] + digits[7]) + digits[2] + digits[4] + digits[6];
    let second_series = chance.one_in(12);
    joined(&digits, key(sum, second_series))
}

/// The number of the n-th person of a population: no two persons share one.
pub(super) fn immatriculation_of(n: u64, chance: &mut Chance) -> String {
    // Multiplying by a number without the factors of ten leaves every remainder once.
    // The first would be 100000000, which is a placeholder.
    let body = 10_000_000 + (n + 1).wrapping_mul(7_654_321) % 10_000_000;
    let digits: Vec<u64> = body.to_string().bytes().map(|it| u64::from(it - b'0')).collect();
    let sum =
        2 * (digits[1] + digits[3] + digits[5] + digits[7]) + digits[2] + digits[4] + digits[6];
    joined(&digits, key(sum, chance.one_in(12)))
}

/// Fifteen digits whose whole is a multiple of 97.
pub(super) fn ice(chance: &mut Chance) -> String {
    let firm = 1_000_000 + chance.below(2_500_000);
    let body = u128::from(firm) * 10_000;
    let key = 97 - (body * 100 % 97);
    format!("{body:013}{key:02}")
}

/// Twenty-four digits whose whole is a multiple of 97.
pub(super) fn rib(chance: &mut Chance) -> String {
    let bank = chance.pick(&["007", "011", "013", "021", "022", "190"]);
    let city = chance.pick(&["780", "810", "640", "330", "450"]);
    let account: String = (0..16).map(|_| char::from(b'0' + chance.below(10) as u8)).collect();
    let body: u128 = format!("{bank}{city}{account}").parse().unwrap_or_default();
    let key = 97 - (body * 100 % 97);
    format!("{bank}{city}{account}{key:02}")
}

/// The structured reference of a payment slip: affiliate, AAMM, kind, key.
pub(super) fn reference(affiliate: &str, year: i16, month: u8, kind: u8) -> String {
    let body = format!("{affiliate}{:02}{month:02}{kind:02}", year % 100);
    let number: u64 = body.parse().unwrap_or_default();
    format!("{body}{:02}", number % 97)
}

/// Letters and digits of an identity card; it has no key.
pub(super) fn cin(chance: &mut Chance) -> String {
    let prefix = chance.pick(&["A", "AB", "BE", "BK", "C", "D", "EE", "J", "K", "W"]);
    format!("{prefix}{:06}", 100_000 + chance.below(899_999))
}

fn joined(digits: &[u64], key: u64) -> String {
    digits.iter().chain([&key]).map(|it| char::from(b'0' + *it as u8)).collect()
}

/// A number with another last digit than both key series give it.
pub(super) fn off_key(number: &str, chance: &mut Chance) -> String {
    let digits: Vec<u64> = number.bytes().map(|it| u64::from(it.wrapping_sub(b'0'))).collect();
    let Some((last, body)) = digits.split_last() else { return String::new() };
    // One of the two series has this digit, the other its complement to nine.
    let off = (0..10).filter(|it| it != last && *it != 9 - last.min(&9));
    let off: Vec<u64> = off.collect();
    joined(body, *chance.pick(&off))
}

/// A number of keyed digits with its last two digits changed.
pub(super) fn off_last_two(number: &str, chance: &mut Chance) -> String {
    let body = &number[..number.len() - 2];
    let key: i64 = number[number.len() - 2..].parse().unwrap_or(0);
    format!("{body}{:02}", (key + chance.between(1, 90)) % 97 + 1)
}

/// The number of the n-th card of a population.
pub(super) fn cin_of(n: u64) -> String {
    const PREFIXES: [&str; 10] = ["A", "AB", "BE", "BK", "C", "D", "EE", "J", "K", "W"];
    format!("{}{:06}", PREFIXES[(n % 10) as usize], 100_000 + n * 7_919 % 900_000)
}

/// A French social security number with its key.
pub(super) fn nir((year, month, _): (i16, u8, u8), chance: &mut Chance) -> String {
    let body = format!(
        "{}{:02}{month:02}{:02}{:03}{:03}",
        chance.between(1, 2),
        year % 100,
        chance.between(1, 95),
        chance.between(1, 900),
        chance.between(1, 999)
    );
    let number: u64 = body.parse().unwrap_or_default();
    format!("{body}{:02}", 97 - number % 97)
}

/// A French establishment number: fourteen digits whose weighted sum ends in zero.
pub(super) fn siret(chance: &mut Chance) -> String {
    let company = luhn(&(0..8).map(|_| chance.below(10)).collect::<Vec<_>>());
    let branch: Vec<u64> = company.into_iter().chain([0, 0, 0, chance.below(10)]).collect();
    luhn(&branch).iter().map(|it| char::from(b'0' + *it as u8)).collect()
}

/// The digits with the one that makes their weighted sum end in zero.
fn luhn(digits: &[u64]) -> Vec<u64> {
    let weighted = |(n, digit): (usize, &u64)| {
        let twice = digit * if n % 2 == 0 { 2 } else { 1 };
        twice / 10 + twice % 10
    };
    let sum: u64 = digits.iter().rev().enumerate().map(weighted).sum();
    digits.iter().copied().chain([(10 - sum % 10) % 10]).collect()
}
