//! Packages that are not Go's own but that concurrent programs import: natives.

use super::abi::{native, resume, suspend};
use crate::runtime::native::{Done, Native, NativeFn};
use crate::runtime::trace::{StackTrace, Traced};

pub(super) const ERRGROUP: &[NativeFn] = &[
    native("golang.org/x/sync/errgroup.suspend", suspend),
    native("golang.org/x/sync/errgroup.resume", resume),
];

pub(super) const RATE: &[NativeFn] = &[
    native("golang.org/x/time/rate.suspend", suspend),
    native("golang.org/x/time/rate.resume", resume),
];

pub(super) const GOLEAK: &[NativeFn] = &[native("go.uber.org/goleak.goroutine", goroutine)];

/// `goroutine(i int) (id int, state, functions, stack string, ok bool)`
fn goroutine(n: &mut Native<'_>) -> Done {
    let wanted = usize::try_from(n.int(0)).unwrap_or(usize::MAX);
    let cx = &*n.cx;
    let others = cx.state.goroutines.others(cx.state.running);
    let Some(&(_, goroutine)) = others.get(wanted) else { return Done::Return };
    let number = goroutine.number;
    let traced = Traced::parked(goroutine, &cx.tables);
    let trace = StackTrace::of(&traced, &cx.tables, cx.state.timers.now());
    let text = trace.render_with(|span| cx.state.place(span));
    let state = goroutine.waiting().map_or("runnable", |wait| wait.reason.text());
    let names = goroutine.frames.iter().rev().filter_map(|frame| {
        cx.tables.func_infos.get(frame.func.0 as usize).map(|info| info.name.to_string())
    });
    let functions = names.collect::<Vec<_>>().join("\n");
    let stack = text.split_once('\n').map_or("", |(_, rest)| rest).to_owned();
    n.set(0, number.into());
    n.put_string(1, state.as_bytes());
    n.put_string(3, functions.as_bytes());
    n.put_string(5, stack.as_bytes());
    n.set(7, 1);
    Done::Return
}
