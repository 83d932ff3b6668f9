//! Natives of package log.

use super::abi::{native, resume, suspend};
use crate::runtime::native::NativeFn;

pub(super) const NATIVES: &[NativeFn] =
    &[native("log.suspend", suspend), native("log.resume", resume)];
