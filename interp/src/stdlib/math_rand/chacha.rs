//! The generator ChaCha8Rand (C2SP, "chacha8rand"): four ChaCha8 blocks at a time, their words interleaved.

/// Numbers of 64 bits in one block.
pub(super) const WORDS: usize = 32;

/// Four ChaCha8 blocks with counters from `counter`: word i of the four stand side by side. The key is added at the end, the
/// constants and counters are not.
pub(super) fn block(key: [u32; 8], counter: u32) -> [u64; WORDS] {
    let lanes: [[u32; 16]; 4] = std::array::from_fn(|lane| one(key, counter + lane as u32));
    std::array::from_fn(|i| {
        // Two lanes of one word make a number, the first in its low half.
        let (word, pair) = (i / 2, i % 2 * 2);
        u64::from(lanes[pair][word]) | u64::from(lanes[pair + 1][word]) << 32
    })
}

fn one(key: [u32; 8], counter: u32) -> [u32; 16] {
    let mut x = [0; 16];
    x[..4].copy_from_slice(&[0x6170_7865, 0x3320_646e, 0x7962_2d32, 0x6b20_6574]);
    x[4..12].copy_from_slice(&key);
    x[12] = counter;
    for _ in 0..4 {
        for [a, b, c, d] in [[0, 4, 8, 12], [1, 5, 9, 13], [2, 6, 10, 14], [3, 7, 11, 15]] {
            quarter(&mut x, a, b, c, d);
        }
        for [a, b, c, d] in [[0, 5, 10, 15], [1, 6, 11, 12], [2, 7, 8, 13], [3, 4, 9, 14]] {
            quarter(&mut x, a, b, c, d);
        }
    }
    for (word, key) in x[4..12].iter_mut().zip(key) {
        *word = word.wrapping_add(key);
    }
    x
}

fn quarter(x: &mut [u32; 16], a: usize, b: usize, c: usize, d: usize) {
    x[a] = x[a].wrapping_add(x[b]);
    x[d] = (x[d] ^ x[a]).rotate_left(16);
    x[c] = x[c].wrapping_add(x[d]);
    x[b] = (x[b] ^ x[c]).rotate_left(12);
    x[a] = x[a].wrapping_add(x[b]);
    x[d] = (x[d] ^ x[a]).rotate_left(8);
    x[c] = x[c].wrapping_add(x[d]);
    x[b] = (x[b] ^ x[c]).rotate_left(7);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks() {
        let seed: [u8; 32] = std::array::from_fn(|i| (i * 7 + 1) as u8);
        let key = std::array::from_fn(|i| {
            u32::from_le_bytes(std::array::from_fn(|byte| seed[4 * i + byte]))
        });
        let first = block(key, 0);
        assert_eq!(first[0], 0x9309_6b0c_39b7_0335);
        assert_eq!(first[9], 0xc4fc_147b_6cba_85c7);
        assert_eq!(first[31], 0xf77c_f178_fc19_00c7);
        assert_eq!(block(key, 4)[1], 0x91ef_529d_9d6d_2083);
    }
}
