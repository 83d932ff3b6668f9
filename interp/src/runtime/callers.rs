//! The calls of the running goroutine as `runtime.Caller` counts them.
//!
//! They are those that a trace shows, and what gc's runtime has between them: how a panic came to the deferred calls, and who called main.
//! Such frames are names and places only, where Go 1.27 has them.

use super::panic::{Cause, Unwinding};
use super::program::Tables;
use super::trace::{ActiveCall, Traced, calls, unwinding_at};
use crate::tree::ir::{FuncId, SiteId};

/// A function of gc's runtime that stands on a stack.
pub(crate) struct RuntimeFrame {
    /// Its name.
    pub(crate) name: &'static str,
    /// Its file, in the library's folder.
    pub(crate) file: &'static str,
    /// The line where it is.
    pub(crate) line: u32,
}

/// A call.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Caller {
    /// Of a function, which is at that place.
    Func(FuncId, SiteId),
    /// Of one of the runtime's: its index in [`RUNTIME`].
    Runtime(usize),
}

const fn frame(name: &'static str, file: &'static str, line: u32) -> RuntimeFrame {
    RuntimeFrame { name, file, line }
}

/// The runtime's frames.
pub(crate) const RUNTIME: [RuntimeFrame; 8] = [
    frame("runtime.gopanic", "runtime/panic.go", 859),
    frame("runtime.panicmem", "runtime/panic.go", 336),
    frame("runtime.sigpanic", "runtime/signal_unix.go", 931),
    frame("runtime.panicBounds64", "runtime/panic.go", 236),
    frame("runtime.panicBounds", "runtime/asm_amd64.s", 1622),
    frame("runtime.panicdivide", "runtime/panic.go", 315),
    frame("runtime.main", "runtime/proc.go", 302),
    frame("runtime.goexit", "runtime/asm_amd64.s", 1264),
];

/// What called main, and what every goroutine begins with.
const ROOTS: [usize; 2] = [6, 7];

/// The calls, innermost first.
pub(crate) fn callers(traced: &Traced<'_>, tables: &Tables) -> impl Iterator<Item = Caller> {
    let goroutine = traced.goroutine;
    let first = usize::from(goroutine.number != 1);
    let roots = ROOTS[first..].iter().map(|&found| Caller::Runtime(found));
    let active = calls(traced, tables).map(move |call| match call {
        ActiveCall::Of(func, site) => (Some(Caller::Func(func, site)), &[][..]),
        ActiveCall::Panic(frame) => {
            (None, unwinding_at(goroutine, frame).map_or(&[0][..], runtime_frames))
        }
    });
    let active = active.flat_map(|(func, runtime)| {
        func.into_iter().chain(runtime.iter().map(|&found| Caller::Runtime(found)))
    });
    active.chain(roots)
}

/// The frames between the place where an unwinding began and a deferred call.
fn runtime_frames(unwinding: &Unwinding) -> &'static [usize] {
    match &unwinding.cause {
        // Its own call is still there.
        Cause::Goexit => &[],
        Cause::Panic(_, _, Some(text)) if text.ends_with("nil pointer dereference") => &[0, 1, 2],
        Cause::Panic(_, _, Some(text)) if text.contains("out of range [") => &[0, 3, 4],
        Cause::Panic(_, _, Some(text)) if text.ends_with("divide by zero") => &[0, 5],
        Cause::Panic(..) => &[0],
    }
}
