// Package store keeps things.
package store

// Size is how many.
func Size() int { return 3 }
