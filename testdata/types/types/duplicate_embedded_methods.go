// Methods of embedded interfaces may occur twice if they are identical.

package main

type (
	A interface{ m() }
	B interface{ m() }
	C interface{ m(int) }
	D interface{ A; B }
	E interface{ A; C } // want "duplicate method m"
	F interface{ C; m() } // want "duplicate method m"
	G interface{ m(); m() } // want "duplicate method m"
)

func main() {}
