//! What the checker found out, as stable text: a line for each expression, in the order of the source.

use std::fmt::Write as _;

use racewalk_grammar::ast::File;
use racewalk_grammar::ast::walk::Node;
use racewalk_grammar::source::{SourceMap, Span};

use super::info::{Checked, Mode, TypeAndValue};
use super::ty::Ty;

/// The modes and types of a file's expressions: `line:col-line:col mode type text`.
pub fn dump_types(checked: &Checked, map: &SourceMap, file: &File) -> String {
    let mut out = String::new();
    visit(Node::File(file), &mut |node| {
        if let Node::Expr(e) = node
            && let Some(tv) = checked.info.get(e.id)
        {
            let line = line(checked, map, e.span, tv);
            out.push_str(&line);
        }
    });
    out
}

/// Visits nodes from the root down, without native recursion.
fn visit<'a>(root: Node<'a>, seen: &mut dyn FnMut(Node<'a>)) {
    let mut todo = vec![root];
    while let Some(node) = todo.pop() {
        seen(node);
        let first = todo.len();
        node.children(&mut |child| todo.push(child));
        todo[first..].reverse();
    }
}

fn line(checked: &Checked, map: &SourceMap, span: Span, tv: &TypeAndValue) -> String {
    let at =
        |pos| map.line_col(pos).map_or_else(|| "-".to_owned(), |p| format!("{}:{}", p.line, p.col));
    let text = map.snippet(span).lines().next().unwrap_or("");
    let mut out = format!("{}-{}\t{}\t", at(span.lo), at(span.hi), mode(&tv.mode));
    if tv.ty != Ty::VOID {
        let _ = write!(out, "{}", checked.types.reflect_name(tv.ty, &checked.packages));
    }
    if let Mode::Constant(value) = &tv.mode {
        let _ = write!(out, " = {value}");
    }
    let _ = writeln!(out, "\t{text}");
    out
}

fn mode(mode: &Mode) -> &'static str {
    match mode {
        Mode::NoValue => "no value",
        Mode::Builtin(_) => "builtin",
        Mode::TypeExpr => "type",
        Mode::Package => "package",
        Mode::Constant(_) => "constant",
        Mode::Variable => "variable",
        Mode::MapIndex => "map index",
        Mode::Value => "value",
        Mode::Nil => "nil",
    }
}
