//! Call contexts: whole call stacks as one interned integer.
//!
//! A context is a [`Call`] made in another context, so the contexts of a run form a tree with [`ROOT_CONTEXT`] (no caller:
//! nothing runs yet, or a stack that was not computed) at its root. Reports keep one integer per access and
//! the stack is built only when somebody reads the report.
//!
//! The table stands beside the [`Detector`](crate::Detector), not in it, so that the closure that
//! computes an access's context can borrow it while the detector is busy.
//!
//! Cost: one hash lookup per call context that makes an access the slow path sees; 24 bytes or so
//! per distinct context, never freed.

use rustc_hash::FxHashMap;

use crate::report::Site;

/// An interned call context, opaque to the detector.
pub type ContextId = u32;

/// The empty call stack, and the context of an access whose stack was not computed.
pub const ROOT_CONTEXT: ContextId = 0;

/// How many contexts are found without the table.
const RECENT: usize = 256;

/// The interner of call contexts.
#[derive(Debug)]
pub struct ContextTable {
    frames: Vec<Frame>,
    ids: FxHashMap<Frame, ContextId>,
    /// Contexts interned lately, direct-mapped.
    recent: Box<[ContextId; RECENT]>,
}

/// One call of a stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Call {
    /// The function, as the machine numbers it.
    pub function: u32,
    /// Where it was called.
    pub site: Site,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Frame {
    parent: ContextId,
    call: Call,
}

impl Default for ContextTable {
    fn default() -> Self {
        Self::new()
    }
}

impl ContextTable {
    /// A table that knows the root only.
    #[must_use]
    pub fn new() -> Self {
        let root = Frame { parent: ROOT_CONTEXT, call: Call { function: 0, site: 0 } };
        Self {
            frames: vec![root],
            ids: FxHashMap::default(),
            recent: Box::new([ROOT_CONTEXT; RECENT]),
        }
    }

    /// The context of a call made by a function running in `parent`.
    ///
    /// Once four billion contexts exist, new ones answer `parent`: stacks get shorter, not wrong.
    #[inline]
    pub fn intern(&mut self, parent: ContextId, call: Call) -> ContextId {
        let frame = Frame { parent, call };
        let at = (parent ^ call.site << 4 ^ call.function) as usize % RECENT;
        let recent = self.recent[at];
        if recent != ROOT_CONTEXT && self.frames.get(recent as usize) == Some(&frame) {
            return recent;
        }
        let id = self.intern_in_table(frame);
        self.recent[at] = id;
        id
    }

    fn intern_in_table(&mut self, frame: Frame) -> ContextId {
        if let Some(&id) = self.ids.get(&frame) {
            return id;
        }
        let Ok(next) = u32::try_from(self.frames.len()) else { return frame.parent };
        self.frames.push(frame);
        self.ids.insert(frame, next);
        next
    }

    /// The calls of `id`'s stack, innermost first.
    pub fn stack(&self, id: ContextId) -> impl Iterator<Item = Call> + '_ {
        let mut next = self.frame(id);
        std::iter::from_fn(move || {
            let frame = next?;
            next = self.frame(frame.parent);
            Some(frame.call)
        })
    }

    /// How many contexts exist, the root included.
    #[must_use]
    pub fn n_contexts(&self) -> usize {
        self.frames.len()
    }

    fn frame(&self, id: ContextId) -> Option<Frame> {
        if id == ROOT_CONTEXT { None } else { self.frames.get(id as usize).copied() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(function: u32, site: Site) -> Call {
        Call { function, site }
    }

    #[test]
    fn equal_stacks_are_one_context() {
        let mut table = ContextTable::new();
        let outer = table.intern(ROOT_CONTEXT, call(1, 10));
        let inner = table.intern(outer, call(2, 20));
        assert_eq!(table.intern(outer, call(2, 20)), inner);
        assert_ne!(table.intern(ROOT_CONTEXT, call(2, 20)), inner);
        assert_ne!(table.intern(outer, call(3, 20)), inner);
        assert_eq!(table.stack(inner).collect::<Vec<_>>(), [call(2, 20), call(1, 10)]);
    }

    #[test]
    fn the_root_has_no_caller() {
        let table = ContextTable::new();
        assert_eq!(table.stack(ROOT_CONTEXT).count(), 0);
        assert_eq!(table.stack(77).count(), 0);
    }
}
