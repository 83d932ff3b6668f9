package template

import (
	"reflect"
	"strings"
	"text/template/parse"
)

// noArg is what a command gets that no other pipes a value into.
var noArg = reflect.ValueOf(absent{})

type absent struct{}

var absentType = noArg.Type()

func isGiven(piped reflect.Value) bool { return !piped.IsValid() || piped.Type() != absentType }

// pipeline gives the value of a pipeline; its variables have it, too.
func (r *run) pipeline(dot reflect.Value, p *parse.PipeNode) reflect.Value {
	if p == nil {
		return nothing
	}
	r.at(p)
	value := noArg
	for _, c := range p.Cmds {
		value = r.command(dot, c, value)
		if value.Kind() == reflect.Interface && value.Type().NumMethod() == 0 {
			value = value.Elem()
		}
	}
	for _, v := range p.Decl {
		if name := v.Ident[0]; p.IsAssign {
			r.find(name).value = value
		} else {
			r.push(name, value)
		}
	}
	return value
}

// command gives the value of a command, whose last argument is what is piped into it.
func (r *run) command(dot reflect.Value, c *parse.CommandNode, piped reflect.Value) reflect.Value {
	switch first := c.Args[0].(type) {
	case *parse.FieldNode:
		return r.fields(dot, first, c.Args, piped)
	case *parse.ChainNode:
		return r.chain(dot, first, c.Args, piped)
	case *parse.VariableNode:
		return r.variable(dot, first, c.Args, piped)
	case *parse.IdentifierNode:
		return r.function(dot, first, c, c.Args, piped)
	case *parse.PipeNode:
		r.noFunction(c.Args, piped)
		return r.pipeline(dot, first)
	}
	first := c.Args[0]
	r.at(first)
	r.noFunction(c.Args, piped)
	switch first := first.(type) {
	case *parse.DotNode:
		return dot
	case *parse.NilNode:
		r.fail("nil is not a command")
	case *parse.BoolNode:
		return reflect.ValueOf(first.True)
	case *parse.NumberNode:
		return r.number(first)
	case *parse.StringNode:
		return reflect.ValueOf(first.Text)
	}
	r.fail("can't evaluate command %q", first)
	return nothing
}

// noFunction fails if there are arguments for what cannot be called.
func (r *run) noFunction(args []parse.Node, piped reflect.Value) {
	if len(args) > 1 || isGiven(piped) {
		r.fail("can't give argument to non-function %s", args[0])
	}
}

// number gives a number where no type is asked for: as it is written, it is complex, a float or an int.
func (r *run) number(n *parse.NumberNode) reflect.Value {
	r.at(n)
	switch {
	case n.IsComplex:
		return reflect.ValueOf(n.Complex128)
	case n.IsFloat && isWrittenAsFloat(n.Text):
		return reflect.ValueOf(n.Float64)
	case n.IsInt:
		return reflect.ValueOf(int(n.Int64))
	case n.IsUint:
		r.fail("%s overflows int", n.Text)
	}
	return nothing
}

func isWrittenAsFloat(text string) bool {
	switch {
	case text[0] == '\'':
		return false
	case strings.HasPrefix(text, "0x") || strings.HasPrefix(text, "0X"):
		return strings.ContainsAny(text, "pP")
	}
	return strings.ContainsAny(text, ".eEpP")
}

func (r *run) fields(dot reflect.Value, n *parse.FieldNode, args []parse.Node, piped reflect.Value) reflect.Value {
	r.at(n)
	return r.follow(dot, dot, n, n.Ident, args, piped)
}

func (r *run) chain(dot reflect.Value, n *parse.ChainNode, args []parse.Node, piped reflect.Value) reflect.Value {
	r.at(n)
	if len(n.Field) == 0 {
		r.fail("internal error: no fields in evalChainNode")
	}
	if n.Node.Type() == parse.NodeNil {
		r.fail("indirection through explicit nil in %s", n)
	}
	return r.follow(dot, r.arg(dot, nil, n.Node), n, n.Field, args, piped)
}

func (r *run) variable(dot reflect.Value, n *parse.VariableNode, args []parse.Node, piped reflect.Value) reflect.Value {
	r.at(n)
	value := r.find(n.Ident[0]).value
	if len(n.Ident) > 1 {
		return r.follow(dot, value, n, n.Ident[1:], args, piped)
	}
	r.noFunction(args, piped)
	return value
}

// follow gives what a chain of names leads to from a value; the arguments are for the last.
func (r *run) follow(dot, from reflect.Value, n parse.Node, names []string, args []parse.Node, piped reflect.Value) reflect.Value {
	last := len(names) - 1
	for _, name := range names[:last] {
		from = r.member(dot, from, n, name, nil, noArg)
	}
	return r.member(dot, from, n, names[last], args, piped)
}

// member gives what has that name in a value: the result of a method, a field, an element of a map.
func (r *run) member(dot, in reflect.Value, n parse.Node, name string, args []parse.Node, piped reflect.Value) reflect.Value {
	if !in.IsValid() {
		if r.tmpl.missing == missingIsError {
			r.fail("nil data; no entry for key %q", name)
		}
		return nothing
	}
	typ := in.Type()
	end, isNil := behind(in)
	if isNil && end.Kind() == reflect.Interface {
		r.fail("nil pointer evaluating %s.%s", typ, name)
	}
	receiver := end
	if end.Kind() != reflect.Interface && end.Kind() != reflect.Pointer && end.CanAddr() {
		receiver = end.Addr()
	}
	if method := receiver.MethodByName(name); method.IsValid() {
		return r.invoke(dot, callee{fn: method, name: name}, n, args, piped)
	}
	hasArgs := len(args) > 1 || isGiven(piped)
	switch end.Kind() {
	case reflect.Struct:
		if f, ok := end.Type().FieldByName(name); ok {
			return r.field(end, f, typ, hasArgs)
		}
	case reflect.Map:
		if reflect.TypeFor[string]().AssignableTo(end.Type().Key()) {
			if hasArgs {
				r.fail("%s is not a method but has arguments", name)
			}
			return r.element(end, name)
		}
	case reflect.Pointer:
		// It is nil: what would be there is said to be missing only if it could be there.
		to := end.Type().Elem()
		hasField := to.Kind() != reflect.Struct
		if !hasField {
			_, hasField = to.FieldByName(name)
		}
		if hasField {
			r.fail("nil pointer evaluating %s.%s", typ, name)
		}
	}
	r.fail("can't evaluate field %s in type %s", name, typ)
	return nothing
}

// field gives a field of a struct; typ is the type of what led to it.
func (r *run) field(in reflect.Value, f reflect.StructField, typ reflect.Type, hasArgs bool) reflect.Value {
	value, err := in.FieldByIndexErr(f.Index)
	switch {
	case !f.IsExported():
		r.fail("%s is an unexported field of struct type %s", f.Name, typ)
	case err != nil:
		r.fail("%v", err)
	case hasArgs:
		r.fail("%s has arguments but cannot be invoked as function", f.Name)
	}
	return value
}

// element gives the element of a key in a map.
func (r *run) element(m reflect.Value, key string) reflect.Value {
	value := m.MapIndex(reflect.ValueOf(key))
	if value.IsValid() {
		return value
	}
	switch r.tmpl.missing {
	case missingIsZero:
		return reflect.Zero(m.Type().Elem())
	case missingIsError:
		r.fail("map has no entry for key %q", key)
	}
	return value
}

// function gives the result of a function.
func (r *run) function(dot reflect.Value, n *parse.IdentifierNode, c parse.Node, args []parse.Node, piped reflect.Value) reflect.Value {
	r.at(n)
	f, ok := r.tmpl.findFunction(n.Ident)
	if !ok {
		r.fail("%q is not a defined function", n.Ident)
	}
	return r.invoke(dot, f, c, args, piped)
}
