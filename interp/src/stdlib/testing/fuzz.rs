//! Calls of fuzz targets: functions of a `*testing.T` and parameters of basic types.

use crate::mem::Addr;
use crate::runtime::native::{Done, Native, NativeCall, NativeCallee};
use crate::runtime::program::{RKind, RType};
use crate::runtime::step::Slot;

const ALLOWED: &[&str] = &[
    "string", "[]uint8", "bool", "int", "int8", "int16", "int32", "int64", "uint", "uint8",
    "uint16", "uint32", "uint64", "float32", "float64",
];

fn rtype<'n>(n: &'n Native<'_>, ty: Slot) -> Option<&'n RType> {
    n.cx.tables.rtype(ty as u32).filter(|_| ty != 0).map(|of| &**of)
}

/// The parameters' types of a function for `Fuzz`, or what is wrong with it.
fn params(n: &Native<'_>, ty: Slot) -> Result<Vec<String>, String> {
    let Some(target) = rtype(n, ty).filter(|t| t.kind == RKind::Func) else {
        return Err("F.Fuzz must receive a function".to_owned());
    };
    let signature = target.name.strip_prefix("func(").unwrap_or_default();
    let Some((params, results)) = signature.rsplit_once(')') else {
        return Err("F.Fuzz must receive a function".to_owned());
    };
    let mut params = params.split(", ").map(str::to_owned);
    let first = params.next();
    let params: Vec<String> = params.collect();
    if first.as_deref() != Some("*testing.T") || params.is_empty() {
        return Err(
            "fuzz target must receive at least two arguments, where the first argument is a *T"
                .to_owned(),
        );
    }
    if !results.is_empty() || signature.contains(") (") {
        return Err("fuzz target must not return a value".to_owned());
    }
    match params.iter().find(|name| !ALLOWED.contains(&name.as_str())) {
        Some(name) => Err(format!("unsupported type for fuzzing {name}")),
        None => Ok(params),
    }
}

/// `wrongTarget(target any) string`
pub(super) fn wrong_target(n: &mut Native<'_>) -> Done {
    let wrong = params(n, n.arg(0)).err().unwrap_or_default();
    n.give_string(wrong.as_bytes())
}

/// The arguments in a `[]any`: type and address of the value of each.
fn values(n: &Native<'_>, base: Addr, len: u64) -> Vec<(Slot, Addr)> {
    let at = |i| base + 16 * i;
    (0..len).map(|i| (n.cx.mem.ld8(at(i)), n.cx.mem.ld8(at(i) + 8))).collect()
}

/// `wrongSeed(target any, args []any) string`
pub(super) fn wrong_seed(n: &mut Native<'_>) -> Done {
    let Ok(params) = params(n, n.arg(0)) else { return Done::Return };
    let names: Vec<String> = values(n, n.arg(2), n.arg(3))
        .iter()
        .map(|&(ty, _)| rtype(n, ty).map_or_else(String::new, |t| t.name.clone()))
        .collect();
    if names == params {
        return Done::Return;
    }
    let show = |names: &[String]| format!("[{}]", names.join(" "));
    let wrong = match names.len() == params.len() {
        true => format!(
            "types {} do not match those of the fuzz target: {}",
            show(&names),
            show(&params)
        ),
        false => format!("has {} values, the fuzz target takes {}", names.len(), params.len()),
    };
    n.give_string(wrong.as_bytes())
}

/// `kind(v any) (name string, ok bool)`
pub(super) fn kind(n: &mut Native<'_>) -> Done {
    let name = rtype(n, n.arg(0)).map_or_else(|| "<nil>".to_owned(), |t| t.name.clone());
    n.set(2, ALLOWED.contains(&name.as_str()).into());
    n.put_string(0, name.as_bytes());
    Done::Return
}

/// `call(target any, t *T, args []any)`
pub(super) fn call(n: &mut Native<'_>) -> Done {
    if n.state(0) != 0 {
        return Done::Return;
    }
    n.set_state(0, 1);
    let (closure, t) = (n.arg(1), n.arg(2));
    let mut args = vec![t];
    for (ty, data) in values(n, n.arg(3), n.arg(4)) {
        let Some(layout) = rtype(n, ty).map(|t| t.layout) else { continue };
        let mut slots = vec![0; n.cx.layouts.get(layout).parts.len()];
        n.cx.unbox_value(layout, data, &mut slots);
        args.extend(slots);
    }
    Done::Call(Box::new(NativeCall { callee: NativeCallee::Value(closure), args, catch: false }))
}
