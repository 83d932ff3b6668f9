//! Inputs taken to pieces, for saving: declarations and statements whose identifiers are known with their objects.

use std::rc::Rc;

use racewalk_grammar::ast::walk::Node;
use racewalk_grammar::ast::{
    AssignOp, Expr, ExprKind, Ident, Input, InputItem, NodeId, Specs, Stmt, StmtKind, UnaryOp,
};
use racewalk_grammar::source::{SourceMap, Span};

use super::save::{Log, Piece, Seg, Sort};
use crate::types::InputKind;
use crate::types::info::{Checked, Mode};
use crate::types::object::{ObjId, ObjectKind};
use crate::types::universe::Builtin;

/// Takes an input to pieces.
pub(super) struct Noter<'a> {
    pub(super) checked: &'a Checked,
    pub(super) map: &'a Rc<SourceMap>,
    pub(super) log: &'a mut Log,
    pub(super) number: u32,
    pub(super) failed: bool,
}

impl Noter<'_> {
    pub(super) fn input(&mut self, input: &Input, kind: InputKind, shown: &[(NodeId, Vec<ObjId>)]) {
        self.declare(input);
        let apart = needs_function(input);
        for item in &input.items {
            match item {
                InputItem::Import(spec) => {
                    let path = spec.path.as_str();
                    let local = spec.name.map_or("", |name| name.name.as_str());
                    let own = path.rsplit('/').next().unwrap_or(path);
                    let name = if local.is_empty() { own } else { local };
                    let key = (local.to_owned(), path.to_owned());
                    self.log.imports.insert(key, name.to_owned());
                }
                InputItem::Func(func) => {
                    let method = func.recv.as_ref().and_then(|recv| {
                        let owner = base_ident(&recv.ty)?;
                        let &obj = self.checked.info.uses.get(&owner)?;
                        Some((obj, func.name.name.to_string()))
                    });
                    let segs = self.segs(Node::Func(func), func.span);
                    self.push(Sort::Decl(method), segs, false);
                    if kind == InputKind::File && is_entry(func) {
                        self.entry(&func.name);
                    }
                }
                InputItem::Stmt(stmt) => self.stmt(stmt, shown, apart),
            }
        }
    }

    /// A file's `main` and `init` are called where the file was run.
    fn entry(&mut self, name: &Ident) {
        if let Some(&obj) = self.checked.info.defs.get(&name.id) {
            let segs = vec![Seg::Name(obj, name.name.to_string()), Seg::Text("()".to_owned())];
            self.push(Sort::Stmt, segs, false);
        }
    }

    fn push(&mut self, sort: Sort, segs: Vec<Seg>, apart: bool) {
        let failed = self.failed && !matches!(sort, Sort::Decl(_));
        self.log.pieces.push(Piece { number: self.number, sort, segs, apart, failed });
    }

    /// Notes what an input declares at the level of the session.
    fn declare(&mut self, input: &Input) {
        let mut idents: Vec<NodeId> = Vec::new();
        for item in &input.items {
            match item {
                InputItem::Import(_) => {}
                InputItem::Func(func) if func.recv.is_none() => idents.push(func.name.id),
                InputItem::Func(_) => {}
                InputItem::Stmt(stmt) => match &stmt.kind {
                    StmtKind::Decl(decl) => match &decl.specs {
                        Specs::Const(specs) => {
                            idents.extend(specs.iter().flat_map(|s| &s.names).map(|n| n.id));
                        }
                        Specs::Var(specs) => {
                            idents.extend(specs.iter().flat_map(|s| &s.names).map(|n| n.id));
                        }
                        Specs::Type(specs) => idents.extend(specs.iter().map(|s| s.name.id)),
                    },
                    StmtKind::Assign(a) if a.op == AssignOp::Define => {
                        idents.extend(a.lhs.iter().map(|e| e.id));
                    }
                    _ => {}
                },
            }
        }
        for id in idents {
            let Some(&obj) = self.checked.info.defs.get(&id) else { continue };
            let object = self.checked.objects.get(obj);
            if object.name.is_blank() {
                continue;
            }
            self.log.known.insert(obj);
            if matches!(object.kind, ObjectKind::Var(_)) {
                self.log.variables.push((self.number, obj));
            }
        }
    }

    fn stmt(&mut self, stmt: &Stmt, shown: &[(NodeId, Vec<ObjId>)], apart: bool) {
        match &stmt.kind {
            StmtKind::Decl(decl) => match &decl.specs {
                Specs::Var(specs) => {
                    for spec in specs.iter().filter(|spec| !spec.values.is_empty()) {
                        let mut segs = Vec::new();
                        for (i, name) in spec.names.iter().enumerate() {
                            let comma = if i == 0 { "" } else { ", " };
                            segs.push(Seg::Text(comma.to_owned()));
                            segs.extend(self.segs(Node::Ident(name), name.span));
                        }
                        segs.push(Seg::Text(" = ".to_owned()));
                        segs.extend(self.list(&spec.values));
                        self.push(Sort::Stmt, segs, apart);
                    }
                }
                Specs::Const(_) | Specs::Type(_) => {
                    let segs = self.segs(Node::GenDecl(decl), decl.span);
                    self.push(Sort::Decl(None), segs, false);
                }
            },
            StmtKind::Assign(a) if a.op == AssignOp::Define => {
                let mut segs = self.list(&a.lhs);
                segs.push(Seg::Text(" = ".to_owned()));
                segs.extend(self.list(&a.rhs));
                self.push(Sort::Stmt, segs, apart);
            }
            StmtKind::Expr(e) => {
                let segs = self.segs(Node::Expr(e), e.span);
                let objs = shown.iter().find(|(id, _)| *id == stmt.id).map(|(_, objs)| objs);
                let Some(objs) = objs else { return self.push(Sort::Stmt, segs, apart) };
                let home = self.checked.package_by_path("main");
                let ty = objs
                    .first()
                    .map_or(crate::types::ty::Ty::INVALID, |&obj| self.checked.objects.get(obj).ty);
                let ty = self.checked.types.display(ty, &self.checked.packages, home).to_string();
                let pure = !has_effect(self.checked, e);
                self.push(Sort::Value { pure, ty, n: objs.len() }, segs, apart);
            }
            StmtKind::Empty | StmtKind::Bad => {}
            _ => {
                let segs = self.segs(Node::Stmt(stmt), stmt.span);
                self.push(Sort::Stmt, segs, apart);
            }
        }
    }

    fn list(&self, exprs: &[Expr]) -> Vec<Seg> {
        let mut segs = Vec::new();
        for (i, e) in exprs.iter().enumerate() {
            if i > 0 {
                segs.push(Seg::Text(", ".to_owned()));
            }
            segs.extend(self.segs(Node::Expr(e), e.span));
        }
        segs
    }

    /// The text of a node, cut at the names of the session's objects.
    fn segs(&self, node: Node<'_>, span: Span) -> Vec<Seg> {
        let mut names: Vec<(Span, Seg)> = Vec::new();
        self.names(node, &mut names);
        names.sort_by_key(|(span, _)| span.lo);
        let mut segs = Vec::new();
        let mut at = span.lo;
        for (name, seg) in names {
            if name.lo < at {
                continue;
            }
            segs.push(Seg::Text(self.map.snippet(Span::new(at, name.lo)).to_owned()));
            segs.push(seg);
            at = name.hi;
        }
        segs.push(Seg::Text(self.map.snippet(Span::new(at, span.hi)).to_owned()));
        segs
    }

    fn names(&self, node: Node<'_>, out: &mut Vec<(Span, Seg)>) {
        let ident = match node {
            Node::Ident(ident) => Some((ident.id, ident.span, ident.name)),
            Node::Expr(e) => match e.kind {
                ExprKind::Ident(name) => Some((e.id, e.span, name)),
                _ => None,
            },
            _ => None,
        };
        if let Some((id, span, name)) = ident {
            let info = &self.checked.info;
            let obj = info.uses.get(&id).or_else(|| info.defs.get(&id)).copied();
            if let Some(obj) = obj.filter(|obj| self.log.known.contains(obj)) {
                out.push((span, Seg::Name(obj, name.to_string())));
            } else if let Some(digits) = name.as_str().strip_prefix('_')
                && obj.is_some_and(|obj| self.checked.objects.get(obj).name.is_blank())
                && info.uses.contains_key(&id)
            {
                let number = digits.parse().unwrap_or(self.log.last_result);
                out.push((span, Seg::Result(number)));
            }
        }
        node.children(&mut |child| self.names(child, out));
    }
}

fn is_entry(func: &racewalk_grammar::ast::FuncDecl) -> bool {
    func.recv.is_none() && matches!(func.name.name.as_str(), "main" | "init")
}

/// The identifier of a receiver's base type.
fn base_ident(e: &Expr) -> Option<NodeId> {
    match &e.kind {
        ExprKind::Ident(_) => Some(e.id),
        ExprKind::Star(x) | ExprKind::Paren(x) | ExprKind::Index(x, _) => base_ident(x),
        _ => None,
    }
}

/// Whether an expression can stand as a statement: it calls a function or receives.
fn has_effect(checked: &Checked, e: &Expr) -> bool {
    match &e.kind {
        ExprKind::Paren(x) => has_effect(checked, x),
        ExprKind::Unary(UnaryOp::Recv, _) => true,
        ExprKind::Call(call) => match checked.info.get(call.fun.id).map(|tv| &tv.mode) {
            Some(Mode::Builtin(builtin)) => {
                matches!(builtin, Builtin::Copy | Builtin::Recover)
            }
            Some(Mode::TypeExpr) => false,
            _ => true,
        },
        _ => false,
    }
}

/// Whether statements of an input act on the function around them.
fn needs_function(input: &Input) -> bool {
    fn find(node: Node<'_>) -> bool {
        match node {
            Node::Expr(Expr { kind: ExprKind::FuncLit(_), .. }) | Node::Func(_) => return false,
            Node::Stmt(stmt)
                if matches!(
                    stmt.kind,
                    StmtKind::Defer(_) | StmtKind::Return(_) | StmtKind::Labeled(..)
                ) =>
            {
                return true;
            }
            _ => {}
        }
        let mut found = false;
        node.children(&mut |child| found = found || find(child));
        found
    }
    find(Node::Input(input))
}
