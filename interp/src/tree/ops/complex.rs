//! Complex arithmetic as gc compiles it: `complex64` is multiplied and divided in `float64`.

use crate::tree::ir::BinOp;

/// An operation on two complex numbers of two slots each.
pub fn complex(op: BinOp, is32: bool, a: (u64, u64), b: (u64, u64)) -> (u64, u64) {
    let wide = |x: u64| if is32 { f64::from(f32::from_bits(x as u32)) } else { f64::from_bits(x) };
    let narrow = |x: f64| if is32 { u64::from((x as f32).to_bits()) } else { x.to_bits() };
    let (a, b) = ((wide(a.0), wide(a.1)), (wide(b.0), wide(b.1)));
    let (re, im) = match op {
        BinOp::Sub => (a.0 - b.0, a.1 - b.1),
        BinOp::Mul => (a.0 * b.0 - a.1 * b.1, a.0 * b.1 + a.1 * b.0),
        BinOp::Div => divide(a, b),
        // Nothing else exists on complex numbers but the sum.
        _ => (a.0 + b.0, a.1 + b.1),
    };
    (narrow(re), narrow(im))
}

/// Division by Smith's method (Smith, CACM 5(8), 1962), with C99's treatment (Annex G) of results that come out as NaN although
/// an operand is infinite or the divisor is 0.
fn divide((a, b): (f64, f64), (c, d): (f64, f64)) -> (f64, f64) {
    let (re, im) = if c.abs() >= d.abs() {
        let ratio = d / c;
        let scale = c + ratio * d;
        ((a + b * ratio) / scale, (b - a * ratio) / scale)
    } else {
        let ratio = c / d;
        let scale = d + ratio * c;
        ((a * ratio + b) / scale, (b * ratio - a) / scale)
    };
    if re.is_nan() && im.is_nan() { recover((a, b), (c, d), (re, im)) } else { (re, im) }
}

fn recover((a, b): (f64, f64), (c, d): (f64, f64), plain: (f64, f64)) -> (f64, f64) {
    let unit = |x: f64| if x.is_infinite() { 1f64.copysign(x) } else { 0f64.copysign(x) };
    if c == 0.0 && d == 0.0 && !(a.is_nan() && b.is_nan()) {
        let infinity = f64::INFINITY.copysign(c);
        return (infinity * a, infinity * b);
    }
    if (a.is_infinite() || b.is_infinite()) && c.is_finite() && d.is_finite() {
        let (a, b) = (unit(a), unit(b));
        return (f64::INFINITY * (a * c + b * d), f64::INFINITY * (b * c - a * d));
    }
    if (c.is_infinite() || d.is_infinite()) && a.is_finite() && b.is_finite() {
        let (c, d) = (unit(c), unit(d));
        return (0.0 * (a * c + b * d), 0.0 * (b * c - a * d));
    }
    plain
}
