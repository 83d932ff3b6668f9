//! Unification (spec: Type unification): finds types for type parameters under which two types are identical, or assignable.
//!
//! Type parameters that are known to stand for the same type share a slot. Two types unify *exactly* if they become identical,
//! *inexactly* if one may be the underlying type of the other, or a bidirectional channel for a directional one, or an interface that
//! the other implements; types inside others always unify exactly.

use std::rc::Rc;

use racewalk_grammar::ast::ChanDir;

use super::env::Checker;
use super::lookup::{FoundKind, Lookup, Match};
use super::ty::{InterfaceInfo, Ty, TyKind, TypeParamId};

/// Nesting beyond which unification gives up.
const MAX_DEPTH: u32 = 100;

/// The type parameters to be found and what is known of them.
pub(crate) struct Unifier {
    params: Vec<TypeParamId>,
    /// For each type parameter the slot it shares.
    slot: Vec<usize>,
    /// What each slot holds.
    types: Vec<Option<Ty>>,
    depth: u32,
}

/// How two types must match.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum How {
    /// They must become identical.
    Exact,
    /// Underlying types, channel directions and interfaces are seen through.
    Inexact,
    /// Like `Inexact`, for the assignment of an argument to a parameter.
    Assign,
}

impl Unifier {
    /// A unifier for these type parameters; some types may be given.
    pub(crate) fn new(params: &[TypeParamId], args: &[Ty]) -> Unifier {
        let mut types = vec![None; params.len()];
        for (slot, &ty) in types.iter_mut().zip(args) {
            *slot = (!ty.is_invalid()).then_some(ty);
        }
        Unifier { params: params.to_vec(), slot: (0..params.len()).collect(), types, depth: 0 }
    }

    /// What a type parameter stands for, if it is known.
    pub(crate) fn get(&self, index: usize) -> Option<Ty> {
        self.types[self.slot[index]]
    }

    /// Says what a type parameter stands for.
    pub(crate) fn set(&mut self, index: usize, ty: Ty) {
        let slot = self.slot[index];
        self.types[slot] = Some(ty);
    }

    fn index_of(&self, c: &Checker<'_, '_>, ty: Ty) -> Option<usize> {
        let id = c.c.types.as_type_param(ty)?;
        self.params.iter().position(|&p| p == id)
    }

    fn join(&mut self, a: usize, b: usize) -> bool {
        let (sa, sb) = (self.slot[a], self.slot[b]);
        if sa == sb {
            return true;
        }
        if self.types[sa].is_some() && self.types[sb].is_some() {
            return false;
        }
        let kept = self.types[sa].or(self.types[sb]);
        self.types[sa] = kept;
        for slot in &mut self.slot {
            if *slot == sb {
                *slot = sa;
            }
        }
        true
    }

    /// How many slots have no type yet.
    pub(crate) fn unknowns(&self) -> usize {
        (0..self.params.len()).filter(|&i| self.get(i).is_none()).count()
    }

    /// Makes two types match, finding types for type parameters on the way.
    pub(crate) fn unify(&mut self, c: &mut Checker<'_, '_>, x: Ty, y: Ty, how: How) -> bool {
        if self.depth > MAX_DEPTH {
            return false;
        }
        self.depth += 1;
        let result = self.step(c, x, y, how);
        self.depth -= 1;
        result
    }

    fn step(&mut self, c: &mut Checker<'_, '_>, x: Ty, y: Ty, how: How) -> bool {
        let (mut x, mut y) = (x, y);
        if x == y {
            return true;
        }
        // If only one is a type parameter to be found, it comes first.
        if self.index_of(c, x).is_none() && self.index_of(c, y).is_some() {
            std::mem::swap(&mut x, &mut y);
        }
        if how != How::Exact {
            let (nx, ny) = (c.c.types.as_named(x).is_some(), c.c.types.as_named(y).is_some());
            let literal = |c: &Checker<'_, '_>, t: Ty| {
                !matches!(c.c.types.kind(t), TyKind::Named(_) | TyKind::TypeParam(_))
            };
            // A defined type matches a type literal through its underlying type.
            if ny && literal(c, x) && !(c.is_interface(x) || c.is_interface(y)) {
                y = c.under(y);
            } else if nx && literal(c, y) && !(c.is_interface(x) || c.is_interface(y)) {
                x = c.under(x);
            }
            if x == y {
                return true;
            }
        }
        if let Some(px) = self.index_of(c, x) {
            return self.param(c, px, y, how);
        }
        // Spec: parts of types must be identical where the types are used in an assignment.
        let emode = if how == How::Assign { How::Exact } else { how };
        // Since go1.21 interfaces are compared by their methods.
        let by_methods = how != How::Exact && c.version() >= 21 && c.is_interface(x);
        if self.same_origin(c, x, y) && !by_methods {
            return self.structure(c, x, y, how, emode);
        }
        if how != How::Exact
            && let Some(result) = self.interfaces(c, x, y)
        {
            return result;
        }
        if how != How::Exact && (c.is_type_param(x) || c.is_type_param(y)) {
            return self.core(c, x, y);
        }
        self.structure(c, x, y, how, emode)
    }

    /// Whether two types are instances of one generic type.
    fn same_origin(&self, c: &Checker<'_, '_>, x: Ty, y: Ty) -> bool {
        let origin = |t: Ty| {
            let id = c.c.types.as_named(t)?;
            c.c.types.named(id).instance.as_ref().map(|(origin, _)| *origin)
        };
        origin(x).is_some() && origin(x) == origin(y)
    }

    fn param(&mut self, c: &mut Checker<'_, '_>, px: usize, y: Ty, how: How) -> bool {
        if let Some(py) = self.index_of(c, y) {
            return match (self.get(px), self.get(py)) {
                (Some(a), Some(b)) => self.unify(c, a, b, how),
                _ => self.join(px, py),
            };
        }
        let Some(x) = self.get(px) else {
            self.set(px, y);
            return true;
        };
        if !self.alike(c, x, y) || !self.unify(c, x, y, how) {
            return false;
        }
        // Keep the better of two types that match: a defined one, or a directed channel.
        let (nx, ny) = (c.c.types.as_named(x).is_some(), c.c.types.as_named(y).is_some());
        if ny && !nx {
            self.set(px, y);
        } else if let (TyKind::Chan(dx, _), TyKind::Chan(dy, _)) =
            (c.c.types.kind(x).clone(), c.c.types.kind(y).clone())
            && dx != dy
            && dx == ChanDir::Both
        {
            self.set(px, y);
        }
        true
    }

    /// Whether both types are interfaces with as many methods, or neither is an interface.
    fn alike(&self, c: &mut Checker<'_, '_>, x: Ty, y: Ty) -> bool {
        match (c.under_kind(x), c.under_kind(y)) {
            (TyKind::Interface(a), TyKind::Interface(b)) => a.methods.len() == b.methods.len(),
            (TyKind::Interface(_), _) | (_, TyKind::Interface(_)) => false,
            _ => true,
        }
    }

    /// One or both are interfaces: methods must match.
    fn interfaces(&mut self, c: &mut Checker<'_, '_>, x: Ty, y: Ty) -> Option<bool> {
        let (kx, ky) = (c.under_kind(x), c.under_kind(y));
        match (kx, ky) {
            (TyKind::Interface(a), TyKind::Interface(b)) => {
                if a.comparable != b.comparable || a.terms != b.terms {
                    return Some(false);
                }
                let (small, large) =
                    if a.methods.len() <= b.methods.len() { (a, b) } else { (b, a) };
                Some(small.methods.iter().all(|m| {
                    let other = large.methods.iter().find(|o| o.name == m.name && o.pkg == m.pkg);
                    other.is_some_and(|o| self.unify(c, m.ty, o.ty, How::Exact))
                }))
            }
            (TyKind::Interface(info), _) => Some(self.methods_of(c, &info, y)),
            (_, TyKind::Interface(info)) => Some(self.methods_of(c, &info, x)),
            _ => None,
        }
    }

    /// Unifies the methods of an interface with those of a type, which must have them all.
    pub(crate) fn methods_of(
        &mut self,
        c: &mut Checker<'_, '_>,
        info: &Rc<InterfaceInfo>,
        ty: Ty,
    ) -> bool {
        info.methods.iter().all(|m| {
            let home = m.pkg.or(Some(c.pkg));
            let Lookup::Found(found) = c.lookup_with(ty, m.name, home, Match::Exact) else {
                return false;
            };
            if matches!(found.kind, FoundKind::Field(_)) || c.is_generic_method(&found.kind) {
                return false;
            }
            if c.found_ptr_recv(&found.kind) && !found.indirect {
                return false;
            }
            let have = c.found_method_ty(&found.kind);
            self.unify(c, m.ty, have, How::Exact)
        })
    }

    /// A type parameter of the surrounding function matches through its core type.
    fn core(&mut self, c: &mut Checker<'_, '_>, x: Ty, y: Ty) -> bool {
        let (x, y) = if c.is_type_param(x) { (x, y) } else { (y, x) };
        match c.common_under(x) {
            Ok(core) if core != x => self.unify(c, core, y, How::Assign),
            _ => false,
        }
    }

    fn structure(&mut self, c: &mut Checker<'_, '_>, x: Ty, y: Ty, how: How, emode: How) -> bool {
        let (kx, ky) = (c.c.types.kind(x).clone(), c.c.types.kind(y).clone());
        match (kx, ky) {
            (TyKind::Pointer(a), TyKind::Pointer(b)) | (TyKind::Slice(a), TyKind::Slice(b)) => {
                self.unify(c, a, b, emode)
            }
            (TyKind::Array(a, n), TyKind::Array(b, m)) => n == m && self.unify(c, a, b, emode),
            (TyKind::Map(k, v), TyKind::Map(l, w)) => {
                self.unify(c, k, l, emode) && self.unify(c, v, w, emode)
            }
            (TyKind::Chan(d, a), TyKind::Chan(e, b)) => {
                (d == e || how != How::Exact) && self.unify(c, a, b, emode)
            }
            (TyKind::Struct(a), TyKind::Struct(b)) => {
                a.fields.len() == b.fields.len()
                    && a.fields.iter().zip(&b.fields).all(|(f, g)| {
                        f.embedded == g.embedded
                            && f.name == g.name
                            && f.pkg == g.pkg
                            && f.tag == g.tag
                            && self.unify(c, f.ty, g.ty, emode)
                    })
            }
            (TyKind::Func(a), TyKind::Func(b)) => {
                // The results come last: what is found before them is told if they do not match.
                a.variadic == b.variadic
                    && a.params.len() == b.params.len()
                    && a.params.iter().zip(&b.params).all(|(&p, &q)| self.unify(c, p, q, emode))
                    && a.results.len() == b.results.len()
                    && a.results.iter().zip(&b.results).all(|(&p, &q)| self.unify(c, p, q, emode))
            }
            (TyKind::Tuple(a), TyKind::Tuple(b)) => {
                a.len() == b.len() && a.iter().zip(&*b).all(|(&p, &q)| self.unify(c, p, q, emode))
            }
            (TyKind::Interface(a), TyKind::Interface(b)) => {
                a.comparable == b.comparable
                    && a.terms == b.terms
                    && a.methods.len() == b.methods.len()
                    && a.methods.iter().zip(&b.methods).all(|(m, n)| {
                        m.name == n.name && m.pkg == n.pkg && self.unify(c, m.ty, n.ty, emode)
                    })
            }
            (TyKind::Named(a), TyKind::Named(b)) => {
                let (ia, ib) =
                    (c.c.types.named(a).instance.clone(), c.c.types.named(b).instance.clone());
                match (ia, ib) {
                    (Some((oa, args_a)), Some((ob, args_b))) => {
                        oa == ob
                            && args_a.len() == args_b.len()
                            && args_a.iter().zip(&*args_b).all(|(&p, &q)| self.unify(c, p, q, how))
                    }
                    _ => false,
                }
            }
            _ => false,
        }
    }
}
