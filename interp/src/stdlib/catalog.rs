//! The page about the library, made from its sources: which of Go's exported names each package has and which it lacks.
//!
//! `BLESS=1 cargo test -p racewalk-interp library_page` rewrites it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use racewalk_grammar::ast::{Decl, Expr, ExprKind, Ident, InterfaceElem, NodeIds, Specs};
use racewalk_grammar::parse_file;
use racewalk_grammar::source::SourceMap;
use racewalk_testdata::check_snapshot;

use crate::types::standard;

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/library.md");

const HEAD: &str = "# The library

Which of the exported names of Go 1.27's packages there are. This page is made from the sources; a name that is missing is named
by `racewalk check` as one that is not in the library yet.

What is there behaves as Go's does, on the machine's clock.
";

/// Exported names, each with its exported members.
type Names = BTreeMap<String, BTreeSet<String>>;

/// The exported names of a package of ours.
fn ours(path: &str) -> Names {
    let mut names = Names::new();
    for text in super::sources(path) {
        let (mut map, mut ids) = (SourceMap::new(), NodeIds::default());
        let file = map.add("library.go", text).expect("the text is not too long");
        for decl in parse_file(&map, file, &mut ids).tree.decls {
            declared(&mut names, &decl);
        }
    }
    // Methods of types that are not exported themselves.
    names.retain(|name, _| is_exported(name));
    names
}

fn is_exported(name: &str) -> bool {
    name.starts_with(char::is_uppercase)
}

fn declared(names: &mut Names, decl: &Decl) {
    let add = |names: &mut Names, idents: &[Ident]| {
        for ident in idents {
            names.entry(ident.name.as_str().to_owned()).or_default();
        }
    };
    match decl {
        Decl::Func(func) => match &func.recv {
            None => add(names, std::slice::from_ref(&func.name)),
            Some(recv) => {
                let base = base_name(&recv.ty).unwrap_or_default();
                member(names.entry(base).or_default(), func.name.name.as_str());
            }
        },
        Decl::Gen(group) => match &group.specs {
            Specs::Const(specs) => specs.iter().for_each(|spec| add(names, &spec.names)),
            Specs::Var(specs) => specs.iter().for_each(|spec| add(names, &spec.names)),
            Specs::Type(specs) => {
                for spec in specs {
                    let members = names.entry(spec.name.name.as_str().to_owned()).or_default();
                    type_members(members, &spec.ty);
                }
            }
        },
    }
}

fn member(members: &mut BTreeSet<String>, name: &str) {
    if is_exported(name) {
        members.insert(name.to_owned());
    }
}

fn type_members(members: &mut BTreeSet<String>, ty: &Expr) {
    match &ty.kind {
        ExprKind::StructType(ty) => {
            for field in &ty.fields {
                field.names.iter().for_each(|name| member(members, name.name.as_str()));
                if field.names.is_empty() {
                    member(members, &base_name(&field.ty).unwrap_or_default());
                }
            }
        }
        ExprKind::InterfaceType(ty) => {
            for elem in &ty.elems {
                if let InterfaceElem::Method(name, _) = elem {
                    member(members, name.name.as_str());
                }
            }
        }
        _ => {}
    }
}

/// The name of the type in `T`, `*T`, `p.T`, `T[P]`.
fn base_name(ty: &Expr) -> Option<String> {
    match &ty.kind {
        ExprKind::Ident(name) => Some(name.as_str().to_owned()),
        ExprKind::Paren(inner) | ExprKind::Star(inner) => base_name(inner),
        ExprKind::Index(base, _) => base_name(base),
        ExprKind::Selector(_, name) => Some(name.name.as_str().to_owned()),
        _ => None,
    }
}

/// Names with members in parentheses, as one paragraph.
fn list(names: &Names) -> String {
    let shown = names.iter().map(|(name, members)| match members.is_empty() {
        true => name.clone(),
        false => {
            let members: Vec<&str> = members.iter().map(String::as_str).collect();
            format!("{name} ({})", members.join(" "))
        }
    });
    shown.collect::<Vec<_>>().join(", ")
}

/// What Go's package has and ours lacks, and how many names that is.
fn lacking(path: &str, ours: &Names) -> (Names, usize) {
    let mut lacks = Names::new();
    for (name, members) in standard::names(path) {
        let own = ours.get(name);
        let missing: BTreeSet<String> = members
            .into_iter()
            .filter(|member| own.is_none_or(|own| !own.contains(*member)))
            .map(str::to_owned)
            .collect();
        if own.is_none() || !missing.is_empty() {
            lacks.insert(name.to_owned(), missing);
        }
    }
    let count = |(name, members): (&String, &BTreeSet<String>)| {
        members.len() + usize::from(!ours.contains_key(name))
    };
    let count = lacks.iter().map(count).sum();
    (lacks, count)
}

fn page() -> String {
    let mut table = String::from("| package | names | missing |\n| --- | --- | --- |\n");
    let mut sections = String::new();
    for path in super::paths() {
        let ours = ours(path);
        let (lacks, missing) = lacking(path, &ours);
        let count: usize = ours.values().map(|members| members.len() + 1).sum();
        let _ = writeln!(
            table,
            "| `{path}` | {count} | {} |",
            match missing {
                0 => "none".to_owned(),
                n => n.to_string(),
            }
        );
        let _ = write!(sections, "\n## {path}\n\n{}.\n", list(&ours));
        if standard::lacks_most(path) {
            let _ = write!(sections, "\n**Missing:** {missing} names, too many for this page.\n");
        } else if missing > 0 {
            let _ = write!(sections, "\n**Missing:** {}.\n", list(&lacks));
        }
    }
    let absent: Vec<String> = standard::paths()
        .filter(|path| *path != "unsafe" && super::find(path).is_none())
        .map(|path| format!("`{path}`"))
        .collect();
    let absent = absent.join(", ");
    format!(
        "{HEAD}\nPackage `unsafe` is part of the language. Packages that are not there: {absent}.\n\n{table}{sections}"
    )
}

#[test]
fn library_page() {
    check_snapshot(Path::new(PAGE), &page()).unwrap_or_else(|difference| panic!("{difference}"));
}

#[test]
fn packages_are_those_of_go() {
    // The others are modules.
    for path in super::paths().filter(|path| !path.contains('.')) {
        assert!(standard::has_package(path), "{path}");
    }
}
