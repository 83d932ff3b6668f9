//! What productions call when a constructor is not enough.
//!
//! [`Cx`] builds nodes and collects the errors that a production finds in what it was given, such as names without types.
//! Those do not stop the parse.

mod decl;
mod expr;
mod params;
mod stmt;
mod ty;

pub(crate) use expr::SliceBounds;
pub(crate) use params::{RawParam, RawReceiver, Signature};
pub(crate) use stmt::{ForHeader, Header, IfHeader};

use crate::ast::{
    Expr, ExprKind, File, FuncDecl, GenDecl, Ident, ImportSpec, Input, LitKind, NodeId, NodeIds,
    Stmt, StmtKind,
};
use crate::error::{ErrorKind, SyntaxError};
use crate::source::{FileId, Pos, SourceFile, Span};
use crate::symbol::Symbol;

/// What a parse started with a mode token yields.
pub(crate) enum Root {
    /// After [`crate::token::Token::FileMode`].
    File(Box<File>),
    /// After [`crate::token::Token::InputMode`].
    Input(Box<Input>),
}

/// A part of a file.
pub(crate) enum TopLevel {
    /// Imports.
    Import(Vec<ImportSpec>),
    /// Constants, variables or types.
    Gen(GenDecl),
    /// A function or method.
    Func(Box<FuncDecl>),
    /// What was skipped after an error.
    Bad,
}

/// The context of a parse.
pub(crate) struct Cx<'s> {
    source: &'s SourceFile,
    file: FileId,
    ids: &'s mut NodeIds,
    /// What productions complained about, in order of reduction.
    pub(crate) complaints: Vec<Complaint>,
    /// Whether a declaration came since the last import.
    has_decls: bool,
}

/// An error that a production found.
pub(crate) struct Complaint {
    pub(crate) error: SyntaxError,
    /// Where what it is about ends: gc finds it there, before what is wrong beyond.
    pub(crate) until: Pos,
}

impl<'s> Cx<'s> {
    pub(crate) fn new(source: &'s SourceFile, file: FileId, ids: &'s mut NodeIds) -> Self {
        Cx { source, file, ids, complaints: Vec::new(), has_decls: false }
    }

    fn id(&mut self) -> NodeId {
        self.ids.fresh()
    }

    fn text(&self, span: Span) -> &'s str {
        self.source.text.get(self.source.range(span)).unwrap_or("")
    }

    fn symbol(&self, lo: Pos, hi: Pos) -> Symbol {
        Symbol::intern(self.text(Span::new(lo, hi)))
    }

    fn error(&mut self, span: Span, kind: ErrorKind) {
        self.error_until(span, kind, span.lo);
    }

    /// An error that cannot be found before `until`.
    fn error_until(&mut self, span: Span, kind: ErrorKind, until: Pos) {
        self.complaints.push(Complaint { error: SyntaxError { span, kind }, until });
    }

    pub(crate) fn ident(&mut self, lo: Pos, hi: Pos) -> Ident {
        Ident { id: self.id(), span: Span::new(lo, hi), name: self.symbol(lo, hi) }
    }

    pub(crate) fn expr(&mut self, lo: Pos, hi: Pos, kind: ExprKind) -> Expr {
        Expr { id: self.id(), span: Span::new(lo, hi), kind }
    }

    pub(crate) fn stmt(&mut self, lo: Pos, hi: Pos, kind: StmtKind) -> Stmt {
        Stmt { id: self.id(), span: Span::new(lo, hi), kind }
    }

    pub(crate) fn literal(&mut self, lo: Pos, hi: Pos, kind: LitKind) -> Expr {
        let text = self.text(Span::new(lo, hi)).into();
        self.expr(lo, hi, ExprKind::BasicLit(kind, text))
    }
}
