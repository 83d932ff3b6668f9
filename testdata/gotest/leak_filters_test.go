// Goroutines that goleak lets be by the functions that they are in, and what it tells at the end of all tests.
package leaks

import (
	"fmt"
	"reflect"
	"runtime"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"
)

// recorder is a test for VerifyNone that only remembers.
type recorder struct{ texts []string }

func (r *recorder) Error(args ...any) { r.texts = append(r.texts, fmt.Sprint(args...)) }

var _ goleak.TestingT = (*recorder)(nil)

// tests stands for a run of tests with a certain end.
type tests struct {
	code int
	run  func()
}

func (m tests) Run() int {
	if m.run != nil {
		m.run()
	}
	return m.code
}

var _ goleak.TestingM = tests{}

// exited tells the status that VerifyTestMain ends the program with.
func exited(m goleak.TestingM, options ...goleak.Option) int {
	status := -1
	goleak.VerifyTestMain(m, append(options, goleak.Cleanup(func(code int) { status = code }))...)
	return status
}

func waits(c chan bool) { <-c }

func sleeps(c chan bool) {
	for {
		select {
		case <-c:
			return
		case <-time.After(time.Hour):
		}
	}
}

func below(c chan bool) { waits(c) }

func name(f any) string { return runtime.FuncForPC(reflect.ValueOf(f).Pointer()).Name() }

func started(f func(chan bool)) chan bool {
	c := make(chan bool)
	ready := make(chan bool)
	go func() {
		close(ready)
		f(c)
	}()
	<-ready
	time.Sleep(time.Millisecond)
	return c
}

func left(options ...goleak.Option) string {
	var r recorder
	goleak.VerifyNone(&r, options...)
	var all []string
	for _, f := range []any{waits, sleeps, below} {
		if strings.Contains(strings.Join(r.texts, ""), name(f)) {
			all = append(all, name(f)[strings.LastIndex(name(f), ".")+1:])
		}
	}
	return fmt.Sprint(len(r.texts), all)
}

func TestTopFunction(t *testing.T) {
	c := started(below)
	defer close(c)
	t.Log(left())
	t.Log(left(goleak.IgnoreTopFunction(name(waits))))
	t.Log(left(goleak.IgnoreTopFunction(name(below))))
	t.Log(left(goleak.IgnoreTopFunction("waits")))
}

func TestAnyFunction(t *testing.T) {
	goleak.VerifyNone(t)
	c, d := started(below), started(sleeps)
	t.Log(left())
	t.Log(left(goleak.IgnoreAnyFunction(name(waits))))
	t.Log(left(goleak.IgnoreAnyFunction(name(below))))
	t.Log(left(goleak.IgnoreAnyFunction(name(below)), goleak.IgnoreAnyFunction(name(sleeps))))
	t.Log(left(goleak.IgnoreAnyFunction("below")))
	close(c)
	close(d)
	goleak.VerifyNone(t)
}

func TestPackage(t *testing.T) {
	c := started(waits)
	pkg, _, _ := strings.Cut(name(waits), ".")
	t.Log(left(goleak.IgnoreAnyContainingPkg(pkg)))
	t.Log(left(goleak.IgnoreAnyContainingPkg("time")))
	t.Log(left(goleak.IgnoreAnyContainingPkg(pkg[:2])))
	close(c)
	goleak.VerifyNone(t)
}

func TestOptions(t *testing.T) {
	c := started(waits)
	options := []goleak.Option{goleak.IgnoreTopFunction(name(sleeps))}
	t.Log(left(options...))
	options = append(options, goleak.IgnoreCurrent())
	t.Log(left(options...))
	err := goleak.Find(goleak.Cleanup(func(int) {}))
	t.Log(err)
	close(c)
	goleak.VerifyNone(t)
}

func TestMainStatus(t *testing.T) {
	var three goleak.TestingM = tests{code: 3}
	t.Log(exited(tests{}), exited(three), three.Run())
	var c chan bool
	start := tests{run: func() { c = started(waits) }}
	status := exited(start)
	ignored := exited(tests{}, goleak.IgnoreTopFunction(name(waits)))
	failed := exited(tests{code: 7})
	t.Log(status, ignored, failed)
	close(c)
	goleak.VerifyNone(t)
}

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }
