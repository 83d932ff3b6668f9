package reflect

import (
	"iter"
	"unsafe"
)

// What is known of a value beside its type. The bits are where they are in Go's Value: packages that look at fields which are
// not exported find them there, and change them.
const (
	stickyRO  = 1 << 5 // it was reached through a field that is not exported
	embedRO   = 1 << 6 // the same, an embedded one
	indirect  = 1 << 7 // ptr is where it lies, not what it is: always
	isVar     = 1 << 8 // it is a variable: addressable, and reading it is an access
	isMethod  = 1 << 9 // it is a method of the value, whose number is in the upper bits
	methodAt0 = 10
	readOnly  = stickyRO | embedRO
)

// Value is a value of any type. The zero Value is no value.
type Value struct {
	typ  *rtype
	ptr  unsafe.Pointer // where it lies: a box that nobody changes, or a variable
	flag uintptr
}

// header is what a slice is.
type header struct {
	data unsafe.Pointer
	len  int
	cap  int
}

// A ValueError says that a method of Value was called on a value of the wrong kind.
type ValueError struct {
	Method string
	Kind   Kind
}

func (e *ValueError) Error() string {
	if e.Kind == Invalid {
		return "reflect: call of " + e.Method + " on zero Value"
	}
	return "reflect: call of " + e.Method + " on " + e.Kind.String() + " Value"
}

func (v Value) kind() Kind {
	if v.typ == nil {
		return Invalid
	}
	if v.flag&isMethod != 0 {
		return Func
	}
	return v.typ.kind
}

func (v Value) wrong(method string) { panic(&ValueError{"reflect.Value." + method, v.kind()}) }

func (v Value) must(k Kind, method string) {
	if v.kind() != k {
		v.wrong(method)
	}
}

func (v Value) mustExported(method string) {
	if v.typ == nil {
		v.wrong(method)
	}
	if v.flag&readOnly != 0 {
		panic("reflect: reflect.Value." + method + " using value obtained using unexported field")
	}
}

func (v Value) mustAssignable(method string) {
	if v.typ == nil {
		v.wrong(method)
	}
	if v.flag&readOnly != 0 {
		panic("reflect: reflect.Value." + method + " using value obtained using unexported field")
	}
	if v.flag&isVar == 0 {
		panic("reflect: reflect.Value." + method + " using unaddressable value")
	}
}

// ro gives the flags of what v leads to.
func (v Value) ro() uintptr {
	if v.flag&readOnly != 0 {
		return indirect | stickyRO
	}
	return indirect
}

func (v Value) shared() bool { return v.flag&isVar != 0 }

// ValueOf gives the value in i; the zero Value if i is nil.
func ValueOf(i any) Value {
	id := idOf(i)
	if id == 0 {
		return Value{}
	}
	return Value{typeByID(id), addressOf(i), indirect}
}

// boxed gives what is in an interface, with flags.
func boxed(i any, flag uintptr) Value {
	v := ValueOf(i)
	v.flag = flag
	if v.typ == nil {
		return Value{}
	}
	return v
}

// Zero gives the zero value of a type.
func Zero(typ Type) Value {
	if typ == nil {
		panic("reflect: Zero(nil)")
	}
	t := typ.common()
	return Value{t, alloc(t.id, 1), indirect}
}

// New gives a pointer to a new variable of a type.
func New(typ Type) Value {
	if typ == nil {
		panic("reflect: New(nil)")
	}
	t := typ.common()
	return pointerValue(t.pointerTo(), alloc(t.id, 1), indirect)
}

// NewAt gives a pointer to what is there.
func NewAt(typ Type, p unsafe.Pointer) Value { return pointerValue(typ.common().pointerTo(), p, indirect) }

func pointerValue(t *rtype, p unsafe.Pointer, flag uintptr) Value {
	box := new(unsafe.Pointer)
	*box = p
	return Value{t, unsafe.Pointer(box), flag}
}

// Indirect gives what v points to; v if it is no pointer.
func Indirect(v Value) Value {
	if v.Kind() != Pointer {
		return v
	}
	return v.Elem()
}

// IsValid tells whether v is a value.
func (v Value) IsValid() bool { return v.typ != nil }

// Kind gives the kind of v.
func (v Value) Kind() Kind { return v.kind() }

// Type gives the type of v.
func (v Value) Type() Type {
	if v.typ == nil {
		v.wrong("Type")
	}
	if v.flag&isMethod != 0 {
		return v.methodType()
	}
	return v.typ
}

// CanAddr tells whether v is addressable.
func (v Value) CanAddr() bool { return v.flag&isVar != 0 }

// CanSet tells whether v can be changed.
func (v Value) CanSet() bool { return v.flag&isVar != 0 && v.flag&readOnly == 0 }

// CanInterface tells whether Interface can be called.
func (v Value) CanInterface() bool {
	if v.typ == nil {
		v.wrong("CanInterface")
	}
	return v.flag&readOnly == 0
}

// Interface gives v as an interface.
func (v Value) Interface() (i any) {
	if v.typ == nil {
		v.wrong("Interface")
	}
	if v.flag&readOnly != 0 {
		panic("reflect.Value.Interface: cannot return value obtained from unexported field or method")
	}
	return v.packed()
}

// TypeAssert gives v as a T, and whether it is one.
func TypeAssert[T any](v Value) (T, bool) {
	if v.typ == nil {
		panic(&ValueError{"reflect.TypeAssert", Invalid})
	}
	if v.flag&readOnly != 0 {
		panic("reflect.TypeAssert: cannot return value obtained from unexported field or method")
	}
	x, ok := v.packed().(T)
	return x, ok
}

// packed gives v as an interface, whatever its flags.
func (v Value) packed() any {
	if v.flag&isMethod != 0 {
		v = v.methodFunc()
	}
	return pack(v.typ.id, v.ptr, v.shared())
}

// InterfaceData gives the words of an interface.
func (v Value) InterfaceData() [2]uintptr {
	v.must(Interface, "InterfaceData")
	return *(*[2]uintptr)(v.ptr)
}

// Addr gives a pointer to v.
func (v Value) Addr() Value {
	if v.flag&isVar == 0 {
		panic("reflect.Value.Addr of unaddressable value")
	}
	return pointerValue(v.typ.pointerTo(), v.ptr, v.flag&(readOnly|indirect))
}

// UnsafeAddr gives the address of v.
func (v Value) UnsafeAddr() uintptr {
	if v.typ == nil {
		v.wrong("UnsafeAddr")
	}
	if v.flag&isVar == 0 {
		panic("reflect.Value.UnsafeAddr of unaddressable value")
	}
	return uintptr(v.ptr)
}

// word gives the pointer that v is.
func (v Value) word() unsafe.Pointer { return *(*unsafe.Pointer)(v.ptr) }

// Elem gives what an interface holds or a pointer points to.
func (v Value) Elem() Value {
	switch v.kind() {
	case Interface:
		return boxed(pack(v.typ.id, v.ptr, v.shared()), v.ro())
	case Pointer:
		p := v.word()
		if p == nil {
			return Value{}
		}
		return Value{v.typ.elemType(), p, v.flag&(readOnly|indirect) | isVar}
	}
	v.wrong("Elem")
	return Value{}
}

// Bool gives the value of a bool.
func (v Value) Bool() bool {
	v.must(Bool, "Bool")
	return *(*bool)(v.ptr)
}

// CanInt tells whether Int can be called.
func (v Value) CanInt() bool { return v.kind() >= Int && v.kind() <= Int64 }

// CanUint tells whether Uint can be called.
func (v Value) CanUint() bool { return v.kind() >= Uint && v.kind() <= Uintptr }

// CanFloat tells whether Float can be called.
func (v Value) CanFloat() bool { return v.kind() == Float32 || v.kind() == Float64 }

// CanComplex tells whether Complex can be called.
func (v Value) CanComplex() bool { return v.kind() == Complex64 || v.kind() == Complex128 }

// Int gives the value of a signed integer.
func (v Value) Int() int64 {
	switch v.kind() {
	case Int:
		return int64(*(*int)(v.ptr))
	case Int8:
		return int64(*(*int8)(v.ptr))
	case Int16:
		return int64(*(*int16)(v.ptr))
	case Int32:
		return int64(*(*int32)(v.ptr))
	case Int64:
		return *(*int64)(v.ptr)
	}
	v.wrong("Int")
	return 0
}

// Uint gives the value of an unsigned integer.
func (v Value) Uint() uint64 {
	switch v.kind() {
	case Uint:
		return uint64(*(*uint)(v.ptr))
	case Uint8:
		return uint64(*(*uint8)(v.ptr))
	case Uint16:
		return uint64(*(*uint16)(v.ptr))
	case Uint32:
		return uint64(*(*uint32)(v.ptr))
	case Uint64:
		return *(*uint64)(v.ptr)
	case Uintptr:
		return uint64(*(*uintptr)(v.ptr))
	}
	v.wrong("Uint")
	return 0
}

// Float gives the value of a float.
func (v Value) Float() float64 {
	switch v.kind() {
	case Float32:
		return float64(*(*float32)(v.ptr))
	case Float64:
		return *(*float64)(v.ptr)
	}
	v.wrong("Float")
	return 0
}

// Complex gives the value of a complex number.
func (v Value) Complex() complex128 {
	switch v.kind() {
	case Complex64:
		return complex128(*(*complex64)(v.ptr))
	case Complex128:
		return *(*complex128)(v.ptr)
	}
	v.wrong("Complex")
	return 0
}

// String gives the value of a string; of other values the type in <>.
func (v Value) String() string {
	if v.kind() == String {
		return *(*string)(v.ptr)
	}
	if v.kind() == Invalid {
		return "<invalid Value>"
	}
	return "<" + v.Type().String() + " Value>"
}

// Bytes gives a slice of bytes or an addressable array of them.
func (v Value) Bytes() []byte {
	switch v.kind() {
	case Slice:
		if v.typ.elemType().kind != Uint8 {
			panic("reflect.Value.Bytes of non-byte slice")
		}
		return *(*[]byte)(v.ptr)
	case Array:
		if v.typ.elemType().kind != Uint8 {
			panic("reflect.Value.Bytes of non-byte array")
		}
		if !v.CanAddr() {
			panic("reflect.Value.Bytes of unaddressable byte array")
		}
		return unsafe.Slice((*byte)(v.ptr), v.typ.length)
	}
	v.wrong("Bytes")
	return nil
}

// IsNil tells whether v is nil.
func (v Value) IsNil() bool {
	switch v.kind() {
	case Chan, Func, Map, Pointer, UnsafePointer:
		if v.flag&isMethod != 0 {
			return false
		}
		return v.word() == nil
	case Interface:
		return idOf(pack(v.typ.id, v.ptr, v.shared())) == 0
	case Slice:
		return v.slice().data == nil
	}
	v.wrong("IsNil")
	return false
}

// IsZero tells whether v is the zero value of its type.
func (v Value) IsZero() bool {
	switch v.kind() {
	case Invalid:
		v.wrong("IsZero")
	case Float32, Float64:
		return v.Float() == 0
	case Complex64, Complex128:
		return v.Complex() == 0
	case String:
		return v.Len() == 0
	case Slice, Interface, Func, Map, Chan, Pointer, UnsafePointer:
		return v.IsNil()
	case Array:
		for i := 0; i < v.typ.length; i++ {
			if !v.Index(i).IsZero() {
				return false
			}
		}
		return true
	case Struct:
		for i := 0; i < v.typ.length; i++ {
			if f := v.Field(i); !f.IsZero() && v.typ.Field(i).Name != "_" {
				return false
			}
		}
		return true
	}
	return isZero(v.typ.id, v.ptr, v.shared())
}

// Pointer gives the address that v is.
func (v Value) Pointer() uintptr {
	switch v.kind() {
	case Pointer, Chan, Map, UnsafePointer:
		return uintptr(v.word())
	case Func:
		// What runtime.FuncForPC understands: function values begin with the function's number.
		if v.UnsafePointer() == nil {
			return 0
		}
		return (*(*uintptr)(v.UnsafePointer()) + 1) << 32
	case Slice:
		return uintptr(v.slice().data)
	case String:
		return uintptr(unsafe.Pointer(unsafe.StringData(*(*string)(v.ptr))))
	}
	v.wrong("Pointer")
	return 0
}

// methodValueCall stands for the code of all methods of values.
func methodValueCall() {}

// UnsafePointer gives the address that v is.
func (v Value) UnsafePointer() unsafe.Pointer {
	switch v.kind() {
	case Pointer, Chan, Map, UnsafePointer, Func:
		if v.flag&isMethod != 0 {
			code := methodValueCall
			return *(*unsafe.Pointer)(unsafe.Pointer(&code))
		}
		return v.word()
	case Slice:
		return v.slice().data
	case String:
		return unsafe.Pointer(unsafe.StringData(*(*string)(v.ptr)))
	}
	v.wrong("UnsafePointer")
	return nil
}

func (v Value) slice() header { return *(*header)(v.ptr) }

// Len gives the length of v.
func (v Value) Len() int {
	switch v.kind() {
	case Slice:
		return v.slice().len
	case String:
		return len(*(*string)(v.ptr))
	case Array:
		return v.typ.length
	case Map:
		return mapLen(v.word())
	case Chan:
		return chanLen(v.word())
	case Pointer:
		if t := v.typ.elemType(); t.kind == Array {
			return t.length
		}
		panic("reflect: call of reflect.Value.Len on ptr to non-array Value")
	}
	v.wrong("Len")
	return 0
}

// Cap gives the capacity of v.
func (v Value) Cap() int {
	switch v.kind() {
	case Slice:
		return v.slice().cap
	case Array:
		return v.typ.length
	case Chan:
		return chanCap(v.word())
	case Pointer:
		if t := v.typ.elemType(); t.kind == Array {
			return t.length
		}
		panic("reflect: call of reflect.Value.Cap on ptr to non-array Value")
	}
	v.wrong("Cap")
	return 0
}

// Index gives an element.
func (v Value) Index(i int) Value {
	switch v.kind() {
	case Array:
		if i < 0 || i >= v.typ.length {
			panic("reflect: array index out of range")
		}
		t := v.typ.elemType()
		return Value{t, unsafe.Add(v.ptr, uintptr(i)*t.size), v.flag&isVar | v.ro()}
	case Slice:
		s := v.slice()
		if i < 0 || i >= s.len {
			panic("reflect: slice index out of range")
		}
		t := v.typ.elemType()
		return Value{t, unsafe.Add(s.data, uintptr(i)*t.size), isVar | v.ro()}
	case String:
		s := *(*string)(v.ptr)
		if i < 0 || i >= len(s) {
			panic("reflect: string index out of range")
		}
		return boxed(s[i], v.ro())
	}
	v.wrong("Index")
	return Value{}
}

// NumField gives how many fields a struct has.
func (v Value) NumField() int {
	v.must(Struct, "NumField")
	return v.typ.length
}

// Field gives a field.
func (v Value) Field(i int) Value {
	if v.kind() != Struct {
		v.wrong("Field")
	}
	if i < 0 || i >= v.typ.length {
		panic("reflect: Field index out of range")
	}
	_, _, _, typ, off, flags := fieldAt(v.typ.id, i)
	flag := v.flag & (isVar | indirect | stickyRO)
	if flags&1 == 0 {
		if flags&2 != 0 {
			flag |= embedRO
		} else {
			flag |= stickyRO
		}
	}
	return Value{typeByID(typ), unsafe.Add(v.ptr, off), flag}
}

// FieldByIndex gives a field of a field of …
func (v Value) FieldByIndex(index []int) Value {
	if len(index) == 1 {
		return v.Field(index[0])
	}
	v.must(Struct, "FieldByIndex")
	for i, x := range index {
		if i > 0 && v.Kind() == Pointer && v.typ.elemType().kind == Struct {
			if v.IsNil() {
				panic("reflect: indirection through nil pointer to embedded struct")
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v
}

type nilEmbedded string

func (e nilEmbedded) Error() string { return string(e) }

// FieldByIndexErr is FieldByIndex, with an error for a nil pointer on the way.
func (v Value) FieldByIndexErr(index []int) (Value, error) {
	if len(index) == 1 {
		return v.Field(index[0]), nil
	}
	v.must(Struct, "FieldByIndexErr")
	for i, x := range index {
		if i > 0 && v.Kind() == Pointer && v.typ.elemType().kind == Struct {
			if v.IsNil() {
				t := v.typ.elemType()
				return Value{}, nilEmbedded("reflect: indirection through nil pointer to embedded struct field " + t.name)
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v, nil
}

// FieldByName gives the field of that name; the zero Value if there is none.
func (v Value) FieldByName(name string) Value {
	v.must(Struct, "FieldByName")
	if f, ok := v.typ.FieldByName(name); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

// FieldByNameFunc gives the field whose name matches.
func (v Value) FieldByNameFunc(match func(string) bool) Value {
	if f, ok := v.typ.FieldByNameFunc(match); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

// Fields gives the fields with their values.
func (v Value) Fields() iter.Seq2[StructField, Value] {
	t := v.Type()
	if t.Kind() != Struct {
		panic("reflect: Fields of non-struct type " + t.String())
	}
	return func(yield func(StructField, Value) bool) {
		for i := 0; i < v.NumField(); i++ {
			if !yield(t.Field(i), v.Field(i)) {
				return
			}
		}
	}
}

// MapIndex gives the element of a key; the zero Value if there is none.
func (v Value) MapIndex(key Value) Value {
	v.must(Map, "MapIndex")
	key = key.assignTo("reflect.Value.MapIndex", v.typ.keyType())
	p := mapGet(v.typ.id, v.word(), key.ptr)
	if p == nil {
		return Value{}
	}
	return Value{v.typ.elemType(), p, v.ro() | key.ro()}
}

// MapKeys gives all keys.
func (v Value) MapKeys() []Value {
	v.must(Map, "MapKeys")
	keys := make([]Value, 0, mapLen(v.word()))
	for it := v.MapRange(); it.Next(); {
		keys = append(keys, it.Key())
	}
	return keys
}

// MapIter goes through a map.
type MapIter struct {
	m     Value
	state [3]uintptr
	begun bool
	key   unsafe.Pointer
	elem  unsafe.Pointer
}

// MapRange starts to go through a map.
func (v Value) MapRange() *MapIter {
	if v.kind() != Map {
		v.wrong("MapRange")
	}
	return &MapIter{m: v}
}

// Next goes to the next entry and tells whether there is one.
func (it *MapIter) Next() bool {
	if !it.m.IsValid() {
		panic("MapIter.Next called on an iterator that does not have an associated map Value")
	}
	if it.begun && it.key == nil {
		panic("MapIter.Next called on exhausted iterator")
	}
	if !it.begun {
		it.begun, it.state[0] = true, 1
	}
	it.key, it.elem = mapNext(it.m.typ.id, it.m.word(), &it.state)
	return it.key != nil
}

func (it *MapIter) check(method string) {
	if !it.begun {
		panic("MapIter." + method + " called before Next")
	}
	if it.key == nil {
		panic("MapIter." + method + " called on exhausted iterator")
	}
}

// Key gives the key of the entry.
func (it *MapIter) Key() Value {
	it.check("Key")
	return Value{it.m.typ.keyType(), it.key, it.m.ro()}
}

// Value gives the element of the entry.
func (it *MapIter) Value() Value {
	it.check("Value")
	return Value{it.m.typ.elemType(), it.elem, it.m.ro()}
}

// Reset starts to go through v.
func (it *MapIter) Reset(v Value) {
	if v.IsValid() {
		v.must(Map, "MapRange")
	}
	*it = MapIter{m: v}
}

// Comparable tells whether v can be compared without a panic.
func (v Value) Comparable() bool {
	switch v.kind() {
	case Invalid:
		return true
	case Interface:
		return v.IsNil() || v.Elem().Comparable()
	case Array:
		for i := 0; i < v.typ.length; i++ {
			if !v.Index(i).Comparable() {
				return false
			}
		}
		return true
	case Struct:
		for i := 0; i < v.typ.length; i++ {
			if !v.Field(i).Comparable() {
				return false
			}
		}
		return true
	}
	return v.typ.Comparable()
}

// Equal tells whether v == u.
func (v Value) Equal(u Value) bool {
	if v.Kind() == Interface {
		v = v.Elem()
	}
	if u.Kind() == Interface {
		u = u.Elem()
	}
	if !v.IsValid() || !u.IsValid() {
		return v.IsValid() == u.IsValid()
	}
	if v.Kind() != u.Kind() || v.Type() != u.Type() {
		return false
	}
	switch v.Kind() {
	case Func, Map, Slice:
		panic("reflect.Value.Equal: values of type " + v.Type().String() + " are not comparable")
	}
	return v.packed() == u.packed()
}

// OverflowInt tells whether x does not fit v.
func (v Value) OverflowInt(x int64) bool {
	if !v.CanInt() {
		v.wrong("OverflowInt")
	}
	return v.typ.OverflowInt(x)
}

// OverflowUint tells whether x does not fit v.
func (v Value) OverflowUint(x uint64) bool {
	if !v.CanUint() {
		v.wrong("OverflowUint")
	}
	return v.typ.OverflowUint(x)
}

// OverflowFloat tells whether x does not fit v.
func (v Value) OverflowFloat(x float64) bool {
	if !v.CanFloat() {
		v.wrong("OverflowFloat")
	}
	return v.typ.OverflowFloat(x)
}

// OverflowComplex tells whether x does not fit v.
func (v Value) OverflowComplex(x complex128) bool {
	if !v.CanComplex() {
		v.wrong("OverflowComplex")
	}
	return v.typ.OverflowComplex(x)
}

// Seq goes through v as range does with one variable.
func (v Value) Seq() iter.Seq[Value] {
	k := v.kind()
	switch {
	case v.CanInt() || v.CanUint():
		return func(yield func(Value) bool) {
			n := int64(0)
			if v.CanInt() {
				n = v.Int()
			} else {
				n = int64(v.Uint())
			}
			for i := int64(0); i < n; i++ {
				if !yield(ValueOf(i).Convert(v.typ)) {
					return
				}
			}
		}
	case k == Pointer && v.typ.elemType().kind == Array, k == Array, k == Slice:
		return func(yield func(Value) bool) {
			for i := 0; i < v.Len(); i++ {
				if !yield(ValueOf(i)) {
					return
				}
			}
		}
	case k == String:
		return func(yield func(Value) bool) {
			for i := range v.String() {
				if !yield(ValueOf(i)) {
					return
				}
			}
		}
	case k == Map:
		return func(yield func(Value) bool) {
			for it := v.MapRange(); it.Next(); {
				if !yield(it.Key()) {
					return
				}
			}
		}
	case k == Chan:
		return func(yield func(Value) bool) {
			for x, ok := v.Recv(); ok; x, ok = v.Recv() {
				if !yield(x) {
					return
				}
			}
		}
	case k == Func && v.Type().CanSeq():
		return func(yield func(Value) bool) {
			f := makeFunc(v.Type().In(0).common(), func(in []Value) []Value { return []Value{ValueOf(yield(in[0]))} })
			v.Call([]Value{f})
		}
	}
	panic("reflect: " + v.Type().String() + " cannot produce iter.Seq[Value]")
}

// Seq2 goes through v as range does with two variables.
func (v Value) Seq2() iter.Seq2[Value, Value] {
	k := v.kind()
	switch {
	case k == Pointer && v.typ.elemType().kind == Array:
		return v.Elem().Seq2()
	case k == Array, k == Slice:
		return func(yield func(Value, Value) bool) {
			for i := 0; i < v.Len(); i++ {
				if !yield(ValueOf(i), v.Index(i)) {
					return
				}
			}
		}
	case k == String:
		return func(yield func(Value, Value) bool) {
			for i, r := range v.String() {
				if !yield(ValueOf(i), ValueOf(r)) {
					return
				}
			}
		}
	case k == Map:
		return func(yield func(Value, Value) bool) {
			for it := v.MapRange(); it.Next(); {
				if !yield(it.Key(), it.Value()) {
					return
				}
			}
		}
	case k == Func && v.Type().CanSeq2():
		return func(yield func(Value, Value) bool) {
			f := makeFunc(v.Type().In(0).common(), func(in []Value) []Value { return []Value{ValueOf(yield(in[0], in[1]))} })
			v.Call([]Value{f})
		}
	}
	panic("reflect: " + v.Type().String() + " cannot produce iter.Seq2[Value, Value]")
}

// DeepEqual tells whether x and y are equal all through, behind pointers and in slices and maps.
func DeepEqual(x, y any) bool

// addressOf gives where the value in an interface lies.
func addressOf(v any) unsafe.Pointer

// pack gives what lies there as an interface.
func pack(id int, p unsafe.Pointer, shared bool) any

func alloc(id, count int) unsafe.Pointer

func isZero(id int, p unsafe.Pointer, shared bool) bool

func mapLen(m unsafe.Pointer) int

func mapGet(id int, m, key unsafe.Pointer) unsafe.Pointer

func mapNext(id int, m unsafe.Pointer, it *[3]uintptr) (key, elem unsafe.Pointer)

func chanLen(ch unsafe.Pointer) int

func chanCap(ch unsafe.Pointer) int


// SliceHeader is how a slice lies in memory.
type SliceHeader struct {
	Data uintptr
	Len  int
	Cap  int
}

// StringHeader is how a string lies in memory.
type StringHeader struct {
	Data uintptr
	Len  int
}
