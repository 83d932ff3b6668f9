// Numbers as text, in all verbs; accuracies and modes; errors.
package main

import (
	"fmt"
	"math"
	"math/big"
)

func main() {
	fmt.Println(big.MaxBase, big.MaxExp, big.MinExp, uint32(big.MaxPrec))
	for _, a := range []big.Accuracy{big.Below, big.Exact, big.Above, 3} {
		fmt.Print(a.String(), " ")
	}
	for _, m := range []big.RoundingMode{big.ToNearestEven, big.ToNearestAway, big.ToZero, big.AwayFromZero, big.ToNegativeInf, big.ToPositiveInf, 9} {
		fmt.Print(m.String(), " ")
	}
	fmt.Println()
	ints := []*big.Int{nil, new(big.Int), big.NewInt(-255), big.NewInt(math.MaxInt64), new(big.Int).Lsh(big.NewInt(-3), 100)}
	for _, f := range []string{"%d", "%+d", "% d", "%x", "%#x", "%X", "%o", "%#o", "%O", "%b", "%#b", "%v", "%s", "%40d", "%-40d|", "%040d", "%.5d", "%10.5d", "%+.0d", "%q", "%f", "%#v", "%T", "%08x", "%+#x"} {
		for _, i := range ints {
			fmt.Printf(f+" ", i)
		}
		fmt.Println()
	}
	for _, i := range ints {
		b, err := i.MarshalJSON()
		fmt.Println(string(b), err)
	}
	fs := []*big.Float{new(big.Float), big.NewFloat(-1.5), big.NewFloat(math.Inf(1)), new(big.Float).SetInf(true), big.NewFloat(1e100), new(big.Float).SetPrec(200).Quo(big.NewFloat(1), big.NewFloat(3)), new(big.Float).Neg(new(big.Float))}
	for _, f := range []string{"%v", "%g", "%e", "%f", "%.3f", "%10.2f", "%+.1e", "%-12.3g|", "%012.3f", "%s", "%b", "%x", "%d", "%.40g", "% g", "%G"} {
		for _, x := range fs {
			fmt.Printf(f+" ", x)
		}
		fmt.Println()
	}
	for _, x := range fs {
		fmt.Print(x.String(), " ")
	}
	fmt.Println()
	for _, s := range []string{"12", "-0x1F", "0b101", "1_000", "x", "", "9 7", "0o17", "1.5", "-7/14", "3/0", "1e3", "0x1p-2", "inf"} {
		var i big.Int
		var f big.Float
		var r big.Rat
		n, err := fmt.Sscan(s, &i)
		fmt.Print(n, " ", err, " ")
		if err == nil {
			fmt.Print(&i, " ")
		}
		n, err = fmt.Sscan(s, &f)
		fmt.Print(n, " ", err, " ")
		if err == nil {
			fmt.Print(&f, " ")
		}
		n, err = fmt.Sscan(s, &r)
		fmt.Print(n, " ", err, " ")
		if err == nil {
			fmt.Print(&r)
		}
		fmt.Println()
	}
	var i big.Int
	fmt.Println(fmt.Sscanf("ff 077 11", "%x", &i))
	fmt.Println(&i)
	func() {
		defer func() {
			e := recover().(big.ErrNaN)
			fmt.Println(e.Error())
		}()
		new(big.Float).Sub(fs[2], fs[2])
	}()
	for _, f := range []func(){
		func() { new(big.Int).Div(big.NewInt(1), new(big.Int)) },
		func() { new(big.Rat).SetFrac64(1, 0) },
		func() { big.NewFloat(math.NaN()) },
		func() { new(big.Float).Sqrt(big.NewFloat(-1)) },
		func() { new(big.Int).Sqrt(big.NewInt(-1)) },
		func() { new(big.Int).SetBit(new(big.Int), -1, 1) },
		func() { new(big.Rat).Inv(new(big.Rat)) },
		func() { new(big.Float).Mul(fs[0], fs[2]) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
}

// Output:
// 62 2147483647 -2147483648 4294967295
// Below Exact Above Accuracy(3) ToNearestEven ToNearestAway ToZero AwayFromZero ToNegativeInf ToPositiveInf RoundingMode(9)
// <nil> 0 -255 9223372036854775807 -3802951800684688204490109616128
// <nil> +0 -255 +9223372036854775807 -3802951800684688204490109616128
// <nil>  0 -255  9223372036854775807 -3802951800684688204490109616128
// <nil> 0 -ff 7fffffffffffffff -30000000000000000000000000
// <nil> 0x0 -0xff 0x7fffffffffffffff -0x30000000000000000000000000
// <nil> 0 -FF 7FFFFFFFFFFFFFFF -30000000000000000000000000
// <nil> 0 -377 777777777777777777777 -6000000000000000000000000000000000
// <nil> 00 -0377 0777777777777777777777 -06000000000000000000000000000000000
// <nil> 0o0 -0o377 0o777777777777777777777 -0o6000000000000000000000000000000000
// <nil> 0 -11111111 111111111111111111111111111111111111111111111111111111111111111 -110000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
// <nil> 0b0 -0b11111111 0b111111111111111111111111111111111111111111111111111111111111111 -0b110000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
// <nil> 0 -255 9223372036854775807 -3802951800684688204490109616128
// <nil> 0 -255 9223372036854775807 -3802951800684688204490109616128
// <nil>                                        0                                     -255                      9223372036854775807         -3802951800684688204490109616128
// <nil>| 0                                       | -255                                    | 9223372036854775807                     | -3802951800684688204490109616128        |
// <nil> 0000000000000000000000000000000000000000 -000000000000000000000000000000000000255 0000000000000000000009223372036854775807 -000000003802951800684688204490109616128
// <nil> 00000 -00255 9223372036854775807 -3802951800684688204490109616128
// <nil>      00000     -00255 9223372036854775807 -3802951800684688204490109616128
// <nil>  -255 +9223372036854775807 -3802951800684688204490109616128
// %!q(big.Int=<nil>) %!q(big.Int=0) %!q(big.Int=-255) %!q(big.Int=9223372036854775807) %!q(big.Int=-3802951800684688204490109616128)
// %!f(big.Int=<nil>) %!f(big.Int=0) %!f(big.Int=-255) %!f(big.Int=9223372036854775807) %!f(big.Int=-3802951800684688204490109616128)
// <nil> 0 -255 9223372036854775807 -3802951800684688204490109616128
// *big.Int *big.Int *big.Int *big.Int *big.Int
// <nil> 00000000 -00000ff 7fffffffffffffff -30000000000000000000000000
// <nil> +0x0 -0xff +0x7fffffffffffffff -0x30000000000000000000000000
// null <nil>
// 0 <nil>
// -255 <nil>
// 9223372036854775807 <nil>
// -3802951800684688204490109616128 <nil>
// 0 -1.5 +Inf -Inf 1e+100 0.3333333333333333333333333333333333333333333333333333333333334 -0
// 0 -1.5 +Inf -Inf 1e+100 0.3333333333333333333333333333333333333333333333333333333333334 -0
// 0.000000e+00 -1.500000e+00 +Inf -Inf 1.000000e+100 3.333333e-01 -0.000000e+00
// 0.000000 -1.500000 +Inf -Inf 10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104.000000 0.333333 -0.000000
// 0.000 -1.500 +Inf -Inf 10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104.000 0.333 -0.000
//       0.00      -1.50       +Inf       -Inf 10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104.00       0.33      -0.00
// +0.0e+00 -1.5e+00 +Inf -Inf +1.0e+100 +3.3e-01 -0.0e+00
// 0           | -1.5        | +Inf        | -Inf        | 1e+100      | 0.333       | -0          |
// 00000000.000 -0000001.500         +Inf         -Inf 10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104.000 00000000.333 -0000000.000
// %!s(*big.Float=0) %!s(*big.Float=-1.5) %!s(*big.Float=+Inf) %!s(*big.Float=-Inf) %!s(*big.Float=1e+100) %!s(*big.Float=0.3333333333) %!s(*big.Float=-0)
// 0 -6755399441055744p-52 +Inf -Inf 5147557589468029p+280 1071292029505993517027974728227441735014801995855195223534251p-201 -0
// 0x0.000000p+00 -0x1.800000p+00 +Inf -Inf 0x1.249ad2p+332 0x1.555555p-02 -0x0.000000p+00
// %!d(*big.Float=0) %!d(*big.Float=-1.5) %!d(*big.Float=+Inf) %!d(*big.Float=-Inf) %!d(*big.Float=1e+100) %!d(*big.Float=0.3333333333) %!d(*big.Float=-0)
// 0 -1.5 +Inf -Inf 1.000000000000000015902891109759918046836e+100 0.3333333333333333333333333333333333333333 -0
//  0 -1.5  Inf -Inf  1e+100  0.3333333333333333333333333333333333333333333333333333333333334 -0
// 0 -1.5 +Inf -Inf 1E+100 0.3333333333333333333333333333333333333333333333333333333333334 -0
// 0 -1.5 +Inf -Inf 1e+100 0.3333333333 -0
// 1 <nil> 12 1 <nil> 12 1 <nil> 12/1
// 1 <nil> -31 1 <nil> -31 1 <nil> 0/1
// 1 <nil> 5 1 <nil> 5 1 <nil> 0/1
// 1 <nil> 1000 1 <nil> 1000 1 <nil> 1/1
// 0 number has no digits 0 number has no digits 0 Rat.Scan: invalid syntax
// 0 unexpected EOF 0 unexpected EOF 0 Rat.Scan: invalid syntax
// 1 <nil> 9 1 <nil> 9 1 <nil> 9/1
// 1 <nil> 15 1 <nil> 15 1 <nil> 0/1
// 1 <nil> 1 1 <nil> 1.5 1 <nil> 3/2
// 1 <nil> -7 1 <nil> -7 1 <nil> -1/2
// 1 <nil> 3 1 <nil> 3 0 Rat.Scan: invalid syntax
// 1 <nil> 1 1 <nil> 1000 1 <nil> 1000/1
// 1 <nil> 1 1 <nil> 0.25 1 <nil> 0/1
// 0 number has no digits 0 number has no digits 0 Rat.Scan: invalid syntax
// 1 <nil>
// 255
// subtraction of infinities with equal signs
// division by zero
// division by zero
// NewFloat(NaN)
// square root of negative operand
// square root of negative number
// negative bit index
// division by zero
// multiplication of zero with infinity
