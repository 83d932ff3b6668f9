// Package unicode tells properties of code points and maps their case.
package unicode

const (
	MaxRune         = '\U0010FFFF' // the last code point
	ReplacementChar = '\uFFFD'     // what stands for a wrong code point
	MaxASCII        = '\u007F'     // the last of ASCII
	MaxLatin1       = '\u00FF'     // the last of Latin-1
)

// Version is that of the Unicode tables.
const Version = "17.0.0"

// The cases that To maps to.
const (
	UpperCase = iota
	LowerCase
	TitleCase
	MaxCase
)

// RangeTable is a set of code points.
type RangeTable struct {
	R16         []Range16
	R32         []Range32
	LatinOffset int // how many of R16 are within Latin-1
}

// Range16 is a run of code points of 16 bits, each Stride after the last.
type Range16 struct {
	Lo     uint16
	Hi     uint16
	Stride uint16
}

// Range32 is a run of code points, each Stride after the last.
type Range32 struct {
	Lo     uint32
	Hi     uint32
	Stride uint32
}

// UpperLower as a Delta says that upper and lower case alternate, an upper case letter first.
const UpperLower = MaxRune + 1

// CaseRange is a run of code points whose case is mapped by adding Delta.
type CaseRange struct {
	Lo    uint32
	Hi    uint32
	Delta d
}

type d [MaxCase]rune

// SpecialCase has mappings of a language; they come before the usual ones.
type SpecialCase []CaseRange

// TurkishCase has the dotted and dotless i.
var TurkishCase SpecialCase = SpecialCase{
	{0x49, 0x49, d{0, 0x131 - 0x49, 0}},
	{0x69, 0x69, d{0x130 - 0x69, 0, 0x130 - 0x69}},
	{0x130, 0x130, d{0, 0x69 - 0x130, 0}},
	{0x131, 0x131, d{0x49 - 0x131, 0, 0x49 - 0x131}},
}

// AzeriCase is as TurkishCase.
var AzeriCase SpecialCase = TurkishCase

func (special SpecialCase) to(_case int, r rune) rune {
	for _, c := range special {
		if rune(c.Lo) <= r && r <= rune(c.Hi) {
			delta := c.Delta[_case]
			if delta > MaxRune {
				return rune(c.Lo) + ((r-rune(c.Lo))&^1 | rune(_case&1))
			}
			return r + delta
		}
	}
	return To(_case, r)
}

// ToUpper maps r to upper case.
func (special SpecialCase) ToUpper(r rune) rune { return special.to(UpperCase, r) }

// ToTitle maps r to title case.
func (special SpecialCase) ToTitle(r rune) rune { return special.to(TitleCase, r) }

// ToLower maps r to lower case.
func (special SpecialCase) ToLower(r rune) rune { return special.to(LowerCase, r) }

// Is tells whether r is in the table.
func Is(rangeTab *RangeTable, r rune) bool {
	if r16 := rangeTab.R16; len(r16) > 0 && uint32(r) <= uint32(r16[len(r16)-1].Hi) {
		lo, hi := 0, len(r16)
		for lo < hi {
			m := int(uint(lo+hi) >> 1)
			x := r16[m]
			if uint16(r) < x.Lo {
				hi = m
			} else if uint16(r) > x.Hi {
				lo = m + 1
			} else {
				return x.Stride == 1 || (uint16(r)-x.Lo)%x.Stride == 0
			}
		}
		return false
	}
	r32 := rangeTab.R32
	if len(r32) == 0 || r < rune(r32[0].Lo) {
		return false
	}
	lo, hi := 0, len(r32)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		x := r32[m]
		if uint32(r) < x.Lo {
			hi = m
		} else if uint32(r) > x.Hi {
			lo = m + 1
		} else {
			return x.Stride == 1 || (uint32(r)-x.Lo)%x.Stride == 0
		}
	}
	return false
}

// In tells whether r is in one of the tables.
func In(r rune, ranges ...*RangeTable) bool { return IsOneOf(ranges, r) }

// IsOneOf tells whether r is in one of the tables.
func IsOneOf(ranges []*RangeTable, r rune) bool {
	for _, table := range ranges {
		if Is(table, r) {
			return true
		}
	}
	return false
}

// IsLetter tells whether r is a letter.
func IsLetter(r rune) bool

// IsUpper tells whether r is an upper case letter.
func IsUpper(r rune) bool

// IsLower tells whether r is a lower case letter.
func IsLower(r rune) bool

// IsTitle tells whether r is a title case letter.
func IsTitle(r rune) bool

// IsDigit tells whether r is a decimal digit.
func IsDigit(r rune) bool

// IsNumber tells whether r is a number.
func IsNumber(r rune) bool

// IsSpace tells whether r is white space.
func IsSpace(r rune) bool

// IsControl tells whether r is a control character.
func IsControl(r rune) bool { return 0 <= r && r < 0x20 || 0x7f <= r && r < 0xa0 }

// IsPunct tells whether r is punctuation.
func IsPunct(r rune) bool

// IsSymbol tells whether r is a symbol.
func IsSymbol(r rune) bool

// IsMark tells whether r is a mark.
func IsMark(r rune) bool

// IsGraphic tells whether r is a letter, mark, number, punctuation, symbol or space.
func IsGraphic(r rune) bool

// IsPrint tells whether r is graphic and no space but the ASCII one.
func IsPrint(r rune) bool

// ToUpper maps r to upper case.
func ToUpper(r rune) rune

// ToLower maps r to lower case.
func ToLower(r rune) rune

// ToTitle maps r to title case.
func ToTitle(r rune) rune

// To maps r to UpperCase, LowerCase or TitleCase.
func To(_case int, r rune) rune {
	switch _case {
	case UpperCase:
		return ToUpper(r)
	case LowerCase:
		return ToLower(r)
	case TitleCase:
		return ToTitle(r)
	}
	return ReplacementChar
}

// SimpleFold gives the next code point that is equal to r but for case; after the largest comes the smallest.
func SimpleFold(r rune) rune
