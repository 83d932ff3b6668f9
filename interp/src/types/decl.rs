//! Declarations (spec: Declarations and scope): constants, variables, types, functions.
//!
//! Package-level objects are resolved when they are first needed. One that is needed while it is being resolved closes a cycle;
//! [`super::cycles`] says whether that is an error.

use racewalk_grammar::ast::{self, ConstSpec, Expr, FuncDecl, GenDecl, Ident, Specs, VarSpec};
use racewalk_grammar::source::Span;

use super::assign::Target;
use super::env::{Checker, DeclKind, Env, FuncCtx, State};
use super::error::Code;
use super::exprstr::show_expr;
use super::object::{FuncObject, ObjId, ObjectKind, VarKind};
use super::operand::{Mode, Operand};
use super::signature::SigInfo;
use super::ty::{Signature, Ty, TyKind};
use crate::constant::ConstValue;

/// How many declarations may wait for one another. Each takes some of our stack.
const MAX_CHAIN: usize = 200;

impl<'f> Checker<'_, 'f> {
    /// Resolves a package-level object, unless that has been done.
    pub(crate) fn resolve_object(&mut self, obj: ObjId) {
        let Some(decl) = self.decls.get_mut(&obj) else { return };
        match decl.state {
            State::Done => return,
            State::Open => return self.mention_open(obj),
            State::New => {}
        }
        decl.state = State::Open;
        let (file, kind) = (decl.file, decl.kind);
        if self.path.len() > MAX_CHAIN {
            let object = self.c.objects.get(obj);
            let (name, span) = (object.name, object.span);
            let message = format!("{name} depends on too long a chain of declarations");
            self.err(Code::TypeTooDeep, span, message);
            return;
        }
        self.path.push(obj);
        let env = Env { file, decl: Some(obj), ..Env::default() };
        self.with_env(env, |c| {
            c.env.scopes.open();
            match kind {
                DeclKind::Const { spec, from, index } => c.const_decl(obj, spec, from, index),
                DeclKind::Var { spec, index } => c.package_var(obj, spec, index),
                DeclKind::Type(spec) if spec.alias => c.alias_decl(obj, spec),
                DeclKind::Type(spec) => {
                    if let Some(id) = c.c.types.as_named(c.c.objects.get(obj).ty) {
                        c.named_decl(id, spec);
                    }
                }
                DeclKind::Func(decl) => c.func_decl(obj, decl),
            }
            c.env.scopes.close();
        });
        self.path.pop();
        if let Some(decl) = self.decls.get_mut(&obj) {
            decl.state = State::Done;
        }
        self.resolve_again(obj);
    }

    /// Resolves anew what took its type from a function whose type was not known then.
    fn resolve_again(&mut self, func: ObjId) {
        if self.again.iter().all(|&(f, _)| f != func) {
            return;
        }
        let (now, rest) =
            std::mem::take(&mut self.again).into_iter().partition(|&(f, _)| f == func);
        self.again = rest;
        let now: Vec<(ObjId, ObjId)> = now;
        for (_, user) in now {
            if let Some(decl) = self.decls.get(&user)
                && let DeclKind::Var { spec, .. } = decl.kind
                && decl.state == State::Done
            {
                self.forget_vars(spec);
                self.resolve_object(user);
            }
        }
    }

    /// Makes the variables of a spec unknown again.
    fn forget_vars(&mut self, spec: &'f VarSpec) {
        for ident in &spec.names {
            let Some(&obj) = self.c.info.defs.get(&ident.id) else { continue };
            self.c.objects.get_mut(obj).ty = Ty::INVALID;
            if let Some(decl) = self.decls.get_mut(&obj) {
                decl.state = State::New;
            }
        }
    }

    /// One constant; `from` is the spec whose type and values it has.
    fn const_decl(
        &mut self,
        obj: ObjId,
        spec: &'f ConstSpec,
        from: Option<&'f ConstSpec>,
        index: usize,
    ) {
        let Some(from) = from else { return };
        let saved = (self.env.iota.replace(spec.iota), self.env.inherited);
        let mut ty = None;
        if let Some(e) = &from.ty {
            let t = self.typ(e);
            if !t.is_invalid() && !self.is_const_type(t) {
                let under = self.under(t);
                if !under.is_invalid() {
                    let shown = self.show(t);
                    self.err(
                        Code::InvalidConstType,
                        e.span,
                        format!("invalid constant type {shown}"),
                    );
                }
                ty = Some(Ty::INVALID);
            } else {
                ty = Some(t);
            }
        }
        if !std::ptr::eq(from, spec) {
            self.env.inherited = spec.names.get(index).map(|n| n.span);
        }
        // The value of a constant whose type is wrong is not looked at.
        let value = from.values.get(index).filter(|_| ty.is_none_or(|ty| !ty.is_invalid()));
        let x = value.map(|e| self.expr(None, e));
        self.init_const(obj, ty, x);
        (self.env.iota, self.env.inherited) = saved;
    }

    fn is_const_type(&mut self, ty: Ty) -> bool {
        !self.is_type_param(ty) && self.basic_under(ty).is_some_and(|b| b.is_const_type())
    }

    fn init_const(&mut self, obj: ObjId, ty: Option<Ty>, x: Option<Operand<'f>>) {
        // A type that is written down holds whatever is wrong with the value.
        let mut done = (ty.unwrap_or(Ty::INVALID), ConstValue::Unknown);
        if let Some(mut x) = x
            && !x.is_invalid()
            && !ty.is_some_and(|t| t.is_invalid())
        {
            if !x.is_constant() {
                let shown = self.describe(&x);
                self.err(Code::InvalidConstInit, x.span(), format!("{shown} is not constant"));
            } else {
                let ty = ty.unwrap_or(x.ty);
                self.assignment(&mut x, Some(ty), "constant declaration");
                done.0 = ty;
                if let Mode::Constant(value) = x.mode {
                    done.1 = value;
                }
            }
        }
        let object = self.c.objects.get_mut(obj);
        object.ty = done.0;
        object.kind = ObjectKind::Const(done.1);
    }

    fn package_var(&mut self, obj: ObjId, spec: &'f VarSpec, index: usize) {
        let ty = spec.ty.as_ref().map(|e| self.var_type(e));
        if let Some(ty) = ty {
            self.c.objects.get_mut(obj).ty = ty;
        }
        if spec.values.is_empty() {
            return;
        }
        if spec.names.len() == spec.values.len() {
            self.var_init(obj, ty, &spec.values[index]);
            return;
        }
        // All variables of the spec are initialized together, on the first's account.
        let lhs: Vec<ObjId> =
            spec.names.iter().filter_map(|n| self.c.info.defs.get(&n.id).copied()).collect();
        for &other in &lhs {
            if let Some(ty) = ty {
                self.c.objects.get_mut(other).ty = ty;
                self.typed_vars.insert(other);
            }
            if let Some(decl) = self.decls.get_mut(&other) {
                decl.state = if other == obj { State::Open } else { State::Done };
            }
        }
        if spec.values.len() == 1 {
            self.init_vars(&lhs, &spec.values, None);
        } else {
            self.use_exprs(&spec.values);
        }
        let Some(decl) = self.decls.get(&obj) else { return };
        let (deps, dep_set) = (decl.deps.clone(), decl.dep_set.clone());
        for other in lhs.into_iter().filter(|&o| o != obj) {
            if let Some(decl) = self.decls.get_mut(&other) {
                decl.deps.clone_from(&deps);
                decl.dep_set.clone_from(&dep_set);
            }
        }
    }

    /// Initializes one variable by one expression.
    fn var_init(&mut self, obj: ObjId, ty: Option<Ty>, e: &'f Expr) {
        let what = self.c.objects.get(obj).name.to_string();
        let target = ty.map(|ty| Target { ty, what });
        if ty.is_some() {
            self.typed_vars.insert(obj);
        }
        let mut x = self.expr(target.as_ref(), e);
        self.init_var(obj, &mut x, "variable declaration");
    }

    fn func_decl(&mut self, obj: ObjId, decl: &'f FuncDecl) {
        let saved = self.env.decl.take();
        // Its own signature may mention it, in the length of an array.
        let unknown = Signature { params: Vec::new(), results: Vec::new(), variadic: false };
        let unknown = self.c.types.intern(TyKind::Func(std::rc::Rc::new(unknown)));
        self.c.objects.get_mut(obj).ty = unknown;
        let sig = std::rc::Rc::new(self.decl_signature(obj, decl));
        self.env.decl = saved;
        let mut type_params: Vec<Ty> = Vec::new();
        for &p in sig.recv_params.iter().chain(&sig.type_params) {
            type_params.push(self.c.types.type_param_ty(p));
        }
        let object = self.c.objects.get_mut(obj);
        object.ty = sig.ty;
        object.kind = ObjectKind::Func(FuncObject {
            decl: decl.id,
            recv: sig.recv,
            recv_name: decl.recv.as_ref().and_then(|recv| recv.name).map(|name| name.name),
            type_params,
            param_names: sig.param_names.clone(),
        });
        self.set_method_ty(obj, &sig);
        self.sigs.insert(obj, sig.clone());
        match &decl.body {
            Some(_) => {
                let file = self.env.file;
                self.bodies.push_back(Box::new(move |c| c.declared_body(obj, file, decl, &sig)));
            }
            None if self.library => {}
            None => {
                let at = decl.recv.as_ref().map_or(decl.name.span, |recv| recv.span);
                self.missing_bodies.push((at, decl.name.name));
            }
        }
    }

    fn set_method_ty(&mut self, obj: ObjId, sig: &SigInfo) {
        let Some((recv, _)) = sig.recv else { return };
        let Some(id) = self.c.types.as_named(recv) else { return };
        let info = self.c.types.named(id);
        let origin = info.instance.as_ref().map_or(id, |(origin, _)| *origin);
        let methods = &mut self.c.types.named_mut(origin).methods;
        if let Some(method) = methods.iter_mut().find(|m| m.func == obj) {
            method.ty = sig.ty;
        }
    }

    fn declared_body(&mut self, obj: ObjId, file: usize, decl: &'f FuncDecl, sig: &SigInfo) {
        let Some(body) = &decl.body else { return };
        let env = Env { file, decl: Some(obj), ..Env::default() };
        self.with_env(env, |c| c.func_body(body, sig));
    }

    /// Checks a function's body in the current environment.
    pub(crate) fn func_body(&mut self, body: &'f ast::Block, sig: &SigInfo) {
        let results = match self.c.types.kind(sig.ty) {
            TyKind::Func(f) => f.results.clone(),
            _ => Vec::new(),
        };
        let mut type_params = self.env.func.as_ref().map_or(Vec::new(), |f| f.type_params.clone());
        type_params.extend(sig.recv_params.iter().chain(&sig.type_params));
        let ctx = FuncCtx {
            results,
            result_objs: sig.results.clone(),
            named_results: sig.named_results,
            type_params,
        };
        let outer = self.env.func.replace(ctx);
        let call = std::mem::replace(&mut self.env.has_call_or_recv, false);
        let first_local = self.locals.len();
        self.env.scopes.open();
        for &(name, obj) in &sig.objs {
            if !name.is_blank() && !name.as_str().is_empty() {
                let _ = self.env.scopes.insert(name, obj);
            }
        }
        self.check_labels(body);
        // Spec: each function has a function block that contains all of the text; parameters belong to it.
        self.stmt_list(&body.stmts);
        let has_results =
            matches!(self.c.types.kind(sig.ty), TyKind::Func(f) if !f.results.is_empty());
        if has_results && !self.is_terminating_list(&body.stmts) {
            let at = Span::new(body.span.hi.saturating_sub(1), body.span.hi);
            self.err(Code::MissingReturn, at, "missing return");
        }
        self.env.scopes.close();
        self.env.func = outer;
        self.env.has_call_or_recv = call;
        self.report_unused(first_local);
    }

    fn report_unused(&mut self, first: usize) {
        for obj in self.locals.split_off(first) {
            if self.used.contains(&obj) || self.opts.repl {
                continue;
            }
            let object = self.c.objects.get(obj);
            let (name, span) = (object.name, object.span);
            if !name.is_blank() {
                self.err(Code::UnusedVar, span, format!("declared and not used: {name}"));
            }
        }
    }

    /// A declaration inside a function.
    pub(crate) fn decl_stmt(&mut self, decl: &'f GenDecl) {
        match &decl.specs {
            Specs::Const(specs) => self.local_consts(specs),
            Specs::Var(specs) => specs.iter().for_each(|spec| self.local_vars(spec)),
            Specs::Type(specs) => specs.iter().for_each(|spec| self.local_type(spec)),
        }
    }

    fn local_consts(&mut self, specs: &'f [ConstSpec]) {
        let mut from = None;
        for spec in specs {
            if spec.ty.is_some() || !spec.values.is_empty() {
                from = Some(spec);
            }
            let objs: Vec<ObjId> = spec
                .names
                .iter()
                .enumerate()
                .map(|(index, ident)| {
                    let kind = ObjectKind::Const(ConstValue::from(0i64));
                    let obj = self.new_object(ident.name, ident.span, Ty::INVALID, kind);
                    self.c.info.defs.insert(ident.id, obj);
                    self.const_decl(obj, spec, from, index);
                    obj
                })
                .collect();
            self.const_arity(spec, from);
            // Spec: the scope of a constant begins at the end of the spec.
            for (ident, obj) in spec.names.iter().zip(objs) {
                self.declare(ident.name, ident.span, obj);
            }
        }
    }

    /// Reports too few or too many values of constants.
    pub(crate) fn const_arity(&mut self, spec: &ConstSpec, from: Option<&ConstSpec>) {
        let Some(from) = from else {
            let names = spec.names.clone();
            for ident in names {
                let message = format!("missing init expr for {}", ident.name);
                self.err(Code::MissingInitExpr, ident.span, message);
            }
            return;
        };
        let (names, values) = (spec.names.len(), from.values.len());
        let inherited = !std::ptr::eq(from, spec);
        if names < values {
            let extra = &from.values[names];
            let (at, message) = if inherited {
                let pos = self.pos(extra.span);
                (spec.names[0].span, format!("extra init expr at {pos}"))
            } else {
                (extra.span, format!("extra init expr {}", show_expr(extra)))
            };
            self.err(Code::ExtraInitExpr, at, message);
        } else if names > values {
            let ident = spec.names[values];
            let message = format!("missing init expr for {}", ident.name);
            self.err(Code::MissingInitExpr, ident.span, message);
        }
    }

    /// Reports too few or too many values of package-level variables.
    pub(crate) fn var_arity(&mut self, spec: &VarSpec) {
        let (names, values) = (spec.names.len(), spec.values.len());
        if values == 0 || values == names {
            return;
        }
        if names < values {
            let extra = &spec.values[names];
            let message = format!("extra init expr {}", show_expr(extra));
            self.err(Code::ExtraInitExpr, extra.span, message);
        } else if values != 1 {
            let ident = spec.names[values];
            let message = format!("missing init expr for {}", ident.name);
            self.err(Code::MissingInitExpr, ident.span, message);
        }
    }

    fn local_vars(&mut self, spec: &'f VarSpec) {
        let objs: Vec<ObjId> =
            spec.names.iter().map(|ident| self.new_local(ident, Ty::INVALID)).collect();
        let ty = spec.ty.as_ref().map(|e| self.var_type(e));
        if let Some(ty) = ty {
            for &obj in &objs {
                self.c.objects.get_mut(obj).ty = ty;
                self.typed_vars.insert(obj);
            }
        }
        if spec.values.len() == objs.len() {
            for (&obj, e) in objs.iter().zip(&spec.values) {
                self.var_init(obj, ty, e);
            }
        } else if spec.values.len() > 1 {
            self.use_exprs(&spec.values);
            self.var_arity(spec);
        } else if !spec.values.is_empty() {
            self.init_vars(&objs, &spec.values, None);
        }
        for (ident, obj) in spec.names.iter().zip(objs) {
            self.declare(ident.name, ident.span, obj);
        }
    }

    /// A new variable of the function, which must be used.
    pub(crate) fn new_local(&mut self, ident: &Ident, ty: Ty) -> ObjId {
        if self.at_input_level() {
            return self.new_var(ident, ty, VarKind::Package);
        }
        let obj = self.new_var(ident, ty, VarKind::Local);
        self.locals.push(obj);
        obj
    }
}
