package testing

import "internal/testflags"

// given gives what the command line of racewalk says: run, skip, bench, benchtime and count are texts, the others empty or "true".
func given(name string) string

// initialized says whether Init was called, parsed whether a run of tests has looked at the command line.
var initialized, parsed bool

// Init declares the flags of tests, if the program knows package flag. Tests do so themselves.
func Init() {
	if initialized {
		return
	}
	initialized = true
	if testflags.Init != nil {
		testflags.Init(given)
	}
}

// option gives a flag's value, or what the command line of racewalk says: empty stands for false.
func option(name string) string {
	if testflags.Option == nil {
		return given(name)
	}
	switch text, ok := testflags.Option(name); {
	case !ok:
		return given(name)
	case text == "false":
		return ""
	default:
		return text
	}
}

// parse reads the command line, unless the program has done so.
func parse() {
	if testflags.Parsed != nil && !testflags.Parsed() {
		testflags.Parse()
	}
	hasParsed(true)
}

func isParsed() bool {
	if testflags.Parsed != nil {
		return testflags.Parsed()
	}
	return hasParsed(false)
}

// hasParsed tells whether a run of tests has looked at the command line, and notes it if it has now.
//
//racewalk:atomic
func hasParsed(now bool) bool {
	suspend()
	parsed = parsed || now
	was := parsed
	resume()
	return was
}

// Short tells whether tests are to be short.
func Short() bool {
	if !initialized {
		panic("testing: Short called before Init")
	}
	if !isParsed() {
		panic("testing: Short called before Parse")
	}
	return option("short") != ""
}

// Verbose tells whether everything is told.
func Verbose() bool {
	if !isParsed() {
		panic("testing: Verbose called before Parse")
	}
	return option("v") != ""
}
