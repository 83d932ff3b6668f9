// Strings do not change when the bytes they came from do.

package main

import "fmt"

func main() {
	b := []byte("abc")
	s := string(b)
	m := map[string]int{string(b): 1}
	b[0] = 'X'
	t := string(b)
	c := []byte(s)
	c[1] = 'Y'
	fmt.Println(s, t, string(c), m, append([]byte("x"), s...))
	u := s
	s += "d"
	fmt.Println(u, s)
	n := copy(b, "12345")
	fmt.Println(n, string(b))
}

// Output:
// abc Xbc aYc map[abc:1] [120 97 98 99]
// abc abcd
// 3 123
