//! Selectors, qualified identifiers, method values and method expressions (spec: Selectors, Method expressions, Method values).

use std::rc::Rc;

use racewalk_grammar::ast::{Expr, ExprKind, Ident};
use racewalk_grammar::symbol::Symbol;

use super::env::Checker;
use super::error::{Code, TypeError};
use super::exprstr::show_expr;
use super::ident::is_name;
use super::imports::distance;
use super::info::{MethodRef, Selection, SelectionKind};
use super::lookup::{Found, FoundKind, Lookup, Match};
use super::object::{ObjId, ObjectKind, PkgId};
use super::operand::{Generic, Mode, Operand};
use super::resolve::BROKEN_PKG;
use super::standard;
use super::ty::{Signature, Ty, TyKind, TypeParamId};

/// Said of what Go's library has and ours lacks.
const NOT_YET: &str = "not in racewalk's library yet";

impl<'f> Checker<'_, 'f> {
    /// `x.sel`.
    pub(crate) fn selector(
        &mut self,
        e: &'f Expr,
        base: &'f Expr,
        sel: &'f Ident,
        want_type: bool,
    ) -> Operand<'f> {
        if let ExprKind::Ident(name) = base.kind
            && let Some(obj) = self.lookup(name)
            && let ObjectKind::PkgName(pkg) = self.c.objects.get(obj).kind
        {
            self.c.info.uses.insert(base.id, obj);
            self.used.insert(obj);
            self.record(base.id, super::info::Mode::Package, Ty::INVALID);
            return self.qualified(e, pkg, sel);
        }
        let x = self.expr_or_type(base, false);
        if let Mode::Builtin(_) = x.mode {
            let message = format!("invalid use of {} in selector expression", self.describe(&x));
            let at = self.mark_after(base.span, '.');
            self.err(Code::UncalledBuiltin, at, message);
            return Operand::invalid(e);
        }
        // An instance of a generic type may not be known yet, and need not be.
        let named = self.c.types.as_named(x.ty);
        let instance = named.is_some_and(|id| self.c.types.named(id).instance.is_some());
        if x.is_invalid() || (!(want_type && instance) && self.is_broken(x.ty)) {
            return Operand::invalid(e);
        }
        if want_type {
            // A field or method is no type.
            let message = format!("{} is not a type", show_expr(e));
            self.err(Code::NotAType, sel.span, message);
            return Operand::invalid(e);
        }
        match self.lookup_member(x.ty, sel.name) {
            Lookup::Found(found) if x.mode == Mode::TypeExpr => {
                self.method_expr(e, &x, sel, &found)
            }
            Lookup::Found(found) => self.member(e, &x, sel, found),
            other => {
                self.no_member(&x, sel, &other);
                Operand::invalid(e)
            }
        }
    }

    /// `pkg.Name`.
    fn qualified(&mut self, e: &'f Expr, pkg: PkgId, sel: &'f Ident) -> Operand<'f> {
        if pkg == BROKEN_PKG {
            return Operand::invalid(e);
        }
        let package = self.c.package(pkg);
        let found = package.scope.get(&sel.name).copied();
        let Some(obj) = found.filter(|_| sel.name.is_exported()) else {
            if !is_name(sel.name) {
                return Operand::invalid(e);
            }
            let text = show_expr(e);
            // What our library has for itself is no business of a program.
            let hidden = match package.library {
                true => standard::hides_name(&package.path, sel.name.as_str()),
                false => found.is_some(),
            };
            let message = if hidden {
                let name = package.name;
                format!("name {} not exported by package {name}", sel.name)
            } else {
                match self.near_member(pkg, sel.name) {
                    Some(near) => format!("undefined: {text} (but have {near})"),
                    None => format!("undefined: {text}{}", self.why_no_name(pkg, sel.name)),
                }
            };
            self.report(TypeError::new(Code::UndeclaredImportedName, sel.span, message));
            return Operand::invalid(e);
        };
        self.c.info.uses.insert(sel.id, obj);
        self.object_operand(e, obj, false)
    }

    /// What is to be said of a name that Go's library has and ours lacks.
    fn why_no_name(&self, pkg: PkgId, name: Symbol) -> String {
        let package = self.c.package(pkg);
        if !package.library || !standard::has_name(&package.path, name.as_str()) {
            return String::new();
        }
        let near = package.scope.keys().filter(|near| near.is_exported()).map(|near| near.as_str());
        match nearest(name.as_str(), near) {
            Some(near) => format!(" ({NOT_YET}; there is {}.{near})", package.name),
            None => format!(" ({NOT_YET})"),
        }
    }

    /// The same of a field or method.
    fn lacks_member(&self, ty: Ty, name: Symbol) -> bool {
        let named = self.c.types.as_named(self.deref(ty).0).map(|id| self.c.types.named(id));
        named.is_some_and(|named| {
            named.pkg.map(|pkg| self.c.package(pkg)).is_some_and(|package| {
                let ty = named.name.as_str();
                package.library && standard::has_member(&package.path, ty, name.as_str())
            })
        })
    }

    fn near_member(&self, pkg: PkgId, name: Symbol) -> Option<Symbol> {
        let scope = &self.c.package(pkg).scope;
        let same = |n: &Symbol| n.is_exported() && n.as_str().eq_ignore_ascii_case(name.as_str());
        scope.keys().copied().filter(same).min()
    }

    /// A declared function as an operand; a generic one lacks its type arguments.
    pub(crate) fn func_operand(&mut self, e: &'f Expr, obj: ObjId) -> Operand<'f> {
        let object = self.c.objects.get(obj);
        let ty = object.ty;
        let ObjectKind::Func(func) = &object.kind else { return Operand::invalid(e) };
        if ty.is_invalid() {
            return Operand::invalid(e);
        }
        let params: Rc<[TypeParamId]> =
            func.type_params.iter().filter_map(|&t| self.c.types.as_type_param(t)).collect();
        let mut x = Operand::value(ty, e);
        if !params.is_empty() {
            let ident = match &e.kind {
                ExprKind::Selector(_, sel) => sel.id,
                _ => e.id,
            };
            x.generic = Some(Rc::new(Generic {
                type_params: params,
                args: Vec::new(),
                arg_spans: Vec::new(),
                ident,
                outer: None,
            }));
        }
        x
    }

    fn member(
        &mut self,
        e: &'f Expr,
        x: &Operand<'f>,
        sel: &'f Ident,
        found: Found,
    ) -> Operand<'f> {
        if let FoundKind::Field(ty) = found.kind {
            let mode = if x.mode == Mode::Variable || found.indirect {
                Mode::Variable
            } else {
                Mode::Value
            };
            self.select(e, SelectionKind::Field, x.ty, found.path, ty);
            return if ty.is_invalid() { Operand::invalid(e) } else { Operand::new(mode, ty, e) };
        }
        if self.found_ptr_recv(&found.kind) && !found.indirect && x.mode != Mode::Variable {
            let message = format!("cannot call pointer method {} on {}", sel.name, self.show(x.ty));
            self.err(Code::InvalidMethodExpr, sel.span, message);
            return Operand::invalid(e);
        }
        let ty = self.found_method_ty(&found.kind);
        if ty.is_invalid() {
            return Operand::invalid(e);
        }
        let kind = self.selection_kind(&found.kind, false);
        self.select(e, kind, x.ty, found.path.clone(), ty);
        let mut result = Operand::value(ty, e);
        result.generic = self.generic_method(&found.kind, sel);
        result
    }

    fn select(&mut self, e: &'f Expr, kind: SelectionKind, recv: Ty, path: Vec<usize>, ty: Ty) {
        self.c.info.selections.insert(e.id, Selection { kind, recv, path, ty });
    }

    fn selection_kind(&mut self, found: &FoundKind, expr: bool) -> SelectionKind {
        match *found {
            FoundKind::Field(_) => SelectionKind::Field,
            FoundKind::Method(id, index) => {
                let info = self.c.types.named(id);
                let origin = info.instance.as_ref().map_or(id, |(origin, _)| *origin);
                let method = &self.c.types.named(origin).methods[index];
                let (func, ptr_recv) = (method.func, method.ptr_recv);
                self.depend_on(func);
                let recv = self.c.types.named_ty(id);
                let method = MethodRef { func, recv, ptr_recv };
                if expr { SelectionKind::MethodExpr(method) } else { SelectionKind::Method(method) }
            }
            FoundKind::Iface(_, index) if expr => SelectionKind::IfaceMethodExpr(index),
            FoundKind::Iface(_, index) => SelectionKind::IfaceMethod(index),
            FoundKind::TypeParam(..) => {
                let name = self.found_name(found).unwrap_or_else(|| Symbol::intern("_"));
                SelectionKind::TypeParamMethod(name)
            }
        }
    }

    /// The own type parameters of a generic method.
    fn generic_method(&mut self, found: &FoundKind, sel: &'f Ident) -> Option<Rc<Generic>> {
        let FoundKind::Method(id, index) = *found else { return None };
        let info = self.c.types.named(id);
        let instance = info.instance.clone();
        let origin = instance.as_ref().map_or(id, |(origin, _)| *origin);
        let origin_info = self.c.types.named(origin);
        let func = origin_info.methods[index].func;
        let outer_params = origin_info.type_params.clone();
        let ObjectKind::Func(object) = &self.c.objects.get(func).kind else { return None };
        let skip = outer_params.len();
        let params: Rc<[TypeParamId]> = object
            .type_params
            .iter()
            .skip(skip)
            .filter_map(|&t| self.c.types.as_type_param(t))
            .collect();
        if params.is_empty() {
            return None;
        }
        Some(Rc::new(Generic {
            type_params: params,
            args: Vec::new(),
            arg_spans: Vec::new(),
            ident: sel.id,
            outer: instance.map(|(_, args)| (Rc::from(outer_params), args)),
        }))
    }

    /// `T.m`: a function with the receiver as its first parameter.
    fn method_expr(
        &mut self,
        e: &'f Expr,
        x: &Operand<'f>,
        sel: &'f Ident,
        found: &Found,
    ) -> Operand<'f> {
        let shown = self.show(x.ty);
        if let FoundKind::Field(_) = found.kind {
            let name = sel.name;
            let message =
                format!("operand for field selector {name} must be value of type {shown}");
            self.err(Code::MissingFieldOrMethod, e.span, message);
            return Operand::invalid(e);
        }
        let name = sel.name;
        if self.found_ptr_recv(&found.kind) && !found.indirect {
            let message = format!(
                "invalid method expression {shown}.{name} (needs pointer receiver (*{shown}).{name})"
            );
            self.err(Code::InvalidMethodExpr, sel.span, message);
            return Operand::invalid(e);
        }
        let method = self.found_method_ty(&found.kind);
        let TyKind::Func(sig) = self.c.types.kind(method).clone() else {
            return Operand::invalid(e);
        };
        let params: Vec<Ty> = std::iter::once(x.ty).chain(sig.params.iter().copied()).collect();
        let kind = TyKind::Func(Rc::new(Signature {
            params,
            results: sig.results.clone(),
            variadic: sig.variadic,
        }));
        let ty = match self.c.types.param_names(method) {
            Some(names) => {
                // The receiver is called something if the parameters are.
                let named = !sig.params.is_empty() && !names[0].as_str().is_empty();
                let name = if named { self.receiver_name(&found.kind) } else { Symbol::intern("") };
                let names: Rc<[Symbol]> =
                    std::iter::once(name).chain(names.iter().copied()).collect();
                self.c.types.intern_func(kind, names)
            }
            None => self.c.types.intern(kind),
        };
        let kind = self.selection_kind(&found.kind, true);
        self.select(e, kind, x.ty, found.path.clone(), ty);
        let mut result = Operand::value(ty, e);
        result.generic = self.generic_method(&found.kind, sel);
        result
    }

    /// What a method calls its receiver, `_` where it does not say.
    fn receiver_name(&self, found: &FoundKind) -> Symbol {
        let declared = match *found {
            FoundKind::Method(id, index) => {
                let instance = self.c.types.named(id).instance.as_ref();
                let origin = instance.map_or(id, |(origin, _)| *origin);
                let func = self.c.types.named(origin).methods[index].func;
                match &self.c.objects.get(func).kind {
                    ObjectKind::Func(object) => object.recv_name,
                    _ => None,
                }
            }
            _ => None,
        };
        declared.unwrap_or_else(|| Symbol::intern("_"))
    }

    fn no_member(&mut self, x: &Operand<'f>, sel: &'f Ident, lookup: &Lookup) {
        let name = sel.name;
        let text = format!("{}.{name}", show_expr(x.ex.e));
        let message = match lookup {
            Lookup::Ambiguous => format!("ambiguous selector {text}"),
            Lookup::PointerToInterface => {
                format!("{text} undefined {}", self.pointer_to_interface(x.ty))
            }
            Lookup::None | Lookup::Found(_) => {
                format!("{text} undefined ({})", self.why_no_member(x.ty, name))
            }
        };
        self.err(Code::MissingFieldOrMethod, sel.span, message);
    }

    fn why_no_member(&mut self, ty: Ty, name: Symbol) -> String {
        let shown = self.show(ty);
        let plain = format!("type {shown} has no field or method {name}");
        let near = self.lookup_with(ty, name, Some(self.pkg), Match::FoldCase);
        let Lookup::Found(found) = near else {
            let lacks = self.lacks_member(ty, name);
            return if lacks { format!("{plain}: {NOT_YET}") } else { plain };
        };
        let (what, near, home) = match &found.kind {
            FoundKind::Field(_) => match self.field_at(ty, &found.path) {
                Some((near, home)) => ("field", near, home),
                None => return plain,
            },
            kind => {
                let home = self.method_home(kind);
                match self.found_name(kind) {
                    Some(near) => ("method", near, home),
                    None => return plain,
                }
            }
        };
        // Names of other packages are only suggested where their first letter has another case.
        let own = self
            .c
            .types
            .as_named(self.deref(ty).0)
            .is_none_or(|id| self.c.types.named(id).pkg == Some(self.pkg));
        if !own && near != name && !super::lookup::is_other_case(near.as_str(), name.as_str()) {
            return plain;
        }
        let visible = near.is_exported() || home == Some(self.pkg);
        if near == name {
            return format!("cannot refer to unexported {what} {name}");
        }
        if visible {
            format!("{plain}, but does have {what} {near}")
        } else {
            format!("{plain}, but does have unexported {what} {near}")
        }
    }

    fn method_home(&mut self, kind: &FoundKind) -> Option<PkgId> {
        match *kind {
            FoundKind::Method(id, _) => self.c.types.named(id).pkg,
            FoundKind::Iface(ty, index) => match self.under_kind(ty) {
                TyKind::Interface(info) => info.methods[index].pkg,
                _ => None,
            },
            FoundKind::TypeParam(..) => Some(self.pkg),
            FoundKind::Field(_) => None,
        }
    }

    /// Name and package of the field that a path leads to.
    pub(crate) fn field_at(&mut self, ty: Ty, path: &[usize]) -> Option<(Symbol, Option<PkgId>)> {
        let mut ty = ty;
        let mut last = None;
        for &index in path {
            let under = self.under(ty);
            let (base, _) = self.deref(under);
            let TyKind::Struct(info) = self.under_kind(base) else { return None };
            let field = info.fields.get(index)?;
            last = Some((field.name, field.pkg));
            ty = field.ty;
        }
        last
    }
}

/// The name that is most like another: the longest that it begins with, or the first with few other letters.
fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str> + Clone) -> Option<&'a str> {
    let begins = known.clone().filter(|near| near.len() > 2 && name.starts_with(near));
    let like = known.map(|near| (distance(name, near), near)).filter(|(d, _)| *d * 3 <= name.len());
    begins.max_by_key(|near| near.len()).or_else(|| like.min().map(|(_, near)| near))
}
