//! Labels and jumps (spec: Labeled statements, Break, Continue, Goto and Fallthrough statements).
//!
//! One walk over a function's statements. Jumps to labels that come later wait until the label is met in their block or one around it.
//! gc does this while it parses: what is wrong is told even where other functions have syntax errors ([`branch_errors`]).

use racewalk_grammar::ast::walk::Node;
use racewalk_grammar::ast::{
    AssignOp, Block, BranchKind, Decl, ExprKind, File, Ident, NodeId, Specs, Stmt, StmtKind,
};
use racewalk_grammar::diag::{Diagnostic, ToDiagnostic};
use racewalk_grammar::source::{SourceMap, Span};
use racewalk_grammar::symbol::Symbol;
use rustc_hash::FxHashMap;

use super::env::Checker;
use super::error::{Code, TypeError};
use super::exprstr::show_expr;
use super::object::ObjectKind;
use super::positions::shown;
use super::ty::Ty;

/// A label of the function.
#[derive(Clone, Copy)]
struct Label {
    span: Span,
    /// The identifier that declares it.
    ident: NodeId,
    /// The labeled statement.
    stmt: NodeId,
    /// Where its block starts.
    block: Span,
    used: bool,
}

/// A statement that encloses others, with its label.
#[derive(Clone, Copy)]
struct Enclosing {
    label: Symbol,
    stmt: NodeId,
    is_loop: bool,
    breakable: bool,
}

/// What the innermost statement around is that `break` leaves.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
enum Breaks {
    #[default]
    Nothing,
    Switch,
    TypeSwitch,
    /// A loop or `select`.
    Other,
}

/// What the statements around one allow.
#[derive(Clone, Copy, Default)]
struct Around {
    breaks: Breaks,
    /// Whether there is a loop.
    in_loop: bool,
    /// Of the statements that a clause of a switch consists of: whether the clause is the last one.
    last_clause: Option<bool>,
}

impl Around {
    /// In a loop.
    const LOOP: Around = Around { breaks: Breaks::Other, in_loop: true, last_clause: None };

    /// Inside a block that is no clause.
    fn inner(self) -> Around {
        Around { last_clause: None, ..self }
    }
}

/// A forward jump that has not met its label yet.
#[derive(Clone, Copy)]
struct Jump<'f> {
    label: &'f Ident,
    branch: NodeId,
}

struct Walk<'m, 'f> {
    map: &'m SourceMap,
    all: FxHashMap<Symbol, Label>,
    /// Labels declared so far in each open block.
    visible: Vec<Vec<Symbol>>,
    /// Where each open block starts.
    blocks: Vec<Span>,
    enclosing: Vec<Enclosing>,
    found: Found<'f>,
}

/// What a walk found out.
#[derive(Default)]
struct Found<'f> {
    errors: Vec<TypeError>,
    /// The labels that are declared.
    declared: Vec<&'f Ident>,
    /// Jumps that reach a label: identifier and statement of the jump, identifier and statement of the label.
    jumps: Vec<[NodeId; 4]>,
}

/// What is wrong with labels and jumps in those functions of a file that have no other errors in them.
pub(crate) fn branch_errors(
    map: &SourceMap,
    file: &File,
    errors: &[Diagnostic],
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut check = |body: &Block| {
        let within = |error: &Diagnostic| {
            let at = error.primary.span.lo;
            body.span.lo <= at && at < body.span.hi
        };
        if !errors.iter().any(within) {
            let walk = walk(map, &body.stmts, body.span);
            found.extend(walk.errors.iter().map(ToDiagnostic::to_diagnostic));
        }
    };
    for decl in &file.decls {
        if let Decl::Func(func) = decl {
            func.body.iter().for_each(&mut check);
        }
    }
    literals(Node::File(file), &mut check);
    found
}

/// Calls `f` with the body of each function literal.
fn literals<'f>(node: Node<'f>, f: &mut dyn FnMut(&'f Block)) {
    if let Node::Expr(e) = node
        && let ExprKind::FuncLit(lit) = &e.kind
    {
        f(&lit.body);
    }
    node.children(&mut |child| literals(child, f));
}

fn walk<'f>(map: &SourceMap, stmts: &'f [Stmt], at: Span) -> Found<'f> {
    let mut walk = Walk {
        map,
        all: FxHashMap::default(),
        visible: Vec::new(),
        blocks: Vec::new(),
        enclosing: Vec::new(),
        found: Found::default(),
    };
    walk.function(stmts, at);
    walk.found
}

impl<'f> Checker<'_, 'f> {
    /// Checks the labels of a function's body.
    pub(crate) fn check_labels(&mut self, body: &'f Block) {
        self.check_label_list(&body.stmts, body.span);
    }

    /// Checks the labels of a statement that stands alone.
    pub(crate) fn check_stmt_labels(&mut self, stmt: &'f Stmt) {
        self.check_label_list(std::slice::from_ref(stmt), stmt.span);
    }

    fn check_label_list(&mut self, stmts: &'f [Stmt], at: Span) {
        let found = walk(self.map, stmts, at);
        for label in found.declared {
            let obj = self.new_object(label.name, label.span, Ty::VOID, ObjectKind::Label);
            self.c.info.defs.insert(label.id, obj);
        }
        for [ident, branch, label, stmt] in found.jumps {
            if let Some(&obj) = self.c.info.defs.get(&label) {
                self.c.info.uses.insert(ident, obj);
            }
            self.c.info.labels.insert(branch, stmt);
        }
        for error in found.errors {
            self.report(error);
        }
    }
}

impl<'f> Walk<'_, 'f> {
    fn err(&mut self, code: Code, span: Span, message: impl Into<String>) {
        self.found.errors.push(TypeError::new(code, span, message.into()));
    }

    fn pos(&self, span: Span) -> String {
        shown(self.map, span)
    }

    fn function(&mut self, stmts: &'f [Stmt], at: Span) {
        let rest = self.block(stmts, at, Around::default());
        for jump in rest {
            let name = jump.label.name;
            let (code, message) = if let Some(label) = self.all.get_mut(&name) {
                label.used = true;
                let block = label.block;
                let pos = self.pos(block);
                let message = format!("goto {name} jumps into block starting at {pos}");
                (Code::JumpIntoBlock, message)
            } else {
                (Code::UndeclaredLabel, format!("label {name} not defined"))
            };
            self.err(code, jump.label.span, message);
        }
        let mut unused: Vec<(Span, Symbol)> =
            self.all.iter().filter(|(_, l)| !l.used).map(|(&n, l)| (l.span, n)).collect();
        unused.sort();
        for (span, name) in unused {
            self.err(Code::UnusedLabel, span, format!("label {name} defined and not used"));
        }
    }

    fn block(&mut self, stmts: &'f [Stmt], start: Span, around: Around) -> Vec<Jump<'f>> {
        self.visible.push(Vec::new());
        self.blocks.push(start);
        let mut forward: Vec<Jump<'f>> = Vec::new();
        // Jumps recorded before the last variable declaration of this block jump over it.
        let mut var_decl: Option<(usize, Symbol, Span)> = None;
        // Empty statements at the end do not count for fallthrough.
        let last = stmts.iter().rposition(|s| !matches!(s.kind, StmtKind::Empty));
        for (i, stmt) in stmts.iter().enumerate() {
            let around = if Some(i) == last { around } else { around.inner() };
            let mut stmt = stmt;
            let mut labels: Vec<(Symbol, NodeId)> = Vec::new();
            while let StmtKind::Labeled(label, inner) = &stmt.kind {
                self.declare_label(label, stmt.id);
                self.resolve_jumps(&mut forward, &mut var_decl, label, stmt.id);
                labels.push((label.name, stmt.id));
                stmt = inner;
            }
            if let Some((name, at)) = declared_variable(stmt) {
                var_decl = Some((forward.len(), name, at));
            }
            self.stmt(stmt, labels.last().copied(), around, &mut forward);
        }
        self.visible.pop();
        self.blocks.pop();
        forward
    }

    fn declare_label(&mut self, label: &'f Ident, stmt: NodeId) {
        self.found.declared.push(label);
        if label.name.is_blank() {
            return;
        }
        if let Some(other) = self.all.get(&label.name) {
            let there = other.span;
            let (name, pos) = (label.name, self.pos(there));
            let message = format!("label {name} already defined at {pos}");
            let error = TypeError::new(Code::DuplicateLabel, label.span, message);
            self.found.errors.push(error.with_label(there, "other declaration"));
            return;
        }
        let block = self.blocks.last().copied().unwrap_or_default();
        let entry = Label { span: label.span, ident: label.id, stmt, block, used: false };
        self.all.insert(label.name, entry);
        if let Some(block) = self.visible.last_mut() {
            block.push(label.name);
        }
    }

    fn resolve_jumps(
        &mut self,
        forward: &mut Vec<Jump<'f>>,
        var_decl: &mut Option<(usize, Symbol, Span)>,
        label: &'f Ident,
        stmt: NodeId,
    ) {
        let mut kept = Vec::new();
        let mut kept_before = 0;
        for (i, jump) in forward.drain(..).enumerate() {
            let before = var_decl.is_some_and(|(n, ..)| i < n);
            if jump.label.name != label.name {
                kept_before += usize::from(before);
                kept.push(jump);
                continue;
            }
            self.jump_to(jump.label, jump.branch, stmt);
            if let Some((_, var, at)) = *var_decl
                && before
            {
                let (name, pos) = (label.name, self.pos(at));
                let message = format!("goto {name} jumps over declaration of {var} at {pos}");
                self.err(Code::JumpOverDecl, jump.label.span, message);
            }
        }
        *forward = kept;
        if let Some((n, ..)) = var_decl {
            *n = kept_before;
        }
    }

    fn jump_to(&mut self, label: &Ident, branch: NodeId, stmt: NodeId) {
        if let Some(target) = self.all.get_mut(&label.name) {
            target.used = true;
            self.found.jumps.push([label.id, branch, target.ident, stmt]);
        }
    }

    fn stmt(
        &mut self,
        stmt: &'f Stmt,
        label: Option<(Symbol, NodeId)>,
        around: Around,
        forward: &mut Vec<Jump<'f>>,
    ) {
        let (is_loop, breakable) = match &stmt.kind {
            StmtKind::For(_) | StmtKind::Range(_) => (true, true),
            StmtKind::Switch(_) | StmtKind::TypeSwitch(_) | StmtKind::Select(_) => (false, true),
            _ => (false, false),
        };
        if let Some((name, id)) = label {
            self.enclosing.push(Enclosing { label: name, stmt: id, is_loop, breakable });
        }
        let inner = around.inner();
        let mut block = |walk: &mut Self, stmts: &'f [Stmt], start: Span, around: Around| {
            forward.extend(walk.block(stmts, start, around));
        };
        match &stmt.kind {
            StmtKind::Branch(kind, Some(target)) => {
                self.label_branch(stmt.id, *kind, target, forward);
            }
            StmtKind::Branch(kind, None) => self.branch(*kind, stmt.span, around),
            StmtKind::Block(body) => block(self, &body.stmts, body.span, inner),
            StmtKind::If(s) => {
                for body in s.arms.iter().map(|arm| &arm.body).chain(&s.else_) {
                    block(self, &body.stmts, body.span, inner);
                }
            }
            StmtKind::Switch(s) => {
                for (i, clause) in s.clauses.iter().enumerate() {
                    let last = i + 1 == s.clauses.len();
                    let around =
                        Around { breaks: Breaks::Switch, last_clause: Some(last), ..around };
                    block(self, &clause.body, clause.span, around);
                }
            }
            StmtKind::TypeSwitch(s) => {
                for clause in &s.clauses {
                    let around = Around { breaks: Breaks::TypeSwitch, ..inner };
                    block(self, &clause.body, clause.span, around);
                }
            }
            StmtKind::Select(clauses) => {
                for clause in clauses {
                    let around = Around { breaks: Breaks::Other, ..inner };
                    block(self, &clause.body, clause.span, around);
                }
            }
            StmtKind::For(s) => block(self, &s.body.stmts, s.body.span, Around::LOOP),
            StmtKind::Range(s) => block(self, &s.body.stmts, s.body.span, Around::LOOP),
            StmtKind::Bad
            | StmtKind::Empty
            | StmtKind::Labeled(..)
            | StmtKind::Expr(_)
            | StmtKind::Send(..)
            | StmtKind::IncDec(..)
            | StmtKind::Assign(_)
            | StmtKind::Go(_)
            | StmtKind::Defer(_)
            | StmtKind::Return(_)
            | StmtKind::Decl(_) => {}
        }
        if label.is_some() {
            self.enclosing.pop();
        }
    }

    /// A jump without label.
    fn branch(&mut self, kind: BranchKind, at: Span, around: Around) {
        match kind {
            BranchKind::Break if around.breaks == Breaks::Nothing => {
                let message = "break is not in a loop, switch, or select";
                self.err(Code::MisplacedBreak, at, message);
            }
            BranchKind::Continue if !around.in_loop => {
                self.err(Code::MisplacedContinue, at, "continue is not in a loop");
            }
            BranchKind::Fallthrough => {
                let message = match (around.breaks, around.last_clause) {
                    (Breaks::TypeSwitch, _) => "cannot fallthrough in type switch",
                    (Breaks::Switch, Some(false)) => return,
                    (Breaks::Switch, Some(true)) => "cannot fallthrough final case in switch",
                    _ => "fallthrough statement out of place",
                };
                self.err(Code::MisplacedFallthrough, at, message);
            }
            BranchKind::Break | BranchKind::Continue | BranchKind::Goto => {}
        }
    }

    fn label_branch(
        &mut self,
        branch: NodeId,
        kind: BranchKind,
        target: &'f Ident,
        forward: &mut Vec<Jump<'f>>,
    ) {
        let name = target.name;
        let is_break = matches!(kind, BranchKind::Break | BranchKind::Continue);
        if name.is_blank() && is_break {
            let word = if kind == BranchKind::Break { "break" } else { "continue" };
            let message = format!("{word} label not defined: _");
            self.err(Code::UndeclaredLabel, target.span, message);
            return;
        }
        let enclosing = self.enclosing.iter().rev().find(|e| e.label == name).copied();
        // A label that is declared twice stands for the first statement.
        let first = self.all.get(&name).map(|label| label.stmt);
        let enclosing = enclosing.filter(|e| first.is_none_or(|stmt| stmt == e.stmt));
        match kind {
            BranchKind::Goto => {
                let known = self.visible.iter().any(|block| block.contains(&name));
                match self.all.get(&name).filter(|_| known).map(|l| l.stmt) {
                    Some(stmt) => self.jump_to(target, branch, stmt),
                    None => forward.push(Jump { label: target, branch }),
                }
            }
            BranchKind::Break | BranchKind::Continue => {
                let word = if kind == BranchKind::Break { "break" } else { "continue" };
                match enclosing {
                    Some(e) if e.is_loop || (kind == BranchKind::Break && e.breakable) => {
                        self.jump_to(target, branch, e.stmt);
                    }
                    Some(e) => {
                        self.jump_to(target, branch, e.stmt);
                        let message = format!("invalid {word} label {name}");
                        self.err(Code::MisplacedLabel, target.span, message);
                    }
                    None => {
                        if let Some(label) = self.all.get_mut(&name) {
                            label.used = true;
                            let message = format!("invalid {word} label {name}");
                            self.err(Code::MisplacedLabel, target.span, message);
                        } else {
                            let message = format!("{word} label not defined: {name}");
                            self.err(Code::UndeclaredLabel, target.span, message);
                        }
                    }
                }
            }
            BranchKind::Fallthrough => {}
        }
    }
}

/// The variables that a statement declares, as messages name them, and where gc says that it does.
fn declared_variable(stmt: &Stmt) -> Option<(Symbol, Span)> {
    match &stmt.kind {
        StmtKind::Decl(decl) => match &decl.specs {
            Specs::Var(specs) => {
                let ident = specs.first()?.names.first()?;
                Some((ident.name, ident.span))
            }
            Specs::Const(_) | Specs::Type(_) => None,
        },
        StmtKind::Assign(a) if a.op == AssignOp::Define => {
            let names: Vec<String> = a.lhs.iter().map(show_expr).collect();
            Some((Symbol::intern(&names.join(", ")), a.op_span))
        }
        _ => None,
    }
}
