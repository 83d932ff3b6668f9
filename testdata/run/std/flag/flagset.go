// Sets of flags: every kind of value, every form of a flag, errors, help.

package main

import (
	"encoding"
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"time"
)

// list is a Value that may be given several times.
type list []string

func (l *list) String() string     { return strings.Join(*l, "+") }
func (l *list) Set(s string) error { *l = append(*l, s); return nil }
func (l *list) Get() any           { return []string(*l) }

// level has a text form.
type level int

func (l level) MarshalText() ([]byte, error) { return []byte(fmt.Sprintf("level-%d", int(l))), nil }
func (l *level) UnmarshalText(b []byte) error {
	if _, err := fmt.Sscanf(string(b), "level-%d", (*int)(l)); err != nil {
		return errors.New("no level")
	}
	return nil
}

var _ encoding.TextMarshaler = level(0)

// fragile panics when made from nothing.
type fragile struct{ p *int }

func (f *fragile) String() string   { return fmt.Sprint(*f.p) }
func (f *fragile) Set(string) error { return nil }

func newSet() *flag.FlagSet {
	f := flag.NewFlagSet("demo", flag.ContinueOnError)
	f.SetOutput(os.Stdout)
	f.Bool("b", false, "a switch")
	f.Bool("on", true, "a switch that is on")
	f.Int("i", 3, "how many `things`")
	f.Int64("i64", 0, "a long number")
	f.Uint("u", 7, "")
	f.Uint64("u64", 0, "no default shown")
	f.Float64("f", 1.5, "a float\nover two lines")
	f.String("s", "x y", "a text")
	f.String("empty", "", "an empty text")
	f.Duration("d", time.Second, "how long")
	f.Var(&list{"a"}, "l", "a list of `names`")
	f.Func("fn", "a function of the `text`", func(s string) error {
		if s == "bad" {
			return errors.New("it is bad")
		}
		fmt.Println("fn", s)
		return nil
	})
	f.BoolFunc("bf", "a function without text", func(s string) error {
		if s == "bad" {
			return errors.New("it is bad")
		}
		fmt.Println("bf", s)
		return nil
	})
	f.TextVar(new(level), "lv", level(2), "a `level`")
	return f
}

func main() {
	for _, line := range []string{
		"", "-b -i 5 rest -x", "--b=false -i=0x10 --i64 -9 -u 0b11 -u64=18446744073709551615", "-f 1e3 -s= -d 1h2m",
		"-l p -l=q -lv level-9 -fn hello -bf", "-- -b", "- -b", "-b=T -on=0 -s=a=b",
		"-x", "--x=1", "-i", "-i=", "-i abc", "-i 99999999999999999999", "-u -1", "-f x", "-d 5", "-b=maybe", "-lv zero",
		"-fn bad", "-bf=bad", "-=1", "---b", "-h", "-help", "--help=1", "-s",
	} {
		f := newSet()
		err := f.Parse(strings.Fields(line))
		fmt.Printf("%q: %v, %d flags, args %q\n", line, err, f.NFlag(), f.Args())
		f.Visit(func(g *flag.Flag) {
			value := any("-")
			if getter, ok := g.Value.(flag.Getter); ok && g.Name != "lv" {
				value = getter.Get()
			}
			fmt.Printf("  %s=%s (%v) was %s\n", g.Name, g.Value, value, g.DefValue)
		})
	}
	f := newSet()
	fmt.Println(f.Name(), f.ErrorHandling(), f.Parsed(), f.Lookup("nothing"), f.Lookup("i").Usage, f.Output() == os.Stdout)
	fmt.Println(f.Set("i", "8"), f.Set("nothing", "1"), f.Set("i", "q"), f.Lookup("i").Value, f.NFlag())
	fmt.Println(flag.UnquoteUsage(f.Lookup("i")))
	fmt.Println(flag.UnquoteUsage(f.Lookup("bf")))
	f.VisitAll(func(g *flag.Flag) { fmt.Print(g.Name, " ") })
	fmt.Println()
	f.Parse([]string{"-b", "one", "two"})
	fmt.Println(f.Parsed(), f.NArg(), f.Arg(0), f.Arg(1), f.Arg(2) == "", f.Arg(-1) == "")
	f.Init("other", flag.PanicOnError)
	f.Usage = func() { fmt.Println("my usage") }
	for _, args := range [][]string{{"-zz"}, {"-h"}} {
		func() {
			defer func() { fmt.Println("recovered:", recover()) }()
			f.Parse(args)
		}()
	}
	for _, define := range []func(){
		func() { f.Int("i", 0, "") },
		func() { f.Int("-i", 0, "") },
		func() { f.Int("a=b", 0, "") },
		func() { f.TextVar(new(level), "t", time.Time{}, "") },
	} {
		func() {
			defer func() { fmt.Println("recovered:", recover()) }()
			define()
		}()
	}
	g := flag.NewFlagSet("", flag.ContinueOnError)
	g.SetOutput(os.Stdout)
	n := 1
	g.Var(&fragile{&n}, "fragile", "breaks")
	fmt.Println(g.Parse([]string{"-h"}), errors.Is(g.Parse([]string{"-h"}), flag.ErrHelp))
}

// Output:
// "": <nil>, 0 flags, args []
// "-b -i 5 rest -x": <nil>, 2 flags, args ["rest" "-x"]
//   b=true (true) was false
//   i=5 (5) was 3
// "--b=false -i=0x10 --i64 -9 -u 0b11 -u64=18446744073709551615": <nil>, 5 flags, args []
//   b=false (false) was false
//   i=16 (16) was 3
//   i64=-9 (-9) was 0
//   u=3 (3) was 7
//   u64=18446744073709551615 (18446744073709551615) was 0
// "-f 1e3 -s= -d 1h2m": <nil>, 3 flags, args []
//   d=1h2m0s (1h2m0s) was 1s
//   f=1000 (1000) was 1.5
//   s= () was x y
// fn hello
// bf true
// "-l p -l=q -lv level-9 -fn hello -bf": <nil>, 4 flags, args []
//   bf= (-) was 
//   fn= (-) was 
//   l=a+p+q ([a p q]) was a
//   lv=level-9 (-) was level-2
// "-- -b": <nil>, 0 flags, args ["-b"]
// "- -b": <nil>, 0 flags, args ["-" "-b"]
// "-b=T -on=0 -s=a=b": <nil>, 3 flags, args []
//   b=true (true) was false
//   on=false (false) was true
//   s=a=b (a=b) was x y
// flag provided but not defined: -x
// Usage of demo:
//   -b	a switch
//   -bf
//     	a function without text
//   -d duration
//     	how long (default 1s)
//   -empty string
//     	an empty text
//   -f float
//     	a float
//     	over two lines (default 1.5)
//   -fn text
//     	a function of the text
//   -i things
//     	how many things (default 3)
//   -i64 int
//     	a long number
//   -l names
//     	a list of names (default a)
//   -lv level
//     	a level (default level-2)
//   -on
//     	a switch that is on (default true)
//   -s string
//     	a text (default "x y")
//   -u uint
//     	 (default 7)
//   -u64 uint
//     	no default shown
// "-x": flag provided but not defined: -x, 0 flags, args []
// flag provided but not defined: -x
// Usage of demo:
//   -b	a switch
//   -bf
//     	a function without text
//   -d duration
//     	how long (default 1s)
//   -empty string
//     	an empty text
//   -f float
//     	a float
//     	over two lines (default 1.5)
//   -fn text
//     	a function of the text
//   -i things
//     	how many things (default 3)
//   -i64 int
//     	a long number
//   -l names
//     	a list of names (default a)
//   -lv level
//     	a level (default level-2)
//   -on
//     	a switch that is on (default true)
//   -s string
//     	a text (default "x y")
//   -u uint
//     	 (default 7)
//   -u64 uint
//     	no default shown
// "--x=1": flag provided but not defined: -x, 0 flags, args []
// flag needs an argument: -i
// Usage of demo:
//   -b	a switch
//   -bf
//     	a function without text
//   -d duration
//     	how long (default 1s)
//   -empty string
//     	an empty text
//   -f float
//     	a float
//     	over two lines (default 1.5)
//   -fn text
//     	a function of the text
//   -i things
//     	how many things (default 3)
//   -i64 int
//     	a long number
//   -l names
//     	a list of names (default a)
//   -lv level
//     	a level (default level-2)
//   -on
//     	a switch that is on (default true)
//   -s string
//     	a text (default "x y")
//   -u uint
//     	 (default 7)
//   -u64 uint
//     	no default shown
// "-i": flag needs an argument: -i, 0 flags, args []
// invalid value "" for flag -i: parse error
// Usage of demo:
//   -b	a switch
//   -bf
//     	a function without text
//   -d duration
//     	how long (default 1s)
//   -empty string
//     	an empty text
//   -f float
//     	a float
//     	over two lines (default 1.5)
//   -fn text
//     	a function of the text
//   -i things
//     	how many things (default 3)
//   -i64 int
//     	a long number
//   -l names
//     	a list of names (default a)
//   -lv level
//     	a level (default level-2)
//   -on
//     	a switch that is on (default true)
//   -s string
//     	a text (default "x y")
//   -u uint
//     	 (default 7)
//   -u64 uint
//     	no default shown
// "-i=": invalid value "" for flag -i: parse error, 0 flags, args []
// invalid value "abc" for flag -i: parse error
// Usage of demo:
//   -b	a switch
//   -bf
//     	a function without text
//   -d duration
//     	how long (default 1s)
//   -empty string
//     	an empty text
//   -f float
//     	a float
//     	over two lines (default 1.5)
//   -fn text
//     	a function of the text
//   -i things
//     	how many things (default 3)
//   -i64 int
//     	a long number
//   -l names
//     	a list of names (default a)
//   -lv level
//     	a level (default level-2)
//   -on
//     	a switch that is on (default true)
//   -s string
//     	a text (default "x y")
//   -u uint
//     	 (default 7)
//   -u64 uint
//     	no default shown
// "-i abc": invalid value "abc" for flag -i: parse error, 0 flags, args []
// invalid value "99999999999999999999" for flag -i: value out of range
// Usage of demo:
//   -b	a switch
//   -bf
//     	a function without text
//   -d duration
//     	how long (default 1s)
//   -empty string
//     	an empty text
//   -f float
//     	a float
//     	over two lines (default 1.5)
//   -fn text
//     	a function of the text
//   -i things
//     	how many things (default 3)
//   -i64 int
//     	a long number
//   -l names
//     	a list of names (default a)
//   -lv level
//     	a level (default level-2)
//   -on
//     	a switch that is on (default true)
//   -s string
//     	a text (default "x y")
//   -u uint
//     	 (default 7)
//   -u64 uint
//     	no default shown
// "-i 99999999999999999999": invalid value "99999999999999999999" for flag -i: value out of range, 0 flags, args []
// invalid value "-1" for flag -u: parse error
// Usage of demo:
//   -b	a switch
//   -bf
//     	a function without text
//   -d duration
//     	how long (default 1s)
//   -empty string
//     	an empty text
//   -f float
//     	a float
//     	over two lines (default 1.5)
//   -fn text
//     	a function of the text
//   -i things
//     	how many things (default 3)
//   -i64 int
//     	a long number
//   -l names
//     	a list of names (default a)
//   -lv level
//     	a level (default level-2)
//   -on
//     	a switch that is on (default true)
//   -s string
//     	a text (default "x y")
//   -u uint
//     	 (default 7)
//   -u64 uint
//     	no default shown
// "-u -1": invalid value "-1" for flag -u: parse error, 0 flags, args []
// invalid value "x" for flag -f: parse error
// Usage of demo:
//   -b	a switch
//   -bf
//     	a function without text
//   -d duration
//     	how long (default 1s)
//   -empty string
//     	an empty text
//   -f float
//     	a float
//     	over two lines (default 1.5)
//   -fn text
//     	a function of the text
//   -i things
//     	how many things (default 3)
//   -i64 int
//     	a long number
//   -l names
//     	a list of names (default a)
//   -lv level
//     	a level (default level-2)
//   -on
//     	a switch that is on (default true)
//   -s string
//     	a text (default "x y")
//   -u uint
//     	 (default 7)
//   -u64 uint
//     	no default shown
// "-f x": invalid value "x" for flag -f: parse error, 0 flags, args []
// invalid value "5" for flag -d: parse error
// Usage of demo:
//   -b	a switch
//   -bf
//     	a function without text
//   -d duration
//     	how long (default 1s)
//   -empty string
//     	an empty text
//   -f float
//     	a float
//     	over two lines (default 1.5)
//   -fn text
//     	a function of the text
//   -i things
//     	how many things (default 3)
//   -i64 int
//     	a long number
//   -l names
//     	a list of names (default a)
//   -lv level
//     	a level (default level-2)
//   -on
//     	a switch that is on (default true)
//   -s string
//     	a text (default "x y")
//   -u uint
//     	 (default 7)
//   -u64 uint
//     	no default shown
// "-d 5": invalid value "5" for flag -d: parse error, 0 flags, args []
// invalid boolean value "maybe" for -b: parse error
// Usage of demo:
//   -b	a switch
//   -bf
//     	a function without text
//   -d duration
//     	how long (default 1s)
//   -empty string
//     	an empty text
//   -f float
//     	a float
//     	over two lines (default 1.5)
//   -fn text
//     	a function of the text
//   -i things
//     	how many things (default 3)
//   -i64 int
//     	a long number
//   -l names
//     	a list of names (default a)
//   -lv level
//     	a level (default level-2)
//   -on
//     	a switch that is on (default true)
//   -s string
//     	a text (default "x y")
//   -u uint
//     	 (default 7)
//   -u64 uint
//     	no default shown
// "-b=maybe": invalid boolean value "maybe" for -b: parse error, 0 flags, args []
// invalid value "zero" for flag -lv: no level
// Usage of demo:
//   -b	a switch
//   -bf
//     	a function without text
//   -d duration
//     	how long (default 1s)
//   -empty string
//     	an empty text
//   -f float
//     	a float
//     	over two lines (default 1.5)
//   -fn text
//     	a function of the text
//   -i things
//     	how many things (default 3)
//   -i64 int
//     	a long number
//   -l names
//     	a list of names (default a)
//   -lv level
//     	a level (default level-2)
//   -on
//     	a switch that is on (default true)
//   -s string
//     	a text (default "x y")
//   -u uint
//     	 (default 7)
//   -u64 uint
//     	no default shown
// "-lv zero": invalid value "zero" for flag -lv: no level, 0 flags, args []
// invalid value "bad" for flag -fn: it is bad
// Usage of demo:
//   -b	a switch
//   -bf
//     	a function without text
//   -d duration
//     	how long (default 1s)
//   -empty string
//     	an empty text
//   -f float
//     	a float
//     	over two lines (default 1.5)
//   -fn text
//     	a function of the text
//   -i things
//     	how many things (default 3)
//   -i64 int
//     	a long number
//   -l names
//     	a list of names (default a)
//   -lv level
//     	a level (default level-2)
//   -on
//     	a switch that is on (default true)
//   -s string
//     	a text (default "x y")
//   -u uint
//     	 (default 7)
//   -u64 uint
//     	no default shown
// "-fn bad": invalid value "bad" for flag -fn: it is bad, 0 flags, args []
// invalid boolean value "bad" for -bf: it is bad
// Usage of demo:
//   -b	a switch
//   -bf
//     	a function without text
//   -d duration
//     	how long (default 1s)
//   -empty string
//     	an empty text
//   -f float
//     	a float
//     	over two lines (default 1.5)
//   -fn text
//     	a function of the text
//   -i things
//     	how many things (default 3)
//   -i64 int
//     	a long number
//   -l names
//     	a list of names (default a)
//   -lv level
//     	a level (default level-2)
//   -on
//     	a switch that is on (default true)
//   -s string
//     	a text (default "x y")
//   -u uint
//     	 (default 7)
//   -u64 uint
//     	no default shown
// "-bf=bad": invalid boolean value "bad" for -bf: it is bad, 0 flags, args []
// bad flag syntax: -=1
// Usage of demo:
//   -b	a switch
//   -bf
//     	a function without text
//   -d duration
//     	how long (default 1s)
//   -empty string
//     	an empty text
//   -f float
//     	a float
//     	over two lines (default 1.5)
//   -fn text
//     	a function of the text
//   -i things
//     	how many things (default 3)
//   -i64 int
//     	a long number
//   -l names
//     	a list of names (default a)
//   -lv level
//     	a level (default level-2)
//   -on
//     	a switch that is on (default true)
//   -s string
//     	a text (default "x y")
//   -u uint
//     	 (default 7)
//   -u64 uint
//     	no default shown
// "-=1": bad flag syntax: -=1, 0 flags, args ["-=1"]
// bad flag syntax: ---b
// Usage of demo:
//   -b	a switch
//   -bf
//     	a function without text
//   -d duration
//     	how long (default 1s)
//   -empty string
//     	an empty text
//   -f float
//     	a float
//     	over two lines (default 1.5)
//   -fn text
//     	a function of the text
//   -i things
//     	how many things (default 3)
//   -i64 int
//     	a long number
//   -l names
//     	a list of names (default a)
//   -lv level
//     	a level (default level-2)
//   -on
//     	a switch that is on (default true)
//   -s string
//     	a text (default "x y")
//   -u uint
//     	 (default 7)
//   -u64 uint
//     	no default shown
// "---b": bad flag syntax: ---b, 0 flags, args ["---b"]
// Usage of demo:
//   -b	a switch
//   -bf
//     	a function without text
//   -d duration
//     	how long (default 1s)
//   -empty string
//     	an empty text
//   -f float
//     	a float
//     	over two lines (default 1.5)
//   -fn text
//     	a function of the text
//   -i things
//     	how many things (default 3)
//   -i64 int
//     	a long number
//   -l names
//     	a list of names (default a)
//   -lv level
//     	a level (default level-2)
//   -on
//     	a switch that is on (default true)
//   -s string
//     	a text (default "x y")
//   -u uint
//     	 (default 7)
//   -u64 uint
//     	no default shown
// "-h": flag: help requested, 0 flags, args []
// Usage of demo:
//   -b	a switch
//   -bf
//     	a function without text
//   -d duration
//     	how long (default 1s)
//   -empty string
//     	an empty text
//   -f float
//     	a float
//     	over two lines (default 1.5)
//   -fn text
//     	a function of the text
//   -i things
//     	how many things (default 3)
//   -i64 int
//     	a long number
//   -l names
//     	a list of names (default a)
//   -lv level
//     	a level (default level-2)
//   -on
//     	a switch that is on (default true)
//   -s string
//     	a text (default "x y")
//   -u uint
//     	 (default 7)
//   -u64 uint
//     	no default shown
// "-help": flag: help requested, 0 flags, args []
// Usage of demo:
//   -b	a switch
//   -bf
//     	a function without text
//   -d duration
//     	how long (default 1s)
//   -empty string
//     	an empty text
//   -f float
//     	a float
//     	over two lines (default 1.5)
//   -fn text
//     	a function of the text
//   -i things
//     	how many things (default 3)
//   -i64 int
//     	a long number
//   -l names
//     	a list of names (default a)
//   -lv level
//     	a level (default level-2)
//   -on
//     	a switch that is on (default true)
//   -s string
//     	a text (default "x y")
//   -u uint
//     	 (default 7)
//   -u64 uint
//     	no default shown
// "--help=1": flag: help requested, 0 flags, args []
// flag needs an argument: -s
// Usage of demo:
//   -b	a switch
//   -bf
//     	a function without text
//   -d duration
//     	how long (default 1s)
//   -empty string
//     	an empty text
//   -f float
//     	a float
//     	over two lines (default 1.5)
//   -fn text
//     	a function of the text
//   -i things
//     	how many things (default 3)
//   -i64 int
//     	a long number
//   -l names
//     	a list of names (default a)
//   -lv level
//     	a level (default level-2)
//   -on
//     	a switch that is on (default true)
//   -s string
//     	a text (default "x y")
//   -u uint
//     	 (default 7)
//   -u64 uint
//     	no default shown
// "-s": flag needs an argument: -s, 0 flags, args []
// demo 0 false <nil> how many `things` true
// <nil> no such flag -nothing parse error 0 1
// things how many things
//  a function without text
// b bf d empty f fn i i64 l lv on s u u64 
// true 2 one two true true
// flag provided but not defined: -zz
// my usage
// recovered: flag provided but not defined: -zz
// my usage
// recovered: flag: help requested
// other flag redefined: i
// recovered: other flag redefined: i
// flag "-i" begins with -
// recovered: flag "-i" begins with -
// flag "a=b" contains =
// recovered: flag "a=b" contains =
// recovered: default type does not match variable type: time.Time != main.level
// Usage:
//   -fragile value
//     	breaks
//
// panic calling String method on zero main.fragile for flag fragile: runtime error: invalid memory address or nil pointer dereference
// Usage:
//   -fragile value
//     	breaks
//
// panic calling String method on zero main.fragile for flag fragile: runtime error: invalid memory address or nil pointer dereference
// flag: help requested true
