// An assignment to a present key stores the key too: the map then holds the string that was given last.
package main

import (
	"fmt"
	"unsafe"
)

func main() {
	a := string([]byte("hello"))
	b := string([]byte("hello"))
	fmt.Println(unsafe.StringData(a) == unsafe.StringData(b))
	m := map[string]int{}
	m[a] = 1
	m[b]++
	for k := range m {
		fmt.Println(unsafe.StringData(k) == unsafe.StringData(b))
	}
	m[a], m["x"] = 1, 2
	for k := range m {
		fmt.Println(k == "x" || unsafe.StringData(k) == unsafe.StringData(a))
	}
	for i := range 100 {
		m[fmt.Sprint(i)] = i
	}
	m[b] = 2
	for k := range m {
		if k == "hello" {
			fmt.Println(unsafe.StringData(k) == unsafe.StringData(b))
		}
	}
}

// Output:
// false
// true
// true
// true
// true
