//! Natives of package hash/crc32.

use super::abi::native;
use crate::runtime::native::{Done, Native, NativeFn};

pub(super) const NATIVES: &[NativeFn] = &[native("hash/crc32.update", update)];

/// `update(crc uint32, tab []uint32, p []byte) uint32`
fn update(n: &mut Native<'_>) -> Done {
    let (crc, table, size, data) = (n.arg(0) as u32, n.arg(1), n.arg(2), 4);
    if size < 256 {
        return n.panic_with("hash/crc32: table is too short");
    }
    let entry = |i: u32| n.cx.mem.ld4(table + 4 * u64::from(i & 0xff));
    let sum = n.bytes(data).iter().fold(!crc, |sum, &b| entry(sum ^ u32::from(b)) ^ sum >> 8);
    n.read_first(data, usize::MAX);
    n.give((!sum).into())
}
