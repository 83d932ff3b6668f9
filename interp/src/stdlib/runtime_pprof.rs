//! Natives of package runtime/pprof: where all goroutines are, and their labels.

use std::fmt::Write as _;
use std::rc::Rc;

use super::abi::{native, resume, suspend};
use super::runtime::{running, traces};
use crate::runtime::callers::callers;
use crate::runtime::goroutine::Labels;
use crate::runtime::native::{Done, Native, NativeFn};
use crate::runtime::program::Tables;
use crate::runtime::trace::Traced;

pub(super) const NATIVES: &[NativeFn] = &[
    native("runtime/pprof.suspend", suspend),
    native("runtime/pprof.resume", resume),
    native("runtime/pprof.traces", |n| {
        let text = traces(n, 1);
        n.give_string(text.as_bytes())
    }),
    native("runtime/pprof.goroutines", goroutines),
    native("runtime/pprof.setLabels", |n| {
        let (profile, trace) = (n.string_arg(0), n.string_arg(2));
        let labels = (!profile.is_empty()).then(|| Rc::new(Labels { profile, trace }));
        let goroutine = n.cx.state.current();
        if labels.is_some() || goroutine.labels().is_some() {
            goroutine.rare().labels = labels;
        }
        Done::Return
    }),
];

/// How many calls of a stack are told, from the innermost.
const MAX_CALLS: usize = 128;

/// `goroutines() string`
fn goroutines(n: &mut Native<'_>) -> Done {
    let cx = &*n.cx;
    let mut text = String::new();
    line(&mut text, &running(n, 1), &cx.tables);
    for (_, goroutine) in cx.state.goroutines.others(cx.state.running) {
        line(&mut text, &Traced::parked(goroutine, &cx.tables), &cx.tables);
    }
    n.give_string(text.as_bytes())
}

/// The numbers of a goroutine's calls, and its labels.
fn line(text: &mut String, traced: &Traced<'_>, tables: &Tables) {
    for caller in callers(traced, tables).take(MAX_CALLS) {
        let _ = write!(text, "{} ", caller.pc());
    }
    let labels = traced.goroutine.labels().map_or("", |labels| &labels.profile);
    let _ = writeln!(text, ":{labels}");
}
