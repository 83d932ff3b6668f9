//! Predeclared functions on operands that are evaluated already: the results of a call that gives several values, and the
//! operands of `go` and `defer`, for which the builtin becomes a function of our own.

use racewalk_grammar::ast::{self, Expr};

use super::Lower;
use super::call::plain;
use super::closure::Captures;
use super::frame::{FnState, slots};
use super::func::FuncShape;
use crate::tree::ir::{Access, Callee, Ex, FuncId, Num, RtFn, St};
use crate::types::info::Mode;
use crate::types::ty::{Basic, Ty, TyKind};
use crate::types::universe::Builtin;

impl Lower<'_> {
    /// The operands of a builtin whose only argument is a call that gives several values.
    pub(super) fn spread_operands(&mut self, call: &ast::Call) -> Option<Vec<(Ex, Ty)>> {
        let [only] = call.args.as_slice() else { return None };
        let (mut slot, tys) = self.multi_value(only)?;
        let mut operands = Vec::new();
        for ty in tys {
            let width = self.width(ty);
            operands.push((slots(slot, width), ty));
            slot += width;
        }
        Some(operands)
    }

    /// `go` and `defer` of a builtin: its operands are evaluated now, the rest is a function of ours.
    pub(super) fn go_builtin(&mut self, e: &Expr, call: &ast::Call, defer: bool) {
        let mode = self.checked.info.get(call.fun.id).map(|tv| tv.mode.clone());
        let Some(Mode::Builtin(b)) = mode else {
            for arg in &call.args {
                self.evaluate(arg);
            }
            self.unsupported(e.span, "go or defer of a conversion");
            return;
        };
        let operands = match self.spread_operands(call) {
            Some(operands) => operands,
            None => call.args.iter().map(|arg| self.later_operand(b, arg)).collect(),
        };
        let params: Vec<Ty> = operands.iter().map(|&(_, ty)| ty).collect();
        let func = self.builtin_thunk(e, b, &params, defer);
        let args = operands.into_iter().map(|(value, _)| value).collect();
        let site = self.f.site;
        self.emit_go(plain(Callee::Func(func)), args, &[], site, defer);
    }

    fn later_operand(&mut self, b: Builtin, arg: &Expr) -> (Ex, Ty) {
        let ty = match b {
            Builtin::Panic => Ty::ANY,
            _ => {
                let ty = self.ty(arg);
                self.default_type(ty)
            }
        };
        (self.value_as(arg, ty), ty)
    }

    /// A function that runs a builtin with its operands as parameters.
    fn builtin_thunk(&mut self, e: &Expr, b: Builtin, params: &[Ty], defer: bool) -> FuncId {
        let kind = if defer { "deferwrap" } else { "gowrap" };
        let name = format!("{}.{kind}{}", self.f.name, self.f.wraps[usize::from(defer)]);
        let id = self.reserve_func(None);
        let captures =
            Captures { objs: Vec::new(), layout: None, storage: Vec::new(), values: Vec::new() };
        let state = self.literal_state(None, &captures, name);
        let outer = std::mem::replace(&mut self.f, Box::new(FnState { defers: false, ..state }));
        self.f.site = self.site(e.span);
        let sig = FuncShape {
            params: params.iter().map(|&ty| (ty, None)).collect(),
            ..FuncShape::default()
        };
        let header = self.header(&sig);
        let mut at = self.f.n_results + 1;
        let mut operands = Vec::new();
        for &ty in params {
            let width = self.width(ty);
            operands.push((slots(at, width), ty));
            at += width;
        }
        self.run_builtin(e, b, &operands);
        self.emit(St::Return);
        let mut plan = self.plan(header);
        // Only a panic can be seen inside it.
        plan.hidden = b != Builtin::Panic;
        self.f = outer;
        self.install(id, &plan);
        id
    }

    /// A builtin on operands that are in slots.
    pub(super) fn run_builtin(&mut self, e: &Expr, b: Builtin, operands: &[(Ex, Ty)]) -> Ex {
        let site = self.f.site;
        let shared = Access { site, shared: true, back: 0 };
        let Some((first, first_ty)) = operands.first().cloned() else {
            return self.run_nullary(e, b);
        };
        match b {
            Builtin::Close => self.emit(St::Close(first)),
            Builtin::Panic => {
                let value = self.convert(first, first_ty, Ty::ANY);
                self.emit(St::Panic(value));
            }
            Builtin::Delete => {
                let TyKind::Map(key_ty, _) = *self.under(first_ty) else { return Ex::Zero(0) };
                let key = self.convert(operands[1].0.clone(), operands[1].1, key_ty);
                let ty = self.map_type(first_ty);
                self.emit(St::MapDelete { map: first, ty, key, access: shared });
            }
            Builtin::Clear => match *self.under(first_ty) {
                TyKind::Slice(elem) => {
                    let (layout, _) = self.lay(elem);
                    self.emit(St::SliceClear(first, layout, shared));
                }
                _ => self.emit(St::MapClear { map: first, access: shared }),
            },
            Builtin::Copy => return self.copy_operands(operands, shared),
            Builtin::Print | Builtin::Println => {
                let list = operands.iter().map(|(x, ty)| (self.print_kind(*ty), x.clone()));
                let list = list.collect();
                self.emit(St::Print(list, b == Builtin::Println));
            }
            Builtin::Append => return self.append_operands(operands, shared),
            Builtin::Min | Builtin::Max => {
                let ty = self.ty(e);
                let values = operands.iter().map(|(x, from)| self.convert(x.clone(), *from, ty));
                let values = values.collect();
                return self.min_max(ty, values, b == Builtin::Max);
            }
            Builtin::Complex => {
                return Ex::Seq(operands.iter().map(|(x, _)| x.clone()).collect());
            }
            Builtin::UnsafeAdd => {
                let delta = operands[1].0.clone();
                return self.bin(ast::BinaryOp::Add, Num::U64, first, delta);
            }
            Builtin::UnsafeSlice => {
                let elem = self.pointee(first_ty).unwrap_or(Ty::INT);
                let size = self.size(elem);
                return self.rt(
                    RtFn::UnsafeSlice(size),
                    vec![first, operands[1].0.clone()],
                    3,
                    site,
                );
            }
            Builtin::UnsafeString => {
                return self.rt(RtFn::UnsafeString, vec![first, operands[1].0.clone()], 2, site);
            }
            Builtin::Recover
            | Builtin::Len
            | Builtin::Cap
            | Builtin::Make
            | Builtin::New
            | Builtin::Real
            | Builtin::Imag
            | Builtin::UnsafeSliceData
            | Builtin::UnsafeStringData
            | Builtin::UnsafeAlignof
            | Builtin::UnsafeOffsetof
            | Builtin::UnsafeSizeof => self.unsupported(e.span, "this use of a builtin"),
        }
        Ex::Zero(0)
    }

    fn run_nullary(&mut self, e: &Expr, b: Builtin) -> Ex {
        match b {
            Builtin::Recover => {
                let slot = self.temp(2);
                self.emit(St::Recover(slot));
                let (layout, _) = self.lay(Ty::ANY);
                self.live(slot, layout);
            }
            Builtin::Print | Builtin::Println => {
                self.emit(St::Print(Vec::new(), b == Builtin::Println));
            }
            _ => self.unsupported(e.span, "this use of a builtin"),
        }
        Ex::Zero(0)
    }

    fn copy_operands(&mut self, operands: &[(Ex, Ty)], access: Access) -> Ex {
        let [(dst, dst_ty), (src, src_ty)] = operands else { return Ex::Const(0) };
        let TyKind::Slice(elem) = *self.under(*dst_ty) else { return Ex::Const(0) };
        let (layout, _) = self.lay(elem);
        let n = self.temp(1);
        let string = self.is_string(*src_ty);
        let (dst, src) = (dst.clone(), src.clone());
        self.emit(St::Copy { n, dst, src, string, layout, access });
        Ex::Slot(n)
    }

    fn append_operands(&mut self, operands: &[(Ex, Ty)], access: Access) -> Ex {
        let (slice, ty) = operands[0].clone();
        let TyKind::Slice(elem) = *self.under(ty) else { return Ex::Zero(3) };
        let (layout, _) = self.lay(elem);
        let values =
            operands[1..].iter().map(|(x, from)| self.convert(x.clone(), *from, elem)).collect();
        let dst = self.temp(3);
        self.emit(St::Append { dst, slice, values, layout, access });
        let (layout, _) = self.lay(ty);
        self.live(dst, layout);
        slots(dst, 3)
    }

    fn is_string(&self, ty: Ty) -> bool {
        matches!(self.under(ty), TyKind::Basic(Basic::String | Basic::UntypedString))
    }
}
