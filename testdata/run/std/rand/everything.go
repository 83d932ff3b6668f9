package main

import (
	"fmt"
	"math/rand"
)

func main() {
	r := rand.New(rand.NewSource(42))
	for range 3 {
		fmt.Println(r.Int(), r.Int31(), r.Int31n(100), r.Int63(), r.Int63n(1e15), r.Intn(7), r.Uint32(), r.Uint64(), r.Float32(), r.Float64(), r.NormFloat64(), r.ExpFloat64())
	}
	fmt.Println(r.Perm(8), r.Int31n(64), r.Int63n(1<<40), r.Intn(1<<40))
	letters := []byte("abcdefgh")
	r.Shuffle(len(letters), func(i, j int) { letters[i], letters[j] = letters[j], letters[i] })
	fmt.Println(string(letters))
	b := make([]byte, 11)
	n, err := r.Read(b)
	fmt.Println(n, err, b)
	r.Read(b[:3])
	fmt.Println(b[:3])
	r.Seed(7)
	fmt.Println(r.Int())
	z := rand.NewZipf(r, 1.5, 2, 1000)
	fmt.Println(z.Uint64(), z.Uint64(), z.Uint64(), rand.NewZipf(r, 0.5, 1, 1) == nil)
	src := rand.NewSource(-5)
	fmt.Println(src.Int63(), src.(rand.Source64).Uint64())
	src.Seed(0)
	fmt.Println(src.Int63())
	for _, f := range []func(){
		func() { r.Intn(0) }, func() { r.Int31n(-1) }, func() { r.Int63n(0) }, func() { r.Shuffle(-1, nil) }, func() { rand.Intn(-1) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}

	in := func(what string, ok bool) {
		if !ok {
			fmt.Println(what, "out of range")
		}
	}
	for range 200 {
		in("Int", rand.Int() >= 0)
		in("Int31", rand.Int31() >= 0)
		in("Int63", rand.Int63() >= 0)
		v := rand.Int31n(10)
		in("Int31n", 0 <= v && v < 10)
		w := rand.Int63n(1e10)
		in("Int63n", 0 <= w && w < 1e10)
		in("Float32", rand.Float32() < 1)
		in("Float64", rand.Float64() < 1)
		in("ExpFloat64", rand.ExpFloat64() >= 0)
		_, _, _ = rand.Uint32(), rand.Uint64(), rand.NormFloat64()
	}
	seen := map[int]bool{}
	for _, i := range rand.Perm(10) {
		seen[i] = true
	}
	rand.Shuffle(3, func(i, j int) { in("Shuffle", i < 3 && j < 3) })
	n, err = rand.Read(b)
	fmt.Println(len(seen), n, err)
	rand.Seed(1)
	first := rand.Int63()
	rand.Seed(1)
	fmt.Println(first == rand.Int63())
}

// Output:
// 3440579354231278675 141734987 68 1926012586526624009 153945743547657 0 3491280714 12769259138917390016 0.38304466 0.6463763506057989 -1.3183925147106337 0.7777953930592235
// 3335934666146214990 260356828 52 4299969443970870044 415425842765075 6 4044447070 18177242848714785307 0.1193318 0.3401669366401341 0.3745597240111733 0.5648119375641802
// 6018823476402388478 90146861 2 1198686371618757660 513341729910236 6 1577735965 15879991964852500590 0.89261687 0.9973219642829593 0.2696561194903869 1.8977142031315848
// [7 5 0 3 6 1 2 4] 0 584358998623 560893718880
// gbcfahde
// 11 <nil> [44 71 157 50 96 117 51 144 89 20 200]
// [204 28 240]
// 8475284246537043955
// 20 19 0 true
// 1811683815564572222 4427849682616757295
// 8717895732742165505
// invalid argument to Intn
// invalid argument to Int31n
// invalid argument to Int63n
// invalid argument to Shuffle
// invalid argument to Intn
// 10 11 <nil>
// false
