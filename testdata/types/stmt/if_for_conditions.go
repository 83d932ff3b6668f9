// Conditions have to be boolean.

package main

func main() {
	x := 1
	if x { // want "non-boolean condition in if statement"
	}
	for x { // want "non-boolean condition in for statement"
	}
	if x = 2; x == 2 {
	}
	for i := 0; i; i++ { // want "non-boolean condition in for statement"
	}
	if "a" { // want "non-boolean condition in if statement"
	}
	if nil { // want "non-boolean condition in if statement"
	}
}
