// Rune constants in arithmetic and conversion to strings.

package main

import "fmt"

func main() {
	const base = 'A'
	fmt.Println(base+2, string(base+2), 'z'-'a', '\n', '\x41', '\u00e9', '\U0001F600', '\'', '\\', '\377')
	fmt.Println(string(rune('日')), string('\u65e5'), "\u65e5" == "日")
	var b byte = 'a' + 1
	fmt.Println(b, string(b-1), 'a' < 'b', '世' > 255)
}

// Output:
// 67 C 25 10 65 233 128512 39 92 255
// 日 日 true
// 98 a true true
