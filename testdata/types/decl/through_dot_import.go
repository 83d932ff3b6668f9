// A name of the package that an import with a dot declares too.
package main

import . "bytes"

var Index int // want `Index already declared through dot-import of package bytes \("bytes"\)`

func main() {
	_ = Equal
}
