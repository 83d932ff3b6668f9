//! What a run-time error says, in gc's words.

use crate::runtime::panic::ErrorKind;
use crate::runtime::program::{RKind, Tables};
use crate::runtime::step::{SliceTrap, Trap};
use crate::tree::ir::SiteId;

/// Kind and whole text of a run-time error.
pub(super) fn trap_text(tables: &Tables, trap: &Trap, site: SiteId) -> (ErrorKind, String) {
    use ErrorKind::{Assertion, Bounds, Error, Plain};
    let unsigned = tables.sites.get(site as usize).map_or([false; 3], |info| info.unsigned);
    let name = |ty: u32| tables.rtype(ty).map_or_else(|| "?".to_owned(), |t| t.name.clone());
    match trap {
        Trap::Index { index, len } => {
            let with = format!("with length {len}");
            let index = bound_text(*index, unsigned[0], "[", "]", &with);
            (Bounds, format!("runtime error: index out of range {index}"))
        }
        Trap::Slice(slice) => {
            let bounds = bounds_text(*slice, unsigned);
            (Bounds, format!("runtime error: slice bounds out of range {bounds}"))
        }
        Trap::SliceToArray { len, want } => {
            let text = format!(
                "runtime error: cannot convert slice with length {len} to array or pointer to array with length {want}"
            );
            (Bounds, text)
        }
        Trap::Nil(_) => {
            (Error, "runtime error: invalid memory address or nil pointer dereference".to_owned())
        }
        Trap::DivideByZero => (Error, "runtime error: integer divide by zero".to_owned()),
        Trap::NegativeShift => (Error, "runtime error: negative shift amount".to_owned()),
        Trap::NilMap => (Plain, "assignment to entry in nil map".to_owned()),
        Trap::Uncomparable(ty) => {
            (Error, format!("runtime error: comparing uncomparable type {}", name(*ty)))
        }
        Trap::UnhashableLookup(ty) => (Plain, format!("hash of unhashable type: {}", name(*ty))),
        Trap::Unhashable(ty) => {
            (Error, format!("runtime error: hash of unhashable type {}", name(*ty)))
        }
        Trap::MakeSliceLen => (Error, "runtime error: makeslice: len out of range".to_owned()),
        Trap::MakeSliceCap => (Error, "runtime error: makeslice: cap out of range".to_owned()),
        Trap::MakeChan => (Plain, "makechan: size out of range".to_owned()),
        Trap::GrowSlice => (Error, "runtime error: growslice: len out of range".to_owned()),
        Trap::Text(text) => (Error, format!("runtime error: {text}")),
        Trap::Plain(text) | Trap::Fatal(text) | Trap::Throw(text) | Trap::Limit(text) => {
            (Plain, (*text).to_owned())
        }
        Trap::OutOfMemory => (Plain, "out of memory".to_owned()),
        Trap::Value(..) | Trap::ThrowText(..) => (Plain, String::new()),
        Trap::Assert { from, dynamic, to, missing } => {
            let wants_iface =
                tables.rtype(*to).is_some_and(|t| t.kind == RKind::Interface) || missing.is_some();
            let text = match (dynamic, missing) {
                (0, _) if wants_iface => format!("interface is nil, not {}", name(*to)),
                (0, _) => format!("{} is nil, not {}", name(*from), name(*to)),
                (_, Some(method)) => {
                    let method = tables.method_names.get(*method as usize);
                    let method = method.map_or("?", |m| plain_name(m.as_str()));
                    let (dynamic, to) = (name(*dynamic), name(*to));
                    format!("{dynamic} is not {to}: missing method {method}")
                }
                (_, None) => {
                    let pkg = |ty: u32| tables.rtype(ty).and_then(|rtype| rtype.pkg);
                    let of_one_package = pkg(*dynamic) == pkg(*to);
                    let (dynamic, to) = (name(*dynamic), name(*to));
                    let why = match (dynamic == to, of_one_package) {
                        (false, _) => "",
                        (true, true) => " (types from different scopes)",
                        (true, false) => " (types from different packages)",
                    };
                    format!("{} is {dynamic}, not {to}{why}", name(*from))
                }
            };
            (Assertion, format!("interface conversion: {text}"))
        }
    }
}

/// The name of a method without its package and without the number that tells types of one name apart.
fn plain_name(name: &str) -> &str {
    let name = name.rsplit('.').next().unwrap_or(name);
    name.split('·').next().unwrap_or(name)
}

/// A bound in its brackets with what it is compared with, which a negative one is not.
fn bound_text(bound: i64, unsigned: bool, open: &str, close: &str, with: &str) -> String {
    match (bound < 0, unsigned) {
        (true, false) => format!("{open}{bound}{close}"),
        (true, true) => format!("{open}{}{close} {with}", bound as u64),
        (false, _) => format!("{open}{bound}{close} {with}"),
    }
}

/// What stands in the brackets, and what it is compared with.
fn bounds_text(trap: SliceTrap, [low, high, cap]: [bool; 3]) -> String {
    // A pair of bounds; only the first can be bad in itself.
    let pair = |first: i64, unsigned: bool, second: i64, open: &str, close: &str| match (
        first < 0,
        unsigned,
    ) {
        (true, false) => format!("[{open}{first}:{close}]"),
        (true, true) => format!("[{open}{}:{second}{close}]", first as u64),
        (false, _) => format!("[{open}{first}:{second}{close}]"),
    };
    match trap {
        SliceTrap::HighLength(hi, len) => {
            bound_text(hi, high, "[:", "]", &format!("with length {len}"))
        }
        SliceTrap::HighCapacity(hi, cap) => {
            bound_text(hi, high, "[:", "]", &format!("with capacity {cap}"))
        }
        SliceTrap::MaxLength(max, len) => {
            bound_text(max, cap, "[::", "]", &format!("with length {len}"))
        }
        SliceTrap::MaxCapacity(max, of) => {
            bound_text(max, cap, "[::", "]", &format!("with capacity {of}"))
        }
        SliceTrap::LowHigh(lo, hi) => pair(lo, low, hi, "", ""),
        SliceTrap::HighMax(hi, max) => pair(hi, high, max, ":", ""),
        SliceTrap::LowHighMax(lo, hi) => pair(lo, low, hi, "", ":"),
    }
}
