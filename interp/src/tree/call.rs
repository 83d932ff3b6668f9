//! Calls.
//!
//! Arguments are evaluated straight into the callee's frame, which begins at `off` in the caller's. They read only slots below
//! `off`. Budget and stack are checked before anything is evaluated, so that a step can be run again; a call that goes through
//! pushes a [`Frame`] and gives the callee's first step.

use std::cell::Cell;

use crate::runtime::ops::NIL_FUNC;
use crate::runtime::step::{Cx, ExprN, Frame, Pc, Slot, Step, Trap};
use crate::tree::composite::Wide;
use crate::tree::guard::Guard;
use crate::tree::ir::{FuncId, SiteId, SlotId};
use crate::tree::operand::{D, D2, Op, Op2, with_scratch};
use crate::tree::steps::Here;

/// Slots that are kept free above a callee's frame.
const RESERVE: u32 = 8;

/// The arguments of a call.
pub trait Args: 'static {
    /// Whether they can set the trap.
    const TRAPS: bool;

    /// Writes them to the slots from `at` on; they read only slots below `off`.
    fn put(&self, fr: &mut [Slot], cx: &mut Cx, at: usize, off: usize);

    /// How many slots that are.
    fn width(&self) -> u32;
}

impl Args for () {
    const TRAPS: bool = false;

    #[inline(always)]
    fn put(&self, _: &mut [Slot], _: &mut Cx, _: usize, _: usize) {}

    fn width(&self) -> u32 {
        0
    }
}

/// One argument.
pub struct Arg1<A>(pub A);

impl<A: Op> Args for Arg1<A> {
    const TRAPS: bool = A::TRAPS;

    #[inline(always)]
    fn put(&self, fr: &mut [Slot], cx: &mut Cx, at: usize, _: usize) {
        fr[at] = self.0.get(fr, cx);
    }

    fn width(&self) -> u32 {
        1
    }
}

/// Two arguments.
pub struct Arg2<A, B>(pub A, pub B);

impl<A: Op, B: Op> Args for Arg2<A, B> {
    const TRAPS: bool = A::TRAPS || B::TRAPS;

    #[inline(always)]
    fn put(&self, fr: &mut [Slot], cx: &mut Cx, at: usize, _: usize) {
        let a = self.0.get(fr, cx);
        let b = self.1.get(fr, cx);
        fr[at] = a;
        fr[at + 1] = b;
    }

    fn width(&self) -> u32 {
        2
    }
}

/// Three arguments.
pub struct Arg3<A, B, E>(pub A, pub B, pub E);

impl<A: Op, B: Op, E: Op> Args for Arg3<A, B, E> {
    const TRAPS: bool = A::TRAPS || B::TRAPS || E::TRAPS;

    #[inline(always)]
    fn put(&self, fr: &mut [Slot], cx: &mut Cx, at: usize, _: usize) {
        let a = self.0.get(fr, cx);
        let b = self.1.get(fr, cx);
        let c = self.2.get(fr, cx);
        fr[at] = a;
        fr[at + 1] = b;
        fr[at + 2] = c;
    }

    fn width(&self) -> u32 {
        3
    }
}

/// One of many arguments.
pub enum Arg {
    /// A slot.
    Slot(SlotId),
    /// A constant.
    Const(Slot),
    /// Adjacent slots.
    Slots(SlotId, u32),
    /// One slot.
    One(D),
    /// Any number.
    Wide(Box<dyn ExprN>, u32),
}

/// Any number of arguments.
pub struct ArgN(pub Box<[Arg]>);

impl Args for ArgN {
    const TRAPS: bool = true;

    fn put(&self, fr: &mut [Slot], cx: &mut Cx, mut at: usize, off: usize) {
        for arg in &self.0 {
            match arg {
                Arg::Slot(s) => fr[at] = fr[*s as usize],
                Arg::Const(c) => fr[at] = *c,
                Arg::One(x) => fr[at] = x.get(fr, cx),
                Arg::Slots(s, n) => {
                    let s = *s as usize;
                    fr.copy_within(s..s + *n as usize, at);
                    at += *n as usize;
                    continue;
                }
                Arg::Wide(x, n) => {
                    let (low, high) = fr.split_at_mut(off);
                    x.ev_n(low, cx, &mut high[at - off..at - off + *n as usize]);
                    at += *n as usize;
                    continue;
                }
            }
            at += 1;
        }
    }

    fn width(&self) -> u32 {
        let width = |arg: &Arg| match arg {
            Arg::Slot(_) | Arg::Const(_) | Arg::One(_) => 1,
            Arg::Slots(_, n) | Arg::Wide(_, n) => *n,
        };
        self.0.iter().map(width).sum()
    }
}

/// What all calls have in common.
#[derive(Clone, Copy)]
pub struct CallSite {
    /// Where the callee's frame begins.
    pub off: SlotId,
    /// Slots of the results.
    pub results: u32,
    /// Where the caller goes on.
    pub next: Pc,
    /// Schedule points it counts for: 1, or 0 where there are none.
    pub tick: i64,
    /// The call's place.
    pub site: SiteId,
    /// This step.
    pub here: Here,
}

impl CallSite {
    /// The slot of the callee's closure.
    #[inline(always)]
    pub(crate) fn closure(&self) -> usize {
        (self.off + self.results) as usize
    }

    /// Enters a function whose arguments are in place.
    #[inline(always)]
    fn enter(&self, cx: &mut Cx, func: FuncId, entry: Pc) -> Pc {
        if cx.frames.len() == cx.frames.capacity() {
            return self.enter_slow(cx, func, entry);
        }
        self.push_frame(cx, func, 0);
        entry
    }

    /// Pushes a frame whose call context is that one, or 0 for not known.
    #[inline(always)]
    pub(crate) fn push_frame(&self, cx: &mut Cx, func: FuncId, context: u32) {
        cx.frames.push(Frame { ret: self.next, caller_fp: cx.fp, func, context });
        cx.fp += self.off;
    }

    #[cold]
    #[inline(never)]
    fn enter_slow(&self, cx: &mut Cx, func: FuncId, entry: Pc) -> Pc {
        cx.frames.reserve(cx.frames.len().max(8));
        self.enter(cx, func, entry)
    }

    /// The function's entry if its frame fits.
    #[inline(always)]
    fn fit(&self, fr: &[Slot], cx: &mut Cx, func: FuncId) -> Result<Pc, Pc> {
        let Some(entry) = cx.tables.funcs.get(func.0 as usize) else {
            return Err(self.no_function(cx));
        };
        let (pc, need) = (entry.entry, self.need(entry.slots));
        if fr.len() < need as usize {
            return Err(cx.leave_grow(self.here.pc, need));
        }
        Ok(pc)
    }

    /// Slots that the caller's window must have for a callee with a frame of that many.
    #[inline(always)]
    pub(crate) fn need(&self, slots: u32) -> u32 {
        self.off + slots + RESERVE
    }

    #[cold]
    #[inline(never)]
    fn no_function(&self, cx: &mut Cx) -> Pc {
        cx.fail(self.site, Trap::Fatal("call of a function that does not exist"));
        self.here.trapped(cx)
    }

    /// There is no function, or finding it failed. As with gc, a failing argument comes first: arguments that may fail are evaluated
    /// before the rest of the call.
    #[cold]
    #[inline(never)]
    fn bad<A: Args>(&self, args: &A, fr: &mut [Slot], cx: &mut Cx, first: usize) -> Pc {
        let need = self.need(self.results + 2 + args.width());
        if fr.len() < need as usize {
            (cx.trapped, cx.trap) = (false, None);
            return cx.leave_grow(self.here.pc, need);
        }
        let (was_trapped, trap) = (std::mem::take(&mut cx.trapped), cx.trap.take());
        args.put(fr, cx, first, self.off as usize);
        if !cx.trapped {
            if was_trapped {
                (cx.trapped, cx.trap) = (true, trap);
            } else {
                cx.fail(self.site, Trap::Nil(0));
            }
        }
        self.here.trapped(cx)
    }
}

/// A step that calls: before it stands a schedule point.
pub(crate) trait CallStep: 'static {
    /// What it has in common with others.
    fn at(&self) -> &CallSite;

    /// Evaluates the arguments and enters the callee.
    fn run(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc;
}

impl<C: CallStep> Step for C {
    #[inline]
    fn step(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc {
        cx.budget -= self.at().tick;
        if cx.budget < 0 {
            return stop(self, fr, cx);
        }
        self.run(fr, cx)
    }

    fn resume(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc {
        self.run(fr, cx)
    }
}

/// The budget is used up.
#[cold]
#[inline(never)]
fn stop(call: &impl CallStep, fr: &mut [Slot], cx: &mut Cx) -> Pc {
    let at = call.at();
    if at.tick == 0 { call.run(fr, cx) } else { at.here.preempt(cx) }
}

/// What the call of a function needs to know of it.
#[derive(Clone, Copy)]
struct Known {
    /// Slots that the caller's window must have; as many as there are while nothing is known.
    need: u32,
    /// The function's first step; behind its guard if it has one.
    entry: Pc,
}

/// A call of a known function.
pub struct CallFunc<A> {
    func: FuncId,
    args: A,
    at: CallSite,
    known: Cell<Known>,
    guard: Cell<Option<Guard>>,
}

impl<A> CallFunc<A> {
    /// The call with those arguments.
    pub(crate) fn new(func: FuncId, args: A, at: CallSite) -> Self {
        // The function may be one that is not built yet.
        let known = Cell::new(Known { need: u32::MAX, entry: 0 });
        CallFunc { func, args, at, known, guard: Cell::new(None) }
    }

    /// Learns what there is to know of the function, if that is not known. Whether its frame fits.
    #[cold]
    #[inline(never)]
    fn learn(&self, fr: &[Slot], cx: &mut Cx) -> Result<(), Pc> {
        let entry = self.at.fit(fr, cx, self.func)?;
        let guard = cx.tables.guards.get(&self.func).copied();
        let need = self.at.need(cx.tables.funcs[self.func.0 as usize].slots);
        self.known.set(Known { need, entry: guard.map_or(entry, |guard| guard.otherwise) });
        self.guard.set(guard);
        Ok(())
    }
}

impl<A: Args> CallStep for CallFunc<A> {
    fn at(&self) -> &CallSite {
        &self.at
    }

    #[inline(always)]
    fn run(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc {
        if fr.len() < self.known.get().need as usize
            && let Err(pc) = self.learn(fr, cx)
        {
            return pc;
        }
        self.args.put(fr, cx, self.at.closure() + 1, self.at.off as usize);
        if A::TRAPS && cx.trapped {
            return self.at.here.trapped(cx);
        }
        if let Some(guard) = self.guard.get()
            && guard.holds(fr, self.at.off as usize)
        {
            return self.at.next;
        }
        self.at.enter(cx, self.func, self.known.get().entry)
    }
}

/// A call of a function value.
pub struct CallValue<F, A> {
    /// The value.
    pub callee: F,
    /// The arguments.
    pub args: A,
    /// The rest.
    pub at: CallSite,
}

impl<F: Op, A: Args> CallStep for CallValue<F, A> {
    fn at(&self) -> &CallSite {
        &self.at
    }

    #[inline(always)]
    fn run(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc {
        let closure = self.callee.get(fr, cx);
        let func = FuncId(cx.mem.ld8(closure) as u32);
        if closure == 0 || (F::TRAPS && cx.trapped) {
            return self.at.bad(&self.args, fr, cx, self.at.closure() + 1);
        }
        let entry = match self.at.fit(fr, cx, func) {
            Ok(entry) => entry,
            Err(pc) => return pc,
        };
        self.args.put(fr, cx, self.at.closure() + 1, self.at.off as usize);
        if A::TRAPS && cx.trapped {
            return self.at.here.trapped(cx);
        }
        fr[self.at.closure()] = closure;
        self.at.enter(cx, func, entry)
    }
}

/// A call of a method of an interface value.
pub struct CallMethod<X, A> {
    /// The interface.
    pub x: X,
    /// Index into the program's method names.
    pub method: u32,
    /// The arguments after the receiver.
    pub args: A,
    /// The type that was called last, and its function.
    pub cache: Cell<(u32, FuncId)>,
    /// The rest.
    pub at: CallSite,
}

/// The function of a type's method.
fn find_method(cx: &Cx, ty: Slot, method: u32) -> Option<FuncId> {
    cx.tables.methods.get(&(ty as u32, method)).copied()
}

impl<X: Op2, A: Args> CallStep for CallMethod<X, A> {
    fn at(&self) -> &CallSite {
        &self.at
    }

    #[inline(always)]
    fn run(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc {
        let (ty, data) = self.x.get2(fr, cx);
        let (known, func) = self.cache.get();
        if known != cx.tables.method_key(ty) || ty == 0 {
            return self.look_up(fr, cx, ty);
        }
        self.call(fr, cx, data, func)
    }
}

impl<X: Op2, A: Args> CallMethod<X, A> {
    #[inline(always)]
    fn call(&self, fr: &mut [Slot], cx: &mut Cx, data: Slot, func: FuncId) -> Pc {
        let entry = match self.at.fit(fr, cx, func) {
            Ok(entry) => entry,
            Err(pc) => return pc,
        };
        let first = self.at.closure() + 1;
        self.args.put(fr, cx, first + 1, self.at.off as usize);
        if (X::TRAPS || A::TRAPS) && cx.trapped {
            return self.at.here.trapped(cx);
        }
        fr[first] = data;
        self.at.enter(cx, func, entry)
    }

    #[cold]
    #[inline(never)]
    fn look_up(&self, fr: &mut [Slot], cx: &mut Cx, ty: Slot) -> Pc {
        if cx.trapped || ty == 0 {
            return self.at.bad(&self.args, fr, cx, self.at.closure() + 2);
        }
        let Some(func) = find_method(cx, ty, self.method) else { return self.at.no_function(cx) };
        self.cache.set((cx.tables.method_key(ty), func));
        let (_, data) = self.x.get2(fr, cx);
        self.call(fr, cx, data, func)
    }
}

/// What a `go` or `defer` calls.
pub enum Later {
    /// A known function.
    Func(FuncId),
    /// A function value.
    Value(D),
    /// A method of an interface value: index into the program's method names.
    Method(D2, u32),
}

/// A `go` or `defer` statement: the callee and its arguments are evaluated now.
pub struct CallLater<const GO: bool> {
    /// What is called.
    pub callee: Later,
    /// The arguments.
    pub args: Wide,
    /// Names the call that a deferred call belongs to, when that is not the running one.
    pub token: Option<D>,
    /// What follows.
    pub next: Pc,
    /// Schedule points it counts for.
    pub tick: i64,
    /// The statement's place.
    pub site: SiteId,
    /// This step.
    pub here: Here,
}

impl<const GO: bool> CallLater<GO> {
    fn run(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc {
        let receiver = usize::from(matches!(self.callee, Later::Method(..)));
        with_scratch(self.args.width as usize + receiver, |args| {
            self.args.node.ev_n(fr, cx, &mut args[receiver..]);
            let Some((func, closure)) = self.resolve(fr, cx, args) else { return };
            if GO {
                cx.go(func, closure, args, self.site);
            } else {
                let token = self.token.as_ref().map(|token| token.get(fr, cx));
                cx.defer(func, closure, args, token, self.site);
            }
        });
        if cx.trapped { self.here.trapped(cx) } else { self.next }
    }

    /// The function and its closure; the receiver goes into the first argument.
    fn resolve(&self, fr: &[Slot], cx: &mut Cx, args: &mut [Slot]) -> Option<(FuncId, Slot)> {
        let found = match &self.callee {
            Later::Func(func) => (*func, 0),
            Later::Value(x) => match x.get(fr, cx) {
                0 if GO => {
                    cx.fail(self.site, Trap::Throw("go of nil func value"));
                    return None;
                }
                0 => (NIL_FUNC, 0),
                closure => (FuncId(cx.mem.ld8(closure) as u32), closure),
            },
            Later::Method(x, method) => {
                let (ty, data) = x.get2(fr, cx);
                if ty == 0 {
                    cx.fail(self.site, Trap::Nil(0));
                    return None;
                }
                if let Some(first) = args.first_mut() {
                    *first = data;
                }
                (find_method(cx, ty, *method)?, 0)
            }
        };
        (!cx.trapped).then_some(found)
    }
}

impl<const GO: bool> Step for CallLater<GO> {
    fn step(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc {
        cx.budget -= self.tick;
        if cx.budget < 0 && self.tick != 0 {
            return self.here.preempt(cx);
        }
        self.run(fr, cx)
    }

    fn resume(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc {
        self.run(fr, cx)
    }
}
