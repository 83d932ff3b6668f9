// sort: Ints, Strings, Slice, SliceStable, Sort with an own type, Search.

package main

import (
	"fmt"
	"sort"
)

type byLen []string

func (b byLen) Len() int           { return len(b) }
func (b byLen) Less(i, j int) bool { return len(b[i]) < len(b[j]) }
func (b byLen) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

type person struct {
	name string
	age  int
}

func main() {
	a := []int{5, 2, 8, 1}
	sort.Ints(a)
	fmt.Println(a, sort.IntsAreSorted(a), sort.SearchInts(a, 5), sort.SearchInts(a, 6))
	s := []string{"pear", "fig", "apple"}
	sort.Strings(s)
	fmt.Println(s)
	sort.Sort(byLen(s))
	fmt.Println(s, sort.IsSorted(byLen(s)))
	sort.Sort(sort.Reverse(byLen(s)))
	fmt.Println(s)
	people := []person{{"a", 30}, {"b", 20}, {"c", 30}, {"d", 20}}
	sort.SliceStable(people, func(i, j int) bool { return people[i].age < people[j].age })
	fmt.Println(people)
	sort.Slice(people, func(i, j int) bool { return people[i].name > people[j].name })
	fmt.Println(people)
	f := []float64{2.5, -1, 3}
	sort.Float64s(f)
	fmt.Println(f)
	i := sort.Search(100, func(i int) bool { return i*i >= 50 })
	fmt.Println(i)
	sort.Sort(sort.Reverse(sort.IntSlice(a)))
	fmt.Println(a)
	big := make([]int, 1000)
	for i := range big {
		big[i] = (i * 7919) % 1000
	}
	sort.Ints(big)
	ok := true
	for i, v := range big {
		ok = ok && i == v
	}
	fmt.Println(ok)
}

// Output:
// [1 2 5 8] true 2 3
// [apple fig pear]
// [fig pear apple] true
// [apple pear fig]
// [{b 20} {d 20} {a 30} {c 30}]
// [{d 20} {c 30} {b 20} {a 30}]
// [-1 2.5 3]
// 8
// [8 5 2 1]
// true
