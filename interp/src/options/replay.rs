//! What names a run, so that it can be repeated.
//!
//! While all decisions are the policy's own, policy, seed and grain are enough: the token `v1:POLICY:SEED:GRAIN:PROGRAMHASH`.
//! The policy may hold a colon (`pct:3`), so a token is read from its end. The hash keeps a token from being used with another
//! program, for which it would mean nothing.

use std::fmt;
use std::str::FromStr;

use super::{Grain, InvalidOption, Policy};

/// A run to repeat.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Replay {
    /// By its token.
    Token(ReplayToken),
    /// By all of its decisions, in the text form that a recording run gives.
    Schedule(String),
}

impl Replay {
    /// The name of the run to repeat; `None` when the text does not begin with one.
    pub fn token(&self) -> Option<ReplayToken> {
        match self {
            Replay::Token(token) => Some(*token),
            Replay::Schedule(text) => text.lines().next()?.trim().parse().ok(),
        }
    }
}

/// The name of a run.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct ReplayToken {
    /// The policy.
    pub policy: Policy,
    /// The seed.
    pub seed: u64,
    /// The grain.
    pub grain: Grain,
    /// What was run, see [`program_hash`].
    pub program: u64,
}

impl fmt::Display for ReplayToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "v1:{}:{}:{}:{:016x}", self.policy, self.seed, self.grain, self.program)
    }
}

impl FromStr for ReplayToken {
    type Err = InvalidOption;

    fn from_str(text: &str) -> Result<Self, InvalidOption> {
        let wrong = || InvalidOption::new("replay token", text, "v1:POLICY:SEED:GRAIN:PROGRAMHASH");
        let rest = text.strip_prefix("v1:").ok_or_else(wrong)?;
        let mut parts = rest.rsplitn(4, ':');
        let mut part = || parts.next().ok_or_else(wrong);
        let (program, grain, seed, policy) = (part()?, part()?, part()?, part()?);
        let digits = |text: &str, radix: u32| text.chars().all(|c| c.is_digit(radix));
        if program.len() != 16 || !digits(program, 16) || !digits(seed, 10) {
            return Err(wrong());
        }
        Ok(ReplayToken {
            policy: policy.parse()?,
            seed: seed.parse().map_err(|_| wrong())?,
            grain: grain.parse()?,
            program: u64::from_str_radix(program, 16).map_err(|_| wrong())?,
        })
    }
}

/// A hash (FNV-1a, 64 bits) of everything about a program that its schedule depends on.
///
/// `texts` are the files in order; their names do not count. `lang` is the language version asked for, `args` are the program's
/// arguments.
pub fn program_hash<'a>(
    texts: impl IntoIterator<Item = &'a str>,
    lang: Option<u32>,
    args: &[String],
) -> u64 {
    let mut hash = Fnv(0xcbf2_9ce4_8422_2325);
    for text in texts {
        hash.text(text);
    }
    hash.bytes(&lang.map_or(u32::MAX, |minor| minor).to_le_bytes());
    for arg in args {
        hash.text(arg);
    }
    hash.0
}

struct Fnv(u64);

impl Fnv {
    /// A text and its end, so that moving text from one to the next changes the hash.
    fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
        self.bytes(&(text.len() as u64).to_le_bytes());
    }

    fn bytes(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_read_what_they_print() {
        let token = ReplayToken {
            policy: Policy::Pct { depth: 3 },
            seed: u64::MAX,
            grain: Grain::Access,
            program: 0x1f,
        };
        let text = token.to_string();
        assert_eq!(text, "v1:pct:3:18446744073709551615:access:000000000000001f");
        assert_eq!(text.parse(), Ok(token));
        for text in [
            "",
            "v1",
            "v2:random:1:access:000000000000001f",
            "v1:random:1:access:1f",
            "v1:random:+1:access:000000000000001f",
            "v1:1:access:000000000000001f",
            "v1:random:1:fine:000000000000001f",
        ] {
            assert!(text.parse::<ReplayToken>().is_err(), "{text}");
        }
    }

    #[test]
    fn the_hash_tells_programs_apart() {
        let hash = |texts: &[&str], lang, args: &[&str]| {
            let args: Vec<String> = args.iter().map(|&a| a.to_owned()).collect();
            program_hash(texts.iter().copied(), lang, &args)
        };
        let base = hash(&["ab", "c"], None, &[]);
        assert_eq!(base, hash(&["ab", "c"], None, &[]));
        for other in [
            hash(&["a", "bc"], None, &[]),
            hash(&["ab", "c"], Some(21), &[]),
            hash(&["ab", "c"], None, &[""]),
        ] {
            assert_ne!(base, other);
        }
    }
}
