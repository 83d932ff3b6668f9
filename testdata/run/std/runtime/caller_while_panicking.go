// runtime.Caller finds its way through the runtime to where a panic began, and to what called main.

package main

import (
	"fmt"
	"path"
	"runtime"
	"strings"
)

func show(what string) {
	fmt.Println(what)
	for i := 1; ; i++ {
		pc, file, line, ok := runtime.Caller(i)
		if !ok {
			return
		}
		name := runtime.FuncForPC(pc).Name()
		if path.Base(file) != "caller_while_panicking.go" || strings.HasPrefix(what, "at the end") {
			// Places in the runtime are its own.
			fmt.Println("\t" + name)
			continue
		}
		fmt.Println("\t"+name, line)
	}
}

type node struct{ x int }

func field(p *node) int {
	defer func() {
		recover()
		show("nil")
	}()
	return p.x
}

func explicit() {
	defer show("at the end, after recover")
	defer func() {
		show("panic")
		recover()
	}()
	panic("x")
}

func index(a []int) (n int) {
	defer func() {
		recover()
		defer show("index")
	}()
	n = a[len(a)]
	return n
}

func divide(n int) int {
	defer func() {
		show("divide")
		recover()
	}()
	return 1 / n
}

func again() {
	defer func() {
		defer func() {
			recover()
			show("at the end, two panics")
		}()
		panic("second")
	}()
	defer func() { recover() }()
	panic("first")
}

func normal() {
	defer show("at the end")
	if len(fmt.Sprint()) == 0 {
		return
	}
	panic("not here")
}

func main() {
	field(nil)
	explicit()
	index(nil)
	divide(0)
	again()
	normal()
	func() {
		show(
			"call")
	}()
	done := make(chan bool)
	go func() {
		defer close(done)
		defer show("Goexit")
		runtime.Goexit()
	}()
	<-done
	var pcs [8]uintptr
	defer func() {
		frames := runtime.CallersFrames(pcs[:runtime.Callers(1, pcs[:])])
		for more := true; more; {
			var frame runtime.Frame
			frame, more = frames.Next()
			fmt.Println(frame.Function)
		}
		recover()
	}()
	panic(1)
}

// Output:
// nil
// 	main.field.func1 34
// 	runtime.gopanic
// 	runtime.panicmem
// 	runtime.sigpanic
// 	main.field 36
// 	main.main 86
// 	runtime.main
// 	runtime.goexit
// panic
// 	main.explicit.func1 42
// 	runtime.gopanic
// 	main.explicit 45
// 	main.main 87
// 	runtime.main
// 	runtime.goexit
// at the end, after recover
// 	main.explicit
// 	main.main
// 	runtime.main
// 	runtime.goexit
// index
// 	main.index.func1 52
// 	runtime.gopanic
// 	runtime.panicBounds64
// 	runtime.panicBounds
// 	main.index 53
// 	main.main 88
// 	runtime.main
// 	runtime.goexit
// divide
// 	main.divide.func1 59
// 	runtime.gopanic
// 	runtime.panicdivide
// 	main.divide 62
// 	main.main 89
// 	runtime.main
// 	runtime.goexit
// at the end, two panics
// 	main.again.func1.1
// 	runtime.gopanic
// 	main.again.func1
// 	main.again
// 	main.main
// 	runtime.main
// 	runtime.goexit
// at the end
// 	main.normal
// 	main.main
// 	runtime.main
// 	runtime.goexit
// call
// 	main.main.func1 93
// 	main.main 95
// 	runtime.main
// 	runtime.goexit
// Goexit
// 	runtime.Goexit
// 	main.main.func2 100
// 	runtime.goexit
// main.main.func3
// runtime.gopanic
// main.main
// runtime.main
// runtime.goexit
