// Wrong types for library functions.

package main

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"sync"
	"time"
)

func main() {
	var n int = strconv.Atoi("1") // want "multiple-value strconv\.Atoi\(\"1\"\) \(value of type \(int, error\)\) in single-value context"
	x := strconv.Itoa("1") // want "cannot use \"1\" \(untyped string constant\) as int value in argument to strconv\.Itoa"
	s := strings.Join("a", ",") // want "cannot use \"a\" \(untyped string constant\) as \[\]string value in argument to strings\.Join"
	e := errors.New(1) // want "cannot use 1 \(untyped int constant\) as string value in argument to errors\.New"
	var mu sync.Mutex
	mu.lock() // want "mu\.lock undefined \(type \"sync\"\.Mutex has no field or method lock, but does have method Lock\)"
	mu.Lock(1) // want "too many arguments in call to mu\.Lock\n\thave \(number\)\n\twant \(\)"
	time.Sleep(1.5) // want "cannot use 1\.5 \(untyped float constant\) as time\.Duration value in argument to time\.Sleep \(truncated\)"
	time.Sleep("1s") // want "cannot use \"1s\" \(untyped string constant\) as time\.Duration value in argument to time\.Sleep"
	d := 2 * time.Second
	k := 3
	d = k * time.Second // want "invalid operation: k \* time\.Second \(mismatched types int and time\.Duration\)"
	os.Exit("1") // want "cannot use \"1\" \(untyped string constant\) as int value in argument to os\.Exit"
	fmt.Println = nil // want "use of package fmt not in selector" "cannot assign to fmt\.Println \(neither addressable nor a map index expression\)"
	y, err := fmt.Sprint(1) // want "assignment mismatch: 2 variables but fmt\.Sprint returns 1 value"
	var w sync.WaitGroup = nil // want "cannot use nil as \"sync\"\.WaitGroup value in variable declaration"
	w.Add() // want "not enough arguments in call to w\.Add\n\thave \(\)\n\twant \(int\)"
	strings.Contains("a") // want "not enough arguments in call to strings\.Contains\n\thave \(string\)\n\twant \(string, string\)"
	_, _, _, _, _, _, _ = n, x, s, e, d, y, err
}
