// Package bits counts and moves bits of unsigned integers.
package bits

// UintSize is the number of bits of a uint.
const UintSize = 64

// LeadingZeros counts the zero bits above the highest one bit; all 64 for 0.
func LeadingZeros(x uint) int

// LeadingZeros8 counts the zero bits above the highest one bit; all 8 for 0.
func LeadingZeros8(x uint8) int { return 8 - Len8(x) }

// LeadingZeros16 counts the zero bits above the highest one bit; all 16 for 0.
func LeadingZeros16(x uint16) int { return 16 - Len16(x) }

// LeadingZeros32 counts the zero bits above the highest one bit; all 32 for 0.
func LeadingZeros32(x uint32) int { return 32 - Len32(x) }

// LeadingZeros64 counts the zero bits above the highest one bit; all 64 for 0.
func LeadingZeros64(x uint64) int { return LeadingZeros(uint(x)) }

// TrailingZeros counts the zero bits below the lowest one bit; all 64 for 0.
func TrailingZeros(x uint) int

// TrailingZeros8 counts the zero bits below the lowest one bit; all 8 for 0.
func TrailingZeros8(x uint8) int { return TrailingZeros(uint(x) | 1<<8) }

// TrailingZeros16 counts the zero bits below the lowest one bit; all 16 for 0.
func TrailingZeros16(x uint16) int { return TrailingZeros(uint(x) | 1<<16) }

// TrailingZeros32 counts the zero bits below the lowest one bit; all 32 for 0.
func TrailingZeros32(x uint32) int { return TrailingZeros(uint(x) | 1<<32) }

// TrailingZeros64 counts the zero bits below the lowest one bit; all 64 for 0.
func TrailingZeros64(x uint64) int { return TrailingZeros(uint(x)) }

// OnesCount counts the one bits.
func OnesCount(x uint) int

// OnesCount8 counts the one bits.
func OnesCount8(x uint8) int { return OnesCount(uint(x)) }

// OnesCount16 counts the one bits.
func OnesCount16(x uint16) int { return OnesCount(uint(x)) }

// OnesCount32 counts the one bits.
func OnesCount32(x uint32) int { return OnesCount(uint(x)) }

// OnesCount64 counts the one bits.
func OnesCount64(x uint64) int { return OnesCount(uint(x)) }

// RotateLeft rotates x left by k bits, right if k is negative.
func RotateLeft(x uint, k int) uint {
	s := uint(k) & 63
	return x<<s | x>>(64-s)
}

// RotateLeft8 rotates x left by k bits, right if k is negative.
func RotateLeft8(x uint8, k int) uint8 {
	s := uint(k) & 7
	return x<<s | x>>(8-s)
}

// RotateLeft16 rotates x left by k bits, right if k is negative.
func RotateLeft16(x uint16, k int) uint16 {
	s := uint(k) & 15
	return x<<s | x>>(16-s)
}

// RotateLeft32 rotates x left by k bits, right if k is negative.
func RotateLeft32(x uint32, k int) uint32 {
	s := uint(k) & 31
	return x<<s | x>>(32-s)
}

// RotateLeft64 rotates x left by k bits, right if k is negative.
func RotateLeft64(x uint64, k int) uint64 {
	s := uint(k) & 63
	return x<<s | x>>(64-s)
}

// Reverse gives the bits in reversed order.
func Reverse(x uint) uint

// Reverse8 gives the bits in reversed order.
func Reverse8(x uint8) uint8 { return uint8(Reverse(uint(x)) >> 56) }

// Reverse16 gives the bits in reversed order.
func Reverse16(x uint16) uint16 { return uint16(Reverse(uint(x)) >> 48) }

// Reverse32 gives the bits in reversed order.
func Reverse32(x uint32) uint32 { return uint32(Reverse(uint(x)) >> 32) }

// Reverse64 gives the bits in reversed order.
func Reverse64(x uint64) uint64 { return uint64(Reverse(uint(x))) }

// ReverseBytes gives the bytes in reversed order.
func ReverseBytes(x uint) uint

// ReverseBytes16 gives the bytes in reversed order.
func ReverseBytes16(x uint16) uint16 { return x>>8 | x<<8 }

// ReverseBytes32 gives the bytes in reversed order.
func ReverseBytes32(x uint32) uint32 { return uint32(ReverseBytes(uint(x)) >> 32) }

// ReverseBytes64 gives the bytes in reversed order.
func ReverseBytes64(x uint64) uint64 { return uint64(ReverseBytes(uint(x))) }

// Len gives the number of bits that x needs; 0 for 0.
func Len(x uint) int

// Len8 gives the number of bits that x needs; 0 for 0.
func Len8(x uint8) int { return Len(uint(x)) }

// Len16 gives the number of bits that x needs; 0 for 0.
func Len16(x uint16) (n int) { return Len(uint(x)) }

// Len32 gives the number of bits that x needs; 0 for 0.
func Len32(x uint32) (n int) { return Len(uint(x)) }

// Len64 gives the number of bits that x needs; 0 for 0.
func Len64(x uint64) (n int) { return Len(uint(x)) }

// Add gives x + y + carry, and the carry out of that; carry is 0 or 1.
func Add(x, y, carry uint) (sum, carryOut uint) {
	sum = x + y + carry
	if sum < x || sum == x && carry != 0 && y != 0 {
		carryOut = 1
	}
	return sum, carryOut
}

// Add32 gives x + y + carry, and the carry out of that; carry is 0 or 1.
func Add32(x, y, carry uint32) (sum, carryOut uint32) {
	wide := uint64(x) + uint64(y) + uint64(carry)
	return uint32(wide), uint32(wide >> 32)
}

// Add64 gives x + y + carry, and the carry out of that; carry is 0 or 1.
func Add64(x, y, carry uint64) (sum, carryOut uint64) {
	s, c := Add(uint(x), uint(y), uint(carry))
	return uint64(s), uint64(c)
}

// Sub gives x - y - borrow, and the borrow out of that; borrow is 0 or 1.
func Sub(x, y, borrow uint) (diff, borrowOut uint) {
	diff = x - y - borrow
	if x < y || x == y && borrow != 0 {
		borrowOut = 1
	}
	return diff, borrowOut
}

// Sub32 gives x - y - borrow, and the borrow out of that; borrow is 0 or 1.
func Sub32(x, y, borrow uint32) (diff, borrowOut uint32) {
	wide := uint64(x) - uint64(y) - uint64(borrow)
	return uint32(wide), uint32(wide >> 63)
}

// Sub64 gives x - y - borrow, and the borrow out of that; borrow is 0 or 1.
func Sub64(x, y, borrow uint64) (diff, borrowOut uint64) {
	d, b := Sub(uint(x), uint(y), uint(borrow))
	return uint64(d), uint64(b)
}

// Mul gives the upper and lower half of x * y.
func Mul(x, y uint) (hi, lo uint)

// Mul32 gives the upper and lower half of x * y.
func Mul32(x, y uint32) (hi, lo uint32) {
	wide := uint64(x) * uint64(y)
	return uint32(wide >> 32), uint32(wide)
}

// Mul64 gives the upper and lower half of x * y.
func Mul64(x, y uint64) (hi, lo uint64) {
	h, l := Mul(uint(x), uint(y))
	return uint64(h), uint64(l)
}

// Div divides hi:lo by y. It panics when y is 0 or the quotient does not fit (y <= hi).
func Div(hi, lo, y uint) (quo, rem uint)

// Div32 divides hi:lo by y. It panics when y is 0 or the quotient does not fit (y <= hi).
func Div32(hi, lo, y uint32) (quo, rem uint32) {
	if y != 0 && y <= hi {
		Div(uint(hi), uint(lo), uint(y)) // panics
	}
	wide := uint64(hi)<<32 | uint64(lo)
	return uint32(wide / uint64(y)), uint32(wide % uint64(y))
}

// Div64 divides hi:lo by y. It panics when y is 0 or the quotient does not fit (y <= hi).
func Div64(hi, lo, y uint64) (quo, rem uint64) {
	q, r := Div(uint(hi), uint(lo), uint(y))
	return uint64(q), uint64(r)
}

// Rem gives the remainder of hi:lo by y. It panics when y is 0.
func Rem(hi, lo, y uint) uint {
	_, rem := Div(hi%y, lo, y)
	return rem
}

// Rem32 gives the remainder of hi:lo by y. It panics when y is 0.
func Rem32(hi, lo, y uint32) uint32 {
	return uint32((uint64(hi)<<32 | uint64(lo)) % uint64(y))
}

// Rem64 gives the remainder of hi:lo by y. It panics when y is 0.
func Rem64(hi, lo, y uint64) uint64 { return uint64(Rem(uint(hi), uint(lo), uint(y))) }
