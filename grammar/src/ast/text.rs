//! Expressions as messages show them: like the source, with bodies and elements left out.

use std::fmt::Write;

use super::{BinaryRest, ChanDir, Expr, ExprKind, FieldDecl, FuncType, InterfaceElem, Param};

/// Messages are cut off beyond this many bytes, so that a long chain does not make a long message per operator.
const MAX_LEN: usize = 2000;

/// The text of an expression.
pub fn expr_text(e: &Expr) -> String {
    prefix_text(e, usize::MAX)
}

/// The text of an expression; of a chain of operators at one level only the first `n` of them.
pub fn prefix_text(e: &Expr, n: usize) -> String {
    let mut out = String::new();
    write_prefix(&mut out, e, n);
    out
}

fn write_prefix(out: &mut String, e: &Expr, n: usize) {
    let ExprKind::Binary(b) = &e.kind else { return write_expr(out, e) };
    write_expr(out, &b.first);
    for BinaryRest { op, y, .. } in b.rest.iter().take(n) {
        if out.len() > MAX_LEN {
            out.push('…');
            return;
        }
        let _ = write!(out, " {} ", op.as_str());
        write_expr(out, y);
    }
}

fn write_list(out: &mut String, items: &[Expr]) {
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            out.push_str(", ");
        }
        write_expr(out, item);
    }
}

fn write_opt(out: &mut String, e: Option<&Expr>) {
    if let Some(e) = e {
        write_expr(out, e);
    }
}

fn write_expr(out: &mut String, e: &Expr) {
    if out.len() > MAX_LEN {
        return;
    }
    match &e.kind {
        ExprKind::Bad => out.push('_'),
        ExprKind::Ident(name) => out.push_str(name.as_str()),
        ExprKind::BasicLit(_, text) => out.push_str(text),
        ExprKind::CompositeLit(lit) => {
            write_opt(out, lit.ty.as_ref());
            out.push_str(if lit.elems.is_empty() { "{}" } else { "{…}" });
        }
        ExprKind::FuncLit(lit) => {
            write_func(out, &lit.ty);
            out.push_str(if lit.body.stmts.is_empty() { " {}" } else { " {…}" });
        }
        ExprKind::Paren(x) => {
            out.push('(');
            write_expr(out, x);
            out.push(')');
        }
        ExprKind::Selector(x, sel) => {
            write_expr(out, x);
            let _ = write!(out, ".{}", sel.name);
        }
        ExprKind::Index(x, indices) => {
            write_expr(out, x);
            out.push('[');
            write_list(out, indices);
            out.push(']');
        }
        ExprKind::Slice(s) => {
            write_expr(out, &s.x);
            out.push('[');
            write_opt(out, s.lo.as_ref());
            out.push(':');
            write_opt(out, s.hi.as_ref());
            if s.full {
                out.push(':');
                write_opt(out, s.max.as_ref());
            }
            out.push(']');
        }
        ExprKind::TypeAssert(x, ty) => {
            write_expr(out, x);
            out.push_str(".(");
            match ty {
                Some(ty) => write_expr(out, ty),
                None => out.push_str("type"),
            }
            out.push(')');
        }
        ExprKind::Call(call) => {
            write_expr(out, &call.fun);
            out.push('(');
            write_list(out, &call.args);
            if call.ellipsis.is_some() {
                out.push_str("...");
            }
            out.push(')');
        }
        ExprKind::Star(x) => {
            out.push('*');
            write_expr(out, x);
        }
        ExprKind::Unary(op, x) => {
            out.push_str(op.as_str());
            write_expr(out, x);
        }
        ExprKind::Binary(_) => write_prefix(out, e, usize::MAX),
        _ => write_type(out, e),
    }
}

fn write_type(out: &mut String, e: &Expr) {
    match &e.kind {
        ExprKind::ArrayType(len, elem) => {
            out.push('[');
            match len {
                Some(len) => write_expr(out, len),
                None => out.push_str("..."),
            }
            out.push(']');
            write_expr(out, elem);
        }
        ExprKind::SliceType(elem) => {
            out.push_str("[]");
            write_expr(out, elem);
        }
        ExprKind::StructType(s) => write_fields(out, &s.fields),
        ExprKind::FuncType(f) => write_func(out, f),
        ExprKind::InterfaceType(i) => write_interface(out, &i.elems),
        ExprKind::MapType(key, elem) => {
            out.push_str("map[");
            write_expr(out, key);
            out.push(']');
            write_expr(out, elem);
        }
        ExprKind::ChanType(dir, elem) => {
            out.push_str(match dir {
                ChanDir::Both => "chan ",
                ChanDir::Send => "chan<- ",
                ChanDir::Recv => "<-chan ",
            });
            let nested = matches!(elem.kind, ExprKind::ChanType(ChanDir::Recv, _));
            if nested && *dir != ChanDir::Recv {
                out.push('(');
                write_expr(out, elem);
                out.push(')');
            } else {
                write_expr(out, elem);
            }
        }
        _ => {}
    }
}

fn write_fields(out: &mut String, fields: &[FieldDecl]) {
    out.push_str("struct{");
    for (i, field) in fields.iter().enumerate() {
        if i > 0 {
            out.push_str("; ");
        }
        for (j, name) in field.names.iter().enumerate() {
            let _ = write!(out, "{}{}", if j > 0 { ", " } else { "" }, name.name);
        }
        if !field.names.is_empty() {
            out.push(' ');
        }
        write_expr(out, &field.ty);
        if let Some((tag, _)) = field.tag {
            let _ = write!(out, " {tag}");
        }
    }
    out.push('}');
}

fn write_interface(out: &mut String, elems: &[InterfaceElem]) {
    out.push_str("interface{");
    out.push_str(&interface_elems(elems));
    out.push('}');
}

/// The elements of an interface as they were written.
pub fn interface_elems(elems: &[InterfaceElem]) -> String {
    let mut out = String::new();
    for (i, elem) in elems.iter().enumerate() {
        if i > 0 {
            out.push_str("; ");
        }
        match elem {
            InterfaceElem::Method(name, ty) => {
                out.push_str(name.name.as_str());
                write_signature(&mut out, ty);
            }
            InterfaceElem::Embedded(e) => write_expr(&mut out, e),
        }
    }
    out
}

fn write_func(out: &mut String, f: &FuncType) {
    out.push_str("func");
    write_signature(out, f);
}

fn write_signature(out: &mut String, f: &FuncType) {
    out.push('(');
    write_params(out, &f.params);
    out.push(')');
    match f.results.as_slice() {
        [] => {}
        [only] if only.name.is_none() => {
            out.push(' ');
            write_expr(out, &only.ty);
        }
        results => {
            out.push_str(" (");
            write_params(out, results);
            out.push(')');
        }
    }
}

fn write_params(out: &mut String, params: &[Param]) {
    for (i, param) in params.iter().enumerate() {
        if i > 0 {
            out.push_str(", ");
        }
        if let Some(name) = &param.name {
            out.push_str(name.name.as_str());
            let same = params
                .get(i + 1)
                .is_some_and(|next| next.ty.id == param.ty.id && next.name.is_some());
            if same {
                continue;
            }
            out.push(' ');
        }
        if param.ellipsis.is_some() {
            out.push_str("...");
        }
        write_expr(out, &param.ty);
    }
}
