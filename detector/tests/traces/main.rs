//! Hand-written traces: for each edge of the memory model one that it keeps quiet and one
//! that races without it. Names hold the verdict: `race_…`, `no_race_…`.

mod atomics;
mod channels;
mod goroutines;
mod kinds;
mod locks;
mod memory;
mod select;
mod trace;
