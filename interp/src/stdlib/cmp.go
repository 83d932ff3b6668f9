// Package cmp compares ordered values.
package cmp

// Ordered is any type with the operators < <= > >=.
type Ordered interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 |
		~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr |
		~float32 | ~float64 | ~string
}

// Less tells whether x is less than y; NaN is less than any other number.
func Less[T Ordered](x, y T) bool {
	return x < y || x != x && y == y
}

// Compare gives -1, 0 or 1 as x is less than, equal to or greater than y; NaN is equal to itself and less than any other number.
func Compare[T Ordered](x, y T) int {
	if x < y || x != x && y == y {
		return -1
	}
	if x > y || y != y && x == x {
		return 1
	}
	return 0
}

// Or gives the first value that is not zero, or zero.
func Or[T comparable](vals ...T) T {
	var zero T
	for _, v := range vals {
		if v != zero {
			return v
		}
	}
	return zero
}
