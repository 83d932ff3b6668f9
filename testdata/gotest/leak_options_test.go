// What Find tells of goroutines that are left, and the options that let some be.
package leaks

import (
	"strings"
	"testing"

	"go.uber.org/goleak"
)

type recorder struct{ texts []string }

func (r *recorder) Error(args ...any) {
	for _, arg := range args {
		if err, ok := arg.(error); ok {
			r.texts = append(r.texts, err.Error())
		}
	}
}

func waits(c chan bool) { <-c }

func started(f func(chan bool)) chan bool {
	c := make(chan bool)
	ready := make(chan bool)
	go func() {
		close(ready)
		f(c)
	}()
	<-ready
	return c
}

func TestNothingLeft(t *testing.T) {
	if err := goleak.Find(); err != nil {
		t.Error(err)
	}
	goleak.VerifyNone(t)
}

func TestLeft(t *testing.T) {
	c := started(waits)
	err := goleak.Find()
	if err == nil || !strings.Contains(err.Error(), "found unexpected goroutines") || !strings.Contains(err.Error(), ".waits") {
		t.Error(err)
	}
	r := &recorder{}
	goleak.VerifyNone(r)
	if len(r.texts) != 1 || !strings.Contains(r.texts[0], ".waits") {
		t.Error(r.texts)
	}
	close(c)
	goleak.VerifyNone(t)
}

func TestIgnored(t *testing.T) {
	c := started(waits)
	current := goleak.IgnoreCurrent()
	if err := goleak.Find(current); err != nil {
		t.Error(err)
	}
	d := started(waits)
	if err := goleak.Find(current); err == nil {
		t.Error("the second one is new")
	}
	close(c)
	close(d)
	goleak.VerifyNone(t)
}

func TestCleanup(t *testing.T) {
	status := -1
	goleak.VerifyNone(t, goleak.Cleanup(func(code int) { status = code }))
	if status != 0 {
		t.Error(status)
	}
}
