//! What statements ask of the machine: `go`, `defer`, `panic`, `recover`, printing, the clock.

use smallvec::SmallVec;

use crate::race::NO_SITE;
use crate::runtime::goroutine::{CreatedBy, Defer};
use crate::runtime::native::clear;
use crate::runtime::step::{Cx, Frame, PC_LEAVE, Pc, Slot, Trap};
use crate::runtime::testing::Scope;
use crate::runtime::turn::POINT_NANOS;
use crate::sched::GoIndex;
use crate::tree::ir::{FuncId, SiteId, SlotId};

/// The function of a nil function value.
pub const NIL_FUNC: FuncId = FuncId(u32::MAX);

/// Slots that a stack has above a frame at least.
pub const STACK_RESERVE: u32 = 8;

/// What comes after a function's body.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NextDefer {
    /// No deferred call is left.
    Done,
    /// One was set up; it starts there.
    Call(Pc),
    /// Its frame needs a window of that many slots.
    Grow(u32),
    /// It failed: the trap is set.
    Trap,
}

impl Cx {
    /// `go`: starts a goroutine that calls a function.
    pub fn go(&mut self, func: FuncId, closure: Slot, args: &[Slot], site: SiteId) {
        if func == NIL_FUNC {
            self.fail(site, Trap::Throw("go of nil func value"));
            return;
        }
        let by = self.state.current().number;
        let in_func = self.frames.last().map(|frame| frame.func);
        let created = CreatedBy { func: in_func, goroutine: by, site };
        let Some((g, number)) = self.new_goroutine(func, closure, args, Some(created), site) else {
            return;
        };
        self.race.spawn(by, number, site, &mut self.frames, &self.tables);
        self.make_runnable(g, true);
        self.poll_races();
    }

    /// A goroutine that will call a function, not yet runnable.
    pub(crate) fn new_goroutine(
        &mut self,
        func: FuncId,
        closure: Slot,
        args: &[Slot],
        created: Option<CreatedBy>,
        site: SiteId,
    ) -> Option<(GoIndex, u32)> {
        let (scope, labels) = match created {
            Some(CreatedBy { func: Some(_), .. }) => {
                let creator = self.state.current();
                (creator.scope, creator.labels().cloned())
            }
            _ => (Scope::default(), None),
        };
        let goroutines = &mut self.state.goroutines;
        if goroutines.n_live() >= self.state.max_goroutines {
            self.fail(site, Trap::Limit("too many goroutines at once"));
            return None;
        }
        let entry = &self.tables.funcs[func.0 as usize];
        let results = self.tables.func_infos[func.0 as usize].results as usize;
        let first = results + 1;
        let slots = (entry.slots + STACK_RESERVE) as usize;
        let Some((index, number)) = goroutines.add(slots.max(first + args.len())) else {
            self.fail(site, Trap::Limit("too many goroutines in all"));
            return None;
        };
        let g = goroutines.get_mut(index);
        g.stack[..results].fill(0);
        g.stack[results] = closure;
        g.stack[first..first + args.len()].copy_from_slice(args);
        g.frames.push(Frame { ret: PC_LEAVE, caller_fp: 0, func, context: 0 });
        g.fp = 0;
        g.pc = entry.entry;
        g.created = created;
        g.scope = scope;
        if labels.is_some() {
            g.rare().labels = labels;
        }
        self.state.bubbles.joined(scope.bubble, number);
        Some((index, number))
    }

    /// `defer`: a call at the end of the running function.
    ///
    /// With a token, at the end of the call that made the token, which is further out.
    pub fn defer(
        &mut self,
        func: FuncId,
        closure: Slot,
        args: &[Slot],
        token: Option<Slot>,
        site: SiteId,
    ) {
        let args = SmallVec::from_slice(args);
        let Some(token) = token else {
            let depth = self.frames.len() as u32;
            self.state.current().rare().defers.push(Defer { depth, func, closure, args, site });
            return;
        };
        let goroutine = self.state.current();
        let (number, depth) = ((token >> 32) as u32, token as u32);
        if number != goroutine.number {
            self.fail(site, Trap::Limit("defer in a loop body that another goroutine runs"));
            return;
        }
        let defers = &mut goroutine.rare().defers;
        let at = defers.iter().rposition(|d| d.depth <= depth).map_or(0, |at| at + 1);
        defers.insert(at, Defer { depth, func, closure, args, site });
    }

    /// A word that names the running call for [`Cx::defer`]: its goroutine and depth.
    pub fn defer_token(&mut self) -> Slot {
        u64::from(self.state.current().number) << 32 | self.frames.len() as u64
    }

    /// Sets up the next deferred call of the running function above its slots (from `top`); it returns to `pc`.
    pub fn next_defer(&mut self, fr: &mut [Slot], top: SlotId, pc: Pc) -> NextDefer {
        let depth = self.frames.len() as u32;
        let Some(rare) = &mut self.state.goroutines.get_mut(self.state.running).rare else {
            return NextDefer::Done;
        };
        let Some(next) = rare.next_defer_of(depth) else { return NextDefer::Done };
        match self.push_frame(fr, top, &next, pc) {
            PushedFrame::Call(entry) => NextDefer::Call(entry),
            PushedFrame::Nil => {
                let site = self.tables.metas.get(pc as usize).map_or(next.site, |meta| meta.site);
                self.fail(site, Trap::Nil(0));
                NextDefer::Trap
            }
            PushedFrame::Grow(slots) => {
                self.state.current().rare().defers.push(next);
                NextDefer::Grow(slots)
            }
        }
    }

    /// Sets up the frame of a call above `top`.
    pub(crate) fn push_frame(
        &mut self,
        fr: &mut [Slot],
        top: SlotId,
        call: &Defer,
        ret: Pc,
    ) -> PushedFrame {
        let func = call.func;
        let (Some(entry), Some(info)) =
            (self.tables.funcs.get(func.0 as usize), self.tables.func_infos.get(func.0 as usize))
        else {
            return PushedFrame::Nil;
        };
        let results = info.results as usize;
        let needed =
            top + entry.slots.max(results as u32 + 1 + call.args.len() as u32) + STACK_RESERVE;
        if fr.len() < needed as usize {
            return PushedFrame::Grow(needed);
        }
        let callee = &mut fr[top as usize..];
        clear(callee, 0, results as u32);
        callee[results] = call.closure;
        callee[results + 1..results + 1 + call.args.len()].copy_from_slice(&call.args);
        let entry = entry.entry;
        self.frames.push(Frame { ret, caller_fp: self.fp, func, context: 0 });
        self.fp += top;
        PushedFrame::Call(entry)
    }

    /// `panic` with an interface value.
    pub fn panic(&mut self, ty: Slot, data: Slot, site: SiteId) {
        self.fail(site, Trap::Value(ty, data));
    }

    /// `print`, `println`: to standard error.
    pub fn print(&mut self, bytes: &[u8]) {
        self.poll_races();
        self.state.output.write_err(bytes);
    }

    /// Writes to the program's standard output.
    pub fn write_out(&mut self, bytes: &[u8]) {
        self.poll_races();
        self.state.output.write_out(bytes);
    }

    /// Writes to the program's standard error.
    pub fn write_err(&mut self, bytes: &[u8]) {
        self.print(bytes);
    }

    /// A number below `n` from the choices that have no stream of their own: where `range` over a map starts.
    pub fn random_below(&mut self, n: u64) -> u64 {
        self.state.turn.streams.order.below(n)
    }

    /// Random bits for `math/rand`.
    pub fn random_bits(&mut self) -> u64 {
        self.state.turn.streams.rand.bits()
    }

    /// Nanoseconds since 1970; what is asked of timers next is asked then.
    pub fn now(&mut self) -> i64 {
        let slice_over = self.state.turn.is_slice_over();
        self.settle();
        if !slice_over && self.state.is_running {
            self.grant();
        }
        self.state.timers.now_in(self.bubble())
    }

    /// The present of the machine's clock, also in a bubble.
    pub(crate) fn machine_now(&self) -> i64 {
        self.state.timers.now_after(self.points_used() as i64 * POINT_NANOS)
    }

    /// Where the innermost call that is not the library's was made from: the site that its reports name.
    pub fn user_site(&self) -> SiteId {
        for frame in self.frames.iter().rev() {
            let Some(meta) = self.tables.metas.get(frame.ret as usize) else { return NO_SITE };
            let info = self.tables.func_infos.get(meta.func.0 as usize);
            if info.is_none_or(|info| !info.hidden && !info.library) {
                return meta.site;
            }
        }
        NO_SITE
    }
}

/// How [`Cx::push_frame`] went.
pub(crate) enum PushedFrame {
    /// The callee starts there.
    Call(Pc),
    /// There is no such function.
    Nil,
    /// The window must have that many slots.
    Grow(u32),
}
