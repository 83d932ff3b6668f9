//! What inputs change about names: declarations that replace others, and taking that back.

use racewalk_grammar::ast::{Input, InputItem, Specs, StmtKind};
use racewalk_grammar::symbol::Symbol;

use crate::interactive::Interactive;
use crate::stdlib::paths;
use crate::types::object::{ObjId, ObjectKind};
use crate::types::ty::NamedId;
use crate::types::{InputScope, Undo};

/// So many inputs can be undone.
const MAX_CHANGES: usize = 100;

/// What an input changed about names.
pub(super) struct Change {
    pub(super) number: u32,
    scope: InputScope,
    undo: Undo,
    /// Types that lost their names, and what those were.
    renamed: Vec<(NamedId, Symbol)>,
    /// What it declares, for people.
    declares: Vec<String>,
}

/// How names were before an input.
pub(super) struct Before {
    scope: InputScope,
    undo: Undo,
    /// The types that its type declarations replace, should it be accepted.
    types: Vec<(Symbol, NamedId)>,
}

impl Interactive {
    /// How names are now.
    pub(super) fn names_before(&mut self, input: &Input) -> Before {
        let pkg = self.scope.package(&mut self.checked);
        let scope = &self.checked.package(pkg).scope;
        let replaced = |name: Symbol| {
            let &obj = scope.get(&name)?;
            let object = self.checked.objects.get(obj);
            let id = self.checked.types.as_named(object.ty)?;
            let own = self.checked.types.named(id).obj == obj;
            let is_type = matches!(object.kind, ObjectKind::TypeName { alias: false });
            (own && is_type).then_some((name, id))
        };
        Before {
            scope: self.scope.clone(),
            undo: Undo::new(&self.checked, pkg),
            types: declared_types(input).into_iter().filter_map(replaced).collect(),
        }
    }

    /// Makes names what they were.
    pub(super) fn restore_names(&mut self, before: Before) {
        let pkg = self.scope.package(&mut self.checked);
        self.scope = before.scope;
        before.undo.restore(&mut self.checked, pkg);
    }

    /// Notes what an accepted input changed; the types that it replaced, with their new names.
    pub(super) fn note_change(&mut self, before: Before, input: &Input) -> Vec<(String, String)> {
        let mut replaced = Vec::new();
        let mut renamed = Vec::new();
        for (name, id) in before.types {
            let new = self.unused_type_name(name);
            renamed.push((id, name));
            self.checked.types.named_mut(id).name = new;
            replaced.push((name.to_string(), new.to_string()));
        }
        let methods = declared_methods(input);
        if !renamed.is_empty() || !methods.is_empty() {
            self.refresh_types(&methods);
        }
        let declares = declared_names(input);
        if !declares.is_empty() {
            let number = self.number;
            let (scope, undo) = (before.scope, before.undo);
            self.changes.push(Change { number, scope, undo, renamed, declares });
            if self.changes.len() > MAX_CHANGES {
                self.changes.remove(0);
            }
        }
        replaced
    }

    /// `T·1`, `T·2`, …
    fn unused_type_name(&self, name: Symbol) -> Symbol {
        let count = self.checked.types.named_count() as u32;
        let of = |text: &str| {
            let rest = text.strip_prefix(name.as_str())?.strip_prefix('·')?;
            rest.parse::<u32>().ok()
        };
        let used = (0..count).map(|id| self.checked.types.named(NamedId(id)).name.as_str());
        let last = used.filter_map(of).max().unwrap_or(0);
        Symbol::intern(&format!("{name}·{}", last + 1))
    }

    fn refresh_types(&mut self, methods: &[Symbol]) {
        let machine = &mut self.machine;
        self.lower.refresh_types(&mut self.checked, &mut machine.cx, &mut machine.program, methods);
    }

    /// Takes back the declarations of the last input that had some: its number and what it declared.
    pub fn undo(&mut self) -> Option<(u32, Vec<String>)> {
        self.settle();
        let change = self.changes.pop()?;
        let pkg = self.scope.package(&mut self.checked);
        let results = self.scope.clone();
        self.scope = change.scope;
        self.scope.take_results(&results);
        change.undo.restore(&mut self.checked, pkg);
        for &(id, name) in &change.renamed {
            // The type that took its name is out of reach, except through values.
            let newer = self.type_named(name);
            if let Some(newer) = newer.filter(|&newer| newer != id) {
                let other = self.unused_type_name(name);
                self.checked.types.named_mut(newer).name = other;
            }
            self.checked.types.named_mut(id).name = name;
        }
        self.refresh_types(&[]);
        self.log.forget(change.number);
        Some((change.number, change.declares))
    }

    /// The newest type of that name.
    fn type_named(&self, name: Symbol) -> Option<NamedId> {
        let pkg = self.checked.package_by_path("main");
        let ids = (0..self.checked.types.named_count() as u32).rev().map(NamedId);
        ids.into_iter().find(|&id| {
            let info = self.checked.types.named(id);
            info.name == name && info.pkg == pkg && info.instance.is_none()
        })
    }

    /// What a name of the session stands for.
    pub(super) fn object(&mut self, name: &str) -> Option<ObjId> {
        let name = Symbol::intern(name);
        let pkg = self.scope.package(&mut self.checked);
        let import = self.scope.imports().get(&name).copied();
        import
            .or_else(|| self.checked.package(pkg).scope.get(&name).copied())
            .or_else(|| self.checked.universe.scope.get(&name).copied())
    }
}

/// The library packages of that name.
pub(super) fn packages_named(name: &str) -> Vec<&'static str> {
    let mut found: Vec<&'static str> = paths().filter(|path| package_name(path) == name).collect();
    found.sort_unstable();
    found
}

/// The name of the package of an import path: `rand` for `math/rand/v2`.
fn package_name(path: &str) -> &str {
    let mut parts = path.rsplit('/');
    let last = parts.next().unwrap_or(path);
    let is_version = last.strip_prefix('v').is_some_and(|n| n.parse::<u32>().is_ok());
    if is_version { parts.next().unwrap_or(last) } else { last }
}

fn declared_types(input: &Input) -> Vec<Symbol> {
    let mut names = Vec::new();
    for item in &input.items {
        if let InputItem::Stmt(stmt) = item
            && let StmtKind::Decl(decl) = &stmt.kind
            && let Specs::Type(specs) = &decl.specs
        {
            names.extend(specs.iter().map(|spec| spec.name.name));
        }
    }
    names
}

fn declared_methods(input: &Input) -> Vec<Symbol> {
    let funcs = input.items.iter().filter_map(|item| match item {
        InputItem::Func(func) if func.recv.is_some() => Some(func.name.name),
        InputItem::Func(_) | InputItem::Import(_) | InputItem::Stmt(_) => None,
    });
    funcs.collect()
}

/// The names that an input declares, in order.
pub(super) fn declared_names(input: &Input) -> Vec<String> {
    use racewalk_grammar::ast::{AssignOp, ExprKind};
    let mut names = Vec::new();
    for item in &input.items {
        match item {
            InputItem::Import(spec) => names.push(format!("import {:?}", spec.path.as_str())),
            InputItem::Func(func) if func.recv.is_some() => {
                names.push(format!("method {}", func.name.name));
            }
            InputItem::Func(func) => names.push(func.name.name.to_string()),
            InputItem::Stmt(stmt) => match &stmt.kind {
                StmtKind::Decl(decl) => names.extend(spec_names(&decl.specs)),
                StmtKind::Assign(a) if a.op == AssignOp::Define => {
                    names.extend(a.lhs.iter().filter_map(|e| match e.kind {
                        ExprKind::Ident(name) => Some(name.to_string()),
                        _ => None,
                    }));
                }
                _ => {}
            },
        }
    }
    names.retain(|name| name != "_");
    names
}

fn spec_names(specs: &Specs) -> Vec<String> {
    match specs {
        Specs::Const(specs) => {
            specs.iter().flat_map(|s| &s.names).map(|n| n.name.to_string()).collect()
        }
        Specs::Var(specs) => {
            specs.iter().flat_map(|s| &s.names).map(|n| n.name.to_string()).collect()
        }
        Specs::Type(specs) => specs.iter().map(|s| s.name.name.to_string()).collect(),
    }
}
