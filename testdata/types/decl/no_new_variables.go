// := needs a new variable on its left side, and only names.

package main

func main() {
	a, b := 1, 2
	a, b := 3, 4 // want "no new variables on left side of :="
	a := 5 // want "no new variables on left side of :="
	_ := 6 // want "no new variables on left side of :="
	_, _ = a, b
	if a := 1; a > 0 {
		a := 2
		_ = a
	}
}
