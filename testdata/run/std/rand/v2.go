// PCG and ChaCha8 give Go's own numbers.

package main

import (
	"fmt"
	"math/rand/v2"
)

func main() {
	sources := []rand.Source{rand.NewPCG(1, 2), rand.NewPCG(0, 0), rand.NewChaCha8([32]byte{1, 2, 3})}
	for _, src := range sources {
		r := rand.New(src)
		fmt.Println(r.Int(), r.IntN(10), r.Int64(), r.Int32N(1000), r.Uint32(), r.Uint64(), r.Int64N(1e15), r.UintN(99))
		fmt.Println(r.Float64(), r.Float32(), r.Perm(8), r.NormFloat64(), r.ExpFloat64())
		s := []string{"a", "b", "c", "d", "e"}
		r.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
		fmt.Println(s)
	}
	c := rand.NewChaCha8([32]byte{})
	var last uint64
	for range 500 {
		last ^= c.Uint64()
	}
	b := make([]byte, 11)
	c.Read(b)
	state, err := c.MarshalBinary()
	fmt.Println(last, b, len(state), err)
	var d rand.ChaCha8
	fmt.Println(d.UnmarshalBinary(state), c.Uint64() == d.Uint64())
	for range 100 {
		if n := rand.N(int8(6)); n < 0 || n > 5 {
			fmt.Println("out of range", n)
		}
	}
}

// Output:
// 4969059760275911952 6 5246770554000605320 796 1006208920 760102831717374652 499911755383993 44
// 0.9730458047755973 0.035181105 [4 1 6 2 0 5 3 7] 1.5631937339973658 0.15806532306947937
// [a c d e b]
// 4107282207882862730 6 6335497120186221275 440 1716401833 1418823048812169170 728948295341387 47
// 0.9850412088603281 0.12313199 [2 4 3 5 0 6 7 1] -0.7850500761442023 0.9738519524372475
// [c b e d a]
// 9084626959719682107 6 3581772083949013674 951 1982335923 2335839390299526138 338042420512567 34
// 0.690349277138805 0.707162 [1 3 7 4 2 5 0 6] -0.7695782454496736 0.7171148114401136
// [e a d c b]
// 2987862039996907488 [210 77 224 47 242 252 247 139 7 239 144] 62 <nil>
// <nil> true
