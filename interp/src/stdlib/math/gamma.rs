//! The Gamma function, after Cephes.

use std::f64::consts::PI;

use super::exp::exp;
use super::parts::poly;
use super::power::pow;
use super::trig::sin;

/// `Gamma(x)`
pub(super) fn gamma(x: f64) -> f64 {
    const P: [f64; 7] = [
        1.601_195_224_767_518_614_07e-04,
        1.191_351_470_065_863_849_13e-03,
        1.042_137_975_617_615_699_35e-02,
        4.763_678_004_571_372_314_64e-02,
        2.074_482_276_484_359_751_50e-01,
        4.942_148_268_014_971_007_53e-01,
        9.999_999_999_999_999_967_96e-01,
    ];
    const Q: [f64; 8] = [
        -2.315_818_733_241_201_298_19e-05,
        5.396_055_804_933_033_978_42e-04,
        -4.456_419_138_517_972_404_94e-03,
        1.181_397_852_220_604_355_52e-02,
        3.582_363_986_054_986_533_73e-02,
        -2.345_917_957_182_433_485_68e-01,
        7.143_049_170_302_730_740_85e-02,
        1.000_000_000_000_000_003_20e+00,
    ];
    if x.fract() == 0.0 && x < 0.0 || x == f64::NEG_INFINITY || x.is_nan() {
        return f64::NAN;
    }
    if x == f64::INFINITY {
        return x;
    }
    if x == 0.0 {
        return f64::INFINITY.copysign(x);
    }
    if x.abs() > 33.0 {
        return gamma_large(x);
    }
    // To the interval 2 .. 3 by Gamma(x+1) = x Gamma(x).
    let (mut x, mut z) = (x, 1.0);
    while x >= 3.0 {
        x -= 1.0;
        z *= x;
    }
    while x < 0.0 {
        if x > -1e-9 {
            return gamma_small(x, z);
        }
        z /= x;
        x += 1.0;
    }
    while x < 2.0 {
        if x < 1e-9 {
            return gamma_small(x, z);
        }
        z /= x;
        x += 1.0;
    }
    if x == 2.0 {
        return z;
    }
    x -= 2.0;
    z * poly(x, &P) / poly(x, &Q)
}

fn gamma_small(x: f64, z: f64) -> f64 {
    const EULER: f64 = 0.577_215_664_901_532_860_606_512_090_082_402_431;
    if x == 0.0 { f64::INFINITY } else { z / ((1.0 + EULER * x) * x) }
}

fn gamma_large(x: f64) -> f64 {
    let q = x.abs();
    let mut p = q.floor();
    if x >= 0.0 {
        let (y1, y2) = stirling(x);
        return y1 * y2;
    }
    // Beyond 2**63 every number is even.
    let sign = if p < 9.2e18 && p as i64 & 1 == 1 { 1.0 } else { -1.0 };
    let mut z = q - p;
    if z > 0.5 {
        p += 1.0;
        z = q - p;
    }
    z = q * sin(PI * z);
    if z == 0.0 {
        return f64::INFINITY.copysign(sign);
    }
    let (s1, s2) = stirling(q);
    let size = z.abs();
    let d = size * s1 * s2;
    sign * if d.is_infinite() { PI / size / s1 / s2 } else { PI / d }
}

/// Gamma of a large number by Stirling's formula, as two factors.
fn stirling(x: f64) -> (f64, f64) {
    const S: [f64; 5] = [
        7.873_113_957_930_936_283_97e-04,
        -2.295_499_616_133_781_263_80e-04,
        -2.681_326_178_057_812_328_25e-03,
        3.472_222_216_054_586_673_10e-03,
        8.333_333_333_334_822_571_26e-02,
    ];
    const SQRT_2_PI: f64 = 2.506_628_274_631_000_502_417;
    const MAX: f64 = 143.016_08;
    if x > 200.0 {
        return (f64::INFINITY, 1.0);
    }
    let w = 1.0 / x;
    let w = 1.0 + w * poly(w, &S);
    let e = exp(x);
    let (y1, y2) = if x > MAX {
        let v = pow(x, 0.5 * x - 0.25);
        (v, v / e)
    } else {
        (pow(x, x - 0.5) / e, 1.0)
    };
    (y1, SQRT_2_PI * w * y2)
}
