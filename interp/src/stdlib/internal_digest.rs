//! Natives of package internal/digest: the compression functions, from the crates of RustCrypto.
//!
//! A state is eight words of 64 bits, of which the older functions use fewer and half.

use super::abi::native;
use crate::runtime::native::{Done, Native, NativeFn};

pub(super) const NATIVES: &[NativeFn] = &[native("internal/digest.compress", compress)];

/// `compress(alg int, h *[8]uint64, p []byte)`; `p` is made of whole blocks.
fn compress(n: &mut Native<'_>) -> Done {
    let (alg, state) = (n.int(0), n.arg(1));
    if !n.check(state) {
        return Done::Return;
    }
    n.read_first(2, usize::MAX);
    let words: [u64; 8] = std::array::from_fn(|i| n.cx.mem.ld8(state + 8 * i as u64));
    let blocks = n.bytes(2);
    let words = match alg {
        0 => wide(narrow::<4>(words), |h| md5::block_api::compress(h, blocks.as_chunks().0)),
        1 => wide(narrow::<5>(words), |h| sha1::block_api::compress(h, blocks.as_chunks().0)),
        2 => wide(narrow::<8>(words), |h| sha2::block_api::compress256(h, blocks.as_chunks().0)),
        _ => {
            let mut words = words;
            sha2::block_api::compress512(&mut words, blocks.as_chunks().0);
            words
        }
    };
    for (i, word) in words.into_iter().enumerate() {
        n.cx.mem.st8(state + 8 * i as u64, word);
    }
    Done::Return
}

/// The first words, halved.
fn narrow<const N: usize>(words: [u64; 8]) -> [u32; N] {
    std::array::from_fn(|i| words[i] as u32)
}

/// What a function makes of a state of small words.
fn wide<const N: usize>(mut state: [u32; N], run: impl FnOnce(&mut [u32; N])) -> [u64; 8] {
    run(&mut state);
    std::array::from_fn(|i| state.get(i).copied().unwrap_or_default().into())
}
