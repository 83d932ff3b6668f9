//! Cycles among declarations that are being resolved (spec: Type declarations, Package initialization).

use racewalk_grammar::ast::ExprKind;
use racewalk_grammar::source::Span;
use rustc_hash::FxHashMap;

use super::env::{Checker, DeclKind, State};
use super::error::{Code, TypeError};
use super::object::{ObjId, ObjectKind};
use super::ty::Ty;

impl Checker<'_, '_> {
    /// An object is mentioned that is being resolved: says whether that may be, else reports it. Cycles of constants and variables
    /// only are left to the initialization order.
    pub(crate) fn mention_open(&mut self, obj: ObjId) {
        let Some(start) = self.path.iter().position(|&o| o == obj) else { return };
        let object = self.c.objects.get(obj);
        if let ObjectKind::Func(_) = object.kind {
            // It stands for a function without parameters; what takes its type from it is resolved anew.
            let above: Vec<ObjId> = self.path[start + 1..].to_vec();
            self.again.extend(above.into_iter().map(|user| (obj, user)));
            return;
        }
        let unknown_alias = matches!(object.kind, ObjectKind::TypeName { alias: true })
            && object.ty.is_invalid()
            && !self.c.generic_aliases.contains_key(&obj);
        if !self.valid_cycle(start) {
            self.c.objects.get_mut(obj).ty = Ty::INVALID;
        } else if unknown_alias {
            self.incomplete(obj);
        }
    }

    /// Whether a cycle of declarations, from that place on the path, is one of types that a defined type or type parameter breaks.
    fn valid_cycle(&mut self, start: usize) -> bool {
        let cycle: Vec<ObjId> = self.path[start..].to_vec();
        let (mut values, mut defined) = (0, 0);
        for &obj in &cycle {
            match self.c.objects.get(obj).kind {
                ObjectKind::Const(_) | ObjectKind::Var(_) => values += 1,
                ObjectKind::TypeName { alias } => {
                    if self.env.type_params && self.declares_generic(obj) {
                        return true;
                    }
                    defined += usize::from(!alias);
                }
                ObjectKind::Func(_)
                | ObjectKind::Builtin(_)
                | ObjectKind::Nil
                | ObjectKind::PkgName(_)
                | ObjectKind::Label => {}
            }
        }
        if values == cycle.len() || (values == 0 && defined > 0) {
            return true;
        }
        self.report_cycle(&cycle);
        false
    }

    fn declares_generic(&self, obj: ObjId) -> bool {
        let named = self.c.types.as_named(self.c.objects.get(obj).ty);
        let pending = named.and_then(|id| self.pending.get(&id));
        self.c.generic_aliases.contains_key(&obj)
            || pending.is_some_and(|p| !p.spec.type_params.is_empty())
            || named.is_some_and(|id| !self.c.types.named(id).type_params.is_empty())
    }

    /// What a type is made of is needed while that is being found out.
    pub(crate) fn incomplete(&mut self, obj: ObjId) {
        let Some(start) = self.path.iter().position(|&o| o == obj) else { return };
        // A method's signature may lead back to its interface, but not if the methods of one without name depend on it.
        if self.embedding
            && let Some(&(_, at)) = self.iface_lits.iter().find(|(depth, _)| *depth > start)
        {
            self.iface_cycles.push(at);
            return;
        }
        let mut cycle: Vec<ObjId> = self.path[start..].to_vec();
        // That an interface embeds itself is told of defined types, as that a struct contains itself.
        let is_alias = |&obj: &ObjId| {
            matches!(self.c.objects.get(obj).kind, ObjectKind::TypeName { alias: true })
        };
        if self.embedding && !cycle.iter().all(is_alias) {
            cycle.retain(|obj| !is_alias(obj));
        }
        self.report_cycle(&cycle);
    }

    /// Reports types that are declared to be one another, without anything between.
    pub(crate) fn direct_cycles(&mut self, types: &[ObjId]) {
        // Where a name stands on the path; nothing once it has been seen.
        let mut seen: FxHashMap<ObjId, Option<usize>> = FxHashMap::default();
        for &first in types {
            let mut path: Vec<ObjId> = Vec::new();
            let mut next = Some(first);
            while let Some(obj) = next {
                match seen.get(&obj) {
                    Some(None) => break,
                    Some(&Some(start)) => {
                        self.report_cycle(&path[start..]);
                        self.give_up(obj);
                        break;
                    }
                    None => {}
                }
                seen.insert(obj, Some(path.len()));
                path.push(obj);
                next = self.declared_as(obj);
            }
            seen.extend(path.into_iter().map(|obj| (obj, None)));
        }
    }

    /// The type of the package whose name is all that a type's declaration says.
    fn declared_as(&self, obj: ObjId) -> Option<ObjId> {
        let DeclKind::Type(spec) = self.decls.get(&obj)?.kind else { return None };
        let ExprKind::Ident(name) = spec.ty.kind else { return None };
        let next = *self.c.package(self.pkg).scope.get(&name)?;
        matches!(self.decls.get(&next)?.kind, DeclKind::Type(_)).then_some(next)
    }

    /// Nothing more is said about a type.
    fn give_up(&mut self, obj: ObjId) {
        let object = self.c.objects.get_mut(obj);
        let ty = std::mem::replace(&mut object.ty, Ty::INVALID);
        if let Some(id) = self.c.types.as_named(ty) {
            self.pending.remove(&id);
        }
        if let Some(decl) = self.decls.get_mut(&obj) {
            decl.state = State::Done;
        }
    }

    /// Reports the interfaces without name that contain themselves.
    pub(crate) fn report_iface_cycles(&mut self) {
        let mut places = std::mem::take(&mut self.iface_cycles);
        places.sort();
        places.dedup();
        for at in places {
            let message = "invalid recursive type: anonymous interface refers to itself (see https://go.dev/issue/56103)";
            self.err(Code::InvalidDeclCycle, at, message);
        }
    }

    fn report_cycle(&mut self, cycle: &[ObjId]) {
        let member = |&o: &ObjId| {
            let object = self.c.objects.get(o);
            (object.name.to_string(), object.span)
        };
        let members: Vec<(String, Span)> = cycle.iter().map(member).collect();
        let first = cycle.iter().min_by_key(|&&o| self.c.objects.get(o).span);
        let is_type = first
            .is_some_and(|&o| matches!(self.c.objects.get(o).kind, ObjectKind::TypeName { .. }));
        self.report_cycle_of(&members, is_type);
    }

    /// Reports that declarations depend on themselves: names and places, each needing the next one.
    pub(crate) fn report_cycle_of(&mut self, cycle: &[(String, Span)], is_type: bool) {
        let Some(first) = (0..cycle.len()).min_by_key(|&i| cycle[i].1) else { return };
        self.report_cycle_from(cycle, first, is_type);
    }

    /// The same, with the report beginning at one of them.
    pub(crate) fn report_cycle_from(
        &mut self,
        cycle: &[(String, Span)],
        first: usize,
        is_type: bool,
    ) {
        let order: Vec<&(String, Span)> =
            (0..cycle.len()).map(|i| &cycle[(first + i) % cycle.len()]).collect();
        let (name, at) = order[0];
        let code = if is_type { Code::InvalidDeclCycle } else { Code::InvalidInitCycle };
        if self.errors.iter().any(|e| e.span == *at && e.code == code) {
            return;
        }
        let what = if is_type { "invalid recursive type" } else { "invalid cycle in declaration" };
        if order.len() == 1 {
            self.err(code, *at, format!("{what}: {name} refers to itself"));
            return;
        }
        let of = if is_type { "" } else { " of" };
        let mut message = format!("{what}{of} {name}");
        let mut error = TypeError::new(code, *at, String::new());
        for (i, (this, span)) in order.iter().enumerate() {
            let (next, _) = order[(i + 1) % order.len()];
            let pos = self.pos(*span);
            message += &format!("\n\t{pos}: {this} refers to {next}");
            error = error.with_label(*span, format!("refers to {next}"));
        }
        error.message = message;
        self.report(error);
    }
}
