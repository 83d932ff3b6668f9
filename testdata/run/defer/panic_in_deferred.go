// A panic in a deferred function replaces the first; recover returns the latest.

package main

import "fmt"

func f() (out []any) {
	defer func() { out = append(out, recover()) }()
	defer func() { panic("second") }()
	defer func() { out = append(out, "ran") }()
	panic("first")
}

func g() (r any) {
	defer func() { r = recover() }()
	defer func() {
		defer func() { fmt.Println("inner", recover()) }()
		panic("during")
	}()
	panic("outer")
}

func main() { fmt.Println(f(), g()) }

// Output:
// inner during
// [ran second] outer
