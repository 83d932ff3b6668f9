//! Expressions as messages show them.

use racewalk_grammar::ast::Expr;
use racewalk_grammar::ast::text::{expr_text, prefix_text};

pub(crate) use racewalk_grammar::ast::text::interface_elems;

use super::operand::Ex;

/// The text of an expression.
pub(crate) fn expr_string(ex: Ex<'_>) -> String {
    prefix_text(ex.e, ex.n)
}

/// The text of a whole expression.
pub(crate) fn show_expr(e: &Expr) -> String {
    expr_text(e)
}
