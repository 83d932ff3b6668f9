//! Signals, handed in by whoever starts the run.

/// What becomes of a signal that the program gets.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum SignalAction {
    /// What programs do that say nothing: most end.
    #[default]
    Default,
    /// The program is told.
    Deliver,
    /// Nothing.
    Ignore,
}

/// Signals from outside. Their numbers are those of Linux.
pub trait Signals {
    /// Says what is to become of a signal from now on. Nothing was said about the others: they are the host's own.
    fn set(&self, signal: i32, action: SignalAction);
    /// Takes a signal that came and is to be delivered.
    fn take(&self) -> Option<i32>;
    /// Returns after a moment, or when a signal comes.
    fn wait(&self);
}
