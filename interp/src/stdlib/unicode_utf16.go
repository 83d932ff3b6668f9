// Package utf16 encodes and decodes characters as UTF-16.
package utf16

const (
	replacement  = '\uFFFD'
	maxRune      = '\U0010FFFF'
	high         = 0xd800 // first half of a surrogate pair, to low-1
	low          = 0xdc00 // second half, to end-1
	end          = 0xe000
	supplemental = 0x10000
)

// IsSurrogate tells whether r is half of a surrogate pair.
func IsSurrogate(r rune) bool { return high <= r && r < end }

// DecodeRune gives the character of a surrogate pair, or U+FFFD.
func DecodeRune(r1, r2 rune) rune {
	if high <= r1 && r1 < low && low <= r2 && r2 < end {
		return (r1-high)<<10 | (r2 - low) + supplemental
	}
	return replacement
}

// EncodeRune gives the surrogate pair of r, or U+FFFD twice if it has none.
func EncodeRune(r rune) (r1, r2 rune) {
	if r < supplemental || r > maxRune {
		return replacement, replacement
	}
	r -= supplemental
	return high + r>>10, low + r&0x3ff
}

// RuneLen gives the number of words of r in UTF-16, or -1 if it has none.
func RuneLen(r rune) int {
	switch {
	case 0 <= r && r < high, end <= r && r < supplemental:
		return 1
	case supplemental <= r && r <= maxRune:
		return 2
	}
	return -1
}

// AppendRune appends r; U+FFFD if it has no encoding.
func AppendRune(a []uint16, r rune) []uint16 {
	switch RuneLen(r) {
	case 1:
		return append(a, uint16(r))
	case 2:
		r1, r2 := EncodeRune(r)
		return append(a, uint16(r1), uint16(r2))
	}
	return append(a, replacement)
}

// Encode encodes characters.
func Encode(s []rune) []uint16 {
	n := len(s)
	for _, r := range s {
		if r >= supplemental {
			n++
		}
	}
	a := make([]uint16, 0, n)
	for _, r := range s {
		a = AppendRune(a, r)
	}
	return a
}

// Decode decodes characters; U+FFFD for what is not paired.
func Decode(s []uint16) []rune {
	runes := make([]rune, 0, len(s))
	for i := 0; i < len(s); i++ {
		r := rune(s[i])
		if IsSurrogate(r) {
			pair := rune(replacement)
			if i+1 < len(s) {
				pair = DecodeRune(r, rune(s[i+1]))
			}
			if pair != replacement {
				i++
			}
			r = pair
		}
		runes = append(runes, r)
	}
	return runes
}
