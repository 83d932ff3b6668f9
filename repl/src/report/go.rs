//! The text of Go's race detector, for tools that read it.
//!
//! Races are in its exact form, with our goroutine numbers and addresses, and the column where it has an offset into machine
//! code. Findings for which it has no text are framed alike. A deadlock of all goroutines adds nothing: Go's own text for it
//! has been written by then.

use std::io::{self, Write};

use racewalk_grammar::source::{SourceMap, Span};
use racewalk_interp::finding::{
    Access, Finding, Goroutine, GoroutineNumber, GoroutineState, Race, TraceFrame,
};
use racewalk_interp::outcome::{Exit, Outcome};

use super::Sink;
use super::words::title;

const SEPARATOR: &str = "==================\n";

/// Writes Go's text.
pub(super) struct Go {
    out: Box<dyn Write>,
    names: Names,
}

impl Go {
    pub(super) fn new(out: Box<dyn Write>, strip_prefix: String) -> Self {
        Go { out, names: Names { strip_prefix } }
    }
}

impl Sink for Go {
    fn finding(&mut self, finding: &Finding, map: &SourceMap) -> io::Result<()> {
        let text = match finding {
            Finding::Race(race) => self.names.race(race, map),
            Finding::LoopCapture(capture) => {
                let heading = format!("WARNING: {}\n", title(finding));
                let access = section("Access:\n", self.names.stack(&capture.access.stack, map));
                heading + &access + &self.names.creations([&capture.goroutine], map)
            }
            Finding::Deadlock(deadlock) if !deadlock.partial => return Ok(()),
            Finding::Deadlock(deadlock) => {
                let mut text = format!("WARNING: {}\n", title(finding));
                for blocked in &deadlock.goroutines {
                    let heading =
                        format!("Goroutine {} [{}]:\n", blocked.goroutine.number, blocked.reason());
                    text += &section(&heading, self.names.stack(&blocked.stack, map));
                }
                text + &self.names.creations(deadlock.goroutines.iter().map(|b| &b.goroutine), map)
            }
            Finding::Leak(leak) => {
                let blocked = &leak.blocked;
                let heading = format!("WARNING: {}\n", title(finding));
                let waits = section("Waiting:\n", self.names.stack(&blocked.stack, map));
                heading + &waits + &self.names.creations([&blocked.goroutine], map)
            }
        };
        write!(self.out, "{SEPARATOR}{}\n{SEPARATOR}", text.trim_end())?;
        self.out.flush()
    }

    fn finish(&mut self, outcome: &Outcome) -> io::Result<()> {
        let races = outcome.tally.races;
        if races > 0 && matches!(outcome.exit, Exit::Finished | Exit::OsExit(0)) {
            writeln!(self.out, "Found {races} data race(s)")?;
        }
        self.out.flush()
    }
}

/// How things are named.
struct Names {
    /// What is taken from the front of file names.
    strip_prefix: String,
}

impl Names {
    fn race(&self, race: &Race, map: &SourceMap) -> String {
        let heading = "WARNING: DATA RACE\n";
        let current = self.access(&race.current, ["Read", "Write"], map);
        let prior = self.access(&race.prior, ["Previous read", "Previous write"], map);
        format!("{heading}{current}{prior}{}", self.creations(&race.goroutines, map))
    }

    fn access(&self, access: &Access, kinds: [&str; 2], map: &SourceMap) -> String {
        let kind = kinds[usize::from(access.kind.is_write())];
        let by = match access.goroutine {
            1 => "main goroutine".to_owned(),
            number => format!("goroutine {number}"),
        };
        let heading = format!("{kind} at {:#014x} by {by}:\n", access.address);
        section(&heading, self.stack(&access.stack, map))
    }

    /// Where the goroutines come from, each once; main comes from nowhere.
    fn creations<'g>(
        &self,
        goroutines: impl IntoIterator<Item = &'g Goroutine>,
        map: &SourceMap,
    ) -> String {
        let mut seen: Vec<GoroutineNumber> = Vec::new();
        let mut text = String::new();
        for goroutine in goroutines {
            let Some(created) = &goroutine.created else { continue };
            if seen.contains(&goroutine.number) {
                continue;
            }
            seen.push(goroutine.number);
            let state = match goroutine.state {
                GoroutineState::Finished => "finished",
                GoroutineState::Running | GoroutineState::Waiting(_) => "running",
            };
            let heading = format!("Goroutine {} ({state}) created at:\n", goroutine.number);
            text += &section(&heading, self.stack(&created.stack, map));
        }
        text
    }

    fn stack(&self, frames: &[TraceFrame], map: &SourceMap) -> String {
        frames
            .iter()
            .map(|frame| format!("  {}()\n      {}\n", frame.function, self.place(frame.span, map)))
            .collect()
    }

    /// `file:line +0xcolumn`.
    fn place(&self, span: Span, map: &SourceMap) -> String {
        let Some(at) = map.shown(span.lo) else { return "<autogenerated>:1 +0x0".to_owned() };
        let name = at.name.strip_prefix(&self.strip_prefix).unwrap_or(at.name);
        format!("{name}:{} +{:#x}", at.line, at.col.unwrap_or(0))
    }
}

/// A heading, its lines and an empty line.
fn section(heading: &str, lines: String) -> String {
    format!("{heading}{lines}\n")
}
