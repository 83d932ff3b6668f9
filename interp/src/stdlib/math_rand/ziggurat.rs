//! Tables of the ziggurat method (Marsaglia and Tsang, "The Ziggurat Method for Generating Random Variables", 2000): 128 strips
//! under the normal curve, 256 under the exponential one, all of the same area.

use std::sync::OnceLock;

use crate::stdlib::math::{exp, log};

/// One strip.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Row {
    /// Draws below this lie under the curve for sure.
    pub(super) k: u32,
    /// What a draw is multiplied with.
    pub(super) w: f32,
    /// The curve at the strip's edge.
    pub(super) f: f32,
}

/// A strip of the normal curve; draws have 31 bits.
pub(super) fn normal(i: usize) -> Row {
    static TABLE: OnceLock<Vec<Row>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let curve = |x: f64| exp(-0.5 * x * x);
        let back = |y: f64| f64::sqrt(-2.0 * log(y));
        strips(128, 2f64.powi(31), 3.442_619_855_899, 9.912_563_035_262_17e-3, curve, back)
    });
    table.get(i).copied().unwrap_or_default()
}

/// A strip of the exponential curve; draws have 32 bits.
pub(super) fn exponential(i: usize) -> Row {
    static TABLE: OnceLock<Vec<Row>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let (edge, area) = (7.697_117_470_131_05, 3.949_659_822_581_572e-3);
        strips(256, 2f64.powi(32), edge, area, |x| exp(-x), |y| -log(y))
    });
    table.get(i).copied().unwrap_or_default()
}

/// `n` strips of an `area` under a falling curve with inverse `back`; the lowest begins at `edge`. Draws are below `range`.
fn strips(
    n: usize,
    range: f64,
    edge: f64,
    area: f64,
    curve: impl Fn(f64) -> f64,
    back: impl Fn(f64) -> f64,
) -> Vec<Row> {
    let mut rows = vec![Row::default(); n];
    let base = area / curve(edge);
    rows[0] = Row { k: (edge / base * range) as u32, w: (base / range) as f32, f: 1.0 };
    rows[n - 1].w = (edge / range) as f32;
    rows[n - 1].f = curve(edge) as f32;
    let (mut x, mut below) = (edge, edge);
    for i in (1..n - 1).rev() {
        x = back(area / x + curve(x));
        rows[i + 1].k = (x / below * range) as u32;
        below = x;
        rows[i].f = curve(x) as f32;
        rows[i].w = (x / range) as f32;
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables() {
        // Numbers that the paper's code gives.
        assert_eq!((normal(0).k, normal(1).k, normal(127).k), (0x76ad_2212, 0, 0x77d6_64e5));
        assert_eq!((exponential(0).k, exponential(1).k), (0xe290_a139, 0));
        assert_eq!(normal(200), Row::default());
    }
}
