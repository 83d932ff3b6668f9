// ... in a struct's field.

package main

type T struct{ x ...int } // want "syntax error: unexpected \.\.\., expected type"

func main() {}
