// Maps with all kinds of keys: structs, arrays, interfaces, NaN, pointers, channels; changing while ranging.

package main

import (
	"fmt"
	"math"
	"sort"
)

type P struct {
	x, y int
	name string
}

type K struct {
	a [2]P
	i any
	_ int
}

type Shape interface{ Area() float64 }
type Sq struct{ s float64 }
type Ci struct{ r float64 }

func (s Sq) Area() float64  { return s.s * s.s }
func (c *Ci) Area() float64 { return c.r * c.r * 3 }

func main() {
	m := map[P][]int{{1, 2, "a"}: {1}, {1, 2, "b"}: nil}
	m[P{1, 2, "a"}] = append(m[P{1, 2, "a"}], 5, 6)
	m[P{name: "n"}] = append(m[P{name: "n"}], 1)
	fmt.Println(m, len(m), m[P{}] == nil)

	ks := map[K]string{}
	k := K{a: [2]P{{1, 2, "x"}, {}}, i: Sq{2}}
	ks[k] = "first"
	k2 := k
	k2.a[1].y = 9
	ks[k2] = "second"
	k2.a[1].y = 0
	fmt.Println(ks[k2], len(ks), ks[K{i: 1}] == "")

	nan := math.NaN()
	f := map[float64]int{nan: 1, 0: 2}
	f[nan] = 3
	f[math.Copysign(0, -1)] = 4
	_, ok := f[nan]
	delete(f, nan)
	fmt.Println(len(f), ok, f[0])
	sum := 0
	for k, v := range f {
		if k != k {
			sum += v
		}
	}
	fmt.Println("nan sum", sum)
	clear(f)
	fmt.Println(len(f), f)

	c1 := &Ci{1}
	sh := map[Shape]int{Sq{1}: 1, Sq{2}: 2, c1: 3, &Ci{1}: 4, nil: 5}
	fmt.Println(sh[Sq{1}], sh[c1], sh[&Ci{1}], sh[nil], len(sh))
	any1 := map[any]string{1: "int", int8(1): "int8", 1.0: "float", "1": "str", '1': "rune", [1]int{1}: "arr", struct{}{}: "empty", true: "bool", nil: "nil", 1i: "cplx"}
	fmt.Println(any1[1], any1[int8(1)], any1[1.0], any1["1"], any1[int32(49)], any1[[1]int{1}], any1[struct{}{}], any1[true], any1[nil], any1[1i], len(any1))
	ch := make(chan int)
	cm := map[chan int]int{ch: 1}
	cm[nil]++
	cm[ch]--
	fmt.Println(cm[ch], cm[nil], len(cm))

	nested := map[string]map[string]int{"a": {"b": 1}}
	nested["a"]["c"]++
	nested["z"] = map[string]int{}
	nested["z"]["q"] += 5
	fmt.Println(nested, nested["none"]["x"])
	type arr struct{ v [3]int }
	am := map[string]arr{"a": {[3]int{1, 2, 3}}}
	fmt.Println(am["a"].v[1], am["b"].v[2], len(am["a"].v))
	pm := map[string]*arr{"a": {}}
	pm["a"].v[2]++
	fmt.Println(pm["a"].v)
	fm := map[string]func(int) int{"inc": func(i int) int { return i + 1 }}
	fmt.Println(fm["inc"](4))

	seen := map[int]bool{}
	grow := map[int]int{1: 1, 2: 2, 3: 3, 4: 4}
	n := 0
	for k := range grow {
		if seen[k] {
			fmt.Println("twice", k)
		}
		seen[k] = true
		delete(grow, (k%4)+1)
		grow[k+1000] = k
		if n++; n > 500 {
			break
		}
	}
	big := map[[3]uint16]int{}
	for i := range 2000 {
		big[[3]uint16{uint16(i), uint16(i * 7), 1}] = i
	}
	for i := 0; i < 2000; i += 3 {
		delete(big, [3]uint16{uint16(i), uint16(i * 7), 1})
	}
	keys := make([]int, 0, len(big))
	for k, v := range big {
		if int(k[0]) != v {
			panic("wrong")
		}
		keys = append(keys, v)
	}
	sort.Ints(keys)
	fmt.Println(len(keys), keys[:5], keys[len(keys)-1])
	var nm map[string]int
	delete(nm, "x")
	clear(nm)
	v, ok := nm["q"]
	for range nm {
		panic("no")
	}
	fmt.Println(v, ok, len(nm), nm == nil, fmt.Sprint(nm))
	m3 := map[bool]int{1 < 2: 1, 2 < 1: 0}
	m3[m3[true] == 1] += 10
	fmt.Println(m3)
}

// Output:
// map[{0 0 n}:[1] {1 2 a}:[1 5 6] {1 2 b}:[]] 3 true
// first 2 true
// 3 false 4
// nan sum 4
// 0 map[]
// 1 3 0 5 5
// int int8 float str rune arr empty bool nil cplx 10
// 0 1 2
// map[a:map[b:1 c:1] z:map[q:5]] 0
// 2 0 3
// [0 0 1]
// 5
// 1333 [1 2 4 5 7] 1999
// 0 false 0 true map[]
// map[false:0 true:11]
