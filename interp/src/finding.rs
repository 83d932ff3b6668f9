//! What a run found, as data: how it looks is the business of whoever shows it.
//!
//! A finding is complete in itself apart from source text: positions are [`Span`]s of the session's source map. Stacks have
//! their innermost frame first. Goroutine 1 is main, the others count up in the order of their creation.

use racewalk_grammar::source::Span;

use crate::options::{Grain, Policy, ReplayToken};

/// Something that was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Finding {
    /// Two accesses that nothing orders.
    Race(Box<Race>),
    /// A closure that saw another value of a loop variable than that of its iteration.
    LoopCapture(Box<LoopCapture>),
    /// Goroutines that wait for each other, or for nobody.
    Deadlock(Box<Deadlock>),
    /// A goroutine that nobody can ever wake, while others go on or the program ends.
    Leak(Box<Leak>),
}

impl Finding {
    /// The name of its kind, as JSON and `explain` have it.
    pub fn kind(&self) -> &'static str {
        match self {
            Finding::Race(_) => "race",
            Finding::LoopCapture(_) => "loop-capture",
            Finding::Deadlock(_) => "deadlock",
            Finding::Leak(_) => "leak",
        }
    }

    /// The run that it was found in.
    pub fn run(&self) -> &RunInfo {
        match self {
            Finding::Race(race) => &race.run,
            Finding::LoopCapture(capture) => &capture.run,
            Finding::Deadlock(deadlock) => &deadlock.run,
            Finding::Leak(leak) => &leak.run,
        }
    }
}

/// What names a run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RunInfo {
    /// The seed.
    pub seed: u64,
    /// The policy.
    pub policy: Policy,
    /// The grain.
    pub grain: Grain,
    /// What repeats it; `None` when the decisions were not the policy's own.
    pub replay: Option<ReplayToken>,
}

impl Default for RunInfo {
    fn default() -> Self {
        let policy = Policy::default();
        RunInfo { seed: 1, policy, grain: policy.default_grain(), replay: None }
    }
}

/// Number of a goroutine: 1 is main.
pub type GoroutineNumber = u64;

/// A frame of a stack.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TraceFrame {
    /// The function as Go names it: `main.(*account).deposit`, `main.main.func1`.
    pub function: String,
    /// The call or access in it.
    pub span: Span,
}

/// Two accesses that nothing orders, at least one a write and not both atomic.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Race {
    /// What both access.
    pub variable: Variable,
    /// The access that was made first in this run.
    pub prior: Access,
    /// The access that was made last, at which the race was noticed.
    pub current: Access,
    /// The goroutines of both accesses, in the order current, prior.
    pub goroutines: Vec<Goroutine>,
    /// Why nothing orders the two, a sentence each.
    pub why: Vec<String>,
    /// What may be behind it or would cure it, such as that sleeping orders nothing; a sentence each.
    pub hints: Vec<String>,
    /// The run.
    pub run: RunInfo,
}

/// A variable, element, field or object.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Variable {
    /// `x`, `account.balance`, `data[3]`, `m`.
    pub name: String,
    /// Where it, its field or its array, slice or map is declared; [`Span::NONE`] if nowhere.
    pub decl: Span,
    /// Where it was allocated, if not where it is declared; [`Span::NONE`] if that is not known.
    pub allocated: Span,
}

/// How memory was accessed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AccessKind {
    /// A plain read.
    Read,
    /// A plain write.
    Write,
    /// A read by `sync/atomic`.
    AtomicRead,
    /// A write by `sync/atomic`.
    AtomicWrite,
}

impl AccessKind {
    /// Whether it writes.
    pub fn is_write(self) -> bool {
        matches!(self, AccessKind::Write | AccessKind::AtomicWrite)
    }

    /// In words: `atomic write`.
    pub fn name(self) -> &'static str {
        match self {
            AccessKind::Read => "read",
            AccessKind::Write => "write",
            AccessKind::AtomicRead => "atomic read",
            AccessKind::AtomicWrite => "atomic write",
        }
    }
}

/// One access.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Access {
    /// How.
    pub kind: AccessKind,
    /// By whom.
    pub goroutine: GoroutineNumber,
    /// Address of its first byte.
    pub address: u64,
    /// The accessing expression or statement as it stands in the source; empty if there is none.
    pub expression: String,
    /// What was done, when it was no load or store of a variable: `close of a channel`, `map write`.
    pub operation: Option<String>,
    /// The stack.
    pub stack: Vec<TraceFrame>,
    /// The locks that were held; `None` if that is not known, as of what happened earlier.
    pub locks: Option<Vec<Lock>>,
}

impl Access {
    /// The place of the access; [`Span::NONE`] if it has none.
    pub fn span(&self) -> Span {
        self.stack.first().map_or(Span::NONE, |frame| frame.span)
    }
}

/// A lock that is held.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Lock {
    /// How the program names it: `mu`, `c.mu`.
    pub name: String,
    /// Address of the lock, by which two locks of one name differ.
    pub address: u64,
    /// Whether it is held for reading only.
    pub shared: bool,
    /// The call that took it.
    pub taken: Span,
}

/// What a goroutine is doing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum GoroutineState {
    /// It can run or is running.
    Running,
    /// It has ended.
    Finished,
    /// It waits; the text is Go's wait reason.
    Waiting(String),
}

/// A goroutine and where it comes from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Goroutine {
    /// Its number.
    pub number: GoroutineNumber,
    /// What it is doing at the time of the finding.
    pub state: GoroutineState,
    /// Who created it; `None` for main.
    pub created: Option<Creation>,
}

/// The `go` statement that made a goroutine.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Creation {
    /// Who ran it.
    pub by: GoroutineNumber,
    /// The stack of the one who ran it, the statement first.
    pub stack: Vec<TraceFrame>,
}

/// A closure that outlived its iteration and met a loop variable that is shared by all iterations.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LoopCapture {
    /// The loop variable.
    pub variable: Variable,
    /// The closure's access.
    pub access: Access,
    /// The function literal.
    pub closure: Span,
    /// The iteration in which the closure was made, from 1.
    pub iteration: u64,
    /// The variable's value when the closure was made.
    pub value_then: String,
    /// Its value at the access.
    pub value_now: String,
    /// The loop's change that the access saw or is unordered with.
    pub change: Span,
    /// Whether the access and the change are unordered, so that the value seen is a matter of luck.
    pub unordered: bool,
    /// The goroutine of the access.
    pub goroutine: Goroutine,
    /// What would cure it, a sentence.
    pub fix: String,
    /// The run.
    pub run: RunInfo,
}

/// A goroutine that waits for ever.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Blocked {
    /// The goroutine, with its wait reason.
    pub goroutine: Goroutine,
    /// What it waits on, as the program names it: `done`, `mu`; empty if it has no name.
    pub object: String,
    /// Where it waits.
    pub stack: Vec<TraceFrame>,
    /// The goroutines that it waits for, where that is known (who holds the lock).
    pub waits_for: Vec<GoroutineNumber>,
    /// Who could have woken it, or why nobody can; a sentence each.
    pub why: Vec<String>,
}

impl Blocked {
    /// The wait reason.
    pub fn reason(&self) -> &str {
        match &self.goroutine.state {
            GoroutineState::Waiting(reason) => reason,
            GoroutineState::Running => "running",
            GoroutineState::Finished => "finished",
        }
    }

    /// Where it waits; [`Span::NONE`] if that is nowhere in the source.
    pub fn span(&self) -> Span {
        self.stack.first().map_or(Span::NONE, |frame| frame.span)
    }
}

/// Goroutines that wait for each other, or for nobody.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Deadlock {
    /// Whether others can still run: then the program goes on.
    pub partial: bool,
    /// Those who wait, by number.
    pub goroutines: Vec<Blocked>,
    /// The run.
    pub run: RunInfo,
}

/// A goroutine that nobody can ever wake.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Leak {
    /// The goroutine; the first of them if several wait at the same place for the same reason.
    pub blocked: Blocked,
    /// How many wait there, at least 1.
    pub count: u64,
    /// The run.
    pub run: RunInfo,
}
