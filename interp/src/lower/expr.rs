//! Expressions (spec: Expressions).

use racewalk_grammar::ast::{Binary, BinaryOp, Expr, ExprKind, SliceExpr, UnaryOp};

use super::frame::slots;
use super::place::Loc;
use super::{FuncKey, Lower, own_place};
use crate::constant::ConstValue;
use crate::mem::layout::{LayoutId, Prim};
use crate::tree::ir::{Access, BinOp, CmpOp, Ex, Num, Place, RtCall, RtFn, SiteId, St, UnOp};
use crate::types::info::{Mode, SelectionKind};
use crate::types::object::{ObjectKind, VarKind};
use crate::types::ty::{Basic, Ty, TyKind};

impl Lower<'_> {
    /// The value of an expression. Calls and waits in it are emitted before; plain reads stay in the result, so they happen after them.
    pub(super) fn value(&mut self, e: &Expr) -> Ex {
        match self.checked.info.get(e.id).map(|tv| tv.mode.clone()) {
            Some(Mode::Constant(value)) => {
                let ty = self.ty(e);
                return self.constant(&value, ty);
            }
            Some(Mode::Nil) => {
                let ty = self.ty(e);
                return self.zero(ty);
            }
            _ => {}
        }
        match &e.kind {
            ExprKind::Paren(x) => self.value(x),
            ExprKind::Ident(_) => self.ident(e),
            ExprKind::Selector(x, sel) => self.selector(e, x, sel.id),
            ExprKind::Index(x, indices) => self.index(e, x, indices),
            ExprKind::Slice(s) => {
                let sliced = self.slice(e, s);
                let ty = self.ty(e);
                let (layout, _) = self.lay(ty);
                self.keep_place(sliced, layout)
            }
            ExprKind::TypeAssert(x, _) => self.type_assert(e, x, false),
            ExprKind::Call(call) => self.call_value(e, call),
            ExprKind::Star(_) => {
                let ty = self.ty(e);
                let loc = self.loc(e);
                self.read(loc, ty, e)
            }
            ExprKind::Unary(op, x) => self.unary(e, *op, x),
            ExprKind::Binary(b) => self.binary(e, b),
            ExprKind::CompositeLit(lit) => self.composite(e, lit),
            ExprKind::FuncLit(lit) => self.func_lit(e, lit),
            ExprKind::Bad
            | ExprKind::BasicLit(..)
            | ExprKind::ArrayType(..)
            | ExprKind::SliceType(_)
            | ExprKind::StructType(_)
            | ExprKind::FuncType(_)
            | ExprKind::InterfaceType(_)
            | ExprKind::MapType(..)
            | ExprKind::ChanType(..) => {
                self.unsupported(e.span, "this expression");
                Ex::Const(0)
            }
        }
    }

    /// A constant of a type.
    pub(super) fn constant(&mut self, value: &ConstValue, ty: Ty) -> Ex {
        let basic = match *self.under(ty) {
            TyKind::Basic(b) => b,
            // An untyped constant in an interface: it has its default type.
            _ => return self.constant_in_interface(value, ty),
        };
        match basic {
            Basic::Bool | Basic::UntypedBool => {
                Ex::Const(u64::from(value.as_bool().unwrap_or(false)))
            }
            Basic::String | Basic::UntypedString => {
                let bytes = value.as_bytes().map_or(Vec::new(), |b| b.to_vec());
                let (addr, len) = self.string(&bytes);
                Ex::Str(addr, len)
            }
            Basic::Float32 => Ex::Const(u64::from(value.as_f32().unwrap_or(0.0).to_bits())),
            Basic::Float64 | Basic::UntypedFloat => {
                Ex::Const(value.as_f64().unwrap_or(0.0).to_bits())
            }
            Basic::Complex64 | Basic::Complex128 | Basic::UntypedComplex => {
                let part = if basic == Basic::Complex64 {
                    Ty::basic(Basic::Float32)
                } else {
                    Ty::basic(Basic::Float64)
                };
                let mut of =
                    |v: Option<ConstValue>| v.map_or(Ex::Const(0), |v| self.constant(&v, part));
                Ex::Seq(vec![of(value.real()), of(value.imag())])
            }
            _ => {
                Ex::Const(value.as_i64().map_or_else(|| value.as_u64().unwrap_or(0), |i| i as u64))
            }
        }
    }

    fn constant_in_interface(&mut self, value: &ConstValue, ty: Ty) -> Ex {
        let of = match value {
            ConstValue::Bool(_) => Ty::BOOL,
            ConstValue::String(_) => Ty::STRING,
            // What is not known is not lowered: an error was reported.
            ConstValue::Int(_) | ConstValue::Unknown => Ty::INT,
            ConstValue::Float(_) => Ty::basic(Basic::Float64),
            ConstValue::Complex(..) => Ty::basic(Basic::Complex128),
        };
        let ex = self.constant(value, of);
        self.convert(ex, of, ty)
    }

    /// The zero value of a type.
    pub(super) fn zero(&mut self, ty: Ty) -> Ex {
        let (layout, of) = self.lay(ty);
        match (of.boxed, of.slots) {
            (true, _) => Ex::New(layout, self.f.site),
            (false, 1) => Ex::Const(0),
            (false, n) => Ex::Zero(n),
        }
    }

    fn ident(&mut self, e: &Expr) -> Ex {
        let Some(obj) = self.used(e) else { return Ex::Const(0) };
        let kind = self.checked.objects.get(obj).kind.clone();
        match kind {
            ObjectKind::Var(_) => {
                let ty = self.obj_ty(obj);
                let loc = self.var_loc(obj);
                if !matches!(kind, ObjectKind::Var(VarKind::Package)) {
                    self.loop_use(obj, e);
                }
                self.read(loc, ty, e)
            }
            ObjectKind::Func(_) => {
                let targs = self.instance_args(e.id);
                {
                    let id = self.decl_func(obj, targs);
                    self.func_value(id)
                }
            }
            _ => Ex::Const(0),
        }
    }

    fn selector(&mut self, e: &Expr, x: &Expr, sel: racewalk_grammar::ast::NodeId) -> Ex {
        if let Some(obj) = self.qualified(x, sel) {
            if let ObjectKind::Func(_) = self.checked.objects.get(obj).kind {
                let targs = self.instance_args(sel);
                return {
                    let id = self.decl_func(obj, targs);
                    self.func_value(id)
                };
            }
            let ty = self.obj_ty(obj);
            let loc = self.var_loc(obj);
            return self.read(loc, ty, e);
        }
        let Some(s) = self.selection(e) else { return Ex::Const(0) };
        match s.kind {
            SelectionKind::Field => {
                let loc = self.loc(e);
                self.read(loc, s.ty, e)
            }
            SelectionKind::Method(_) | SelectionKind::IfaceMethod(_) => self.method_value(e, x, &s),
            SelectionKind::TypeParamMethod(_) if !is_type(self.checked, x) => {
                self.method_value(e, x, &s)
            }
            SelectionKind::MethodExpr(_)
            | SelectionKind::IfaceMethodExpr(_)
            | SelectionKind::TypeParamMethod(_) => {
                let (name, pkg) = self.method_id(&s, x, sel);
                let own = self.instance_args(sel);
                let id = self.func(FuncKey::MethodExpr(s.recv, name, pkg, own));
                self.func_value(id)
            }
        }
    }

    fn index(&mut self, e: &Expr, x: &Expr, indices: &[Expr]) -> Ex {
        // An instantiated function.
        if matches!(self.checked.info.get(indices[0].id).map(|tv| &tv.mode), Some(Mode::TypeExpr)) {
            return self.value_of_instance(x);
        }
        let ty = self.ty(x);
        match self.under(ty).clone() {
            TyKind::Map(key, _) => {
                let map = Box::new(self.value(x));
                let key = Box::new(self.value_as(&indices[0], key));
                let access = self.map_access(x);
                Ex::MapGet { map, ty: self.map_type(ty), key, ok: false, access }
            }
            TyKind::Basic(_) => {
                let s = Box::new(self.value(x));
                let site = self.bounds_site(e, [Some(&indices[0]), None, None]);
                Ex::StrIndex(s, Box::new(self.value(&indices[0])), site)
            }
            _ => {
                let elem = self.ty(e);
                let loc = self.loc(e);
                self.read(loc, elem, e)
            }
        }
    }

    fn value_of_instance(&mut self, x: &Expr) -> Ex {
        match &x.kind {
            ExprKind::Paren(inner) => self.value_of_instance(inner),
            ExprKind::Selector(base, sel) if self.qualified(base, sel.id).is_some() => {
                let obj = self.checked.info.uses[&sel.id];
                let targs = self.instance_args(sel.id);
                {
                    let id = self.decl_func(obj, targs);
                    self.func_value(id)
                }
            }
            ExprKind::Selector(..) => self.value(x),
            _ => self.ident(x),
        }
    }

    fn slice(&mut self, e: &Expr, s: &SliceExpr) -> Ex {
        let ty = self.ty(&s.x);
        let site = self.bounds_site(e, [s.lo.as_ref(), s.hi.as_ref(), s.max.as_ref()]);
        let bound = |this: &mut Self, b: &Option<Expr>| b.as_ref().map(|b| Box::new(this.value(b)));
        match self.under(ty).clone() {
            TyKind::Basic(_) => {
                let base = Box::new(self.value(&s.x));
                let (lo, hi) = (bound(self, &s.lo), bound(self, &s.hi));
                Ex::StrSlice(base, lo, hi, site)
            }
            TyKind::Slice(elem) => {
                let base = Box::new(self.value(&s.x));
                let (lo, hi, max) = (bound(self, &s.lo), bound(self, &s.hi), bound(self, &s.max));
                Ex::SliceOf { base, lo, hi, max, size: self.size(elem), site }
            }
            TyKind::Pointer(array) => {
                let base = Place::Ptr { base: Box::new(self.value(&s.x)), off: 0, nil: Some(site) };
                self.slice_array(Ex::Addr(base), array, s, site)
            }
            _ => {
                let base = self.address_of(&s.x);
                self.slice_array(base, ty, s, site)
            }
        }
    }

    fn slice_array(&mut self, base: Ex, array: Ty, s: &SliceExpr, site: SiteId) -> Ex {
        let TyKind::Array(elem, len) = *self.under(array) else { return Ex::Zero(3) };
        let bound = |this: &mut Self, b: &Option<Expr>| b.as_ref().map(|b| Box::new(this.value(b)));
        let (lo, hi, max) = (bound(self, &s.lo), bound(self, &s.hi), bound(self, &s.max));
        Ex::ArraySlice { base: Box::new(base), len, lo, hi, max, size: self.size(elem), site }
    }

    /// `x.(T)`; with `ok` the comma-ok form, one slot wider. It keeps its place among calls.
    pub(super) fn type_assert(&mut self, e: &Expr, x: &Expr, ok: bool) -> Ex {
        let ty = match &e.kind {
            ExprKind::TypeAssert(_, Some(t)) => self.ty(t),
            ExprKind::Paren(inner) => return self.type_assert(inner, x, ok),
            _ => self.ty(e),
        };
        let from = self.ty(x);
        let value = Box::new(self.value(x));
        let ex = self.assert_to(value, from, ty, ok, e);
        if ok {
            return ex;
        }
        let (layout, _) = self.lay(ty);
        self.keep_place(ex, layout)
    }

    fn assert_to(&mut self, x: Box<Ex>, from: Ty, ty: Ty, ok: bool, e: &Expr) -> Ex {
        let site = self.site_at(e.span, None, own_place(e));
        self.want_rtype(ty);
        self.want_rtype(from);
        if self.is_iface(ty) {
            let methods = self.method_set(ty);
            Ex::AssertIface { x, methods, ty: ty.0, from: from.0, ok, site }
        } else {
            let (layout, _) = self.lay(ty);
            Ex::AssertType { x, ty: ty.0, layout, from: from.0, ok, site }
        }
    }

    fn unary(&mut self, e: &Expr, op: UnaryOp, x: &Expr) -> Ex {
        let ty = self.ty(e);
        match op {
            UnaryOp::Plus => self.value(x),
            UnaryOp::Neg | UnaryOp::BitNot => {
                let value = self.value(x);
                let un = if op == UnaryOp::Neg { UnOp::Neg } else { UnOp::BitNot };
                match self.complex_part(ty) {
                    Some(num) => {
                        let (layout, _) = self.lay(ty);
                        let at = self.in_slots(value, layout);
                        let part = |slot| Ex::Un(un, num, Box::new(Ex::Slot(slot)));
                        Ex::Seq(vec![part(at), part(at + 1)])
                    }
                    None => Ex::Un(un, self.num(ty), Box::new(value)),
                }
            }
            UnaryOp::Not => Ex::Un(UnOp::Not, Num::U64, Box::new(self.value(x))),
            UnaryOp::Addr => self.address(x),
            UnaryOp::Recv => {
                let slot = self.receive(x, false);
                let width = self.width(ty);
                slots(slot, width)
            }
            UnaryOp::Tilde => Ex::Const(0),
        }
    }

    /// `&x`: of a composite literal, a new variable.
    fn address(&mut self, x: &Expr) -> Ex {
        match &x.kind {
            ExprKind::Paren(inner) => self.address(inner),
            ExprKind::CompositeLit(lit) => {
                let ty = self.ty(x);
                self.new_composite(x, ty, lit)
            }
            _ => self.address_of(x),
        }
    }

    /// Receives from a channel into a temporary, with comma-ok in the slot after the value.
    pub(super) fn receive(&mut self, ch: &Expr, ok: bool) -> u32 {
        let ch_ty = self.ty(ch);
        let TyKind::Chan(_, elem) = *self.under(ch_ty) else { return 0 };
        let (layout, of) = self.lay(elem);
        let site = self.site(ch.span);
        let ch = self.value(ch);
        let dst = self.temp(of.slots + u32::from(ok));
        let ok = ok.then_some(dst + of.slots);
        self.emit_at(site, St::Recv { ch, dst: Some(dst), ok, layout });
        self.live(dst, layout);
        dst
    }

    fn binary(&mut self, e: &Expr, b: &Binary) -> Ex {
        let first = &b.rest[0];
        if matches!(first.op, BinaryOp::LogAnd | BinaryOp::LogOr) {
            let decided = self.logical(b);
            let (layout, _) = self.lay(Ty::BOOL);
            return self.keep_place(decided, layout);
        }
        if first.op.is_comparison() {
            return self.comparisons(b);
        }
        let ty = self.ty(e);
        if let TyKind::Basic(Basic::String | Basic::UntypedString) = self.under(ty) {
            return self.concat(e, b);
        }
        // A constant prefix of the chain is one operand.
        let (mut acc, start) = self.chain_start(b);
        for rest in &b.rest[start..] {
            let site = self.site(rest.op_span);
            let prefix_ty = self.checked.info.get(rest.id).map_or(ty, |tv| tv.ty);
            let prefix_ty = self.concrete(prefix_ty);
            acc = self.spill_deep(acc, prefix_ty);
            acc = self.arith(rest.op, prefix_ty, acc, &rest.y, site);
        }
        acc
    }

    fn chain_start(&mut self, b: &Binary) -> (Ex, usize) {
        for (i, rest) in b.rest.iter().enumerate().rev() {
            if let Some(Mode::Constant(value)) =
                self.checked.info.get(rest.id).map(|tv| tv.mode.clone())
            {
                let ty = self.checked.info.get(rest.id).map_or(Ty::INT, |tv| tv.ty);
                let ty = self.concrete(ty);
                return (self.constant(&value, ty), i + 1);
            }
        }
        (self.value(&b.first), 0)
    }

    /// Keeps a long chain from becoming a deep tree.
    fn spill_deep(&mut self, ex: Ex, ty: Ty) -> Ex {
        if depth(&ex) < 64 {
            return ex;
        }
        let (layout, _) = self.lay(ty);
        self.materialize(ex, layout)
    }

    /// `a op y` for numbers.
    fn arith(&mut self, op: BinaryOp, ty: Ty, a: Ex, y: &Expr, site: SiteId) -> Ex {
        if op.is_shift() {
            let count = self.shift_count(y, site);
            return self.arith_ex(op, ty, a, count, site);
        }
        let b = self.value(y);
        self.arith_ex(op, ty, a, b, site)
    }

    /// The count of a shift: unsigned, or checked.
    pub(super) fn shift_count(&mut self, y: &Expr, site: SiteId) -> Ex {
        let ty = self.ty(y);
        let signed = self.is_signed(ty);
        match self.value(y) {
            Ex::Const(n) => Ex::Const(n),
            count if signed => Ex::ShiftCount(Box::new(count), site),
            count => count,
        }
    }

    /// `a op b` for numbers and strings.
    pub(super) fn arith_ex(&mut self, op: BinaryOp, ty: Ty, a: Ex, b: Ex, site: SiteId) -> Ex {
        if let TyKind::Basic(Basic::String | Basic::UntypedString) = self.under(ty) {
            return Ex::Concat(vec![a, b], site);
        }
        let bin = bin_op(op);
        if let Some(num) = self.complex_part(ty) {
            let access = Access { site, shared: false, back: 0 };
            let f = RtFn::Complex(bin, num == Num::F32);
            return Ex::Rt(Box::new(RtCall { f, args: vec![a, b], width: 2, access }));
        }
        Ex::Bin(bin, self.num(ty), Box::new(a), Box::new(b), site)
    }

    fn concat(&mut self, e: &Expr, b: &Binary) -> Ex {
        let site = self.site(e.span);
        let (first, start) = self.chain_start(b);
        let mut parts = vec![first];
        for rest in &b.rest[start..] {
            parts.push(self.value(&rest.y));
        }
        if parts.len() == 1 {
            return parts.remove(0);
        }
        Ex::Concat(parts, site)
    }

    /// A condition, or an operand of one: what it says is asked for at once, no call comes between.
    pub(super) fn condition(&mut self, e: &Expr) -> Ex {
        let constant =
            matches!(self.checked.info.get(e.id).map(|tv| &tv.mode), Some(Mode::Constant(_)));
        match &e.kind {
            ExprKind::Paren(inner) if !constant => self.condition(inner),
            ExprKind::Binary(b)
                if !constant && matches!(b.rest[0].op, BinaryOp::LogAnd | BinaryOp::LogOr) =>
            {
                self.logical(b)
            }
            _ => self.value(e),
        }
    }

    /// A value that keeps its place among the calls of its statement.
    pub(super) fn keep_place(&mut self, ex: Ex, layout: LayoutId) -> Ex {
        if !self.f.has_call {
            return ex;
        }
        let ex = self.cloned(ex, layout);
        self.materialize(ex, layout)
    }

    /// `a && b || c`: right sides that emit statements become branches.
    fn logical(&mut self, b: &Binary) -> Ex {
        let mut acc = self.condition(&b.first);
        for rest in &b.rest {
            let and = rest.op == BinaryOp::LogAnd;
            acc = self.spill_deep(acc, Ty::BOOL);
            acc = self.joined(acc, and, |s| s.condition(&rest.y));
        }
        acc
    }

    /// `acc && part` or `acc || part`: a part that emits statements becomes a branch.
    pub(super) fn joined(&mut self, acc: Ex, and: bool, part: impl FnOnce(&mut Self) -> Ex) -> Ex {
        let without = self.mark();
        let slot = self.temp(1);
        let decided = self.mark();
        let (right, mut arm) = self.apart(part);
        if arm.is_empty() {
            self.release(without);
            let (a, b) = (Box::new(acc), Box::new(right));
            return if and { Ex::And(a, b) } else { Ex::Or(a, b) };
        }
        let set = St::Set(slot, right);
        arm.push(crate::tree::ir::Stm { kind: set, site: self.f.site, map: self.f.map });
        // The branch may not be taken: its temporaries hold nothing afterwards.
        self.release(decided);
        self.emit(St::Set(slot, acc));
        let (then, other) = if and { (arm, Vec::new()) } else { (Vec::new(), arm) };
        self.emit(St::If(Ex::Slot(slot), then, other));
        Ex::Slot(slot)
    }

    fn comparisons(&mut self, b: &Binary) -> Ex {
        let mut acc = None;
        for (i, rest) in b.rest.iter().enumerate() {
            acc = Some(match acc {
                None => self.compare(rest.op, &b.first, &rest.y),
                Some(left) => {
                    // `a == b == c` compares bools.
                    let right = self.value(&rest.y);
                    let _ = i;
                    Ex::Cmp(cmp_op(rest.op), Num::U64, Box::new(left), Box::new(right))
                }
            });
        }
        acc.unwrap_or(Ex::Const(0))
    }

    // ── numbers ──

    /// How numbers of a type are computed with.
    pub(super) fn num(&self, ty: Ty) -> Num {
        match self.under(ty) {
            TyKind::Basic(b) => match b {
                Basic::Int | Basic::Int64 | Basic::UntypedInt => Num::I64,
                Basic::Int8 => Num::I8,
                Basic::Int16 => Num::I16,
                Basic::Int32 | Basic::UntypedRune => Num::I32,
                Basic::Uint8 => Num::U8,
                Basic::Uint16 => Num::U16,
                Basic::Uint32 => Num::U32,
                Basic::Float32 => Num::F32,
                Basic::Float64 | Basic::UntypedFloat => Num::F64,
                _ => Num::U64,
            },
            _ => Num::U64,
        }
    }

    /// The parts of a complex type.
    pub(super) fn complex_part(&self, ty: Ty) -> Option<Num> {
        match self.under(ty) {
            TyKind::Basic(Basic::Complex64) => Some(Num::F32),
            TyKind::Basic(Basic::Complex128 | Basic::UntypedComplex) => Some(Num::F64),
            _ => None,
        }
    }

    pub(super) fn is_signed(&self, ty: Ty) -> bool {
        matches!(self.num(ty), Num::I8 | Num::I16 | Num::I32 | Num::I64)
    }

    /// A value that nobody changes: boxed ones are copied into a block of their own.
    pub(super) fn cloned(&mut self, value: Ex, layout: LayoutId) -> Ex {
        if !self.cx.layouts.get(layout).boxed || is_fresh(&value) {
            return value;
        }
        let access = self.private();
        Ex::Rt(Box::new(RtCall { f: RtFn::CloneAt(layout), args: vec![value], width: 1, access }))
    }

    /// A length at a location: a word of the variable, recorded as the variable.
    pub(super) fn header_word(&mut self, loc: Loc, word: u32, e: &Expr) -> Ex {
        match loc {
            Loc::Frame(slot) => Ex::Slot(slot + word),
            Loc::Mem { place, shared } => {
                let mut access = self.access(e, shared);
                access.back = (word * 8) as u8;
                Ex::Load(place.plus(word * 8), Prim::W64, access)
            }
        }
    }
}

/// Whether an expression is a type.
pub(super) fn is_type(checked: &crate::types::info::Checked, x: &Expr) -> bool {
    checked.info.get(x.id).is_some_and(|tv| tv.mode == Mode::TypeExpr)
}

/// Whether a value is in a block that was made for it.
fn is_fresh(value: &Ex) -> bool {
    match value {
        Ex::New(..) | Ex::NewWith(..) => true,
        Ex::Rt(call) => matches!(call.f, RtFn::CloneAt(_)),
        _ => false,
    }
}

/// How deep the left spine of an expression is.
fn depth(ex: &Ex) -> u32 {
    let mut n = 0;
    let mut ex = ex;
    while let Ex::Bin(_, _, a, _, _) | Ex::And(a, _) | Ex::Or(a, _) = ex {
        n += 1;
        ex = a;
    }
    n
}

/// The arithmetic operation of an operator.
pub(super) fn bin_op(op: BinaryOp) -> BinOp {
    match op {
        BinaryOp::Sub => BinOp::Sub,
        BinaryOp::Mul => BinOp::Mul,
        BinaryOp::Div => BinOp::Div,
        BinaryOp::Rem => BinOp::Rem,
        BinaryOp::And => BinOp::And,
        BinaryOp::Or => BinOp::Or,
        BinaryOp::Xor => BinOp::Xor,
        BinaryOp::AndNot => BinOp::AndNot,
        BinaryOp::Shl => BinOp::Shl,
        BinaryOp::Shr => BinOp::Shr,
        BinaryOp::Add
        | BinaryOp::LogOr
        | BinaryOp::LogAnd
        | BinaryOp::Eq
        | BinaryOp::Ne
        | BinaryOp::Lt
        | BinaryOp::Le
        | BinaryOp::Gt
        | BinaryOp::Ge => BinOp::Add,
    }
}

/// The comparison of an operator.
pub(super) fn cmp_op(op: BinaryOp) -> CmpOp {
    match op {
        BinaryOp::Ne => CmpOp::Ne,
        BinaryOp::Lt => CmpOp::Lt,
        BinaryOp::Le => CmpOp::Le,
        BinaryOp::Gt => CmpOp::Gt,
        BinaryOp::Ge => CmpOp::Ge,
        _ => CmpOp::Eq,
    }
}
