//! What a run is told: plain data, and the texts that people write for it.
//!
//! A run is a function of the program and of these options: nothing else reaches it. Time, interruption and output are handed
//! in by whoever starts the run. The parsers of flag values stand here, next to what they produce, so that every face of the
//! interpreter spells a policy, a size or a replay token alike.

pub mod files;
mod parse;
mod replay;
pub mod signals;
mod test;

use std::fmt;
use std::rc::Rc;
use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

pub use parse::{InvalidOption, NEWEST_LANG, format_lang, parse_duration, parse_lang, parse_size};
pub use replay::{Replay, ReplayToken, program_hash};
pub use test::TestOptions;

/// Everything a run is told.
#[derive(Clone)]
pub struct Options {
    /// Whether races are looked for.
    pub race: bool,
    /// What all choices of the run derive from; `None` is seed 1.
    pub seed: Option<u64>,
    /// How the next goroutine is chosen.
    pub policy: Policy,
    /// How fine the schedule points are; `None` is what the policy prefers, see [`Policy::default_grain`].
    pub grain: Option<Grain>,
    /// A recorded run to repeat; its seed, policy and grain replace the ones above.
    pub replay: Option<Replay>,
    /// Whether the decisions are kept, for [`crate::outcome::Outcome::schedule`].
    pub record: bool,
    /// The language version that was asked for, as the minor number of `go1.N`: it wins over what files say.
    pub lang: Option<u32>,
    /// The version that the module's `go` line gives; a file's own `//go:build go1.N` wins over it.
    pub module_lang: Option<u32>,
    /// Which clock the program sees.
    pub time: Time,
    /// The clock behind [`Time::Real`]; without one, real time cannot be asked for.
    pub clock: Option<Rc<dyn RealClock>>,
    /// The most statements that are run.
    pub max_steps: Option<u64>,
    /// The most bytes of Go memory.
    pub max_memory: u64,
    /// To test the collector: every so many schedule points it collects, overwrites what it freed and checks all pointers.
    pub stress_gc: Option<u32>,
    /// The most goroutines alive at a time.
    pub max_goroutines: Option<u64>,
    /// Whether the first finding ends the run.
    pub halt_on_race: bool,
    /// Whether errors after the tenth are wanted.
    pub all_errors: bool,
    /// What is done about goroutines that are blocked for ever.
    pub leaks: Leaks,
    /// The files that the program may reach; without, it may use none.
    pub files: Option<Rc<dyn files::Files>>,
    /// The signals that the program may be told of; without, none come from outside.
    pub signals: Option<Rc<dyn signals::Signals>>,
    /// The program's environment: names and values.
    pub env: Vec<(String, String)>,
    /// The program's arguments after its name.
    pub args: Vec<String>,
    /// Set from outside when the run is to end soon: by Ctrl-C, or when its time is over.
    pub interrupt: Arc<AtomicBool>,
    /// What is said of tests, if the program is one.
    pub test: Option<TestOptions>,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            race: true,
            seed: None,
            policy: Policy::default(),
            grain: None,
            replay: None,
            record: false,
            lang: None,
            module_lang: None,
            time: Time::default(),
            clock: None,
            max_steps: None,
            max_memory: DEFAULT_MEMORY,
            stress_gc: None,
            max_goroutines: None,
            halt_on_race: false,
            all_errors: false,
            leaks: Leaks::default(),
            files: None,
            signals: None,
            env: Vec::new(),
            args: Vec::new(),
            interrupt: Arc::default(),
            test: None,
        }
    }
}

/// The memory that a program gets when nothing else is said: 4 GiB.
pub const DEFAULT_MEMORY: u64 = 4 << 30;

/// Real time, handed in by whoever starts the run.
pub trait RealClock {
    /// Nanoseconds since 1970-01-01 00:00:00 UTC; never goes back.
    fn now(&self) -> u64;
    /// Returns after that many nanoseconds, or earlier.
    fn sleep(&self, nanoseconds: u64);
}

/// How the next goroutine is chosen.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Policy {
    /// A random walk: slices of random length, each by a goroutine chosen at random.
    #[default]
    Random,
    /// Probabilistic concurrency testing: random priorities that change at `depth - 1` random points.
    Pct {
        /// The number of ordered events that a bug of interest needs, at least 1.
        depth: u32,
    },
    /// Partial-order sampling: each pending operation has a random priority.
    Pos,
    /// Everyone in turn, with slices of equal length.
    RoundRobin,
}

/// The depth of `pct` when none is given.
pub const DEFAULT_PCT_DEPTH: u32 = 3;

impl Policy {
    /// The names that `--policy` takes, each with what it does.
    pub const NAMES: &'static [(&'static str, &'static str)] = &[
        ("random", "a random walk"),
        ("pct[:DEPTH]", "random priorities that change at DEPTH-1 points (3)"),
        ("pos", "partial-order sampling"),
        ("round-robin", "everyone in turn"),
    ];

    /// The grain of a run whose options name none.
    pub fn default_grain(self) -> Grain {
        match self {
            Policy::Random | Policy::Pct { .. } | Policy::Pos => Grain::Access,
            Policy::RoundRobin => Grain::Statement,
        }
    }
}

impl fmt::Display for Policy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Policy::Random => f.write_str("random"),
            Policy::Pct { depth } => write!(f, "pct:{depth}"),
            Policy::Pos => f.write_str("pos"),
            Policy::RoundRobin => f.write_str("round-robin"),
        }
    }
}

impl FromStr for Policy {
    type Err = InvalidOption;

    fn from_str(text: &str) -> Result<Self, InvalidOption> {
        let wrong =
            || InvalidOption::new("policy", text, "random, pct[:DEPTH], pos or round-robin");
        match text.split_once(':') {
            None => match text {
                "random" => Ok(Policy::Random),
                "pct" => Ok(Policy::Pct { depth: DEFAULT_PCT_DEPTH }),
                "pos" => Ok(Policy::Pos),
                "round-robin" => Ok(Policy::RoundRobin),
                _ => Err(wrong()),
            },
            Some(("pct", depth)) => match depth.parse() {
                Ok(depth @ 1..=1000) => Ok(Policy::Pct { depth }),
                _ => Err(InvalidOption::new("pct depth", depth, "a number from 1 to 1000")),
            },
            Some(_) => Err(wrong()),
        }
    }
}

/// How fine the schedule points are.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Grain {
    /// Goroutines are switched at calls, loops and blocking operations.
    Statement,
    /// Goroutines are also switched before each access of shared memory.
    Access,
}

impl fmt::Display for Grain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Grain::Statement => "statement",
            Grain::Access => "access",
        })
    }
}

impl FromStr for Grain {
    type Err = InvalidOption;

    fn from_str(text: &str) -> Result<Self, InvalidOption> {
        match text {
            "statement" => Ok(Grain::Statement),
            "access" => Ok(Grain::Access),
            _ => Err(InvalidOption::new("grain", text, "statement or access")),
        }
    }
}

/// Which clock the program sees.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Time {
    /// A clock that jumps to the next timer when every goroutine waits.
    #[default]
    Virtual,
    /// The clock of [`Options::clock`].
    Real,
}

impl FromStr for Time {
    type Err = InvalidOption;

    fn from_str(text: &str) -> Result<Self, InvalidOption> {
        match text {
            "virtual" => Ok(Time::Virtual),
            "real" => Ok(Time::Real),
            _ => Err(InvalidOption::new("time", text, "virtual or real")),
        }
    }
}

/// What is done about goroutines that are blocked for ever.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Leaks {
    /// They are reported.
    #[default]
    On,
    /// They are not looked for.
    Off,
    /// They are reported and make the run fail.
    Error,
}

impl FromStr for Leaks {
    type Err = InvalidOption;

    fn from_str(text: &str) -> Result<Self, InvalidOption> {
        match text {
            "on" => Ok(Leaks::On),
            "off" => Ok(Leaks::Off),
            "error" => Ok(Leaks::Error),
            _ => Err(InvalidOption::new("leaks", text, "on, off or error")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn policies_read_what_they_print() {
        for text in ["random", "pct:3", "pct:1000", "pos", "round-robin"] {
            assert_eq!(text.parse::<Policy>().map(|p| p.to_string()), Ok(text.to_owned()));
        }
        assert_eq!("pct".parse(), Ok(Policy::Pct { depth: 3 }));
        for text in ["", "Random", "pct:", "pct:0", "pct:1001", "pct:-1", "random:2", "pos:1"] {
            assert!(text.parse::<Policy>().is_err(), "{text}");
        }
    }
}
