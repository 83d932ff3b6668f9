//! Parsed patterns.

use super::class::Class;
use crate::text::unicode::simple_fold;

/// An assertion.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Look {
    TextStart,
    TextEnd,
    LineStart,
    LineEnd,
    WordEdge,
    NoWordEdge,
}

/// What a pattern is made of.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    Empty,
    /// A code point, perhaps in any case.
    Literal {
        c: u32,
        fold: bool,
    },
    /// A code point of a set, which is normal.
    Class(Class),
    Look(Look),
    Capture(u32, Box<Node>),
    Repeat {
        node: Box<Node>,
        min: u32,
        max: Option<u32>,
        greedy: bool,
    },
    Concat(Vec<Node>),
    Alternate(Vec<Node>),
}

/// A part of a pattern. Its height and size are kept so that limits are seen as soon as they are passed.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) kind: Kind,
    /// Levels of nesting.
    pub(super) height: u32,
    /// Instructions, at most.
    pub(super) size: u64,
}

impl Node {
    pub(super) fn leaf(kind: Kind) -> Node {
        Node { kind, height: 1, size: 1 }
    }

    /// A code point as it stands.
    pub(super) fn literal(c: u32, fold: bool) -> Node {
        let fold = fold && char::from_u32(c).is_some_and(|c| simple_fold(c) != c);
        Node::leaf(Kind::Literal { c, fold })
    }

    /// A set; one of a single code point, in one case or in both, is a literal.
    pub(super) fn class(class: Class) -> Node {
        let fold_of = |c: u32| char::from_u32(c).map(|c| u32::from(simple_fold(c)));
        let pair = match class.0[..] {
            [(lo, hi)] if lo == hi => return Node::literal(lo, false),
            [(lo, hi)] if lo + 1 == hi => Some((lo, hi)),
            [(a, a_hi), (b, b_hi)] if a == a_hi && b == b_hi => Some((a, b)),
            _ => None,
        };
        match pair {
            Some((a, b)) if fold_of(a) == Some(b) && fold_of(b) == Some(a) => {
                Node::literal(a, true)
            }
            _ => Node::leaf(Kind::Class(class)),
        }
    }

    pub(super) fn capture(index: u32, node: Node) -> Node {
        let (height, size) = (node.height + 1, node.size + 2);
        Node { kind: Kind::Capture(index, Box::new(node)), height, size }
    }

    pub(super) fn repeat(node: Node, min: u32, max: Option<u32>, greedy: bool) -> Node {
        let size = match (min, max) {
            (0, None) => 2 + node.size,
            (min, None) => node.size.saturating_mul(min.into()).saturating_add(1),
            (min, Some(max)) => {
                node.size.saturating_mul(max.into()).saturating_add((max - min).into())
            }
        };
        let height = node.height + 1;
        let kind = Kind::Repeat { node: Box::new(node), min, max, greedy };
        Node { kind, height, size: size.max(1) }
    }

    /// One after the other.
    pub(super) fn concat(parts: Vec<Node>) -> Node {
        let mut flat = Vec::with_capacity(parts.len());
        for part in parts {
            match part.kind {
                Kind::Concat(inner) => flat.extend(inner),
                _ => flat.push(part),
            }
        }
        match flat.len() {
            0 => return Node::leaf(Kind::Empty),
            1 => return flat.remove(0),
            _ => {}
        }
        let size = flat.iter().map(|part| part.size).fold(0, u64::saturating_add);
        let text = |part: &Node| matches!(part.kind, Kind::Literal { .. });
        let height = match flat.iter().map(|part| part.height).max() {
            Some(height) if !flat.iter().all(text) => height + 1,
            _ => 1,
        };
        Node { kind: Kind::Concat(flat), height, size }
    }

    /// One of them, earlier ones first.
    pub(super) fn alternate(parts: Vec<Node>) -> Node {
        let mut flat = Vec::with_capacity(parts.len());
        for part in parts {
            match part.kind {
                Kind::Alternate(inner) => flat.extend(inner),
                _ => flat.push(part),
            }
        }
        if flat.len() == 1 {
            return flat.remove(0);
        }
        let size = flat.iter().map(|part| part.size + 1).fold(0, u64::saturating_add);
        let height = flat.iter().map(|part| part.height).max().unwrap_or(0) + 1;
        Node { kind: Kind::Alternate(flat), height, size: size.saturating_sub(1).max(1) }
    }

    /// Whether no part is repeated more than `limit` times, counted through nested repetitions.
    pub(super) fn repeats_within(&self, limit: u32) -> bool {
        match &self.kind {
            Kind::Repeat { node, min, max, .. } => match max.unwrap_or(*min) {
                0 if max.is_some() => true,
                0 | 1 => node.repeats_within(limit),
                times => times <= limit && node.repeats_within(limit / times),
            },
            Kind::Capture(_, node) => node.repeats_within(limit),
            Kind::Concat(parts) | Kind::Alternate(parts) => {
                parts.iter().all(|part| part.repeats_within(limit))
            }
            Kind::Empty | Kind::Literal { .. } | Kind::Class(_) | Kind::Look(_) => true,
        }
    }
}
