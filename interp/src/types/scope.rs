//! Lexical scopes inside functions (spec: Declarations and scope).
//!
//! One table from names to their innermost declaration; each declaration remembers the one it hides, so lookup, opening and
//! closing cost nothing beyond the declarations themselves.

use racewalk_grammar::symbol::Symbol;
use rustc_hash::FxHashMap;

use super::object::ObjId;

/// A stack of block scopes.
#[derive(Default, Debug)]
pub(crate) struct Scopes {
    entries: Vec<Entry>,
    /// The innermost entry of each name.
    innermost: FxHashMap<Symbol, usize>,
    /// Where each open scope starts in `entries`.
    starts: Vec<usize>,
}

#[derive(Debug)]
struct Entry {
    name: Symbol,
    obj: ObjId,
    hidden: Option<usize>,
}

impl Scopes {
    /// Opens a scope inside the current one.
    pub(crate) fn open(&mut self) {
        self.starts.push(self.entries.len());
    }

    /// Closes the innermost scope.
    pub(crate) fn close(&mut self) {
        let start = self.starts.pop().unwrap_or(0);
        while self.entries.len() > start {
            let Some(entry) = self.entries.pop() else { break };
            match entry.hidden {
                Some(index) => self.innermost.insert(entry.name, index),
                None => self.innermost.remove(&entry.name),
            };
        }
    }

    /// Declares a name in the innermost scope, or returns what that scope has under it already.
    pub(crate) fn insert(&mut self, name: Symbol, obj: ObjId) -> Result<(), ObjId> {
        let start = self.starts.last().copied().unwrap_or(0);
        let hidden = self.innermost.get(&name).copied();
        if let Some(index) = hidden
            && index >= start
        {
            return Err(self.entries[index].obj);
        }
        self.innermost.insert(name, self.entries.len());
        self.entries.push(Entry { name, obj, hidden });
        Ok(())
    }

    /// What the innermost scope itself has under that name.
    pub(crate) fn in_innermost(&self, name: Symbol) -> Option<ObjId> {
        let start = self.starts.last().copied().unwrap_or(0);
        let &index = self.innermost.get(&name)?;
        (index >= start).then(|| self.entries[index].obj)
    }

    /// What a name stands for in the innermost scope that declares it.
    pub(crate) fn lookup(&self, name: Symbol) -> Option<ObjId> {
        self.innermost.get(&name).map(|&index| self.entries[index].obj)
    }

    /// Whether no scope is open.
    pub(crate) fn is_empty(&self) -> bool {
        self.starts.is_empty()
    }

    /// Everything that is visible, innermost last.
    pub(crate) fn visible(&self) -> impl Iterator<Item = (Symbol, ObjId)> + '_ {
        self.entries.iter().map(|e| (e.name, e.obj))
    }
}
