// Hashes with random seeds: what holds whatever the seed is.

package main

import (
	"fmt"
	"hash/maphash"
	"math"
)

type key struct {
	Name string
	at   [2]int
	f    float64
	any  any
	p    *int
}

func main() {
	seed, other := maphash.MakeSeed(), maphash.MakeSeed()
	var h maphash.Hash
	h.SetSeed(seed)
	n, err := h.WriteString("hello, ")
	m, err2 := h.Write([]byte("worl"))
	fmt.Println(n, err, m, err2, h.WriteByte('d'))
	fmt.Println(h.Sum64() == maphash.String(seed, "hello, world"), h.Sum64() == maphash.Bytes(seed, []byte("hello, world")), h.Sum64() == maphash.String(other, "hello, world"))
	fmt.Println(h.Seed() == seed, len(h.Sum([]byte{1})), h.Size(), h.BlockSize())
	c, err := h.Clone()
	c.Write([]byte("!"))
	h.WriteByte('!')
	fmt.Println(err, string(c.Sum(nil)) == string(h.Sum(nil)))
	h.Reset()
	fmt.Println(h.Sum64() == maphash.String(seed, ""), maphash.String(seed, "a") != maphash.String(seed, "b"))
	var z, y maphash.Hash
	fmt.Println(z.Seed() == y.Seed(), z.Sum64() == maphash.String(z.Seed(), ""))
	x := 1
	a := key{"k", [2]int{1, 2}, 0, 1.5, &x}
	b := a
	fmt.Println(maphash.Comparable(seed, a) == maphash.Comparable(seed, b))
	b.f = math.Copysign(0, -1)
	fmt.Println(maphash.Comparable(seed, a) == maphash.Comparable(seed, b))
	b.any = "x"
	fmt.Println(maphash.Comparable(seed, a) == maphash.Comparable(seed, b), maphash.Comparable(seed, math.NaN()) == maphash.Comparable(seed, math.NaN()))
	h.SetSeed(seed)
	maphash.WriteComparable(&h, 7)
	fmt.Println(h.Sum64() == maphash.Comparable(seed, 7), maphash.Comparable(seed, true) == maphash.Comparable(seed, false), maphash.Comparable[any](seed, nil) == maphash.Comparable[any](seed, nil))
	var hasher maphash.Hasher[string] = maphash.ComparableHasher[string]{}
	var h1, h2 maphash.Hash
	h1.SetSeed(seed)
	h2.SetSeed(seed)
	hasher.Hash(&h1, "s")
	hasher.Hash(&h2, "s")
	fmt.Println(h1.Sum64() == h2.Sum64(), hasher.Equal("a", "a"), hasher.Equal("a", "b"))
	func() {
		defer func() { fmt.Println(recover()) }()
		maphash.String(maphash.Seed{}, "x")
	}()
	func() {
		defer func() { fmt.Println(recover() != nil) }()
		maphash.Comparable[any](seed, []int{1})
	}()
}

// Output:
// 7 <nil> 4 <nil> <nil>
// true true false
// true 9 8 128
// <nil> true
// true true
// false true
// true
// true
// false false
// true false true
// true true false
// maphash: use of uninitialized Seed
// true
