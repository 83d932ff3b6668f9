//! The clock and its timers.
//!
//! Virtual time starts at 2009-11-10 23:00:00 UTC, advances with every schedule point, and jumps to the next timer when every
//! goroutine waits. With a real clock it is what that says, and the machine sleeps instead of jumping.
//!
//! Timers fire in the order of their times, equal ones in the order of arming. A stopped or re-armed timer leaves its old entry in
//! the heap, where its generation tells that it is stale. A ticker whose tick nobody has taken sleeps until somebody does: the ticks
//! between would be dropped.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};
use std::rc::Rc;

use crate::mem::Addr;
use crate::options::RealClock;
use crate::runtime::goroutine::{CreatedBy, Wake};
use crate::runtime::step::{Cx, Slot};
use crate::runtime::testing::Scope;
use crate::sched::GoIndex;
use crate::tree::ir::{FuncId, SiteId};

/// Nanoseconds from 1970 to the start of virtual time.
pub const START: i64 = 1_257_894_000 * 1_000_000_000;

/// A timer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct TimerId(pub u32);

/// Addresses from here on stand for timers where an address names a clock.
pub(crate) const TIMER_KEYS: Addr = 1 << 60;

/// What names the clock of a timer.
pub(crate) fn sync_key(id: TimerId) -> Addr {
    TIMER_KEYS + u64::from(id.0)
}

/// What a timer does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TimerKind {
    /// Readies a goroutine that sleeps, if it has that ticket.
    Wake(GoIndex, u32),
    /// Sends the time on a channel.
    Send(Addr),
    /// Calls a function value in a goroutine of its own.
    Call(Slot, SiteId),
}

/// One timer.
#[derive(Clone, Copy, Debug)]
struct Timer {
    kind: TimerKind,
    scope: Scope,
    generation: u32,
    armed: bool,
    when: i64,
    /// Nanoseconds between ticks; 0 for one shot.
    period: i64,
}

/// Times and timers, with the number of the arming and the timer's generation; entries of another generation are stale.
type Heap = BinaryHeap<Reverse<(i64, u64, TimerId, u32)>>;

/// A bubble's clock, which stands still unless it is advanced.
struct Clock {
    now: i64,
    heap: Heap,
}

/// The clock and all timers.
pub struct Timers {
    now: i64,
    start: i64,
    real: Option<Rc<dyn RealClock>>,
    heap: Heap,
    /// The clocks of bubbles.
    bubbles: BTreeMap<u32, Clock>,
    armed_ever: u64,
    all: Vec<Timer>,
    free: Vec<TimerId>,
    /// Armed timers that ready a goroutine whatever happens: all but those that send.
    n_sure: usize,
}

impl Default for Timers {
    fn default() -> Self {
        Timers::new(None)
    }
}

impl Timers {
    /// Virtual time, or a real clock's.
    pub fn new(real: Option<Rc<dyn RealClock>>) -> Self {
        let start = real.as_ref().map_or(START, |clock| clock.now() as i64);
        Timers {
            now: start,
            start,
            real,
            heap: BinaryHeap::new(),
            bubbles: BTreeMap::new(),
            armed_ever: 0,
            all: Vec::new(),
            free: Vec::new(),
            n_sure: 0,
        }
    }

    /// Nanoseconds since 1970 when the present grant began.
    pub fn now(&self) -> i64 {
        self.now
    }

    /// Nanoseconds since 1970 by a bubble's clock; the machine's for bubble 0.
    pub(crate) fn now_in(&self, bubble: u32) -> i64 {
        self.bubbles.get(&bubble).map_or(self.now, |clock| clock.now)
    }

    /// A bubble gets a clock.
    pub(crate) fn open(&mut self, bubble: u32, now: i64) {
        self.bubbles.insert(bubble, Clock { now, heap: BinaryHeap::new() });
    }

    /// A bubble is over: its timers never fire.
    pub(crate) fn close(&mut self, bubble: u32) {
        let Some(clock) = self.bubbles.remove(&bubble) else { return };
        for Reverse((_, _, id, generation)) in clock.heap {
            if self.all[id.0 as usize].generation == generation {
                self.stop(id);
            }
        }
    }

    /// Takes the next timer of a bubble that is due.
    pub(crate) fn take_due_in(&mut self, bubble: u32) -> Option<(TimerId, TimerKind)> {
        let clock = self.bubbles.get_mut(&bubble)?;
        if peek(&mut clock.heap, &self.all)? > clock.now {
            return None;
        }
        let Reverse((_, _, id, _)) = clock.heap.pop()?;
        Some((id, self.all[id.0 as usize].fire()))
    }

    /// Takes a timer that sends, if it is due.
    fn take_if_due(&mut self, id: TimerId) -> Option<TimerKind> {
        let timer = self.all.get(id.0 as usize).copied()?;
        let sends = matches!(timer.kind, TimerKind::Send(_));
        let due = timer.armed && sends && timer.when <= self.now_in(timer.scope.bubble);
        due.then(|| {
            self.disarm(id);
            timer.kind
        })
    }

    /// Sets a bubble's clock to its next timer, if there is one.
    pub(crate) fn advance(&mut self, bubble: u32) -> bool {
        let Some(clock) = self.bubbles.get_mut(&bubble) else { return false };
        let next = peek(&mut clock.heap, &self.all);
        clock.now = next.map_or(clock.now, |when| when.max(clock.now));
        next.is_some()
    }

    /// Nanoseconds since 1970 when the run began.
    pub fn start(&self) -> i64 {
        self.start
    }

    /// Whether time is not virtual.
    pub(crate) fn is_real(&self) -> bool {
        self.real.is_some()
    }

    /// Time passes: virtual time by that much, a real clock by itself.
    pub(crate) fn pass(&mut self, nanos: i64) {
        self.now = self.now_after(nanos);
    }

    /// The present when that much time has passed which is not booked; a real clock knows for itself.
    pub(crate) fn now_after(&self, nanos: i64) -> i64 {
        match &self.real {
            Some(clock) => (clock.now() as i64).max(self.now),
            None => self.now.saturating_add(nanos),
        }
    }

    /// A new timer, not yet armed, and what the goroutine that it starts belongs to.
    pub(crate) fn add(&mut self, kind: TimerKind, scope: Scope) -> TimerId {
        let timer = Timer { kind, scope, generation: 0, armed: false, when: 0, period: 0 };
        if let Some(id) = self.free.pop() {
            let generation = self.all[id.0 as usize].generation;
            self.all[id.0 as usize] = Timer { generation, ..timer };
            return id;
        }
        self.all.push(timer);
        TimerId(self.all.len() as u32 - 1)
    }

    /// Drops a timer that is not armed.
    pub(crate) fn remove(&mut self, id: TimerId) {
        self.disarm(id);
        self.all[id.0 as usize].kind = TimerKind::Wake(GoIndex::MAX, 0);
        self.free.push(id);
    }

    /// Arms a timer, which may be armed.
    pub(crate) fn arm(&mut self, id: TimerId, when: i64, period: i64) -> bool {
        let was_armed = self.disarm(id);
        self.armed_ever += 1;
        let timer = &mut self.all[id.0 as usize];
        (timer.armed, timer.when, timer.period) = (true, when, period);
        let entry = Reverse((when, self.armed_ever, id, timer.generation));
        match timer.scope.bubble {
            0 => self.heap.push(entry),
            bubble => {
                if let Some(clock) = self.bubbles.get_mut(&bubble) {
                    clock.heap.push(entry);
                }
            }
        }
        self.n_sure += usize::from(timer.is_sure());
        was_armed
    }

    /// Disarms a timer; the answer is whether it was armed.
    pub(crate) fn disarm(&mut self, id: TimerId) -> bool {
        let timer = &mut self.all[id.0 as usize];
        if !timer.armed {
            return false;
        }
        timer.armed = false;
        timer.generation = timer.generation.wrapping_add(1);
        self.n_sure -= usize::from(timer.is_sure());
        let bubble = timer.scope.bubble;
        self.sweep(bubble);
        true
    }

    /// Drops stale entries when they are most of the heap.
    fn sweep(&mut self, bubble: u32) {
        let heap = match self.bubbles.get_mut(&bubble) {
            Some(clock) => &mut clock.heap,
            None => &mut self.heap,
        };
        if heap.len() > 64 && heap.len() > 4 * self.all.len() {
            let all = &self.all;
            heap.retain(|Reverse((_, _, id, generation))| {
                all[id.0 as usize].generation == *generation
            });
        }
    }

    /// Whether that timer exists.
    pub(crate) fn kind(&self, id: TimerId) -> Option<TimerKind> {
        self.all.get(id.0 as usize).map(|timer| timer.kind)
    }

    /// What the goroutine belongs to that a timer starts.
    pub(crate) fn scope(&self, id: TimerId) -> Scope {
        self.all.get(id.0 as usize).map_or_else(Scope::default, |timer| timer.scope)
    }

    /// Nanoseconds until the next timer is due, 0 when one is; very many when none is armed.
    pub(crate) fn nanos_to_next(&mut self) -> i64 {
        match self.peek() {
            Some(when) => when.saturating_sub(self.now).max(0),
            None => i64::MAX,
        }
    }

    fn peek(&mut self) -> Option<i64> {
        peek(&mut self.heap, &self.all)
    }

    /// Takes the next timer that is due. A ticker is not armed again; see [`Timers::tick_taken`].
    pub(crate) fn take_due(&mut self) -> Option<(TimerId, TimerKind)> {
        if self.peek()? > self.now {
            return None;
        }
        let Reverse((_, _, id, _)) = self.heap.pop()?;
        let timer = &mut self.all[id.0 as usize];
        self.n_sure -= usize::from(timer.is_sure());
        Some((id, timer.fire()))
    }

    /// A ticker's tick was taken: it is armed for the next one.
    pub(crate) fn tick_taken(&mut self, id: TimerId) {
        let Some(timer) = self.all.get(id.0 as usize) else { return };
        if timer.armed || timer.period <= 0 {
            return;
        }
        let now = self.now_in(timer.scope.bubble);
        let missed = now.saturating_sub(timer.when) / timer.period;
        let when = timer.when.saturating_add(timer.period.saturating_mul(missed.saturating_add(1)));
        let period = timer.period;
        self.arm(id, when, period);
    }

    /// A ticker is stopped for good, also when it sleeps.
    pub(crate) fn stop(&mut self, id: TimerId) -> bool {
        let was_armed = self.disarm(id);
        if let Some(timer) = self.all.get_mut(id.0 as usize) {
            timer.period = 0;
        }
        was_armed
    }

    /// Whether some armed timer readies or starts a goroutine whatever happens.
    pub(crate) fn has_sure(&self) -> bool {
        self.n_sure > 0
    }

    /// Every armed timer, in no order that shows.
    pub(crate) fn armed(&self) -> impl Iterator<Item = TimerKind> {
        self.all.iter().filter(|timer| timer.armed).map(|timer| timer.kind)
    }

    /// Every armed timer that belongs to no bubble.
    pub(crate) fn armed_outside(&self) -> impl Iterator<Item = TimerKind> {
        let counts = |timer: &&Timer| timer.armed && timer.scope.bubble == 0;
        self.all.iter().filter(counts).map(|timer| timer.kind)
    }

    /// What timers hold: the channels of armed ones, and all functions, because a stopped timer can be armed again.
    pub(crate) fn roots(&self) -> impl Iterator<Item = TimerKind> {
        let held = |timer: &&Timer| timer.armed || matches!(timer.kind, TimerKind::Call(..));
        self.all.iter().filter(held).map(|timer| timer.kind)
    }

    /// Jumps or sleeps until the next timer is due. A real clock sleeps a moment at a time, so that interrupts are seen.
    pub(crate) fn wait(&mut self) {
        let Some(when) = self.peek() else { return };
        match &self.real {
            None => self.now = self.now.max(when),
            Some(clock) => {
                let left = when.saturating_sub(self.now);
                if left > 0 {
                    clock.sleep(left.min(20_000_000) as u64);
                }
                self.now = (clock.now() as i64).max(self.now);
            }
        }
    }
}

/// When the next timer of a heap is due; stale entries before it are dropped.
fn peek(heap: &mut Heap, all: &[Timer]) -> Option<i64> {
    while let Some(&Reverse((when, _, id, generation))) = heap.peek() {
        if all[id.0 as usize].generation == generation {
            return Some(when);
        }
        heap.pop();
    }
    None
}

/// Seconds from 1885 to 1970.
const SECONDS_1885: i64 = 2_682_288_000;

/// Seconds from the year 1 to 1970.
const SECONDS_1: i64 = 62_135_596_800;

impl Cx {
    /// A `time.Time` with that wall clock, in nanoseconds since 1970, and the monotonic time that belongs to it. Those of bubbles have none.
    pub(crate) fn time_value(&self, now: i64, bubble: u32) -> [Slot; 3] {
        if bubble != 0 {
            let seconds = now.div_euclid(1_000_000_000) + SECONDS_1;
            return [now.rem_euclid(1_000_000_000) as u64, seconds as u64, 0];
        }
        let seconds = now.div_euclid(1_000_000_000) + SECONDS_1885;
        let nanos = now.rem_euclid(1_000_000_000);
        let wall = 1 << 63 | (seconds as u64 & ((1 << 33) - 1)) << 30 | nanos as u64;
        let monotonic = now - self.state.timers.start() + 1;
        [wall, monotonic as u64, 0]
    }

    /// A timer that sends fires if it is due.
    pub(crate) fn send_due(&mut self, id: TimerId) {
        if let Some(kind @ TimerKind::Send(_)) = self.state.timers.take_if_due(id) {
            self.fire(id, kind);
        }
    }

    /// Does what a timer does that is due.
    pub(crate) fn fire(&mut self, id: TimerId, kind: TimerKind) {
        let scope = self.state.timers.scope(id);
        match kind {
            TimerKind::Wake(g, ticket) => {
                if self.state.goroutines.is_waiting(g, ticket) {
                    self.ready(g, Wake::Normal);
                }
                self.state.timers.remove(id);
            }
            TimerKind::Send(ch) => {
                let now = self.state.timers.now_in(scope.bubble);
                let now = self.time_value(now, scope.bubble);
                self.timer_send(ch, &now);
            }
            TimerKind::Call(closure, site) => {
                let func = FuncId(self.mem.ld8(closure) as u32);
                let created = CreatedBy { func: None, goroutine: 0, site };
                let started = self.new_goroutine(func, closure, &[], Some(created), site);
                if let Some((g, number)) = started {
                    self.state.goroutines.get_mut(g).scope = scope;
                    self.state.bubbles.joined(scope.bubble, number);
                    self.race.spawn_by_timer(number, site, sync_key(id));
                    self.make_runnable(g, true);
                }
            }
        }
    }
}

impl Timer {
    /// Whether the machine, when all goroutines wait, needs only wait for it.
    fn is_sure(&self) -> bool {
        self.scope.bubble == 0 && !matches!(self.kind, TimerKind::Send(_))
    }

    /// It fires: what it does.
    fn fire(&mut self) -> TimerKind {
        self.armed = false;
        self.generation = self.generation.wrapping_add(1);
        self.kind
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn due(timers: &mut Timers) -> Vec<u32> {
        std::iter::from_fn(|| timers.take_due()).map(|(id, _)| id.0).collect()
    }

    #[test]
    fn timers_fire_by_time_then_by_arming() {
        let mut timers = Timers::default();
        let ids: Vec<TimerId> =
            (0..4).map(|g| timers.add(TimerKind::Wake(g, 0), Scope::default())).collect();
        for (id, after) in ids.iter().zip([30, 10, 10, 5]) {
            timers.arm(*id, START + after, 0);
        }
        assert!(timers.disarm(ids[3]) && !timers.disarm(ids[3]));
        assert_eq!(timers.nanos_to_next(), 10);
        assert_eq!(due(&mut timers), []);
        timers.wait();
        assert_eq!(due(&mut timers), [1, 2]);
        timers.wait();
        assert_eq!((timers.now(), due(&mut timers)), (START + 30, vec![0]));
        assert!(!timers.has_sure());
    }

    #[test]
    fn a_ticker_skips_the_ticks_that_nobody_took() {
        let mut timers = Timers::default();
        let id = timers.add(TimerKind::Send(64), Scope::default());
        timers.arm(id, START + 10, 10);
        timers.pass(35);
        assert_eq!(due(&mut timers), [0]);
        timers.tick_taken(id);
        assert_eq!(timers.nanos_to_next(), 5);
        timers.stop(id);
        timers.tick_taken(id);
        assert_eq!(timers.nanos_to_next(), i64::MAX);
    }
}
