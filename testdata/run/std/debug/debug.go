// Package runtime/debug: settings, build information, stacks; frames of package runtime.

package main

import (
	"fmt"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strings"
)

func outer() []uintptr { return inner() }

func inner() []uintptr {
	pcs := make([]uintptr, 10)
	return pcs[:runtime.Callers(1, pcs)]
}

func main() {
	fmt.Println(debug.SetGCPercent(50), debug.SetGCPercent(-5), debug.SetGCPercent(100))
	fmt.Println(debug.SetMaxStack(1<<20), debug.SetMaxStack(1000000000), debug.SetMaxThreads(10), debug.SetMaxThreads(10000))
	fmt.Println(debug.SetMemoryLimit(-1), debug.SetMemoryLimit(1<<40), debug.SetMemoryLimit(-1), debug.SetPanicOnFault(true), debug.SetPanicOnFault(false))
	debug.SetTraceback("all")
	debug.FreeOSMemory()
	var stats debug.GCStats
	debug.ReadGCStats(&stats)
	fmt.Println(stats.NumGC > 0)
	stack := string(debug.Stack())
	fmt.Println(strings.HasPrefix(stack, "goroutine 1 [running]:\n"), strings.Contains(stack, "main.main()"))
	info, ok := debug.ReadBuildInfo()
	fmt.Println(strings.HasPrefix(info.GoVersion, "go1."), info.Path, ok)

	bi := &debug.BuildInfo{
		GoVersion: "go1.27", Path: "example.com/x", Main: debug.Module{Path: "example.com/x", Version: "v1", Sum: "h1:a"},
		Deps:     []*debug.Module{{Path: "a", Version: "v2", Sum: "h1:b"}, {Path: "b", Version: "v3", Replace: &debug.Module{Path: "../b", Version: "v0", Sum: "h1:c"}}},
		Settings: []debug.BuildSetting{{Key: "-race", Value: "true"}, {Key: "a key", Value: `va"lue`}, {Key: "empty"}, {Key: "-ldflags", Value: "-X a=b"}},
	}
	text := bi.String()
	fmt.Print(text)
	back, err := debug.ParseBuildInfo(text)
	fmt.Printf("%q %v\n", back, err)
	for _, text := range []string{"", "mod\ta", "dep\ta\tb\tc\td", "=>\ta\tb\tc", "=>\ta\tb", "build\tx", "build\tx=y z", "build\t\"x=y", "build\tx=\"a b\"", "go\tgo1\nother\tline\npath\tp"} {
		bi, err := debug.ParseBuildInfo(text + "\n")
		fmt.Printf("%q %v\n", text, err)
		if err == nil {
			fmt.Printf("  %q\n", bi.String())
		}
	}
	frames := runtime.CallersFrames(outer())
	for {
		frame, more := frames.Next()
		if strings.HasPrefix(frame.Function, "main.") {
			fmt.Println(frame.Function, filepath.Base(frame.File), frame.Line)
		}
		if !more {
			break
		}
	}
	frame, more := frames.Next()
	fmt.Println(frame == runtime.Frame{}, more)
	pc, _, line, _ := runtime.Caller(0)
	file, line2 := runtime.FuncForPC(pc).FileLine(pc)
	fmt.Println(filepath.Base(file), line == line2)
	var p runtime.Pinner
	p.Pin(&line)
	p.Unpin()
	runtime.SetDefaultGOMAXPROCS()
}

// Output:
// 100 50 -1
// 1000000000 1048576 10000 10
// 9223372036854775807 9223372036854775807 1099511627776 false true
// true
// true true
// true command-line-arguments true
// go	go1.27
// path	example.com/x
// mod	example.com/x	v1	h1:a
// dep	a	v2	h1:b
// dep	b	v3
// =>	../b	v0	h1:c
//
// build	-race=true
// build	"a key"="va\"lue"
// build	empty=
// build	-ldflags="-X a=b"
// "path\texample.com/x\nmod\texample.com/x\tv1\th1:a\ndep\ta\tv2\th1:b\ndep\tb\tv3\n=>\t../b\tv0\th1:c\n\nbuild\t-race=true\nbuild\t\"a key\"=\"va\\\"lue\"\nbuild\tempty=\nbuild\t-ldflags=\"-X a=b\"\n" <nil>
// "" <nil>
//   ""
// "mod\ta" could not parse Go build info: line 1: expected 2 or 3 columns; got 1
// "dep\ta\tb\tc\td" could not parse Go build info: line 1: expected 2 or 3 columns; got 4
// "=>\ta\tb\tc" could not parse Go build info: line 1: replacement with no module on previous line
// "=>\ta\tb" could not parse Go build info: line 1: expected 3 columns for replacement; got 2
// "build\tx" could not parse Go build info: line 1: build line missing '=' after key
// "build\tx=y z" could not parse Go build info: line 1: unquoted value "y z" must be quoted
// "build\t\"x=y" could not parse Go build info: line 1: invalid quoted key in build line
// "build\tx=\"a b\"" <nil>
//   "build\tx=\"a b\"\n"
// "go\tgo1\nother\tline\npath\tp" <nil>
//   "path\tp\n"
// main.inner debug.go 17
// main.outer debug.go 13
// main.main debug.go 50
// true false
// debug.go true
