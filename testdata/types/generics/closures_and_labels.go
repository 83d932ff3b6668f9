// Errors inside generic functions other than of types.

package main

func f[T any](xs []T) T {
	for i, x := range xs {
		if i > 2 {
			return x
		}
	}
} // want "missing return"

func g[T any](x T) (y T) {
outer: // want "label outer defined and not used"
	for {
		y := x // want "declared and not used: y"
		return // want "result parameter y not in scope at return"
	}
}

func h[T any]() {
	func() T {
	}() // want "missing return"
	goto missing // want "label missing not defined"
	break // want "break is not in a loop, switch, or select"
}

func main() {}
