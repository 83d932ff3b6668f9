package template

import (
	"cmp"
	"reflect"
	"slices"
	"text/template/parse"
)

// A loop is a range that is being executed.
type loop struct {
	*run
	node  *parse.RangeNode
	vars  int  // how many variables there are outside of the body
	began bool // the body was executed
}

// breakOut is what a loop over a function panics with at a break: the function does not go on after it.
type breakOut struct{ l *loop }

// loop executes a range.
func (r *run) loop(dot reflect.Value, n *parse.RangeNode) leave {
	outside := len(r.vars)
	defer func() { r.vars = r.vars[:outside] }()
	over, _ := behind(r.pipeline(dot, n.Pipe))
	l := &loop{run: r, node: n, vars: len(r.vars)}
	l.over(over)
	if l.began || n.ElseList == nil {
		return byItsEnd
	}
	how := r.walk(dot, n.ElseList)
	if how == byBreak {
		return byItsEnd // As in Go, the range whose else it stands in is the one that it ends.
	}
	return how
}

// body executes the body once and tells whether the loop goes on.
func (l *loop) body(key, elem reflect.Value) bool {
	l.began = true
	decl := l.node.Pipe.Decl
	switch {
	case len(decl) == 0:
	case l.node.Pipe.IsAssign && len(decl) == 1:
		l.find(decl[0].Ident[0]).value = elem
	case l.node.Pipe.IsAssign:
		l.find(decl[0].Ident[0]).value = key
		l.find(decl[1].Ident[0]).value = elem
	default:
		// The last variables are those of the range.
		l.run.vars[l.vars-1].value = elem
		if len(decl) > 1 {
			l.run.vars[l.vars-2].value = key
		}
	}
	how := l.walk(elem, l.node.List)
	l.run.vars = l.run.vars[:l.vars]
	return how != byBreak
}

// over executes the body for what there is in v.
func (l *loop) over(v reflect.Value) {
	hasTwo := len(l.node.Pipe.Decl) > 1
	switch {
	case !v.IsValid():
	case v.CanInt() || v.CanUint():
		if hasTwo {
			l.fail("can't use %v to iterate over more than one variable", v)
		}
		for x := range v.Seq() {
			if !l.body(nothing, x) {
				break
			}
		}
	case v.Kind() == reflect.Array, v.Kind() == reflect.Slice:
		for i := 0; i < v.Len() && l.body(reflect.ValueOf(i), v.Index(i)); i++ {
		}
	case v.Kind() == reflect.Map:
		for _, e := range sorted(v) {
			if !l.body(e.key, e.elem) {
				break
			}
		}
	case v.Kind() == reflect.Chan:
		l.overChan(v)
	case v.Kind() == reflect.Func && (v.Type().CanSeq() || v.Type().CanSeq2()):
		l.overFunc(v, hasTwo)
	default:
		l.fail("range can't iterate over %v", v)
	}
}

func (l *loop) overChan(ch reflect.Value) {
	if ch.IsNil() {
		return
	}
	if ch.Type().ChanDir() == reflect.SendDir {
		l.fail("range over send-only channel %v", ch)
	}
	for i := 0; ; i++ {
		x, ok := ch.Recv()
		if !ok || !l.body(reflect.ValueOf(i), x) {
			return
		}
	}
}

func (l *loop) overFunc(f reflect.Value, hasTwo bool) {
	defer func() {
		if x := recover(); x != nil && x != any(breakOut{l}) {
			panic(x)
		}
	}()
	step := func(key, elem reflect.Value) {
		if !l.body(key, elem) {
			panic(breakOut{l})
		}
	}
	switch {
	case !f.Type().CanSeq():
		for x, y := range f.Seq2() {
			if hasTwo {
				step(x, y)
			} else {
				step(nothing, x)
			}
		}
	case hasTwo:
		l.fail("can't use %v iterate over more than one variable", f)
	default:
		for x := range f.Seq() {
			step(nothing, x)
		}
	}
}

// An entry is one of a map.
type entry struct{ key, elem reflect.Value }

// sorted gives the entries of a map in the order of the keys.
func sorted(m reflect.Value) []entry {
	entries := make([]entry, 0, m.Len())
	for it := m.MapRange(); it.Next(); {
		entries = append(entries, entry{it.Key(), it.Value()})
	}
	slices.SortStableFunc(entries, func(a, b entry) int { return compareKeys(a.key, b.key) })
	return entries
}

// compareKeys orders values of a type that keys can have: nil first, false before true, pointers and channels by address, structs and
// arrays by what they consist of, values in interfaces by their types first.
func compareKeys(a, b reflect.Value) int {
	switch a.Kind() {
	case reflect.String:
		return cmp.Compare(a.String(), b.String())
	case reflect.Float32, reflect.Float64:
		return cmp.Compare(a.Float(), b.Float())
	case reflect.Complex64, reflect.Complex128:
		x, y := a.Complex(), b.Complex()
		return cmp.Or(cmp.Compare(real(x), real(y)), cmp.Compare(imag(x), imag(y)))
	case reflect.Bool:
		return cmp.Compare(asInt(a.Bool()), asInt(b.Bool()))
	case reflect.Pointer, reflect.UnsafePointer, reflect.Chan:
		return cmp.Compare(a.Pointer(), b.Pointer())
	case reflect.Struct:
		return compareParts(a.NumField(), func(i int) int { return compareKeys(a.Field(i), b.Field(i)) })
	case reflect.Array:
		return compareParts(a.Len(), func(i int) int { return compareKeys(a.Index(i), b.Index(i)) })
	case reflect.Interface:
		return compareInterfaces(a, b)
	}
	if a.CanInt() {
		return cmp.Compare(a.Int(), b.Int())
	}
	return cmp.Compare(a.Uint(), b.Uint())
}

func asInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

func compareParts(n int, compare func(i int) int) int {
	for i := range n {
		if c := compare(i); c != 0 {
			return c
		}
	}
	return 0
}

func compareInterfaces(a, b reflect.Value) int {
	if a.IsNil() || b.IsNil() {
		return cmp.Compare(asInt(!a.IsNil()), asInt(!b.IsNil()))
	}
	a, b = a.Elem(), b.Elem()
	if a.Type() != b.Type() {
		return compareKeys(reflect.ValueOf(a.Type()), reflect.ValueOf(b.Type()))
	}
	return compareKeys(a, b)
}
