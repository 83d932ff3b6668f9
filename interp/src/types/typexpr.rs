//! Type expressions (spec: Types).

use std::rc::Rc;

use racewalk_grammar::ast::{Expr, ExprKind, FieldDecl};
use racewalk_grammar::source::Span;
use racewalk_grammar::symbol::Symbol;
use rustc_hash::FxHashMap;

use super::assign::unparen;
use super::env::Checker;
use super::error::{Code, TypeError};
use super::exprstr::show_expr;
use super::info;
use super::interner::MAX_TYPE_DEPTH;
use super::operand::{Mode, Operand};
use super::ty::{Basic, Field, StructInfo, Ty, TyKind};
use crate::constant::ConstValue;

impl<'f> Checker<'_, 'f> {
    /// The type that an expression denotes; a generic type needs its type arguments.
    pub(crate) fn typ(&mut self, e: &'f Expr) -> Ty {
        let ty = self.type_operand(e).unwrap_or(Ty::INVALID);
        if self.is_generic(ty) || self.is_generic_alias(e) {
            let e = unparen(e);
            let shown = self.generic_type_string(e, ty);
            let message = format!("cannot use generic type {shown} without instantiation");
            self.err(Code::WrongTypeArgCount, e.span, message);
            self.record(e.id, info::Mode::TypeExpr, Ty::INVALID);
            return Ty::INVALID;
        }
        ty
    }

    /// The type of a variable: a type, but no constraint.
    pub(crate) fn var_type(&mut self, e: &'f Expr) -> Ty {
        let ty = self.typ(e);
        self.check_no_constraint(ty, e.span);
        ty
    }

    /// Reports the use of a constraint as the type of something.
    pub(crate) fn check_no_constraint(&mut self, ty: Ty, at: Span) {
        if ty.is_invalid() || matches!(self.c.types.kind(ty), TyKind::Basic(_)) {
            return;
        }
        self.later(move |c| {
            let TyKind::Interface(info) = c.under_kind(ty) else { return };
            let why = if info.terms.is_some() {
                "interface contains type constraints"
            } else if info.comparable {
                "interface is (or embeds) comparable"
            } else {
                return;
            };
            let shown = c.show(ty);
            let message = format!("cannot use type {shown} outside a type constraint: {why}");
            c.err(Code::MisplacedConstraintIface, at, message);
        });
    }

    /// The type that an expression denotes, generic or not; `None` after an error.
    pub(crate) fn type_operand(&mut self, e: &'f Expr) -> Option<Ty> {
        let ty = self.type_inner(e)?;
        let ty = if self.c.types.depth(ty) > MAX_TYPE_DEPTH {
            self.err(Code::TypeTooDeep, e.span, "type is nested too deeply");
            Ty::INVALID
        } else {
            ty
        };
        self.record(e.id, info::Mode::TypeExpr, ty);
        Some(ty)
    }

    fn type_inner(&mut self, e: &'f Expr) -> Option<Ty> {
        match &e.kind {
            ExprKind::Bad => None,
            ExprKind::Ident(_) | ExprKind::Selector(..) => {
                let x = match &e.kind {
                    ExprKind::Selector(base, sel) => self.selector(e, base, sel, true),
                    _ => self.ident(e, true),
                };
                self.operand_type(x, e)
            }
            ExprKind::Index(x, args) => {
                let ty = self.instantiated_type(e, x, args);
                (!ty.is_invalid()).then_some(ty)
            }
            ExprKind::Paren(x) => self.type_operand(x),
            ExprKind::ArrayType(len, elem) => self.array_type(e, len.as_deref(), elem),
            ExprKind::SliceType(elem) => {
                let elem = self.referred(elem);
                Some(self.c.types.intern(TyKind::Slice(elem)))
            }
            ExprKind::Star(base) => {
                let base_ty = self.referred(base);
                // gc knows no pointers to what is wrong.
                (!base_ty.is_invalid()).then(|| self.c.types.intern(TyKind::Pointer(base_ty)))
            }
            ExprKind::StructType(st) => Some(self.struct_type(&st.fields)),
            ExprKind::FuncType(ft) => Some(self.func_type(ft)),
            ExprKind::InterfaceType(it) => Some(self.interface_type(it, e.span)),
            ExprKind::MapType(key, elem) => self.map_type(key, elem),
            ExprKind::ChanType(dir, elem) => {
                let elem = self.referred(elem);
                Some(self.c.types.intern(TyKind::Chan(*dir, elem)))
            }
            ExprKind::BasicLit(..)
            | ExprKind::CompositeLit(_)
            | ExprKind::FuncLit(_)
            | ExprKind::Slice(_)
            | ExprKind::TypeAssert(..)
            | ExprKind::Call(_)
            | ExprKind::Unary(..)
            | ExprKind::Binary(_) => {
                let message = format!("{} is not a type", show_expr(e));
                self.err(Code::NotAType, e.span, message);
                self.use_exprs(std::slice::from_ref(e));
                None
            }
        }
    }

    fn operand_type(&mut self, x: Operand<'f>, e: &'f Expr) -> Option<Ty> {
        match x.mode {
            Mode::TypeExpr => Some(x.ty),
            Mode::Invalid => None,
            Mode::NoValue => {
                self.err(Code::NotAType, e.span, format!("{} used as type", show_expr(e)));
                None
            }
            Mode::Builtin(_)
            | Mode::Constant(_)
            | Mode::Variable
            | Mode::MapIndex
            | Mode::Value
            | Mode::Nil
            | Mode::CommaOk => {
                let shown = self.describe(&x);
                self.err(Code::NotAType, e.span, format!("{shown} is not a type"));
                None
            }
        }
    }

    fn array_type(&mut self, e: &'f Expr, len: Option<&'f Expr>, elem: &'f Expr) -> Option<Ty> {
        let Some(len) = len else {
            let message = "invalid use of [...] array (outside a composite literal)";
            self.err(Code::BadDotDotDotSyntax, e.span, message);
            self.var_type(elem);
            return None;
        };
        let n = self.array_length(len);
        let elem = self.var_type(elem);
        self.resolve_part(elem);
        Some(self.c.types.intern(TyKind::Array(elem, n?)))
    }

    /// The length of an array type.
    pub(crate) fn array_length(&mut self, e: &'f Expr) -> Option<u64> {
        // An undeclared or non-constant name deserves a better message than the general one.
        if let ExprKind::Ident(name) = &e.kind {
            match self.lookup(*name) {
                None => {
                    let message =
                        format!("undefined array length {name} or missing type constraint");
                    self.err(Code::InvalidArrayLen, e.span, message);
                    return None;
                }
                Some(obj) => {
                    use super::object::ObjectKind;
                    if !matches!(self.c.objects.get(obj).kind, ObjectKind::Const(_)) {
                        self.c.info.uses.insert(e.id, obj);
                        let message = format!("invalid array length {name}");
                        self.err(Code::InvalidArrayLen, e.span, message);
                        return None;
                    }
                }
            }
        }
        let x = self.expr(None, e);
        if x.is_invalid() {
            return None;
        }
        let Some(value) = x.constant() else {
            let shown = self.describe(&x);
            self.err(
                Code::InvalidArrayLen,
                e.span,
                format!("array length {shown} must be constant"),
            );
            return None;
        };
        let integer =
            self.all_integer(x.ty) || (self.untyped(x.ty).is_some() && value.to_int().is_some());
        if integer
            && let Some(ConstValue::Int(n)) = value.to_int()
            && let Some(n) = n.as_i64().filter(|&n| n >= 0)
        {
            let mut x = x;
            self.convert_untyped(&mut x, Ty::INT);
            return u64::try_from(n).ok();
        }
        let shown = self.describe(&x);
        let words = if integer { "invalid array length" } else { "array length" };
        let rest = if integer { "" } else { " must be integer" };
        self.err(Code::InvalidArrayLen, e.span, format!("{words} {shown}{rest}"));
        None
    }

    fn map_type(&mut self, key: &'f Expr, elem: &'f Expr) -> Option<Ty> {
        let key_ty = self.referred(key);
        let elem_ty = self.referred(elem);
        let at = key.span;
        if !key_ty.is_invalid() {
            self.later(move |c| {
                if c.comparable(key_ty, true) {
                    return;
                }
                let why =
                    if c.is_type_param(key_ty) { " (missing comparable constraint)" } else { "" };
                let shown = c.show(key_ty);
                c.err(Code::IncomparableMapKey, at, format!("invalid map key type {shown}{why}"));
            });
        }
        Some(self.c.types.intern(TyKind::Map(key_ty, elem_ty)))
    }

    /// A type that values only refer to: it need not be known to know how they are made.
    fn referred(&mut self, e: &'f Expr) -> Ty {
        let outer = std::mem::replace(&mut self.env.indirect, true);
        let ty = self.var_type(e);
        self.env.indirect = outer;
        ty
    }

    fn struct_type(&mut self, decls: &'f [FieldDecl]) -> Ty {
        let mut fields: Vec<Field> = Vec::new();
        let mut seen: FxHashMap<Symbol, Span> = FxHashMap::default();
        for decl in decls {
            let tag = decl.tag.and_then(|(text, span)| self.tag(text, span));
            if decl.names.is_empty() {
                self.embedded_field(decl, tag, &mut fields, &mut seen);
                continue;
            }
            let ty = self.var_type(&decl.ty);
            self.resolve_part(ty);
            for ident in &decl.names {
                if !self.check_field_name(&mut seen, ident.name, ident.span) {
                    continue;
                }
                let pkg = (!ident.name.is_exported()).then_some(self.pkg);
                let tag = tag.clone();
                fields.push(Field { name: ident.name, pkg, ty, embedded: false, tag });
            }
        }
        self.c.types.intern(TyKind::Struct(Rc::new(StructInfo { fields })))
    }

    fn tag(&mut self, text: Symbol, span: Span) -> Option<Rc<str>> {
        use racewalk_grammar::ast::LitKind;
        match ConstValue::from_literal(LitKind::String, text.as_str()) {
            // An empty tag is none.
            Some(ConstValue::String(bytes)) if bytes.is_empty() => None,
            Some(ConstValue::String(bytes)) => Some(Rc::from(&*String::from_utf8_lossy(&bytes))),
            _ => {
                self.err(Code::InvalidConstVal, span, format!("invalid struct tag {text}"));
                None
            }
        }
    }

    fn check_field_name(
        &mut self,
        seen: &mut FxHashMap<Symbol, Span>,
        name: Symbol,
        at: Span,
    ) -> bool {
        if name.is_blank() {
            return true;
        }
        if let Some(&there) = seen.get(&name) {
            let pos = self.pos(there);
            let message = format!("{name} redeclared\n\t{pos}: other declaration of {name}");
            let error = TypeError::new(Code::DuplicateDecl, at, message);
            self.report(error.with_label(there, "other declaration"));
            return false;
        }
        seen.insert(name, at);
        true
    }

    fn embedded_field(
        &mut self,
        decl: &'f FieldDecl,
        tag: Option<Rc<str>>,
        fields: &mut Vec<Field>,
        seen: &mut FxHashMap<Symbol, Span>,
    ) {
        let ty = self.typ(&decl.ty);
        self.resolve_part(ty);
        let Some((name, at)) = embedded_name(&decl.ty) else {
            let message = format!("invalid embedded field type {}", show_expr(&decl.ty));
            self.err(Code::InvalidSyntaxTree, decl.ty.span, message);
            return;
        };
        let span = decl.ty.span;
        self.later(move |c| c.check_embedded(ty, span));
        if !self.check_field_name(seen, name, at) {
            return;
        }
        let pkg = (!name.is_exported()).then_some(self.pkg);
        fields.push(Field { name, pkg, ty, embedded: true, tag });
    }

    /// Reports what may not be embedded in a struct.
    fn check_embedded(&mut self, ty: Ty, at: Span) {
        let (base, is_ptr) = self.deref(ty);
        let complain = |c: &mut Self, why: &str| {
            c.err(Code::InvalidPtrEmbed, at, format!("embedded field type cannot be {why}"));
        };
        match self.under_kind(base) {
            TyKind::Basic(Basic::UnsafePointer) => complain(self, "unsafe.Pointer"),
            TyKind::Pointer(_) => complain(self, "a pointer"),
            TyKind::TypeParam(_) => complain(self, "a (pointer to a) type parameter"),
            TyKind::Interface(_) if is_ptr => complain(self, "a pointer to an interface"),
            TyKind::Interface(_) => self.check_no_constraint(base, at),
            _ => {}
        }
    }
}

/// The name of an embedded field: that of its type.
fn embedded_name(e: &Expr) -> Option<(Symbol, Span)> {
    match &e.kind {
        ExprKind::Ident(name) => Some((*name, e.span)),
        ExprKind::Star(x) if !matches!(x.kind, ExprKind::Star(_)) => embedded_name(x),
        ExprKind::Selector(_, sel) => Some((sel.name, sel.span)),
        ExprKind::Index(x, _) | ExprKind::Paren(x) => embedded_name(x),
        _ => None,
    }
}
