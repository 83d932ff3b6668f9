//! Loops of the plan to steps.

use crate::runtime::step::{Pc, Step, Stmt};
use crate::tree::build::{FuncBuilder, Target};
use crate::tree::ir::{Ex, LabelId, St, Stm};
use crate::tree::loops::Always;
use crate::tree::operand::Cond;
use crate::tree::shapes::CondSink;
use crate::tree::steps::{Back, Go, Here};
use crate::tree::thread::{Place, ToBr};
use crate::tree::walk::has_point;

/// A back-edge whose step is made when the loop's body is.
#[derive(Debug)]
pub(crate) struct BackEdge {
    /// The step.
    pc: Pc,
    /// Steps that do the same: calls at the body's end return there.
    copies: Vec<Pc>,
}

/// The parts of a threaded loop.
#[derive(Clone, Copy)]
pub(crate) struct LoopParts<'a> {
    /// What runs before the condition.
    pub(crate) pre: &'a [Stm],
    /// The condition.
    pub(crate) cond: Option<&'a Ex>,
    /// The body.
    pub(crate) body: &'a [Stm],
    /// What runs after the body.
    pub(crate) post: &'a [Stm],
}

/// Makes a back-edge.
struct ToBack {
    post: Option<Box<dyn Stmt>>,
    body: Pc,
    exit: Pc,
    tick: i64,
    at: Here,
}

impl CondSink for ToBack {
    type Out = Box<dyn Step>;

    fn take<A: Cond>(self, cond: A) -> Box<dyn Step> {
        let ToBack { post, body, exit, tick, at } = self;
        Box::new(Back { post, cond, body, exit, tick, at })
    }
}

impl FuncBuilder<'_> {
    /// The first step of a loop.
    pub(crate) fn loop_steps(
        &mut self,
        parts: LoopParts<'_>,
        label: LabelId,
        at: Place,
        exit: Pc,
    ) -> Pc {
        let LoopParts { pre, cond, body, post } = parts;
        let back = self.reserve(at);
        self.backs.push(BackEdge { pc: back, copies: Vec::new() });
        let folds = match post {
            [stm] => matches!(stm.kind, St::Set(..)) && !(self.points && has_point(&stm.kind)),
            _ => false,
        };
        let again = if folds { back } else { self.thread(post, back) };
        self.threaded.push(Target { label, exit, again: Some(again) });
        let body = self.thread(body, again);
        self.threaded.pop();
        let copies = self.backs.pop().map_or_else(Vec::new, |edge| edge.copies);
        let here = self.here(at);
        let test = match cond {
            None => Box::new(Go(body)) as Box<dyn Step>,
            Some(cond) => self.cond(cond, ToBr { then: body, otherwise: exit, at: here }),
        };
        let mut head = self.push(at, |_| test);
        if !pre.is_empty() {
            head = self.thread(pre, head);
        }
        // A copy stops as the back-edge itself, so that whoever asks where the goroutine is sees the loop.
        let (tick, at_back) = (self.tick(), Here { pc: back, map: at.map });
        for pc in copies.into_iter().chain([back]) {
            let post = folds.then(|| self.list(post, at.map).stmt);
            let sink = |body| ToBack { post, body, exit, tick, at: at_back };
            let step = match cond {
                Some(cond) if pre.is_empty() => self.cond(cond, sink(body)),
                None if pre.is_empty() => sink(body).take(Always),
                _ => sink(head).take(Always),
            };
            self.fill(pc, step);
        }
        head
    }

    /// A new step that does what the back-edge `next` does, if it is one.
    pub(crate) fn back_copy(&mut self, at: Place, next: Pc) -> Option<Pc> {
        let edge = self.backs.iter().rposition(|edge| edge.pc == next)?;
        let copy = self.reserve(at);
        self.backs[edge].copies.push(copy);
        Some(copy)
    }
}
