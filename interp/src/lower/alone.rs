//! Whether a program ever has a second goroutine, so far as its text tells.
//!
//! Where there is none nothing can race and no schedule can differ, so accesses need neither recording nor schedule points. The answer errs on one side: a
//! name that is mentioned reaches every function and method of that name, in whatever package.
//!
//! Cost: one walk over the text of what is reached.

use racewalk_grammar::ast::walk::Node;
use racewalk_grammar::ast::{Decl, ExprKind, File, FuncDecl, StmtKind};
use racewalk_grammar::symbol::Symbol;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::stdlib::REACHES_ANYTHING;
use crate::types::info::{Checked, Package};

/// Natives that start goroutines, by package and name.
const STARTERS: [(&str, &str); 3] =
    [("time", "startFunc"), ("runtime", "setFinalizer"), ("runtime", "addCleanup")];

/// Whether the program that was checked surely has one goroutine only.
pub fn runs_alone(checked: &Checked) -> bool {
    let packages = &checked.packages;
    if packages.iter().any(|package| REACHES_ANYTHING.contains(&package.path.as_str())) {
        return false;
    }
    let mut reach = Reach::default();
    for package in packages {
        for decl in package.files.iter().flat_map(|file| &file.decls) {
            reach.declare(package, decl);
        }
    }
    for package in packages {
        for file in &package.files {
            reach.start(package, file);
        }
    }
    reach.finish()
}

/// What was reached so far.
#[derive(Default)]
struct Reach<'a> {
    /// Functions and methods by name.
    funcs: FxHashMap<Symbol, Vec<(&'a Package, &'a FuncDecl)>>,
    /// Names whose functions were reached.
    names: FxHashSet<Symbol>,
    work: Vec<Symbol>,
    starts_goroutine: bool,
}

impl<'a> Reach<'a> {
    fn declare(&mut self, package: &'a Package, decl: &'a Decl) {
        if let Decl::Func(func) = decl {
            self.funcs.entry(func.name.name).or_default().push((package, func));
        }
    }

    /// What runs without being named: initialization, and of the user's packages everything, as the library calls methods by itself.
    fn start(&mut self, package: &'a Package, file: &'a File) {
        for decl in &file.decls {
            match decl {
                Decl::Func(func) if package.library && func.name.name.as_str() != "init" => {}
                Decl::Func(func) => self.visit(Node::Func(func)),
                Decl::Gen(decl) => self.visit(Node::GenDecl(decl)),
            }
        }
    }

    fn visit(&mut self, node: Node<'a>) {
        match node {
            Node::Ident(ident) => self.reach(ident.name),
            Node::Expr(expr) => {
                if let ExprKind::Ident(name) = expr.kind {
                    self.reach(name);
                }
            }
            Node::Stmt(stmt) => self.starts_goroutine |= matches!(stmt.kind, StmtKind::Go(..)),
            _ => {}
        }
        if !self.starts_goroutine {
            node.children(&mut |child| self.visit(child));
        }
    }

    fn reach(&mut self, name: Symbol) {
        if self.funcs.contains_key(&name) && self.names.insert(name) {
            self.work.push(name);
        }
    }

    /// Follows names to the end; whether no goroutine is started.
    fn finish(mut self) -> bool {
        while !self.starts_goroutine
            && let Some(name) = self.work.pop()
        {
            let funcs = self.funcs.remove(&name).unwrap_or_default();
            for (package, func) in funcs {
                let starter = (package.path.as_str(), func.name.name.as_str());
                self.starts_goroutine |= STARTERS.contains(&starter);
                if package.library {
                    self.visit(Node::Func(func));
                }
            }
        }
        !self.starts_goroutine
    }
}
