// Tags are part of the type but not of the value.

package main

import "fmt"

type A struct {
	X int    `json:"x,omitempty" xml:"-"`
	Y string "plain"
}

func main() {
	a := A{1, "y"}
	b := struct {
		X int
		Y string
	}(a)
	fmt.Printf("%+v %v\n", a, b)
	fmt.Printf("%T\n", struct {
		X int `k:"v"`
	}{})
}

// Output:
// {X:1 Y:y} {1 y}
// struct { X int "k:\"v\"" }
