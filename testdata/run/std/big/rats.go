package main

import (
	"encoding/json"
	"fmt"
	"math"
	"math/big"
)

// Every function of big.Rat.
func main() {
	all := []*big.Rat{big.NewRat(0, 1), big.NewRat(1, 2), big.NewRat(-2, 3), big.NewRat(10, -4), big.NewRat(7, 1), new(big.Rat), new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Lsh(big.NewInt(3), 80))}
	for _, x := range all {
		f, ok := x.Float64()
		g, ok2 := x.Float32()
		n, exact := x.FloatPrec()
		fmt.Println(x, x.RatString(), x.FloatString(0), x.FloatString(5), x.FloatString(30), x.Sign(), x.IsInt(), x.Num(), x.Denom(), f, ok, g, ok2, n, exact)
		for _, y := range all {
			z := new(big.Rat)
			fmt.Print(z.Add(x, y), " ", z.Sub(x, y), " ", z.Mul(x, y), " ", x.Cmp(y), " ")
			if y.Sign() != 0 {
				fmt.Print(z.Quo(x, y), " ", z.Inv(y))
			}
			fmt.Println()
		}
		fmt.Println(new(big.Rat).Neg(x), new(big.Rat).Abs(x), new(big.Rat).Set(x))
	}
	for _, s := range []string{"", "1/2", "-3/6", "+4/2", "1/0", "1/-2", "0x10/0b11", "1.5", ".5", "5.", "-1e3", "1e-3", "0x1p-2", "1_000/3", "1__0", "e5", "1e", "1/2/3", " 1", "1e1000001", "0/5", "017", "017/1", "1.2.3", "0b1.1p3"} {
		z, ok := new(big.Rat).SetString(s)
		fmt.Print(s, "=", z, ok, " ")
	}
	fmt.Println()
	for _, f := range []float64{0, 0.1, -2.5, math.SmallestNonzeroFloat64, math.MaxFloat64, math.Inf(1), math.NaN(), 1e-310} {
		z := new(big.Rat).SetFloat64(f)
		if z == nil {
			fmt.Print("nil ")
			continue
		}
		back, exact := z.Float64()
		fmt.Print(len(z.String()), back == f, exact, " ")
	}
	fmt.Println()
	fmt.Println(new(big.Rat).SetInt(big.NewInt(5)), new(big.Rat).SetInt64(-5), new(big.Rat).SetUint64(math.MaxUint64), new(big.Rat).SetFrac64(6, -8))
	huge := new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), 2000))
	fmt.Println(huge.Float64())
	fmt.Println(huge.Inv(huge).Float64())
	fmt.Println(big.NewRat(math.MinInt64, 3).FloatString(3), big.NewRat(1, math.MinInt64), big.NewRat(math.MinInt64, math.MinInt64))

	data, err := json.Marshal([]*big.Rat{all[1], all[4]})
	var back []*big.Rat
	fmt.Println(string(data), err, json.Unmarshal(data, &back), back)
	text, _ := all[2].MarshalText()
	appended, _ := all[2].AppendText([]byte("r="))
	gob, _ := all[2].GobEncode()
	var g big.Rat
	fmt.Println(string(text), string(appended), gob, g.GobDecode(gob), &g, g.GobDecode([]byte{2}), g.GobDecode([]byte{9, 0, 0, 0, 1, 1}), new(big.Rat).UnmarshalText([]byte("1/x")))
	var v, w big.Rat
	n, err := fmt.Sscan("3/4 -1.25", &v, &w)
	fmt.Println(n, err, &v, &w)
	n, err = fmt.Sscanf("1.5 z", "%f %d", &v, &w)
	fmt.Println(n, err, &v)
	fmt.Printf("%v %s %v\n", all[2], all[2], *all[1].Num())

	// Numerator and denominator are those of the number.
	x := big.NewRat(3, 4)
	x.Num().SetInt64(8)
	fmt.Println(x, x.Num(), x.Denom())
	for name, f := range map[string]func(){
		"NewRat": func() { big.NewRat(1, 0) },
	} {
		func() {
			defer func() { fmt.Println(name, recover()) }()
			f()
		}()
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		new(big.Rat).Quo(all[1], all[0])
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		new(big.Rat).Inv(all[0])
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		new(big.Rat).SetFrac(big.NewInt(1), big.NewInt(0))
	}()
	sum := new(big.Rat)
	for i := int64(1); i <= 40; i++ {
		sum.Add(sum, big.NewRat(1, i))
	}
	fmt.Println(sum)
}

// Output:
// 0/1 0 0 0.00000 0.000000000000000000000000000000 0 true 0 1 0 true 0 true 0 true
// 0/1 0/1 0/1 0 
// 0/1 0/1 0/1 -1 2/1 2/1
// 0/1 0/1 0/1 1 -3/2 -3/2
// 0/1 0/1 0/1 1 -2/5 -2/5
// 0/1 0/1 0/1 -1 1/7 1/7
// 0/1 0/1 0/1 0 
// 0/1 0/1 0/1 -1 3626777458843887524118528/1 3626777458843887524118528/1
// 0/1 0/1 0/1
// 1/2 1/2 1 0.50000 0.500000000000000000000000000000 1 false 1 2 0.5 true 0.5 true 1 true
// 0/1 0/1 0/1 1 
// 1/4 1/4 1/4 0 2/1 2/1
// -1/3 -1/3 -1/3 1 -3/2 -3/2
// -5/4 -5/4 -5/4 1 -2/5 -2/5
// 7/2 7/2 7/2 -1 1/7 1/7
// 0/1 0/1 0/1 1 
// 1/7253554917687775048237056 1/7253554917687775048237056 1/7253554917687775048237056 1 3626777458843887524118528/1 3626777458843887524118528/1
// -1/2 1/2 1/2
// -2/3 -2/3 -1 -0.66667 -0.666666666666666666666666666667 -1 false -2 3 -0.6666666666666666 false -0.6666667 false 0 false
// 0/1 0/1 0/1 -1 
// -1/3 -1/3 -1/3 -1 2/1 2/1
// 4/9 4/9 4/9 0 -3/2 -3/2
// 5/3 5/3 5/3 1 -2/5 -2/5
// -14/3 -14/3 -14/3 -1 1/7 1/7
// 0/1 0/1 0/1 -1 
// -1/5440166188265831286177792 -1/5440166188265831286177792 -1/5440166188265831286177792 -1 3626777458843887524118528/1 3626777458843887524118528/1
// 2/3 2/3 -2/3
// -5/2 -5/2 -3 -2.50000 -2.500000000000000000000000000000 -1 false -5 2 -2.5 true -2.5 true 1 true
// 0/1 0/1 0/1 -1 
// -5/4 -5/4 -5/4 -1 2/1 2/1
// 5/3 5/3 5/3 -1 -3/2 -3/2
// 25/4 25/4 25/4 0 -2/5 -2/5
// -35/2 -35/2 -35/2 -1 1/7 1/7
// 0/1 0/1 0/1 -1 
// -5/7253554917687775048237056 -5/7253554917687775048237056 -5/7253554917687775048237056 -1 3626777458843887524118528/1 3626777458843887524118528/1
// 5/2 5/2 -5/2
// 7/1 7 7 7.00000 7.000000000000000000000000000000 1 true 7 1 7 true 7 true 0 true
// 0/1 0/1 0/1 1 
// 7/2 7/2 7/2 1 2/1 2/1
// -14/3 -14/3 -14/3 1 -3/2 -3/2
// -35/2 -35/2 -35/2 1 -2/5 -2/5
// 49/1 49/1 49/1 0 1/7 1/7
// 0/1 0/1 0/1 1 
// 7/3626777458843887524118528 7/3626777458843887524118528 7/3626777458843887524118528 1 3626777458843887524118528/1 3626777458843887524118528/1
// -7/1 7/1 7/1
// 0/1 0 0 0.00000 0.000000000000000000000000000000 0 true 0 1 0 true 0 true 0 true
// 0/1 0/1 0/1 0 
// 0/1 0/1 0/1 -1 2/1 2/1
// 0/1 0/1 0/1 1 -3/2 -3/2
// 0/1 0/1 0/1 1 -2/5 -2/5
// 0/1 0/1 0/1 -1 1/7 1/7
// 0/1 0/1 0/1 0 
// 0/1 0/1 0/1 -1 3626777458843887524118528/1 3626777458843887524118528/1
// 0/1 0/1 0/1
// 1/3626777458843887524118528 1/3626777458843887524118528 0 0.00000 0.000000000000000000000000275727 1 false 1 3626777458843887524118528 2.757268708510092e-25 false 2.7572688e-25 false 80 false
// 0/1 0/1 0/1 1 
// 1/7253554917687775048237056 1/7253554917687775048237056 1/7253554917687775048237056 -1 2/1 2/1
// -1/5440166188265831286177792 -1/5440166188265831286177792 -1/5440166188265831286177792 1 -3/2 -3/2
// -5/7253554917687775048237056 -5/7253554917687775048237056 -5/7253554917687775048237056 1 -2/5 -2/5
// 7/3626777458843887524118528 7/3626777458843887524118528 7/3626777458843887524118528 -1 1/7 1/7
// 0/1 0/1 0/1 1 
// 1/13153514735978126263833163494446547176903392886784 1/13153514735978126263833163494446547176903392886784 1/13153514735978126263833163494446547176903392886784 0 3626777458843887524118528/1 3626777458843887524118528/1
// -1/3626777458843887524118528 1/3626777458843887524118528 1/3626777458843887524118528
// =<nil> false 1/2=1/2 true -3/6=-1/2 true +4/2=2/1 true 1/0=<nil> false 1/-2=<nil> false 0x10/0b11=16/3 true 1.5=3/2 true .5=1/2 true 5.=5/1 true -1e3=-1000/1 true 1e-3=1/1000 true 0x1p-2=1/4 true 1_000/3=1000/3 true 1__0=<nil> false e5=<nil> false 1e=<nil> false 1/2/3=<nil> false  1=<nil> false 1e1000001=<nil> false 0/5=0/1 true 017=17/1 true 017/1=15/1 true 1.2.3=<nil> false 0b1.1p3=12/1 true 
// 3 true true 34 true true 4 true true 326 true true 311 true true nil nil 339 true true 
// 5/1 -5/1 18446744073709551615/1 -3/4
// +Inf false
// 0 true
// -3074457345618258602.667 -1/9223372036854775808 1/1
// ["1/2","7"] <nil> <nil> [1/2 7/1]
// -2/3 r=-2/3 [3 0 0 0 1 2 3] <nil> -2/3 Rat.GobDecode: buffer too small Rat.GobDecode: encoding version 4 not supported math/big: cannot unmarshal "1/x" into a *big.Rat
// 2 <nil> 3/4 -5/4
// 1 Rat.Scan: invalid verb 3/2
// -2/3 -2/3 {false [1]}
// 8/4 8 4
// NewRat division by zero
// division by zero
// division by zero
// division by zero
// 2078178381193813/485721041551200
