//! Predeclared functions (spec: Built-in functions).

use racewalk_grammar::ast::{self, Expr, ExprKind};
use racewalk_grammar::diag::Diagnostic;

use super::Lower;
use super::frame::slots;
use super::place::Loc;
use crate::mem::layout::Layouts;
use crate::tree::ir::{Access, CmpOp, CountOf, Ex, Num, PrintKind, RtFn, St};
use crate::types::info::Mode;
use crate::types::ty::{Basic, Ty, TyKind};
use crate::types::universe::Builtin;
use crate::types::unprintable;

impl Lower<'_> {
    /// A call of a predeclared function as a value; one without result gives no slots.
    pub(super) fn builtin(&mut self, e: &Expr, b: Builtin, call: &ast::Call) -> Ex {
        let site = self.call_site(e, call);
        let args = &call.args;
        if let Some(operands) = self.spread_operands(call) {
            return self.run_builtin(e, b, &operands);
        }
        match b {
            Builtin::Len | Builtin::Cap => self.len_or_cap(&args[0], b == Builtin::Cap, site),
            Builtin::Append => self.append(e, call),
            Builtin::Copy => self.copy(call),
            Builtin::Delete => {
                let ty = self.ty(&args[0]);
                let TyKind::Map(key_ty, _) = *self.under(ty) else { return Ex::Zero(0) };
                let map = self.value(&args[0]);
                let key = self.value_as(&args[1], key_ty);
                let access = self.access(&args[0], true);
                let ty = self.map_type(ty);
                self.emit(St::MapDelete { map, ty, key, access });
                Ex::Zero(0)
            }
            Builtin::Clear => self.clear(&args[0]),
            Builtin::Close => {
                self.cx.tables.sites[site as usize].var = self.desc(&args[0]);
                let ch = self.value(&args[0]);
                self.emit_at(site, St::Close(ch));
                Ex::Zero(0)
            }
            Builtin::Make => self.make(args, site),
            Builtin::New => self.new_value(e, &args[0], site),
            Builtin::Panic => {
                let any = Ty::ANY;
                let value = self.value_as(&args[0], any);
                self.emit_at(site, St::Panic(value));
                Ex::Zero(0)
            }
            Builtin::Recover => {
                let slot = self.temp(2);
                self.emit_at(site, St::Recover(slot));
                let any = Ty::ANY;
                let (layout, _) = self.lay(any);
                self.live(slot, layout);
                slots(slot, 2)
            }
            Builtin::Print | Builtin::Println => {
                for arg in args {
                    self.check_printable(b, arg);
                }
                let operands = args.iter().map(|arg| self.print_operand(arg)).collect();
                self.emit_at(site, St::Print(operands, b == Builtin::Println));
                Ex::Zero(0)
            }
            Builtin::Min | Builtin::Max => {
                let ty = self.ty(e);
                let values = args.iter().map(|arg| self.value_as(arg, ty)).collect();
                let found = self.min_max(ty, values, b == Builtin::Max);
                let (layout, _) = self.lay(ty);
                self.keep_place(found, layout)
            }
            Builtin::Complex => {
                let part = self.ty(e);
                let elem = match self.complex_part(part) {
                    Some(Num::F32) => Ty::basic(Basic::Float32),
                    _ => Ty::basic(Basic::Float64),
                };
                let (re, im) = (self.value_as(&args[0], elem), self.value_as(&args[1], elem));
                let (layout, _) = self.lay(part);
                self.keep_place(Ex::Seq(vec![re, im]), layout)
            }
            Builtin::Real | Builtin::Imag => {
                let value = Box::new(self.value(&args[0]));
                self.keep_place(Ex::Part(value, u32::from(b == Builtin::Imag)), Layouts::WORD)
            }
            Builtin::UnsafeAdd => {
                let base = self.value(&args[0]);
                let delta = self.value(&args[1]);
                self.bin(ast::BinaryOp::Add, Num::U64, base, delta)
            }
            Builtin::UnsafeSlice => {
                let ty = self.ty(&args[0]);
                let elem = self.pointee(ty).unwrap_or(Ty::INT);
                let size = self.size(elem);
                let operands = vec![self.value(&args[0]), self.value(&args[1])];
                self.rt(RtFn::UnsafeSlice(size), operands, 3, site)
            }
            Builtin::UnsafeString => {
                let operands = vec![self.value(&args[0]), self.value(&args[1])];
                self.rt(RtFn::UnsafeString, operands, 2, site)
            }
            Builtin::UnsafeSliceData | Builtin::UnsafeStringData => {
                let value = Box::new(self.value(&args[0]));
                Ex::Part(value, 0)
            }
            Builtin::UnsafeAlignof | Builtin::UnsafeOffsetof | Builtin::UnsafeSizeof => {
                self.size_query(b, args)
            }
        }
    }

    /// Sizes of types with type parameters are no constants; here they are known.
    fn size_query(&mut self, b: Builtin, args: &[Expr]) -> Ex {
        let ty = self.ty(&args[0]);
        let (_, of) = self.lay(ty);
        match b {
            Builtin::UnsafeSizeof => Ex::Const(of.size),
            Builtin::UnsafeAlignof => Ex::Const(of.align),
            _ => {
                let ast::ExprKind::Selector(..) = &args[0].kind else { return Ex::Const(0) };
                let Some(s) = self.selection(&args[0]) else { return Ex::Const(0) };
                let base = self.pointee(s.recv).unwrap_or(s.recv);
                let offsets = self.cx.layouts.field_offsets(&self.checked.types, base);
                Ex::Const(s.path.first().and_then(|&i| offsets.get(i)).copied().unwrap_or(0))
            }
        }
    }

    fn len_or_cap(&mut self, x: &Expr, cap: bool, site: u32) -> Ex {
        let ty = self.ty(x);
        let word = match self.under(ty).clone() {
            TyKind::Array(_, n) => {
                self.evaluate(x);
                return Ex::Const(n);
            }
            TyKind::Pointer(array) => {
                self.evaluate(x);
                let TyKind::Array(_, n) = *self.under(array) else { return Ex::Const(0) };
                return Ex::Const(n);
            }
            TyKind::Map(..) => {
                let access = self.access(x, true);
                let map = Box::new(self.value(x));
                return self.keep_place(Ex::Count(CountOf::MapLen, map, access), Layouts::WORD);
            }
            TyKind::Chan(..) => {
                let ch = Box::new(self.value(x));
                let of = if cap { CountOf::ChanCap } else { CountOf::ChanLen };
                let access = Access { site, shared: false, back: 0 };
                return self.keep_place(Ex::Count(of, ch, access), Layouts::WORD);
            }
            TyKind::Slice(_) if cap => 2,
            _ => 1,
        };
        let loc = self.loc(x);
        let ex = self.header_word(loc, word, x);
        self.keep_place(ex, Layouts::WORD)
    }

    fn clear(&mut self, x: &Expr) -> Ex {
        let ty = self.ty(x);
        match *self.under(ty) {
            TyKind::Map(..) => {
                let access = self.access(x, true);
                let map = self.value(x);
                self.emit(St::MapClear { map, access });
            }
            TyKind::Slice(elem) => {
                let (layout, _) = self.lay(elem);
                let access = self.elements(x);
                let slice = self.value(x);
                self.emit(St::SliceClear(slice, layout, access));
            }
            _ => {}
        }
        Ex::Zero(0)
    }

    fn make(&mut self, args: &[Expr], site: u32) -> Ex {
        let ty = self.ty(&args[0]);
        let mut sizes: Vec<Ex> = args[1..].iter().map(|a| self.size_arg(a)).collect();
        match self.under(ty).clone() {
            TyKind::Slice(elem) => {
                let (layout, _) = self.lay(elem);
                if sizes.len() == 1 {
                    let int = self.lay(Ty::INT).0;
                    let len = sizes.remove(0);
                    let len = self.materialize(len, int);
                    sizes = vec![len.clone(), len];
                }
                self.rt(RtFn::MakeSlice(layout), sizes, 3, site)
            }
            TyKind::Map(..) => {
                let index = self.map_type(ty);
                let hint = if sizes.is_empty() { Ex::Const(0) } else { sizes.remove(0) };
                self.rt(RtFn::MakeMap(index), vec![hint], 1, site)
            }
            TyKind::Chan(_, elem) => {
                let (layout, lay) = self.lay(elem);
                if lay.size >= 1 << 16 {
                    // The checker has said so, but of an instance of a generic function.
                    self.refuse_size("channel element type too large (>64kB)".to_owned());
                }
                let cap = if sizes.is_empty() { Ex::Const(0) } else { sizes.remove(0) };
                self.rt(RtFn::MakeChan(layout), vec![cap], 1, site)
            }
            _ => Ex::Const(0),
        }
    }

    /// A size given to `make`: unsigned ones past the largest int become negative, which is out of range all the same.
    fn size_arg(&mut self, arg: &Expr) -> Ex {
        self.value(arg)
    }

    /// `new(T)`, `new(expr)`.
    fn new_value(&mut self, e: &Expr, arg: &Expr, site: u32) -> Ex {
        let ptr = self.ty(e);
        let ty = self.pointee(ptr).unwrap_or(Ty::INT);
        let (layout, _) = self.lay(ty);
        let is_type = matches!(
            self.checked.info.get(arg.id).map(|tv| &tv.mode),
            Some(crate::types::info::Mode::TypeExpr)
        );
        if is_type {
            return Ex::New(layout, site);
        }
        let value = self.value_as(arg, ty);
        Ex::NewWith(layout, Box::new(value), Access { site, shared: false, back: 0 })
    }

    /// `append(s, …)` into a temporary.
    fn append(&mut self, e: &Expr, call: &ast::Call) -> Ex {
        let dst = self.temp(3);
        self.append_into(e, call, dst);
        let ty = self.ty(e);
        let (layout, _) = self.lay(ty);
        self.live(dst, layout);
        slots(dst, 3)
    }

    /// `append(s, …)` into given slots.
    pub(super) fn append_into(&mut self, e: &Expr, call: &ast::Call, dst: u32) {
        let ty = self.ty(e);
        let TyKind::Slice(elem) = *self.under(ty) else { return };
        let (layout, _) = self.lay(elem);
        let access = self.elements(&call.args[0]);
        let site = self.site(e.span);
        let slice = self.value_as(&call.args[0], ty);
        if call.ellipsis.is_some() {
            let other_ty = self.ty(&call.args[1]);
            let string =
                matches!(self.under(other_ty), TyKind::Basic(Basic::String | Basic::UntypedString));
            let other = if string {
                self.value(&call.args[1])
            } else if let Some(len) = self.length_of_make(&call.args[1]) {
                let len = self.size_arg(len);
                self.rt(RtFn::MakeAppended(layout), vec![len], 3, site)
            } else {
                self.value_as(&call.args[1], ty)
            };
            self.emit_at(site, St::AppendSlice { dst, slice, other, string, layout, access });
            return;
        }
        let values = call.args[1..].iter().map(|arg| self.value_as(arg, elem)).collect();
        self.emit_at(site, St::Append { dst, slice, values, layout, access });
    }

    /// The operand of `make([]T, n)`.
    fn length_of_make<'e>(&self, e: &'e Expr) -> Option<&'e Expr> {
        let ExprKind::Call(call) = &e.kind else { return None };
        let mode = self.checked.info.get(call.fun.id).map(|tv| &tv.mode);
        let is_make = mode == Some(&Mode::Builtin(Builtin::Make));
        if let [_, len] = &call.args[..] { is_make.then_some(len) } else { None }
    }

    fn copy(&mut self, call: &ast::Call) -> Ex {
        let ty = self.ty(&call.args[0]);
        let TyKind::Slice(elem) = *self.under(ty) else { return Ex::Const(0) };
        let (layout, _) = self.lay(elem);
        let access = self.elements(&call.args[0]);
        let src_ty = self.ty(&call.args[1]);
        let string =
            matches!(self.under(src_ty), TyKind::Basic(Basic::String | Basic::UntypedString));
        let dst = self.value(&call.args[0]);
        let src = self.value(&call.args[1]);
        let n = self.temp(1);
        self.emit(St::Copy { n, dst, src, string, layout, access });
        Ex::Slot(n)
    }

    /// The smallest or largest of values of one type.
    pub(super) fn min_max(&mut self, ty: Ty, values: Vec<Ex>, max: bool) -> Ex {
        let (layout, _) = self.lay(ty);
        let mut values = values.into_iter();
        let mut acc = values.next().unwrap_or(Ex::Const(0));
        for value in values {
            acc = match self.under(ty) {
                TyKind::Basic(Basic::String | Basic::UntypedString) => {
                    self.rt(RtFn::StrMinMax(max), vec![acc, value], 2, self.f.site)
                }
                TyKind::Basic(b @ (Basic::Float32 | Basic::Float64 | Basic::UntypedFloat)) => {
                    let narrow = *b == Basic::Float32;
                    self.rt(RtFn::FloatMinMax(narrow, max), vec![acc, value], 1, self.f.site)
                }
                _ => {
                    let num = self.num(ty);
                    // The accumulator is a variable of its own: it is written below.
                    let acc_slot = self.temp(1);
                    self.emit(St::Set(acc_slot, acc));
                    let value = self.materialize(value, layout);
                    let op = if max { CmpOp::Gt } else { CmpOp::Lt };
                    let better =
                        Ex::Cmp(op, num, Box::new(value.clone()), Box::new(Ex::Slot(acc_slot)));
                    let then = self.block_of(|s| s.emit(St::Set(acc_slot, value)));
                    self.emit(St::If(better, then, Vec::new()));
                    Ex::Slot(acc_slot)
                }
            };
        }
        acc
    }

    /// A type parameter may stand for what cannot be printed.
    fn check_printable(&mut self, b: Builtin, arg: &Expr) {
        let ty = self.ty(arg);
        if matches!(self.under(ty), TyKind::Struct(_) | TyKind::Array(..)) {
            let message = unprintable(b, &self.shown(ty));
            self.errors.push(Diagnostic::error("InvalidPrintArg", arg.span, message));
        }
    }

    fn print_operand(&mut self, arg: &Expr) -> (PrintKind, Ex) {
        let ty = self.ty(arg);
        (self.print_kind(ty), self.value(arg))
    }

    /// How `print` shows an operand.
    pub(super) fn print_kind(&self, ty: Ty) -> PrintKind {
        match self.under(ty) {
            TyKind::Basic(b) => match b {
                Basic::Bool | Basic::UntypedBool => PrintKind::Bool,
                Basic::String | Basic::UntypedString => PrintKind::String,
                Basic::Float32 => PrintKind::Float(true),
                Basic::Float64 | Basic::UntypedFloat => PrintKind::Float(false),
                Basic::Complex64 => PrintKind::Complex(true),
                Basic::Complex128 | Basic::UntypedComplex => PrintKind::Complex(false),
                Basic::UnsafePointer | Basic::UntypedNil => PrintKind::Pointer,
                _ if self.is_signed(ty) => PrintKind::Int,
                _ => PrintKind::Uint,
            },
            TyKind::Interface(_) => PrintKind::Iface,
            TyKind::Slice(_) => PrintKind::Slice,
            _ => PrintKind::Pointer,
        }
    }

    /// Evaluates for effects only.
    pub(super) fn evaluate(&mut self, x: &Expr) {
        let loc = self.loc(x);
        if let Loc::Mem { place, .. } = loc {
            let addr = super::place::simple_addr(place);
            if !matches!(addr, Ex::Slot(_) | Ex::Const(_)) {
                self.emit(St::Eval(addr));
            }
        }
    }
}
