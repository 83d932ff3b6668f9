// Package ab has types with value methods.
package ab

// T has a value method.
type T struct{ n int }

// Get gives the number.
func (t T) Get() int { return t.n }

// G is generic.
type G[E any] struct{ e E }

// Get gives nothing.
func (g G[E]) Get() int { return 0 }
