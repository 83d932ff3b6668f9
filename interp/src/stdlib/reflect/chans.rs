//! Channels: send, receive, select over cases that are known at run time only.

use super::memory::{boxed_slots, layout};
use crate::mem::layout::{LayoutId, MAX_FLAT};
use crate::runtime::native::{Done, Native};
use crate::runtime::step::{Slot, Trap};
use crate::runtime::wait::Wait;
use crate::tree::ir::{SelectCase, SlotId};

/// State of a receive: entered before, comma-ok, the element.
pub(super) const RECV_STATE: u32 = 2 + MAX_FLAT;

/// State of a select: entered before, the chosen case, comma-ok, then of each case the channel and the value.
pub(super) const SELECT_STATE: u32 = 3 + 1024;

/// The first slot of a native's state.
fn state_slot(n: &Native<'_>, i: u32) -> SlotId {
    n.results + 1 + n.params + i
}

/// `makeChan(elem, size int) unsafe.Pointer`
pub(super) fn make(n: &mut Native<'_>) -> Done {
    let Some((id, _)) = layout(n, n.type_id(0)) else { return Done::Return };
    let (size, site) = (n.arg(1), n.cx.user_site());
    let ch = n.cx.make_chan(size, id, site);
    n.give(ch)
}

/// `chanClose(ch unsafe.Pointer)`
pub(super) fn close(n: &mut Native<'_>) -> Done {
    let (ch, site) = (n.arg(0), n.cx.user_site());
    n.cx.chan_close(ch, site);
    Done::Return
}

/// `send(elem int, ch, p unsafe.Pointer, try bool) bool`
pub(super) fn send(n: &mut Native<'_>) -> Done {
    if n.state(0) != 0 {
        return n.give(1);
    }
    let (ty, ch, p, only_try) = (n.type_id(0), n.arg(1), n.arg(2), n.arg(3) != 0);
    let Some((id, _)) = layout(n, ty) else { return Done::Return };
    let (value, site) = (n.slots_at(ty, p), n.cx.user_site());
    if only_try {
        let sent = ch != 0 && n.cx.try_send(ch, &value, id, site);
        if !sent {
            n.cx.polled_in_vain();
        }
        return n.give(sent.into());
    }
    n.set_state(0, 1);
    match n.cx.chan_send(ch, &value, id, site) {
        Wait::Done => n.give(1),
        Wait::Park => Done::Park,
    }
}

/// `recv(elem int, ch unsafe.Pointer, try bool) (p unsafe.Pointer, ok, chosen bool)`
pub(super) fn recv(n: &mut Native<'_>) -> Done {
    let (ty, ch, only_try) = (n.type_id(0), n.arg(1), n.arg(2) != 0);
    let Some((id, of)) = layout(n, ty) else { return Done::Return };
    if n.state(0) == 0 {
        let site = n.cx.user_site();
        if only_try {
            let mut value = vec![0; of.slots as usize];
            let got = if ch == 0 { None } else { n.cx.try_recv(ch, id, site, &mut value) };
            let Some(more) = got else {
                n.cx.polled_in_vain();
                return Done::Return;
            };
            return give_received(n, ty, &value, more);
        }
        n.set_state(0, 1);
        let (dst, ok) = (state_slot(n, 2), state_slot(n, 1));
        let wait = n.cx.chan_recv(ch, Some(dst), Some(ok), id, site, n.fr);
        if wait == Wait::Park {
            return Done::Park;
        }
    }
    let value: Vec<Slot> = (0..of.slots).map(|i| n.state(2 + i)).collect();
    let more = n.state(1) != 0;
    give_received(n, ty, &value, more)
}

fn give_received(n: &mut Native<'_>, ty: u32, value: &[Slot], more: bool) -> Done {
    let addr = boxed_slots(n, ty, value);
    n.put(0, addr);
    n.put(1, more.into());
    n.put(2, 1);
    Done::Return
}

/// A case as the Go side hands it over: whether it sends, element type, channel, value.
struct Case {
    sends: bool,
    elem: u32,
    layout: LayoutId,
    ch: Slot,
    value: Slot,
    /// Slots of the element.
    width: u32,
    /// Its first slot: the channel's.
    at: SlotId,
}

/// Bytes of a case in memory.
const CASE_SIZE: u64 = 32;

/// `choose(cases []rawCase, default bool) (chosen int, p unsafe.Pointer, ok bool)`
pub(super) fn select(n: &mut Native<'_>) -> Done {
    let Some(cases) = read_cases(n) else {
        return n
            .fail(Trap::Limit("reflect.Select with more cases than racewalk keeps (about 300)"));
    };
    let (chosen, ok) = (state_slot(n, 1), state_slot(n, 2));
    if n.state(0) == 0 {
        n.set_state(0, 1);
        let site = n.cx.user_site();
        let mut list = Vec::new();
        for case in &cases {
            n.fr[case.at as usize] = case.ch;
            let (ch, layout) = (case.at, case.layout);
            if case.sends {
                let slots = if case.ch == 0 {
                    vec![0; case.width as usize]
                } else {
                    n.slots_at(case.elem, case.value)
                };
                let at = case.at as usize + 1;
                n.fr[at..at + slots.len()].copy_from_slice(&slots);
                list.push(SelectCase::Send { ch, value: case.at + 1, layout, site });
            } else {
                list.push(SelectCase::Recv { ch, dst: case.at + 1, ok, layout, site });
            }
        }
        let default = n.arg(3) != 0;
        if n.cx.select(&list, default, chosen, n.fr) == Wait::Park {
            return Done::Park;
        }
    }
    let chosen = n.state(1);
    n.put(0, chosen);
    if let Some(case) = cases.get(chosen as usize).filter(|case| !case.sends) {
        let value: Vec<Slot> = (1..=case.width).map(|i| n.fr[(case.at + i) as usize]).collect();
        let addr = boxed_slots(n, case.elem, &value);
        let ok = n.state(2);
        n.put(1, addr);
        n.put(2, ok);
    }
    Done::Return
}

/// The cases, with their slots; `None` when there is no room for so many.
fn read_cases(n: &Native<'_>) -> Option<Vec<Case>> {
    let (addr, len) = (n.arg(0), n.arg(1));
    let mut at = state_slot(n, 3);
    let end = state_slot(n, SELECT_STATE);
    let mut cases = Vec::new();
    for i in 0..len {
        let word = |w: u64| n.cx.mem.ld8(addr + i * CASE_SIZE + 8 * w);
        let elem = word(1) as u32;
        let (id, of) = layout(n, elem)?;
        let case = Case {
            sends: word(0) != 0,
            elem,
            layout: id,
            ch: word(2),
            value: word(3),
            width: of.slots,
            at,
        };
        at += 1 + of.slots;
        if at > end {
            return None;
        }
        cases.push(case);
    }
    Some(cases)
}
