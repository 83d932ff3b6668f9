//! From a function's plan to its steps.
//!
//! Statements without calls and waits become structured nodes, neighbors together in one step; the others become steps of their
//! own, linked by their successors. Steps are made from the last to the first, so that each knows what follows; what is
//! jumped to before it is made gets its number in advance.

use crate::mem::layout::Layouts;
use crate::runtime::program::{FuncEntry, FuncInfo, MapNode, Program, Tables};
use crate::runtime::step::{Pc, Step, StepMeta};
use crate::tree::assign::Set;
use crate::tree::branch::Point;
use crate::tree::build::{FuncBuilder, Target};
use crate::tree::channel::{Close, Recv, Select, Send, WaitSite};
use crate::tree::guard::Guard;
use crate::tree::ir::{
    BinOp, Ex, FuncId, FuncPlan, LabelId, MapId, Num, SiteId, SlotKind, St, Stm, Stms,
};
use crate::tree::operand::{Bin, C, Cond, L};
use crate::tree::shapes::CondSink;
use crate::tree::steps::{
    Act, AnyStmt, Br, BrRet, Go, Here, Quick, Ret, RunDefers, SetRet, SwitchStep, Tick,
};
use crate::tree::thread_loop::LoopParts;
use crate::tree::walk::{
    ends_elsewhere, has_point, is_pure, is_shared, is_structured, stm_is_structured,
};
use crate::value::num::{Add, Mul, Sub};

/// How functions are built.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BuildOptions {
    /// Whether accesses of shared memory are recorded.
    pub race: bool,
    /// Whether each statement that accesses shared memory is a schedule point, beside calls, waits and back-edges.
    pub access_grain: bool,
}

/// Builds a function. Its rows in `tables.funcs` and `tables.func_infos` exist already and are filled in.
pub fn build(
    plan: &FuncPlan,
    id: FuncId,
    program: &mut Program,
    tables: &mut Tables,
    layouts: &mut Layouts,
    options: BuildOptions,
) {
    let mut builder = FuncBuilder {
        program,
        tables,
        layouts,
        plan,
        id,
        race: options.race,
        points: options.access_grain && !plan.atomic,
        ticks: !plan.atomic,
        depth: 0,
        max_depth: 0,
        structured: Vec::new(),
        threaded: Vec::new(),
        labels: Vec::new(),
        ret: 0,
        plain_return: !plan.defers && plan.epilogue.is_empty(),
        run_defers: Vec::new(),
        fresh: false,
        backs: Vec::new(),
        guard: None,
    };
    let entry = builder.function();
    let slots = plan.slots + builder.max_depth + 1;
    for (at, next) in std::mem::take(&mut builder.run_defers) {
        builder.fill(at.pc, Box::new(RunDefers { top: slots, next, at }));
    }
    let ret = builder.ret;
    if let Some((at, guard)) = builder.guard
        && at == entry
    {
        tables.guards.insert(id, guard);
    }
    if let Some(row) = tables.funcs.get_mut(id.0 as usize) {
        *row = FuncEntry { entry, slots };
    }
    if let Some(row) = tables.func_infos.get_mut(id.0 as usize) {
        *row = FuncInfo {
            name: plan.name.clone(),
            results: plan.results,
            params: plan.params,
            param_map: plan.param_map.clone().into(),
            epilogue: Some(ret),
            site: plan.site,
            hidden: plan.hidden,
            library: plan.library,
            atomic: plan.atomic,
            native: None,
        };
    }
}

/// Where a step stands.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) site: SiteId,
    pub(crate) map: MapId,
}

impl From<&Stm> for Place {
    fn from(stm: &Stm) -> Self {
        Place { site: stm.site, map: stm.map }
    }
}

/// A branch.
pub(crate) struct ToBr {
    pub(crate) then: Pc,
    pub(crate) otherwise: Pc,
    pub(crate) at: Here,
}

impl CondSink for ToBr {
    type Out = Box<dyn Step>;

    fn take<A: Cond>(self, cond: A) -> Box<dyn Step> {
        Box::new(Br { cond, then: self.then, otherwise: self.otherwise, at: self.at })
    }
}

/// A branch that returns.
struct ToBrRet {
    value: Quick,
    otherwise: Pc,
    at: Here,
}

impl CondSink for ToBrRet {
    type Out = Box<dyn Step>;

    fn take<A: Cond>(self, cond: A) -> Box<dyn Step> {
        Box::new(BrRet { cond, value: self.value, otherwise: self.otherwise, at: self.at })
    }
}

impl FuncBuilder<'_> {
    /// The number of the next step.
    fn next_pc(&self) -> Pc {
        self.program.steps.len() as Pc
    }

    /// Where the next step will stand.
    pub(crate) fn here(&self, at: Place) -> Here {
        Here { pc: self.next_pc(), map: at.map }
    }

    /// Adds a step, made from where it stands.
    pub(crate) fn push(&mut self, at: Place, step: impl FnOnce(Here) -> Box<dyn Step>) -> Pc {
        let here = self.here(at);
        self.program.steps.push(step(here));
        self.tables.metas.push(StepMeta { site: at.site, func: self.id, map: at.map });
        here.pc
    }

    /// A number for a step that is made later.
    pub(crate) fn reserve(&mut self, at: Place) -> Pc {
        self.push(at, |here| Box::new(Go(here.pc)))
    }

    /// Where a call returns to, or a goroutine that waited goes on: a step whose metadata names the call and what is alive meanwhile. It
    /// is `next` itself if that is entered from nowhere else.
    pub(crate) fn landing(&mut self, at: Place, next: Pc) -> Pc {
        if !self.fresh {
            return self.landing_before(at, next);
        }
        if let Some(meta) = self.tables.metas.get_mut(next as usize) {
            (meta.site, meta.map) = (at.site, at.map);
        }
        next
    }

    /// A step of its own that does what `next` does, or goes there.
    fn landing_before(&mut self, at: Place, next: Pc) -> Pc {
        if self.plain_return && next == self.ret {
            return self.push(at, |_| Box::new(Ret));
        }
        match self.back_copy(at, next) {
            Some(copy) => copy,
            None => self.push(at, |_| Box::new(Go(next))),
        }
    }

    pub(crate) fn fill(&mut self, pc: Pc, step: Box<dyn Step>) {
        self.program.steps[pc as usize] = step;
    }

    pub(crate) fn tick(&self) -> i64 {
        i64::from(self.ticks)
    }

    /// Makes all steps: the entry's number.
    fn function(&mut self) -> Pc {
        let plan = self.plan;
        let at = Place { site: plan.site, map: plan.entry_map };
        self.leave(at);
        let mut labels = Vec::new();
        find_labels(&plan.body, &mut labels);
        self.labels = labels.into_iter().map(|l| (l, self.reserve(at))).collect();
        let mut zeroed = self.pointer_results();
        if zeroed.is_empty() {
            return self.thread(&plan.body, self.ret);
        }
        zeroed.extend_from_slice(&plan.body);
        self.thread(&zeroed, self.ret)
    }

    /// The step that leaves the function, with what comes before it.
    fn leave(&mut self, at: Place) {
        self.ret = self.push(at, |_| Box::new(Ret));
        let alive = self.plan.epilogue.first().map_or(at, Place::from);
        if !self.plan.epilogue.is_empty() {
            self.ret = self.thread(&self.plan.epilogue, self.ret);
        }
        if self.plan.defers {
            // Deferred calls are called from the function's end.
            self.ret = self.run_defers(Place { site: self.plan.end, ..alive }, self.ret);
        }
    }

    /// A step that runs the deferred calls. It is made when the size of the frame is known.
    fn run_defers(&mut self, at: Place, next: Pc) -> Pc {
        let here = self.here(at);
        self.run_defers.push((here, next));
        self.reserve(at)
    }

    /// Where a `return` goes on.
    pub(crate) fn return_pc(&mut self, stm: &Stm) -> Pc {
        match self.run_defers.first() {
            Some(&(Here { map, .. }, next))
                if self.plan.calls_at_return && stm.site != self.plan.end =>
            {
                self.run_defers(Place { site: stm.site, map }, next)
            }
            _ => self.ret,
        }
    }

    /// Assignments that zero the result slots that the collector looks at from the start.
    fn pointer_results(&self) -> Stms {
        let mut stms = Vec::new();
        let mut map = self.plan.entry_map;
        let first = match self.plan.body.first().map(|s| &s.kind) {
            Some(St::Set(dst, x)) if is_pure(x) => *dst..*dst + self.width(x),
            _ => 0..0,
        };
        while let Some(Some(MapNode { parent, slot, kind })) = self.tables.maps.get(map.0 as usize)
        {
            if *slot < self.plan.results && !first.contains(slot) {
                let n = if *kind == SlotKind::Iface { 2 } else { 1 };
                let kind = St::Set(*slot, if n == 1 { Ex::Const(0) } else { Ex::Zero(n) });
                stms.push(Stm { kind, site: self.plan.site, map: MapId(0) });
            }
            map = *parent;
        }
        stms
    }

    pub(crate) fn label_pc(&self, label: LabelId) -> Pc {
        self.labels.iter().find(|(l, _)| *l == label).map_or(self.ret, |(_, pc)| *pc)
    }

    pub(crate) fn break_pc(&self, label: LabelId) -> Pc {
        self.threaded.iter().rev().find(|t| t.label == label).map_or(self.ret, |t| t.exit)
    }

    pub(crate) fn continue_pc(&self, label: LabelId) -> Pc {
        let target = self.threaded.iter().rev().find(|t| t.label == label);
        target.and_then(|t| t.again).unwrap_or(self.ret)
    }

    /// Steps of statements that are followed by `next`: the first one's number.
    pub(crate) fn thread(&mut self, stms: &[Stm], mut next: Pc) -> Pc {
        let all_structured = is_structured(stms);
        let joins = |stm: &Stm| {
            let kind = &stm.kind;
            stm_is_structured(kind) && !is_jump(kind) && (all_structured || !branches(kind))
        };
        let mut end = stms.len();
        let mut fresh = false;
        while let Some(last) = end.checked_sub(1) {
            self.fresh = fresh;
            let before = next;
            if joins(&stms[last]) {
                let start = stms[..end].iter().rposition(|s| !joins(s)).map_or(0, |i| i + 1);
                next = self.act(&stms[start..end], next);
                end = start;
            } else {
                next = self.step(&stms[last], next);
                end = last;
            }
            if next != before {
                fresh = next + 1 == self.next_pc() && !is_entered(&stms[end].kind);
            }
        }
        next
    }

    /// One step of structured statements.
    fn act(&mut self, stms: &[Stm], next: Pc) -> Pc {
        let Some(first) = stms.first() else { return next };
        let at = Place::from(first);
        if let [only] = stms
            && !(self.points && has_point(&only.kind))
            && let Some(pc) = self.simple(only, next)
        {
            return pc;
        }
        let stmt = AnyStmt(self.list(stms, first.map).stmt);
        self.push(at, |at| Box::new(Act { stmt, next, at }))
    }

    /// Assignments that are compiled into their step.
    fn simple(&mut self, stm: &Stm, next: Pc) -> Option<Pc> {
        let St::Set(dst, x) = &stm.kind else { return None };
        let dst = *dst;
        if dst == 0 && self.plain_return && next == self.ret && self.width(x) == 1 {
            return Some(self.set_ret(stm, x));
        }
        macro_rules! act {
            ($a:expr) => {{
                let stmt = Set(dst, $a);
                Some(self.push(Place::from(stm), |at| Box::new(Act { stmt, next, at })))
            }};
        }
        match x {
            Ex::Slot(s) => act!(L(*s)),
            Ex::Const(c) => act!(C(*c)),
            Ex::Bin(BinOp::Add, Num::I64, a, b, _) => match (&**a, &**b) {
                (Ex::Slot(a), Ex::Slot(b)) => act!(Bin::<Add, _, _>::new(L(*a), L(*b))),
                (Ex::Slot(a), Ex::Const(b)) => act!(Bin::<Add, _, _>::new(L(*a), C(*b))),
                _ => None,
            },
            _ => None,
        }
    }

    /// Sets slot 0 and returns.
    fn set_ret(&mut self, stm: &Stm, x: &Ex) -> Pc {
        let at = Place::from(stm);
        macro_rules! ret {
            ($a:expr) => {{
                let value = $a;
                self.push(at, |at| Box::new(SetRet { value, at }))
            }};
        }
        match x {
            Ex::Slot(s) => ret!(L(*s)),
            Ex::Const(c) => ret!(C(*c)),
            Ex::Bin(op @ (BinOp::Add | BinOp::Sub | BinOp::Mul), Num::I64, a, b, _)
                if let (Ex::Slot(a), Ex::Slot(b)) = (&**a, &**b) =>
            {
                let (a, b) = (L(*a), L(*b));
                match op {
                    BinOp::Add => ret!(Bin::<Add, _, _>::new(a, b)),
                    BinOp::Sub => ret!(Bin::<Sub, _, _>::new(a, b)),
                    _ => ret!(Bin::<Mul, _, _>::new(a, b)),
                }
            }
            x => ret!(self.any(x)),
        }
    }

    /// The steps of one statement that is not joined with others.
    fn step(&mut self, stm: &Stm, next: Pc) -> Pc {
        let at = Place::from(stm);
        let first = match &stm.kind {
            St::Call(call) => self.call(call, at, next),
            St::Go(call) => self.later::<true>(call, None, at, next),
            St::Defer(call, token) => self.later::<false>(call, token.as_ref(), at, next),
            St::Send(ch, value, layout) => {
                let (ch, value, layout) = (self.any(ch), self.wide(value), *layout);
                let site = self.wait_site(at, next);
                self.push(at, |here| {
                    Box::new(Send { ch, value, layout, at: WaitSite { here, ..site } })
                })
            }
            St::Recv { ch, dst, ok, layout } => {
                let (ch, dst, ok, layout) = (self.any(ch), *dst, *ok, *layout);
                let site = self.wait_site(at, next);
                self.push(at, |here| {
                    Box::new(Recv { ch, dst, ok, layout, at: WaitSite { here, ..site } })
                })
            }
            St::Close(ch) => {
                let ch = self.any(ch);
                let site = self.wait_site(at, next);
                self.push(at, |here| Box::new(Close { ch, at: WaitSite { here, ..site } }))
            }
            St::Select { cases, default, chosen } => {
                let (cases, default, chosen) = (cases.clone().into(), *default, *chosen);
                let site = self.wait_site(at, next);
                self.push(at, |here| {
                    Box::new(Select { cases, default, chosen, at: WaitSite { here, ..site } })
                })
            }
            St::Block(stms) => self.thread(stms, next),
            St::If(cond, then, otherwise) => self.branch(cond, then, otherwise, at, next),
            St::Loop { pre, cond, body, post, label } => {
                let parts = LoopParts { pre, cond: cond.as_ref(), body, post };
                return self.loop_steps(parts, *label, at, next);
            }
            St::Labeled(label, stms) => {
                self.threaded.push(Target { label: *label, exit: next, again: None });
                let first = self.thread(stms, next);
                self.threaded.pop();
                first
            }
            St::Switch(slot, arms, default) => {
                let arms = arms.iter().map(|a| self.thread(a, next)).collect();
                let default = self.thread(default, next);
                let slot = *slot;
                self.push(at, |_| Box::new(SwitchStep { slot, arms, default }))
            }
            St::Break(label) => self.break_pc(*label),
            St::Continue(label) => self.continue_pc(*label),
            St::Goto(label) => self.label_pc(*label),
            St::Return => self.return_pc(stm),
            St::Label(label) => {
                let pc = self.label_pc(*label);
                let step: Box<dyn Step> = if self.ticks {
                    Box::new(Tick { next, at: Here { pc, map: at.map } })
                } else {
                    Box::new(Go(next))
                };
                self.tables.metas[pc as usize] =
                    StepMeta { site: at.site, func: self.id, map: at.map };
                self.fill(pc, step);
                pc
            }
            _ => return self.act(std::slice::from_ref(stm), next),
        };
        if self.points && has_point(&stm.kind) {
            return self.point(at, first);
        }
        first
    }

    /// A schedule point before a shared access.
    fn point(&mut self, at: Place, next: Pc) -> Pc {
        self.push(at, |here| Box::new(Act { stmt: Point(at.map), next, at: here }))
    }

    fn wait_site(&mut self, at: Place, next: Pc) -> WaitSite {
        let next = self.landing(at, next);
        WaitSite { next, tick: self.tick(), site: at.site, here: self.here(at) }
    }

    fn branch(&mut self, cond: &Ex, then: &[Stm], otherwise: &[Stm], at: Place, next: Pc) -> Pc {
        // A chain of `else if` may be long: its links are collected first.
        let mut links = vec![(cond, then, at)];
        let mut rest = otherwise;
        while let [stm] = rest
            && let St::If(cond, then, otherwise) = &stm.kind
        {
            links.push((cond, then, Place::from(stm)));
            rest = otherwise;
        }
        let mut otherwise = self.thread(rest, next);
        let first_at = links.len();
        for (i, (cond, then, at)) in links.into_iter().enumerate().rev() {
            otherwise = self.branch_step(cond, then, at, (otherwise, next));
            // The caller makes the first link's schedule point.
            if i > 0 && i < first_at && self.points && is_shared(cond) {
                otherwise = self.point(at, otherwise);
            }
        }
        otherwise
    }

    fn branch_step(
        &mut self,
        cond: &Ex,
        then: &[Stm],
        at: Place,
        (otherwise, next): (Pc, Pc),
    ) -> Pc {
        if self.plain_return
            && let Some(value) = quick_return(then)
        {
            let here = self.here(at);
            let step = self.cond(cond, ToBrRet { value, otherwise, at: here });
            let pc = self.push(at, |_| step);
            self.guard = Guard::of(cond, value, otherwise).map(|guard| (pc, guard));
            return pc;
        }
        let then = self.thread(then, next);
        let here = self.here(at);
        let step = self.cond(cond, ToBr { then, otherwise, at: here });
        self.push(at, |_| step)
    }
}

/// Whether the first step of a statement is entered from elsewhere too.
fn is_entered(st: &St) -> bool {
    match st {
        St::Loop { pre, .. } => !pre.is_empty(),
        St::Label(_) | St::Block(_) | St::Labeled(..) => true,
        // A goroutine that waits in one is asked where: its step's metadata is its own.
        St::Send(..) | St::Recv { .. } | St::Close(_) | St::Select { .. } => true,
        st => is_jump(st),
    }
}

/// Whether a statement only goes elsewhere.
fn is_jump(st: &St) -> bool {
    matches!(st, St::Break(_) | St::Continue(_) | St::Goto(_) | St::Return)
}

/// Whether an `if` is better made of steps: one of its branches leaves.
fn branches(st: &St) -> bool {
    match st {
        St::If(_, then, otherwise) => ends_elsewhere(then) || ends_elsewhere(otherwise),
        _ => false,
    }
}

/// The result of a block that only returns it.
fn quick_return(stms: &[Stm]) -> Option<Quick> {
    match stms {
        [Stm { kind: St::Return, .. }] => Some(Quick::Nothing),
        [Stm { kind: St::Set(0, x), .. }, Stm { kind: St::Return, .. }] => match x {
            Ex::Slot(s) => Some(Quick::Slot(*s)),
            Ex::Const(c) => Some(Quick::Const(*c)),
            _ => None,
        },
        _ => None,
    }
}

/// All labels that may be jumped to.
fn find_labels(stms: &[Stm], out: &mut Vec<LabelId>) {
    for stm in stms {
        match &stm.kind {
            St::Label(label) => out.push(*label),
            St::Block(b) | St::Labeled(_, b) => find_labels(b, out),
            St::If(_, then, otherwise) => {
                let (mut then, mut rest) = (then, otherwise);
                loop {
                    find_labels(then, out);
                    match &rest[..] {
                        [Stm { kind: St::If(_, t, e), .. }] => (then, rest) = (t, e),
                        rest => break find_labels(rest, out),
                    }
                }
            }
            St::Loop { pre, body, post, .. } => {
                for part in [pre, body, post] {
                    find_labels(part, out);
                }
            }
            St::Switch(_, arms, default) => {
                for arm in arms.iter().chain([default]) {
                    find_labels(arm, out);
                }
            }
            _ => {}
        }
    }
}
