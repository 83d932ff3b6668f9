//@ exit: 2

// The third deferred call panics; the others still run.

package main

func main() {
	for i := range 4 {
		defer func() {
			println("deferred", i)
			if i == 2 {
				panic("at two")
			}
		}()
	}
	println("body")
}

// Stderr:
// body
// deferred 3
// deferred 2
// deferred 1
// deferred 0
// panic: at two
//
// goroutine 1 [running]:
// main.main.func1()
// 	in_defer_loop.go:12 +0x
// main.main()
// 	in_defer_loop.go:17 +0x
