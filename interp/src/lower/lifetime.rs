//! How long the variables of a statement list live: until the statement of that list in which they are last used.
//!
//! What only a dead variable names is garbage, as it is where gc compiled the program: its finalizers and cleanups may run, and
//! weak pointers to it become nil. Where a `goto` may lead back, variables live as long as their block.

use racewalk_grammar::ast::{AssignOp, Specs, Stmt, StmtKind};
use racewalk_grammar::source::Pos;

use super::Lower;
use super::frame::Storage;
use crate::tree::ir::{MapId, SlotId};
use crate::types::object::ObjId;

/// How many entries of a slot map are looked through for a dead variable's; one that stands deeper lives on.
const REACH: usize = 64;

/// A variable that is alive.
struct Alive {
    /// Its slots.
    from: SlotId,
    to: SlotId,
    /// The end of its last use.
    until: Pos,
}

/// The variables of a statement list that are alive.
#[derive(Default)]
pub(super) struct Lifetimes(Vec<Alive>);

impl Lower<'_> {
    /// A statement of a list has been lowered, and another follows: the variables that it declared begin to
    /// live, those that it was the last to use end.
    pub(super) fn end_lifetimes(&mut self, stmt: &Stmt, lifetimes: &mut Lifetimes) {
        if self.f.library || self.f.facts.has_goto {
            return;
        }
        for obj in self.declared_by(stmt) {
            lifetimes.0.extend(self.alive(obj));
        }
        let (alive, dead) = std::mem::take(&mut lifetimes.0)
            .into_iter()
            .partition(|alive| alive.until > stmt.span.hi);
        lifetimes.0 = alive;
        if !dead.is_empty() {
            self.forget(&dead);
        }
    }

    fn declared_by(&self, stmt: &Stmt) -> Vec<ObjId> {
        let defs = &self.checked.info.defs;
        match &stmt.kind {
            StmtKind::Assign(a) if a.op == AssignOp::Define => {
                a.lhs.iter().filter_map(|e| defs.get(&e.id).copied()).collect()
            }
            StmtKind::Decl(decl) => match &decl.specs {
                Specs::Var(specs) => {
                    let names = specs.iter().flat_map(|spec| &spec.names);
                    names.filter_map(|name| defs.get(&name.id).copied()).collect()
                }
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    fn alive(&mut self, obj: ObjId) -> Option<Alive> {
        let (from, width) = match self.f.vars.get(&obj)? {
            Storage::Frame(slot) => {
                let slot = *slot;
                let ty = self.obj_ty(obj);
                let (layout, _) = self.lay(ty);
                (slot, self.cx.layouts.get(layout).slots)
            }
            Storage::Boxed { slot, .. } => (*slot, 1),
            Storage::CapturedRef { .. } | Storage::CapturedCopy(_) => return None,
        };
        let until = self.f.facts.last_uses.get(&obj).copied().unwrap_or_default();
        Some(Alive { from, to: from + width, until })
    }

    /// Takes the slots of dead variables out of the slot map.
    fn forget(&mut self, dead: &[Alive]) {
        let is_dead = |slot| dead.iter().any(|d| (d.from..d.to).contains(&slot));
        let mut entries = Vec::new();
        let (mut base, mut kept) = (None, 0);
        let mut map = self.f.map;
        while let Some(Some(node)) = self.cx.tables.maps.get(map.0 as usize)
            && entries.len() < REACH
        {
            entries.push((node.slot, node.kind));
            map = node.parent;
            if is_dead(node.slot) {
                base = Some(map);
                kept = entries.len();
            }
        }
        let Some(base) = base else { return };
        let above = entries.into_iter().take(kept).rev().filter(|&(slot, _)| !is_dead(slot));
        self.f.map = above.fold(base, |map: MapId, (slot, kind)| self.map_with(map, slot, kind));
    }
}
