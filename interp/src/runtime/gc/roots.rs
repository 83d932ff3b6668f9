//! Roots: what the program can name without going through memory.
//!
//! Frames are read through slot maps. The metadata of a step that a call returns to, or that a goroutine goes on at after it waited, has the map
//! of what is alive meanwhile; a step that is left in its middle leaves its map behind. Where neither is known every word that points
//! into a block counts: in natives, in frames that a panic left below a deferred call, and in the innermost frame of a goroutine that
//! is about to go on, into which a value may just have been received. Slots that a map names but that were not written
//! yet may hold old words: they keep garbage, no more.

use crate::mem::{Facts, Marker};
use crate::runtime::goroutine::{Defer, Goroutine, Rare, Status};
use crate::runtime::ops::STACK_RESERVE;
use crate::runtime::panic::Cause;
use crate::runtime::program::Tables;
use crate::runtime::state::State;
use crate::runtime::step::{Frame, Pc, Slot, first_param};
use crate::runtime::timer::TimerKind;
use crate::tree::ir::{MapId, SlotKind};

/// The goroutine that stopped for a collection.
#[derive(Clone, Copy, Debug)]
pub struct Running<'a> {
    /// Its stack.
    pub stack: &'a [Slot],
    /// The slot map of where it stands; [`MapId::ALL`] where that is not in the middle of a step.
    pub map: MapId,
}

/// What visits slots that may hold pointers.
pub(super) trait Visit {
    /// An address, or any word where nothing is known (`sure` is false).
    fn word(&mut self, word: Slot, sure: bool);
    /// An interface.
    fn iface(&mut self, type_word: Slot, data: Slot);
    /// The slot of the stack that comes next.
    #[inline]
    fn at(&mut self, _slot: usize) {}
}

impl<F: Facts> Visit for Marker<'_, F> {
    #[inline]
    fn word(&mut self, word: Slot, _sure: bool) {
        self.mark(word);
    }

    #[inline]
    fn iface(&mut self, type_word: Slot, data: Slot) {
        self.mark_iface(type_word, data);
    }
}

/// A stack with its active calls.
#[derive(Clone, Copy)]
pub(super) struct Stack<'a> {
    pub(super) slots: &'a [Slot],
    pub(super) frames: &'a [Frame],
    pub(super) fp: u32,
    pub(super) map: MapId,
}

/// Marks all roots; how many bytes of stacks there are.
pub(super) fn mark<F: Facts>(
    state: &State,
    tables: &Tables,
    frames: &[Frame],
    fp: u32,
    running: Option<&Running<'_>>,
    marker: &mut Marker<'_, F>,
) -> u64 {
    marker.mark(state.zero_base);
    state.globals.iter().for_each(|&addr| marker.mark(addr));
    tables.func_values.iter().for_each(|&addr| marker.mark(addr));
    state.kept.addresses(|addr| marker.mark(addr));
    for kind in state.timers.roots() {
        match kind {
            TimerKind::Send(addr) | TimerKind::Call(addr, _) => marker.mark(addr),
            TimerKind::Wake(..) => {}
        }
    }
    let mut scanned = 0;
    for (index, g) in state.goroutines.live() {
        let stack = match running {
            Some(running) if state.is_running && index == state.running => {
                Stack { slots: running.stack, frames, fp, map: running.map }
            }
            _ => stack_of(g, tables),
        };
        scanned += visit_stack(stack, tables, marker) * 8;
        visit_goroutine(g, tables, marker);
    }
    scanned
}

/// The stack of a goroutine that does not run.
pub(super) fn stack_of<'a>(g: &'a Goroutine, tables: &Tables) -> Stack<'a> {
    let map = match g.status {
        Status::Waiting(_) => map_after(tables, g.pc),
        _ if g.resume => g.susp_map,
        _ => MapId::ALL,
    };
    Stack { slots: &g.stack, frames: &g.frames, fp: g.fp, map }
}

/// What is alive during the call or wait that ends at a step.
pub(crate) fn map_after(tables: &Tables, pc: Pc) -> MapId {
    tables.metas.get(pc as usize).map_or(MapId::ALL, |meta| meta.map)
}

/// Visits the frames of a stack; how many slots it has.
pub(super) fn visit_stack(stack: Stack<'_>, tables: &Tables, visit: &mut impl Visit) -> u64 {
    let Some(innermost) = stack.frames.last() else { return 0 };
    let slots = tables.funcs.get(innermost.func.0 as usize).map_or(0, |entry| entry.slots);
    let slots = slots + STACK_RESERVE;
    let top = (stack.fp + slots) as usize;
    visit_frame(stack.slots, stack.fp as usize, top, stack.map, tables, visit);
    let mut fp = stack.fp as usize;
    for frame in stack.frames.iter().skip(1).rev() {
        let caller = frame.caller_fp as usize;
        let map = map_after(tables, frame.ret);
        visit_frame(stack.slots, caller, fp, map, tables, visit);
        fp = caller;
    }
    top as u64
}

fn visit_frame(
    slots: &[Slot],
    fp: usize,
    end: usize,
    map: MapId,
    tables: &Tables,
    visit: &mut impl Visit,
) {
    if map == MapId::ALL {
        let end = end.min(slots.len());
        slots.get(fp..end).unwrap_or_default().iter().for_each(|&word| visit.word(word, false));
        return;
    }
    let mut map = map;
    while let Some(Some(node)) = tables.maps.get(map.0 as usize) {
        visit_slot(slots, fp + node.slot as usize, node.kind, visit);
        map = node.parent;
    }
}

#[inline]
fn visit_slot(slots: &[Slot], at: usize, kind: SlotKind, visit: &mut impl Visit) {
    visit.at(at);
    match (kind, slots.get(at..)) {
        (SlotKind::Pointer, Some([word, ..])) => visit.word(*word, true),
        (SlotKind::Iface, Some([type_word, data, ..])) => visit.iface(*type_word, *data),
        (SlotKind::Pointer | SlotKind::Iface, _) => {}
    }
}

/// Visits what a goroutine has beside its stack.
pub(super) fn visit_goroutine(g: &Goroutine, tables: &Tables, visit: &mut impl Visit) {
    if let Status::Waiting(wait) = g.status {
        visit.word(wait.object, false);
    }
    let Some(rare) = &g.rare else { return };
    let Rare { defers, panicking, value, select, .. } = &**rare;
    defers.iter().for_each(|deferred| visit_defer(deferred, tables, visit));
    value.iter().for_each(|&word| visit.word(word, false));
    if let Some(select) = select {
        select.channels.iter().for_each(|&(ch, _)| visit.word(ch, true));
    }
    let Some(panicking) = panicking else { return };
    for unwinding in &panicking.unwindings {
        match &unwinding.cause {
            Cause::Panic(type_word, data, _) => visit.iface(*type_word, *data),
            Cause::Goexit => {}
        }
    }
    if let Some((type_word, data)) = panicking.caught {
        visit.iface(type_word, data);
    }
}

fn visit_defer(deferred: &Defer, tables: &Tables, visit: &mut impl Visit) {
    visit.word(deferred.closure, true);
    let Some(info) = tables.func_infos.get(deferred.func.0 as usize) else { return };
    let first = first_param(info.results);
    for &(slot, kind) in info.param_map.iter() {
        visit_slot(&deferred.args, slot.saturating_sub(first) as usize, kind, visit);
    }
}
