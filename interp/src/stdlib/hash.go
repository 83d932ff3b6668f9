// Package hash has the interfaces of hash functions.
package hash

import "io"

// Hash is a hash function that is fed by Write, which never gives an error.
type Hash interface {
	io.Writer

	// Sum appends the hash of what was written so far and leaves the state as it is.
	Sum(b []byte) []byte

	// Reset goes back to the start.
	Reset()

	// Size gives the bytes of a hash.
	Size() int

	// BlockSize gives the bytes that writes are best a multiple of.
	BlockSize() int
}

// Hash32 is a Hash of 32 bits.
type Hash32 interface {
	Hash
	Sum32() uint32
}

// Hash64 is a Hash of 64 bits.
type Hash64 interface {
	Hash
	Sum64() uint64
}

// A Cloner is a Hash that can be copied with its state.
type Cloner interface {
	Hash
	Clone() (Cloner, error)
}

// XOF is a hash function of any length.
type XOF interface {
	io.Writer
	io.Reader
	Reset()
	BlockSize() int
}
