package reflect

import (
	"math"
	"unsafe"
)

// assignTo gives v as a value of type t, to which it must be assignable.
func (v Value) assignTo(what string, t *rtype) Value {
	if v.typ == nil {
		panic(&ValueError{what, Invalid})
	}
	if v.flag&isMethod != 0 {
		v = v.methodFunc()
	}
	if v.typ == t {
		return v
	}
	if !assignable(v.typ.id, t.id) {
		panic(what + ": value of type " + v.typ.str + " is not assignable to type " + t.str)
	}
	return v.as(t)
}

// as gives v as a value of type t, whose values are made like those of v's type or which is an interface.
func (v Value) as(t *rtype) Value {
	if t.kind != Interface || v.kind() == Interface {
		return Value{t, v.ptr, v.flag}
	}
	box := new(any)
	*box = v.packed()
	return Value{t, unsafe.Pointer(box), v.ro()}
}

// Set makes v the value x.
func (v Value) Set(x Value) {
	v.mustAssignable("Set")
	x.mustExported("Set")
	x = x.assignTo("reflect.Set", v.typ)
	move(v.typ.id, v.ptr, x.ptr, x.shared())
}

// SetZero makes v the zero value of its type.
func (v Value) SetZero() {
	v.mustAssignable("SetZero")
	move(v.typ.id, v.ptr, alloc(v.typ.id, 1), false)
}

// SetBool sets a bool.
func (v Value) SetBool(x bool) {
	v.mustAssignable("SetBool")
	v.must(Bool, "SetBool")
	*(*bool)(v.ptr) = x
}

// SetInt sets a signed integer.
func (v Value) SetInt(x int64) {
	v.mustAssignable("SetInt")
	switch v.kind() {
	case Int:
		*(*int)(v.ptr) = int(x)
	case Int8:
		*(*int8)(v.ptr) = int8(x)
	case Int16:
		*(*int16)(v.ptr) = int16(x)
	case Int32:
		*(*int32)(v.ptr) = int32(x)
	case Int64:
		*(*int64)(v.ptr) = x
	default:
		v.wrong("SetInt")
	}
}

// SetUint sets an unsigned integer.
func (v Value) SetUint(x uint64) {
	v.mustAssignable("SetUint")
	switch v.kind() {
	case Uint:
		*(*uint)(v.ptr) = uint(x)
	case Uint8:
		*(*uint8)(v.ptr) = uint8(x)
	case Uint16:
		*(*uint16)(v.ptr) = uint16(x)
	case Uint32:
		*(*uint32)(v.ptr) = uint32(x)
	case Uint64:
		*(*uint64)(v.ptr) = x
	case Uintptr:
		*(*uintptr)(v.ptr) = uintptr(x)
	default:
		v.wrong("SetUint")
	}
}

// SetFloat sets a float.
func (v Value) SetFloat(x float64) {
	v.mustAssignable("SetFloat")
	switch v.kind() {
	case Float32:
		*(*float32)(v.ptr) = float32(x)
	case Float64:
		*(*float64)(v.ptr) = x
	default:
		v.wrong("SetFloat")
	}
}

// SetComplex sets a complex number.
func (v Value) SetComplex(x complex128) {
	v.mustAssignable("SetComplex")
	switch v.kind() {
	case Complex64:
		*(*complex64)(v.ptr) = complex64(x)
	case Complex128:
		*(*complex128)(v.ptr) = x
	default:
		v.wrong("SetComplex")
	}
}

// SetString sets a string.
func (v Value) SetString(x string) {
	v.mustAssignable("SetString")
	v.must(String, "SetString")
	*(*string)(v.ptr) = x
}

// SetBytes sets a slice of bytes.
func (v Value) SetBytes(x []byte) {
	v.mustAssignable("SetBytes")
	v.must(Slice, "SetBytes")
	if v.typ.elemType().kind != Uint8 {
		panic("reflect.Value.SetBytes of non-byte slice")
	}
	*(*[]byte)(v.ptr) = x
}

// SetPointer sets an unsafe.Pointer.
func (v Value) SetPointer(x unsafe.Pointer) {
	v.mustAssignable("SetPointer")
	v.must(UnsafePointer, "SetPointer")
	*(*unsafe.Pointer)(v.ptr) = x
}

// SetLen sets the length of a slice.
func (v Value) SetLen(n int) {
	v.mustAssignable("SetLen")
	v.must(Slice, "SetLen")
	s := v.slice()
	if uint(n) > uint(s.cap) {
		panic("reflect: slice length out of range in SetLen")
	}
	s.len = n
	v.setSlice(s)
}

// SetCap sets the capacity of a slice.
func (v Value) SetCap(n int) {
	v.mustAssignable("SetCap")
	v.must(Slice, "SetCap")
	s := v.slice()
	if n < s.len || n > s.cap {
		panic("reflect: slice capacity out of range in SetCap")
	}
	s.cap = n
	v.setSlice(s)
}

func (v Value) setSlice(s header) {
	box := new(header)
	*box = s
	move(v.typ.id, v.ptr, unsafe.Pointer(box), false)
}

func sliceValue(t *rtype, s header, flag uintptr) Value {
	box := new(header)
	*box = s
	return Value{t, unsafe.Pointer(box), flag}
}

// Grow makes room for n more elements.
func (v Value) Grow(n int) {
	v.mustAssignable("Grow")
	v.must(Slice, "Grow")
	if n < 0 {
		panic("reflect.Value.Grow: negative len")
	}
	s := v.slice()
	if s.len+n < 0 {
		panic("reflect.Value.Grow: slice overflow")
	}
	if s.len+n > s.cap {
		old := s.len
		s = grow(v.typ.elem, s, n)
		s.len = old
		v.setSlice(s)
	}
}

// Clear empties a map or zeroes the elements of a slice.
func (v Value) Clear() {
	switch v.kind() {
	case Slice:
		for i := 0; i < v.Len(); i++ {
			v.Index(i).SetZero()
		}
	case Map:
		mapClear(v.word())
	default:
		v.wrong("Clear")
	}
}

// Slice gives v[i:j].
func (v Value) Slice(i, j int) Value {
	switch v.kind() {
	case Array:
		if v.flag&isVar == 0 {
			panic("reflect.Value.Slice: slice of unaddressable array")
		}
		if i < 0 || j < i || j > v.typ.length {
			panic("reflect.Value.Slice: slice index out of bounds")
		}
		t := SliceOf(v.typ.elemType()).common()
		return sliceValue(t, v.part(v.ptr, i, j, v.typ.length), v.ro())
	case Slice:
		s := v.slice()
		if i < 0 || j < i || j > s.cap {
			panic("reflect.Value.Slice: slice index out of bounds")
		}
		return sliceValue(v.typ, v.part(s.data, i, j, s.cap), v.ro())
	case String:
		s := *(*string)(v.ptr)
		if i < 0 || j < i || j > len(s) {
			panic("reflect.Value.Slice: string slice index out of bounds")
		}
		box := new(string)
		*box = s[i:j]
		return Value{v.typ, unsafe.Pointer(box), v.ro()}
	}
	v.wrong("Slice")
	return Value{}
}

func (v Value) part(data unsafe.Pointer, i, j, max int) header {
	if max > i {
		data = unsafe.Add(data, uintptr(i)*v.typ.elemType().size)
	}
	return header{data, j - i, max - i}
}

// Slice3 gives v[i:j:k].
func (v Value) Slice3(i, j, k int) Value {
	switch v.kind() {
	case Array:
		if v.flag&isVar == 0 {
			panic("reflect.Value.Slice3: slice of unaddressable array")
		}
		if i < 0 || j < i || k < j || k > v.typ.length {
			panic("reflect.Value.Slice3: slice index out of bounds")
		}
		t := SliceOf(v.typ.elemType()).common()
		return sliceValue(t, v.part(v.ptr, i, j, k), v.ro())
	case Slice:
		s := v.slice()
		if i < 0 || j < i || k < j || k > s.cap {
			panic("reflect.Value.Slice3: slice index out of bounds")
		}
		return sliceValue(v.typ, v.part(s.data, i, j, k), v.ro())
	}
	v.wrong("Slice3")
	return Value{}
}

// MakeSlice makes a slice.
func MakeSlice(typ Type, len, cap int) Value {
	if typ.Kind() != Slice {
		panic("reflect.MakeSlice of non-slice type")
	}
	if len < 0 {
		panic("reflect.MakeSlice: negative len")
	}
	if cap < 0 {
		panic("reflect.MakeSlice: negative cap")
	}
	if len > cap {
		panic("reflect.MakeSlice: len > cap")
	}
	t := typ.common()
	return sliceValue(t, makeElems(t.elem, len, cap), indirect)
}

// SliceAt makes a slice of what is there.
func SliceAt(typ Type, p unsafe.Pointer, n int) Value {
	return sliceValue(SliceOf(typ).common(), header{p, n, n}, indirect)
}

// Append appends values to a slice.
func Append(s Value, x ...Value) Value {
	if s.kind() != Slice {
		panic(&ValueError{"unknown method", s.kind()})
	}
	n := s.Len()
	s = s.extend(len(x))
	for i, v := range x {
		s.Index(n + i).Set(v)
	}
	return s
}

// AppendSlice appends a slice to a slice.
func AppendSlice(s, t Value) Value {
	s.must(Slice, "AppendSlice")
	t.must(Slice, "AppendSlice")
	if s.typ != t.typ && s.typ.elem != t.typ.elem {
		panic("reflect.AppendSlice: " + s.typ.str + " != " + t.typ.str)
	}
	n := s.Len()
	s = s.extend(t.Len())
	Copy(s.Slice(n, n+t.Len()), t)
	return s
}

func (v Value) extend(n int) Value {
	v.mustExported("Append")
	return sliceValue(v.typ, grow(v.typ.elem, v.slice(), n), indirect)
}

// Copy copies elements.
func Copy(dst, src Value) int {
	if k := dst.kind(); k != Array && k != Slice {
		panic(&ValueError{"reflect.Copy", k})
	}
	if dst.kind() == Array {
		if dst.flag&isVar == 0 && dst.flag&readOnly == 0 {
			panic("reflect: unknown method using unaddressable value")
		}
	}
	dst.mustExported("Copy")
	to := dst.elements()
	sk := src.kind()
	text := sk == String && dst.typ.elemType().kind == Uint8
	if sk != Array && sk != Slice && !text {
		panic(&ValueError{"reflect.Copy", sk})
	}
	src.mustExported("Copy")
	if text {
		s := *(*string)(src.ptr)
		return copyElems(dst.typ.elem, to, header{unsafe.Pointer(unsafe.StringData(s)), len(s), len(s)}, true)
	}
	if dst.typ.elem != src.typ.elem {
		panic("reflect.Copy: " + dst.typ.elemType().str + " != " + src.typ.elemType().str)
	}
	return copyElems(dst.typ.elem, to, src.elements(), src.kind() == Array && !src.shared())
}

// elements gives what an array or slice consists of.
func (v Value) elements() header {
	if v.kind() == Array {
		return header{v.ptr, v.typ.length, v.typ.length}
	}
	return v.slice()
}

// Swapper gives a function that swaps elements of a slice.
func Swapper(slice any) func(i, j int) {
	v := ValueOf(slice)
	if v.Kind() != Slice {
		panic(&ValueError{Method: "Swapper", Kind: v.Kind()})
	}
	elem, s := v.typ.elem, v.slice()
	return func(i, j int) {
		if uint(i) >= uint(s.len) || uint(j) >= uint(s.len) {
			panic("reflect: slice index out of range")
		}
		swapElems(elem, s, i, j)
	}
}

// MakeMap makes a map.
func MakeMap(typ Type) Value { return MakeMapWithSize(typ, 0) }

// MakeMapWithSize makes a map with room for n entries.
func MakeMapWithSize(typ Type, n int) Value {
	if typ.Kind() != Map {
		panic("reflect.MakeMapWithSize of non-map type")
	}
	t := typ.common()
	return pointerValue(t, makeMap(t.id, n), indirect)
}

// SetMapIndex sets the element of a key; the zero Value deletes it.
func (v Value) SetMapIndex(key, elem Value) {
	v.mustExported("SetMapIndex")
	v.must(Map, "SetMapIndex")
	key.mustExported("SetMapIndex")
	key = key.assignTo("reflect.Value.SetMapIndex", v.typ.keyType())
	if elem.typ == nil {
		mapDelete(v.typ.id, v.word(), key.ptr)
		return
	}
	elem.mustExported("SetMapIndex")
	elem = elem.assignTo("reflect.Value.SetMapIndex", v.typ.elemType())
	mapSet(v.typ.id, v.word(), key.ptr, elem.ptr)
}

// SetIterKey makes v the key of the entry.
func (v Value) SetIterKey(it *MapIter) { v.Set(it.Key()) }

// SetIterValue makes v the element of the entry.
func (v Value) SetIterValue(it *MapIter) { v.Set(it.Value()) }

// How a value is converted.
const (
	noConversion = iota
	sameShapes
	intToInt
	floatToInt
	intToFloat
	floatToFloat
	complexToComplex
	intToString
	textToText
	sliceToArray
	sliceToPointer
	toInterface
)

func isInteger(k Kind) bool { return k >= Int && k <= Uintptr }

func isFloat(k Kind) bool { return k == Float32 || k == Float64 }

// isText tells whether t is a slice of bytes or runes that string can be converted from and to.
func isText(t *rtype) bool {
	if t.kind != Slice {
		return false
	}
	e := t.elemType()
	return (e.kind == Uint8 || e.kind == Int32) && e.pkg == ""
}

func howToConvert(from, to *rtype) int {
	f, t := from.kind, to.kind
	switch {
	case to.kind != Interface && sameShape(from.id, to.id):
		return sameShapes
	case isInteger(f) && isInteger(t):
		return intToInt
	case isInteger(f) && isFloat(t):
		return intToFloat
	case isFloat(f) && isInteger(t):
		return floatToInt
	case isFloat(f) && isFloat(t):
		return floatToFloat
	case (f == Complex64 || f == Complex128) && (t == Complex64 || t == Complex128):
		return complexToComplex
	case isInteger(f) && t == String:
		return intToString
	case f == String && isText(to), t == String && isText(from):
		return textToText
	case f == Slice && t == Array && from.elem == to.elem:
		return sliceToArray
	case f == Slice && t == Pointer && to.elemType().kind == Array && from.elem == to.elemType().elem:
		return sliceToPointer
	case f == Pointer && t == Pointer && from.name == "" && to.name == "" && sameShape(from.elem, to.elem):
		return sameShapes
	case f == Chan && t == Chan && assignable(from.id, to.id):
		return sameShapes
	case t == Interface && implements(from.id, to.id):
		return toInterface
	}
	return noConversion
}

// CanConvert tells whether Convert would not panic.
func (v Value) CanConvert(t Type) bool {
	from, to := v.Type().common(), t.common()
	switch howToConvert(from, to) {
	case noConversion:
		return false
	case sliceToArray:
		return to.length <= v.Len()
	case sliceToPointer:
		return to.elemType().length <= v.Len()
	}
	return true
}

// Convert gives v converted to type t.
func (v Value) Convert(t Type) Value {
	if v.flag&isMethod != 0 {
		v = v.methodFunc()
	}
	to := t.common()
	flag := v.ro()
	how := howToConvert(v.Type().common(), to)
	switch how {
	case sameShapes:
		p := v.ptr
		if v.shared() {
			p = alloc(v.typ.id, 1)
			move(v.typ.id, p, v.ptr, true)
		}
		return Value{to, p, flag}
	case toInterface:
		box := new(any)
		*box = v.packed()
		return Value{to, unsafe.Pointer(box), flag}
	case textToText:
		return v.convertText(to, flag)
	case sliceToArray:
		s := v.slice()
		if to.length > s.len {
			panic("reflect: cannot convert slice with length " + itoa(s.len) + " to array with length " + itoa(to.length))
		}
		p := alloc(to.id, 1)
		copyElems(to.elem, header{p, to.length, to.length}, s, false)
		return Value{to, p, flag}
	case sliceToPointer:
		s := v.slice()
		n := to.elemType().length
		if n > s.len {
			panic("reflect: cannot convert slice with length " + itoa(s.len) + " to pointer to array with length " + itoa(n))
		}
		return pointerValue(to, s.data, flag)
	case noConversion:
		panic("reflect.Value.Convert: value of type " + v.Type().String() + " cannot be converted to type " + to.str)
	}
	r := Value{to, alloc(to.id, 1), indirect | isVar}
	v.convertNumber(r, how)
	r.flag = flag
	return r
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}

func (v Value) convertNumber(r Value, how int) {
	switch how {
	case intToInt:
		x := uint64(0)
		if v.CanInt() {
			x = uint64(v.Int())
		} else {
			x = v.Uint()
		}
		if r.CanInt() {
			r.SetInt(int64(x))
		} else {
			r.SetUint(x)
		}
	case floatToInt:
		if r.CanInt() {
			r.SetInt(int64(v.Float()))
		} else {
			r.SetUint(uint64(v.Float()))
		}
	case intToFloat:
		if v.CanInt() {
			r.SetFloat(float64(v.Int()))
		} else {
			r.SetFloat(float64(v.Uint()))
		}
	case floatToFloat:
		r.SetFloat(v.Float())
	case complexToComplex:
		r.SetComplex(v.Complex())
	case intToString:
		s := "\uFFFD"
		if v.CanInt() {
			if x := v.Int(); int64(rune(x)) == x {
				s = string(rune(x))
			}
		} else if x := v.Uint(); x <= math.MaxInt32 {
			s = string(rune(x))
		}
		r.SetString(s)
	}
}

func (v Value) convertText(to *rtype, flag uintptr) Value {
	switch {
	case v.kind() == String && to.elemType().kind == Uint8:
		box := new([]byte)
		*box = []byte(*(*string)(v.ptr))
		return Value{to, unsafe.Pointer(box), flag}
	case v.kind() == String:
		box := new([]rune)
		*box = []rune(*(*string)(v.ptr))
		return Value{to, unsafe.Pointer(box), flag}
	}
	box := new(string)
	if v.typ.elemType().kind == Uint8 {
		*box = string(*(*[]byte)(v.ptr))
	} else {
		*box = string(*(*[]rune)(v.ptr))
	}
	return Value{to, unsafe.Pointer(box), flag}
}

// move sets a variable; shared: the source is one too.
func move(id int, dst, src unsafe.Pointer, shared bool)

func makeElems(id, len, cap int) header

// grow gives a slice with the same elements and n more.
func grow(id int, s header, n int) header

func copyElems(id int, dst, src header, text bool) int

func swapElems(id int, s header, i, j int)

func makeMap(id, hint int) unsafe.Pointer

func mapSet(id int, m, key, elem unsafe.Pointer)

func mapDelete(id int, m, key unsafe.Pointer)

func mapClear(m unsafe.Pointer)
