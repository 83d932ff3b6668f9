//! Types that contain themselves without a pointer between (spec: Type declarations).
//!
//! A walk over the types that a type contains directly: as fields, array elements, terms of unions, and through its underlying type.
//! Declarations are walked as they are written: a type parameter stands for the argument of the instance that is being
//! walked, and that argument was written where the instance was, outside of it. Types that contain others too deeply are refused, so that
//! later walks may recurse.

use racewalk_grammar::source::Span;

use super::env::Checker;
use super::error::Code;
use super::ty::{NamedId, Ty, TyKind, TypeParamId};

/// Defined types may be nested in each other this deep.
const MAX_NESTING: usize = 400;

/// So deep may a walk go in all.
const MAX_DEPTH: usize = 4000;

/// So many steps may a walk have: instances of generic types are walked anew each time.
const MAX_STEPS: usize = 200_000;

/// A type has errors that were reported.
struct Invalid;

/// Where a walk is.
#[derive(Default)]
struct Walk {
    /// The types whose memory holds what is being looked at.
    nest: Vec<NamedId>,
    /// The types on the way to it.
    path: Vec<NamedId>,
    depth: usize,
    steps: usize,
}

impl Checker<'_, '_> {
    /// Reports a defined type that contains itself.
    pub(crate) fn check_valid_type(&mut self, id: NamedId) {
        let _ = self.valid_named(&mut Walk::default(), id);
    }

    /// How deep defined types are nested in a type.
    fn valid_part(&mut self, walk: &mut Walk, ty: Ty) -> Result<usize, Invalid> {
        if walk.depth > MAX_DEPTH || walk.steps > MAX_STEPS {
            return Ok(0);
        }
        walk.depth += 1;
        walk.steps += 1;
        let result = match self.c.types.kind(ty).clone() {
            TyKind::Named(id) => self.valid_named(walk, id),
            TyKind::Array(elem, _) => self.valid_part(walk, elem),
            TyKind::Struct(info) => self.valid_parts(walk, info.fields.iter().map(|f| f.ty)),
            TyKind::Interface(info) => {
                self.valid_parts(walk, info.terms.iter().flatten().map(|t| t.ty))
            }
            TyKind::TypeParam(param) => self.valid_argument(walk, param),
            TyKind::Invalid
            | TyKind::Basic(_)
            | TyKind::Pointer(_)
            | TyKind::Slice(_)
            | TyKind::Map(..)
            | TyKind::Chan(..)
            | TyKind::Func(_)
            | TyKind::Tuple(_) => Ok(0),
        };
        walk.depth -= 1;
        result
    }

    fn valid_parts(
        &mut self,
        walk: &mut Walk,
        parts: impl Iterator<Item = Ty>,
    ) -> Result<usize, Invalid> {
        let mut deepest = 0;
        for part in parts {
            deepest = deepest.max(self.valid_part(walk, part)?);
        }
        Ok(deepest)
    }

    fn valid_argument(&mut self, walk: &mut Walk, param: TypeParamId) -> Result<usize, Invalid> {
        let Some(&inst) = walk.nest.last() else { return Ok(0) };
        let Some((origin, args)) = self.c.types.named(inst).instance.clone() else { return Ok(0) };
        let params = &self.c.types.named(origin).type_params;
        let index = params.iter().position(|&p| p == param);
        let Some(&arg) = index.and_then(|i| args.get(i)) else { return Ok(0) };
        walk.nest.pop();
        let result = self.valid_part(walk, arg);
        walk.nest.push(inst);
        result
    }

    fn valid_named(&mut self, walk: &mut Walk, id: NamedId) -> Result<usize, Invalid> {
        if let Some(&depth) = self.valid_types.get(&id) {
            return Ok(depth);
        }
        let instance = self.c.types.named(id).instance.clone();
        let origin = instance.map_or(id, |(origin, _)| origin);
        if walk.nest.contains(&id) {
            let start = walk.path.iter().position(|&p| p == id).unwrap_or(0);
            let cycle: Vec<(String, Span)> =
                walk.path[start..].iter().map(|&p| self.cycle_member(p)).collect();
            self.report_cycle_from(&cycle, 0, true);
            self.invalidate(origin);
            return Err(Invalid);
        }
        if walk.path.len() > MAX_NESTING {
            self.too_deep(origin);
            return Err(Invalid);
        }
        let under = self.named_under(origin);
        let rhs = self.rhs_named.get(&origin).copied().unwrap_or(under);
        walk.nest.push(id);
        walk.path.push(id);
        let result = self.valid_part(walk, rhs);
        walk.path.pop();
        walk.nest.pop();
        let depth = result? + 1;
        if depth > MAX_NESTING {
            self.too_deep(origin);
            return Err(Invalid);
        }
        // Whether a generic type is valid depends on its arguments.
        if self.c.types.named(id).type_params.is_empty() && id == origin {
            self.valid_types.insert(id, depth);
        }
        Ok(depth)
    }

    /// Nothing more is said about a type and its instances.
    fn invalidate(&mut self, origin: NamedId) {
        self.c.types.named_mut(origin).underlying = Ty::INVALID;
        self.rhs_named.remove(&origin);
        for id in (0..self.c.types.named_count() as u32).map(NamedId) {
            let instance = &self.c.types.named(id).instance;
            if instance.as_ref().is_some_and(|(of, _)| *of == origin) {
                self.c.types.named_mut(id).underlying = Ty::INVALID;
            }
        }
    }

    /// How a type is named in a report, and where: an instance where it was written first.
    pub(crate) fn cycle_member(&mut self, id: NamedId) -> (String, Span) {
        let info = self.c.types.named(id);
        let (name, obj) = (info.name, info.obj);
        let origin = info.instance.as_ref().map(|(origin, _)| *origin);
        let known = self.instance_spans.get(&id).copied();
        match known.or_else(|| self.origin_spans.get(&origin?).copied()) {
            Some(at) => {
                let ty = self.c.types.named_ty(id);
                (self.show(ty), at)
            }
            None => (name.to_string(), self.c.objects.get(obj).span),
        }
    }

    fn too_deep(&mut self, id: NamedId) {
        let info = self.c.types.named(id);
        let (name, obj) = (info.name, info.obj);
        let at = self.c.objects.get(obj).span;
        self.invalidate(id);
        self.err(Code::TypeTooDeep, at, format!("type {name} contains other types too deeply"));
    }
}
