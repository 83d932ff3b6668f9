//! Calls of the plan to steps.

use std::cell::Cell;

use crate::runtime::native::NativeEntry;
use crate::runtime::step::Pc;
use crate::tree::build::FuncBuilder;
use crate::tree::call::{
    Arg, Arg1, Arg2, Arg3, ArgN, Args, CallFunc, CallLater, CallMethod, CallSite, CallValue, Later,
};
use crate::tree::ir::{BinOp, Call, Callee, Ex, FuncId, Num, SlotId};
use crate::tree::native_call::CallNative;
use crate::tree::operand::{Bin, C, D2, L, L2};
use crate::tree::shapes::{lcd, ld};
use crate::tree::thread::Place;
use crate::value::num::Add;

impl FuncBuilder<'_> {
    /// A call and the step it returns to.
    pub(crate) fn call(&mut self, call: &Call, at: Place, next: Pc) -> Pc {
        match &call.args[..] {
            [] => self.call_with((), call, at, next),
            [a] if self.width(a) == 1 => match difference(a) {
                Some((s, c)) => {
                    self.call_with(Arg1(Bin::<Add, _, _>::new(L(s), C(c))), call, at, next)
                }
                None => self.call_1(a, call, at, next),
            },
            [a, b] if self.width(a) == 1 && self.width(b) == 1 => {
                ld!(self, a, a => ld!(self, b, b => self.call_with(Arg2(a, b), call, at, next)))
            }
            [a, b, c]
                if let Callee::Func(func) = call.callee
                    && [a, b, c].iter().all(|x| self.width(x) == 1) =>
            {
                ld!(self, a, a => ld!(self, b, b => ld!(self, c, c => {
                    let place = self.call_site(call, at, next);
                    self.call_func(func, Arg3(a, b, c), at, place)
                })))
            }
            args => {
                let args = args.iter().map(|a| self.arg(a)).collect();
                self.call_with(ArgN(args), call, at, next)
            }
        }
    }

    fn call_1(&mut self, a: &Ex, call: &Call, at: Place, next: Pc) -> Pc {
        lcd!(self, a, a => self.call_with(Arg1(a), call, at, next))
    }

    fn arg(&mut self, x: &Ex) -> Arg {
        match x {
            Ex::Slot(s) => Arg::Slot(*s),
            Ex::Const(c) => Arg::Const(*c),
            Ex::Slots(s, n) => Arg::Slots(*s, *n),
            x if self.width(x) == 1 => Arg::One(self.any(x)),
            x => {
                let wide = self.wide(x);
                Arg::Wide(wide.node, wide.width)
            }
        }
    }

    fn call_with<A: Args>(&mut self, args: A, call: &Call, at: Place, next: Pc) -> Pc {
        let place = self.call_site(call, at, next);
        match &call.callee {
            Callee::Func(func) => self.call_func(*func, args, at, place),
            Callee::Value(x) => ld!(self, x, callee => {
                self.push(at, |_| Box::new(CallValue { callee, args, at: place }))
            }),
            Callee::Method(x, method) => {
                let (method, cache) = (*method, Cell::new((0, FuncId(0))));
                match x {
                    Ex::Slots(s, 2) => {
                        let x = L2(*s);
                        self.push(at, |_| {
                            Box::new(CallMethod { x, method, args, cache, at: place })
                        })
                    }
                    x => {
                        let x = D2(self.expr2(x));
                        self.push(at, |_| {
                            Box::new(CallMethod { x, method, args, cache, at: place })
                        })
                    }
                }
            }
        }
    }

    /// The next step as a call; before it comes what it returns to.
    fn call_site(&mut self, call: &Call, at: Place, next: Pc) -> CallSite {
        let (off, results, site) = (call.off, call.results, call.site);
        let next = self.landing(Place { site, map: at.map }, next);
        CallSite { off, results, next, tick: self.tick(), site, here: self.here(at) }
    }

    /// The call of a known function.
    fn call_func<A: Args>(&mut self, func: FuncId, args: A, at: Place, place: CallSite) -> Pc {
        let Some(entry) = self.native(func) else {
            return self.push(at, |_| Box::new(CallFunc::new(func, args, place)));
        };
        let by_user = !self.plan.library && !self.plan.hidden;
        let contexts = Cell::new((0, 0));
        let need = place.need(entry.slots());
        let quick = entry.native.quick.filter(|_| by_user);
        self.push(at, |_| {
            Box::new(CallNative { func, entry, args, by_user, contexts, quick, need, at: place })
        })
    }

    /// How that function is entered if it is a native.
    fn native(&self, func: FuncId) -> Option<NativeEntry> {
        self.tables.func_infos.get(func.0 as usize)?.native
    }

    /// A `go` or `defer`.
    pub(crate) fn later<const GO: bool>(
        &mut self,
        call: &Call,
        token: Option<&Ex>,
        at: Place,
        next: Pc,
    ) -> Pc {
        let callee = match &call.callee {
            Callee::Func(func) => Later::Func(*func),
            Callee::Value(x) => Later::Value(self.any(x)),
            Callee::Method(x, method) => Later::Method(D2(self.expr2(x)), *method),
        };
        let (args, tick, site) = (self.seq(&call.args), self.tick(), call.site);
        let token = token.map(|x| self.any(x));
        self.push(at, |here| {
            Box::new(CallLater::<GO> { callee, args, token, next, tick, site, here })
        })
    }
}

/// `slot + c` or `slot - c`: the slot and what is added.
pub(crate) fn difference(x: &Ex) -> Option<(SlotId, u64)> {
    let Ex::Bin(op, Num::I64 | Num::U64, a, b, _) = x else { return None };
    match (op, &**a, &**b) {
        (BinOp::Add, Ex::Slot(s), Ex::Const(c)) => Some((*s, *c)),
        (BinOp::Sub, Ex::Slot(s), Ex::Const(c)) => Some((*s, c.wrapping_neg())),
        _ => None,
    }
}
