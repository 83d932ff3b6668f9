//! Recorded schedules and their text.
//!
//! A record begins with the token of its run and lists the decisions:
//!
//! ```text
//! v1:random:42:access:9f86d081884c7d65
//! 17 1 preempts
//! 40 3
//! 52 signal 2
//! ```
//!
//! Each line is one decision: after how many schedule points it was made, the goroutine that was chosen to run, and whether the one before
//! could have gone on. Where only one could run there is no decision. A line with `signal` tells of a signal from outside.

use std::fmt;
use std::str::FromStr;

use crate::options::ReplayToken;

/// One recorded decision.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Decision {
    /// Schedule points passed since the start.
    pub at: u64,
    /// Number of the goroutine that runs next.
    pub goroutine: u32,
    /// Whether the goroutine before was stopped, rather than waited or ended.
    pub preempts: bool,
}

/// A signal that came from outside.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Delivery {
    /// Schedule points passed since the start.
    pub at: u64,
    /// The signal's number.
    pub signal: i32,
}

/// A recorded schedule.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Recording {
    /// What it was made with.
    pub token: ReplayToken,
    /// The decisions in order.
    pub decisions: Vec<Decision>,
    /// The signals in order.
    pub signals: Vec<Delivery>,
}

impl fmt::Display for Recording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.token)?;
        for d in &self.decisions {
            let preempts = if d.preempts { " preempts" } else { "" };
            writeln!(f, "{} {}{preempts}", d.at, d.goroutine)?;
        }
        for Delivery { at, signal } in &self.signals {
            writeln!(f, "{at} signal {signal}")?;
        }
        Ok(())
    }
}

impl FromStr for Recording {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut lines = text.lines().enumerate();
        let token = lines.next().ok_or("the recording is empty")?.1.trim();
        let token = token.parse::<ReplayToken>().map_err(|e| e.to_string())?;
        let (mut decisions, mut signals) = (Vec::new(), Vec::new());
        for (index, line) in lines {
            let bad = || format!("line {} of the recording: {line:?} is no decision", index + 1);
            let (at, goroutine) = line.split_once(' ').ok_or_else(bad)?;
            let at = at.parse().map_err(|_| bad())?;
            if let Some(signal) = goroutine.strip_prefix("signal ") {
                let signal = signal.parse().map_err(|_| bad())?;
                signals.push(Delivery { at, signal });
                continue;
            }
            let (goroutine, preempts) = match goroutine.strip_suffix(" preempts") {
                Some(goroutine) => (goroutine, true),
                None => (goroutine, false),
            };
            let goroutine = goroutine.parse().map_err(|_| bad())?;
            decisions.push(Decision { at, goroutine, preempts });
        }
        Ok(Recording { token, decisions, signals })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recordings_survive_their_text() {
        let text = "v1:pos:3:access:0000000000000001\n17 1 preempts\n40 3\n52 signal 2\n";
        assert_eq!(text.parse::<Recording>().unwrap().to_string(), text);
        assert!("v1:pos:3:access:1\n1".parse::<Recording>().is_err());
    }
}
