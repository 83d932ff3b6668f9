// Conversions of numbers and quoted strings, and their errors.
package main

import (
	"errors"
	"fmt"
	"strconv"
)

func try(f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println("panic:", e)
		}
	}()
	f()
}

func main() {
	for _, s := range []string{"12", "-7", "", "x", "99999999999999999999", "0x1f", "1_0", "1.5", "1e400", "true", "\"a\\n\"", "`x`", "'c'"} {
		fmt.Println(strconv.Atoi(s))
		fmt.Println(strconv.ParseInt(s, 0, 8))
		fmt.Println(strconv.ParseUint(s, 16, 64))
		fmt.Println(strconv.ParseFloat(s, 64))
		fmt.Println(strconv.ParseBool(s))
		fmt.Println(strconv.Unquote(s))
	}
	_, err := strconv.ParseInt("1", 99, 64)
	fmt.Println(err, errors.Is(err, strconv.ErrRange))
	var ne *strconv.NumError
	_, err = strconv.Atoi("zz")
	fmt.Println(errors.As(err, &ne), ne.Func, ne.Num, errors.Is(err, strconv.ErrSyntax))
	fmt.Println(strconv.FormatFloat(1.0/3, 'f', 5, 64), strconv.FormatFloat(1e21, 'g', -1, 32), strconv.FormatInt(-255, 16), strconv.AppendInt([]byte("x"), 5, 2), strconv.QuoteRune('☺'), string(strconv.AppendQuote(nil, "q")))
	try(func() { strconv.FormatInt(1, 1) })

}

// Output:
// 12 <nil>
// 12 <nil>
// 18 <nil>
// 12 <nil>
// false strconv.ParseBool: parsing "12": invalid syntax
//  invalid syntax
// -7 <nil>
// -7 <nil>
// 0 strconv.ParseUint: parsing "-7": invalid syntax
// -7 <nil>
// false strconv.ParseBool: parsing "-7": invalid syntax
//  invalid syntax
// 0 strconv.Atoi: parsing "": invalid syntax
// 0 strconv.ParseInt: parsing "": invalid syntax
// 0 strconv.ParseUint: parsing "": invalid syntax
// 0 strconv.ParseFloat: parsing "": invalid syntax
// false strconv.ParseBool: parsing "": invalid syntax
//  invalid syntax
// 0 strconv.Atoi: parsing "x": invalid syntax
// 0 strconv.ParseInt: parsing "x": invalid syntax
// 0 strconv.ParseUint: parsing "x": invalid syntax
// 0 strconv.ParseFloat: parsing "x": invalid syntax
// false strconv.ParseBool: parsing "x": invalid syntax
//  invalid syntax
// 9223372036854775807 strconv.Atoi: parsing "99999999999999999999": value out of range
// 127 strconv.ParseInt: parsing "99999999999999999999": value out of range
// 18446744073709551615 strconv.ParseUint: parsing "99999999999999999999": value out of range
// 1e+20 <nil>
// false strconv.ParseBool: parsing "99999999999999999999": invalid syntax
//  invalid syntax
// 0 strconv.Atoi: parsing "0x1f": invalid syntax
// 31 <nil>
// 0 strconv.ParseUint: parsing "0x1f": invalid syntax
// 0 strconv.ParseFloat: parsing "0x1f": invalid syntax
// false strconv.ParseBool: parsing "0x1f": invalid syntax
//  invalid syntax
// 0 strconv.Atoi: parsing "1_0": invalid syntax
// 10 <nil>
// 0 strconv.ParseUint: parsing "1_0": invalid syntax
// 10 <nil>
// false strconv.ParseBool: parsing "1_0": invalid syntax
//  invalid syntax
// 0 strconv.Atoi: parsing "1.5": invalid syntax
// 0 strconv.ParseInt: parsing "1.5": invalid syntax
// 0 strconv.ParseUint: parsing "1.5": invalid syntax
// 1.5 <nil>
// false strconv.ParseBool: parsing "1.5": invalid syntax
//  invalid syntax
// 0 strconv.Atoi: parsing "1e400": invalid syntax
// 0 strconv.ParseInt: parsing "1e400": invalid syntax
// 123904 <nil>
// +Inf strconv.ParseFloat: parsing "1e400": value out of range
// false strconv.ParseBool: parsing "1e400": invalid syntax
//  invalid syntax
// 0 strconv.Atoi: parsing "true": invalid syntax
// 0 strconv.ParseInt: parsing "true": invalid syntax
// 0 strconv.ParseUint: parsing "true": invalid syntax
// 0 strconv.ParseFloat: parsing "true": invalid syntax
// true <nil>
//  invalid syntax
// 0 strconv.Atoi: parsing "\"a\\n\"": invalid syntax
// 0 strconv.ParseInt: parsing "\"a\\n\"": invalid syntax
// 0 strconv.ParseUint: parsing "\"a\\n\"": invalid syntax
// 0 strconv.ParseFloat: parsing "\"a\\n\"": invalid syntax
// false strconv.ParseBool: parsing "\"a\\n\"": invalid syntax
// a
//  <nil>
// 0 strconv.Atoi: parsing "`x`": invalid syntax
// 0 strconv.ParseInt: parsing "`x`": invalid syntax
// 0 strconv.ParseUint: parsing "`x`": invalid syntax
// 0 strconv.ParseFloat: parsing "`x`": invalid syntax
// false strconv.ParseBool: parsing "`x`": invalid syntax
// x <nil>
// 0 strconv.Atoi: parsing "'c'": invalid syntax
// 0 strconv.ParseInt: parsing "'c'": invalid syntax
// 0 strconv.ParseUint: parsing "'c'": invalid syntax
// 0 strconv.ParseFloat: parsing "'c'": invalid syntax
// false strconv.ParseBool: parsing "'c'": invalid syntax
// c <nil>
// strconv.ParseInt: parsing "1": invalid base 99 false
// true Atoi zz true
// 0.33333 1e+21 -ff [120 49 48 49] '☺' "q"
// panic: strconv: illegal AppendInt/FormatInt base
