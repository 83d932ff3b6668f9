// Package testflags lets package testing declare the flags of tests, without package flag where no program imports it.
package testflags

// A Value is the value of a flag of tests; see flag.Getter.
type Value interface {
	String() string
	Set(string) error
	Get() any
	IsBoolFlag() bool
}

// What package flag does with the command line; nil without it.
var (
	Declare func(v Value, name, usage string)
	Set     func(name, value string) error
	Parse   func()
	Parsed  func() bool
)
