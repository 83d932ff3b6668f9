// Package quick calls functions with random values, looking for those with which they are wrong.
package quick

import (
	"fmt"
	"math"
	"math/rand"
	"reflect"
	"strings"
)

// Generator is a type that makes its own random values.
type Generator interface {
	// Generate gives a value of about that size.
	Generate(rand *rand.Rand, size int) reflect.Value
}

// Config says how to check.
type Config struct {
	// MaxCount is the number of calls; 0: MaxCountScale times 100.
	MaxCount int
	// MaxCountScale is what the usual number is multiplied by; 0: 1.
	MaxCountScale float64
	// Rand is where values come from; nil: from the run's seed.
	Rand *rand.Rand
	// Values makes the arguments of a call; nil: each is made by Value.
	Values func([]reflect.Value, *rand.Rand)
}

const usualCount = 100

func (c *Config) count() int {
	switch {
	case c.MaxCount != 0:
		return c.MaxCount
	case c.MaxCountScale != 0:
		return int(c.MaxCountScale * usualCount)
	}
	return usualCount
}

func (c *Config) source() *rand.Rand {
	if c.Rand != nil {
		return c.Rand
	}
	return rand.New(rand.NewSource(rand.Int63()))
}

// arguments fills args for a call of a function of type f.
func (c *Config) arguments(args []reflect.Value, f reflect.Type, r *rand.Rand) error {
	if c.Values != nil {
		c.Values(args, r)
		return nil
	}
	for i := range args {
		value, ok := Value(f.In(i), r)
		if !ok {
			return SetupError(fmt.Sprintf("cannot create arbitrary value of type %s for argument %d", f.In(i), i))
		}
		args[i] = value
	}
	return nil
}

// SetupError is a use of this package that makes no sense.
type SetupError string

func (s SetupError) Error() string { return string(s) }

// CheckError is a call that gave false.
type CheckError struct {
	Count int
	In    []any
}

func (s *CheckError) Error() string {
	return fmt.Sprintf("#%d: failed on input %s", s.Count, list(s.In))
}

// CheckEqualError is a call for which two functions give different results.
type CheckEqualError struct {
	CheckError
	Out1 []any
	Out2 []any
}

func (s *CheckEqualError) Error() string {
	return fmt.Sprintf("%s. Output 1: %s. Output 2: %s", s.CheckError.Error(), list(s.Out1), list(s.Out2))
}

func list(values []any) string {
	texts := make([]string, len(values))
	for i, value := range values {
		texts[i] = fmt.Sprintf("%#v", value)
	}
	return strings.Join(texts, ", ")
}

// Check calls f, which gives a bool, until that is false, which is a *CheckError, or often enough. A nil config is an empty one.
func Check(f any, config *Config) error {
	call := reflect.ValueOf(f)
	if call.Kind() != reflect.Func {
		return SetupError("argument is not a function")
	}
	if call.Type().NumOut() != 1 {
		return SetupError("function does not return one value")
	}
	if call.Type().Out(0).Kind() != reflect.Bool {
		return SetupError("function does not return a bool")
	}
	return repeat(call.Type(), config, func(count int, args []reflect.Value) error {
		if call.Call(args)[0].Bool() {
			return nil
		}
		return &CheckError{count, interfaces(args)}
	})
}

// CheckEqual calls f and g, which have one type, until their results differ, which is a *CheckEqualError, or often enough.
func CheckEqual(f, g any, config *Config) error {
	first, second := reflect.ValueOf(f), reflect.ValueOf(g)
	if first.Kind() != reflect.Func {
		return SetupError("f is not a function")
	}
	if second.Kind() != reflect.Func {
		return SetupError("g is not a function")
	}
	if first.Type() != second.Type() {
		return SetupError("functions have different types")
	}
	return repeat(first.Type(), config, func(count int, args []reflect.Value) error {
		out1, out2 := interfaces(first.Call(args)), interfaces(second.Call(args))
		if reflect.DeepEqual(out1, out2) {
			return nil
		}
		return &CheckEqualError{CheckError{count, interfaces(args)}, out1, out2}
	})
}

// repeat calls once, with arguments for functions of type f, until there is an error.
func repeat(f reflect.Type, config *Config, once func(count int, args []reflect.Value) error) error {
	if config == nil {
		config = &Config{}
	}
	args := make([]reflect.Value, f.NumIn())
	r := config.source()
	for count := range config.count() {
		if err := config.arguments(args, f, r); err != nil {
			return err
		}
		if err := once(count+1, args); err != nil {
			return err
		}
	}
	return nil
}

func interfaces(values []reflect.Value) []any {
	out := make([]any, len(values))
	for i, value := range values {
		out[i] = value.Interface()
	}
	return out
}

// usualSize is how many elements a value has at most.
const usualSize = 50

// Value gives a random value of a type; false if there is no way to make one. The fields of structs must be exported.
func Value(t reflect.Type, rand *rand.Rand) (value reflect.Value, ok bool) {
	return sized(t, rand, usualSize)
}

// sized gives a value with about that many elements; values inside of it are smaller, so that types that hold themselves come to an end.
func sized(t reflect.Type, r *rand.Rand, size int) (reflect.Value, bool) {
	if generator, ok := reflect.Zero(t).Interface().(Generator); ok {
		return generator.Generate(r, size), true
	}
	v := reflect.New(t).Elem()
	ok := true
	switch t.Kind() {
	case reflect.Bool:
		v.SetBool(r.Int()%2 == 0)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(int64(r.Uint64()))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		v.SetUint(r.Uint64())
	case reflect.Float32:
		v.SetFloat(float(r, math.MaxFloat32))
	case reflect.Float64:
		v.SetFloat(float(r, math.MaxFloat64))
	case reflect.Complex64:
		v.SetComplex(complex(float(r, math.MaxFloat32), float(r, math.MaxFloat32)))
	case reflect.Complex128:
		v.SetComplex(complex(float(r, math.MaxFloat64), float(r, math.MaxFloat64)))
	case reflect.String:
		v.SetString(text(r))
	case reflect.Pointer:
		if r.Intn(size) > 0 {
			v.Set(reflect.New(t.Elem()))
			ok = fill(v.Elem(), r, size)
		}
	case reflect.Array:
		ok = fillAll(v, r, size)
	case reflect.Slice:
		n := r.Intn(size)
		v.Set(reflect.MakeSlice(t, n, n))
		ok = fillAll(v, r, size-n)
	case reflect.Map:
		ok = fillMap(v, r, size)
	case reflect.Struct:
		ok = fillFields(v, r, size)
	default:
		ok = false
	}
	if !ok {
		return reflect.Value{}, false
	}
	return v, true
}

// float gives a number between -limit and limit.
func float(r *rand.Rand, limit float64) float64 {
	f := r.Float64() * limit
	if r.Int()%2 == 1 {
		f = -f
	}
	return f
}

func text(r *rand.Rand) string {
	codes := make([]rune, r.Intn(usualSize))
	for i := range codes {
		codes[i] = rune(r.Intn(0x10ffff))
	}
	return string(codes)
}

// fill sets v to a random value.
func fill(v reflect.Value, r *rand.Rand, size int) bool {
	value, ok := sized(v.Type(), r, size)
	if ok {
		v.Set(value)
	}
	return ok
}

func fillAll(v reflect.Value, r *rand.Rand, size int) bool {
	for i := range v.Len() {
		if !fill(v.Index(i), r, size) {
			return false
		}
	}
	return true
}

func fillMap(v reflect.Value, r *rand.Rand, size int) bool {
	n := r.Intn(size)
	v.Set(reflect.MakeMap(v.Type()))
	for range n {
		key, ok := sized(v.Type().Key(), r, size)
		value, ok2 := sized(v.Type().Elem(), r, size)
		if !ok || !ok2 {
			return false
		}
		v.SetMapIndex(key, value)
	}
	return true
}

// fillFields divides the size among the fields.
func fillFields(v reflect.Value, r *rand.Rand, size int) bool {
	n := v.NumField()
	if n > size {
		size = 1
	} else if n > 0 {
		size /= n
	}
	for i := range n {
		if !fill(v.Field(i), r, size) {
			return false
		}
	}
	return true
}
