//! A simulation of a pattern's program that goes through a text character by character: for longest matches, for texts that arrive bit by
//! bit, and for searches so long that somebody may want to interrupt them.
//!
//! Threads are kept in the order of their preference, as in Pike's machine. A character of several bytes is several steps, between which no
//! match begins and no assertion is asked.

use regex_automata::nfa::thompson::{NFA, State};
use regex_automata::util::look::Look;
use regex_automata::util::primitives::StateID;

/// A position that is not known.
const NONE: usize = usize::MAX;

/// Threads in the order of their preference, at most one in each state.
#[derive(Debug, Default)]
struct Threads {
    states: Vec<StateID>,
    /// The positions of each thread, one after the other.
    slots: Vec<usize>,
    /// For each state, where it may stand in `states`.
    places: Vec<u32>,
}

impl Threads {
    fn has(&self, state: StateID) -> bool {
        let place = self.places.get(state.as_usize()).copied().unwrap_or(u32::MAX);
        self.states.get(place as usize) == Some(&state)
    }

    /// Adds a state without its positions; false if it is there already.
    fn enter(&mut self, state: StateID) -> bool {
        if self.has(state) {
            return false;
        }
        if self.places.len() <= state.as_usize() {
            self.places.resize(state.as_usize() + 1, u32::MAX);
        }
        self.places[state.as_usize()] = self.states.len() as u32;
        self.states.push(state);
        true
    }

    fn clear(&mut self) {
        self.states.clear();
        self.slots.clear();
    }

    fn slots(&self, i: usize, width: usize) -> &[usize] {
        &self.slots[i * width..][..width]
    }
}

/// What is still to be followed.
#[derive(Debug)]
enum Todo {
    State(StateID),
    Restore(usize, usize),
}

/// A search under way.
#[derive(Debug)]
pub(super) struct Vm {
    longest: bool,
    /// Positions that each thread keeps.
    width: usize,
    /// Where threads are before what needs no character was followed.
    seeds: Threads,
    /// The states that were followed at the present position; no positions are kept with them.
    visited: Threads,
    /// Those of them that take a byte, with their positions.
    ready: Vec<StateID>,
    ready_slots: Vec<usize>,
    todo: Vec<Todo>,
    scratch: Vec<usize>,
    /// The positions of the best match so far.
    found: Option<Vec<usize>>,
    /// States followed so far.
    pub(super) work: u64,
}

/// The characters around a position.
#[derive(Clone, Copy, Debug)]
pub(super) struct Around {
    pub(super) before: Option<char>,
    pub(super) after: Option<char>,
}

impl Around {
    fn holds(self, look: Look) -> bool {
        let word = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_');
        match look {
            Look::Start => self.before.is_none(),
            Look::End => self.after.is_none(),
            Look::StartLF => self.before.is_none_or(|c| c == '\n'),
            Look::EndLF => self.after.is_none_or(|c| c == '\n'),
            Look::WordAscii => word(self.before) != word(self.after),
            Look::WordAsciiNegate => word(self.before) == word(self.after),
            // No other assertion is in our programs.
            _ => false,
        }
    }
}

impl Vm {
    /// A search that keeps `width` positions, two for each group; with none it only tells whether there is a match.
    pub(super) fn new(longest: bool, width: usize) -> Vm {
        Vm {
            longest,
            width,
            seeds: Threads::default(),
            visited: Threads::default(),
            ready: Vec::new(),
            ready_slots: Vec::new(),
            todo: Vec::new(),
            scratch: Vec::new(),
            found: None,
            work: 0,
        }
    }

    /// Whether no further character can change the result, given whether a match may begin at the present position only as the first.
    pub(super) fn is_over(&self, anchored: bool, at_start: bool) -> bool {
        let any_will_do = self.width == 0 && self.found.is_some();
        let idle = self.seeds.states.is_empty();
        any_will_do || (idle && (self.found.is_some() || (anchored && !at_start)))
    }

    /// The positions of the match.
    pub(super) fn result(self) -> Option<Vec<Option<usize>>> {
        let positions = self.found?.into_iter();
        Some(positions.map(|at| (at != NONE).then_some(at)).collect())
    }

    /// Lets a match begin here, then goes over the next character: `at` is where it is, none at the end of the text.
    pub(super) fn step(&mut self, nfa: &NFA, at: usize, around: Around) {
        if self.found.is_none() {
            self.add_seed(nfa.start_anchored());
        }
        self.follow(nfa, at, Some(around));
        let Some(c) = around.after else { return self.seeds.clear() };
        let mut utf8 = [0; 4];
        let bytes = c.encode_utf8(&mut utf8).as_bytes();
        for (i, &byte) in bytes.iter().enumerate() {
            if i > 0 {
                self.follow(nfa, at, None);
            }
            self.consume(nfa, byte);
        }
    }

    fn add_seed(&mut self, state: StateID) {
        if self.seeds.enter(state) {
            self.seeds.slots.resize(self.seeds.states.len() * self.width, NONE);
        }
    }

    /// Follows what needs no character from all seeds, noting matches. Without `around` the position is within a character.
    fn follow(&mut self, nfa: &NFA, at: usize, around: Option<Around>) {
        self.visited.clear();
        self.ready.clear();
        self.ready_slots.clear();
        let seeds = std::mem::take(&mut self.seeds);
        for (i, &seed) in seeds.states.iter().enumerate() {
            let slots = seeds.slots(i, self.width);
            let begun = slots.first().copied().unwrap_or(NONE);
            let late =
                |found: &Vec<usize>| begun != NONE && found.first().is_some_and(|&f| f < begun);
            if self.longest && self.found.as_ref().is_some_and(late) {
                continue;
            }
            self.scratch.clear();
            self.scratch.extend_from_slice(slots);
            if begun == NONE
                && let Some(start) = self.scratch.first_mut()
            {
                *start = at;
            }
            if self.explore(nfa, seed, at, around) {
                break;
            }
        }
        self.seeds = seeds;
        self.seeds.clear();
    }

    /// Follows one seed; whether the less preferred ones are cut off.
    fn explore(&mut self, nfa: &NFA, seed: StateID, at: usize, around: Option<Around>) -> bool {
        self.todo.clear();
        self.todo.push(Todo::State(seed));
        while let Some(todo) = self.todo.pop() {
            let state = match todo {
                Todo::State(state) => state,
                Todo::Restore(slot, was) => {
                    self.scratch[slot] = was;
                    continue;
                }
            };
            if !self.visited.enter(state) {
                continue;
            }
            self.work += 1;
            match nfa.state(state) {
                State::ByteRange { .. } | State::Sparse(_) | State::Dense(_) => {
                    self.ready.push(state);
                    self.ready_slots.extend_from_slice(&self.scratch);
                    self.work += self.width as u64 / 8;
                }
                State::Fail => {}
                State::Look { look, next } => {
                    if around.is_some_and(|around| around.holds(*look)) {
                        self.todo.push(Todo::State(*next));
                    }
                }
                State::Union { alternates } => {
                    self.todo.extend(alternates.iter().rev().map(|&alt| Todo::State(alt)));
                }
                State::BinaryUnion { alt1, alt2 } => {
                    self.todo.extend([Todo::State(*alt2), Todo::State(*alt1)]);
                }
                State::Capture { next, slot, .. } => {
                    let slot = slot.as_usize();
                    // The whole match is noted by itself.
                    if slot >= 2 && slot < self.width {
                        self.todo.push(Todo::Restore(slot, self.scratch[slot]));
                        self.scratch[slot] = at;
                    }
                    self.todo.push(Todo::State(*next));
                }
                State::Match { .. } => {
                    self.note(at);
                    if !self.longest {
                        return true;
                    }
                }
            }
        }
        false
    }

    /// Notes the match of the thread in `scratch` if it is better.
    fn note(&mut self, at: usize) {
        let longer = |found: &Vec<usize>| found.get(1).is_some_and(|&end| end < at);
        if self.longest && self.found.as_ref().is_some_and(|found| !longer(found)) {
            return;
        }
        let mut found = self.scratch.clone();
        if let Some(end) = found.get_mut(1) {
            *end = at;
        }
        self.found = Some(found);
    }

    /// Threads that take a byte go on.
    fn consume(&mut self, nfa: &NFA, byte: u8) {
        for i in 0..self.ready.len() {
            let next = match nfa.state(self.ready[i]) {
                State::ByteRange { trans } => trans.matches_byte(byte).then_some(trans.next),
                State::Sparse(sparse) => sparse.matches_byte(byte),
                State::Dense(dense) => dense.matches_byte(byte),
                _ => None,
            };
            if let Some(next) = next
                && self.seeds.enter(next)
            {
                let slots = &self.ready_slots[i * self.width..][..self.width];
                self.seeds.slots.extend_from_slice(slots);
            }
        }
    }
}
