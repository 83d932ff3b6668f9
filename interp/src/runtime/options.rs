//! What a machine is given: policy and seed, limits, and everything from outside.

use std::io::{self, Read, Write};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use crate::options::files::Files;
use crate::options::signals::Signals;
use crate::options::{DEFAULT_MEMORY, Policy, RealClock, TestOptions};
use crate::runtime::finding::Sink;
use crate::sched::schedule::{Decision, Delivery};

/// Options of a machine.
pub struct MachineOptions {
    /// How goroutines are chosen.
    pub policy: Policy,
    /// What every choice is made from.
    pub seed: u64,
    /// A recorded schedule to follow instead of the policy.
    pub replay: Option<Vec<Decision>>,
    /// Whether to record the schedule.
    pub record: bool,
    /// Whether races are detected.
    pub race: bool,
    /// A real clock; without, time is virtual.
    pub clock: Option<Rc<dyn RealClock>>,
    /// Schedule points after which the run ends.
    pub max_steps: Option<u64>,
    /// Bytes of Go memory, at most.
    pub max_memory: u64,
    /// Every so many schedule points garbage is collected, overwritten, and all pointers are checked.
    pub stress_gc: Option<u32>,
    /// Goroutines at once, at most.
    pub max_goroutines: Option<usize>,
    /// The program's arguments, its own name first.
    pub args: Vec<String>,
    /// The program's environment.
    pub env: Vec<(String, String)>,
    /// The files that it may reach.
    pub files: Option<Rc<dyn Files>>,
    /// The signals from outside.
    pub signals: Option<Rc<dyn Signals>>,
    /// Signals of a recording, which are given instead.
    pub replay_signals: Option<Vec<Delivery>>,
    /// Standard output.
    pub out: Box<dyn Write>,
    /// Standard error.
    pub err: Box<dyn Write>,
    /// Standard input.
    pub stdin: Box<dyn Read>,
    /// Set by whoever wants the run to end: an interrupt, a timeout.
    pub interrupt: Arc<AtomicBool>,
    /// Told of findings as they happen.
    pub sink: Option<Sink>,
    /// Said if the program is a test.
    pub test: Option<TestOptions>,
}

impl Default for MachineOptions {
    fn default() -> Self {
        MachineOptions {
            policy: Policy::default(),
            seed: 0,
            replay: None,
            record: false,
            race: true,
            clock: None,
            max_steps: None,
            max_memory: DEFAULT_MEMORY,
            stress_gc: None,
            max_goroutines: None,
            args: Vec::new(),
            env: Vec::new(),
            files: None,
            signals: None,
            replay_signals: None,
            out: Box::new(io::sink()),
            err: Box::new(io::sink()),
            stdin: Box::new(io::empty()),
            interrupt: Arc::default(),
            sink: None,
            test: None,
        }
    }
}
