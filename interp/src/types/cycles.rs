//! Cycles among declarations that are being resolved (spec: Type declarations, Package initialization).

use racewalk_grammar::source::Span;

use super::env::{Checker, DeclKind};
use super::error::{Code, TypeError};
use super::object::{ObjId, ObjectKind};

impl Checker<'_, '_> {
    /// An object is needed that is being resolved. Cycles of constants and variables only are left to the initialization order.
    pub(crate) fn cycle(&mut self, obj: ObjId) {
        let Some(start) = self.path.iter().position(|&o| o == obj) else { return };
        let mut cycle: Vec<ObjId> = self.path[start..].to_vec();
        // `type T [len(x)]int; var x T`: the variable is resolved already, but it is part of the cycle.
        if let Some(decl) = self.decls.get(&obj)
            && cycle.len() == 1
            && matches!(decl.kind, DeclKind::Type(_))
        {
            let ty = self.c.objects.get(obj).ty;
            let through = decl.deps.iter().rev().find(|&&d| self.c.objects.get(d).ty == ty);
            cycle.extend(through);
        }
        let values = cycle
            .iter()
            .filter(|&&o| {
                matches!(self.c.objects.get(o).kind, ObjectKind::Const(_) | ObjectKind::Var(_))
            })
            .count();
        if values == cycle.len() {
            return;
        }
        self.report_cycle(&cycle);
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
