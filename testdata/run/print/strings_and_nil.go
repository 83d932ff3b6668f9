// print and println of strings, nil pointers and complex numbers.

package main

func main() {
	println("tab\tquote\"", `raw\n`, "é日", "")
	var p *int
	var e error
	println(p == nil, e == nil, nil == p)
	println(1+2i, complex64(-1i))
	type S string
	s := S("named")
	println(s, len(s), s+"!")
	print()
	println()
	print("no newline")
	println(" then newline")
}

// Output:

// Stderr:
// tab	quote" raw\n é日
// true true true
// (1+2i) (0-1i)
// named 5 named!
//
// no newline then newline
