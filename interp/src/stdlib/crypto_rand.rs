//! Natives of package crypto/rand.

use super::abi::native;
use crate::runtime::native::{Done, Native, NativeFn};

pub(super) const NATIVES: &[NativeFn] = &[native("crypto/rand.fill", fill)];

/// `fill(b []byte)`
fn fill(n: &mut Native<'_>) -> Done {
    let (addr, len) = (n.arg(0), n.arg(1));
    if n.cx.race.is_active() && len > 0 {
        let site = n.cx.user_site();
        n.cx.race_write_range(addr, len, site);
    }
    let mut bytes = Vec::new();
    while (bytes.len() as u64) < len {
        bytes.extend(n.cx.random_bits().to_le_bytes());
    }
    n.cx.mem.slice_mut(addr, len).copy_from_slice(&bytes[..len as usize]);
    Done::Return
}
