// Range over what cannot be ranged over, with too many variables, and with wrong targets.

package main

func f0(yield func() bool)              {}
func f1(yield func(int) bool)           {}
func f2(yield func(int, string) bool)   {}
func bad1(yield func(int))              {}
func bad2(yield func(int) bool) int     { return 0 }
func bad3()                             {}
func bad4(yield func(int, int, int) bool) {}

func main() {
	var c <-chan int
	var s chan<- int
	var p *[]int
	for i := range p { // want "cannot range over p \(variable of type \*\[\]int\)"
	}
	for i, j := range c { // want "declared and not used: i" "range over c \(variable of type <-chan int\) permits only one iteration variable"
	}
	for x := range s { // want "cannot range over s \(variable of type chan<- int\): receive from send-only channel chan<- int"
	}
	for i, j := range 5 { // want "declared and not used: i" "range over 5 \(untyped int constant\) permits only one iteration variable"
	}
	for x := range f0 { // want "range over f0 \(value of type func\(yield func\(\) bool\)\) permits no iteration variables"
	}
	for x, y := range f1 { // want "declared and not used: x" "range over f1 \(value of type func\(yield func\(int\) bool\)\) permits only one iteration variable"
	}
	for range bad1 { // want "cannot range over bad1 \(value of type func\(yield func\(int\)\)\): func must be func\(yield func\(\.\.\.\) bool\): yield func does not return bool"
	}
	for range bad2 { // want "cannot range over bad2 \(value of type func\(yield func\(int\) bool\) int\): func must be func\(yield func\(\.\.\.\) bool\): unexpected results"
	}
	for range bad3 { // want "cannot range over bad3 \(value of type func\(\)\): func must be func\(yield func\(\.\.\.\) bool\): wrong argument count"
	}
	for range bad4 { // want "cannot range over bad4 \(value of type func\(yield func\(int, int, int\) bool\)\): func must be func\(yield func\(\.\.\.\) bool\): yield func has too many parameters"
	}
	for i := range 1.5 { // want "cannot range over 1\.5 \(untyped float constant\)"
	}
	for i := range nil { // want "cannot range over nil"
	}
	for range struct{}{} { // want "cannot range over struct\{\}\{\} \(value of type struct\{\}\)"
	}
	for a, b, c := range []int{} { // want "declared and not used: a" "declared and not used: b" "range clause permits at most two iteration variables"
	}
}
