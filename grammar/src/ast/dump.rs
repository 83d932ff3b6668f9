//! A stable text form of the tree: one node a line, children indented below, with what the node itself knows.
//!
//! Snapshots of the parser's work and the `ast` subcommand print it. Positions and ids are left out, so a change in one
//! place does not show everywhere.

use std::fmt::Write;

use super::walk::Node;
use super::{AssignOp, Binary, BranchKind, ChanDir, ExprKind, File, Input, LitKind, StmtKind};

/// The text form of a file.
pub fn dump_file(file: &File) -> String {
    let mut out = String::new();
    for directive in &file.directives {
        line(&mut out, 0, &format!("directive {}", directive.text));
    }
    if let Some(minor) = file.go_version {
        line(&mut out, 0, &format!("go1.{minor}"));
    }
    node(&mut out, 0, Node::File(file));
    out
}

/// The text form of a REPL input.
pub fn dump_input(input: &Input) -> String {
    let mut out = String::new();
    node(&mut out, 0, Node::Input(input));
    out
}

fn line(out: &mut String, depth: usize, text: &str) {
    let _ = writeln!(out, "{:1$}{text}", "", depth * 2);
}

fn node(out: &mut String, depth: usize, n: Node<'_>) {
    if let Node::Expr(x) = n
        && let ExprKind::Binary(chain) = &x.kind
    {
        return binary(out, depth, chain);
    }
    line(out, depth, &label(n));
    n.children(&mut |child| node(out, depth + 1, child));
}

/// A chain: each operator stands before its right operand.
fn binary(out: &mut String, depth: usize, chain: &Binary) {
    line(out, depth, "binary");
    node(out, depth + 1, Node::Expr(&chain.first));
    for rest in &chain.rest {
        line(out, depth + 1, rest.op.as_str());
        node(out, depth + 1, Node::Expr(&rest.y));
    }
}

/// What a node says of itself.
fn label(n: Node<'_>) -> String {
    match n {
        Node::File(_) => "file".into(),
        Node::Input(_) => "input".into(),
        Node::Import(n) => format!("import {:?}", n.path),
        Node::GenDecl(_) => "decl".into(),
        Node::Const(n) => format!("const {}{}", n.iota, counts(n.names.len(), n.ty.is_some())),
        Node::Var(n) => format!("var{}", counts(n.names.len(), n.ty.is_some())),
        Node::Type(n) => if n.alias { "alias" } else { "type" }.into(),
        Node::Func(n) => match n.body {
            Some(_) => "func".into(),
            None => "func without body".into(),
        },
        Node::Receiver(_) => "receiver".into(),
        Node::TypeParam(_) => "type parameter".into(),
        Node::FuncType(n) => format!("signature {} -> {}", n.params.len(), n.results.len()),
        Node::Param(n) => if n.ellipsis.is_some() { "parameter ..." } else { "parameter" }.into(),
        Node::Field(n) => match (&n.tag, n.names.is_empty()) {
            (None, false) => "field".into(),
            (None, true) => "embedded field".into(),
            (Some((tag, _)), false) => format!("field {tag}"),
            (Some((tag, _)), true) => format!("embedded field {tag}"),
        },
        Node::Method(..) => "method".into(),
        Node::Ident(n) => format!("name {}", n.name),
        Node::Expr(n) => expr(&n.kind),
        Node::Element(n) => if n.key.is_some() { "key and value" } else { "element" }.into(),
        Node::Stmt(n) => stmt(&n.kind),
        Node::Block(_) => "block".into(),
        Node::IfArm(n) => if n.init.is_some() { "if with init" } else { "if" }.into(),
        Node::Case(n) => n.exprs.as_ref().map_or("default".into(), |x| format!("case {}", x.len())),
        Node::Comm(n) => if n.comm.is_some() { "case" } else { "default" }.into(),
    }
}

/// How many names come before a type or values.
fn counts(names: usize, typed: bool) -> String {
    match (names, typed) {
        (1, false) => String::new(),
        (1, true) => " typed".into(),
        (_, false) => format!(" of {names}"),
        (_, true) => format!(" of {names} typed"),
    }
}

fn expr(kind: &ExprKind) -> String {
    match kind {
        ExprKind::Bad => "bad".into(),
        ExprKind::Ident(name) => format!("{name}"),
        ExprKind::BasicLit(kind, text) => format!("{} {text}", literal(*kind)),
        ExprKind::CompositeLit(lit) => match lit.ty {
            Some(_) => "composite literal".into(),
            None => "composite literal without type".into(),
        },
        ExprKind::FuncLit(_) => "function literal".into(),
        ExprKind::Paren(_) => "( )".into(),
        ExprKind::Selector(..) => "selector".into(),
        ExprKind::Index(..) => "index".into(),
        ExprKind::Slice(slice) => {
            let bound = |x: bool, name: &'static str| if x { name } else { "" };
            format!(
                "slice {}:{}{}{}",
                bound(slice.lo.is_some(), "lo"),
                bound(slice.hi.is_some(), "hi"),
                bound(slice.full, ":"),
                bound(slice.max.is_some(), "max"),
            )
        }
        ExprKind::TypeAssert(_, Some(_)) => "type assertion".into(),
        ExprKind::TypeAssert(_, None) => "type assertion (type)".into(),
        ExprKind::Call(call) => {
            if call.ellipsis.is_some() {
                "call ...".into()
            } else {
                "call".into()
            }
        }
        ExprKind::Star(_) => "*".into(),
        ExprKind::Unary(op, _) => format!("unary {}", op.as_str()),
        ExprKind::Binary(_) => "binary".into(),
        ExprKind::ArrayType(Some(_), _) => "array type".into(),
        ExprKind::ArrayType(None, _) => "array type [...]".into(),
        ExprKind::SliceType(_) => "slice type".into(),
        ExprKind::StructType(_) => "struct type".into(),
        ExprKind::FuncType(_) => "function type".into(),
        ExprKind::InterfaceType(_) => "interface type".into(),
        ExprKind::MapType(..) => "map type".into(),
        ExprKind::ChanType(dir, _) => match dir {
            ChanDir::Both => "chan".into(),
            ChanDir::Send => "chan<-".into(),
            ChanDir::Recv => "<-chan".into(),
        },
    }
}

fn literal(kind: LitKind) -> &'static str {
    match kind {
        LitKind::Int => "int",
        LitKind::Float => "float",
        LitKind::Imag => "imaginary",
        LitKind::Char => "rune",
        LitKind::String => "string",
    }
}

fn stmt(kind: &StmtKind) -> String {
    match kind {
        StmtKind::Bad => "bad statement".into(),
        StmtKind::Empty => "empty statement".into(),
        StmtKind::Labeled(..) => "labeled statement".into(),
        StmtKind::Expr(_) => "expression statement".into(),
        StmtKind::Send(..) => "send".into(),
        StmtKind::IncDec(_, up) => if *up { "++" } else { "--" }.into(),
        StmtKind::Assign(assign) => match assign.op {
            AssignOp::Set => format!("assign {}", assign.lhs.len()),
            AssignOp::Define => format!("define {}", assign.lhs.len()),
            AssignOp::Op(op) => format!("{}=", op.as_str()),
        },
        StmtKind::Go(_) => "go".into(),
        StmtKind::Defer(_) => "defer".into(),
        StmtKind::Return(_) => "return".into(),
        StmtKind::Branch(kind, _) => match kind {
            BranchKind::Break => "break".into(),
            BranchKind::Continue => "continue".into(),
            BranchKind::Goto => "goto".into(),
            BranchKind::Fallthrough => "fallthrough".into(),
        },
        StmtKind::Block(_) => "block statement".into(),
        StmtKind::If(n) => if n.else_.is_some() { "if else" } else { "if" }.into(),
        StmtKind::Switch(n) => {
            format!("switch{}{}", init(n.init.is_some()), if n.tag.is_some() { " tag" } else { "" })
        }
        StmtKind::TypeSwitch(n) => format!("type switch{}", init(n.init.is_some())),
        StmtKind::Select(_) => "select".into(),
        StmtKind::For(n) => {
            let part = |there: bool, name: &'static str| if there { name } else { "" };
            format!(
                "for{}{}{}",
                part(n.init.is_some(), " init"),
                part(n.cond.is_some(), " cond"),
                part(n.post.is_some(), " post"),
            )
        }
        StmtKind::Range(n) => {
            let vars = usize::from(n.key.is_some()) + usize::from(n.value.is_some());
            format!("for range {}{vars}", if n.define { "define " } else { "" })
        }
        StmtKind::Decl(_) => "declaration statement".into(),
    }
}

fn init(there: bool) -> &'static str {
    if there { " init" } else { "" }
}
