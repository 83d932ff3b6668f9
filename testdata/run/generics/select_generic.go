// A select over channels of a type parameter.

package main

import "fmt"

func first[T any](cs ...chan T) (x T, from int) {
	for i, c := range cs {
		select {
		case x = <-c:
			return x, i
		default:
		}
	}
	return x, -1
}

func send[T any](c chan<- T, x T) bool {
	select {
	case c <- x:
		return true
	default:
		return false
	}
}

func main() {
	a, b := make(chan string, 1), make(chan string, 1)
	fmt.Println(first(a, b))
	fmt.Println(send(b, "x"), send(b, "y"))
	fmt.Println(first(a, b))
}

// Output:
//  -1
// true false
// x 1
