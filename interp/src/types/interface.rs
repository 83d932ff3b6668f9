//! Interface types: methods, embedded elements, unions (spec: Interface types).
//!
//! An interface is stored complete: what it embeds is merged in when the type is made. Therefore an interface without name cannot
//! contain itself by way of a method's signature; Go allows that in principle, but gc refuses it as well.

use std::rc::Rc;

use racewalk_grammar::ast::{BinaryOp, Expr, ExprKind, InterfaceElem, InterfaceType, UnaryOp};
use racewalk_grammar::source::Span;

use super::env::Checker;
use super::error::{Code, TypeError};
use super::exprstr::{interface_elems, show_expr};
use super::lookup::{Match, same_name};
use super::ty::{IfaceMethod, InterfaceInfo, Term, Ty, TyKind};

/// How many terms a union may have.
const MAX_TERMS: usize = 100;

const TOO_MANY_TERMS: &str = "cannot handle more than 100 union terms (implementation limitation)";

/// An interface while it is put together.
#[derive(Default)]
struct Builder {
    methods: Vec<(IfaceMethod, Span)>,
    terms: Option<Vec<Term>>,
    comparable: bool,
    /// Whether it embeds a type that has errors, so that its methods are not known.
    broken: bool,
}

/// Why an element of an interface is no term.
#[derive(Clone, Copy, PartialEq, Eq)]
enum NoTerm {
    /// Its type is not known: nothing is known of the interface.
    Unknown,
    /// It cannot be one: there is no type that it has.
    Misuse,
}

impl<'f> Checker<'_, 'f> {
    /// An interface type expression.
    pub(crate) fn interface_type(&mut self, it: &'f InterfaceType, at: Span) -> Ty {
        let mut builder = Builder::default();
        for elem in &it.elems {
            if let InterfaceElem::Method(name, ty) = elem {
                self.iface_lits.push((self.path.len(), at));
                let embedding = std::mem::replace(&mut self.embedding, false);
                let sig = self.func_type(ty);
                self.embedding = embedding;
                self.iface_lits.pop();
                if name.name.is_blank() {
                    let message = "methods must have a unique non-blank name";
                    self.err(Code::BlankIfaceMethod, name.span, message);
                    continue;
                }
                let pkg = (!name.name.is_exported()).then_some(self.pkg);
                let method = IfaceMethod { name: name.name, pkg, ty: sig };
                self.add_method(&mut builder, method, name.span, true);
            }
        }
        for elem in &it.elems {
            if let InterfaceElem::Embedded(e) = elem {
                self.embed(&mut builder, e);
            }
        }
        // Methods first, by name.
        let mut elems = it.elems.clone();
        elems.sort_by_key(|elem| match elem {
            InterfaceElem::Method(name, _) => (false, Some(name.name)),
            InterfaceElem::Embedded(_) => (true, None),
        });
        let text = format!("interface{{{}}}", interface_elems(&elems));
        self.finish_interface(builder, it.elems.is_empty().then(String::new).unwrap_or(text))
    }

    /// A constraint that is written without `interface`: a union, `~T` or a type that is no interface.
    pub(crate) fn implicit_interface(&mut self, e: &'f Expr) -> Ty {
        let mut builder = Builder::default();
        self.embed(&mut builder, e);
        let terms: Vec<String> =
            builder.terms.iter().flatten().map(|term| self.show_term(term)).collect();
        let terms = terms.join(" | ");
        // What is wrong in it must show.
        let text = if terms.contains("invalid type") { terms } else { show_expr(e) };
        self.finish_interface(builder, text)
    }

    /// The constraint that a type which is no interface stands for.
    pub(crate) fn wrap_constraint(&mut self, ty: Ty) -> Ty {
        let terms = Some(vec![Term { tilde: false, ty }]);
        let text = self.show(ty);
        self.finish_interface(Builder { terms, ..Builder::default() }, text)
    }

    fn finish_interface(&mut self, builder: Builder, text: String) -> Ty {
        if builder.broken {
            return Ty::INVALID;
        }
        let mut methods: Vec<IfaceMethod> = builder.methods.into_iter().map(|(m, _)| m).collect();
        methods.sort_by(|a, b| a.name.cmp(&b.name).then(a.pkg.cmp(&b.pkg)));
        let terms = builder.terms.map(|terms| self.normalize_terms(terms));
        let info = InterfaceInfo { methods, terms, comparable: builder.comparable };
        let kind = TyKind::Interface(Rc::new(info));
        if text.is_empty() {
            return self.c.types.intern(kind);
        }
        self.c.types.intern_interface(kind, Rc::from(text))
    }

    fn add_method(&mut self, builder: &mut Builder, method: IfaceMethod, at: Span, explicit: bool) {
        let known = builder
            .methods
            .iter()
            .find(|(m, _)| same_name(m.name, m.pkg, method.name, method.pkg, Match::Exact));
        let Some((other, there)) = known else {
            builder.methods.push((method, at));
            return;
        };
        // Since go1.14 methods of embedded interfaces may overlap.
        if explicit || other.ty != method.ty || self.version() < 14 {
            let there = *there;
            let (name, pos) = (method.name, self.pos(there));
            let message =
                format!("duplicate method {name}\n\t{pos}: other declaration of method {name}");
            let error = TypeError::new(Code::DuplicateDecl, at, message);
            self.report(error.with_label(there, "other declaration"));
        }
    }

    fn embed(&mut self, builder: &mut Builder, e: &'f Expr) {
        let terms = match &e.kind {
            ExprKind::Binary(b) if b.rest.iter().all(|r| r.op == BinaryOp::Or) => {
                self.union_terms(e, builder)
            }
            ExprKind::Unary(UnaryOp::Tilde, _) => {
                let term = self.term(e);
                builder.broken |= matches!(term, Err(NoTerm::Unknown));
                Some(term.into_iter().collect())
            }
            _ => return self.embed_type(builder, e),
        };
        self.record(e.id, super::info::Mode::TypeExpr, Ty::INVALID);
        if self.version() < 18 {
            self.allow_version(
                18,
                e.span,
                &format!("embedding interface element {}", show_expr(e)),
            );
        }
        self.add_terms(builder, terms);
    }

    fn add_terms(&mut self, builder: &mut Builder, terms: Option<Vec<Term>>) {
        let Some(terms) = terms else { return };
        builder.terms = Some(match builder.terms.take() {
            None => terms,
            Some(known) => self.intersect_terms(&known, &terms),
        });
    }

    fn embed_type(&mut self, builder: &mut Builder, e: &'f Expr) {
        let ty = self.typ(e);
        if ty.is_invalid() {
            return;
        }
        let embedding = std::mem::replace(&mut self.embedding, true);
        let under = self.under_kind(ty);
        self.embedding = embedding;
        match under {
            TyKind::Invalid => builder.broken = true,
            TyKind::Interface(info) => {
                let predeclared = ty == self.c.universe.comparable;
                if !predeclared && !self.allow_embedding(&info, ty, e.span) {
                    return;
                }
                for method in &info.methods {
                    self.add_method(builder, method.clone(), e.span, false);
                }
                builder.comparable |= info.comparable;
                self.add_terms(builder, info.terms.clone());
            }
            TyKind::TypeParam(_) => {
                let message = "term cannot be a type parameter";
                self.err(Code::MisplacedTypeParam, e.span, message);
            }
            _ => {
                if self.version() < 18 {
                    let what = format!("embedding non-interface type {}", self.show(ty));
                    self.allow_version(18, e.span, &what);
                }
                self.add_terms(builder, Some(vec![Term { tilde: false, ty }]));
            }
        }
    }

    /// Constraints of other packages need a version that knows them; those of this one were reported where they are declared.
    fn allow_embedding(&mut self, info: &InterfaceInfo, ty: Ty, at: Span) -> bool {
        let methods_only = info.terms.is_none() && !info.comparable;
        if methods_only || self.version() >= 18 || !self.is_imported(ty) {
            return true;
        }
        let what = format!("embedding constraint interface {}", self.show(ty));
        self.allow_version(18, at, &what)
    }

    /// Whether a type is declared in another package.
    pub(crate) fn is_imported(&self, ty: Ty) -> bool {
        let named = self.c.types.as_named(ty);
        named.is_some_and(|id| self.c.types.named(id).pkg.is_some_and(|pkg| pkg != self.pkg))
    }

    /// The terms of a union; `None` where it holds all types.
    fn union_terms(&mut self, e: &'f Expr, builder: &mut Builder) -> Option<Vec<Term>> {
        let ExprKind::Binary(b) = &e.kind else { return Some(Vec::new()) };
        if let Some(extra) = b.rest.get(MAX_TERMS - 1) {
            self.err(Code::InvalidUnion, extra.y.span, TOO_MANY_TERMS);
            return None;
        }
        let mut all = false;
        let mut terms: Vec<(Term, Span)> = Vec::new();
        let mut result = Vec::new();
        for part in std::iter::once(&b.first).chain(b.rest.iter().map(|r| &r.y)) {
            let term = match self.term(part) {
                Ok(term) => term,
                Err(why) => {
                    builder.broken |= why == NoTerm::Unknown;
                    continue;
                }
            };
            match self.under_kind(term.ty) {
                TyKind::Interface(info) if !term.tilde => {
                    all |= !self.union_interface(&info, term.ty, part, &mut result);
                }
                _ => {
                    self.check_overlap(&terms, &term, part.span);
                    terms.push((term.clone(), part.span));
                    result.push(term);
                }
            }
        }
        for r in &b.rest {
            self.record(r.id, super::info::Mode::TypeExpr, Ty::INVALID);
        }
        if result.len() > MAX_TERMS {
            self.err(Code::InvalidUnion, e.span, TOO_MANY_TERMS);
            return None;
        }
        (!all).then_some(result)
    }

    /// Adds the terms of an interface in a union; returns false where it holds all types.
    fn union_interface(
        &mut self,
        info: &InterfaceInfo,
        ty: Ty,
        e: &'f Expr,
        terms: &mut Vec<Term>,
    ) -> bool {
        let shown = self.show_qualified(ty);
        if !info.methods.is_empty() {
            let message = format!("cannot use {shown} in union ({shown} contains methods)");
            self.err(Code::InvalidUnion, e.span, message);
        } else if ty == self.c.universe.comparable {
            self.err(Code::InvalidUnion, e.span, "cannot use comparable in union");
        } else if info.comparable {
            let message = format!("cannot use {shown} in union ({shown} embeds comparable)");
            self.err(Code::InvalidUnion, e.span, message);
        }
        match &info.terms {
            None => false,
            Some(more) => {
                terms.extend(more.iter().cloned());
                true
            }
        }
    }

    fn check_overlap(&mut self, terms: &[(Term, Span)], term: &Term, at: Span) {
        for (other, _) in terms {
            if !self.disjoint(other, term) {
                let (a, b) = (self.show_term(term), self.show_term(other));
                self.err(Code::InvalidUnion, at, format!("overlapping terms {a} and {b}"));
                return;
            }
        }
    }

    /// A term as messages show it.
    pub(crate) fn show_term(&self, term: &Term) -> String {
        format!("{}{}", if term.tilde { "~" } else { "" }, self.show_qualified(term.ty))
    }

    fn term(&mut self, e: &'f Expr) -> Result<Term, NoTerm> {
        let (tilde, inner) = match &e.kind {
            ExprKind::Unary(UnaryOp::Tilde, x) => (true, &**x),
            _ => (false, e),
        };
        let ty = self.typ(inner);
        if tilde {
            self.record(e.id, super::info::Mode::TypeExpr, ty);
        }
        if ty.is_invalid() {
            return Err(NoTerm::Unknown);
        }
        if self.is_type_param(ty) {
            let message = if tilde {
                format!("type in term ~{} cannot be a type parameter", self.show(ty))
            } else {
                "term cannot be a type parameter".to_owned()
            };
            self.err(Code::MisplacedTypeParam, inner.span, message);
            return Err(NoTerm::Misuse);
        }
        if tilde {
            let under = self.under(ty);
            if under.is_invalid() {
                return Err(NoTerm::Unknown);
            }
            if let TyKind::Interface(_) = self.c.types.kind(under) {
                let shown = self.show(ty);
                let message = format!("invalid use of ~ ({shown} is an interface)");
                self.err(Code::InvalidUnion, e.span, message);
                return Err(NoTerm::Misuse);
            }
            if under != ty {
                let (shown, under) = (self.show(ty), self.show(under));
                let message = format!("invalid use of ~ (underlying type of {shown} is {under})");
                self.err(Code::InvalidUnion, e.span, message);
                return Err(NoTerm::Misuse);
            }
        }
        Ok(Term { tilde, ty })
    }
}
