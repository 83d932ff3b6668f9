// Examples print what their last comment says, in order or not.
package examples

import "fmt"

func Example() {
	fmt.Println("hello")
	// Output: hello
}

func Example_blanks() {
	fmt.Println("  indented")
	fmt.Println()
	fmt.Println("last  ")
	// Output:
	//   indented
	//
	// last
}

func Example_unordered() {
	for _, s := range []string{"c", "a", "b"} {
		fmt.Println(s)
	}
	// Unordered output: a
	// b
	// c
}

func Example_wrong() {
	fmt.Println("this")
	fmt.Println("and that")
	// Output:
	// this
	// and more
}

func Example_wrongUnordered() {
	fmt.Print("x\ny\n")
	// unordered output:
	// y
	// z
}

func Example_notRun() { fmt.Println("nobody asks") }

func Example_empty() {
	// Output:
}

func Example_inner() {
	if true {
		fmt.Println("in a block")
		/* Output: in a block */
	}
}
