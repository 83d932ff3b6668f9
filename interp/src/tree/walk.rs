//! Questions about plans: what an expression reads, whether a statement shares memory, whether it may be structured.

use crate::tree::ir::{Access, Call, Callee, Ex, Place, SlotId, St, Stm};

/// Calls `f` on the direct parts of an expression until one answers true.
fn any_child(x: &Ex, f: &mut dyn FnMut(&Ex) -> bool) -> bool {
    let mut opt = |x: &Option<Box<Ex>>| x.as_ref().is_some_and(|x| f(x));
    match x {
        Ex::StrSlice(s, lo, hi, _) => return opt(lo) || opt(hi) || f(s),
        Ex::SliceOf { base, lo, hi, max, .. } | Ex::ArraySlice { base, lo, hi, max, .. } => {
            return opt(lo) || opt(hi) || opt(max) || f(base);
        }
        _ => {}
    }
    match x {
        Ex::Slot(_)
        | Ex::Const(_)
        | Ex::New(..)
        | Ex::FuncValue(_)
        | Ex::Str(..)
        | Ex::Slots(..)
        | Ex::Zero(_)
        | Ex::StrSlice(..)
        | Ex::SliceOf { .. }
        | Ex::ArraySlice { .. } => false,
        Ex::Bin(_, _, a, b, _)
        | Ex::Cmp(_, _, a, b)
        | Ex::And(a, b)
        | Ex::Or(a, b)
        | Ex::StrCmp(_, a, b)
        | Ex::StrIndex(a, b, _) => f(a) || f(b),
        Ex::Un(_, _, a)
        | Ex::Conv(_, _, a)
        | Ex::ShiftCount(a, _)
        | Ex::StrLen(a)
        | Ex::Part(a, _)
        | Ex::NewWith(_, a, _)
        | Ex::Count(_, a, _)
        | Ex::Implements(a, _)
        | Ex::Iface(_, _, a, _)
        | Ex::Unbox(_, a)
        | Ex::AssertType { x: a, .. }
        | Ex::AssertIface { x: a, .. } => f(a),
        Ex::Load(place, ..) | Ex::Addr(place) | Ex::LoadN(place, ..) => any_of_place(place, f),
        Ex::Closure(_, _, parts, _) | Ex::Concat(parts, _) | Ex::Seq(parts) => parts.iter().any(f),
        Ex::MapGet { map, key, .. } => f(map) || f(key),
        Ex::Rt(call) => call.args.iter().any(f),
    }
}

/// Calls `f` on the expressions of a place.
fn any_of_place(place: &Place, f: &mut dyn FnMut(&Ex) -> bool) -> bool {
    match place {
        Place::Static(_) => false,
        Place::Ptr { base, .. } => f(base),
        Place::SliceElem { index, .. } => f(index),
        Place::SliceElemAt { header: inner, index, .. }
        | Place::ArrayElem { array: inner, index, .. } => any_of_place(inner, f) || f(index),
    }
}

/// Whether any expression in the tree below (itself included) satisfies `f`.
pub(crate) fn any_ex(x: &Ex, f: &mut dyn FnMut(&Ex) -> bool) -> bool {
    f(x) || any_child(x, &mut |c| any_ex(c, f))
}

/// Whether an expression reads a slot in `from .. to`.
pub(crate) fn reads_slots(x: &Ex, from: SlotId, to: SlotId) -> bool {
    any_ex(x, &mut |x| match x {
        Ex::Slot(s) => (from..to).contains(s),
        Ex::Slots(s, n) => *s < to && s.saturating_add(*n) > from,
        Ex::Load(place, ..) | Ex::Addr(place) | Ex::LoadN(place, ..) => {
            place_reads_slots(place, from, to)
        }
        _ => false,
    })
}

fn place_reads_slots(place: &Place, from: SlotId, to: SlotId) -> bool {
    match place {
        Place::Static(_) | Place::Ptr { .. } => false,
        Place::SliceElem { slice, .. } => *slice < to && slice.saturating_add(2) > from,
        Place::SliceElemAt { header: inner, .. } | Place::ArrayElem { array: inner, .. } => {
            place_reads_slots(inner, from, to)
        }
    }
}

/// Whether an expression neither fails nor touches memory.
pub(crate) fn is_pure(x: &Ex) -> bool {
    use crate::tree::ir::BinOp;
    !any_ex(x, &mut |x| match x {
        Ex::Slot(_)
        | Ex::Const(_)
        | Ex::Str(..)
        | Ex::Slots(..)
        | Ex::Zero(_)
        | Ex::Cmp(..)
        | Ex::Un(..)
        | Ex::Conv(..)
        | Ex::And(..)
        | Ex::Or(..)
        | Ex::Seq(_)
        | Ex::StrLen(_)
        | Ex::FuncValue(_) => false,
        Ex::Bin(BinOp::Div | BinOp::Rem, _, _, by, _) => !matches!(**by, Ex::Const(c) if c != 0),
        Ex::Bin(..) => false,
        _ => true,
    })
}

/// Whether evaluating an expression accesses shared memory.
pub(crate) fn is_shared(x: &Ex) -> bool {
    any_ex(x, &mut |x| match x {
        Ex::Load(place, _, access) | Ex::LoadN(place, _, access) => {
            access.shared || place_shared(place)
        }
        Ex::Addr(place) => place_shared(place),
        Ex::NewWith(_, _, access) | Ex::Count(_, _, access) => access.shared,
        Ex::MapGet { access, .. } => access.shared,
        Ex::Rt(call) => call.access.shared,
        _ => false,
    })
}

/// Whether a header on the way to a place is shared.
fn place_shared(place: &Place) -> bool {
    match place {
        Place::Static(_) | Place::Ptr { .. } | Place::SliceElem { .. } => false,
        Place::SliceElemAt { header, access, .. } => access.shared || place_shared(header),
        Place::ArrayElem { array, .. } => place_shared(array),
    }
}

/// Whether finding a place accesses shared memory.
pub(crate) fn place_is_shared(place: &Place) -> bool {
    place_shared(place) || any_of_place(place, &mut is_shared)
}

fn call_is_shared(call: &Call) -> bool {
    let callee = match &call.callee {
        Callee::Func(_) => false,
        Callee::Value(x) | Callee::Method(x, _) => is_shared(x),
    };
    callee || call.args.iter().any(is_shared)
}

/// Whether a statement itself, not the statements in it, accesses shared memory: then a schedule point stands before it. Loops
/// have one at their back-edge already.
pub(crate) fn has_point(st: &St) -> bool {
    let store = |access: &Access, place: &Place, x: &Ex| {
        access.shared || place_is_shared(place) || is_shared(x)
    };
    match st {
        St::Set(_, x) | St::Eval(x) | St::Panic(x) | St::Close(x) => is_shared(x),
        St::Store(place, _, x, access) | St::StoreN(place, _, x, access) => store(access, place, x),
        St::Update(place, _, _, _, x, access) => store(access, place, x),
        St::SplitUpdate { .. } => true,
        St::MapSet { map, key, value, access, .. } => {
            access.shared || is_shared(map) || is_shared(key) || is_shared(value)
        }
        St::MapDelete { map, key, access, .. } => access.shared || is_shared(map) || is_shared(key),
        St::MapClear { map: x, access }
        | St::SliceClear(x, _, access)
        | St::MapIterStart { map: x, access, .. } => access.shared || is_shared(x),
        St::MapIterNext { access, .. } => access.shared,
        St::Append { slice, values, access, .. } => {
            access.shared || is_shared(slice) || values.iter().any(is_shared)
        }
        St::AppendSlice { slice: a, other: b, access, .. }
        | St::Copy { dst: a, src: b, access, .. } => access.shared || is_shared(a) || is_shared(b),
        St::If(cond, ..) => is_shared(cond),
        St::Call(call) | St::Go(call) | St::Defer(call, _) => call_is_shared(call),
        St::Send(ch, x, _) => is_shared(ch) || is_shared(x),
        St::Recv { ch, .. } => is_shared(ch),
        St::Print(parts, _) => parts.iter().any(|(_, x)| is_shared(x)),
        St::Block(_)
        | St::Loop { .. }
        | St::Labeled(..)
        | St::Switch(..)
        | St::Break(_)
        | St::Continue(_)
        | St::Label(_)
        | St::Goto(_)
        | St::Return
        | St::Recover(_)
        | St::Fail(..)
        | St::Select { .. }
        | St::LoopStep(..)
        | St::LoopCapture(..)
        | St::LoopUse(..) => false,
    }
}

/// Whether statements contain neither calls nor waits nor targets of `goto`, so that they can be one structured node.
pub(crate) fn is_structured(stms: &[Stm]) -> bool {
    stms.iter().all(|s| stm_is_structured(&s.kind))
}

/// The same for one statement.
pub(crate) fn stm_is_structured(st: &St) -> bool {
    match st {
        St::Call(_)
        | St::Go(_)
        | St::Defer(..)
        | St::Send(..)
        | St::Recv { .. }
        | St::Select { .. }
        | St::Close(_)
        | St::Label(_) => false,
        St::Block(b) | St::Labeled(_, b) => is_structured(b),
        St::If(_, then, otherwise) => {
            // A chain of `else if` may be long.
            let (mut then, mut rest) = (then, otherwise);
            loop {
                if !is_structured(then) {
                    return false;
                }
                match &rest[..] {
                    [Stm { kind: St::If(_, t, e), .. }] => (then, rest) = (t, e),
                    rest => return is_structured(rest),
                }
            }
        }
        St::Loop { pre, body, post, .. } => {
            is_structured(pre) && is_structured(body) && is_structured(post)
        }
        St::Switch(_, arms, default) => {
            arms.iter().all(|a| is_structured(a)) && is_structured(default)
        }
        _ => true,
    }
}

/// Whether control never passes the end of a block.
pub(crate) fn ends_elsewhere(stms: &[Stm]) -> bool {
    matches!(
        stms.last().map(|s| &s.kind),
        Some(
            St::Return | St::Goto(_) | St::Break(_) | St::Continue(_) | St::Panic(_) | St::Fail(..)
        )
    )
}
