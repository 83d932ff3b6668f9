//! Range loops over functions (spec: For statements with range clause, function values).
//!
//! The body becomes a function that the iterator calls. Each execution of a loop has a *state* that tells whether another call of the
//! body is allowed; a misuse by the iterator panics with the texts of Go's runtime. Leaving the body for anything but its own loop is an *exit*: the body
//! notes the exit's number as *action* and returns false, and after the iterator has returned, the loop does what the action says: it
//! jumps, when the target is in the function it stands in, or else leaves the body it stands in itself with the same action.
//! Action, results and the token for deferred calls are in one *control* block, shared by all loops nested in one another.

use std::rc::Rc;

use racewalk_grammar::ast::{Expr, NodeId, Range};
use racewalk_grammar::source::Span;

use super::Lower;
use super::call::plain;
use super::closure::Captures;
use super::frame::{ResultVar, Storage, Target, slots};
use super::place::{Loc, pointer_place, simple_addr};
use crate::mem::layout::{LayoutId, Prim};
use crate::tree::ir::{Access, Callee, CmpOp, Ex, FuncPlan, LabelId, Num, Place, RtFn, St};
use crate::types::ty::{Basic, Ty, TyKind};

/// The block that loops over functions share with those in their bodies.
#[derive(Clone, Debug)]
pub(super) struct Control {
    storage: Storage,
    /// The results of the function around.
    results: Rc<[ResultVar]>,
    /// Bytes into the block: action, token, results.
    offsets: Rc<[u32]>,
}

/// The body of a range over a function.
#[derive(Clone, Debug)]
pub(super) struct YieldBody {
    control: Control,
    /// The state of its loop.
    state: Storage,
    /// What `break` and `continue` can leave in the functions around, the outermost first.
    outer: Vec<Vec<Target>>,
    /// The ways out of the body that are taken.
    exits: Vec<(u64, Exit)>,
    /// The number of the next exit.
    next: u64,
}

/// A way out of a body.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Exit {
    Return,
    /// In the function of that level.
    Break(usize, LabelId),
    Continue(usize, LabelId),
    /// To a label in the function of that node.
    Goto(Option<NodeId>, NodeId),
}

const READY: u64 = 0;
const DONE: u64 = 1;
const PANICKED: u64 = 2;
const EXHAUSTED: u64 = 3;

/// The number of the exit that is a `return`.
pub(super) const RETURN: u64 = 1;

pub(super) const ACTION: usize = 0;
const TOKEN: usize = 1;
pub(super) const RESULTS: usize = 2;

impl Lower<'_> {
    /// `for k, v := range f { … }`.
    pub(super) fn range_func(&mut self, id: NodeId, s: &Range, ty: Ty, label: Option<NodeId>) {
        let TyKind::Func(sig) = self.under(ty).clone() else { return };
        let Some(&yield_ty) = sig.params.first() else { return };
        let TyKind::Func(yield_sig) = self.under(yield_ty).clone() else { return };
        let fun = self.value(&s.x);
        let fun = self.held_word(fun);
        let watched = self.range_begin(s);
        let Some(control) = self.control() else { return };
        let (word, _) = self.lay(Ty::INT);
        let state = self.temp(1);
        self.emit(St::Set(state, Ex::New(word, self.f.site)));
        self.live_pointer(state);
        let mut captures = self.captures(id);
        let control_addr = simple_addr(self.storage_place(&control.storage));
        let Some([control_in, state_in]) =
            self.capture_words(&mut captures, [control_addr, Ex::Slot(state)])
        else {
            return;
        };
        let parent = self.f.yields.take();
        let mut outer = parent.as_ref().map_or(Vec::new(), |p| p.outer.clone());
        outer.push(self.f.targets.clone());
        let body = YieldBody {
            control: Control { storage: control_in, ..control.clone() },
            state: state_in,
            outer,
            exits: Vec::new(),
            next: parent.as_ref().map_or(RETURN, |p| p.next),
        };
        let params: Vec<Ty> = yield_sig.params.clone();
        let func = self.reserve_func(None);
        let (plan, body) = self.yield_body(id, s, &params, &captures, body, label);
        self.f.yields = parent;
        if let Some(parent) = &mut self.f.yields {
            parent.next = body.next;
        }
        self.install(func, &plan);
        let site = self.site(s.x.span);
        let closure = match captures.layout {
            Some(layout) => Ex::Closure(func, layout, captures.values.clone(), site),
            None => self.func_value(func),
        };
        self.emit_call(plain(Callee::Value(Ex::Slot(fun))), vec![closure], &[], site);
        self.end_iterations(&watched.0);
        let end = self.site(Span::new(s.body.span.hi.saturating_sub(1), s.body.span.hi));
        let site = std::mem::replace(&mut self.f.site, end);
        self.after_yields(&control, state, &body.exits);
        self.f.site = site;
    }

    // ── what loops and bodies share ──

    /// The control block: that of the body around, or a new one.
    fn control(&mut self) -> Option<Control> {
        if let Some(yields) = &self.f.yields {
            return Some(yields.control.clone());
        }
        let results: Rc<[ResultVar]> = self.f.results.clone().into();
        let (layout, offsets) = self.control_layout(results.iter().map(|r| r.ty))?;
        let slot = self.temp(1);
        self.emit(St::Set(slot, Ex::New(layout, self.f.site)));
        self.live_pointer(slot);
        let control = Control {
            storage: Storage::Boxed { slot, shared: false },
            results,
            offsets: offsets.into(),
        };
        if let Some(kept) = self.f.kept.clone() {
            self.emit(St::Set(kept.slot, Ex::Slot(slot)));
        }
        if self.f.defers {
            let site = self.f.site;
            let token = self.rt(RtFn::DeferToken, Vec::new(), 1, site);
            self.set_control(&control, TOKEN, token);
        }
        Some(control)
    }

    /// Its layout and where its parts are: action, token, results.
    pub(super) fn control_layout(
        &mut self,
        results: impl Iterator<Item = Ty>,
    ) -> Option<(LayoutId, Vec<u32>)> {
        let tys: Vec<Ty> = [Ty::INT, Ty::INT].into_iter().chain(results).collect();
        self.cx.layouts.record(&self.checked.types, &tys)
    }

    fn control_place(&self, control: &Control, part: usize) -> Place {
        self.storage_place(&control.storage).plus(control.offsets[part])
    }

    fn set_control(&mut self, control: &Control, part: usize, value: Ex) {
        let place = self.control_place(control, part);
        let access = self.private();
        self.emit(St::Store(place, Prim::W64, value, access));
    }

    /// The token that names the call that deferred calls belong to, in the body of a range over a function.
    pub(super) fn defer_token(&mut self) -> Option<Ex> {
        let control = self.f.yields.as_ref()?.control.clone();
        let place = self.control_place(&control, TOKEN);
        let access = self.private();
        Some(Ex::Load(place, Prim::W64, access))
    }

    /// Adds words to what a closure captures.
    fn capture_words<const N: usize>(
        &mut self,
        captures: &mut Captures,
        words: [Ex; N],
    ) -> Option<[Storage; N]> {
        let pointer = Ty::basic(Basic::UnsafePointer);
        let objs = captures.objs.clone();
        let mut tys = Vec::new();
        for (storage, &obj) in captures.storage.iter().zip(&objs) {
            tys.push(match storage {
                Storage::CapturedCopy(_) => self.obj_ty(obj),
                _ => pointer,
            });
        }
        tys.extend([pointer; N]);
        captures.values.extend(words);
        let (layout, offsets) = self.cx.layouts.record(&self.checked.types, &tys)?;
        captures.layout = Some(layout);
        let (own, added) = offsets.split_at(captures.storage.len());
        for (storage, &at) in captures.storage.iter_mut().zip(own) {
            match storage {
                Storage::CapturedCopy(off) | Storage::CapturedRef { off, .. } => *off = at,
                Storage::Frame(_) | Storage::Boxed { .. } => {}
            }
        }
        let added: Vec<Storage> =
            added.iter().map(|&off| Storage::CapturedRef { off, shared: false }).collect();
        added.try_into().ok()
    }

    // ── the body ──

    fn yield_body(
        &mut self,
        id: NodeId,
        s: &Range,
        params: &[Ty],
        captures: &Captures,
        yields: YieldBody,
        label: Option<NodeId>,
    ) -> (FuncPlan, YieldBody) {
        let name = self.range_name();
        let mut state = self.literal_state(Some(id), captures, name);
        state.yields = Some(Box::new(yields.clone()));
        state.defers = false;
        let site = self.f.site;
        let outer = std::mem::replace(&mut self.f, Box::new(state));
        self.f.site = site;
        let sig = super::func::FuncShape {
            recv: None,
            params: params.iter().map(|&ty| (ty, None)).collect(),
            results: vec![(Ty::BOOL, None)],
            bound: false,
        };
        let header = self.header(&sig);
        let mut at = self.f.n_results + 1;
        let mut values: Vec<(Ex, Ty)> = Vec::new();
        for &ty in params {
            let width = self.width(ty);
            values.push((slots(at, width), ty));
            at += width;
        }
        // As gc does it, variables from before are assigned even by a call that is not allowed.
        let before = if s.define { Vec::new() } else { std::mem::take(&mut values) };
        self.set_params(s, before);
        self.check_state();
        // One iteration is a block in a block: `continue` leaves the inner one, `break` the outer one.
        let (next, done) = (self.label(), self.label());
        let inner = self.block_of(|this| {
            this.set_params(s, values);
            this.f.targets.push(Target::blocks_of(label, done, next));
            this.stmts(&s.body.stmts);
            this.f.targets.pop();
        });
        let wrapped = self.block_of(|this| {
            this.emit(St::Labeled(next, inner));
            this.set_state(READY);
            this.emit(St::Set(0, Ex::Const(1)));
            this.emit(St::Return);
        });
        self.emit(St::Labeled(done, wrapped));
        self.stop();
        let plan = self.plan(header);
        let body = self.f.yields.take();
        self.f = outer;
        (plan, body.map_or(yields, |body| *body))
    }

    fn set_params(&mut self, s: &Range, values: Vec<(Ex, Ty)>) {
        for (target, (value, ty)) in [&s.key, &s.value].into_iter().zip(values) {
            self.set_var(s, target.as_ref(), value, ty);
        }
    }

    fn range_name(&mut self) -> String {
        self.f.ranges += 1;
        format!("{}-range{}", self.f.name, self.f.ranges)
    }

    /// Ends the loop from its body.
    fn stop(&mut self) {
        self.set_state(DONE);
        self.emit(St::Set(0, Ex::Const(0)));
        self.emit(St::Return);
    }

    // ── state of the loop ──

    fn set_state(&mut self, value: u64) {
        let Some(storage) = self.f.yields.as_ref().map(|y| y.state.clone()) else { return };
        let place = self.storage_place(&storage);
        let access = self.private();
        self.emit(St::Store(place, Prim::W64, Ex::Const(value), access));
    }

    fn check_state(&mut self) {
        let Some(storage) = self.f.yields.as_ref().map(|y| y.state.clone()) else { return };
        let place = self.storage_place(&storage);
        let access = self.private();
        let now = self.temp(1);
        self.emit(St::Set(now, Ex::Load(place, Prim::W64, access)));
        // A misuse counts as a panic of the body too: an iterator that recovers it has swallowed one.
        self.set_state(PANICKED);
        let misuses = [
            (
                DONE,
                "range function continued iteration after function for loop body returned false",
            ),
            (PANICKED, "range function continued iteration after loop body panic"),
            (EXHAUSTED, "range function continued iteration after whole loop exit"),
        ];
        for (state, text) in misuses {
            self.misuse(now, state, text);
        }
    }

    fn misuse(&mut self, state: u32, value: u64, text: &'static str) {
        let fail = self.block_of(|s| s.emit(St::Fail(text, false)));
        self.emit(St::If(is(state, value), fail, Vec::new()));
    }

    // ── after the loop ──

    /// After the iterator has returned: checks the state, then does what the body asked for.
    fn after_yields(&mut self, control: &Control, state: u32, exits: &[(u64, Exit)]) {
        let access = self.private();
        let now = self.temp(1);
        let place = || pointer_place(Ex::Slot(state));
        self.emit(St::Set(now, Ex::Load(place(), Prim::W64, access)));
        let text = "range function recovered a loop body panic and did not resume panicking";
        self.misuse(now, PANICKED, text);
        self.emit(St::Store(place(), Prim::W64, Ex::Const(EXHAUSTED), access));
        if exits.is_empty() {
            return;
        }
        let action = self.temp(1);
        let place = self.control_place(control, ACTION);
        self.emit(St::Set(action, Ex::Load(place, Prim::W64, access)));
        for &(number, exit) in exits {
            let taken = self.block_of(|s| s.take_exit(control, number, exit));
            self.emit(St::If(is(action, number), taken, Vec::new()));
        }
    }

    /// Does what an exit asks for, if it can be done here; else leaves the body around.
    fn take_exit(&mut self, control: &Control, number: u64, exit: Exit) {
        let here = self.f.yields.as_ref().map_or(0, |y| y.outer.len());
        let jump = match exit {
            Exit::Return if here == 0 => {
                self.finish_return(control);
                return;
            }
            Exit::Break(level, label) if level == here => St::Break(label),
            Exit::Continue(level, label) if level == here => St::Continue(label),
            Exit::Goto(node, label) if node == self.f.node => St::Goto(self.goto_label(label)),
            Exit::Return | Exit::Break(..) | Exit::Continue(..) | Exit::Goto(..) => {
                if let Some(yields) = &mut self.f.yields
                    && !yields.exits.iter().any(|&(n, _)| n == number)
                {
                    yields.exits.push((number, exit));
                }
                self.stop();
                return;
            }
        };
        self.set_control(control, ACTION, Ex::Const(0));
        self.emit(jump);
    }

    /// Goes on with a `return` that the body asked for.
    fn finish_return(&mut self, control: &Control) {
        for (i, result) in control.results.iter().enumerate() {
            if result.var.is_some() {
                continue;
            }
            let (layout, _) = self.lay(result.ty);
            let access = self.private();
            let place = self.control_place(control, RESULTS + i);
            let value = self.load(place, layout, access);
            let value = self.cloned(value, layout);
            self.emit(St::Set(result.slot, value));
        }
        if !self.f.defers {
            self.load_results();
        }
        self.emit(St::Return);
    }

    // ── leaving the body ──

    /// Leaves the body with an action for the loops around.
    fn leave_body(&mut self, exit: Exit) {
        let Some(yields) = &mut self.f.yields else { return };
        let control = yields.control.clone();
        let known = yields.exits.iter().find(|(_, e)| *e == exit).map(|&(n, _)| n);
        let number = known.unwrap_or_else(|| {
            let number = if exit == Exit::Return {
                RETURN
            } else {
                yields.next += 1;
                yields.next
            };
            yields.exits.push((number, exit));
            number
        });
        self.set_control(&control, ACTION, Ex::Const(number));
        self.stop();
    }

    /// `return` inside the body of a range over a function.
    pub(super) fn yield_return(&mut self, es: &[Expr]) {
        let Some(control) = self.f.yields.as_ref().map(|y| y.control.clone()) else { return };
        let results = control.results.clone();
        if !es.is_empty() {
            let values = self.return_values(es, &results);
            for (i, (value, result)) in values.into_iter().zip(results.iter()).enumerate() {
                let own = es.get(i).is_some_and(|e| self.is_own_result(e, result));
                if !own {
                    let e = es.get(i).unwrap_or(&es[0]);
                    self.set_yield_result(&control, i, value, e);
                }
            }
        }
        self.leave_body(Exit::Return);
    }

    /// The values of a `return`, as the results' types and all evaluated.
    fn return_values(&mut self, es: &[Expr], results: &[ResultVar]) -> Vec<Ex> {
        let values: Vec<Ex> = if es.len() == 1 && results.len() > 1 {
            let values = self.several(&es[0]);
            let values = values.into_iter().zip(results);
            values.map(|((value, from), r)| self.convert(value, from, r.ty)).collect()
        } else {
            es.iter().zip(results).map(|(e, r)| self.value_as(e, r.ty)).collect()
        };
        if values.len() == 1 {
            return values;
        }
        let mut held = Vec::new();
        for (value, result) in values.into_iter().zip(results) {
            let (layout, _) = self.lay(result.ty);
            held.push(self.materialize(value, layout));
        }
        held
    }

    fn set_yield_result(&mut self, control: &Control, i: usize, value: Ex, e: &Expr) {
        let result = &control.results[i];
        let (layout, _) = self.lay(result.ty);
        let Some(obj) = result.var else {
            let place = self.control_place(control, RESULTS + i);
            let access = self.private();
            self.store(place, layout, value, access);
            return;
        };
        if let Loc::Mem { place, shared } = self.var_loc(obj) {
            let desc = self.var_desc(obj);
            let site = self.site_of(e.span, desc);
            self.store(place, layout, value, Access { site, shared, back: 0 });
        }
    }

    /// `break` or `continue` that leaves the body for a statement around.
    pub(super) fn yield_jump(&mut self, label: Option<NodeId>, cont: bool) {
        let Some(yields) = &self.f.yields else { return };
        let exit = yields.outer.iter().enumerate().rev().find_map(|(level, around)| {
            let target = around.iter().rev().find(|t| t.is_meant(label, cont))?;
            Some(match (cont, target.cont) {
                (true, Some(next)) if target.blocks => Exit::Break(level, next),
                (true, Some(next)) => Exit::Continue(level, next),
                _ => Exit::Break(level, target.brk),
            })
        });
        if let Some(exit) = exit {
            self.leave_body(exit);
        }
    }

    /// `goto` a label outside the body.
    pub(super) fn yield_goto(&mut self, label: NodeId) -> bool {
        if self.f.yields.is_none() {
            return false;
        }
        let home = self.f.facts.labels.get(&label).copied().unwrap_or(self.f.node);
        if home == self.f.node {
            return false;
        }
        self.leave_body(Exit::Goto(home, label));
        true
    }
}

pub(super) fn is(slot: u32, n: u64) -> Ex {
    Ex::Cmp(CmpOp::Eq, Num::U64, Box::new(Ex::Slot(slot)), Box::new(Ex::Const(n)))
}
