// Package testflags lets package testing have flags, without package flag where no program imports that.
package testflags

import (
	"errors"
	"fmt"
	"runtime"
	"strconv"
	"time"
)

// A Value is the value of a flag of tests; see flag.Getter.
type Value interface {
	String() string
	Set(string) error
	Get() any
	IsBoolFlag() bool
}

// What package testing asks package flag; nil without it.
var (
	// Init declares the flags. Those that were given a text are set to it.
	Init func(given func(name string) string)
	// Option gives what a flag is set to, and whether there is one.
	Option func(name string) (text string, ok bool)

	Parse  func()
	Parsed func() bool
)

// Use says what package flag does with the command line.
func Use(declare func(v Value, name, usage string), set func(name, value string) error, parse func(), parsed func() bool) {
	Parse, Parsed = parse, parsed
	Init = func(given func(name string) string) { initFlags(declare, set, given) }
	Option = option
}

func option(name string) (text string, ok bool) {
	f := flags[name]
	if f == nil {
		return "", false
	}
	return f.String(), true
}

// A testFlag is the value of a flag of tests, as package flag has it.
type testFlag struct {
	value  any
	isBool bool
	read   func(text string) (any, error)
}

func (f *testFlag) String() string {
	if f.value == nil {
		return ""
	}
	return fmt.Sprint(f.value)
}

// Get gives the value.
func (f *testFlag) Get() any { return f.value }

// IsBoolFlag tells whether the name alone sets the flag.
func (f *testFlag) IsBoolFlag() bool { return f.isBool }

// Set reads the value from a text.
func (f *testFlag) Set(text string) error {
	value, err := f.read(text)
	if err != nil {
		return errors.New("parse error")
	}
	f.value = value
	return nil
}

func readBool(text string) (any, error)     { return strconv.ParseBool(text) }
func readText(text string) (any, error)     { return text, nil }
func readInt(text string) (any, error)      { return strconv.Atoi(text) }
func readDuration(text string) (any, error) { return time.ParseDuration(text) }

func readUint(text string) (any, error) {
	n, err := strconv.ParseUint(text, 0, strconv.IntSize)
	return uint(n), err
}

// readEffort reads how long or, as in 100x, how often.
func readEffort(text string) (any, error) {
	if n := len(text); n > 0 && text[n-1] == 'x' {
		if times, err := strconv.Atoi(text[:n-1]); err != nil || times < 0 {
			return nil, errors.New("invalid count")
		}
		return text, nil
	}
	d, err := time.ParseDuration(text)
	if err != nil || d <= 0 {
		return nil, errors.New("invalid duration")
	}
	return d.String(), nil
}

// readVerbose reads true, false, or the name of the form for programs.
func readVerbose(text string) (any, error) {
	if text == "test2json" {
		return text, nil
	}
	return readBool(text)
}

// flags are the flags of tests by name once they are declared.
var flags map[string]*testFlag

func initFlags(declareFlag func(v Value, name, usage string), set func(name, value string) error, given func(name string) string) {
	flags = make(map[string]*testFlag)
	declare := func(name string, value any, read func(string) (any, error), usage string) {
		_, isBool := value.(bool)
		f := &testFlag{value, isBool, read}
		flags[name] = f
		declareFlag(f, "test."+name, usage)
		if text := given(name); text != "" {
			set("test."+name, text)
		}
	}
	no, none := false, ""
	declare("artifacts", no, readBool, "keep the folders of artifacts")
	declare("bench", none, readText, "run the benchmarks that match `regexp`")
	declare("benchmem", no, readBool, "tell the allocations of benchmarks")
	declare("benchtime", "1s", readEffort, "run each benchmark for `d`, or n times if that is nx")
	declare("blockprofile", none, readText, "write a profile of waiting to `file`")
	declare("blockprofilerate", 1, readInt, "the `rate` of the profile of waiting")
	declare("count", uint(1), readUint, "run everything `n` times")
	declare("coverprofile", none, readText, "write what was covered to `file`")
	declare("cpu", none, readText, "run everything with each number of processors of the `list`")
	declare("cpuprofile", none, readText, "write a profile of processor time to `file`")
	declare("failfast", no, readBool, "begin no test after one that failed")
	declare("fullpath", no, readBool, "tell whole paths of files")
	declare("fuzz", none, readText, "fuzz the target that matches `regexp`")
	declare("fuzzcachedir", none, readText, "the `folder` of inputs that fuzzing found")
	declare("fuzzminimizetime", "1m0s", readEffort, "look for smaller inputs for `d`")
	declare("fuzztime", "0s", readEffort, "fuzz for `d`")
	declare("fuzzworker", no, readBool, "fuzz on behalf of another process")
	declare("gocoverdir", none, readText, "the `folder` of what was covered")
	declare("list", none, readText, "name the tests that match `regexp`")
	declare("memprofile", none, readText, "write a profile of allocations to `file`")
	declare("memprofilerate", 0, readInt, "the `rate` of the profile of allocations")
	declare("mutexprofile", none, readText, "write a profile of contention to `file`")
	declare("mutexprofilefraction", 1, readInt, "the share, 1 of `n`, of the profile of contention")
	declare("outputdir", none, readText, "the `folder` of profiles")
	declare("paniconexit0", no, readBool, "panic when the program exits with status 0")
	declare("parallel", runtime.GOMAXPROCS(0), readInt, "run at most `n` tests at once")
	declare("run", none, readText, "run the tests that match `regexp`")
	declare("short", no, readBool, "run smaller tests")
	declare("shuffle", "off", readText, "the order of tests: off, on, or a `seed`")
	declare("skip", none, readText, "leave out the tests that match `regexp`")
	declare("testlogfile", none, readText, "write what the tests depend on to `file`")
	declare("timeout", time.Duration(0), readDuration, "panic after `d`")
	declare("trace", none, readText, "write a trace to `file`")
	declare("v", no, readVerbose, "tell of each test")
}
