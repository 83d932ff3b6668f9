// Package md5 has the hash function MD5 (RFC 1321), which is no longer safe against forgery.
package md5

import (
	"crypto"
	"hash"
	"internal/digest"
)

// Size is the bytes of a hash.
const Size = 16

// BlockSize is the bytes of a block.
const BlockSize = 64

var kind = &digest.Kind{Path: "crypto/md5", Magic: "md5\x01", Alg: digest.MD5, Words: 4, Size: Size, Start: [8]uint64{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476}}

func init() { crypto.RegisterHash(crypto.MD5, New) }

// New gives a hash.
func New() hash.Hash { return kind.New() }

// Sum gives the hash of data.
func Sum(data []byte) [Size]byte { return [Size]byte(kind.Sum(data)) }
