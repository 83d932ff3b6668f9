// Statements outside functions.

package main

x := 1 // want "syntax error: non-declaration statement outside function body"

println("a")

for {
}

func main() {}
