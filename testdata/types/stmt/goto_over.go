// Goto over.

package main

func f(n int) {
	goto a // want `^goto a jumps over declaration of x at .*`
	var x int
	_ = x
a:
	if n > 0 {
		goto b // want `^goto b jumps over declaration of y, z at .*`
	}
	y, z := 1, 2
	_, _ = y, z
b:
	goto c
	const k = 1
	type t int
c:
	goto d
	{
		w := 1
		_ = w
	}
d:
	for {
		goto e
	e:
	}
}

func main() {}
