// Package big has numbers of any size: integers, fractions and floats.
package big

import (
	"errors"
	"io"
	"math/bits"
)

// A Word is a digit of a number, the lowest first.
type Word uint

// nat is a natural number: its words, the highest not 0. Words are never changed once they are part of a number, so that numbers may share
// them.
type nat []Word

const wordBits = bits.UintSize

// MaxBase is the largest base of texts.
const MaxBase = 10 + ('z' - 'a' + 1) + ('Z' - 'A' + 1)

const maxSmallBase = 10 + ('z' - 'a' + 1) // up to here, large and small letters are the same digits

var natOne = nat{1}

// What binary does.
const (
	opAdd = iota
	opSub // x must not be less than y
	opMul
	opQuo
	opRem
	opGcd
)

// What bitwise does.
const (
	opAnd = iota
	opOr
	opXor
)

// binary calculates with two numbers; y is not 0 for opQuo and opRem.
func binary(op int, x, y []Word) []Word

// bitwise combines the bits of two numbers, negative ones being in two's complement.
func bitwise(op int, xneg bool, x []Word, yneg bool, y []Word) (neg bool, z []Word)

// compare compares two numbers.
func compare(x, y []Word) int

// shift shifts to the left or, dropping bits, to the right.
func shift(x []Word, n uint, left bool) []Word

// power gives x to the power of y, modulo m if that is not 0.
func power(x, y, m []Word) []Word

// root gives the square root, rounded down.
func root(x []Word) []Word

// digits gives the digits of a number in a base.
func digits(x []Word, base int) string

// value gives the number that digits stand for; all of them are digits of the base.
func value(digits string, base int) []Word

func newNat(x uint64) nat {
	if x == 0 {
		return nil
	}
	return nat{Word(x)}
}

// trim drops leading zeros.
func trim(x []Word) nat {
	n := len(x)
	for n > 0 && x[n-1] == 0 {
		n--
	}
	return nat(x[:n])
}

func (x nat) add(y nat) nat { return binary(opAdd, x, y) }
func (x nat) sub(y nat) nat { return binary(opSub, x, y) }
func (x nat) mul(y nat) nat { return binary(opMul, x, y) }

// div gives quotient and remainder.
func (x nat) div(y nat) (q, r nat) {
	if len(y) == 0 {
		panic("division by zero")
	}
	if compare(x, y) < 0 {
		return nil, x
	}
	q = binary(opQuo, x, y)
	return q, x.sub(q.mul(y))
}

func (x nat) cmp(y nat) int     { return compare(x, y) }
func (x nat) lsh(n uint) nat    { return shift(x, n, true) }
func (x nat) rsh(n uint) nat    { return shift(x, n, false) }
func (x nat) gcd(y nat) nat     { return binary(opGcd, x, y) }
func (x nat) isOne() bool       { return len(x) == 1 && x[0] == 1 }
func (x nat) even() bool        { return len(x) == 0 || x[0]&1 == 0 }
func (x nat) text(b int) string { return digits(x, b) }

func (x nat) bitLen() int {
	if i := len(x) - 1; i >= 0 {
		return i*wordBits + bits.Len(uint(x[i]))
	}
	return 0
}

func (x nat) trailingZeros() uint {
	for i, w := range x {
		if w != 0 {
			return uint(i*wordBits + bits.TrailingZeros(uint(w)))
		}
	}
	return 0
}

func (x nat) bit(i uint) uint {
	if j := i / wordBits; j < uint(len(x)) {
		return uint(x[j] >> (i % wordBits) & 1)
	}
	return 0
}

// sticky tells whether one of the lowest i bits is set.
func (x nat) sticky(i uint) bool { return len(x) > 0 && x.trailingZeros() < i }

// bytes gives the bytes of the number, the highest first, filling buf from its end; what is before them.
func (x nat) bytes(buf []byte) (i int) {
	i = len(buf)
	for _, w := range x {
		for range wordBits / 8 {
			if i > 0 {
				i--
				buf[i] = byte(w)
			} else if byte(w) != 0 {
				panic("math/big: buffer too small to fit value")
			}
			w >>= 8
		}
	}
	for i < len(buf) && buf[i] == 0 {
		i++
	}
	return i
}

func natFromBytes(buf []byte) nat {
	z := make([]Word, (len(buf)+7)/8)
	for i, b := range buf {
		at := len(buf) - 1 - i
		z[at/8] |= Word(b) << (8 * (at % 8))
	}
	return trim(z)
}

// low64 gives the lowest 64 bits.
func (x nat) low64() uint64 {
	if len(x) == 0 {
		return 0
	}
	return uint64(x[0])
}

var (
	errNoDigits = errors.New("number has no digits")
	errInvalSep = errors.New("'_' must separate successive digits")
)

// digit gives the value of a digit in a base, or -1.
func digit(c byte, base int) int {
	d := -1
	switch {
	case '0' <= c && c <= '9':
		d = int(c - '0')
	case 'a' <= c && c <= 'z':
		d = int(c-'a') + 10
	case 'A' <= c && c <= 'Z':
		d = int(c-'A') + 10
		if base > maxSmallBase {
			d += 26
		}
	}
	if d >= base {
		return -1
	}
	return d
}

// scanNat reads a number as far as it goes. With base 0 a prefix says the base, and underscores may stand between digits. With fraction there
// may be a point; count is then the digits behind it, negative, and otherwise the digits read.
func scanNat(r io.ByteScanner, base int, fraction bool) (z nat, b, count int, err error) {
	if base != 0 && (fraction && base != 2 && base != 8 && base != 10 && base != 16 || base < 2 || base > MaxBase) {
		panic("invalid number base " + itoa(base))
	}
	prev, wrong := byte('.'), false // what was before: a digit is '0', anything else '.' or '_'
	c, err := r.ReadByte()
	b = base
	octal := false
	if base == 0 {
		b = 10
		if err == nil && c == '0' {
			prev, count = '0', 1
			c, err = r.ReadByte()
			if err == nil {
				switch c {
				case 'b', 'B':
					b = 2
				case 'o', 'O':
					b = 8
				case 'x', 'X':
					b = 16
				default:
					octal = !fraction
				}
				switch {
				case octal:
					b, count = 8, 0
				case b != 10:
					count = 0
					c, err = r.ReadByte()
				}
			}
		}
	}
	point := -1
	var all []byte
loop:
	for err == nil {
		switch {
		case c == '.' && fraction:
			fraction = false
			wrong = wrong || prev == '_'
			prev, point = '.', count
		case c == '_' && base == 0:
			wrong = wrong || prev != '0'
			prev = '_'
		case digit(c, b) >= 0:
			all = append(all, c)
			prev = '0'
			count++
		default:
			r.UnreadByte()
			break loop
		}
		c, err = r.ReadByte()
	}
	if err == io.EOF {
		err = nil
	}
	if err == nil && (wrong || prev == '_') {
		err = errInvalSep
	}
	if count == 0 {
		if octal {
			return nil, 10, 1, err // a single 0
		}
		err = errNoDigits
	}
	z = value(string(all), b)
	if point >= 0 {
		count = point - count
	}
	return z, b, count, err
}

func itoa(n int) string {
	if n < 0 {
		return "-" + digits(newNat(uint64(-n)), 10)
	}
	return digits(newNat(uint64(n)), 10)
}
