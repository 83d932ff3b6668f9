// A named type is not its underlying type; an alias is.

package main

import "fmt"

type MyInt int
type Alias = int
type MyErr string

func (e MyErr) Error() string { return string(e) }

func f(x any) string {
	switch x := x.(type) {
	case Alias:
		return fmt.Sprint("int ", x)
	case MyInt:
		return fmt.Sprint("MyInt ", int(x))
	case error:
		return "error " + x.Error()
	case string:
		return "string " + x
	case byte:
		return "uint8"
	case rune:
		return "int32"
	}
	return "?"
}

func main() { fmt.Println(f(1), f(MyInt(2)), f(MyErr("e")), f("s"), f(uint8(1)), f('x'), f(uint(0))) }

// Output:
// int 1 MyInt 2 error e string s uint8 int32 ?
