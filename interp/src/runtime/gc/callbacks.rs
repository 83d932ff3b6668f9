//! Finalizers, cleanups and weak pointers.
//!
//! After marking, in this order, as gc does it:
//! 1. What the object of a finalizer refers to is reached, but not the object for that: so of two such objects the one that
//!    refers to the other goes first, and objects in a cycle never go.
//! 2. Weak pointers to what was not reached become nil.
//! 3. Finalizers of what was not reached are due, once; the object lives until the finalizer has run, and longer if that keeps it.
//! 4. Cleanups of what is still not reached are due.
//!
//! A weak pointer is the address of a *handle*, a block with the address in it that is not traced; one handle stands for all weak pointers made
//! from an address, so they compare as they should.
//!
//! Calls that are due run one after the other, each in a goroutine of its own: what happened before the collection that made it due happens before
//! it. Nothing orders two cleanups; a finalizer is ordered after those that ran before it, for Go has one goroutine that runs them all.

use std::collections::{BTreeMap, VecDeque};

use smallvec::SmallVec;

use crate::mem::layout::Layouts;
use crate::mem::{Addr, Facts, Marker};
use crate::race::Sync;
use crate::runtime::goroutine::CreatedBy;
use crate::runtime::native::{Done, Native, NativeCall, NativeCallee};
use crate::runtime::step::{Cx, Slot};
use crate::tree::ir::{FuncId, SiteId};

/// Where the keys of clocks of callbacks begin: past all addresses, and past those of timers.
const KEYS: Addr = 1 << 61;

/// The key of the clock that leads from one finalizer to the next.
const FINALIZERS: Addr = KEYS;

/// A call that waits for its object to die.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Callback {
    /// The function value.
    pub closure: Slot,
    /// Its arguments' slots.
    pub args: SmallVec<[Slot; 2]>,
    /// Where it was asked for.
    pub site: SiteId,
}

/// A callback with the name of its clock.
#[derive(Clone, Debug)]
struct Keyed {
    key: Addr,
    call: Callback,
    is_finalizer: bool,
}

/// What waits for objects to die, and what is due.
#[derive(Default, Debug)]
pub(super) struct Callbacks {
    /// By the object's block.
    finalizers: BTreeMap<Addr, Keyed>,
    /// By number: the object and the call.
    cleanups: BTreeMap<u64, (Addr, Keyed)>,
    /// Handle of each address that has one.
    handles: BTreeMap<Addr, Addr>,
    due: VecDeque<Keyed>,
    /// Numbers given out.
    last: u64,
    /// The function value that runs what is due, and whether it runs.
    runner: Option<Slot>,
    running: bool,
}

impl Callbacks {
    /// Marks what callbacks hold.
    pub(super) fn mark<F: Facts>(&self, marker: &mut Marker<'_, F>) {
        let cleanups = self.cleanups.values().map(|(_, keyed)| keyed);
        for Keyed { call, .. } in cleanups.chain(&self.due) {
            marker.mark(call.closure);
            call.args.iter().for_each(|&word| marker.mark(word));
        }
        for (&object, keyed) in &self.finalizers {
            marker.mark(keyed.call.closure);
            marker.mark_inside(object);
        }
        if let Some(runner) = self.runner {
            marker.mark(runner);
        }
    }

    /// How many calls are due.
    pub(super) fn n_due(&self) -> usize {
        self.due.len()
    }

    /// Deals with the objects that were not reached.
    pub(super) fn find_dead<F: Facts>(&mut self, marker: &mut Marker<'_, F>) {
        self.handles.retain(|&target, &mut handle| {
            if !marker.is_marked(target) {
                marker.set_word(handle, 0);
            }
            marker.is_marked(target) && marker.is_marked(handle)
        });
        let dead = self.finalizers.extract_if(.., |&object, _| !marker.is_marked(object));
        let dead: Vec<(Addr, Keyed)> = dead.collect();
        for (object, keyed) in dead {
            marker.mark(object);
            keyed.call.args.iter().for_each(|&word| marker.mark(word));
            self.due.push_back(keyed);
        }
        marker.trace();
        let dead = self.cleanups.extract_if(.., |_, (object, _)| !marker.is_marked(*object));
        self.due.extend(dead.map(|(_, (_, keyed))| keyed));
    }

    /// Whether an address is the key of a callback that is still there; `None` when it is no key.
    pub(super) fn has_key(&self, addr: Addr) -> Option<bool> {
        let finalizers = self.finalizers.values();
        let mut all = finalizers.chain(self.cleanups.values().map(|(_, k)| k)).chain(&self.due);
        (addr >= KEYS).then(|| addr == FINALIZERS || all.any(|keyed| keyed.key == addr))
    }
}

impl Cx {
    /// `runtime.SetFinalizer`: the object's call, in place of an earlier one; `None` takes it away. The object is a whole block.
    pub fn set_finalizer(&mut self, object: Addr, call: Option<Callback>) {
        match call {
            Some(call) => {
                let keyed = self.keyed(call, true);
                self.gc.callbacks.finalizers.insert(object, keyed);
            }
            None => {
                self.gc.callbacks.finalizers.remove(&object);
            }
        }
    }

    /// Whether an object has a finalizer.
    pub fn has_finalizer(&self, object: Addr) -> bool {
        self.gc.callbacks.finalizers.contains_key(&object)
    }

    /// `runtime.AddCleanup`: a number for [`Cx::stop_cleanup`].
    pub fn add_cleanup(&mut self, object: Addr, call: Callback) -> u64 {
        let keyed = self.keyed(call, false);
        let number = self.gc.callbacks.last;
        self.gc.callbacks.cleanups.insert(number, (object, keyed));
        number
    }

    /// Takes a cleanup back, unless it is due already.
    pub fn stop_cleanup(&mut self, number: u64) {
        self.gc.callbacks.cleanups.remove(&number);
    }

    /// `weak.Make`: the handle of an address that is not nil; 0 with the trap set when memory is full. Its word is the address, and 0 once the
    /// object is gone.
    pub fn weak_handle(&mut self, target: Addr, site: SiteId) -> Addr {
        if let Some(&handle) = self.gc.callbacks.handles.get(&target) {
            return handle;
        }
        let handle = self.alloc(Layouts::WORD, 1, site);
        if !self.trapped {
            self.mem.st8(handle, target);
            self.gc.callbacks.handles.insert(target, handle);
        }
        handle
    }

    /// The calls that became due since there were so many are ordered after everything up to now.
    pub(super) fn date_callbacks(&mut self, known: usize) {
        for keyed in self.gc.callbacks.due.range(known..) {
            self.race.release_all(keyed.key);
        }
    }

    /// The function value that runs what is due: one whose body is [`run_callbacks`].
    pub fn set_callback_runner(&mut self, runner: Slot) {
        self.gc.callbacks.runner = Some(runner);
    }

    /// Starts the goroutine that runs what is due.
    pub(crate) fn start_callbacks(&mut self) {
        let callbacks = &mut self.gc.callbacks;
        let (Some(runner), Some(first), false) =
            (callbacks.runner, callbacks.due.front(), callbacks.running)
        else {
            return;
        };
        let (key, site) = (first.key, first.call.site);
        let func = FuncId(self.mem.ld8(runner) as u32);
        let created = CreatedBy { func: None, goroutine: 0, site };
        if let Some((g, number)) = self.new_goroutine(func, runner, &[], Some(created), site) {
            self.gc.callbacks.running = true;
            self.race.spawn_by_timer(number, site, key);
            self.make_runnable(g, true);
        }
    }

    fn keyed(&mut self, call: Callback, is_finalizer: bool) -> Keyed {
        self.gc.callbacks.last += 1;
        Keyed { key: KEYS + self.gc.callbacks.last, call, is_finalizer }
    }
}

/// The native that runs the first call that is due, then starts the goroutine of the next one. Its one slot of state says whether the call was
/// made, and whether that was a finalizer.
pub fn run_callbacks(native: &mut Native<'_>) -> Done {
    const CALLED: Slot = 1;
    const CALLED_FINALIZER: Slot = 2;
    if native.state(0) == 0
        && let Some(Keyed { call, is_finalizer, .. }) = native.cx.gc.callbacks.due.pop_front()
    {
        if is_finalizer {
            native.cx.race.sync(Sync::Acquire, FINALIZERS);
        }
        native.set_state(0, if is_finalizer { CALLED_FINALIZER } else { CALLED });
        let callee = NativeCallee::Value(call.closure);
        return Done::Call(Box::new(NativeCall { callee, args: call.args.to_vec(), catch: false }));
    }
    if native.state(0) == CALLED_FINALIZER {
        native.cx.race.sync(Sync::Release, FINALIZERS);
    }
    native.cx.gc.callbacks.running = false;
    native.cx.start_callbacks();
    Done::Return
}
