//! The static checker: names, constants, types.
//!
//! [`check_package`] works in phases: package-level names are collected, types are resolved, then all
//! other declarations, then function bodies, then the order of initialization. Package-level objects are resolved when they are
//! first needed, so their order in the source does not matter; what need not be known at once (map keys that must be
//! comparable, constraints that type arguments must satisfy, bodies of functions) waits in a queue.
//!
//! An expression is checked to an *operand*: its mode (constant, variable, value, …) and type. Untyped constants and values keep
//! their untyped type until a context gives them one; then the nodes they are made of are recorded anew with that type.
//!
//! Errors never stop the checker. What was wrong gets [`ty::Ty::INVALID`], about which nothing more is said.

mod assign;
mod assignable;
mod binary;
mod builtins;
mod builtins_num;
mod builtins_slice;
mod builtins_unsafe;
mod call;
mod comparison;
mod conversion;
mod cycles;
mod decl;
mod define;
mod directives;
pub mod display;
pub mod dump;
mod env;
mod error;
mod expr;
mod exprstr;
mod flow;
mod ident;
mod imports;
mod index;
mod infer;
pub mod info;
mod init_order;
mod input;
mod instantiate;
mod interface;
pub mod interner;
mod labels;
mod limits;
mod literal;
mod lookup;
mod missing;
mod mono;
mod named;
mod names;
pub mod object;
mod operand;
mod package;
mod positions;
mod predicates;
mod range;
pub mod representable;
mod resolve;
mod scope;
mod selector;
mod shift;
mod signature;
pub mod sizes;
pub mod standard;
mod stmt;
mod subst;
mod switch;
#[cfg(test)]
mod tests;
pub mod ty;
mod typeset;
mod typexpr;
mod unary;
mod unify;
pub mod universe;
mod untyped;
mod validtype;

use std::ops::Range;

pub(crate) use builtins::unprintable;
pub use error::{CODES, Code, CodeInfo, TypeError};
pub(crate) use imports::Loader;
pub(crate) use input::{CheckedInput, InputKind, InputScope, Undo, check_input};
pub(crate) use labels::branch_errors;
pub use package::{CheckUnit, check_package};

/// How to check.
#[derive(Clone, Copy, Debug, Default)]
pub struct CheckOptions {
    /// The language version that was asked for: the minor number of `go1.N`.
    pub lang: Option<u32>,
    /// The version of the package's module, for files that name none.
    pub module_lang: Option<u32>,
    /// Whether all errors are wanted. The checker always reports all; who shows them decides.
    pub all_errors: bool,
    /// Whether this is an interactive session: unused variables and imports are no errors, and names may be declared anew.
    pub repl: bool,
    /// Whether a package `main` may lack its function `main`: tests do.
    pub allow_no_main: bool,
    /// Whether the parser has found errors, though none that keep types from being checked.
    pub is_broken: bool,
    /// Whether the program is the main package of a test, which may import programs.
    pub is_test: bool,
    /// Whether parts of the package were passed over: then imports may be unused.
    pub partial: bool,
}

/// The source of a package, as whoever finds packages hands it over.
#[derive(Clone, Debug, Default)]
pub struct PackageSource {
    /// Its import path.
    pub path: String,
    /// The import path that its folder has, where that is another: it decides which internal packages it may import.
    pub inside: Option<String>,
    /// Its files in the order of their names: name and text of each.
    pub files: Vec<(String, String)>,
    /// For each file the parts of its text that are passed over, if there are any: nothing refers to what they declare.
    pub left_out: Vec<Vec<Range<usize>>>,
    /// The language version of its module: the minor number of `go1.N`.
    pub lang: Option<u32>,
    /// Whether it belongs to the library: its functions may be native, and nobody wants to read about its inside.
    pub library: bool,
}

/// Where the source of packages comes from.
pub trait Importer {
    /// The package that an import path names, or `None` if there is none.
    ///
    /// # Errors
    ///
    /// Why the package cannot be had, though there is something of that name.
    fn import(&mut self, path: &str) -> Result<Option<PackageSource>, String>;

    /// Paths of all packages, for suggestions.
    fn known(&self) -> Vec<String>;

    /// Whether Go has that package and only this importer has not.
    fn is_absent(&self, path: &str) -> bool;
}
