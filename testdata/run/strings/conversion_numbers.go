// strconv: both ways, with errors.

package main

import (
	"errors"
	"fmt"
	"strconv"
)

func main() {
	for _, s := range []string{"42", "-7", "0x1f", "99999999999999999999", "", "1_000", "abc"} {
		n, err := strconv.Atoi(s)
		fmt.Println(n, err)
	}
	n, err := strconv.ParseInt("0x1f", 0, 64)
	fmt.Println(n, err)
	n, err = strconv.ParseInt("200", 10, 8)
	fmt.Println(n, err, errors.Is(err, strconv.ErrRange))
	u, err := strconv.ParseUint("-1", 10, 64)
	fmt.Println(u, err)
	f, err := strconv.ParseFloat("1e-3", 64)
	fmt.Println(f, err)
	b, err := strconv.ParseBool("T")
	fmt.Println(b, err)
	fmt.Println(strconv.FormatInt(-255, 16), strconv.Itoa(7), strconv.Quote("a\n\"é\x00"), strconv.FormatFloat(1.5, 'e', 3, 64), string(strconv.AppendInt(nil, 5, 2)))
	q, err := strconv.Unquote(`"a\tb"`)
	fmt.Println(q, err)
}

// Output:
// 42 <nil>
// -7 <nil>
// 0 strconv.Atoi: parsing "0x1f": invalid syntax
// 9223372036854775807 strconv.Atoi: parsing "99999999999999999999": value out of range
// 0 strconv.Atoi: parsing "": invalid syntax
// 0 strconv.Atoi: parsing "1_000": invalid syntax
// 0 strconv.Atoi: parsing "abc": invalid syntax
// 31 <nil>
// 127 strconv.ParseInt: parsing "200": value out of range true
// 0 strconv.ParseUint: parsing "-1": invalid syntax
// 0.001 <nil>
// true <nil>
// -ff 7 "a\n\"é\x00" 1.500e+00 101
// a	b <nil>
