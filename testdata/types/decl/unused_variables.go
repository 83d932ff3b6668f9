// Unused variables.

package main

func f() {
	a := 1 // want `^declared and not used: a`
	var b int // want `^declared and not used: b`
	var c, d = 1, 2 // want `^declared and not used: d`
	_ = c
	e, g := 1, 2 // want `^declared and not used: e`
	e = g
	func() {
		h := 1 // want `^declared and not used: h`
	}()
	for i := 0; ; { // want `^declared and not used: i`
	}
	for k, v := range []int{} { // want `^declared and not used: k` `^declared and not used: v`
	}
	switch w := any(1).(type) { // want `^w declared and not used`
	}
	var fn func()
	fn = func() { fn() }
	if x := 1; true { // want `^declared and not used: x`
	}
}

func main() {}
