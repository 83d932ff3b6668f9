package template

import (
	"fmt"
	"reflect"
	"text/template/parse"
)

// A callee is a function or a method with its receiver.
type callee struct {
	fn      reflect.Value
	name    string
	builtin bool
}

// invoke calls f. The first of args is f itself, if there are any; what is piped is the last argument.
func (r *run) invoke(dot reflect.Value, f callee, n parse.Node, args []parse.Node, piped reflect.Value) reflect.Value {
	if args != nil {
		args = args[1:]
	}
	r.checkCall(f, len(args), isGiven(piped))
	if f.builtin && (f.name == "and" || f.name == "or") {
		return r.shortCircuit(dot, f.name == "or", args, piped)
	}
	argv := r.arguments(dot, f.fn.Type(), args, piped)
	if f.builtin && f.name == "call" {
		// Its messages name what is called as it is written.
		name := piped.String()
		if len(args) > 0 {
			name = args[0].String()
		}
		argv = append([]reflect.Value{reflect.ValueOf(name)}, argv...)
		f.fn = reflect.ValueOf(callValue)
	}
	v, err := safely(f.fn, argv)
	if err != nil {
		r.at(n)
		r.fail("error calling %s: %w", f.name, err)
	}
	return unwrapped(v)
}

// checkCall fails if f takes another number of arguments or has not the right results.
func (r *run) checkCall(f callee, written int, hasPiped bool) {
	typ := f.fn.Type()
	n := written
	if hasPiped {
		n++
	}
	switch wanted := typ.NumIn(); {
	case typ.IsVariadic() && n < wanted-1:
		r.fail("wrong number of args for %s: want at least %d got %d", f.name, wanted-1, written)
	case !typ.IsVariadic() && n != wanted:
		r.fail("wrong number of args for %s: want %d got %d", f.name, wanted, n)
	}
	if err := checkResults(f.name, typ); err != nil {
		r.fail("%v", err)
	}
}

// unwrapped gives the value in v if v is a reflect.Value, otherwise v.
func unwrapped(v reflect.Value) reflect.Value {
	if v.Type() == valueType {
		return v.Interface().(reflect.Value)
	}
	return v
}

// shortCircuit gives the first argument that decides a conjunction or disjunction, or the last. Those behind it are not evaluated.
func (r *run) shortCircuit(dot reflect.Value, or bool, args []parse.Node, piped reflect.Value) reflect.Value {
	v := nothing
	for _, arg := range args {
		v = unwrapped(r.arg(dot, valueType, arg))
		if isTrue(inInterface(v)) == or {
			return v
		}
	}
	if isGiven(piped) {
		v = unwrapped(r.fit(piped, valueType))
	}
	return v
}

// arguments gives the arguments for a function of that type.
func (r *run) arguments(dot reflect.Value, typ reflect.Type, args []parse.Node, piped reflect.Value) []reflect.Value {
	var argv []reflect.Value
	for i, arg := range args {
		argv = append(argv, r.arg(dot, parameter(typ, i), arg))
	}
	if isGiven(piped) {
		argv = append(argv, r.fit(piped, parameter(typ, len(args))))
	}
	return argv
}

// parameter gives the type that argument i must have.
func parameter(typ reflect.Type, i int) reflect.Type {
	if last := typ.NumIn() - 1; typ.IsVariadic() && i >= last {
		return typ.In(last).Elem()
	}
	return typ.In(i)
}

// safely calls a function; if it panics, that is the error.
func safely(fn reflect.Value, args []reflect.Value) (result reflect.Value, err error) {
	defer func() {
		switch x := recover().(type) {
		case nil:
		case error:
			err = x
		default:
			err = fmt.Errorf("%v", x)
		}
	}()
	results := fn.Call(args)
	if len(results) == 2 && !results[1].IsNil() {
		err = results[1].Interface().(error)
	}
	return results[0], err
}

func canBeNil(typ reflect.Type) bool {
	switch typ.Kind() {
	case reflect.Chan, reflect.Func, reflect.Interface, reflect.Map, reflect.Pointer, reflect.Slice:
		return true
	}
	return typ == valueType
}

// fit gives a value as a parameter of that type takes it; any type will do if it is nil.
func (r *run) fit(v reflect.Value, typ reflect.Type) reflect.Value {
	if !v.IsValid() {
		switch {
		case typ == nil:
			return v
		case canBeNil(typ):
			return reflect.Zero(typ)
		}
		r.fail("invalid value; expected %s", typ)
	}
	if typ == valueType && v.Type() != typ {
		return reflect.ValueOf(v)
	}
	if typ == nil || v.Type().AssignableTo(typ) {
		return v
	}
	if v.Kind() == reflect.Interface && !v.IsNil() {
		v = v.Elem()
		if v.Type().AssignableTo(typ) {
			return v
		}
	}
	switch {
	case v.Kind() == reflect.Pointer && v.Type().Elem().AssignableTo(typ):
		if v.IsNil() {
			r.fail("dereference of nil pointer of type %s", typ)
		}
		return v.Elem()
	case v.CanAddr() && reflect.PointerTo(v.Type()).AssignableTo(typ):
		return v.Addr()
	}
	r.fail("wrong type for value; expected %s; got %s", typ, v.Type())
	return nothing
}

// arg gives the value of an operand as a parameter of that type takes it.
func (r *run) arg(dot reflect.Value, typ reflect.Type, n parse.Node) reflect.Value {
	r.at(n)
	switch n := n.(type) {
	case *parse.DotNode:
		return r.fit(dot, typ)
	case *parse.NilNode:
		if !canBeNil(typ) {
			r.fail("cannot assign nil to %s", typ)
		}
		return reflect.Zero(typ)
	case *parse.FieldNode:
		return r.fit(r.fields(dot, n, nil, noArg), typ)
	case *parse.VariableNode:
		return r.fit(r.variable(dot, n, nil, noArg), typ)
	case *parse.PipeNode:
		return r.fit(r.pipeline(dot, n), typ)
	case *parse.IdentifierNode:
		return r.fit(r.function(dot, n, n, nil, noArg), typ)
	case *parse.ChainNode:
		return r.fit(r.chain(dot, n, nil, noArg), typ)
	}
	return r.constant(typ, n)
}

// constant gives the value of a literal in a type.
func (r *run) constant(typ reflect.Type, n parse.Node) reflect.Value {
	switch {
	case typ == valueType:
		return reflect.ValueOf(r.anyConstant(n))
	case typ.Kind() == reflect.Interface && typ.NumMethod() == 0:
		return r.anyConstant(n)
	}
	v := reflect.New(typ).Elem()
	number, ok := n.(*parse.NumberNode)
	if !ok {
		number = &parse.NumberNode{} // of no type
	}
	switch {
	case v.Kind() == reflect.Bool:
		b, ok := n.(*parse.BoolNode)
		r.expect(ok, "bool", n)
		v.SetBool(b.True)
	case v.Kind() == reflect.String:
		s, ok := n.(*parse.StringNode)
		r.expect(ok, "string", n)
		v.SetString(s.Text)
	case v.CanInt():
		r.expect(number.IsInt, "integer", n)
		v.SetInt(number.Int64)
	case v.CanUint():
		r.expect(number.IsUint, "unsigned integer", n)
		v.SetUint(number.Uint64)
	case v.CanFloat():
		r.expect(number.IsFloat, "float", n)
		v.SetFloat(number.Float64)
	case v.CanComplex():
		r.expect(number.IsComplex, "complex", n)
		v.SetComplex(number.Complex128)
	default:
		r.fail("can't handle %s for arg of type %s", n, typ)
	}
	return v
}

func (r *run) expect(ok bool, what string, n parse.Node) {
	if !ok {
		r.fail("expected %s; found %s", what, n)
	}
}

// anyConstant gives the value of a literal in its own type.
func (r *run) anyConstant(n parse.Node) reflect.Value {
	switch n := n.(type) {
	case *parse.BoolNode:
		return reflect.ValueOf(n.True)
	case *parse.NumberNode:
		return r.number(n)
	case *parse.StringNode:
		return reflect.ValueOf(n.Text)
	}
	r.fail("can't handle assignment of %s to empty interface argument", n)
	return nothing
}
