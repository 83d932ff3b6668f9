// Flags of a set of one's own that go to variables; errors, defaults and their printing.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"time"
)

type list []string

func (l *list) String() string { return strings.Join(*l, "+") }
func (l *list) Set(s string) error {
	if s == "" {
		return errors.New("empty")
	}
	*l = append(*l, s)
	return nil
}

func main() {
	var (
		b bool
		d time.Duration
		f float64
		i int
		l int64
		s string
		u uint
		w uint64
		v list
	)
	var how flag.ErrorHandling = flag.ContinueOnError
	fmt.Println(how, flag.ExitOnError, flag.PanicOnError)
	fs := flag.NewFlagSet("own", how)
	fs.SetOutput(os.Stdout)
	fs.BoolVar(&b, "b", true, "a `switch`")
	fs.DurationVar(&d, "d", time.Minute, "duration")
	fs.Float64Var(&f, "f", 1.5, "float\nsecond line")
	fs.IntVar(&i, "i", -1, "int `count` of it")
	fs.Int64Var(&l, "long", 1<<40, "int64")
	fs.StringVar(&s, "s", "de\"f", "string")
	fs.UintVar(&u, "u", 0, "uint")
	fs.Uint64Var(&w, "w", 7, "uint64")
	fs.Var(&v, "v", "values")
	fs.PrintDefaults()
	for _, args := range []string{"", "-b=false -d 3s -f 1e3 -i 0x10 -long -5 -s x -u 9 -w 0b11 -v a --v=b rest -i 2", "-b x", "-i", "-i x", "-i 99999999999999999999", "-u -1", "-d 5", "-f z", "-v=", "-q", "-b=maybe", "- x", "-- -i 3", "---i", "-=", "-h", "-w 0x1FFFFFFFFFFFFFFFF", "-long 1.5"} {
		err := fs.Parse(strings.Fields(args))
		fmt.Printf("%v | %v %v %v %v %v %q %v %v %q | %q %d %t\n", err, b, d, f, i, l, s, u, w, v, fs.Args(), fs.NFlag(), errors.Is(err, flag.ErrHelp))
	}
	var value flag.Value = fs.Lookup("v").Value
	fmt.Println(value.String(), value.Set("q"), value.Set(""), v)
	fs.VisitAll(func(f *flag.Flag) { fmt.Print(f.Name, "=", f.Value, "/", f.DefValue, " ") })
	fmt.Println()
	p := flag.NewFlagSet("", flag.PanicOnError)
	p.SetOutput(os.Stdout)
	func() {
		defer func() { fmt.Println(recover()) }()
		p.Parse([]string{"-x"})
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		fs.IntVar(&i, "i", 0, "again")
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		fs.IntVar(&i, "-i", 0, "dash")
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		fs.IntVar(&i, "a=b", 0, "equals")
	}()
}

// Output:
// 0 1 2
//   -b switch
//     	a switch (default true)
//   -d duration
//     	duration (default 1m0s)
//   -f float
//     	float
//     	second line (default 1.5)
//   -i count
//     	int count of it (default -1)
//   -long int
//     	int64 (default 1099511627776)
//   -s string
//     	string (default "de\"f")
//   -u uint
//     	uint
//   -v value
//     	values
//   -w uint
//     	uint64 (default 7)
// <nil> | true 1m0s 1.5 -1 1099511627776 "de\"f" 0 7 [] | [] 0 false
// <nil> | false 3s 1000 16 -5 "x" 9 3 ["a" "b"] | ["rest" "-i" "2"] 9 false
// <nil> | true 3s 1000 16 -5 "x" 9 3 ["a" "b"] | ["x"] 9 false
// flag needs an argument: -i
// Usage of own:
//   -b switch
//     	a switch (default true)
//   -d duration
//     	duration (default 1m0s)
//   -f float
//     	float
//     	second line (default 1.5)
//   -i count
//     	int count of it (default -1)
//   -long int
//     	int64 (default 1099511627776)
//   -s string
//     	string (default "de\"f")
//   -u uint
//     	uint
//   -v value
//     	values
//   -w uint
//     	uint64 (default 7)
// flag needs an argument: -i | true 3s 1000 16 -5 "x" 9 3 ["a" "b"] | [] 9 false
// invalid value "x" for flag -i: parse error
// Usage of own:
//   -b switch
//     	a switch (default true)
//   -d duration
//     	duration (default 1m0s)
//   -f float
//     	float
//     	second line (default 1.5)
//   -i count
//     	int count of it (default -1)
//   -long int
//     	int64 (default 1099511627776)
//   -s string
//     	string (default "de\"f")
//   -u uint
//     	uint
//   -v value
//     	values
//   -w uint
//     	uint64 (default 7)
// invalid value "x" for flag -i: parse error | true 3s 1000 0 -5 "x" 9 3 ["a" "b"] | [] 9 false
// invalid value "99999999999999999999" for flag -i: value out of range
// Usage of own:
//   -b switch
//     	a switch (default true)
//   -d duration
//     	duration (default 1m0s)
//   -f float
//     	float
//     	second line (default 1.5)
//   -i count
//     	int count of it (default -1)
//   -long int
//     	int64 (default 1099511627776)
//   -s string
//     	string (default "de\"f")
//   -u uint
//     	uint
//   -v value
//     	values
//   -w uint
//     	uint64 (default 7)
// invalid value "99999999999999999999" for flag -i: value out of range | true 3s 1000 9223372036854775807 -5 "x" 9 3 ["a" "b"] | [] 9 false
// invalid value "-1" for flag -u: parse error
// Usage of own:
//   -b switch
//     	a switch (default true)
//   -d duration
//     	duration (default 1m0s)
//   -f float
//     	float
//     	second line (default 1.5)
//   -i count
//     	int count of it (default -1)
//   -long int
//     	int64 (default 1099511627776)
//   -s string
//     	string (default "de\"f")
//   -u uint
//     	uint
//   -v value
//     	values
//   -w uint
//     	uint64 (default 7)
// invalid value "-1" for flag -u: parse error | true 3s 1000 9223372036854775807 -5 "x" 0 3 ["a" "b"] | [] 9 false
// invalid value "5" for flag -d: parse error
// Usage of own:
//   -b switch
//     	a switch (default true)
//   -d duration
//     	duration (default 1m0s)
//   -f float
//     	float
//     	second line (default 1.5)
//   -i count
//     	int count of it (default -1)
//   -long int
//     	int64 (default 1099511627776)
//   -s string
//     	string (default "de\"f")
//   -u uint
//     	uint
//   -v value
//     	values
//   -w uint
//     	uint64 (default 7)
// invalid value "5" for flag -d: parse error | true 0s 1000 9223372036854775807 -5 "x" 0 3 ["a" "b"] | [] 9 false
// invalid value "z" for flag -f: parse error
// Usage of own:
//   -b switch
//     	a switch (default true)
//   -d duration
//     	duration (default 1m0s)
//   -f float
//     	float
//     	second line (default 1.5)
//   -i count
//     	int count of it (default -1)
//   -long int
//     	int64 (default 1099511627776)
//   -s string
//     	string (default "de\"f")
//   -u uint
//     	uint
//   -v value
//     	values
//   -w uint
//     	uint64 (default 7)
// invalid value "z" for flag -f: parse error | true 0s 0 9223372036854775807 -5 "x" 0 3 ["a" "b"] | [] 9 false
// invalid value "" for flag -v: empty
// Usage of own:
//   -b switch
//     	a switch (default true)
//   -d duration
//     	duration (default 1m0s)
//   -f float
//     	float
//     	second line (default 1.5)
//   -i count
//     	int count of it (default -1)
//   -long int
//     	int64 (default 1099511627776)
//   -s string
//     	string (default "de\"f")
//   -u uint
//     	uint
//   -v value
//     	values
//   -w uint
//     	uint64 (default 7)
// invalid value "" for flag -v: empty | true 0s 0 9223372036854775807 -5 "x" 0 3 ["a" "b"] | [] 9 false
// flag provided but not defined: -q
// Usage of own:
//   -b switch
//     	a switch (default true)
//   -d duration
//     	duration (default 1m0s)
//   -f float
//     	float
//     	second line (default 1.5)
//   -i count
//     	int count of it (default -1)
//   -long int
//     	int64 (default 1099511627776)
//   -s string
//     	string (default "de\"f")
//   -u uint
//     	uint
//   -v value
//     	values
//   -w uint
//     	uint64 (default 7)
// flag provided but not defined: -q | true 0s 0 9223372036854775807 -5 "x" 0 3 ["a" "b"] | [] 9 false
// invalid boolean value "maybe" for -b: parse error
// Usage of own:
//   -b switch
//     	a switch (default true)
//   -d duration
//     	duration (default 1m0s)
//   -f float
//     	float
//     	second line (default 1.5)
//   -i count
//     	int count of it (default -1)
//   -long int
//     	int64 (default 1099511627776)
//   -s string
//     	string (default "de\"f")
//   -u uint
//     	uint
//   -v value
//     	values
//   -w uint
//     	uint64 (default 7)
// invalid boolean value "maybe" for -b: parse error | false 0s 0 9223372036854775807 -5 "x" 0 3 ["a" "b"] | [] 9 false
// <nil> | false 0s 0 9223372036854775807 -5 "x" 0 3 ["a" "b"] | ["-" "x"] 9 false
// <nil> | false 0s 0 9223372036854775807 -5 "x" 0 3 ["a" "b"] | ["-i" "3"] 9 false
// bad flag syntax: ---i
// Usage of own:
//   -b switch
//     	a switch (default true)
//   -d duration
//     	duration (default 1m0s)
//   -f float
//     	float
//     	second line (default 1.5)
//   -i count
//     	int count of it (default -1)
//   -long int
//     	int64 (default 1099511627776)
//   -s string
//     	string (default "de\"f")
//   -u uint
//     	uint
//   -v value
//     	values
//   -w uint
//     	uint64 (default 7)
// bad flag syntax: ---i | false 0s 0 9223372036854775807 -5 "x" 0 3 ["a" "b"] | ["---i"] 9 false
// bad flag syntax: -=
// Usage of own:
//   -b switch
//     	a switch (default true)
//   -d duration
//     	duration (default 1m0s)
//   -f float
//     	float
//     	second line (default 1.5)
//   -i count
//     	int count of it (default -1)
//   -long int
//     	int64 (default 1099511627776)
//   -s string
//     	string (default "de\"f")
//   -u uint
//     	uint
//   -v value
//     	values
//   -w uint
//     	uint64 (default 7)
// bad flag syntax: -= | false 0s 0 9223372036854775807 -5 "x" 0 3 ["a" "b"] | ["-="] 9 false
// Usage of own:
//   -b switch
//     	a switch (default true)
//   -d duration
//     	duration (default 1m0s)
//   -f float
//     	float
//     	second line (default 1.5)
//   -i count
//     	int count of it (default -1)
//   -long int
//     	int64 (default 1099511627776)
//   -s string
//     	string (default "de\"f")
//   -u uint
//     	uint
//   -v value
//     	values
//   -w uint
//     	uint64 (default 7)
// flag: help requested | false 0s 0 9223372036854775807 -5 "x" 0 3 ["a" "b"] | [] 9 true
// invalid value "0x1FFFFFFFFFFFFFFFF" for flag -w: value out of range
// Usage of own:
//   -b switch
//     	a switch (default true)
//   -d duration
//     	duration (default 1m0s)
//   -f float
//     	float
//     	second line (default 1.5)
//   -i count
//     	int count of it (default -1)
//   -long int
//     	int64 (default 1099511627776)
//   -s string
//     	string (default "de\"f")
//   -u uint
//     	uint
//   -v value
//     	values
//   -w uint
//     	uint64 (default 7)
// invalid value "0x1FFFFFFFFFFFFFFFF" for flag -w: value out of range | false 0s 0 9223372036854775807 -5 "x" 0 18446744073709551615 ["a" "b"] | [] 9 false
// invalid value "1.5" for flag -long: parse error
// Usage of own:
//   -b switch
//     	a switch (default true)
//   -d duration
//     	duration (default 1m0s)
//   -f float
//     	float
//     	second line (default 1.5)
//   -i count
//     	int count of it (default -1)
//   -long int
//     	int64 (default 1099511627776)
//   -s string
//     	string (default "de\"f")
//   -u uint
//     	uint
//   -v value
//     	values
//   -w uint
//     	uint64 (default 7)
// invalid value "1.5" for flag -long: parse error | false 0s 0 9223372036854775807 0 "x" 0 18446744073709551615 ["a" "b"] | [] 9 false
// a+b <nil> empty [a b q]
// b=false/true d=0s/1m0s f=0/1.5 i=9223372036854775807/-1 long=0/1099511627776 s=x/de"f u=0/0 v=a+b+q/ w=18446744073709551615/7
// flag provided but not defined: -x
// Usage:
// flag provided but not defined: -x
// own flag redefined: i
// own flag redefined: i
// flag "-i" begins with -
// flag "-i" begins with -
// flag "a=b" contains =
// flag "a=b" contains =
