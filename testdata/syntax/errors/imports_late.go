package p

var x = 1

import "fmt"

func f() {}

import (
	"os"
)
