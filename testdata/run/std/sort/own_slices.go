// The ready slice types, their methods and searches; Find.
package main

import (
	"fmt"
	"math"
	"sort"
	"strings"
)

func main() {
	nan := math.NaN()
	fs := sort.Float64Slice{3, nan, -1, math.Inf(1), math.Copysign(0, -1), 0, math.Inf(-1), nan}
	fmt.Println(fs.Len(), fs.Less(0, 1), fs.Less(1, 0), fs.Less(1, 7), fs.Less(4, 5), fs.Less(2, 0))
	fs.Swap(0, 7)
	fmt.Println(fs, sort.Float64sAreSorted(fs))
	fs.Sort()
	fmt.Println(fs, sort.Float64sAreSorted(fs), sort.IsSorted(fs))
	for _, x := range []float64{-1, 0, 2.5, math.Inf(1), nan, math.Inf(-1)} {
		fmt.Print(fs.Search(x), sort.SearchFloat64s(fs[2:], x), " ")
	}
	fmt.Println()
	is := sort.IntSlice{5, -3, 5, 0}
	fmt.Println(is.Len(), is.Less(0, 2), is.Less(1, 0))
	is.Swap(0, 1)
	is.Sort()
	fmt.Println(is, is.Search(5), is.Search(6), is.Search(-9), sort.SearchInts(nil, 1))
	ss := sort.StringSlice{"b", "", "ab", "é", "B"}
	fmt.Println(ss.Len(), ss.Less(0, 1), ss.Less(1, 0))
	ss.Swap(0, 4)
	fmt.Println(sort.StringsAreSorted(ss))
	ss.Sort()
	fmt.Printf("%q %d %d %d %t\n", ss, ss.Search("ab"), ss.Search("zz"), sort.SearchStrings(ss, "é"), sort.StringsAreSorted(ss))
	sort.Sort(sort.Reverse(ss))
	fmt.Printf("%q\n", ss)
	var nothing sort.StringSlice
	nothing.Sort()
	fmt.Println(nothing.Len(), nothing.Search("x"), sort.StringsAreSorted(nil), sort.Float64sAreSorted(nil))
	names := []string{"ant", "bee", "cat", "cat", "dog"}
	for _, n := range []string{"", "ant", "cat", "cow", "dog", "eel"} {
		i, ok := sort.Find(len(names), func(i int) int { return strings.Compare(n, names[i]) })
		fmt.Println(n, i, ok)
	}
	fmt.Println(sort.Find(0, func(int) int { panic("never") }))
	fmt.Println(sort.Find(-3, func(int) int { panic("never") }))
	func() {
		defer func() { fmt.Println(recover()) }()
		is.Less(0, 9)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		is.Swap(-1, 0)
	}()
	var i sort.Interface = is
	i.Swap(0, 3)
	fmt.Println(i)
}

// Output:
// 8 false true false false true
// [NaN NaN -1 +Inf -0 0 -Inf 3] false
// [NaN NaN -Inf -1 -0 0 3 +Inf] true true
// 3 1 4 2 6 4 7 5 8 6 2 0
// 4 false true
// [-3 0 5 5] 2 4 0 0
// 5 false true
// false
// ["" "B" "ab" "b" "é"] 2 4 4 true
// ["é" "b" "ab" "B" ""]
// 0 0 true true
//  0 false
// ant 0 true
// cat 2 true
// cow 4 false
// dog 4 true
// eel 5 false
// 0 false
// 0 false
// runtime error: index out of range [9] with length 4
// runtime error: index out of range [-1]
// [5 0 5 -3]
