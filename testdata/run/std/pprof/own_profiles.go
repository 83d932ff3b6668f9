// Profiles that programs make themselves, those that are empty, and labels of contexts.
package main

import (
	"context"
	"fmt"
	"io"
	"runtime/pprof"
	"strings"
)

func open(p *pprof.Profile, name string) { p.Add(name, 0) }

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	p := pprof.NewProfile("files")
	fmt.Println(p.Name(), p.Count(), pprof.Lookup("files") == p, pprof.Lookup("none") == nil)
	for _, name := range []string{"a", "b", "c"} {
		open(p, name)
	}
	p.Add("d", 1)
	fmt.Println(p.Count())
	p.Remove("a")
	p.Remove("nothing")
	fmt.Println(p.Count())
	var b strings.Builder
	fmt.Println(p.WriteTo(&b, 1))
	fmt.Println(strings.Count(b.String(), "main.open+"), strings.HasPrefix(b.String(), "files profile: total 3\n2 @ 0x"))
	b.Reset()
	fmt.Println(p.WriteTo(&b, 2), strings.HasPrefix(b.String(), "files profile: total 3\n"))

	try(func() { pprof.NewProfile("files") })
	try(func() { pprof.NewProfile("heap") })
	try(func() { pprof.NewProfile("") })
	try(func() { p.Add("b", 0) })
	try(func() { pprof.Lookup("heap").Add(1, 0) })
	try(func() { new(pprof.Profile).Add(1, 0) })
	try(func() { new(pprof.Profile).WriteTo(io.Discard, 1) })
	try(func() { pprof.Labels("odd") })

	for _, name := range []string{"block", "mutex"} {
		b.Reset()
		err := pprof.Lookup(name).WriteTo(&b, 1)
		line, _, _ := strings.Cut(b.String(), "\n")
		fmt.Println(name, pprof.Lookup(name).Count(), line, err)
	}
	b.Reset()
	fmt.Println(pprof.Lookup("heap").WriteTo(&b, 1), strings.HasPrefix(b.String(), "heap profile: "), strings.Contains(b.String(), "\n# runtime.MemStats\n# Alloc = "))
	for _, p := range pprof.Profiles() {
		if p.Name() != "goroutineleak" {
			fmt.Print(p.Name(), " ")
		}
	}
	fmt.Println()

	ctx := pprof.WithLabels(context.Background(), pprof.Labels("b", "1", "a", "2", "b", "3"))
	show := func(ctx context.Context) {
		pprof.ForLabels(ctx, func(key, value string) bool {
			fmt.Print(key, "=", value, " ")
			return key != "c"
		})
		value, ok := pprof.Label(ctx, "b")
		fmt.Println(value, ok)
	}
	show(context.Background())
	show(ctx)
	pprof.Do(ctx, pprof.Labels("c", "4", "a", "5", "d", "6"), func(inner context.Context) {
		show(inner)
		pprof.SetGoroutineLabels(ctx)
	})
	show(pprof.WithLabels(ctx, pprof.Labels()))
	show(pprof.WithLabels(ctx, pprof.LabelSet{}))
	pprof.StopCPUProfile()
}

// Output:
// files 0 true true
// 4
// 3
// <nil>
// 1 true
// <nil> true
// pprof: NewProfile name already in use: files
// pprof: NewProfile name already in use: heap
// pprof: NewProfile with empty name
// pprof: Profile.Add of duplicate value
// pprof: Add called on built-in Profile heap
// pprof: use of uninitialized Profile
// pprof: use of zero Profile
// uneven number of arguments to pprof.Labels
// block 0 --- contention: <nil>
// mutex 0 --- mutex: <nil>
// <nil> true true
// allocs block files goroutine heap mutex threadcreate
//  false
// a=2 b=3 3 true
// a=5 b=3 c=4 3 true
// a=2 b=3 3 true
// a=2 b=3 3 true
