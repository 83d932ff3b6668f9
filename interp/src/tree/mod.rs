//! The tree that is walked.
//!
//! Lowering writes a plan for each function ([`ir`]); [`thread::build`] turns it into steps, which hold trees of nodes. The other modules are
//! the nodes and the choice among them:
//!
//! | what | where |
//! |---|---|
//! | operands and conditions that are compiled into their users | [`operand`], [`place`], [`access`], [`text`] |
//! | wide expressions | [`composite`], [`slices`], [`maps`], [`rtcall`] |
//! | structured statements | [`assign`], [`branch`], [`loops`], [`split`], `fill` |
//! | steps | [`steps`], [`call`], `native_call`, [`channel`] |
//! | the choice of fused nodes | `shapes`, `deep` (operands), `conds`, `places` |
//! | from plans to nodes | `build` (expressions), `stmts`, `stores`, `looping` (structured statements), [`thread`], `thread_call` (steps) |
//! | what nodes and natives do to memory | [`ops`] |
//!
//! # Rules that every node keeps
//!
//! - Expressions have no effect but reading, allocating and setting the trap. Statements look at the trap before they write.
//! - An access is recorded after its checks and only while nothing has failed.
//! - A structured statement that stops at a schedule point goes on in `resume` as if it had not stopped.
//! - Steps check budget and stack before they evaluate anything.

pub mod access;
pub mod assign;
pub mod branch;
pub(crate) mod build;
pub mod call;
pub mod channel;
pub mod composite;
pub(crate) mod conds;
pub(crate) mod deep;
pub mod dump;
pub(crate) mod fill;
pub mod guard;
pub mod ir;
pub(crate) mod looping;
pub mod loops;
pub mod maps;
pub(crate) mod native_call;
pub mod operand;
pub mod ops;
pub mod place;
pub(crate) mod places;
pub mod rtcall;
pub(crate) mod shapes;
pub mod slices;
pub mod split;
pub mod steps;
pub(crate) mod stmts;
pub(crate) mod stores;
pub mod text;
pub mod thread;
pub(crate) mod thread_call;
pub(crate) mod thread_loop;
pub(crate) mod walk;

#[cfg(test)]
mod tests;
