// Generators of math/rand/v2 by their types: N for every kind of integer and for durations, Zipf's numbers.
package main

import (
	"fmt"
	"math/rand/v2"
	"time"
)

type small uint8

type generator struct{ *rand.Rand }

func (g generator) wait() time.Duration { return g.N(time.Second) }

func zeros() rand.Source { return source(0) }

// source gives always the same.
type source uint64

func (s source) Uint64() uint64 { return uint64(s) }

func main() {
	r := rand.New(rand.NewPCG(1, 2))
	fmt.Println(r.N(10), r.N(int8(100)), r.N(int64(1)<<40), r.N(uint(1000)), r.N(uint64(1)<<63+1), r.N(small(7)), r.N(time.Minute))
	g := generator{rand.New(rand.NewChaCha8([32]byte([]byte("chacha8: 32-byte seed for tests."))))}
	fmt.Println(g.wait(), g.wait(), g.N(uint32(1<<31)), g.N(int16(3)))
	for _, n := range []int{0, -1} {
		func() {
			defer func() { fmt.Println(recover()) }()
			r.N(n)
		}()
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		rand.N(small(0))
	}()
	fmt.Println(rand.N(1), rand.N(time.Duration(1)), rand.N(small(200)) < 200)

	for _, s := range []rand.Source{zeros(), source(1<<64 - 1), source(1 << 63)} {
		var r *rand.Rand = rand.New(s)
		fmt.Println(r.N(16), r.IntN(16), r.Uint32(), r.Float64(), r.Int64())
	}

	var z *rand.Zipf = rand.NewZipf(r, 1.5, 2, 1000)
	for range 10 {
		fmt.Print(z.Uint64(), " ")
	}
	fmt.Println()
	fmt.Println(rand.NewZipf(r, 1, 2, 3) == nil, rand.NewZipf(r, 2, 0.5, 3) == nil)
}

// Output:
// 7 61 22300033160 796 4610872105503713596 3 7.967960326s
// 792.447914ms 529.047302ms 39337466 2
// invalid argument to N
// invalid argument to N
// invalid argument to N
// 0 0s true
// 0 0 0 0 0
// 15 15 4294967295 0.9999999999999999 9223372036854775807
// 0 0 2147483648 0 0
// 14 2 0 38 1 1 1 1 2 0
// true true
