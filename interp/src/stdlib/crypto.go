// Package crypto has the names of hash functions, and the interfaces of keys.
package crypto

import (
	"hash"
	"io"
	"strconv"
)

// Hash names a hash function.
type Hash uint

// Hash functions. Those whose packages a program imports can be made.
const (
	MD4 Hash = 1 + iota
	MD5
	SHA1
	SHA224
	SHA256
	SHA384
	SHA512
	MD5SHA1
	RIPEMD160
	SHA3_224
	SHA3_256
	SHA3_384
	SHA3_512
	SHA512_224
	SHA512_256
	BLAKE2s_256
	BLAKE2b_256
	BLAKE2b_384
	BLAKE2b_512
	MLDSAMu
	count
)

var names = [count]string{
	"", "MD4", "MD5", "SHA-1", "SHA-224", "SHA-256", "SHA-384", "SHA-512", "MD5+SHA1", "RIPEMD-160", "SHA3-224", "SHA3-256", "SHA3-384",
	"SHA3-512", "SHA-512/224", "SHA-512/256", "BLAKE2s-256", "BLAKE2b-256", "BLAKE2b-384", "BLAKE2b-512", "ML-DSA μ message representative",
}

var sizes = [count]uint8{0, 16, 16, 20, 28, 32, 48, 64, 36, 20, 28, 32, 48, 64, 28, 32, 32, 32, 48, 64, 64}

var made [count]func() hash.Hash

// HashFunc gives h: a Hash is a SignerOpts.
func (h Hash) HashFunc() Hash { return h }

func (h Hash) String() string {
	if h > 0 && h < count {
		return names[h]
	}
	return "unknown hash value " + strconv.Itoa(int(h))
}

// Size gives the bytes of a hash.
func (h Hash) Size() int {
	if h > 0 && h < count {
		return int(sizes[h])
	}
	panic("crypto: Size of unknown hash function")
}

// New gives a hash. It panics if the function's package is not imported.
func (h Hash) New() hash.Hash {
	if h > 0 && h < count && made[h] != nil {
		return made[h]()
	}
	panic("crypto: requested hash function unavailable: " + h.String())
}

// Available tells whether the function's package is imported.
func (h Hash) Available() bool { return h < count && made[h] != nil }

// RegisterHash says how a hash is made.
func RegisterHash(h Hash, f func() hash.Hash) {
	if h == 0 || h >= count {
		panic("crypto: RegisterHash of unknown hash function")
	}
	if h == MLDSAMu {
		panic("crypto: cannot RegisterHash for MLDSAMu")
	}
	made[h] = f
}

// PublicKey is a public key of any kind.
type PublicKey any

// PrivateKey is a private key of any kind.
type PrivateKey any

// Signer is a private key that signs.
type Signer interface {
	Public() PublicKey
	Sign(rand io.Reader, digest []byte, opts SignerOpts) (signature []byte, err error)
}

// SignerOpts says how to sign: HashFunc names the function that made the digest; 0 if it is the message itself.
type SignerOpts interface {
	HashFunc() Hash
}

// MessageSigner is a Signer that hashes messages itself.
type MessageSigner interface {
	Signer
	SignMessage(rand io.Reader, msg []byte, opts SignerOpts) (signature []byte, err error)
}

// SignMessage signs a message, which it hashes where the signer does not.
func SignMessage(signer Signer, rand io.Reader, msg []byte, opts SignerOpts) (signature []byte, err error) {
	if s, ok := signer.(MessageSigner); ok {
		return s.SignMessage(rand, msg, opts)
	}
	if f := opts.HashFunc(); f != 0 {
		h := f.New()
		h.Write(msg)
		msg = h.Sum(nil)
	}
	return signer.Sign(rand, msg, opts)
}

// Decrypter is a private key that decrypts.
type Decrypter interface {
	Public() PublicKey
	Decrypt(rand io.Reader, msg []byte, opts DecrypterOpts) (plaintext []byte, err error)
}

// DecrypterOpts says how to decrypt.
type DecrypterOpts any

// Encapsulator is a public key that makes shared keys.
type Encapsulator interface {
	Bytes() []byte
	Encapsulate() (sharedKey, ciphertext []byte)
}

// Decapsulator is a private key that reads shared keys.
type Decapsulator interface {
	Encapsulator() Encapsulator
	Decapsulate(ciphertext []byte) (sharedKey []byte, err error)
}
