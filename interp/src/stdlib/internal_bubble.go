// Package bubble is what packages testing and testing/synctest have in common.
package bubble

// Test runs f, a func(*testing.T), in the bubble that it is called in and as a part of t, a *testing.T; it tells whether f did not fail. Package
// testing sets it.
var Test func(t, f any) bool
