//! Statements.

use super::Cx;
use crate::ast::text::expr_text;
use crate::ast::{
    Assign, AssignOp, Block, CaseClause, CommClause, Expr, ExprKind, For, Ident, If, IfArm, Range,
    Stmt, StmtKind, Switch, TypeSwitch,
};
use crate::error::ErrorKind;
use crate::source::{Pos, Span};
use crate::token::SemiKind;

/// What stands between `if` or `switch` and its body.
pub(crate) struct Header {
    init: Option<Stmt>,
    /// Where the semicolon stands, and where it comes from.
    semicolon: Option<(Pos, SemiKind)>,
    /// The condition or tag.
    tag: Option<Stmt>,
}

impl Header {
    pub(crate) fn tag(tag: Option<Stmt>) -> Box<Header> {
        Box::new(Header { init: None, semicolon: None, tag })
    }

    pub(crate) fn with_init(
        init: Option<Stmt>,
        at: Pos,
        kind: SemiKind,
        tag: Option<Stmt>,
    ) -> Box<Header> {
        Box::new(Header { init, semicolon: Some((at, kind)), tag })
    }
}

/// What stands between `if` and its body.
pub(crate) struct IfHeader {
    init: Option<Stmt>,
    cond: Expr,
}

/// What stands between `for` and its body, without `range`.
pub(crate) struct ForHeader {
    init: Option<Stmt>,
    cond: Option<Expr>,
    post: Option<Stmt>,
}

impl Cx<'_> {
    pub(crate) fn block(&mut self, lo: Pos, stmts: Vec<Stmt>, hi: Pos) -> Block {
        Block { id: self.id(), span: Span::new(lo, hi), stmts }
    }

    pub(crate) fn expr_stmt(&mut self, x: Expr) -> Stmt {
        self.stmt(x.span.lo, x.span.hi, StmtKind::Expr(x))
    }

    pub(crate) fn labeled(&mut self, label: Ident, stmt: Stmt) -> Stmt {
        let (lo, hi) = (label.span.lo, stmt.span.hi);
        self.stmt(lo, hi, StmtKind::Labeled(label, Box::new(stmt)))
    }

    pub(crate) fn labeled_empty(&mut self, label: Ident, colon_hi: Pos) -> Stmt {
        let empty = self.stmt(colon_hi, colon_hi, StmtKind::Empty);
        self.labeled(label, empty)
    }

    pub(crate) fn go_stmt(&mut self, lo: Pos, call: Expr, hi: Pos) -> Stmt {
        self.check_call(&call, "go");
        self.stmt(lo, hi, StmtKind::Go(call))
    }

    pub(crate) fn defer_stmt(&mut self, lo: Pos, call: Expr, hi: Pos) -> Stmt {
        self.check_call(&call, "defer");
        self.stmt(lo, hi, StmtKind::Defer(call))
    }

    fn check_call(&mut self, call: &Expr, keyword: &'static str) {
        if matches!(call.kind, ExprKind::Paren(_)) {
            self.error(call.span, ErrorKind::ParenthesizedCall(keyword));
        }
    }

    pub(crate) fn assign(
        &mut self,
        lhs: Vec<Expr>,
        (op, op_span): (AssignOp, Span),
        rhs: Vec<Expr>,
    ) -> Stmt {
        let lo = lhs.first().map_or(op_span.lo, |x| x.span.lo);
        let hi = rhs.last().map_or(op_span.hi, |x| x.span.hi);
        let assign = Assign { lhs, op, op_span, rhs };
        self.stmt(lo, hi, StmtKind::Assign(Box::new(assign)))
    }

    /// The header of an `if` whose body starts at `brace`.
    pub(crate) fn if_header(&mut self, header: Box<Header>, brace: Pos) -> Box<IfHeader> {
        let Header { init, semicolon, tag } = *header;
        let cond = match tag {
            Some(tag) => self.value(tag),
            None => self.missing_condition(semicolon, brace),
        };
        Box::new(IfHeader { init, cond })
    }

    pub(crate) fn if_arm(&mut self, lo: Pos, header: Box<IfHeader>, body: Block) -> Box<IfArm> {
        let IfHeader { init, cond } = *header;
        let span = Span::new(lo, body.span.hi);
        Box::new(IfArm { id: self.id(), span, init, cond, body })
    }

    fn missing_condition(&mut self, semicolon: Option<(Pos, SemiKind)>, brace: Pos) -> Expr {
        let (at, kind) = match semicolon {
            Some((at, SemiKind::Newline | SemiKind::Eof)) => {
                let message = "newline, expected { after if clause";
                (at, ErrorKind::Unexpected(message.to_owned()))
            }
            Some((at, SemiKind::Written)) => (at, ErrorKind::MissingCondition),
            None => (brace, ErrorKind::MissingCondition),
        };
        self.error_until(Span::new(at, at), kind, brace);
        self.expr(at, at, ExprKind::Bad)
    }

    /// A statement where a value is needed.
    fn value(&mut self, stmt: Stmt) -> Expr {
        let (at, what) = match stmt.kind {
            StmtKind::Expr(x) => return x,
            StmtKind::Assign(assign) => {
                let Assign { lhs, op, op_span, rhs } = *assign;
                let text = match op {
                    AssignOp::Set => {
                        format!("assignment {} = {}", emphasize(&lhs), emphasize(&rhs))
                    }
                    AssignOp::Define => format!("{} := {}", list_text(&lhs), list_text(&rhs)),
                    AssignOp::Op(op) => {
                        format!("{} {}= {}", list_text(&lhs), op.as_str(), list_text(&rhs))
                    }
                };
                (op_span, text)
            }
            StmtKind::IncDec(x, up) => {
                let text = format!("{}{}", expr_text(&x), if up { "++" } else { "--" });
                (Span::new(stmt.span.hi - 2, stmt.span.hi), text)
            }
            StmtKind::Send(ch, value) => {
                let between = self.text(Span::new(ch.span.hi, value.span.lo));
                let arrow = ch.span.hi + between.rfind("<-").unwrap_or(0) as Pos;
                let text = format!("{} <- {}", expr_text(&ch), expr_text(&value));
                (Span::new(arrow, stmt.span.hi), text)
            }
            // No other is simple.
            _ => (stmt.span, self.text(stmt.span).to_owned()),
        };
        self.error_until(at, ErrorKind::NotAValue(what), stmt.span.hi);
        self.expr(stmt.span.lo, stmt.span.hi, ExprKind::Bad)
    }

    pub(crate) fn if_stmt(
        &mut self,
        lo: Pos,
        arms: Vec<IfArm>,
        else_: Option<Block>,
        hi: Pos,
    ) -> Stmt {
        self.stmt(lo, hi, StmtKind::If(Box::new(If { arms, else_ })))
    }

    /// The header of a `switch`: a tag that is no guard becomes a value.
    pub(crate) fn switch_header(&mut self, mut header: Box<Header>) -> Box<Header> {
        header.tag = header.tag.map(|tag| {
            if is_type_switch_guard(&tag) {
                return tag;
            }
            let x = self.value(tag);
            self.expr_stmt(x)
        });
        header
    }

    pub(crate) fn switch(
        &mut self,
        lo: Pos,
        header: Box<Header>,
        open: Pos,
        clauses: Vec<(CaseClause, Vec<Stmt>)>,
        hi: Pos,
    ) -> Stmt {
        let Header { init, tag, .. } = *header;
        let braces = Span::new(open, hi);
        let fill = |(mut clause, body): (CaseClause, Vec<Stmt>)| {
            clause.span.hi = body.last().map_or(clause.span.hi, |stmt| stmt.span.hi);
            clause.body = body;
            clause
        };
        let clauses = clauses.into_iter().map(fill).collect();
        let kind = match tag {
            Some(tag) if is_type_switch_guard(&tag) => {
                let (bind, x) = self.type_switch_guard(tag);
                StmtKind::TypeSwitch(Box::new(TypeSwitch { init, bind, x, clauses, braces }))
            }
            tag => {
                let tag = tag.map(|tag| self.value(tag));
                StmtKind::Switch(Box::new(Switch { init, tag, clauses, braces }))
            }
        };
        self.stmt(lo, hi, kind)
    }

    /// The variable and the operand of a guard.
    fn type_switch_guard(&mut self, stmt: Stmt) -> (Option<Ident>, Expr) {
        let (bind, guard) = match stmt.kind {
            StmtKind::Expr(x) => (None, Some(x)),
            StmtKind::Assign(mut assign) => {
                let bind = assign.lhs.pop().and_then(|x| match x.kind {
                    ExprKind::Ident(name) => Some(Ident { id: x.id, span: x.span, name }),
                    _ => None,
                });
                (bind, assign.rhs.pop())
            }
            _ => (None, None),
        };
        match guard.map(|x| x.kind) {
            Some(ExprKind::TypeAssert(x, _)) => (bind, *x),
            _ => (bind, self.expr(stmt.span.lo, stmt.span.hi, ExprKind::Bad)),
        }
    }

    pub(crate) fn case_clause(
        &mut self,
        lo: Pos,
        exprs: Option<Vec<Expr>>,
        colon: Span,
    ) -> CaseClause {
        let span = Span::new(lo, colon.hi);
        CaseClause { id: self.id(), span, exprs, colon, body: Vec::new() }
    }

    pub(crate) fn select(
        &mut self,
        lo: Pos,
        clauses: Vec<(CommClause, Vec<Stmt>)>,
        hi: Pos,
    ) -> Stmt {
        let fill = |(mut clause, body): (CommClause, Vec<Stmt>)| {
            clause.span.hi = body.last().map_or(clause.span.hi, |stmt| stmt.span.hi);
            clause.body = body;
            clause
        };
        let clauses = clauses.into_iter().map(fill).collect();
        self.stmt(lo, hi, StmtKind::Select(clauses))
    }

    pub(crate) fn comm_clause(&mut self, lo: Pos, comm: Option<Stmt>, colon: Span) -> CommClause {
        let span = Span::new(lo, colon.hi);
        CommClause { id: self.id(), span, comm, colon, body: Vec::new() }
    }

    pub(crate) fn for_header(
        &mut self,
        init: Option<Stmt>,
        cond: Option<Stmt>,
        post: Option<Stmt>,
    ) -> Box<ForHeader> {
        if let Some(Stmt { kind: StmtKind::Assign(assign), .. }) = &post
            && assign.op == AssignOp::Define
        {
            let until = post.as_ref().map_or(0, |post| post.span.hi);
            self.error_until(assign.op_span, ErrorKind::DefineInPost, until);
        }
        let cond = cond.map(|cond| self.value(cond));
        Box::new(ForHeader { init, cond, post })
    }

    pub(crate) fn for_clause(&mut self, lo: Pos, header: Box<ForHeader>, body: Block) -> Stmt {
        let ForHeader { init, cond, post } = *header;
        let hi = body.span.hi;
        self.stmt(lo, hi, StmtKind::For(Box::new(For { init, cond, post, body })))
    }

    pub(crate) fn for_range(
        &mut self,
        lo: Pos,
        left: Option<(Vec<Expr>, (AssignOp, Span))>,
        range_span: Span,
        x: Expr,
        body: Block,
    ) -> Stmt {
        let (lhs, define) = match left {
            Some((lhs, (op, _))) => (lhs, op == AssignOp::Define),
            None => (Vec::new(), false),
        };
        let mut lhs = lhs.into_iter();
        let (key, value, extra) = (lhs.next(), lhs.next(), lhs.next().map(|extra| extra.span));
        let hi = body.span.hi;
        let range = Range { key, value, extra, define, range_span, x, body };
        self.stmt(lo, hi, StmtKind::Range(Box::new(range)))
    }
}

/// Whether this is `y.(type)` or `x := y.(type)`.
fn is_type_switch_guard(stmt: &Stmt) -> bool {
    let asserts = |x: &Expr| matches!(x.kind, ExprKind::TypeAssert(_, None));
    match &stmt.kind {
        StmtKind::Expr(x) => asserts(x),
        StmtKind::Assign(assign) => match (&*assign.lhs, &*assign.rhs) {
            ([lhs], [rhs]) => {
                let is_name = matches!(lhs.kind, ExprKind::Ident(_));
                assign.op == AssignOp::Define && is_name && asserts(rhs)
            }
            _ => false,
        },
        _ => false,
    }
}

/// The text of a list of expressions.
fn list_text(list: &[Expr]) -> String {
    list.iter().map(expr_text).collect::<Vec<_>>().join(", ")
}

/// The text of a side of an assignment; parentheses make `=` stand out beside operators.
fn emphasize(side: &[Expr]) -> String {
    match side {
        [Expr { kind: ExprKind::Binary(_), .. }] => format!("({})", list_text(side)),
        _ => list_text(side),
    }
}
