//! Floating-point numbers as text: the formats of `strconv.FormatFloat` and the float verbs.

use super::Spec;

/// An `f64` has no more significant digits than this; what is asked beyond is zeros.
const MAX_DIGITS: usize = 800;
/// Nor more digits after the point.
const MAX_FRACTION: usize = 1100;

/// Decimal digits of a number: `0.d1d2d3… * 10^point`, without zeros at the end; none for zero.
struct Decimal {
    digits: Vec<u8>,
    point: i64,
}

/// Appends a number in format `b e E f g G x X`; without a precision, with the least digits that tell it from others of its size
/// (32 or 64 bits). Another format gives `%` and its letter.
pub fn append_float(out: &mut Vec<u8>, x: f64, format: u8, precision: Option<usize>, bits: u32) {
    let x = if bits == 32 { f64::from(x as f32) } else { x };
    if x.is_nan() {
        return out.extend_from_slice(b"NaN");
    }
    if x.is_infinite() {
        return out.extend_from_slice(if x > 0.0 { b"+Inf" } else { b"-Inf" });
    }
    if !b"beEfgGxX".contains(&format) {
        return out.extend_from_slice(&[b'%', format]);
    }
    if x.is_sign_negative() {
        out.push(b'-');
    }
    let x = x.abs();
    match format {
        b'e' | b'E' => {
            scientific(out, &digits(x, precision.map(|p| p + 1), bits), format, precision)
        }
        b'f' => match precision {
            Some(precision) => fixed(out, x, precision),
            None => plain(out, &digits(x, None, bits), None),
        },
        b'g' | b'G' => general(out, x, format, precision, bits),
        b'b' => binary(out, x, bits),
        _ => hexadecimal(out, x, format, precision, bits),
    }
}

/// That many digits, rounded to even on a tie; without a count the shortest that are enough.
fn digits(x: f64, count: Option<usize>, bits: u32) -> Decimal {
    match count {
        Some(count) => decimal(&format!("{:.*e}", count.clamp(1, MAX_DIGITS) - 1, x)),
        None => shortest(x, bits),
    }
}

/// The shortest digits that read back as the number; of several the nearest, on a tie the even one.
fn shortest(x: f64, bits: u32) -> Decimal {
    let narrow = bits == 32;
    let short = decimal(&if narrow { format!("{:e}", x as f32) } else { format!("{x:e}") });
    // Rust rounds ties up. There are none with few digits.
    if short.digits.len() < if narrow { 6 } else { 15 } {
        return short;
    }
    let even = format!("{:.*e}", short.digits.len() - 1, x);
    let reads_back = if narrow {
        even.parse::<f32>().is_ok_and(|y| y == x as f32)
    } else {
        even.parse::<f64>().is_ok_and(|y| y == x)
    };
    if reads_back { decimal(&even) } else { short }
}

/// The digits of a number in scientific notation.
fn decimal(text: &str) -> Decimal {
    let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
    let mut digits: Vec<u8> = mantissa.bytes().filter(u8::is_ascii_digit).collect();
    while digits.last() == Some(&b'0') {
        digits.pop();
    }
    let point = if digits.is_empty() { 0 } else { exponent.parse::<i64>().unwrap_or(0) + 1 };
    Decimal { digits, point }
}

/// `d.ddde±dd`
fn scientific(out: &mut Vec<u8>, d: &Decimal, letter: u8, precision: Option<usize>) {
    let fraction = precision.unwrap_or(d.digits.len().saturating_sub(1));
    out.push(d.digits.first().copied().unwrap_or(b'0'));
    if fraction > 0 {
        out.push(b'.');
        let rest = d.digits.get(1..).unwrap_or(&[]);
        let known = rest.len().min(fraction);
        out.extend_from_slice(&rest[..known]);
        out.resize(out.len() + fraction - known, b'0');
    }
    let exponent = if d.digits.is_empty() { 0 } else { d.point - 1 };
    push_exponent(out, letter, exponent);
}

/// A letter, a sign and at least two digits.
fn push_exponent(out: &mut Vec<u8>, letter: u8, exponent: i64) {
    let sign = if exponent < 0 { '-' } else { '+' };
    out.push(letter);
    out.extend_from_slice(format!("{sign}{:02}", exponent.unsigned_abs()).as_bytes());
}

/// `ddd.ddd` with that many digits after the point, of which all digits there are must fit; without, as many as there are.
fn plain(out: &mut Vec<u8>, d: &Decimal, fraction: Option<usize>) {
    let digit =
        |i: i64| usize::try_from(i).ok().and_then(|i| d.digits.get(i)).copied().unwrap_or(b'0');
    if d.point > 0 {
        out.extend((0..d.point).map(digit));
    } else {
        out.push(b'0');
    }
    let needed = usize::try_from(d.digits.len() as i64 - d.point).unwrap_or(0);
    let fraction = fraction.unwrap_or(needed);
    if fraction > 0 {
        out.push(b'.');
        out.extend((d.point..d.point + fraction as i64).map(digit));
    }
}

fn fixed(out: &mut Vec<u8>, x: f64, precision: usize) {
    let known = precision.min(MAX_FRACTION);
    out.extend_from_slice(format!("{x:.known$}").as_bytes());
    out.resize(out.len() + precision - known, b'0');
}

fn general(out: &mut Vec<u8>, x: f64, format: u8, precision: Option<usize>, bits: u32) {
    let d = digits(x, precision.map(|p| p.max(1)), bits);
    let count = d.digits.len() as i64;
    let exponent = if d.digits.is_empty() { -1 } else { d.point - 1 };
    let limit = match precision {
        None => 6,
        Some(p) if p as i64 > count && count >= d.point => count,
        Some(p) => p.max(1) as i64,
    };
    if exponent < -4 || exponent >= limit {
        let fraction = d.digits.len().saturating_sub(1);
        let fraction = precision.map_or(fraction, |p| fraction.min(p.max(1) - 1));
        return scientific(out, &d, if format == b'G' { b'E' } else { b'e' }, Some(fraction));
    }
    plain(out, &d, None);
}

/// Mantissa as an integer and the binary exponent that goes with it.
fn parts(x: f64, bits: u32) -> (u64, i64) {
    if bits == 32 {
        let raw = (x as f32).to_bits();
        let (exponent, mantissa) = (i64::from(raw >> 23), u64::from(raw & 0x7f_ffff));
        return if exponent == 0 { (mantissa, -149) } else { (mantissa | 1 << 23, exponent - 150) };
    }
    let raw = x.to_bits();
    let (exponent, mantissa) = ((raw >> 52) as i64, raw & ((1 << 52) - 1));
    if exponent == 0 { (mantissa, -1074) } else { (mantissa | 1 << 52, exponent - 1075) }
}

/// `mantissa p±exponent`, both decimal.
fn binary(out: &mut Vec<u8>, x: f64, bits: u32) {
    let (mantissa, exponent) = parts(x, bits);
    out.extend_from_slice(format!("{mantissa}p{exponent:+}").as_bytes());
}

/// `0x1.hhhp±dd`
fn hexadecimal(out: &mut Vec<u8>, x: f64, format: u8, precision: Option<usize>, bits: u32) {
    let (mantissa, mut exponent) = parts(x, bits);
    let upper = format == b'X';
    // The leading bit goes to bit 60, so that the fraction is 15 digits.
    let mut fixed = mantissa;
    if fixed != 0 {
        let shift = fixed.leading_zeros().saturating_sub(3);
        fixed <<= shift;
        exponent += 60 - i64::from(shift);
    } else {
        exponent = 0;
    }
    if let Some(p) = precision.filter(|&p| p < 15) {
        let dropped = 60 - 4 * p as u32;
        let (rest, half) = (fixed & ((1 << dropped) - 1), 1u64 << (dropped - 1));
        fixed >>= dropped;
        if rest > half || (rest == half && fixed & 1 == 1) {
            fixed += 1;
        }
        fixed <<= dropped;
        if fixed >> 61 != 0 {
            fixed >>= 1;
            exponent += 1;
        }
    }
    let mut fraction = format!("{:015x}", fixed & ((1 << 60) - 1)).into_bytes();
    match precision {
        Some(p) => fraction.resize(p, b'0'),
        None => {
            while fraction.last() == Some(&b'0') {
                fraction.pop();
            }
        }
    }
    let start = out.len();
    out.extend_from_slice(b"0x");
    out.push(if fixed >> 60 == 0 { b'0' } else { b'1' });
    if !fraction.is_empty() {
        out.push(b'.');
        out.extend_from_slice(&fraction);
    }
    push_exponent(out, b'p', exponent);
    if upper {
        out[start..].make_ascii_uppercase();
    }
}

impl Spec {
    /// A float verb: `b e E f F g G x X`, and `v`, which is `g`. The precision is the verb's default.
    pub fn float(&self, out: &mut Vec<u8>, x: f64, verb: u8, precision: Option<usize>, bits: u32) {
        let precision = self.precision.or(precision);
        let format = match verb {
            b'v' => b'g',
            b'F' => b'f',
            other => other,
        };
        let mut number = Vec::with_capacity(24);
        append_float(&mut number, x, format, precision, bits);
        let mut sign = b'+';
        if let Some(&first @ (b'+' | b'-')) = number.first() {
            sign = first;
            number.remove(0);
        }
        if self.space && sign == b'+' && !self.plus {
            sign = b' ';
        }
        if !x.is_finite() {
            return self.not_finite(out, &number, sign, x.is_nan());
        }
        if self.sharp && format != b'b' {
            number = with_point(&number, verb, precision);
        }
        let shown = self.plus || sign != b'+';
        if !shown {
            return self.pad(out, &number);
        }
        if self.zero && !self.minus && self.width.is_some_and(|w| w > number.len() + 1) {
            out.push(sign);
            self.fill(out, self.width.unwrap_or(0) - number.len() - 1);
            return out.extend_from_slice(&number);
        }
        number.insert(0, sign);
        self.pad(out, &number);
    }

    /// Infinities and NaN do not look like numbers, so they are not filled up with zeros.
    fn not_finite(&self, out: &mut Vec<u8>, name: &[u8], sign: u8, nan: bool) {
        let spec = Spec { zero: false, ..*self };
        if !nan || self.space || self.plus {
            spec.pad(out, &[&[sign], name].concat());
        } else {
            spec.pad(out, name);
        }
    }

    /// A complex number: both parts by a float verb, the second with its sign.
    pub fn complex(&self, out: &mut Vec<u8>, (re, im): (f64, f64), verb: u8, bits: u32) {
        let precision = matches!(verb, b'e' | b'E' | b'f' | b'F').then_some(6);
        out.push(b'(');
        self.float(out, re, verb, precision, bits);
        Spec { plus: true, ..*self }.float(out, im, verb, precision, bits);
        out.extend_from_slice(b"i)");
    }
}

/// The `#` form: always with a point, and with zeros up to the precision for `%g`.
fn with_point(number: &[u8], verb: u8, precision: Option<usize>) -> Vec<u8> {
    let mut missing = match verb {
        b'v' | b'g' | b'G' | b'x' => precision.unwrap_or(6) as i64,
        _ => 0,
    };
    let is_exponent = |&b: &u8| match b {
        b'p' | b'P' => true,
        b'e' | b'E' => !matches!(verb, b'x' | b'X'),
        _ => false,
    };
    let end = number.iter().position(is_exponent).unwrap_or(number.len());
    let (mantissa, tail) = number.split_at(end);
    let has_point = mantissa.contains(&b'.');
    let significant = mantissa.iter().filter(|&&b| b != b'.').skip_while(|&&b| b == b'0').count();
    missing -= significant as i64;
    let mut out = mantissa.to_vec();
    if !has_point {
        if mantissa == b"0" {
            missing -= 1;
        }
        out.push(b'.');
    }
    out.resize(out.len() + usize::try_from(missing).unwrap_or(0), b'0');
    out.extend_from_slice(tail);
    out
}
