//! The text that every match begins with.

use regex_automata::dfa::onepass::DFA;
use regex_automata::nfa::thompson::NFA;

use super::node::{Kind, Look, Node};

/// The text that every match begins with, and whether that is the whole match.
pub(super) fn prefix(node: &Node, nfa: &NFA) -> (String, bool) {
    let mut walk = Walk { text: String::new(), through_groups: true };
    if let Kind::Concat(parts) = &node.kind
        && let [first, inner @ .., last] = &parts[..]
        && matches!(plain(first).kind, Kind::Look(Look::TextStart))
        && has_one_way(node, last, nfa)
    {
        // From the start, with one way to go at each character: the text is compared from there.
        walk.through_groups = false;
        let reached = walk.all(inner);
        let ends = reached && !walk.node(last) && is_text_end(last);
        let complete = match walk.text.is_empty() {
            true => inner.iter().chain([last]).all(is_empty),
            false => ends,
        };
        return (walk.text, complete);
    }
    let complete = walk.node(node);
    (walk.text, complete)
}

/// What is repeated exactly once, by itself.
fn plain(node: &Node) -> &Node {
    match &node.kind {
        Kind::Repeat { node, min: 1, max: Some(1), .. } => plain(node),
        _ => node,
    }
}

fn is_text_end(node: &Node) -> bool {
    matches!(plain(node).kind, Kind::Look(Look::TextEnd))
}

/// Whether it is nothing, however often repeated.
fn is_empty(node: &Node) -> bool {
    match &node.kind {
        Kind::Empty | Kind::Repeat { max: Some(0), .. } => true,
        Kind::Repeat { node, .. } => is_empty(node),
        _ => false,
    }
}

/// Whether a match that begins at the start of the text can be found without remembering alternatives.
fn has_one_way(node: &Node, last: &Node, nfa: &NFA) -> bool {
    let fits = if branches(node) {
        is_text_end(last)
    } else {
        is_text_end(last) || !matches!(last.kind, Kind::Look(_))
    };
    fits && DFA::new_from_nfa(nfa.clone()).is_ok()
}

/// Whether there is a choice anywhere.
fn branches(node: &Node) -> bool {
    match &node.kind {
        Kind::Empty | Kind::Literal { .. } | Kind::Class(_) | Kind::Look(_) => false,
        Kind::Capture(_, node) => branches(node),
        Kind::Repeat { .. } if is_empty(node) => false,
        Kind::Repeat { node, min, max, .. } => *max != Some(*min) || branches(node),
        Kind::Concat(parts) => parts.iter().any(branches),
        Kind::Alternate(parts) => {
            let one = |part: &Node| matches!(part.kind, Kind::Literal { .. } | Kind::Class(_));
            !parts.iter().all(one)
        }
    }
}

struct Walk {
    text: String,
    through_groups: bool,
}

impl Walk {
    fn all(&mut self, parts: &[Node]) -> bool {
        parts.iter().all(|part| self.node(part))
    }

    /// Goes on through a part; whether it is one text only.
    fn node(&mut self, node: &Node) -> bool {
        match &node.kind {
            Kind::Empty => true,
            Kind::Literal { c, fold } => self.char(*c, *fold),
            Kind::Class(_) | Kind::Look(_) => false,
            Kind::Capture(_, node) => self.through_groups && self.node(node),
            Kind::Concat(parts) => self.all(parts),
            Kind::Repeat { .. } if is_empty(node) => true,
            Kind::Repeat { node, min, max, .. } => {
                (0..*min).all(|_| self.node(node)) && *max == Some(*min)
            }
            Kind::Alternate(parts) => self.common(parts),
        }
    }

    fn char(&mut self, c: u32, fold: bool) -> bool {
        let c = char::from_u32(c).filter(|&c| !fold && c != char::REPLACEMENT_CHARACTER);
        c.inspect(|&c| self.text.push(c)).is_some()
    }

    /// What all alternatives begin with.
    fn common(&mut self, parts: &[Node]) -> bool {
        let leads: Vec<(Vec<(u32, bool)>, bool)> = parts.iter().map(lead).collect();
        let Some((first, _)) = leads.first() else { return false };
        for (i, &(c, fold)) in first.iter().enumerate() {
            if !leads.iter().all(|(lead, _)| lead.get(i) == Some(&(c, fold))) {
                return false;
            }
            if !self.char(c, fold) {
                return false;
            }
        }
        leads.iter().all(|(lead, whole)| *whole && lead.len() == first.len())
    }
}

/// The characters that a part begins with, and whether it is nothing else.
fn lead(node: &Node) -> (Vec<(u32, bool)>, bool) {
    let parts = match &node.kind {
        Kind::Concat(parts) => &parts[..],
        _ => std::slice::from_ref(node),
    };
    let chars = parts.iter().map_while(|part| match part.kind {
        Kind::Literal { c, fold } => Some((c, fold)),
        _ => None,
    });
    let chars: Vec<_> = chars.collect();
    let whole = chars.len() == parts.len();
    (chars, whole)
}
