//! Type declarations (spec: Type declarations, Alias declarations).

use racewalk_grammar::ast::TypeSpec;

use super::env::{Checker, Env, Pending};
use super::error::Code;
use super::info::GenericAlias;
use super::object::{ObjId, ObjectKind};
use super::ty::{NamedId, NamedInfo, Ty};

/// So many declarations deep, what a type contains is resolved with it.
const MAX_PARTS: usize = 60;

impl<'f> Checker<'_, 'f> {
    pub(crate) fn alias_decl(&mut self, obj: ObjId, spec: &'f TypeSpec) {
        // The higher version comes first: who follows it needs not be told of the other.
        let first = spec.type_params.first().map(|p| p.name.span);
        if first.is_none_or(|at| self.allow_version(23, at, "generic type alias")) {
            self.allow_version(9, spec.name.span, "type alias");
        }
        if spec.type_params.is_empty() {
            let ty = self.typ(&spec.ty);
            let object = self.c.objects.get(obj);
            let (name, pkg) = (object.name, object.pkg);
            let spelled = if ty.is_invalid() {
                ty
            } else {
                self.c.types.spell_alias(ty, name, pkg, std::rc::Rc::from([]))
            };
            self.c.objects.get_mut(obj).ty = spelled;
            self.resolve_part(ty);
            return;
        }
        self.env.scopes.open();
        let type_params = self.declare_type_params(&spec.type_params);
        let empty = GenericAlias { type_params: type_params.clone(), ty: Ty::INVALID };
        self.c.generic_aliases.insert(obj, empty);
        let mut ty = self.typ(&spec.ty);
        if self.c.types.as_type_param(ty).is_some_and(|p| type_params.contains(&p)) {
            let message = "cannot use type parameter declared in alias declaration as RHS";
            self.err(Code::MisplacedTypeParam, spec.ty.span, message);
            ty = Ty::INVALID;
        }
        self.env.scopes.close();
        self.c.generic_aliases.insert(obj, GenericAlias { type_params, ty });
    }

    /// The underlying type of a defined type; resolves its declaration.
    pub(crate) fn named_under(&mut self, id: NamedId) -> Ty {
        let info = self.c.types.named(id);
        if !info.underlying.is_invalid() {
            return info.underlying;
        }
        if let Some((origin, _)) = info.instance {
            let open = self.pending.get(&origin).is_some_and(|p| p.open);
            if open && self.only_open(origin) {
                let member = self.cycle_member(id);
                self.report_cycle_of(&[member], true);
                return Ty::INVALID;
            }
            if !self.named_under(origin).is_invalid() {
                self.c.types.expand(id);
            }
            return self.c.types.named(id).underlying;
        }
        let obj = info.obj;
        match self.pending.get(&id) {
            Some(pending) if pending.open => self.incomplete(obj),
            Some(_) => self.resolve_object(obj),
            None => {}
        }
        self.c.types.named(id).underlying
    }

    /// Resolves a type that another one contains, so that it is known to be part of that one's declaration.
    pub(crate) fn resolve_part(&mut self, ty: Ty) {
        let Some(id) = self.c.types.as_named(ty) else { return };
        let obj = self.c.types.named(id).obj;
        let waits = self.pending.get(&id).is_some_and(|p| !p.open);
        let may = !self.env.indirect && self.path.len() < MAX_PARTS;
        if waits && may && !self.path.iter().any(|&o| self.is_unknown(o)) {
            self.resolve_object(obj);
        }
    }

    /// Whether an object is an alias whose type is not known yet: what is resolved meanwhile cannot mention it.
    fn is_unknown(&self, obj: ObjId) -> bool {
        let object = self.c.objects.get(obj);
        matches!(object.kind, ObjectKind::TypeName { alias: true }) && object.ty.is_invalid()
    }

    /// Whether it is being found out what a type is made of.
    pub(crate) fn is_open(&self, ty: Ty) -> bool {
        self.c.types.as_named(ty).is_some_and(|id| {
            let instance = self.c.types.named(id).instance.as_ref();
            let origin = instance.map_or(id, |(origin, _)| *origin);
            self.pending.contains_key(&origin)
        })
    }

    /// Whether a type is the innermost declaration that is being resolved.
    fn only_open(&self, id: NamedId) -> bool {
        self.path.last() == Some(&self.c.types.named(id).obj)
    }

    /// A new defined type, yet to be resolved, for the declaration's object.
    pub(crate) fn new_named(&mut self, obj: ObjId, spec: &'f TypeSpec) -> NamedId {
        let object = self.c.objects.get(obj);
        let (name, pkg) = (object.name, object.pkg);
        let outer = self.env.func.as_ref().map_or(Vec::new(), |f| f.type_params.clone());
        let local = match self.decls.contains_key(&obj) {
            true => 0,
            false => {
                self.local_count += 1;
                self.local_count
            }
        };
        let info = NamedInfo {
            obj,
            name,
            pkg,
            underlying: Ty::INVALID,
            methods: Vec::new(),
            n_outer: outer.len(),
            local,
            type_params: outer,
            instance: None,
        };
        let (id, ty) = self.c.types.new_named(info);
        self.c.objects.get_mut(obj).ty = ty;
        self.pending.insert(id, Pending { spec, open: false, params: false });
        id
    }

    /// Declares the type parameters of a generic type, at its declaration.
    pub(crate) fn declare_named_params(&mut self, id: NamedId, obj: ObjId) {
        let file = self.decls.get(&obj).map_or(self.env.file, |d| d.file);
        let Some(pending) = self.pending.get_mut(&id) else { return };
        pending.params = true;
        let spec = pending.spec;
        let env = Env { file, decl: Some(obj), ..Env::default() };
        self.with_env(env, |c| {
            c.env.scopes.open();
            c.declare_params_of(id, spec);
            c.env.scopes.close();
        });
    }

    fn declare_params_of(&mut self, id: NamedId, spec: &'f TypeSpec) {
        let ids = self.declare_type_param_names(&spec.type_params);
        self.c.types.named_mut(id).type_params.extend(&ids);
    }

    /// Resolves a defined type: finds its underlying type.
    pub(crate) fn named_decl(&mut self, id: NamedId, spec: &'f TypeSpec) {
        let generic = !spec.type_params.is_empty();
        let own = if generic { self.named_params(id) } else { Vec::new() };
        if generic {
            self.env.scopes.open();
            for (decl, &p) in spec.type_params.iter().zip(&own) {
                let param = self.c.types.type_param(p).obj;
                if !decl.name.name.is_blank() {
                    let _ = self.env.scopes.insert(decl.name.name, param);
                }
            }
        }
        if let Some(pending) = self.pending.get_mut(&id) {
            pending.open = true;
        }
        let rhs = self.typ(&spec.ty);
        let mut under = self.under(rhs);
        if self.is_type_param(under) {
            let message = "cannot use a type parameter as RHS in type declaration";
            self.err(Code::MisplacedTypeParam, spec.ty.span, message);
            under = Ty::INVALID;
        }
        if self.version() < 18
            && self.is_imported(rhs)
            && let super::ty::TyKind::Interface(info) = self.c.types.kind(under)
            && (info.terms.is_some() || info.comparable)
        {
            let what = format!("using type constraint {}", self.show(rhs));
            self.allow_version(18, spec.ty.span, &what);
        }
        if let Some(named) = self.c.types.as_named(rhs)
            && self.pending.get(&named).is_some_and(|p| p.open)
        {
            under = Ty::INVALID;
        }
        self.c.types.named_mut(id).underlying = under;
        if self.c.types.as_named(rhs).is_some() {
            self.rhs_named.insert(id, rhs);
        }
        self.pending.remove(&id);
        if generic {
            // The constraints come last: they may need to know what the type is made of.
            self.declare_bounds(&spec.type_params, &own);
            self.env.scopes.close();
        }
    }

    pub(crate) fn local_type(&mut self, spec: &'f TypeSpec) {
        let kind = ObjectKind::TypeName { alias: spec.alias };
        let ident = &spec.name;
        let obj = self.new_object(ident.name, ident.span, Ty::INVALID, kind);
        self.c.info.defs.insert(ident.id, obj);
        // Spec: the scope of a type begins at its identifier.
        if spec.alias {
            self.declare(ident.name, ident.span, obj);
            self.path.push(obj);
            self.local_types += 1;
            self.alias_decl(obj, spec);
            self.local_types -= 1;
            self.path.pop();
            self.check_type_lits();
            return;
        }
        let id = self.new_named(obj, spec);
        self.declare(ident.name, ident.span, obj);
        self.path.push(obj);
        self.local_types += 1;
        if !spec.type_params.is_empty() {
            if let Some(pending) = self.pending.get_mut(&id) {
                pending.params = true;
            }
            self.env.scopes.open();
            self.declare_params_of(id, spec);
            self.env.scopes.close();
        }
        self.named_decl(id, spec);
        self.path.pop();
        self.local_types -= 1;
        self.check_valid_type(id);
        self.check_type_lits();
    }

    /// The bodies of function literals that were met in the declaration of a local type.
    fn check_type_lits(&mut self) {
        if self.local_types > 0 {
            return;
        }
        for (lit, sig) in std::mem::take(&mut self.type_lits) {
            self.func_body(&lit.body, &sig);
        }
    }
}
