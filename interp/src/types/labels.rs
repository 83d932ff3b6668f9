//! Labels and jumps (spec: Labeled statements, Break, Continue and Goto statements).
//!
//! One walk over a function's statements. Jumps to labels that come later wait until the label is met in their block or one around it.

use racewalk_grammar::ast::{AssignOp, Block, BranchKind, Ident, NodeId, Specs, Stmt, StmtKind};
use racewalk_grammar::source::Span;
use racewalk_grammar::symbol::Symbol;
use rustc_hash::FxHashMap;

use super::env::Checker;
use super::error::{Code, TypeError};
use super::exprstr::show_expr;
use super::object::{ObjId, ObjectKind};
use super::ty::Ty;

/// A label of the function.
#[derive(Clone, Copy)]
struct Label {
    span: Span,
    obj: ObjId,
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

/// A forward jump that has not met its label yet.
#[derive(Clone, Copy)]
struct Jump<'f> {
    label: &'f Ident,
    branch: NodeId,
}

#[derive(Default)]
struct Walk {
    all: FxHashMap<Symbol, Label>,
    /// Labels declared so far in each open block.
    visible: Vec<Vec<Symbol>>,
    /// Where each open block starts.
    blocks: Vec<Span>,
    enclosing: Vec<Enclosing>,
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
        let mut walk = Walk::default();
        let rest = self.label_block(&mut walk, stmts, at);
        for jump in rest {
            let name = jump.label.name;
            let (code, message) = if let Some(label) = walk.all.get_mut(&name) {
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
            walk.all.iter().filter(|(_, l)| !l.used).map(|(&n, l)| (l.span, n)).collect();
        unused.sort();
        for (span, name) in unused {
            self.err(Code::UnusedLabel, span, format!("label {name} defined and not used"));
        }
    }

    fn label_block(&mut self, walk: &mut Walk, stmts: &'f [Stmt], start: Span) -> Vec<Jump<'f>> {
        walk.visible.push(Vec::new());
        walk.blocks.push(start);
        let mut forward: Vec<Jump<'f>> = Vec::new();
        // Jumps recorded before the last variable declaration of this block jump over it.
        let mut var_decl: Option<(usize, Symbol, Span)> = None;
        for stmt in stmts {
            let mut stmt = stmt;
            let mut labels: Vec<(Symbol, NodeId)> = Vec::new();
            while let StmtKind::Labeled(label, inner) = &stmt.kind {
                self.declare_label(walk, label, stmt.id);
                self.resolve_jumps(walk, &mut forward, &mut var_decl, label, stmt.id);
                labels.push((label.name, stmt.id));
                stmt = inner;
            }
            if let Some((name, at)) = declared_variable(stmt) {
                var_decl = Some((forward.len(), name, at));
            }
            self.label_stmt(walk, stmt, labels.last().copied(), &mut forward);
        }
        walk.visible.pop();
        walk.blocks.pop();
        forward
    }

    fn declare_label(&mut self, walk: &mut Walk, label: &'f Ident, stmt: NodeId) {
        let obj = self.new_object(label.name, label.span, Ty::VOID, ObjectKind::Label);
        self.c.info.defs.insert(label.id, obj);
        if label.name.is_blank() {
            return;
        }
        if let Some(other) = walk.all.get(&label.name) {
            let there = other.span;
            let (name, pos) = (label.name, self.pos(there));
            let message = format!("label {name} already defined at {pos}");
            let error = TypeError::new(Code::DuplicateLabel, label.span, message);
            self.report(error.with_label(there, "other declaration"));
            return;
        }
        let block = walk.blocks.last().copied().unwrap_or_default();
        let entry = Label { span: label.span, obj, stmt, block, used: false };
        walk.all.insert(label.name, entry);
        if let Some(block) = walk.visible.last_mut() {
            block.push(label.name);
        }
    }

    fn resolve_jumps(
        &mut self,
        walk: &mut Walk,
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
            self.jump_to(walk, jump.label, jump.branch, stmt);
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

    fn jump_to(&mut self, walk: &mut Walk, label: &Ident, branch: NodeId, stmt: NodeId) {
        if let Some(target) = walk.all.get_mut(&label.name) {
            target.used = true;
            self.c.info.uses.insert(label.id, target.obj);
        }
        self.c.info.labels.insert(branch, stmt);
    }

    fn label_stmt(
        &mut self,
        walk: &mut Walk,
        stmt: &'f Stmt,
        label: Option<(Symbol, NodeId)>,
        forward: &mut Vec<Jump<'f>>,
    ) {
        let (is_loop, breakable) = match &stmt.kind {
            StmtKind::For(_) | StmtKind::Range(_) => (true, true),
            StmtKind::Switch(_) | StmtKind::TypeSwitch(_) | StmtKind::Select(_) => (false, true),
            _ => (false, false),
        };
        if let Some((name, id)) = label {
            walk.enclosing.push(Enclosing { label: name, stmt: id, is_loop, breakable });
        }
        match &stmt.kind {
            StmtKind::Branch(kind, Some(target)) => {
                self.label_branch(walk, stmt.id, *kind, target, forward);
            }
            StmtKind::Block(block) => {
                forward.extend(self.label_block(walk, &block.stmts, block.span))
            }
            StmtKind::If(s) => {
                for arm in &s.arms {
                    forward.extend(self.label_block(walk, &arm.body.stmts, arm.body.span));
                }
                if let Some(block) = &s.else_ {
                    forward.extend(self.label_block(walk, &block.stmts, block.span));
                }
            }
            StmtKind::Switch(s) => {
                for clause in &s.clauses {
                    forward.extend(self.label_block(walk, &clause.body, clause.span));
                }
            }
            StmtKind::TypeSwitch(s) => {
                for clause in &s.clauses {
                    forward.extend(self.label_block(walk, &clause.body, clause.span));
                }
            }
            StmtKind::Select(clauses) => {
                for clause in clauses {
                    forward.extend(self.label_block(walk, &clause.body, clause.span));
                }
            }
            StmtKind::For(s) => forward.extend(self.label_block(walk, &s.body.stmts, s.body.span)),
            StmtKind::Range(s) => {
                forward.extend(self.label_block(walk, &s.body.stmts, s.body.span))
            }
            _ => {}
        }
        if label.is_some() {
            walk.enclosing.pop();
        }
    }

    fn label_branch(
        &mut self,
        walk: &mut Walk,
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
        let enclosing = walk.enclosing.iter().rev().find(|e| e.label == name).copied();
        // A label that is declared twice stands for the first statement.
        let first = walk.all.get(&name).map(|label| label.stmt);
        let enclosing = enclosing.filter(|e| first.is_none_or(|stmt| stmt == e.stmt));
        match kind {
            BranchKind::Goto => {
                let known = walk.visible.iter().any(|block| block.contains(&name));
                match walk.all.get(&name).filter(|_| known).map(|l| l.stmt) {
                    Some(stmt) => self.jump_to(walk, target, branch, stmt),
                    None => forward.push(Jump { label: target, branch }),
                }
            }
            BranchKind::Break | BranchKind::Continue => {
                let word = if kind == BranchKind::Break { "break" } else { "continue" };
                match enclosing {
                    Some(e) if e.is_loop || (kind == BranchKind::Break && e.breakable) => {
                        self.jump_to(walk, target, branch, e.stmt);
                    }
                    Some(e) => {
                        self.jump_to(walk, target, branch, e.stmt);
                        let message = format!("invalid {word} label {name}");
                        self.err(Code::MisplacedLabel, target.span, message);
                    }
                    None => {
                        if let Some(label) = walk.all.get_mut(&name) {
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
