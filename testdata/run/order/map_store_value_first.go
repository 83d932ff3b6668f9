// An assignment to a map element evaluates the value before the key, so the value's failure is the one that is seen.
package main

import "fmt"

type wide struct{ name, rest string }

func try(what string, f func()) {
	defer func() { fmt.Println(what, "->", recover()) }()
	f()
}

func main() {
	keys, values := []string{"a"}, []int{4, 5, 6}
	far, farther := len(keys)+10, len(values)+20
	ages := map[string]int{}
	var none map[string]int
	var missing *int
	pairs := map[wide]wide{}
	wides := []wide{{"x", "y"}}

	try("word", func() { ages[keys[far]] = values[farther] })
	try("nil map", func() { none[keys[far]] = values[farther] })
	try("pointer", func() { ages[keys[far]] = *missing })
	try("key only", func() { ages[keys[far]] = values[0] })
	try("value only", func() { ages[keys[0]] = values[farther] })
	try("wide", func() { pairs[wides[far]] = wides[farther] })
	try("literal", func() { _ = map[string]int{keys[far]: values[farther]} })
	try("good", func() { ages[keys[0]] = values[2] })
	fmt.Println(ages, len(none), len(pairs))
}

// Output:
// word -> runtime error: index out of range [23] with length 3
// nil map -> runtime error: index out of range [23] with length 3
// pointer -> runtime error: invalid memory address or nil pointer dereference
// key only -> runtime error: index out of range [11] with length 1
// value only -> runtime error: index out of range [23] with length 3
// wide -> runtime error: index out of range [23] with length 1
// literal -> runtime error: index out of range [23] with length 3
// good -> <nil>
// map[a:6] 0 0
