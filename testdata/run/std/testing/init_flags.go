// A program that is no test asks package testing: its flags are there after Init, and must be read before they are asked for.
package main

import (
	"flag"
	"fmt"
	"testing"
)

func try(f func() any) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	fmt.Println(f())
}

func short() any   { return testing.Short() }
func verbose() any { return testing.Verbose() }

func main() {
	fmt.Println(testing.Testing(), flag.Lookup("test.v") == nil)
	try(short)
	try(verbose)
	testing.Init()
	testing.Init()
	f := flag.Lookup("test.benchtime")
	fmt.Println(f.Name, f.DefValue, flag.Lookup("test.v").Value)
	try(short)
	try(verbose)
	flag.CommandLine.Parse([]string{"-test.short", "-test.benchtime=5x", "-test.v=true", "rest"})
	fmt.Println(flag.Args(), f.Value, flag.Lookup("test.v").Value)
	try(short)
	calls := 0
	r := testing.Benchmark(func(b *testing.B) {
		for range b.N {
			calls++
		}
	})
	fmt.Println(r.N, calls)
	calls = 0
	r = testing.Benchmark(func(b *testing.B) {
		for b.Loop() {
			calls++
		}
	})
	fmt.Println(r.N, calls)
	calls = 0
	r = testing.Benchmark(func(b *testing.B) {
		calls++
		b.FailNow()
	})
	fmt.Println(r.N, calls)
}

// Output:
// false true
// panic: testing: Short called before Init
// panic: testing: Verbose called before Parse
// test.benchtime 1s false
// panic: testing: Short called before Parse
// panic: testing: Verbose called before Parse
// [rest] 5x true
// true
// 5 6
// 5 5
// 0 1
