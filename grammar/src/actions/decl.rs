//! Declarations, files and REPL inputs.

use super::{Cx, RawReceiver, Signature, TopLevel};
use crate::ast::{
    Block, ConstSpec, Decl, Expr, File, FuncDecl, GenDecl, Ident, ImportSpec, Input, InputItem,
    Specs, TypeParamDecl, TypeSpec, VarSpec,
};
use crate::error::ErrorKind;
use crate::literal;
use crate::source::{Pos, Span};
use crate::symbol::Symbol;

impl Cx<'_> {
    pub(crate) fn gen_decl(&mut self, lo: Pos, specs: Specs, hi: Pos) -> GenDecl {
        GenDecl { id: self.id(), span: Span::new(lo, hi), specs }
    }

    pub(crate) fn const_decl(&mut self, lo: Pos, mut specs: Vec<ConstSpec>, hi: Pos) -> GenDecl {
        for (iota, spec) in (0..).zip(&mut specs) {
            spec.iota = iota;
        }
        self.gen_decl(lo, Specs::Const(specs), hi)
    }

    pub(crate) fn type_decl(&mut self, lo: Pos, specs: Vec<TypeSpec>, hi: Pos) -> GenDecl {
        self.gen_decl(lo, Specs::Type(specs), hi)
    }

    pub(crate) fn var_decl(&mut self, lo: Pos, specs: Vec<VarSpec>, hi: Pos) -> GenDecl {
        self.gen_decl(lo, Specs::Var(specs), hi)
    }

    /// A constant's spec; its group says which it is.
    pub(crate) fn const_spec(
        &mut self,
        lo: Pos,
        names: Vec<Ident>,
        ty: Option<Expr>,
        values: Vec<Expr>,
        hi: Pos,
    ) -> ConstSpec {
        ConstSpec { span: Span::new(lo, hi), names, ty, values, iota: 0 }
    }

    pub(crate) fn var_spec(
        &mut self,
        lo: Pos,
        names: Vec<Ident>,
        ty: Option<Expr>,
        values: Vec<Expr>,
        hi: Pos,
    ) -> VarSpec {
        VarSpec { id: self.id(), span: Span::new(lo, hi), names, ty, values }
    }

    pub(crate) fn type_spec(
        &mut self,
        lo: Pos,
        name: Ident,
        type_params: Option<Vec<TypeParamDecl>>,
        alias: bool,
        ty: Expr,
        hi: Pos,
    ) -> TypeSpec {
        let type_params = type_params.unwrap_or_default();
        TypeSpec { span: Span::new(lo, hi), name, type_params, alias, ty }
    }

    pub(crate) fn func_decl(
        &mut self,
        lo: Pos,
        name: Ident,
        type_params: Option<Vec<TypeParamDecl>>,
        signature: Signature,
        body: Option<Block>,
        hi: Pos,
    ) -> Box<FuncDecl> {
        let ty = *self.func_type(lo, type_params.unwrap_or_default(), signature);
        let (id, span) = (self.id(), Span::new(lo, hi));
        Box::new(FuncDecl { id, span, recv: None, name, ty, body })
    }

    #[expect(clippy::too_many_arguments, reason = "a method declaration has that many parts")]
    pub(crate) fn method_decl(
        &mut self,
        lo: Pos,
        recv: RawReceiver,
        name: Ident,
        signature_lo: Pos,
        type_params: Option<Vec<TypeParamDecl>>,
        signature: Signature,
        body: Option<Block>,
        hi: Pos,
    ) -> Box<FuncDecl> {
        let ty = *self.func_type(signature_lo, type_params.unwrap_or_default(), signature);
        let recv = self.receiver(recv, name.span);
        let (id, span) = (self.id(), Span::new(lo, hi));
        Box::new(FuncDecl { id, span, recv, name, ty, body })
    }

    pub(crate) fn import_spec(&mut self, name: Option<Ident>, lo: Pos, hi: Pos) -> ImportSpec {
        let path_span = Span::new(lo, hi);
        // The lexer has reported what cannot be decoded.
        let path = literal::string(self.text(path_span)).unwrap_or_default();
        let path = Symbol::intern(&String::from_utf8_lossy(&path));
        let span = name.map_or(path_span, |name| name.span.to(path_span));
        ImportSpec { id: self.id(), span, name, path, path_span }
    }

    /// `import . "path"`.
    pub(crate) fn import_dot(&mut self, dot: Pos, dot_hi: Pos, lo: Pos, hi: Pos) -> ImportSpec {
        let name = self.ident(dot, dot_hi);
        self.import_spec(Some(name), lo, hi)
    }

    /// The keyword of an import.
    pub(crate) fn import(&mut self, lo: Pos, hi: Pos) {
        // Said once for imports that follow each other.
        if std::mem::take(&mut self.has_decls) {
            self.error(Span::new(lo, hi), ErrorKind::ImportsFirst);
        }
    }

    /// A declaration that no import may follow.
    pub(crate) fn top_level(&mut self, decl: TopLevel) -> TopLevel {
        self.has_decls = true;
        decl
    }

    pub(crate) fn file(&mut self, package: Ident, items: Vec<TopLevel>) -> Box<File> {
        let mut file = File {
            file: self.file,
            package,
            imports: Vec::new(),
            decls: Vec::new(),
            directives: Vec::new(),
            go_version: None,
        };
        for item in items {
            match item {
                TopLevel::Import(specs) => file.imports.extend(specs),
                TopLevel::Gen(decl) => file.decls.push(Decl::Gen(decl)),
                TopLevel::Func(decl) => file.decls.push(Decl::Func(*decl)),
                TopLevel::Bad => {}
            }
        }
        Box::new(file)
    }

    pub(crate) fn input(&mut self, items: Vec<Vec<InputItem>>) -> Box<Input> {
        let items = items.into_iter().flatten().collect();
        Box::new(Input { file: self.file, items })
    }
}
