//! Goroutines as plain data: a stack of slots, the records of its active calls, and what it waits for.
//!
//! A goroutine that is parked costs its stack (32 slots when it starts), one record per active call and some hundred
//! bytes; the parts that most never need are behind one pointer. Entries of ended goroutines are used
//! again with their stacks.
//!
//! Invariant: `ticket` grows whenever the goroutine is readied, so whoever holds `(index, ticket)` can tell whether it still waits for
//! the thing that it waited for then. That is how queues are left: their entries go stale.

use std::rc::Rc;

use smallvec::SmallVec;

use crate::mem::Addr;
use crate::mem::layout::LayoutId;
use crate::runtime::panic::Panicking;
use crate::runtime::step::{Frame, Pc, Slot};
use crate::runtime::testing::Scope;
use crate::sched::GoIndex;
use crate::tree::ir::{FuncId, MapId, SiteId};

/// Slots of a new goroutine's stack, at least.
const FIRST_SLOTS: usize = 32;

/// Slots of a stack that is kept for the next goroutine, at most.
const KEPT_SLOTS: usize = 4096;

/// What a waiting goroutine waits for, as Go names it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "the texts are in `WaitReason::text`")]
pub enum WaitReason {
    ChanReceive,
    ChanSend,
    ChanReceiveNil,
    ChanSendNil,
    Select,
    SelectNoCases,
    Mutex,
    RwMutexRead,
    RwMutexWrite,
    WaitGroup,
    Cond,
    Sleep,
    Io,
    Syscall,
    BubbleEnd,
    BubbleBlocked,
}

impl WaitReason {
    /// The words between the brackets of a stack trace.
    pub fn text(self) -> &'static str {
        match self {
            WaitReason::ChanReceive => "chan receive",
            WaitReason::ChanSend => "chan send",
            WaitReason::ChanReceiveNil => "chan receive (nil chan)",
            WaitReason::ChanSendNil => "chan send (nil chan)",
            WaitReason::Select => "select",
            WaitReason::SelectNoCases => "select (no cases)",
            WaitReason::Mutex => "sync.Mutex.Lock",
            WaitReason::RwMutexRead => "sync.RWMutex.RLock",
            WaitReason::RwMutexWrite => "sync.RWMutex.Lock",
            WaitReason::WaitGroup => "sync.WaitGroup.Wait",
            WaitReason::Cond => "sync.Cond.Wait",
            WaitReason::Sleep => "sleep",
            WaitReason::Io => "IO wait",
            WaitReason::Syscall => "syscall",
            WaitReason::BubbleEnd => "synctest.Run",
            WaitReason::BubbleBlocked => "synctest.Wait",
        }
    }
}

/// A wait.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Wait {
    /// What for.
    pub reason: WaitReason,
    /// Since when, in nanoseconds of the virtual clock.
    pub since: i64,
    /// The channel or lock; 0 where there is none or several.
    pub object: Addr,
    /// Where.
    pub site: SiteId,
    /// Whether only others of the goroutine's bubble can end it.
    pub durable: bool,
}

/// What a goroutine is doing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status {
    /// The entry is free.
    Dead,
    /// It could run.
    Runnable,
    /// It runs.
    Running,
    /// It waits.
    Waiting(Wait),
}

/// Who created a goroutine.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CreatedBy {
    /// The function; `None` for a timer.
    pub func: Option<FuncId>,
    /// Number of the goroutine.
    pub goroutine: u32,
    /// The `go` statement.
    pub site: SiteId,
}

/// A deferred call.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Defer {
    /// How many calls were active where it was deferred: it belongs to the innermost of them.
    pub(crate) depth: u32,
    /// The function; one that does not exist for a nil function value.
    pub(crate) func: FuncId,
    /// Its closure.
    pub(crate) closure: Slot,
    /// Its arguments.
    pub(crate) args: SmallVec<[Slot; 2]>,
    /// The `defer` statement.
    pub(crate) site: SiteId,
}

/// A lock that a goroutine holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Held {
    /// Its address.
    pub lock: Addr,
    /// Where it was taken.
    pub site: SiteId,
    /// Whether for reading only.
    pub reading: bool,
}

/// A `select` that waits.
#[derive(Clone, Default, PartialEq, Debug)]
pub(crate) struct WaitingSelect {
    /// The channels, and whether it sends on them.
    pub(crate) channels: SmallVec<[(Addr, bool); 4]>,
    /// The stack's slot for the chosen case.
    pub(crate) chosen: u32,
}

/// What most goroutines never need.
#[derive(Default, Debug)]
pub(crate) struct Rare {
    /// Deferred calls, the last one runs first.
    pub(crate) defers: SmallVec<[Defer; 1]>,
    /// Panics, and natives that catch them.
    pub(crate) panicking: Option<Box<Panicking>>,
    /// The value it waits to send, and its layout.
    pub(crate) value: SmallVec<[Slot; 2]>,
    pub(crate) value_layout: Option<LayoutId>,
    /// The `select` it waits in.
    pub(crate) select: Option<Box<WaitingSelect>>,
    /// The locks it holds; kept with detection on only.
    pub(crate) held: Vec<Held>,
    /// What profiles tell of it, and of the goroutines that it starts.
    pub(crate) labels: Option<Rc<Labels>>,
}

/// Labels of a goroutine, as text.
#[derive(Debug)]
pub(crate) struct Labels {
    /// For profiles.
    pub(crate) profile: String,
    /// For traces.
    pub(crate) trace: String,
}

/// How a goroutine goes on when it was readied.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Wake {
    /// As if it had not waited.
    Normal,
    /// The channel that it was sending on was closed.
    SendOnClosed,
    /// The lock that it waits for was given to it.
    HandedOver,
}

/// A goroutine.
#[derive(Debug)]
pub struct Goroutine {
    /// Its number: main is 1, then in the order of creation.
    pub number: u32,
    /// Its slots; taken away while it runs.
    pub stack: Vec<Slot>,
    /// Its active calls; taken away while it runs.
    pub frames: Vec<Frame>,
    /// Where the innermost frame's slots start.
    pub fp: u32,
    /// Where it goes on.
    pub pc: Pc,
    /// Whether in the middle of that step.
    pub resume: bool,
    /// The step in which it waits.
    pub(crate) at: Pc,
    /// The slots that hold pointers at the place inside that step.
    pub susp_map: MapId,
    /// What it is doing.
    pub status: Status,
    /// How often it was readied.
    pub(crate) ticket: u32,
    pub(crate) wake: Wake,
    /// Who created it; `None` for main.
    pub created: Option<CreatedBy>,
    /// Whether it has called `time.Sleep`.
    pub(crate) slept: bool,
    /// What it belongs to.
    pub scope: Scope,
    pub(crate) rare: Option<Box<Rare>>,
}

impl Rare {
    /// Takes the last deferred call if it belongs to the call at that depth.
    pub(crate) fn next_defer_of(&mut self, depth: u32) -> Option<Defer> {
        self.defers.last().filter(|last| last.depth == depth)?;
        self.defers.pop()
    }
}

impl Goroutine {
    /// The labels that it, or who started it, was given.
    pub(crate) fn labels(&self) -> Option<&Rc<Labels>> {
        self.rare.as_ref()?.labels.as_ref()
    }

    pub(crate) fn rare(&mut self) -> &mut Rare {
        self.rare.get_or_insert_default()
    }

    /// Forgets the lock taken last if it is that one; whether it was.
    #[inline]
    pub(crate) fn drop_last_held(&mut self, lock: Addr, reading: bool) -> bool {
        let Some(rare) = &mut self.rare else { return false };
        rare.held.pop_if(|held| held.lock == lock && held.reading == reading).is_some()
    }

    /// Forgets the lock taken last of which that is true; whether there was one.
    pub(crate) fn drop_held(&mut self, is_it: impl Fn(&Held) -> bool) -> bool {
        let Some(rare) = &mut self.rare else { return false };
        let at = rare.held.iter().rposition(is_it);
        at.map(|at| rare.held.remove(at)).is_some()
    }

    /// Forgets everything but the locks that it holds: it is main, which runs another function.
    pub(crate) fn begin_anew(&mut self) {
        if let Some(rare) = &mut self.rare {
            let held = std::mem::take(&mut rare.held);
            **rare = Rare { held, ..Rare::default() };
        }
    }

    /// Its panics and catching natives.
    pub(crate) fn panicking(&mut self) -> &mut Panicking {
        self.rare().panicking.get_or_insert_default()
    }

    /// Whether it panics, and no deferred call has recovered that.
    pub(crate) fn panics(&self) -> bool {
        let panicking = self.rare.as_ref().and_then(|rare| rare.panicking.as_ref());
        panicking.is_some_and(|panicking| panicking.goes_on())
    }

    /// What it waits for, if it does.
    pub fn waiting(&self) -> Option<Wait> {
        match self.status {
            Status::Waiting(wait) => Some(wait),
            Status::Dead | Status::Runnable | Status::Running => None,
        }
    }
}

/// All goroutines.
#[derive(Default, Debug)]
pub struct Goroutines {
    all: Vec<Goroutine>,
    free: Vec<GoIndex>,
    last_number: u32,
}

impl Goroutines {
    /// A new goroutine with room for `slots` and the number that it got; `None` when numbers have run out.
    pub(crate) fn add(&mut self, slots: usize) -> Option<(GoIndex, u32)> {
        self.last_number = self.last_number.checked_add(1)?;
        let number = self.last_number;
        let index = match self.free.pop() {
            Some(index) => index,
            None => {
                self.all.push(Goroutine {
                    number,
                    stack: Vec::new(),
                    frames: Vec::with_capacity(2),
                    fp: 0,
                    pc: 0,
                    resume: false,
                    at: 0,
                    susp_map: MapId(0),
                    status: Status::Dead,
                    ticket: 0,
                    wake: Wake::Normal,
                    created: None,
                    slept: false,
                    scope: Scope::default(),
                    rare: None,
                });
                self.all.len() as GoIndex - 1
            }
        };
        let g = &mut self.all[index as usize];
        g.number = number;
        g.resume = false;
        g.slept = false;
        g.wake = Wake::Normal;
        g.status = Status::Runnable;
        if g.stack.len() < slots.max(FIRST_SLOTS) {
            g.stack.reserve_exact(slots.max(FIRST_SLOTS) - g.stack.len());
            g.stack.resize(slots.max(FIRST_SLOTS), 0);
        }
        Some((index, number))
    }

    /// That goroutine ended; its entry is used again.
    pub(crate) fn remove(&mut self, index: GoIndex) {
        let g = &mut self.all[index as usize];
        g.status = Status::Dead;
        g.ticket = g.ticket.wrapping_add(1);
        g.frames.clear();
        g.created = None;
        if g.stack.len() > KEPT_SLOTS {
            g.stack = Vec::new();
        }
        if let Some(rare) = &mut g.rare {
            rare.defers.clear();
            rare.panicking = None;
            rare.value.clear();
            rare.select = None;
            rare.held.clear();
            rare.labels = None;
        }
        self.free.push(index);
    }

    /// All live ones but that, in the order of their numbers.
    pub(crate) fn others(&self, but: GoIndex) -> Vec<(GoIndex, &Goroutine)> {
        let mut others: Vec<_> = self.live().filter(|&(index, _)| index != but).collect();
        others.sort_by_key(|(_, goroutine)| goroutine.number);
        others
    }

    /// The goroutine at an index.
    pub fn get(&self, index: GoIndex) -> &Goroutine {
        &self.all[index as usize]
    }

    pub(crate) fn get_mut(&mut self, index: GoIndex) -> &mut Goroutine {
        &mut self.all[index as usize]
    }

    /// The bubble of the goroutine at an index; 0 for none.
    pub(crate) fn bubble_of(&self, index: GoIndex) -> u32 {
        self.all.get(index as usize).map_or(0, |g| g.scope.bubble)
    }

    /// Whether it still waits since it had that ticket.
    pub(crate) fn is_waiting(&self, index: GoIndex, ticket: u32) -> bool {
        let g = &self.all[index as usize];
        g.ticket == ticket && matches!(g.status, Status::Waiting(_))
    }

    /// Forgets the lock of which that is true, whoever holds it; whether there was one.
    pub(crate) fn drop_held(&mut self, is_it: impl Fn(&Held) -> bool + Copy) -> bool {
        self.all.iter_mut().any(|g| g.drop_held(is_it))
    }

    /// Drops held locks whose memory is freed.
    pub(crate) fn forget_locks(&mut self, is_live: impl Fn(Addr) -> bool) {
        for rare in self.all.iter_mut().filter_map(|g| g.rare.as_mut()) {
            rare.held.retain(|held| is_live(held.lock));
        }
    }

    /// The number that was given out last.
    pub(crate) fn last_number(&self) -> u32 {
        self.last_number
    }

    /// How many live.
    pub fn n_live(&self) -> usize {
        self.all.len() - self.free.len()
    }

    /// Those that live, with their indices, in the order of their entries.
    pub fn live(&self) -> impl Iterator<Item = (GoIndex, &Goroutine)> {
        let indexed = self.all.iter().enumerate().map(|(i, g)| (i as GoIndex, g));
        indexed.filter(|(_, g)| g.status != Status::Dead)
    }
}
