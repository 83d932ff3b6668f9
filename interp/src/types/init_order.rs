//! The order in which package-level variables are initialized (spec: Package initialization).
//!
//! A variable is ready when no variable that it depends on, directly or through functions, is uninitialized. The next one is always
//! the ready one that comes first in the source. Where none is ready there is a cycle, and it goes on with one that waits for the
//! fewest others, as gc does: the same cycles are reported.

use std::collections::BTreeSet;
use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::env::{Checker, DeclKind};
use super::error::{Code, TypeError};
use super::info::Initializer;
use super::object::{ObjId, ObjectKind};

impl Checker<'_, '_> {
    /// The initializations of the package in their order; `order` has its objects in source order.
    pub(crate) fn init_order(&mut self, order: &[ObjId]) -> Vec<Initializer> {
        let values: Vec<ObjId> = order.iter().copied().filter(|&o| self.is_value(o)).collect();
        let index: FxHashMap<ObjId, usize> =
            values.iter().enumerate().map(|(i, &o)| (o, i)).collect();
        let mut waits: Vec<usize> = vec![0; values.len()];
        let mut users: Vec<Vec<usize>> = vec![Vec::new(); values.len()];
        for (i, &obj) in values.iter().enumerate() {
            let needed = self.needed_values(obj);
            waits[i] = needed.len();
            for other in needed {
                if let Some(&j) = index.get(&other) {
                    users[j].push(i);
                }
            }
        }
        // Constants first, then what waits for the fewest others; where that is not none, there is a cycle.
        let is_var = |i: usize| matches!(self.c.objects.get(values[i]).kind, ObjectKind::Var(_));
        let is_var: Vec<bool> = (0..values.len()).map(is_var).collect();
        let mut queue: BTreeSet<(bool, usize, usize)> =
            (0..values.len()).map(|i| (is_var[i], waits[i], i)).collect();
        let mut done = Vec::with_capacity(values.len());
        while let Some((_, open, i)) = queue.pop_first() {
            if open > 0
                && let Some(cycle) = self.path_to_itself(values[i])
            {
                self.report_init_cycle(&cycle);
            }
            done.push(values[i]);
            for &user in &users[i] {
                if queue.remove(&(is_var[user], waits[user], user)) {
                    waits[user] -= 1;
                    queue.insert((is_var[user], waits[user], user));
                }
            }
        }
        self.initializers(&done)
    }

    fn is_value(&self, obj: ObjId) -> bool {
        matches!(self.c.objects.get(obj).kind, ObjectKind::Const(_) | ObjectKind::Var(_))
    }

    /// The constants and variables that one depends on, through functions.
    fn needed_values(&self, obj: ObjId) -> BTreeSet<ObjId> {
        let mut found = BTreeSet::new();
        let mut seen = FxHashSet::default();
        let mut work = vec![obj];
        while let Some(o) = work.pop() {
            let Some(decl) = self.decls.get(&o) else { continue };
            for &dep in &decl.deps {
                if self.is_value(dep) {
                    found.insert(dep);
                } else if seen.insert(dep) {
                    work.push(dep);
                }
            }
        }
        found
    }

    fn initializers(&self, done: &[ObjId]) -> Vec<Initializer> {
        let mut list = Vec::new();
        for &obj in done {
            let Some(DeclKind::Var { spec, index }) = self.decls.get(&obj).map(|d| d.kind) else {
                continue;
            };
            let def = |i: usize| self.c.info.defs.get(&spec.names[i].id).copied();
            if spec.values.is_empty() {
                continue;
            }
            if spec.values.len() == spec.names.len() {
                list.push(Initializer { lhs: vec![obj], rhs: Rc::new(spec.values[index].clone()) });
            } else if index == 0 {
                let lhs = (0..spec.names.len()).filter_map(def).collect();
                list.push(Initializer { lhs, rhs: Rc::new(spec.values[0].clone()) });
            }
        }
        list
    }

    /// A chain of dependencies from an object back to itself: the first that is met by following those declared first.
    fn path_to_itself(&self, obj: ObjId) -> Option<Vec<ObjId>> {
        let deps = |o: ObjId| {
            let mut deps = self.decls.get(&o).map_or(Vec::new(), |decl| decl.deps.clone());
            // The last is taken first.
            deps.sort_by_key(|&dep| std::cmp::Reverse(self.c.objects.get(dep).span));
            deps
        };
        let mut seen: FxHashSet<ObjId> = FxHashSet::from_iter([obj]);
        let mut path = vec![(obj, deps(obj))];
        while let Some((_, rest)) = path.last_mut() {
            match rest.pop() {
                None => {
                    path.pop();
                }
                Some(dep) if dep == obj => return Some(path.iter().map(|&(o, _)| o).collect()),
                Some(dep) => {
                    if seen.insert(dep) {
                        path.push((dep, deps(dep)));
                    }
                }
            }
        }
        None
    }

    fn report_init_cycle(&mut self, cycle: &[ObjId]) {
        let object = self.c.objects.get(cycle[0]);
        let (name, at) = (object.name, object.span);
        if let [_] = cycle {
            let message = format!("initialization cycle: {name} refers to itself");
            self.err(Code::InvalidInitCycle, at, message);
            return;
        }
        let mut message = format!("initialization cycle for {name}");
        let mut error = TypeError::new(Code::InvalidInitCycle, at, String::new());
        for (i, &o) in cycle.iter().enumerate() {
            let this = self.c.objects.get(o);
            let next = self.c.objects.get(cycle[(i + 1) % cycle.len()]).name;
            let pos = self.pos(this.span);
            message += &format!("\n\t{pos}: {} refers to {next}", this.name);
            error = error.with_label(this.span, format!("refers to {next}"));
        }
        error.message = message;
        self.report(error);
    }
}
