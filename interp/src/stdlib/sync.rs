//! Natives of package sync: locks, wait groups, once, conditions.
//!
//! Edges and hidden accesses: memory model, `sync`. A lock is an atomic access of its own memory, so copying one in use is a race;
//! a read-write lock is a plain read of its memory; a wait group reads its third word when it is first added to and writes it when
//! somebody starts to wait, so that an `Add` that is not ordered with `Wait` is a race.
//!
//! A lock that is given back is free: whoever comes first takes it. A goroutine that was woken and came too late waits in front of the others and is
//! handed the lock next time.

use super::abi::{keeping, native, resume, suspend};
use crate::mem::Addr;
use crate::race::Sync;
use crate::runtime::goroutine::{WaitReason, Wake};
use crate::runtime::native::{Done, Native, NativeFn};
use crate::runtime::step::{Cx, Slot, Trap};
use crate::runtime::sync::Parked;
use crate::tree::ir::SiteId;

pub(super) const NATIVES: &[NativeFn] = &[
    NativeFn { quick: Some(quick_lock), ..keeping(1, "sync.Mutex.Lock", mutex_lock) },
    native("sync.Mutex.TryLock", mutex_try_lock),
    NativeFn { quick: Some(quick_unlock), ..native("sync.Mutex.Unlock", mutex_unlock) },
    keeping(1, "sync.RWMutex.Lock", rw_lock),
    native("sync.RWMutex.TryLock", rw_try_lock),
    native("sync.RWMutex.Unlock", rw_unlock),
    keeping(1, "sync.RWMutex.RLock", rw_rlock),
    native("sync.RWMutex.TryRLock", rw_try_rlock),
    native("sync.RWMutex.RUnlock", rw_runlock),
    native("sync.WaitGroup.Add", |n| {
        let delta = n.int(1);
        wait_group_add(n, delta)
    }),
    native("sync.WaitGroup.Done", |n| wait_group_add(n, -1)),
    keeping(1, "sync.WaitGroup.Wait", wait_group_wait),
    keeping(1, "sync.Once.begin", once_begin),
    native("sync.Once.end", once_end),
    native("sync.Cond.enter", cond_enter),
    keeping(1, "sync.Cond.wait", cond_wait),
    native("sync.Cond.Signal", |n| cond_wake(n, false)),
    native("sync.Cond.Broadcast", |n| cond_wake(n, true)),
    native("sync.suspend", suspend),
    native("sync.resume", resume),
    native("sync.acquire", |n| sync(n, Sync::Acquire)),
    native("sync.release", |n| sync(n, Sync::Release)),
    native("sync.releaseMerge", |n| sync(n, Sync::ReleaseMerge)),
    native("sync.readWord", |n| {
        let addr = n.arg(0);
        if n.check(addr) {
            n.atomic_read(addr, 8);
        }
        Done::Return
    }),
    native("sync.writeWord", |n| {
        let addr = n.arg(0);
        if n.check(addr) {
            n.atomic_write(addr, 8);
        }
        Done::Return
    }),
];

fn sync(n: &mut Native<'_>, op: Sync) -> Done {
    n.cx.race.sync(op, n.arg(0));
    Done::Return
}

impl Native<'_> {
    /// The call that reports name: the user's.
    fn user_site(&self) -> SiteId {
        if self.by_user { self.site } else { self.cx.user_site() }
    }

    /// A lock looks at itself.
    pub(super) fn atomic_read(&mut self, addr: Addr, width: u32) {
        if self.cx.race.is_active() {
            let site = self.user_site();
            self.cx.race.atomic_read(addr, width, site, &mut self.cx.frames, &self.cx.tables);
        }
    }

    /// A lock changes its own memory.
    pub(super) fn atomic_write(&mut self, addr: Addr, width: u32) {
        let site = self.user_site();
        self.atomic_write_at(addr, width, site);
    }

    fn atomic_write_at(&mut self, addr: Addr, width: u32, site: SiteId) {
        self.cx.race.atomic_write(addr, width, site, &mut self.cx.frames, &self.cx.tables);
    }

    fn hidden_read(&mut self, addr: Addr, width: u32) {
        if self.cx.race.is_active() {
            let site = self.user_site();
            self.cx.race_read(addr, width, site);
        }
    }

    fn hidden_write(&mut self, addr: Addr, width: u32) {
        if self.cx.race.is_active() {
            let site = self.user_site();
            self.cx.race_write(addr, width, site);
        }
    }

    fn wait(&mut self, reason: WaitReason, object: Addr) -> Done {
        let site = self.user_site();
        let _ = self.cx.park(reason, object, site);
        Done::Park
    }

    fn lock_noted(&mut self, lock: Addr, reading: bool) {
        let site = self.user_site();
        self.cx.note_locked(lock, site, reading);
    }
}

// ── Mutex: the first word says whether it is locked, and whether somebody may wait ──

const LOCKED: u32 = 1;

/// Without it nobody waits. It is where gc counts who does.
const AWAITED: u32 = 1 << 3;

fn mutex_lock(n: &mut Native<'_>) -> Done {
    let m = n.arg(0);
    if !n.check(m) {
        return Done::Return;
    }
    let (waited, site) = (n.state(0) != 0, n.user_site());
    if !waited {
        n.atomic_write_at(m, 4, site);
    }
    if (waited && n.woken() == Wake::HandedOver) || take(n.cx, m) {
        mutex_taken(n.cx, m, site);
        return Done::Return;
    }
    n.set_state(0, 1);
    let state = n.cx.mem.ld4(m);
    n.cx.mem.st4(m, state | AWAITED);
    let parked = Parked { g: n.cx.state.running, mark: u32::from(waited) };
    if waited {
        n.cx.state.queues.push_front(m, parked);
    } else {
        n.cx.state.queues.push_back(m, parked);
    }
    n.wait(WaitReason::Mutex, m)
}

/// [`mutex_lock`] of a free mutex.
fn quick_lock(cx: &mut Cx, m: Slot, site: SiteId, context: u32) -> bool {
    let quick = cx.mem.is_valid(m) && take(cx, m);
    if quick {
        cx.race.atomic_write_in(m, 4, site, context);
        mutex_taken(cx, m, site);
    }
    quick
}

/// Takes a free mutex.
#[inline]
fn take(cx: &mut Cx, m: Addr) -> bool {
    let state = cx.mem.ld4(m);
    let free = state & LOCKED == 0;
    if free {
        cx.mem.st4(m, state | LOCKED);
    }
    free
}

#[inline]
fn mutex_taken(cx: &mut Cx, m: Addr, site: SiteId) {
    cx.race.sync(Sync::Acquire, m);
    cx.note_locked(m, site, false);
}

fn mutex_try_lock(n: &mut Native<'_>) -> Done {
    let m = n.arg(0);
    if !n.check(m) {
        return Done::Return;
    }
    n.atomic_write(m, 4);
    let taken = take(n.cx, m);
    if taken {
        let site = n.user_site();
        mutex_taken(n.cx, m, site);
    } else {
        n.cx.polled_in_vain();
    }
    n.give(taken.into())
}

fn mutex_unlock(n: &mut Native<'_>) -> Done {
    let m = n.arg(0);
    if !n.check(m) {
        return Done::Return;
    }
    n.atomic_write(m, 4);
    let state = n.cx.mem.ld4(m);
    if state & LOCKED == 0 {
        return n.fail(Trap::Fatal("sync: unlock of unlocked mutex"));
    }
    give_back(n.cx, m, state);
    if state & AWAITED != 0 {
        give_on(n.cx, m, state);
    }
    Done::Return
}

/// [`mutex_unlock`] of a locked mutex that nobody waits for.
fn quick_unlock(cx: &mut Cx, m: Slot, site: SiteId, context: u32) -> bool {
    let state = cx.mem.ld4(m);
    let quick = state & (LOCKED | AWAITED) == LOCKED;
    if quick {
        cx.race.atomic_write_in(m, 4, site, context);
        give_back(cx, m, state);
    }
    quick
}

/// Frees a locked mutex.
#[inline]
fn give_back(cx: &mut Cx, m: Addr, state: u32) {
    cx.race.sync(Sync::ReleaseMerge, m);
    cx.note_unlocked(m, false);
    cx.mem.st4(m, state & !LOCKED);
}

/// Wakes a waiter of a mutex that was just freed, or hands it over to one that came too late before.
fn give_on(cx: &mut Cx, m: Addr, mut state: u32) {
    let next = cx.state.queues.pop(m);
    if cx.state.queues.len(m) == 0 {
        state &= !AWAITED;
    }
    let handed_over = next.is_some_and(|next| next.mark != 0);
    cx.mem.st4(m, if handed_over { state } else { state & !LOCKED });
    if let Some(next) = next {
        cx.ready(next.g, if handed_over { Wake::HandedOver } else { Wake::Normal });
    }
}

// ── RWMutex: the first word as a Mutex's, for the writer; readers are counted at 16 ──

const READERS: u64 = 16;

/// Writers wait at the lock itself, readers here: whoever unlocks lets in all of the one kind or the first of the other.
const WAITING_READERS: u64 = 8;

fn rw_access(n: &mut Native<'_>) -> Option<Addr> {
    let rw = n.arg(0);
    if !n.check(rw) {
        return None;
    }
    n.hidden_read(rw, 4);
    Some(rw)
}

fn rw_is_written(n: &Native<'_>, rw: Addr) -> bool {
    n.cx.mem.ld4(rw) & LOCKED != 0
}

fn rw_readers(n: &Native<'_>, rw: Addr) -> i32 {
    n.cx.mem.ld4(rw + READERS) as i32
}

fn set_rw_readers(n: &mut Native<'_>, rw: Addr, readers: i32) {
    n.cx.mem.st4(rw + READERS, readers as u32);
}

fn rw_locked(n: &mut Native<'_>, rw: Addr) {
    n.cx.race.sync(Sync::Acquire, rw);
    n.cx.race.sync(Sync::Acquire, rw + 1);
    n.lock_noted(rw, false);
}

fn rw_rlocked(n: &mut Native<'_>, rw: Addr) {
    n.cx.race.sync(Sync::Acquire, rw);
    n.lock_noted(rw, true);
}

fn rw_lock(n: &mut Native<'_>) -> Done {
    if n.state(0) != 0 {
        // It was handed over.
        let rw = n.arg(0);
        n.woken();
        rw_locked(n, rw);
        return Done::Return;
    }
    let Some(rw) = rw_access(n) else { return Done::Return };
    if !rw_is_written(n, rw) && rw_readers(n, rw) <= 0 {
        n.cx.mem.st4(rw, LOCKED);
        rw_locked(n, rw);
        return Done::Return;
    }
    n.set_state(0, 1);
    n.cx.enqueue(rw, 0);
    n.wait(WaitReason::RwMutexWrite, rw)
}

fn rw_try_lock(n: &mut Native<'_>) -> Done {
    let Some(rw) = rw_access(n) else { return Done::Return };
    let free = !rw_is_written(n, rw) && rw_readers(n, rw) <= 0;
    if free {
        n.cx.mem.st4(rw, LOCKED);
        rw_locked(n, rw);
    } else {
        n.cx.polled_in_vain();
    }
    n.give(free.into())
}

fn rw_unlock(n: &mut Native<'_>) -> Done {
    let Some(rw) = rw_access(n) else { return Done::Return };
    if !rw_is_written(n, rw) {
        return n.fail(Trap::Fatal("sync: Unlock of unlocked RWMutex"));
    }
    n.cx.race.sync(Sync::ReleaseMerge, rw);
    n.cx.note_unlocked(rw, false);
    n.cx.mem.st4(rw, 0);
    let mut granted = 0;
    for parked in n.cx.state.queues.take_all(rw + WAITING_READERS) {
        granted += 1;
        n.cx.ready(parked.g, Wake::HandedOver);
    }
    set_rw_readers(n, rw, granted);
    if granted == 0 {
        grant_writer(n, rw);
    }
    Done::Return
}

/// Hands a free lock to the writer that has waited longest.
fn grant_writer(n: &mut Native<'_>, rw: Addr) {
    if let Some(writer) = n.cx.state.queues.pop(rw) {
        n.cx.mem.st4(rw, LOCKED);
        n.cx.ready(writer.g, Wake::HandedOver);
    }
}

fn rw_rlock(n: &mut Native<'_>) -> Done {
    if n.state(0) != 0 {
        let rw = n.arg(0);
        n.woken();
        rw_rlocked(n, rw);
        return Done::Return;
    }
    let Some(rw) = rw_access(n) else { return Done::Return };
    if !rw_is_written(n, rw) && n.cx.state.queues.len(rw) == 0 {
        let readers = rw_readers(n, rw);
        set_rw_readers(n, rw, readers.wrapping_add(1));
        rw_rlocked(n, rw);
        return Done::Return;
    }
    n.set_state(0, 1);
    n.cx.enqueue(rw + WAITING_READERS, 0);
    n.wait(WaitReason::RwMutexRead, rw)
}

fn rw_try_rlock(n: &mut Native<'_>) -> Done {
    let Some(rw) = rw_access(n) else { return Done::Return };
    let free = !rw_is_written(n, rw) && n.cx.state.queues.len(rw) == 0;
    if free {
        let readers = rw_readers(n, rw);
        set_rw_readers(n, rw, readers.wrapping_add(1));
        rw_rlocked(n, rw);
    } else {
        n.cx.polled_in_vain();
    }
    n.give(free.into())
}

fn rw_runlock(n: &mut Native<'_>) -> Done {
    let Some(rw) = rw_access(n) else { return Done::Return };
    let readers = rw_readers(n, rw);
    if readers <= 0 {
        return n.fail(Trap::Fatal("sync: RUnlock of unlocked RWMutex"));
    }
    n.cx.race.sync(Sync::ReleaseMerge, rw + 1);
    n.cx.note_unlocked(rw, true);
    set_rw_readers(n, rw, readers - 1);
    if readers == 1 {
        grant_writer(n, rw);
    }
    Done::Return
}

// ── WaitGroup: the counter in the upper half of the first word, those who wait in the lower ──

const SEMA: u64 = 8;

fn wait_group_add(n: &mut Native<'_>, delta: i64) -> Done {
    let wg = n.arg(0);
    if !n.check(wg) {
        return Done::Return;
    }
    let state = n.cx.mem.ld8(wg);
    let waiters = state & 0xffff_ffff;
    let counter = ((state >> 32) as i32).wrapping_add(delta as i32);
    if let Err(text) = n.cx.take_wait_group(wg, state != 0) {
        return n.fail(Trap::Fatal(text));
    }
    if counter == 0 {
        n.cx.state.bubbles.free_wait_group(wg);
    }
    if delta < 0 {
        n.cx.race.sync(Sync::ReleaseMerge, wg);
    }
    let is_first = delta > 0 && i64::from(counter) == delta;
    if is_first {
        n.hidden_read(wg + SEMA, 4);
    }
    if counter < 0 {
        return n.panic_with("sync: negative WaitGroup counter");
    }
    if waiters != 0 && is_first {
        return n.panic_with("sync: WaitGroup misuse: Add called concurrently with Wait");
    }
    if counter > 0 || waiters == 0 {
        n.cx.mem.st8(wg, u64::from(counter as u32) << 32 | waiters);
        return Done::Return;
    }
    n.cx.mem.st8(wg, 0);
    for parked in n.cx.state.queues.take_all(wg) {
        n.cx.ready(parked.g, Wake::Normal);
    }
    Done::Return
}

fn wait_group_wait(n: &mut Native<'_>) -> Done {
    let wg = n.arg(0);
    if !n.check(wg) {
        return Done::Return;
    }
    let state = n.cx.mem.ld8(wg);
    if n.state(0) != 0 {
        if state != 0 {
            return n.panic_with("sync: WaitGroup is reused before previous Wait has returned");
        }
        n.cx.race.sync(Sync::Acquire, wg);
        return Done::Return;
    }
    if state >> 32 == 0 {
        n.cx.race.sync(Sync::Acquire, wg);
        return Done::Return;
    }
    if state & 0xffff_ffff == 0 {
        n.hidden_write(wg + SEMA, 4);
    }
    n.cx.mem.st8(wg, state + 1);
    n.set_state(0, 1);
    n.cx.enqueue(wg, 0);
    n.wait(WaitReason::WaitGroup, wg)
}

// ── Once: done, then a Mutex that is locked while the first call runs ──

const ONCE_MUTEX: u64 = 4;

fn once_begin(n: &mut Native<'_>) -> Done {
    let once = n.arg(0);
    if !n.check(once) {
        return Done::Return;
    }
    if n.state(0) == 0 {
        n.atomic_read(once, 4);
    }
    if n.cx.mem.ld4(once) != 0 {
        n.cx.race.sync(Sync::Acquire, once);
        return n.give(0);
    }
    if take(n.cx, once + ONCE_MUTEX) {
        n.atomic_write(once + ONCE_MUTEX, 4);
        n.lock_noted(once + ONCE_MUTEX, false);
        return n.give(1);
    }
    n.set_state(0, 1);
    n.cx.enqueue(once + ONCE_MUTEX, 0);
    n.wait(WaitReason::Mutex, once + ONCE_MUTEX)
}

fn once_end(n: &mut Native<'_>) -> Done {
    let once = n.arg(0);
    n.atomic_write(once, 4);
    n.cx.race.sync(Sync::Release, once);
    n.cx.mem.st4(once, 1);
    n.cx.mem.st4(once + ONCE_MUTEX, 0);
    n.cx.note_unlocked(once + ONCE_MUTEX, false);
    for parked in n.cx.state.queues.take_all(once + ONCE_MUTEX) {
        n.cx.ready(parked.g, Wake::Normal);
    }
    Done::Return
}

// ── Cond: waits are numbered at 16; the last word is the address of the Cond that was first used ──

const WAITS: u64 = 16;
const CHECKER: u64 = 48;

/// The Cond, unless it is a copy of one that was used.
fn cond(n: &mut Native<'_>) -> Option<Addr> {
    let cond = n.arg(0);
    if !n.check(cond) {
        return None;
    }
    match n.cx.mem.ld8(cond + CHECKER) {
        0 => n.cx.mem.st8(cond + CHECKER, cond),
        first if first == cond => {}
        _ => {
            n.panic_with("sync.Cond is copied");
            return None;
        }
    }
    Some(cond)
}

fn cond_enter(n: &mut Native<'_>) -> Done {
    let Some(cond) = cond(n) else { return Done::Return };
    let ticket = n.cx.mem.ld4(cond + WAITS);
    n.cx.mem.st4(cond + WAITS, ticket.wrapping_add(1));
    n.cx.enqueue(cond, ticket);
    n.give(ticket.into())
}

fn cond_wait(n: &mut Native<'_>) -> Done {
    let (cond, ticket) = (n.arg(0), n.arg(1) as u32);
    if n.state(0) != 0 || n.cx.state.queues.take_notice(cond, ticket) {
        return Done::Return;
    }
    n.set_state(0, 1);
    n.wait(WaitReason::Cond, cond)
}

fn cond_wake(n: &mut Native<'_>, all: bool) -> Done {
    let Some(cond) = cond(n) else { return Done::Return };
    while let Some(parked) = n.cx.state.queues.pop(cond) {
        let g = n.cx.state.goroutines.get(parked.g);
        let number = g.number;
        let waits = g.waiting().is_some_and(|w| w.reason == WaitReason::Cond && w.object == cond);
        let bubble = g.scope.bubble;
        if bubble != 0 && bubble != n.cx.bubble() {
            let text = "semaphore wake of synctest goroutine from outside bubble";
            return n.fail(Trap::Fatal(text));
        }
        n.cx.race.signal(number);
        if waits {
            n.cx.ready(parked.g, Wake::Normal);
        } else {
            n.cx.state.queues.leave_notice(cond, parked.mark);
        }
        if !all {
            break;
        }
    }
    Done::Return
}
