// Range clauses with a third variable.

package main

func f(c chan int, s []int, m map[string]int, seq func(func(int) bool)) {
	var i, j, k int
	for i, j, k = range c { // want `^range over c \(variable of type chan int\) permits only one iteration variable`
	}
	for i, j, k = range s { // want `^range clause permits at most two iteration variables`
	}
	for range seq {
	}
	for i, j, k = range seq { // want `^range over seq \(variable of type func\(func\(int\) bool\)\) permits only one iteration variable`
	}
	for i, j, k = range 10 { // want `^range over 10 \(untyped int constant\) permits only one iteration variable`
	}
	for _, _, _ = range m { // want `^range clause permits at most two iteration variables`
	}
	_, _, _ = i, j, k
}

func main() {}
