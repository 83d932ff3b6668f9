//! Statements (spec: Statements).

use racewalk_grammar::ast::{
    Assign, AssignOp, Block, CommClause, Expr, ExprKind, For, If, Stmt, StmtKind, UnaryOp,
};
use racewalk_grammar::source::{SourceMap, Span};

use super::assign::unparen;
use super::env::Checker;
use super::error::{Code, TypeError};
use super::exprstr::show_expr;
use super::info;
use super::object::ObjId;
use super::operand::{Ex, Mode, Operand};
use super::positions::own_place;
use super::ty::Ty;
use super::universe::CallKind;
use crate::constant::ConstValue;

/// What kind of expression stands as a statement.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Conversion,
    Expression,
    Statement,
}

impl<'f> Checker<'_, 'f> {
    /// Statements one after the other, in the current scope.
    pub(crate) fn stmt_list(&mut self, stmts: &'f [Stmt]) {
        stmts.iter().for_each(|stmt| self.stmt(stmt));
    }

    /// A block with a scope of its own.
    pub(crate) fn block(&mut self, block: &'f Block) {
        self.env.scopes.open();
        self.stmt_list(&block.stmts);
        self.env.scopes.close();
    }

    fn stmt(&mut self, s: &'f Stmt) {
        match &s.kind {
            StmtKind::Bad | StmtKind::Empty | StmtKind::Branch(..) => {}
            StmtKind::Labeled(_, inner) => self.stmt(inner),
            StmtKind::Expr(e) => self.expr_stmt(e),
            StmtKind::Send(ch, value) => self.send(ch, value),
            StmtKind::IncDec(e, _) => self.inc_dec(s, e),
            StmtKind::Assign(assign) => self.assign_stmt(assign),
            StmtKind::Go(e) => self.suspended_call("go", e),
            StmtKind::Defer(e) => self.suspended_call("defer", e),
            StmtKind::Return(values) => self.return_stmt(s, values),
            StmtKind::Block(block) => self.block(block),
            StmtKind::If(stmt) => self.if_stmt(stmt),
            StmtKind::Switch(stmt) => self.switch_stmt(stmt),
            StmtKind::TypeSwitch(stmt) => self.type_switch_stmt(stmt),
            StmtKind::Select(clauses) => self.select_stmt(clauses),
            StmtKind::For(stmt) => self.for_stmt(stmt),
            StmtKind::Range(stmt) => self.range_stmt(s.span, stmt),
            StmtKind::Decl(decl) => self.decl_stmt(decl),
        }
        if self.env.func.is_some() && self.path.is_empty() {
            self.do_later();
        }
    }

    fn expr_stmt(&mut self, e: &'f Expr) {
        let x = self.raw_expr(None, e, false);
        let (code, what) = match x.mode {
            Mode::Invalid => return,
            Mode::Builtin(_) => (Code::UncalledBuiltin, "must be called"),
            Mode::TypeExpr => (Code::NotAnExpr, "is not an expression"),
            _ if self.kind_of(e) == Kind::Statement => return,
            _ => (Code::UnusedExpr, "is not used"),
        };
        let shown = self.describe(&x);
        self.err(code, x.span(), format!("{shown} {what}"));
    }

    /// Whether a checked expression may stand as a statement.
    fn kind_of(&self, e: &Expr) -> Kind {
        match &unparen(e).kind {
            ExprKind::Call(call) => {
                let fun = self.c.info.get(unparen(&call.fun).id).map(|tv| &tv.mode);
                match fun {
                    Some(info::Mode::TypeExpr) => Kind::Conversion,
                    Some(info::Mode::Builtin(b)) => match b.info().kind {
                        CallKind::Statement => Kind::Statement,
                        CallKind::Expression => Kind::Expression,
                    },
                    _ => Kind::Statement,
                }
            }
            ExprKind::Unary(UnaryOp::Recv, _) => Kind::Statement,
            _ => Kind::Expression,
        }
    }

    fn suspended_call(&mut self, what: &str, e: &'f Expr) {
        let code = if what == "go" { Code::InvalidGo } else { Code::InvalidDefer };
        if !matches!(unparen(e).kind, ExprKind::Call(_)) {
            let inner = unparen(e).span;
            self.err(code, inner, format!("expression in {what} must be function call"));
            let mut x = self.raw_expr(None, e, true);
            if x.generic.as_ref().is_some_and(|g| !g.args.is_empty()) {
                self.infer_alone(&mut x);
            }
            return;
        }
        let x = self.raw_expr(None, e, false);
        if x.is_invalid() {
            return;
        }
        let shown = self.describe(&x);
        match self.kind_of(e) {
            Kind::Statement => {}
            Kind::Conversion => {
                let message = format!("{what} requires function call, not conversion {shown}");
                self.err(code, x.span(), message);
            }
            Kind::Expression => {
                self.err(
                    Code::UnusedResults,
                    x.span(),
                    format!("{what} discards result of {shown}"),
                );
            }
        }
    }

    fn send(&mut self, ch: &'f Expr, value: &'f Expr) {
        let x = self.expr(None, ch);
        let elem = match self.common_under(x.ty).map(|u| self.c.types.kind(u).clone()) {
            Ok(super::ty::TyKind::Chan(_, elem)) => Some(elem),
            _ => None,
        };
        let target = elem.map(|ty| super::assign::Target { ty, what: "channel element".into() });
        let mut y = self.expr(target.as_ref(), value);
        if x.is_invalid() || y.is_invalid() {
            return;
        }
        match self.channel_elem(&x, true) {
            Ok(elem) => self.assignment(&mut y, Some(elem), "send"),
            Err(message) => {
                self.err(Code::InvalidSend, x.span(), format!("invalid operation: {message}"));
            }
        }
    }

    fn inc_dec(&mut self, s: &'f Stmt, e: &'f Expr) {
        let x = self.expr(None, e);
        if x.is_invalid() {
            return;
        }
        if !self.all_numeric(x.ty) {
            let StmtKind::IncDec(_, up) = s.kind else { return };
            let (text, shown) = (show_expr(e), self.show(x.ty));
            let op = if up { "++" } else { "--" };
            let message = format!("invalid operation: {text}{op} (non-numeric type {shown})");
            self.err(Code::NonNumericIncDec, e.span, message);
            return;
        }
        let _ = self.lhs_var(e);
    }

    fn assign_stmt(&mut self, a: &'f Assign) {
        match a.op {
            AssignOp::Define => self.short_var_decl(a.op_span, &a.lhs, &a.rhs),
            AssignOp::Set => self.assign_vars(&a.lhs, &a.rhs),
            AssignOp::Op(op) => {
                let (Some(l), Some(r)) = (a.lhs.first(), a.rhs.first()) else { return };
                if a.lhs.len() != 1 || a.rhs.len() != 1 {
                    let sign = op.as_str();
                    let message =
                        format!("assignment operation {sign}= requires single-valued expressions");
                    self.err(Code::InvalidSyntaxTree, a.op_span, message);
                    return;
                }
                let mut x = self.expr(None, l);
                let mut y = self.expr(None, r);
                let ex = Ex::whole(l);
                if x.is_invalid() || y.is_invalid() {
                    return;
                }
                if op.is_shift() {
                    self.shift(&mut x, y, ex, op, a.op_span);
                } else {
                    self.binary_op(&mut x, &mut y, ex, op, a.op_span);
                }
                self.assign_operand(l, &mut x, "assignment operation");
            }
        }
    }

    fn return_stmt(&mut self, s: &'f Stmt, values: &'f [Expr]) {
        let Some(func) = self.env.func.clone() else {
            self.use_exprs(values);
            return;
        };
        if func.results.is_empty() {
            if let Some(first) = values.first()
                && self.use_values(values)
            {
                let have = self.return_types(values).join(", ");
                let message = format!("too many return values\n\thave ({have})\n\twant ()");
                self.err(Code::WrongResultCount, first.span, message);
            }
            return;
        }
        if !values.is_empty() {
            self.init_vars(&func.result_objs, values, Some(s.span));
            return;
        }
        if !func.named_results {
            let want = self.want_list(&func.results);
            let message = format!("not enough return values\n\thave ()\n\twant ({want})");
            self.err(Code::WrongResultCount, s.span, message);
            return;
        }
        for obj in func.result_objs {
            self.check_result_visible(s.span, obj);
        }
    }

    /// Checks values that nothing can be done with; false if there is something wrong with them.
    fn use_values(&mut self, values: &'f [Expr]) -> bool {
        let mut ok = true;
        for e in values {
            let (xs, _) = self.multi_expr(e, false);
            ok &= !xs.iter().any(Operand::is_invalid);
        }
        ok
    }

    fn return_types(&mut self, values: &'f [Expr]) -> Vec<String> {
        if let [only] = values
            && let Some(tv) = self.c.info.get(only.id)
            && let super::ty::TyKind::Tuple(tys) = self.c.types.kind(tv.ty)
        {
            let tys = tys.clone();
            return tys.iter().map(|&t| self.show(t)).collect();
        }
        self.have_types(values)
    }

    /// Spec: a result must be in scope under its name at a bare return.
    fn check_result_visible(&mut self, at: Span, obj: ObjId) {
        let name = self.c.objects.get(obj).name;
        if name.is_blank() {
            return;
        }
        if let Some(other) = self.env.scopes.lookup(name)
            && other != obj
        {
            let there = self.c.objects.get(other).span;
            let pos = self.pos(there);
            let inner = self.object_string(obj);
            let message = format!(
                "result parameter {name} not in scope at return\n\t{pos}: inner declaration of {inner}"
            );
            let error = TypeError::new(Code::OutOfScopeResult, at, message);
            self.report(error.with_label(there, "inner declaration"));
        }
    }

    /// An object as messages show it: `var x int`.
    fn object_string(&mut self, obj: ObjId) -> String {
        use super::object::ObjectKind;
        let object = self.c.objects.get(obj);
        let (name, ty) = (object.name, object.ty);
        let word = match object.kind {
            ObjectKind::Const(_) => "const",
            ObjectKind::Var(_) => "var",
            ObjectKind::TypeName { .. } => "type",
            ObjectKind::Func(_) => "func",
            ObjectKind::Builtin(_)
            | ObjectKind::Nil
            | ObjectKind::PkgName(_)
            | ObjectKind::Label => return name.to_string(),
        };
        format!("{word} {name} {}", self.show(ty))
    }

    /// A condition.
    fn condition(&mut self, cond: &'f Expr, of: &str) {
        let mut x = self.expr(None, cond);
        if x.is_invalid() {
            return;
        }
        if !self.all_boolean(x.ty) {
            self.err(
                Code::InvalidCond,
                cond.span,
                format!("non-boolean condition in {of} statement"),
            );
            return;
        }
        if self.untyped(x.ty).is_some() {
            self.use_default(&mut x);
        }
    }

    fn if_stmt(&mut self, stmt: &'f If) {
        for arm in &stmt.arms {
            self.env.scopes.open();
            if let Some(init) = &arm.init {
                self.stmt(init);
            }
            self.condition(&arm.cond, "if");
            self.block(&arm.body);
        }
        if let Some(block) = &stmt.else_ {
            self.block(block);
        }
        for _ in &stmt.arms {
            self.env.scopes.close();
        }
    }

    fn for_stmt(&mut self, stmt: &'f For) {
        self.env.scopes.open();
        if let Some(init) = &stmt.init {
            self.stmt(init);
        }
        if let Some(cond) = &stmt.cond {
            self.condition(cond, "for");
        }
        // The parser refuses a declaration here.
        if let Some(post) = &stmt.post {
            self.stmt(post);
        }
        self.block(&stmt.body);
        self.env.scopes.close();
    }

    fn select_stmt(&mut self, clauses: &'f [CommClause]) {
        let mut first_default: Option<Span> = None;
        for clause in clauses {
            self.env.scopes.open();
            match &clause.comm {
                None => {
                    self.check_default(&mut first_default, clause.span);
                }
                Some(comm) => {
                    if !is_communication(comm) {
                        let message =
                            "select case must be send or receive (possibly with assignment)";
                        let at = stmt_place(comm, self.map);
                        self.err(Code::InvalidSelectCase, at, message);
                        self.env.scopes.close();
                        continue;
                    }
                    self.stmt(comm);
                }
            }
            self.stmt_list(&clause.body);
            self.env.scopes.close();
        }
    }

    /// Reports a second default clause.
    pub(crate) fn check_default(&mut self, first: &mut Option<Span>, at: Span) {
        match *first {
            Some(there) => {
                let pos = self.pos(there);
                let message = format!("multiple defaults (first at {pos})");
                self.err(Code::DuplicateDefault, at, message);
            }
            None => *first = Some(at),
        }
    }

    /// A boolean constant operand that stands for a tag that was left out.
    pub(crate) fn true_operand(e: &'f Expr) -> Operand<'f> {
        Operand::new(Mode::Constant(ConstValue::Bool(true)), Ty::BOOL, e)
    }
}

/// Where gc says that a statement is: one that is only an operand stands at that operand's own place.
fn stmt_place(s: &Stmt, map: &SourceMap) -> Span {
    match &s.kind {
        StmtKind::Expr(e) => own_place(e, map),
        _ => s.span,
    }
}

fn is_communication(s: &Stmt) -> bool {
    let recv = |e: &Expr| matches!(unparen(e).kind, ExprKind::Unary(UnaryOp::Recv, _));
    match &s.kind {
        StmtKind::Send(..) => true,
        StmtKind::Expr(e) => recv(e),
        StmtKind::Assign(a) => {
            a.rhs.len() == 1 && recv(&a.rhs[0]) && !matches!(a.op, AssignOp::Op(_))
        }
        _ => false,
    }
}
