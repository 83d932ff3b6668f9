package p

var x = 1 y
func f() {} g
type T int string
const c = 1 }
import "fmt" x
