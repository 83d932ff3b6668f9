//! The signals that a program is told of.
//!
//! Ctrl-C is heard from the start and ends the run, unless the program has asked for it. The other signals are left alone until the
//! program says something about them; when it takes that back they do again what they do by default.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::thread;
use std::time::Duration;

use racewalk_interp::options::signals::{SignalAction, Signals};
use signal_hook::consts::{FORBIDDEN, SIGINT};
use signal_hook::flag;

/// How long a wait for a signal takes when none comes.
const MOMENT: Duration = Duration::from_millis(5);

/// What the handler of Ctrl-C and the run tell each other.
#[derive(Default)]
pub(super) struct CtrlC {
    /// What the program wants done: 0 the default, 1 to be told, 2 nothing.
    action: AtomicU8,
    came: AtomicBool,
}

impl CtrlC {
    /// Ctrl-C was pressed; whether that is the program's affair.
    pub(super) fn is_programs(&self) -> bool {
        match self.action.load(Ordering::Relaxed) {
            0 => false,
            1 => {
                self.came.store(true, Ordering::Relaxed);
                true
            }
            _ => true,
        }
    }
}

/// A signal that the program has said something about.
struct Heard {
    came: Arc<AtomicBool>,
    /// Whether it does what it does by default.
    default: Arc<AtomicBool>,
}

/// Begins to hear of a signal, which does nothing by default from then on.
fn listen(signal: i32) -> io::Result<Heard> {
    let (came, default) = (Arc::new(AtomicBool::new(false)), Arc::default());
    flag::register_conditional_default(signal, Arc::clone(&default))?;
    flag::register(signal, Arc::clone(&came))?;
    Ok(Heard { came, default })
}

/// The signals of this process.
pub(crate) struct ProcessSignals {
    ctrl_c: Arc<CtrlC>,
    heard: RefCell<BTreeMap<i32, Heard>>,
}

impl ProcessSignals {
    pub(super) fn new(ctrl_c: Arc<CtrlC>) -> Self {
        ProcessSignals { ctrl_c, heard: RefCell::default() }
    }
}

impl Signals for ProcessSignals {
    fn set(&self, signal: i32, action: SignalAction) {
        if signal == SIGINT {
            let number = match action {
                SignalAction::Default => 0,
                SignalAction::Deliver => 1,
                SignalAction::Ignore => 2,
            };
            self.ctrl_c.action.store(number, Ordering::Relaxed);
            return;
        }
        if FORBIDDEN.contains(&signal) {
            return;
        }
        let mut heard = self.heard.borrow_mut();
        let heard = match heard.entry(signal) {
            Entry::Occupied(heard) => heard.into_mut(),
            Entry::Vacant(free) => {
                // Some signals cannot be caught, here as in any other program.
                let Ok(listening) = listen(signal) else { return };
                free.insert(listening)
            }
        };
        heard.default.store(action == SignalAction::Default, Ordering::Relaxed);
    }

    fn take(&self) -> Option<i32> {
        if self.ctrl_c.came.swap(false, Ordering::Relaxed) {
            return Some(SIGINT);
        }
        let heard = self.heard.borrow();
        let came = heard.iter().find(|(_, heard)| heard.came.swap(false, Ordering::Relaxed));
        came.map(|(signal, _)| *signal)
    }

    fn wait(&self) {
        thread::sleep(MOMENT);
    }
}
