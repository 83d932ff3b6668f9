//! How names that are being typed may go on, and the tokens of what is typed.

use std::rc::Rc;

use racewalk_grammar::source::SourceMap;
use racewalk_grammar::symbol::Symbol;

use super::Interactive;
use super::names::packages_named;
use crate::stdlib::{Library, paths};
use crate::types::Loader;
use crate::types::object::{ObjId, Object, ObjectKind, PkgId};
use crate::types::ty::{Ty, TyKind};

/// A way to go on with a name.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Candidate {
    /// The whole name.
    pub name: String,
    /// What it is: a signature, a type.
    pub hint: String,
}

/// How deep embedded fields are looked into for members.
const MAX_DEPTH: usize = 4;

impl Interactive {
    /// How the name that ends at a byte of a text may go on: where it starts, and the candidates.
    pub fn complete(&mut self, text: &str, at: usize) -> (usize, Vec<Candidate>) {
        let before = text.get(..at).unwrap_or(text);
        let start = name_start(before);
        let prefix = &before[start..];
        let mut all = match before[..start].strip_suffix('.') {
            Some(rest) => self.members(&rest[chain_start(rest)..]),
            None => self.visible(),
        };
        all.retain(|candidate| candidate.name.starts_with(prefix));
        all.sort();
        all.dedup_by(|a, b| a.name == b.name);
        (start, all)
    }

    /// Everything that can stand at the beginning of an operand.
    fn visible(&mut self) -> Vec<Candidate> {
        let pkg = self.scope.package(&mut self.checked);
        let scope = self.checked.package(pkg).scope.iter().map(|(&n, &o)| (n, o));
        let universe = self.checked.universe.scope.iter().map(|(&n, &o)| (n, o));
        let imports = self.scope.imports().iter().map(|(&n, &o)| (n, o));
        let mut all: Vec<Candidate> =
            scope.chain(universe).chain(imports).map(|(n, o)| self.candidate(n, o)).collect();
        all.extend(
            KEYWORDS.iter().map(|word| Candidate { name: (*word).to_owned(), hint: String::new() }),
        );
        for path in paths() {
            let name = path.rsplit('/').next().unwrap_or(path).to_owned();
            if packages_named(&name).len() == 1 {
                all.push(Candidate { name, hint: format!("package {path:?}") });
            }
        }
        all
    }

    fn candidate(&self, name: Symbol, obj: ObjId) -> Candidate {
        let object = self.checked.objects.get(obj);
        Candidate { name: name.to_string(), hint: self.hint(object) }
    }

    /// What an object is, in a few words.
    fn hint(&self, object: &Object) -> String {
        match &object.kind {
            ObjectKind::Const(value) => format!("const {} = {value}", self.display(object.ty)),
            ObjectKind::Var(_) => self.display(object.ty),
            ObjectKind::TypeName { .. } => "type".to_owned(),
            ObjectKind::Func(func) => self.signature(object.ty, &func.param_names),
            ObjectKind::Builtin(_) => "built-in function".to_owned(),
            ObjectKind::PkgName(pkg) => match self.checked.packages.get(pkg.0 as usize) {
                Some(package) => format!("package {:?}", package.path),
                None => "package".to_owned(),
            },
            ObjectKind::Nil | ObjectKind::Label => String::new(),
        }
    }

    fn signature(&self, ty: Ty, names: &[Symbol]) -> String {
        let home = self.checked.package_by_path("main");
        let text = self.checked.types.display(ty, &self.checked.packages, home);
        text.with_param_names(names).to_string()
    }

    /// The members of what a chain of names stands for: a package, or a value.
    fn members(&mut self, chain: &str) -> Vec<Candidate> {
        if chain.is_empty() {
            return Vec::new();
        }
        if let Some(pkg) = self.package_of(chain) {
            let scope = self.checked.package(pkg).scope.iter();
            let exported = scope.filter(|(name, _)| name.is_exported());
            return exported.map(|(&name, &obj)| self.candidate(name, obj)).collect();
        }
        let Ok((ty, _)) = self.peek("completion", chain) else { return Vec::new() };
        let mut all = Vec::new();
        self.type_members(ty, 0, &mut all);
        all
    }

    /// The package that a name stands for; it is read if it is not imported yet.
    fn package_of(&mut self, name: &str) -> Option<PkgId> {
        if let Some(obj) = self.object(name) {
            return match self.checked.objects.get(obj).kind {
                ObjectKind::PkgName(pkg) if (pkg.0 as usize) < self.checked.packages.len() => {
                    Some(pkg)
                }
                _ => None,
            };
        }
        let [path] = packages_named(name)[..] else { return None };
        self.settle();
        self.load(path)
    }

    fn load(&mut self, path: &str) -> Option<PkgId> {
        let options = self.check_options();
        let map = Rc::make_mut(&mut self.map);
        let mut library = Library::default();
        let mut loader = Loader::new(map, &mut self.ids, &mut library, &options);
        loader.load_path(&mut self.checked, path)
    }

    fn type_members(&self, ty: Ty, depth: usize, all: &mut Vec<Candidate>) {
        let types = &self.checked.types;
        let ty = match types.kind(ty) {
            TyKind::Pointer(elem) => *elem,
            _ => ty,
        };
        let home = self.checked.package_by_path("main");
        let visible = |name: Symbol, pkg: Option<PkgId>| name.is_exported() || pkg == home;
        if let Some(id) = types.as_named(ty) {
            let info = types.named(id);
            let origin = info.instance.as_ref().map_or(id, |(origin, _)| *origin);
            for method in &types.named(origin).methods {
                let object = self.checked.objects.get(method.func);
                if visible(method.name, object.pkg) {
                    all.push(Candidate { name: method.name.to_string(), hint: self.hint(object) });
                }
            }
        }
        match types.under(ty) {
            TyKind::Struct(info) => {
                let owner = types.as_named(ty).and_then(|id| types.named(id).pkg).or(home);
                for field in &info.fields {
                    if visible(field.name, owner) {
                        let hint = self.display(field.ty);
                        all.push(Candidate { name: field.name.to_string(), hint });
                    }
                    if field.embedded && depth < MAX_DEPTH {
                        self.type_members(field.ty, depth + 1, all);
                    }
                }
            }
            TyKind::Interface(info) => {
                for method in info.methods.iter().filter(|m| visible(m.name, m.pkg)) {
                    let hint = self.display(method.ty);
                    all.push(Candidate { name: method.name.to_string(), hint });
                }
            }
            _ => {}
        }
    }
}

/// The start of the name that a text ends with.
fn name_start(text: &str) -> usize {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    text.char_indices().rev().take_while(|&(_, c)| is_part(c)).last().map_or(text.len(), |(i, _)| i)
}

/// The start of the operand that a text ends with: names with dots, calls and indices.
fn chain_start(text: &str) -> usize {
    let mut start = text.len();
    let mut depth = 0usize;
    for (index, c) in text.char_indices().rev() {
        match c {
            ')' | ']' => depth += 1,
            '(' | '[' if depth > 0 => depth -= 1,
            _ if depth > 0 => {}
            c if c.is_alphanumeric() || c == '_' || c == '.' => {}
            _ => break,
        }
        start = index;
    }
    start
}

const KEYWORDS: [&str; 25] = [
    "break",
    "case",
    "chan",
    "const",
    "continue",
    "default",
    "defer",
    "else",
    "fallthrough",
    "for",
    "func",
    "go",
    "goto",
    "if",
    "import",
    "interface",
    "map",
    "package",
    "range",
    "return",
    "select",
    "struct",
    "switch",
    "type",
    "var",
];

/// The keywords of Go.
pub fn keywords() -> &'static [&'static str] {
    &KEYWORDS
}

/// Tokens of a text that is not part of any session, for coloring: kind by byte range.
pub fn lexemes(text: &str) -> (SourceMap, Vec<racewalk_grammar::Lexeme>) {
    let mut map = SourceMap::new();
    let lexemes = match map.add("text", text) {
        Some(file) => racewalk_grammar::tokens(&map, file),
        None => Vec::new(),
    };
    (map, lexemes)
}
