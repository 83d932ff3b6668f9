// A string that is broken off does not hide what is wrong with types, and the end of the file that follows from it is not told.

package main

func main() {
	/* want "declared and not used: x" "newline in string" */ x := "a
