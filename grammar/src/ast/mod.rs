//! The syntax tree.
//!
//! Every expression, statement and declaration carries a [`NodeId`], under which later stages keep what they
//! find out about it, and a [`Span`]. Types are expressions: what is a type and what is a value is known only after
//! names are resolved (`f(x)` may be a conversion, `a[i]` an instantiation).
//!
//! Left-associative chains are flat: `a + b + c` is one [`Binary`] and `if … else if …` one [`If`], so a long chain is a
//! long list and not a deep tree.

mod decl;
pub mod dump;
mod expr;
mod stmt;
pub mod text;
mod ty;
pub mod walk;

pub use decl::*;
pub use expr::*;
pub use stmt::*;
pub use ty::*;

use crate::source::{FileId, Span};
use crate::symbol::Symbol;

/// The identity of a node; unique among all files of a session, in the order of parsing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct NodeId(pub u32);

/// Gives out node ids.
#[derive(Clone, Debug, Default)]
pub struct NodeIds {
    next: u32,
}

impl NodeIds {
    /// The next unused id.
    pub fn fresh(&mut self) -> NodeId {
        let id = NodeId(self.next);
        self.next += 1;
        id
    }

    /// Takes back all ids from that count on: their nodes are gone.
    pub fn rewind(&mut self, count: usize) {
        self.next = self.next.min(u32::try_from(count).unwrap_or(u32::MAX));
    }

    /// How many ids were given out: every id is below this number.
    pub fn count(&self) -> usize {
        self.next as usize
    }
}

/// An identifier where it stands, declaring or using.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ident {
    /// The node: definitions and uses are recorded under it.
    pub id: NodeId,
    /// Where it stands.
    pub span: Span,
    /// The name.
    pub name: Symbol,
}

/// A whole file (spec: Source file organization).
#[derive(Clone, PartialEq, Debug)]
pub struct File {
    /// The file's id in its source map.
    pub file: FileId,
    /// The name in the package clause.
    pub package: Ident,
    /// Import declarations, in order; they are not in `decls`.
    pub imports: Vec<ImportSpec>,
    /// Other top-level declarations, in order.
    pub decls: Vec<Decl>,
    /// Line comments that start with `//go:` or `//racewalk:`, in order, without the slashes.
    pub directives: Vec<Directive>,
    /// The `//go:build` language version, if the file has one: the minor version of `go1.N`.
    pub go_version: Option<u32>,
}

/// A comment that speaks to the tools, such as `go:noinline`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Directive {
    /// Where it stands.
    pub span: Span,
    /// Its text after the slashes.
    pub text: String,
}

/// One REPL input: imports, declarations and statements in any order.
#[derive(Clone, PartialEq, Debug)]
pub struct Input {
    /// The file's id in its source map.
    pub file: FileId,
    /// What was typed, in order.
    pub items: Vec<InputItem>,
}

/// One part of a REPL input.
#[derive(Clone, PartialEq, Debug)]
pub enum InputItem {
    /// An import.
    Import(ImportSpec),
    /// A function or method declaration.
    Func(FuncDecl),
    /// Any statement, an expression or a declaration among them.
    Stmt(Stmt),
}
