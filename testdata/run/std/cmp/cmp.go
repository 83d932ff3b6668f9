// Package cmp.

package main

import (
	"cmp"
	"fmt"
	"math"
	"slices"
)

type person struct {
	name string
	age  int
}

func main() {
	nan := math.NaN()
	fmt.Println(cmp.Compare(1, 2), cmp.Compare("b", "a"), cmp.Compare(nan, nan), cmp.Compare(nan, 0), cmp.Compare(1, nan), cmp.Less(nan, -1), cmp.Less(-1, nan))
	fmt.Println(cmp.Or(0, 3, 5), cmp.Or("", "x"), cmp.Or[int]())
	people := []person{{"bob", 5}, {"ann", 5}, {"cy", 3}}
	slices.SortFunc(people, func(a, b person) int { return cmp.Or(cmp.Compare(a.age, b.age), cmp.Compare(a.name, b.name)) })
	fmt.Println(people)
}

// Output:
// -1 1 0 -1 1 true false
// 3 x 0
// [{cy 3} {ann 5} {bob 5}]
