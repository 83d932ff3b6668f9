// Package goleak finds goroutines that are left over at the end of a test.
package goleak

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

// goroutine describes the i-th goroutine other than the caller's: its number, its state, its functions (innermost first, one
// a line) and its stack.
func goroutine(i int) (id int, state, functions, stack string, ok bool)

// stderr is where errors of whole runs go, whatever os.Stderr is set to later.
var stderr io.Writer = os.Stderr

// TestingT is what VerifyNone needs of a test.
type TestingT interface {
	Error(args ...any)
}

// TestingM is what VerifyTestMain needs of testing.M.
type TestingM interface {
	Run() int
}

// Option says which goroutines do not count, or what is done afterwards.
type Option interface{ apply(o *settings) }

type option func(o *settings)

func (f option) apply(o *settings) { f(o) }

type settings struct {
	filters    []func(g *found) bool
	maxRetries int
	maxSleep   time.Duration
	cleanup    func(code int)
}

// found is a goroutine.
type found struct {
	id        int
	state     string
	functions []string
	stack     string
}

func (g *found) String() string {
	return fmt.Sprintf("Goroutine %v in state %v, with %v on top of the stack:\n%s", g.id, g.state, g.first(), g.stack)
}

func (g *found) first() string {
	if len(g.functions) == 0 {
		return ""
	}
	return g.functions[0]
}

func (g *found) has(function string) bool {
	for _, f := range g.functions {
		if f == function {
			return true
		}
	}
	return false
}

// IgnoreTopFunction leaves out goroutines whose innermost function is f.
func IgnoreTopFunction(f string) Option {
	return filter(func(g *found) bool { return g.first() == f })
}

// IgnoreAnyFunction leaves out goroutines that are anywhere in f.
func IgnoreAnyFunction(f string) Option {
	return filter(func(g *found) bool { return g.has(f) })
}

// IgnoreAnyContainingPkg leaves out goroutines that are anywhere in a function of a package.
func IgnoreAnyContainingPkg(pkg string) Option {
	return filter(func(g *found) bool {
		for _, f := range g.functions {
			if strings.HasPrefix(f, pkg+".") {
				return true
			}
		}
		return false
	})
}

// IgnoreCurrent leaves out the goroutines that there are now.
func IgnoreCurrent() Option {
	known := make(map[int]bool)
	for _, g := range others() {
		known[g.id] = true
	}
	return filter(func(g *found) bool { return known[g.id] })
}

func filter(f func(g *found) bool) Option {
	return option(func(o *settings) { o.filters = append(o.filters, f) })
}

// Cleanup lets f be called at the end, of VerifyTestMain instead of os.Exit.
func Cleanup(f func(exitCode int)) Option {
	return option(func(o *settings) { o.cleanup = f })
}

func build(options []Option) *settings {
	o := &settings{maxRetries: 20, maxSleep: 100 * time.Millisecond}
	o.filters = append(o.filters, isTest)
	for _, option := range options {
		option.apply(o)
	}
	return o
}

// isTest tells whether a goroutine waits for a test.
func isTest(g *found) bool {
	switch f := g.first(); {
	case strings.HasPrefix(f, "testing.RunTests"), strings.HasPrefix(f, "testing.(*T).Run"), f == "testing.(*T).Parallel", strings.HasPrefix(f, "testing.runTests"):
		return strings.HasPrefix(g.state, "chan receive")
	}
	return false
}

// others gives all goroutines other than the caller's.
func others() []*found {
	var all []*found
	for i := 0; ; i++ {
		id, state, functions, stack, ok := goroutine(i)
		if !ok {
			return all
		}
		all = append(all, &found{id, state, strings.Split(functions, "\n"), stack})
	}
}

func (o *settings) left() []*found {
	var left []*found
next:
	for _, g := range others() {
		for _, leaveOut := range o.filters {
			if leaveOut(g) {
				continue next
			}
		}
		left = append(left, g)
	}
	return left
}

// Find gives an error if goroutines are left, after it has given them some time to end.
func Find(options ...Option) error {
	o := build(options)
	if o.cleanup != nil {
		return errors.New("Cleanup can only be passed to VerifyNone or VerifyTestMain")
	}
	return o.find()
}

func (o *settings) find() error {
	for try := 0; ; try++ {
		left := o.left()
		if len(left) == 0 {
			return nil
		}
		if try >= o.maxRetries {
			return fmt.Errorf("found unexpected goroutines:\n%s", left)
		}
		time.Sleep(min(time.Microsecond<<try, o.maxSleep))
	}
}

// VerifyNone lets the test fail if goroutines are left.
func VerifyNone(t TestingT, options ...Option) {
	o := build(options)
	cleanup := o.cleanup
	if h, ok := t.(interface{ Helper() }); ok {
		h.Helper()
	}
	if err := o.find(); err != nil {
		t.Error(err)
	}
	if cleanup != nil {
		cleanup(0)
	}
}

// VerifyTestMain runs the tests, and lets them fail if goroutines are left. It ends the program.
func VerifyTestMain(m TestingM, options ...Option) {
	code := m.Run()
	o := build(options)
	cleanup := o.cleanup
	if cleanup == nil {
		cleanup = os.Exit
	}
	defer func() { cleanup(code) }()
	if code == 0 {
		if err := o.find(); err != nil {
			fmt.Fprintf(stderr, "goleak: Errors on successful test run: %v\n", err)
			code = 1
		}
	}
}
