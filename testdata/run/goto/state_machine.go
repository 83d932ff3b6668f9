// A state machine with labels as states.

package main

import "fmt"

func scan(s string) (words int) {
	i := 0
space:
	for i < len(s) {
		if s[i] != ' ' {
			goto word
		}
		i++
	}
	goto done
word:
	words++
	for ; i < len(s); i++ {
		if s[i] == ' ' {
			goto space
		}
	}
done:
	return
}

func main() { fmt.Println(scan(""), scan("  "), scan("a bc  d"), scan("x ")) }

// Output:
// 0 0 3 1
