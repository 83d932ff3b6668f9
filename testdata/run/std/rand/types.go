// A generator over a source of our own, Zipf's numbers, and sources by their interface.
package main

import (
	"fmt"
	"math/rand"
)

// counter is a source that counts in steps.
type counter struct{ n, step int64 }

func (c *counter) Int63() int64    { c.n += c.step; return c.n & (1<<63 - 1) }
func (c *counter) Seed(seed int64) { c.n = seed }

func first(s rand.Source, n int) (all []int64) {
	for range n {
		all = append(all, s.Int63()>>40)
	}
	return all
}

type dice struct{ src rand.Source }

func (d dice) throw() int { return rand.New(d.src).Intn(6) + 1 }

func main() {
	var s rand.Source = rand.NewSource(1)
	fmt.Println(first(s, 4))
	s.Seed(1)
	fmt.Println(first(s, 4))
	s64, ok := s.(rand.Source64)
	fmt.Println(ok, s64.Uint64())

	c := &counter{step: 0x123456789abcdef}
	r := rand.New(c)
	fmt.Println(r.Int63(), r.Int31(), r.Uint32(), r.Intn(10), r.Intn(8), r.Float64(), r.Uint64())
	r.Seed(7)
	fmt.Println(c.n, r.Perm(5), r.Int31n(100))
	d := dice{rand.NewSource(5)}
	fmt.Println(d.throw(), d.throw(), d.throw(), d.throw())

	var z *rand.Zipf = rand.NewZipf(rand.New(rand.NewSource(2)), 1.5, 2, 1000)
	for range 10 {
		fmt.Print(z.Uint64(), " ")
	}
	fmt.Println()
	fmt.Println(rand.NewZipf(r, 1, 2, 3) == nil, rand.NewZipf(r, 2, 0.5, 3) == nil)
}

// Output:
// [5072258 7889562 5574733 3671812]
// [5072258 7889562 5574733 3671812]
// true 3916589616287113937
// 81985529216486895 38177487 114532461 4 5 0.05333333333333333 5575015950185253801
// 491913175298921377 [0 2 4 1 3] 61
// 1 5 2 5
// 36 16 193 63 2 0 6 25 24 57
// true true
