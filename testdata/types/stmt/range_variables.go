// Types of range variables.

package main

func main() {
	var n int // want "declared and not used: n"
	var s string // want "declared and not used: s"
	var u uint8
	for u = range 300 { // want "cannot use 300 \(untyped int constant\) as uint8 value in range clause \(overflows\)"
	}
	for s = range []int{} { // want "cannot use s \(value of type int\) as string value in assignment"
	}
	for _, s = range map[int]int{} { // want "cannot use s \(value of type int\) as string value in assignment"
	}
	for n, s = range func(yield func(string, int) bool) {} { // want "cannot use n \(value of type string\) as int value in assignment" "cannot use s \(value of type int\) as string value in assignment"
	}
	for _, r := range "abc" {
		s = r // want "cannot use r \(variable of type rune\) as string value in assignment"
	}
	for i := range u {
		n = i // want "cannot use i \(variable of type uint8\) as int value in assignment"
	}
	for i := range int64(5) {
		n = i // want "cannot use i \(variable of type int64\) as int value in assignment"
	}
	for k, v := range map[string][]int{} {
		n = k // want "cannot use k \(variable of type string\) as int value in assignment"
		s = v // want "cannot use v \(variable of type \[\]int\) as string value in assignment"
	}
	for n = range make(chan string) { // want "cannot use n \(value of type string\) as int value in assignment"
	}
	for s, n = range "abc" { // want "cannot use s \(value of type int\) as string value in assignment" "cannot use n \(value of type rune\) as int value in assignment"
	}
}
