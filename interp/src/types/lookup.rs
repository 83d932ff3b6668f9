//! Fields and methods by name (spec: Selectors, Method sets).
//!
//! Breadth first through embedded fields: the shallowest wins, and two at the shallowest depth make the selector ambiguous.

use racewalk_grammar::symbol::Symbol;
use rustc_hash::FxHashSet;

use super::env::Checker;
use super::object::PkgId;
use super::ty::{NamedId, Ty, TyKind};

/// What a name denotes in a type.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// What was found.
    pub(crate) kind: FoundKind,
    /// Field indices that lead to it; for a field its own comes last.
    pub(crate) path: Vec<usize>,
    /// Whether there is a pointer on the way.
    pub(crate) indirect: bool,
}

/// A field or one of the kinds of methods.
#[derive(Clone, Debug)]
pub(crate) enum FoundKind {
    /// A field of that type.
    Field(Ty),
    /// A method of a defined type: the type and the method's index.
    Method(NamedId, usize),
    /// A method of an interface: the interface type and the index in its method table.
    Iface(Ty, usize),
    /// A method of a type parameter's constraint: the index there.
    TypeParam(Ty, usize),
}

/// Outcome of a lookup.
#[derive(Clone, Debug)]
pub(crate) enum Lookup {
    /// There is one.
    Found(Found),
    /// There are several at the same depth.
    Ambiguous,
    /// There is none.
    None,
    /// The type is a pointer to a pointer or interface, which has no fields or methods.
    PointerToInterface,
}

/// A type to look in.
struct Level {
    ty: Ty,
    path: Vec<usize>,
    indirect: bool,
    /// Whether it is embedded several times at this depth.
    multiple: bool,
}

/// How names are compared.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Match {
    /// As Go does: names that are not exported belong to their package.
    Exact,
    /// Without regard to case and package: for suggestions.
    FoldCase,
}

impl Checker<'_, '_> {
    /// Looks up a field or method as code of the current package sees it.
    pub(crate) fn lookup_member(&mut self, ty: Ty, name: Symbol) -> Lookup {
        self.lookup_with(ty, name, Some(self.pkg), Match::Exact)
    }

    /// Looks up a field or method as code of `pkg` sees it.
    pub(crate) fn lookup_with(
        &mut self,
        ty: Ty,
        name: Symbol,
        pkg: Option<PkgId>,
        how: Match,
    ) -> Lookup {
        if name.is_blank() {
            return Lookup::None;
        }
        // A defined pointer type has the fields of what it points to, but no methods.
        if self.c.types.as_named(ty).is_some()
            && let TyKind::Pointer(_) = self.under_kind(ty)
        {
            let under = self.under(ty);
            return match self.lookup_with(under, name, pkg, how) {
                Lookup::Found(found) if !matches!(found.kind, FoundKind::Field(_)) => Lookup::None,
                other => other,
            };
        }
        let (base, is_ptr) = self.deref(ty);
        if is_ptr && matches!(self.under_kind(base), TyKind::Interface(_) | TyKind::TypeParam(_)) {
            return Lookup::PointerToInterface;
        }
        let start = Level { ty: base, path: Vec::new(), indirect: is_ptr, multiple: false };
        self.search(start, name, pkg, how)
    }

    fn search(&mut self, start: Level, name: Symbol, pkg: Option<PkgId>, how: Match) -> Lookup {
        let mut seen: FxHashSet<NamedId> = FxHashSet::default();
        let mut current = vec![start];
        while !current.is_empty() {
            let mut next = Vec::new();
            let mut found: Option<Found> = None;
            for level in current {
                if let Some(id) = self.c.types.as_named(level.ty)
                    && !seen.insert(id)
                {
                    continue;
                }
                let Some(kind) = self.find_here(&level, name, pkg, how, found.is_none(), &mut next)
                else {
                    continue;
                };
                if found.is_some() || level.multiple {
                    return Lookup::Ambiguous;
                }
                let mut path = level.path;
                let kind = match kind {
                    Here::Field(index, ty) => {
                        path.push(index);
                        FoundKind::Field(ty)
                    }
                    Here::Method(kind) => kind,
                };
                found = Some(Found { kind, path, indirect: level.indirect });
            }
            if let Some(found) = found {
                return Lookup::Found(found);
            }
            current = consolidate(next);
        }
        Lookup::None
    }

    fn find_here(
        &mut self,
        level: &Level,
        name: Symbol,
        pkg: Option<PkgId>,
        how: Match,
        embedded: bool,
        next: &mut Vec<Level>,
    ) -> Option<Here> {
        if let Some(id) = self.c.types.as_named(level.ty)
            && let Some(index) = self.find_method(id, name, pkg, how)
        {
            return Some(Here::Method(FoundKind::Method(id, index)));
        }
        match self.under_kind(level.ty) {
            TyKind::Struct(info) => {
                for (index, field) in info.fields.iter().enumerate() {
                    if same_name(field.name, field.pkg, name, pkg, how) {
                        return Some(Here::Field(index, field.ty));
                    }
                }
                if embedded {
                    for (index, field) in info.fields.iter().enumerate().filter(|(_, f)| f.embedded)
                    {
                        let (ty, is_ptr) = self.deref(field.ty);
                        let mut path = level.path.clone();
                        path.push(index);
                        let indirect = level.indirect || is_ptr;
                        next.push(Level { ty, path, indirect, multiple: level.multiple });
                    }
                }
                None
            }
            TyKind::Interface(info) => {
                let index =
                    info.methods.iter().position(|m| same_name(m.name, m.pkg, name, pkg, how))?;
                Some(Here::Method(FoundKind::Iface(level.ty, index)))
            }
            TyKind::TypeParam(_) => {
                let info = self.constraint_of(level.ty)?;
                let index =
                    info.methods.iter().position(|m| same_name(m.name, m.pkg, name, pkg, how))?;
                Some(Here::Method(FoundKind::TypeParam(level.ty, index)))
            }
            _ => None,
        }
    }

    fn find_method(
        &mut self,
        id: NamedId,
        name: Symbol,
        pkg: Option<PkgId>,
        how: Match,
    ) -> Option<usize> {
        let info = self.c.types.named(id);
        let origin = info.instance.as_ref().map_or(id, |(origin, _)| *origin);
        let info = self.c.types.named(origin);
        let home = if name.is_exported() { None } else { info.pkg };
        info.methods.iter().position(|m| {
            let home = if m.name.is_exported() { None } else { home.or(info.pkg) };
            same_name(m.name, home, name, pkg, how)
        })
    }

    /// The type of a method of a defined type, without receiver; resolves its declaration.
    pub(crate) fn method_ty(&mut self, id: NamedId, index: usize) -> Ty {
        let info = self.c.types.named(id);
        let origin = info.instance.as_ref().map_or(id, |(origin, _)| *origin);
        let method = &self.c.types.named(origin).methods[index];
        if method.ty.is_invalid() {
            let func = method.func;
            self.resolve_object(func);
        }
        if origin == id {
            return self.c.types.named(id).methods[index].ty;
        }
        self.c.types.expand_method(id, index)
    }

    /// The type of a method that was found, without receiver.
    pub(crate) fn found_method_ty(&mut self, kind: &FoundKind) -> Ty {
        match *kind {
            FoundKind::Field(ty) => ty,
            FoundKind::Method(id, index) => self.method_ty(id, index),
            FoundKind::Iface(ty, index) => match self.under_kind(ty) {
                TyKind::Interface(info) => info.methods[index].ty,
                _ => Ty::INVALID,
            },
            FoundKind::TypeParam(ty, index) => {
                self.constraint_of(ty).map_or(Ty::INVALID, |info| info.methods[index].ty)
            }
        }
    }

    /// Whether a method that was found has a pointer receiver.
    pub(crate) fn found_ptr_recv(&self, kind: &FoundKind) -> bool {
        let FoundKind::Method(id, index) = *kind else { return false };
        let info = self.c.types.named(id);
        let origin = info.instance.as_ref().map_or(id, |(origin, _)| *origin);
        self.c.types.named(origin).methods[index].ptr_recv
    }
}

enum Here {
    Field(usize, Ty),
    Method(FoundKind),
}

/// Whether a declared name is the one looked for (spec: Uniqueness of identifiers).
pub(crate) fn same_name(
    declared: Symbol,
    home: Option<PkgId>,
    name: Symbol,
    pkg: Option<PkgId>,
    how: Match,
) -> bool {
    match how {
        Match::Exact => declared == name && (name.is_exported() || home == pkg),
        Match::FoldCase => {
            declared == name || declared.as_str().to_lowercase() == name.as_str().to_lowercase()
        }
    }
}

/// Whether two names differ in the case of their first letter only.
pub(crate) fn is_other_case(a: &str, b: &str) -> bool {
    let (mut a, mut b) = (a.chars(), b.chars());
    match (a.next(), b.next()) {
        (Some(x), Some(y)) => x != y && x.to_lowercase().eq(y.to_lowercase()) && a.eq(b),
        _ => false,
    }
}

/// Merges types that occur several times at one depth.
fn consolidate(levels: Vec<Level>) -> Vec<Level> {
    let mut merged: Vec<Level> = Vec::with_capacity(levels.len());
    let mut index = rustc_hash::FxHashMap::default();
    for level in levels {
        if let Some(&at) = index.get(&level.ty) {
            let known: &mut Level = &mut merged[at];
            known.multiple = true;
            continue;
        }
        index.insert(level.ty, merged.len());
        merged.push(level);
    }
    merged
}
