// An init statement, and a variable that shadows the operand.

package main

import "fmt"

func get(n int) any { return []any{1, "two", 3.0, nil}[n] }

func main() {
	for i := range 4 {
		switch x := get(i); y := x.(type) {
		case int:
			x = "changed"
			fmt.Println(y+1, x)
		case string:
			y += "!"
			fmt.Println(y, x)
		case nil:
			fmt.Println("nil", x == y)
		default:
			fmt.Printf("%T %v\n", y, x)
		}
	}
}

// Output:
// 2 changed
// two! two
// float64 3
// nil true
