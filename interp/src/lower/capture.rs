//! Which variables are shared: capture and escape analysis of one function declaration.
//!
//! A variable lives in frame slots unless a function literal captures it and it changes after its declaration, its address is taken, or it
//! is (or holds) an array that is indexed by a variable. A captured variable that never changes is copied into the
//! closure, which nobody can tell from sharing it.

use racewalk_grammar::ast::{
    AssignOp, Block, BranchKind, CaseClause, Expr, ExprKind, GenDecl, NodeId, Specs, Stmt,
    StmtKind, UnaryOp,
};
use racewalk_grammar::source::{Pos, Span};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::types::info::{Checked, Mode, SelectionKind};
use crate::types::object::{ObjId, ObjectKind, VarKind};
use crate::types::ty::{Ty, TyKind};

/// Why a variable does not live in the frame: for each reason, the first place where it holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct VarFacts {
    /// A function literal uses it, other than the one it is declared in: the literal.
    pub(crate) captured: Option<Span>,
    /// It is assigned somewhere besides its declaration.
    pub(crate) reassigned: Option<Span>,
    /// Its address is taken, by `&`, a method call or slicing.
    pub(crate) addressed: Option<Span>,
    /// It is or holds an array that is indexed by a variable.
    pub(crate) indexed: Option<Span>,
}

impl VarFacts {
    /// Whether goroutines can share it.
    pub(crate) fn shared(self) -> bool {
        self.addressed.is_some() || (self.captured.is_some() && self.reassigned.is_some())
    }
}

/// What is known of a function's variables and literals.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    /// All local variables, in the order of their declarations.
    pub(crate) locals: Vec<ObjId>,
    /// By variable.
    pub(crate) vars: FxHashMap<ObjId, VarFacts>,
    /// The variables of enclosing functions that a literal (or the body of a range over a function) uses, itself or in literals inside
    /// it, in the order of first use; by the literal's node.
    pub(crate) captures: FxHashMap<NodeId, Vec<ObjId>>,
    /// Functions, by their literals, that return values from bodies of ranges over functions.
    pub(crate) yield_results: FxHashSet<Option<NodeId>>,
    /// Functions (by literal node; the declaration under `None`) that hold a `defer`, range-over-func bodies counting for the function around them.
    pub(crate) defers: FxHashMap<Option<NodeId>, Defers>,
    /// How many `return` statements each function has.
    pub(crate) returns: FxHashMap<Option<NodeId>, u32>,
    /// The function that a label stands in, range-over-func bodies being functions of their own.
    pub(crate) labels: FxHashMap<NodeId, Option<NodeId>>,
    /// The end of each variable's last use, in the order of the text.
    pub(crate) last_uses: FxHashMap<ObjId, Pos>,
    /// Whether there is a `goto`, so that what comes later in the text may be done earlier.
    pub(crate) has_goto: bool,
}

/// The `defer` statements of a function.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Defers {
    count: u32,
    /// Whether one of them may be reached several times.
    looped: bool,
}

impl Facts {
    /// Whether gc writes the deferred calls of a function out where it returns: it does with few, each of which is made once at most.
    /// Traces show such calls at the `return`, others at the function's end.
    pub(crate) fn calls_at_return(&self, func: Option<NodeId>) -> bool {
        let returns = self.returns.get(&func).copied().unwrap_or(0);
        self.defers.get(&func).is_some_and(|defers| {
            let few = defers.count <= 8 && returns.saturating_mul(defers.count) <= 15;
            few && !defers.looped && !self.has_goto
        })
    }
}

/// One function or literal around the place being looked at.
struct Level {
    lit: Option<NodeId>,
    span: Span,
    /// Whether it is the body of a range over a function.
    body: bool,
    /// The loops around the place, inside of it.
    loops: u32,
    declared: FxHashSet<ObjId>,
    /// Its named results.
    results: Vec<ObjId>,
}

struct Walker<'a> {
    checked: &'a Checked,
    /// The language version of the file.
    lang: u32,
    facts: Facts,
    levels: Vec<Level>,
}

/// Analyses the body of a declared function, or the statements of an input.
pub(crate) fn analyse<'b>(
    checked: &Checked,
    lang: u32,
    params: &[ObjId],
    results: &[ObjId],
    body: impl IntoIterator<Item = &'b Stmt>,
) -> Facts {
    let mut walker = Walker { checked, lang, facts: Facts::default(), levels: Vec::new() };
    walker.enter(None, false, Span::NONE);
    walker.declare_all(params);
    walker.declare_results(results);
    for stmt in body {
        walker.stmt(stmt);
    }
    walker.facts
}

/// Analyses an expression outside functions: a package variable's initial value.
pub(crate) fn analyse_expr(checked: &Checked, lang: u32, e: &Expr) -> Facts {
    let mut walker = Walker { checked, lang, facts: Facts::default(), levels: Vec::new() };
    walker.enter(None, false, Span::NONE);
    walker.expr(e);
    walker.facts
}

impl Walker<'_> {
    fn enter(&mut self, lit: Option<NodeId>, body: bool, span: Span) {
        let (declared, results) = (FxHashSet::default(), Vec::new());
        self.levels.push(Level { lit, span, body, loops: 0, declared, results });
        if let Some(lit) = lit {
            self.facts.captures.entry(lit).or_default();
        }
    }

    fn declare(&mut self, id: NodeId) {
        if let Some(&obj) = self.checked.info.defs.get(&id) {
            self.declare_all(&[obj]);
        }
    }

    fn declare_all(&mut self, objs: &[ObjId]) {
        self.facts.locals.extend(objs);
        if let Some(level) = self.levels.last_mut() {
            level.declared.extend(objs);
        }
    }

    fn declare_results(&mut self, objs: &[ObjId]) {
        self.declare_all(objs);
        if let Some(level) = self.levels.last_mut() {
            level.results = objs.to_vec();
        }
    }

    /// `return` with values sets the results: in the body of a range over a function, those of the function around.
    fn set_results(&mut self, span: Span) {
        let around = self.levels.iter().rfind(|l| !l.body);
        for obj in around.map_or(Vec::new(), |l| l.results.clone()) {
            self.fact(obj).reassigned.get_or_insert(span);
            self.use_var(obj);
        }
    }

    fn fact(&mut self, obj: ObjId) -> &mut VarFacts {
        self.facts.vars.entry(obj).or_default()
    }

    /// The local variable that an identifier uses.
    fn local(&self, id: NodeId) -> Option<ObjId> {
        let &obj = self.checked.info.uses.get(&id).or_else(|| self.checked.info.defs.get(&id))?;
        match self.checked.objects.get(obj).kind {
            ObjectKind::Var(VarKind::Package) => None,
            ObjectKind::Var(_) => Some(obj),
            _ => None,
        }
    }

    fn use_var(&mut self, obj: ObjId) {
        let Some(home) = self.levels.iter().rposition(|l| l.declared.contains(&obj)) else {
            return;
        };
        if home + 1 == self.levels.len() {
            return;
        }
        let literal = self.levels[home + 1].span;
        self.fact(obj).captured.get_or_insert(literal);
        for i in home + 1..self.levels.len() {
            if let Some(lit) = self.levels[i].lit {
                let list = self.facts.captures.entry(lit).or_default();
                if !list.contains(&obj) {
                    list.push(obj);
                }
            }
        }
    }

    /// The variable that holds the memory of an addressable expression, reached without a pointer.
    fn root(&self, e: &Expr) -> Option<ObjId> {
        let mut e = e;
        loop {
            match &e.kind {
                ExprKind::Paren(x) => e = x,
                ExprKind::Ident(_) => return self.local(e.id),
                ExprKind::Selector(x, _) => {
                    let selection = self.checked.info.selections.get(&e.id)?;
                    if selection.kind != SelectionKind::Field
                        || self.path_has_pointer(selection.recv, &selection.path)
                    {
                        return None;
                    }
                    e = x;
                }
                ExprKind::Index(x, _) => {
                    if !self.is_array(x) {
                        return None;
                    }
                    e = x;
                }
                _ => return None,
            }
        }
    }

    fn path_has_pointer(&self, recv: Ty, path: &[usize]) -> bool {
        let types = &self.checked.types;
        let mut ty = recv;
        for &i in path {
            match types.under(ty) {
                TyKind::Struct(info) => match info.fields.get(i) {
                    Some(field) => ty = field.ty,
                    None => return false,
                },
                _ => return true,
            }
        }
        false
    }

    fn address(&mut self, e: &Expr, by: Span) {
        if let Some(obj) = self.root(e) {
            self.fact(obj).addressed.get_or_insert(by);
        }
    }

    fn assign(&mut self, e: &Expr) {
        if let Some(obj) = self.root(e) {
            self.fact(obj).reassigned.get_or_insert(e.span);
        }
        self.expr(e);
    }

    fn exprs(&mut self, es: &[Expr]) {
        for e in es {
            self.expr(e);
        }
    }

    fn is_type(&self, e: &Expr) -> bool {
        matches!(self.checked.info.get(e.id).map(|tv| &tv.mode), Some(Mode::TypeExpr))
    }

    fn expr(&mut self, e: &Expr) {
        if self.is_type(e) {
            return;
        }
        match &e.kind {
            ExprKind::Ident(_) => {
                if let Some(obj) = self.local(e.id) {
                    self.use_var(obj);
                    let last = self.facts.last_uses.entry(obj).or_default();
                    *last = e.span.hi.max(*last);
                }
            }
            ExprKind::Paren(x) | ExprKind::Star(x) | ExprKind::TypeAssert(x, _) => self.expr(x),
            ExprKind::Selector(x, _) => self.selector(e, x),
            ExprKind::Index(x, indices) => {
                self.expr(x);
                self.index(x, indices);
                self.exprs(indices);
            }
            ExprKind::Slice(s) => {
                if self.is_array(&s.x) {
                    self.address(&s.x, e.span);
                }
                self.expr(&s.x);
                for bound in [&s.lo, &s.hi, &s.max].into_iter().flatten() {
                    self.expr(bound);
                }
            }
            ExprKind::Call(call) => {
                self.expr(&call.fun);
                self.exprs(&call.args);
            }
            ExprKind::Unary(op, x) => {
                if *op == UnaryOp::Addr {
                    self.address(x, e.span);
                }
                self.expr(x);
            }
            ExprKind::Binary(b) => {
                self.expr(&b.first);
                for rest in &b.rest {
                    self.expr(&rest.y);
                }
            }
            ExprKind::CompositeLit(lit) => {
                for elem in &lit.elems {
                    // A struct's key is a field name, which is no variable; `uses` does not know it as one.
                    if let Some(key) = &elem.key {
                        self.expr(key);
                    }
                    self.expr(&elem.value);
                }
            }
            ExprKind::FuncLit(lit) => {
                self.enter(Some(e.id), false, e.span);
                for name in lit.ty.params.iter().filter_map(|p| p.name.as_ref()) {
                    self.declare(name.id);
                }
                let names = lit.ty.results.iter().filter_map(|p| p.name.as_ref());
                let defs = &self.checked.info.defs;
                let results: Vec<ObjId> = names.filter_map(|n| defs.get(&n.id).copied()).collect();
                self.declare_results(&results);
                self.block(&lit.body);
                self.levels.pop();
            }
            ExprKind::Bad
            | ExprKind::BasicLit(..)
            | ExprKind::ArrayType(..)
            | ExprKind::SliceType(_)
            | ExprKind::StructType(_)
            | ExprKind::FuncType(_)
            | ExprKind::InterfaceType(_)
            | ExprKind::MapType(..)
            | ExprKind::ChanType(..) => {}
        }
    }

    fn selector(&mut self, e: &Expr, x: &Expr) {
        if let Some(selection) = self.checked.info.selections.get(&e.id) {
            let method_on_pointer = matches!(&selection.kind, SelectionKind::Method(m) if m.ptr_recv)
                || matches!(&selection.kind, SelectionKind::TypeParamMethod(_));
            let by_value = !self.path_has_pointer(selection.recv, &selection.path)
                && !matches!(self.checked.types.under(selection.recv), TyKind::Pointer(_));
            if method_on_pointer && by_value {
                self.address(x, e.span);
            }
        }
        self.expr(x);
    }

    fn is_array(&self, e: &Expr) -> bool {
        self.may_be(e, |kind| matches!(kind, TyKind::Array(..)))
    }

    /// Whether an operand's type is made so; of a type parameter, whether one of the types in its type set is.
    fn may_be(&self, e: &Expr, is: impl Fn(&TyKind) -> bool) -> bool {
        let Some(tv) = self.checked.info.get(e.id) else { return false };
        let types = &self.checked.types;
        let TyKind::TypeParam(param) = types.under(tv.ty) else { return is(types.under(tv.ty)) };
        match types.under(types.type_param(*param).constraint) {
            TyKind::Interface(info) => {
                info.terms.iter().flatten().any(|term| is(types.under(term.ty)))
            }
            constraint => is(constraint),
        }
    }

    fn index(&mut self, x: &Expr, indices: &[Expr]) {
        if !self.is_array(x) {
            return;
        }
        let constant = indices.iter().all(|i| {
            matches!(self.checked.info.get(i.id).map(|tv| &tv.mode), Some(Mode::Constant(_)))
        });
        if !constant && let Some(obj) = self.root(x) {
            self.fact(obj).indexed.get_or_insert(x.span);
        }
    }

    fn block(&mut self, block: &Block) {
        self.stmts(&block.stmts);
    }

    fn stmts(&mut self, stmts: &[Stmt]) {
        for stmt in stmts {
            self.stmt(stmt);
        }
    }

    fn opt_stmt(&mut self, stmt: Option<&Stmt>) {
        if let Some(stmt) = stmt {
            self.stmt(stmt);
        }
    }

    fn clauses(&mut self, clauses: &[CaseClause]) {
        for clause in clauses {
            if let Some(&obj) = self.checked.info.implicits.get(&clause.id) {
                self.declare_all(&[obj]);
            }
            self.exprs(clause.exprs.as_deref().unwrap_or_default());
            self.stmts(&clause.body);
        }
    }

    fn gen_decl(&mut self, decl: &GenDecl) {
        if let Specs::Var(specs) = &decl.specs {
            for spec in specs {
                self.exprs(&spec.values);
                for name in &spec.names {
                    self.declare(name.id);
                }
            }
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::Branch(BranchKind::Goto, _) => self.facts.has_goto = true,
            StmtKind::Bad | StmtKind::Empty | StmtKind::Branch(..) => {}
            StmtKind::Labeled(_, inner) => {
                let home = self.levels.last().and_then(|l| l.lit);
                self.facts.labels.insert(stmt.id, home);
                self.stmt(inner);
            }
            StmtKind::Expr(e) | StmtKind::Go(e) => self.expr(e),
            StmtKind::Defer(e) => {
                let own = self.levels.iter().rposition(|l| !l.body).unwrap_or(0);
                let looped = self.levels[own..].iter().any(|l| l.body || l.loops > 0);
                let defers = self.facts.defers.entry(self.levels[own].lit).or_default();
                defers.count += 1;
                defers.looped |= looped;
                self.expr(e);
            }
            StmtKind::Send(ch, value) => {
                self.expr(ch);
                self.expr(value);
            }
            StmtKind::IncDec(e, _) => self.assign(e),
            StmtKind::Assign(a) => {
                self.exprs(&a.rhs);
                for e in &a.lhs {
                    if a.op == AssignOp::Define && self.checked.info.defs.contains_key(&e.id) {
                        self.declare(e.id);
                    } else {
                        self.assign(e);
                    }
                }
            }
            StmtKind::Return(es) => {
                let home = self.levels.iter().rfind(|l| !l.body).and_then(|l| l.lit);
                *self.facts.returns.entry(home).or_default() += 1;
                self.exprs(es);
                if !es.is_empty() {
                    self.set_results(stmt.span);
                    if self.levels.last().is_some_and(|l| l.body) {
                        self.facts.yield_results.insert(home);
                    }
                }
            }
            StmtKind::Block(block) => self.block(block),
            StmtKind::If(s) => {
                for arm in &s.arms {
                    self.opt_stmt(arm.init.as_ref());
                    self.expr(&arm.cond);
                    self.block(&arm.body);
                }
                if let Some(block) = &s.else_ {
                    self.block(block);
                }
            }
            StmtKind::Switch(s) => {
                self.opt_stmt(s.init.as_ref());
                if let Some(tag) = &s.tag {
                    self.expr(tag);
                }
                self.clauses(&s.clauses);
            }
            StmtKind::TypeSwitch(s) => {
                self.opt_stmt(s.init.as_ref());
                self.expr(&s.x);
                self.clauses(&s.clauses);
            }
            StmtKind::Select(clauses) => {
                for clause in clauses {
                    self.opt_stmt(clause.comm.as_ref());
                    self.stmts(&clause.body);
                }
            }
            StmtKind::For(s) => {
                self.opt_stmt(s.init.as_ref());
                if let Some(cond) = &s.cond {
                    self.expr(cond);
                }
                self.opt_stmt(s.post.as_ref());
                self.loop_body(&s.body);
            }
            StmtKind::Range(s) => self.range(stmt.id, s),
            StmtKind::Decl(decl) => self.gen_decl(decl),
        }
    }

    fn range(&mut self, id: NodeId, s: &racewalk_grammar::ast::Range) {
        self.expr(&s.x);
        let func = self.may_be(&s.x, |kind| matches!(kind, TyKind::Func(_)));
        if func {
            self.enter(Some(id), true, s.body.span);
        }
        // Before go1.22 the variables are shared by the iterations, so each iteration after the first assigns them.
        let assigned_again = self.lang < 22;
        for target in [&s.key, &s.value].into_iter().flatten() {
            if s.define {
                self.declare(target.id);
                if assigned_again && let Some(&obj) = self.checked.info.defs.get(&target.id) {
                    self.fact(obj).reassigned.get_or_insert(target.span);
                }
            } else {
                self.assign(target);
            }
        }
        self.loop_body(&s.body);
        if func {
            self.levels.pop();
        }
    }

    fn loop_body(&mut self, body: &Block) {
        let level = self.levels.len() - 1;
        self.levels[level].loops += 1;
        self.block(body);
        self.levels[level].loops -= 1;
    }
}
