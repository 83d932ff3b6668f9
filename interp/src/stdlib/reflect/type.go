// Package reflect looks at types and values of a running program.
package reflect

import (
	"iter"
	"strconv"
)

// Kind is what a type is made of.
type Kind uint

// The kinds.
const (
	Invalid Kind = iota
	Bool
	Int
	Int8
	Int16
	Int32
	Int64
	Uint
	Uint8
	Uint16
	Uint32
	Uint64
	Uintptr
	Float32
	Float64
	Complex64
	Complex128
	Array
	Chan
	Func
	Interface
	Map
	Pointer
	Slice
	String
	Struct
	UnsafePointer
)

// Ptr is the old name of Pointer.
const Ptr = Pointer

var kindNames = [...]string{
	"invalid", "bool", "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32", "uint64", "uintptr",
	"float32", "float64", "complex64", "complex128", "array", "chan", "func", "interface", "map", "ptr", "slice", "string",
	"struct", "unsafe.Pointer",
}

// String gives the name of k.
func (k Kind) String() string {
	if uint(k) < uint(len(kindNames)) {
		return kindNames[uint(k)]
	}
	return "kind" + strconv.Itoa(int(k))
}

// ChanDir is the direction of a channel type.
type ChanDir int

// The directions.
const (
	RecvDir ChanDir = 1 << iota
	SendDir
	BothDir = RecvDir | SendDir
)

// String gives the direction as it is written.
func (d ChanDir) String() string {
	switch d {
	case SendDir:
		return "chan<-"
	case RecvDir:
		return "<-chan"
	case BothDir:
		return "chan"
	}
	return "ChanDir" + strconv.Itoa(int(d))
}

// Method is a method of a type.
type Method struct {
	Name    string
	PkgPath string
	Type    Type
	Func    Value
	Index   int
}

// IsExported tells whether the method is exported.
func (m Method) IsExported() bool { return m.PkgPath == "" }

// StructField is a field of a struct type.
type StructField struct {
	Name      string
	PkgPath   string
	Type      Type
	Tag       StructTag
	Offset    uintptr
	Index     []int
	Anonymous bool
}

// IsExported tells whether the field is exported.
func (f StructField) IsExported() bool { return f.PkgPath == "" }

// StructTag is the tag of a field: key:"value" pairs.
type StructTag string

// Get gives the value of a key; "" if there is none.
func (tag StructTag) Get(key string) string {
	v, _ := tag.Lookup(key)
	return v
}

// Lookup gives the value of a key and whether it is there.
func (tag StructTag) Lookup(key string) (value string, ok bool) {
	rest := string(tag)
	for {
		start := 0
		for start < len(rest) && rest[start] == ' ' {
			start++
		}
		rest = rest[start:]
		end := 0
		for end < len(rest) && rest[end] > ' ' && rest[end] != ':' && rest[end] != '"' && rest[end] != 0x7f {
			end++
		}
		if end == 0 || end+1 >= len(rest) || rest[end] != ':' || rest[end+1] != '"' {
			return "", false
		}
		name := rest[:end]
		rest = rest[end+1:]
		end = 1
		for end < len(rest) && rest[end] != '"' {
			if rest[end] == '\\' {
				end++
			}
			end++
		}
		if end >= len(rest) {
			return "", false
		}
		quoted := rest[:end+1]
		rest = rest[end+1:]
		if name == key {
			text, err := strconv.Unquote(quoted)
			if err != nil {
				return "", false
			}
			return text, true
		}
	}
}

// Type is a type of the program. Equal types are equal Types.
type Type interface {
	Align() int
	FieldAlign() int
	Method(int) Method
	Methods() iter.Seq[Method]
	MethodByName(string) (Method, bool)
	NumMethod() int
	Name() string
	PkgPath() string
	Size() uintptr
	String() string
	Kind() Kind
	Implements(u Type) bool
	AssignableTo(u Type) bool
	ConvertibleTo(u Type) bool
	Comparable() bool
	Bits() int
	ChanDir() ChanDir
	IsVariadic() bool
	Elem() Type
	Field(i int) StructField
	Fields() iter.Seq[StructField]
	FieldByIndex(index []int) StructField
	FieldByName(name string) (StructField, bool)
	FieldByNameFunc(match func(string) bool) (StructField, bool)
	In(i int) Type
	Ins() iter.Seq[Type]
	Key() Type
	Len() int
	NumField() int
	NumIn() int
	NumOut() int
	Out(i int) Type
	Outs() iter.Seq[Type]
	OverflowComplex(x complex128) bool
	OverflowFloat(x float64) bool
	OverflowInt(x int64) bool
	OverflowUint(x uint64) bool
	CanSeq() bool
	CanSeq2() bool
	common() *rtype
}

const (
	isComparable = 1
	isNamed      = 2
	isVariadic   = 4
)

// rtype is a type. The machine makes the one object of each type and knows how it lies in memory: all fields are words or strings.
type rtype struct {
	id     int
	kind   Kind
	elem   int // of a function: the number of parameters
	key    int // of a function: the number of results
	length int // of a channel: its direction; of a struct: the number of fields
	size   uintptr
	align  int
	flags  int
	str    string
	name   string
	pkg    string
}

// model tells the machine how a type's object lies in memory.
var model any = (*rtype)(nil)

func typeByID(id int) *rtype {
	if id == 0 {
		return nil
	}
	return object(id, model)
}

func toType(t *rtype) Type {
	if t == nil {
		return nil
	}
	return t
}

// TypeOf gives the dynamic type of i; nil if i is nil.
func TypeOf(i any) Type { return toType(typeByID(idOf(i))) }

// TypeFor gives the type that is the type argument.
func TypeFor[T any]() Type { return typeByID(idOf((*T)(nil))).Elem() }

func (t *rtype) common() *rtype { return t }

func (t *rtype) String() string { return t.str }

func (t *rtype) Align() int { return t.align }

func (t *rtype) FieldAlign() int { return t.align }

func (t *rtype) Name() string { return t.name }

func (t *rtype) PkgPath() string { return t.pkg }

func (t *rtype) Size() uintptr { return t.size }

func (t *rtype) Kind() Kind { return t.kind }

func (t *rtype) Comparable() bool { return t.flags&isComparable != 0 }

func (t *rtype) Bits() int {
	if t.kind < Int || t.kind > Complex128 {
		panic("reflect: Bits of non-arithmetic Type " + t.str)
	}
	return int(t.size) * 8
}

func (t *rtype) ChanDir() ChanDir {
	if t.kind != Chan {
		panic("reflect: ChanDir of non-chan type " + t.str)
	}
	return ChanDir(t.length)
}

func (t *rtype) IsVariadic() bool {
	if t.kind != Func {
		panic("reflect: IsVariadic of non-func type " + t.str)
	}
	return t.flags&isVariadic != 0
}

func (t *rtype) elemType() *rtype { return typeByID(t.elem) }

func (t *rtype) keyType() *rtype { return typeByID(t.key) }

func (t *rtype) Elem() Type {
	switch t.kind {
	case Array, Chan, Map, Pointer, Slice:
		return t.elemType()
	}
	panic("reflect: Elem of invalid type " + t.str)
}

func (t *rtype) Key() Type {
	if t.kind != Map {
		panic("reflect: Key of non-map type " + t.str)
	}
	return t.keyType()
}

func (t *rtype) Len() int {
	if t.kind != Array {
		panic("reflect: Len of non-array type " + t.str)
	}
	return t.length
}

func (t *rtype) NumField() int {
	if t.kind != Struct {
		panic("reflect: NumField of non-struct type " + t.str)
	}
	return t.length
}

func (t *rtype) Field(i int) StructField {
	if t.kind != Struct {
		panic("reflect: Field of non-struct type " + t.str)
	}
	if i < 0 || i >= t.length {
		panic("reflect: Field index out of bounds")
	}
	name, pkg, tag, typ, off, flags := fieldAt(t.id, i)
	return StructField{
		Name: name, PkgPath: pkg, Type: typeByID(typ), Tag: StructTag(tag), Offset: off, Index: []int{i},
		Anonymous: flags&2 != 0,
	}
}

func (t *rtype) Fields() iter.Seq[StructField] {
	return func(yield func(StructField) bool) {
		for i := 0; i < t.NumField(); i++ {
			if !yield(t.Field(i)) {
				return
			}
		}
	}
}

func (t *rtype) FieldByIndex(index []int) StructField {
	var f StructField
	var at Type = t
	for i, x := range index {
		if i > 0 {
			at = f.Type
			if at.Kind() == Pointer && at.Elem().Kind() == Struct {
				at = at.Elem()
			}
		}
		f = at.Field(x)
	}
	f.Index = append([]int(nil), index...)
	return f
}

func (t *rtype) FieldByName(name string) (StructField, bool) {
	return t.FieldByNameFunc(func(s string) bool { return s == name })
}

// FieldByNameFunc finds the only field at the shallowest depth whose name matches.
func (t *rtype) FieldByNameFunc(match func(string) bool) (result StructField, ok bool) {
	if t.kind != Struct {
		panic("reflect: FieldByNameFunc of non-struct type " + t.str)
	}
	type place struct {
		typ   *rtype
		index []int
	}
	level := []place{{typ: t}}
	visited := map[*rtype]bool{}
	counts := map[*rtype]int{t: 1}
	for len(level) > 0 {
		var next []place
		nextCounts := map[*rtype]int{}
		found := 0
		for _, p := range level {
			if visited[p.typ] {
				continue
			}
			visited[p.typ] = true
			for i := 0; i < p.typ.length; i++ {
				f := p.typ.Field(i)
				if match(f.Name) {
					found += counts[p.typ]
					result = f
					result.Index = append(append([]int(nil), p.index...), i)
					continue
				}
				if !f.Anonymous {
					continue
				}
				sub := f.Type.common()
				if sub.kind == Pointer {
					sub = sub.elemType()
				}
				if sub.kind != Struct {
					continue
				}
				nextCounts[sub] += counts[p.typ]
				if nextCounts[sub] == counts[p.typ] {
					next = append(next, place{sub, append(append([]int(nil), p.index...), i)})
				}
			}
		}
		if found == 1 {
			return result, true
		}
		if found > 1 {
			break
		}
		level, counts = next, nextCounts
	}
	return StructField{}, false
}

// VisibleFields gives all fields of a struct type, those of embedded structs included.
func VisibleFields(t Type) []StructField {
	if t == nil {
		panic("reflect: VisibleFields(nil)")
	}
	if t.Kind() != Struct {
		panic("reflect.VisibleFields of non-struct type")
	}
	var fields []StructField
	var walk func(t Type, index []int, open map[Type]bool)
	walk = func(t Type, index []int, open map[Type]bool) {
		if open[t] {
			return
		}
		open[t] = true
		for i := 0; i < t.NumField(); i++ {
			f := t.Field(i)
			f.Index = append(append([]int(nil), index...), i)
			fields = append(fields, f)
			if f.Anonymous {
				sub := f.Type
				if sub.Kind() == Pointer {
					sub = sub.Elem()
				}
				if sub.Kind() == Struct {
					walk(sub, f.Index, open)
				}
			}
		}
		delete(open, t)
	}
	walk(t, nil, map[Type]bool{})
	visible := fields[:0]
	for _, f := range fields {
		if best, ok := t.FieldByName(f.Name); ok && len(best.Index) == len(f.Index) && sameIndex(best.Index, f.Index) {
			visible = append(visible, f)
		}
	}
	return visible
}

func sameIndex(a, b []int) bool {
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func (t *rtype) NumIn() int {
	if t.kind != Func {
		panic("reflect: NumIn of non-func type " + t.str)
	}
	return t.elem
}

func (t *rtype) NumOut() int {
	if t.kind != Func {
		panic("reflect: NumOut of non-func type " + t.str)
	}
	return t.key
}

func (t *rtype) In(i int) Type {
	if t.kind != Func {
		panic("reflect: In of non-func type " + t.str)
	}
	return t.in(i)
}

func (t *rtype) Out(i int) Type {
	if t.kind != Func {
		panic("reflect: Out of non-func type " + t.str)
	}
	return t.out(i)
}

func (t *rtype) in(i int) *rtype {
	_ = make([]struct{}, t.elem)[i]
	return typeByID(typeAt(t.id, i))
}

func (t *rtype) out(i int) *rtype {
	_ = make([]struct{}, t.key)[i]
	return typeByID(typeAt(t.id, -i-1))
}

func (t *rtype) Ins() iter.Seq[Type] {
	return func(yield func(Type) bool) {
		for i := 0; i < t.NumIn(); i++ {
			if !yield(t.in(i)) {
				return
			}
		}
	}
}

func (t *rtype) Outs() iter.Seq[Type] {
	return func(yield func(Type) bool) {
		for i := 0; i < t.NumOut(); i++ {
			if !yield(t.out(i)) {
				return
			}
		}
	}
}

func (t *rtype) NumMethod() int { return methodCount(t.id) }

func (t *rtype) Method(i int) Method {
	if i < 0 || i >= methodCount(t.id) {
		panic("reflect: Method index out of range")
	}
	name, pkg, typ, _ := methodAt(t.id, i)
	m := Method{Name: name, PkgPath: pkg, Type: typeByID(typ), Index: i}
	if t.kind == Interface {
		return m
	}
	ft := m.Type.common()
	ins, outs := []Type{t}, []Type{}
	for j := 0; j < ft.elem; j++ {
		ins = append(ins, ft.in(j))
	}
	for j := 0; j < ft.key; j++ {
		outs = append(outs, ft.out(j))
	}
	whole := FuncOf(ins, outs, ft.IsVariadic())
	m.Type = whole
	m.Func = makeFunc(whole.common(), func(args []Value) []Value {
		recv := args[0].Method(i)
		if ft.IsVariadic() {
			return recv.CallSlice(args[1:])
		}
		return recv.Call(args[1:])
	})
	return m
}

func (t *rtype) Methods() iter.Seq[Method] {
	return func(yield func(Method) bool) {
		for i := 0; i < t.NumMethod(); i++ {
			if !yield(t.Method(i)) {
				return
			}
		}
	}
}

// methodIndex gives the number of a method, or -1.
func (t *rtype) methodIndex(name string) int {
	for i, n := 0, methodCount(t.id); i < n; i++ {
		if has, _, _, _ := methodAt(t.id, i); has == name {
			return i
		}
	}
	return -1
}

func (t *rtype) MethodByName(name string) (Method, bool) {
	i := t.methodIndex(name)
	if i < 0 {
		return Method{}, false
	}
	return t.Method(i), true
}

func (t *rtype) Implements(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.Implements")
	}
	if u.Kind() != Interface {
		panic("reflect: non-interface type passed to Type.Implements")
	}
	return implements(t.id, u.common().id)
}

func (t *rtype) AssignableTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.AssignableTo")
	}
	return assignable(t.id, u.common().id)
}

func (t *rtype) ConvertibleTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.ConvertibleTo")
	}
	return howToConvert(t, u.common()) != noConversion
}

func (t *rtype) OverflowComplex(x complex128) bool {
	switch t.kind {
	case Complex64:
		return overflowFloat32(real(x)) || overflowFloat32(imag(x))
	case Complex128:
		return false
	}
	panic("reflect: OverflowComplex of non-complex type " + t.str)
}

func (t *rtype) OverflowFloat(x float64) bool {
	switch t.kind {
	case Float32:
		return overflowFloat32(x)
	case Float64:
		return false
	}
	panic("reflect: OverflowFloat of non-float type " + t.str)
}

func (t *rtype) OverflowInt(x int64) bool {
	if t.kind < Int || t.kind > Int64 {
		panic("reflect: OverflowInt of non-int type " + t.str)
	}
	shift := 64 - t.size*8
	return x<<shift>>shift != x
}

func (t *rtype) OverflowUint(x uint64) bool {
	if t.kind < Uint || t.kind > Uintptr {
		panic("reflect: OverflowUint of non-uint type " + t.str)
	}
	shift := 64 - t.size*8
	return x<<shift>>shift != x
}

func overflowFloat32(x float64) bool {
	if x < 0 {
		x = -x
	}
	return 3.40282346638528859811704183484516925440e+38 < x && x <= 1.79769313486231570814527423731704356798070e+308
}

// isYield tells whether t is func(yield func(n values) bool).
func (t *rtype) isYield(n int) bool {
	if t.kind != Func || t.elem != 1 || t.key != 0 {
		return false
	}
	y := t.in(0)
	return y.kind == Func && y.elem == n && y.key == 1 && y.out(0).kind == Bool
}

func (t *rtype) CanSeq() bool {
	switch t.kind {
	case Int8, Int16, Int32, Int64, Int, Uint8, Uint16, Uint32, Uint64, Uint, Uintptr, Array, Slice, Chan, String, Map:
		return true
	case Func:
		return t.isYield(1)
	case Pointer:
		return t.elemType().kind == Array
	}
	return false
}

func (t *rtype) CanSeq2() bool {
	switch t.kind {
	case Array, Slice, String, Map:
		return true
	case Func:
		return t.isYield(2)
	case Pointer:
		return t.elemType().kind == Array
	}
	return false
}

func mustMake(id int, what string) *rtype {
	if id == 0 {
		panic("reflect." + what + ": type is too large")
	}
	return typeByID(id)
}

// PointerTo gives *t.
func PointerTo(t Type) Type { return t.common().pointerTo() }

// PtrTo gives *t.
func PtrTo(t Type) Type { return t.common().pointerTo() }

func (t *rtype) pointerTo() *rtype { return typeByID(derive(int(Pointer), t.id, 0, 0)) }

// SliceOf gives []t.
func SliceOf(t Type) Type { return typeByID(derive(int(Slice), t.common().id, 0, 0)) }

// ArrayOf gives [length]elem.
func ArrayOf(length int, elem Type) Type {
	if length < 0 {
		panic("reflect: negative length passed to ArrayOf")
	}
	return mustMake(derive(int(Array), elem.common().id, 0, length), "ArrayOf")
}

// MapOf gives map[key]elem.
func MapOf(key, elem Type) Type {
	if !key.Comparable() {
		panic("reflect.MapOf: invalid key type " + key.String())
	}
	return typeByID(derive(int(Map), elem.common().id, key.common().id, 0))
}

// ChanOf gives the channel type of that direction.
func ChanOf(dir ChanDir, t Type) Type {
	if t.Size() >= 1<<16 {
		panic("reflect.ChanOf: element size too large")
	}
	if dir < RecvDir || dir > BothDir {
		panic("reflect.ChanOf: invalid dir")
	}
	return typeByID(derive(int(Chan), t.common().id, 0, int(dir)))
}

// FuncOf gives the function type.
func FuncOf(in, out []Type, variadic bool) Type {
	if variadic && (len(in) == 0 || in[len(in)-1].Kind() != Slice) {
		panic("reflect.FuncOf: last arg of variadic func must be slice")
	}
	return typeByID(deriveFunc(ids(in), ids(out), variadic))
}

func ids(types []Type) []int {
	out := make([]int, 0, len(types))
	for _, t := range types {
		out = append(out, t.common().id)
	}
	return out
}

// StructOf gives the struct type with those fields.
func StructOf(fields []StructField) Type {
	var names, pkgs, tags []string
	home := ""
	var types, embedded []int
	seen := map[string]bool{}
	for i, f := range fields {
		if f.Name == "" {
			panic("reflect.StructOf: field " + strconv.Itoa(i) + " has no name")
		}
		if f.Type == nil {
			panic("reflect.StructOf: field " + strconv.Itoa(i) + " has no type")
		}
		if f.Anonymous && f.PkgPath != "" {
			panic("reflect.StructOf: field \"" + f.Name + "\" is anonymous but has PkgPath set")
		}
		if c := f.Name[0]; f.PkgPath == "" && (c == '_' || 'a' <= c && c <= 'z') {
			panic("reflect.StructOf: field \"" + f.Name + "\" is unexported but missing PkgPath")
		}
		if f.PkgPath != "" {
			if home == "" {
				home = f.PkgPath
			} else if home != f.PkgPath {
				panic("reflect.StructOf: fields with different PkgPath " + home + " and " + f.PkgPath)
			}
		}
		if seen[f.Name] && f.Name != "_" {
			panic("reflect.StructOf: duplicate field " + f.Name)
		}
		seen[f.Name] = true
		names, tags = append(names, f.Name), append(tags, string(f.Tag))
		pkgs = append(pkgs, f.PkgPath)
		types = append(types, f.Type.common().id)
		anonymous := 0
		if f.Anonymous {
			if f.Type.NumMethod() > 0 {
				panic("reflect.StructOf: embedded field with methods, which racewalk does not support")
			}
			anonymous = 1
		}
		embedded = append(embedded, anonymous)
	}
	return mustMake(deriveStruct(names, pkgs, tags, types, embedded), "StructOf")
}

// idOf gives the number of the dynamic type of v; 0 for nil.
func idOf(v any) int

// object gives the object of a type.
func object(id int, model any) *rtype

func fieldAt(id, i int) (name, pkg, tag string, typ int, off uintptr, flags int)

// typeAt gives the type of parameter i of a function, or with -1 and less of its results.
func typeAt(id, i int) int

func methodCount(id int) int

// methodAt gives a method and its function, which takes what is in an interface as receiver.
func methodAt(id, i int) (name, pkg string, typ, fn int)

// derive makes a type of that kind.
func derive(kind, elem, key, length int) int

func deriveFunc(in, out []int, variadic bool) int

func deriveStruct(names, pkgs, tags []string, types, embedded []int) int

func implements(id, iface int) bool

func assignable(from, to int) bool

// sameShape tells whether the underlying types are identical but for tags.
func sameShape(a, b int) bool

