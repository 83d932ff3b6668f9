// An enumeration with a String method.

package main

import "fmt"

type Color int

const (
	Red Color = iota
	Green
	Blue
	numColors
)

func (c Color) String() string {
	if c < 0 || c >= numColors {
		return fmt.Sprintf("Color(%d)", int(c))
	}
	return [...]string{"Red", "Green", "Blue"}[c]
}

func main() {
	fmt.Println(Red, Blue, Color(7), []Color{Green}, map[Color]int{Blue: 1})
	fmt.Printf("%v %d %s %x %+v %#v\n", Green, Green, Green, Green, Green, Green)
}

// Output:
// Red Blue Color(7) [Green] map[Blue:1]
// Green 1 Green 477265656e Green 1
