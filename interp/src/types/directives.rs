//! Comments that speak to the compiler (`//go:noinline`): whether they stand where they may.
//!
//! A directive belongs to the declaration that it stands before, on a line of its own. What most of them ask for means nothing here,
//! but gc refuses them in other places, and some of them everywhere outside of the runtime.

use std::rc::Rc;

use racewalk_grammar::ast::walk::Node;
use racewalk_grammar::ast::{Directive, File, FuncDecl, Specs};
use racewalk_grammar::source::Span;
use racewalk_grammar::symbol::Symbol;
use rustc_hash::{FxHashMap, FxHashSet};

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
    /// `//go:embed`: it stands before a variable.
    Embed,
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
        "go:embed" => Kind::Embed,
        verb if verb.starts_with("go:cgo_") => Kind::Cgo,
        _ => Kind::Other,
    }
}

/// What a directive belongs to: what begins right behind it, blanks and other comments apart.
#[derive(Clone, Copy)]
enum Owner<'f> {
    Package,
    Func(&'f FuncDecl),
    /// A declaration of variables, or one of a group of them.
    Var,
    /// Another declaration, or one of a group.
    Decl,
    /// Nothing that it could belong to.
    Nowhere,
}

/// The declarations of a file by where they begin.
struct Owners<'f> {
    file: &'f File,
    text: &'f str,
    /// Where the text begins among all sources.
    base: u32,
    decls: FxHashMap<u32, Owner<'f>>,
}

impl<'f> Owners<'f> {
    fn new(file: &'f File, text: &'f str, base: u32) -> Self {
        let mut owners = Self { file, text, base, decls: FxHashMap::default() };
        owners.add(Node::File(file));
        owners
    }

    fn add(&mut self, node: Node<'f>) {
        let owner = match node {
            // A group has no directives, its members have.
            Node::GenDecl(decl) if self.is_group(decl.span.lo) => None,
            Node::GenDecl(decl) if matches!(decl.specs, Specs::Var(_)) => Some(Owner::Var),
            Node::Var(_) => Some(Owner::Var),
            Node::GenDecl(_) | Node::Const(_) | Node::Type(_) | Node::Import(_) => {
                Some(Owner::Decl)
            }
            Node::Func(func) => Some(Owner::Func(func)),
            _ => None,
        };
        if let Some(owner) = owner {
            self.decls.insert(node.span().lo, owner);
        }
        node.children(&mut |child| self.add(child));
    }

    /// The text from a place on, without the blanks and comments that it begins with.
    fn rest(&self, at: u32) -> &'f str {
        let mut rest = self.text.get((at - self.base) as usize..).unwrap_or("");
        loop {
            rest = rest.trim_start();
            let end = if rest.starts_with("//") {
                rest.find('\n')
            } else if rest.starts_with("/*") {
                rest.find("*/").map(|end| end + 2)
            } else {
                return rest;
            };
            rest = end.map_or("", |end| &rest[end..]);
        }
    }

    /// Whether the declaration whose keyword stands at a place has parentheses.
    fn is_group(&self, keyword: u32) -> bool {
        let text = self.rest(keyword);
        let len = text.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(text.len());
        self.rest(keyword + len as u32).starts_with('(')
    }

    fn of(&self, directive: Span) -> Owner<'f> {
        if directive.lo < self.file.package.span.lo {
            return Owner::Package;
        }
        let rest = self.rest(directive.hi);
        let next = self.base + (self.text.len() - rest.len()) as u32;
        match self.decls.get(&next) {
            Some(&owner) => owner,
            // The keyword is no part of an import.
            None if rest.starts_with("import") && !self.is_group(next) => Owner::Decl,
            None => Owner::Nowhere,
        }
    }
}

const MISPLACED: &str = "misplaced compiler directive";
const MISPLACED_EMBED: &str = "misplaced go:embed directive";

/// Where errors about a directive point: behind its slashes.
fn said(at: Span) -> Span {
    Span::new(at.lo + 2, at.hi)
}

impl<'f> Checker<'_, 'f> {
    /// Says what is wrong with directives already when the text is read.
    pub(crate) fn check_directives(&mut self, files: &'f [Rc<File>]) {
        self.with_owners(files, |checker, owners| {
            for directive in &owners.file.directives {
                checker.check_directive(directive, owners);
            }
        });
    }

    /// Says what is wrong with the directives of declarations. They are looked at only if nothing else is wrong.
    pub(crate) fn check_owners(&mut self, files: &'f [Rc<File>]) {
        let mut linked = FxHashSet::default();
        self.with_owners(files, |checker, owners| {
            for directive in &owners.file.directives {
                match kind(&directive.text) {
                    Kind::Embed => checker.check_embed(directive, owners),
                    Kind::Linkname => checker.check_linkname(directive, owners.file, &mut linked),
                    Kind::Build | Kind::Func => checker.check_owner(directive, owners),
                    Kind::Runtime | Kind::Standard | Kind::Cgo | Kind::Other => {}
                }
            }
        });
    }

    fn with_owners(
        &mut self,
        files: &'f [Rc<File>],
        mut check: impl FnMut(&mut Self, &Owners<'_>),
    ) {
        if self.library || self.opts.repl {
            return;
        }
        let map = self.map;
        for file in files.iter().filter(|file| !file.directives.is_empty()) {
            let source = map.file(file.file);
            check(self, &Owners::new(file, &source.text, source.base));
        }
    }

    /// What can be said of a directive before its declaration is known.
    fn check_directive(&mut self, directive: &Directive, owners: &Owners<'_>) {
        let Directive { span, text } = directive;
        if !text.starts_with("go:") {
            return;
        }
        let kind = kind(text);
        let verb = text.split(' ').next().unwrap_or(text);
        let usage = matches!(text.split_whitespace().count(), 2 | 3);
        let message = match kind {
            _ if !self.starts_line(*span) => MISPLACED.to_owned(),
            Kind::Build | Kind::Func if matches!(owners.of(*span), Owner::Nowhere) => {
                MISPLACED.to_owned()
            }
            Kind::Embed if matches!(owners.of(*span), Owner::Nowhere) => {
                return self.err(Code::MisplacedEmbed, said(*span), MISPLACED_EMBED);
            }
            Kind::Runtime => format!("//{verb} only allowed in runtime"),
            Kind::Standard => format!("//{verb} is only allowed in the standard library"),
            Kind::Cgo => format!("//{text} only allowed in cgo-generated code"),
            Kind::Linkname if !usage => format!("usage: //{verb} localname [linkname]"),
            Kind::Build | Kind::Func | Kind::Embed | Kind::Linkname | Kind::Other => return,
        };
        self.directive_error(directive, message);
    }

    fn directive_error(&mut self, directive: &Directive, message: impl Into<String>) {
        self.err(Code::MisplacedDirective, said(directive.span), message);
    }

    /// Whether only blanks stand before a place in its line.
    fn starts_line(&self, at: Span) -> bool {
        let Some(file) = self.map.file_of(at.lo) else { return true };
        let file = self.map.file(file);
        let before = file.text.get(..file.range(at).start).unwrap_or("");
        before.trim_end_matches([' ', '\t', '\r']).chars().next_back().is_none_or(|c| c == '\n')
    }

    /// Checks that a directive may be said of the declaration that it stands before.
    fn check_owner(&mut self, directive: &Directive, owners: &Owners<'_>) {
        let build = kind(&directive.text) == Kind::Build;
        match owners.of(directive.span) {
            Owner::Package if build => {}
            Owner::Func(func) if !build => {
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
    fn check_embed(&mut self, directive: &Directive, owners: &Owners<'_>) {
        if owners.file.imports.iter().any(|spec| spec.path.as_str() == "embed") {
            return;
        }
        let message = match owners.of(directive.span) {
            Owner::Var => {
                "go:embed requires import \"embed\" (or import _ \"embed\", if package is not used)"
            }
            // This was said before.
            Owner::Nowhere => return,
            Owner::Package | Owner::Func(_) | Owner::Decl => MISPLACED_EMBED,
        };
        self.err(Code::MisplacedEmbed, said(directive.span), message);
    }
}
