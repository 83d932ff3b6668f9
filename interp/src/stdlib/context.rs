//! Natives of package context.

use super::abi::{native, resume, suspend};
use super::time;
use crate::runtime::native::NativeFn;

pub(super) const NATIVES: &[NativeFn] = &[
    native("context.suspend", suspend),
    native("context.resume", resume),
    native("context.startFunc", time::start_func),
    native("context.stopTimer", time::stop_timer),
    native("context.isComparable", |n| {
        let comparable = n.cx.tables.rtype(n.arg(0) as u32).is_none_or(|t| t.comparable);
        n.give(comparable.into())
    }),
    native("context.typeName", |n| {
        let name =
            n.cx.tables
                .rtype(n.arg(0) as u32)
                .map_or_else(|| "<nil>".to_owned(), |t| t.name.clone());
        n.give_string(name.as_bytes())
    }),
];
