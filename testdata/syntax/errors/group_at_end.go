package p

import (
	"fmt"
	"os"
)

var (
	a = 1
	b int
