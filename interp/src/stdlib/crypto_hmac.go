// Package hmac has keyed hashes (FIPS 198-1).
package hmac

import (
	"crypto/subtle"
	"errors"
	"hash"
)

type hmac struct {
	outer, inner hash.Hash
	opad, ipad   []byte
}

// New gives a hash with a key; h makes the hash function, a new one at each call.
func New(h func() hash.Hash, key []byte) hash.Hash {
	m := &hmac{outer: h(), inner: h()}
	if comparable(m.outer, m.inner) {
		panic("crypto/hmac: hash generation function does not produce unique values")
	}
	size := m.inner.BlockSize()
	if len(key) > size {
		m.outer.Write(key)
		key = m.outer.Sum(nil)
		m.outer.Reset()
	}
	m.ipad, m.opad = make([]byte, size), make([]byte, size)
	copy(m.ipad, key)
	copy(m.opad, key)
	for i := range m.ipad {
		m.ipad[i] ^= 0x36
		m.opad[i] ^= 0x5c
	}
	m.inner.Write(m.ipad)
	return m
}

// comparable tells whether both are the same; values that cannot be compared are not.
func comparable(a, b hash.Hash) (same bool) {
	defer func() { recover() }()
	return a == b
}

func (m *hmac) Size() int { return m.outer.Size() }

func (m *hmac) BlockSize() int { return m.inner.BlockSize() }

func (m *hmac) Write(p []byte) (n int, err error) { return m.inner.Write(p) }

func (m *hmac) Sum(in []byte) []byte {
	inner := m.inner.Sum(nil)
	m.outer.Reset()
	m.outer.Write(m.opad)
	m.outer.Write(inner)
	return m.outer.Sum(in)
}

func (m *hmac) Reset() {
	m.inner.Reset()
	m.inner.Write(m.ipad)
}

func (m *hmac) Clone() (hash.Cloner, error) {
	c := *m
	for _, h := range []*hash.Hash{&c.outer, &c.inner} {
		cloner, ok := (*h).(hash.Cloner)
		if !ok {
			return nil, errUnsupported{}
		}
		clone, err := cloner.Clone()
		if err != nil {
			return nil, errUnsupported{}
		}
		*h = clone
	}
	return &c, nil
}

type errUnsupported struct{}

func (errUnsupported) Error() string { return "crypto/hmac: hash does not support hash.Cloner" }

func (errUnsupported) Unwrap() error { return errors.ErrUnsupported }

// Equal compares hashes in a time that does not depend on what they hold.
func Equal(mac1, mac2 []byte) bool { return subtle.ConstantTimeCompare(mac1, mac2) == 1 }
