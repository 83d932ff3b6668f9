// Package sha256 has the hash functions SHA-224 and SHA-256 (FIPS 180-4).
package sha256

import (
	"crypto"
	"hash"
	"internal/digest"
)

// Size is the bytes of a SHA-256 hash.
const Size = 32

// Size224 is the bytes of a SHA-224 hash.
const Size224 = 28

// BlockSize is the bytes of a block.
const BlockSize = 64

var sha256 = &digest.Kind{Path: "crypto/sha256", Magic: "sha\x03", Alg: digest.SHA256, Words: 8, Size: Size, Start: [8]uint64{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}}
var sha224 = &digest.Kind{Path: "crypto/sha256", Magic: "sha\x02", Alg: digest.SHA256, Words: 8, Size: Size224, Start: [8]uint64{0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4}}

func init() {
	crypto.RegisterHash(crypto.SHA224, New224)
	crypto.RegisterHash(crypto.SHA256, New)
}

// New gives a SHA-256 hash.
func New() hash.Hash { return sha256.New() }

// New224 gives a SHA-224 hash.
func New224() hash.Hash { return sha224.New() }

// Sum256 gives the SHA-256 hash of data.
func Sum256(data []byte) [Size]byte { return [Size]byte(sha256.Sum(data)) }

// Sum224 gives the SHA-224 hash of data.
func Sum224(data []byte) [Size224]byte { return [Size224]byte(sha224.Sum(data)) }
