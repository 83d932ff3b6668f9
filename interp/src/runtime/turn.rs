//! Whose turn it is: the budget of schedule points, the policy, and the record of its decisions.
//!
//! The machine grants the running goroutine a *budget*: how many schedule points it may pass before it comes back. The budget
//! ends at whatever comes first: the end of the slice, the next timer, a limit, or a look at the interrupt flag. Only the end of
//! a slice is a decision of the policy; after the others the same goroutine goes on.
//!
//! A goroutine that nobody else competes with has an endless slice. When another becomes runnable meanwhile, the policy is asked for
//! a slice then.

use crate::options::Policy;
use crate::runtime::step::Cx;
use crate::sched::replay::Replay;
use crate::sched::rng::Streams;
use crate::sched::schedule::Decision;
use crate::sched::{GoIndex, Scheduler, Why, scheduler};

/// Nanoseconds of virtual time that a schedule point takes.
pub(crate) const POINT_NANOS: i64 = 20;

/// Schedule points between two looks at the interrupt flag.
const CHECK: u64 = 1 << 17;

/// An endless slice.
const ENDLESS: u64 = u64::MAX;

enum Mode {
    Policy(Box<dyn Scheduler>),
    Replay(Replay),
}

/// The scheduler with what it needs to know.
pub struct Turn {
    mode: Mode,
    /// The random choices of the run.
    pub streams: Streams,
    /// Schedule points passed, less those of the present grant.
    points: u64,
    granted: u64,
    slice: u64,
    /// Whether the goroutine that ran last could have gone on.
    preempts: bool,
    max_points: u64,
    /// The decisions made, when they are recorded.
    record: Option<Vec<Decision>>,
    /// Slice of a goroutine that goes on alone, whatever the policy.
    alone: Option<u64>,
}

impl Turn {
    /// Turns by a policy.
    pub fn new(policy: Policy, seed: u64) -> Self {
        let mut streams = Streams::new(seed);
        let mode = Mode::Policy(scheduler(policy, &mut streams.schedule));
        Turn {
            mode,
            streams,
            points: 0,
            granted: 0,
            slice: ENDLESS,
            preempts: false,
            max_points: u64::MAX,
            record: None,
            alone: None,
        }
    }

    /// Turns as they were recorded, the other choices by the recording's seed.
    pub fn replay(decisions: Vec<Decision>, seed: u64) -> Self {
        let mode = Mode::Replay(Replay::new(decisions));
        Turn { mode, ..Turn::new(Policy::RoundRobin, seed) }
    }

    /// Chooses by that policy and seed from now on; no goroutine is runnable yet.
    pub(crate) fn restart(&mut self, policy: Policy, seed: u64) {
        let points = self.points;
        *self = Turn { points, max_points: self.max_points, ..Turn::new(policy, seed) };
    }

    /// Lets the goroutine that runs next go on alone for that many schedule points.
    pub(crate) fn set_alone(&mut self, points: Option<u64>) {
        self.alone = points;
    }

    /// Whether a goroutine goes on alone.
    pub(crate) fn is_alone(&self) -> bool {
        self.alone.is_some()
    }

    /// Takes a goroutine out of the runnable ones.
    pub(crate) fn remove(&mut self, g: GoIndex) {
        match &mut self.mode {
            Mode::Policy(policy) => policy.remove(g),
            Mode::Replay(replay) => replay.remove(g),
        }
    }

    /// Sets the number of schedule points after which the run ends.
    pub fn set_max_points(&mut self, max: u64) {
        self.max_points = max;
    }

    /// Records decisions from now on.
    pub fn start_recording(&mut self) {
        self.record = Some(Vec::new());
    }

    /// The decisions recorded so far.
    pub fn recorded(&self) -> &[Decision] {
        self.record.as_deref().unwrap_or_default()
    }

    /// Whether a replayed recording did not fit the run.
    pub fn diverged(&self) -> bool {
        matches!(&self.mode, Mode::Replay(replay) if replay.diverged())
    }

    /// Whether the run has passed its limit of schedule points.
    pub(crate) fn is_over_limit(&self) -> bool {
        self.points > self.max_points
    }

    /// Whether the running goroutine's slice is used up.
    pub(crate) fn is_slice_over(&self) -> bool {
        self.slice == 0
    }

    /// How many goroutines are runnable beside the running one.
    pub(crate) fn n_runnable(&self) -> usize {
        match &self.mode {
            Mode::Policy(policy) => policy.n_runnable(),
            Mode::Replay(replay) => replay.n_runnable(),
        }
    }

    /// Whether the running goroutine, which looked in vain for something, should give way.
    pub(crate) fn give_way(&mut self) -> bool {
        match &mut self.mode {
            Mode::Policy(policy) => policy.n_runnable() > 0 && policy.polled(),
            Mode::Replay(_) => false,
        }
    }

    fn ready(&mut self, g: GoIndex, number: u32, fresh: bool) -> bool {
        match &mut self.mode {
            Mode::Policy(policy) => policy.ready(g, fresh, &mut self.streams.schedule),
            Mode::Replay(replay) => {
                replay.ready(g, number);
                false
            }
        }
    }

    /// The running goroutine stopped though it could go on.
    pub(crate) fn stopped(&mut self, g: GoIndex, number: u32, why: Why) {
        self.preempts = true;
        match &mut self.mode {
            Mode::Policy(policy) => policy.stopped(g, why, &mut self.streams.schedule),
            Mode::Replay(replay) => replay.ready(g, number),
        }
    }

    /// The goroutine that runs next, and whether there was a choice.
    pub(crate) fn choose(&mut self) -> Option<(GoIndex, bool)> {
        let choice = self.n_runnable() > 1;
        let g = match &mut self.mode {
            Mode::Policy(policy) => policy.choose(&mut self.streams.schedule),
            Mode::Replay(replay) => replay.choose(self.points),
        };
        g.map(|g| (g, choice))
    }

    /// A goroutine begins to run.
    pub(crate) fn begin(&mut self) {
        self.preempts = false;
    }

    /// Records that a goroutine was chosen among several.
    pub(crate) fn note(&mut self, goroutine: u32) {
        let preempts = self.preempts;
        if let Some(record) = &mut self.record {
            record.push(Decision { at: self.points, goroutine, preempts });
        }
    }

    /// A slice that begins in the middle of a run may end at the very next schedule point.
    fn shorten(&mut self) {
        if let Mode::Policy(_) = self.mode
            && self.slice != ENDLESS
        {
            self.slice -= 1;
        }
    }

    fn new_slice(&mut self, g: GoIndex) {
        if let Some(points) = self.alone {
            self.slice = points;
            return;
        }
        if self.n_runnable() == 0 {
            self.slice = ENDLESS;
            return;
        }
        self.slice = match &mut self.mode {
            Mode::Policy(policy) => policy.slice(g, &mut self.streams.schedule).max(1),
            Mode::Replay(replay) => replay.slice(self.points),
        };
    }
}

impl Cx {
    /// How many schedule points the run has passed.
    pub fn points(&self) -> u64 {
        self.state.turn.points + self.points_used()
    }

    /// Those of them that were passed since the grant.
    pub(crate) fn points_used(&self) -> u64 {
        self.state.turn.granted - self.budget.max(0) as u64
    }

    /// Books the schedule points passed since the grant and takes the rest back.
    pub(crate) fn settle(&mut self) {
        let used = self.points_used();
        let turn = &mut self.state.turn;
        turn.points += used;
        if turn.slice != ENDLESS {
            turn.slice = turn.slice.saturating_sub(used);
            if let Mode::Policy(policy) = &mut turn.mode {
                policy.passed(used);
            }
        }
        turn.granted = 0;
        self.budget = 0;
        self.state.timers.pass(used as i64 * POINT_NANOS);
    }

    /// Grants the running goroutine what it may have of its slice.
    pub(crate) fn grant(&mut self) {
        let to_timer = self.state.timers.nanos_to_next() / POINT_NANOS;
        let to_signal = self.state.signals.points_to_next(self.state.turn.points).max(1);
        let turn = &mut self.state.turn;
        let to_limit = turn.max_points.saturating_sub(turn.points).saturating_add(1);
        let budget = turn.slice.min(CHECK).min((to_timer.max(0) as u64).max(1)).min(to_limit);
        let budget = budget.min(self.gc.points_between()).min(to_signal);
        turn.granted = budget;
        self.budget = budget as i64;
    }

    /// Grants the running goroutine one schedule point, also beyond its slice.
    pub(crate) fn grant_one(&mut self) {
        self.state.turn.granted = 1;
        self.budget = 1;
    }

    /// The running goroutine goes on at the schedule point where it stopped, which it is not asked about again: that counts as one passed.
    pub(crate) fn pass_point(&mut self) {
        self.budget -= 1;
    }

    /// Starts a slice of the running goroutine.
    pub(crate) fn start_slice(&mut self) {
        let running = self.state.running;
        self.state.turn.new_slice(running);
        self.grant();
    }

    /// Makes a goroutine runnable.
    pub(crate) fn make_runnable(&mut self, g: GoIndex, fresh: bool) {
        let number = self.state.goroutines.get(g).number;
        let preempt = self.state.turn.ready(g, number, fresh);
        if !self.state.is_running {
            return;
        }
        if preempt {
            self.end_slice();
        } else if self.state.turn.slice == ENDLESS {
            self.settle();
            let running = self.state.running;
            self.state.turn.new_slice(running);
            self.state.turn.shorten();
            self.grant();
        }
    }

    /// The running goroutine stops at its next schedule point.
    pub(crate) fn end_slice(&mut self) {
        self.settle();
        self.state.turn.slice = 0;
    }

    /// A timer was armed: the grant may have to be shorter.
    pub(crate) fn new_timer(&mut self) {
        if !self.state.turn.is_slice_over() {
            self.settle();
            if !self.state.turn.is_slice_over() {
                self.grant();
            }
        }
    }

    /// The running goroutine comes back at its next schedule point, though its slice may go on.
    pub(crate) fn call_back(&mut self) {
        self.settle();
    }
}
