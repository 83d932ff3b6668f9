//! Calls of natives: the step of the call enters the callee itself.

use std::cell::Cell;

use crate::runtime::native::{NativeEntry, QuickFn};
use crate::runtime::step::{Cx, Pc, Slot};
use crate::tree::call::{Args, CallSite, CallStep};
use crate::tree::ir::FuncId;

/// A call of a native.
pub(crate) struct CallNative<A> {
    /// The function.
    pub(crate) func: FuncId,
    /// How it is entered.
    pub(crate) entry: NativeEntry,
    /// The arguments.
    pub(crate) args: A,
    /// Whether the caller is a function of the user's.
    pub(crate) by_user: bool,
    /// The caller's call context and the callee's, as they were lately; 0 for not known.
    pub(crate) contexts: Cell<(u32, u32)>,
    /// What the callee does where nothing is in its way, if the caller is a function of the user's.
    pub(crate) quick: Option<QuickFn>,
    /// Slots that the caller's window must have.
    pub(crate) need: u32,
    /// The rest.
    pub(crate) at: CallSite,
}

impl<A: Args> CallStep for CallNative<A> {
    fn at(&self) -> &CallSite {
        &self.at
    }

    #[inline(always)]
    fn run(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc {
        if fr.len() < self.need as usize {
            return cx.leave_grow(self.at.here.pc, self.need);
        }
        self.args.put(fr, cx, self.at.closure() + 1, self.at.off as usize);
        if A::TRAPS && cx.trapped {
            return self.at.here.trapped(cx);
        }
        let context = self.known_context(cx);
        if let Some(quick) = self.quick
            && (context != 0 || !cx.race.is_active())
            && quick(cx, fr[self.at.closure() + 1], self.at.site, context)
        {
            return self.at.next;
        }
        self.at.push_frame(cx, self.func, context);
        let fr = &mut fr[self.at.off as usize..];
        match self.entry.enter::<true>(fr, cx, self.at.site, self.by_user) {
            None => {
                let learns = cx.frames.last().is_some_and(|frame| frame.context != context);
                if learns || (self.quick.is_some() && context == 0) {
                    self.learn(cx);
                }
                cx.leave_frame()
            }
            Some(done) => self.entry.leave(&done, fr, cx),
        }
    }
}

impl<A: Args> CallNative<A> {
    /// The callee's context, if it was called from the same one before.
    #[inline(always)]
    fn known_context(&self, cx: &mut Cx) -> u32 {
        let (caller, callee) = self.contexts.get();
        let known = cx.frames.last().map_or(0, |frame| frame.context);
        // A callee that wanted its context once wants it again, and for that the caller's.
        let finds =
            known == 0 && caller != 0 && cx.race.context_now(&mut cx.frames, &cx.tables) == caller;
        if known == caller || finds { callee } else { 0 }
    }

    /// The callee wanted its context, and for that the caller's, or will want it to be quick.
    #[cold]
    #[inline(never)]
    fn learn(&self, cx: &mut Cx) {
        if cx.race.is_active() {
            cx.race.context_now(&mut cx.frames, &cx.tables);
        }
        if let [.., caller, callee] = &cx.frames[..] {
            self.contexts.set((caller.context, callee.context));
        }
    }
}
