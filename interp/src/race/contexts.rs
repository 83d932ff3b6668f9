//! Call contexts: the stack of active calls as one integer, computed when somebody asks.
//!
//! They are interned from the innermost frame that knows its own outward to the access, and kept in the frames.

use racewalk_detector::{Call, ContextId, ContextTable, ROOT_CONTEXT};

use super::{NO_SITE, StackEntry};
use crate::runtime::program::Tables;
use crate::runtime::step::{Frame, Pc};
use crate::tree::ir::{FuncId, SiteId};

/// Contexts past this number are not told apart from their callers'.
const MAX_CONTEXTS: usize = 1 << 23;

/// How many contexts are found without the table.
const RECENT: usize = 64;

/// The contexts of a run.
pub(super) struct Contexts {
    table: ContextTable,
    /// Those of the innermost calls lately, direct-mapped.
    recent: [Recent; RECENT],
}

/// A call in a context, and its own context.
#[derive(Clone, Copy, Default)]
struct Recent {
    caller: ContextId,
    func: u32,
    ret: Pc,
    context: ContextId,
}

impl Default for Contexts {
    fn default() -> Self {
        Contexts { table: ContextTable::new(), recent: [Recent::default(); RECENT] }
    }
}

impl Contexts {
    /// The context of the innermost frame.
    #[inline]
    pub(super) fn now(&mut self, frames: &mut [Frame], tables: &Tables) -> ContextId {
        match frames.last() {
            Some(frame) if frame.context != 0 => frame.context,
            _ => self.find(frames, tables),
        }
    }

    #[inline(never)]
    fn find(&mut self, frames: &mut [Frame], tables: &Tables) -> ContextId {
        // Mostly only the innermost call is new.
        let [.., Frame { context: caller @ 1.., .. }, frame] = &mut *frames else {
            return self.intern_all(frames, tables);
        };
        let (caller, func, ret) = (*caller, frame.func.0, frame.ret);
        let at = (ret ^ caller << 3) as usize % RECENT;
        let recent = &self.recent[at];
        if (recent.caller, recent.func, recent.ret) == (caller, func, ret) {
            frame.context = recent.context;
            return recent.context;
        }
        let context = self.intern_all(frames, tables);
        self.recent[at] = Recent { caller, func, ret, context };
        context
    }

    #[cold]
    #[inline(never)]
    fn intern_all(&mut self, frames: &mut [Frame], tables: &Tables) -> ContextId {
        let known = frames.iter().rposition(|frame| frame.context != 0);
        let mut context = known.map_or(ROOT_CONTEXT, |at| frames[at].context);
        if self.table.n_contexts() > MAX_CONTEXTS {
            return context;
        }
        let unknown = known.map_or(0, |at| at + 1);
        for frame in &mut frames[unknown..] {
            context = self.table.intern(context, call(frame, tables));
            frame.context = context;
        }
        context
    }

    /// A context and the site of its innermost function as a stack, innermost first.
    pub(super) fn stack(&self, context: ContextId, site: SiteId) -> Vec<StackEntry> {
        let mut stack = Vec::new();
        let mut site = site;
        for call in self.table.stack(context) {
            stack.push(StackEntry { func: FuncId(call.function), site });
            site = call.site;
        }
        stack
    }
}

/// The call whose frame that is.
fn call(frame: &Frame, tables: &Tables) -> Call {
    let site = tables.metas.get(frame.ret as usize).map_or(NO_SITE, |meta| meta.site);
    Call { function: frame.func.0, site }
}
