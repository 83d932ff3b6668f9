//! Words that several forms of report share.

use racewalk_grammar::source::{SourceMap, Span};
use racewalk_interp::finding::{
    Access, Blocked, Deadlock, Finding, Goroutine, GoroutineNumber, GoroutineState, Leak,
    LoopCapture, Race,
};

use crate::render::place;

/// A finding in one line, without the run it belongs to.
pub(super) fn title(finding: &Finding) -> String {
    match finding {
        Finding::Race(race) => race_title(race),
        Finding::LoopCapture(capture) => capture_title(capture),
        Finding::Deadlock(deadlock) => deadlock_title(deadlock),
        Finding::Leak(leak) => leak_title(leak),
    }
}

fn race_title(race: &Race) -> String {
    format!(
        "DATA RACE on {}: {} by {} and earlier {} by {} are unordered",
        race.variable.name,
        race.current.kind.name(),
        who(race.current.goroutine),
        race.prior.kind.name(),
        who(race.prior.goroutine),
    )
}

fn capture_title(capture: &LoopCapture) -> String {
    format!(
        "loop capture of {}: the closure made in iteration {}, when {} was {}, {} it in {} as {}",
        capture.variable.name,
        capture.iteration,
        capture.variable.name,
        capture.value_then,
        if capture.access.kind.is_write() { "changes" } else { "sees" },
        who(capture.access.goroutine),
        capture.value_now,
    )
}

fn deadlock_title(deadlock: &Deadlock) -> String {
    match deadlock.partial {
        false => "all goroutines are asleep - deadlock!".to_owned(),
        true => {
            let names: Vec<_> =
                deadlock.goroutines.iter().map(|b| who(b.goroutine.number)).collect();
            format!("partial deadlock: {} can never go on", enumeration(&names))
        }
    }
}

fn leak_title(leak: &Leak) -> String {
    let others = match leak.count {
        0 | 1 => "",
        2 => " (and 1 more at the same place)",
        _ => &format!(" (and {} more at the same place)", leak.count - 1),
    };
    let number = leak.blocked.goroutine.number;
    format!(
        "goroutine leak: {}{others} is blocked for ever in {}",
        who(number),
        waiting(&leak.blocked)
    )
}

/// Who created a goroutine.
pub(super) fn creator(number: GoroutineNumber) -> String {
    match number {
        0 => "the runtime, as asked".to_owned(),
        _ => who(number),
    }
}

/// `goroutine 3`, `goroutine 1 (main)`.
pub(super) fn who(number: GoroutineNumber) -> String {
    match number {
        1 => "goroutine 1 (main)".to_owned(),
        _ => format!("goroutine {number}"),
    }
}

/// `chan receive on done`.
pub(super) fn waiting(blocked: &Blocked) -> String {
    match blocked.object.as_str() {
        "" => blocked.reason().to_owned(),
        object => format!("{} on {object}", blocked.reason()),
    }
}

/// `running`, `finished`, `chan receive`.
pub(super) fn state(goroutine: &Goroutine) -> &str {
    match &goroutine.state {
        GoroutineState::Running => "running",
        GoroutineState::Finished => "finished",
        GoroutineState::Waiting(reason) => reason,
    }
}

/// `write (map write)`.
pub(super) fn act(access: &Access) -> String {
    match &access.operation {
        None => access.kind.name().to_owned(),
        Some(operation) => format!("{} ({operation})", access.kind.name()),
    }
}

/// `file:line:col`, or a word for nowhere.
pub(super) fn at(span: Span, map: &SourceMap) -> String {
    map.line_col(span.lo).map_or_else(|| "unknown place".to_owned(), |at| place(at, map))
}

/// `a`, `a and b`, `a, b and c`.
pub(super) fn enumeration(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [word] => word.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
