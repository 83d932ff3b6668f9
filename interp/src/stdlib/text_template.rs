//! Natives of package text/template.

use super::abi::{native, resume, suspend};
use crate::runtime::native::NativeFn;

pub(super) const NATIVES: &[NativeFn] =
    &[native("text/template.suspend", suspend), native("text/template.resume", resume)];
