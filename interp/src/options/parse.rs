//! Sizes, durations and language versions as people write them.

use std::fmt;

/// The text of an option that cannot be understood.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct InvalidOption {
    what: &'static str,
    text: String,
    expected: &'static str,
}

impl InvalidOption {
    /// An invalid `what`, with what would have been valid.
    pub(crate) fn new(what: &'static str, text: &str, expected: &'static str) -> Self {
        InvalidOption { what, text: text.to_owned(), expected }
    }

    /// What would have been valid, for faces that name the option and its text themselves.
    pub fn expectation(&self) -> String {
        format!("expected {}", self.expected)
    }
}

impl fmt::Display for InvalidOption {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "invalid {} {:?}: expected {}", self.what, self.text, self.expected)
    }
}

impl std::error::Error for InvalidOption {}

/// The newest language version known, as the minor number of `go1.N`.
pub const NEWEST_LANG: u32 = 27;

/// Reads a language version such as `go1.21`, `1.21` or `go1.21.3` into its minor number.
///
/// # Errors
///
/// When the text is something else, or newer than [`NEWEST_LANG`].
pub fn parse_lang(text: &str) -> Result<u32, InvalidOption> {
    let wrong = |expected| InvalidOption::new("language version", text, expected);
    let shape = "go1.N";
    let mut parts = text.strip_prefix("go").unwrap_or(text).split('.');
    if parts.next() != Some("1") {
        return Err(wrong(shape));
    }
    let minor = number(parts.next().unwrap_or("0")).ok_or_else(|| wrong(shape))?;
    if parts.next().is_some_and(|patch| number(patch).is_none()) || parts.next().is_some() {
        return Err(wrong(shape));
    }
    match u32::try_from(minor) {
        Ok(minor) if minor <= NEWEST_LANG => Ok(minor),
        _ => Err(wrong("at most go1.27, the newest version known")),
    }
}

/// The language version of a minor number: `go1.21`.
pub fn format_lang(minor: u32) -> String {
    format!("go1.{minor}")
}

/// Reads a size such as `256MB`, `4GiB`, `64K` or `1024` into bytes.
///
/// `KB`, `MB`, `GB` are powers of 1000; `KiB`, `MiB`, `GiB` and the bare `K`, `M`, `G` are powers of 1024. Case does not matter.
///
/// # Errors
///
/// When the text is something else, is 0, or does not fit 64 bits.
pub fn parse_size(text: &str) -> Result<u64, InvalidOption> {
    let wrong = || InvalidOption::new("size", text, "a number of bytes such as 256MB or 4GiB");
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let count = number(&text[..end]).ok_or_else(wrong)?;
    let unit: u64 = match text[end..].trim_start().to_ascii_lowercase().as_str() {
        "" | "b" => 1,
        "kb" => 1000,
        "mb" => 1_000_000,
        "gb" => 1_000_000_000,
        "k" | "kib" => 1 << 10,
        "m" | "mib" => 1 << 20,
        "g" | "gib" => 1 << 30,
        _ => return Err(wrong()),
    };
    count.checked_mul(unit).filter(|&bytes| bytes > 0).ok_or_else(wrong)
}

/// Reads a duration as Go writes it (`10s`, `1m30s`, `1.5h`, `250ms`) into nanoseconds.
///
/// # Errors
///
/// When the text is something else, negative, or longer than 290 years or so.
pub fn parse_duration(text: &str) -> Result<u64, InvalidOption> {
    let wrong = || InvalidOption::new("duration", text, "a duration such as 10s or 1m30s");
    if text == "0" {
        return Ok(0);
    }
    let mut rest = text;
    let mut total: u64 = 0;
    while !rest.is_empty() {
        let (part, left) = duration_part(rest).ok_or_else(wrong)?;
        total = total.checked_add(part).ok_or_else(wrong)?;
        rest = left;
    }
    if text.is_empty() || i64::try_from(total).is_err() { Err(wrong()) } else { Ok(total) }
}

/// One number and its unit: its nanoseconds, and the text after it.
fn duration_part(text: &str) -> Option<(u64, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.')?;
    let (digits, rest) = text.split_at(end);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let unit_end = rest.find(|c: char| c.is_ascii_digit() || c == '.').unwrap_or(rest.len());
    let unit: u64 = match &rest[..unit_end] {
        "ns" => 1,
        "us" | "µs" | "μs" => 1_000,
        "ms" => 1_000_000,
        "s" => 1_000_000_000,
        "m" => 60_000_000_000,
        "h" => 3_600_000_000_000,
        _ => return None,
    };
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    let whole = if whole.is_empty() { 0 } else { number(whole)? };
    let whole = whole.checked_mul(unit)?;
    Some((whole.checked_add(fraction_of(fraction, unit)?)?, &rest[unit_end..]))
}

/// The part of `unit` that the digits after a decimal point make, rounded down.
fn fraction_of(digits: &str, unit: u64) -> Option<u64> {
    let mut sum = 0;
    let mut place = unit;
    for digit in digits.chars() {
        place /= 10;
        sum += place * u64::from(digit.to_digit(10)?);
    }
    Some(sum)
}

/// A number of digits only.
fn number(text: &str) -> Option<u64> {
    if text.bytes().all(|b| b.is_ascii_digit()) { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn language_versions() {
        assert_eq!(parse_lang("go1.21"), Ok(21));
        assert_eq!(parse_lang("1.22"), Ok(22));
        assert_eq!(parse_lang("go1.21.3"), Ok(21));
        assert_eq!(parse_lang("go1"), Ok(0));
        for text in ["", "go", "go2.1", "go1.x", "go1.28", "go1.+1", "go1.2.3.4", "go1.99999999999"]
        {
            assert!(parse_lang(text).is_err(), "{text}");
        }
    }

    #[test]
    fn sizes() {
        assert_eq!(parse_size("1024"), Ok(1024));
        assert_eq!(parse_size("256MB"), Ok(256_000_000));
        assert_eq!(parse_size("4GiB"), Ok(4 << 30));
        assert_eq!(parse_size("64k"), Ok(64 << 10));
        for text in
            ["", "MB", "0", "-1", "1TB", "1.5GB", "99999999999999999999", "18446744073709551615K"]
        {
            assert!(parse_size(text).is_err(), "{text}");
        }
    }

    #[test]
    fn durations() {
        assert_eq!(parse_duration("10s"), Ok(10_000_000_000));
        assert_eq!(parse_duration("1m30s"), Ok(90_000_000_000));
        assert_eq!(parse_duration("1.5h"), Ok(5_400_000_000_000));
        assert_eq!(parse_duration(".5ms"), Ok(500_000));
        assert_eq!(parse_duration("0"), Ok(0));
        for text in ["", "10", "s", "-1s", "1x", "1..5s", "1s2", "99999999999h", ".s"] {
            assert!(parse_duration(text).is_err(), "{text}");
        }
    }
}
