package main

import (
	"fmt"
	"math/rand/v2"
)

func main() {
	for _, src := range []rand.Source{rand.NewPCG(1, 2), rand.NewChaCha8([32]byte([]byte("a seed of exactly thirty-two b.s")))} {
		r := rand.New(src)
		for range 3 {
			fmt.Println(r.Int(), r.Int32(), r.Int32N(100), r.Int64(), r.Int64N(1e15), r.IntN(7), r.Uint(), r.Uint32(), r.Uint32N(9), r.Uint64(), r.Uint64N(1<<50), r.UintN(1e9), r.Float32(), r.Float64(), r.NormFloat64(), r.ExpFloat64())
		}
		fmt.Println(r.Perm(8), r.Int32N(64), r.Int64N(1<<40), r.IntN(1<<40), r.Uint32N(1<<31))
		letters := []byte("abcdefgh")
		r.Shuffle(len(letters), func(i, j int) { letters[i], letters[j] = letters[j], letters[i] })
		fmt.Println(string(letters))
		z := rand.NewZipf(r, 1.5, 2, 1000)
		fmt.Println(z.Uint64(), z.Uint64(), z.Uint64())
	}
	pcg := rand.NewPCG(3, 4)
	pcg.Uint64()
	state, err := pcg.MarshalBinary()
	fmt.Printf("%q %v\n", state, err)
	appended, err := pcg.AppendBinary([]byte(">"))
	fmt.Printf("%q %v\n", appended, err)
	var other rand.PCG
	fmt.Println(other.UnmarshalBinary(state), other.Uint64() == pcg.Uint64(), other.UnmarshalBinary([]byte("bad")), other.UnmarshalBinary(nil))
	pcg.Seed(3, 4)
	fmt.Println(pcg.Uint64())
	seed := [32]byte{1, 2, 3}
	cc := rand.NewChaCha8(seed)
	b := make([]byte, 13)
	n, err := cc.Read(b)
	fmt.Println(n, err, b, cc.Uint64())
	state, err = cc.MarshalBinary()
	fmt.Printf("%q %v\n", state, err)
	appended, err = cc.AppendBinary([]byte(">"))
	fmt.Printf("%q %v\n", appended, err)
	var more rand.ChaCha8
	fmt.Println(more.UnmarshalBinary(state), more.Uint64() == cc.Uint64(), more.UnmarshalBinary([]byte("bad")))
	cc.Seed(seed)
	fmt.Println(cc.Uint64())
	for _, f := range []func(){
		func() { rand.IntN(0) }, func() { rand.Int32N(-1) }, func() { rand.Int64N(0) }, func() { rand.Uint32N(0) }, func() { rand.Uint64N(0) },
		func() { rand.UintN(0) }, func() { rand.N(0) }, func() { rand.Shuffle(-1, nil) },
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
		in("Int32", rand.Int32() >= 0)
		in("Int64", rand.Int64() >= 0)
		in("IntN", rand.IntN(5) < 5)
		in("Int32N", rand.Int32N(5) < 5)
		in("Int64N", rand.Int64N(5) < 5)
		in("Uint32N", rand.Uint32N(5) < 5)
		in("Uint64N", rand.Uint64N(5) < 5)
		in("UintN", rand.UintN(5) < 5)
		in("N", rand.N(int8(5)) < 5 && rand.N(uint8(5)) < 5)
		in("Float32", rand.Float32() < 1)
		in("Float64", rand.Float64() < 1)
		in("ExpFloat64", rand.ExpFloat64() >= 0)
		_, _, _, _ = rand.Uint(), rand.Uint32(), rand.Uint64(), rand.NormFloat64()
	}
	rand.Shuffle(3, func(i, j int) { in("Shuffle", i < 3 && j < 3) })
	fmt.Println(len(rand.Perm(10)))
}

// Output:
// 4969059760275911952 1323786710 78 5471241176507662746 234276270678412 0 9221744211007427193 1930089058 1 3389241988064777392 943642900655343 444788970 0.8954844 0.7263900707339023 0.8806882871913041 1.102732861281323
// 4257872588489500903 1092181682 7 6093522341581845358 48651207555123 4 3824056318896229933 92869290 3 13037077871211764336 1028062743526355 823001521 0.3847289 0.6600901283539973 0.022960429965692586 0.5687262476444122
// 38380406349626614 15968293 61 8249528790753336632 699096920889002 0 6999251097555031736 3880170807 7 7129530298895469460 738091040095456 53383122 0.7345541 0.5456168159503938 -0.8401653646643155 0.5796242948337021
// [0 2 5 4 1 3 7 6] 32 124345924879 55504706399 868971742
// gbdhaefc
// 0 11 0
// 8621851628431049033 802154905 6 7128304042876484191 674681194670364 6 15707765743834136590 3372212273 0 12317613607634071568 838325837688392 100231191 0.55179155 0.569173030760501 0.9505077226048306 0.30896619015977955
// 272895846013674946 1803278261 55 8902805755094418163 912739374020637 2 17808554391377988235 3660869459 8 10323408776456104701 1001412721817600 951719632 0.3231467 0.44110059030152704 -0.7624637227872855 0.37334601889641306
// 4216039955023908400 269302552 28 3951603723797106794 521655233883931 6 4659778141052424416 3047657326 8 14482664693013127474 546152007712524 801333071 0.23467708 0.17568265767489644 -0.5430306576011593 2.020430912918998
// [1 6 7 5 0 4 2 3] 16 1097129852204 591411197248 1218349323
// adhcbfeg
// 6 11 0
// "pcg:\xb0gFo\xab\x15؍\"\x1c\xf9\x11v\x9bZc" <nil>
// ">pcg:\xb0gFo\xab\x15؍\"\x1c\xf9\x11v\x9bZc" <nil>
// <nil> true invalid PCG encoding invalid PCG encoding
// 16261671900563650022
// 13 <nil> [59 80 7 99 22 20 19 254 162 58 251 51 214] 3581772083949013674
// "readbuf:\x03\x83'\x9achacha8:\x00\x00\x00\x00\x00\x00\x00\x03\x01\x02\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00" <nil>
// ">readbuf:\x03\x83'\x9achacha8:\x00\x00\x00\x00\x00\x00\x00\x03\x01\x02\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00" <nil>
// <nil> true invalid ChaCha8 encoding
// 18307998996574457915
// invalid argument to IntN
// invalid argument to Int32N
// invalid argument to Int64N
// invalid argument to Uint32N
// invalid argument to Uint64N
// invalid argument to UintN
// invalid argument to N
// invalid argument to Shuffle
// 10
