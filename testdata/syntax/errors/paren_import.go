package p

import ("fmt" "os")
import (
	"fmt", "os"
)
var (x int y int)
const (
	a = 1,
	b
)
type (A int B int)
