//! Run-time values apart from the machine: arithmetic of words, text, growth of slices, the tables of maps.
//!
//! Nothing here knows goroutines, traps or races; `tree::ops` puts these together with the machine.

pub mod format;
pub mod growth;
pub mod map;
pub mod num;
pub mod parse;
pub mod print;
pub mod text;

use rustc_hash::FxHashMap;

/// What values need beside Go memory; a part of the machine's state.
#[derive(Clone, Debug, Default)]
pub struct Values {
    /// The tables of maps.
    pub maps: map::Maps,
    /// The end of the string that was concatenated last, and of its block: what is appended to it may go there. Both 0 when
    /// there is none; the collector resets it.
    pub tail: (u64, u64),
    /// Whether a type (first) implements a method set (second): the first missing method if not.
    pub implements: FxHashMap<(u32, u32), Option<u32>>,
    /// How many NaNs were hashed.
    pub n_nans: u64,
}
