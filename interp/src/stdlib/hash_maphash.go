// Package maphash has a fast hash function whose results depend on a random seed, which comes from the run's.
package maphash

import (
	"hash"
	"math"
	"reflect"
)

// random gives a random number.
func random() uint64

// mix works bytes into a state.
func mix(state uint64, b []byte) uint64

// mixString works the bytes of a text into a state.
func mixString(state uint64, s string) uint64

// finish gives the hash of a state.
func finish(state uint64) uint64 {
	state ^= state >> 32
	state *= 0xd6e8feb86659fd93
	state ^= state >> 32
	state *= 0xd6e8feb86659fd93
	return state ^ state>>32
}

// A Seed decides what hash values there are. The zero one is not valid.
type Seed struct{ s uint64 }

// MakeSeed gives a new Seed.
func MakeSeed() Seed {
	for {
		if s := random(); s != 0 {
			return Seed{s}
		}
	}
}

// state gives what hashing begins with.
func (s Seed) state() uint64 {
	if s.s == 0 {
		panic("maphash: use of uninitialized Seed")
	}
	return s.s
}

// Bytes gives the hash of b.
func Bytes(seed Seed, b []byte) uint64 { return finish(mix(seed.state(), b)) }

// String gives the hash of s.
func String(seed Seed, s string) uint64 { return finish(mixString(seed.state(), s)) }

// A Hash is a hash that is being made; the zero one takes a new Seed.
type Hash struct {
	_     [0]func()
	seed  Seed
	state uint64
}

func (h *Hash) init() {
	if h.seed.s == 0 {
		h.SetSeed(MakeSeed())
	}
}

// Write hashes b.
func (h *Hash) Write(b []byte) (int, error) {
	h.init()
	h.state = mix(h.state, b)
	return len(b), nil
}

// WriteString hashes s.
func (h *Hash) WriteString(s string) (int, error) {
	h.init()
	h.state = mixString(h.state, s)
	return len(s), nil
}

// WriteByte hashes b.
func (h *Hash) WriteByte(b byte) error {
	h.Write([]byte{b})
	return nil
}

// Seed gives the Seed.
func (h *Hash) Seed() Seed {
	h.init()
	return h.seed
}

// SetSeed sets the Seed and forgets what was written.
func (h *Hash) SetSeed(seed Seed) { h.seed, h.state = seed, seed.state() }

// Reset forgets what was written.
func (h *Hash) Reset() {
	h.init()
	h.state = h.seed.s
}

// Sum64 gives the hash.
func (h *Hash) Sum64() uint64 {
	h.init()
	return finish(h.state)
}

// Sum appends the hash.
func (h *Hash) Sum(b []byte) []byte {
	x := h.Sum64()
	for i := 7; i >= 0; i-- {
		b = append(b, byte(x>>(8*i)))
	}
	return b
}

// Size gives the bytes of a hash.
func (h *Hash) Size() int { return 8 }

// BlockSize gives the bytes that writes are best a multiple of.
func (h *Hash) BlockSize() int { return 128 }

// Clone gives a copy.
func (h *Hash) Clone() (hash.Cloner, error) {
	h.init()
	c := *h
	return &c, nil
}

// Comparable gives the hash of v: equal values have equal ones.
func Comparable[T comparable](seed Seed, v T) uint64 {
	var h Hash
	h.SetSeed(seed)
	WriteComparable(&h, v)
	return h.Sum64()
}

// WriteComparable hashes v.
func WriteComparable[T comparable](h *Hash, x T) { h.value(reflect.ValueOf(&x).Elem()) }

func (h *Hash) number(x uint64) {
	var b [8]byte
	for i := range b {
		b[i] = byte(x >> (8 * i))
	}
	h.Write(b[:])
}

// float hashes a number: both zeros alike, each NaN like nothing else.
func (h *Hash) float(f float64) {
	switch {
	case f == 0:
		h.number(0)
	case f != f:
		h.number(random())
	default:
		h.number(math.Float64bits(f))
	}
}

func (h *Hash) value(v reflect.Value) {
	switch v.Kind() {
	case reflect.Bool:
		if v.Bool() {
			h.WriteByte(1)
		} else {
			h.WriteByte(0)
		}
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		h.number(uint64(v.Int()))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		h.number(v.Uint())
	case reflect.Float32, reflect.Float64:
		h.float(v.Float())
	case reflect.Complex64, reflect.Complex128:
		h.float(real(v.Complex()))
		h.float(imag(v.Complex()))
	case reflect.String:
		h.number(uint64(v.Len()))
		h.WriteString(v.String())
	case reflect.Pointer, reflect.UnsafePointer, reflect.Chan:
		h.number(uint64(v.Pointer()))
	case reflect.Array:
		for i := range v.Len() {
			h.value(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			h.value(v.Field(i))
		}
	case reflect.Interface:
		if v.IsNil() {
			h.WriteByte(0)
			return
		}
		held := v.Elem().Type()
		if !held.Comparable() {
			refuse(reflect.Zero(held).Interface())
		}
		h.WriteString(held.String())
		h.value(v.Elem())
	}
}

// refuse fails as maps do of keys that cannot be compared.
func refuse(key any) {
	m := make(map[any]bool)
	m[key] = true
}

// A Hasher hashes and compares values of a type.
type Hasher[T any] interface {
	Hash(*Hash, T)
	Equal(x, y T) bool
}

// ComparableHasher is a Hasher of values that can be compared.
type ComparableHasher[T comparable] struct{ _ [0]func(T) }

// Hash hashes v.
func (ComparableHasher[T]) Hash(h *Hash, v T) { WriteComparable(h, v) }

// Equal compares.
func (ComparableHasher[T]) Equal(x, y T) bool { return x == y }
