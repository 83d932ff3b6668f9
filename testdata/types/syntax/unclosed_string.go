// A string ends on its line.

package main

func main() {
/* want "newline in string" maybe "syntax error: unexpected newline in argument list; possibly missing comma or \)" */ println("abc)
}
