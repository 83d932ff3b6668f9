// strings.Builder and concatenation.

package main

import (
	"fmt"
	"strings"
)

func main() {
	var b strings.Builder
	for i := range 3 {
		fmt.Fprintf(&b, "%d-", i)
	}
	b.WriteByte('x')
	b.WriteRune('日')
	b.WriteString("end")
	fmt.Println(b.String(), b.Len())
	s := ""
	for c := 'a'; c < 'f'; c++ {
		s = string(c) + s
	}
	s += "!"
	fmt.Println(s, len(s))
	b.Reset()
	fmt.Println(b.String() == "")
}

// Output:
// 0-1-2-x日end 13
// edcba! 6
// true
