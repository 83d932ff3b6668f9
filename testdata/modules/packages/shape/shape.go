// Package shape has what all shapes share.
package shape

type Shape interface{ Area() float64 }

const Limit = max * 2

// Count is how many shapes were made.
var Count int

func Describe[T any](x T) string { return describe(x) }
