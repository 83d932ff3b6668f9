//@ exit: 2

// A panic with the value of the one before it is shown once, recovered or not.

package main

func main() {
	var err any = "one"
	defer func() { panic(err) }()
	panic(err)
}

// Stderr:
// panic: one
//
// goroutine 1 [running]:
// main.main.func1()
// 	same_value_not_recovered.go:9 +0x
// panic(...)
// 	runtime/panic.go:1 +0x
// main.main()
// 	same_value_not_recovered.go:10 +0x
