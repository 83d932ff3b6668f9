// Slicing and indexing strings; substrings keep their value.

package main

import "fmt"

func main() {
	s := "héllo"
	fmt.Println(s[0], s[1:3], s[:1]+s[3:], len(s[1:]), s[len(s):] == "", s[2:2])
	t := s
	s = "changed"
	fmt.Println(t, s[1:][1:])
	for i := 0; i < 3; i++ {
		fmt.Printf("%x ", t[i])
	}
	fmt.Println(t[1:3] == "é", t > s)
	x := 3
	fmt.Println("abcdef"[x], "abcdef"[x:], string("abcdef"[x-1]))
}

// Output:
// 104 é hllo 5 true
// héllo anged
// 68 c3 a9 true true
// 100 def c
