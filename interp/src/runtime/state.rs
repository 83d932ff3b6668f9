//! The part of the machine that only the runtime looks into.

use std::collections::BTreeMap;
use std::io::Read;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use racewalk_grammar::source::Span;

use crate::mem::Addr;
use crate::options::Policy;
use crate::options::files::Files;
use crate::runtime::bubble::Bubbles;
use crate::runtime::chan::Chans;
use crate::runtime::finding::Findings;
use crate::runtime::goroutine::{Goroutine, Goroutines};
use crate::runtime::kept::Kept;
use crate::runtime::loops::LoopVars;
use crate::runtime::output::Output;
use crate::runtime::panic::ErrorTypes;
use crate::runtime::signals::SignalState;
use crate::runtime::space::Space;
use crate::runtime::sync::Queues;
use crate::runtime::testing::Tests;
use crate::runtime::timer::Timers;
use crate::runtime::turn::Turn;
use crate::sched::GoIndex;

/// Tells file, line and column of a place.
pub type Places = Box<dyn Fn(Span) -> Option<(String, u32, u32)>>;

/// Goroutines, channels, timers, the scheduler, output.
pub struct State {
    /// The address of every zero-size value.
    pub zero_base: Addr,
    /// All goroutines.
    pub goroutines: Goroutines,
    /// The goroutine that runs, or ran last.
    pub(crate) running: GoIndex,
    /// Whether a goroutine runs now.
    pub(crate) is_running: bool,
    /// The main goroutine's index.
    pub(crate) main: GoIndex,
    /// The scheduler.
    pub turn: Turn,
    /// The clock.
    pub timers: Timers,
    /// What the program writes.
    pub output: Output,
    /// What was found.
    pub findings: Findings,
    /// The program's arguments, its own name first.
    pub args: Vec<String>,
    /// The program's environment.
    pub(crate) env: Vec<(String, String)>,
    /// The files that it may reach.
    pub(crate) files: Option<Rc<dyn Files>>,
    /// What is known of signals.
    pub(crate) signals: SignalState,
    /// Of each open folder that was read, how many entries have been given.
    pub(crate) folder_places: BTreeMap<u64, u64>,
    /// The standard streams that it has closed, a bit each.
    pub(crate) closed: u8,
    pub(crate) chans: Chans,
    pub(crate) queues: Queues,
    pub(crate) bubbles: Bubbles,
    pub(crate) loops: LoopVars,
    pub(crate) errors: ErrorTypes,
    pub(crate) tests: Tests,
    /// The blocks of package-level variables.
    pub globals: Vec<Addr>,
    /// Tells file, line and column of a place, for programs that ask where they are.
    pub places: Option<Places>,
    /// What natives keep between calls.
    pub(crate) kept: Kept,
    /// The checker's types, while the program runs.
    pub space: Option<Box<Space>>,
    /// Standard input.
    pub stdin: Box<dyn Read>,
    /// Whether there is a main goroutine.
    pub(crate) has_main: bool,
    /// Whether it has called `Goexit`.
    pub(crate) main_gone: bool,
    /// The running goroutine, which leaves as if it had failed, called `Goexit`.
    pub(crate) goexit: bool,
    pub(crate) interrupt: Arc<AtomicBool>,
    pub(crate) max_goroutines: usize,
    /// Bytes that a goroutine's stack may have, if the machine allows so many.
    pub(crate) max_stack: u64,
    /// The running goroutine gives way when it stops next.
    pub(crate) yields: bool,
    /// Whether exchanges of goroutines are written to standard error.
    pub(crate) traces: bool,
    /// A native's call that did not fit the stack.
    pub(crate) pending_call: Option<crate::runtime::native::PendingCall>,
}

impl Default for State {
    fn default() -> Self {
        State {
            zero_base: 0,
            goroutines: Goroutines::default(),
            running: 0,
            is_running: false,
            main: 0,
            turn: Turn::new(Policy::RoundRobin, 0),
            timers: Timers::default(),
            output: Output::default(),
            findings: Findings::default(),
            args: Vec::new(),
            env: Vec::new(),
            files: None,
            signals: SignalState::default(),
            folder_places: BTreeMap::new(),
            closed: 0,
            chans: Chans::default(),
            queues: Queues::default(),
            bubbles: Bubbles::default(),
            loops: LoopVars::default(),
            errors: ErrorTypes::default(),
            tests: Tests::default(),
            globals: Vec::new(),
            places: None,
            kept: Kept::default(),
            space: None,
            stdin: Box::new(std::io::empty()),
            has_main: false,
            main_gone: false,
            goexit: false,
            interrupt: Arc::default(),
            max_goroutines: usize::MAX,
            max_stack: 1_000_000_000,
            yields: false,
            traces: false,
            pending_call: None,
        }
    }
}

impl State {
    /// File, line and column of a place.
    pub(crate) fn place(&self, span: Span) -> Option<(String, u32, u32)> {
        self.places.as_ref()?(span)
    }

    /// Whether the program has closed that one of its standard streams.
    pub(crate) fn is_closed(&self, fd: u64) -> bool {
        fd < 3 && self.closed >> fd & 1 != 0
    }

    /// The goroutine that runs. Its stack and frames are not in it meanwhile.
    pub(crate) fn current(&mut self) -> &mut Goroutine {
        self.goroutines.get_mut(self.running)
    }
}
