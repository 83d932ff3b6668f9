//! How large a slice becomes when `append` must move it.
//!
//! Programs see this through `cap`, so it is gc's: the capacity doubles while it is small and grows by a falling share later, then
//! it is rounded up to what gc's allocator would hand out for that many bytes. Larger blocks with pointers lose a word to gc's
//! header. The figures in the tests were printed by gc.

/// Sizes of gc's small blocks after the first few.
const CLASSES: [u32; 66] = [
    8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352,
    384, 416, 448, 480, 512, 576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048,
    2304, 2688, 3072, 3200, 3456, 4096, 4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728,
    10240, 10880, 12288, 13568, 14336, 16384, 18432, 19072, 20480, 21760, 24576, 27264, 28672,
];

/// The largest small block.
const SMALL: u64 = 32768;

/// gc's page.
const PAGE: u64 = 8192;

/// Bytes of the word that larger blocks with pointers begin with, and the size from which they do.
const HEADER: u64 = 8;
const HEADER_FROM: u64 = 512;

/// The capacity that keeps doubling.
const DOUBLING: u64 = 256;

/// The bytes that gc's allocator hands out for a request; `None` when it overflows.
pub fn round_up(size: u64, noscan: bool) -> Option<u64> {
    if size == 0 {
        return Some(0);
    }
    if size > SMALL - HEADER {
        return size.checked_next_multiple_of(PAGE);
    }
    let header = if !noscan && size > HEADER_FROM { HEADER } else { 0 };
    let want = size + header;
    let class = CLASSES.partition_point(|&c| u64::from(c) < want);
    Some(CLASSES.get(class).map_or(SMALL, |&c| u64::from(c)) - header)
}

/// The capacity after growing from `old` to hold `len` elements of `size` bytes; `None` when it overflows.
pub fn grown(old: u64, len: u64, size: u64, noscan: bool) -> Option<u64> {
    if size == 0 {
        return Some(len);
    }
    let bytes = wanted(old, len).checked_mul(size)?;
    Some(round_up(bytes, noscan)? / size)
}

/// The capacity before rounding.
fn wanted(old: u64, len: u64) -> u64 {
    if len > old.saturating_mul(2) {
        return len;
    }
    if old < DOUBLING {
        return old * 2;
    }
    let mut cap = old;
    while cap < len {
        cap = cap.saturating_add((cap.saturating_add(3 * DOUBLING)) / 4);
    }
    cap
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Capacities seen while appending one element at a time, starting full at `start`, up to `start + 5000`.
    fn caps(start: u64, size: u64, noscan: bool) -> Vec<u64> {
        let (mut len, mut cap, mut seen) = (start, start, Vec::new());
        for _ in 0..5000 {
            len += 1;
            if len > cap {
                cap = grown(cap, len, size, noscan).unwrap();
                seen.push(cap);
            }
        }
        seen
    }

    #[test]
    fn appending_one_by_one_as_gc() {
        let rows: [(u64, u64, bool, &[u64]); 12] = [
            (1, 1, true, &[8, 16, 32, 64, 128, 256, 512, 896, 1408, 2048, 3072, 4096, 5376]),
            (5, 2, true, &[12, 24, 48, 96, 192, 384, 704, 1152, 1728, 2432, 3264, 4736, 6144]),
            (1, 4, true, &[2, 4, 8, 16, 32, 64, 128, 256, 512, 864, 1344, 2048, 3072, 4096, 5440]),
            (5, 8, true, &[10, 20, 40, 80, 160, 336, 672, 1184, 1696, 2384, 3408, 5120]),
            (5, 16, false, &[10, 20, 43, 87, 191, 383, 679, 1151, 1703, 2560, 3584, 5120]),
            (
                1,
                8,
                false,
                &[2, 4, 8, 16, 32, 64, 143, 287, 607, 1023, 1535, 2303, 3071, 4095, 6144],
            ),
            (
                1,
                24,
                false,
                &[2, 4, 8, 16, 37, 74, 170, 341, 682, 1135, 1706, 2389, 3413, 4778, 6485],
            ),
            (1, 24, true, &[2, 4, 8, 16, 32, 64, 128, 256, 512, 853, 1365, 2048, 3072, 4096, 5461]),
            (
                1,
                3,
                true,
                &[2, 5, 10, 21, 42, 85, 170, 341, 682, 1066, 1621, 2261, 3157, 4522, 6144],
            ),
            (
                1,
                5,
                true,
                &[3, 6, 12, 25, 51, 102, 204, 409, 819, 1228, 1894, 2713, 3686, 4915, 6553],
            ),
            (
                1,
                160,
                true,
                &[2, 4, 8, 16, 33, 68, 136, 307, 614, 972, 1433, 1996, 2713, 3584, 4710, 6092],
            ),
            (5, 160, false, &[11, 25, 51, 102, 204, 409, 716, 1126, 1638, 2252, 3020, 3993, 5222]),
        ];
        for (start, size, noscan, want) in rows {
            assert_eq!(caps(start, size, noscan), want, "from {start}, {size} bytes");
        }
    }

    #[test]
    fn appending_many_at_once_as_gc() {
        let lens = [1, 2, 3, 5, 7, 9, 11, 17, 33, 65, 100, 129, 500, 700, 1025, 4097, 5000, 10000];
        let of = |size, noscan| lens.map(|n| grown(0, n, size, noscan).unwrap());
        assert_eq!(
            of(1, true),
            [8, 8, 8, 8, 8, 16, 16, 24, 48, 80, 112, 144, 512, 704, 1152, 4864, 5376, 10240]
        );
        assert_eq!(
            of(16, false),
            [1, 2, 3, 5, 7, 9, 11, 18, 35, 71, 111, 143, 511, 767, 1151, 4608, 5120, 10240]
        );
        assert_eq!(
            of(5, true),
            [1, 3, 3, 6, 9, 9, 12, 19, 35, 70, 102, 140, 537, 819, 1075, 4352, 5452, 11468]
        );
    }

    #[test]
    fn huge_sizes_do_not_overflow() {
        assert_eq!(grown(0, u64::MAX / 8, 16, true), None);
        assert_eq!(grown(1 << 62, (1 << 62) + 1, 8, true), None);
    }
}
