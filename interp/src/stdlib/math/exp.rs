//! Exponentials.
//!
//! `exp` reduces by ln 2 and 16, sums a Taylor series with fused operations and squares back (Shibata, "Efficient evaluation
//! methods of elementary functions suitable for SIMD computation", 2010), as gc's amd64 code does on processors with FMA. `exp2`
//! and `expm1` are those of Sun's fdlibm.

use super::parts::{ldexp, poly};

const LN2_HI: f64 = 6.931_471_803_691_238_164_90e-01;
const LN2_LO: f64 = 1.908_214_929_270_587_700_02e-10;

/// `e**x`
pub(in crate::stdlib) fn exp(x: f64) -> f64 {
    /// The split of ln 2 for fused subtraction.
    const HI: f64 = 0.693_147_180_559_662_956_511_601_805_686_950_683_593_75;
    const LO: f64 = 0.282_352_905_630_315_771_225_884_481_750_134_360_255_254_120_68e-12;
    const TAYLOR: [f64; 8] =
        [1.0 / 40_320.0, 1.0 / 5_040.0, 1.0 / 720.0, 1.0 / 120.0, 1.0 / 24.0, 1.0 / 6.0, 0.5, 1.0];
    if x.is_nan() || x == f64::INFINITY {
        return x;
    }
    if x > 7.097_827_128_933_84e+02 {
        return f64::INFINITY;
    }
    if x < -7.451_332_191_019_412e+02 {
        return 0.0;
    }
    let k = (x * std::f64::consts::LOG2_E).round_ties_even();
    if k > 1023.0 {
        // gc's code gives up already here.
        return f64::INFINITY;
    }
    let reduced = (-k).mul_add(LO, (-k).mul_add(HI, x)) * 0.0625;
    let series = TAYLOR[1..].iter().fold(TAYLOR[0], |sum, &c| sum.mul_add(reduced, c));
    let mut sum = series * reduced;
    // (1+s)**2 - 1 = s * (s+2), four times.
    for _ in 0..3 {
        sum *= sum + 2.0;
    }
    sum = sum.mul_add(sum + 2.0, 1.0);
    ldexp(sum, k as i64)
}

/// `2**x`
pub(super) fn exp2(x: f64) -> f64 {
    if x.is_nan() || x == f64::INFINITY {
        return x;
    }
    if x >= 1024.0 {
        return f64::INFINITY;
    }
    if x < -1075.0 {
        return 0.0;
    }
    let k = (x + 0.5f64.copysign(x)).trunc();
    let k = if x == 0.0 { 0.0 } else { k };
    let rest = x - k;
    combine(rest * LN2_HI, -rest * LN2_LO, k as i64)
}

/// `e**(hi - lo) * 2**k`, for a small difference.
fn combine(hi: f64, lo: f64, k: i64) -> f64 {
    const P: [f64; 5] = [
        4.138_136_797_057_238_460_39e-08,
        -1.653_390_220_546_525_153_90e-06,
        6.613_756_321_437_934_361_17e-05,
        -2.777_777_777_701_559_338_42e-03,
        1.666_666_666_666_666_574_15e-01,
    ];
    let rest = hi - lo;
    let square = rest * rest;
    let c = rest - square * poly(square, &P);
    ldexp(1.0 - ((lo - (rest * c) / (2.0 - c)) - hi), k)
}

/// `e**x - 1`
pub(super) fn expm1(x: f64) -> f64 {
    const OVERFLOW: f64 = 7.097_827_128_933_839_730_96e+02;
    const LN2_X56: f64 = 3.881_624_211_135_693_737_76e+01;
    const HALF_LN2: f64 = 3.465_735_902_799_726_541_15e-01;
    const LN2_X3_HALF: f64 = 1.039_720_770_839_917_964_23e+00;
    const Q: [f64; 6] = [
        -2.010_992_181_836_243_714_76e-07,
        4.008_217_827_329_362_395_52e-06,
        -7.936_507_578_674_879_424_90e-05,
        1.587_301_587_254_814_601_65e-03,
        -3.333_333_333_333_313_164_28e-02,
        1.0,
    ];
    if x.is_nan() || x == f64::INFINITY {
        return x;
    }
    if x == f64::NEG_INFINITY {
        return -1.0;
    }
    let size = x.abs();
    if size >= LN2_X56 {
        if x < 0.0 {
            return -1.0;
        }
        if size >= OVERFLOW {
            return f64::INFINITY;
        }
    }
    // x = hi - lo + k ln 2, c what rounding lost of it.
    let (x, c, k) = if size > HALF_LN2 {
        let (hi, lo, k) = if size < LN2_X3_HALF {
            if x > 0.0 { (x - LN2_HI, LN2_LO, 1) } else { (x + LN2_HI, -LN2_LO, -1) }
        } else {
            let k = (std::f64::consts::LOG2_E * x + 0.5f64.copysign(x)).trunc();
            (x - k * LN2_HI, k * LN2_LO, k as i64)
        };
        let reduced = hi - lo;
        (reduced, (hi - reduced) - lo, k)
    } else if size < 1.0 / (1u64 << 54) as f64 {
        return x;
    } else {
        (x, 0.0, 0)
    };
    let half = 0.5 * x;
    let hxs = x * half;
    let r1 = poly(hxs, &Q);
    let t = 3.0 - r1 * half;
    let mut e = hxs * ((r1 - t) / (6.0 - x * t));
    if k == 0 {
        return x - (x * e - hxs);
    }
    e = x * (e - c) - c;
    e -= hxs;
    match k {
        -1 => 0.5 * (x - e) - 0.5,
        1 if x < -0.25 => -2.0 * (e - (x + 0.5)),
        1 => 1.0 + 2.0 * (x - e),
        ..=-2 | 57.. => add_exponent(1.0 - (e - x), k) - 1.0,
        0..20 => {
            let t = 1.0 - 2f64.powi(-(k as i32));
            add_exponent(t - (e - x), k)
        }
        20..57 => add_exponent(x - (e + 2f64.powi(-(k as i32))) + 1.0, k),
    }
}

fn add_exponent(x: f64, k: i64) -> f64 {
    // 2**1024 alone would overflow.
    if k == 1024 {
        x * 2.0 * 2f64.powi(1023)
    } else {
        f64::from_bits(x.to_bits().wrapping_add((k as u64) << 52))
    }
}
