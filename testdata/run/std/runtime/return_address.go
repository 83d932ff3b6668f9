package main

import (
	"fmt"
	"path/filepath"
	"runtime"
	"strings"
)

// A place is what Callers gives. As return addresses do, it stands after the call: libraries for errors subtract 1.
type place uintptr

func (p place) String() string {
	pc := uintptr(p) - 1
	f := runtime.FuncForPC(pc)
	if f == nil {
		return "unknown"
	}
	file, line := f.FileLine(pc)
	return fmt.Sprintf("%s %s:%d", f.Name(), filepath.Base(file), line)
}

type failure struct {
	text  string
	stack []uintptr
}

func fail(text string) *failure {
	pcs := make([]uintptr, 16)
	return &failure{text, pcs[:runtime.Callers(2, pcs)]}
}

func (f *failure) show() {
	fmt.Println(f.text)
	for _, pc := range f.stack {
		if text := fmt.Sprint(place(pc)); !strings.HasPrefix(text, "runtime.") {
			fmt.Println("  ", text)
		} else {
			fmt.Println("  ", strings.Fields(text)[0])
		}
	}
}

func inner(n int) *failure {
	if n == 0 {
		return fail("inner")
	}
	return inner(n - 1)
}

type table struct {
	name string
	err  *failure
}

func main() {
	all := []table{
		{"one", fail("one")},
		{
			"two",
			fail("two"),
		}, {
			"three", inner(
				2),
		},
	}
	for _, t := range all {
		t.err.show()
	}
	func() {
		defer func() {
			recover()
			fail("deferred").show()
		}()
		panic("end")
	}()
	pc, _, line, _ := runtime.Caller(0)
	fmt.Println(place(pc), line)
	pc, _, line, _ = runtime.Caller(0)
	fmt.Println(place(pc), line)
}

// Output:
// one
//    main.main return_address.go:58
//    runtime.main
//    runtime.goexit
// two
//    main.main return_address.go:61
//    runtime.main
//    runtime.goexit
// inner
//    main.inner return_address.go:46
//    main.inner return_address.go:48
//    main.inner return_address.go:48
//    main.main return_address.go:63
//    runtime.main
//    runtime.goexit
// deferred
//    main.main.func1.1 return_address.go:73
//    runtime.gopanic
//    main.main.func1 return_address.go:75
//    main.main return_address.go:76
//    runtime.main
//    runtime.goexit
// main.main return_address.go:77 77
// main.main return_address.go:79 79
