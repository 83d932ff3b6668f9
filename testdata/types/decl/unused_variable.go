// Variables that are declared and not used; assigning is not using.

package main

func f(param int) (result int) {
	a := 1 // want "declared and not used: a"
	var b, c int // want "declared and not used: b" "declared and not used: c"
	c = 2
	var d = func() int { e := 1; return 2 } // want "declared and not used: d" "declared and not used: e"
	for i, v := range []int{} { // want "declared and not used: i" "declared and not used: v"
	}
	switch t := any(1).(type) { // want "t declared and not used"
	case int:
	}
	if g := 1; true { // want "declared and not used: g"
	}
	_, h := 1, 2 // want "declared and not used: h"
	used := 1
	_ = used
	return
}

func main() { f(1) }
