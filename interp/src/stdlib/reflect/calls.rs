//! Calls of functions whose type is known at run time only, in both directions.

use super::memory::{boxed_slots, layout};
use super::slots_at;
use super::types::ty_of;
use super::with_space;
use crate::mem::Addr;
use crate::mem::layout::Layouts;
use crate::runtime::native::{Done, Native, NativeCall, NativeCallee};
use crate::runtime::step::Slot;
use crate::tree::ir::FuncId;
use crate::types::ty::TyKind;

/// The types of parameters and results of a function type.
fn signature(n: &mut Native<'_>, ty: u32) -> (Vec<u32>, Vec<u32>) {
    let found = with_space(n.cx, |space, _| match space.types.under(ty_of(ty)) {
        TyKind::Func(sig) => {
            let ids = |tys: &[crate::types::ty::Ty]| tys.iter().map(|ty| ty.0).collect();
            (ids(&sig.params), ids(&sig.results))
        }
        _ => (Vec::new(), Vec::new()),
    });
    found.unwrap_or_default()
}

/// `invoke(id int, fn unsafe.Pointer, method int, recv any, args, results []unsafe.Pointer)`: calls a function value, or
/// the method's function (-1: none) with the receiver. Arguments and results are where they lie.
pub(super) fn invoke(n: &mut Native<'_>) -> Done {
    let (ty, closure, method, data) = (n.type_id(0), n.arg(1), n.int(2), n.arg(4));
    let (args_at, results_at) = (n.arg(5), n.arg(8));
    let (params, results) = signature(n, ty);
    if n.state(0) != 0 {
        store_results(n, &results, results_at);
        return Done::Return;
    }
    n.set_state(0, 1);
    let mut args: Vec<Slot> = Vec::new();
    if method >= 0 {
        args.push(data);
    }
    for (i, &param) in (0u64..).zip(&params) {
        let at = n.cx.mem.ld8(args_at + 8 * i);
        args.extend(slots_at(n.cx, param, at));
    }
    let callee = match u32::try_from(method) {
        Ok(func) => NativeCallee::Func(FuncId(func)),
        Err(_) => NativeCallee::Value(closure),
    };
    Done::Call(Box::new(NativeCall { callee, args, catch: false }))
}

/// Stores the results of the call where they are wanted.
fn store_results(n: &mut Native<'_>, results: &[u32], results_at: Addr) {
    let mut slot = 0;
    for (i, &result) in (0u64..).zip(results) {
        let Some((id, of)) = layout(n, result) else { return };
        let slots: Vec<Slot> = (0..of.slots).map(|j| n.call_result(1, slot + j)).collect();
        slot += of.slots;
        let at = n.cx.mem.ld8(results_at + 8 * i);
        n.cx.store_value(at, id, &slots);
    }
}

/// `stubOf(id int) int`: the function that hands calls of that type over to a Go value, plus 1; 0 where there is none.
pub(super) fn stub_of(n: &mut Native<'_>) -> Done {
    let ty = n.type_id(0);
    let under = with_space(n.cx, |space, _| space.types.underlying(ty_of(ty)).0);
    let stub = under.and_then(|ty| n.cx.tables.stubs.get(&ty));
    let answer = stub.map_or(0, |stub| u64::from(stub.0) + 1);
    n.give(answer)
}

/// A block of addresses.
fn addresses(n: &mut Native<'_>, list: &[Addr]) -> Addr {
    let block = n.cx.alloc(Layouts::POINTER, list.len() as u64, n.site);
    if !n.cx.trapped {
        for (i, &addr) in (0u64..).zip(list) {
            n.cx.mem.st8(block + 8 * i, addr);
        }
    }
    block
}

/// A function of any type whose closure is `{stub, function type, run func(closure, args, results []unsafe.Pointer)}`: it calls `run` with
/// where its arguments lie and where its results are wanted.
pub(super) fn stub(n: &mut Native<'_>) -> Done {
    let closure = n.fr[n.results as usize];
    let ty = n.cx.mem.ld8(closure + 8) as u32;
    let (params, results) = signature(n, ty);
    if n.state(0) != 0 {
        let block = n.state(1);
        let mut slot = 0;
        for (i, &result) in (0u64..).zip(&results) {
            let at = n.cx.mem.ld8(block + 8 * i);
            for word in slots_at(n.cx, result, at) {
                n.put(slot, word);
                slot += 1;
            }
        }
        return Done::Return;
    }
    let mut boxes = Vec::new();
    let mut slot = 0;
    for &param in &params {
        let Some((_, of)) = layout(n, param) else { return Done::Return };
        let words: Vec<Slot> = (0..of.slots).map(|j| n.arg(slot + j)).collect();
        slot += of.slots;
        boxes.push(boxed_slots(n, param, &words));
    }
    let args = addresses(n, &boxes);
    let mut boxes = Vec::new();
    for &result in &results {
        let Some((id, _)) = layout(n, result) else { return Done::Return };
        boxes.push(n.cx.alloc(id, 1, n.site));
    }
    let wanted = addresses(n, &boxes);
    n.set_state(0, 1);
    n.set_state(1, wanted);
    let run = n.cx.mem.ld8(closure + 16);
    let (p, r) = (params.len() as u64, results.len() as u64);
    let args = vec![closure, args, p, p, wanted, r, r];
    Done::Call(Box::new(NativeCall { callee: NativeCallee::Value(run), args, catch: false }))
}
