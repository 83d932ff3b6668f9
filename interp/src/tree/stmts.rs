//! Statements of the plan to structured nodes.

use crate::runtime::step::{Flow, Stmt};
use crate::tree::assign::{
    Eval, EvalN, Fail, InTurn, LoopCapture, LoopStep, LoopUse, Move, Panic, Print, Recover, Set,
    Set2, Set3, SetN, Zero,
};
use crate::tree::branch::{
    Block, Child, Few, If, IfChain, IfElse, IfJump, Jump, Labeled, Nothing, Switch,
};
use crate::tree::build::{FuncBuilder, race};
use crate::tree::ir::{Access, Ex, LabelId, MapId, SlotId, St, Stm};
use crate::tree::maps;
use crate::tree::operand::{C, Cond, D2, L, Op};
use crate::tree::shapes::{CondSink, OpSink, lcd, ld};
use crate::tree::slices::{Append, AppendSlice, AppendWord, Copy, D3, L3, SliceClear};
use crate::tree::stores::Stop;
use crate::tree::walk::{has_point, is_pure, reads_slots};

/// The value of an assignment to a slot.
struct ToSet(SlotId);

impl OpSink for ToSet {
    type Out = Box<dyn Stmt>;

    fn take<A: Op>(self, a: A) -> Box<dyn Stmt> {
        Box::new(Set(self.0, a))
    }
}

/// The condition of an `if`.
struct ToIf {
    then: Child,
    map: MapId,
}

impl CondSink for ToIf {
    type Out = Box<dyn Stmt>;

    fn take<A: Cond>(self, cond: A) -> Box<dyn Stmt> {
        Box::new(If { cond, then: self.then, map: self.map })
    }
}

/// The condition of an `if` around a jump.
struct ToIfJump(Flow);

impl CondSink for ToIfJump {
    type Out = Box<dyn Stmt>;

    fn take<A: Cond>(self, cond: A) -> Box<dyn Stmt> {
        Box::new(IfJump { cond, flow: self.0 })
    }
}

/// The condition of an `if` with `else`.
struct ToIfElse {
    arms: [Child; 2],
    save: SlotId,
    map: MapId,
}

impl CondSink for ToIfElse {
    type Out = Box<dyn Stmt>;

    fn take<A: Cond>(self, cond: A) -> Box<dyn Stmt> {
        Box::new(IfElse { cond, arms: self.arms, save: self.save, map: self.map })
    }
}

impl FuncBuilder<'_> {
    /// Statements one after the other. `map` is the slot map where there are none.
    pub(crate) fn list(&mut self, stms: &[Stm], map: MapId) -> Child {
        let map = stms.first().map_or(map, |s| s.map);
        let has_points = self.points && stms.iter().any(|s| has_point(&s.kind));
        if let ([stm], false) = (stms, has_points) {
            return Child { stmt: self.stmt(stm), map, point: false };
        }
        let save = self.save_slot();
        let children: Vec<Child> = self.inside(|b| {
            let child = |stm: &Stm| {
                let point = b.points && has_point(&stm.kind);
                Child { stmt: b.stmt(stm), map: stm.map, point }
            };
            stms.iter().map(child).collect()
        });
        let stmt = if has_points {
            sequence::<true>(children, save)
        } else {
            sequence::<false>(children, save)
        };
        Child { stmt, map, point: false }
    }

    /// A structured statement.
    fn stmt(&mut self, stm: &Stm) -> Box<dyn Stmt> {
        match &stm.kind {
            St::Set(dst, x) => self.set(*dst, x),
            St::Store(place, prim, x, access) => self.store(place, *prim, x, *access),
            St::StoreN(place, layout, x, access) => {
                let of = self.layout(*layout);
                if !of.boxed && of.parts.len() == 1 {
                    return self.store(place, of.parts[0].prim, x, *access);
                }
                self.store_n(place, *layout, x, *access)
            }
            St::Update(place, prim, op, n, x, access) => {
                self.update(place, *prim, (*op, *n), x, *access)
            }
            St::SplitUpdate { place, prim, op, num, value, held, found, stop, access } => {
                let stop = Stop { held: *held, found: *found, map: *stop, access: *access };
                self.split_update(place, *prim, (*op, *num), value, stop)
            }
            St::Eval(x) if self.width(x) == 1 => Box::new(Eval(self.any(x))),
            St::Eval(x) => Box::new(EvalN(self.wide(x))),
            St::MapSet { .. }
            | St::MapDelete { .. }
            | St::MapClear { .. }
            | St::MapIterStart { .. }
            | St::MapIterNext { .. } => self.map_stmt(&stm.kind),
            St::SliceClear(..) | St::Append { .. } | St::AppendSlice { .. } | St::Copy { .. } => {
                self.slice_stmt(&stm.kind)
            }
            St::Block(stms) => self.list(stms, stm.map).stmt,
            St::If(cond, then, otherwise) => self.if_stmt(cond, then, otherwise, stm.map),
            St::Loop { pre, cond, body, post, label } => {
                self.loop_stmt((pre, cond.as_ref(), body, post), *label, stm.map)
            }
            St::Labeled(label, stms) => {
                self.structured.push((*label, false));
                let body = self.list(stms, stm.map);
                self.structured.pop();
                Box::new(Labeled { label: *label, body })
            }
            St::Switch(slot, arms, default) => {
                let save = self.save_slot();
                let arms = self
                    .inside(|b| arms.iter().chain([default]).map(|a| b.list(a, stm.map)).collect());
                Box::new(Switch { slot: *slot, arms, save })
            }
            St::Break(label) => Box::new(self.break_jump(*label)),
            St::Continue(label) => Box::new(self.continue_jump(*label)),
            St::Goto(label) => Box::new(Jump::Exit(self.label_pc(*label))),
            St::Return => Box::new(Jump::Exit(self.return_pc(stm))),
            St::Panic(x) => Box::new(Panic(D2(self.expr2(x)), stm.site)),
            St::Fail(text, plain) => Box::new(Fail { text, plain: *plain, site: stm.site }),
            St::Recover(dst) => Box::new(Recover(*dst)),
            St::Print(parts, line) => {
                let parts = parts.iter().map(|(kind, x)| (*kind, self.wide(x))).collect();
                Box::new(Print { parts, line: *line })
            }
            St::LoopStep(var, iteration) => {
                Box::new(LoopStep(self.expr(var), self.expr(iteration)))
            }
            St::LoopCapture(closure, var, iteration, site) => Box::new(LoopCapture {
                closure: self.expr(closure),
                var: self.expr(var),
                iteration: self.expr(iteration),
                site: *site,
            }),
            St::LoopUse(closure, var, site) => Box::new(LoopUse(*closure, self.expr(var), *site)),
            // These are never structured.
            St::Label(_)
            | St::Call(_)
            | St::Go(_)
            | St::Defer(..)
            | St::Send(..)
            | St::Recv { .. }
            | St::Close(_)
            | St::Select { .. } => Box::new(Nothing),
        }
    }

    /// An assignment to slots.
    pub(crate) fn set(&mut self, dst: SlotId, x: &Ex) -> Box<dyn Stmt> {
        match x {
            Ex::Slots(src, n) => return Box::new(Move { dst, src: *src, n: *n }),
            Ex::Zero(n) if *n != 1 => return Box::new(Zero(dst, *n)),
            Ex::Seq(parts) if parts.len() > 1 => return self.set_seq(dst, x, parts),
            _ => {}
        }
        match self.width(x) {
            1 => self.op(x, ToSet(dst)),
            2 => Box::new(Set2(dst, D2(self.expr2(x)))),
            3 => Box::new(Set3(dst, self.expr_n(x))),
            _ => Box::new(SetN(dst, self.wide(x))),
        }
    }

    /// Several values at once: one by one where nobody can tell.
    fn set_seq(&mut self, dst: SlotId, whole: &Ex, parts: &[Ex]) -> Box<dyn Stmt> {
        let (mut at, mut written, mut apart) = (dst, dst, true);
        for (i, part) in parts.iter().enumerate() {
            let reads_written = written > dst && reads_slots(part, dst, written);
            apart &= !reads_written && (i == 0 || is_pure(part));
            written += self.width(part);
        }
        if !apart {
            return Box::new(SetN(dst, self.wide(whole)));
        }
        let mut children = Vec::with_capacity(parts.len());
        for part in parts {
            children.push(self.set(at, part));
            at += self.width(part);
        }
        Box::new(InTurn(children.into()))
    }

    fn if_stmt(&mut self, cond: &Ex, then: &[Stm], otherwise: &[Stm], map: MapId) -> Box<dyn Stmt> {
        if let [Stm { kind: St::If(_, _, rest), .. }] = otherwise
            && !rest.is_empty()
            && !(self.points && has_point(&otherwise[0].kind))
        {
            return self.if_chain(cond, then, otherwise, map);
        }
        if let ([Stm { kind: St::Break(_) | St::Continue(_), .. }], []) = (then, otherwise)
            && let Some(flow) = self.inner_jump(&then[0].kind)
        {
            return self.cond(cond, ToIfJump(flow));
        }
        if otherwise.is_empty() {
            let then = self.list(then, map);
            return self.cond(cond, ToIf { then, map });
        }
        let save = self.save_slot();
        let arms = self.inside(|b| [b.list(otherwise, map), b.list(then, map)]);
        self.cond(cond, ToIfElse { arms, save, map })
    }

    fn if_chain(
        &mut self,
        cond: &Ex,
        then: &[Stm],
        otherwise: &[Stm],
        map: MapId,
    ) -> Box<dyn Stmt> {
        let save = self.save_slot();
        let (arms, otherwise) = self.inside(|b| {
            let mut arms = vec![(b.expr(cond), b.list(then, map))];
            let mut rest = otherwise;
            while let [stm] = rest
                && let St::If(cond, then, next) = &stm.kind
                && !(b.points && has_point(&stm.kind))
            {
                arms.push((b.expr(cond), b.list(then, map)));
                rest = next;
            }
            (arms, b.list(rest, map))
        });
        Box::new(IfChain { arms: arms.into(), otherwise, save, map })
    }

    /// The flow of a jump that concerns the innermost structured loop or block only.
    fn inner_jump(&self, st: &St) -> Option<Flow> {
        match st {
            St::Break(label) if matches!(self.break_jump(*label), Jump::Break) => Some(Flow::Break),
            St::Continue(label) if matches!(self.continue_jump(*label), Jump::Continue) => {
                Some(Flow::Continue)
            }
            _ => None,
        }
    }

    fn break_jump(&self, label: LabelId) -> Jump {
        match self.structured.iter().rposition(|(l, _)| *l == label) {
            Some(i) if i + 1 == self.structured.len() => Jump::Break,
            Some(_) => Jump::BreakTo(label),
            None => Jump::Exit(self.break_pc(label)),
        }
    }

    fn continue_jump(&self, label: LabelId) -> Jump {
        let found = self.structured.iter().any(|(l, _)| *l == label);
        let innermost = self.structured.iter().rev().find(|(_, is_loop)| *is_loop);
        match innermost {
            Some((l, _)) if *l == label => Jump::Continue,
            _ if found => Jump::ContinueTo(label),
            _ => Jump::Exit(self.continue_pc(label)),
        }
    }

    fn slice_stmt(&mut self, st: &St) -> Box<dyn Stmt> {
        match st {
            St::SliceClear(slice, layout, access) => {
                let (size, access) = (self.layout(*layout).size, *access);
                let slice = self.expr_n(slice);
                race!(self.records(access), R => Box::new(SliceClear::<R> { slice, size, access }))
            }
            St::Append { dst, slice, values, layout, access } => {
                self.append(*dst, slice, values, *layout, *access)
            }
            St::AppendSlice { dst, slice, other, string, layout, access } => {
                let (dst, string, layout, access) = (*dst, *string, *layout, *access);
                let (slice, other) = (self.expr_n(slice), self.wide(other));
                race!(self.records(access), R => {
                    Box::new(AppendSlice::<R> { dst, slice, other, string, layout, access })
                })
            }
            St::Copy { n, dst, src, string, layout, access } => {
                let (n, string, layout, access) = (*n, *string, *layout, *access);
                let (dst, src) = (self.wide(dst), self.wide(src));
                race!(self.records(access), R => {
                    Box::new(Copy::<R> { n, dst, src, string, layout, access })
                })
            }
            _ => Box::new(Nothing),
        }
    }

    fn append(
        &mut self,
        dst: SlotId,
        slice: &Ex,
        values: &[Ex],
        layout: crate::mem::layout::LayoutId,
        access: Access,
    ) -> Box<dyn Stmt> {
        let of = self.layout(layout);
        if let ([value], [part], false) = (values, &of.parts[..], of.boxed) {
            let prim = part.prim;
            if let Ex::Slots(slice, 3) = slice {
                let slice = || L3(*slice);
                return race!(self.records(access), R => lcd!(self, value, value => {
                    Box::new(AppendWord::<R, _, _> {
                        slice: slice(), dst, value, prim, layout, access,
                    })
                }));
            }
            let slice = D3(self.expr_n(slice));
            return race!(self.records(access), R => ld!(self, value, value => {
                Box::new(AppendWord::<R, _, _> { slice, dst, value, prim, layout, access })
            }));
        }
        let slice = self.expr_n(slice);
        let (count, slots, size) = (values.len() as u32, of.slots, of.size);
        let (values, parts) = (self.seq(values), of.parts.clone());
        race!(self.records(access), R => Box::new(Append::<R> {
            dst, slice, values, count, slots, size, parts, layout, access,
        }))
    }

    fn map_stmt(&mut self, st: &St) -> Box<dyn Stmt> {
        match st {
            St::MapSet { map, ty, key, value, access } => {
                let access = *access;
                let map = self.any(map);
                if self.is_word_map(*ty) {
                    let entry = self.tables.map_types[*ty as usize];
                    let prim = self.layout(entry.elem).parts[0].prim;
                    return race!(self.records(access), R => ld!(self, key, key => {
                        ld!(self, value, value => {
                            Box::new(maps::SetWord::<R, _, _> { map, key, value, prim, access })
                        })
                    }));
                }
                let (key, value) = (self.wide(key), self.wide(value));
                race!(self.records(access), R => {
                    Box::new(maps::Set::<R> { map, key, value, access })
                })
            }
            St::MapDelete { map, ty, key, access } => {
                let (map, key, ty, access) = (self.any(map), self.wide(key), *ty, *access);
                race!(self.records(access), R => {
                    Box::new(maps::Delete::<R> { map, ty, key, access })
                })
            }
            St::MapClear { map, access } => {
                let (map, access) = (self.any(map), *access);
                race!(self.records(access), R => Box::new(maps::Clear::<R>(map, access)))
            }
            St::MapIterStart { map, iter, access } => {
                let (map, iter, access) = (self.any(map), *iter, *access);
                race!(self.records(access), R => {
                    Box::new(maps::IterStart::<R> { map, iter, access })
                })
            }
            St::MapIterNext { iter, ty, key, value, more, access } => {
                let (iter, more, access) = (*iter, *more, *access);
                let (key, value) = self.entry_parts(*ty, *key, *value);
                race!(self.records(access), R => {
                    Box::new(maps::IterNext::<R> { iter, key, value, more, access })
                })
            }
            _ => Box::new(Nothing),
        }
    }

    fn entry_parts(
        &mut self,
        ty: u32,
        key: Option<SlotId>,
        value: Option<SlotId>,
    ) -> (Option<maps::EntryPart>, Option<maps::EntryPart>) {
        let Some(of) = self.tables.map_types.get(ty as usize).copied() else {
            return (None, None);
        };
        let entry = self.layouts.entry(of.key, of.elem);
        let part = |dst: Option<SlotId>, layout, off| {
            let of = self.layouts.get(layout).clone();
            dst.map(|dst| maps::EntryPart {
                dst,
                off,
                parts: of.parts.clone(),
                boxed: of.boxed,
                layout,
            })
        };
        (part(key, of.key, entry.key), part(value, of.elem, entry.elem))
    }
}

/// Statements one after the other.
fn sequence<const POINTS: bool>(children: Vec<Child>, save: SlotId) -> Box<dyn Stmt> {
    match children.len() {
        0 => Box::new(Nothing),
        1 => few::<1, POINTS>(children, save),
        2 => few::<2, POINTS>(children, save),
        3 => few::<3, POINTS>(children, save),
        4 => few::<4, POINTS>(children, save),
        5 => few::<5, POINTS>(children, save),
        6 => few::<6, POINTS>(children, save),
        _ => Box::new(Block::<POINTS> { children: children.into(), save }),
    }
}

fn few<const N: usize, const POINTS: bool>(children: Vec<Child>, save: SlotId) -> Box<dyn Stmt> {
    match children.try_into() {
        Ok(children) => Box::new(Few::<N, POINTS> { children, save }),
        Err(children) => Box::new(Block::<POINTS> { children: children.into(), save }),
    }
}
