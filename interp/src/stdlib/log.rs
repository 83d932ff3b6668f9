//! Natives of package log.

use super::abi::native;
use crate::runtime::native::{Done, NativeFn};

pub(super) const NATIVES: &[NativeFn] = &[
    native("log.suspend", |n| {
        n.cx.race.suspend();
        Done::Return
    }),
    native("log.resume", |n| {
        n.cx.race.resume();
        Done::Return
    }),
];
