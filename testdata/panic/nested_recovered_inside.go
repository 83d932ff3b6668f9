//@ exit: 2

// A panic recovered inside a deferred function does not show.

package main

func main() {
	defer func() {
		defer func() {
			println("recovered", recover().(string))
		}()
		panic("hidden")
	}()
	panic("shown")
}

// Stderr:
// recovered hidden
// panic: shown
//
// goroutine 1 [running]:
// main.main()
// 	nested_recovered_inside.go:14 +0x
