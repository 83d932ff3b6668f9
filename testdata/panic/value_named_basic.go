//@ exit: 2

// Values of defined basic types print with their type.

package main

type MyInt int
type MyStr string
type MyBool bool

func main() {
	defer func() {
		defer func() {
			panic(MyBool(true))
		}()
		panic(MyStr("boom"))
	}()
	panic(MyInt(3))
}

// Stderr:
// panic: main.MyInt(3)
// 	panic: main.MyStr("boom")
// 	panic: main.MyBool(true)
//
// goroutine 1 [running]:
// main.main.func1.1()
// 	value_named_basic.go:14 +0x
// main.main.func1()
// 	value_named_basic.go:16 +0x
// main.main()
// 	value_named_basic.go:18 +0x
