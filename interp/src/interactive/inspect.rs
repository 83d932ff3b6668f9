//! What can be asked of a session without running anything: types, variables, trees.

use std::rc::Rc;

use racewalk_grammar::ast::{InputItem, StmtKind};
use racewalk_grammar::diag::Diagnostic;
use racewalk_grammar::dump_input;
use racewalk_grammar::source::{SourceMap, Span};
use racewalk_grammar::symbol::Symbol;

use super::Interactive;
use super::bundle::{file_of, parse};
use crate::lower::escape::Told;
use crate::lower::{InputParts, lower_input};
use crate::runtime::Machine;
use crate::runtime::options::MachineOptions;
use crate::tree::ir::FuncPlan;
use crate::types::InputKind;
use crate::types::info::Mode;
use crate::types::object::{ObjId, ObjectKind};
use crate::types::ty::Ty;

/// A variable of the session.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Variable {
    /// Its name.
    pub name: String,
    /// Its type.
    pub ty: String,
    /// Its value as Go writes it.
    pub text: String,
}

impl Interactive {
    /// The type of an expression and, of a constant, its value.
    ///
    /// # Errors
    ///
    /// What is wrong with it; positions are in [`Interactive::sources`] until the next call.
    pub fn type_of(&mut self, text: &str) -> Result<String, Vec<Diagnostic>> {
        let (ty, value) = self.peek(":type", text)?;
        Ok(value
            .map_or_else(|| self.display(ty), |value| format!("{} = {value}", self.display(ty))))
    }

    /// Type and constant value of an expression that is not evaluated.
    pub(super) fn peek(
        &mut self,
        name: &str,
        text: &str,
    ) -> Result<(Ty, Option<String>), Vec<Diagnostic>> {
        self.settle();
        let start = self.checkpoint();
        self.pending = Some(start);
        let wanted =
            || vec![Diagnostic::error("Expression", Span::NONE, "an expression is wanted")];
        let file = Rc::make_mut(&mut self.map).add(name, text).ok_or_else(wanted)?;
        let parsed = parse(&self.map, file, &mut self.ids);
        if !parsed.errors.is_empty() {
            return Err(parsed.errors);
        }
        let [InputItem::Stmt(stmt)] = &parsed.input.items[..] else { return Err(wanted()) };
        let StmtKind::Expr(e) = &stmt.kind else { return Err(wanted()) };
        let before = self.names_before(&parsed.input);
        let mut unused = super::Evaluated::unstarted(0);
        let checked = self.check(&parsed.input, InputKind::Typed, &mut unused);
        if unused.imported.is_empty() {
            self.restore_names(before);
        }
        if !checked.errors.is_empty() {
            return Err(unused.diagnostics);
        }
        let Some(tv) = self.checked.info.get(e.id) else { return Err(wanted()) };
        let value = match &tv.mode {
            Mode::Constant(value) => Some(value.to_string()),
            _ => None,
        };
        Ok((tv.ty, value))
    }

    /// What the parser makes of an input.
    ///
    /// # Errors
    ///
    /// Its syntax errors; positions are in [`Interactive::sources`] until the next call.
    pub fn dump_ast(&mut self, text: &str) -> Result<String, Vec<Diagnostic>> {
        self.settle();
        self.pending = Some(self.checkpoint());
        let file = Rc::make_mut(&mut self.map).add(":ast", text).ok_or_else(Vec::new)?;
        let parsed = parse(&self.map, file, &mut self.ids);
        if parsed.errors.is_empty() { Ok(dump_input(&parsed.input)) } else { Err(parsed.errors) }
    }

    /// The plans of an input and of the session's functions that it uses.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn dump_tree(&mut self, text: &str) -> Result<String, Vec<Diagnostic>> {
        self.with_plans(":tree", text, |plans, _, _| {
            plans.iter().map(crate::tree::dump::dump_plan).collect()
        })
    }

    /// The variables of an input and of the session's functions that it uses that goroutines can share, and why.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn escapes(&mut self, text: &str) -> Result<String, Vec<Diagnostic>> {
        self.with_plans(":escape", text, |_, told, map| {
            let told = told.iter().filter(|told| told.in_memory());
            let mut lines: Vec<String> = told.map(|t| t.line(map) + "\n").collect();
            lines.sort();
            lines.dedup();
            lines.concat()
        })
    }

    fn with_plans(
        &mut self,
        name: &str,
        text: &str,
        tell: impl Fn(&[FuncPlan], &[Told], &SourceMap) -> String,
    ) -> Result<String, Vec<Diagnostic>> {
        self.settle();
        self.pending = Some(self.checkpoint());
        let file = Rc::make_mut(&mut self.map).add(name, text).ok_or_else(Vec::new)?;
        let parsed = parse(&self.map, file, &mut self.ids);
        if !parsed.errors.is_empty() {
            return Err(parsed.errors);
        }
        let before = self.names_before(&parsed.input);
        let mut unused = super::Evaluated::unstarted(0);
        let checked = self.check(&parsed.input, parsed.kind, &mut unused);
        if !checked.errors.is_empty() {
            return Err(unused.diagnostics);
        }
        let mut machine = Machine::new(MachineOptions::default());
        let mut state = self.lower.for_plans();
        let shown = checked.shown.iter().cloned().collect();
        let stmts = parsed.input.items.iter().filter_map(|item| match item {
            InputItem::Stmt(stmt) if parsed.kind == InputKind::Typed => Some(stmt),
            InputItem::Stmt(_) | InputItem::Import(_) | InputItem::Func(_) => None,
        });
        let parts = InputParts {
            name: format!("main.{name}"),
            pkg: checked.pkg,
            file: file_of(&parsed.input, &mut self.ids),
            stmts: stmts.collect(),
            variables: &checked.variables,
            inits: &checked.inits,
            main: None,
            shown: &shown,
        };
        // Functions that the input declares are wanted, too, though nothing calls them.
        let declared = parsed.input.items.iter().filter_map(|item| match item {
            InputItem::Func(func) => self.checked.info.defs.get(&func.name.id).copied(),
            InputItem::Stmt(_) | InputItem::Import(_) => None,
        });
        let inits: Vec<ObjId> =
            declared.filter(|&obj| is_plain(&self.checked.objects, obj)).collect();
        let parts = InputParts { inits: &inits, ..parts };
        let options = self.lowering();
        let done = lower_input(
            &mut self.checked,
            &mut machine.cx,
            &mut machine.program,
            &mut state,
            options,
            &parts,
        );
        self.restore_names(before);
        done?;
        let own: Vec<_> =
            state.plans().iter().filter(|p| p.name.starts_with("main.")).cloned().collect();
        Ok(tell(&own, state.told(), &self.map))
    }

    /// The session's variables with their values, by name.
    pub fn variables(&mut self) -> Vec<Variable> {
        self.settle();
        let pkg = self.scope.package(&mut self.checked);
        let is_var = |obj: ObjId| matches!(self.checked.objects.get(obj).kind, ObjectKind::Var(_));
        let scope = self.checked.package(pkg).scope.iter();
        let mut all: Vec<(Symbol, ObjId)> =
            scope.filter(|&(_, &obj)| is_var(obj)).map(|(&name, &obj)| (name, obj)).collect();
        all.sort();
        let variable = |(name, obj): (Symbol, ObjId)| Variable {
            name: name.to_string(),
            ty: self.type_text(obj),
            text: self.value_text(obj).unwrap_or_else(|why| format!("({why})")),
        };
        all.into_iter().map(variable).collect()
    }
}

fn is_plain(objects: &crate::types::object::Objects, obj: ObjId) -> bool {
    match &objects.get(obj).kind {
        ObjectKind::Func(func) => func.recv.is_none() && func.type_params.is_empty(),
        _ => false,
    }
}
