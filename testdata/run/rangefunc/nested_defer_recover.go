// recover in a function deferred by the body catches the function's panic.

package main

import "fmt"

func seq(yield func(int) bool) { _ = yield(1) && yield(2) }

func f() (r string) {
	for i := range seq {
		defer func() {
			if e := recover(); e != nil {
				r = fmt.Sprint(r, "caught ", e, " at ", i)
			}
		}()
	}
	panic("late")
}

func main() { fmt.Println(f()) }

// Output:
// caught late at 2
