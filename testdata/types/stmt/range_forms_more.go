// Range forms.

package main

func f(n int, x float64, s string, m map[string]int, c chan int, so chan<- int, p *[3]int, ps *[]int, st struct{}, fn func(), it func(func(int) bool), it2 func(func(int, string) bool), bad func(func(int))) {
	for range x { // want `^cannot range over x \(variable of type float64\)`
	}
	for i, j := range n { // want `^range over n \(variable of type int\) permits only one iteration variable`
		_, _ = i, j
	}
	for i, j, k := range m { // want `^declared and not used: i` `^declared and not used: j` `^range clause permits at most two iteration variables`
	}
	for i, j := range c { // want `^range over c \(variable of type chan int\) permits only one iteration variable`
		_, _ = i, j
	}
	for range so { // want `^cannot range over so \(variable of type chan<- int\): receive from send-only channel chan<- int`
	}
	for range ps { // want `^cannot range over ps \(variable of type \*\[\]int\)`
	}
	for range st { // want `^cannot range over st \(variable of type struct\{\}\)`
	}
	for range fn { // want `^cannot range over fn \(variable of type func\(\)\): func must be func\(yield func\(\.\.\.\) bool\): wrong argument count`
	}
	for range bad { // want `^cannot range over bad \(variable of type func\(func\(int\)\)\): func must be func\(yield func\(\.\.\.\) bool\): yield func does not return bool`
	}
	for a, b := range it { // want `^range over it \(variable of type func\(func\(int\) bool\)\) permits only one iteration variable`
		_, _ = a, b
	}
	for a, b, c := range it2 { // want `^declared and not used: a` `^declared and not used: b` `^range clause permits at most two iteration variables`
	}
	for i := range p {
		var t string = i // want `^cannot use i \(variable of type int\) as string value in variable declaration`
		_ = t
	}
	for _, r := range s {
		var b byte = r // want `^cannot use r \(variable of type rune\) as byte value in variable declaration`
		_ = b
	}
	var k int // want `^declared and not used: k`
	for k = range m { // want `^cannot use k \(value of type string\) as int value in assignment`
	}
	for k, n = range m { // want `^cannot use k \(value of type string\) as int value in assignment`
	}
	for range nil { // want `^cannot range over nil`
	}
	for range 1.5 { // want `^cannot range over 1\.5 \(untyped float constant\)`
	}
	for i := range 10 { // want `^declared and not used: i`
		i = "a" // want `^cannot use "a" \(untyped string constant\) as int value in assignment`
	}
	for range f { // want `^cannot range over f \(value of type func\(n int, x float64, s string, m map\[string\]int, c chan int, so chan<- int, p \*\[3\]int, ps \*\[\]int, st struct\{\}, fn func\(\), it func\(func\(int\) bool\), it2 func\(func\(int, string\) bool\), bad func\(func\(int\)\)\)\): func must be func\(yield func\(\.\.\.\) bool\): wrong argument count`
	}
	for _ = range 3 {
	}
}

func main() {}
