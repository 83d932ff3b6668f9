//! Interned names: equal names are one pointer, so comparing and copying them is free.
//!
//! The table lives as long as the process and holds each distinct name once.

use std::cell::RefCell;
use std::fmt;
use std::hash::{Hash, Hasher};

use rustc_hash::FxHashSet;

thread_local! {
    static TABLE: RefCell<FxHashSet<&'static str>> = RefCell::default();
}

/// An interned name. Ordered by text.
#[derive(Clone, Copy)]
pub struct Symbol(&'static str);

impl Symbol {
    /// The symbol of a text.
    pub fn intern(text: &str) -> Symbol {
        TABLE.with_borrow_mut(|table| {
            if let Some(&known) = table.get(text) {
                return Symbol(known);
            }
            let kept: &'static str = Box::leak(text.into());
            table.insert(kept);
            Symbol(kept)
        })
    }

    /// The text.
    pub fn as_str(self) -> &'static str {
        self.0
    }

    /// Whether this is the blank identifier `_`.
    pub fn is_blank(self) -> bool {
        self.0 == "_"
    }

    /// Whether the name is exported: it starts with an upper-case letter (Unicode class Lu).
    pub fn is_exported(self) -> bool {
        self.0.chars().next().is_some_and(char::is_uppercase)
    }
}

impl PartialEq for Symbol {
    fn eq(&self, other: &Self) -> bool {
        // Names from two threads' tables differ as pointers; within one they never do.
        std::ptr::eq(self.0, other.0) || self.0 == other.0
    }
}

impl Eq for Symbol {}

impl Hash for Symbol {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl PartialOrd for Symbol {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Symbol {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(other.0)
    }
}

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Debug for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}
