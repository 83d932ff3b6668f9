package main

import (
	"encoding/json"
	"fmt"
	"math"
	"math/big"
)

func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			_, isNaN := e.(big.ErrNaN)
			fmt.Println(name, "panics:", e, isNaN)
		}
	}()
	f()
}

var modes = []big.RoundingMode{big.ToNearestEven, big.ToNearestAway, big.ToZero, big.AwayFromZero, big.ToNegativeInf, big.ToPositiveInf}

// Every function of big.Float, in every rounding mode.
func main() {
	text := func(s string, prec uint) *big.Float {
		f, _, err := big.ParseFloat(s, 0, prec, big.ToNearestEven)
		if err != nil {
			panic(err)
		}
		return f
	}
	all := []*big.Float{
		new(big.Float), big.NewFloat(1.5), big.NewFloat(-2.25), text("1e100", 200), text("0.1", 64), text("-1e-40", 30), new(big.Float).SetInf(false), new(big.Float).SetInf(true), big.NewFloat(math.Copysign(0, -1)),
		new(big.Float).SetInt64(math.MinInt64), new(big.Float).SetUint64(math.MaxUint64), text("123456789.987654321", 100),
	}
	for _, x := range all {
		fmt.Println(x, x.Prec(), x.MinPrec(), x.Mode(), x.Acc(), x.Sign(), x.Signbit(), x.IsInf(), x.IsInt())
		m := new(big.Float)
		e := x.MantExp(m)
		fmt.Println(m, e, new(big.Float).SetMantExp(m, e).Cmp(x))
		f64, a64 := x.Float64()
		f32, a32 := x.Float32()
		i64, ai := x.Int64()
		u64, au := x.Uint64()
		fmt.Println(f64, a64, f32, a32, i64, ai, u64, au)
		i, a := x.Int(nil)
		r, b := x.Rat(nil)
		fmt.Println(i, a, r, b)
		for _, format := range "eEfgGxpbz" {
			for _, prec := range []int{-1, 0, 1, 5, 25} {
				fmt.Print(x.Text(byte(format), prec), " ")
			}
		}
		fmt.Printf("\n%v|%g|%f|%e|%G|%.3f|%20.4g|%-20.4g|%020.4f|%+.2f|% .2f|%x|%b|%F|%s|%d\n", x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x)
	}
	for _, mode := range modes {
		for _, prec := range []uint{1, 5, 24, 70} {
			for _, x := range []*big.Float{all[1], all[4], all[5], all[11]} {
				for _, y := range []*big.Float{all[2], all[4], all[3]} {
					z := new(big.Float).SetPrec(prec).SetMode(mode)
					fmt.Print(z.Add(x, y).Text('p', 0), z.Acc(), " ", z.Sub(x, y).Text('p', 0), z.Acc(), " ", z.Mul(x, y).Text('p', 0), z.Acc(), " ", z.Quo(x, y).Text('p', 0), z.Acc(), " ")
				}
			}
			z := new(big.Float).SetPrec(prec).SetMode(mode)
			fmt.Println(mode, prec, z.Set(all[11]), z.Acc(), z.SetInt(big.NewInt(-123456789)), z.Acc(), z.SetRat(big.NewRat(-2, 3)), z.Acc(), z.SetFloat64(0.3), z.Acc(), z.Neg(all[4]), z.Abs(all[2]))
		}
	}
	for _, x := range all {
		for _, y := range all {
			fmt.Print(x.Cmp(y), " ")
			try("+", func() { fmt.Print(new(big.Float).Add(x, y).Text('g', 6), " ") })
			try("-", func() { fmt.Print(new(big.Float).Sub(x, y).Text('g', 6), " ") })
			try("*", func() { fmt.Print(new(big.Float).Mul(x, y).Text('g', 6), " ") })
			try("/", func() { fmt.Print(new(big.Float).Quo(x, y).Text('g', 6), " ") })
		}
		fmt.Println()
		try("sqrt", func() { fmt.Println(new(big.Float).Sqrt(x)) })
	}
	fmt.Println(new(big.Float).SetPrec(300).Sqrt(big.NewFloat(2)).Text('f', 80), new(big.Float).Sqrt(big.NewFloat(0.25)))

	for _, s := range []string{"", "1", "-1.5", "+.5", "5.", "1e3", "1E-3", "0x1p4", "0x1.8p-1", "0b11p2", "0o7.4", "1_0.5", "1__0", "Inf", "+inf", "-Inf", "inf ", "nan", "1e", "1p2", "0x", ".", "1e5x", "1e9999999999", "12345678901234567890123.5"} {
		for _, base := range []int{0, 10, 2, 16} {
			f, b, err := new(big.Float).Parse(s, base)
			fmt.Print(f, " ", b, " ", err, "; ")
		}
		_, ok := new(big.Float).SetString(s)
		fmt.Println(ok)
	}
	x := big.NewFloat(1.75)
	fmt.Println(x.SetPrec(2), x.Acc(), x.SetPrec(0), x.Acc(), x.Prec(), x.SetMode(big.ToZero).Mode(), x.Copy(all[3]).Prec())
	fmt.Println(new(big.Float).SetPrec(10).Set(all[3]).Text('p', 0), new(big.Float).SetMantExp(big.NewFloat(1), math.MaxInt32), new(big.Float).SetMantExp(big.NewFloat(1), math.MinInt64))
	fmt.Println(big.Below, big.Exact, big.Above, big.Accuracy(7), big.RoundingMode(9), string(all[1].Append([]byte("="), 'f', 2)))
	data, err := json.Marshal(all[4])
	back := new(big.Float)
	fmt.Println(string(data), err, json.Unmarshal(data, back), back, back.UnmarshalText([]byte("1z")))
	enc, _ := all[11].MarshalText()
	app, _ := all[11].AppendText([]byte("f="))
	gob, err := all[4].GobEncode()
	fmt.Println(string(enc), string(app), gob, err)
	got := new(big.Float)
	fmt.Println(got.GobDecode(gob), got, got.GobDecode([]byte{1}), got.GobDecode([]byte{7, 0, 0, 0, 0, 0}), got.GobDecode(nil))
	var v, w big.Float
	n, err := fmt.Sscan("2.5 -1e3", &v, &w)
	fmt.Println(n, err, &v, &w)
	try("NewFloat", func() { big.NewFloat(math.NaN()) })
	try("SetFloat64", func() { new(big.Float).SetFloat64(math.NaN()) })
}

// Output:
// 0 0 0 ToNearestEven Exact 0 false false true
// 0 0 0
// 0 Exact 0 Exact 0 Exact 0 Exact
// 0 Exact 0/1 Exact
// 0e+00 0e+00 0.0e+00 0.00000e+00 0.0000000000000000000000000e+00 0E+00 0E+00 0.0E+00 0.00000E+00 0.0000000000000000000000000E+00 0 0 0.0 0.00000 0.0000000000000000000000000 0 0 0 0 0 0 0 0 0 0 0x0p+00 0x0p+00 0x0.0p+00 0x0.00000p+00 0x0.0000000000000000000000000p+00 0 0 0 0 0 0 0 0 0 0 %z %z %z %z %z 
// 0|0|0.000000|0.000000e+00|0|0.000|                   0|0                   |000000000000000.0000|+0.00| 0.00|0x0.000000p+00|0|0.000000|%!s(*big.Float=0)|%!d(*big.Float=0)
// 1.5 53 2 ToNearestEven Exact 1 false false false
// 0.75 1 0
// 1.5 Exact 1.5 Exact 1 Below 1 Exact
// 1 Below 3/2 Exact
// 1.5e+00 2e+00 1.5e+00 1.50000e+00 1.5000000000000000000000000e+00 1.5E+00 2E+00 1.5E+00 1.50000E+00 1.5000000000000000000000000E+00 1.5 2 1.5 1.50000 1.5000000000000000000000000 1.5 2 2 1.5 1.5 1.5 2 2 1.5 1.5 0x1.8p+00 0x1p+01 0x1.8p+00 0x1.80000p+00 0x1.8000000000000000000000000p+00 0x.cp+1 0x.cp+1 0x.cp+1 0x.cp+1 0x.cp+1 6755399441055744p-52 6755399441055744p-52 6755399441055744p-52 6755399441055744p-52 6755399441055744p-52 %z %z %z %z %z 
// 1.5|1.5|1.500000|1.500000e+00|1.5|1.500|                 1.5|1.5                 |000000000000001.5000|+1.50| 1.50|0x1.800000p+00|6755399441055744p-52|1.500000|%!s(*big.Float=1.5)|%!d(*big.Float=1.5)
// -2.25 53 4 ToNearestEven Exact -1 true false false
// -0.5625 2 0
// -2.25 Exact -2.25 Exact -2 Above 0 Above
// -2 Above -9/4 Exact
// -2.25e+00 -2e+00 -2.2e+00 -2.25000e+00 -2.2500000000000000000000000e+00 -2.25E+00 -2E+00 -2.2E+00 -2.25000E+00 -2.2500000000000000000000000E+00 -2.25 -2 -2.2 -2.25000 -2.2500000000000000000000000 -2.25 -2 -2 -2.25 -2.25 -2.25 -2 -2 -2.25 -2.25 -0x1.2p+01 -0x1p+01 -0x1.2p+01 -0x1.20000p+01 -0x1.2000000000000000000000000p+01 -0x.9p+2 -0x.9p+2 -0x.9p+2 -0x.9p+2 -0x.9p+2 -5066549580791808p-51 -5066549580791808p-51 -5066549580791808p-51 -5066549580791808p-51 -5066549580791808p-51 %z %z %z %z %z 
// -2.25|-2.25|-2.250000|-2.250000e+00|-2.25|-2.250|               -2.25|-2.25               |-00000000000002.2500|-2.25|-2.25|-0x1.200000p+01|-5066549580791808p-51|-2.250000|%!s(*big.Float=-2.25)|%!d(*big.Float=-2.25)
// 1e+100 200 197 ToNearestEven Below 1 false false true
// 0.571493695641137491107891774152670479725954997411399330607563 333 0
// 1e+100 Above +Inf Above 9223372036854775807 Below 18446744073709551615 Below
// 9999999999999999999999999999999999999999999999999999999999997054189014032909901157151125633975189504 Exact 9999999999999999999999999999999999999999999999999999999999997054189014032909901157151125633975189504/1 Exact
// 1e+100 1e+100 1.0e+100 1.00000e+100 1.0000000000000000000000000e+100 1E+100 1E+100 1.0E+100 1.00000E+100 1.0000000000000000000000000E+100 10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 9999999999999999999999999999999999999999999999999999999999997054189014032909901157151125633975189504 9999999999999999999999999999999999999999999999999999999999997054189014032909901157151125633975189504.0 9999999999999999999999999999999999999999999999999999999999997054189014032909901157151125633975189504.00000 9999999999999999999999999999999999999999999999999999999999997054189014032909901157151125633975189504.0000000000000000000000000 1e+100 1e+100 1e+100 1e+100 1e+100 1E+100 1E+100 1E+100 1E+100 1E+100 0x1.249ad2594c37ceb0b2784c4ce0bf38ace408e211a7caab243p+332 0x1p+332 0x1.2p+332 0x1.249adp+332 0x1.249ad2594c37ceb0b2784c4cep+332 0x.924d692ca61be758593c2626705f9c5672047108d3e5559218p+333 0x.924d692ca61be758593c2626705f9c5672047108d3e5559218p+333 0x.924d692ca61be758593c2626705f9c5672047108d3e5559218p+333 0x.924d692ca61be758593c2626705f9c5672047108d3e5559218p+333 0x.924d692ca61be758593c2626705f9c5672047108d3e5559218p+333 918354961579912115600575419704879435795832466228193376178712p+133 918354961579912115600575419704879435795832466228193376178712p+133 918354961579912115600575419704879435795832466228193376178712p+133 918354961579912115600575419704879435795832466228193376178712p+133 918354961579912115600575419704879435795832466228193376178712p+133 %z %z %z %z %z 
// 1e+100|1e+100|9999999999999999999999999999999999999999999999999999999999997054189014032909901157151125633975189504.000000|1.000000e+100|1E+100|9999999999999999999999999999999999999999999999999999999999997054189014032909901157151125633975189504.000|              1e+100|1e+100              |9999999999999999999999999999999999999999999999999999999999997054189014032909901157151125633975189504.0000|+9999999999999999999999999999999999999999999999999999999999997054189014032909901157151125633975189504.00| 9999999999999999999999999999999999999999999999999999999999997054189014032909901157151125633975189504.00|0x1.249ad2p+332|918354961579912115600575419704879435795832466228193376178712p+133|9999999999999999999999999999999999999999999999999999999999997054189014032909901157151125633975189504.000000|%!s(*big.Float=1e+100)|%!d(*big.Float=1e+100)
// 0.1 64 64 ToNearestEven Above 1 false false false
// 0.8 -3 0
// 0.1 Above 0.1 Above 0 Below 0 Below
// 0 Below 14757395258967641293/147573952589676412928 Exact
// 1e-01 1e-01 1.0e-01 1.00000e-01 1.0000000000000000000135525e-01 1E-01 1E-01 1.0E-01 1.00000E-01 1.0000000000000000000135525E-01 0.1 0 0.1 0.10000 0.1000000000000000000013553 0.1 0.1 0.1 0.1 0.1000000000000000000013553 0.1 0.1 0.1 0.1 0.1000000000000000000013553 0x1.999999999999999ap-04 0x1p-03 0x1.ap-04 0x1.9999ap-04 0x1.999999999999999a000000000p-04 0x.cccccccccccccccdp-3 0x.cccccccccccccccdp-3 0x.cccccccccccccccdp-3 0x.cccccccccccccccdp-3 0x.cccccccccccccccdp-3 14757395258967641293p-67 14757395258967641293p-67 14757395258967641293p-67 14757395258967641293p-67 14757395258967641293p-67 %z %z %z %z %z 
// 0.1|0.1|0.100000|1.000000e-01|0.1|0.100|                 0.1|0.1                 |000000000000000.1000|+0.10| 0.10|0x1.99999ap-04|14757395258967641293p-67|0.100000|%!s(*big.Float=0.1)|%!d(*big.Float=0.1)
// -1e-40 30 30 ToNearestEven Below -1 true false false
// -0.544451787 -132 0
// -1.000000000115701e-40 Exact -1e-40 Above 0 Above 0 Above
// 0 Above -584600655/5846006549323611672814739330865132078623730171904 Exact
// -1e-40 -1e-40 -1.0e-40 -1.00000e-40 -1.0000000001157009184780197e-40 -1E-40 -1E-40 -1.0E-40 -1.00000E-40 -1.0000000001157009184780197E-40 -0.0000000000000000000000000000000000000001 -0 -0.0 -0.00000 -0.0000000000000000000000000 -1e-40 -1e-40 -1e-40 -1e-40 -1.00000000011570091847802e-40 -1E-40 -1E-40 -1E-40 -1E-40 -1.00000000011570091847802E-40 -0x1.16c26278p-133 -0x1p-133 -0x1.1p-133 -0x1.16c26p-133 -0x1.16c2627800000000000000000p-133 -0x.8b61313cp-132 -0x.8b61313cp-132 -0x.8b61313cp-132 -0x.8b61313cp-132 -0x.8b61313cp-132 -584600655p-162 -584600655p-162 -584600655p-162 -584600655p-162 -584600655p-162 %z %z %z %z %z 
// -1e-40|-1e-40|-0.000000|-1.000000e-40|-1E-40|-0.000|              -1e-40|-1e-40              |-00000000000000.0000|-0.00|-0.00|-0x1.16c262p-133|-584600655p-162|-0.000000|%!s(*big.Float=-1e-40)|%!d(*big.Float=-1e-40)
// +Inf 0 0 ToNearestEven Exact 1 false true false
// +Inf 0 0
// +Inf Exact +Inf Exact 9223372036854775807 Below 18446744073709551615 Below
// <nil> Below <nil> Below
// +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf +Inf 
// +Inf|+Inf|+Inf|+Inf|+Inf|+Inf|                +Inf|+Inf                |                +Inf|+Inf| Inf|+Inf|+Inf|+Inf|%!s(*big.Float=+Inf)|%!d(*big.Float=+Inf)
// -Inf 0 0 ToNearestEven Exact -1 true true false
// -Inf 0 0
// -Inf Exact -Inf Exact -9223372036854775808 Above 0 Above
// <nil> Above <nil> Above
// -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf -Inf 
// -Inf|-Inf|-Inf|-Inf|-Inf|-Inf|                -Inf|-Inf                |                -Inf|-Inf|-Inf|-Inf|-Inf|-Inf|%!s(*big.Float=-Inf)|%!d(*big.Float=-Inf)
// -0 53 0 ToNearestEven Exact 0 true false true
// -0 0 0
// -0 Exact -0 Exact 0 Exact 0 Exact
// 0 Exact 0/1 Exact
// -0e+00 -0e+00 -0.0e+00 -0.00000e+00 -0.0000000000000000000000000e+00 -0E+00 -0E+00 -0.0E+00 -0.00000E+00 -0.0000000000000000000000000E+00 -0 -0 -0.0 -0.00000 -0.0000000000000000000000000 -0 -0 -0 -0 -0 -0 -0 -0 -0 -0 -0x0p+00 -0x0p+00 -0x0.0p+00 -0x0.00000p+00 -0x0.0000000000000000000000000p+00 -0 -0 -0 -0 -0 -0 -0 -0 -0 -0 %z %z %z %z %z 
// -0|-0|-0.000000|-0.000000e+00|-0|-0.000|                  -0|-0                  |-00000000000000.0000|-0.00|-0.00|-0x0.000000p+00|-0|-0.000000|%!s(*big.Float=-0)|%!d(*big.Float=-0)
// -9.223372036854775808e+18 64 1 ToNearestEven Exact -1 true false true
// -0.5 64 0
// -9.223372036854776e+18 Exact -9.223372e+18 Exact -9223372036854775808 Exact 0 Above
// -9223372036854775808 Exact -9223372036854775808/1 Exact
// -9.223372036854775808e+18 -9e+18 -9.2e+18 -9.22337e+18 -9.2233720368547758080000000e+18 -9.223372036854775808E+18 -9E+18 -9.2E+18 -9.22337E+18 -9.2233720368547758080000000E+18 -9223372036854775808 -9223372036854775808 -9223372036854775808.0 -9223372036854775808.00000 -9223372036854775808.0000000000000000000000000 -9.223372036854775808e+18 -9e+18 -9e+18 -9.2234e+18 -9223372036854775808 -9.223372036854775808E+18 -9E+18 -9E+18 -9.2234E+18 -9223372036854775808 -0x1p+63 -0x1p+63 -0x1.0p+63 -0x1.00000p+63 -0x1.0000000000000000000000000p+63 -0x.8p+64 -0x.8p+64 -0x.8p+64 -0x.8p+64 -0x.8p+64 -9223372036854775808p+0 -9223372036854775808p+0 -9223372036854775808p+0 -9223372036854775808p+0 -9223372036854775808p+0 %z %z %z %z %z 
// -9.223372036854775808e+18|-9.223372036854775808e+18|-9223372036854775808.000000|-9.223372e+18|-9.223372036854775808E+18|-9223372036854775808.000|          -9.223e+18|-9.223e+18          |-9223372036854775808.0000|-9223372036854775808.00|-9223372036854775808.00|-0x1.000000p+63|-9223372036854775808p+0|-9223372036854775808.000000|%!s(*big.Float=-9.223372037e+18)|%!d(*big.Float=-9.223372037e+18)
// 1.8446744073709551615e+19 64 64 ToNearestEven Exact 1 false false true
// 0.99999999999999999995 64 0
// 1.8446744073709552e+19 Above 1.8446744e+19 Above 9223372036854775807 Below 18446744073709551615 Exact
// 18446744073709551615 Exact 18446744073709551615/1 Exact
// 1.8446744073709551615e+19 2e+19 1.8e+19 1.84467e+19 1.8446744073709551615000000e+19 1.8446744073709551615E+19 2E+19 1.8E+19 1.84467E+19 1.8446744073709551615000000E+19 18446744073709551615 18446744073709551615 18446744073709551615.0 18446744073709551615.00000 18446744073709551615.0000000000000000000000000 1.8446744073709551615e+19 2e+19 2e+19 1.8447e+19 18446744073709551615 1.8446744073709551615E+19 2E+19 2E+19 1.8447E+19 18446744073709551615 0x1.fffffffffffffffep+63 0x1p+64 0x1.0p+64 0x1.00000p+64 0x1.fffffffffffffffe000000000p+63 0x.ffffffffffffffffp+64 0x.ffffffffffffffffp+64 0x.ffffffffffffffffp+64 0x.ffffffffffffffffp+64 0x.ffffffffffffffffp+64 18446744073709551615p+0 18446744073709551615p+0 18446744073709551615p+0 18446744073709551615p+0 18446744073709551615p+0 %z %z %z %z %z 
// 1.8446744073709551615e+19|1.8446744073709551615e+19|18446744073709551615.000000|1.844674e+19|1.8446744073709551615E+19|18446744073709551615.000|           1.845e+19|1.845e+19           |18446744073709551615.0000|+18446744073709551615.00| 18446744073709551615.00|0x1.000000p+64|18446744073709551615p+0|18446744073709551615.000000|%!s(*big.Float=1.844674407e+19)|%!d(*big.Float=1.844674407e+19)
// 1.23456789987654321e+08 100 97 ToNearestEven Above 1 false false false
// 0.919824764040517218410968780518 27 0
// 1.2345678998765433e+08 Above 1.2345679e+08 Above 123456789 Below 123456789 Below
// 123456789 Below 145752051780093891450976139297/1180591620717411303424 Exact
// 1.23456789987654321e+08 1e+08 1.2e+08 1.23457e+08 1.2345678998765432100000000e+08 1.23456789987654321E+08 1E+08 1.2E+08 1.23457E+08 1.2345678998765432100000000E+08 123456789.987654321 123456790 123456790.0 123456789.98765 123456789.9876543210000000000000375 1.23456789987654321e+08 1e+08 1e+08 1.2346e+08 123456789.987654321 1.23456789987654321E+08 1E+08 1E+08 1.2346E+08 123456789.987654321 0x1.d6f3457f35ba781cad70f821p+26 0x1p+27 0x1.dp+26 0x1.d6f34p+26 0x1.d6f3457f35ba781cad70f8210p+26 0x.eb79a2bf9add3c0e56b87c108p+27 0x.eb79a2bf9add3c0e56b87c108p+27 0x.eb79a2bf9add3c0e56b87c108p+27 0x.eb79a2bf9add3c0e56b87c108p+27 0x.eb79a2bf9add3c0e56b87c108p+27 1166016414240751131607809114376p-73 1166016414240751131607809114376p-73 1166016414240751131607809114376p-73 1166016414240751131607809114376p-73 1166016414240751131607809114376p-73 %z %z %z %z %z 
// 1.23456789987654321e+08|1.23456789987654321e+08|123456789.987654|1.234568e+08|1.23456789987654321E+08|123456789.988|           1.235e+08|1.235e+08           |000000123456789.9877|+123456789.99| 123456789.99|0x1.d6f345p+26|1166016414240751131607809114376p-73|123456789.987654|%!s(*big.Float=123456790)|%!d(*big.Float=123456790)
// -0x.8p+1Below 0x.8p+3Above -0x.8p+3Below -0x.8p+0Above 0x.8p+2Above 0x.8p+1Below 0x.8p-2Below 0x.8p+5Above 0x.8p+333Below -0x.8p+333Above 0x.8p+334Above 0x.8p-331Below -0x.8p+2Above 0x.8p+2Below -0x.8p-1Below -0x.8p-4Above 0x.8p-1Above 0Exact 0x.8p-6Below 0x.8p+1Exact 0x.8p+333Below -0x.8p+333Above 0x.8p+330Above 0x.8p-335Below -0x.8p+2Above 0x.8p+2Below 0x.8p-131Below 0x.8p-133Above 0x.8p-2Above -0x.8p-2Below -0x.8p-135Below -0x.8p-129Above 0x.8p+333Below -0x.8p+333Above -0x.8p+200Above -0x.8p-464Below 0x.8p+28Above 0x.8p+28Above -0x.8p+29Above -0x.8p+27Below 0x.8p+28Above 0x.8p+28Above 0x.8p+24Below 0x.8p+31Below 0x.8p+333Below -0x.8p+333Above 0x.8p+360Below 0x.8p-304Above ToNearestEven 1 2 Above 2 Below 2 Above 2 Below 2 2
// -0x.cp+0Exact 0x.fp+2Exact -0x.d8p+2Exact -0x.a8p+0Above 0x.dp+1Above 0x.bp+1Below 0x.98p-2Below 0x.fp+4Above 0x.9p+333Below -0x.9p+333Above 0x.d8p+333Below 0x.a8p-331Above -0x.88p+2Above 0x.98p+2Above -0x.e8p-2Below -0x.b8p-4Below 0x.dp-2Above 0Exact 0x.ap-6Below 0x.8p+1Exact 0x.9p+333Below -0x.9p+333Above 0x.e8p+329Below 0x.bp-335Below -0x.9p+2Above 0x.9p+2Above 0x.ap-131Above 0x.f8p-134Above 0x.dp-3Above -0x.dp-3Below -0x.ep-136Below -0x.bp-129Below 0x.9p+333Below -0x.9p+333Above -0x.ap+200Below -0x.fp-465Above 0x.e8p+27Below 0x.e8p+27Below -0x.88p+29Below -0x.dp+26Above 0x.e8p+27Below 0x.e8p+27Below 0x.cp+24Above 0x.9p+31Below 0x.9p+333Below -0x.9p+333Above 0x.88p+360Above 0x.dp-305Above ToNearestEven 5 2.2 Below 2.2 Above 2.2 Above 2.2 Below 2.2 2.2
// -0x.cp+0Exact 0x.fp+2Exact -0x.d8p+2Exact -0x.aaaaabp+0Below 0x.cccccdp+1Above 0x.b33333p+1Below 0x.99999ap-2Above 0x.fp+4Above 0x.924d69p+333Below -0x.924d69p+333Above 0x.db741ep+333Above 0x.a7fb19p-331Below -0x.89999ap+2Below 0x.966666p+2Below -0x.e66666p-2Above -0x.b60b61p-4Below 0x.cccccdp-2Above 0Exact 0x.a3d70ap-6Below 0x.8p+1Exact 0x.924d69p+333Below -0x.924d69p+333Above 0x.ea1575p+329Below 0x.b32df9p-335Above -0x.9p+2Above 0x.9p+2Above 0x.9ccd57p-131Below 0x.f7c93bp-134Below 0x.cccccdp-3Above -0x.cccccdp-3Below -0x.df01e8p-136Above -0x.ae397ep-129Below 0x.924d69p+333Below -0x.924d69p+333Above -0x.9f4f27p+200Above -0x.f3e2f9p-465Below 0x.eb79a2p+27Below 0x.eb79a3p+27Below -0x.84746cp+29Below -0x.d14fadp+26Above 0x.eb79a3p+27Above 0x.eb79a3p+27Above 0x.bc614fp+24Above 0x.932c06p+31Above 0x.924d69p+333Below -0x.924d69p+333Above 0x.869293p+360Below 0x.ce046cp-305Above ToNearestEven 24 2.25 Above 2.25 Below 2.25 Below 2.25 Above 2.25 2.25
// -0x.cp+0Exact 0x.fp+2Exact -0x.d8p+2Exact -0x.aaaaaaaaaaaaaaaaacp+0Below 0x.ccccccccccccccccdp+1Exact 0x.b3333333333333333p+1Exact 0x.9999999999999999cp-2Exact 0x.efffffffffffffffc4p+4Below 0x.924d692ca61be75858p+333Below -0x.924d692ca61be75858p+333Above 0x.db741dc2f929db0484p+333Below 0x.a7fb195b541f1f0e04p-331Above -0x.899999999999999998p+2Exact 0x.966666666666666668p+2Exact -0x.e666666666666666ap-2Exact -0x.b60b60b60b60b60b9p-4Below 0x.cccccccccccccccdp-2Exact 0Exact 0x.a3d70a3d70a3d70a9p-6Above 0x.8p+1Exact 0x.924d692ca61be75858p+333Below -0x.924d692ca61be75858p+333Above 0x.ea1575143cf972273p+329Above 0x.b32df8e9f354656474p-335Below -0x.9p+2Above 0x.9p+2Above 0x.9ccd57638p-131Exact 0x.f7c93b155555555554p-134Below 0x.cccccccccccccccdp-3Above -0x.cccccccccccccccdp-3Above -0x.df01e8600000000038p-136Below -0x.ae397d8affffffffd4p-129Above 0x.924d692ca61be75858p+333Below -0x.924d692ca61be75858p+333Above -0x.9f4f272666c492e3ccp+200Above -0x.f3e2f89457f5db182p-465Above 0x.eb79a2779add3c0e58p+27Above 0x.eb79a3079add3c0e58p+27Above -0x.84746b8bc71c71c81p+29Above -0x.d14fad1c17e118f04cp+26Above 0x.eb79a2c2ce106f4188p+27Below 0x.eb79a2bc67aa08db24p+27Above 0x.bc614effaf17633edcp+24Above 0x.932c05b7c0ca4588dp+31Below 0x.924d692ca61be75858p+333Below -0x.924d692ca61be75858p+333Above 0x.869293252f66da6708p+360Above 0x.ce046bab4331aeb174p-305Above ToNearestEven 70 2.25 Above 2.25 Exact 2.25 Below 2.25 Exact 2.25 2.25
// -0x.8p+1Below 0x.8p+3Above -0x.8p+3Below -0x.8p+0Above 0x.8p+2Above 0x.8p+1Below 0x.8p-2Below 0x.8p+5Above 0x.8p+333Below -0x.8p+333Above 0x.8p+334Above 0x.8p-331Below -0x.8p+2Above 0x.8p+2Below -0x.8p-1Below -0x.8p-4Above 0x.8p-1Above 0Exact 0x.8p-6Below 0x.8p+1Exact 0x.8p+333Below -0x.8p+333Above 0x.8p+330Above 0x.8p-335Below -0x.8p+2Above 0x.8p+2Below 0x.8p-131Below 0x.8p-133Above 0x.8p-2Above -0x.8p-2Below -0x.8p-135Below -0x.8p-129Above 0x.8p+333Below -0x.8p+333Above -0x.8p+200Above -0x.8p-464Below 0x.8p+28Above 0x.8p+28Above -0x.8p+29Above -0x.8p+27Below 0x.8p+28Above 0x.8p+28Above 0x.8p+24Below 0x.8p+31Below 0x.8p+333Below -0x.8p+333Above 0x.8p+360Below 0x.8p-304Above ToNearestAway 1 2 Above 2 Below 2 Above 2 Below 2 2
// -0x.cp+0Exact 0x.fp+2Exact -0x.d8p+2Exact -0x.a8p+0Above 0x.dp+1Above 0x.bp+1Below 0x.98p-2Below 0x.fp+4Above 0x.9p+333Below -0x.9p+333Above 0x.d8p+333Below 0x.a8p-331Above -0x.88p+2Above 0x.98p+2Above -0x.e8p-2Below -0x.b8p-4Below 0x.dp-2Above 0Exact 0x.ap-6Below 0x.8p+1Exact 0x.9p+333Below -0x.9p+333Above 0x.e8p+329Below 0x.bp-335Below -0x.9p+2Above 0x.9p+2Above 0x.ap-131Above 0x.f8p-134Above 0x.dp-3Above -0x.dp-3Below -0x.ep-136Below -0x.bp-129Below 0x.9p+333Below -0x.9p+333Above -0x.ap+200Below -0x.fp-465Above 0x.e8p+27Below 0x.e8p+27Below -0x.88p+29Below -0x.dp+26Above 0x.e8p+27Below 0x.e8p+27Below 0x.cp+24Above 0x.9p+31Below 0x.9p+333Below -0x.9p+333Above 0x.88p+360Above 0x.dp-305Above ToNearestAway 5 2.2 Below 2.2 Above 2.2 Above 2.2 Below 2.2 2.2
// -0x.cp+0Exact 0x.fp+2Exact -0x.d8p+2Exact -0x.aaaaabp+0Below 0x.cccccdp+1Above 0x.b33333p+1Below 0x.99999ap-2Above 0x.fp+4Above 0x.924d69p+333Below -0x.924d69p+333Above 0x.db741ep+333Above 0x.a7fb19p-331Below -0x.89999ap+2Below 0x.966666p+2Below -0x.e66666p-2Above -0x.b60b61p-4Below 0x.cccccdp-2Above 0Exact 0x.a3d70ap-6Below 0x.8p+1Exact 0x.924d69p+333Below -0x.924d69p+333Above 0x.ea1575p+329Below 0x.b32df9p-335Above -0x.9p+2Above 0x.9p+2Above 0x.9ccd57p-131Below 0x.f7c93bp-134Below 0x.cccccdp-3Above -0x.cccccdp-3Below -0x.df01e8p-136Above -0x.ae397ep-129Below 0x.924d69p+333Below -0x.924d69p+333Above -0x.9f4f27p+200Above -0x.f3e2f9p-465Below 0x.eb79a2p+27Below 0x.eb79a3p+27Below -0x.84746cp+29Below -0x.d14fadp+26Above 0x.eb79a3p+27Above 0x.eb79a3p+27Above 0x.bc614fp+24Above 0x.932c06p+31Above 0x.924d69p+333Below -0x.924d69p+333Above 0x.869293p+360Below 0x.ce046cp-305Above ToNearestAway 24 2.25 Above 2.25 Below 2.25 Below 2.25 Above 2.25 2.25
// -0x.cp+0Exact 0x.fp+2Exact -0x.d8p+2Exact -0x.aaaaaaaaaaaaaaaaacp+0Below 0x.ccccccccccccccccdp+1Exact 0x.b3333333333333333p+1Exact 0x.9999999999999999cp-2Exact 0x.efffffffffffffffc4p+4Below 0x.924d692ca61be75858p+333Below -0x.924d692ca61be75858p+333Above 0x.db741dc2f929db0484p+333Below 0x.a7fb195b541f1f0e04p-331Above -0x.899999999999999998p+2Exact 0x.966666666666666668p+2Exact -0x.e666666666666666ap-2Exact -0x.b60b60b60b60b60b9p-4Below 0x.cccccccccccccccdp-2Exact 0Exact 0x.a3d70a3d70a3d70a9p-6Above 0x.8p+1Exact 0x.924d692ca61be75858p+333Below -0x.924d692ca61be75858p+333Above 0x.ea1575143cf972273p+329Above 0x.b32df8e9f354656474p-335Below -0x.9p+2Above 0x.9p+2Above 0x.9ccd57638p-131Exact 0x.f7c93b155555555554p-134Below 0x.cccccccccccccccdp-3Above -0x.cccccccccccccccdp-3Above -0x.df01e8600000000038p-136Below -0x.ae397d8affffffffd4p-129Above 0x.924d692ca61be75858p+333Below -0x.924d692ca61be75858p+333Above -0x.9f4f272666c492e3ccp+200Above -0x.f3e2f89457f5db182p-465Above 0x.eb79a2779add3c0e58p+27Above 0x.eb79a3079add3c0e58p+27Above -0x.84746b8bc71c71c81p+29Above -0x.d14fad1c17e118f04cp+26Above 0x.eb79a2c2ce106f4188p+27Below 0x.eb79a2bc67aa08db24p+27Above 0x.bc614effaf17633edcp+24Above 0x.932c05b7c0ca4588dp+31Below 0x.924d692ca61be75858p+333Below -0x.924d692ca61be75858p+333Above 0x.869293252f66da6708p+360Above 0x.ce046bab4331aeb174p-305Above ToNearestAway 70 2.25 Above 2.25 Exact 2.25 Below 2.25 Exact 2.25 2.25
// -0x.8p+0Above 0x.8p+2Below -0x.8p+2Above -0x.8p+0Above 0x.8p+1Below 0x.8p+1Below 0x.8p-2Below 0x.8p+4Below 0x.8p+333Below -0x.8p+333Above 0x.8p+333Below 0x.8p-331Below -0x.8p+2Above 0x.8p+2Below -0x.8p-2Above -0x.8p-4Above 0x.8p-2Below 0Exact 0x.8p-6Below 0x.8p+1Exact 0x.8p+333Below -0x.8p+333Above 0x.8p+329Below 0x.8p-335Below -0x.8p+2Above 0x.8p+2Below 0x.8p-131Below 0x.8p-134Below 0x.8p-3Below -0x.8p-3Above -0x.8p-136Above -0x.8p-129Above 0x.8p+333Below -0x.8p+333Above -0x.8p+200Above -0x.8p-465Above 0x.8p+27Below 0x.8p+27Below -0x.8p+29Above -0x.8p+26Above 0x.8p+27Below 0x.8p+27Below 0x.8p+24Below 0x.8p+31Below 0x.8p+333Below -0x.8p+333Above 0x.8p+360Below 0x.8p-305Below ToZero 1 2 Below 2 Above 2 Above 2 Below 2 2
// -0x.cp+0Exact 0x.fp+2Exact -0x.d8p+2Exact -0x.a8p+0Above 0x.c8p+1Below 0x.bp+1Below 0x.98p-2Below 0x.e8p+4Below 0x.9p+333Below -0x.9p+333Above 0x.d8p+333Below 0x.ap-331Below -0x.88p+2Above 0x.9p+2Below -0x.ep-2Above -0x.bp-4Above 0x.c8p-2Below 0Exact 0x.ap-6Below 0x.8p+1Exact 0x.9p+333Below -0x.9p+333Above 0x.e8p+329Below 0x.bp-335Below -0x.9p+2Above 0x.88p+2Below 0x.98p-131Below 0x.fp-134Below 0x.c8p-3Below -0x.c8p-3Above -0x.d8p-136Above -0x.a8p-129Above 0x.9p+333Below -0x.9p+333Above -0x.98p+200Above -0x.fp-465Above 0x.e8p+27Below 0x.e8p+27Below -0x.8p+29Above -0x.dp+26Above 0x.e8p+27Below 0x.e8p+27Below 0x.b8p+24Below 0x.9p+31Below 0x.9p+333Below -0x.9p+333Above 0x.8p+360Below 0x.c8p-305Below ToZero 5 2.2 Below 2.2 Above 2.2 Above 2.2 Below 2.2 2.2
// -0x.cp+0Exact 0x.fp+2Exact -0x.d8p+2Exact -0x.aaaaaap+0Above 0x.ccccccp+1Below 0x.b33333p+1Below 0x.999999p-2Below 0x.efffffp+4Below 0x.924d69p+333Below -0x.924d69p+333Above 0x.db741dp+333Below 0x.a7fb19p-331Below -0x.899999p+2Above 0x.966666p+2Below -0x.e66666p-2Above -0x.b60b6p-4Above 0x.ccccccp-2Below 0Exact 0x.a3d70ap-6Below 0x.8p+1Exact 0x.924d69p+333Below -0x.924d69p+333Above 0x.ea1575p+329Below 0x.b32df8p-335Below -0x.9p+2Above 0x.8fffffp+2Below 0x.9ccd57p-131Below 0x.f7c93bp-134Below 0x.ccccccp-3Below -0x.ccccccp-3Above -0x.df01e8p-136Above -0x.ae397dp-129Above 0x.924d69p+333Below -0x.924d69p+333Above -0x.9f4f27p+200Above -0x.f3e2f8p-465Above 0x.eb79a2p+27Below 0x.eb79a3p+27Below -0x.84746bp+29Above -0x.d14fadp+26Above 0x.eb79a2p+27Below 0x.eb79a2p+27Below 0x.bc614ep+24Below 0x.932c05p+31Below 0x.924d69p+333Below -0x.924d69p+333Above 0x.869293p+360Below 0x.ce046bp-305Below ToZero 24 2.25 Below 2.25 Above 2.25 Above 2.25 Below 2.25 2.25
// -0x.cp+0Exact 0x.fp+2Exact -0x.d8p+2Exact -0x.aaaaaaaaaaaaaaaaa8p+0Above 0x.ccccccccccccccccdp+1Exact 0x.b3333333333333333p+1Exact 0x.9999999999999999cp-2Exact 0x.efffffffffffffffc4p+4Below 0x.924d692ca61be75858p+333Below -0x.924d692ca61be75858p+333Above 0x.db741dc2f929db0484p+333Below 0x.a7fb195b541f1f0ep-331Below -0x.899999999999999998p+2Exact 0x.966666666666666668p+2Exact -0x.e666666666666666ap-2Exact -0x.b60b60b60b60b60b8cp-4Above 0x.cccccccccccccccdp-2Exact 0Exact 0x.a3d70a3d70a3d70a8cp-6Below 0x.8p+1Exact 0x.924d692ca61be75858p+333Below -0x.924d692ca61be75858p+333Above 0x.ea1575143cf972272cp+329Below 0x.b32df8e9f354656474p-335Below -0x.9p+2Above 0x.8ffffffffffffffffcp+2Below 0x.9ccd57638p-131Exact 0x.f7c93b155555555554p-134Below 0x.ccccccccccccccccfcp-3Below -0x.cccccccccccccccdp-3Above -0x.df01e8600000000034p-136Above -0x.ae397d8affffffffd4p-129Above 0x.924d692ca61be75858p+333Below -0x.924d692ca61be75858p+333Above -0x.9f4f272666c492e3ccp+200Above -0x.f3e2f89457f5db182p-465Above 0x.eb79a2779add3c0e54p+27Below 0x.eb79a3079add3c0e54p+27Below -0x.84746b8bc71c71c81p+29Above -0x.d14fad1c17e118f04cp+26Above 0x.eb79a2c2ce106f4188p+27Below 0x.eb79a2bc67aa08db2p+27Below 0x.bc614effaf17633ed8p+24Below 0x.932c05b7c0ca4588dp+31Below 0x.924d692ca61be75858p+333Below -0x.924d692ca61be75858p+333Above 0x.869293252f66da6704p+360Below 0x.ce046bab4331aeb17p-305Below ToZero 70 2.25 Below 2.25 Exact 2.25 Above 2.25 Exact 2.25 2.25
// -0x.8p+1Below 0x.8p+3Above -0x.8p+3Below -0x.8p+1Below 0x.8p+2Above 0x.8p+2Above 0x.8p-1Above 0x.8p+5Above 0x.8p+334Above -0x.8p+334Below 0x.8p+334Above 0x.8p-330Above -0x.8p+3Below 0x.8p+3Above -0x.8p-1Below -0x.8p-3Below 0x.8p-1Above 0Exact 0x.8p-5Above 0x.8p+1Exact 0x.8p+334Above -0x.8p+334Below 0x.8p+330Above 0x.8p-334Above -0x.8p+3Below 0x.8p+3Above 0x.8p-130Above 0x.8p-133Above 0x.8p-2Above -0x.8p-2Below -0x.8p-135Below -0x.8p-128Below 0x.8p+334Above -0x.8p+334Below -0x.8p+201Below -0x.8p-464Below 0x.8p+28Above 0x.8p+28Above -0x.8p+30Below -0x.8p+27Below 0x.8p+28Above 0x.8p+28Above 0x.8p+25Above 0x.8p+32Above 0x.8p+334Above -0x.8p+334Below 0x.8p+361Above 0x.8p-304Above AwayFromZero 1 4 Above 4 Below 4 Below 4 Above 4 4
// -0x.cp+0Exact 0x.fp+2Exact -0x.d8p+2Exact -0x.bp+0Below 0x.dp+1Above 0x.b8p+1Above 0x.ap-2Above 0x.fp+4Above 0x.98p+333Above -0x.98p+333Below 0x.ep+333Above 0x.a8p-331Above -0x.9p+2Below 0x.98p+2Above -0x.e8p-2Below -0x.b8p-4Below 0x.dp-2Above 0Exact 0x.a8p-6Above 0x.8p+1Exact 0x.98p+333Above -0x.98p+333Below 0x.fp+329Above 0x.b8p-335Above -0x.98p+2Below 0x.9p+2Above 0x.ap-131Above 0x.f8p-134Above 0x.dp-3Above -0x.dp-3Below -0x.ep-136Below -0x.bp-129Below 0x.98p+333Above -0x.98p+333Below -0x.ap+200Below -0x.f8p-465Below 0x.fp+27Above 0x.fp+27Above -0x.88p+29Below -0x.d8p+26Below 0x.fp+27Above 0x.fp+27Above 0x.cp+24Above 0x.98p+31Above 0x.98p+333Above -0x.98p+333Below 0x.88p+360Above 0x.dp-305Above AwayFromZero 5 2.2 Above 2.2 Below 2.2 Below 2.2 Above 2.2 2.2
// -0x.cp+0Exact 0x.fp+2Exact -0x.d8p+2Exact -0x.aaaaabp+0Below 0x.cccccdp+1Above 0x.b33334p+1Above 0x.99999ap-2Above 0x.fp+4Above 0x.924d6ap+333Above -0x.924d6ap+333Below 0x.db741ep+333Above 0x.a7fb1ap-331Above -0x.89999ap+2Below 0x.966667p+2Above -0x.e66667p-2Below -0x.b60b61p-4Below 0x.cccccdp-2Above 0Exact 0x.a3d70bp-6Above 0x.8p+1Exact 0x.924d6ap+333Above -0x.924d6ap+333Below 0x.ea1576p+329Above 0x.b32df9p-335Above -0x.900001p+2Below 0x.9p+2Above 0x.9ccd58p-131Above 0x.f7c93cp-134Above 0x.cccccdp-3Above -0x.cccccdp-3Below -0x.df01e9p-136Below -0x.ae397ep-129Below 0x.924d6ap+333Above -0x.924d6ap+333Below -0x.9f4f28p+200Below -0x.f3e2f9p-465Below 0x.eb79a3p+27Above 0x.eb79a4p+27Above -0x.84746cp+29Below -0x.d14faep+26Below 0x.eb79a3p+27Above 0x.eb79a3p+27Above 0x.bc614fp+24Above 0x.932c06p+31Above 0x.924d6ap+333Above -0x.924d6ap+333Below 0x.869294p+360Above 0x.ce046cp-305Above AwayFromZero 24 2.25 Above 2.25 Below 2.25 Below 2.25 Above 2.25 2.25
// -0x.cp+0Exact 0x.fp+2Exact -0x.d8p+2Exact -0x.aaaaaaaaaaaaaaaaacp+0Below 0x.ccccccccccccccccdp+1Exact 0x.b3333333333333333p+1Exact 0x.9999999999999999cp-2Exact 0x.efffffffffffffffc8p+4Above 0x.924d692ca61be7585cp+333Above -0x.924d692ca61be7585cp+333Below 0x.db741dc2f929db0488p+333Above 0x.a7fb195b541f1f0e04p-331Above -0x.899999999999999998p+2Exact 0x.966666666666666668p+2Exact -0x.e666666666666666ap-2Exact -0x.b60b60b60b60b60b9p-4Below 0x.cccccccccccccccdp-2Exact 0Exact 0x.a3d70a3d70a3d70a9p-6Above 0x.8p+1Exact 0x.924d692ca61be7585cp+333Above -0x.924d692ca61be7585cp+333Below 0x.ea1575143cf972273p+329Above 0x.b32df8e9f354656478p-335Above -0x.900000000000000004p+2Below 0x.9p+2Above 0x.9ccd57638p-131Exact 0x.f7c93b155555555558p-134Above 0x.cccccccccccccccdp-3Above -0x.cccccccccccccccd04p-3Below -0x.df01e8600000000038p-136Below -0x.ae397d8affffffffd8p-129Below 0x.924d692ca61be7585cp+333Above -0x.924d692ca61be7585cp+333Below -0x.9f4f272666c492e3dp+200Below -0x.f3e2f89457f5db1824p-465Below 0x.eb79a2779add3c0e58p+27Above 0x.eb79a3079add3c0e58p+27Above -0x.84746b8bc71c71c814p+29Below -0x.d14fad1c17e118f05p+26Below 0x.eb79a2c2ce106f418cp+27Above 0x.eb79a2bc67aa08db24p+27Above 0x.bc614effaf17633edcp+24Above 0x.932c05b7c0ca4588d4p+31Above 0x.924d692ca61be7585cp+333Above -0x.924d692ca61be7585cp+333Below 0x.869293252f66da6708p+360Above 0x.ce046bab4331aeb174p-305Above AwayFromZero 70 2.25 Above 2.25 Exact 2.25 Below 2.25 Exact 2.25 2.25
// -0x.8p+1Below 0x.8p+2Below -0x.8p+3Below -0x.8p+1Below 0x.8p+1Below 0x.8p+1Below 0x.8p-2Below 0x.8p+4Below 0x.8p+333Below -0x.8p+334Below 0x.8p+333Below 0x.8p-331Below -0x.8p+3Below 0x.8p+2Below -0x.8p-1Below -0x.8p-3Below 0x.8p-2Below -0Exact 0x.8p-6Below 0x.8p+1Exact 0x.8p+333Below -0x.8p+334Below 0x.8p+329Below 0x.8p-335Below -0x.8p+3Below 0x.8p+2Below 0x.8p-131Below 0x.8p-134Below 0x.8p-3Below -0x.8p-2Below -0x.8p-135Below -0x.8p-128Below 0x.8p+333Below -0x.8p+334Below -0x.8p+201Below -0x.8p-464Below 0x.8p+27Below 0x.8p+27Below -0x.8p+30Below -0x.8p+27Below 0x.8p+27Below 0x.8p+27Below 0x.8p+24Below 0x.8p+31Below 0x.8p+333Below -0x.8p+334Below 0x.8p+360Below 0x.8p-305Below ToNegativeInf 1 4 Below 4 Below 4 Below 4 Below 4 4
// -0x.cp+0Exact 0x.fp+2Exact -0x.d8p+2Exact -0x.bp+0Below 0x.c8p+1Below 0x.bp+1Below 0x.98p-2Below 0x.e8p+4Below 0x.9p+333Below -0x.98p+333Below 0x.d8p+333Below 0x.ap-331Below -0x.9p+2Below 0x.9p+2Below -0x.e8p-2Below -0x.b8p-4Below 0x.c8p-2Below -0Exact 0x.ap-6Below 0x.8p+1Exact 0x.9p+333Below -0x.98p+333Below 0x.e8p+329Below 0x.bp-335Below -0x.98p+2Below 0x.88p+2Below 0x.98p-131Below 0x.fp-134Below 0x.c8p-3Below -0x.dp-3Below -0x.ep-136Below -0x.bp-129Below 0x.9p+333Below -0x.98p+333Below -0x.ap+200Below -0x.f8p-465Below 0x.e8p+27Below 0x.e8p+27Below -0x.88p+29Below -0x.d8p+26Below 0x.e8p+27Below 0x.e8p+27Below 0x.b8p+24Below 0x.9p+31Below 0x.9p+333Below -0x.98p+333Below 0x.8p+360Below 0x.c8p-305Below ToNegativeInf 5 2.2 Below 2.2 Below 2.2 Below 2.2 Below 2.2 2.2
// -0x.cp+0Exact 0x.fp+2Exact -0x.d8p+2Exact -0x.aaaaabp+0Below 0x.ccccccp+1Below 0x.b33333p+1Below 0x.999999p-2Below 0x.efffffp+4Below 0x.924d69p+333Below -0x.924d6ap+333Below 0x.db741dp+333Below 0x.a7fb19p-331Below -0x.89999ap+2Below 0x.966666p+2Below -0x.e66667p-2Below -0x.b60b61p-4Below 0x.ccccccp-2Below -0Exact 0x.a3d70ap-6Below 0x.8p+1Exact 0x.924d69p+333Below -0x.924d6ap+333Below 0x.ea1575p+329Below 0x.b32df8p-335Below -0x.900001p+2Below 0x.8fffffp+2Below 0x.9ccd57p-131Below 0x.f7c93bp-134Below 0x.ccccccp-3Below -0x.cccccdp-3Below -0x.df01e9p-136Below -0x.ae397ep-129Below 0x.924d69p+333Below -0x.924d6ap+333Below -0x.9f4f28p+200Below -0x.f3e2f9p-465Below 0x.eb79a2p+27Below 0x.eb79a3p+27Below -0x.84746cp+29Below -0x.d14faep+26Below 0x.eb79a2p+27Below 0x.eb79a2p+27Below 0x.bc614ep+24Below 0x.932c05p+31Below 0x.924d69p+333Below -0x.924d6ap+333Below 0x.869293p+360Below 0x.ce046bp-305Below ToNegativeInf 24 2.25 Below 2.25 Below 2.25 Below 2.25 Below 2.25 2.25
// -0x.cp+0Exact 0x.fp+2Exact -0x.d8p+2Exact -0x.aaaaaaaaaaaaaaaaacp+0Below 0x.ccccccccccccccccdp+1Exact 0x.b3333333333333333p+1Exact 0x.9999999999999999cp-2Exact 0x.efffffffffffffffc4p+4Below 0x.924d692ca61be75858p+333Below -0x.924d692ca61be7585cp+333Below 0x.db741dc2f929db0484p+333Below 0x.a7fb195b541f1f0ep-331Below -0x.899999999999999998p+2Exact 0x.966666666666666668p+2Exact -0x.e666666666666666ap-2Exact -0x.b60b60b60b60b60b9p-4Below 0x.cccccccccccccccdp-2Exact -0Exact 0x.a3d70a3d70a3d70a8cp-6Below 0x.8p+1Exact 0x.924d692ca61be75858p+333Below -0x.924d692ca61be7585cp+333Below 0x.ea1575143cf972272cp+329Below 0x.b32df8e9f354656474p-335Below -0x.900000000000000004p+2Below 0x.8ffffffffffffffffcp+2Below 0x.9ccd57638p-131Exact 0x.f7c93b155555555554p-134Below 0x.ccccccccccccccccfcp-3Below -0x.cccccccccccccccd04p-3Below -0x.df01e8600000000038p-136Below -0x.ae397d8affffffffd8p-129Below 0x.924d692ca61be75858p+333Below -0x.924d692ca61be7585cp+333Below -0x.9f4f272666c492e3dp+200Below -0x.f3e2f89457f5db1824p-465Below 0x.eb79a2779add3c0e54p+27Below 0x.eb79a3079add3c0e54p+27Below -0x.84746b8bc71c71c814p+29Below -0x.d14fad1c17e118f05p+26Below 0x.eb79a2c2ce106f4188p+27Below 0x.eb79a2bc67aa08db2p+27Below 0x.bc614effaf17633ed8p+24Below 0x.932c05b7c0ca4588dp+31Below 0x.924d692ca61be75858p+333Below -0x.924d692ca61be7585cp+333Below 0x.869293252f66da6704p+360Below 0x.ce046bab4331aeb17p-305Below ToNegativeInf 70 2.25 Below 2.25 Exact 2.25 Below 2.25 Exact 2.25 2.25
// -0x.8p+0Above 0x.8p+3Above -0x.8p+2Above -0x.8p+0Above 0x.8p+2Above 0x.8p+2Above 0x.8p-1Above 0x.8p+5Above 0x.8p+334Above -0x.8p+333Above 0x.8p+334Above 0x.8p-330Above -0x.8p+2Above 0x.8p+3Above -0x.8p-2Above -0x.8p-4Above 0x.8p-1Above 0Exact 0x.8p-5Above 0x.8p+1Exact 0x.8p+334Above -0x.8p+333Above 0x.8p+330Above 0x.8p-334Above -0x.8p+2Above 0x.8p+3Above 0x.8p-130Above 0x.8p-133Above 0x.8p-2Above -0x.8p-3Above -0x.8p-136Above -0x.8p-129Above 0x.8p+334Above -0x.8p+333Above -0x.8p+200Above -0x.8p-465Above 0x.8p+28Above 0x.8p+28Above -0x.8p+29Above -0x.8p+26Above 0x.8p+28Above 0x.8p+28Above 0x.8p+25Above 0x.8p+32Above 0x.8p+334Above -0x.8p+333Above 0x.8p+361Above 0x.8p-304Above ToPositiveInf 1 2 Above 2 Above 2 Above 2 Above 2 2
// -0x.cp+0Exact 0x.fp+2Exact -0x.d8p+2Exact -0x.a8p+0Above 0x.dp+1Above 0x.b8p+1Above 0x.ap-2Above 0x.fp+4Above 0x.98p+333Above -0x.9p+333Above 0x.ep+333Above 0x.a8p-331Above -0x.88p+2Above 0x.98p+2Above -0x.ep-2Above -0x.bp-4Above 0x.dp-2Above 0Exact 0x.a8p-6Above 0x.8p+1Exact 0x.98p+333Above -0x.9p+333Above 0x.fp+329Above 0x.b8p-335Above -0x.9p+2Above 0x.9p+2Above 0x.ap-131Above 0x.f8p-134Above 0x.dp-3Above -0x.c8p-3Above -0x.d8p-136Above -0x.a8p-129Above 0x.98p+333Above -0x.9p+333Above -0x.98p+200Above -0x.fp-465Above 0x.fp+27Above 0x.fp+27Above -0x.8p+29Above -0x.dp+26Above 0x.fp+27Above 0x.fp+27Above 0x.cp+24Above 0x.98p+31Above 0x.98p+333Above -0x.9p+333Above 0x.88p+360Above 0x.dp-305Above ToPositiveInf 5 2.2 Above 2.2 Above 2.2 Above 2.2 Above 2.2 2.2
// -0x.cp+0Exact 0x.fp+2Exact -0x.d8p+2Exact -0x.aaaaaap+0Above 0x.cccccdp+1Above 0x.b33334p+1Above 0x.99999ap-2Above 0x.fp+4Above 0x.924d6ap+333Above -0x.924d69p+333Above 0x.db741ep+333Above 0x.a7fb1ap-331Above -0x.899999p+2Above 0x.966667p+2Above -0x.e66666p-2Above -0x.b60b6p-4Above 0x.cccccdp-2Above 0Exact 0x.a3d70bp-6Above 0x.8p+1Exact 0x.924d6ap+333Above -0x.924d69p+333Above 0x.ea1576p+329Above 0x.b32df9p-335Above -0x.9p+2Above 0x.9p+2Above 0x.9ccd58p-131Above 0x.f7c93cp-134Above 0x.cccccdp-3Above -0x.ccccccp-3Above -0x.df01e8p-136Above -0x.ae397dp-129Above 0x.924d6ap+333Above -0x.924d69p+333Above -0x.9f4f27p+200Above -0x.f3e2f8p-465Above 0x.eb79a3p+27Above 0x.eb79a4p+27Above -0x.84746bp+29Above -0x.d14fadp+26Above 0x.eb79a3p+27Above 0x.eb79a3p+27Above 0x.bc614fp+24Above 0x.932c06p+31Above 0x.924d6ap+333Above -0x.924d69p+333Above 0x.869294p+360Above 0x.ce046cp-305Above ToPositiveInf 24 2.25 Above 2.25 Above 2.25 Above 2.25 Above 2.25 2.25
// -0x.cp+0Exact 0x.fp+2Exact -0x.d8p+2Exact -0x.aaaaaaaaaaaaaaaaa8p+0Above 0x.ccccccccccccccccdp+1Exact 0x.b3333333333333333p+1Exact 0x.9999999999999999cp-2Exact 0x.efffffffffffffffc8p+4Above 0x.924d692ca61be7585cp+333Above -0x.924d692ca61be75858p+333Above 0x.db741dc2f929db0488p+333Above 0x.a7fb195b541f1f0e04p-331Above -0x.899999999999999998p+2Exact 0x.966666666666666668p+2Exact -0x.e666666666666666ap-2Exact -0x.b60b60b60b60b60b8cp-4Above 0x.cccccccccccccccdp-2Exact 0Exact 0x.a3d70a3d70a3d70a9p-6Above 0x.8p+1Exact 0x.924d692ca61be7585cp+333Above -0x.924d692ca61be75858p+333Above 0x.ea1575143cf972273p+329Above 0x.b32df8e9f354656478p-335Above -0x.9p+2Above 0x.9p+2Above 0x.9ccd57638p-131Exact 0x.f7c93b155555555558p-134Above 0x.cccccccccccccccdp-3Above -0x.cccccccccccccccdp-3Above -0x.df01e8600000000034p-136Above -0x.ae397d8affffffffd4p-129Above 0x.924d692ca61be7585cp+333Above -0x.924d692ca61be75858p+333Above -0x.9f4f272666c492e3ccp+200Above -0x.f3e2f89457f5db182p-465Above 0x.eb79a2779add3c0e58p+27Above 0x.eb79a3079add3c0e58p+27Above -0x.84746b8bc71c71c81p+29Above -0x.d14fad1c17e118f04cp+26Above 0x.eb79a2c2ce106f418cp+27Above 0x.eb79a2bc67aa08db24p+27Above 0x.bc614effaf17633edcp+24Above 0x.932c05b7c0ca4588d4p+31Above 0x.924d692ca61be7585cp+333Above -0x.924d692ca61be75858p+333Above 0x.869293252f66da6708p+360Above 0x.ce046bab4331aeb174p-305Above ToPositiveInf 70 2.25 Above 2.25 Exact 2.25 Above 2.25 Exact 2.25 2.25
// 0 0 0 0 / panics: division of zero by zero or infinity by infinity true
// -1 1.5 -1.5 0 0 1 -2.25 2.25 -0 -0 -1 1e+100 -1e+100 0 0 -1 0.1 -0.1 0 0 1 -1e-40 1e-40 -0 -0 -1 +Inf -Inf * panics: multiplication of zero with infinity true
// 0 1 -Inf +Inf * panics: multiplication of zero with infinity true
// -0 0 0 0 -0 / panics: division of zero by zero or infinity by infinity true
// 1 -9.22337e+18 9.22337e+18 -0 -0 -1 1.84467e+19 -1.84467e+19 0 0 -1 1.23457e+08 -1.23457e+08 0 0 
// 0
// 1 1.5 1.5 0 +Inf 0 3 0 2.25 1 1 -0.75 3.75 -3.375 -0.666667 -1 1e+100 -1e+100 1.5e+100 1.5e-100 1 1.6 1.4 0.15 15 1 1.5 1.5 -1.5e-40 -1.5e+40 -1 +Inf -Inf +Inf 0 1 -Inf +Inf -Inf -0 1 1.5 1.5 -0 -Inf 1 -9.22337e+18 9.22337e+18 -1.38351e+19 -1.6263e-19 -1 1.84467e+19 -1.84467e+19 2.76701e+19 8.13152e-20 -1 1.23457e+08 -1.23457e+08 1.85185e+08 1.215e-08 
// 1.224744871391589
// -1 -2.25 -2.25 -0 -Inf -1 -0.75 -3.75 -3.375 -1.5 0 -4.5 0 5.0625 1 -1 1e+100 -1e+100 -2.25e+100 -2.25e-100 -1 -2.15 -2.35 -0.225 -22.5 -1 -2.25 -2.25 2.25e-40 2.25e+40 -1 +Inf -Inf -Inf -0 1 -Inf +Inf +Inf 0 -1 -2.25 -2.25 0 +Inf 1 -9.22337e+18 9.22337e+18 2.07526e+19 2.43945e-19 -1 1.84467e+19 -1.84467e+19 -4.15052e+19 -1.21973e-19 -1 1.23457e+08 -1.23457e+08 -2.77778e+08 -1.8225e-08 
// sqrt panics: square root of negative operand true
// 1 1e+100 1e+100 0 +Inf 1 1e+100 1e+100 1.5e+100 6.66667e+99 1 1e+100 1e+100 -2.25e+100 -4.44444e+99 0 2e+100 0 1e+200 1 1 1e+100 1e+100 1e+99 1e+101 1 1e+100 1e+100 -1e+60 -1e+140 -1 +Inf -Inf +Inf 0 1 -Inf +Inf -Inf -0 1 1e+100 1e+100 -0 -Inf 1 1e+100 1e+100 -9.22337e+118 -1.0842e+81 1 1e+100 1e+100 1.84467e+119 5.42101e+80 1 1e+100 1e+100 1.23457e+108 8.1e+91 
// 1e+50
// 1 0.1 0.1 0 +Inf -1 1.6 -1.4 0.15 0.0666667 1 -2.15 2.35 -0.225 -0.0444444 -1 1e+100 -1e+100 1e+99 1e-101 0 0.2 0 0.01 1 1 0.1 0.1 -1e-41 -1e+39 -1 +Inf -Inf +Inf 0 1 -Inf +Inf -Inf -0 1 0.1 0.1 -0 -Inf 1 -9.22337e+18 9.22337e+18 -9.22337e+17 -1.0842e-20 -1 1.84467e+19 -1.84467e+19 1.84467e+18 5.42101e-21 -1 1.23457e+08 -1.23457e+08 1.23457e+07 8.1e-10 
// 0.3162277660168379332
// -1 -1e-40 -1e-40 -0 -Inf -1 1.5 -1.5 -1.5e-40 -6.66667e-41 1 -2.25 2.25 2.25e-40 4.44444e-41 -1 1e+100 -1e+100 -1e+60 -1e-140 -1 0.1 -0.1 -1e-41 -1e-39 0 -2e-40 0 1e-80 1 -1 +Inf -Inf -Inf -0 1 -Inf +Inf +Inf 0 -1 -1e-40 -1e-40 0 +Inf 1 -9.22337e+18 9.22337e+18 9.22337e-22 1.0842e-59 -1 1.84467e+19 -1.84467e+19 -1.84467e-21 -5.42101e-60 -1 1.23457e+08 -1.23457e+08 -1.23457e-32 -8.1e-49 
// sqrt panics: square root of negative operand true
// 1 +Inf +Inf * panics: multiplication of zero with infinity true
// +Inf 1 +Inf +Inf +Inf +Inf 1 +Inf +Inf -Inf -Inf 1 +Inf +Inf +Inf +Inf 1 +Inf +Inf +Inf +Inf 1 +Inf +Inf -Inf -Inf 0 +Inf - panics: subtraction of infinities with equal signs true
// +Inf / panics: division of zero by zero or infinity by infinity true
// 1 + panics: addition of infinities with opposite signs true
// +Inf -Inf / panics: division of zero by zero or infinity by infinity true
// 1 +Inf +Inf * panics: multiplication of zero with infinity true
// -Inf 1 +Inf +Inf -Inf -Inf 1 +Inf +Inf +Inf +Inf 1 +Inf +Inf +Inf +Inf 
// +Inf
// -1 -Inf -Inf * panics: multiplication of zero with infinity true
// -Inf -1 -Inf -Inf -Inf -Inf -1 -Inf -Inf +Inf +Inf -1 -Inf -Inf -Inf -Inf -1 -Inf -Inf -Inf -Inf -1 -Inf -Inf +Inf +Inf -1 + panics: addition of infinities with opposite signs true
// -Inf -Inf / panics: division of zero by zero or infinity by infinity true
// 0 -Inf - panics: subtraction of infinities with equal signs true
// +Inf / panics: division of zero by zero or infinity by infinity true
// -1 -Inf -Inf * panics: multiplication of zero with infinity true
// +Inf -1 -Inf -Inf +Inf +Inf -1 -Inf -Inf -Inf -Inf -1 -Inf -Inf -Inf -Inf 
// sqrt panics: square root of negative operand true
// 0 0 -0 -0 / panics: division of zero by zero or infinity by infinity true
// -1 1.5 -1.5 -0 -0 1 -2.25 2.25 0 0 -1 1e+100 -1e+100 -0 -0 -1 0.1 -0.1 -0 -0 1 -1e-40 1e-40 0 0 -1 +Inf -Inf * panics: multiplication of zero with infinity true
// -0 1 -Inf +Inf * panics: multiplication of zero with infinity true
// 0 0 -0 0 0 / panics: division of zero by zero or infinity by infinity true
// 1 -9.22337e+18 9.22337e+18 0 0 -1 1.84467e+19 -1.84467e+19 -0 -0 -1 1.23457e+08 -1.23457e+08 -0 -0 
// -0
// -1 -9.22337e+18 -9.22337e+18 -0 -Inf -1 -9.22337e+18 -9.22337e+18 -1.38351e+19 -6.14891e+18 -1 -9.22337e+18 -9.22337e+18 2.07526e+19 4.09928e+18 -1 1e+100 -1e+100 -9.22337e+118 -9.22337e-82 -1 -9.22337e+18 -9.22337e+18 -9.22337e+17 -9.22337e+19 -1 -9.22337e+18 -9.22337e+18 9.22337e-22 9.22337e+58 -1 +Inf -Inf -Inf -0 1 -Inf +Inf +Inf 0 -1 -9.22337e+18 -9.22337e+18 0 +Inf 0 -1.84467e+19 0 8.50706e+37 1 -1 9.22337e+18 -2.76701e+19 -1.70141e+38 -0.5 -1 -9.22337e+18 -9.22337e+18 -1.13869e+27 -7.47093e+10 
// sqrt panics: square root of negative operand true
// 1 1.84467e+19 1.84467e+19 0 +Inf 1 1.84467e+19 1.84467e+19 2.76701e+19 1.22978e+19 1 1.84467e+19 1.84467e+19 -4.15052e+19 -8.19855e+18 -1 1e+100 -1e+100 1.84467e+119 1.84467e-81 1 1.84467e+19 1.84467e+19 1.84467e+18 1.84467e+20 1 1.84467e+19 1.84467e+19 -1.84467e-21 -1.84467e+59 -1 +Inf -Inf +Inf 0 1 -Inf +Inf -Inf -0 1 1.84467e+19 1.84467e+19 -0 -Inf 1 9.22337e+18 2.76701e+19 -1.70141e+38 -2 0 3.68935e+19 0 3.40282e+38 1 1 1.84467e+19 1.84467e+19 2.27738e+27 1.49419e+11 
// 4.2949672959999999998e+09
// 1 1.23457e+08 1.23457e+08 0 +Inf 1 1.23457e+08 1.23457e+08 1.85185e+08 8.23045e+07 1 1.23457e+08 1.23457e+08 -2.77778e+08 -5.48697e+07 -1 1e+100 -1e+100 1.23457e+108 1.23457e-92 1 1.23457e+08 1.23457e+08 1.23457e+07 1.23457e+09 1 1.23457e+08 1.23457e+08 -1.23457e-32 -1.23457e+48 -1 +Inf -Inf +Inf 0 1 -Inf +Inf -Inf -0 1 1.23457e+08 1.23457e+08 -0 -Inf 1 -9.22337e+18 9.22337e+18 -1.13869e+27 -1.33852e-11 -1 1.84467e+19 -1.84467e+19 2.27738e+27 6.69261e-12 0 2.46914e+08 0 1.52416e+16 1 
// 11111.11110499999999887499999939
// 1.41421356237309504880168872420969807856967187537694807317667973799073247846210704 0.5
// <nil> 0 EOF; <nil> 0 EOF; <nil> 0 EOF; <nil> 0 EOF; false
// 1 10 <nil>; 1 10 <nil>; 1 2 <nil>; 1 16 <nil>; true
// -1.5 10 <nil>; -1.5 10 <nil>; -1 2 expected end of string, found '5'; -1.3125 16 <nil>; true
// 0.5 10 <nil>; 0.5 10 <nil>; <nil> 2 number has no digits; 0.3125 16 <nil>; true
// 5 10 <nil>; 5 10 <nil>; <nil> 2 number has no digits; 5 16 <nil>; true
// 1000 10 <nil>; 1000 10 <nil>; 1000 2 <nil>; 483 16 <nil>; true
// 0.001 10 <nil>; 0.001 10 <nil>; 0.001 2 <nil>; 30 16 expected end of string, found '-'; true
// 16 16 <nil>; 0 10 expected end of string, found 'x'; 0 2 expected end of string, found 'x'; 0 16 expected end of string, found 'x'; true
// 0.75 16 <nil>; 0 10 expected end of string, found 'x'; 0 2 expected end of string, found 'x'; 0 16 expected end of string, found 'x'; true
// 12 2 <nil>; 0 10 expected end of string, found 'b'; 0 2 expected end of string, found 'b'; 11332 16 <nil>; true
// 7.5 8 <nil>; 0 10 expected end of string, found 'o'; 0 2 expected end of string, found 'o'; 0 16 expected end of string, found 'o'; true
// 10.5 10 <nil>; 1 10 expected end of string, found '_'; 1 2 expected end of string, found '_'; 1 16 expected end of string, found '_'; true
// <nil> 10 '_' must separate successive digits; 1 10 expected end of string, found '_'; 1 2 expected end of string, found '_'; 1 16 expected end of string, found '_'; false
// +Inf 0 <nil>; +Inf 0 <nil>; +Inf 0 <nil>; +Inf 0 <nil>; true
// +Inf 0 <nil>; +Inf 0 <nil>; +Inf 0 <nil>; +Inf 0 <nil>; true
// -Inf 0 <nil>; -Inf 0 <nil>; -Inf 0 <nil>; -Inf 0 <nil>; true
// <nil> 10 number has no digits; <nil> 10 number has no digits; <nil> 2 number has no digits; <nil> 16 number has no digits; false
// <nil> 10 number has no digits; <nil> 10 number has no digits; <nil> 2 number has no digits; <nil> 16 number has no digits; false
// <nil> 10 number has no digits; <nil> 10 number has no digits; <nil> 2 number has no digits; 30 16 <nil>; false
// 4 10 <nil>; 4 10 <nil>; 4 2 <nil>; 4 16 <nil>; true
// <nil> 16 number has no digits; 0 10 expected end of string, found 'x'; 0 2 expected end of string, found 'x'; 0 16 expected end of string, found 'x'; false
// <nil> 10 number has no digits; <nil> 10 number has no digits; <nil> 2 number has no digits; <nil> 16 number has no digits; false
// 100000 10 expected end of string, found 'x'; 100000 10 expected end of string, found 'x'; 100000 2 expected end of string, found 'x'; 485 16 expected end of string, found 'x'; false
// <nil> 10 exponent overflow; <nil> 10 exponent overflow; <nil> 2 exponent overflow; 3.3645055809945e+13 16 <nil>; false
// 1.234567890123456789e+22 10 <nil>; 1.234567890123456789e+22 10 <nil>; 1 2 expected end of string, found '2'; 3.5212516668202532662e+26 16 <nil>; true
// 1e+100 Above 1e+100 Below 0 ToZero 200
// 0x.924p+333 +Inf 0
// Below Exact Above Accuracy(7) RoundingMode(9) =1.50
// "0.1" <nil> <nil> 1 math/big: cannot unmarshal "1z" into a *big.Float (expected end of string, found 'z')
// 1.23456789987654321e+08 f=1.23456789987654321e+08 [1 18 0 0 0 64 255 255 255 253 204 204 204 204 204 204 204 205] <nil>
// <nil> 0 Float.GobDecode: buffer too small Float.GobDecode: encoding version 7 not supported <nil>
// 2 <nil> 2.5 -1000
// NewFloat panics: NewFloat(NaN) true
// SetFloat64 panics: Float.SetFloat64(NaN) true
