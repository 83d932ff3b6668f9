//! Expressions of the plan to nodes.
//!
//! Three forms of node exist, by width: one slot, two slots, any number. [`FuncBuilder::expr`], [`FuncBuilder::expr2`] and
//! [`FuncBuilder::expr_n`] build an expression in the form that its user wants, going through the form that fits it.

use std::rc::Rc;

use crate::mem::layout::{Layout, LayoutId, Layouts, Part, Prim};
use crate::runtime::program::{Program, Tables};
use crate::runtime::step::{Expr, Expr2, ExprN, Pc};
use crate::tree::access::{LoadN, LoadPair, LoadSlice};
use crate::tree::composite::{
    AssertIface, AssertType, Assertion, Closure, FuncValue, IfaceBoxed, IfaceOf, Implements, Leaf,
    New, NewWith, One, SeqN, SlotsN, Two, UnboxN, Wide, ZeroN,
};
use crate::tree::guard::Guard;
use crate::tree::ir::{Access, Ex, FuncId, FuncPlan, LabelId, Place, RtCall, RtFn, SlotId, UnOp};
use crate::tree::maps::{Count, Get, GetWord, GetWordOk};
use crate::tree::operand::{
    Both, C, C2, D, D2, Either, First, L, L2, Narrow2, Node, Node2, Pair, PartOf, Second,
};
use crate::tree::ops::track::Extent;
use crate::tree::place::{AddrOf, Base, DynBase};
use crate::tree::rtcall::Rt;
use crate::tree::shapes::{BaseSink, OpSink, ToNode, lcd, ld};
use crate::tree::slices::{SliceOf, Sliced};
use crate::tree::steps::Here;
use crate::tree::text::{Bound, Concat, Concat2, StrSlice};
use crate::tree::thread_loop::BackEdge;

/// What a function is built with.
pub(crate) struct FuncBuilder<'a> {
    pub(crate) program: &'a mut Program,
    pub(crate) tables: &'a mut Tables,
    pub(crate) layouts: &'a mut Layouts,
    pub(crate) plan: &'a FuncPlan,
    pub(crate) id: FuncId,
    /// Whether shared accesses are recorded.
    pub(crate) race: bool,
    /// Whether shared accesses are schedule points.
    pub(crate) points: bool,
    /// Whether calls and back-edges are schedule points.
    pub(crate) ticks: bool,
    /// How many compound statements enclose the one that is built: each has a frame slot of its own.
    pub(crate) depth: u32,
    /// The most that ever did.
    pub(crate) max_depth: u32,
    /// The structured loops (true) and blocks around the statement that is built, innermost last.
    pub(crate) structured: Vec<(LabelId, bool)>,
    /// The threaded loops and blocks around it.
    pub(crate) threaded: Vec<Target>,
    /// Steps of the labels.
    pub(crate) labels: Vec<(LabelId, Pc)>,
    /// The step that leaves the function.
    pub(crate) ret: Pc,
    /// Whether leaving it is nothing but that.
    pub(crate) plain_return: bool,
    /// The steps that run deferred calls, and what follows them.
    pub(crate) run_defers: Vec<(Here, Pc)>,
    /// Whether the step that follows the present one is entered from nowhere else.
    pub(crate) fresh: bool,
    /// The back-edges of the threaded loops around the statement that is built, innermost last.
    pub(crate) backs: Vec<BackEdge>,
    /// The `if` around a quick return that was built last, as the guard of a function.
    pub(crate) guard: Option<(Pc, Guard)>,
}

/// A threaded loop or block.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Target {
    pub(crate) label: LabelId,
    pub(crate) exit: Pc,
    pub(crate) again: Option<Pc>,
}

/// The address of a place as a node.
struct ToAddr;

impl BaseSink for ToAddr {
    type Out = Box<dyn Expr>;

    fn take<B: Base>(self, base: B) -> Box<dyn Expr> {
        Box::new(Node(AddrOf(base)))
    }
}

/// A pair of words loaded from a place.
struct ToPair<const RACE: bool>(Access);

impl<const RACE: bool> BaseSink for ToPair<RACE> {
    type Out = Box<dyn Expr2>;

    fn take<B: Base>(self, base: B) -> Box<dyn Expr2> {
        Box::new(Node2(LoadPair::<RACE, B> { base, access: self.0 }))
    }
}

/// A slice loaded from a place.
struct ToSlice<const RACE: bool>(Access);

impl<const RACE: bool> BaseSink for ToSlice<RACE> {
    type Out = Box<dyn ExprN>;

    fn take<B: Base>(self, base: B) -> Box<dyn ExprN> {
        Box::new(LoadSlice::<RACE, B> { base, access: self.0 })
    }
}

/// Whether a flat value is one unit to the language, of that many whole words.
fn is_words(of: &Layout, n: usize) -> bool {
    of.parts.len() == n
        && of.leaves.len() == 1
        && (0u32..).zip(&of.parts).all(|(i, p)| *p == Part { off: i * 8, prim: Prim::W64 })
}

/// Picks `true` or `false` for a const parameter.
macro_rules! race {
    ($race:expr, $r:ident => $body:expr) => {
        if $race {
            const $r: bool = true;
            $body
        } else {
            const $r: bool = false;
            $body
        }
    };
}

pub(crate) use race;

impl FuncBuilder<'_> {
    /// Whether accesses like that are recorded.
    pub(crate) fn records(&self, access: Access) -> bool {
        self.race && access.shared
    }

    /// The layout of that id.
    pub(crate) fn layout(&self, id: LayoutId) -> Rc<Layout> {
        self.layouts.get(id).clone()
    }

    /// How many slots an expression has.
    pub(crate) fn width(&self, x: &Ex) -> u32 {
        match x {
            Ex::Str(..) | Ex::Concat(..) | Ex::StrSlice(..) | Ex::Iface(..) => 2,
            Ex::SliceOf { .. } | Ex::ArraySlice { .. } => 3,
            Ex::Slots(_, n) | Ex::Zero(n) => *n,
            Ex::Seq(parts) => parts.iter().map(|p| self.width(p)).sum(),
            Ex::LoadN(_, layout, _) | Ex::Unbox(layout, _) => self.layouts.get(*layout).slots,
            Ex::MapGet { ty, ok, .. } => self.map_elem(*ty).slots + u32::from(*ok),
            Ex::AssertType { layout, ok, .. } => self.layouts.get(*layout).slots + u32::from(*ok),
            Ex::AssertIface { ok, .. } => 2 + u32::from(*ok),
            Ex::Rt(call) => call.width,
            _ => 1,
        }
    }

    /// Layout of the elements of a map type.
    fn map_elem(&self, ty: u32) -> Rc<Layout> {
        let elem = self.tables.map_types.get(ty as usize).map_or(Layouts::POINTER, |m| m.elem);
        self.layout(elem)
    }

    /// A one-slot expression.
    pub(crate) fn expr(&mut self, x: &Ex) -> Box<dyn Expr> {
        match x {
            Ex::Slot(_)
            | Ex::Const(_)
            | Ex::Bin(..)
            | Ex::Conv(..)
            | Ex::ShiftCount(..)
            | Ex::Load(..)
            | Ex::StrIndex(..) => self.op(x, ToNode),
            Ex::Un(op, ..) if *op != UnOp::Not => self.op(x, ToNode),
            Ex::Cmp(op, n, a, b) => self.cmp_node(*op, *n, a, b),
            Ex::StrCmp(..) | Ex::Un(..) => self.cond(x, ToNode),
            Ex::And(a, b) => Box::new(Node(Both(self.expr(a), self.expr(b)))),
            Ex::Or(a, b) => Box::new(Node(Either(self.expr(a), self.expr(b)))),
            Ex::Addr(place) => self.place::<8, _>(place, ToAddr),
            Ex::StrLen(s) => Box::new(Node(Second(D2(self.expr2(s))))),
            Ex::Part(x, part) => self.part(x, *part),
            Ex::New(layout, site) => Box::new(Node(New(*layout, *site))),
            Ex::NewWith(layout, value, access) => self.new_with(*layout, value, *access),
            Ex::Closure(func, layout, captures, site) => {
                let parts = self.layout(*layout).parts.iter().skip(1).copied().collect();
                let captures = self.seq(captures);
                let (func, layout, site) = (*func, *layout, *site);
                Box::new(Closure { func, layout, captures, parts, site })
            }
            Ex::FuncValue(func) => Box::new(FuncValue(*func)),
            Ex::Count(of, x, access) => {
                let (of, x, access) = (*of, self.any(x), *access);
                race!(self.records(access), R => Box::new(Count::<R> { of, x, access }))
            }
            Ex::Implements(x, set) => Box::new(Implements(self.any(x), *set)),
            Ex::Slots(s, _) => Box::new(Node(L(*s))),
            Ex::Zero(_) => Box::new(Node(C(0))),
            Ex::Seq(parts) if let [x] = &parts[..] => self.expr(x),
            Ex::Unbox(_, data) => self.expr(data),
            Ex::LoadN(place, layout, access) if !self.layouts.get(*layout).boxed => {
                let prim = self.layout(*layout).parts.first().map_or(Prim::W64, |p| p.prim);
                let load = Ex::Load(place.clone(), prim, *access);
                self.op(&load, ToNode)
            }
            Ex::MapGet { map, ty, key, ok: false, access } if self.is_word_map(*ty) => {
                let (ty, access) = (*ty, *access);
                let (map, prim) = (self.any(map), self.map_elem(ty).parts[0].prim);
                race!(self.records(access), R => ld!(self, &**key, key => {
                    ToNode.take(GetWord::<R, _> { map, ty, key, prim, access })
                }))
            }
            x => {
                let (width, node) = (self.width(x).max(1), self.expr_n(x));
                Box::new(Node(PartOf { x: node, width, part: 0 }))
            }
        }
    }

    /// Whether keys of a map type have one slot and elements are one word.
    pub(crate) fn is_word_map(&self, ty: u32) -> bool {
        let key = self.tables.map_types.get(ty as usize).map(|m| self.layouts.get(m.key).slots);
        let elem = self.map_elem(ty);
        key == Some(1) && !elem.boxed && elem.slots == 1
    }

    fn part(&mut self, x: &Ex, part: u32) -> Box<dyn Expr> {
        match (x, part) {
            (Ex::Slots(s, _), _) => Box::new(Node(L(s + part))),
            (x, 0) if self.width(x) == 2 => Box::new(Node(First(D2(self.expr2(x))))),
            (x, 1) if self.width(x) == 2 => Box::new(Node(Second(D2(self.expr2(x))))),
            (x, part) => {
                let (width, node) = (self.width(x), self.expr_n(x));
                Box::new(Node(PartOf { x: node, width, part }))
            }
        }
    }

    fn new_with(&mut self, layout: LayoutId, value: &Ex, access: Access) -> Box<dyn Expr> {
        let of = self.layout(layout);
        let value = self.wide(value);
        let (parts, boxed, extent) = (of.parts.clone(), of.boxed, Extent::of(&of));
        race!(self.records(access), R => {
            Box::new(NewWith::<R> { layout, value, parts, boxed, extent, access })
        })
    }

    /// A two-slot expression.
    pub(crate) fn expr2(&mut self, x: &Ex) -> Box<dyn Expr2> {
        match x {
            Ex::Str(addr, len) => Box::new(Node2(C2(*addr, *len))),
            Ex::Slots(s, _) => Box::new(Node2(L2(*s))),
            Ex::Zero(_) => Box::new(Node2(C2(0, 0))),
            Ex::Concat(parts, site) => match &parts[..] {
                [a, Ex::Str(addr, len)] => {
                    let b = C2(*addr, *len);
                    Box::new(Node2(Concat2(D2(self.expr2(a)), b, *site)))
                }
                [a, b] => {
                    let (a, b) = (D2(self.expr2(a)), D2(self.expr2(b)));
                    Box::new(Node2(Concat2(a, b, *site)))
                }
                parts => {
                    let parts = parts.iter().map(|p| self.expr2(p)).collect();
                    Box::new(Concat(parts, *site))
                }
            },
            Ex::StrSlice(s, lo, hi, site) => {
                let (lo, hi, site) = (self.bound(lo), self.bound(hi), *site);
                match &**s {
                    Ex::Slots(s, _) => Box::new(StrSlice { s: L2(*s), lo, hi, site }),
                    s => Box::new(StrSlice { s: D2(self.expr2(s)), lo, hi, site }),
                }
            }
            Ex::Iface(ty, layout, value, site) => {
                if self.layouts.get(*layout).direct {
                    return lcd!(self, &**value, a => Box::new(Node2(IfaceOf(*ty, a))));
                }
                let value = self.wide(value);
                Box::new(IfaceBoxed { ty: *ty, layout: *layout, value, site: *site })
            }
            Ex::Seq(parts) => match &parts[..] {
                [x] => self.expr2(x),
                [a, b] if self.width(a) == 1 && self.width(b) == 1 => {
                    Box::new(Node2(Pair(self.any(a), self.any(b))))
                }
                _ => Box::new(Node2(Narrow2(self.expr_n(x)))),
            },
            Ex::LoadN(place, layout, access) if is_words(self.layouts.get(*layout), 2) => {
                if self.records(*access) {
                    self.place::<16, _>(place, ToPair::<true>(*access))
                } else {
                    self.place::<16, _>(place, ToPair::<false>(*access))
                }
            }
            x => Box::new(Node2(Narrow2(self.expr_n(x)))),
        }
    }

    fn bound(&mut self, x: &Option<Box<Ex>>) -> Bound {
        x.as_ref().map(|x| self.expr(x))
    }

    /// An expression of any width, with its width.
    pub(crate) fn wide(&mut self, x: &Ex) -> Wide {
        Wide { width: self.width(x), node: self.expr_n(x) }
    }

    /// Expressions one after the other.
    pub(crate) fn seq(&mut self, parts: &[Ex]) -> Wide {
        if let [x] = parts {
            return self.wide(x);
        }
        let mut width = 0;
        let parts = parts
            .iter()
            .map(|p| {
                let part = self.wide(p);
                width += part.width;
                (part.width, part.node)
            })
            .collect();
        Wide { node: Box::new(SeqN(parts)), width }
    }

    /// An expression of any width.
    pub(crate) fn expr_n(&mut self, x: &Ex) -> Box<dyn ExprN> {
        match x {
            Ex::Slot(s) => Box::new(One(L(*s))),
            Ex::Const(c) => Box::new(One(C(*c))),
            Ex::Slots(s, _) => Box::new(SlotsN(*s)),
            Ex::Zero(_) => Box::new(ZeroN),
            Ex::Seq(parts) => self.seq(parts).node,
            Ex::Str(addr, len) => Box::new(Two(C2(*addr, *len))),
            Ex::Concat(..) | Ex::StrSlice(..) | Ex::Iface(..) => Box::new(Two(D2(self.expr2(x)))),
            Ex::LoadN(place, layout, access) => self.load_n(place, *layout, *access),
            Ex::Unbox(layout, data) => Box::new(UnboxN(*layout, self.any(data))),
            Ex::SliceOf { base, lo, hi, max, size, site } => {
                let base = Sliced::Slice(self.expr_n(base));
                let (lo, hi, max) = (self.bound(lo), self.bound(hi), self.bound(max));
                Box::new(SliceOf { base, lo, hi, max, size: *size, site: *site })
            }
            Ex::ArraySlice { base, len, lo, hi, max, size, site } => {
                let base = Sliced::Array(self.expr(base), *len);
                let (lo, hi, max) = (self.bound(lo), self.bound(hi), self.bound(max));
                Box::new(SliceOf { base, lo, hi, max, size: *size, site: *site })
            }
            Ex::MapGet { map, ty, key, ok, access } => self.map_get(map, *ty, key, *ok, *access),
            Ex::AssertType { x, ty, layout, from, ok, site } => {
                let what = Assertion { from: *from, to: *ty, ok: *ok, site: *site };
                let boxed = self.layouts.get(*layout).boxed;
                Box::new(AssertType { x: self.expr2(x), layout: *layout, boxed, what })
            }
            Ex::AssertIface { x, methods, ty, from, ok, site } => {
                let what = Assertion { from: *from, to: *ty, ok: *ok, site: *site };
                Box::new(AssertIface { x: self.expr2(x), methods: *methods, what })
            }
            Ex::Rt(call) => self.rt(call),
            x => Box::new(One(self.any(x))),
        }
    }

    fn load_n(&mut self, place: &Place, layout: LayoutId, access: Access) -> Box<dyn ExprN> {
        let of = self.layout(layout);
        if is_words(&of, 3) {
            return if self.records(access) {
                self.place::<24, _>(place, ToSlice::<true>(access))
            } else {
                self.place::<24, _>(place, ToSlice::<false>(access))
            };
        }
        let base = DynBase(self.dyn_place(place));
        let (parts, boxed, extent) = (of.parts.clone(), of.boxed, Extent::of(&of));
        race!(self.records(access), R => {
            Box::new(LoadN::<R> { base, parts, boxed, extent, access })
        })
    }

    fn map_get(&mut self, map: &Ex, ty: u32, key: &Ex, ok: bool, access: Access) -> Box<dyn ExprN> {
        let map = self.any(map);
        let elem = self.map_elem(ty);
        if self.is_word_map(ty) && ok {
            let (key, prim) = (self.any(key), elem.parts[0].prim);
            return race!(self.records(access), R => {
                Box::new(GetWordOk(GetWord::<R, D> { map, ty, key, prim, access }))
            });
        }
        let key = self.wide(key);
        let (parts, boxed) = (elem.parts.clone(), elem.boxed);
        let elem = self.tables.map_types.get(ty as usize).map_or(Layouts::POINTER, |m| m.elem);
        race!(self.records(access), R => {
            Box::new(Get::<R> { map, ty, key, elem, parts, boxed, ok, access })
        })
    }

    fn rt(&mut self, call: &RtCall) -> Box<dyn ExprN> {
        let (args, access) = (self.seq(&call.args), call.access);
        if let RtFn::Leaf(native) = call.f {
            return Box::new(Leaf { native, args, results: call.width, site: access.site });
        }
        let compared = match call.f {
            RtFn::Equal(layout) | RtFn::EqualIface(layout, _) => layout,
            _ => Layouts::POINTER,
        };
        let of = self.layout(compared);
        let (f, leaves, boxed) = (call.f, of.leaves.clone(), of.boxed);
        race!(self.records(access), R => Box::new(Rt::<R> { f, args, leaves, boxed, access }))
    }

    /// A frame slot for the compound statement that is built.
    pub(crate) fn save_slot(&self) -> SlotId {
        self.plan.slots + self.depth
    }

    /// Builds what is inside a compound statement.
    pub(crate) fn inside<R>(&mut self, f: impl FnOnce(&mut Self) -> R) -> R {
        self.depth += 1;
        self.max_depth = self.max_depth.max(self.depth);
        let result = f(self);
        self.depth -= 1;
        result
    }
}
