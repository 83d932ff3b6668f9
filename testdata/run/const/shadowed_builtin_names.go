// Predeclared constants and types can be shadowed.

package main

import "fmt"

func main() {
	true := false
	fmt.Println(true, !true)
	{
		iota := 5
		nil := "nil"
		fmt.Println(iota, nil)
	}
	int := func(x float64) string { return fmt.Sprint("int of ", x) }
	fmt.Println(int(2.5))
	len := 3
	fmt.Println(len)
	type string = []byte
	fmt.Println(string("ab"))
}

// Output:
// false true
// 5 nil
// int of 2.5
// 3
// [97 98]
