//! What expressions and statements do to memory beyond single words: strings, slices, maps, comparison.
//!
//! Operations of the machine ([`crate::runtime::step::Cx`]) that nodes and native functions share. Each takes the site where failure is
//! reported, sets the trap when it fails, and then gives a dummy. The accesses that races are checked on are made by the
//! nodes, except where an operation says that it records.

pub mod complex;
pub mod equal;
pub mod hash;
pub mod iface;
pub mod map;
pub mod slice;
pub mod string;
pub mod track;

/// Values of more slots than this are not handled on the native stack.
pub const WIDE: usize = 24;
