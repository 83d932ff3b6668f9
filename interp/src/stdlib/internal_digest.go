// Package digest has what the cryptographic hash functions have in common: blocks, padding, and states that are written out.
package digest

import (
	"errors"
	"hash"
)

// A Kind is a hash function.
type Kind struct {
	Path  string // of its package
	Magic string // what states begin with when they are written out
	Alg   int    // how blocks are compressed
	Start [8]uint64
	Words int // of the state
	Size  int // bytes of a hash
}

// How blocks are compressed.
const (
	MD5 = iota
	SHA1
	SHA256
	SHA512
)

// compress works blocks into a state.
func compress(alg int, h *[8]uint64, p []byte)

// block gives the bytes of a block.
func (k *Kind) block() int {
	if k.Alg == SHA512 {
		return 128
	}
	return 64
}

// word gives the bytes of a word of the state.
func (k *Kind) word() int {
	if k.Alg == SHA512 {
		return 8
	}
	return 4
}

// A Digest is a hash that is being made.
type Digest struct {
	kind *Kind
	h    [8]uint64
	x    [128]byte // what is less than a block
	nx   int
	len  uint64
}

// New gives a hash of nothing.
func (k *Kind) New() *Digest { return &Digest{kind: k, h: k.Start} }

// Sum gives the hash of data.
func (k *Kind) Sum(data []byte) []byte {
	d := k.New()
	d.Write(data)
	return d.finish()
}

// Size gives the bytes of a hash.
func (d *Digest) Size() int { return d.kind.Size }

// BlockSize gives the bytes of a block.
func (d *Digest) BlockSize() int { return d.kind.block() }

// Reset goes back to the start.
func (d *Digest) Reset() { d.h, d.nx, d.len = d.kind.Start, 0, 0 }

// Write hashes p.
func (d *Digest) Write(p []byte) (n int, err error) {
	n = len(p)
	d.len += uint64(n)
	size := d.kind.block()
	if d.nx > 0 {
		m := copy(d.x[d.nx:size], p)
		d.nx += m
		p = p[m:]
		if d.nx < size {
			return n, nil
		}
		compress(d.kind.Alg, &d.h, d.x[:size])
		d.nx = 0
	}
	if whole := len(p) / size * size; whole > 0 {
		compress(d.kind.Alg, &d.h, p[:whole])
		p = p[whole:]
	}
	d.nx = copy(d.x[:size], p)
	return n, nil
}

// Sum appends the hash of what was written so far.
func (d *Digest) Sum(b []byte) []byte {
	c := *d
	return append(b, c.finish()...)
}

// finish pads what was written and gives the hash.
func (d *Digest) finish() []byte {
	size, word := d.kind.block(), d.kind.word()
	blocks := 1
	if d.nx >= size-2*word {
		blocks = 2
	}
	pad := make([]byte, blocks*size-d.nx)
	pad[0] = 0x80
	length := d.len << 3
	end := len(pad)
	for i := 0; i < 8; i++ {
		if d.kind.Alg == MD5 {
			pad[end-8+i] = byte(length >> (8 * i))
		} else {
			pad[end-1-i] = byte(length >> (8 * i))
		}
	}
	if d.kind.Alg == SHA512 {
		pad[end-9] = byte(d.len >> 61)
	}
	d.Write(pad)
	sum := make([]byte, 0, 64)
	for _, w := range d.h[:d.kind.Words] {
		for i := 0; i < word; i++ {
			shift := 8 * (word - 1 - i)
			if d.kind.Alg == MD5 {
				shift = 8 * i
			}
			sum = append(sum, byte(w>>shift))
		}
	}
	return sum[:d.kind.Size:d.kind.Size]
}

// Clone gives a copy.
func (d *Digest) Clone() (hash.Cloner, error) {
	c := *d
	return &c, nil
}

// AppendBinary appends the state.
func (d *Digest) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, d.kind.Magic...)
	for _, w := range d.h[:d.kind.Words] {
		b = appendWord(b, w, d.kind.word())
	}
	b = append(b, d.x[:d.nx]...)
	b = append(b, make([]byte, d.kind.block()-d.nx)...)
	return appendWord(b, d.len, 8), nil
}

func appendWord(b []byte, w uint64, size int) []byte {
	for i := size - 1; i >= 0; i-- {
		b = append(b, byte(w>>(8*i)))
	}
	return b
}

// MarshalBinary gives the state.
func (d *Digest) MarshalBinary() ([]byte, error) { return d.AppendBinary(nil) }

// UnmarshalBinary sets the state.
func (d *Digest) UnmarshalBinary(b []byte) error {
	k := d.kind
	if len(b) < len(k.Magic) || string(b[:len(k.Magic)]) != k.Magic {
		return errors.New(k.Path + ": invalid hash state identifier")
	}
	if len(b) != len(k.Magic)+k.Words*k.word()+k.block()+8 {
		return errors.New(k.Path + ": invalid hash state size")
	}
	b = b[len(k.Magic):]
	for i := range k.Words {
		d.h[i], b = takeWord(b, k.word())
	}
	b = b[copy(d.x[:k.block()], b):]
	d.len, _ = takeWord(b, 8)
	d.nx = int(d.len % uint64(k.block()))
	return nil
}

func takeWord(b []byte, size int) (w uint64, rest []byte) {
	for _, c := range b[:size] {
		w = w<<8 | uint64(c)
	}
	return w, b[size:]
}
