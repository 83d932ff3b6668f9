//! Types that contain themselves without a pointer between (spec: Type declarations).
//!
//! A walk over the defined types that a type contains directly: as fields, array elements, and through its underlying type. It keeps its own
//! stack, and also refuses types that contain others too deeply, so that later walks may recurse.

use racewalk_grammar::source::Span;
use rustc_hash::{FxHashMap, FxHashSet};

use super::env::Checker;
use super::error::Code;
use super::ty::{NamedId, Ty, TyKind};

/// Structs and arrays of defined types may be nested in each other this deep.
const MAX_NESTING: usize = 400;

/// The defined types on the way, and what each still has to visit.
struct Walk {
    stack: Vec<(NamedId, Vec<NamedId>)>,
    on_stack: FxHashMap<NamedId, usize>,
}

impl Checker<'_, '_> {
    /// Reports a defined type that contains itself.
    pub(crate) fn check_valid_type(&mut self, id: NamedId) {
        if self.valid_types.contains_key(&id) {
            return;
        }
        let mut walk = Walk { stack: Vec::new(), on_stack: FxHashMap::default() };
        self.enter(&mut walk, id);
        while let Some((id, rest)) = walk.stack.last_mut() {
            let id = *id;
            match rest.pop() {
                None => {
                    walk.stack.pop();
                    walk.on_stack.remove(&id);
                    let depth = self.valid_types.get(&id).copied().unwrap_or(0);
                    if let Some((outer, _)) = walk.stack.last() {
                        let entry = self.valid_types.entry(*outer).or_insert(0);
                        *entry = (*entry).max(depth + 1);
                    }
                    self.valid_types.entry(id).or_insert(0);
                }
                Some(next) => self.visit(&mut walk, id, next),
            }
        }
    }

    fn visit(&mut self, walk: &mut Walk, from: NamedId, next: NamedId) {
        if let Some(&start) = walk.on_stack.get(&next) {
            let cycle: Vec<(String, Span)> =
                walk.stack[start..].iter().map(|(id, _)| self.cycle_member(*id)).collect();
            for (id, _) in &walk.stack[start..] {
                self.valid_types.insert(*id, 0);
            }
            self.report_cycle_of(&cycle, true);
            for (id, _) in &walk.stack[start..] {
                self.c.types.named_mut(*id).underlying = Ty::INVALID;
            }
            return;
        }
        if let Some(&depth) = self.valid_types.get(&next) {
            let entry = self.valid_types.entry(from).or_insert(0);
            *entry = (*entry).max(depth + 1);
            if depth > MAX_NESTING {
                self.too_deep(from);
            }
            return;
        }
        if walk.stack.len() > MAX_NESTING {
            // A generic type that contains ever larger instances of itself.
            let obj = self.c.types.named(next).obj;
            let same: Vec<NamedId> = walk
                .stack
                .iter()
                .map(|(id, _)| *id)
                .filter(|id| self.c.types.named(*id).obj == obj)
                .collect();
            if same.len() > 9 {
                let member = self.cycle_member(same[1]);
                self.report_cycle_of(&[member], true);
                for id in same {
                    self.valid_types.insert(id, 0);
                    self.c.types.named_mut(id).underlying = Ty::INVALID;
                }
                return;
            }
            self.too_deep(from);
            return;
        }
        self.enter(walk, next);
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
        self.valid_types.insert(id, 0);
        self.c.types.named_mut(id).underlying = Ty::INVALID;
        self.err(Code::TypeTooDeep, at, format!("type {name} contains other types too deeply"));
    }

    fn enter(&mut self, walk: &mut Walk, id: NamedId) {
        let mut parts = Vec::new();
        let under = self.named_under(id);
        let origin = self.c.types.named(id).instance.clone();
        // A type declared as another defined type contains what that one contains.
        let under = match (self.rhs_named.get(&id).copied(), origin) {
            (Some(rhs), _) => rhs,
            (None, Some((origin, args))) => match self.rhs_named.get(&origin).copied() {
                Some(rhs) => {
                    let params = self.c.types.named(origin).type_params.clone();
                    self.c.types.subst(rhs, &params, &args)
                }
                None => under,
            },
            (None, None) => under,
        };
        self.contained(under, &mut parts, &mut FxHashSet::default());
        parts.reverse();
        walk.on_stack.insert(id, walk.stack.len());
        walk.stack.push((id, parts));
    }

    /// The defined types that a type contains directly.
    fn contained(&self, ty: Ty, out: &mut Vec<NamedId>, seen: &mut FxHashSet<Ty>) {
        if !seen.insert(ty) {
            return;
        }
        match self.c.types.kind(ty) {
            TyKind::Named(id) => out.push(*id),
            TyKind::Array(elem, _) => self.contained(*elem, out, seen),
            TyKind::Struct(info) => {
                info.fields.iter().for_each(|f| self.contained(f.ty, out, seen));
            }
            TyKind::Invalid
            | TyKind::Basic(_)
            | TyKind::Pointer(_)
            | TyKind::Slice(_)
            | TyKind::Map(..)
            | TyKind::Chan(..)
            | TyKind::Func(_)
            | TyKind::Interface(_)
            | TyKind::Tuple(_)
            | TyKind::TypeParam(_) => {}
        }
    }
}
