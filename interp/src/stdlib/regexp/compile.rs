//! From parsed patterns to programs of the regex-automata crate.

use regex_automata::Input;
use regex_automata::meta;
use regex_automata::nfa::thompson::{self, NFA};
use regex_automata::util::primitives::NonMaxUsize;
use regex_syntax::hir::{self, ClassUnicode, ClassUnicodeRange, Hir};

use super::class::Class;
use super::node::{Kind, Look, Node};
use super::parse::{Error, Parsed, parse};
use crate::text::unicode::simple_fold;

/// Bytes that the program of a pattern may take.
const MAX_PROGRAM: usize = 16 << 20;
/// States times positions to remember: what a search may have to hold.
const MAX_THREADS: usize = 1 << 24;
/// States times positions up to which searches are left to the crate, which holds them all from the start.
const CRATE_THREADS: usize = 1 << 23;
/// States times bytes of text up to which searches are left to the crate, which cannot be interrupted.
const CRATE_WORK: usize = 1 << 31;

/// A compiled pattern.
pub(super) struct Compiled {
    pub(super) parsed: Parsed,
    pub(super) nfa: NFA,
    /// The engine of the crate, made when it is used first; `None` inside when it cannot be used.
    engine: Option<Option<Engine>>,
}

struct Engine {
    regex: meta::Regex,
    cache: meta::Cache,
}

/// Reads and compiles a pattern.
pub(super) fn compile(pattern: &[u8], posix: bool) -> Result<Compiled, Error> {
    let parsed = parse(pattern, posix)?;
    let too_large = || Error { code: "expression too large", part: pattern.to_vec() };
    let config = thompson::Config::new().nfa_size_limit(Some(MAX_PROGRAM));
    let hir = to_hir(&parsed.node);
    let nfa = thompson::Compiler::new().configure(config).build_from_hir(&hir);
    let nfa = nfa.map_err(|_| too_large())?;
    let compiled = Compiled { parsed, nfa, engine: None };
    if compiled.threads() > MAX_THREADS {
        return Err(too_large());
    }
    Ok(compiled)
}

impl Compiled {
    /// Groups, the whole included.
    pub(super) fn groups(&self) -> usize {
        self.parsed.names.len()
    }

    /// Bytes that it takes, about.
    pub(super) fn weight(&self) -> usize {
        let threads = self.threads();
        4 * self.nfa.memory_usage() + if threads > CRATE_THREADS { 0 } else { 16 * threads } + 4096
    }

    fn threads(&self) -> usize {
        self.nfa.states().len().saturating_mul(2 * self.groups())
    }

    /// Searches with the crate's engine: the positions of the first match, groups that did not take part `None`. The outer `None` when the
    /// engine is not fit for the search.
    pub(super) fn search(
        &mut self,
        text: &[u8],
        from: usize,
        groups: usize,
    ) -> Option<Option<Vec<Option<usize>>>> {
        let work = self.nfa.states().len().saturating_mul(text.len() - from);
        if work > CRATE_WORK || self.threads() > CRATE_THREADS {
            return None;
        }
        if self.engine.is_none() {
            self.engine = Some(Engine::new(&self.parsed.node));
        }
        let engine = self.engine.as_mut()?.as_mut()?;
        let mut slots: Vec<Option<NonMaxUsize>> = vec![None; 2 * groups];
        let input = Input::new(text).span(from..text.len());
        let found = engine.regex.search_slots_with(&mut engine.cache, &input, &mut slots);
        Some(found.map(|_| slots.iter().map(|slot| slot.map(NonMaxUsize::get)).collect()))
    }
}

impl Engine {
    fn new(node: &Node) -> Option<Engine> {
        let config = meta::Config::new()
            .nfa_size_limit(Some(MAX_PROGRAM))
            .hybrid_cache_capacity(1 << 20)
            .onepass_size_limit(Some(1 << 18));
        let regex = meta::Builder::new().configure(config).build_from_hir(&to_hir(node)).ok()?;
        let cache = regex.create_cache();
        Some(Engine { regex, cache })
    }
}

fn to_hir(node: &Node) -> Hir {
    match &node.kind {
        Kind::Empty => Hir::empty(),
        Kind::Literal { c, fold } => literal(*c, *fold),
        Kind::Class(class) => class_hir(class),
        Kind::Look(look) => Hir::look(match look {
            Look::TextStart => hir::Look::Start,
            Look::TextEnd => hir::Look::End,
            Look::LineStart => hir::Look::StartLF,
            Look::LineEnd => hir::Look::EndLF,
            Look::WordEdge => hir::Look::WordAscii,
            Look::NoWordEdge => hir::Look::WordAsciiNegate,
        }),
        Kind::Capture(index, node) => {
            let sub = Box::new(to_hir(node));
            Hir::capture(hir::Capture { index: *index, name: None, sub })
        }
        Kind::Repeat { node, min, max, greedy } => {
            let sub = Box::new(to_hir(node));
            Hir::repetition(hir::Repetition { min: *min, max: *max, greedy: *greedy, sub })
        }
        Kind::Concat(parts) => Hir::concat(parts.iter().map(to_hir).collect()),
        Kind::Alternate(parts) => Hir::alternation(parts.iter().map(to_hir).collect()),
    }
}

fn literal(c: u32, fold: bool) -> Hir {
    // Half of a pair is in no valid text.
    let Some(c) = char::from_u32(c) else { return Hir::fail() };
    if !fold {
        return Hir::literal(c.encode_utf8(&mut [0; 4]).as_bytes());
    }
    let mut all = vec![ClassUnicodeRange::new(c, c)];
    let mut other = simple_fold(c);
    while other != c {
        all.push(ClassUnicodeRange::new(other, other));
        other = simple_fold(other);
    }
    Hir::class(hir::Class::Unicode(ClassUnicode::new(all)))
}

fn class_hir(class: &Class) -> Hir {
    let runs = class.0.iter().filter_map(|&(lo, hi)| {
        let lo = char::from_u32(if (0xd800..0xe000).contains(&lo) { 0xe000 } else { lo })?;
        let hi = char::from_u32(if (0xd800..0xe000).contains(&hi) { 0xd7ff } else { hi })?;
        (lo <= hi).then(|| ClassUnicodeRange::new(lo, hi))
    });
    let class = ClassUnicode::new(runs);
    if class.ranges().is_empty() { Hir::fail() } else { Hir::class(hir::Class::Unicode(class)) }
}
