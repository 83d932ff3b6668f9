//! Types that the language allows and gc refuses when it lays them out, and functions whose frames are too large for a stack.
//!
//! gc finds them after everything else, where it reads what it has checked; so they are looked for in a program without other errors.
//! A type counts once for each place where it is written, a defined type once. gc names the place roughly: the type, the variable or the
//! function whose declaration it read last.

use std::rc::Rc;

use racewalk_grammar::ast::walk::Node;
use racewalk_grammar::ast::{
    AssignOp, Expr, ExprKind, File, FuncDecl, FuncType, Param, Stmt, StmtKind,
};
use racewalk_grammar::source::Span;
use rustc_hash::FxHashSet;

use super::env::Checker;
use super::error::Code;
use super::info::Mode;
use super::sizes::MAX_SIZE;
use super::ty::{NamedId, Ty, TyKind};

/// Elements of channels are smaller.
const MAX_CHAN_ELEM: u64 = 1 << 16;

/// Keys and elements of maps are smaller.
const MAX_MAP_PART: u64 = 1 << 31;

/// Frames of functions are smaller.
const MAX_FRAME: u64 = 1 << 30;

/// Parameters and results of fewer bytes may be in registers.
const IN_REGISTERS: u64 = 9 * 16;

/// What the walk over a declaration knows.
#[derive(Default)]
struct Walk {
    /// Where gc would say that it is.
    at: Span,
    /// Types with a name that were looked at where they are used.
    seen: FxHashSet<NamedId>,
    /// Signatures of generic functions with type arguments that were looked at.
    instances: FxHashSet<(Option<Span>, Ty)>,
    /// Whether what is written is the inside of a type's declaration, whose parts are not laid out yet.
    inside: bool,
    /// Copies of arrays that the function makes to range over them, in bytes.
    copies: u64,
}

impl<'f> Checker<'_, 'f> {
    /// Looks through the package for what is too large.
    pub(crate) fn check_limits(&mut self, files: &'f [Rc<File>]) {
        for (at, message) in std::mem::take(&mut self.unprintable) {
            self.err(Code::InvalidPrintArg, at, message);
        }
        let mut walk = Walk::default();
        for file in files {
            Node::File(file).children(&mut |node| self.limit_node(&mut walk, node));
        }
    }

    fn limit_node(&mut self, walk: &mut Walk, node: Node<'f>) {
        match node {
            Node::Import(_) | Node::Const(_) => {}
            Node::Var(spec) => {
                walk.at = spec.names.first().map_or(spec.span, |name| name.span);
                node.children(&mut |child| self.limit_node(walk, child));
            }
            Node::Type(spec) => {
                if spec.type_params.is_empty() {
                    walk.at = spec.name.span;
                    walk.inside = !spec.alias;
                    self.limit_node(walk, Node::Expr(&spec.ty));
                    walk.inside = false;
                }
            }
            Node::Func(func) => self.limit_func(walk, func),
            Node::Expr(e) => self.limit_expr(walk, e),
            Node::Stmt(s) => self.limit_stmt(walk, s),
            _ => node.children(&mut |child| self.limit_node(walk, child)),
        }
    }

    fn limit_func(&mut self, walk: &mut Walk, func: &'f FuncDecl) {
        walk.at = func.recv.as_ref().map_or(func.name.span, |recv| self.declared_at(&recv.ty));
        let generic = func.recv.as_ref().is_some_and(|recv| has_arguments(&recv.ty));
        if generic || !func.ty.type_params.is_empty() {
            return;
        }
        let recv = func.recv.as_ref().map(|recv| &recv.ty);
        walk.copies = 0;
        self.limit_node(walk, Node::FuncType(&func.ty));
        walk.at = func.name.span;
        func.body.iter().for_each(|body| self.limit_node(walk, Node::Block(body)));
        let at = func.recv.as_ref().map_or(func.name.span, |recv| recv.span);
        self.limit_frame(recv, &func.ty, at, walk.copies);
    }

    /// Where the type of a receiver is declared: gc reads its methods there.
    fn declared_at(&self, recv: &Expr) -> Span {
        match &recv.kind {
            ExprKind::Paren(x) | ExprKind::Star(x) => self.declared_at(x),
            _ => {
                let named = self.c.info.uses.get(&recv.id);
                named.map_or(recv.span, |&obj| self.c.objects.get(obj).span)
            }
        }
    }

    fn limit_stmt(&mut self, walk: &mut Walk, stmt: &'f Stmt) {
        match &stmt.kind {
            StmtKind::Assign(assign) if assign.op == AssignOp::Define => {
                let single = assign.lhs.len() == assign.rhs.len();
                for (i, x) in assign.lhs.iter().enumerate() {
                    if self.c.info.defs.contains_key(&x.id) {
                        walk.at = x.span;
                    }
                    if let Some(value) = assign.rhs.get(i).filter(|_| single) {
                        self.limit_expr(walk, value);
                    }
                }
                if single {
                    return;
                }
            }
            StmtKind::Range(range) => {
                if range.define
                    && let Some(x) = range.value.as_ref().or(range.key.as_ref())
                {
                    walk.at = x.span;
                }
                let ty = self.c.info.get(range.x.id).map_or(Ty::INVALID, |tv| tv.ty);
                if range.value.is_some() && matches!(self.under_kind(ty), TyKind::Array(..)) {
                    walk.copies = walk.copies.saturating_add(self.limit_size(ty));
                }
            }
            _ => {}
        }
        Node::Stmt(stmt).children(&mut |child| self.limit_node(walk, child));
    }

    fn limit_expr(&mut self, walk: &mut Walk, e: &'f Expr) {
        let Some(tv) = self.c.info.get(e.id) else {
            return Node::Expr(e).children(&mut |child| self.limit_node(walk, child));
        };
        let (ty, is_type) = match tv.mode {
            // What is only computed by the checker is never laid out.
            Mode::Constant(_) => return,
            Mode::TypeExpr => (tv.ty, true),
            _ => (tv.ty, false),
        };
        match &e.kind {
            ExprKind::FuncLit(lit) => {
                let (outside, copies) = (walk.at, std::mem::take(&mut walk.copies));
                self.limit_node(walk, Node::FuncType(&lit.ty));
                walk.at = e.span;
                self.limit_node(walk, Node::Block(&lit.body));
                self.limit_frame(None, &lit.ty, e.span, walk.copies);
                (walk.at, walk.copies) = (outside, copies);
            }
            ExprKind::ArrayType(_, elem) => {
                self.limit_node(walk, Node::Expr(elem));
                self.limit_type(walk, ty);
            }
            ExprKind::Ident(_) | ExprKind::Selector(..) | ExprKind::Index(..) if is_type => {
                Node::Expr(e).children(&mut |child| self.limit_node(walk, child));
                // What an alias stands for was looked at where that is written.
                if self.c.types.as_named(ty).is_some() {
                    self.limit_type(walk, ty);
                }
            }
            ExprKind::Ident(_) if self.c.info.instances.contains_key(&e.id) => {
                let declared = self.c.info.uses.get(&e.id).map(|&obj| self.c.objects.get(obj).span);
                if !self.c.types.has_params(ty) && walk.instances.insert((declared, ty)) {
                    let outside = std::mem::replace(&mut walk.at, declared.unwrap_or(e.span));
                    self.limit_parts(walk, ty, &mut FxHashSet::default());
                    walk.at = outside;
                }
            }
            _ => {
                Node::Expr(e).children(&mut |child| self.limit_node(walk, child));
                if is_type {
                    self.limit_type(walk, ty);
                }
            }
        }
    }

    /// Looks at a type that is written here; its parts were looked at.
    fn limit_type(&mut self, walk: &mut Walk, ty: Ty) {
        if self.c.types.has_params(ty) {
            return;
        }
        match self.c.types.kind(ty).clone() {
            TyKind::Named(id) => {
                let info = self.c.types.named(id);
                let (under, instance) = (info.underlying, info.instance.is_some());
                if walk.seen.contains(&id) {
                    return;
                }
                let declared = info
                    .instance
                    .as_ref()
                    .map_or(info.obj, |(origin, _)| self.c.types.named(*origin).obj);
                let map = matches!(self.c.types.kind(under), TyKind::Map(..)) && !walk.inside;
                if instance || map {
                    walk.seen.insert(id);
                    let obj = declared;
                    let outside = std::mem::replace(&mut walk.at, self.c.objects.get(obj).span);
                    self.limit_parts(walk, under, &mut FxHashSet::default());
                    walk.at = outside;
                } else if matches!(self.c.types.kind(under), TyKind::Chan(..)) {
                    walk.seen.insert(id);
                    self.limit_kind(walk, under);
                }
            }
            _ => self.limit_kind(walk, ty),
        }
    }

    /// Looks at a type and at what it is made of, as far as that has no name.
    fn limit_parts(&mut self, walk: &mut Walk, ty: Ty, seen: &mut FxHashSet<Ty>) {
        if !seen.insert(ty) || self.c.types.as_named(ty).is_some() {
            return;
        }
        let mut parts = Vec::new();
        self.c.types.kind(ty).for_each_child(|part| parts.push(part));
        for part in parts {
            self.limit_parts(walk, part, seen);
        }
        self.limit_kind(walk, ty);
    }

    fn limit_kind(&mut self, walk: &Walk, ty: Ty) {
        match self.c.types.kind(ty).clone() {
            TyKind::Array(..) if self.limit_size(ty) >= MAX_SIZE => {
                let shown = gc_spelling(&self.show(ty));
                let message = format!("type {shown} larger than address space");
                self.err(Code::TypeTooLarge, walk.at, message);
            }
            TyKind::Struct(info)
                if self.limit_size(ty) >= MAX_SIZE
                    && info.fields.iter().all(|field| self.limit_size(field.ty) < MAX_SIZE) =>
            {
                let shown = gc_spelling(&self.show(ty));
                self.err(Code::TypeTooLarge, walk.at, format!("type {shown} too large"));
            }
            TyKind::Chan(_, elem) if self.limit_size(elem) >= MAX_CHAN_ELEM => {
                let message = "channel element type too large (>64kB)";
                self.err(Code::TypeTooLarge, walk.at, message);
            }
            TyKind::Map(key, elem) if !walk.inside => {
                for (part, what) in [(elem, "element"), (key, "key")] {
                    if self.limit_size(part) >= MAX_MAP_PART {
                        let message = format!("map {what} type too large");
                        self.err(Code::TypeTooLarge, walk.at, message);
                    }
                }
            }
            _ => {}
        }
    }

    /// Bytes of a type; at least [`MAX_SIZE`] where they are too many.
    fn limit_size(&mut self, ty: Ty) -> u64 {
        self.sizes.size_of(&self.c.types, ty).unwrap_or(u64::MAX)
    }

    /// A function whose parameters, results and copies do not fit into a frame.
    fn limit_frame(&mut self, recv: Option<&Expr>, ty: &FuncType, at: Span, copies: u64) {
        let params = ty.params.iter().chain(&ty.results).filter(|p| p.ellipsis.is_none());
        let mut args: u64 = 0;
        for e in recv.into_iter().chain(params.map(|param: &Param| &param.ty)) {
            let ty = self.c.info.get(e.id).map_or(Ty::INVALID, |tv| tv.ty);
            let size = self.limit_size(ty);
            if size > IN_REGISTERS {
                args = args.saturating_add(size);
            }
        }
        if (args >= MAX_FRAME || copies >= MAX_FRAME) && args.max(copies) < MAX_SIZE {
            let (locals, args) = (copies >> 20, args >> 20);
            let message =
                format!("stack frame too large (>1GB): {locals} MB locals + {args} MB args");
            self.err(Code::TypeTooLarge, at, message);
        }
    }
}

/// Whether a receiver's type has type parameters.
fn has_arguments(recv: &Expr) -> bool {
    match &recv.kind {
        ExprKind::Paren(x) | ExprKind::Star(x) => has_arguments(x),
        ExprKind::Index(..) => true,
        _ => false,
    }
}

/// gc writes types with blanks inside of braces once it has checked them.
fn gc_spelling(shown: &str) -> String {
    let open = shown.replace("struct{", "struct { ").replace("interface{", "interface { ");
    open.replace('}', " }").replace("{  }", "{}")
}
