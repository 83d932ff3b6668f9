// A source with a seed gives Go's own numbers.

package main

import (
	"fmt"
	"math/rand"
)

func main() {
	for _, seed := range []int64{1, 42, -7, 0} {
		r := rand.New(rand.NewSource(seed))
		fmt.Println(r.Int(), r.Intn(10), r.Int63(), r.Int31n(1000), r.Uint32(), r.Uint64(), r.Int63n(1e15))
		fmt.Println(r.Float64(), r.Float32(), r.Perm(8), r.NormFloat64(), r.ExpFloat64())
		s := []string{"a", "b", "c", "d", "e"}
		r.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
		b := make([]byte, 5)
		n, err := r.Read(b)
		fmt.Println(s, n, err, b, rand.NewZipf(r, 1.5, 3, 100).Uint64())
	}
	sum := 0.0
	r := rand.New(rand.NewSource(3))
	for range 2000 {
		sum += r.NormFloat64() + r.ExpFloat64()
	}
	fmt.Println(sum)
	for range 100 {
		if n := rand.Intn(6); n < 0 || n > 5 {
			fmt.Println("out of range", n)
		}
	}
	defer func() { fmt.Println(recover()) }()
	rand.Intn(0)
}

// Output:
// 5577006791947779410 7 6129484611666145821 59 1823804162 6334824724549167320 394647632969758
// 0.15651925473279124 0.09696952 [1 2 3 7 6 4 5 0] 0.7324419258045132 0.7176288428497417
// [d c e a b] 5 <nil> [245 5 152 117 146] 12
// 3440579354231278675 7 5571782338101878760 750 188198846 3534334367214237261 468244883513247
// 0.38444584994446157 0.38304466 [0 1 5 4 7 2 6 3] -1.3971842552788805 1.1991564063449054
// [c d b a e] 5 <nil> [123 195 224 73 91] 2
// 747107023976529931 8 6995717851144434728 856 1296011127 17101642276603464493 702369077599753
// 0.6576236013139007 0.9778293 [7 3 5 1 0 6 4 2] 0.283854102348408 0.19683774147255645
// [b d c a e] 5 <nil> [40 79 213 225 87] 2
// 8717895732742165505 4 6050128673802995827 506 1578775030 11893357769247901871 932891286980153
// 0.6553321508148324 0.8971697 [5 0 2 4 6 1 3 7] 0.0182029289376123 2.204156824853721
// [a c e b d] 5 <nil> [90 166 174 195 252] 20
// 2058.9120544422353
// invalid argument to Intn
