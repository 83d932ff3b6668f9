//! Steps that move within a function: statements, branches, loops that call, leaving.

use crate::runtime::ops::NextDefer;
use crate::runtime::step::{Cx, Flow, Leave, PC_LEAVE, Pc, Slot, Step, Stmt};
use crate::tree::ir::{MapId, SlotId};
use crate::tree::operand::{Cond, Op};

/// Where a step stands.
///
/// Its slot map is kept here, because the metadata of a step that a call returns to belongs to the call.
#[derive(Clone, Copy, Debug)]
pub struct Here {
    /// The step.
    pub pc: Pc,
    /// The slots that hold pointers before it.
    pub map: MapId,
}

impl Here {
    /// The budget is used up: the step goes on by `resume`.
    #[cold]
    #[inline(never)]
    pub fn preempt(self, cx: &mut Cx) -> Pc {
        cx.susp_map = self.map;
        cx.leave_preempted(self.pc, true)
    }

    /// The step failed.
    #[cold]
    #[inline(never)]
    pub fn trapped(self, cx: &mut Cx) -> Pc {
        cx.trap_map.get_or_insert(self.map);
        cx.leave_trapped(self.pc)
    }
}

impl Cx {
    /// Leaves the running frame.
    #[inline(always)]
    pub fn leave_frame(&mut self) -> Pc {
        match self.frames.pop() {
            Some(frame) if !self.frames.is_empty() => {
                self.fp = frame.caller_fp;
                frame.ret
            }
            _ => self.finish(),
        }
    }

    #[cold]
    #[inline(never)]
    fn finish(&mut self) -> Pc {
        self.leave = Leave::Finished;
        PC_LEAVE
    }
}

/// A structured statement, then `next`.
pub struct Act<S> {
    /// The statement.
    pub stmt: S,
    /// What follows.
    pub next: Pc,
    /// This step.
    pub at: Here,
}

impl<S: Stmt> Act<S> {
    #[inline(always)]
    fn follow(&self, flow: Flow, cx: &mut Cx) -> Pc {
        match flow {
            Flow::Next => self.next,
            flow => self.other(flow, cx),
        }
    }

    #[inline(never)]
    fn other(&self, flow: Flow, cx: &mut Cx) -> Pc {
        match flow {
            Flow::Susp => cx.leave_preempted(self.at.pc, true),
            Flow::Trap => self.at.trapped(cx),
            Flow::Exit => cx.exit_pc,
            // Nothing structured is around it that could be left.
            Flow::Next | Flow::Break | Flow::Continue | Flow::BreakTo | Flow::ContinueTo => {
                self.next
            }
        }
    }
}

impl<S: Stmt> Step for Act<S> {
    #[inline]
    fn step(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc {
        let flow = self.stmt.st(fr, cx);
        self.follow(flow, cx)
    }

    fn resume(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc {
        let flow = self.stmt.resume(fr, cx);
        self.follow(flow, cx)
    }
}

/// A statement behind a pointer.
pub struct AnyStmt(pub Box<dyn Stmt>);

impl Stmt for AnyStmt {
    #[inline(always)]
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        self.0.st(fr, cx)
    }

    fn resume(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        self.0.resume(fr, cx)
    }
}

/// A branch.
pub struct Br<A> {
    /// The condition.
    pub cond: A,
    /// Where it goes if the condition holds.
    pub then: Pc,
    /// Where it goes if not.
    pub otherwise: Pc,
    /// This step.
    pub at: Here,
}

impl<A: Cond> Step for Br<A> {
    #[inline]
    fn step(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc {
        let holds = self.cond.test(fr, cx);
        if A::TRAPS && cx.trapped {
            return self.at.trapped(cx);
        }
        if holds { self.then } else { self.otherwise }
    }
}

/// A result that is quickly found.
#[derive(Clone, Copy, Debug)]
pub enum Quick {
    /// None.
    Nothing,
    /// A slot.
    Slot(SlotId),
    /// A constant.
    Const(Slot),
}

/// Returns from the function if a condition holds.
pub struct BrRet<A> {
    /// The condition.
    pub cond: A,
    /// The result, for slot 0.
    pub value: Quick,
    /// Where it goes if the condition does not hold.
    pub otherwise: Pc,
    /// This step.
    pub at: Here,
}

impl<A: Cond> Step for BrRet<A> {
    #[inline]
    fn step(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc {
        let holds = self.cond.test(fr, cx);
        if A::TRAPS && cx.trapped {
            return self.at.trapped(cx);
        }
        if !holds {
            return self.otherwise;
        }
        match self.value {
            Quick::Nothing => {}
            Quick::Slot(s) => fr[0] = fr[s as usize],
            Quick::Const(c) => fr[0] = c,
        }
        cx.leave_frame()
    }
}

/// Slot 0 becomes a word, then the function returns.
pub struct SetRet<A> {
    /// The word.
    pub value: A,
    /// This step.
    pub at: Here,
}

impl<A: Op> Step for SetRet<A> {
    #[inline]
    fn step(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc {
        let x = self.value.get(fr, cx);
        if A::TRAPS && cx.trapped {
            return self.at.trapped(cx);
        }
        fr[0] = x;
        cx.leave_frame()
    }
}

/// Leaves the function.
pub struct Ret;

impl Step for Ret {
    #[inline]
    fn step(&self, _: &mut [Slot], cx: &mut Cx) -> Pc {
        cx.leave_frame()
    }
}

/// The back-edge of a threaded loop: a schedule point, then the condition.
pub struct Back<A> {
    /// What runs first; it is no schedule point.
    pub post: Option<Box<dyn Stmt>>,
    /// The condition.
    pub cond: A,
    /// The loop's body.
    pub body: Pc,
    /// What follows the loop.
    pub exit: Pc,
    /// Schedule points it counts for: 1, or 0 where there are none.
    pub tick: i64,
    /// This step.
    pub at: Here,
}

impl<A: Cond> Back<A> {
    #[inline(always)]
    fn branch(&self, fr: &[Slot], cx: &mut Cx) -> Pc {
        let holds = self.cond.test(fr, cx);
        if A::TRAPS && cx.trapped {
            return self.at.trapped(cx);
        }
        if holds { self.body } else { self.exit }
    }

    #[cold]
    #[inline(never)]
    fn stop(&self, fr: &[Slot], cx: &mut Cx) -> Pc {
        if self.tick == 0 { self.branch(fr, cx) } else { self.at.preempt(cx) }
    }
}

impl<A: Cond> Step for Back<A> {
    #[inline]
    fn step(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc {
        if let Some(post) = &self.post
            && post.st(fr, cx) != Flow::Next
        {
            return self.at.trapped(cx);
        }
        cx.budget -= self.tick;
        if cx.budget < 0 {
            return self.stop(fr, cx);
        }
        self.branch(fr, cx)
    }

    fn resume(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc {
        self.branch(fr, cx)
    }
}

/// A schedule point, then `next`.
pub struct Tick {
    /// What follows.
    pub next: Pc,
    /// This step.
    pub at: Here,
}

impl Step for Tick {
    fn step(&self, _: &mut [Slot], cx: &mut Cx) -> Pc {
        cx.budget -= 1;
        if cx.budget < 0 { self.at.preempt(cx) } else { self.next }
    }

    fn resume(&self, _: &mut [Slot], _: &mut Cx) -> Pc {
        self.next
    }
}

/// Goes on elsewhere.
pub struct Go(pub Pc);

impl Step for Go {
    fn step(&self, _: &mut [Slot], _: &mut Cx) -> Pc {
        self.0
    }
}

/// A jump by the value of a slot.
pub struct SwitchStep {
    /// The slot.
    pub slot: SlotId,
    /// The arms.
    pub arms: Box<[Pc]>,
    /// Where it goes past the last arm.
    pub default: Pc,
}

impl Step for SwitchStep {
    fn step(&self, fr: &mut [Slot], _: &mut Cx) -> Pc {
        let i = fr[self.slot as usize];
        self.arms.get(i as usize).copied().unwrap_or(self.default)
    }
}

/// Runs the deferred calls of the frame, then goes on.
pub struct RunDefers {
    /// The first slot after the frame.
    pub top: SlotId,
    /// What follows the last one.
    pub next: Pc,
    /// This step.
    pub at: Here,
}

impl Step for RunDefers {
    fn step(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc {
        match cx.next_defer(fr, self.top, self.at.pc) {
            NextDefer::Done => self.next,
            NextDefer::Call(pc) => pc,
            NextDefer::Grow(slots) => cx.leave_grow(self.at.pc, slots),
            NextDefer::Trap => self.at.trapped(cx),
        }
    }
}
