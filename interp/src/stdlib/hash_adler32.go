// Package adler32 has the checksum Adler-32 (RFC 1950).
package adler32

import (
	"errors"
	"hash"
)

// Size is the bytes of a checksum.
const Size = 4

// modulus is the largest prime below 65536.
const modulus = 65521

type digest uint32

// New gives a hash.
func New() hash.Hash32 {
	d := digest(1)
	return &d
}

// Checksum gives the checksum of data.
func Checksum(data []byte) uint32 { return uint32(update(1, data)) }

func update(d digest, p []byte) digest {
	low, high := uint32(d&0xffff), uint32(d>>16)
	for i, c := range p {
		low += uint32(c)
		high += low
		// So many fit before the sums overflow.
		if i%5552 == 5551 {
			low %= modulus
			high %= modulus
		}
	}
	return digest(high%modulus<<16 | low%modulus)
}

func (d *digest) Size() int      { return Size }
func (d *digest) BlockSize() int { return 4 }
func (d *digest) Reset()         { *d = 1 }
func (d *digest) Sum32() uint32  { return uint32(*d) }

func (d *digest) Write(p []byte) (n int, err error) {
	*d = update(*d, p)
	return len(p), nil
}

func (d *digest) Sum(in []byte) []byte {
	return append(in, byte(*d>>24), byte(*d>>16), byte(*d>>8), byte(*d))
}

const magic = "adl\x01"

func (d *digest) AppendBinary(b []byte) ([]byte, error) { return d.Sum(append(b, magic...)), nil }

func (d *digest) MarshalBinary() ([]byte, error) { return d.AppendBinary(nil) }

func (d *digest) UnmarshalBinary(b []byte) error {
	if len(b) < len(magic) || string(b[:len(magic)]) != magic {
		return errors.New("hash/adler32: invalid hash state identifier")
	}
	if len(b) != len(magic)+4 {
		return errors.New("hash/adler32: invalid hash state size")
	}
	*d = 0
	for _, c := range b[len(magic):] {
		*d = *d<<8 | digest(c)
	}
	return nil
}

func (d *digest) Clone() (hash.Cloner, error) {
	c := *d
	return &c, nil
}
