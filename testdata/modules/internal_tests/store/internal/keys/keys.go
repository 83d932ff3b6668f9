// Package keys is for the store alone.
package keys

// First is a key.
const First = "a"
