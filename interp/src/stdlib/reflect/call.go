package reflect

import "unsafe"

// NumMethod gives how many methods v has.
func (v Value) NumMethod() int {
	if v.typ == nil {
		v.wrong("NumMethod")
	}
	if v.flag&isMethod != 0 {
		return 0
	}
	return v.typ.NumMethod()
}

// Method gives a method with v as its receiver.
func (v Value) Method(i int) Value {
	if v.typ == nil {
		v.wrong("Method")
	}
	if v.flag&isMethod != 0 || i < 0 || i >= v.typ.NumMethod() {
		panic("reflect: Method index out of range")
	}
	if v.typ.kind == Interface && v.IsNil() {
		panic("reflect: Method on nil interface value")
	}
	return Value{v.typ, v.ptr, v.flag&(isVar|indirect|readOnly) | isMethod | uintptr(i)<<methodAt0}
}

// MethodByName gives the method of that name; the zero Value if there is none.
func (v Value) MethodByName(name string) Value {
	if v.typ == nil {
		v.wrong("MethodByName")
	}
	if v.flag&isMethod != 0 {
		return Value{}
	}
	i := v.typ.methodIndex(name)
	if i < 0 {
		return Value{}
	}
	return v.Method(i)
}

// Methods gives the methods with their values.
func (v Value) Methods() func(yield func(Method, Value) bool) {
	return func(yield func(Method, Value) bool) {
		for i := 0; i < v.NumMethod(); i++ {
			if !yield(v.typ.Method(i), v.Method(i)) {
				return
			}
		}
	}
}

func (v Value) methodType() *rtype {
	_, _, typ, _ := methodAt(v.typ.id, int(v.flag>>methodAt0))
	return typeByID(typ)
}

// receiver gives the receiver of a method value and its function.
func (v Value) receiver() (recv any, fn int) {
	i := int(v.flag >> methodAt0)
	recv = pack(v.typ.id, v.ptr, v.shared())
	name, _, _, fn := methodAt(v.typ.id, i)
	if v.typ.kind == Interface {
		t := typeByID(idOf(recv))
		_, _, _, fn = methodAt(t.id, t.methodIndex(name))
	}
	return recv, fn
}

// methodFunc gives a method value as a plain function.
func (v Value) methodFunc() Value {
	t := v.methodType()
	recv, _ := v.receiver()
	name, _, _, _ := methodAt(v.typ.id, int(v.flag>>methodAt0))
	bound := boxed(recv, indirect).MethodByName(name)
	f := makeFunc(t, func(args []Value) []Value {
		if t.flags&isVariadic != 0 {
			return bound.CallSlice(args)
		}
		return bound.Call(args)
	})
	f.flag = v.ro()
	return f
}

// Call calls a function with arguments.
func (v Value) Call(in []Value) []Value {
	v.must(Func, "Call")
	v.mustExported("Call")
	return v.call("Call", in)
}

// CallSlice calls a variadic function with a slice as its last argument.
func (v Value) CallSlice(in []Value) []Value {
	v.must(Func, "CallSlice")
	v.mustExported("CallSlice")
	return v.call("CallSlice", in)
}

func (v Value) call(op string, in []Value) []Value {
	t := v.Type().common()
	if v.flag&isMethod == 0 && v.word() == nil {
		panic("reflect.Value.Call: call of nil function")
	}
	variadic := t.flags&isVariadic != 0
	n := t.elem
	if op == "CallSlice" {
		if !variadic {
			panic("reflect: CallSlice of non-variadic function")
		}
		if len(in) < n {
			panic("reflect: CallSlice with too few input arguments")
		}
		if len(in) > n {
			panic("reflect: CallSlice with too many input arguments")
		}
	} else {
		if variadic {
			n--
		}
		if len(in) < n {
			panic("reflect: Call with too few input arguments")
		}
		if !variadic && len(in) > n {
			panic("reflect: Call with too many input arguments")
		}
	}
	for _, x := range in {
		if x.Kind() == Invalid {
			panic("reflect: " + op + " using zero Value argument")
		}
	}
	for i := 0; i < n; i++ {
		if x, to := in[i].Type().common(), t.in(i); !assignable(x.id, to.id) {
			panic("reflect: " + op + " using " + x.str + " as type " + to.str)
		}
	}
	if variadic && op == "Call" {
		in = t.gather(in, n)
	}
	args := make([]unsafe.Pointer, 0, len(in))
	for i, x := range in {
		x.mustExported(op)
		x = x.assignTo("reflect.Value.Call", t.in(i))
		p := x.ptr
		if x.shared() {
			p = alloc(x.typ.id, 1)
			move(x.typ.id, p, x.ptr, true)
		}
		args = append(args, p)
	}
	return v.enter(t, args)
}

// gather makes a slice of the arguments from n on.
func (t *rtype) gather(in []Value, n int) []Value {
	st := t.in(n)
	rest := MakeSlice(st, len(in)-n, len(in)-n)
	elem := st.elemType()
	for i := n; i < len(in); i++ {
		if x := in[i].Type().common(); !assignable(x.id, elem.id) {
			panic("reflect: cannot use " + x.str + " as type " + elem.str + " in Call")
		}
		rest.Index(i - n).Set(in[i])
	}
	return append(append([]Value(nil), in[:n]...), rest)
}

// enter calls v with arguments that lie there.
func (v Value) enter(t *rtype, args []unsafe.Pointer) []Value {
	results := make([]unsafe.Pointer, 0, t.key)
	out := make([]Value, 0, t.key)
	for i := 0; i < t.key; i++ {
		r := t.out(i)
		p := alloc(r.id, 1)
		results = append(results, p)
		out = append(out, Value{r, p, indirect})
	}
	if v.flag&isMethod != 0 {
		recv, fn := v.receiver()
		invoke(t.id, nil, fn, recv, args, results)
		return out
	}
	if *(*int)(v.word()) == stubOf(t.id)-1 {
		c := (*closure)(v.word())
		c.run(c, args, results)
		return out
	}
	invoke(t.id, v.word(), -1, nil, args, results)
	return out
}

// closure is the function value of a MakeFunc.
type closure struct {
	stub int
	typ  int
	run  func(c *closure, args, results []unsafe.Pointer)
	t    *rtype
	fn   func([]Value) []Value
}

// MakeFunc gives a function of that type that calls fn.
func MakeFunc(typ Type, fn func(args []Value) (results []Value)) Value {
	if typ.Kind() != Func {
		panic("reflect: call of MakeFunc with non-Func type")
	}
	return makeFunc(typ.common(), fn)
}

func makeFunc(t *rtype, fn func([]Value) []Value) Value {
	c := &closure{stub: stubOf(t.id) - 1, typ: t.id, run: runMade, t: t, fn: fn}
	return pointerValue(t, unsafe.Pointer(c), indirect)
}

// runMade calls the function of a MakeFunc with arguments that lie there and stores its results.
func runMade(c *closure, args, results []unsafe.Pointer) {
	in := make([]Value, 0, len(args))
	for i, p := range args {
		in = append(in, Value{c.t.in(i), p, indirect})
	}
	out := c.fn(in)
	if len(out) != len(results) {
		panic("reflect: wrong return count from function created by MakeFunc")
	}
	for i, p := range results {
		to, x := c.t.out(i), out[i]
		if x.typ == nil {
			panic("reflect: function created by MakeFunc using closure returned zero Value")
		}
		if x.flag&readOnly != 0 {
			panic("reflect: function created by MakeFunc using closure returned value obtained from unexported field")
		}
		x = x.assignTo("reflect.MakeFunc", to)
		move(to.id, p, x.ptr, x.shared())
	}
}

// MakeChan makes a channel.
func MakeChan(typ Type, buffer int) Value {
	if typ.Kind() != Chan {
		panic("reflect.MakeChan of non-chan type")
	}
	if buffer < 0 {
		panic("reflect.MakeChan: negative buffer size")
	}
	if typ.ChanDir() != BothDir {
		panic("reflect.MakeChan: unidirectional channel type")
	}
	t := typ.common()
	return pointerValue(t, makeChan(t.elem, buffer), indirect)
}

// Close closes a channel.
func (v Value) Close() {
	v.must(Chan, "Close")
	v.mustExported("Close")
	if v.typ.ChanDir()&SendDir == 0 {
		panic("reflect: close of receive-only channel")
	}
	chanClose(v.word())
}

func (v Value) send(method string, x Value, try bool) bool {
	v.must(Chan, method)
	v.mustExported(method)
	if v.typ.ChanDir()&SendDir == 0 {
		panic("reflect: send on recv-only channel")
	}
	x.mustExported(method)
	x = x.assignTo("reflect.Value.Send", v.typ.elemType())
	return send(v.typ.elem, v.word(), x.ptr, try)
}

func (v Value) recv(method string, try bool) (Value, bool) {
	v.must(Chan, method)
	v.mustExported(method)
	if v.typ.ChanDir()&RecvDir == 0 {
		panic("reflect: recv on send-only channel")
	}
	p, ok, chosen := recv(v.typ.elem, v.word(), try)
	if !chosen {
		return Value{}, false
	}
	return Value{v.typ.elemType(), p, indirect}, ok
}

// Send sends on a channel.
func (v Value) Send(x Value) { v.send("Send", x, false) }

// TrySend sends if that needs no waiting.
func (v Value) TrySend(x Value) bool { return v.send("TrySend", x, true) }

// Recv receives; ok tells whether the value was sent.
func (v Value) Recv() (x Value, ok bool) { return v.recv("Recv", false) }

// TryRecv receives if that needs no waiting.
func (v Value) TryRecv() (x Value, ok bool) { return v.recv("TryRecv", true) }

// SelectDir is what a case of Select does.
type SelectDir int

// What a case of Select does.
const (
	_ SelectDir = iota
	SelectSend
	SelectRecv
	SelectDefault
)

// SelectCase is a case of Select.
type SelectCase struct {
	Dir  SelectDir
	Chan Value
	Send Value
}

// rawCase is a case as the machine sees it.
type rawCase struct {
	sends int
	elem  int
	ch    unsafe.Pointer
	value unsafe.Pointer
}

// Select runs a select statement with those cases.
func Select(cases []SelectCase) (chosen int, recv Value, recvOK bool) {
	raw := make([]rawCase, 0, len(cases))
	place := make([]int, 0, len(cases))
	byDefault := -1
	for i, c := range cases {
		switch c.Dir {
		case SelectDefault:
			if byDefault >= 0 {
				panic("reflect.Select: multiple default cases")
			}
			byDefault = i
			if c.Chan.IsValid() {
				panic("reflect.Select: default case has Chan value")
			}
			if c.Send.IsValid() {
				panic("reflect.Select: default case has Send value")
			}
		case SelectSend:
			if !c.Chan.IsValid() {
				break
			}
			c.Chan.must(Chan, "Select")
			c.Chan.mustExported("Select")
			if c.Chan.typ.ChanDir()&SendDir == 0 {
				panic("reflect.Select: SendDir case using recv-only channel")
			}
			if !c.Send.IsValid() {
				panic("reflect.Select: SendDir case missing Send value")
			}
			c.Send.mustExported("Select")
			x := c.Send.assignTo("reflect.Select", c.Chan.typ.elemType())
			raw = append(raw, rawCase{1, c.Chan.typ.elem, c.Chan.word(), x.ptr})
			place = append(place, i)
		case SelectRecv:
			if c.Send.IsValid() {
				panic("reflect.Select: RecvDir case has Send value")
			}
			if !c.Chan.IsValid() {
				break
			}
			c.Chan.must(Chan, "Select")
			c.Chan.mustExported("Select")
			if c.Chan.typ.ChanDir()&RecvDir == 0 {
				panic("reflect.Select: RecvDir case using send-only channel")
			}
			raw = append(raw, rawCase{0, c.Chan.typ.elem, c.Chan.word(), nil})
			place = append(place, i)
		default:
			panic("reflect.Select: invalid Dir")
		}
	}
	n, p, ok := choose(raw, byDefault >= 0)
	if n == len(raw) {
		return byDefault, Value{}, false
	}
	if raw[n].sends == 0 {
		recv = Value{typeByID(raw[n].elem), p, indirect}
	}
	return place[n], recv, ok
}

// invoke calls a function value, or with fn >= 0 a method with its receiver; arguments and results lie there.
func invoke(id int, f unsafe.Pointer, fn int, recv any, args, results []unsafe.Pointer)

// stubOf gives the function that hands calls of that type to a closure of MakeFunc, plus 1; 0 where there is none.
func stubOf(id int) int

func makeChan(elem, size int) unsafe.Pointer

func chanClose(ch unsafe.Pointer)

func send(elem int, ch, p unsafe.Pointer, try bool) bool

func recv(elem int, ch unsafe.Pointer, try bool) (p unsafe.Pointer, ok, chosen bool)

// choose runs a select statement; chosen is the number of cases for the default.
func choose(cases []rawCase, byDefault bool) (chosen int, p unsafe.Pointer, ok bool)
