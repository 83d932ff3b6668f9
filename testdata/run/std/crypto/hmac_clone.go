// Keyed hashes are cloned where their hash functions can be; otherwise errors.ErrUnsupported says so.
package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"errors"
	"fmt"
	"hash"
)

// bare hides what else a hash can do.
type bare struct{ hash.Hash }

// failing cannot be cloned although it says so.
type failing struct{ hash.Hash }

func (failing) Clone() (hash.Cloner, error) { return nil, errors.New("not today") }

func main() {
	key := []byte("key")
	m := hmac.New(sha256.New, key)
	m.Write([]byte("first"))
	c, err := m.(hash.Cloner).Clone()
	m.Write([]byte("second"))
	c.Write([]byte("second"))
	fmt.Println(err, hmac.Equal(m.Sum(nil), c.Sum(nil)))
	c.Reset()
	fmt.Println(hmac.Equal(m.Sum(nil), c.Sum(nil)))
	for _, make := range []func() hash.Hash{
		func() hash.Hash { return bare{sha256.New()} },
		func() hash.Hash { return failing{sha256.New()} },
	} {
		c, err := hmac.New(make, key).(hash.Cloner).Clone()
		fmt.Println(c, err, errors.Is(err, errors.ErrUnsupported))
	}
}

// Output:
// <nil> true
// false
// <nil> crypto/hmac: hash does not support hash.Cloner true
// <nil> crypto/hmac: hash does not support hash.Cloner true
