//! What is typed, as inputs: whole files, and statements and declarations.

use std::rc::Rc;

use racewalk_grammar::ast::{Decl, File, Ident, Input, InputItem, NodeIds, Specs, Stmt, StmtKind};
use racewalk_grammar::diag::{Diagnostic, ToDiagnostic};
use racewalk_grammar::source::{FileId, SourceMap, Span};
use racewalk_grammar::symbol::Symbol;
use racewalk_grammar::token::Token;
use racewalk_grammar::{parse_file, parse_input, tokens};

use crate::types::InputKind;

/// An input that was parsed.
pub(super) struct Parsed {
    pub(super) input: Input,
    pub(super) kind: InputKind,
    pub(super) errors: Vec<Diagnostic>,
}

/// Whether a text begins as a file does.
pub(super) fn is_file(map: &SourceMap, file: FileId) -> bool {
    tokens(map, file).first().is_some_and(|first| first.token == Token::Package)
}

/// Parses a text.
pub(super) fn parse(map: &SourceMap, file: FileId, ids: &mut NodeIds) -> Parsed {
    if is_file(map, file) {
        let parsed = parse_file(map, file, ids);
        let errors = parsed.errors.iter().map(ToDiagnostic::to_diagnostic).collect();
        return Parsed { input: input_of(parsed.tree), kind: InputKind::File, errors };
    }
    let parsed = parse_input(map, file, ids);
    let errors = parsed.errors.iter().map(ToDiagnostic::to_diagnostic).collect();
    Parsed { input: parsed.tree, kind: InputKind::Typed, errors }
}

fn input_of(file: File) -> Input {
    let imports = file.imports.into_iter().map(InputItem::Import);
    let decls = file.decls.into_iter().map(|decl| match decl {
        Decl::Func(func) => InputItem::Func(func),
        Decl::Gen(decl) => {
            InputItem::Stmt(Stmt { id: decl.id, span: decl.span, kind: StmtKind::Decl(decl) })
        }
    });
    Input { file: file.file, items: imports.chain(decls).collect() }
}

/// The functions and types of an input, as a file.
pub(super) fn file_of(input: &Input, ids: &mut NodeIds) -> Rc<File> {
    let decls = input.items.iter().filter_map(|item| match item {
        InputItem::Func(func) => Some(Decl::Func(func.clone())),
        InputItem::Stmt(Stmt { kind: StmtKind::Decl(decl), .. })
            if matches!(decl.specs, Specs::Type(_)) =>
        {
            Some(Decl::Gen(decl.clone()))
        }
        InputItem::Stmt(_) | InputItem::Import(_) => None,
    });
    Rc::new(File {
        file: input.file,
        package: Ident { id: ids.fresh(), span: Span::NONE, name: Symbol::intern("main") },
        imports: Vec::new(),
        decls: decls.collect(),
        directives: Vec::new(),
        go_version: None,
    })
}
