//! Expression switches and type switches (spec: Switch statements).

use racewalk_grammar::ast::{BinaryOp, Expr, ExprKind, Switch, TypeSwitch};
use racewalk_grammar::source::{Pos, Span};
use rustc_hash::FxHashMap;

use super::assign::unparen;
use super::env::Checker;
use super::error::{Code, TypeError};
use super::object::{ObjectKind, VarKind};
use super::operand::Operand;
use super::ty::{Basic, Ty};

/// Constant cases that were seen: value and type, with the place.
type Seen = FxHashMap<(String, Ty), Span>;

impl<'f> Checker<'_, 'f> {
    /// An expression switch.
    pub(crate) fn switch_stmt(&mut self, stmt: &'f Switch) {
        self.env.scopes.open();
        if let Some(init) = &stmt.init {
            self.stmt_list(std::slice::from_ref(init));
        }
        let tag = stmt.tag.as_ref().map(|tag| self.switch_tag(tag));
        let mut first_default = None;
        let mut seen = Seen::default();
        for clause in &stmt.clauses {
            match &clause.exprs {
                None => self.check_default(&mut first_default, clause.span),
                Some(exprs) => {
                    for e in exprs {
                        self.case_value(tag.as_ref(), e, &mut seen);
                    }
                }
            }
            self.env.scopes.open();
            self.stmt_list(&clause.body);
            self.env.scopes.close();
        }
        self.env.scopes.close();
    }

    fn switch_tag(&mut self, e: &'f Expr) -> Operand<'f> {
        let mut x = self.expr(None, e);
        self.assignment(&mut x, None, "switch expression");
        if !x.is_invalid() && !self.comparable(x.ty, true) && !self.has_nil(x.ty) {
            let shown = self.describe(&x);
            let ty = self.show(x.ty);
            let message = format!("cannot switch on {shown} ({ty} is not comparable)");
            self.err(Code::InvalidExprSwitch, x.span(), message);
            x.spoil();
        }
        x
    }

    fn case_value(&mut self, tag: Option<&Operand<'f>>, e: &'f Expr, seen: &mut Seen) {
        let mut v = self.expr(None, e);
        if v.is_invalid() || tag.is_some_and(Operand::is_invalid) {
            return;
        }
        let (mut x, on) = match tag {
            Some(tag) => (tag.clone(), None),
            None => (Self::true_operand(e), Some("true")),
        };
        if self.untyped(v.ty).is_some() && !self.is_interface(x.ty) {
            self.convert_untyped(&mut v, x.ty);
        } else if !self.match_operands(&mut v, &mut x) {
            v.spoil();
        }
        if v.is_invalid() {
            return;
        }
        let mut result = v.clone();
        self.comparison(&mut result, &mut x, BinaryOp::Eq, Some(on));
        if result.is_invalid() {
            return;
        }
        let Some(value) = v.constant().filter(|value| value.may_not_repeat()) else { return };
        let key = (value.exact_string(), v.ty.plain());
        if let Some(&there) = seen.get(&key) {
            // Duplicate booleans in a switch without tag are allowed.
            if tag.is_none() {
                return;
            }
            let shown = self.describe(&v);
            let message = format!("duplicate case {shown} in expression switch");
            self.previous_case(message, v.span(), there);
            return;
        }
        seen.insert(key, operation(e));
    }

    fn previous_case(&mut self, message: String, at: Span, there: Span) {
        let pos = self.pos(there);
        let error =
            TypeError::new(Code::DuplicateCase, at, format!("{message}\n\t{pos}: previous case"));
        self.report(error.with_label(there, "previous case"));
    }

    /// A type switch.
    pub(crate) fn type_switch_stmt(&mut self, stmt: &'f TypeSwitch) {
        self.env.scopes.open();
        if let Some(init) = &stmt.init {
            self.stmt_list(std::slice::from_ref(init));
        }
        let x = self.type_switch_operand(&stmt.x);
        if let Some(bind) = &stmt.bind
            && bind.name.is_blank()
        {
            self.err(Code::NoNewVar, bind.span, "no new variable on left side of :=");
        }
        let mut first_default = None;
        let mut seen: Vec<(Option<Ty>, Span)> = Vec::new();
        let mut vars = Vec::new();
        for clause in &stmt.clauses {
            let mut ty = None;
            match &clause.exprs {
                None => self.check_default(&mut first_default, clause.span),
                Some(exprs) => ty = self.case_types(x.as_ref(), exprs, &mut seen),
            }
            self.env.scopes.open();
            if let Some(bind) = &stmt.bind {
                // With one type in the case the variable has it, else that of the operand.
                let ty = ty.or_else(|| x.as_ref().map(|x| x.ty)).unwrap_or(Ty::INVALID);
                let kind = ObjectKind::Var(VarKind::Local);
                let obj = self.new_object(bind.name, bind.span, ty, kind);
                self.c.info.implicits.insert(clause.id, obj);
                self.declare(bind.name, bind.span, obj);
                vars.push(obj);
            }
            self.stmt_list(&clause.body);
            self.env.scopes.close();
        }
        if let Some(bind) = &stmt.bind
            && !bind.name.is_blank()
            && !vars.iter().any(|v| self.used.contains(v))
            && !self.opts.repl
        {
            self.err(Code::UnusedVar, bind.span, format!("{} declared and not used", bind.name));
        }
        self.env.scopes.close();
    }

    fn type_switch_operand(&mut self, e: &'f Expr) -> Option<Operand<'f>> {
        let x = self.expr(None, e);
        if x.is_invalid() {
            return None;
        }
        if !self.is_interface(x.ty) {
            let shown = self.describe(&x);
            let message = if self.is_type_param(x.ty) {
                format!("cannot use type switch on type parameter value {shown}")
            } else {
                format!("{shown} is not an interface")
            };
            self.err(Code::InvalidTypeSwitch, x.span(), message);
            return None;
        }
        Some(x)
    }

    /// The types of a case; returns the type if there is exactly one.
    fn case_types(
        &mut self,
        x: Option<&Operand<'f>>,
        exprs: &'f [Expr],
        seen: &mut Vec<(Option<Ty>, Span)>,
    ) -> Option<Ty> {
        let mut only = None;
        for e in exprs {
            let ty = self.case_type(e);
            let Some(ty) = ty else {
                only = Some(Ty::INVALID);
                continue;
            };
            only = ty;
            if let Some(&(_, there)) = seen.iter().find(|(t, _)| *t == ty) {
                let shown = ty.map_or_else(|| "nil".to_owned(), |t| self.show(t));
                let message = format!("duplicate case {shown} in type switch");
                self.previous_case(message, e.span, there);
                continue;
            }
            seen.push((ty, operation(e)));
            if let (Some(x), Some(ty)) = (x, ty) {
                self.check_case_type(x, ty, e);
            }
        }
        if exprs.len() == 1 { only } else { None }
    }

    /// The type of a case, `Some(None)` for `nil`, `None` after an error.
    fn case_type(&mut self, e: &'f Expr) -> Option<Option<Ty>> {
        if let ExprKind::Ident(name) = &unparen(e).kind
            && let Some(obj) = self.lookup(*name)
            && matches!(self.c.objects.get(obj).kind, ObjectKind::Nil)
        {
            self.c.info.uses.insert(unparen(e).id, obj);
            self.record(e.id, super::info::Mode::Nil, Ty::basic(Basic::UntypedNil));
            return Some(None);
        }
        let ty = self.typ(e);
        self.check_no_constraint(ty, e.span);
        (!ty.is_invalid()).then_some(Some(ty))
    }

    fn check_case_type(&mut self, x: &Operand<'f>, ty: Ty, e: &'f Expr) {
        if let Err(cause) = self.assertable(x.ty, ty) {
            let (shown, operand) = (self.show(ty), self.describe(x));
            let text = super::exprstr::show_expr(e);
            let message = format!(
                "impossible type switch case: {text}\n\t{operand} cannot have dynamic type {shown} {cause}"
            );
            self.err(Code::ImpossibleAssert, e.span, message);
        }
    }
}

/// An expression from where gc says that it stands: a call from its parenthesis, an operation from its operator, a function type from what
/// follows `func`.
fn operation(e: &Expr) -> Span {
    let lo = match &e.kind {
        ExprKind::Call(call) => call.lparen.lo,
        ExprKind::Binary(b) => b.rest.last().map_or(e.span.lo, |last| last.op_span.lo),
        ExprKind::FuncType(_) => e.span.lo + "func".len() as Pos,
        _ => e.span.lo,
    };
    Span::new(lo, e.span.hi)
}
