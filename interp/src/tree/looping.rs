//! Loops of the plan to structured nodes.

use crate::runtime::step::Stmt;
use crate::tree::branch::{Child, Nothing};
use crate::tree::build::FuncBuilder;
use crate::tree::fill::{Fill, FillLoop};
use crate::tree::ir::{BinOp, CmpOp, Ex, LabelId, MapId, Num, SlotId, St, Stm};
use crate::tree::loops::{Always, AnyPost, Inc, IncBy, Loop, NoPost, Post};
use crate::tree::operand::{C, Cmp, Cond, D, L, Truth};
use crate::tree::shapes::lcd;
use crate::tree::walk::has_point;
use crate::value::num::{Ge, Gt, Le, Lt};

/// The parts of a loop that is built.
struct LoopParts {
    pre: Option<Child>,
    body: Child,
    label: LabelId,
    save: SlotId,
    map: MapId,
    ticks: bool,
}

impl LoopParts {
    /// A loop without `pre`.
    fn finish<A: Cond, P: Post>(self, cond: A, post: P) -> Box<dyn Stmt> {
        let LoopParts { body, label, save, map, ticks, .. } = self;
        let pre = Child { stmt: Box::new(Nothing), map, point: false };
        Box::new(Loop::<false, A, P> { pre, cond, body, post, label, save, map, ticks })
    }

    /// A loop with `pre`.
    fn finish_pre<A: Cond, P: Post>(self, cond: A, post: P) -> Box<dyn Stmt> {
        let LoopParts { pre, body, label, save, map, ticks } = self;
        let pre = pre.unwrap_or(Child { stmt: Box::new(Nothing), map, point: false });
        Box::new(Loop::<true, A, P> { pre, cond, body, post, label, save, map, ticks })
    }
}

/// `i += c` and `i += j` on a slot.
fn increment(st: &St) -> Option<(SlotId, &Ex)> {
    let St::Set(dst, Ex::Bin(BinOp::Add, Num::I64 | Num::U64, a, b, _)) = st else { return None };
    match (&**a, &**b) {
        (Ex::Slot(s), x @ (Ex::Slot(_) | Ex::Const(_))) if s == dst => Some((*dst, x)),
        _ => None,
    }
}

/// `i -= c` on a slot: the slot and minus the constant.
fn decrement(st: &St) -> Option<(SlotId, u64)> {
    let St::Set(dst, Ex::Bin(BinOp::Sub, Num::I64 | Num::U64, a, b, _)) = st else { return None };
    match (&**a, &**b) {
        (Ex::Slot(s), Ex::Const(c)) if s == dst => Some((*dst, c.wrapping_neg())),
        _ => None,
    }
}

/// What runs after each iteration of a loop.
enum LoopPost {
    None,
    Inc(SlotId, u64),
    IncBy(SlotId, SlotId),
    Any,
}

impl FuncBuilder<'_> {
    /// A structured loop.
    pub(crate) fn loop_stmt(
        &mut self,
        (pre, cond, body, post): (&[Stm], Option<&Ex>, &[Stm], &[Stm]),
        label: LabelId,
        map: MapId,
    ) -> Box<dyn Stmt> {
        let save = self.save_slot();
        let ticks = self.ticks;
        let parts = self.inside(|b| {
            let pre = (!pre.is_empty()).then(|| b.list(pre, map));
            b.structured.push((label, true));
            let body = b.list(body, map);
            b.structured.pop();
            LoopParts { pre, body, label, save, map, ticks }
        });
        let kind = match post {
            [] => LoopPost::None,
            [stm] => match (increment(&stm.kind), decrement(&stm.kind)) {
                (Some((i, Ex::Const(c))), _) => LoopPost::Inc(i, *c),
                (Some((i, Ex::Slot(j))), _) => LoopPost::IncBy(i, *j),
                (_, Some((i, c))) => LoopPost::Inc(i, c),
                _ => LoopPost::Any,
            },
            _ => LoopPost::Any,
        };
        if parts.pre.is_some() {
            // Its condition is a temporary: there is nothing to fuse.
            let post = AnyPost(self.inside(|b| b.list(post, map)));
            let cond = cond.map_or(D(self.expr(&Ex::Const(1))), |c| self.any(c));
            return parts.finish_pre(Truth(cond), post);
        }
        let points = 1 + u64::from(self.points && body.iter().any(|stm| has_point(&stm.kind)));
        let fill = cond.and_then(|cond| Fill::of(cond, body, post, self.race));
        let all = match kind {
            LoopPost::None => self.loop_cond(cond, NoPost, parts),
            LoopPost::Inc(i, c) => self.loop_cond(cond, Inc(i, c), parts),
            LoopPost::IncBy(i, j) => self.loop_cond(cond, IncBy(i, j), parts),
            LoopPost::Any => {
                let post = self.inside(|b| b.list(post, map));
                self.loop_cond(cond, AnyPost(post), parts)
            }
        };
        match fill {
            Some(fill) => Box::new(FillLoop { fill, all, points, save }),
            None => all,
        }
    }

    fn loop_cond<P: Post>(
        &mut self,
        cond: Option<&Ex>,
        post: P,
        parts: LoopParts,
    ) -> Box<dyn Stmt> {
        macro_rules! with {
            ($rel:ty, $a:expr, $y:expr) => {
                lcd!(self, $y, b => parts.finish(Cmp::<$rel, _, _>::new(L($a), b), post))
            };
        }
        match cond {
            None => parts.finish(Always, post),
            Some(Ex::Cmp(op @ (CmpOp::Lt | CmpOp::Le | CmpOp::Gt | CmpOp::Ge), Num::I64, x, y))
                if let Ex::Slot(a) = **x =>
            {
                match op {
                    CmpOp::Lt => with!(Lt, a, &**y),
                    CmpOp::Le => with!(Le, a, &**y),
                    CmpOp::Gt => with!(Gt, a, &**y),
                    _ => with!(Ge, a, &**y),
                }
            }
            Some(x) => parts.finish(Truth(self.any(x)), post),
        }
    }
}
