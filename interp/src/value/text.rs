//! UTF-8 as Go reads and writes it.

/// What stands for bytes that are not UTF-8, and for numbers that are no code points.
pub const REPLACEMENT: u32 = 0xFFFD;

/// The first rune of `bytes` and its width; bytes that are not UTF-8 count one by one as U+FFFD. Nothing is left: width 0.
pub fn decode_rune(bytes: &[u8]) -> (u32, u32) {
    let Some(&first) = bytes.first() else { return (REPLACEMENT, 0) };
    if first < 0x80 {
        return (u32::from(first), 1);
    }
    let (width, low, bits) = match first {
        0xC2..=0xDF => (2, 0x80, u32::from(first & 0x1F)),
        0xE0..=0xEF => (3, 0x800, u32::from(first & 0x0F)),
        0xF0..=0xF4 => (4, 0x1_0000, u32::from(first & 0x07)),
        _ => return (REPLACEMENT, 1),
    };
    let Some(rest) = bytes.get(1..width as usize) else { return (REPLACEMENT, 1) };
    let mut rune = bits;
    for &b in rest {
        if b & 0xC0 != 0x80 {
            return (REPLACEMENT, 1);
        }
        rune = rune << 6 | u32::from(b & 0x3F);
    }
    if rune < low || !is_code_point(rune) { (REPLACEMENT, 1) } else { (rune, width) }
}

/// The bytes of a rune, and how many; U+FFFD for what is no code point. `rune` is an integer of any width.
pub fn encode_rune(rune: i64) -> ([u8; 4], usize) {
    let valid =
        u32::try_from(rune).ok().and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER);
    let mut buf = [0; 4];
    let len = valid.encode_utf8(&mut buf).len();
    (buf, len)
}

fn is_code_point(rune: u32) -> bool {
    rune <= 0x10_FFFF && !(0xD800..=0xDFFF).contains(&rune)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// Rust decodes the same text when it takes the longest valid prefix byte by byte.
        #[test]
        fn agrees_with_rust(bytes in proptest::collection::vec(any::<u8>(), 0..8)) {
            let (rune, width) = decode_rune(&bytes);
            let valid = (1..=bytes.len().min(4)).find_map(|n| std::str::from_utf8(&bytes[..n]).ok());
            match valid.and_then(|s| s.chars().next()) {
                Some(c) => prop_assert_eq!((rune, width), (c as u32, c.len_utf8() as u32)),
                None => prop_assert_eq!((rune, width), (REPLACEMENT, u32::from(!bytes.is_empty()))),
            }
        }

        #[test]
        fn round_trip(c: char) {
            let (buf, len) = encode_rune(i64::from(c as u32));
            prop_assert_eq!(decode_rune(&buf[..len]), (c as u32, len as u32));
        }
    }

    #[test]
    fn no_code_points() {
        for rune in [-1, 0xD800, 0x11_0000, i64::MAX] {
            let (buf, len) = encode_rune(rune);
            assert_eq!(&buf[..len], "\u{FFFD}".as_bytes());
        }
    }
}
