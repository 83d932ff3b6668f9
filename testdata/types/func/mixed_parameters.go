// Named and unnamed parameters mixed.

package main

func a(x int, string) {} // want "syntax error: missing parameter type"

func b(int, y string, bool) {} // want "syntax error: missing parameter type"

func c() (n int, error) { return } // want "syntax error: missing parameter type"

func main() {}
