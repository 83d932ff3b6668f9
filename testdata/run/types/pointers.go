// Pointers to variables, fields and elements; escaping locals; pointer comparison.

package main

import "fmt"

type pair struct{ a, b int }

func leak() *int {
	x := 41
	x++
	return &x
}

func swap(a, b *int) { *a, *b = *b, *a }

func main() {
	p, q := leak(), leak()
	fmt.Println(*p, *q, p == q)
	x, y := 1, 2
	swap(&x, &y)
	fmt.Println(x, y)
	s := pair{1, 2}
	f := &s.b
	*f = 20
	fmt.Println(s)
	a := []int{1, 2, 3}
	e := &a[1]
	a = append(a, 4)
	*e = 20
	fmt.Println(a)
	pp := &p
	**pp = 7
	fmt.Println(*p, *pp == p)
	var np *pair
	fmt.Println(np == nil, np)
	np = new(pair)
	np.a = 3
	fmt.Println(*np, np)
	arr := &[3]int{1, 2, 3}
	arr[1] = 5
	sl := arr[1:]
	sl[1] = 6
	fmt.Println(*arr, len(arr), cap(sl))
}

// Output:
// 42 42 false
// 2 1
// {1 20}
// [1 2 3 4]
// 7 true
// true <nil>
// {3 0} &{3 0}
// [1 5 6] 3 2
