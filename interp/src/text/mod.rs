//! Text as Go sees it: bytes that are mostly UTF-8, where every wrong byte counts as one character, U+FFFD.

pub mod quote;
pub mod unicode;

/// How many characters Go counts in a text: every wrong byte is one.
pub fn count_chars(text: &[u8]) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    Chars(text).count()
}

/// The characters of a text as Go decodes them: a wrong byte is U+FFFD, one byte long. Items: character, bytes.
#[derive(Clone, Debug)]
pub struct Chars<'a>(pub &'a [u8]);

impl Iterator for Chars<'_> {
    type Item = (char, usize);

    fn next(&mut self) -> Option<(char, usize)> {
        let item = decode_char(self.0)?;
        self.0 = &self.0[item.1..];
        Some(item)
    }
}

/// The first character of a text and its length; a wrong byte is U+FFFD, one byte long.
#[inline]
pub fn decode_char(text: &[u8]) -> Option<(char, usize)> {
    let &first = text.first()?;
    if first < 0x80 {
        return Some((char::from(first), 1));
    }
    let len = match first {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return Some((char::REPLACEMENT_CHARACTER, 1)),
    };
    let decoded = text.get(..len).and_then(|bytes| str::from_utf8(bytes).ok());
    Some(match decoded.and_then(|s| s.chars().next()) {
        Some(c) => (c, len),
        None => (char::REPLACEMENT_CHARACTER, 1),
    })
}

/// The last character of a text and its length; a wrong byte is U+FFFD, one byte long.
pub fn decode_last_char(text: &[u8]) -> Option<(char, usize)> {
    let &last = text.last()?;
    if last < 0x80 {
        return Some((char::from(last), 1));
    }
    for len in 2..=4.min(text.len()) {
        let start = text.len() - len;
        if let Some((c, used)) = decode_char(&text[start..])
            && used == len
        {
            return Some((c, len));
        }
    }
    Some((char::REPLACEMENT_CHARACTER, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters() {
        let text = b"a\xe6\x97\xa5\xff\xe6\x97";
        let all: Vec<_> = Chars(text).collect();
        let wrong = (char::REPLACEMENT_CHARACTER, 1);
        assert_eq!(all, [('a', 1), ('\u{65e5}', 3), wrong, wrong, wrong]);
        assert_eq!(count_chars(text), 5);
        assert_eq!(decode_last_char(&text[..4]), Some(('\u{65e5}', 3)));
        assert_eq!(decode_last_char(text), Some(wrong));
        assert_eq!(decode_last_char(b""), None);
        // Surrogates, overlong forms and numbers past the last code point are wrong bytes.
        for wrong in [&b"\xed\xa0\x80"[..], b"\xc0\x80", b"\xf4\x90\x80\x80"] {
            assert_eq!(decode_char(wrong), Some((char::REPLACEMENT_CHARACTER, 1)));
        }
    }
}
