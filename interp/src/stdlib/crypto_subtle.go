// Package subtle has comparisons whose time does not depend on what is compared.
package subtle

// ConstantTimeCompare gives 1 if both have the same bytes, otherwise 0.
func ConstantTimeCompare(x, y []byte) int {
	if len(x) != len(y) {
		return 0
	}
	var diff byte
	for i := range x {
		diff |= x[i] ^ y[i]
	}
	return ConstantTimeByteEq(diff, 0)
}

// ConstantTimeSelect gives x if v is 1, y if it is 0.
func ConstantTimeSelect(v, x, y int) int { return ^(v-1)&x | (v-1)&y }

// ConstantTimeByteEq gives 1 if x == y, otherwise 0.
func ConstantTimeByteEq(x, y uint8) int { return int((uint32(x^y) - 1) >> 31) }

// ConstantTimeEq gives 1 if x == y, otherwise 0.
func ConstantTimeEq(x, y int32) int { return int((uint64(uint32(x^y)) - 1) >> 63) }

// ConstantTimeCopy copies y to x if v is 1; both have the same length.
func ConstantTimeCopy(v int, x, y []byte) {
	if len(x) != len(y) {
		panic("subtle: slices have different lengths")
	}
	x1, y1 := byte(v-1), byte(^(v - 1))
	for i := range x {
		x[i] = x[i]&x1 | y[i]&y1
	}
}

// ConstantTimeLessOrEq gives 1 if x <= y, otherwise 0; both are not negative and have at most 31 bits.
func ConstantTimeLessOrEq(x, y int) int {
	x32, y32 := int32(x), int32(y)
	return int((x32-y32-1)>>31) & 1
}

// XORBytes sets dst to x[i] ^ y[i] for as many bytes as both have, and gives their number.
func XORBytes(dst, x, y []byte) int {
	n := min(len(x), len(y))
	if n == 0 {
		return 0
	}
	if n > len(dst) {
		panic("subtle.XORBytes: dst too short")
	}
	for i := range n {
		dst[i] = x[i] ^ y[i]
	}
	return n
}

// WithDataIndependentTiming calls f.
func WithDataIndependentTiming(f func()) { f() }
