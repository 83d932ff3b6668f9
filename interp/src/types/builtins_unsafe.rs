//! Typing rules of the functions of package unsafe (spec: Package unsafe).

use racewalk_grammar::ast::{Call, Expr, ExprKind};
use rustc_hash::FxHashSet;

use super::assign::unparen;
use super::env::Checker;
use super::error::Code;
use super::exprstr::show_expr;
use super::lookup::Lookup;
use super::operand::{Mode, Operand};
use super::ty::{Basic, Ty, TyKind};
use super::universe::Builtin;
use crate::constant::ConstValue;

impl<'f> Checker<'_, 'f> {
    pub(crate) fn unsafe_rule(
        &mut self,
        e: &'f Expr,
        call: &'f Call,
        b: Builtin,
        mut args: Vec<Operand<'f>>,
    ) -> Option<Operand<'f>> {
        let pointer = Ty::basic(Basic::UnsafePointer);
        let since = match b {
            Builtin::UnsafeAdd | Builtin::UnsafeSlice => 17,
            Builtin::UnsafeString | Builtin::UnsafeStringData | Builtin::UnsafeSliceData => 20,
            _ => 0,
        };
        if !self.allow_version(since, e.span, &show_expr(&call.fun)) {
            return None;
        }
        match b {
            Builtin::UnsafeAdd => {
                let mut n = args.pop()?;
                let mut p = args.pop()?;
                self.assignment(&mut p, Some(pointer), "argument to unsafe.Add");
                let ok = !p.is_invalid() && self.valid_index(&mut n, "length", true);
                ok.then(|| Operand::value(pointer, e))
            }
            Builtin::UnsafeAlignof => {
                let mut x = args.pop()?;
                self.assignment(&mut x, None, "argument to unsafe.Alignof");
                self.size_operand(e, &x, |c, ty| Some(c.sizes.align_of(&c.c.types, ty)))
            }
            Builtin::UnsafeSizeof => {
                let mut x = args.pop()?;
                self.assignment(&mut x, None, "argument to unsafe.Sizeof");
                self.size_operand(e, &x, |c, ty| c.sizes.size_of(&c.c.types, ty))
            }
            Builtin::UnsafeOffsetof => self.offset_of(e, call),
            Builtin::UnsafeSlice => {
                let mut n = args.pop()?;
                let p = args.pop()?;
                let under = self.common_under(p.ty).unwrap_or(Ty::INVALID);
                let &TyKind::Pointer(elem) = self.c.types.kind(under) else {
                    let shown = self.describe(&p);
                    let message = format!("invalid argument: {shown} is not a pointer");
                    self.err(Code::InvalidUnsafeSlice, p.span(), message);
                    return None;
                };
                let ok = self.valid_index(&mut n, "length", false);
                let ty = self.c.types.slice_of(elem);
                ok.then(|| Operand::value(ty, e))
            }
            Builtin::UnsafeSliceData => {
                let x = args.pop()?;
                let under = self.common_under(x.ty).unwrap_or(Ty::INVALID);
                let &TyKind::Slice(elem) = self.c.types.kind(under) else {
                    let shown = self.describe(&x);
                    let message = format!("invalid argument: {shown} is not a slice");
                    self.err(Code::InvalidUnsafeSliceData, x.span(), message);
                    return None;
                };
                let ty = self.c.types.pointer_to(elem);
                Some(Operand::value(ty, e))
            }
            Builtin::UnsafeString => {
                let mut n = args.pop()?;
                let mut p = args.pop()?;
                let bytes = self.c.types.pointer_to(Ty::BYTE);
                self.assignment(&mut p, Some(bytes), "argument to unsafe.String");
                let ok = !p.is_invalid() && self.valid_index(&mut n, "length", false);
                ok.then(|| Operand::value(Ty::STRING, e))
            }
            _ => {
                let mut x = args.pop()?;
                self.assignment(&mut x, Some(Ty::STRING), "argument to unsafe.StringData");
                let ty = self.c.types.pointer_to(Ty::BYTE);
                (!x.is_invalid()).then(|| Operand::value(ty, e))
            }
        }
    }

    /// A size as a constant of type uintptr; of a type that depends on type parameters it is a value.
    fn size_operand(
        &mut self,
        e: &'f Expr,
        x: &Operand<'f>,
        size: impl FnOnce(&mut Self, Ty) -> Option<u64>,
    ) -> Option<Operand<'f>> {
        if x.is_invalid() {
            return None;
        }
        let uintptr = Ty::basic(Basic::Uintptr);
        let broken = self.under(x.ty).is_invalid();
        if broken && self.is_open(x.ty) {
            return None;
        }
        if broken || self.size_varies(x.ty) {
            return Some(Operand::value(uintptr, e));
        }
        self.complete_for_size(x.ty);
        let Some(n) = size(self, x.ty) else {
            let shown = self.describe(x);
            self.err(Code::TypeTooLarge, x.span(), format!("{shown} is too large"));
            return None;
        };
        Some(Operand::new(Mode::Constant(ConstValue::from(n)), uintptr, e))
    }

    /// Resolves all types that a type contains directly.
    fn complete_for_size(&mut self, ty: Ty) {
        self.visit_contained(ty, &mut FxHashSet::default(), &mut |_, _| false);
    }

    /// Whether the size of a type depends on type parameters.
    fn size_varies(&mut self, ty: Ty) -> bool {
        self.c.types.has_params(ty)
            && self.visit_contained(ty, &mut FxHashSet::default(), &mut |c, t| c.is_type_param(t))
    }

    /// Whether a predicate holds for a type or one that it contains directly.
    fn visit_contained(
        &mut self,
        ty: Ty,
        seen: &mut FxHashSet<Ty>,
        holds: &mut impl FnMut(&mut Self, Ty) -> bool,
    ) -> bool {
        if !seen.insert(ty) {
            return false;
        }
        if let Some(id) = self.c.types.as_named(ty) {
            self.check_valid_type(id);
        }
        if holds(self, ty) {
            return true;
        }
        match self.under_kind(ty) {
            TyKind::Array(elem, _) => self.visit_contained(elem, seen, holds),
            TyKind::Struct(info) => {
                info.fields.iter().any(|f| self.visit_contained(f.ty, seen, holds))
            }
            _ => false,
        }
    }

    fn offset_of(&mut self, e: &'f Expr, call: &'f Call) -> Option<Operand<'f>> {
        let arg = call.args.first()?;
        let ExprKind::Selector(base, sel) = &unparen(arg).kind else {
            let message =
                format!("invalid argument: {} is not a selector expression", show_expr(arg));
            self.err(Code::BadOffsetofSyntax, arg.span, message);
            self.use_exprs(std::slice::from_ref(arg));
            return None;
        };
        let base_operand = self.expr(None, base);
        if base_operand.is_invalid() {
            return None;
        }
        if !matches!(self.lookup_member(base_operand.ty, sel.name), Lookup::Found(_)) {
            let ty = self.deref_struct(base_operand.ty);
            let shown = self.show(ty);
            let name = sel.name;
            let message = format!("invalid argument: {shown} has no single field {name}");
            self.err(Code::MissingFieldOrMethod, base.span, message);
            return None;
        }
        let x = self.expr(None, arg);
        if x.is_invalid() {
            return None;
        }
        let inner = unparen(arg).id;
        let Some(selection) = self.c.info.selections.get(&inner).cloned() else {
            let message =
                format!("invalid argument: {} is not a selector expression", show_expr(arg));
            self.err(Code::BadOffsetofSyntax, arg.span, message);
            return None;
        };
        if selection.kind != super::info::SelectionKind::Field {
            let text = show_expr(arg);
            let message = format!("invalid argument: {text} is a method value");
            self.err(Code::InvalidOffsetof, arg.span, message);
            return None;
        }
        let uintptr = Ty::basic(Basic::Uintptr);
        let outer = self.deref_struct(selection.recv);
        let mut ty = outer;
        if self.size_varies(ty) {
            return Some(Operand::value(uintptr, e));
        }
        let mut offset = 0u64;
        for (step, &index) in selection.path.iter().enumerate() {
            self.complete_for_size(ty);
            let TyKind::Struct(info) = self.under_kind(ty) else { return None };
            let before = &info.fields[..index];
            if before.iter().any(|f| self.sizes.size_of(&self.c.types, f.ty).is_none()) {
                let shown = self.describe(&base_operand);
                let message = format!("{shown} is too large");
                self.err(Code::TypeTooLarge, base_operand.span(), message);
                return None;
            }
            let offsets = self.sizes.offsets(&self.c.types, &info);
            offset = offset.saturating_add(offsets.get(index).copied().unwrap_or(0));
            ty = info.fields[index].ty;
            let last = step + 1 == selection.path.len();
            if !last && matches!(self.under_kind(ty), TyKind::Pointer(_)) {
                let (name, base) = (sel.name, self.show(outer));
                let message =
                    format!("invalid argument: field {name} is embedded via a pointer in {base}");
                self.err(Code::InvalidOffsetof, arg.span, message);
                return None;
            }
        }
        Some(Operand::new(Mode::Constant(ConstValue::from(offset)), uintptr, e))
    }

    fn deref_struct(&mut self, ty: Ty) -> Ty {
        match self.under_kind(ty) {
            TyKind::Pointer(elem) => elem,
            _ => ty,
        }
    }
}
