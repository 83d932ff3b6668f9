//! Plans by hand, run on a small machine of one goroutine.

mod control;
mod data;
mod maps;
mod points;

use crate::mem::layout::{LayoutId, Layouts, Prim};
use crate::runtime::program::{FuncEntry, FuncInfo, Program};
use crate::runtime::step::{Cx, Frame, Leave, PC_LEAVE, Slot, Trap};
use crate::tree::ir::*;
use crate::tree::thread::{BuildOptions, build};
use crate::types::ty::{Ty, TyKind, Types};

/// How functions are run: schedule points that may pass before each stop, and whether accesses are points.
#[derive(Clone, Copy, Debug)]
pub(super) struct How {
    pub(super) budget: i64,
    pub(super) access_grain: bool,
    pub(super) race: bool,
}

/// Without stops.
pub(super) const PLAIN: How = How { budget: i64::MAX, access_grain: false, race: false };

/// Every way that must give the same result.
pub(super) fn ways() -> Vec<How> {
    let mut ways = vec![PLAIN];
    for budget in [0, 1, 2, 3, 7, 50] {
        for access_grain in [false, true] {
            ways.push(How { budget, access_grain, race: access_grain });
        }
    }
    ways
}

/// A machine with functions.
pub(super) struct Machine {
    pub(super) cx: Cx,
    program: Program,
    pub(super) types: Types,
    how: How,
    stops: u64,
}

impl Machine {
    pub(super) fn new(how: How) -> Self {
        let mut cx = Cx::new(1 << 30, false);
        cx.tables.maps.push(None);
        Machine { cx, program: Program::default(), types: Types::default(), how, stops: 0 }
    }

    /// Layout of a type.
    pub(super) fn layout(&mut self, kind: TyKind) -> LayoutId {
        let ty = self.types.intern(kind);
        self.cx.layouts.of(&self.types, ty).unwrap()
    }

    /// Reserves functions, then builds them.
    pub(super) fn build(&mut self, plans: &[FuncPlan]) {
        for plan in plans {
            self.cx.tables.funcs.push(FuncEntry { entry: 0, slots: 0 });
            self.cx
                .tables
                .func_infos
                .push(FuncInfo { name: plan.name.clone(), ..FuncInfo::default() });
            self.cx.tables.func_values.push(0);
        }
        let options = BuildOptions { race: self.how.race, access_grain: self.how.access_grain };
        for (i, plan) in (0..).zip(plans) {
            let cx = &mut self.cx;
            build(plan, FuncId(i), &mut self.program, &mut cx.tables, &mut cx.layouts, options);
        }
    }

    /// Calls function 0: its result slots, or the trap.
    pub(super) fn run(&mut self, args: &[Slot], results: usize) -> Result<Vec<Slot>, Trap> {
        let entry = self.cx.tables.funcs[0].clone();
        let mut stack = vec![0xDEAD; entry.slots as usize + 4];
        stack[results + 1..results + 1 + args.len()].copy_from_slice(args);
        let frame = Frame { ret: PC_LEAVE, caller_fp: 0, func: FuncId(0), context: 0 };
        self.cx.frames.push(frame);
        (self.cx.fp, self.cx.budget) = (0, self.how.budget);
        let (mut pc, mut resume) = (entry.entry, false);
        loop {
            let fr = &mut stack[self.cx.fp as usize..];
            let Some(step) = self.program.steps.get(pc as usize) else {
                match self.cx.leave {
                    Leave::Finished => return Ok(stack[..results].to_vec()),
                    Leave::Preempted { pc: at, resume: inside } => {
                        (pc, resume) = (at, inside);
                        self.stops += 1;
                        assert!(self.stops < 10_000_000, "no progress");
                        self.cx.budget = self.how.budget;
                    }
                    Leave::Grow { pc: at, slots } => {
                        (pc, resume) = (at, true);
                        stack.resize(self.cx.fp as usize + slots as usize, 0xBEEF);
                    }
                    Leave::Trapped { .. } => return Err(self.cx.trap.take().unwrap().0),
                    other => panic!("left with {other:?}"),
                }
                continue;
            };
            pc = if resume { step.resume(fr, &mut self.cx) } else { step.step(fr, &mut self.cx) };
            resume = false;
        }
    }
}

/// Builds and runs function 0 in every way: all give that.
#[track_caller]
pub(super) fn check(plans: &[FuncPlan], args: &[Slot], want: Result<&[Slot], Trap>) {
    for how in ways() {
        let mut machine = Machine::new(how);
        machine.build(plans);
        let results = plans[0].results as usize;
        let got = machine.run(args, results);
        assert_eq!(got.as_deref().map_err(Clone::clone), want, "{how:?}");
    }
}

pub(super) fn stm(kind: St) -> Stm {
    Stm { kind, site: 0, map: MapId(0) }
}

pub(super) fn s(slot: SlotId) -> Ex {
    Ex::Slot(slot)
}

pub(super) fn c(value: i64) -> Ex {
    Ex::Const(value as u64)
}

pub(super) fn bin(op: BinOp, a: Ex, b: Ex) -> Ex {
    Ex::Bin(op, Num::I64, Box::new(a), Box::new(b), 0)
}

pub(super) fn add(a: Ex, b: Ex) -> Ex {
    bin(BinOp::Add, a, b)
}

pub(super) fn sub(a: Ex, b: Ex) -> Ex {
    bin(BinOp::Sub, a, b)
}

pub(super) fn mul(a: Ex, b: Ex) -> Ex {
    bin(BinOp::Mul, a, b)
}

pub(super) fn cmp(op: CmpOp, a: Ex, b: Ex) -> Ex {
    Ex::Cmp(op, Num::I64, Box::new(a), Box::new(b))
}

pub(super) fn lt(a: Ex, b: Ex) -> Ex {
    cmp(CmpOp::Lt, a, b)
}

pub(super) fn set(dst: SlotId, x: Ex) -> Stm {
    stm(St::Set(dst, x))
}

pub(super) fn ret() -> Stm {
    stm(St::Return)
}

pub(super) fn if_(cond: Ex, then: Stms, otherwise: Stms) -> Stm {
    stm(St::If(cond, then, otherwise))
}

pub(super) fn for_(label: u32, cond: Ex, post: Stms, body: Stms) -> Stm {
    let label = LabelId(label);
    stm(St::Loop { pre: Vec::new(), cond: Some(cond), body, post, label })
}

pub(super) fn call(func: u32, args: Vec<Ex>, results: u32, off: SlotId) -> Stm {
    let callee = Callee::Func(FuncId(func));
    stm(St::Call(Box::new(Call { callee, args, results, off, site: 0 })))
}

pub(super) const SHARED: Access = Access { site: 1, shared: true, back: 0 };

/// Element `i` of the slice of words in slots.
pub(super) fn elem(slice: SlotId, index: Ex) -> Place {
    Place::SliceElem { slice, index: Box::new(index), size: 8, off: 0, site: 2 }
}

pub(super) fn load(place: Place) -> Ex {
    Ex::Load(place, Prim::W64, SHARED)
}

pub(super) fn store(place: Place, x: Ex) -> Stm {
    stm(St::Store(place, Prim::W64, x, SHARED))
}

/// A function of that many result, parameter and other slots.
pub(super) fn func(results: u32, params: u32, slots: u32, body: Stms) -> FuncPlan {
    FuncPlan {
        name: "main.f".into(),
        results,
        params,
        param_map: Vec::new(),
        slots: results + 1 + params + slots,
        entry_map: MapId(0),
        defers: false,
        calls_at_return: false,
        body,
        epilogue: Vec::new(),
        site: 0,
        end: 0,
        atomic: false,
        hidden: false,
        library: false,
    }
}

/// `make([]T, len)` into three slots.
pub(super) fn make_slice(dst: SlotId, layout: LayoutId, len: Ex) -> Stm {
    let args = vec![len.clone(), len];
    let f = RtFn::MakeSlice(layout);
    let access = Access { site: 3, shared: false, back: 0 };
    set(dst, Ex::Rt(Box::new(RtCall { f, args, width: 3, access })))
}

/// Layout of raw bytes.
pub(super) const BYTES: LayoutId = Layouts::BYTES;
