// strconv: Itoa, Atoi, Parse and Format functions, Quote, errors.

package main

import (
	"fmt"
	"strconv"
)

func main() {
	fmt.Println(strconv.Itoa(-45)+"!", strconv.FormatInt(255, 16), strconv.FormatInt(-5, 2), strconv.FormatUint(35, 36))
	n, err := strconv.Atoi("123")
	fmt.Println(n, err)
	for _, s := range []string{"", "12a", "99999999999999999999", "-", "+5", " 1", "1_000"} {
		n, err := strconv.Atoi(s)
		fmt.Println(n, err)
	}
	i, err := strconv.ParseInt("-80", 16, 8)
	fmt.Println(i, err)
	i, err = strconv.ParseInt("200", 10, 8)
	fmt.Println(i, err)
	i, err = strconv.ParseInt("0x1F", 0, 64)
	fmt.Println(i, err)
	u, err := strconv.ParseUint("18446744073709551615", 10, 64)
	fmt.Println(u, err)
	for _, s := range []string{"3.25", "1e10", "inf", "-NaN", "x", "1e999", ".5", "0x1p-2"} {
		f, err := strconv.ParseFloat(s, 64)
		fmt.Println(f, err)
	}
	for _, s := range []string{"true", "T", "0", "yes"} {
		b, err := strconv.ParseBool(s)
		fmt.Println(b, err)
	}
	fmt.Println(strconv.FormatFloat(1.5, 'f', 3, 64), strconv.FormatFloat(0.1, 'g', -1, 32), strconv.FormatFloat(1e21, 'e', 2, 64), strconv.FormatBool(true))
	fmt.Println(strconv.Quote("a\n\"é\x00"), strconv.QuoteRune('☺'), strconv.QuoteToASCII("é"))
	q, err := strconv.Unquote(`"a\tb"`)
	fmt.Printf("%q %v\n", q, err)
	_, err = strconv.Unquote("'")
	fmt.Println(err)
}

// Output:
// -45! ff -101 z
// 123 <nil>
// 0 strconv.Atoi: parsing "": invalid syntax
// 0 strconv.Atoi: parsing "12a": invalid syntax
// 9223372036854775807 strconv.Atoi: parsing "99999999999999999999": value out of range
// 0 strconv.Atoi: parsing "-": invalid syntax
// 5 <nil>
// 0 strconv.Atoi: parsing " 1": invalid syntax
// 0 strconv.Atoi: parsing "1_000": invalid syntax
// -128 <nil>
// 127 strconv.ParseInt: parsing "200": value out of range
// 31 <nil>
// 18446744073709551615 <nil>
// 3.25 <nil>
// 1e+10 <nil>
// +Inf <nil>
// 0 strconv.ParseFloat: parsing "-NaN": invalid syntax
// 0 strconv.ParseFloat: parsing "x": invalid syntax
// +Inf strconv.ParseFloat: parsing "1e999": value out of range
// 0.5 <nil>
// 0.25 <nil>
// true <nil>
// true <nil>
// false <nil>
// false strconv.ParseBool: parsing "yes": invalid syntax
// 1.500 0.1 1.00e+21 true
// "a\n\"é\x00" '☺' "\u00e9"
// "a\tb" <nil>
// invalid syntax
