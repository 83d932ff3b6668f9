//@ exit: 2

// A constant is one value wherever it becomes an interface: panicking with it again shows it once.

package main

type point struct{ x, y int }

func fail(deep bool) {
	defer func() {
		if deep {
			panic("same")
		}
		panic(point{1, 2})
	}()
	if deep {
		panic("same")
	}
	fail(true)
}

func main() {
	fail(false)
}

// Stderr:
// panic: same
// 	panic: (main.point) 0x485f48
//
// goroutine 1 [running]:
// main.fail.func1()
// 	same_constant.go:14 +0x
// panic(...)
// 	runtime/panic.go:1 +0x
// main.fail.func1()
// 	same_constant.go:12 +0x
// panic(...)
// 	runtime/panic.go:1 +0x
// main.fail(...)
// 	same_constant.go:17 +0x
// main.fail(...)
// 	same_constant.go:19 +0x
// main.main()
// 	same_constant.go:23 +0x
