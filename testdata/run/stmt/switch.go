// Expression switches: order, fallthrough, no condition, init, default anywhere, break.

package main

import "fmt"

func trace(n int) int {
	fmt.Print("<", n, ">")
	return n
}

func grade(n int) string {
	switch {
	case n >= 90:
		return "A"
	case n >= 80:
		return "B"
	}
	return "C"
}

func main() {
	switch trace(2) {
	case trace(1), trace(2), trace(3):
		fmt.Println("hit")
	case trace(4):
		fmt.Println("no")
	}
	switch x := 5; {
	default:
		fmt.Println("default")
		fallthrough
	case x > 100:
		fmt.Println("fell in")
		fallthrough
	case x < 0:
		fmt.Println("and again")
	case x == 3:
		fmt.Println("not here")
	}
	for i := range 4 {
		switch i {
		case 1:
			continue
		case 2:
			if true {
				break
			}
			fmt.Println("skipped")
		default:
			fmt.Print("d", i, " ")
		}
		fmt.Print("after", i, " ")
	}
	fmt.Println()
	fmt.Println(grade(95), grade(85), grade(10))
	var e any = 3
	switch e {
	case "3":
		fmt.Println("string")
	case 3.0:
		fmt.Println("float")
	case 3:
		fmt.Println("int")
	}
	switch {
	}
	switch f := func() bool { return false }; f() {
	case false:
		fmt.Println("false")
	}
}

// Output:
// <2><1><2>hit
// default
// fell in
// and again
// d0 after0 after2 d3 after3
// A B C
// int
// false
