//! The one list of each node's children.
//!
//! Everything that has to see a whole tree and acts on few kinds of nodes goes through [`Node::children`], so a new kind of
//! node is entered here and nowhere else. Children come in the order in which they stand in the source.

use super::{
    Block, CaseClause, CommClause, ConstSpec, Decl, Element, Expr, ExprKind, FieldDecl, File,
    FuncDecl, FuncType, GenDecl, Ident, IfArm, ImportSpec, Input, InputItem, InterfaceElem, Param,
    Receiver, Specs, Stmt, StmtKind, TypeParamDecl, TypeSpec, VarSpec,
};
use crate::source::Span;

/// A node of any type.
#[derive(Clone, Copy, Debug)]
pub enum Node<'a> {
    /// A file.
    File(&'a File),
    /// A REPL input.
    Input(&'a Input),
    /// An import.
    Import(&'a ImportSpec),
    /// A declaration of constants, variables or types.
    GenDecl(&'a GenDecl),
    /// A constant's spec.
    Const(&'a ConstSpec),
    /// A variable's spec.
    Var(&'a VarSpec),
    /// A type's spec.
    Type(&'a TypeSpec),
    /// A function or method declaration.
    Func(&'a FuncDecl),
    /// A method's receiver.
    Receiver(&'a Receiver),
    /// A type parameter.
    TypeParam(&'a TypeParamDecl),
    /// A signature.
    FuncType(&'a FuncType),
    /// A parameter or result.
    Param(&'a Param),
    /// A field of a struct type.
    Field(&'a FieldDecl),
    /// A method of an interface type.
    Method(&'a Ident, &'a FuncType),
    /// A name that declares or selects; a name that is an operand is an expression.
    Ident(&'a Ident),
    /// An expression or type.
    Expr(&'a Expr),
    /// An element of a composite literal.
    Element(&'a Element),
    /// A statement.
    Stmt(&'a Stmt),
    /// A block.
    Block(&'a Block),
    /// An arm of an `if`.
    IfArm(&'a IfArm),
    /// A clause of a switch.
    Case(&'a CaseClause),
    /// A clause of a `select`.
    Comm(&'a CommClause),
}

impl<'a> Node<'a> {
    /// Where the node stands; none for files and inputs.
    pub fn span(self) -> Span {
        match self {
            Node::File(_) | Node::Input(_) => Span::NONE,
            Node::Import(n) => n.span,
            Node::GenDecl(n) => n.span,
            Node::Const(n) => n.span,
            Node::Var(n) => n.span,
            Node::Type(n) => n.span,
            Node::Func(n) => n.span,
            Node::Receiver(n) => n.span,
            Node::TypeParam(n) => n.name.span,
            Node::FuncType(n) => n.span,
            Node::Param(n) => n.name.map_or(n.ty.span, |name| name.span),
            Node::Field(n) => n.names.first().map_or(n.ty.span, |name| name.span.to(n.ty.span)),
            Node::Method(name, ty) => name.span.to(ty.span),
            Node::Ident(n) => n.span,
            Node::Expr(n) => n.span,
            Node::Element(n) => {
                n.key.as_ref().map_or(n.value.span, |key| key.span.to(n.value.span))
            }
            Node::Stmt(n) => n.span,
            Node::Block(n) => n.span,
            Node::IfArm(n) => n.span,
            Node::Case(n) => n.span,
            Node::Comm(n) => n.span,
        }
    }

    /// Calls `f` with each child in the order of the source.
    pub fn children(self, f: &mut dyn FnMut(Node<'a>)) {
        match self {
            Node::File(n) => file(n, f),
            Node::Input(n) => input(n, f),
            Node::Import(n) => idents(n.name.as_slice(), f),
            Node::GenDecl(n) => specs(&n.specs, f),
            Node::Const(n) => {
                idents(&n.names, f);
                exprs(n.ty.as_slice(), f);
                exprs(&n.values, f);
            }
            Node::Var(n) => {
                idents(&n.names, f);
                exprs(n.ty.as_slice(), f);
                exprs(&n.values, f);
            }
            Node::Type(n) => {
                f(Node::Ident(&n.name));
                n.type_params.iter().for_each(|p| f(Node::TypeParam(p)));
                f(Node::Expr(&n.ty));
            }
            Node::Func(n) => {
                n.recv.iter().for_each(|r| f(Node::Receiver(r)));
                f(Node::Ident(&n.name));
                f(Node::FuncType(&n.ty));
                n.body.iter().for_each(|b| f(Node::Block(b)));
            }
            Node::Receiver(n) => {
                idents(n.name.as_slice(), f);
                f(Node::Expr(&n.ty));
            }
            Node::TypeParam(n) => {
                f(Node::Ident(&n.name));
                f(Node::Expr(&n.constraint));
            }
            Node::FuncType(n) => {
                n.type_params.iter().for_each(|p| f(Node::TypeParam(p)));
                n.params.iter().for_each(|p| f(Node::Param(p)));
                n.results.iter().for_each(|p| f(Node::Param(p)));
            }
            Node::Param(n) => {
                idents(n.name.as_slice(), f);
                f(Node::Expr(&n.ty));
            }
            Node::Field(n) => {
                idents(&n.names, f);
                f(Node::Expr(&n.ty));
            }
            Node::Method(name, ty) => {
                f(Node::Ident(name));
                f(Node::FuncType(ty));
            }
            Node::Ident(_) => {}
            Node::Expr(n) => expr(n, f),
            Node::Element(n) => {
                exprs(n.key.as_slice(), f);
                f(Node::Expr(&n.value));
            }
            Node::Stmt(n) => stmt(n, f),
            Node::Block(n) => stmts(&n.stmts, f),
            Node::IfArm(n) => {
                stmts(n.init.as_slice(), f);
                f(Node::Expr(&n.cond));
                f(Node::Block(&n.body));
            }
            Node::Case(n) => {
                exprs(n.exprs.as_deref().unwrap_or(&[]), f);
                stmts(&n.body, f);
            }
            Node::Comm(n) => {
                stmts(n.comm.as_slice(), f);
                stmts(&n.body, f);
            }
        }
    }
}

/// A function that receives children.
type Visit<'f, 'a> = &'f mut dyn FnMut(Node<'a>);

fn idents<'a>(list: &'a [Ident], f: Visit<'_, 'a>) {
    list.iter().for_each(|n| f(Node::Ident(n)));
}

fn exprs<'a>(list: &'a [Expr], f: Visit<'_, 'a>) {
    list.iter().for_each(|n| f(Node::Expr(n)));
}

fn stmts<'a>(list: &'a [Stmt], f: Visit<'_, 'a>) {
    list.iter().for_each(|n| f(Node::Stmt(n)));
}

fn file<'a>(n: &'a File, f: Visit<'_, 'a>) {
    f(Node::Ident(&n.package));
    n.imports.iter().for_each(|n| f(Node::Import(n)));
    for decl in &n.decls {
        f(match decl {
            Decl::Gen(n) => Node::GenDecl(n),
            Decl::Func(n) => Node::Func(n),
        });
    }
}

fn input<'a>(n: &'a Input, f: Visit<'_, 'a>) {
    for item in &n.items {
        f(match item {
            InputItem::Import(n) => Node::Import(n),
            InputItem::Func(n) => Node::Func(n),
            InputItem::Stmt(n) => Node::Stmt(n),
        });
    }
}

fn specs<'a>(specs: &'a Specs, f: Visit<'_, 'a>) {
    match specs {
        Specs::Const(list) => list.iter().for_each(|n| f(Node::Const(n))),
        Specs::Var(list) => list.iter().for_each(|n| f(Node::Var(n))),
        Specs::Type(list) => list.iter().for_each(|n| f(Node::Type(n))),
    }
}

fn expr<'a>(n: &'a Expr, f: Visit<'_, 'a>) {
    match &n.kind {
        ExprKind::Bad | ExprKind::Ident(_) | ExprKind::BasicLit(..) => {}
        ExprKind::CompositeLit(lit) => {
            exprs(lit.ty.as_slice(), f);
            lit.elems.iter().for_each(|n| f(Node::Element(n)));
        }
        ExprKind::FuncLit(lit) => {
            f(Node::FuncType(&lit.ty));
            f(Node::Block(&lit.body));
        }
        ExprKind::Paren(x)
        | ExprKind::Star(x)
        | ExprKind::Unary(_, x)
        | ExprKind::SliceType(x)
        | ExprKind::ChanType(_, x) => f(Node::Expr(x)),
        ExprKind::Selector(x, sel) => {
            f(Node::Expr(x));
            f(Node::Ident(sel));
        }
        ExprKind::Index(x, index) => {
            f(Node::Expr(x));
            exprs(index, f);
        }
        ExprKind::Slice(slice) => {
            f(Node::Expr(&slice.x));
            exprs(slice.lo.as_slice(), f);
            exprs(slice.hi.as_slice(), f);
            exprs(slice.max.as_slice(), f);
        }
        ExprKind::TypeAssert(x, ty) => {
            f(Node::Expr(x));
            ty.iter().for_each(|n| f(Node::Expr(n)));
        }
        ExprKind::Call(call) => {
            f(Node::Expr(&call.fun));
            exprs(&call.args, f);
        }
        ExprKind::Binary(chain) => {
            f(Node::Expr(&chain.first));
            chain.rest.iter().for_each(|n| f(Node::Expr(&n.y)));
        }
        ExprKind::ArrayType(len, elem) => {
            len.iter().for_each(|n| f(Node::Expr(n)));
            f(Node::Expr(elem));
        }
        ExprKind::StructType(ty) => ty.fields.iter().for_each(|n| f(Node::Field(n))),
        ExprKind::FuncType(ty) => f(Node::FuncType(ty)),
        ExprKind::InterfaceType(ty) => {
            for elem in &ty.elems {
                f(match elem {
                    InterfaceElem::Method(name, ty) => Node::Method(name, ty),
                    InterfaceElem::Embedded(n) => Node::Expr(n),
                });
            }
        }
        ExprKind::MapType(key, value) => {
            f(Node::Expr(key));
            f(Node::Expr(value));
        }
    }
}

fn stmt<'a>(n: &'a Stmt, f: Visit<'_, 'a>) {
    match &n.kind {
        StmtKind::Bad | StmtKind::Empty => {}
        StmtKind::Labeled(label, stmt) => {
            f(Node::Ident(label));
            f(Node::Stmt(stmt));
        }
        StmtKind::Expr(x) | StmtKind::IncDec(x, _) | StmtKind::Go(x) | StmtKind::Defer(x) => {
            f(Node::Expr(x));
        }
        StmtKind::Send(ch, value) => {
            f(Node::Expr(ch));
            f(Node::Expr(value));
        }
        StmtKind::Assign(assign) => {
            exprs(&assign.lhs, f);
            exprs(&assign.rhs, f);
        }
        StmtKind::Return(results) => exprs(results, f),
        StmtKind::Branch(_, label) => idents(label.as_slice(), f),
        StmtKind::Block(block) => f(Node::Block(block)),
        StmtKind::If(n) => {
            n.arms.iter().for_each(|n| f(Node::IfArm(n)));
            n.else_.iter().for_each(|n| f(Node::Block(n)));
        }
        StmtKind::Switch(n) => {
            stmts(n.init.as_slice(), f);
            exprs(n.tag.as_slice(), f);
            n.clauses.iter().for_each(|n| f(Node::Case(n)));
        }
        StmtKind::TypeSwitch(n) => {
            stmts(n.init.as_slice(), f);
            idents(n.bind.as_slice(), f);
            f(Node::Expr(&n.x));
            n.clauses.iter().for_each(|n| f(Node::Case(n)));
        }
        StmtKind::Select(clauses) => clauses.iter().for_each(|n| f(Node::Comm(n))),
        StmtKind::For(n) => {
            stmts(n.init.as_slice(), f);
            exprs(n.cond.as_slice(), f);
            stmts(n.post.as_slice(), f);
            f(Node::Block(&n.body));
        }
        StmtKind::Range(n) => {
            exprs(n.key.as_slice(), f);
            exprs(n.value.as_slice(), f);
            f(Node::Expr(&n.x));
            f(Node::Block(&n.body));
        }
        StmtKind::Decl(n) => f(Node::GenDecl(n)),
    }
}
