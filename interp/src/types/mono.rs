//! Endless instantiation: a generic function or type that leads to ever larger instances of itself.
//!
//! A graph over type parameters: an edge from `P` to `Q` says that `Q` is instantiated with a type made of `P`; it weighs 1 if that
//! type is larger than `P` itself. A cycle of positive weight never ends (the criterion of go/types, after Ellis et al. 2020).

use racewalk_grammar::source::Span;
use rustc_hash::{FxHashMap, FxHashSet};

use super::env::Checker;
use super::error::{Code, TypeError};
use super::ty::{Ty, TyKind, TypeParamId};

/// The instances whose type arguments mention type parameters.
#[derive(Default)]
pub(crate) struct MonoGraph {
    /// Type parameters, the types they are instantiated with, and where.
    pub(crate) instances: Vec<(TypeParamId, Ty, Span)>,
}

struct Edge {
    from: TypeParamId,
    to: TypeParamId,
    weight: usize,
    at: Span,
    arg: Ty,
}

impl Checker<'_, '_> {
    /// Reports endless instantiation.
    pub(crate) fn check_mono(&mut self) {
        let instances = std::mem::take(&mut self.mono.instances);
        let mut edges: Vec<Edge> = Vec::new();
        for &(to, arg, at) in &instances {
            let mut found = Vec::new();
            self.params_in(arg, &mut found, &mut FxHashSet::default());
            for from in found {
                let weight = usize::from(self.c.types.as_type_param(arg) != Some(from));
                edges.push(Edge { from, to, weight, at, arg });
            }
        }
        if let Some(path) = growing_cycle(&edges) {
            self.report_mono(&edges, &path);
        }
    }

    /// The type parameters that occur in a type.
    pub(crate) fn params_in(&self, ty: Ty, out: &mut Vec<TypeParamId>, seen: &mut FxHashSet<Ty>) {
        if !self.c.types.has_params(ty) || !seen.insert(ty) {
            return;
        }
        match self.c.types.kind(ty) {
            TyKind::TypeParam(id) => out.push(*id),
            TyKind::Named(id) => {
                let info = self.c.types.named(*id);
                match &info.instance {
                    Some((_, args)) => {
                        args.iter().for_each(|&t| self.params_in(t, out, seen));
                    }
                    None if info.n_outer > 0 => out.extend(&info.type_params),
                    None => {}
                }
            }
            kind => kind.for_each_child(|t| self.params_in(t, out, seen)),
        }
    }

    fn report_mono(&mut self, edges: &[Edge], path: &[usize]) {
        let declared = |c: &Self, p: TypeParamId| c.c.objects.get(c.c.types.type_param(p).obj).span;
        let at = path.iter().map(|&i| declared(self, edges[i].to)).min().unwrap_or(Span::NONE);
        let mut message = "instantiation cycle:".to_owned();
        for &i in path {
            let edge = &edges[i];
            let (pos, shown) = (self.pos(edge.at), self.show(edge.arg));
            let to = self.c.types.type_param(edge.to).name;
            message += &format!("\n\t{pos}: {to} instantiated as {shown}");
        }
        self.report(TypeError::new(Code::InvalidInstanceCycle, at, message));
    }
}

/// The edges of a cycle of positive weight, if there is one: the one whose paths grow longest first.
fn growing_cycle(edges: &[Edge]) -> Option<Vec<usize>> {
    /// The heaviest path to a type parameter that was found so far.
    #[derive(Clone, Copy, Default)]
    struct Path {
        weight: usize,
        len: usize,
    }
    let vertices: FxHashSet<TypeParamId> = edges.iter().flat_map(|e| [e.from, e.to]).collect();
    let mut paths: FxHashMap<TypeParamId, Path> = FxHashMap::default();
    let mut pred: FxHashMap<TypeParamId, usize> = FxHashMap::default();
    for _ in 0..2 * vertices.len() + 2 {
        let mut changed = false;
        for (i, e) in edges.iter().enumerate() {
            let from = paths.get(&e.from).copied().unwrap_or_default();
            let weight = from.weight + e.weight;
            let to = paths.entry(e.to).or_default();
            if weight <= to.weight {
                continue;
            }
            *to = Path { weight, len: from.len + 1 };
            pred.insert(e.to, i);
            changed = true;
            // A path with as many edges as there are vertices passes one twice.
            if from.len + 1 >= vertices.len()
                && let Some(cycle) = cycle_at(edges, &pred, e.to)
            {
                return Some(cycle);
            }
        }
        if !changed {
            return None;
        }
    }
    None
}

/// The cycle that the predecessors of a type parameter run into.
fn cycle_at(
    edges: &[Edge],
    pred: &FxHashMap<TypeParamId, usize>,
    end: TypeParamId,
) -> Option<Vec<usize>> {
    let mut seen = FxHashMap::default();
    let mut path = Vec::new();
    let mut at = end;
    loop {
        if let Some(&start) = seen.get(&at) {
            let mut cycle: Vec<usize> = path[start..].to_vec();
            cycle.reverse();
            return Some(cycle);
        }
        seen.insert(at, path.len());
        let &edge = pred.get(&at)?;
        path.push(edge);
        at = edges[edge].from;
    }
}
