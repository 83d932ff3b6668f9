//! Natives of package testing: which goroutines belong to which test, the options of the command line, the calls of fuzz targets.

mod fuzz;
pub(super) mod synctest;

use regex::Regex;

use super::abi::{keeping, native, resume, suspend};
use crate::mem::Addr;
use crate::runtime::kept::Keep;
use crate::runtime::native::{Done, Native, NativeFn};

pub(super) const NATIVES: &[NativeFn] = &[
    native("testing.suspend", suspend),
    native("testing.resume", resume),
    native("testing.now", |n| {
        let now = n.cx.now();
        n.give(now as u64)
    }),
    native("testing.enter", |n| {
        let number = n.arg(0) as u32;
        n.cx.state.current().scope.test = number;
        Done::Return
    }),
    native("testing.leave", |n| {
        let (number, to) = (n.arg(0) as u32, n.arg(1) as u32);
        n.cx.poll_races();
        n.cx.state.tests.leave(number, to);
        Done::Return
    }),
    native("testing.takeFound", |n| {
        let number = n.arg(0) as u32;
        n.cx.poll_races();
        let counts = n.cx.state.tests.take_found(number);
        n.set(0, counts.races);
        n.set(1, counts.captures);
        Done::Return
    }),
    native("testing.print", |n| {
        let bytes = n.cx.mem.slice(n.arg(0), n.arg(1)).to_vec();
        n.cx.write_out(&bytes);
        Done::Return
    }),
    native("testing.given", |n| {
        let value = n.cx.state.tests.option(&n.string_arg(0));
        n.give_string(value.as_bytes())
    }),
    native("testing.exitPanics", |n| {
        n.cx.state.tests.exit_panics = n.arg(0) & 1 != 0;
        Done::Return
    }),
    native("testing.tellLeaks", |n| {
        n.cx.tell_leaks();
        Done::Return
    }),
    native("testing.capture", |n| {
        n.cx.state.output.capture();
        Done::Return
    }),
    native("testing.captured", |n| {
        let text = n.cx.state.output.captured();
        n.give_string(&text)
    }),
    native("testing.allocations", |n| {
        let stats = n.cx.mem_stats();
        n.set(0, stats.mallocs);
        n.set(1, stats.total_alloc);
        Done::Return
    }),
    native("testing.compile", compile),
    native("testing.matches", matches),
    native("testing.wrongTarget", fuzz::wrong_target),
    native("testing.wrongSeed", fuzz::wrong_seed),
    native("testing.kind", fuzz::kind),
    keeping(1, "testing.call", fuzz::call),
];

struct Compiled(Regex);

impl Keep for Compiled {
    fn addresses(&self, _: &mut dyn FnMut(Addr)) {}
}

/// `compile(s string) int`
fn compile(n: &mut Native<'_>) -> Done {
    let handle = match Regex::new(&n.string_arg(0)) {
        Ok(regex) => n.cx.state.kept.add(Box::new(Compiled(regex))),
        Err(_) => 0,
    };
    n.give(handle)
}

/// `matches(expression int, s string) bool`
fn matches(n: &mut Native<'_>) -> Done {
    let text = n.string_arg(1);
    let handle = n.arg(0);
    let matched = n.cx.state.kept.get::<Compiled>(handle).is_some_and(|c| c.0.is_match(&text));
    n.give(matched.into())
}
