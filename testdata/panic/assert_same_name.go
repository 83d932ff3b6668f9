//@ exit: 2

// Two types of one name in different functions.

package main

func mk() any {
	type local struct{ n int }
	return local{1}
}

func main() {
	type local struct{ n int }
	println(mk().(local).n)
}

// Stderr:
// panic: interface conversion: interface {} is main.local, not main.local (types from different scopes)
//
// goroutine 1 [running]:
// main.main()
// 	assert_same_name.go:14 +0x
