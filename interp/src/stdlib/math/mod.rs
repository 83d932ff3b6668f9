//! Natives of package math.
//!
//! The elementary functions are our own, since a platform's differ in the last bit: a run is to give the same digits
//! everywhere, and those that gc's programs print on amd64. Which algorithms those are is said in each file.

#![expect(
    clippy::excessive_precision,
    reason = "coefficients have the digits they were computed to"
)]

mod bessel;
mod erf;
mod exp;
mod gamma;
mod hyperbolic;
mod lgamma;
mod log;
mod parts;
mod power;
mod trig;

pub(in crate::stdlib) use exp::exp;
pub(in crate::stdlib) use log::log;

use super::abi::native;
use crate::runtime::native::{Done, Native, NativeFn};

pub(super) const NATIVES: &[NativeFn] = &[
    // The bits of a float are its slot.
    native("math.Float64bits", |n| n.give(n.arg(0))),
    native("math.Float64frombits", |n| n.give(n.arg(0))),
    native("math.Float32bits", |n| n.give(n.arg(0))),
    native("math.Float32frombits", |n| n.give(n.arg(0))),
    native("math.Abs", |n| one(n, f64::abs)),
    native("math.Copysign", |n| two(n, f64::copysign)),
    native("math.Floor", |n| one(n, f64::floor)),
    native("math.Ceil", |n| one(n, f64::ceil)),
    native("math.Trunc", |n| one(n, f64::trunc)),
    native("math.Round", |n| one(n, f64::round)),
    native("math.RoundToEven", |n| one(n, f64::round_ties_even)),
    native("math.Max", |n| two(n, parts::max)),
    native("math.Min", |n| two(n, parts::min)),
    native("math.Mod", |n| two(n, |x, y| x % y)),
    native("math.Remainder", |n| two(n, parts::remainder)),
    native("math.Modf", |n| {
        let x = n.float(0);
        n.put_float(0, x.trunc());
        let rest = if x.is_infinite() { f64::NAN } else { (x - x.trunc()).copysign(x) };
        n.put_float(1, rest);
        Done::Return
    }),
    native("math.Frexp", |n| {
        let (frac, exp) = parts::frexp(n.float(0));
        n.put_float(0, frac);
        n.put_int(1, exp);
        Done::Return
    }),
    native("math.Ldexp", |n| {
        let exp = n.int(1);
        one(n, |x| parts::ldexp(x, exp))
    }),
    native("math.FMA", |n| {
        let (y, z) = (n.float(1), n.float(2));
        one(n, |x| x.mul_add(y, z))
    }),
    native("math.Sqrt", |n| one(n, f64::sqrt)),
    native("math.Cbrt", |n| one(n, power::cbrt)),
    native("math.Hypot", |n| two(n, power::hypot)),
    native("math.Pow", |n| two(n, power::pow)),
    native("math.Pow10", |n| {
        let value = power::pow10(n.int(0));
        n.put_float(0, value);
        Done::Return
    }),
    native("math.Exp", |n| one(n, exp::exp)),
    native("math.Exp2", |n| one(n, exp::exp2)),
    native("math.Expm1", |n| one(n, exp::expm1)),
    native("math.Log", |n| one(n, log::log)),
    native("math.Log2", |n| one(n, log::log2)),
    native("math.Log10", |n| one(n, log::log10)),
    native("math.Log1p", |n| one(n, log::log1p)),
    native("math.Sin", |n| one(n, trig::sin)),
    native("math.Cos", |n| one(n, trig::cos)),
    native("math.Tan", |n| one(n, trig::tan)),
    native("math.Asin", |n| one(n, trig::asin)),
    native("math.Acos", |n| one(n, trig::acos)),
    native("math.Atan", |n| one(n, trig::atan)),
    native("math.Atan2", |n| two(n, trig::atan2)),
    native("math.Sinh", |n| one(n, hyperbolic::sinh)),
    native("math.Cosh", |n| one(n, hyperbolic::cosh)),
    native("math.Tanh", |n| one(n, hyperbolic::tanh)),
    native("math.Asinh", |n| one(n, hyperbolic::asinh)),
    native("math.Acosh", |n| one(n, hyperbolic::acosh)),
    native("math.Atanh", |n| one(n, hyperbolic::atanh)),
    native("math.Gamma", |n| one(n, gamma::gamma)),
    native("math.Lgamma", |n| {
        let (value, sign) = lgamma::lgamma(n.float(0));
        n.put_float(0, value);
        n.put_int(1, sign);
        Done::Return
    }),
    native("math.Erf", |n| one(n, erf::erf)),
    native("math.Erfc", |n| one(n, erf::erfc)),
    native("math.Erfinv", |n| one(n, erf::erfinv)),
    native("math.J0", |n| one(n, bessel::j0)),
    native("math.J1", |n| one(n, bessel::j1)),
    native("math.Y0", |n| one(n, bessel::y0)),
    native("math.Y1", |n| one(n, bessel::y1)),
];

fn one(n: &mut Native<'_>, f: impl FnOnce(f64) -> f64) -> Done {
    let value = f(n.float(0));
    n.put_float(0, value);
    Done::Return
}

fn two(n: &mut Native<'_>, f: impl FnOnce(f64, f64) -> f64) -> Done {
    let value = f(n.float(0), n.float(1));
    n.put_float(0, value);
    Done::Return
}

#[cfg(test)]
mod tests;
