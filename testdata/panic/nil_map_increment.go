//@ exit: 2

// Counting in a nil map.

package main

func count(m map[string]int, words ...string) {
	for _, w := range words {
		m[w]++
	}
}

func main() {
	var m map[string]int
	count(m, "a")
}

// Stderr:
// panic: assignment to entry in nil map
//
// goroutine 1 [running]:
// main.count(...)
// 	nil_map_increment.go:9 +0x
// main.main()
// 	nil_map_increment.go:15 +0x
