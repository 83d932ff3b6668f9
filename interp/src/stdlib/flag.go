// Package flag reads the flags of a command line.
package flag

import (
	"encoding"
	"errors"
	"fmt"
	"internal/testflags"
	"io"
	"os"
	"reflect"
	"runtime"
	"sort"
	"strconv"
	"strings"
	"time"
)

// ErrHelp is the error when help was asked for that is no flag of the program's.
var ErrHelp = errors.New("flag: help requested")

var (
	errParse = errors.New("parse error")
	errRange = errors.New("value out of range")
)

// numError gives what is wrong with a number.
func numError(err error) error {
	e, ok := err.(*strconv.NumError)
	if !ok {
		return err
	}
	switch e.Err {
	case strconv.ErrSyntax:
		return errParse
	case strconv.ErrRange:
		return errRange
	}
	return err
}

// A Value is what a flag sets. A flag whose value has a method IsBoolFlag that says so needs no value: -name means -name=true.
type Value interface {
	String() string
	Set(string) error
}

// A Getter is a Value that gives what it holds.
type Getter interface {
	Value
	Get() any
}

type boolFlag interface {
	Value
	IsBoolFlag() bool
}

// kept is a Value of one of the everyday types.
type kept[T any] struct {
	p     *T
	parse func(string) (T, error)
	text  func(T) string
}

func (k *kept[T]) Set(s string) error {
	v, err := k.parse(s)
	*k.p = v
	return err
}

func (k *kept[T]) Get() any { return *k.p }

func (k *kept[T]) String() string {
	var v T
	if k.p == nil {
		return zeroText(v)
	}
	return k.text(*k.p)
}

// zeroText gives the text of a zero value, for Values that were made from nothing.
func zeroText(v any) string {
	switch v := v.(type) {
	case bool:
		return "false"
	case string:
		return ""
	case time.Duration:
		return v.String()
	}
	return "0"
}

type boolValue struct{ kept[bool] }

func (*boolValue) IsBoolFlag() bool { return true }

func parseBool(s string) (bool, error) {
	v, err := strconv.ParseBool(s)
	if err != nil {
		err = errParse
	}
	return v, err
}

func parseInt[T int | int64](s string) (T, error) {
	v, err := strconv.ParseInt(s, 0, 64)
	return T(v), numError(err)
}

func parseUint[T uint | uint64](s string) (T, error) {
	v, err := strconv.ParseUint(s, 0, 64)
	return T(v), numError(err)
}

func parseFloat(s string) (float64, error) {
	v, err := strconv.ParseFloat(s, 64)
	return v, numError(err)
}

func parseDuration(s string) (time.Duration, error) {
	v, err := time.ParseDuration(s)
	if err != nil {
		err = errParse
	}
	return v, err
}

func intText[T int | int64](v T) string    { return strconv.FormatInt(int64(v), 10) }
func uintText[T uint | uint64](v T) string { return strconv.FormatUint(uint64(v), 10) }
func floatText(v float64) string           { return strconv.FormatFloat(v, 'g', -1, 64) }

type textValue struct{ p encoding.TextUnmarshaler }

func newText(val encoding.TextMarshaler, p encoding.TextUnmarshaler) textValue {
	ptr := reflect.ValueOf(p)
	if ptr.Kind() != reflect.Pointer {
		panic("variable value type must be a pointer")
	}
	def := reflect.ValueOf(val)
	if def.Kind() == reflect.Pointer {
		def = def.Elem()
	}
	if def.Type() != ptr.Type().Elem() {
		panic("default type does not match variable type: " + def.Type().String() + " != " + ptr.Type().Elem().String())
	}
	ptr.Elem().Set(def)
	return textValue{p}
}

func (v textValue) Set(s string) error { return v.p.UnmarshalText([]byte(s)) }

func (v textValue) Get() any { return v.p }

func (v textValue) String() string {
	if m, ok := v.p.(encoding.TextMarshaler); ok {
		if b, err := m.MarshalText(); err == nil {
			return string(b)
		}
	}
	return ""
}

type funcValue func(string) error

func (f funcValue) Set(s string) error { return f(s) }

func (f funcValue) String() string { return "" }

type boolFuncValue func(string) error

func (f boolFuncValue) Set(s string) error { return f(s) }

func (f boolFuncValue) String() string { return "" }

func (f boolFuncValue) IsBoolFlag() bool { return true }

// ErrorHandling says what Parse does about errors.
type ErrorHandling int

// What Parse does about errors.
const (
	ContinueOnError ErrorHandling = iota // it returns them
	ExitOnError                          // it ends the program, with status 2; with 0 after help
	PanicOnError                         // it panics
)

// A FlagSet is a set of flags.
type FlagSet struct {
	// Usage is called when an error is met; nil stands for a function that tells of all flags.
	Usage func()

	name          string
	parsed        bool
	actual        map[string]*Flag
	formal        map[string]*Flag
	args          []string
	errorHandling ErrorHandling
	output        io.Writer
	undef         map[string]string // flags that were set before they were defined, and where
}

// A Flag is a flag.
type Flag struct {
	Name     string
	Usage    string
	Value    Value
	DefValue string
}

// sorted gives the flags by name.
func sorted(flags map[string]*Flag) []*Flag {
	list := make([]*Flag, 0, len(flags))
	for _, flag := range flags {
		list = append(list, flag)
	}
	sort.Slice(list, func(i, j int) bool { return list[i].Name < list[j].Name })
	return list
}

// Output gives the writer that errors and help go to.
func (f *FlagSet) Output() io.Writer {
	if f.output == nil {
		return os.Stderr
	}
	return f.output
}

// Name gives the set's name.
func (f *FlagSet) Name() string { return f.name }

// ErrorHandling says what Parse does about errors.
func (f *FlagSet) ErrorHandling() ErrorHandling { return f.errorHandling }

// SetOutput sets the writer that errors and help go to; nil stands for os.Stderr.
func (f *FlagSet) SetOutput(output io.Writer) { f.output = output }

// VisitAll calls fn for each flag, by name.
func (f *FlagSet) VisitAll(fn func(*Flag)) {
	for _, flag := range sorted(f.formal) {
		fn(flag)
	}
}

// Visit calls fn for each flag that was set, by name.
func (f *FlagSet) Visit(fn func(*Flag)) {
	for _, flag := range sorted(f.actual) {
		fn(flag)
	}
}

// Lookup gives the flag of that name, or nil.
func (f *FlagSet) Lookup(name string) *Flag { return f.formal[name] }

// Set sets a flag's value.
func (f *FlagSet) Set(name, value string) error { return f.set(name, value) }

func (f *FlagSet) set(name, value string) error {
	flag, ok := f.formal[name]
	if !ok {
		if f.undef == nil {
			f.undef = map[string]string{}
		}
		where := ""
		if _, file, line, ok := runtime.Caller(2); ok {
			where = file + ":" + strconv.Itoa(line)
		}
		f.undef[name] = where
		return fmt.Errorf("no such flag -%v", name)
	}
	if err := flag.Value.Set(value); err != nil {
		return err
	}
	f.note(flag)
	return nil
}

// note remembers that a flag was set.
func (f *FlagSet) note(flag *Flag) {
	if f.actual == nil {
		f.actual = map[string]*Flag{}
	}
	f.actual[flag.Name] = flag
}

// isZero tells whether a default is its type's zero value; err says that the type could not make one.
func isZero(flag *Flag, value string) (zero bool, err error) {
	typ := reflect.TypeOf(flag.Value)
	z := reflect.Zero(typ)
	if typ.Kind() == reflect.Pointer {
		z = reflect.New(typ.Elem())
	}
	defer func() {
		if e := recover(); e != nil {
			if typ.Kind() == reflect.Pointer {
				typ = typ.Elem()
			}
			err = fmt.Errorf("panic calling String method on zero %v for flag %s: %v", typ, flag.Name, e)
		}
	}()
	return value == z.Interface().(Value).String(), nil
}

// UnquoteUsage gives the name of a flag's value, which stands in back quotes in the usage or comes from the type, and the usage
// without the quotes.
func UnquoteUsage(flag *Flag) (name string, usage string) {
	usage = flag.Usage
	if before, rest, ok := strings.Cut(usage, "`"); ok {
		if name, after, ok := strings.Cut(rest, "`"); ok {
			return name, before + name + after
		}
	}
	switch v := flag.Value.(type) {
	case boolFlag:
		if v.IsBoolFlag() {
			return "", usage
		}
	case *kept[time.Duration]:
		return "duration", usage
	case *kept[float64]:
		return "float", usage
	case *kept[int], *kept[int64]:
		return "int", usage
	case *kept[string]:
		return "string", usage
	case *kept[uint], *kept[uint64]:
		return "uint", usage
	}
	return "value", usage
}

// PrintDefaults tells of all flags.
func (f *FlagSet) PrintDefaults() {
	var wrong []error
	f.VisitAll(func(flag *Flag) {
		text := "  -" + flag.Name
		name, usage := UnquoteUsage(flag)
		if name != "" {
			text += " " + name
		}
		if len(text) <= 4 {
			text += "\t"
		} else {
			text += "\n    \t"
		}
		text += strings.ReplaceAll(usage, "\n", "\n    \t")
		zero, err := isZero(flag, flag.DefValue)
		if err != nil {
			wrong = append(wrong, err)
		} else if !zero {
			if _, ok := flag.Value.(*kept[string]); ok {
				text += fmt.Sprintf(" (default %q)", flag.DefValue)
			} else {
				text += fmt.Sprintf(" (default %v)", flag.DefValue)
			}
		}
		fmt.Fprint(f.Output(), text, "\n")
	})
	if len(wrong) > 0 {
		fmt.Fprintln(f.Output())
		for _, err := range wrong {
			fmt.Fprintln(f.Output(), err)
		}
	}
}

func (f *FlagSet) defaultUsage() {
	if f.name == "" {
		fmt.Fprintf(f.Output(), "Usage:\n")
	} else {
		fmt.Fprintf(f.Output(), "Usage of %s:\n", f.name)
	}
	f.PrintDefaults()
}

// NFlag tells how many flags were set.
func (f *FlagSet) NFlag() int { return len(f.actual) }

// Arg gives the i-th argument after the flags; empty if there are not so many.
func (f *FlagSet) Arg(i int) string {
	if i < 0 || i >= len(f.args) {
		return ""
	}
	return f.args[i]
}

// NArg tells how many arguments there are after the flags.
func (f *FlagSet) NArg() int { return len(f.args) }

// Args gives the arguments after the flags.
func (f *FlagSet) Args() []string { return f.args }

// define defines a flag of one of the everyday types.
func define[T any](f *FlagSet, p *T, name string, value T, usage string, parse func(string) (T, error), text func(T) string) {
	*p = value
	f.Var(&kept[T]{p, parse, text}, name, usage)
}

// BoolVar defines a flag that sets *p.
func (f *FlagSet) BoolVar(p *bool, name string, value bool, usage string) {
	*p = value
	f.Var(&boolValue{kept[bool]{p, parseBool, strconv.FormatBool}}, name, usage)
}

// Bool defines a flag and gives the variable that it sets.
func (f *FlagSet) Bool(name string, value bool, usage string) *bool {
	p := new(bool)
	f.BoolVar(p, name, value, usage)
	return p
}

// IntVar defines a flag that sets *p.
func (f *FlagSet) IntVar(p *int, name string, value int, usage string) {
	define(f, p, name, value, usage, parseInt[int], intText[int])
}

// Int defines a flag and gives the variable that it sets.
func (f *FlagSet) Int(name string, value int, usage string) *int {
	p := new(int)
	f.IntVar(p, name, value, usage)
	return p
}

// Int64Var defines a flag that sets *p.
func (f *FlagSet) Int64Var(p *int64, name string, value int64, usage string) {
	define(f, p, name, value, usage, parseInt[int64], intText[int64])
}

// Int64 defines a flag and gives the variable that it sets.
func (f *FlagSet) Int64(name string, value int64, usage string) *int64 {
	p := new(int64)
	f.Int64Var(p, name, value, usage)
	return p
}

// UintVar defines a flag that sets *p.
func (f *FlagSet) UintVar(p *uint, name string, value uint, usage string) {
	define(f, p, name, value, usage, parseUint[uint], uintText[uint])
}

// Uint defines a flag and gives the variable that it sets.
func (f *FlagSet) Uint(name string, value uint, usage string) *uint {
	p := new(uint)
	f.UintVar(p, name, value, usage)
	return p
}

// Uint64Var defines a flag that sets *p.
func (f *FlagSet) Uint64Var(p *uint64, name string, value uint64, usage string) {
	define(f, p, name, value, usage, parseUint[uint64], uintText[uint64])
}

// Uint64 defines a flag and gives the variable that it sets.
func (f *FlagSet) Uint64(name string, value uint64, usage string) *uint64 {
	p := new(uint64)
	f.Uint64Var(p, name, value, usage)
	return p
}

// StringVar defines a flag that sets *p.
func (f *FlagSet) StringVar(p *string, name string, value string, usage string) {
	same := func(s string) string { return s }
	define(f, p, name, value, usage, func(s string) (string, error) { return s, nil }, same)
}

// String defines a flag and gives the variable that it sets.
func (f *FlagSet) String(name string, value string, usage string) *string {
	p := new(string)
	f.StringVar(p, name, value, usage)
	return p
}

// Float64Var defines a flag that sets *p.
func (f *FlagSet) Float64Var(p *float64, name string, value float64, usage string) {
	define(f, p, name, value, usage, parseFloat, floatText)
}

// Float64 defines a flag and gives the variable that it sets.
func (f *FlagSet) Float64(name string, value float64, usage string) *float64 {
	p := new(float64)
	f.Float64Var(p, name, value, usage)
	return p
}

// DurationVar defines a flag that sets *p.
func (f *FlagSet) DurationVar(p *time.Duration, name string, value time.Duration, usage string) {
	define(f, p, name, value, usage, parseDuration, time.Duration.String)
}

// Duration defines a flag and gives the variable that it sets.
func (f *FlagSet) Duration(name string, value time.Duration, usage string) *time.Duration {
	p := new(time.Duration)
	f.DurationVar(p, name, value, usage)
	return p
}

// TextVar defines a flag whose value p reads by UnmarshalText. The default has the type that p points to.
func (f *FlagSet) TextVar(p encoding.TextUnmarshaler, name string, value encoding.TextMarshaler, usage string) {
	f.Var(newText(value, p), name, usage)
}

// Func defines a flag that calls fn with its value.
func (f *FlagSet) Func(name, usage string, fn func(string) error) { f.Var(funcValue(fn), name, usage) }

// BoolFunc defines a flag that needs no value and calls fn.
func (f *FlagSet) BoolFunc(name, usage string, fn func(string) error) {
	f.Var(boolFuncValue(fn), name, usage)
}

// Var defines a flag with a Value.
func (f *FlagSet) Var(value Value, name string, usage string) {
	if strings.HasPrefix(name, "-") {
		panic(f.sprintf("flag %q begins with -", name))
	}
	if strings.Contains(name, "=") {
		panic(f.sprintf("flag %q contains =", name))
	}
	if _, ok := f.formal[name]; ok {
		if f.name == "" {
			panic(f.sprintf("flag redefined: %s", name))
		}
		panic(f.sprintf("%s flag redefined: %s", f.name, name))
	}
	if where := f.undef[name]; where != "" {
		panic(fmt.Sprintf("flag %s set at %s before being defined", name, where))
	}
	if f.formal == nil {
		f.formal = map[string]*Flag{}
	}
	f.formal[name] = &Flag{name, usage, value, value.String()}
}

// sprintf gives a message, which it also writes.
func (f *FlagSet) sprintf(format string, a ...any) string {
	text := fmt.Sprintf(format, a...)
	fmt.Fprintln(f.Output(), text)
	return text
}

// fail writes what is wrong and the usage, and gives the error.
func (f *FlagSet) fail(format string, a ...any) error {
	err := errors.New(f.sprintf(format, a...))
	f.usage()
	return err
}

func (f *FlagSet) usage() {
	if f.Usage == nil {
		f.defaultUsage()
	} else {
		f.Usage()
	}
}

// next reads one flag; false at the end of flags.
func (f *FlagSet) next() (bool, error) {
	if len(f.args) == 0 {
		return false, nil
	}
	s := f.args[0]
	if len(s) < 2 || s[0] != '-' {
		return false, nil
	}
	name := s[1:]
	if name[0] == '-' {
		name = name[1:]
		if name == "" {
			f.args = f.args[1:]
			return false, nil
		}
	}
	if name == "" || name[0] == '-' || name[0] == '=' {
		return false, f.fail("bad flag syntax: %s", s)
	}
	f.args = f.args[1:]
	value, hasValue := "", false
	if i := strings.IndexByte(name, '='); i > 0 {
		name, value, hasValue = name[:i], name[i+1:], true
	}
	flag, ok := f.formal[name]
	if !ok {
		if name == "help" || name == "h" {
			f.usage()
			return false, ErrHelp
		}
		return false, f.fail("flag provided but not defined: -%s", name)
	}
	if v, ok := flag.Value.(boolFlag); ok && v.IsBoolFlag() {
		if !hasValue {
			if err := flag.Value.Set("true"); err != nil {
				return false, f.fail("invalid boolean flag %s: %v", name, err)
			}
		} else if err := flag.Value.Set(value); err != nil {
			return false, f.fail("invalid boolean value %q for -%s: %v", value, name, err)
		}
		f.note(flag)
		return true, nil
	}
	if !hasValue && len(f.args) > 0 {
		value, hasValue = f.args[0], true
		f.args = f.args[1:]
	}
	if !hasValue {
		return false, f.fail("flag needs an argument: -%s", name)
	}
	if err := flag.Value.Set(value); err != nil {
		return false, f.fail("invalid value %q for flag -%s: %v", value, name, err)
	}
	f.note(flag)
	return true, nil
}

// Parse reads the flags at the start of the arguments.
func (f *FlagSet) Parse(arguments []string) error {
	f.parsed = true
	f.args = arguments
	for {
		more, err := f.next()
		if more {
			continue
		}
		if err == nil {
			return nil
		}
		switch f.errorHandling {
		case ContinueOnError:
			return err
		case ExitOnError:
			if err == ErrHelp {
				os.Exit(0)
			}
			os.Exit(2)
		case PanicOnError:
			panic(err)
		}
		return nil
	}
}

// Parsed tells whether Parse was called.
func (f *FlagSet) Parsed() bool { return f.parsed }

// NewFlagSet gives an empty set of flags.
func NewFlagSet(name string, errorHandling ErrorHandling) *FlagSet {
	return &FlagSet{name: name, errorHandling: errorHandling}
}

// Init sets the name and what Parse does about errors.
func (f *FlagSet) Init(name string, errorHandling ErrorHandling) {
	f.name = name
	f.errorHandling = errorHandling
}

// CommandLine is the set of the program's own flags, which the functions of the package work on.
var CommandLine = NewFlagSet(os.Args[0], ExitOnError)

func init() {
	CommandLine.Usage = func() { Usage() }
	testflags.Use(func(v testflags.Value, name, usage string) { Var(v, name, usage) }, Set, Parse, Parsed)
}

// Usage tells of the program's flags. Programs may set it.
var Usage = func() {
	fmt.Fprintf(CommandLine.Output(), "Usage of %s:\n", os.Args[0])
	PrintDefaults()
}

// Parse reads the program's flags from os.Args.
func Parse() { CommandLine.Parse(os.Args[1:]) }

// Parsed tells whether Parse was called.
func Parsed() bool { return CommandLine.Parsed() }

// PrintDefaults tells of all flags.
func PrintDefaults() { CommandLine.PrintDefaults() }

// VisitAll calls fn for each flag, by name.
func VisitAll(fn func(*Flag)) { CommandLine.VisitAll(fn) }

// Visit calls fn for each flag that was set, by name.
func Visit(fn func(*Flag)) { CommandLine.Visit(fn) }

// Lookup gives the flag of that name, or nil.
func Lookup(name string) *Flag { return CommandLine.Lookup(name) }

// Set sets a flag's value.
func Set(name, value string) error { return CommandLine.set(name, value) }

// NFlag tells how many flags were set.
func NFlag() int { return CommandLine.NFlag() }

// Arg gives the i-th argument after the flags; empty if there are not so many.
func Arg(i int) string { return CommandLine.Arg(i) }

// NArg tells how many arguments there are after the flags.
func NArg() int { return CommandLine.NArg() }

// Args gives the arguments after the flags.
func Args() []string { return CommandLine.Args() }

// Var defines a flag with a Value.
func Var(value Value, name string, usage string) { CommandLine.Var(value, name, usage) }

// Func defines a flag that calls fn with its value.
func Func(name, usage string, fn func(string) error) { CommandLine.Func(name, usage, fn) }

// BoolFunc defines a flag that needs no value and calls fn.
func BoolFunc(name, usage string, fn func(string) error) { CommandLine.BoolFunc(name, usage, fn) }

// TextVar defines a flag whose value p reads by UnmarshalText. The default has the type that p points to.
func TextVar(p encoding.TextUnmarshaler, name string, value encoding.TextMarshaler, usage string) {
	CommandLine.TextVar(p, name, value, usage)
}

// BoolVar defines a flag that sets *p.
func BoolVar(p *bool, name string, value bool, usage string) {
	CommandLine.BoolVar(p, name, value, usage)
}

// Bool defines a flag and gives the variable that it sets.
func Bool(name string, value bool, usage string) *bool {
	return CommandLine.Bool(name, value, usage)
}

// IntVar defines a flag that sets *p.
func IntVar(p *int, name string, value int, usage string) {
	CommandLine.IntVar(p, name, value, usage)
}

// Int defines a flag and gives the variable that it sets.
func Int(name string, value int, usage string) *int {
	return CommandLine.Int(name, value, usage)
}

// Int64Var defines a flag that sets *p.
func Int64Var(p *int64, name string, value int64, usage string) {
	CommandLine.Int64Var(p, name, value, usage)
}

// Int64 defines a flag and gives the variable that it sets.
func Int64(name string, value int64, usage string) *int64 {
	return CommandLine.Int64(name, value, usage)
}

// UintVar defines a flag that sets *p.
func UintVar(p *uint, name string, value uint, usage string) {
	CommandLine.UintVar(p, name, value, usage)
}

// Uint defines a flag and gives the variable that it sets.
func Uint(name string, value uint, usage string) *uint {
	return CommandLine.Uint(name, value, usage)
}

// Uint64Var defines a flag that sets *p.
func Uint64Var(p *uint64, name string, value uint64, usage string) {
	CommandLine.Uint64Var(p, name, value, usage)
}

// Uint64 defines a flag and gives the variable that it sets.
func Uint64(name string, value uint64, usage string) *uint64 {
	return CommandLine.Uint64(name, value, usage)
}

// StringVar defines a flag that sets *p.
func StringVar(p *string, name string, value string, usage string) {
	CommandLine.StringVar(p, name, value, usage)
}

// String defines a flag and gives the variable that it sets.
func String(name string, value string, usage string) *string {
	return CommandLine.String(name, value, usage)
}

// Float64Var defines a flag that sets *p.
func Float64Var(p *float64, name string, value float64, usage string) {
	CommandLine.Float64Var(p, name, value, usage)
}

// Float64 defines a flag and gives the variable that it sets.
func Float64(name string, value float64, usage string) *float64 {
	return CommandLine.Float64(name, value, usage)
}

// DurationVar defines a flag that sets *p.
func DurationVar(p *time.Duration, name string, value time.Duration, usage string) {
	CommandLine.DurationVar(p, name, value, usage)
}

// Duration defines a flag and gives the variable that it sets.
func Duration(name string, value time.Duration, usage string) *time.Duration {
	return CommandLine.Duration(name, value, usage)
}
