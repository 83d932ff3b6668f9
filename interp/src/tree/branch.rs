//! Structured statements that are no loops: blocks, `if`, jumps by value, schedule points.
//!
//! A compound statement that its child suspended writes into its own frame slot where it was, so that `resume` finds it. Whoever
//! first sees a child fail names the slot map of that child, which tells the runtime what was alive.

use crate::runtime::step::{Cx, Flow, Pc, Slot, Stmt};
use crate::tree::ir::{LabelId, MapId, SlotId};
use crate::tree::operand::Cond;

/// Notes the slot map of the statement that failed, if nobody did, and goes on leaving.
#[cold]
#[inline(never)]
pub fn failed(cx: &mut Cx, map: MapId) -> Flow {
    cx.trap_map.get_or_insert(map);
    Flow::Trap
}

/// Writes down which child was suspended.
#[cold]
#[inline(never)]
fn suspended(fr: &mut [Slot], save: SlotId, child: usize) -> Flow {
    fr[save as usize] = child as u64;
    Flow::Susp
}

/// A schedule point was the last: the goroutine stops before that child.
#[cold]
#[inline(never)]
fn stopped_before(child: &Child, i: usize, save: SlotId, fr: &mut [Slot], cx: &mut Cx) -> Flow {
    cx.susp_map = child.map;
    suspended(fr, save, 2 * i + 1)
}

/// A statement with its slot map.
pub struct Child {
    /// The statement.
    pub stmt: Box<dyn Stmt>,
    /// Its slot map.
    pub map: MapId,
    /// Whether a schedule point stands before it. Only lists of statements have those.
    pub point: bool,
}

/// Statements one after the other; before some of them stand schedule points if `POINTS`.
pub struct Block<const POINTS: bool> {
    /// They.
    pub children: Box<[Child]>,
    /// Where it is written which one was suspended, doubled, and 1 more if that was at the point before it.
    pub save: SlotId,
}

/// Exactly so many statements, without the walk over a list.
pub struct Few<const N: usize, const POINTS: bool> {
    /// They.
    pub children: [Child; N],
    /// As in [`Block`].
    pub save: SlotId,
}

/// What both have in common.
macro_rules! sequence {
    () => {
        #[inline(always)]
        fn child(&self, i: usize, child: &Child, fr: &mut [Slot], cx: &mut Cx) -> Flow {
            if POINTS && child.point {
                cx.budget -= 1;
                if cx.budget < 0 {
                    return stopped_before(child, i, self.save, fr, cx);
                }
            }
            let flow = child.stmt.st(fr, cx);
            if flow == Flow::Next { flow } else { self.stop(i, flow, fr, cx) }
        }

        #[inline(always)]
        fn stop(&self, i: usize, flow: Flow, fr: &mut [Slot], cx: &mut Cx) -> Flow {
            match flow {
                Flow::Susp => suspended(fr, self.save, 2 * i),
                Flow::Trap => failed(cx, self.children[i].map),
                flow => flow,
            }
        }

        #[inline(always)]
        fn go_on(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
            let at = fr[self.save as usize] as usize;
            let (i, at_point) = (at / 2, POINTS && at % 2 != 0);
            let Some(child) = self.children.get(i) else { return Flow::Next };
            let flow = if at_point { child.stmt.st(fr, cx) } else { child.stmt.resume(fr, cx) };
            match flow {
                Flow::Next => self.run(i + 1, fr, cx),
                flow => self.stop(i, flow, fr, cx),
            }
        }
    };
}

impl<const POINTS: bool> Block<POINTS> {
    sequence!();

    #[inline(always)]
    fn run(&self, from: usize, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        for (i, child) in self.children.iter().enumerate().skip(from) {
            let flow = self.child(i, child, fr, cx);
            if flow != Flow::Next {
                return flow;
            }
        }
        Flow::Next
    }
}

impl<const N: usize, const POINTS: bool> Few<N, POINTS> {
    sequence!();

    #[inline(always)]
    fn run(&self, from: usize, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        for i in 0..N {
            if i < from {
                continue;
            }
            let flow = self.child(i, &self.children[i], fr, cx);
            if flow != Flow::Next {
                return flow;
            }
        }
        Flow::Next
    }
}

impl<const POINTS: bool> Stmt for Block<POINTS> {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        self.run(0, fr, cx)
    }

    fn resume(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        self.go_on(fr, cx)
    }
}

impl<const N: usize, const POINTS: bool> Stmt for Few<N, POINTS> {
    #[inline]
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        self.run(0, fr, cx)
    }

    fn resume(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        self.go_on(fr, cx)
    }
}

/// No statement.
pub struct Nothing;

impl Stmt for Nothing {
    fn st(&self, _: &mut [Slot], _: &mut Cx) -> Flow {
        Flow::Next
    }
}

/// `if` without `else`.
pub struct If<A> {
    /// The condition.
    pub cond: A,
    /// What runs if it holds.
    pub then: Child,
    /// The slot map of the statement itself.
    pub map: MapId,
}

impl<A: Cond> Stmt for If<A> {
    #[inline]
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let holds = self.cond.test(fr, cx);
        if A::TRAPS && cx.trapped {
            return failed(cx, self.map);
        }
        if !holds {
            return Flow::Next;
        }
        match self.then.stmt.st(fr, cx) {
            Flow::Trap => failed(cx, self.then.map),
            flow => flow,
        }
    }

    fn resume(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        match self.then.stmt.resume(fr, cx) {
            Flow::Trap => failed(cx, self.then.map),
            flow => flow,
        }
    }
}

/// `if` around a `break` or `continue` of the innermost loop or block.
pub struct IfJump<A> {
    /// The condition.
    pub cond: A,
    /// `Break` or `Continue`.
    pub flow: Flow,
}

impl<A: Cond> Stmt for IfJump<A> {
    #[inline]
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let holds = self.cond.test(fr, cx);
        if A::TRAPS && cx.trapped {
            return Flow::Trap;
        }
        if holds { self.flow } else { Flow::Next }
    }
}

/// `if` with `else`.
pub struct IfElse<A> {
    /// The condition.
    pub cond: A,
    /// What runs if it does not hold, and if it does.
    pub arms: [Child; 2],
    /// Where it is written which arm was suspended.
    pub save: SlotId,
    /// The slot map of the statement itself.
    pub map: MapId,
}

impl<A: Cond> Stmt for IfElse<A> {
    #[inline]
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let holds = self.cond.test(fr, cx);
        if A::TRAPS && cx.trapped {
            return failed(cx, self.map);
        }
        let arm = &self.arms[usize::from(holds)];
        match arm.stmt.st(fr, cx) {
            Flow::Susp => {
                fr[self.save as usize] = u64::from(holds);
                Flow::Susp
            }
            Flow::Trap => failed(cx, arm.map),
            flow => flow,
        }
    }

    fn resume(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let arm = &self.arms[usize::from(fr[self.save as usize] != 0)];
        match arm.stmt.resume(fr, cx) {
            Flow::Trap => failed(cx, arm.map),
            flow => flow,
        }
    }
}

/// A chain of `else if`, however long.
pub struct IfChain {
    /// The conditions and what runs if one holds and none before did.
    pub arms: Box<[(Box<dyn crate::runtime::step::Expr>, Child)]>,
    /// What runs if none holds.
    pub otherwise: Child,
    /// Where it is written which arm was suspended.
    pub save: SlotId,
    /// The slot map of the statement itself.
    pub map: MapId,
}

impl IfChain {
    fn leave(&self, i: usize, flow: Flow, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        match flow {
            Flow::Susp => fr[self.save as usize] = i as u64,
            Flow::Trap => return failed(cx, self.arm(i).map),
            _ => {}
        }
        flow
    }

    fn arm(&self, i: usize) -> &Child {
        self.arms.get(i).map_or(&self.otherwise, |(_, arm)| arm)
    }
}

impl Stmt for IfChain {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let mut chosen = self.arms.len();
        for (i, (cond, _)) in self.arms.iter().enumerate() {
            let holds = cond.ev(fr, cx) != 0;
            if cx.trapped {
                return failed(cx, self.map);
            }
            if holds {
                chosen = i;
                break;
            }
        }
        let flow = self.arm(chosen).stmt.st(fr, cx);
        self.leave(chosen, flow, fr, cx)
    }

    fn resume(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let chosen = fr[self.save as usize] as usize;
        let flow = self.arm(chosen).stmt.resume(fr, cx);
        self.leave(chosen, flow, fr, cx)
    }
}

/// A jump by the value of a slot.
pub struct Switch {
    /// The slot.
    pub slot: SlotId,
    /// Its arms; the last one is the default.
    pub arms: Box<[Child]>,
    /// Where it is written which arm was suspended.
    pub save: SlotId,
}

impl Switch {
    fn leave(&self, i: usize, flow: Flow, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        match flow {
            Flow::Susp => fr[self.save as usize] = i as u64,
            Flow::Trap => return failed(cx, self.arms[i].map),
            _ => {}
        }
        flow
    }
}

impl Stmt for Switch {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let i = (fr[self.slot as usize] as usize).min(self.arms.len() - 1);
        let flow = self.arms[i].stmt.st(fr, cx);
        self.leave(i, flow, fr, cx)
    }

    fn resume(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let i = (fr[self.save as usize] as usize).min(self.arms.len() - 1);
        let flow = self.arms[i].stmt.resume(fr, cx);
        self.leave(i, flow, fr, cx)
    }
}

/// A block that `break` leaves.
pub struct Labeled {
    /// Its name.
    pub label: LabelId,
    /// The block.
    pub body: Child,
}

impl Labeled {
    fn leave(&self, flow: Flow, cx: &mut Cx) -> Flow {
        match flow {
            Flow::Break => Flow::Next,
            Flow::BreakTo if cx.exit_label == self.label => Flow::Next,
            Flow::Trap => failed(cx, self.body.map),
            flow => flow,
        }
    }
}

impl Stmt for Labeled {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let flow = self.body.stmt.st(fr, cx);
        self.leave(flow, cx)
    }

    fn resume(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let flow = self.body.stmt.resume(fr, cx);
        self.leave(flow, cx)
    }
}

/// A jump inside structured statements.
pub enum Jump {
    /// Leaves the innermost loop or block.
    Break,
    /// The innermost loop goes on.
    Continue,
    /// Leaves another loop or block.
    BreakTo(LabelId),
    /// Another loop goes on.
    ContinueTo(LabelId),
    /// Goes to a step.
    Exit(Pc),
}

impl Stmt for Jump {
    #[inline]
    fn st(&self, _: &mut [Slot], cx: &mut Cx) -> Flow {
        match *self {
            Jump::Break => Flow::Break,
            Jump::Continue => Flow::Continue,
            Jump::BreakTo(label) => {
                cx.exit_label = label;
                Flow::BreakTo
            }
            Jump::ContinueTo(label) => {
                cx.exit_label = label;
                Flow::ContinueTo
            }
            Jump::Exit(pc) => {
                cx.exit_pc = pc;
                Flow::Exit
            }
        }
    }
}

/// A schedule point before a shared access.
pub struct Point(pub MapId);

impl Stmt for Point {
    #[inline]
    fn st(&self, _: &mut [Slot], cx: &mut Cx) -> Flow {
        cx.budget -= 1;
        if cx.budget < 0 {
            cx.susp_map = self.0;
            return Flow::Susp;
        }
        Flow::Next
    }

    fn resume(&self, _: &mut [Slot], _: &mut Cx) -> Flow {
        Flow::Next
    }
}
