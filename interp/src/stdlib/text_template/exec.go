package template

import (
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"
	"text/template/parse"
)

// ExecError is an error of a template that is executed. Errors of the Writer are none.
type ExecError struct {
	Name string // of the template
	Err  error  // with the whole text
}

func (e ExecError) Error() string { return e.Err.Error() }

// Unwrap gives the error that has the text.
func (e ExecError) Unwrap() error { return e.Err }

// A run is what executes a template; one that it calls has a run of its own.
type run struct {
	tmpl  *Template
	out   io.Writer
	node  parse.Node // that is being executed, for messages
	vars  []variable // that there are; the last are the innermost
	depth int        // of calls
}

type variable struct {
	name  string
	value reflect.Value
}

// nothing is the value of what has none.
var nothing reflect.Value

// writeError is what a run panics with after an error of the Writer.
type writeError struct{ err error }

// A leave says how a loop's body is left.
type leave int

const (
	byItsEnd leave = iota
	byContinue
	byBreak
)

// Execute writes the text that t makes of data. After an error the first part of it may be written.
func (t *Template) Execute(wr io.Writer, data any) (err error) {
	defer func() {
		switch x := recover().(type) {
		case nil:
		case ExecError:
			err = x
		case writeError:
			err = x.err
		default:
			panic(x)
		}
	}()
	dot, ok := data.(reflect.Value)
	if !ok {
		dot = reflect.ValueOf(data)
	}
	r := &run{tmpl: t, out: wr, vars: []variable{{"$", dot}}}
	if t.Tree == nil || t.Root == nil {
		r.fail("%q is an incomplete or empty template", t.name)
	}
	r.walk(dot, t.Root)
	return nil
}

// ExecuteTemplate executes the template of that name that is associated with t.
func (t *Template) ExecuteTemplate(wr io.Writer, name string, data any) error {
	other := t.Lookup(name)
	if other == nil {
		return fmt.Errorf("template: no template %q associated with template %q", name, t.name)
	}
	return other.Execute(wr, data)
}

// fail ends the execution.
func (r *run) fail(format string, args ...any) {
	name := r.tmpl.name
	place := "template: " + name + ": "
	if r.node != nil {
		location, context := r.tmpl.ErrorContext(r.node)
		// Like Go, it takes signs in the name of the text for a part of the format.
		place = "template: " + location + ": executing " + escapePercent(strconv.Quote(name)+" at <"+context+">: ")
	} else {
		place = escapePercent(place)
	}
	panic(ExecError{name, fmt.Errorf(place+format, args...)})
}

func escapePercent(s string) string { return strings.ReplaceAll(s, "%", "%%") }

func (r *run) at(n parse.Node) { r.node = n }

func (r *run) push(name string, value reflect.Value) { r.vars = append(r.vars, variable{name, value}) }

// find gives the innermost variable of that name.
func (r *run) find(name string) *variable {
	for i := len(r.vars) - 1; i >= 0; i-- {
		if r.vars[i].name == name {
			return &r.vars[i]
		}
	}
	r.fail("undefined variable: %s", name)
	return nil
}

// walk executes a node.
func (r *run) walk(dot reflect.Value, n parse.Node) leave {
	r.at(n)
	switch n := n.(type) {
	case *parse.ActionNode:
		// Variables stay until the end of the list.
		value := r.pipeline(dot, n.Pipe)
		if len(n.Pipe.Decl) == 0 {
			r.print(n, value)
		}
	case *parse.TextNode:
		if _, err := r.out.Write(n.Text); err != nil {
			panic(writeError{err})
		}
	case *parse.CommentNode:
	case *parse.ListNode:
		for _, part := range n.Nodes {
			if how := r.walk(dot, part); how != byItsEnd {
				return how
			}
		}
	case *parse.IfNode:
		return r.branch(dot, &n.BranchNode)
	case *parse.WithNode:
		return r.branch(dot, &n.BranchNode)
	case *parse.RangeNode:
		return r.loop(dot, n)
	case *parse.TemplateNode:
		r.call(dot, n)
	case *parse.BreakNode:
		return byBreak
	case *parse.ContinueNode:
		return byContinue
	default:
		r.fail("unknown node: %s", n)
	}
	return byItsEnd
}

// branch executes an if or with.
func (r *run) branch(dot reflect.Value, n *parse.BranchNode) leave {
	vars := len(r.vars)
	defer func() { r.vars = r.vars[:vars] }()
	value := r.pipeline(dot, n.Pipe)
	switch {
	case !isTrue(inInterface(value)):
		if n.ElseList != nil {
			return r.walk(dot, n.ElseList)
		}
	case n.NodeType == parse.NodeWith:
		return r.walk(value, n.List)
	default:
		return r.walk(dot, n.List)
	}
	return byItsEnd
}

// call executes another template.
func (r *run) call(dot reflect.Value, n *parse.TemplateNode) {
	const deepest = 100000
	other := r.tmpl.Lookup(n.Name)
	if other == nil {
		r.fail("template %q not defined", n.Name)
	}
	if r.depth == deepest {
		r.fail("exceeded maximum template depth (%v)", deepest)
	}
	dot = r.pipeline(dot, n.Pipe)
	inner := run{tmpl: other, out: r.out, node: r.node, vars: []variable{{"$", dot}}, depth: r.depth + 1}
	inner.walk(dot, other.Root)
}

// print writes the value of an action.
func (r *run) print(n parse.Node, v reflect.Value) {
	r.at(n)
	x, ok := printable(v)
	if !ok {
		r.fail("can't print %s of type %s", n, v.Type())
	}
	if _, err := fmt.Fprint(r.out, x); err != nil {
		panic(writeError{err})
	}
}

// printable gives what package fmt is to print for v.
func printable(v reflect.Value) (x any, ok bool) {
	if v.Kind() == reflect.Pointer {
		v, _ = behind(v)
	}
	if !v.IsValid() {
		return "<no value>", true
	}
	if !hasText(v.Type()) {
		switch {
		case v.CanAddr() && hasText(reflect.PointerTo(v.Type())):
			v = v.Addr()
		case v.Kind() == reflect.Chan, v.Kind() == reflect.Func:
			return nil, false
		}
	}
	return v.Interface(), true
}

// hasText tells whether values of that type say themselves how they are printed.
func hasText(t reflect.Type) bool { return t.Implements(errorType) || t.Implements(stringerType) }

var (
	errorType    = reflect.TypeFor[error]()
	stringerType = reflect.TypeFor[fmt.Stringer]()
	valueType    = reflect.TypeFor[reflect.Value]()
)

// IsTrue tells whether a value counts as true, and whether the question makes sense, which it does. The zero values of their
// types and whatever has the length 0 are false, structs are true.
func IsTrue(val any) (truth, ok bool) { return isTrue(reflect.ValueOf(val)), true }

func isTrue(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Invalid:
		return false
	case reflect.Struct:
		return true
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() > 0
	}
	return !v.IsZero()
}

// behind follows pointers and interfaces; if one is nil, it gives that.
func behind(v reflect.Value) (end reflect.Value, isNil bool) {
	for v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface {
		if v.IsNil() {
			return v, true
		}
		v = v.Elem()
	}
	return v, false
}

// inInterface gives what is in v if v is an interface, otherwise v.
func inInterface(v reflect.Value) reflect.Value {
	if v.Kind() == reflect.Interface {
		return v.Elem()
	}
	return v
}
