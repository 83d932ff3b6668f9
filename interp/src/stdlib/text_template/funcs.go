package template

import (
	"fmt"
	"reflect"
	"unicode"
)

// FuncMap has functions by the names that templates call them by. A function has one result, or a second one that is an error: if it is
// not nil, it ends the execution. Whatever an argument is, parameters of type any or reflect.Value take it.
type FuncMap map[string]any

// builtins are the functions that every template has. For and, or and call there are only the types: runs know how they work.
var builtins = FuncMap{
	"and":      func(first reflect.Value, more ...reflect.Value) reflect.Value { return first },
	"or":       func(first reflect.Value, more ...reflect.Value) reflect.Value { return first },
	"call":     func(fn reflect.Value, args ...reflect.Value) reflect.Value { return fn },
	"not":      func(v reflect.Value) bool { return !isTrue(inInterface(v)) },
	"index":    index,
	"slice":    slice,
	"len":      length,
	"print":    fmt.Sprint,
	"printf":   fmt.Sprintf,
	"println":  fmt.Sprintln,
	"html":     HTMLEscaper,
	"js":       JSEscaper,
	"urlquery": URLQueryEscaper,
	"eq":       eq,
	"ne":       ne,
	"lt":       lt,
	"le":       le,
	"gt":       gt,
	"ge":       ge,
}

// builtinValues has them as templates call them. It is made before any goroutine is, so that its making orders nothing.
var builtinValues = values(builtins)

// values gives functions as templates call them; it panics if something is wrong with one.
func values(funcs FuncMap) map[string]reflect.Value {
	all := make(map[string]reflect.Value, len(funcs))
	for name, fn := range funcs {
		if !isIdentifier(name) {
			panic(fmt.Errorf("function name %q is not a valid identifier", name))
		}
		v := reflect.ValueOf(fn)
		if v.Kind() != reflect.Func {
			panic("value for " + name + " not a function")
		}
		if err := checkResults(name, v.Type()); err != nil {
			panic(err)
		}
		all[name] = v
	}
	return all
}

func isIdentifier(name string) bool {
	for i, r := range name {
		if r != '_' && !unicode.IsLetter(r) && (i == 0 || !unicode.IsDigit(r)) {
			return false
		}
	}
	return name != ""
}

// checkResults gives an error if templates cannot call functions of that type.
func checkResults(name string, typ reflect.Type) error {
	switch n := typ.NumOut(); {
	case n == 1, n == 2 && typ.Out(1) == errorType:
		return nil
	case n == 2:
		return fmt.Errorf("invalid function signature for %s: second return value should be error; is %s", name, typ.Out(1))
	default:
		return fmt.Errorf("function %s has %d return values; should be 1 or 2", name, n)
	}
}

// findFunction gives a function of the template, or else of all templates.
func (t *Template) findFunction(name string) (f callee, ok bool) {
	if t.common != nil {
		if fn, ok := t.function(name); ok {
			return callee{fn: fn, name: name}, true
		}
	}
	fn, ok := builtinValues[name]
	return callee{fn, name, true}, ok
}

// position gives an index as an int from 0 to most.
func position(v reflect.Value, most int) (int, error) {
	x := int64(0)
	switch {
	case !v.IsValid():
		return 0, fmt.Errorf("cannot index slice/array with nil")
	case v.CanInt():
		x = v.Int()
	case v.CanUint():
		x = int64(v.Uint())
	default:
		return 0, fmt.Errorf("cannot index slice/array with type %s", v.Type())
	}
	if x < 0 || x > int64(most) {
		return 0, fmt.Errorf("index out of range: %d", x)
	}
	return int(x), nil
}

// converted gives a value that is computed at run time as one of that type. Integers may be of any type.
func converted(v reflect.Value, typ reflect.Type) (reflect.Value, error) {
	if !v.IsValid() {
		if !canBeNil(typ) {
			return nothing, fmt.Errorf("value is nil; should be of type %s", typ)
		}
		v = reflect.Zero(typ)
	}
	switch {
	case v.Type().AssignableTo(typ):
		return v, nil
	case isInteger(v.Kind()) && isInteger(typ.Kind()):
		return v.Convert(typ), nil
	}
	return nothing, fmt.Errorf("value has type %s; should be %s", v.Type(), typ)
}

func isInteger(k reflect.Kind) bool { return k >= reflect.Int && k <= reflect.Uintptr }

// target gives what index and slice work on.
func target(v reflect.Value, what string) (reflect.Value, error) {
	v = inInterface(v)
	if !v.IsValid() {
		return v, fmt.Errorf("%s of untyped nil", what)
	}
	v, isNil := behind(v)
	if isNil {
		return v, fmt.Errorf("%s of nil pointer", what)
	}
	return v, nil
}

// index gives v[i][j]…
func index(v reflect.Value, indexes ...reflect.Value) (reflect.Value, error) {
	v = inInterface(v)
	if !v.IsValid() {
		return v, fmt.Errorf("index of untyped nil")
	}
	for _, i := range indexes {
		in, isNil := behind(v)
		if isNil {
			return nothing, fmt.Errorf("index of nil pointer")
		}
		var err error
		if v, err = element(in, inInterface(i)); err != nil {
			return nothing, err
		}
	}
	return v, nil
}

// element gives v[i], the zero value if a map has no such key.
func element(v, i reflect.Value) (reflect.Value, error) {
	switch v.Kind() {
	case reflect.Array, reflect.Slice, reflect.String:
		x, err := position(i, v.Len())
		if err != nil {
			return nothing, err
		}
		return v.Index(x), nil
	case reflect.Map:
		key, err := converted(i, v.Type().Key())
		if err != nil {
			return nothing, err
		}
		if x := v.MapIndex(key); x.IsValid() {
			return x, nil
		}
		return reflect.Zero(v.Type().Elem()), nil
	}
	return nothing, fmt.Errorf("can't index item of type %s", v.Type())
}

// slice gives v[:], v[i:], v[i:j] or v[i:j:k].
func slice(v reflect.Value, indexes ...reflect.Value) (reflect.Value, error) {
	v, err := target(v, "slice")
	if err != nil {
		return nothing, err
	}
	if len(indexes) > 3 {
		return nothing, fmt.Errorf("too many slice indexes: %d", len(indexes))
	}
	most := 0
	switch v.Kind() {
	case reflect.String:
		if len(indexes) == 3 {
			return nothing, fmt.Errorf("cannot 3-index slice a string")
		}
		most = v.Len()
	case reflect.Array, reflect.Slice:
		most = v.Cap()
	default:
		return nothing, fmt.Errorf("can't slice item of type %s", v.Type())
	}
	at := [3]int{0, v.Len(), most}
	for n, i := range indexes {
		if at[n], err = position(i, most); err != nil {
			return nothing, err
		}
	}
	for n := range 2 {
		if at[n] > at[n+1] {
			return nothing, fmt.Errorf("invalid slice index: %d > %d", at[n], at[n+1])
		}
	}
	if len(indexes) < 3 {
		return v.Slice(at[0], at[1]), nil
	}
	return v.Slice3(at[0], at[1], at[2]), nil
}

// length gives the length of what has one.
func length(v reflect.Value) (int, error) {
	v, isNil := behind(v)
	if isNil {
		return 0, fmt.Errorf("len of nil pointer")
	}
	switch v.Kind() {
	case reflect.Array, reflect.Chan, reflect.Map, reflect.Slice, reflect.String:
		return v.Len(), nil
	}
	return 0, fmt.Errorf("len of type %s", v.Type())
}

// callValue calls a function that is a value of the program; name is how messages call it.
func callValue(name string, fn reflect.Value, args ...reflect.Value) (reflect.Value, error) {
	fn = inInterface(fn)
	if !fn.IsValid() {
		return nothing, fmt.Errorf("call of nil")
	}
	typ := fn.Type()
	if typ.Kind() != reflect.Func {
		return nothing, fmt.Errorf("non-function %s of type %s", name, typ)
	}
	if err := checkResults(name, typ); err != nil {
		return nothing, err
	}
	switch n := typ.NumIn(); {
	case typ.IsVariadic() && len(args) < n-1:
		return nothing, fmt.Errorf("wrong number of args for %s: got %d want at least %d", name, len(args), n-1)
	case !typ.IsVariadic() && len(args) != n:
		return nothing, fmt.Errorf("wrong number of args for %s: got %d want %d", name, len(args), n)
	}
	argv := make([]reflect.Value, len(args))
	for i, arg := range args {
		var err error
		if argv[i], err = converted(inInterface(arg), parameter(typ, i)); err != nil {
			return nothing, fmt.Errorf("arg %d: %w", i, err)
		}
	}
	return safely(fn, argv)
}
