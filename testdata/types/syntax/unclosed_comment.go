// A comment that does not end.

package main

func main() {
}

/* want "comment not terminated" */ /* never closed
