// recover works only when called directly by a deferred function.

package main

import "fmt"

func helper() any { return recover() }

func direct() (r any) {
	defer func() { r = recover() }()
	panic("direct")
}

func nested() (r any) {
	defer func() {
		r = recover()
	}()
	defer func() {
		func() {
			if x := recover(); x != nil {
				fmt.Println("not here")
			}
		}()
	}()
	panic("nested")
}

func viaHelper() (r any) {
	defer func() { r = recover() }()
	defer func() {
		if helper() != nil {
			fmt.Println("not here")
		}
	}()
	panic("helper")
}

func main() {
	fmt.Println(recover(), direct(), nested(), viaHelper())
	func() {
		defer helper()
		panic("deferred helper recovers")
	}()
	fmt.Println("still running")
}

// Output:
// <nil> direct nested helper
// still running
