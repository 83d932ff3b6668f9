// The body of a case that is no communication is not looked at.

package main

import "fmt" // want `^"fmt" imported and not used`

func main() {
	d := make(chan int) // want `^declared and not used: d`
	select {
	case s, ok := d: // want `^select case must be send or receive \(possibly with assignment\)`
		fmt.Println(s, ok, unknown)
	}
}
