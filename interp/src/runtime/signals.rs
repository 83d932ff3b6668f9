//! Signals that the program gets: from outside, from itself, or from a recording.
//!
//! What came waits in a set, once each, until the goroutine of package os/signal takes it. A recording keeps signals from outside with
//! the number of schedule points before them, and a replay gives them there again; those that the program sends itself come again by
//! themselves.

use std::collections::VecDeque;
use std::rc::Rc;

use crate::options::signals::{SignalAction, Signals};
use crate::runtime::goroutine::{WaitReason, Wake};
use crate::runtime::step::Cx;
use crate::sched::GoIndex;
use crate::sched::schedule::Delivery;
use crate::tree::ir::SiteId;

/// Signals have numbers below this.
pub(crate) const COUNT: usize = 65;

/// What is known of signals.
pub struct SignalState {
    /// Where they come from.
    host: Option<Rc<dyn Signals>>,
    actions: [SignalAction; COUNT],
    /// Those that came and were not taken, in order.
    pending: VecDeque<i32>,
    /// The goroutine that waits for one, with its ticket.
    receiver: Option<(GoIndex, u32)>,
    /// Signals of a recording that are still to come; `None` without a recording.
    replay: Option<VecDeque<Delivery>>,
    /// Those that came from outside, when they are recorded.
    record: Vec<Delivery>,
}

impl Default for SignalState {
    fn default() -> Self {
        SignalState::new(None, None)
    }
}

impl SignalState {
    /// Signals from a host, or those of a recording.
    pub fn new(host: Option<Rc<dyn Signals>>, replay: Option<Vec<Delivery>>) -> Self {
        SignalState {
            host,
            actions: [SignalAction::Default; COUNT],
            pending: VecDeque::new(),
            receiver: None,
            replay: replay.map(VecDeque::from),
            record: Vec::new(),
        }
    }

    /// The signals that came from outside so far.
    pub fn recorded(&self) -> &[Delivery] {
        &self.record
    }

    /// What becomes of a signal.
    pub(crate) fn action(&self, signal: i32) -> SignalAction {
        usize::try_from(signal).ok().and_then(|i| self.actions.get(i)).copied().unwrap_or_default()
    }

    /// Says what is to become of a signal.
    pub(crate) fn set(&mut self, signal: i32, action: SignalAction) {
        let slot = usize::try_from(signal).ok().and_then(|i| self.actions.get_mut(i));
        if let Some(slot) = slot
            && *slot != action
        {
            *slot = action;
            if let Some(host) = &self.host {
                host.set(signal, action);
            }
        }
    }

    /// Whether the program is told of some signal.
    pub(crate) fn is_listening(&self) -> bool {
        self.actions.contains(&SignalAction::Deliver)
    }

    /// Whether a signal may still come from outside.
    fn may_come(&self) -> bool {
        match &self.replay {
            Some(replay) => !replay.is_empty(),
            None => self.host.is_some(),
        }
    }

    /// Schedule points from `now` until the recording's next signal.
    pub(crate) fn points_to_next(&self, now: u64) -> u64 {
        let next = self.replay.as_ref().and_then(VecDeque::front);
        next.map_or(u64::MAX, |next| next.at.saturating_sub(now))
    }
}

impl Cx {
    /// The program gets a signal of which it wants to be told.
    pub(crate) fn signal(&mut self, signal: i32) {
        let signals = &mut self.state.signals;
        if !signals.pending.contains(&signal) {
            signals.pending.push_back(signal);
        }
        if let Some((g, ticket)) = signals.receiver.take()
            && self.state.goroutines.is_waiting(g, ticket)
        {
            self.ready(g, Wake::Normal);
        }
    }

    /// Takes a signal; without one the running goroutine waits.
    pub(crate) fn receive_signal(&mut self, site: SiteId) -> Option<i32> {
        if let Some(signal) = self.state.signals.pending.pop_front() {
            return Some(signal);
        }
        let g = self.state.running;
        let ticket = self.state.goroutines.get(g).ticket;
        self.state.signals.receiver = Some((g, ticket));
        let _ = self.park(WaitReason::Syscall, 0, site);
        None
    }

    /// Looks whether signals have come.
    pub(crate) fn poll_signals(&mut self) {
        if !self.state.signals.is_listening() {
            return;
        }
        let now = self.points();
        while let Some(signal) = self.next_from_outside(now) {
            if self.state.signals.action(signal) == SignalAction::Deliver {
                self.state.signals.record.push(Delivery { at: now, signal });
                self.signal(signal);
            }
        }
    }

    fn next_from_outside(&mut self, now: u64) -> Option<i32> {
        let signals = &mut self.state.signals;
        match &mut signals.replay {
            Some(replay) => replay.pop_front_if(|next| next.at <= now).map(|next| next.signal),
            None => signals.host.as_ref()?.take(),
        }
    }

    /// Waits for a signal when nothing else can happen; false if none can come.
    pub(crate) fn wait_for_signal(&mut self) -> bool {
        let signals = &mut self.state.signals;
        if !signals.is_listening() || !signals.may_come() {
            return false;
        }
        match (&mut signals.replay, &signals.host) {
            // What is left of the recording comes now: nobody else moves on.
            (Some(replay), _) => {
                if let Some(next) = replay.pop_front() {
                    self.signal(next.signal);
                }
            }
            (None, Some(host)) => {
                let host = host.clone();
                self.state.output.flush();
                host.wait();
            }
            (None, None) => {}
        }
        true
    }
}
