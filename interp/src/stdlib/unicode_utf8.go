// Package utf8 encodes and decodes characters as UTF-8.
package utf8

const (
	RuneError = '\uFFFD'     // what stands for bytes that are not UTF-8
	RuneSelf  = 0x80         // smaller characters are one byte, themselves
	MaxRune   = '\U0010FFFF' // the last code point
	UTFMax    = 4            // the most bytes of a character
)

// DecodeRuneInString gives the first character of s and its size; for wrong bytes RuneError and 1, for nothing RuneError and 0.
func DecodeRuneInString(s string) (rune, int)

// DecodeLastRuneInString gives the last character of s and its size.
func DecodeLastRuneInString(s string) (rune, int)

// RuneCountInString counts the characters of s; every wrong byte is one.
func RuneCountInString(s string) int

// ValidString tells whether s is UTF-8.
func ValidString(s string) bool

// DecodeRune gives the first character of p and its size; for wrong bytes RuneError and 1, for nothing RuneError and 0.
func DecodeRune(p []byte) (rune, int) {
	if len(p) > 0 && p[0] < RuneSelf {
		return rune(p[0]), 1
	}
	return DecodeRuneInString(string(p[:looked(p)]))
}

// looked gives how many bytes of p decide what its first character is: none behind one that is wrong.
func looked(p []byte) int {
	if len(p) == 0 {
		return 0
	}
	size := 1
	switch b := p[0]; {
	case 0xC2 <= b && b <= 0xDF:
		size = 2
	case 0xE0 <= b && b <= 0xEF:
		size = 3
	case 0xF0 <= b && b <= 0xF4:
		size = 4
	}
	if len(p) < size {
		return 1
	}
	for i := 1; i < size; i++ {
		if RuneStart(p[i]) {
			return i + 1
		}
	}
	return size
}

// DecodeLastRune gives the last character of p and its size.
func DecodeLastRune(p []byte) (rune, int) {
	end := len(p)
	if end > 0 && p[end-1] < RuneSelf {
		return rune(p[end-1]), 1
	}
	start := end
	for start > 0 && end-start < UTFMax {
		start--
		if RuneStart(p[start]) {
			break
		}
	}
	return DecodeLastRuneInString(string(p[start:end]))
}

// RuneCount counts the characters of p; every wrong byte is one.
func RuneCount(p []byte) int { return RuneCountInString(string(p)) }

// Valid tells whether p is UTF-8.
func Valid(p []byte) bool { return ValidString(string(p)) }

// RuneLen gives the bytes of r in UTF-8, or -1 if it has none.
func RuneLen(r rune) int {
	switch {
	case r < 0:
		return -1
	case r < 0x80:
		return 1
	case r < 0x800:
		return 2
	case 0xD800 <= r && r <= 0xDFFF:
		return -1
	case r < 0x10000:
		return 3
	case r <= MaxRune:
		return 4
	}
	return -1
}

// ValidRune tells whether r is a code point that UTF-8 can encode.
func ValidRune(r rune) bool { return RuneLen(r) > 0 }

// RuneStart tells whether b can be the first byte of a character.
func RuneStart(b byte) bool { return b&0xC0 != 0x80 }

// EncodeRune writes r to p, which must be long enough, and gives its size.
func EncodeRune(p []byte, r rune) int {
	s := string(r)
	_ = p[len(s)-1]
	return copy(p, s)
}

// AppendRune appends r.
func AppendRune(p []byte, r rune) []byte { return append(p, string(r)...) }

// FullRuneInString tells whether s begins with a whole character; wrong bytes are whole.
func FullRuneInString(s string) bool {
	if s == "" {
		return false
	}
	if r, size := DecodeRuneInString(s); r != RuneError || size > 1 {
		return true
	}
	need := 0
	switch b := s[0]; {
	case 0xC2 <= b && b <= 0xDF:
		need = 2
	case 0xE0 <= b && b <= 0xEF:
		need = 3
	case 0xF0 <= b && b <= 0xF4:
		need = 4
	}
	if len(s) >= need {
		return true
	}
	if len(s) == 1 {
		return false
	}
	low, high := byte(0x80), byte(0xBF)
	switch s[0] {
	case 0xE0:
		low = 0xA0
	case 0xED:
		high = 0x9F
	case 0xF0:
		low = 0x90
	case 0xF4:
		high = 0x8F
	}
	if s[1] < low || high < s[1] {
		return true
	}
	return len(s) == 3 && s[2]&0xC0 != 0x80
}

// FullRune tells whether p begins with a whole character; wrong bytes are whole.
func FullRune(p []byte) bool {
	if len(p) > UTFMax {
		p = p[:UTFMax]
	}
	return FullRuneInString(string(p))
}
