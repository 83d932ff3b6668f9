// Predeclared functions whose operands are the results of one call.

package main

import "fmt"

func a() ([]int, int)               { return []int{1}, 2 }
func a3() ([]int, int, int)         { return []int{1}, 2, 3 }
func c() (float64, float64)         { return 1, 2 }
func d() (map[string]int, string)   { return m, "a" }
func e() ([]byte, string)           { return b, "xyz" }
func f() (int, int, int)            { return 3, 1, 2 }

var m = map[string]int{"a": 1, "b": 2}
var b = make([]byte, 2)

func main() {
	fmt.Println(append(a()))
	fmt.Println(append(a3()))
	fmt.Println(complex(c()))
	delete(d())
	fmt.Println(m)
	fmt.Println(copy(e()))
	fmt.Println(string(b))
	fmt.Println(min(f()), max(f()))
	defer func() { fmt.Println(m, recover()) }()
	defer copy(e())
	m["a"] = 1
	defer delete(d())
	defer recover()
	panic("kept")
}

// Output:
// [1 2]
// [1 2 3]
// (1+2i)
// map[b:2]
// 2
// xy
// 1 3
// map[b:2] kept
