// Byte order marks are allowed at the start of a file only.

package main

var w int

// a﻿b // want `^invalid BOM in the middle of the file`
var x = "﻿" // want `^invalid BOM in the middle of the file`
var y = `﻿` /* ﻿ */ // want "^invalid BOM"

func main() {}
