// Idioms: delete, insert, reverse, filter in place, stack, queue.

package main

import "fmt"

func main() {
	s := []int{0, 1, 2, 3, 4, 5}
	s = append(s[:2], s[3:]...)
	s = append(s[:1], append([]int{9, 9}, s[1:]...)...)
	fmt.Println(s)
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		s[i], s[j] = s[j], s[i]
	}
	k := s[:0]
	for _, x := range s {
		if x%2 == 1 {
			k = append(k, x)
		}
	}
	fmt.Println(s, k)
	top := k[len(k)-1]
	k = k[:len(k)-1]
	first := k[0]
	k = k[1:]
	fmt.Println(top, first, k, cap(k))
}

// Output:
// [0 9 9 1 3 4 5]
// [5 3 1 9 9 9 0] [5 3 1 9 9]
// 9 5 [3 1 9] 11
