//! What a run gets from the machine it runs on: a fresh seed, real time, the end of its time, Ctrl-C and other
//! signals, files.
//!
//! All of it reaches the run through its options, so that nothing else in the program looks at a clock.

mod files;
mod signals;

pub(crate) use files::AllowedFiles;
pub(crate) use signals::ProcessSignals;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use racewalk_interp::options::RealClock;
use racewalk_interp::outcome::status;

use signals::CtrlC;

use crate::failure::Failure;

/// The system's clock.
pub(crate) struct SystemClock;

impl RealClock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place where real time enters")]
    fn now(&self) -> u64 {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
        u64::try_from(since.as_nanos()).unwrap_or(u64::MAX)
    }

    fn sleep(&self, nanoseconds: u64) {
        thread::sleep(Duration::from_nanos(nanoseconds));
    }
}

/// A seed that is another one each time, short enough to be typed.
pub(crate) fn fresh_seed() -> u64 {
    // Two programs started in the same tick still differ. The multiplication spreads what differs over all bits.
    let mixed = SystemClock.now() ^ (u64::from(std::process::id()) << 32);
    (mixed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) % 999_999 + 1
}

/// The ways in which a run can be ended from outside.
pub(crate) struct Interrupts {
    /// Set when the run is to end.
    pub(crate) flag: Arc<AtomicBool>,
    timed_out: Arc<AtomicBool>,
    ctrl_c: Arc<CtrlC>,
}

impl Interrupts {
    /// Listens for Ctrl-C: the first asks the run to end, the second ends the process. After `timeout` nanoseconds the run is
    /// asked to end, too.
    pub(crate) fn listen(timeout: Option<u64>) -> Result<Self, Failure> {
        let flag = Arc::new(AtomicBool::new(false));
        let timed_out = Arc::new(AtomicBool::new(false));
        let ctrl_c = Arc::<CtrlC>::default();
        let (asked, pressed) = (Arc::clone(&flag), Arc::clone(&ctrl_c));
        ctrlc::set_handler(move || {
            if !pressed.is_programs() && asked.swap(true, Ordering::Relaxed) {
                std::process::exit(status::INTERRUPTED);
            }
        })
        .map_err(|error| Failure::input(format!("cannot listen for Ctrl-C: {error}")))?;
        if let Some(nanoseconds) = timeout {
            let (flag, timed_out) = (Arc::clone(&flag), Arc::clone(&timed_out));
            thread::Builder::new().name("timeout".to_owned()).spawn(move || {
                thread::sleep(Duration::from_nanos(nanoseconds));
                timed_out.store(true, Ordering::Relaxed);
                flag.store(true, Ordering::Relaxed);
            })?;
        }
        Ok(Interrupts { flag, timed_out, ctrl_c })
    }

    /// Listens for Ctrl-C, which never ends the process.
    pub(crate) fn listen_only() -> Result<Self, Failure> {
        let flag = Arc::new(AtomicBool::new(false));
        let asked = Arc::clone(&flag);
        ctrlc::set_handler(move || asked.store(true, Ordering::Relaxed))
            .map_err(|error| Failure::input(format!("cannot listen for Ctrl-C: {error}")))?;
        Ok(Interrupts { flag, timed_out: Arc::default(), ctrl_c: Arc::default() })
    }

    /// The signals that a program can ask for.
    pub(crate) fn signals(&self) -> ProcessSignals {
        ProcessSignals::new(Arc::clone(&self.ctrl_c))
    }

    /// Whether it was the timeout that ended the run.
    pub(crate) fn timed_out(&self) -> bool {
        self.timed_out.load(Ordering::Relaxed)
    }
}

/// Measures real time, to tell it.
pub(crate) struct Stopwatch {
    start: u64,
}

impl Stopwatch {
    /// Starts now.
    pub(crate) fn start() -> Self {
        Stopwatch { start: SystemClock.now() }
    }

    /// Nanoseconds since then.
    pub(crate) fn elapsed(&self) -> u64 {
        SystemClock.now().saturating_sub(self.start)
    }
}
