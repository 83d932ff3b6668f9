//! Structured loops.
//!
//! `pre` and `cond` run before each iteration, then `body` and `post`, then the back-edge, which is a schedule point. The common
//! loops have their condition and a step `i += c` compiled in. In the loop's frame slot stands what was suspended.

use crate::runtime::step::{Cx, Flow, Slot, Stmt};
use crate::tree::branch::{Child, failed};
use crate::tree::ir::{LabelId, MapId, SlotId};
use crate::tree::operand::Cond;

/// What was suspended.
const IN_BODY: u64 = 0;
const IN_POST: u64 = 1;
const IN_PRE: u64 = 2;
pub(super) const AT_BACK_EDGE: u64 = 3;

/// What runs after each iteration.
pub trait Post: 'static {
    /// Runs it.
    fn run(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow;

    /// Goes on in it.
    fn resume(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow;
}

/// `i += c`
pub struct Inc(pub SlotId, pub u64);

impl Post for Inc {
    #[inline(always)]
    fn run(&self, fr: &mut [Slot], _: &mut Cx) -> Flow {
        let i = self.0 as usize;
        fr[i] = fr[i].wrapping_add(self.1);
        Flow::Next
    }

    fn resume(&self, _: &mut [Slot], _: &mut Cx) -> Flow {
        Flow::Next
    }
}

/// `i += j`
pub struct IncBy(pub SlotId, pub SlotId);

impl Post for IncBy {
    #[inline(always)]
    fn run(&self, fr: &mut [Slot], _: &mut Cx) -> Flow {
        let i = self.0 as usize;
        fr[i] = fr[i].wrapping_add(fr[self.1 as usize]);
        Flow::Next
    }

    fn resume(&self, _: &mut [Slot], _: &mut Cx) -> Flow {
        Flow::Next
    }
}

/// Nothing.
pub struct NoPost;

impl Post for NoPost {
    #[inline(always)]
    fn run(&self, _: &mut [Slot], _: &mut Cx) -> Flow {
        Flow::Next
    }

    fn resume(&self, _: &mut [Slot], _: &mut Cx) -> Flow {
        Flow::Next
    }
}

/// Any statement.
pub struct AnyPost(pub Child);

impl Post for AnyPost {
    #[inline(always)]
    fn run(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        match self.0.stmt.st(fr, cx) {
            Flow::Trap => failed(cx, self.0.map),
            flow => flow,
        }
    }

    fn resume(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        match self.0.stmt.resume(fr, cx) {
            Flow::Trap => failed(cx, self.0.map),
            flow => flow,
        }
    }
}

/// A loop.
pub struct Loop<const PRE: bool, A, P> {
    /// Runs before the condition, if `PRE`.
    pub pre: Child,
    /// The condition.
    pub cond: A,
    /// The body.
    pub body: Child,
    /// Runs after the body.
    pub post: P,
    /// Its name.
    pub label: LabelId,
    /// Where it is written what was suspended.
    pub save: SlotId,
    /// The slot map of the statement itself.
    pub map: MapId,
    /// Whether the back-edge is a schedule point.
    pub ticks: bool,
}

/// How a loop goes on after its body.
enum After {
    /// With `post`.
    Iterate,
    /// Not at all.
    Leave(Flow),
}

impl<const PRE: bool, A: Cond, P: Post> Loop<PRE, A, P> {
    /// Runs iterations from the condition on.
    #[inline(always)]
    fn run(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        loop {
            if PRE {
                let flow = self.pre.stmt.st(fr, cx);
                if flow != Flow::Next {
                    return self.stop(IN_PRE, flow, fr, cx);
                }
            }
            let flow = self.iterate(fr, cx);
            if flow != Flow::Continue {
                return flow;
            }
        }
    }

    /// Runs iterations from the condition on while there is no `pre`; `Continue` when `pre` comes next.
    #[inline(always)]
    fn iterate(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        loop {
            let holds = self.cond.test(fr, cx);
            if A::TRAPS && cx.trapped {
                return failed(cx, self.map);
            }
            if !holds {
                return Flow::Next;
            }
            let flow = self.body.stmt.st(fr, cx);
            if flow != Flow::Next && flow != Flow::Continue {
                match self.after(flow, fr, cx) {
                    After::Iterate => {}
                    After::Leave(flow) => return flow,
                }
            }
            let flow = self.post.run(fr, cx);
            if flow != Flow::Next {
                return self.stop(IN_POST, flow, fr, cx);
            }
            cx.budget -= 1;
            if cx.budget < 0 && self.ticks {
                return self.suspend(fr, cx);
            }
            if PRE {
                return Flow::Continue;
            }
        }
    }

    #[cold]
    #[inline(never)]
    fn suspend(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        cx.susp_map = self.map;
        fr[self.save as usize] = AT_BACK_EDGE;
        Flow::Susp
    }

    /// What the body's end means, when it is not the plain one.
    #[inline]
    fn after(&self, flow: Flow, fr: &mut [Slot], cx: &mut Cx) -> After {
        match flow {
            Flow::Next | Flow::Continue => After::Iterate,
            Flow::ContinueTo if cx.exit_label == self.label => After::Iterate,
            Flow::Break => After::Leave(Flow::Next),
            Flow::BreakTo if cx.exit_label == self.label => After::Leave(Flow::Next),
            flow => After::Leave(self.stop(IN_BODY, flow, fr, cx)),
        }
    }

    /// A part did not end plainly.
    #[inline(never)]
    fn stop(&self, part: u64, flow: Flow, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        match (flow, part) {
            (Flow::Susp, _) => fr[self.save as usize] = part,
            (Flow::Trap, IN_BODY) => return failed(cx, self.body.map),
            (Flow::Trap, _) => return failed(cx, self.map),
            _ => {}
        }
        flow
    }

    /// The rest of an iteration after the body, then the next ones.
    fn finish(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        match self.post.run(fr, cx) {
            Flow::Next => self.back_edge(fr, cx),
            flow => self.stop(IN_POST, flow, fr, cx),
        }
    }

    fn back_edge(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        cx.budget -= 1;
        if cx.budget < 0 && self.ticks {
            return self.suspend(fr, cx);
        }
        self.run(fr, cx)
    }
}

impl<const PRE: bool, A: Cond, P: Post> Stmt for Loop<PRE, A, P> {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        self.run(fr, cx)
    }

    fn resume(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        match fr[self.save as usize] {
            IN_BODY => {
                let flow = self.body.stmt.resume(fr, cx);
                match self.after(flow, fr, cx) {
                    After::Iterate => self.finish(fr, cx),
                    After::Leave(flow) => flow,
                }
            }
            IN_POST => match self.post.resume(fr, cx) {
                Flow::Next => self.back_edge(fr, cx),
                flow => self.stop(IN_POST, flow, fr, cx),
            },
            IN_PRE => {
                let flow = self.pre.stmt.resume(fr, cx);
                if flow != Flow::Next {
                    return self.stop(IN_PRE, flow, fr, cx);
                }
                match self.iterate(fr, cx) {
                    Flow::Continue => self.run(fr, cx),
                    flow => flow,
                }
            }
            _ => self.run(fr, cx),
        }
    }
}

/// The condition of a loop that has none.
pub struct Always;

impl Cond for Always {
    const TRAPS: bool = false;

    #[inline(always)]
    fn test(&self, _: &[Slot], _: &mut Cx) -> bool {
        true
    }
}
