// A panic of a method leaves width and precision at 0 for what the same directive prints after it; `[]` that ends a format is too
// short for an index.
package main

import (
	"errors"
	"fmt"
)

type bad int

func (b bad) String() string { panic(fmt.Sprint("bad ", int(b))) }

type worse struct{ code int }

func (w worse) Error() string { panic(errors.New("worse")) }

func main() {
	for _, format := range []string{"%v|", "%9v|", "%-9v|", "%09v|", "%.2v|", "%9.2v|", "%+9v|", "%9s|", "%.1s|", "%9x|"} {
		fmt.Printf(format, []any{"before", bad(1), "after", 7, 0, 2.5})
		fmt.Printf(format, struct {
			E error
			N int
		}{worse{1}, 5})
		fmt.Printf(format, map[bad]int{1: 100})
		fmt.Printf(format, 3)
		fmt.Println()
	}
	for _, format := range []string{"%[]", "%[]d", "%5[]", "%- []", "%[]]", "%[", "%[1", "%[1]", "%.[]", "%.2[]", "%d%[]"} {
		fmt.Printf(format+"\n", 1, 2)
		fmt.Println(fmt.Sprintf(format, 1, 2))
	}
}

// Output:
// [before %!v(PANIC=String method: bad 1) after 7 0 2.5]|{%!v(PANIC=Error method: worse) 5}|map[%!v(PANIC=String method: bad 1):100]|3|
// [   before %!v(PANIC=String method: bad 1) after 7 0 2.5]|{%!v(PANIC=Error method: worse) 5}|map[%!v(PANIC=String method: bad 1):100]|        3|
// [before    %!v(PANIC=String method: bad 1) after 7 0 2.5]|{%!v(PANIC=Error method: worse) 5}|map[%!v(PANIC=String method: bad 1):100]|3        |
// [000before %!v(PANIC=String method: bad 1) after 7 0 2.5]|{%!v(PANIC=Error method: worse) 5}|map[%!v(PANIC=String method: bad 1):100]|000000003|
// [be %!v(PANIC=String method: bad 1)  7  2]|{%!v(PANIC=Error method: worse) 5}|map[%!v(PANIC=String method: bad 1):100]|03|
// [       be %!v(PANIC=String method: bad 1)  7  2]|{%!v(PANIC=Error method: worse) 5}|map[%!v(PANIC=String method: bad 1):100]|       03|
// [   before %!v(PANIC=String method: bad 1) after 7 0 2.5]|{E:%!v(PANIC=Error method: worse) N:5}|map[%!v(PANIC=String method: bad 1):100]|        3|
// [   before %!s(PANIC=String method: bad 1) after %!s(int=7) %!s(int=0) %!s(float64=2.5)]|{%!s(PANIC=Error method: worse) %!s(int=5)}|map[%!s(PANIC=String method: bad 1):%!s(int=100)]|%!s(int=        3)|
// [b %!s(PANIC=String method: bad 1)  %!s(int=7) %!s(int=) %!s(float64=2)]|{%!s(PANIC=Error method: worse) %!s(int=5)}|map[%!s(PANIC=String method: bad 1):%!s(int=100)]|%!s(int=3)|
// [6265666f7265 %!x(PANIC=String method: bad 1) 6166746572 7 0 0x1.4p+01]|{%!x(PANIC=Error method: worse) 5}|map[%!x(PANIC=String method: bad 1):64]|        3|
// %!
// (BADINDEX)%!](BADINDEX)
// %!d(BADINDEX)
// %!d(BADINDEX)
// %!
// (BADINDEX)%!](BADINDEX)
// %!
// (BADINDEX)%!](BADINDEX)
// %!](BADINDEX)
// %!](BADINDEX)
// %!
// (BADINDEX)%!(NOVERB)
// %!
// (BADINDEX)%!(NOVERB)
// %!
// (int=1)%!(NOVERB)
// %!
// (BADINDEX)%!](BADINDEX)
// %!
// (BADINDEX)%!](BADINDEX)
// 1%!
// (BADINDEX)1%!](BADINDEX)
