//! Type sets (spec: Interface types) and what follows from them for type parameters.

use std::rc::Rc;

use super::env::Checker;
use super::ty::{Basic, InterfaceInfo, Term, Ty, TyKind};
use racewalk_grammar::ast::ChanDir;

/// The types a type stands for.
pub(crate) enum TypeSet {
    /// The type itself.
    One(Ty),
    /// Those of a type parameter with specific types.
    Terms(Vec<Term>),
    /// A type parameter without specific types.
    All,
}

impl Checker<'_, '_> {
    /// The types that a type stands for: a type parameter for those of its constraint.
    pub(crate) fn type_set(&mut self, ty: Ty) -> TypeSet {
        match self.constraint_of(ty) {
            None => TypeSet::One(ty),
            Some(info) => match &info.terms {
                Some(terms) => TypeSet::Terms(terms.clone()),
                None => TypeSet::All,
            },
        }
    }

    /// The constraint's interface, of a type parameter.
    pub(crate) fn constraint_of(&mut self, ty: Ty) -> Option<Rc<InterfaceInfo>> {
        let id = self.c.types.as_type_param(ty)?;
        let constraint = self.c.types.type_param(id).constraint;
        Some(match self.under_kind(constraint) {
            TyKind::Interface(info) => self.strictly_comparable(info),
            // A type that is not made into an interface yet, or an error.
            kind => {
                let one = vec![Term { tilde: false, ty: constraint }];
                let terms = (!matches!(kind, TyKind::Invalid)).then_some(one);
                Rc::new(InterfaceInfo { methods: Vec::new(), terms, comparable: false })
            }
        })
    }

    /// An interface whose `comparable` is replaced by leaving out the terms that are not, where there are terms.
    pub(crate) fn strictly_comparable(&mut self, info: Rc<InterfaceInfo>) -> Rc<InterfaceInfo> {
        let Some(terms) = info.terms.as_ref().filter(|_| info.comparable) else { return info };
        let kept: Vec<Term> =
            terms.iter().filter(|t| self.comparable(t.ty, false)).cloned().collect();
        let methods = info.methods.clone();
        Rc::new(InterfaceInfo { methods, terms: Some(kept), comparable: false })
    }

    /// Whether a predicate holds for a type's make; for a type parameter, for all types of a non-empty list of specific types.
    pub(crate) fn all_under(&mut self, ty: Ty, mut holds: impl FnMut(&TyKind) -> bool) -> bool {
        match self.type_set(ty) {
            TypeSet::One(ty) => holds(&self.under_kind(ty)),
            TypeSet::All => false,
            TypeSet::Terms(terms) => {
                !terms.is_empty() && terms.iter().all(|t| holds(&self.under_kind(t.ty)))
            }
        }
    }

    /// Whether a predicate holds for the basic type a type is, or all of its type set are.
    pub(crate) fn all_basic(&mut self, ty: Ty, holds: impl Fn(Basic) -> bool) -> bool {
        self.all_under(ty, |kind| matches!(kind, TyKind::Basic(b) if holds(*b)))
    }

    /// Whether it is an integer type, or a type parameter of such types only; and so on.
    pub(crate) fn all_integer(&mut self, ty: Ty) -> bool {
        self.all_basic(ty, Basic::is_integer)
    }

    pub(crate) fn all_numeric(&mut self, ty: Ty) -> bool {
        self.all_basic(ty, Basic::is_numeric)
    }

    pub(crate) fn all_boolean(&mut self, ty: Ty) -> bool {
        self.all_basic(ty, Basic::is_boolean)
    }

    pub(crate) fn all_string(&mut self, ty: Ty) -> bool {
        self.all_basic(ty, Basic::is_string)
    }

    pub(crate) fn all_numeric_or_string(&mut self, ty: Ty) -> bool {
        self.all_basic(ty, |b| b.is_numeric() || b.is_string())
    }

    pub(crate) fn all_ordered(&mut self, ty: Ty) -> bool {
        self.all_basic(ty, Basic::is_ordered)
    }

    /// The basic type that a type is underneath, if it is one and no type parameter.
    pub(crate) fn basic_under(&mut self, ty: Ty) -> Option<Basic> {
        match self.under_kind(ty) {
            TyKind::Basic(b) => Some(b),
            _ => None,
        }
    }

    /// The basic type if it is an untyped one.
    pub(crate) fn untyped(&self, ty: Ty) -> Option<Basic> {
        match self.c.types.kind(ty) {
            TyKind::Basic(b) if b.is_untyped() => Some(*b),
            _ => None,
        }
    }

    /// Whether it is a type with a value, not an untyped kind.
    pub(crate) fn is_typed(&self, ty: Ty) -> bool {
        self.untyped(ty).is_none()
    }

    /// Whether it is an interface type and no type parameter.
    pub(crate) fn is_interface(&mut self, ty: Ty) -> bool {
        matches!(self.under_kind(ty), TyKind::Interface(_))
    }

    /// Whether it is a type parameter.
    pub(crate) fn is_type_param(&self, ty: Ty) -> bool {
        self.c.types.as_type_param(ty).is_some()
    }

    /// The underlying type that all types of a type set share; channels may differ in direction, the restricted one wins.
    ///
    /// # Errors
    ///
    /// The reason why there is none, empty for a type parameter without specific types.
    pub(crate) fn common_under(&mut self, ty: Ty) -> Result<Ty, String> {
        let terms = match self.type_set(ty) {
            TypeSet::One(ty) => return Ok(self.under(ty)),
            TypeSet::All => return Err(String::new()),
            TypeSet::Terms(terms) => terms,
        };
        let mut common: Option<(Ty, Ty)> = None;
        for term in terms {
            let under = self.under(term.ty);
            let Some((from, known)) = common else {
                common = Some((term.ty, under));
                continue;
            };
            if known == under {
                continue;
            }
            match self.merge_channels(known, under) {
                Some(merged) => common = Some((from, merged)),
                None => {
                    let (a, b) = (self.show(from), self.show(term.ty));
                    return Err(match (self.c.types.kind(known), self.c.types.kind(under)) {
                        (TyKind::Chan(_, x), TyKind::Chan(_, y)) if x != y => {
                            format!("channels {a} and {b} have different element types")
                        }
                        (TyKind::Chan(..), TyKind::Chan(..)) => {
                            format!("channels {a} and {b} have conflicting directions")
                        }
                        _ => format!("{a} and {b} have different underlying types"),
                    });
                }
            }
        }
        common.map(|(_, under)| under).ok_or_else(String::new)
    }

    fn merge_channels(&mut self, a: Ty, b: Ty) -> Option<Ty> {
        let (TyKind::Chan(da, ea), TyKind::Chan(db, eb)) =
            (self.c.types.kind(a).clone(), self.c.types.kind(b).clone())
        else {
            return None;
        };
        if ea != eb {
            return None;
        }
        match (da, db) {
            (ChanDir::Both, _) => Some(b),
            (_, ChanDir::Both) => Some(a),
            _ => (da == db).then_some(a),
        }
    }

    /// Like [`Self::common_under`], with all of a type set being byte slices or strings treated as `[]byte`; a set of strings
    /// only is `string`.
    pub(crate) fn common_bytes(&mut self, ty: Ty) -> Option<Ty> {
        if let Ok(under) = self.common_under(ty) {
            return Some(under);
        }
        let TypeSet::Terms(terms) = self.type_set(ty) else { return None };
        let bytes = self.c.types.slice_of(Ty::BYTE);
        for term in &terms {
            let under = self.under(term.ty);
            if under != bytes && under != Ty::STRING {
                return None;
            }
        }
        (!terms.is_empty()).then_some(bytes)
    }

    /// The terms that both lists have.
    pub(crate) fn intersect_terms(&mut self, a: &[Term], b: &[Term]) -> Vec<Term> {
        let mut both = Vec::new();
        for x in a {
            for y in b {
                if let Some(term) = self.intersect_term(x, y)
                    && !both.contains(&term)
                {
                    both.push(term);
                }
            }
        }
        both
    }

    fn intersect_term(&mut self, x: &Term, y: &Term) -> Option<Term> {
        if self.disjoint(x, y) {
            None
        } else if x.tilde && !y.tilde {
            Some(y.clone())
        } else {
            Some(x.clone())
        }
    }

    /// Whether no type belongs to both terms.
    pub(crate) fn disjoint(&mut self, x: &Term, y: &Term) -> bool {
        let a = if y.tilde { self.under(x.ty) } else { x.ty };
        let b = if x.tilde { self.under(y.ty) } else { y.ty };
        a != b
    }

    /// Whether each type of `x` belongs to `y`.
    pub(crate) fn term_within(&mut self, x: &Term, y: &Term) -> bool {
        if self.disjoint(x, y) {
            return false;
        }
        !x.tilde || y.tilde
    }

    /// Whether a type belongs to one of the terms.
    pub(crate) fn terms_include(&mut self, terms: &[Term], ty: Ty) -> bool {
        let one = Term { tilde: false, ty };
        terms.iter().any(|t| self.term_within(&one, t))
    }

    /// The terms without those that others include.
    pub(crate) fn normalize_terms(&mut self, terms: Vec<Term>) -> Vec<Term> {
        let mut kept: Vec<Term> = Vec::new();
        if terms.len() > 100 {
            return terms;
        }
        for term in terms {
            if kept.iter().any(|k| self.term_within(&term, k)) {
                continue;
            }
            let mut others = Vec::with_capacity(kept.len() + 1);
            for k in kept {
                if !self.term_within(&k, &term) {
                    others.push(k);
                }
            }
            others.push(term);
            kept = others;
        }
        kept
    }
}
