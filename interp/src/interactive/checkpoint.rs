//! How far a session has grown, so that an input that left nothing can be taken back.

use racewalk_grammar::ast::Input;
use racewalk_grammar::ast::walk::Node;
use racewalk_grammar::source::Span;
use racewalk_grammar::symbol::Symbol;

use super::{Interactive, KEPT_RESULTS};
use crate::lower::{Extent, Rest};
use crate::types::info::Checked;
use crate::types::object::{ObjId, Object, ObjectKind, VarKind};
use crate::types::ty::Ty;

/// After so many inputs that left at most garbage, we collect it and look whether they can be taken back.
const TAIL: u32 = 256;

/// The state of everything that grows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Checkpoint {
    files: usize,
    ids: usize,
    objects: usize,
    types: usize,
    named: usize,
    packages: usize,
    extent: Extent,
}

impl Interactive {
    /// How far everything has grown.
    pub(super) fn checkpoint(&self) -> Checkpoint {
        Checkpoint {
            files: self.map.files().len(),
            ids: self.ids.count(),
            objects: self.checked.objects.count(),
            types: self.checked.types.count(),
            named: self.checked.types.named_count(),
            packages: self.checked.packages.len(),
            extent: self.lower.extent(&self.machine.cx, &self.machine.program),
        }
    }

    /// Whether the inputs since then declared nothing that is known elsewhere.
    pub(super) fn is_unknown_since(&self, since: &Checkpoint) -> bool {
        self.checked.types.named_count() == since.named
            && self.checked.types.count() == since.types
            && self.checked.packages.len() == since.packages
    }

    /// Takes back what was lowered since then.
    pub(super) fn rewind_lowering(&mut self, to: &Checkpoint) {
        let machine = &mut self.machine;
        self.lower.rewind(&to.extent, &mut machine.cx, &mut machine.program);
    }

    /// Whether no function with a name was lowered since then, and types only that were known.
    pub(super) fn is_private_since(&self, since: &Checkpoint) -> bool {
        self.lower.is_private_since(&since.extent)
    }

    /// How many functions were lowered since then.
    pub(super) fn lowered_since(&self, since: &Checkpoint) -> usize {
        self.lower.lowered_since(&since.extent, &self.machine.cx)
    }

    /// Takes back texts, nodes and objects since then.
    pub(super) fn rewind_front(&mut self, to: &Checkpoint) {
        if !self.is_unknown_since(to) {
            return;
        }
        let count = self.ids.count();
        self.checked.info.forget(to.ids, count);
        self.lower.forget_nodes(to.ids, count);
        self.ids.rewind(to.ids);
        for obj in to.objects..self.checked.objects.count() {
            self.lower.drop_variable(ObjId(obj as u32), &mut self.machine.cx);
        }
        self.checked.objects.truncate(to.objects);
        std::rc::Rc::make_mut(&mut self.map).truncate(to.files);
    }

    /// Takes back the last input, if it left nothing.
    pub(super) fn settle(&mut self) {
        if let Some(checkpoint) = self.pending.take() {
            self.rewind_front(&checkpoint);
        }
    }

    /// The same, for what is no input: nothing that comes after it can be taken back with what came before.
    pub(super) fn settle_all(&mut self) {
        self.settle();
        self.tail = None;
    }

    /// One more input has run that only memory may refer to. After many of them we look whether it does.
    pub(super) fn extend_tail(&mut self, start: Checkpoint) {
        let (start, count) = self.tail.unwrap_or((start, 0));
        self.tail = Some((start, count + 1));
        if count + 1 < TAIL {
            return;
        }
        self.tail = None;
        let free = Rest::since(&mut self.machine.cx, &start.extent).is_free();
        if free && self.is_unknown_since(&start) {
            self.rewind_lowering(&start);
            self.pending = Some(start);
        }
    }

    /// Keeps the value of a variable as the result of the input; whether the variable itself was not needed for that.
    pub(super) fn keep_result(&mut self, obj: ObjId) -> bool {
        let spare = self.spare.pop();
        let kept = spare.unwrap_or(obj);
        if kept != obj {
            let object = self.checked.objects.get(obj).clone();
            *self.checked.objects.get_mut(kept) = Object { span: Span::NONE, ..object };
            self.lower.move_variable(obj, kept);
        }
        for old in self.scope.keep_result(self.number, kept, KEPT_RESULTS) {
            self.lower.drop_variable(old, &mut self.machine.cx);
            if self.pool.contains(&old) {
                self.spare.push(old);
            }
        }
        kept != obj
    }

    /// Results that lasting code uses are not let go: their objects are not used again.
    pub(super) fn retire_results(&mut self, input: &Input) {
        let mut used = Vec::new();
        find_results(Node::Input(input), &self.checked, &self.pool, &mut used);
        self.pool.retain(|obj| !used.contains(obj));
    }
}

fn find_results(node: Node<'_>, checked: &Checked, pool: &[ObjId], out: &mut Vec<ObjId>) {
    if let Node::Expr(e) = node
        && let Some(&obj) = checked.info.uses.get(&e.id)
        && pool.contains(&obj)
    {
        out.push(obj);
    }
    node.children(&mut |child| find_results(child, checked, pool, out));
}

/// Objects that results get; they are made before everything else, so that they outlive what is taken back.
pub(super) fn spare_objects(checked: &mut Checked) -> Vec<ObjId> {
    let name = Symbol::intern("_");
    let kind = ObjectKind::Var(VarKind::Package);
    let object = Object { name, pkg: None, span: Span::NONE, ty: Ty::INVALID, kind };
    let spare = (0..=KEPT_RESULTS).map(|_| checked.objects.add(object.clone()));
    spare.collect()
}
