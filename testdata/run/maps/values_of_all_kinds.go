// Slices, maps, functions, structs, pointers as values.

package main

import "fmt"

type P struct{ x, y int }

func main() {
	ms := map[string][]int{}
	ms["a"] = append(ms["a"], 1)
	ms["a"][0]++
	mm := map[int]map[string]bool{1: {"x": true}}
	mm[2] = map[string]bool{}
	mm[2]["y"] = true
	mf := map[rune]func(int, int) int{'+': func(a, b int) int { return a + b }}
	mp := map[string]*P{"p": {1, 2}}
	mp["p"].x = 10
	mst := map[string]P{"s": {3, 4}}
	fmt.Println(ms, mm, mm[3]["z"], mf['+'](2, 3), *mp["p"], mst["s"].y, mst["none"].x)
	ma := map[string][2]int{"k": {5, 6}}
	fmt.Println(ma["k"][1], len(ma["none"]))
	mi := map[string]any{"n": nil, "f": 1.5}
	x, ok := mi["n"]
	f, isF := mi["f"].(float64)
	fmt.Println(x, ok, f, isF)
}

// Output:
// map[a:[2]] map[1:map[x:true] 2:map[y:true]] false 5 {10 2} 4 0
// 6 2
// <nil> true 1.5 true
