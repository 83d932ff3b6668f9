//! Which variables goroutines can share, and why.
//!
//! A package variable always is; a local one if its address is taken, or if a function literal shares it and it changes. The facts are those
//! by which lowering decides where a variable lives ([`super::capture`]), so what is told is what is done.

use racewalk_grammar::ast::{Decl, Expr, File, GenDecl, Ident, Specs};
use racewalk_grammar::source::{SourceMap, Span};

use super::capture::{self, Facts, VarFacts};
use crate::types::info::{Checked, Package};
use crate::types::object::ObjId;

/// What is to be said of a variable.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    name: String,
    declared: Span,
    /// `None` for a package variable.
    facts: Option<VarFacts>,
}

impl Told {
    fn of(checked: &Checked, obj: ObjId, facts: Option<VarFacts>) -> Told {
        let object = checked.objects.get(obj);
        Told { name: object.name.to_string(), declared: object.span, facts }
    }

    /// Whether it lives in memory because somebody can share it.
    pub(crate) fn shared(&self) -> bool {
        self.facts.is_none_or(VarFacts::shared)
    }

    /// Whether it lives in memory, small or large.
    pub(crate) fn in_memory(&self) -> bool {
        self.shared() || self.facts.is_some_and(|facts| facts.indexed.is_some())
    }

    /// The sentence about it, from its position on.
    pub(crate) fn line(&self, map: &SourceMap) -> String {
        format!("{}: {} {}", place(map, self.declared), self.name, self.why(map))
    }

    fn why(&self, map: &SourceMap) -> String {
        let Some(facts) = self.facts else {
            return "lives in a shared cell: it is a package variable".to_owned();
        };
        let at = |span| place(map, span);
        let literal = facts.captured.map(|span| {
            // The body of a range over a function is a function that nobody wrote as one.
            let what = match map.snippet(span).starts_with('{') {
                true => "the loop body (a function that the range calls)",
                false => "the function literal",
            };
            format!("{what} at {}", at(span))
        });
        match (facts.addressed, literal, facts.reassigned, facts.indexed) {
            (Some(address), ..) => {
                format!("lives in a shared cell: its address is taken at {}", at(address))
            }
            (None, Some(literal), Some(change), _) => format!(
                "lives in a shared cell: {literal} shares it, and it changes at {}",
                at(change)
            ),
            (None, _, _, Some(index)) => format!(
                "is not shared, but lives in memory: it holds an array that is indexed by a variable at {}",
                at(index)
            ),
            (None, Some(literal), None, None) => {
                format!("is not shared: {literal} gets a copy, for it never changes")
            }
            (None, None, _, None) => {
                "is not shared: no function literal uses it, and its address is not taken"
                    .to_owned()
            }
        }
    }
}

/// The local variables of a function.
pub(super) fn locals<'a>(checked: &'a Checked, facts: &'a Facts) -> impl Iterator<Item = Told> {
    facts.locals.iter().map(|&obj| {
        let of = facts.vars.get(&obj).copied().unwrap_or_default();
        Told::of(checked, obj, Some(of))
    })
}

/// The variables of a package in the order of their declarations.
pub(crate) fn variables(checked: &Checked, package: &Package) -> Vec<Told> {
    let mut told = Vec::new();
    for file in &package.files {
        for decl in &file.decls {
            declaration(checked, file, decl, &mut told);
        }
    }
    told.retain(|told| told.name != "_");
    told.sort_by_key(|told| told.declared.lo);
    told
}

fn declaration(checked: &Checked, file: &File, decl: &Decl, told: &mut Vec<Told>) {
    let lang = checked.lang_of(file);
    let objs = |names: &mut dyn Iterator<Item = &Ident>| -> Vec<ObjId> {
        names.filter_map(|name| checked.info.defs.get(&name.id).copied()).collect()
    };
    match decl {
        Decl::Func(func) => {
            let Some(body) = &func.body else { return };
            let receiver = func.recv.iter().filter_map(|recv| recv.name.as_ref());
            let params = func.ty.params.iter().filter_map(|param| param.name.as_ref());
            let results = func.ty.results.iter().filter_map(|param| param.name.as_ref());
            let (params, results) = (objs(&mut receiver.chain(params)), objs(&mut { results }));
            let facts = capture::analyse(checked, lang, &params, &results, &body.stmts);
            told.extend(locals(checked, &facts));
        }
        Decl::Gen(GenDecl { specs: Specs::Var(specs), .. }) => {
            for spec in specs {
                let vars = objs(&mut spec.names.iter());
                told.extend(vars.into_iter().map(|obj| Told::of(checked, obj, None)));
                let values = spec.values.iter();
                let facts = values.map(|value: &Expr| capture::analyse_expr(checked, lang, value));
                told.extend(facts.flat_map(|facts| locals(checked, &facts).collect::<Vec<_>>()));
            }
        }
        Decl::Gen(_) => {}
    }
}

fn place(map: &SourceMap, span: Span) -> String {
    map.line_col(span.lo)
        .map_or_else(String::new, |at| format!("{}:{}:{}", map.file(at.file).name, at.line, at.col))
}
