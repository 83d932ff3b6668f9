//! Go syntax trees to checked, running programs under a seeded scheduler.

pub mod constant;
pub mod finding;
pub mod interactive;
pub mod lower;
pub mod mem;
pub mod options;
pub mod outcome;
pub mod race;
mod report;
pub mod runtime;
pub mod sched;
pub mod session;
pub mod stdlib;
pub mod testmain;
pub mod text;
pub mod tree;
pub mod types;
pub mod value;
