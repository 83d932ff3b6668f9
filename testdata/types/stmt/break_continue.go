// break and continue out of place and with wrong labels.

package main

func main() {
	break // want "break is not in a loop, switch, or select"
	continue // want "continue is not in a loop"
	if true {
		break // want "break is not in a loop, switch, or select"
	}
	switch {
	case true:
		continue // want "continue is not in a loop"
	}
	select {
	default:
		continue // want "continue is not in a loop"
	}
	for {
		func() {
			break // want "break is not in a loop, switch, or select"
			continue // want "continue is not in a loop"
		}()
	}
block:
	{
		break block // want "invalid break label block"
		continue block // want "invalid continue label block"
	}
loop:
	for {
		break missing // want "break label not defined: missing"
		continue other // want "continue label not defined: other"
	}
other:
	switch {
	default:
		for {
			continue other // want "invalid continue label other"
			break other
			break loop // want "invalid break label loop"
		}
	}
unused: // want "label unused defined and not used"
	for {
	}
}
