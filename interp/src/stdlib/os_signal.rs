//! Natives of package os/signal, and that of package syscall which sends signals.

use super::abi::{native, resume, suspend};
use crate::options::signals::SignalAction;
use crate::race::Sync;
use crate::runtime::native::{Done, Native, NativeFn};

pub(super) const NATIVES: &[NativeFn] = &[
    native("os/signal.set", |n| {
        let action = match n.int(1) {
            1 => SignalAction::Deliver,
            2 => SignalAction::Ignore,
            _ => SignalAction::Default,
        };
        if let Ok(signal) = i32::try_from(n.int(0)) {
            n.cx.state.signals.set(signal, action);
        }
        Done::Return
    }),
    native("os/signal.receive", |n| {
        let site = n.site;
        match n.cx.receive_signal(site) {
            Some(signal) => n.give(signal as u64),
            None => Done::Park,
        }
    }),
    native("os/signal.release", |n| order(n, Sync::ReleaseMerge)),
    native("os/signal.acquire", |n| order(n, Sync::Acquire)),
    native("os/signal.suspend", suspend),
    native("os/signal.resume", resume),
];

/// Orders what was sent to a listener before what comes after it.
fn order(n: &mut Native<'_>, op: Sync) -> Done {
    n.cx.race.sync(op, n.arg(0));
    Done::Return
}

/// Signals that end a Go program which is not told of them, and those that end it with a trace.
const ENDING: [u64; 4] = [1, 2, 9, 15];
const THROWN: [(u64, &str); 6] = [
    (3, "SIGQUIT: quit"),
    (4, "SIGILL: illegal instruction"),
    (5, "SIGTRAP: trace trap"),
    (6, "SIGABRT: abort"),
    (16, "SIGSTKFLT: stack fault"),
    (31, "SIGSYS: bad system call"),
];

/// `raise(sig int)`: the program sends a signal to itself.
pub(super) fn raise(n: &mut Native<'_>) -> Done {
    let signal = n.arg(0);
    match n.cx.state.signals.action(signal as i32) {
        SignalAction::Deliver => {
            n.cx.signal(signal as i32);
            Done::Yield
        }
        SignalAction::Ignore => Done::Return,
        SignalAction::Default => {
            if let Some((_, text)) = THROWN.iter().find(|(number, _)| *number == signal) {
                n.cx.write_err(format!("{text}\n").as_bytes());
                return Done::Exit(2);
            }
            if ENDING.contains(&signal) { Done::Exit(128 + signal as i32) } else { Done::Return }
        }
    }
}
