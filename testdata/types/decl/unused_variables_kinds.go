// Variables that are set but never used.

package main

func f() (int, error) { return 0, nil }

func main() {
	var a int // want "declared and not used: a"
	b := 1 // want "declared and not used: b"
	c, d := 1, 2 // want "declared and not used: c"
	var e, g = f() // want "declared and not used: e" "declared and not used: g"
	for i := 0; false; { // want "declared and not used: i"
	}
	for j, k := range []int{} { // want "declared and not used: j" "declared and not used: k"
	}
	if l := 1; true { // want "declared and not used: l"
	}
	switch m := 1; { // want "declared and not used: m"
	}
	var n int // want "declared and not used: n"
	n = 5
	p := func() { q := 1 } // want "declared and not used: p" "declared and not used: q"
	switch r := any(1).(type) { // want "r declared and not used"
	case int:
	}
	var s = new(int)
	*s = 1
	t := []int{1}
	t[0] = 2
	_ = d
	select {
	case u := <-make(chan int): // want "declared and not used: u"
	}
	const unused = 1
	type unusedT int
}
