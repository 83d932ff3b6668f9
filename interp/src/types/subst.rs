//! Substitution of type arguments for type parameters, and instances of generic types.
//!
//! An instance is made at once but its underlying type is found when it is asked for: a generic type may mention its own
//! instances. [`Types::complete`] finds all that is still missing; the checker calls it before it hands its results on.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::interner::{MAX_TYPE_DEPTH, Types};
use super::ty::{NamedId, NamedInfo, Ty, TyKind, TypeParamId};

impl Types {
    /// The type with type arguments in place of type parameters.
    pub fn subst(&mut self, ty: Ty, params: &[TypeParamId], args: &[Ty]) -> Ty {
        if params.is_empty() || !self.has_params(ty) {
            return ty;
        }
        Subst { types: self, params, args, memo: FxHashMap::default() }.ty(ty)
    }

    /// The instance of a generic type for these type arguments.
    pub fn instantiate(&mut self, origin: NamedId, args: Rc<[Ty]>) -> Ty {
        if let Some(ty) = self.instance(origin, &args) {
            return ty;
        }
        let info = self.named(origin);
        let instance = NamedInfo {
            obj: info.obj,
            name: info.name,
            pkg: info.pkg,
            underlying: Ty::INVALID,
            methods: Vec::new(),
            type_params: Vec::new(),
            n_outer: info.n_outer,
            local: info.local,
            instance: Some((origin, args)),
        };
        self.new_named(instance).1
    }

    /// Finds an instance's underlying type, if its generic type has one.
    pub fn expand(&mut self, id: NamedId) {
        let info = self.named(id);
        if !info.underlying.is_invalid() {
            return;
        }
        let Some((origin, args)) = info.instance.clone() else { return };
        let generic = self.named(origin);
        let (params, ty) = (generic.type_params.clone(), generic.underlying);
        if params.len() == args.len() {
            let underlying = self.subst(ty, &params, &args);
            self.named_mut(id).underlying = underlying;
        }
    }

    /// Finds the type of one method of an instance; that of the generic type must be known.
    pub fn expand_method(&mut self, id: NamedId, index: usize) -> Ty {
        let info = self.named(id);
        let Some((origin, args)) = info.instance.clone() else { return info.methods[index].ty };
        let known = info.methods.len();
        let generic = self.named(origin);
        let n_methods = generic.methods.len();
        let (params, ty) = (generic.type_params.clone(), generic.methods[index].ty);
        if known < n_methods {
            let mut rest = generic.methods[known..].to_vec();
            rest.iter_mut().for_each(|m| m.ty = Ty::INVALID);
            self.named_mut(id).methods.extend(rest);
        }
        let done = self.named(id).methods[index].ty;
        if !done.is_invalid() || ty.is_invalid() || params.len() != args.len() {
            return done;
        }
        let ty = self.subst(ty, &params, &args);
        self.named_mut(id).methods[index].ty = ty;
        ty
    }

    /// Finds the underlying types and methods of all instances made since there were `from` defined types, and of those that this
    /// makes. Returns false where there is no end to it.
    pub fn complete(&mut self, from: usize) -> bool {
        let mut next = from;
        while next < self.named_count() {
            let id = NamedId(next as u32);
            next += 1;
            let Some((origin, args)) = self.named(id).instance.clone() else { continue };
            if args.iter().any(|&t| self.depth(t) > MAX_TYPE_DEPTH) {
                return false;
            }
            self.expand(id);
            for index in 0..self.named(origin).methods.len() {
                self.expand_method(id, index);
            }
        }
        true
    }
}

/// One substitution; remembers what it did, for types that share parts.
struct Subst<'a> {
    types: &'a mut Types,
    params: &'a [TypeParamId],
    args: &'a [Ty],
    memo: FxHashMap<(Ty, u32), Ty>,
}

impl Subst<'_> {
    fn ty(&mut self, ty: Ty) -> Ty {
        if !self.types.has_params(ty) {
            return ty;
        }
        if let Some(&done) = self.memo.get(&(ty, ty.1)) {
            return done;
        }
        let kind = self.types.kind(ty).clone();
        let result = match &kind {
            TyKind::TypeParam(id) => self.param(*id, ty),
            TyKind::Named(id) => self.named(*id, ty),
            TyKind::Func(_) => self.func(ty, &kind),
            TyKind::Interface(_) if self.types.is_explicit_interface(ty) => {
                let new = kind.map_children(|t| self.ty(t));
                self.types.intern_interface(new, Rc::from(""))
            }
            _ => {
                let new = kind.map_children(|t| self.ty(t));
                self.types.intern(new)
            }
        };
        self.memo.insert((ty, ty.1), result);
        result
    }

    fn func(&mut self, ty: Ty, kind: &TyKind) -> Ty {
        let names = self.types.param_names(ty);
        let new = kind.map_children(|t| self.ty(t));
        match names {
            Some(names) => self.types.intern_func(new, names),
            None => self.types.intern(new),
        }
    }

    fn param(&self, id: TypeParamId, ty: Ty) -> Ty {
        match self.params.iter().position(|&p| p == id) {
            Some(index) => self.args.get(index).copied().unwrap_or(Ty::INVALID),
            None => ty,
        }
    }

    fn named(&mut self, id: NamedId, ty: Ty) -> Ty {
        let info = self.types.named(id);
        let (origin, old): (NamedId, Vec<Ty>) = match &info.instance {
            Some((origin, args)) => (*origin, args.to_vec()),
            None if info.n_outer > 0 => {
                let params = info.type_params.clone();
                (id, params.into_iter().map(|p| self.types.type_param_ty(p)).collect())
            }
            None => return ty,
        };
        let new: Rc<[Ty]> = old.iter().map(|&t| self.ty(t)).collect();
        if *new == *old {
            return ty;
        }
        self.types.instantiate(origin, new)
    }
}
