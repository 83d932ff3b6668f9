//! Operands: what an expression turned out to be, while it is being checked.

use std::rc::Rc;

use racewalk_grammar::ast::{Expr, ExprKind, NodeId};
use racewalk_grammar::source::Span;

use super::env::Checker;
use super::exprstr::expr_string;
use super::info;
use super::ty::{Basic, Ty, TyKind, TypeParamId};
use super::universe::Builtin;
use crate::constant::ConstValue;

/// An expression, or the first terms of a chain of binary operators, which are an expression of their own.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ex<'f> {
    /// The expression.
    pub(crate) e: &'f Expr,
    /// Of a chain: how many of its operators belong to it; `usize::MAX` for all.
    pub(crate) n: usize,
}

impl<'f> Ex<'f> {
    /// All of an expression.
    pub(crate) fn whole(e: &'f Expr) -> Self {
        Ex { e, n: usize::MAX }
    }

    /// Its node.
    pub(crate) fn id(self) -> NodeId {
        match &self.e.kind {
            ExprKind::Binary(b) if self.n <= b.rest.len() && self.n > 0 => b.rest[self.n - 1].id,
            _ => self.e.id,
        }
    }

    /// Where it stands.
    pub(crate) fn span(self) -> Span {
        match &self.e.kind {
            ExprKind::Binary(b) if self.n <= b.rest.len() && self.n > 0 => {
                Span::new(self.e.span.lo, b.rest[self.n - 1].y.span.hi)
            }
            _ => self.e.span,
        }
    }
}

/// The number of the second value of a comma-ok form, among results.
pub(crate) const OK_VALUE: usize = usize::MAX;

/// What an operand is (go/types: operand modes).
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Mode {
    /// Something already reported as wrong.
    Invalid,
    /// A call without results.
    NoValue,
    /// A predeclared function.
    Builtin(Builtin),
    /// A type.
    TypeExpr,
    /// A constant.
    Constant(ConstValue),
    /// An addressable variable.
    Variable,
    /// A map element: assignable, not addressable, comma-ok.
    MapIndex,
    /// A computed value.
    Value,
    /// `nil`
    Nil,
    /// Like a value; may be used with comma-ok.
    CommaOk,
}

/// A generic function that is not instantiated, or not fully.
#[derive(Clone, Debug)]
pub(crate) struct Generic {
    /// Its type parameters.
    pub(crate) type_params: Rc<[TypeParamId]>,
    /// The type arguments that are given, from the first on.
    pub(crate) args: Vec<Ty>,
    /// Where they stand.
    pub(crate) arg_spans: Vec<Span>,
    /// The identifier that names it.
    pub(crate) ident: NodeId,
    /// For a method: type parameters and arguments of its receiver's type, which its own constraints may mention.
    pub(crate) outer: Option<TypeArgs>,
}

/// Type parameters and what is given for them.
pub(crate) type TypeArgs = (Rc<[TypeParamId]>, Rc<[Ty]>);

/// What an expression turned out to be.
#[derive(Clone, Debug)]
pub(crate) struct Operand<'f> {
    /// Its mode.
    pub(crate) mode: Mode,
    /// Its type.
    pub(crate) ty: Ty,
    /// The expression.
    pub(crate) ex: Ex<'f>,
    /// Set where it is a generic function that lacks type arguments; `ty` is then in terms of its type parameters.
    pub(crate) generic: Option<Rc<Generic>>,
    /// If it is one of several results of a call: which one, from 1.
    pub(crate) result: usize,
}

impl<'f> Operand<'f> {
    /// The results of a call as values.
    pub(crate) fn results(tys: &[Ty], e: &'f Expr) -> Vec<Self> {
        let one = |(i, &ty): (usize, &Ty)| Operand { result: i + 1, ..Operand::value(ty, e) };
        tys.iter().enumerate().map(one).collect()
    }

    /// An operand of that mode and type.
    pub(crate) fn new(mode: Mode, ty: Ty, e: &'f Expr) -> Self {
        Operand { mode, ty, ex: Ex::whole(e), generic: None, result: 0 }
    }

    /// Something already reported as wrong.
    pub(crate) fn invalid(e: &'f Expr) -> Self {
        Operand::new(Mode::Invalid, Ty::INVALID, e)
    }

    /// A computed value.
    pub(crate) fn value(ty: Ty, e: &'f Expr) -> Self {
        Operand::new(Mode::Value, ty, e)
    }

    /// Whether it was already reported as wrong.
    pub(crate) fn is_invalid(&self) -> bool {
        self.mode == Mode::Invalid
    }

    /// Makes it invalid.
    pub(crate) fn spoil(&mut self) {
        self.mode = Mode::Invalid;
        self.ty = Ty::INVALID;
        self.generic = None;
    }

    /// Makes it invalid because of an operator. Lists of what a call has still tell the type of its left operand, as gc's do.
    pub(crate) fn fail(&mut self) {
        self.mode = Mode::Invalid;
        self.generic = None;
    }

    /// Where it stands.
    pub(crate) fn span(&self) -> Span {
        self.ex.span()
    }

    /// Its value, of a constant.
    pub(crate) fn constant(&self) -> Option<&ConstValue> {
        match &self.mode {
            Mode::Constant(value) => Some(value),
            Mode::Invalid
            | Mode::NoValue
            | Mode::Builtin(_)
            | Mode::TypeExpr
            | Mode::Variable
            | Mode::MapIndex
            | Mode::Value
            | Mode::Nil
            | Mode::CommaOk => None,
        }
    }

    /// Whether it is a constant.
    pub(crate) fn is_constant(&self) -> bool {
        self.constant().is_some()
    }

    /// The mode as it is recorded; `None` for what is invalid.
    pub(crate) fn recorded(&self) -> Option<info::Mode> {
        Some(match &self.mode {
            Mode::Invalid => return None,
            Mode::NoValue => info::Mode::NoValue,
            Mode::Builtin(b) => info::Mode::Builtin(*b),
            Mode::TypeExpr => info::Mode::TypeExpr,
            Mode::Constant(value) => info::Mode::Constant(value.clone()),
            Mode::Variable => info::Mode::Variable,
            Mode::MapIndex => info::Mode::MapIndex,
            Mode::Value | Mode::CommaOk => info::Mode::Value,
            Mode::Nil => info::Mode::Nil,
        })
    }
}

impl Operand<'_> {
    /// Its expression as messages show it.
    pub(crate) fn text(&self) -> String {
        match self.result {
            0 => expr_string(self.ex),
            OK_VALUE => "ok value of (comma, ok) expression".to_owned(),
            n => format!("{n}{} function result", ordinal_suffix(n)),
        }
    }
}

impl<'f> Checker<'_, 'f> {
    /// The operand as messages name it: `x (variable of type int)`.
    pub(crate) fn describe(&mut self, x: &Operand<'f>) -> String {
        let text = x.text();
        if x.mode == Mode::Nil {
            return if x.ty.is_invalid() { "nil (with invalid type)".into() } else { "nil".into() };
        }
        let has_type =
            !matches!(x.mode, Mode::Invalid | Mode::NoValue | Mode::Builtin(_) | Mode::TypeExpr);
        let mut inner = String::new();
        let untyped = match self.c.types.kind(x.ty) {
            TyKind::Basic(b) if has_type && b.is_untyped() => Some(*b),
            _ => None,
        };
        if let Some(basic) = untyped {
            inner += untyped_name(basic);
            inner.push(' ');
        }
        inner += mode_name(&x.mode);
        if let Mode::Constant(value) = &x.mode {
            let value = value.to_string();
            if value != text {
                inner.push(' ');
                inner += &value;
            }
        }
        if has_type && untyped.is_none() {
            inner += &self.describe_type(x);
        }
        format!("{text} ({inner})")
    }

    fn describe_type(&mut self, x: &Operand<'f>) -> String {
        if x.ty.is_invalid() {
            return " with invalid type".into();
        }
        if let Some(generic) = &x.generic {
            let shown = self.generic_func_string(x.ty, &generic.type_params.clone());
            return format!(" of generic type {shown}");
        }
        let shown = self.show(x.ty);
        if let Some(id) = self.c.types.as_type_param(x.ty) {
            let constraint = self.c.types.type_param(id).constraint;
            let empty = match self.type_set(x.ty) {
                super::typeset::TypeSet::Terms(terms) if terms.is_empty() => " with empty type set",
                _ => "",
            };
            let constraint = self.show(constraint);
            return format!(" of type {shown} constrained by {constraint}{empty}");
        }
        let kind = if self.is_named_or_alias(x.ty) { self.kind_word(x.ty) } else { String::new() };
        if kind.is_empty() {
            format!(" of type {shown}")
        } else {
            format!(" of {kind} type {shown}")
        }
    }

    /// Whether the type shows a name that does not tell how it is made.
    fn is_named_or_alias(&self, ty: Ty) -> bool {
        let alias = matches!(
            self.c.types.spelling(ty),
            Some(super::interner::Spelling::Alias { name, .. })
                if !matches!(name.as_str(), "byte" | "rune")
        );
        alias || self.c.types.as_named(ty).is_some()
    }

    /// The word for how a type is made: `struct`, `map`, …; a basic type's name; empty for type parameters.
    pub(crate) fn kind_word(&mut self, ty: Ty) -> String {
        match self.under_kind(ty) {
            TyKind::Basic(_) => {
                let under = self.under(ty).plain();
                match self.c.types.kind(under) {
                    // A basic type like the others, here without its package.
                    TyKind::Basic(Basic::UnsafePointer) => "Pointer".to_owned(),
                    _ => self.show(under),
                }
            }
            // With that, messages about an operand of the type are known to follow from an earlier one.
            TyKind::Invalid => "invalid type".to_owned(),
            other => composite_word(&other).to_owned(),
        }
    }
}

/// The word for a composite type's make; empty for others.
pub(crate) fn composite_word(kind: &TyKind) -> &'static str {
    match kind {
        TyKind::Invalid | TyKind::Basic(_) | TyKind::Named(_) | TyKind::TypeParam(_) => "",
        TyKind::Pointer(_) => "pointer",
        TyKind::Slice(_) => "slice",
        TyKind::Array(..) => "array",
        TyKind::Map(..) => "map",
        TyKind::Chan(..) => "chan",
        TyKind::Struct(_) => "struct",
        TyKind::Func(_) => "func",
        TyKind::Interface(_) => "interface",
        TyKind::Tuple(_) => "tuple",
    }
}

fn untyped_name(basic: Basic) -> &'static str {
    match basic {
        Basic::UntypedBool => "untyped bool",
        Basic::UntypedInt => "untyped int",
        Basic::UntypedRune => "untyped rune",
        Basic::UntypedFloat => "untyped float",
        Basic::UntypedComplex => "untyped complex",
        Basic::UntypedString => "untyped string",
        _ => "untyped nil",
    }
}

fn mode_name(mode: &Mode) -> &'static str {
    match mode {
        Mode::Invalid => "invalid operand",
        Mode::NoValue => "no value",
        Mode::Builtin(_) => "built-in",
        Mode::TypeExpr => "type",
        Mode::Constant(_) => "constant",
        Mode::Variable => "variable",
        Mode::MapIndex => "map index expression",
        Mode::Value => "value",
        Mode::Nil => "nil",
        Mode::CommaOk => "comma, ok expression",
    }
}

fn ordinal_suffix(n: usize) -> &'static str {
    match (n % 10, n % 100) {
        (1, r) if r != 11 => "st",
        (2, r) if r != 12 => "nd",
        (3, r) if r != 13 => "rd",
        _ => "th",
    }
}
