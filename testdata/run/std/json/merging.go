// Decoding into what exists: elements of slices and arrays are merged, values of maps are fresh.

package main

import (
	"encoding/json"
	"fmt"
)

type T struct{ A, B int }

func main() {
	l := []T{{1, 2}, {3, 4}}
	fmt.Println(json.Unmarshal([]byte(`[{"A":10},{"A":"x"}]`), &l), l)
	l = append(make([]T, 0, 4), T{1, 2}, T{3, 4})[:1]
	fmt.Println(json.Unmarshal([]byte(`[{"A":10},{"B":"x"},{"A":5}]`), &l), l)
	a := [3]T{{1, 2}, {3, 4}, {5, 6}}
	fmt.Println(json.Unmarshal([]byte(`[{"A":10},{"A":"x"}]`), &a), a)
	p := []*T{{1, 2}}
	q := p[0]
	fmt.Println(json.Unmarshal([]byte(`[{"A":10}]`), &p), *p[0], *q)
	m := map[string]T{"k": {1, 2}}
	fmt.Println(json.Unmarshal([]byte(`{"k":{"A":10}}`), &m), m)
	mp := map[string]*T{"k": {1, 2}}
	fmt.Println(json.Unmarshal([]byte(`{"k":{"A":10}}`), &mp), *mp["k"])
	ss := [][]int{{1, 2, 3}, {4}}
	fmt.Println(json.Unmarshal([]byte(`[[9], ["x"]]`), &ss), ss)
	mm := []map[string]int{{"a": 1}}
	fmt.Println(json.Unmarshal([]byte(`[{"b":2}]`), &mm), mm)
	aa := [2][]int{{1, 2, 3}, {4}}
	fmt.Println(json.Unmarshal([]byte(`[[9]]`), &aa), aa)
	fl := []float64{7, 8}
	fmt.Println(json.Unmarshal([]byte(`["x", null]`), &fl), fl)
}

// Output:
// json: cannot unmarshal string into Go struct field .1.A of type int [{10 2} {3 4}]
// json: cannot unmarshal string into Go struct field .1.B of type int [{10 2} {3 4} {5 0}]
// json: cannot unmarshal string into Go struct field .1.A of type int [{10 2} {3 4} {0 0}]
// <nil> {10 2} {10 2}
// <nil> map[k:{10 0}]
// <nil> {10 0}
// json: cannot unmarshal string into .1.0 of type int [[9] [4]]
// <nil> [map[a:1 b:2]]
// <nil> [[9] []]
// json: cannot unmarshal string into .0 of type float64 [7 8]
