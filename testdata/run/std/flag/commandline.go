//@ args: -n 4 -name "two words" -v -quick=false rest -n 5
// The program's own flags.

package main

import (
	"flag"
	"fmt"
	"os"
	"time"
)

type point struct{ x, y int }

func (p *point) String() string     { return fmt.Sprint(p.x, ",", p.y) }
func (p *point) Set(s string) error { _, err := fmt.Sscanf(s, "%d,%d", &p.x, &p.y); return err }

func main() {
	n := flag.Int("n", 1, "a number")
	var name string
	flag.StringVar(&name, "name", "nobody", "a `name`")
	v := flag.Bool("v", false, "say more")
	var quick bool
	flag.BoolVar(&quick, "quick", true, "")
	d := flag.Duration("d", 3*time.Second, "how long")
	f := flag.Float64("f", 0.5, "")
	u := flag.Uint("u", 1, "")
	var i int
	var i64, j64 int64
	var u1 uint
	var u64 uint64
	var f64 float64
	var dur time.Duration
	flag.IntVar(&i, "i", 1, "")
	flag.Int64Var(&i64, "i64", 2, "")
	j64 = *flag.Int64("j64", 3, "")
	flag.UintVar(&u1, "u1", 4, "")
	flag.Uint64Var(&u64, "u64", 5, "")
	flag.Float64Var(&f64, "f64", 6, "")
	flag.DurationVar(&dur, "dur", 7, "")
	flag.Uint64("w64", 8, "")
	flag.String("str", "s", "")
	flag.Var(&point{1, 2}, "p", "a `point`")
	flag.Func("func", "", func(string) error { return nil })
	flag.BoolFunc("boolfunc", "", func(string) error { return nil })
	now := time.Unix(0, 0).UTC()
	flag.TextVar(&now, "when", now, "a time")
	fmt.Println(flag.Parsed())
	flag.Parse()
	fmt.Println(*n, name, *v, quick, *d, *f, *u, flag.Args(), flag.NArg(), flag.NFlag(), flag.Arg(0), flag.Parsed())
	fmt.Println(i, i64, j64, u1, u64, f64, dur, now)
	flag.Visit(func(f *flag.Flag) { fmt.Print(f.Name, "=", f.Value, " ") })
	fmt.Println()
	flag.VisitAll(func(f *flag.Flag) { fmt.Print(f.Name, " ") })
	fmt.Println()
	fmt.Println(flag.Set("n", "77"), *n, flag.Lookup("n").DefValue, flag.Set("p", "3,4"), flag.Lookup("p").Value)
	flag.CommandLine.SetOutput(os.Stdout)
	flag.PrintDefaults()
	flag.Usage = func() { fmt.Println("used as follows") }
	flag.CommandLine.Init("me", flag.ContinueOnError)
	fmt.Println(flag.CommandLine.Parse([]string{"-wrong"}))
}

// Output:
// false
// 4 two words true false 3s 0.5 1 [rest -n 5] 3 4 rest true
// 1 2 3 4 5 6 7ns 1970-01-01 00:00:00 +0000 UTC
// n=4 name=two words quick=false v=true 
// boolfunc d dur f f64 func i i64 j64 n name p quick str u u1 u64 v w64 when 
// <nil> 77 1 <nil> 3,4
//   -boolfunc
//     	
//   -d duration
//     	how long (default 3s)
//   -dur duration
//     	 (default 7ns)
//   -f float
//     	 (default 0.5)
//   -f64 float
//     	 (default 6)
//   -func value
//     	
//   -i int
//     	 (default 1)
//   -i64 int
//     	 (default 2)
//   -j64 int
//     	 (default 3)
//   -n int
//     	a number (default 1)
//   -name name
//     	a name (default "nobody")
//   -p point
//     	a point (default 1,2)
//   -quick
//     	 (default true)
//   -str string
//     	 (default "s")
//   -u uint
//     	 (default 1)
//   -u1 uint
//     	 (default 4)
//   -u64 uint
//     	 (default 5)
//   -v	say more
//   -w64 uint
//     	 (default 8)
//   -when value
//     	a time (default 1970-01-01T00:00:00Z)
// flag provided but not defined: -wrong
// used as follows
// flag provided but not defined: -wrong
