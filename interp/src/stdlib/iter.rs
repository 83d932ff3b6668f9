//! Natives of package iter.

use super::abi::native;
use crate::runtime::native::{Done, NativeFn};

pub(super) const NATIVES: &[NativeFn] = &[
    native("iter.goexit", |_| Done::Goexit),
    native("iter.suspend", |n| {
        n.cx.race.suspend();
        Done::Return
    }),
    native("iter.resume", |n| {
        n.cx.race.resume();
        Done::Return
    }),
];
