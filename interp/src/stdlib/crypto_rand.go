// Package rand gives random bytes. They come from the run's seed, so that a run can be repeated: what is made of them is no secret.
package rand

import (
	"errors"
	"io"
	"math/big"
)

// fill fills b with random bytes.
func fill(b []byte)

type reader struct{}

func (reader) Read(b []byte) (n int, err error) {
	fill(b)
	return len(b), nil
}

// Reader gives random bytes.
var Reader io.Reader = reader{}

// Read fills b with random bytes.
func Read(b []byte) (n int, err error) {
	if _, err := io.ReadFull(Reader, b); err != nil {
		panic("crypto/rand: failed to read random data (see https://go.dev/issue/66821): " + err.Error())
	}
	return len(b), nil
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"

// Text gives 26 random letters and digits.
func Text() string {
	text := make([]byte, 26)
	Read(text)
	for i := range text {
		text[i] = letters[text[i]%32]
	}
	return string(text)
}

// Int gives a random number that is not negative and less than max.
func Int(rand io.Reader, max *big.Int) (n *big.Int, err error) {
	if max.Sign() <= 0 {
		panic("crypto/rand: argument to Int is <= 0")
	}
	last := new(big.Int).Sub(max, big.NewInt(1))
	bits := last.BitLen()
	if bits == 0 {
		return last, nil
	}
	digits := make([]byte, (bits+7)/8)
	for {
		if _, err := io.ReadFull(rand, digits); err != nil {
			return nil, err
		}
		digits[0] &= 0xff >> (-bits & 7)
		if n := new(big.Int).SetBytes(digits); n.Cmp(max) < 0 {
			return n, nil
		}
	}
}

// Prime gives a random prime of so many bits, the first two of which are set. Its random bytes are the package's own, not those of r.
func Prime(r io.Reader, bits int) (*big.Int, error) {
	if bits < 2 {
		return nil, errors.New("crypto/rand: prime size must be at least 2-bit")
	}
	digits := make([]byte, (bits+7)/8)
	for p := new(big.Int); ; {
		fill(digits)
		digits[0] &= 0xff >> (-bits & 7)
		p.SetBytes(digits)
		for _, set := range [...]int{bits - 1, bits - 2, 0} {
			p.SetBit(p, set, 1)
		}
		if p.ProbablyPrime(20) {
			return p, nil
		}
	}
}
