//! Values of expressions: shown, and kept under the numbers of their inputs.

use std::rc::Rc;

use racewalk_grammar::ast::{self, ExprKind, Input, NodeId, StmtKind};
use racewalk_grammar::symbol::Symbol;

use super::run::statements;
use super::{Evaluated, InputEnd, Interactive, Value};
use crate::lower::lower_show;
use crate::runtime::end::RunEnd;
use crate::stdlib::Library;
use crate::types::object::{ObjId, ObjectKind};
use crate::types::ty::Ty;
use crate::types::{CheckedInput, Loader};

/// The library package with the function that gives values as text.
const SHOWN: &str = "internal/shown";

/// A type whose values are not kept: it is as large as a session would like to hold a hundred of.
const LARGE: u64 = 1 << 20;

impl Interactive {
    /// Shows the values of an input's expressions, and keeps the last one; whether the variables that had them are not needed any more.
    pub(super) fn show_values(
        &mut self,
        input: &Input,
        checked: &CheckedInput,
        done: &mut Evaluated,
    ) -> bool {
        let shown = if done.end == InputEnd::Done { &checked.shown[..] } else { &[] };
        let mut kept = None;
        for (stmt, objs) in shown {
            if is_print(input, *stmt, |e| self.function_path(e)) {
                continue;
            }
            for &obj in objs {
                let ty = self.type_text(obj);
                let text = self.value_text(obj).unwrap_or_else(|why| format!("({why})"));
                done.values.push(Value { name: None, ty, text });
            }
            kept = objs.first().copied().map(|obj| (obj, done.values.len() - objs.len()));
        }
        let mut replaced = true;
        if let Some((obj, index)) = kept
            && !self.is_large(obj)
        {
            done.values[index].name = Some(format!("_{}", self.number));
            replaced = self.keep_result(obj);
        }
        let is_kept = |obj: ObjId| kept.is_some_and(|(kept, _)| kept == obj);
        for &obj in checked.shown.iter().flat_map(|(_, objs)| objs) {
            if !is_kept(obj) {
                self.lower.drop_variable(obj, &mut self.machine.cx);
            }
        }
        replaced
    }

    fn is_large(&mut self, obj: ObjId) -> bool {
        let ty = self.checked.objects.get(obj).ty;
        let layouts = &mut self.machine.cx.layouts;
        layouts.of(&self.checked.types, ty).is_some_and(|id| layouts.get(id).size > LARGE)
    }

    /// The type of a variable, as messages have it.
    pub(super) fn type_text(&self, obj: ObjId) -> String {
        let ty = self.checked.objects.get(obj).ty;
        self.display(ty)
    }

    pub(super) fn display(&self, ty: Ty) -> String {
        let home = self.checked.package_by_path("main");
        self.checked.types.display(ty, &self.checked.packages, home).to_string()
    }

    /// The value of a variable as Go writes it.
    pub(super) fn value_text(&mut self, obj: ObjId) -> Result<String, String> {
        let show = self.show_function().ok_or("values cannot be shown")?;
        let start = self.checkpoint();
        let machine = &mut self.machine;
        let lowered = lower_show(
            &mut self.checked,
            &mut machine.cx,
            &mut machine.program,
            &mut self.lower,
            show,
            obj,
        );
        let func = match lowered {
            Ok(func) => func,
            Err(errors) => {
                self.rewind_lowering(&start);
                return Err(errors.first().map_or_else(String::new, |e| e.message.clone()));
            }
        };
        let since = self.machine.now();
        self.limit();
        self.lend_types();
        let end = self.machine.run_alone(func);
        self.take_types_back();
        let text = match end {
            RunEnd::Returned => Ok(self.machine.text_result()),
            RunEnd::Panicked(death) => {
                let text = death.panics.last().map_or("", |panic| panic.text.as_str());
                Err(format!("showing it panics: {text}"))
            }
            RunEnd::Interrupted => Err("interrupted".to_owned()),
            RunEnd::Limit(why) => Err(why),
            RunEnd::Deadlock(_) => Err("showing it waits for ever".to_owned()),
            RunEnd::Fatal(error) => Err(error.text),
            RunEnd::Exit(_) | RunEnd::Halted | RunEnd::OutputClosed => {
                Err("it cannot be shown".to_owned())
            }
        };
        self.machine.stop_main();
        if self.is_private_since(&start) && self.machine.is_quiet_since(since) {
            self.rewind_lowering(&start);
        }
        text
    }

    fn show_function(&mut self) -> Option<ObjId> {
        if self.show.is_none() {
            let options = self.check_options();
            let map = Rc::make_mut(&mut self.map);
            let mut library = Library::default();
            let mut loader = Loader::new(map, &mut self.ids, &mut library, &options);
            let pkg = loader.load_path(&mut self.checked, SHOWN)?;
            self.show = self.checked.package(pkg).scope.get(&Symbol::intern("Value")).copied();
        }
        self.show
    }

    /// Package path and name of the function that an expression names, when it is `pkg.Name`.
    fn function_path(&self, e: &ast::Expr) -> Option<(String, Symbol)> {
        let ExprKind::Selector(_, sel) = &e.kind else { return None };
        let &obj = self.checked.info.uses.get(&sel.id)?;
        let object = self.checked.objects.get(obj);
        let ObjectKind::Func(_) = object.kind else { return None };
        Some((self.checked.package(object.pkg?).path.clone(), object.name))
    }
}

/// Whether a statement calls a printing function of package fmt, whose results nobody wants to see.
fn is_print(
    input: &Input,
    stmt: NodeId,
    path: impl Fn(&ast::Expr) -> Option<(String, Symbol)>,
) -> bool {
    let found = statements(input).into_iter().find(|s| s.id == stmt);
    let Some(StmtKind::Expr(e)) = found.map(|s| &s.kind) else { return false };
    let ExprKind::Call(call) = &e.kind else { return false };
    let prints = |name: &str| name.starts_with("Print") || name.starts_with("Fprint");
    path(&call.fun).is_some_and(|(path, name)| path == "fmt" && prints(name.as_str()))
}
