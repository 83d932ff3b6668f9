//! How a run ends.

use racewalk_grammar::source::SourceMap;

use crate::mem::Addr;
use crate::runtime::leak::Blocked;
use crate::runtime::panic::PanicText;
use crate::runtime::trace::{StackTrace, render_panics, render_signal};

/// How a run ended.
#[derive(Clone, PartialEq, Debug)]
pub enum RunEnd {
    /// The main function returned.
    Returned,
    /// `os.Exit`
    Exit(i32),
    /// A panic that nobody recovered.
    Panicked(Box<Death>),
    /// A fatal error.
    Fatal(Box<FatalError>),
    /// Nobody can ever run again.
    Deadlock(Box<Deadlock>),
    /// A limit was reached: which.
    Limit(String),
    /// The interrupt flag was set.
    Interrupted,
    /// A finding ended it.
    Halted,
    /// Its output has no reader any more.
    OutputClosed,
}

/// A death by panic.
#[derive(Clone, PartialEq, Debug)]
pub struct Death {
    /// The panics, the oldest first.
    pub panics: Vec<PanicText>,
    /// The goroutine that panicked.
    pub trace: StackTrace,
    /// Those that remain in its bubble, if that is why.
    pub others: Vec<StackTrace>,
}

/// A fatal error.
#[derive(Clone, PartialEq, Debug)]
pub struct FatalError {
    /// Lines before the error.
    pub before: String,
    /// Its text.
    pub text: String,
    /// The address that the goroutine's last nil dereference touched, if it still panics for that.
    pub signal: Option<Addr>,
    /// Lines between the error and the trace.
    pub after: String,
    /// The goroutine that raised it.
    pub trace: StackTrace,
}

/// A deadlock.
#[derive(Clone, PartialEq, Debug)]
pub struct Deadlock {
    /// The text of the fatal error.
    pub text: String,
    /// Everybody who waits, by their numbers, and for what.
    pub waiting: Vec<Blocked>,
}

impl RunEnd {
    /// What Go prints to standard error; nothing when the program ended by itself. Limits and interrupts are for others to tell.
    pub fn render(&self, source: &SourceMap) -> String {
        match self {
            RunEnd::Panicked(death) => {
                let mut text =
                    format!("{}\n{}", render_panics(&death.panics), death.trace.render(source));
                for other in &death.others {
                    text.push('\n');
                    text.push_str(&other.render(source));
                }
                text
            }
            RunEnd::Fatal(error) => format!(
                "{}fatal error: {}\n{}\n{}{}",
                error.before,
                error.text.replace('\n', "\n\t"),
                error.signal.map_or_else(String::new, render_signal),
                error.after,
                error.trace.render(source)
            ),
            RunEnd::Deadlock(deadlock) => {
                let mut text = format!("fatal error: {}\n", deadlock.text);
                for blocked in &deadlock.waiting {
                    text.push('\n');
                    text.push_str(&blocked.trace.render(source));
                }
                text
            }
            RunEnd::Returned
            | RunEnd::Exit(_)
            | RunEnd::Limit(_)
            | RunEnd::Interrupted
            | RunEnd::Halted
            | RunEnd::OutputClosed => String::new(),
        }
    }
}
