// Package sha1 has the hash function SHA-1 (FIPS 180-4), which is no longer safe against forgery.
package sha1

import (
	"crypto"
	"hash"
	"internal/digest"
)

// Size is the bytes of a hash.
const Size = 20

// BlockSize is the bytes of a block.
const BlockSize = 64

var kind = &digest.Kind{Path: "crypto/sha1", Magic: "sha\x01", Alg: digest.SHA1, Words: 5, Size: Size, Start: [8]uint64{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0}}

func init() { crypto.RegisterHash(crypto.SHA1, New) }

// New gives a hash.
func New() hash.Hash { return kind.New() }

// Sum gives the hash of data.
func Sum(data []byte) [Size]byte { return [Size]byte(kind.Sum(data)) }
