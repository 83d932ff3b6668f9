//! Where gc says that an error is.
//!
//! An error in an expression stands at the expression's start, and gc finds that by going from operand to leftmost operand. It stops
//! where a node knows its own place only: a slice expression is at its bracket, a function type at its parameters. Errors
//! are found with the span of the whole expression, and moved when the package is checked.

use std::rc::Rc;

use racewalk_grammar::ast::walk::Node;
use racewalk_grammar::ast::{Expr, ExprKind, File};
use racewalk_grammar::source::{Pos, SourceMap, Span};

use super::error::TypeError;

/// A position as messages show it.
pub(crate) fn shown(map: &SourceMap, span: Span) -> String {
    let (Some(shown), Some(at)) = (map.shown(span.lo), map.line_col(span.lo)) else {
        return "-".to_owned();
    };
    if !map.is_moved(span.lo) {
        return shown.to_string();
    }
    format!("{shown}[{}:{}:{}]", map.file(at.file).name, at.line, at.col)
}

/// Moves errors to where gc has them.
pub(crate) fn place_errors(errors: &mut [TypeError], files: &[Rc<File>], map: &SourceMap) {
    for error in errors {
        let Some(id) = map.file_of(error.span.lo) else { continue };
        let Some(file) = files.iter().find(|file| file.file == id) else { continue };
        let mut start = None;
        find(Node::File(file), error.span, &mut start);
        if let Some(start) = start {
            let lo = skip_blanks(map, id, start);
            error.span = Span::new(lo, error.span.hi.max(lo));
        }
    }
}

/// Looks for the outermost expression at the start of `at` that has a place of its own.
fn find(node: Node<'_>, at: Span, start: &mut Option<Pos>) {
    if start.is_some() {
        return;
    }
    let span = node.span();
    let bounded = matches!(node, Node::Expr(_) | Node::Stmt(_) | Node::Block(_) | Node::Func(_));
    if bounded && (span.hi < at.hi && span.lo != at.lo || span.lo > at.lo || span.hi <= at.lo) {
        return;
    }
    if let Node::Expr(e) = node
        && span.lo == at.lo
        && span.hi <= at.hi
    {
        match &e.kind {
            ExprKind::Slice(slice) => *start = Some(slice.x.span.hi),
            ExprKind::FuncType(_) => *start = Some(span.lo + FUNC),
            _ => {}
        }
    }
    node.children(&mut |child| find(child, at, start));
}

/// The place of the operator, bracket or dot that makes an expression of its leftmost operand; without one, its start.
pub(crate) fn own_place(e: &Expr, map: &SourceMap) -> Span {
    let after = |x: &Expr| {
        let id = map.file_of(x.span.hi);
        id.map_or(x.span.hi, |id| skip_blanks(map, id, x.span.hi))
    };
    let lo = match &e.kind {
        ExprKind::Call(call) => call.lparen.lo,
        ExprKind::CompositeLit(lit) => lit.braces.lo,
        ExprKind::Binary(binary) => binary.rest.last().map_or(e.span.lo, |last| last.op_span.lo),
        ExprKind::Selector(x, _) | ExprKind::Index(x, _) | ExprKind::TypeAssert(x, _) => after(x),
        ExprKind::Slice(slice) => after(&slice.x),
        _ => e.span.lo,
    };
    Span::new(lo, e.span.hi.max(lo))
}

/// The length of the word `func`.
const FUNC: u32 = 4;

/// The position of the next thing that is neither blank nor comment.
fn skip_blanks(map: &SourceMap, id: racewalk_grammar::source::FileId, from: Pos) -> Pos {
    let file = map.file(id);
    let text = file.text.get((from - file.base) as usize..).unwrap_or("");
    let mut rest = text.trim_start();
    while let Some((_, after)) = rest.strip_prefix("/*").and_then(|c| c.split_once("*/")) {
        rest = after.trim_start();
    }
    from + (text.len() - rest.len()) as u32
}
