//! Identifiers and basic literals (spec: Operands).

use racewalk_grammar::ast::{Expr, ExprKind, LitKind};
use racewalk_grammar::source::Span;
use racewalk_grammar::symbol::Symbol;

use super::env::Checker;
use super::error::Code;
use super::expr::type_operand;
use super::object::{ObjId, ObjectKind};
use super::operand::{Mode, Operand};
use super::ty::{Basic, Ty};
use crate::constant::ConstValue;
use crate::text::unicode;

impl<'f> Checker<'_, 'f> {
    /// What a name stands for where it is used.
    pub(crate) fn lookup(&self, name: Symbol) -> Option<ObjId> {
        if let Some(obj) = self.env.scopes.lookup(name) {
            return Some(obj);
        }
        if let Some(&obj) = self.files.get(self.env.file).and_then(|f| f.names.get(&name)) {
            return Some(obj);
        }
        if let Some(&obj) = self.c.package(self.pkg).scope.get(&name) {
            return Some(obj);
        }
        if let Some(&obj) = self.c.universe.scope.get(&name) {
            return Some(obj);
        }
        self.files.get(self.env.file).and_then(|f| f.results.get(name))
    }

    /// An identifier (spec: Operands).
    pub(crate) fn ident(&mut self, e: &'f Expr, want_type: bool) -> Operand<'f> {
        let ExprKind::Ident(name) = e.kind else { return Operand::invalid(e) };
        let Some(obj) = self.lookup(name) else {
            if name.is_blank() {
                self.err(Code::InvalidBlank, e.span, "cannot use _ as value or type");
            } else {
                self.undefined(e.span, name);
            }
            return Operand::invalid(e);
        };
        self.c.info.uses.insert(e.id, obj);
        if want_type && let Some(what) = self.not_a_type(obj) {
            self.used.insert(obj);
            self.err(Code::NotAType, e.span, format!("{name} ({what}) is not a type"));
            return Operand::invalid(e);
        }
        if let Some(import) = self.files.get(self.env.file).and_then(|f| f.dot.get(&obj)) {
            self.used.insert(*import);
        }
        self.object_operand(e, obj, want_type)
    }

    /// What an object is that is no type.
    fn not_a_type(&self, obj: ObjId) -> Option<&'static str> {
        let object = self.c.objects.get(obj);
        Some(match &object.kind {
            ObjectKind::TypeName { .. } => return None,
            ObjectKind::Const(_) => "constant",
            ObjectKind::Var(super::object::VarKind::Package) => "package-level variable",
            ObjectKind::Var(super::object::VarKind::Param) => "parameter",
            ObjectKind::Var(super::object::VarKind::Result) => "result variable",
            ObjectKind::Var(super::object::VarKind::Local) => "local variable",
            ObjectKind::Func(_) => "function",
            ObjectKind::Builtin(_) => "built-in function",
            ObjectKind::Nil => "untyped nil",
            ObjectKind::PkgName(_) => "package name",
            ObjectKind::Label => "label",
        })
    }

    fn undefined(&mut self, at: Span, name: Symbol) {
        // What is wrong with a name that cannot be was said when it was read.
        if self.files.get(self.env.file).is_some_and(|f| f.broken_dot) || !is_name(name) {
            return;
        }
        let mut error =
            super::error::TypeError::new(Code::UndeclaredName, at, format!("undefined: {name}"));
        if let Some(near) = self.near_name(name) {
            error = error.with_note(format!("did you mean `{near}`?"));
        }
        self.report(error);
    }

    /// A visible name that differs in case or one letter.
    fn near_name(&self, name: Symbol) -> Option<Symbol> {
        let text = name.as_str();
        let local = self.env.scopes.visible().map(|(n, _)| n);
        let package = self.c.package(self.pkg).scope.keys().copied();
        let universe = self.c.universe.scope.keys().copied();
        local
            .chain(package)
            .chain(universe)
            .filter(|n| n.as_str().eq_ignore_ascii_case(text) && *n != name)
            .min()
    }

    /// The operand that an object is; resolves its declaration.
    pub(crate) fn object_operand(
        &mut self,
        e: &'f Expr,
        obj: ObjId,
        want_type: bool,
    ) -> Operand<'f> {
        let object = self.c.objects.get(obj);
        let name = object.name;
        match &object.kind {
            ObjectKind::PkgName(_) => {
                self.err(
                    Code::InvalidPkgUse,
                    e.span,
                    format!("use of package {name} not in selector"),
                );
                Operand::invalid(e)
            }
            ObjectKind::Const(_) => {
                self.depend_on(obj);
                if obj == self.c.universe.iota {
                    return self.iota(e);
                }
                self.resolve_object(obj);
                let object = self.c.objects.get(obj);
                match &object.kind {
                    ObjectKind::Const(value) if !object.ty.is_invalid() => {
                        Operand::new(Mode::Constant(value.clone()), object.ty, e)
                    }
                    _ => Operand::invalid(e),
                }
            }
            ObjectKind::TypeName { .. } => {
                let new = object.pkg.is_none()
                    && object.span.is_none()
                    && matches!(name.as_str(), "any" | "comparable");
                if new && self.version() < 18 {
                    self.allow_version(18, e.span, &format!("predeclared {name}"));
                }
                let object = self.c.objects.get(obj);
                let ObjectKind::TypeName { alias } = &object.kind else {
                    return Operand::invalid(e);
                };
                if self.path.contains(&obj) {
                    if want_type || *alias {
                        self.mention_open(obj);
                    }
                } else if *alias {
                    self.resolve_object(obj);
                }
                let ty = self.c.objects.get(obj).ty;
                if ty.is_invalid() && !self.c.generic_aliases.contains_key(&obj) {
                    return Operand::invalid(e);
                }
                type_operand(ty, e)
            }
            ObjectKind::Var(_) => {
                self.used.insert(obj);
                self.depend_on(obj);
                self.resolve_object(obj);
                let ty = self.c.objects.get(obj).ty;
                if ty.is_invalid() {
                    Operand::invalid(e)
                } else {
                    Operand::new(Mode::Variable, ty, e)
                }
            }
            ObjectKind::Func(_) => {
                self.depend_on(obj);
                self.resolve_object(obj);
                self.func_operand(e, obj)
            }
            ObjectKind::Builtin(b) => Operand::new(Mode::Builtin(*b), Ty::INVALID, e),
            ObjectKind::Nil => Operand::new(Mode::Nil, Ty::basic(Basic::UntypedNil), e),
            ObjectKind::Label => Operand::invalid(e),
        }
    }

    fn iota(&mut self, e: &'f Expr) -> Operand<'f> {
        match self.env.iota {
            Some(n) => {
                let mode = Mode::Constant(ConstValue::from(i64::from(n)));
                Operand::new(mode, Ty::basic(Basic::UntypedInt), e)
            }
            None => {
                let message = "cannot use iota outside constant declaration";
                self.err(Code::InvalidIota, e.span, message);
                Operand::invalid(e)
            }
        }
    }

    pub(crate) fn basic_lit(&mut self, e: &'f Expr, kind: LitKind, text: &str) -> Operand<'f> {
        let basic = match kind {
            LitKind::Int => Basic::UntypedInt,
            LitKind::Float => Basic::UntypedFloat,
            LitKind::Imag => Basic::UntypedComplex,
            LitKind::Char => Basic::UntypedRune,
            LitKind::String => Basic::UntypedString,
        };
        let number = !matches!(kind, LitKind::String | LitKind::Char);
        if number && text.len() > crate::constant::MAX_LITERAL_LEN {
            let message =
                format!("excessively long constant: {}... ({} chars)", &text[..10], text.len());
            self.err(Code::InvalidConstVal, e.span, message);
            return Operand::invalid(e);
        }
        self.check_literal_version(e, kind, text);
        match ConstValue::from_literal(kind, text) {
            Some(value) => {
                let mut x = Operand::new(Mode::Constant(value), Ty::basic(basic), e);
                self.check_overflow(&mut x, e.span);
                x
            }
            None => {
                // What is wrong with its form, the lexer has said; here it is too large.
                let digits = text.rsplit(['e', 'E', 'p', 'P']).next().unwrap_or("");
                if matches!(kind, LitKind::Float | LitKind::Imag) && digits.len() > 8 {
                    let message = format!("malformed constant: {text}");
                    self.err(Code::InvalidConstVal, e.span, message);
                }
                Operand::invalid(e)
            }
        }
    }

    /// Forms of numbers that came with go1.13.
    fn check_literal_version(&mut self, e: &'f Expr, kind: LitKind, text: &str) {
        if self.version() >= 13 || matches!(kind, LitKind::String | LitKind::Char) {
            return;
        }
        let prefix = text.get(..2).unwrap_or("").to_ascii_lowercase();
        let hex_float = kind != LitKind::Int && prefix == "0x";
        let what = if text.contains('_') {
            "underscore in numeric literal"
        } else if prefix == "0b" {
            "binary literal"
        } else if prefix == "0o" {
            "0o/0O-style octal literal"
        } else if hex_float {
            "hexadecimal floating-point literal"
        } else {
            return;
        };
        self.allow_version(13, e.span, what);
    }
}

/// Whether a name has only letters and digits (spec: Identifiers).
pub(crate) fn is_name(name: Symbol) -> bool {
    let is_digit = |c| unicode::category(c) == unicode::Category::Digit;
    name.as_str().chars().all(|c| c == '_' || unicode::is_letter(c) || is_digit(c))
}
