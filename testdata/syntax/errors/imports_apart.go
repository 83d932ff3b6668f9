package p

import "fmt"

var a = fmt.Sprint()

import "strings"
import "errors"

var b = strings.ToUpper("")

import "sort"

import (
	"io"
)
