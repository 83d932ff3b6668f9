//! Trace plans: where the pointers of each layout are.
//!
//! A plan is the pointer part of a layout's leaves, flat: offsets of addresses, offsets of interfaces, and arrays too long to be written
//! out, which have a plan of their own. The tracer reads plans only, so it never recurses along types.

use super::layout::{HEADER_POOL, Layout, LayoutId, Layouts, Leaf, LeafKind};

/// Index of a plan; those of layouts have the layout's index in `by_layout`.
pub(super) type PlanId = u32;

/// What a block's values are to the tracer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum PlanKind {
    /// Its words say it all.
    Plain,
    /// The header of a map.
    Map,
    /// The header of a channel.
    Chan,
}

/// An array inside a value.
#[derive(Clone, Copy, Debug)]
pub(super) struct Repeat {
    pub(super) off: u64,
    /// Bytes of all elements.
    pub(super) len: u64,
    pub(super) plan: PlanId,
}

/// Where the pointers of a value are; offsets are bytes.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    pub(super) kind: PlanKind,
    /// Bytes of a value; at least 1.
    pub(super) size: u64,
    pub(super) pointers: Box<[u32]>,
    pub(super) ifaces: Box<[u32]>,
    pub(super) repeats: Box<[Repeat]>,
}

/// The plans of a session's layouts.
#[derive(Debug, Default)]
pub struct TracePlans {
    pub(super) plans: Vec<Plan>,
    /// Plan of each layout.
    pub(super) by_layout: Vec<PlanId>,
}

impl TracePlans {
    /// Makes plans for the layouts that are new.
    pub fn update(&mut self, layouts: &Layouts) {
        for index in self.by_layout.len()..layouts.count() {
            let id = LayoutId(index as u32);
            let plan = self.plan_of(id, layouts.get(id));
            self.by_layout.push(plan);
        }
    }

    fn plan_of(&mut self, id: LayoutId, layout: &Layout) -> PlanId {
        let kind = match layout.pool {
            HEADER_POOL if id == Layouts::MAP => PlanKind::Map,
            HEADER_POOL => PlanKind::Chan,
            _ => PlanKind::Plain,
        };
        self.add(kind, layout.size, &layout.leaves)
    }

    fn add(&mut self, kind: PlanKind, size: u64, leaves: &[Leaf]) -> PlanId {
        let mut parts = Parts::default();
        parts.collect(self, 0, leaves);
        self.plans.push(Plan {
            kind,
            size: size.max(1),
            pointers: parts.pointers.into(),
            ifaces: parts.ifaces.into(),
            repeats: parts.repeats.into(),
        });
        self.plans.len() as PlanId - 1
    }
}

#[derive(Default)]
struct Parts {
    pointers: Vec<u32>,
    ifaces: Vec<u32>,
    repeats: Vec<Repeat>,
}

impl Parts {
    fn collect(&mut self, plans: &mut TracePlans, base: u64, leaves: &[Leaf]) {
        for leaf in leaves {
            let off = base + leaf.off;
            match &leaf.kind {
                LeafKind::Int(_) | LeafKind::Float(_) | LeafKind::Complex(_) => {}
                LeafKind::Pointer | LeafKind::Uncomparable | LeafKind::String | LeafKind::Slice => {
                    self.pointers.push(off as u32)
                }
                LeafKind::Iface => self.ifaces.push(off as u32),
                LeafKind::Repeat(count, stride, inner) => {
                    let plan = plans.add(PlanKind::Plain, *stride, inner);
                    let made = &plans.plans[plan as usize];
                    let noscan = made.pointers.is_empty()
                        && made.ifaces.is_empty()
                        && made.repeats.is_empty();
                    if !noscan {
                        self.repeats.push(Repeat { off, len: count * stride, plan });
                    }
                }
                LeafKind::Blank(inner) => self.collect(plans, off, inner),
            }
        }
    }
}
