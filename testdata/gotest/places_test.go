package gotest

import (
	"runtime"
	"testing"
)

func viaTB(tb testing.TB) {
	tb.Log("via interface")
}

func helper(tb testing.TB) {
	tb.Helper()
	tb.Log("helper")
}

type logger interface{ Logf(string, ...any) }

func viaLogger(l logger) {
	l.Logf("logger %d", 1)
}

type wrapped struct{ testing.TB }

type pwrapped struct{ *testing.T }

func TestA(t *testing.T) {
	viaTB(t)
	helper(t)
	viaLogger(t)
	func() {
		t.Log("in literal")
	}()
	f := t.Log
	f("method value")
	defer func() {
		t.Log("in deferred literal")
	}()
	g := (*testing.T).Log
	g(t, "method expr")
	h := testing.TB.Log
	h(t, "interface method expr")
	w := wrapped{t}
	w.Log("wrapped")
	viaTB(w)
	p := pwrapped{t}
	p.Log("pwrapped")
	viaTB(p)
	helper(p)
	k := w.Log
	k("wrapped value")
	var tb testing.TB = t
	m := tb.Log
	m("interface method value")
	func(tb testing.TB) {
		tb.Helper()
		func() {
			tb.Helper()
			tb.Log("nested helper literal")
		}()
	}(t)
	t.Cleanup(func() {
		t.Log("in cleanup")
		helper(t)
	})
	done := make(chan bool)
	go func() {
		defer close(done)
		t.Log("goroutine")
		helper(t)
	}()
	<-done
	defer func() {
		r := recover()
		t.Log("recovered", r)
		helper(t)
	}()
	go1(t)
	var z *int
	*z = 1
}

func go1(t *testing.T) {
	done := make(chan bool)
	go func() { defer close(done); t.Run("x", func(t *testing.T) { helper(t); t.Log("sub") }) }()
	<-done
	c := func(skip int) {
		_, _, l, ok := runtime.Caller(skip)
		t.Log(l, ok)
	}
	c(0)
	c(1)
	func() {
		c(1)
		c(2)
	}()
	defer c(1)
	defer func() { c(2) }()
	for range it {
		c(0)
		t.Log("rangefunc body")
		func() { t.Log("inside") }()
	}
	gen[int](t)
	gen[string](t, "x")
}

func it(yield func() bool) { yield() }

func gen[T any](tb testing.TB, v ...T) {
	tb.Log("generic")
	func() { tb.Log("generic literal") }()
}
