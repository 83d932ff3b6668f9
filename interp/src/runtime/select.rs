//! `select`.
//!
//! The cases are looked at in a random order and the first that can go on is taken. When none can, the goroutine waits on all
//! of their channels at once; whoever takes it from one queue makes its entries in the others stale.
//!
//! Edges: memory model, select. The chosen case has exactly the effect of its operation. A send case that was looked at reads the
//! channel object, chosen or not.

use smallvec::SmallVec;

use crate::race::NO_SITE;
use crate::runtime::goroutine::{WaitReason, WaitingSelect};
use crate::runtime::step::{Cx, Slot};
use crate::runtime::wait::{NO_SLOT, Wait, write_slots};
use crate::tree::ir::{SelectCase, SiteId, SlotId};

impl Cx {
    /// Takes a case, or waits for one; its index goes to `chosen`, the number of cases for the default.
    pub fn select(
        &mut self,
        cases: &[SelectCase],
        default: bool,
        chosen: SlotId,
        fr: &mut [Slot],
    ) -> Wait {
        let order = self.polling_order(cases, fr);
        if self.state.bubbles.are_used() {
            for &case in &order {
                let case = &cases[case as usize];
                let foreign = "select on synctest channel from outside bubble";
                if !self.may_use(channel(case, fr), site_of(case), foreign) {
                    return Wait::Done;
                }
            }
        }
        for case in order {
            let taken = self.try_case(&cases[case as usize], fr);
            if self.trapped {
                return Wait::Done;
            }
            if taken {
                write_slots(fr, chosen, &[u64::from(case)]);
                return Wait::Done;
            }
        }
        if default {
            write_slots(fr, chosen, &[cases.len() as u64]);
            self.polled_in_vain();
            return Wait::Done;
        }
        self.wait_for_cases(cases, chosen, fr)
    }

    /// The cases whose channels are not nil, in random order.
    fn polling_order(&mut self, cases: &[SelectCase], fr: &[Slot]) -> SmallVec<[u32; 8]> {
        let mut order = SmallVec::with_capacity(cases.len());
        for (i, case) in (0..).zip(cases) {
            if channel(case, fr) != 0 {
                order.push(i);
            }
        }
        let shuffled = order.as_mut_slice();
        for n in (2..=shuffled.len()).rev() {
            let other = self.state.turn.streams.select.below(n as u64) as usize;
            shuffled.swap(n - 1, other);
        }
        order
    }

    fn try_case(&mut self, case: &SelectCase, fr: &mut [Slot]) -> bool {
        match *case {
            SelectCase::Send { ch, value, layout, site } => {
                let slots = self.layouts.get(layout).slots as usize;
                let kept = fr.get(value as usize..value as usize + slots).unwrap_or_default();
                self.try_send(fr[ch as usize], kept, layout, site)
            }
            SelectCase::Recv { ch, dst, ok, layout, site } => {
                let channel = fr[ch as usize];
                let out = fr.get_mut(dst as usize..).unwrap_or_default();
                let Some(more) = self.try_recv(channel, layout, site, out) else { return false };
                write_slots(fr, ok, &[u64::from(more)]);
                true
            }
        }
    }

    fn wait_for_cases(&mut self, cases: &[SelectCase], chosen: SlotId, fr: &mut [Slot]) -> Wait {
        let mut waiting =
            WaitingSelect { channels: SmallVec::new(), chosen: self.fp.saturating_add(chosen) };
        for (index, case) in cases.iter().enumerate() {
            let ch = channel(case, fr);
            if ch == 0 {
                continue;
            }
            match *case {
                SelectCase::Send { value, layout, site, .. } => {
                    if !self.keep_boxed(fr, value, layout, site) {
                        return Wait::Done;
                    }
                    waiting.channels.push((ch, true));
                    self.enqueue_case(ch, true, index as u32, self.fp + value, NO_SLOT);
                }
                SelectCase::Recv { dst, ok, .. } => {
                    waiting.channels.push((ch, false));
                    self.enqueue_case(ch, false, index as u32, self.fp + dst, self.fp + ok);
                }
            }
        }
        let site = cases.first().map_or(NO_SITE, site_of);
        let object = match waiting.channels[..] {
            [(only, _)] => only,
            _ => 0,
        };
        let none = cases.is_empty();
        self.state.current().rare().select = Some(Box::new(waiting));
        let reason = if none { WaitReason::SelectNoCases } else { WaitReason::Select };
        self.park(reason, object, site)
    }

    /// Makes the value that waits in a slot one that nobody changes.
    fn keep_boxed(
        &mut self,
        fr: &mut [Slot],
        value: SlotId,
        layout: crate::mem::layout::LayoutId,
        site: crate::tree::ir::SiteId,
    ) -> bool {
        if self.layouts.get(layout).boxed {
            let Some(copy) = self.private_copy(&[fr[value as usize]], layout, site) else {
                return false;
            };
            write_slots(fr, value, &copy);
        }
        true
    }

    /// The running goroutine looked for something that another one does and did not find it.
    pub(crate) fn polled_in_vain(&mut self) {
        if self.state.turn.give_way() {
            self.state.yields = true;
            self.end_slice();
        }
    }
}

fn site_of(case: &SelectCase) -> SiteId {
    match case {
        SelectCase::Send { site, .. } | SelectCase::Recv { site, .. } => *site,
    }
}

fn channel(case: &SelectCase, fr: &[Slot]) -> Slot {
    match case {
        SelectCase::Send { ch, .. } | SelectCase::Recv { ch, .. } => fr[*ch as usize],
    }
}
