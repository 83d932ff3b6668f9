//! Comments that speak to the compiler (`//go:noinline`): whether they stand where they may.
//!
//! A directive belongs to the declaration that it stands before, on a line of its own. What most of them ask for means nothing here,
//! but gc refuses them in other places, and some of them everywhere outside of the runtime.

use std::rc::Rc;

use racewalk_grammar::ast::walk::Node;
use racewalk_grammar::ast::{Decl, Directive, File, FuncDecl, Specs};
use racewalk_grammar::source::Span;
use racewalk_grammar::symbol::Symbol;
use rustc_hash::FxHashSet;

use super::env::Checker;
use super::error::Code;
use super::object::ObjectKind;

/// What gc does with a directive.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// `//go:build`: it stands before the package clause.
    Build,
    /// It says something about a function.
    Func,
    /// The same, for the runtime only.
    Runtime,
    /// The same, for the standard library only.
    Standard,
    /// It is for what cgo writes.
    Cgo,
    /// Names another name for something, wherever it stands.
    Linkname,
    /// Any other, which is no business of the compiler.
    Other,
}

fn kind(text: &str) -> Kind {
    match text.split(' ').next().unwrap_or(text) {
        "go:build" => Kind::Build,
        "go:noescape" | "go:norace" | "go:nosplit" | "go:noinline" | "go:nocheckptr"
        | "go:uintptrescapes" | "go:registerparams" => Kind::Func,
        "go:systemstack"
        | "go:nowritebarrier"
        | "go:nowritebarrierrec"
        | "go:yeswritebarrierrec" => Kind::Runtime,
        "go:uintptrkeepalive" => Kind::Standard,
        "go:linkname" => Kind::Linkname,
        verb if verb.starts_with("go:cgo_") => Kind::Cgo,
        _ => Kind::Other,
    }
}

/// What follows a directive.
enum Place<'f> {
    Package,
    Func(&'f FuncDecl),
    /// Another declaration.
    Decl,
    /// Nothing that it could belong to.
    Nowhere,
}

fn place(file: &File, at: Span) -> Place<'_> {
    if at.lo < file.package.span.lo {
        return Place::Package;
    }
    let import = file.imports.iter().map(|spec| spec.span).find(|span| span.hi > at.lo);
    if let Some(import) = import {
        return if at.lo < import.lo { Place::Decl } else { Place::Nowhere };
    }
    let Some(decl) = file.decls.iter().find(|decl| decl_span(decl).hi > at.lo) else {
        return Place::Nowhere;
    };
    match decl {
        Decl::Func(func) if at.lo < func.span.lo => Place::Func(func),
        Decl::Gen(decl) if at.lo < decl.span.lo => Place::Decl,
        Decl::Func(_) | Decl::Gen(_) => Place::Nowhere,
    }
}

fn decl_span(decl: &Decl) -> Span {
    match decl {
        Decl::Func(func) => func.span,
        Decl::Gen(decl) => decl.span,
    }
}

const MISPLACED: &str = "misplaced compiler directive";

impl<'f> Checker<'_, 'f> {
    /// Checks the directives of the package's files.
    pub(crate) fn check_directives(&mut self, files: &'f [Rc<File>]) {
        if self.library || self.opts.repl {
            return;
        }
        for file in files {
            file.directives.iter().for_each(|directive| self.check_directive(directive, file));
        }
        // What follows is said only if nothing else is wrong.
        if !self.errors.is_empty() {
            return;
        }
        self.check_embeds(files);
        let mut linked = FxHashSet::default();
        for file in files {
            for directive in &file.directives {
                match kind(&directive.text) {
                    Kind::Linkname => self.check_linkname(directive, file, &mut linked),
                    Kind::Build | Kind::Func => self.check_owner(directive, file),
                    Kind::Runtime | Kind::Standard | Kind::Cgo | Kind::Other => {}
                }
            }
        }
    }

    /// What can be said of a directive before its declaration is known.
    fn check_directive(&mut self, directive: &Directive, file: &File) {
        let Directive { span, text } = directive;
        if !text.starts_with("go:") {
            return;
        }
        let kind = kind(text);
        let verb = text.split(' ').next().unwrap_or(text);
        let usage = matches!(text.split_whitespace().count(), 2 | 3);
        let message = match kind {
            _ if !self.starts_line(*span) => MISPLACED.to_owned(),
            Kind::Build | Kind::Func if matches!(place(file, *span), Place::Nowhere) => {
                MISPLACED.to_owned()
            }
            Kind::Runtime => format!("//{verb} only allowed in runtime"),
            Kind::Standard => format!("//{verb} is only allowed in the standard library"),
            Kind::Cgo => format!("//{text} only allowed in cgo-generated code"),
            Kind::Linkname if !usage => format!("usage: //{verb} localname [linkname]"),
            Kind::Build | Kind::Func | Kind::Linkname | Kind::Other => return,
        };
        self.directive_error(directive, message);
    }

    fn directive_error(&mut self, directive: &Directive, message: impl Into<String>) {
        let span = directive.span;
        self.err(Code::MisplacedDirective, Span::new(span.lo + 2, span.hi), message);
    }

    /// Whether only blanks stand before a place in its line.
    fn starts_line(&self, at: Span) -> bool {
        let Some(file) = self.map.file_of(at.lo) else { return true };
        let file = self.map.file(file);
        let before = file.text.get(..file.range(at).start).unwrap_or("");
        before.trim_end_matches([' ', '\t', '\r']).chars().next_back().is_none_or(|c| c == '\n')
    }

    /// Checks that a directive may be said of the declaration that it stands before.
    fn check_owner(&mut self, directive: &Directive, file: &File) {
        let build = kind(&directive.text) == Kind::Build;
        match place(file, directive.span) {
            Place::Package if build => {}
            Place::Func(func) if !build => {
                if directive.text == "go:noescape" && func.body.is_some() {
                    let at = func.recv.as_ref().map_or(func.name.span, |recv| recv.span);
                    let message = "can only use //go:noescape with external func implementations";
                    self.err(Code::MisplacedDirective, at, message);
                }
            }
            _ => self.directive_error(directive, MISPLACED),
        }
    }

    fn check_linkname(
        &mut self,
        directive: &Directive,
        file: &File,
        linked: &mut FxHashSet<Symbol>,
    ) {
        if !file.imports.iter().any(|spec| spec.path.as_str() == "unsafe") {
            let message = "//go:linkname only allowed in Go files that import \"unsafe\"";
            return self.directive_error(directive, message);
        }
        let Some(name) = directive.text.split_whitespace().nth(1).map(Symbol::intern) else {
            return;
        };
        let object = self.c.package(self.pkg).scope.get(&name).map(|&obj| self.c.objects.get(obj));
        if !object.is_some_and(|o| matches!(o.kind, ObjectKind::Func(_) | ObjectKind::Var(_))) {
            let message = "//go:linkname must refer to declared function or variable";
            self.directive_error(directive, message);
        } else if !linked.insert(name) {
            self.directive_error(directive, format!("duplicate //go:linkname for {name}"));
        }
    }

    /// Files cannot be embedded: a program knows none.
    fn check_embeds(&mut self, files: &'f [Rc<File>]) {
        for file in files {
            if file.imports.iter().any(|spec| spec.path.as_str() == "embed") {
                continue;
            }
            let embeds = file.directives.iter().filter(|d| d.text.starts_with("go:embed "));
            for directive in embeds {
                let mut next = None;
                find_next(Node::File(file), directive.span, &mut next);
                let message = if next.is_some_and(|(_, var)| var) {
                    "go:embed requires import \"embed\" (or import _ \"embed\", if package is not used)"
                } else {
                    "misplaced go:embed directive"
                };
                let span = directive.span;
                let at = Span::new(span.lo + 2, span.hi);
                self.err(Code::MisplacedEmbed, at, message);
            }
        }
    }
}

/// Looks for the declaration or statement after a place: where it starts, and whether it declares variables.
fn find_next(node: Node<'_>, at: Span, next: &mut Option<(u32, bool)>) {
    let var = match node {
        Node::GenDecl(decl) => Some(matches!(decl.specs, Specs::Var(_))),
        Node::Func(_) | Node::Stmt(_) => Some(false),
        _ => None,
    };
    let lo = node.span().lo;
    if let Some(var) = var
        && lo >= at.hi
        && next.is_none_or(|(first, _)| lo <= first)
    {
        *next = Some((lo, var));
    }
    node.children(&mut |child| find_next(child, at, next));
}
