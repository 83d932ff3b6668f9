// Range over a string: byte offsets and runes, with invalid bytes.

package main

import "fmt"

func main() {
	for i, r := range "aé\xff世\xe4\xb8" {
		fmt.Printf("%d:%U ", i, r)
	}
	fmt.Println()
	for i := range "日本" {
		fmt.Print(i, " ")
	}
	n := 0
	for range "日本語" {
		n++
	}
	s := "abc"
	for i, c := range s {
		s = "xyz"
		fmt.Print(i, string(c), s[i:i+1], " ")
	}
	type S string
	for _, c := range S("\u0000") {
		fmt.Print(c, " ")
	}
	fmt.Println(n)
}

// Output:
// 0:U+0061 1:U+00E9 3:U+FFFD 4:U+4E16 7:U+FFFD 8:U+FFFD
// 0 3 0ax 1by 2cz 0 3
