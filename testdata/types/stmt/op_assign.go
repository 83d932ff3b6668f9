// Op assign.

package main

func f(i int, s string, x float64, b bool, u uint8) {
	i += "a"
	s += 1
	s -= "a"
	x %= 2
	b += true
	b &= true
	i /= 0
	i <<= 1.5
	i <<= -1
	i, x += 1, 2 // want `^syntax error: unexpected \+=, expected := or = or comma`
	u += 256
	s &^= "b"
}

func main() {}
