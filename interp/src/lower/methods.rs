//! Methods by name, for interfaces and wrappers (spec: Selectors, Method sets).

use std::rc::Rc;

use racewalk_grammar::ast::NodeId;
use racewalk_grammar::source::Span;
use racewalk_grammar::symbol::Symbol;
use rustc_hash::{FxHashMap, FxHashSet};

use super::Lower;
use crate::runtime::program::MethodSet;
use crate::types::object::{ObjId, PkgId};
use crate::types::ty::{NamedId, Signature, Ty, TyKind, TypeParamId};

/// A method and the way to it.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// Fields to follow from the receiver to what has the method.
    pub(super) path: Vec<usize>,
    /// Function, declaring type, whether its receiver is a pointer; `None` for a method of an interface.
    pub(super) func: Option<(ObjId, Ty, bool)>,
    /// Whether a pointer is followed on the way.
    pub(super) indirect: bool,
}

impl Lower<'_> {
    /// The method of that name at the shallowest depth.
    pub(super) fn find_method(
        &mut self,
        ty: Ty,
        name: Symbol,
        pkg: Option<PkgId>,
    ) -> Option<Found> {
        let start = self.pointee(ty).unwrap_or(ty);
        let mut level = vec![(start, Vec::new(), false)];
        let mut seen = FxHashSet::default();
        while !level.is_empty() {
            let mut found = None;
            let mut count = 0;
            let mut next = Vec::new();
            // What is embedded several times at one depth counts as two; what was there at a smaller one is hidden.
            let mut times = FxHashMap::default();
            level.retain(|&(ty, ..)| {
                let times: &mut usize = times.entry(ty).or_default();
                *times += 1;
                *times <= 2 && !seen.contains(&ty)
            });
            seen.extend(times.into_keys());
            for (ty, path, indirect) in level {
                if let Some(func) = self.own_method(ty, name, pkg) {
                    count += 1;
                    found = Some(Found { path: path.clone(), func, indirect });
                }
                let TyKind::Struct(info) = self.under(ty).clone() else { continue };
                for (i, field) in info.fields.iter().enumerate() {
                    if field.name == name && (name.is_exported() || field.pkg == pkg) {
                        count += 1;
                    }
                    if field.embedded {
                        let field_ty = self.concrete(field.ty);
                        let elem = self.pointee(field_ty);
                        let mut path = path.clone();
                        path.push(i);
                        next.push((elem.unwrap_or(field_ty), path, indirect || elem.is_some()));
                    }
                }
            }
            if count > 0 {
                return if count == 1 { found } else { None };
            }
            level = next;
        }
        None
    }

    /// A method that the type itself declares (or asks for, an interface).
    #[expect(clippy::option_option, reason = "found, and found in an interface")]
    fn own_method(
        &self,
        ty: Ty,
        name: Symbol,
        pkg: Option<PkgId>,
    ) -> Option<Option<(ObjId, Ty, bool)>> {
        if let TyKind::Named(id) = self.checked.types.kind(ty) {
            let info = self.checked.types.named(*id);
            let origin = info
                .instance
                .as_ref()
                .map_or(info, |(origin, _)| self.checked.types.named(*origin));
            let matches = |object: ObjId| {
                let object = self.checked.objects.get(object);
                object.name == name && (name.is_exported() || object.pkg == pkg)
            };
            if let Some(m) = origin.methods.iter().find(|m| m.name == name && matches(m.func)) {
                return Some(Some((m.func, ty, m.ptr_recv)));
            }
        }
        if let TyKind::Interface(info) = self.under(ty)
            && info.methods.iter().any(|m| m.name == name && m.pkg == pkg)
        {
            return Some(None);
        }
        None
    }

    /// The names of all methods that values of a type have in an interface.
    pub(super) fn method_set_of(&mut self, ty: Ty) -> Vec<(Symbol, Option<PkgId>)> {
        let mut names = Vec::new();
        let start = self.pointee(ty).unwrap_or(ty);
        if start != ty && self.is_iface(start) {
            return names;
        }
        let mut todo = vec![start];
        let mut seen = FxHashSet::default();
        while let Some(ty) = todo.pop() {
            if !seen.insert(ty) {
                continue;
            }
            if let TyKind::Named(id) = *self.checked.types.kind(ty) {
                let info = self.checked.types.named(id);
                let origin = info.instance.as_ref().map_or(id, |(origin, _)| *origin);
                for m in &self.checked.types.named(origin).methods {
                    let object = self.checked.objects.get(m.func);
                    names.push((m.name, if m.name.is_exported() { None } else { object.pkg }));
                }
            }
            match self.under(ty).clone() {
                TyKind::Struct(info) => {
                    for field in info.fields.iter().filter(|f| f.embedded) {
                        let field_ty = self.concrete(field.ty);
                        todo.push(self.pointee(field_ty).unwrap_or(field_ty));
                    }
                }
                TyKind::Interface(info) => {
                    names.extend(info.methods.iter().map(|m| (m.name, m.pkg)))
                }
                _ => {}
            }
        }
        names.sort();
        names.dedup();
        let pointer = self.pointee(ty).is_some();
        names.retain(|&(name, pkg)| {
            self.find_method(ty, name, pkg).is_some_and(|found| {
                // Methods with type parameters are in no interface.
                found.func.is_none_or(|(method, _, ptr)| {
                    (!ptr || pointer || found.indirect) && !self.has_own_type_params(method)
                })
            })
        });
        names
    }

    /// Index of a method in the program's table: by name, package and type, since `M() int` does not satisfy `M() string`.
    ///
    /// The first type of a name has the plain name there; `·` and a number follow it for others.
    pub(super) fn method_name(&mut self, name: Symbol, pkg: Option<PkgId>, ty: Ty) -> u32 {
        let key = match pkg {
            Some(pkg) if !name.is_exported() => {
                Symbol::intern(&format!("{}.{name}", self.checked.package(pkg).path))
            }
            _ => name,
        };
        if let Some(&index) = self.state.method_names.get(&(key, ty)) {
            return index;
        }
        let index = self.cx.tables.method_names.len() as u32;
        let others = self.state.method_counts.entry(key).or_default();
        let shown = if *others == 0 { key } else { Symbol::intern(&format!("{key}·{others}")) };
        *others += 1;
        self.cx.tables.method_names.push(shown);
        self.state.method_names.insert((key, ty), index);
        index
    }

    /// The type of a method as an interface asks for it.
    pub(super) fn method_ty(&mut self, ty: Ty, name: Symbol, pkg: Option<PkgId>) -> Ty {
        let sig = self.method_sig(ty, name, pkg, &[]);
        self.checked.types.intern(TyKind::Func(Rc::new(sig)))
    }

    /// The methods that printing asks for have their plain names.
    pub(super) fn know_printing(&mut self) {
        let results = vec![Ty::STRING];
        let sig = Signature { params: Vec::new(), results, variadic: false };
        let ty = self.checked.types.intern(TyKind::Func(Rc::new(sig)));
        for name in ["Error", "String", "GoString"] {
            self.method_name(Symbol::intern(name), None, ty);
        }
    }

    /// Index of an interface's methods in the program's table.
    pub(super) fn method_set(&mut self, ty: Ty) -> u32 {
        if let Some(&index) = self.state.method_sets.get(&ty) {
            return index;
        }
        let TyKind::Interface(info) = self.under(ty).clone() else { return 0 };
        let methods = info.methods.iter().map(|m| self.method_name(m.name, m.pkg, m.ty)).collect();
        let index = self.cx.tables.method_sets.len() as u32;
        self.cx.tables.method_sets.push(MethodSet { ty: ty.0, methods });
        self.state.method_sets.insert(ty, index);
        index
    }

    // ── type arguments ──

    /// The type arguments a generic function is used with.
    pub(super) fn instance_args(&mut self, id: NodeId) -> Rc<[Ty]> {
        match self.checked.info.instances.get(&id).cloned() {
            Some(args) => args.iter().map(|&ty| self.concrete(ty)).collect(),
            None => Rc::from([]),
        }
    }

    /// The type arguments of a method: those of its receiver's type, then its own.
    pub(super) fn method_targs(&mut self, recv: Ty, sel: NodeId) -> Rc<[Ty]> {
        let own = self.instance_args(sel);
        self.method_targs_with(recv, &own)
    }

    /// The same with the method's own type arguments at hand.
    pub(super) fn method_targs_with(&mut self, recv: Ty, own: &[Ty]) -> Rc<[Ty]> {
        let mut out: Vec<Ty> = match self.checked.types.kind(recv) {
            TyKind::Named(id) => self
                .checked
                .types
                .named(*id)
                .instance
                .as_ref()
                .map_or(Vec::new(), |(_, args)| args.to_vec()),
            _ => Vec::new(),
        };
        out.extend(own);
        out.iter().map(|&ty| self.concrete(ty)).collect()
    }

    /// Type parameters and what stands for them.
    pub(super) fn substitution(
        &self,
        params: &[Ty],
        args: &[Ty],
    ) -> Rc<(Vec<TypeParamId>, Vec<Ty>)> {
        let pairs =
            params.iter().zip(args).filter_map(|(&p, &a)| match self.checked.types.kind(p) {
                TyKind::TypeParam(id) => Some((*id, a)),
                _ => None,
            });
        Rc::new(pairs.unzip())
    }

    /// The receiver's type of a method.
    pub(super) fn receiver_type(&mut self, base: Ty, ptr: bool, targs: &Rc<[Ty]>) -> Ty {
        let ty = match *self.checked.types.kind(base) {
            TyKind::Named(id) if !self.checked.types.named(id).type_params.is_empty() => {
                let n = self.checked.types.named(id).type_params.len().min(targs.len());
                let args: Rc<[Ty]> = Rc::from(&targs[..n]);
                self.instantiate(id, args)
            }
            _ => self.concrete(base),
        };
        if ptr { self.checked.types.pointer_to(ty) } else { ty }
    }

    /// An instance of a generic type, complete.
    pub(super) fn instantiate(&mut self, id: NamedId, args: Rc<[Ty]>) -> Ty {
        let known = self.checked.types.named_count();
        let ty = self.checked.types.instantiate(id, args);
        self.complete_since(known);
        ty
    }

    /// Where a field is declared, if the program's text has it.
    pub(super) fn field_span(&self, owner: Ty, index: usize) -> Span {
        let TyKind::Named(id) = *self.checked.types.kind(owner) else { return Span::NONE };
        let TyKind::Struct(info) = self.under(owner) else { return Span::NONE };
        let (obj, name) = (self.checked.types.named(id).obj, info.fields[index].name);
        self.state.fields.get(&(obj, name)).copied().unwrap_or(Span::NONE)
    }
}
