// A key is copied into the map; changes of the variable later do not matter.

package main

import "fmt"

func main() {
	k := [2]int{1, 2}
	m := map[[2]int]string{k: "v"}
	k[0] = 5
	fmt.Println(m[k] == "", m[[2]int{1, 2}])
	b := []byte("key")
	s := map[string]int{string(b): 1}
	b[0] = 'K'
	fmt.Println(s["key"], s[string(b)])
	for key := range m {
		key[0] = 9
	}
	fmt.Println(m)
}

// Output:
// true v
// 1 0
// map[[1 2]:v]
