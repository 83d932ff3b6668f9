// Labels need a statement, except at the end of a block.

package main

func main() {
	switch 0 {
	case 0:
	A: // want `^syntax error: missing statement after label`
	case 1:
	B: // want `^syntax error: missing statement after label`
	case 2:
		goto C
	C:
		;
	case 3:
	D: // want `^syntax error: missing statement after label`
	default:
		goto E
	E:
	}
}
