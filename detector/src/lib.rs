//! A vector-clock data race detector: integers in, reports out.
//!
//! The detector is told which goroutine runs, what it reads and writes, and how goroutines
//! synchronize; it answers with pairs of accesses that conflict and that nothing orders. It knows
//! nothing of Go's syntax, types or source positions: goroutines, addresses, sites and call
//! contexts are numbers that the caller gives a meaning.
//!
//! ```
//! use racewalk_detector::{Detector, GoroutineId, ROOT_CONTEXT};
//!
//! let (main, worker) = (GoroutineId(1), GoroutineId(2));
//! let mut detector = Detector::new();
//! detector.spawn(main, worker);
//! detector.write(0x2000, 8, 10, || ROOT_CONTEXT);
//! detector.switch_to(worker);
//! detector.read(0x2000, 8, 20, || ROOT_CONTEXT);
//!
//! let races = detector.take_races();
//! assert_eq!((races[0].prior.site, races[0].current.site), (10, 20));
//! ```
//!
//! Method: happens-before (Lamport 1978) by vector clocks (Fidge 1988, Mattern 1989), with the
//! adaptive histories of FastTrack (Flanagan and Freund, PLDI 2009). What is ours is told where it
//! is done: access ids instead of epochs in shadow memory (`ids`), histories that lose no race
//! (`fasttrack`), clocks that are flat at first and then persistent tries (`clock`), clock slots
//! that are handed on (`goroutines`).
//!
//! Which operation of a Go program draws which edge is decided by the caller; the operations to
//! choose from are those of [`Detector`], and [`ChanClocks`] puts them together for channels.
//!
//! Exact: a reported pair is a race in the execution that was told, and every race in it is
//! reported, or one between later accesses that stand for its sides. Deterministic: the same calls
//! give the same reports, byte for byte.

mod chan_clocks;
mod clock;
mod context;
mod detector;
mod epoch;
mod fasttrack;
mod goroutines;
mod ids;
mod report;
mod shadow;
mod shared;
mod sync_var;

pub use self::chan_clocks::ChanClocks;
pub use self::context::{Call, ContextId, ContextTable, ROOT_CONTEXT};
pub use self::detector::{AtomicAccess, Detector, Stats};
pub use self::epoch::Epoch;
pub use self::goroutines::GoroutineId;
pub use self::report::{Access, AccessKind, Race, Site};
pub use self::shadow::PAGE_SIZE;
pub use self::sync_var::SyncId;
