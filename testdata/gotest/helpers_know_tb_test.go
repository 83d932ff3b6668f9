// Helpers that know a test, a benchmark or a fuzz target only as testing.TB.
package tb

import (
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
)

// fake is a TB of our own: it embeds one and keeps what is told.
type fake struct {
	testing.TB
	told []string
	dead bool
}

func (f *fake) Helper()         {}
func (f *fake) Log(args ...any) { f.told = append(f.told, "log "+fmt.Sprint(args...)) }
func (f *fake) Errorf(format string, a ...any) {
	f.told = append(f.told, "error "+fmt.Sprintf(format, a...))
}
func (f *fake) Fatal(args ...any) {
	f.dead = true
	f.told = append(f.told, "fatal "+fmt.Sprint(args...))
}

func equal[T comparable](t testing.TB, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%v is not %v", got, want)
	}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func notes(t testing.TB) {
	t.Helper()
	t.Log("note", 1)
	t.Logf("%03d", 7)
	t.Attr("key", "some value")
	fmt.Fprintln(t.Output(), "line one")
	io.WriteString(t.Output(), "line two\nhalf")
}

func TestNotes(t *testing.T) { notes(t) }

func TestFake(t *testing.T) {
	f := &fake{TB: t}
	equal(f, 1, 2)
	equal(f, "a", "a")
	must(f, io.EOF)
	f.Log("x", 1, 2, "y")
	t.Log(f.dead, strings.Join(f.told, "; "))
	t.Log(f.Name(), f.Failed(), f.Skipped(), f.Context().Err())
}

func failing(t testing.TB, how string) {
	defer func() { t.Log("deferred") }()
	switch how {
	case "fail":
		t.Fail()
	case "fail now":
		t.FailNow()
	case "error":
		t.Error("an", "error", 1, 2)
	case "errorf":
		t.Errorf("%d%%", 50)
	case "fatal":
		t.Fatal("fatal", 1)
	case "fatalf":
		t.Fatalf("%q", "fatal")
	case "skip":
		t.Skip("skipped", 1)
	case "skipf":
		t.Skipf("%x", 255)
	case "skip now":
		t.SkipNow()
	case "setenv":
		t.Setenv("TB_TEST", how)
		t.Log(os.Getenv("TB_TEST"))
	}
	t.Log("after", t.Failed(), t.Skipped())
}

func TestFailing(t *testing.T) {
	for _, how := range []string{"fail", "fail now", "error", "errorf", "fatal", "fatalf", "skip", "skipf", "skip now", "setenv"} {
		t.Run(how, func(t *testing.T) { failing(t, how) })
	}
	t.Log(os.Getenv("TB_TEST") == "")
}

func FuzzNotes(f *testing.F) {
	notes(f)
	f.Add(1)
	f.Fuzz(func(t *testing.T, n int) { equal(t, n, 1) })
}
