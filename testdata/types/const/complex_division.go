// Constants by which nothing can be divided: the square of a very small complex number is zero.

package main

var _ = 1 / 0i                              // want `^invalid operation: division by zero`
var _ = 1i / 0                              // want `^invalid operation: division by zero`
var _ = 1 / (0 + 0i)                        // want `^invalid operation: division by zero`
var _ = 1i / 1e-600000000i                  // want `^invalid operation: division by zero`
var _ = 1 / (1e-600000000 + 1e-600000000i)  // want `^invalid operation: division by zero`
var _ = complex64(1) / (1 - 1 + 0i)         // want `^invalid operation: division by zero`
var _ = 1i / 1e-600000000                   // want `^invalid operation: division by zero`

func main() {}
