package main

import (
	"errors"
	"fmt"
	"math"
	"strconv"
)

func main() {
	fmt.Println(strconv.IntSize)
	fmt.Printf("%s %s %s\n", strconv.AppendBool(nil, true), strconv.AppendBool([]byte("x"), false), strconv.FormatBool(true))
	for base := 2; base <= 36; base += 7 {
		fmt.Printf("%s %s %s\n", strconv.AppendInt(nil, math.MinInt64, base), strconv.AppendUint([]byte("u"), math.MaxUint64, base), strconv.FormatInt(-255, base))
	}
	floats := []float64{0, math.Copysign(0, -1), 1, -1.5, 1.0 / 3, 1e21, 1e20, 1e-7, math.MaxFloat64, math.SmallestNonzeroFloat64, math.MaxFloat32, math.Inf(1), math.Inf(-1), math.NaN(), 100, 2.5, 0.000012345}
	for _, f := range floats {
		for _, verb := range []byte("beEfgGxX") {
			for _, prec := range []int{-1, 0, 1, 6, 25} {
				fmt.Printf("%s ", strconv.AppendFloat(nil, f, verb, prec, 64))
			}
			fmt.Println(strconv.FormatFloat(f, verb, -1, 32))
		}
	}
	fmt.Println(strconv.FormatFloat(1, 'z', 3, 64))
	for _, s := range []string{"", "plain", "q\"u'o`te", "tab\tnl\nnul\x00del\x7f", "é世😀", "\xff\xc0half", "\u200b\u00a0\u3000\ufeff", "\U0010ffff\ufffd"} {
		fmt.Println(strconv.Quote(s), strconv.QuoteToASCII(s), strconv.QuoteToGraphic(s), strconv.CanBackquote(s))
		fmt.Printf("%s %s %s\n", strconv.AppendQuote([]byte(">"), s), strconv.AppendQuoteToASCII([]byte(">"), s), strconv.AppendQuoteToGraphic([]byte(">"), s))
	}
	for _, r := range []rune{'a', '\'', '"', '\n', 0, 0x7f, 'é', '世', 0x1f600, 0xd800, -1, 0x110000, 0x3000, 0xa0, 0xad} {
		fmt.Println(strconv.QuoteRune(r), strconv.QuoteRuneToASCII(r), strconv.QuoteRuneToGraphic(r), strconv.IsPrint(r), strconv.IsGraphic(r))
		fmt.Printf("%s %s\n", strconv.AppendQuoteRune([]byte(">"), r), strconv.AppendQuoteRuneToASCII([]byte(">"), r))
	}
	for _, s := range []string{
		"", "x", `"`, `""`, "``", "''", `'a'`, `'ab'`, `"a`, `a"`, `"a"b`, "`a\\n\r`", `"\a\b\f\n\r\t\v\\\""`, `"\'"`, `'\"'`, `'\''`, `"\x41\101\u00e9\U0001F600"`,
		`"\x4"`, `"\400"`, `"\08"`, `"\ud800"`, `"\U00110000"`, `"\q"`, "\"a\nb\"", "`a\nb`", `'\xff'`, `"\xff"`, `'世'`, "'\xff'", `"\`,
	} {
		u, err := strconv.Unquote(s)
		p, err2 := strconv.QuotedPrefix(s + " rest")
		fmt.Printf("%q: %q %v; %q %v\n", s, u, err, p, err2)
		for _, quote := range []byte{0, '"', '\'', '`'} {
			r, multi, tail, err := strconv.UnquoteChar(s, quote)
			fmt.Printf("   %q %v %q %v\n", r, multi, tail, err)
		}
	}
	for _, bits := range []int{0, 1, 8, 64, 65, -1} {
		for _, base := range []int{0, 1, 10, 36, 37} {
			n, err := strconv.ParseInt("-128", base, bits)
			u, err2 := strconv.ParseUint("300", base, bits)
			fmt.Println(bits, base, n, err, u, err2)
		}
	}
	_, err := strconv.Atoi("12x")
	var num *strconv.NumError
	fmt.Println(errors.As(err, &num), num.Func, num.Num, num.Err, num.Unwrap() == strconv.ErrSyntax, errors.Is(err, strconv.ErrSyntax))
	for _, s := range []string{"1", "t", "T", "TRUE", "true", "True", "tRUE", "0", "f", "F", "FALSE", "false", "False", "", "yes"} {
		b, err := strconv.ParseBool(s)
		fmt.Println(b, err)
	}
	for _, f := range []func(){
		func() { strconv.FormatInt(1, 1) }, func() { strconv.FormatUint(1, 37) }, func() { strconv.FormatFloat(1, 'g', -1, 16) },
		func() { strconv.FormatComplex(1, 'g', -1, 32) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
}

// Output:
// 64
// true xfalse true
// -1000000000000000000000000000000000000000000000000000000000000000 u1111111111111111111111111111111111111111111111111111111111111111 -11111111
// -67404283172107811828 u145808576354216723756 -313
// -8000000000000000 uffffffffffffffff -ff
// -i6k448cf4192c3 u1ddh88h2782i515 -b2
// -hajppbc1fc208 u14l9lkmo30o40f -8f
// 0p-1074 0p-1074 0p-1074 0p-1074 0p-1074 0p-149
// 0e+00 0e+00 0.0e+00 0.000000e+00 0.0000000000000000000000000e+00 0e+00
// 0E+00 0E+00 0.0E+00 0.000000E+00 0.0000000000000000000000000E+00 0E+00
// 0 0 0.0 0.000000 0.0000000000000000000000000 0
// 0 0 0 0 0 0
// 0 0 0 0 0 0
// 0x0p+00 0x0p+00 0x0.0p+00 0x0.000000p+00 0x0.0000000000000000000000000p+00 0x0p+00
// 0X0P+00 0X0P+00 0X0.0P+00 0X0.000000P+00 0X0.0000000000000000000000000P+00 0X0P+00
// -0p-1074 -0p-1074 -0p-1074 -0p-1074 -0p-1074 -0p-149
// -0e+00 -0e+00 -0.0e+00 -0.000000e+00 -0.0000000000000000000000000e+00 -0e+00
// -0E+00 -0E+00 -0.0E+00 -0.000000E+00 -0.0000000000000000000000000E+00 -0E+00
// -0 -0 -0.0 -0.000000 -0.0000000000000000000000000 -0
// -0 -0 -0 -0 -0 -0
// -0 -0 -0 -0 -0 -0
// -0x0p+00 -0x0p+00 -0x0.0p+00 -0x0.000000p+00 -0x0.0000000000000000000000000p+00 -0x0p+00
// -0X0P+00 -0X0P+00 -0X0.0P+00 -0X0.000000P+00 -0X0.0000000000000000000000000P+00 -0X0P+00
// 4503599627370496p-52 4503599627370496p-52 4503599627370496p-52 4503599627370496p-52 4503599627370496p-52 8388608p-23
// 1e+00 1e+00 1.0e+00 1.000000e+00 1.0000000000000000000000000e+00 1e+00
// 1E+00 1E+00 1.0E+00 1.000000E+00 1.0000000000000000000000000E+00 1E+00
// 1 1 1.0 1.000000 1.0000000000000000000000000 1
// 1 1 1 1 1 1
// 1 1 1 1 1 1
// 0x1p+00 0x1p+00 0x1.0p+00 0x1.000000p+00 0x1.0000000000000000000000000p+00 0x1p+00
// 0X1P+00 0X1P+00 0X1.0P+00 0X1.000000P+00 0X1.0000000000000000000000000P+00 0X1P+00
// -6755399441055744p-52 -6755399441055744p-52 -6755399441055744p-52 -6755399441055744p-52 -6755399441055744p-52 -12582912p-23
// -1.5e+00 -2e+00 -1.5e+00 -1.500000e+00 -1.5000000000000000000000000e+00 -1.5e+00
// -1.5E+00 -2E+00 -1.5E+00 -1.500000E+00 -1.5000000000000000000000000E+00 -1.5E+00
// -1.5 -2 -1.5 -1.500000 -1.5000000000000000000000000 -1.5
// -1.5 -2 -2 -1.5 -1.5 -1.5
// -1.5 -2 -2 -1.5 -1.5 -1.5
// -0x1.8p+00 -0x1p+01 -0x1.8p+00 -0x1.800000p+00 -0x1.8000000000000000000000000p+00 -0x1.8p+00
// -0X1.8P+00 -0X1P+01 -0X1.8P+00 -0X1.800000P+00 -0X1.8000000000000000000000000P+00 -0X1.8P+00
// 6004799503160661p-54 6004799503160661p-54 6004799503160661p-54 6004799503160661p-54 6004799503160661p-54 11184811p-25
// 3.333333333333333e-01 3e-01 3.3e-01 3.333333e-01 3.3333333333333331482961626e-01 3.3333334e-01
// 3.333333333333333E-01 3E-01 3.3E-01 3.333333E-01 3.3333333333333331482961626E-01 3.3333334E-01
// 0.3333333333333333 0 0.3 0.333333 0.3333333333333333148296163 0.33333334
// 0.3333333333333333 0.3 0.3 0.333333 0.3333333333333333148296163 0.33333334
// 0.3333333333333333 0.3 0.3 0.333333 0.3333333333333333148296163 0.33333334
// 0x1.5555555555555p-02 0x1p-02 0x1.5p-02 0x1.555555p-02 0x1.5555555555555000000000000p-02 0x1.555556p-02
// 0X1.5555555555555P-02 0X1P-02 0X1.5P-02 0X1.555555P-02 0X1.5555555555555000000000000P-02 0X1.555556P-02
// 7629394531250000p+17 7629394531250000p+17 7629394531250000p+17 7629394531250000p+17 7629394531250000p+17 14210855p+46
// 1e+21 1e+21 1.0e+21 1.000000e+21 1.0000000000000000000000000e+21 1e+21
// 1E+21 1E+21 1.0E+21 1.000000E+21 1.0000000000000000000000000E+21 1E+21
// 1000000000000000000000 1000000000000000000000 1000000000000000000000.0 1000000000000000000000.000000 1000000000000000000000.0000000000000000000000000 1000000000000000000000
// 1e+21 1e+21 1e+21 1e+21 1000000000000000000000 1e+21
// 1E+21 1E+21 1E+21 1E+21 1000000000000000000000 1E+21
// 0x1.b1ae4d6e2ef5p+69 0x1p+70 0x1.bp+69 0x1.b1ae4dp+69 0x1.b1ae4d6e2ef50000000000000p+69 0x1.b1ae4ep+69
// 0X1.B1AE4D6E2EF5P+69 0X1P+70 0X1.BP+69 0X1.B1AE4DP+69 0X1.B1AE4D6E2EF50000000000000P+69 0X1.B1AE4EP+69
// 6103515625000000p+14 6103515625000000p+14 6103515625000000p+14 6103515625000000p+14 6103515625000000p+14 11368684p+43
// 1e+20 1e+20 1.0e+20 1.000000e+20 1.0000000000000000000000000e+20 1e+20
// 1E+20 1E+20 1.0E+20 1.000000E+20 1.0000000000000000000000000E+20 1E+20
// 100000000000000000000 100000000000000000000 100000000000000000000.0 100000000000000000000.000000 100000000000000000000.0000000000000000000000000 100000000000000000000
// 1e+20 1e+20 1e+20 1e+20 100000000000000000000 1e+20
// 1E+20 1E+20 1E+20 1E+20 100000000000000000000 1E+20
// 0x1.5af1d78b58c4p+66 0x1p+66 0x1.6p+66 0x1.5af1d8p+66 0x1.5af1d78b58c40000000000000p+66 0x1.5af1d8p+66
// 0X1.5AF1D78B58C4P+66 0X1P+66 0X1.6P+66 0X1.5AF1D8P+66 0X1.5AF1D78B58C40000000000000P+66 0X1.5AF1D8P+66
// 7555786372591432p-76 7555786372591432p-76 7555786372591432p-76 7555786372591432p-76 7555786372591432p-76 14073749p-47
// 1e-07 1e-07 1.0e-07 1.000000e-07 9.9999999999999995474811183e-08 1e-07
// 1E-07 1E-07 1.0E-07 1.000000E-07 9.9999999999999995474811183E-08 1E-07
// 0.0000001 0 0.0 0.000000 0.0000000999999999999999955 0.0000001
// 1e-07 1e-07 1e-07 1e-07 9.999999999999999547481118e-08 1e-07
// 1E-07 1E-07 1E-07 1E-07 9.999999999999999547481118E-08 1E-07
// 0x1.ad7f29abcaf48p-24 0x1p-23 0x1.bp-24 0x1.ad7f2ap-24 0x1.ad7f29abcaf48000000000000p-24 0x1.ad7f2ap-24
// 0X1.AD7F29ABCAF48P-24 0X1P-23 0X1.BP-24 0X1.AD7F2AP-24 0X1.AD7F29ABCAF48000000000000P-24 0X1.AD7F2AP-24
// 9007199254740991p+971 9007199254740991p+971 9007199254740991p+971 9007199254740991p+971 9007199254740991p+971 +Inf
// 1.7976931348623157e+308 2e+308 1.8e+308 1.797693e+308 1.7976931348623157081452742e+308 +Inf
// 1.7976931348623157E+308 2E+308 1.8E+308 1.797693E+308 1.7976931348623157081452742E+308 +Inf
// 179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.000000 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0000000000000000000000000 +Inf
// 1.7976931348623157e+308 2e+308 2e+308 1.79769e+308 1.797693134862315708145274e+308 +Inf
// 1.7976931348623157E+308 2E+308 2E+308 1.79769E+308 1.797693134862315708145274E+308 +Inf
// 0x1.fffffffffffffp+1023 0x1p+1024 0x1.0p+1024 0x1.000000p+1024 0x1.fffffffffffff000000000000p+1023 +Inf
// 0X1.FFFFFFFFFFFFFP+1023 0X1P+1024 0X1.0P+1024 0X1.000000P+1024 0X1.FFFFFFFFFFFFF000000000000P+1023 +Inf
// 1p-1074 1p-1074 1p-1074 1p-1074 1p-1074 0p-149
// 5e-324 5e-324 4.9e-324 4.940656e-324 4.9406564584124654417656879e-324 0e+00
// 5E-324 5E-324 4.9E-324 4.940656E-324 4.9406564584124654417656879E-324 0E+00
// 0.000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005 0 0.0 0.000000 0.0000000000000000000000000 0
// 5e-324 5e-324 5e-324 4.94066e-324 4.940656458412465441765688e-324 0
// 5E-324 5E-324 5E-324 4.94066E-324 4.940656458412465441765688E-324 0
// 0x1p-1074 0x1p-1074 0x1.0p-1074 0x1.000000p-1074 0x1.0000000000000000000000000p-1074 0x0p+00
// 0X1P-1074 0X1P-1074 0X1.0P-1074 0X1.000000P-1074 0X1.0000000000000000000000000P-1074 0X0P+00
// 9007198717870080p+75 9007198717870080p+75 9007198717870080p+75 9007198717870080p+75 9007198717870080p+75 16777215p+104
// 3.4028234663852886e+38 3e+38 3.4e+38 3.402823e+38 3.4028234663852885981170418e+38 3.4028235e+38
// 3.4028234663852886E+38 3E+38 3.4E+38 3.402823E+38 3.4028234663852885981170418E+38 3.4028235E+38
// 340282346638528860000000000000000000000 340282346638528859811704183484516925440 340282346638528859811704183484516925440.0 340282346638528859811704183484516925440.000000 340282346638528859811704183484516925440.0000000000000000000000000 340282350000000000000000000000000000000
// 3.4028234663852886e+38 3e+38 3e+38 3.40282e+38 3.402823466385288598117042e+38 3.4028235e+38
// 3.4028234663852886E+38 3E+38 3E+38 3.40282E+38 3.402823466385288598117042E+38 3.4028235E+38
// 0x1.fffffep+127 0x1p+128 0x1.0p+128 0x1.fffffep+127 0x1.fffffe0000000000000000000p+127 0x1.fffffep+127
// 0X1.FFFFFEP+127 0X1P+128 0X1.0P+128 0X1.FFFFFEP+127 0X1.FFFFFE0000000000000000000P+127 0X1.FFFFFEP+127
// +Inf +Inf +Inf +Inf +Inf +Inf
// +Inf +Inf +Inf +Inf +Inf +Inf
// +Inf +Inf +Inf +Inf +Inf +Inf
// +Inf +Inf +Inf +Inf +Inf +Inf
// +Inf +Inf +Inf +Inf +Inf +Inf
// +Inf +Inf +Inf +Inf +Inf +Inf
// +Inf +Inf +Inf +Inf +Inf +Inf
// +Inf +Inf +Inf +Inf +Inf +Inf
// -Inf -Inf -Inf -Inf -Inf -Inf
// -Inf -Inf -Inf -Inf -Inf -Inf
// -Inf -Inf -Inf -Inf -Inf -Inf
// -Inf -Inf -Inf -Inf -Inf -Inf
// -Inf -Inf -Inf -Inf -Inf -Inf
// -Inf -Inf -Inf -Inf -Inf -Inf
// -Inf -Inf -Inf -Inf -Inf -Inf
// -Inf -Inf -Inf -Inf -Inf -Inf
// NaN NaN NaN NaN NaN NaN
// NaN NaN NaN NaN NaN NaN
// NaN NaN NaN NaN NaN NaN
// NaN NaN NaN NaN NaN NaN
// NaN NaN NaN NaN NaN NaN
// NaN NaN NaN NaN NaN NaN
// NaN NaN NaN NaN NaN NaN
// NaN NaN NaN NaN NaN NaN
// 7036874417766400p-46 7036874417766400p-46 7036874417766400p-46 7036874417766400p-46 7036874417766400p-46 13107200p-17
// 1e+02 1e+02 1.0e+02 1.000000e+02 1.0000000000000000000000000e+02 1e+02
// 1E+02 1E+02 1.0E+02 1.000000E+02 1.0000000000000000000000000E+02 1E+02
// 100 100 100.0 100.000000 100.0000000000000000000000000 100
// 100 1e+02 1e+02 100 100 100
// 100 1E+02 1E+02 100 100 100
// 0x1.9p+06 0x1p+07 0x1.9p+06 0x1.900000p+06 0x1.9000000000000000000000000p+06 0x1.9p+06
// 0X1.9P+06 0X1P+07 0X1.9P+06 0X1.900000P+06 0X1.9000000000000000000000000P+06 0X1.9P+06
// 5629499534213120p-51 5629499534213120p-51 5629499534213120p-51 5629499534213120p-51 5629499534213120p-51 10485760p-22
// 2.5e+00 2e+00 2.5e+00 2.500000e+00 2.5000000000000000000000000e+00 2.5e+00
// 2.5E+00 2E+00 2.5E+00 2.500000E+00 2.5000000000000000000000000E+00 2.5E+00
// 2.5 2 2.5 2.500000 2.5000000000000000000000000 2.5
// 2.5 2 2 2.5 2.5 2.5
// 2.5 2 2 2.5 2.5 2.5
// 0x1.4p+01 0x1p+01 0x1.4p+01 0x1.400000p+01 0x1.4000000000000000000000000p+01 0x1.4p+01
// 0X1.4P+01 0X1P+01 0X1.4P+01 0X1.400000P+01 0X1.4000000000000000000000000P+01 0X1.4P+01
// 7287201778878221p-69 7287201778878221p-69 7287201778878221p-69 7287201778878221p-69 7287201778878221p-69 13573471p-40
// 1.2345e-05 1e-05 1.2e-05 1.234500e-05 1.2344999999999999541950603e-05 1.2345e-05
// 1.2345E-05 1E-05 1.2E-05 1.234500E-05 1.2344999999999999541950603E-05 1.2345E-05
// 0.000012345 0 0.0 0.000012 0.0000123449999999999995420 0.000012345
// 1.2345e-05 1e-05 1e-05 1.2345e-05 1.23449999999999995419506e-05 1.2345e-05
// 1.2345E-05 1E-05 1E-05 1.2345E-05 1.23449999999999995419506E-05 1.2345E-05
// 0x1.9e3abe16fc70dp-17 0x1p-16 0x1.ap-17 0x1.9e3abep-17 0x1.9e3abe16fc70d000000000000p-17 0x1.9e3abep-17
// 0X1.9E3ABE16FC70DP-17 0X1P-16 0X1.AP-17 0X1.9E3ABEP-17 0X1.9E3ABE16FC70D000000000000P-17 0X1.9E3ABEP-17
// %z
// "" "" "" true
// >"" >"" >""
// "plain" "plain" "plain" true
// >"plain" >"plain" >"plain"
// "q\"u'o`te" "q\"u'o`te" "q\"u'o`te" false
// >"q\"u'o`te" >"q\"u'o`te" >"q\"u'o`te"
// "tab\tnl\nnul\x00del\x7f" "tab\tnl\nnul\x00del\x7f" "tab\tnl\nnul\x00del\x7f" false
// >"tab\tnl\nnul\x00del\x7f" >"tab\tnl\nnul\x00del\x7f" >"tab\tnl\nnul\x00del\x7f"
// "é世😀" "\u00e9\u4e16\U0001f600" "é世😀" true
// >"é世😀" >"\u00e9\u4e16\U0001f600" >"é世😀"
// "\xff\xc0half" "\xff\xc0half" "\xff\xc0half" false
// >"\xff\xc0half" >"\xff\xc0half" >"\xff\xc0half"
// "\u200b\u00a0\u3000\ufeff" "\u200b\u00a0\u3000\ufeff" "\u200b 　\ufeff" false
// >"\u200b\u00a0\u3000\ufeff" >"\u200b\u00a0\u3000\ufeff" >"\u200b 　\ufeff"
// "\U0010ffff�" "\U0010ffff\ufffd" "\U0010ffff�" true
// >"\U0010ffff�" >"\U0010ffff\ufffd" >"\U0010ffff�"
// 'a' 'a' 'a' true true
// >'a' >'a'
// '\'' '\'' '\'' true true
// >'\'' >'\''
// '"' '"' '"' true true
// >'"' >'"'
// '\n' '\n' '\n' false false
// >'\n' >'\n'
// '\x00' '\x00' '\x00' false false
// >'\x00' >'\x00'
// '\x7f' '\x7f' '\x7f' false false
// >'\x7f' >'\x7f'
// 'é' '\u00e9' 'é' true true
// >'é' >'\u00e9'
// '世' '\u4e16' '世' true true
// >'世' >'\u4e16'
// '😀' '\U0001f600' '😀' true true
// >'😀' >'\U0001f600'
// '�' '\ufffd' '�' false false
// >'�' >'\ufffd'
// '�' '\ufffd' '�' false false
// >'�' >'\ufffd'
// '�' '\ufffd' '�' false false
// >'�' >'\ufffd'
// '\u3000' '\u3000' '　' false true
// >'\u3000' >'\u3000'
// '\u00a0' '\u00a0' ' ' false true
// >'\u00a0' >'\u00a0'
// '\u00ad' '\u00ad' '\u00ad' false false
// >'\u00ad' >'\u00ad'
// "": "" invalid syntax; "" invalid syntax
//    '\x00' false "" invalid syntax
//    '\x00' false "" invalid syntax
//    '\x00' false "" invalid syntax
//    '\x00' false "" invalid syntax
// "x": "" invalid syntax; "" invalid syntax
//    'x' false "" <nil>
//    'x' false "" <nil>
//    'x' false "" <nil>
//    'x' false "" <nil>
// "\"": "" invalid syntax; "" invalid syntax
//    '"' false "" <nil>
//    '\x00' false "" invalid syntax
//    '"' false "" <nil>
//    '"' false "" <nil>
// "\"\"": "" <nil>; "\"\"" <nil>
//    '"' false "\"" <nil>
//    '\x00' false "" invalid syntax
//    '"' false "\"" <nil>
//    '"' false "\"" <nil>
// "``": "" <nil>; "``" <nil>
//    '`' false "`" <nil>
//    '`' false "`" <nil>
//    '`' false "`" <nil>
//    '`' false "`" <nil>
// "''": "" <nil>; "''" <nil>
//    '\'' false "'" <nil>
//    '\'' false "'" <nil>
//    '\x00' false "" invalid syntax
//    '\'' false "'" <nil>
// "'a'": "a" <nil>; "'a'" <nil>
//    '\'' false "a'" <nil>
//    '\'' false "a'" <nil>
//    '\x00' false "" invalid syntax
//    '\'' false "a'" <nil>
// "'ab'": "" invalid syntax; "" invalid syntax
//    '\'' false "ab'" <nil>
//    '\'' false "ab'" <nil>
//    '\x00' false "" invalid syntax
//    '\'' false "ab'" <nil>
// "\"a": "" invalid syntax; "" invalid syntax
//    '"' false "a" <nil>
//    '\x00' false "" invalid syntax
//    '"' false "a" <nil>
//    '"' false "a" <nil>
// "a\"": "" invalid syntax; "" invalid syntax
//    'a' false "\"" <nil>
//    'a' false "\"" <nil>
//    'a' false "\"" <nil>
//    'a' false "\"" <nil>
// "\"a\"b": "" invalid syntax; "\"a\"" <nil>
//    '"' false "a\"b" <nil>
//    '\x00' false "" invalid syntax
//    '"' false "a\"b" <nil>
//    '"' false "a\"b" <nil>
// "`a\\n\r`": "a\\n" <nil>; "`a\\n\r`" <nil>
//    '`' false "a\\n\r`" <nil>
//    '`' false "a\\n\r`" <nil>
//    '`' false "a\\n\r`" <nil>
//    '`' false "a\\n\r`" <nil>
// "\"\\a\\b\\f\\n\\r\\t\\v\\\\\\\"\"": "\a\b\f\n\r\t\v\\\"" <nil>; "\"\\a\\b\\f\\n\\r\\t\\v\\\\\\\"\"" <nil>
//    '"' false "\\a\\b\\f\\n\\r\\t\\v\\\\\\\"\"" <nil>
//    '\x00' false "" invalid syntax
//    '"' false "\\a\\b\\f\\n\\r\\t\\v\\\\\\\"\"" <nil>
//    '"' false "\\a\\b\\f\\n\\r\\t\\v\\\\\\\"\"" <nil>
// "\"\\'\"": "" invalid syntax; "" invalid syntax
//    '"' false "\\'\"" <nil>
//    '\x00' false "" invalid syntax
//    '"' false "\\'\"" <nil>
//    '"' false "\\'\"" <nil>
// "'\\\"'": "" invalid syntax; "" invalid syntax
//    '\'' false "\\\"'" <nil>
//    '\'' false "\\\"'" <nil>
//    '\x00' false "" invalid syntax
//    '\'' false "\\\"'" <nil>
// "'\\''": "'" <nil>; "'\\''" <nil>
//    '\'' false "\\''" <nil>
//    '\'' false "\\''" <nil>
//    '\x00' false "" invalid syntax
//    '\'' false "\\''" <nil>
// "\"\\x41\\101\\u00e9\\U0001F600\"": "AAé😀" <nil>; "\"\\x41\\101\\u00e9\\U0001F600\"" <nil>
//    '"' false "\\x41\\101\\u00e9\\U0001F600\"" <nil>
//    '\x00' false "" invalid syntax
//    '"' false "\\x41\\101\\u00e9\\U0001F600\"" <nil>
//    '"' false "\\x41\\101\\u00e9\\U0001F600\"" <nil>
// "\"\\x4\"": "" invalid syntax; "" invalid syntax
//    '"' false "\\x4\"" <nil>
//    '\x00' false "" invalid syntax
//    '"' false "\\x4\"" <nil>
//    '"' false "\\x4\"" <nil>
// "\"\\400\"": "" invalid syntax; "" invalid syntax
//    '"' false "\\400\"" <nil>
//    '\x00' false "" invalid syntax
//    '"' false "\\400\"" <nil>
//    '"' false "\\400\"" <nil>
// "\"\\08\"": "" invalid syntax; "" invalid syntax
//    '"' false "\\08\"" <nil>
//    '\x00' false "" invalid syntax
//    '"' false "\\08\"" <nil>
//    '"' false "\\08\"" <nil>
// "\"\\ud800\"": "" invalid syntax; "" invalid syntax
//    '"' false "\\ud800\"" <nil>
//    '\x00' false "" invalid syntax
//    '"' false "\\ud800\"" <nil>
//    '"' false "\\ud800\"" <nil>
// "\"\\U00110000\"": "" invalid syntax; "" invalid syntax
//    '"' false "\\U00110000\"" <nil>
//    '\x00' false "" invalid syntax
//    '"' false "\\U00110000\"" <nil>
//    '"' false "\\U00110000\"" <nil>
// "\"\\q\"": "" invalid syntax; "" invalid syntax
//    '"' false "\\q\"" <nil>
//    '\x00' false "" invalid syntax
//    '"' false "\\q\"" <nil>
//    '"' false "\\q\"" <nil>
// "\"a\nb\"": "" invalid syntax; "" invalid syntax
//    '"' false "a\nb\"" <nil>
//    '\x00' false "" invalid syntax
//    '"' false "a\nb\"" <nil>
//    '"' false "a\nb\"" <nil>
// "`a\nb`": "a\nb" <nil>; "`a\nb`" <nil>
//    '`' false "a\nb`" <nil>
//    '`' false "a\nb`" <nil>
//    '`' false "a\nb`" <nil>
//    '`' false "a\nb`" <nil>
// "'\\xff'": "\xff" <nil>; "'\\xff'" <nil>
//    '\'' false "\\xff'" <nil>
//    '\'' false "\\xff'" <nil>
//    '\x00' false "" invalid syntax
//    '\'' false "\\xff'" <nil>
// "\"\\xff\"": "\xff" <nil>; "\"\\xff\"" <nil>
//    '"' false "\\xff\"" <nil>
//    '\x00' false "" invalid syntax
//    '"' false "\\xff\"" <nil>
//    '"' false "\\xff\"" <nil>
// "'世'": "世" <nil>; "'世'" <nil>
//    '\'' false "世'" <nil>
//    '\'' false "世'" <nil>
//    '\x00' false "" invalid syntax
//    '\'' false "世'" <nil>
// "'\xff'": "�" <nil>; "'\xff'" <nil>
//    '\'' false "\xff'" <nil>
//    '\'' false "\xff'" <nil>
//    '\x00' false "" invalid syntax
//    '\'' false "\xff'" <nil>
// "\"\\": "" invalid syntax; "" invalid syntax
//    '"' false "\\" <nil>
//    '\x00' false "" invalid syntax
//    '"' false "\\" <nil>
//    '"' false "\\" <nil>
// 0 0 -128 <nil> 300 <nil>
// 0 1 0 strconv.ParseInt: parsing "-128": invalid base 1 0 strconv.ParseUint: parsing "300": invalid base 1
// 0 10 -128 <nil> 300 <nil>
// 0 36 -1376 <nil> 3888 <nil>
// 0 37 0 strconv.ParseInt: parsing "-128": invalid base 37 0 strconv.ParseUint: parsing "300": invalid base 37
// 1 0 -1 <nil> 1 strconv.ParseUint: parsing "300": value out of range
// 1 1 0 strconv.ParseInt: parsing "-128": invalid base 1 0 strconv.ParseUint: parsing "300": invalid base 1
// 1 10 -1 <nil> 1 strconv.ParseUint: parsing "300": value out of range
// 1 36 -1 <nil> 1 strconv.ParseUint: parsing "300": value out of range
// 1 37 0 strconv.ParseInt: parsing "-128": invalid base 37 0 strconv.ParseUint: parsing "300": invalid base 37
// 8 0 -128 <nil> 255 strconv.ParseUint: parsing "300": value out of range
// 8 1 0 strconv.ParseInt: parsing "-128": invalid base 1 0 strconv.ParseUint: parsing "300": invalid base 1
// 8 10 -128 <nil> 255 strconv.ParseUint: parsing "300": value out of range
// 8 36 -128 strconv.ParseInt: parsing "-128": value out of range 255 strconv.ParseUint: parsing "300": value out of range
// 8 37 0 strconv.ParseInt: parsing "-128": invalid base 37 0 strconv.ParseUint: parsing "300": invalid base 37
// 64 0 -128 <nil> 300 <nil>
// 64 1 0 strconv.ParseInt: parsing "-128": invalid base 1 0 strconv.ParseUint: parsing "300": invalid base 1
// 64 10 -128 <nil> 300 <nil>
// 64 36 -1376 <nil> 3888 <nil>
// 64 37 0 strconv.ParseInt: parsing "-128": invalid base 37 0 strconv.ParseUint: parsing "300": invalid base 37
// 65 0 0 strconv.ParseInt: parsing "-128": invalid bit size 65 0 strconv.ParseUint: parsing "300": invalid bit size 65
// 65 1 0 strconv.ParseInt: parsing "-128": invalid base 1 0 strconv.ParseUint: parsing "300": invalid base 1
// 65 10 0 strconv.ParseInt: parsing "-128": invalid bit size 65 0 strconv.ParseUint: parsing "300": invalid bit size 65
// 65 36 0 strconv.ParseInt: parsing "-128": invalid bit size 65 0 strconv.ParseUint: parsing "300": invalid bit size 65
// 65 37 0 strconv.ParseInt: parsing "-128": invalid base 37 0 strconv.ParseUint: parsing "300": invalid base 37
// -1 0 0 strconv.ParseInt: parsing "-128": invalid bit size -1 0 strconv.ParseUint: parsing "300": invalid bit size -1
// -1 1 0 strconv.ParseInt: parsing "-128": invalid base 1 0 strconv.ParseUint: parsing "300": invalid base 1
// -1 10 0 strconv.ParseInt: parsing "-128": invalid bit size -1 0 strconv.ParseUint: parsing "300": invalid bit size -1
// -1 36 0 strconv.ParseInt: parsing "-128": invalid bit size -1 0 strconv.ParseUint: parsing "300": invalid bit size -1
// -1 37 0 strconv.ParseInt: parsing "-128": invalid base 37 0 strconv.ParseUint: parsing "300": invalid base 37
// true Atoi 12x invalid syntax true true
// true <nil>
// true <nil>
// true <nil>
// true <nil>
// true <nil>
// true <nil>
// false strconv.ParseBool: parsing "tRUE": invalid syntax
// false <nil>
// false <nil>
// false <nil>
// false <nil>
// false <nil>
// false <nil>
// false strconv.ParseBool: parsing "": invalid syntax
// false strconv.ParseBool: parsing "yes": invalid syntax
// strconv: illegal AppendInt/FormatInt base
// strconv: illegal AppendInt/FormatInt base
// strconv: illegal FormatFloat bitSize
// invalid bitSize
