// Labels: unused, undefined, duplicate, misplaced break, continue and goto.

package main

func main() {
unused: // want "label unused defined and not used"
	for {
		break
	}
	break // want "break is not in a loop, switch, or select"
	continue // want "continue is not in a loop"
	for {
		break missing // want "break label not defined: missing"
	}
L:
	if true {
		for {
			continue L // want "invalid continue label L"
		}
	}
M:
	for {
		break M
	}
M: // want "label M already defined at .*labels\.go:21:1"
	for {
	}
	switch 1 {
	case 1:
		continue // want "continue is not in a loop"
	}
	func() {
		break // want "break is not in a loop, switch, or select"
	}()
	goto N // want "goto N jumps over declaration of x at .*labels\.go:36:4"
	x := 1
	_ = x
N:
	goto inner // want "goto inner jumps into block starting at .*labels\.go:40:2"
	{
	inner:
	}
block:
	{
		break block // want "invalid break label block"
	}
	fallthrough // want "fallthrough statement out of place"
}
