// Strings: immutability, comparison, concatenation, slicing.

package main

import "fmt"

func main() {
	s := "hello"
	t := s
	s += ", world"
	fmt.Println(s, t)
	b := []byte(t)
	b[0] = 'J'
	fmt.Println(string(b), t)
	fmt.Println("a" < "b", "abc" < "abd", "abc" < "ab", "Z" < "a", "" < "a", "é" > "z")
	fmt.Println(s[7:], s[:5], s[3:8], s[5:5] == "")
	raw := `a\n
b`
	fmt.Println(raw, len(raw))
	fmt.Println("tab\there \"quoted\" \\ \x41 \u00e9 \U0001F600 \101")
	switch t {
	case "hell" + "o":
		fmt.Println("same")
	}
}

// Output:
// hello, world hello
// Jello hello
// true true false true true true
// world hello lo, w true
// a\n
// b 5
// tab	here "quoted" \ A é 😀 A
// same
