//! How the builtins `print` and `println` show operands.

use std::io::Write as _;

use super::format::append_float;
use crate::mem::{Addr, Mem, SHOWN_BASE};
use crate::tree::ir::PrintKind;

/// Appends an operand's text.
pub fn show(out: &mut Vec<u8>, mem: &Mem, kind: PrintKind, slots: &[u64]) {
    let at = |i: usize| slots.get(i).copied().unwrap_or(0);
    match kind {
        PrintKind::Bool => out.extend_from_slice(if at(0) == 0 { b"false" } else { b"true" }),
        PrintKind::Int => put(out, format_args!("{}", at(0) as i64)),
        PrintKind::Uint => put(out, format_args!("{}", at(0))),
        PrintKind::Float(is32) => show_float(out, is32, at(0)),
        PrintKind::Complex(is32) => {
            out.push(b'(');
            show_float(out, is32, at(0));
            let imaginary = out.len();
            show_float(out, is32, at(1));
            if !matches!(out.get(imaginary), Some(b'+' | b'-')) {
                out.insert(imaginary, b'+');
            }
            out.extend_from_slice(b"i)");
        }
        PrintKind::String => out.extend_from_slice(mem.slice(at(0), at(1))),
        PrintKind::Pointer => put(out, format_args!("{:#x}", shown(at(0)))),
        PrintKind::Iface => put(out, format_args!("({:#x},{:#x})", shown(at(0)), shown(at(1)))),
        PrintKind::Slice => {
            put(out, format_args!("[{}/{}]{:#x}", at(1), at(2), shown(at(0))));
        }
    }
}

/// An address as programs see it.
pub fn shown(addr: Addr) -> u64 {
    if addr == 0 { 0 } else { addr.wrapping_add(SHOWN_BASE) }
}

fn put(out: &mut Vec<u8>, text: std::fmt::Arguments<'_>) {
    // A vector takes every byte.
    let _ = out.write_fmt(text);
}

/// The shortest text that reads back as the same float, with an exponent when that is below -4 or not below [`FIXED_BELOW`].
fn show_float(out: &mut Vec<u8>, is32: bool, bits: u64) {
    let (x, size) = if is32 {
        (f64::from(f32::from_bits(bits as u32)), 32)
    } else {
        (f64::from_bits(bits), 64)
    };
    let begin = out.len();
    append_float(out, x, b'e', None, size);
    let exponent = out[begin..].split(|&b| b == b'e').nth(1);
    let exponent = exponent.and_then(|e| std::str::from_utf8(e).ok()?.parse::<i32>().ok());
    if exponent.is_some_and(|e| (-4..FIXED_BELOW).contains(&e)) {
        out.truncate(begin);
        append_float(out, x, b'f', None, size);
    }
}

/// The decimal exponent from which a float is shown with one.
const FIXED_BELOW: i32 = 6;

#[cfg(test)]
mod tests {
    use super::*;

    fn float(x: f64) -> String {
        let mut out = Vec::new();
        show_float(&mut out, false, x.to_bits());
        String::from_utf8(out).unwrap()
    }

    /// Texts printed by gc.
    #[test]
    fn floats_as_gc() {
        let rows = [
            (0.0, "0"),
            (-0.0, "-0"),
            (100000.0, "100000"),
            (999999.0, "999999"),
            (1e6, "1e+06"),
            (1234567.0, "1.234567e+06"),
            (123456.5, "123456.5"),
            (1e20, "1e+20"),
            (0.0001, "0.0001"),
            (0.00001, "1e-05"),
            (0.00012345, "0.00012345"),
            (5e-324, "5e-324"),
            (f64::MAX, "1.7976931348623157e+308"),
        ];
        for (x, want) in rows {
            assert_eq!(float(x), want);
        }
    }

    #[test]
    fn complex_and_words() {
        let mem = Mem::new(0);
        let text = |kind, slots: &[u64]| {
            let mut out = Vec::new();
            show(&mut out, &mem, kind, slots);
            String::from_utf8(out).unwrap()
        };
        let c = |re: f64, im: f64| text(PrintKind::Complex(false), &[re.to_bits(), im.to_bits()]);
        assert_eq!(c(1.0, -2.0), "(1-2i)");
        assert_eq!(c(f64::NAN, f64::INFINITY), "(NaN+Infi)");
        assert_eq!(text(PrintKind::Int, &[-3i64 as u64]), "-3");
        assert_eq!(text(PrintKind::Pointer, &[0]), "0x0");
        assert_eq!(text(PrintKind::Slice, &[0, 1, 2]), "[1/2]0x0");
        assert_eq!(text(PrintKind::Iface, &[0, 0]), "(0x0,0x0)");
    }
}
