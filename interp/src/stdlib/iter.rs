//! Natives of package iter.

use super::abi::{native, resume, suspend};
use crate::runtime::native::{Done, NativeFn};

pub(super) const NATIVES: &[NativeFn] = &[
    native("iter.goexit", |_| Done::Goexit),
    native("iter.suspend", suspend),
    native("iter.resume", resume),
];
