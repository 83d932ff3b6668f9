//! For statements with range clause (spec: For statements with range clause).

use racewalk_grammar::ast::{ChanDir, Expr, ExprKind, Ident, Range};
use racewalk_grammar::source::Span;

use super::env::Checker;
use super::error::Code;
use super::exprstr::show_expr;
use super::object::ObjId;
use super::operand::{Mode, Operand};
use super::ty::{Basic, Ty, TyKind};

/// What ranging gives in each iteration.
struct Iteration {
    key: Option<Ty>,
    value: Option<Ty>,
}

impl<'f> Checker<'_, 'f> {
    /// `for key, value := range x { … }`.
    pub(crate) fn range_stmt(&mut self, at: Span, stmt: &'f Range) {
        self.env.scopes.open();
        let mut x = self.expr(None, &stmt.x);
        let iteration = if x.is_invalid() { None } else { self.iteration(&mut x, stmt) };
        let counts_int =
            !x.is_invalid() && self.untyped(x.ty).is_some_and(super::ty::Basic::is_numeric);
        let counted = !x.is_invalid() && self.all_integer(x.ty);
        let lhs: Vec<&'f Expr> = stmt.key.iter().chain(&stmt.value).collect();
        let tys =
            [iteration.as_ref().and_then(|i| i.key), iteration.as_ref().and_then(|i| i.value)];
        if stmt.define
            && !lhs.is_empty()
            && !lhs.iter().any(|e| matches!(e.kind, ExprKind::Ident(name) if !name.is_blank()))
        {
            let message = "no new variables on left side of :=";
            self.err(Code::NoNewVar, at, message);
        }
        if stmt.define {
            self.range_vars(&lhs, tys, &mut x, counts_int);
        } else {
            for (i, e) in lhs.iter().enumerate() {
                match tys[i] {
                    Some(_) if counted && i == 0 => self.range_over_int(e, &mut x),
                    Some(ty) => {
                        let mut value = Operand::value(ty, e);
                        self.assign_operand(e, &mut value, "assignment");
                    }
                    None => {
                        self.use_lhs(std::slice::from_ref(*e));
                    }
                }
            }
        }
        if self.untyped(x.ty).is_some() && !x.is_invalid() {
            self.range_default(&mut x);
        }
        self.block(&stmt.body);
        self.env.scopes.close();
    }

    /// `for i = range 10`: the number is assigned to the variable, and a constant takes its type (its default type in an interface).
    fn range_over_int(&mut self, e: &'f Expr, x: &mut Operand<'f>) {
        let Ok(target) = self.lhs_var(e) else { return };
        self.assignment(x, target, "range clause");
        if !x.is_invalid() && !self.all_integer(x.ty) {
            let shown = self.show(x.ty);
            let message = format!("cannot use iteration variable of type {shown}");
            self.err(Code::InvalidRangeExpr, e.span, message);
        }
    }

    /// An untyped operand gets its default type.
    fn range_default(&mut self, x: &mut Operand<'f>) {
        let ty = self.default_type(x.ty);
        self.assignment(x, Some(ty), "range clause");
    }

    fn range_vars(
        &mut self,
        lhs: &[&'f Expr],
        tys: [Option<Ty>; 2],
        x: &mut Operand<'f>,
        counts_int: bool,
    ) {
        let mut vars: Vec<(Ident, ObjId)> = Vec::new();
        for (i, e) in lhs.iter().enumerate() {
            let ExprKind::Ident(name) = e.kind else {
                let message = format!("invalid syntax tree: cannot declare {}", show_expr(e));
                self.err(Code::InvalidSyntaxTree, e.span, message);
                continue;
            };
            let ident = Ident { id: e.id, span: e.span, name };
            let ty = match tys[i] {
                Some(_) if counts_int && i == 0 => {
                    self.range_default(x);
                    x.ty
                }
                Some(ty) => ty,
                None => Ty::INVALID,
            };
            let obj = self.new_local(&ident, ty);
            if ty.is_invalid() {
                self.used.insert(obj);
            }
            self.record(e.id, super::info::Mode::Variable, ty);
            vars.push((ident, obj));
        }
        for (ident, obj) in vars {
            self.declare(ident.name, ident.span, obj);
        }
    }

    /// What ranging over an operand gives, checked against the number of variables.
    fn iteration(&mut self, x: &mut Operand<'f>, stmt: &'f Range) -> Option<Iteration> {
        match self.range_types(x) {
            Err(cause) => {
                let shown = self.describe(x);
                let rest = if cause.is_empty() { cause } else { format!(": {cause}") };
                self.err(
                    Code::InvalidRangeExpr,
                    x.span(),
                    format!("cannot range over {shown}{rest}"),
                );
                x.spoil();
                None
            }
            Ok(found) => {
                let extra = match (&stmt.key, &stmt.value) {
                    (Some(key), _) if found.key.is_none() => Some((key, "no iteration variables")),
                    (_, Some(value)) if found.value.is_none() => {
                        Some((value, "only one iteration variable"))
                    }
                    _ => None,
                };
                if let Some((e, what)) = extra {
                    let shown = self.describe(x);
                    let message = format!("range over {shown} permits {what}");
                    self.err(Code::InvalidIterVar, e.span, message);
                } else if let Some(at) = stmt.extra {
                    let message = "range clause permits at most two iteration variables";
                    self.err(Code::InvalidIterVar, at, message);
                }
                Some(found)
            }
        }
    }

    fn range_types(&mut self, x: &Operand<'f>) -> Result<Iteration, String> {
        let iteration = |key: Option<Ty>, value: Option<Ty>| Ok(Iteration { key, value });
        if x.mode == Mode::Nil {
            return Err(String::new());
        }
        let under = match self.common_under(x.ty) {
            Ok(under) => under,
            Err(cause) if cause.is_empty() => return Err("no specific type".into()),
            Err(cause) => return Err(cause),
        };
        match self.c.types.kind(under).clone() {
            TyKind::Basic(b) if b.is_string() => iteration(Some(Ty::INT), Some(Ty::RUNE)),
            TyKind::Basic(b) if b.is_integer() => {
                if self.version() < 22 {
                    return Err(self.requires(22));
                }
                iteration(Some(x.ty), None)
            }
            TyKind::Array(elem, _) | TyKind::Slice(elem) => iteration(Some(Ty::INT), Some(elem)),
            TyKind::Pointer(base) => match self.under_kind(base) {
                TyKind::Array(elem, _) => iteration(Some(Ty::INT), Some(elem)),
                _ => Err(String::new()),
            },
            TyKind::Map(key, elem) => iteration(Some(key), Some(elem)),
            TyKind::Chan(ChanDir::Send, _) => {
                let shown = self.show(under);
                Err(format!("receive from send-only channel {shown}"))
            }
            TyKind::Chan(_, elem) => iteration(Some(elem), None),
            TyKind::Func(sig) => {
                if self.version() < 23 {
                    return Err(self.requires(23));
                }
                self.range_func(&sig)
            }
            _ => Err(String::new()),
        }
    }

    fn range_func(&mut self, sig: &super::ty::Signature) -> Result<Iteration, String> {
        let bad = |cause: &str| Err(format!("func must be func(yield func(...) bool): {cause}"));
        if sig.params.len() != 1 {
            return bad("wrong argument count");
        }
        if !sig.results.is_empty() {
            return bad("unexpected results");
        }
        let under = match self.common_under(sig.params[0]) {
            Ok(under) => under,
            Err(cause) if cause.is_empty() => return bad("argument is not func"),
            Err(cause) => return bad(&format!("in yield type, {cause}")),
        };
        let TyKind::Func(yields) = self.c.types.kind(under).clone() else {
            return bad("argument is not func");
        };
        if yields.params.len() > 2 {
            return bad("yield func has too many parameters");
        }
        if yields.results.len() != 1 || self.basic_under(yields.results[0]) != Some(Basic::Bool) {
            return bad("yield func does not return bool");
        }
        if yields.results[0] != Ty::BOOL {
            return bad("yield func returns user-defined boolean, not bool");
        }
        if yields.variadic {
            let shown = self.show(sig.params[0]);
            return Err(format!("yield func of type {shown} cannot be variadic"));
        }
        Ok(Iteration { key: yields.params.first().copied(), value: yields.params.get(1).copied() })
    }
}
