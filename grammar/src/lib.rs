//! Go source text to syntax trees.
//!
//! A text goes from [`source::SourceMap`] through the lexer, semicolon insertion and a pass that marks ambiguous brackets
//! into a parser that LALRPOP generates from `go.lalrpop`. What comes out is an [`ast::File`] with everything that was
//! understood, and the syntax errors in gc's words.
//!
//! Knows nothing about types or values.
//!
//! ```
//! use racewalk_grammar::{ast::NodeIds, dump_file, parse_file, source::SourceMap};
//!
//! let mut map = SourceMap::new();
//! let file = map.add("x.go", "package p\n\nvar x = 1 +\n").unwrap();
//! let parsed = parse_file(&map, file, &mut NodeIds::default());
//! assert_eq!(parsed.errors[0].kind.to_string(), "syntax error: unexpected EOF, expected expression");
//! assert!(parsed.incomplete);
//!
//! let file = map.add("y.go", "package p\n\nvar x = 1\n").unwrap();
//! let parsed = parse_file(&map, file, &mut NodeIds::default());
//! assert_eq!(dump_file(&parsed.tree), "file\n  name p\n  decl\n    var\n      name x\n      int 1\n");
//! ```

pub mod ast;
pub mod diag;
pub mod error;
pub mod literal;
pub mod source;
pub mod symbol;
pub mod token;

mod actions;
mod directive;
mod explain;
mod lexer;
mod line;
mod nesting;
mod order;
mod parse;
mod recover;
mod semi;
mod shape;

pub use ast::dump::{dump_file, dump_input};
pub use error::{ErrorKind, SyntaxError};
pub use lexer::{Lexeme, dump_tokens, tokens};
pub use parse::{ParseOptions, Parsed, parse_file, parse_file_with, parse_input};
