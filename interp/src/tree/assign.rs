//! Assignments to slots, and statements that only do something.

use crate::runtime::step::{Cx, Expr, ExprN, Flow, Slot, Stmt, Trap};
use crate::tree::composite::{Wide, slice_value};
use crate::tree::ir::{PrintKind, SiteId, SlotId};
use crate::tree::operand::{D, Op, Op2, with_scratch};

/// A slot becomes a word.
pub struct Set<A>(pub SlotId, pub A);

impl<A: Op> Stmt for Set<A> {
    #[inline]
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let x = self.1.get(fr, cx);
        if A::TRAPS && cx.trapped {
            return Flow::Trap;
        }
        fr[self.0 as usize] = x;
        Flow::Next
    }
}

/// Two slots become a string, an interface.
pub struct Set2<A>(pub SlotId, pub A);

impl<A: Op2> Stmt for Set2<A> {
    #[inline]
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let (a, b) = self.1.get2(fr, cx);
        if A::TRAPS && cx.trapped {
            return Flow::Trap;
        }
        fr[self.0 as usize] = a;
        fr[self.0 as usize + 1] = b;
        Flow::Next
    }
}

/// Three slots become a slice.
pub struct Set3(pub SlotId, pub Box<dyn ExprN>);

impl Stmt for Set3 {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let value = slice_value(&*self.1, fr, cx);
        if cx.trapped {
            return Flow::Trap;
        }
        let dst = self.0 as usize;
        fr[dst..dst + 3].copy_from_slice(&value);
        Flow::Next
    }
}

/// Any number of slots become a value.
pub struct SetN(pub SlotId, pub Wide);

impl Stmt for SetN {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        with_scratch(self.1.width as usize, |out| {
            self.1.node.ev_n(fr, cx, out);
            if cx.trapped {
                return Flow::Trap;
            }
            let dst = self.0 as usize;
            fr[dst..dst + out.len()].copy_from_slice(out);
            Flow::Next
        })
    }
}

/// Assignments one after the other, none of which suspends.
pub struct InTurn(pub Box<[Box<dyn Stmt>]>);

impl Stmt for InTurn {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        for part in &self.0 {
            let flow = part.st(fr, cx);
            if flow != Flow::Next {
                return flow;
            }
        }
        Flow::Next
    }
}

/// Slots become other slots.
pub struct Move {
    /// The first to write.
    pub dst: SlotId,
    /// The first to read.
    pub src: SlotId,
    /// How many.
    pub n: u32,
}

impl Stmt for Move {
    #[inline]
    fn st(&self, fr: &mut [Slot], _: &mut Cx) -> Flow {
        let src = self.src as usize;
        fr.copy_within(src..src + self.n as usize, self.dst as usize);
        Flow::Next
    }
}

/// Slots become 0.
pub struct Zero(pub SlotId, pub u32);

impl Stmt for Zero {
    #[inline]
    fn st(&self, fr: &mut [Slot], _: &mut Cx) -> Flow {
        let dst = self.0 as usize;
        fr[dst..dst + self.1 as usize].fill(0);
        Flow::Next
    }
}

/// Evaluates a word and drops it.
pub struct Eval(pub D);

impl Stmt for Eval {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        self.0.get(fr, cx);
        if cx.trapped { Flow::Trap } else { Flow::Next }
    }
}

/// Evaluates a wide expression and drops it.
pub struct EvalN(pub Wide);

impl Stmt for EvalN {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        with_scratch(self.0.width as usize, |out| self.0.node.ev_n(fr, cx, out));
        if cx.trapped { Flow::Trap } else { Flow::Next }
    }
}

/// `panic(v)`
pub struct Panic(pub crate::tree::operand::D2, pub SiteId);

impl Stmt for Panic {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let (ty, data) = self.0.get2(fr, cx);
        cx.panic(ty, data, self.1);
        Flow::Trap
    }
}

/// Fails with that text.
pub struct Fail {
    /// The text.
    pub text: &'static str,
    /// Whether it stands alone, without `runtime error: ` before it.
    pub plain: bool,
    /// Where.
    pub site: SiteId,
}

impl Stmt for Fail {
    fn st(&self, _: &mut [Slot], cx: &mut Cx) -> Flow {
        let trap = if self.plain { Trap::Plain(self.text) } else { Trap::Text(self.text) };
        cx.fail(self.site, trap);
        Flow::Trap
    }
}

/// `recover()`
pub struct Recover(pub SlotId);

impl Stmt for Recover {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let (ty, data) = cx.recover();
        fr[self.0 as usize] = ty;
        fr[self.0 as usize + 1] = data;
        Flow::Next
    }
}

/// The builtins `print` and `println`.
pub struct Print {
    /// The operands.
    pub parts: Box<[(PrintKind, Wide)]>,
    /// Whether it is `println`.
    pub line: bool,
}

impl Stmt for Print {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let mut out = Vec::new();
        for (i, (kind, x)) in self.parts.iter().enumerate() {
            if self.line && i > 0 {
                out.push(b' ');
            }
            with_scratch(x.width as usize, |slots| {
                x.node.ev_n(fr, cx, slots);
                crate::value::print::show(&mut out, &cx.mem, *kind, slots);
            });
        }
        if cx.trapped {
            return Flow::Trap;
        }
        if self.line {
            out.push(b'\n');
        }
        cx.print(&out);
        Flow::Next
    }
}

/// A loop variable was changed by its loop.
pub struct LoopStep(pub Box<dyn Expr>, pub Box<dyn Expr>);

impl Stmt for LoopStep {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let var = self.0.ev(fr, cx);
        let iteration = self.1.ev(fr, cx);
        if cx.trapped {
            return Flow::Trap;
        }
        cx.loop_step(var, iteration);
        Flow::Next
    }
}

/// A closure that captures a loop variable was made.
pub struct LoopCapture {
    /// The closure.
    pub closure: Box<dyn Expr>,
    /// The variable's address.
    pub var: Box<dyn Expr>,
    /// The iteration.
    pub iteration: Box<dyn Expr>,
    /// Where.
    pub site: SiteId,
}

impl Stmt for LoopCapture {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let closure = self.closure.ev(fr, cx);
        let var = self.var.ev(fr, cx);
        let iteration = self.iteration.ev(fr, cx);
        if cx.trapped {
            return Flow::Trap;
        }
        cx.loop_capture(closure, var, iteration, self.site);
        Flow::Next
    }
}

/// A captured loop variable is about to be used.
pub struct LoopUse(pub SlotId, pub Box<dyn Expr>, pub SiteId);

impl Stmt for LoopUse {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let var = self.1.ev(fr, cx);
        if cx.trapped {
            return Flow::Trap;
        }
        cx.loop_use(fr[self.0 as usize], var, self.2);
        Flow::Next
    }
}
