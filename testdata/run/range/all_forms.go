// Range clauses of all kinds with assignments to fields, elements and dereferences, evaluation once, and changes while ranging.

package main

import "fmt"

type S struct {
	i, v int
	m    map[string]int
	a    [3]int
}

var calls int

func get() []int { calls++; return []int{5, 6, 7} }

func idx(i int) int { calls++; return i }

func main() {
	var s S
	s.m = map[string]int{}
	for s.i, s.v = range get() {
	}
	fmt.Println(s.i, s.v, calls)
	for s.m["k"], s.a[idx(1)] = range get() {
	}
	fmt.Println(s.m, s.a, calls)
	p := new(int)
	for *p = range get() {
	}
	var x any
	for x = range 3 {
	}
	fmt.Println(*p, x)
	var r rune
	var k int
	for k, r = range "aé" {
	}
	fmt.Println(k, r)

	sl := []int{1, 2, 3}
	for i, v := range sl {
		if i == 0 {
			sl = append(sl, 4)
			sl[1] = 20
		}
		fmt.Print(i, v, " ")
	}
	fmt.Println(sl)
	arr := [3]int{1, 2, 3}
	for i, v := range arr {
		arr[2] = 99
		fmt.Print(i, v, " ")
	}
	for i, v := range &arr {
		arr[2] = 77
		fmt.Print(i, v, " ")
	}
	for i, v := range arr[:] {
		arr[2] = 66
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	var np *[4]int
	for i := range np {
		fmt.Print(i)
	}
	fmt.Println(len(np))
	for range 3 {
		fmt.Print("x")
	}
	var n8 uint8 = 3
	for i := range n8 {
		fmt.Printf("%T%d", i, i)
	}
	for i := range int64(-3) {
		fmt.Println("never", i)
	}
	const c = 2
	for i := range c {
		fmt.Print(i)
		i += 10
	}
	fmt.Println()
	type My int16
	for i := range My(2) {
		fmt.Printf("%T ", i)
	}
	n := 3
	for i := range n {
		n = 10
		fmt.Print(i, " ")
	}
	fmt.Println(n)
	var fs []func() int
	for i, v := range []string{"a", "b", "c"} {
		fs = append(fs, func() int { i += len(v); return i })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	ch := make(chan [2]int, 5)
	for i := range 5 {
		ch <- [2]int{i, i * i}
	}
	close(ch)
	for v := range ch {
		if v[0] == 1 {
			continue
		}
		if v[0] == 3 {
			break
		}
		fmt.Print(v)
	}
	fmt.Println(len(ch))
	for i, row := range [][]int{{1, 2}, nil, {3}} {
		for j, v := range row {
			fmt.Print(i, j, v, ";")
		}
	}
	for i, st := range []S{{i: 1}, {v: 2}} {
		st.i = 100
		fmt.Print(i, st.v, st.i)
	}
	fmt.Println()
	matrix := [2][3]int{{1, 2, 3}, {4, 5, 6}}
	for i, row := range matrix {
		matrix[1][0] = 0
		for j := range row {
			row[j] *= 2
		}
		fmt.Print(i, row, matrix[i])
	}
	fmt.Println()
	for i, b := range []byte("hé") {
		fmt.Print(i, b, " ")
	}
	for i, r := range []rune("hé") {
		fmt.Print(i, r, " ")
	}
	var nilm map[int]int
	for range nilm {
	}
	for i := range "" {
		fmt.Print(i)
	}
	for _, f := range [...]func(int) int{func(i int) int { return i }, idx} {
		fmt.Print(f(3))
	}
	for i := range len(fs) {
		defer func() { fmt.Print("d", i, " ") }()
	}
	for i := 0; i < 3; i++ {
		defer func() { fmt.Print("f", i, " ") }()
		i := i * 2
		_ = i
	}
	fmt.Println()
}

// Output:
// 2 7 1
// map[k:2] [0 7 0] 5
// 2 2
// 1 233
// 0 1 1 2 2 3 [1 20 3 4]
// 0 1 1 2 2 3 0 1 1 2 2 77 0 1 1 2 2 66
// 01234
// xxxuint80uint81uint8201
// main.My main.My 0 1 2 10
// 1 2 2 3 3 4
// [0 0][2 4]1
// 0 0 1;0 1 2;2 0 3;0 0 1001 2 100
// 0 [2 4 6] [1 2 3]1 [8 10 12] [0 5 6]
// 0 104 1 195 2 169 0 104 1 233 33
// f2 f1 f0 d2 d1 d0
