// A declared function has a name.

package main

func () { // want "method has no receiver" maybe "syntax error: unexpected \{, expected name"
}

func main() {}
