// What is looked at first: a sign alone before base and size; a line end is a character of its own inside a literal.
package main

import (
	"fmt"
	"strconv"
)

func main() {
	for _, s := range []string{"", "+", "-", "+-", "-1"} {
		for _, base := range []int{37, 10} {
			_, err := strconv.ParseInt(s, base, 65)
			_, err2 := strconv.ParseUint(s, base, 65)
			fmt.Println(err, err2)
		}
	}
	value, multibyte, tail, err := strconv.UnquoteChar("\nab", '"')
	fmt.Println(value, multibyte, tail, err)
	for _, s := range []string{"\"\n\"", "'\n'", "`\n`", "\"a\n\"b", "`a\n`b"} {
		text, err := strconv.Unquote(s)
		prefix, err2 := strconv.QuotedPrefix(s)
		fmt.Printf("%q %v %q %v\n", text, err, prefix, err2)
	}
}

// Output:
// strconv.ParseInt: parsing "": invalid syntax strconv.ParseUint: parsing "": invalid syntax
// strconv.ParseInt: parsing "": invalid syntax strconv.ParseUint: parsing "": invalid syntax
// strconv.ParseInt: parsing "+": invalid syntax strconv.ParseUint: parsing "+": invalid base 37
// strconv.ParseInt: parsing "+": invalid syntax strconv.ParseUint: parsing "+": invalid bit size 65
// strconv.ParseInt: parsing "-": invalid syntax strconv.ParseUint: parsing "-": invalid base 37
// strconv.ParseInt: parsing "-": invalid syntax strconv.ParseUint: parsing "-": invalid bit size 65
// strconv.ParseInt: parsing "+-": invalid base 37 strconv.ParseUint: parsing "+-": invalid base 37
// strconv.ParseInt: parsing "+-": invalid bit size 65 strconv.ParseUint: parsing "+-": invalid bit size 65
// strconv.ParseInt: parsing "-1": invalid base 37 strconv.ParseUint: parsing "-1": invalid base 37
// strconv.ParseInt: parsing "-1": invalid bit size 65 strconv.ParseUint: parsing "-1": invalid bit size 65
// 10 false ab <nil>
// "" invalid syntax "" invalid syntax
// "" invalid syntax "" invalid syntax
// "\n" <nil> "`\n`" <nil>
// "" invalid syntax "" invalid syntax
// "" invalid syntax "`a\n`" <nil>
