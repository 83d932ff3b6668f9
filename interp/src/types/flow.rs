//! Terminating statements (spec: Terminating statements).

use racewalk_grammar::ast::{Block, BranchKind, Expr, ExprKind, Stmt, StmtKind};
use racewalk_grammar::symbol::Symbol;

use super::assign::unparen;
use super::env::Checker;
use super::info::Mode;
use super::universe::Builtin;

impl Checker<'_, '_> {
    /// Whether a statement list ends in a terminating statement.
    pub(crate) fn is_terminating_list(&self, stmts: &[Stmt]) -> bool {
        let last = stmts.iter().rev().find(|s| !matches!(s.kind, StmtKind::Empty));
        last.is_some_and(|s| self.is_terminating(s, None))
    }

    fn is_terminating(&self, s: &Stmt, label: Option<Symbol>) -> bool {
        match &s.kind {
            StmtKind::Bad
            | StmtKind::Empty
            | StmtKind::Send(..)
            | StmtKind::IncDec(..)
            | StmtKind::Assign(_)
            | StmtKind::Go(_)
            | StmtKind::Defer(_)
            | StmtKind::Range(_)
            | StmtKind::Decl(_) => false,
            StmtKind::Labeled(label, inner) => self.is_terminating(inner, Some(label.name)),
            StmtKind::Expr(e) => self.is_panic(e),
            StmtKind::Return(_) => true,
            StmtKind::Branch(kind, _) => {
                matches!(kind, BranchKind::Goto | BranchKind::Fallthrough)
            }
            StmtKind::Block(block) => self.is_terminating_list(&block.stmts),
            StmtKind::If(stmt) => {
                let block = |b: &Block| self.is_terminating_list(&b.stmts);
                stmt.else_.as_ref().is_some_and(block) && stmt.arms.iter().all(|a| block(&a.body))
            }
            StmtKind::Switch(stmt) => {
                let has_default = stmt.clauses.iter().any(|c| c.exprs.is_none());
                has_default && stmt.clauses.iter().all(|c| self.ends(&c.body, label))
            }
            StmtKind::TypeSwitch(stmt) => {
                let has_default = stmt.clauses.iter().any(|c| c.exprs.is_none());
                has_default && stmt.clauses.iter().all(|c| self.ends(&c.body, label))
            }
            StmtKind::Select(clauses) => clauses.iter().all(|c| self.ends(&c.body, label)),
            StmtKind::For(stmt) => {
                stmt.cond.is_none() && !has_break_list(&stmt.body.stmts, label, true)
            }
        }
    }

    fn ends(&self, body: &[Stmt], label: Option<Symbol>) -> bool {
        self.is_terminating_list(body) && !has_break_list(body, label, true)
    }

    /// Whether a statement calls panic; with an operand that is refused the call counts for nothing.
    fn is_panic(&self, e: &Expr) -> bool {
        let ExprKind::Call(call) = &unparen(e).kind else { return false };
        let mode = |e: &Expr| self.c.info.get(unparen(e).id).map(|tv| &tv.mode);
        let [operand] = call.args.as_slice() else { return false };
        let no_value = [None, Some(&Mode::NoValue), Some(&Mode::TypeExpr)];
        mode(&call.fun) == Some(&Mode::Builtin(Builtin::Panic))
            && !no_value.contains(&mode(operand))
    }
}

fn has_break_list(stmts: &[Stmt], label: Option<Symbol>, implicit: bool) -> bool {
    stmts.iter().any(|s| has_break(s, label, implicit))
}

/// Whether a statement breaks out of the one labeled `label`; one without label counts if `implicit`.
fn has_break(s: &Stmt, label: Option<Symbol>, implicit: bool) -> bool {
    let list = |stmts: &[Stmt], implicit| has_break_list(stmts, label, implicit);
    match &s.kind {
        StmtKind::Bad
        | StmtKind::Empty
        | StmtKind::Expr(_)
        | StmtKind::Send(..)
        | StmtKind::IncDec(..)
        | StmtKind::Assign(_)
        | StmtKind::Go(_)
        | StmtKind::Defer(_)
        | StmtKind::Return(_)
        | StmtKind::Decl(_) => false,
        StmtKind::Labeled(_, inner) => has_break(inner, label, implicit),
        StmtKind::Branch(BranchKind::Break, target) => match target {
            None => implicit,
            Some(ident) => Some(ident.name) == label,
        },
        StmtKind::Branch(..) => false,
        StmtKind::Block(block) => list(&block.stmts, implicit),
        StmtKind::If(stmt) => {
            stmt.arms.iter().any(|a| list(&a.body.stmts, implicit))
                || stmt.else_.as_ref().is_some_and(|b| list(&b.stmts, implicit))
        }
        StmtKind::Switch(stmt) => {
            label.is_some() && stmt.clauses.iter().any(|c| list(&c.body, false))
        }
        StmtKind::TypeSwitch(stmt) => {
            label.is_some() && stmt.clauses.iter().any(|c| list(&c.body, false))
        }
        StmtKind::Select(clauses) => {
            label.is_some() && clauses.iter().any(|c| list(&c.body, false))
        }
        StmtKind::For(stmt) => label.is_some() && list(&stmt.body.stmts, false),
        StmtKind::Range(stmt) => label.is_some() && list(&stmt.body.stmts, false),
    }
}
