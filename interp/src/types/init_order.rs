//! The order in which package-level variables are initialized (spec: Package initialization).
//!
//! A variable is ready when no variable that it depends on, directly or through functions, is uninitialized. The next one is always
//! the ready one that comes first in the source. What never gets ready is part of a cycle, or depends on one.

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
        let mut ready: BTreeSet<usize> = (0..values.len()).filter(|&i| waits[i] == 0).collect();
        let mut done = Vec::with_capacity(values.len());
        while let Some(i) = ready.pop_first() {
            done.push(values[i]);
            for &user in &users[i] {
                waits[user] -= 1;
                if waits[user] == 0 {
                    ready.insert(user);
                }
            }
        }
        if done.len() < values.len() {
            let rest: Vec<ObjId> =
                (0..values.len()).filter(|&i| waits[i] > 0).map(|i| values[i]).collect();
            self.report_init_cycles(&rest);
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

    fn report_init_cycles(&mut self, rest: &[ObjId]) {
        let mut reported: FxHashSet<ObjId> = FxHashSet::default();
        for &obj in rest {
            if reported.contains(&obj) {
                continue;
            }
            let Some(cycle) = self.path_to_itself(obj) else { continue };
            reported.extend(cycle.iter().copied());
            self.report_init_cycle(&cycle);
        }
    }

    /// A shortest chain of dependencies from an object back to itself.
    fn path_to_itself(&self, obj: ObjId) -> Option<Vec<ObjId>> {
        let mut from: FxHashMap<ObjId, ObjId> = FxHashMap::default();
        let mut queue = std::collections::VecDeque::from([obj]);
        while let Some(o) = queue.pop_front() {
            for &dep in &self.decls.get(&o)?.deps {
                if dep == obj {
                    let mut path = vec![o];
                    while let Some(&prev) = from.get(path.last()?) {
                        path.push(prev);
                    }
                    path.reverse();
                    return Some(path);
                }
                if self.decls.contains_key(&dep) && !from.contains_key(&dep) {
                    from.insert(dep, o);
                    queue.push_back(dep);
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
