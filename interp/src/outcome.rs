//! How a run ended, and the exit status that says so.
//!
//! Statuses follow what the `go` tool's race builds do; those for which it has no counterpart (limits, a misused command
//! line) have numbers of their own.

use crate::finding::{Finding, RunInfo};
use crate::options::Leaks;

/// The statuses that a process can end with, apart from the program's own.
pub mod status {
    /// Finished, nothing found.
    pub const OK: i32 = 0;
    /// Did not compile.
    pub const COMPILE: i32 = 1;
    /// Died of a panic or a fatal error.
    pub const PANIC: i32 = 2;
    /// Went past a limit.
    pub const LIMIT: i32 = 3;
    /// The command line is wrong.
    pub const USAGE: i32 = 64;
    /// Finished, but something was found.
    pub const FOUND: i32 = 66;
    /// Ended by Ctrl-C, as a shell reports it.
    pub const INTERRUPTED: i32 = 130;
    /// Ended because nobody reads its output, as a shell reports it.
    pub const CLOSED_PIPE: i32 = 141;
}

/// Why a run ended.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Exit {
    /// `main` returned.
    Finished,
    /// A panic that nobody recovered; its trace has been written.
    Panic,
    /// A fatal error such as a deadlock; its text has been written.
    Fatal,
    /// The program called `os.Exit` with this status.
    OsExit(i32),
    /// It went past a limit, which the text names.
    Limit(String),
    /// The first finding ended it, as was asked for.
    Halted,
    /// [`crate::options::Options::interrupt`] was set.
    Interrupted,
    /// Nobody reads its output any more.
    ClosedPipe,
    /// It could not be started: there is nothing to run, or the schedule to replay is another program's. The text says why.
    Refused(String),
    /// It has something that cannot be run though the types are right; the text names each with its place, as compile errors do.
    Unsupported(String),
    /// It was not started since it does not compile.
    CompileErrors,
}

/// How many findings of each kind a run had.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Tally {
    /// Data races.
    pub races: u64,
    /// Escaped loop captures.
    pub captures: u64,
    /// Deadlocks of part of the goroutines or of all.
    pub deadlocks: u64,
    /// Leaks.
    pub leaks: u64,
}

impl Tally {
    /// Counts one more.
    pub fn add(&mut self, finding: &Finding) {
        match finding {
            Finding::Race(_) => self.races += 1,
            Finding::LoopCapture(_) => self.captures += 1,
            Finding::Deadlock(_) => self.deadlocks += 1,
            Finding::Leak(_) => self.leaks += 1,
        }
    }

    /// How many there are of all kinds.
    pub fn total(&self) -> u64 {
        self.races + self.captures + self.deadlocks + self.leaks
    }

    /// Whether a program that finished counts as failed.
    pub fn fails(&self, leaks: Leaks) -> bool {
        let blocked = self.deadlocks + self.leaks;
        self.races + self.captures > 0 || (leaks == Leaks::Error && blocked > 0)
    }
}

/// What is left when a run is over.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Outcome {
    /// Why it ended.
    pub exit: Exit,
    /// What was found.
    pub tally: Tally,
    /// What names the run.
    pub run: RunInfo,
    /// Its decisions in their text form, when they were recorded.
    pub schedule: Option<String>,
    /// How long it took by the clock that the program sees, in nanoseconds.
    pub elapsed: u64,
}

impl Outcome {
    /// The exit status of the process; `found` stands for a program that finished with findings (usually [`status::FOUND`]).
    pub fn status(&self, found: i32, leaks: Leaks) -> i32 {
        let unless_found = |quiet| if self.tally.fails(leaks) { found } else { quiet };
        match &self.exit {
            Exit::Finished | Exit::OsExit(0) => unless_found(status::OK),
            Exit::OsExit(code) => *code,
            Exit::Panic | Exit::Fatal => status::PANIC,
            Exit::Limit(_) => status::LIMIT,
            Exit::Halted => found,
            Exit::Interrupted => unless_found(status::INTERRUPTED),
            Exit::ClosedPipe => unless_found(status::CLOSED_PIPE),
            Exit::Refused(_) => status::USAGE,
            Exit::Unsupported(_) => status::COMPILE,
            Exit::CompileErrors => status::COMPILE,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status_of(exit: Exit, tally: Tally, leaks: Leaks) -> i32 {
        Outcome { exit, tally, run: RunInfo::default(), schedule: None, elapsed: 0 }
            .status(status::FOUND, leaks)
    }

    #[test]
    fn findings_fail_a_program_that_finished() {
        let race = Tally { races: 1, ..Tally::default() };
        let leak = Tally { leaks: 1, ..Tally::default() };
        assert_eq!(status_of(Exit::Finished, Tally::default(), Leaks::On), 0);
        assert_eq!(status_of(Exit::Finished, race, Leaks::On), 66);
        assert_eq!(status_of(Exit::OsExit(0), race, Leaks::On), 66);
        assert_eq!(status_of(Exit::OsExit(7), race, Leaks::On), 7);
        assert_eq!(status_of(Exit::Panic, race, Leaks::On), 2);
        assert_eq!(status_of(Exit::Interrupted, race, Leaks::On), 66);
        assert_eq!(status_of(Exit::Finished, leak, Leaks::On), 0);
        assert_eq!(status_of(Exit::Finished, leak, Leaks::Error), 66);
        assert_eq!(status_of(Exit::Limit("steps".into()), race, Leaks::On), 3);
    }
}
