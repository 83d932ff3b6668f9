//! The machine, run on functions that are made of Rust closures.

mod channels;
mod panics;
mod races;
mod scheduling;
mod sync;

use std::cell::RefCell;
use std::rc::Rc;

use racewalk_grammar::source::Span;

use super::native::{NativeShape, build_native};
use super::program::{FuncEntry, FuncInfo, SiteInfo};
use super::step::{Cx, Frame, PC_LEAVE, Pc, Slot, Step, StepMeta, first_param};
use super::{Machine, MachineOptions, RunEnd};
use crate::mem::layout::LayoutId;
use crate::options::Policy;
use crate::runtime::step::Leave;
use crate::runtime::wait::Wait;
use crate::tree::ir::{FuncId, MapId, SiteId};
use crate::types::ty::{Ty, TyKind, Types};

/// A step: its frame, the machine, its own number.
type Body = Box<dyn Fn(&mut [Slot], &mut Cx, Pc) -> Pc>;

struct Do(Body, Pc);

impl Step for Do {
    fn step(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc {
        let pc = (self.0)(fr, cx, self.1);
        if cx.trapped && pc != PC_LEAVE { cx.leave_trapped(self.1) } else { pc }
    }
}

/// Where a test's goroutines write down what they do.
type Log = Rc<RefCell<Vec<u64>>>;

struct Rig {
    machine: Machine,
    log: Log,
    types: Types,
}

const POLICIES: [Policy; 4] =
    [Policy::Random, Policy::Pct { depth: 3 }, Policy::Pos, Policy::RoundRobin];

impl Rig {
    fn new(options: MachineOptions) -> Self {
        let mut machine = Machine::new(options);
        let cx = &mut machine.cx;
        cx.tables.natives = crate::stdlib::natives();
        cx.tables.maps.push(None);
        cx.tables.sites.push(SiteInfo { span: Span::NONE, at: 0, var: None, unsigned: [false; 3] });
        let mut rig = Rig { machine, log: Log::default(), types: Types::default() };
        rig.layout(Ty::STRING);
        rig
    }

    fn with(policy: Policy, seed: u64) -> Self {
        Rig::new(MachineOptions { policy, seed, ..MachineOptions::default() })
    }

    fn layout(&mut self, ty: Ty) -> LayoutId {
        self.machine.cx.layouts.of(&self.types, ty).unwrap()
    }

    fn int(&mut self) -> LayoutId {
        self.layout(Ty::INT)
    }

    fn array(&mut self, n: u64) -> LayoutId {
        let ty = self.types.intern(TyKind::Array(Ty::INT, n));
        self.layout(ty)
    }

    /// A new site.
    fn site(&mut self) -> SiteId {
        let sites = &mut self.machine.cx.tables.sites;
        let lo = sites.len() as u32;
        sites.push(SiteInfo {
            span: Span::new(lo, lo + 1),
            at: lo,
            var: None,
            unsigned: [false; 3],
        });
        lo
    }

    fn reserve(&mut self, name: &str, params: u32, results: u32) -> FuncId {
        let tables = &mut self.machine.cx.tables;
        tables.funcs.push(FuncEntry { entry: 0, slots: 16 });
        tables.func_infos.push(FuncInfo {
            name: name.into(),
            results,
            params,
            ..FuncInfo::default()
        });
        FuncId(tables.funcs.len() as u32 - 1)
    }

    /// A function of these steps; each has a site of its own. The last one is the epilogue.
    fn func(&mut self, name: &str, params: u32, results: u32, steps: Vec<Body>) -> FuncId {
        let id = self.reserve(name, params, results);
        self.define(id, steps);
        id
    }

    fn define(&mut self, id: FuncId, steps: Vec<Body>) {
        let entry = self.machine.program.steps.len() as Pc;
        self.machine.cx.tables.funcs[id.0 as usize].entry = entry;
        for body in steps {
            let site = self.site();
            let pc = self.machine.program.steps.len() as Pc;
            self.machine.program.steps.push(Box::new(Do(body, pc)));
            self.machine.cx.tables.metas.push(StepMeta { site, func: id, map: MapId(0) });
        }
        let last = self.machine.program.steps.len() as Pc - 1;
        self.machine.cx.tables.func_infos[id.0 as usize].epilogue = Some(last);
    }

    /// A library function.
    fn native(&mut self, name: &str, params: u32, results: u32) -> FuncId {
        let id = self.reserve(name, params, results);
        let natives = &self.machine.cx.tables.natives;
        let index = natives.iter().position(|n| n.name == name).unwrap() as u32;
        let state = natives[index as usize].state;
        let name = name.into();
        let shape =
            NativeShape { name, index, results, params, param_map: Vec::new(), state, site: 0 };
        build_native(&shape, id, &mut self.machine.program, &mut self.machine.cx.tables);
        id
    }

    fn run(&mut self, main: FuncId) -> RunEnd {
        self.machine.run(main)
    }

    fn log(&self) -> Vec<u64> {
        self.log.borrow().clone()
    }
}

/// A step that goes on with the next one.
fn act(f: impl Fn(&mut [Slot], &mut Cx) + 'static) -> Body {
    Box::new(move |fr, cx, pc| {
        f(fr, cx);
        pc + 1
    })
}

/// A schedule point.
fn point() -> Body {
    Box::new(|_, cx, pc| pass(cx, pc).unwrap_or(pc + 1))
}

/// Passes a schedule point, or leaves.
fn pass(cx: &mut Cx, pc: Pc) -> Option<Pc> {
    if cx.budget <= 0 {
        return Some(cx.leave_preempted(pc, false));
    }
    cx.budget -= 1;
    None
}

/// Goes back that many steps while the slot, counted down, is not 0: a schedule point.
fn back(slot: usize, steps: u32) -> Body {
    Box::new(move |fr, cx, pc| {
        if let Some(left) = pass(cx, pc) {
            return left;
        }
        fr[slot] -= 1;
        if fr[slot] == 0 { pc + 1 } else { pc - steps }
    })
}

/// Returns.
fn ret() -> Body {
    Box::new(|_, cx, _| {
        let Some(frame) = cx.frames.pop() else { return PC_LEAVE };
        if cx.frames.is_empty() {
            cx.leave = Leave::Finished;
            return PC_LEAVE;
        }
        cx.fp = frame.caller_fp;
        frame.ret
    })
}

/// Calls a function with its frame at slot 8; the arguments come from these slots.
fn call(func: FuncId, args: &'static [usize]) -> Body {
    Box::new(move |fr, cx, pc| {
        let off = 8;
        let callee = &cx.tables.funcs[func.0 as usize];
        if fr.len() < (off + callee.slots + 8) as usize {
            let slots = off + callee.slots + 8;
            return cx.leave_grow(pc, slots);
        }
        let entry = callee.entry;
        let first = first_param(cx.tables.func_infos[func.0 as usize].results);
        for (i, &arg) in args.iter().enumerate() {
            fr[off as usize + first as usize + i] = fr[arg];
        }
        cx.frames.push(Frame { ret: pc + 1, caller_fp: cx.fp, func, context: 0 });
        cx.fp += off;
        entry
    })
}

/// Leaves as a wait asks.
fn waited(wait: Wait, cx: &mut Cx, pc: Pc) -> Pc {
    match wait {
        Wait::Done => pc + 1,
        Wait::Park => {
            cx.leave = Leave::Parked { pc: pc + 1 };
            PC_LEAVE
        }
    }
}

/// Starts a goroutine with arguments from these slots.
fn go(func: FuncId, args: &'static [usize]) -> Body {
    Box::new(move |fr, cx, pc| {
        let args: Vec<Slot> = args.iter().map(|&slot| fr[slot]).collect();
        let site = cx.tables.metas[pc as usize].site;
        cx.go(func, 0, &args, site);
        pc + 1
    })
}

/// Sends the value of a slot.
fn send(ch: usize, value: usize, layout: LayoutId) -> Body {
    Box::new(move |fr, cx, pc| {
        let site = cx.tables.metas[pc as usize].site;
        let wait = cx.chan_send(fr[ch], &[fr[value]], layout, site);
        waited(wait, cx, pc)
    })
}

/// Receives into a slot, comma-ok into another.
fn recv(ch: usize, dst: u32, ok: u32, layout: LayoutId) -> Body {
    Box::new(move |fr, cx, pc| {
        let site = cx.tables.metas[pc as usize].site;
        let wait = cx.chan_recv(fr[ch], Some(dst), Some(ok), layout, site, fr);
        waited(wait, cx, pc)
    })
}

/// Writes a slot down.
fn note(log: &Log, slot: usize) -> Body {
    let log = log.clone();
    act(move |fr, _| log.borrow_mut().push(fr[slot]))
}

/// Writes a number down.
fn say(log: &Log, number: u64) -> Body {
    let log = log.clone();
    act(move |_, _| log.borrow_mut().push(number))
}

/// Defers a call.
fn defer(func: FuncId, args: &'static [usize]) -> Body {
    act(move |fr, cx| {
        let args: Vec<Slot> = args.iter().map(|&slot| fr[slot]).collect();
        cx.defer(func, 0, &args, None, 0);
    })
}

/// Runs the deferred calls of a function.
fn run_defers() -> Body {
    Box::new(|fr, cx, pc| match cx.next_defer(fr, 16, pc) {
        super::ops::NextDefer::Done => pc + 1,
        super::ops::NextDefer::Call(entry) => entry,
        super::ops::NextDefer::Grow(slots) => cx.leave_grow(pc, slots),
        super::ops::NextDefer::Trap => cx.leave_trapped(pc),
    })
}
