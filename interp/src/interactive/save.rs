//! A session as a Go program: what its inputs declared and did, so that the go command compiles it.
//!
//! Inputs may redeclare what a program can declare once, and code keeps the meaning it had when it was typed. So every identifier
//! is remembered with the object that it stood for, and the objects of one name get different names: the newest keeps it,
//! older ones get a number. All variables are declared at package level, statements run in `main`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use racewalk_grammar::ast::{Input, NodeId};
use rustc_hash::{FxHashMap, FxHashSet};

use super::Interactive;
use super::pieces::Noter;
use crate::types::InputKind;
use crate::types::object::{ObjId, ObjectKind};

/// Of so many statements the text is kept.
const MAX_STATEMENTS: usize = 10_000;

/// Expressions of so many inputs are kept, in case a later input uses their results.
const MAX_EXPRESSIONS: u32 = 100;

/// A part of a text.
#[derive(Clone, Debug)]
pub(super) enum Seg {
    Text(String),
    /// The name of something that the session declared.
    Name(ObjId, String),
    /// The result of an input.
    Result(u32),
}

/// What a piece is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Sort {
    /// A declaration at package level; a method's receiver type and name.
    Decl(Option<(ObjId, String)>),
    Stmt,
    /// A statement that has effects and a value, or (`pure`) only a value; and the value's type and how many values there are.
    Value {
        pure: bool,
        ty: String,
        n: usize,
    },
}

#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) number: u32,
    pub(super) sort: Sort,
    pub(super) segs: Vec<Seg>,
    /// It needs a function of its own: it defers, returns or has labels.
    pub(super) apart: bool,
    /// The input ended before its end.
    pub(super) failed: bool,
}

/// What the inputs of a session were.
#[derive(Default)]
pub(super) struct Log {
    /// Imports: local name, if one was given, and path; with the name that the package has here.
    pub(super) imports: BTreeMap<(String, String), String>,
    pub(super) pieces: Vec<Piece>,
    /// Session-level objects.
    pub(super) known: FxHashSet<ObjId>,
    /// Variables in the order of declaration.
    pub(super) variables: Vec<(u32, ObjId)>,
    pub(super) last_result: u32,
    /// How many statements are no longer kept.
    pub(super) dropped: usize,
}

impl Log {
    /// A package was imported because an input named it.
    pub(super) fn note_import(&mut self, path: &str) {
        let name = path.rsplit('/').next().unwrap_or(path);
        self.imports.insert((String::new(), path.to_owned()), name.to_owned());
    }

    /// Forgets what an input declared; what it did stays.
    pub(super) fn forget(&mut self, number: u32) {
        self.pieces.retain(|p| p.number != number || !matches!(p.sort, Sort::Decl(_)));
    }

    /// Keeps the number of pieces within bounds.
    fn trim(&mut self, now: u32) {
        let used: FxHashSet<u32> = self
            .pieces
            .iter()
            .flat_map(|p| &p.segs)
            .filter_map(|seg| if let Seg::Result(n) = seg { Some(*n) } else { None })
            .collect();
        self.pieces.retain(|p| {
            !matches!(p.sort, Sort::Value { pure: true, .. })
                || p.number + MAX_EXPRESSIONS > now
                || used.contains(&p.number)
        });
        let is_decl = |p: &Piece| matches!(p.sort, Sort::Decl(_));
        let excess = self.pieces.iter().filter(|p| !is_decl(p)).count();
        let mut excess = excess.saturating_sub(MAX_STATEMENTS);
        self.dropped += excess;
        self.pieces.retain(|p| {
            let drop = excess > 0 && !is_decl(p);
            excess -= usize::from(drop);
            !drop
        });
    }
}

impl Interactive {
    /// Remembers an input that was accepted.
    pub(super) fn note_input(
        &mut self,
        input: &Input,
        kind: InputKind,
        shown: &[(NodeId, Vec<ObjId>)],
        failed: bool,
    ) {
        let mut noter = Noter {
            checked: &self.checked,
            map: &self.map,
            log: &mut self.log,
            number: self.number,
            failed,
        };
        noter.input(input, kind, shown);
        if self.number.is_multiple_of(64) {
            self.log.trim(self.number);
        }
        if !shown.is_empty() && !failed {
            self.log.last_result = self.number;
        }
    }

    /// The session as a Go file, and what would keep the go command from compiling it.
    pub fn save(&mut self) -> (String, Vec<String>) {
        self.settle_all();
        self.log.trim(self.number);
        let names = self.final_names();
        let text = self.program(&names);
        let mut session = crate::session::Session::new(
            crate::options::Options { lang: self.options.lang, ..Default::default() },
            Box::new(std::io::sink()),
            Box::new(std::io::sink()),
            Box::new(|_, _| {}),
        );
        let problems = session.check(vec![("saved.go".to_owned(), text.clone())]);
        let lines = problems.iter().map(|problem| {
            let line = session.sources().line_col(problem.primary.span.lo).map_or(0, |at| at.line);
            format!("line {line}: {}", problem.message)
        });
        (text, lines.collect())
    }

    /// A name of its own for every object of the session.
    fn final_names(&self) -> FxHashMap<ObjId, String> {
        let mut declared: Vec<ObjId> = self.log.known.iter().copied().collect();
        declared.sort_unstable_by(|a, b| b.cmp(a));
        let mut taken: FxHashSet<String> =
            ["main", "init"].iter().map(|name| (*name).to_owned()).collect();
        taken.extend(self.log.imports.values().cloned());
        let mut names = FxHashMap::default();
        for obj in declared {
            let object = self.checked.objects.get(obj);
            let base = match self.checked.types.as_named(object.ty) {
                Some(id) if matches!(object.kind, ObjectKind::TypeName { alias: false }) => {
                    self.checked.types.named(id).name.as_str().replace('·', "_")
                }
                _ => object.name.as_str().to_owned(),
            };
            let mut name = base.clone();
            let mut count = 0;
            while !taken.insert(name.clone()) {
                count += 1;
                name = format!("{base}_{count}");
            }
            names.insert(obj, name);
        }
        names
    }

    fn program(&self, names: &FxHashMap<ObjId, String>) -> String {
        let log = &self.log;
        let used: FxHashSet<u32> = log
            .pieces
            .iter()
            .flat_map(|p| &p.segs)
            .filter_map(|seg| if let Seg::Result(n) = seg { Some(*n) } else { None })
            .collect();
        let mut body = String::new();
        let mut methods: FxHashSet<&(ObjId, String)> = FxHashSet::default();
        let mut decls: Vec<String> = Vec::new();
        for piece in log.pieces.iter().rev() {
            let Sort::Decl(method) = &piece.sort else { continue };
            if method.as_ref().is_none_or(|method| methods.insert(method)) {
                decls.push(text_of(&piece.segs, names));
            }
        }
        for decl in decls.iter().rev() {
            let _ = write!(body, "\n{decl}\n");
        }
        for (_, obj) in &log.variables {
            let (Some(name), ty) = (names.get(obj), self.type_text(*obj)) else { continue };
            let _ = write!(body, "\nvar {name} {}\n", ty.replace('·', "_"));
        }
        for piece in &log.pieces {
            if let Sort::Value { ty, .. } = &piece.sort
                && used.contains(&piece.number)
            {
                let _ = write!(body, "\nvar result{} {}\n", piece.number, ty.replace('·', "_"));
            }
        }
        body.push_str("\nfunc main() {\n");
        if log.dropped > 0 {
            let _ = writeln!(body, "\t// The first {} statements are not kept.", log.dropped);
        }
        for piece in &log.pieces {
            statement(piece, names, &used, &mut body);
        }
        body.push_str("}\n");
        let mut text = String::from("package main\n");
        let imports: Vec<String> = log
            .imports
            .iter()
            .filter(|((_, _), name)| matches!(name.as_str(), "_" | ".") || mentions(&body, name))
            .map(|((local, path), _)| match local.as_str() {
                "" => format!("\t{path:?}\n"),
                local => format!("\t{local} {path:?}\n"),
            })
            .collect();
        if !imports.is_empty() {
            let _ = write!(text, "\nimport (\n{})\n", imports.concat());
        }
        text + &body
    }
}

/// Writes a statement of `main`.
fn statement(
    piece: &Piece,
    names: &FxHashMap<ObjId, String>,
    used: &FxHashSet<u32>,
    out: &mut String,
) {
    let mut text = text_of(&piece.segs, names);
    match &piece.sort {
        Sort::Decl(_) => return,
        Sort::Stmt => {}
        Sort::Value { pure, n, .. } => {
            if used.contains(&piece.number) {
                let blanks = ", _".repeat(n.saturating_sub(1));
                text = format!("result{}{blanks} = {text}", piece.number);
            } else if *pure {
                return;
            }
        }
    }
    if piece.failed {
        let _ = writeln!(out, "\t// in[{}] ended before its end:", piece.number);
        for line in text.lines() {
            let _ = writeln!(out, "\t// {line}");
        }
    } else if piece.apart {
        let _ = writeln!(out, "\tfunc() {{\n\t\t{text}\n\t}}()");
    } else {
        let _ = writeln!(out, "\t{text}");
    }
}

fn text_of(segs: &[Seg], names: &FxHashMap<ObjId, String>) -> String {
    let mut text = String::new();
    for seg in segs {
        match seg {
            Seg::Text(part) => text.push_str(part),
            Seg::Name(obj, name) => text.push_str(names.get(obj).unwrap_or(name)),
            Seg::Result(number) => {
                let _ = write!(text, "result{number}");
            }
        }
    }
    text
}

/// Whether a package's name stands before a dot.
fn mentions(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let part = |c: char| c.is_alphanumeric() || c == '_' || c == '.';
        text[at + name.len()..].starts_with('.') && !before.is_some_and(part)
    })
}
