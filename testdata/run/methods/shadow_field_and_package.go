// Receivers that shadow names, methods named like types and functions.

package main

import "fmt"

type fmtT struct{ len int }

func (len fmtT) string() string { return "m" + string(rune('0'+len.len)) }

type x struct{}

func (x x) x() string { return "x.x" }

func String() string { return "func" }

type S struct{}

func (S) String() string { return String() + "/method" }

func main() { fmt.Println(fmtT{3}.string(), x{}.x(), S{}) }

// Output:
// m3 x.x func/method
