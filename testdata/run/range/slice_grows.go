// The length of a slice is taken once.

package main

import "fmt"

func main() {
	s := []int{1, 2, 3}
	for i, x := range s {
		s = append(s, x*10)
		if i == 0 {
			s[1] = 99
		}
		fmt.Print(x, " ")
	}
	fmt.Println(s)
	t := []int{1, 2, 3}
	for i, x := range t {
		t = t[:1]
		t[0] += i
		t[:2][1] = 99
		fmt.Print(x, " ")
	}
	fmt.Println(t)
	for range []int(nil) {
		fmt.Println("never")
	}
}

// Output:
// 1 2 3 [1 99 3 10 20 30]
// 1 99 3 [4]
