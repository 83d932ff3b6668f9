//! The logarithm of the Gamma function, after Sun's fdlibm.
//!
//! Coefficients stand from the highest power down.

use std::f64::consts::PI;

use super::log::log;
use super::parts::poly;
use super::trig::{cos, sin};

/// Where Gamma is least above 0.
const LEAST: f64 = 1.461_632_144_968_362_245_76e+00;
const TWO_58: f64 = (1u64 << 58) as f64;

/// The logarithm of `|Gamma(x)|`, and the sign of `Gamma(x)`.
pub(super) fn lgamma(x: f64) -> (f64, i64) {
    if x.is_nan() {
        return (x, 1);
    }
    if x.is_infinite() {
        return (x, 1);
    }
    if x == 0.0 {
        return (f64::INFINITY, 1);
    }
    let size = x.abs();
    if size < 2f64.powi(-70) {
        return (-log(size), if x < 0.0 { -1 } else { 1 });
    }
    if x > 0.0 {
        return (positive(size), 1);
    }
    if size >= (1u64 << 52) as f64 {
        // Whatever is so large is an integer.
        return (f64::INFINITY, 1);
    }
    let t = sin_pi(size);
    if t == 0.0 {
        return (f64::INFINITY, 1);
    }
    let reflected = log(PI / (t * size).abs());
    (reflected - positive(size), if t > 0.0 { -1 } else { 1 })
}

fn positive(x: f64) -> f64 {
    if x == 1.0 || x == 2.0 {
        return 0.0;
    }
    if x < 2.0 {
        return below_two(x);
    }
    if x < 8.0 {
        let (whole, y) = (x as u32, x.fract());
        let value = 0.5 * y + y * poly(y, &S) / poly(y, &R);
        // lgamma(1+s) = log(s) + lgamma(s)
        let product = (2..whole).rev().fold(1.0, |z, k| z * (y + f64::from(k)));
        return if whole > 2 { value + log(product) } else { value };
    }
    if x < TWO_58 {
        let z = 1.0 / x;
        let w = 4.189_385_332_046_727_250_52e-01 + z * poly(z * z, &W);
        return (x - 0.5) * (log(x) - 1.0) + w;
    }
    x * (log(x) - 1.0)
}

fn below_two(x: f64) -> f64 {
    let base = if x <= 0.9 { -log(x) } else { 0.0 };
    let (last, middle) = if x <= 0.9 { (1.0, LEAST - 1.0) } else { (2.0, LEAST) };
    if x >= if x <= 0.9 { LEAST - 1.0 + 0.27 } else { LEAST + 0.27 } {
        let y = last - x;
        let z = y * y;
        let p = y * poly(z, &A) + z * poly(z, &A_ODD);
        base + (p - 0.5 * y)
    } else if x >= if x <= 0.9 { LEAST - 1.0 - 0.27 } else { LEAST - 0.27 } {
        const TF: f64 = -1.214_862_905_358_496_114_61e-01;
        const TT: f64 = -3.638_676_997_039_505_365_41e-18;
        let y = x - middle;
        let z = y * y;
        let w = z * y;
        let p = z * poly(w, &T0) - (TT - w * (poly(w, &T1) + y * poly(w, &T2)));
        base + (TF + p)
    } else {
        let y = x - (last - 1.0);
        base + (-0.5 * y + y * poly(y, &U) / poly(y, &V))
    }
}

/// `sin(pi x)` for `x > 0`, of which only the fraction matters.
fn sin_pi(x: f64) -> f64 {
    if x < 0.25 {
        return sin(PI * x);
    }
    let (x, n) = if x.fract() == 0.0 {
        (x % 2.0, if x % 2.0 == 0.0 { 0 } else { 4 })
    } else {
        let x = x % 2.0;
        (x, (x * 4.0) as u32)
    };
    match n {
        0 => sin(PI * x),
        1 | 2 => cos(PI * (0.5 - x)),
        3 | 4 => sin(PI * (1.0 - x)),
        5 | 6 => -cos(PI * (x - 1.5)),
        _ => sin(PI * (x - 2.0)),
    }
}

const A: [f64; 6] = [
    2.5214456545125733e-05,
    0.00022086279071390839,
    0.0011927076318336207,
    0.007385550860814029,
    0.06735230105312927,
    0.07721566490153287,
];
const A_ODD: [f64; 6] = [
    4.4864094961891516e-05,
    0.00010801156724758394,
    0.0005100697921535113,
    0.0028905138367341563,
    0.020580808432516733,
    0.3224670334241136,
];
const T0: [f64; 5] = [
    0.00031563207090362595,
    -0.0014034646998923284,
    0.006100538702462913,
    -0.032788541075985965,
    0.48383612272381005,
];
const T1: [f64; 5] = [
    -0.00031275416837512086,
    0.000881081882437654,
    -0.0036845201678113826,
    0.01797067508118204,
    -0.1475877229945939,
];
const T2: [f64; 5] = [
    0.0003355291926355191,
    -0.0005385953053567405,
    0.0022596478090061247,
    -0.010314224129834144,
    0.06462494023913339,
];
const U: [f64; 6] = [
    0.013381091853678766,
    0.22896372806469245,
    0.9777175279633727,
    1.4549225013723477,
    0.6328270640250934,
    -0.07721566490153287,
];
const V: [f64; 6] = [
    0.003217092422824239,
    0.10422264559336913,
    0.7692851504566728,
    2.128489763798934,
    2.4559779371304113,
    1.0,
];
const S: [f64; 7] = [
    3.194753265841009e-05,
    0.0018402845140733772,
    0.02664227030336386,
    0.14635047265246445,
    0.325778796408931,
    0.21498241596060885,
    -0.07721566490153287,
];
const R: [f64; 7] = [
    7.326684307446256e-06,
    0.0007779424963818936,
    0.01864591917156529,
    0.17193386563280308,
    0.7219355475671381,
    1.3920053346762105,
    1.0,
];
const W: [f64; 6] = [
    -0.0016309293409657527,
    0.0008363399189962821,
    -0.00059518755745034,
    0.0007936505586430196,
    -0.0027777777772877554,
    0.08333333333333297,
];
