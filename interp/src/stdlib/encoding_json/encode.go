// Package json reads and writes JSON (RFC 8259).
package json

import (
	"bytes"
	"cmp"
	"encoding"
	"encoding/base64"
	"encoding/json/jsontext"
	"errors"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// Marshaler is what writes itself as JSON.
type Marshaler interface {
	MarshalJSON() ([]byte, error)
}

// RawMessage is JSON text that is kept as it is.
type RawMessage = jsontext.Value

// Number is a number's literal.
type Number string

// String gives the literal.
func (n Number) String() string { return string(n) }

// Float64 gives the number.
func (n Number) Float64() (float64, error) { return strconv.ParseFloat(string(n), 64) }

// Int64 gives the number.
func (n Number) Int64() (int64, error) { return strconv.ParseInt(string(n), 10, 64) }

// An UnsupportedTypeError says that values of a type cannot be written.
type UnsupportedTypeError struct {
	Type reflect.Type
}

func (e *UnsupportedTypeError) Error() string { return "json: unsupported type: " + e.Type.String() }

// An UnsupportedValueError says that a value cannot be written.
type UnsupportedValueError struct {
	Value reflect.Value
	Str   string
}

func (e *UnsupportedValueError) Error() string { return "json: unsupported value: " + e.Str }

// InvalidUTF8Error is not used any more.
type InvalidUTF8Error struct {
	S string
}

func (e *InvalidUTF8Error) Error() string { return "json: invalid UTF-8 in string: " + strconv.Quote(e.S) }

// A MarshalerError is an error of a method that writes a value.
type MarshalerError struct {
	Type       reflect.Type
	Err        error
	sourceFunc string
}

func (e *MarshalerError) Error() string {
	name := e.sourceFunc
	if name == "" {
		name = "MarshalJSON"
	}
	return "json: error calling " + name + " for type " + e.Type.String() + ": " + e.Err.Error()
}

// Unwrap gives the method's error.
func (e *MarshalerError) Unwrap() error { return e.Err }

var (
	marshalerType       = reflect.TypeFor[Marshaler]()
	zeroerType          = reflect.TypeFor[zeroer]()
	textAppenderType    = reflect.TypeFor[encoding.TextAppender]()
	textMarshalerType   = reflect.TypeFor[encoding.TextMarshaler]()
	unmarshalerType     = reflect.TypeFor[Unmarshaler]()
	textUnmarshalerType = reflect.TypeFor[encoding.TextUnmarshaler]()
	numberType          = reflect.TypeFor[Number]()
	rawType             = reflect.TypeFor[RawMessage]()
)

// Marshal gives v as JSON.
func Marshal(v any) ([]byte, error) { return marshal(v, true) }

// MarshalIndent gives v as JSON with each element on a line of its own.
func MarshalIndent(v any, prefix, indentation string) ([]byte, error) {
	b, err := marshal(v, true)
	if err != nil {
		return nil, err
	}
	return []byte(indent(b, prefix, indentation)), nil
}

// failure carries an error out of the depths.
type failure struct {
	err error
}

// encoder writes values.
type encoder struct {
	out   []byte
	html  bool
	depth int
	open  map[any]bool
	types map[reflect.Type]*typeInfo
}

func marshal(v any, html bool) (out []byte, err error) {
	e := &encoder{html: html, types: map[reflect.Type]*typeInfo{}}
	defer func() {
		if r := recover(); r != nil {
			f, ok := r.(failure)
			if !ok {
				panic(r)
			}
			out, err = nil, f.err
		}
	}()
	e.value(reflect.ValueOf(v), false)
	return e.out, nil
}

// How a type writes or reads itself.
const (
	jsonMethod   = 1 << iota // its own JSON
	appendMethod             // a text, appended
	textMethod               // a text
	noMethod     = 0
)

// typeInfo is what is known of a type.
type typeInfo struct {
	methods   int  // of the type
	pointer   int  // of pointers to it
	hasFields bool // the fields are known
	fields    []field
}

func (e *encoder) info(t reflect.Type) *typeInfo {
	info := e.types[t]
	if info == nil {
		info = &typeInfo{methods: writers(t)}
		if t.Kind() != reflect.Pointer {
			info.pointer = writers(reflect.PointerTo(t))
		}
		e.types[t] = info
	}
	return info
}

// writers gives all the ways in which a type writes itself.
func writers(t reflect.Type) (methods int) {
	if t.Implements(marshalerType) {
		methods |= jsonMethod
	}
	if t.Implements(textAppenderType) {
		methods |= appendMethod
	}
	if t.Implements(textMarshalerType) {
		methods |= textMethod
	}
	return methods
}

// writer gives the first way in which v, or a pointer to it where it has an address, writes itself, and which of the two.
func (i *typeInfo) writer(v reflect.Value) (by reflect.Value, method int) {
	for method = jsonMethod; method <= textMethod; method <<= 1 {
		if i.methods&method != 0 {
			return v, method
		}
		if i.pointer&method != 0 && v.CanAddr() {
			return v.Addr(), method
		}
	}
	return v, noMethod
}

func methodOf(t, json, text reflect.Type) int {
	if t.Implements(json) {
		return jsonMethod
	}
	if t.Implements(text) {
		return textMethod
	}
	return noMethod
}

func (e *encoder) str(s string) { e.out = append(e.out, s...) }

// quoted writes what write writes, as a string.
func (e *encoder) quoted(write func()) {
	e.out = append(e.out, '"')
	write()
	e.out = append(e.out, '"')
}

// value writes a value; asString: numbers, bools and strings as strings.
func (e *encoder) value(v reflect.Value, asString bool) {
	if !v.IsValid() {
		e.str("null")
		return
	}
	t := v.Type()
	if t == numberType {
		e.number(v, asString)
		return
	}
	if by, method := e.info(t).writer(v); method != noMethod {
		e.byMethod(by, method)
		return
	}
	switch v.Kind() {
	case reflect.Bool:
		e.scalar(strconv.FormatBool(v.Bool()), asString)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		e.scalar(strconv.FormatInt(v.Int(), 10), asString)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		e.scalar(strconv.FormatUint(v.Uint(), 10), asString)
	case reflect.Float32:
		e.float(v, 32, asString)
	case reflect.Float64:
		e.float(v, 64, asString)
	case reflect.String:
		s := quote(v.String(), e.html)
		if asString {
			s = quote(s, e.html)
		}
		e.str(s)
	case reflect.Interface:
		if v.IsNil() {
			e.str("null")
			return
		}
		e.value(v.Elem(), false)
	case reflect.Pointer:
		if v.IsNil() {
			e.str("null")
			return
		}
		e.enter(v, v.Pointer(), func() { e.value(v.Elem(), asString) })
	case reflect.Struct:
		e.structure(v)
	case reflect.Map:
		if v.IsNil() {
			e.str("null")
			return
		}
		e.enter(v, v.Pointer(), func() { e.mapping(v) })
	case reflect.Slice:
		if v.IsNil() {
			e.str("null")
			return
		}
		if t.Elem().Kind() == reflect.Uint8 {
			if of := e.info(t.Elem()); of.methods == noMethod && of.pointer == noMethod {
				e.quoted(func() { e.str(base64.StdEncoding.EncodeToString(v.Bytes())) })
				return
			}
		}
		type part struct {
			p uintptr
			n int
		}
		e.enter(v, part{v.Pointer(), v.Len()}, func() { e.elements(v) })
	case reflect.Array:
		e.elements(v)
	default:
		panic(failure{&UnsupportedTypeError{t}})
	}
}

// enter writes what may contain itself.
func (e *encoder) enter(v reflect.Value, id any, write func()) {
	e.depth++
	if e.depth > 1000 {
		if e.open[id] {
			panic(failure{&UnsupportedValueError{v, "encountered a cycle via " + v.Type().String()}})
		}
		if e.open == nil {
			e.open = map[any]bool{}
		}
		e.open[id] = true
		defer delete(e.open, id)
	}
	write()
	e.depth--
}

func (e *encoder) scalar(s string, asString bool) {
	if asString {
		s = `"` + s + `"`
	}
	e.str(s)
}

func (e *encoder) float(v reflect.Value, bits int, asString bool) {
	e.scalar(floatText(v, bits), asString)
}

// floatText gives the shortest number that reads as the float.
func floatText(v reflect.Value, bits int) string {
	f := v.Float()
	if math.IsNaN(f) || math.IsInf(f, 0) {
		panic(failure{&UnsupportedValueError{v, strconv.FormatFloat(f, 'g', -1, bits)}})
	}
	format := byte('f')
	if abs := math.Abs(f); abs != 0 {
		small, large := abs < 1e-6, abs >= 1e21
		if bits == 32 {
			small, large = float32(abs) < 1e-6, float32(abs) >= 1e21
		}
		if small || large {
			format = 'e'
		}
	}
	s := strconv.FormatFloat(f, format, -1, bits)
	if n := len(s); format == 'e' && n >= 4 && s[n-4:n-1] == "e-0" {
		s = s[:n-2] + s[n-1:]
	}
	return s
}

func (e *encoder) number(v reflect.Value, asString bool) {
	s := v.String()
	if s == "" {
		s = "0"
	}
	if !isNumber(s) {
		if asString {
			s = `"` + s + `"`
		}
		err := errors.New("cannot parse " + strconv.Quote(s) + " as JSON number: invalid syntax")
		panic(failure{&MarshalerError{reflect.PointerTo(v.Type()), err, "MarshalJSONTo"}})
	}
	e.scalar(s, asString)
}

// byMethod writes a value that writes itself.
func (e *encoder) byMethod(v reflect.Value, method int) {
	if (v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface) && v.IsNil() {
		e.str("null")
		return
	}
	t := v.Type()
	if v.Kind() != reflect.Pointer && v.Kind() != reflect.Interface {
		t = reflect.PointerTo(t)
	}
	if !v.CanInterface() {
		panic(failure{&UnsupportedTypeError{t}})
	}
	if method != jsonMethod {
		e.str(quote(textOf(v, t, method), e.html))
		return
	}
	text, err := v.Interface().(Marshaler).MarshalJSON()
	if err == nil {
		if err = layoutSyntax(text); err != nil {
			err.(*SyntaxError).Offset += int64(len(e.out)) - e.misplaced(text)
		}
	}
	if err != nil {
		panic(failure{&MarshalerError{t, err, "MarshalJSON"}})
	}
	e.str(compact(text, e.html))
}

// textOf gives the text that v writes itself as; t is what an error names.
func textOf(v reflect.Value, t reflect.Type, method int) string {
	var text []byte
	var err error
	name := "AppendText"
	if method == appendMethod {
		text, err = v.Interface().(encoding.TextAppender).AppendText(nil)
	} else {
		name = "MarshalText"
		text, err = v.Interface().(encoding.TextMarshaler).MarshalText()
	}
	if err != nil {
		panic(failure{&MarshalerError{t, err, name}})
	}
	return string(text)
}

// misplaced is by how much a bracket that closes nothing stands further to the left than it is written: where it is met, no comma is due.
func (e *encoder) misplaced(text []byte) int64 {
	first := strings.TrimLeft(string(text), " \t\r\n")
	closes := first != "" && (first[0] == ']' || first[0] == '}')
	if closes && len(e.out) > 0 && e.out[len(e.out)-1] == ',' {
		return 1
	}
	return 0
}

func (e *encoder) elements(v reflect.Value) {
	e.out = append(e.out, '[')
	for i, n := 0, v.Len(); i < n; i++ {
		if i > 0 {
			e.out = append(e.out, ',')
		}
		e.value(v.Index(i), false)
	}
	e.out = append(e.out, ']')
}

// keyText gives the text of a map's key.
func (e *encoder) keyText(k reflect.Value) string {
	if k.Kind() == reflect.String {
		return k.String()
	}
	if methods := e.info(k.Type()).methods &^ jsonMethod; methods != noMethod {
		if k.Kind() == reflect.Pointer && k.IsNil() {
			return ""
		}
		t := k.Type()
		if t.Kind() != reflect.Pointer {
			t = reflect.PointerTo(t)
		}
		return textOf(k, t, methods&-methods)
	}
	if k.CanInt() {
		return strconv.FormatInt(k.Int(), 10)
	}
	if k.CanUint() {
		return strconv.FormatUint(k.Uint(), 10)
	}
	if k.CanFloat() {
		return floatText(k, k.Type().Bits())
	}
	panic(failure{&UnsupportedTypeError{k.Type()}})
}

func (e *encoder) mapping(v reflect.Value) {
	type entry struct {
		key  string
		elem reflect.Value
	}
	entries := make([]entry, 0, v.Len())
	for it := v.MapRange(); it.Next(); {
		entries = append(entries, entry{e.keyText(it.Key()), it.Value()})
	}
	slices.SortFunc(entries, func(a, b entry) int { return strings.Compare(a.key, b.key) })
	e.out = append(e.out, '{')
	for i, x := range entries {
		if i > 0 {
			e.out = append(e.out, ',')
		}
		e.str(quote(x.key, e.html))
		e.out = append(e.out, ':')
		e.value(x.elem, false)
	}
	e.out = append(e.out, '}')
}

func (e *encoder) structure(v reflect.Value) {
	info := e.info(v.Type())
	if !info.hasFields {
		info.fields, info.hasFields = fieldsOf(v.Type()), true
	}
	e.out = append(e.out, '{')
	first := true
next:
	for i := range info.fields {
		f := &info.fields[i]
		x := v
		for _, n := range f.index {
			if x.Kind() == reflect.Pointer {
				if x.IsNil() {
					continue next
				}
				x = x.Elem()
			}
			x = x.Field(n)
		}
		if f.omitEmpty && isEmpty(x) || f.omitZero && isZeroValue(x) {
			continue
		}
		if !first {
			e.out = append(e.out, ',')
		}
		first = false
		e.str(quote(f.name, e.html))
		e.out = append(e.out, ':')
		e.value(x, f.quoted)
	}
	e.out = append(e.out, '}')
}

func isEmpty(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() == 0
	case reflect.Struct, reflect.Chan, reflect.Func, reflect.Complex64, reflect.Complex128, reflect.UnsafePointer:
		return false
	}
	return v.IsZero()
}

type zeroer interface {
	IsZero() bool
}

// isZeroValue tells whether a field is zero: by IsZero where its type has that, or a pointer to it; nil is zero all the same.
func isZeroValue(v reflect.Value) bool {
	t := v.Type()
	if !t.Implements(zeroerType) {
		if t.Kind() == reflect.Interface || !reflect.PointerTo(t).Implements(zeroerType) {
			return v.IsZero()
		}
		if !v.CanAddr() {
			variable := reflect.New(t).Elem()
			variable.Set(v)
			v = variable
		}
		return v.Addr().Interface().(zeroer).IsZero()
	}
	for at := v; at.Kind() == reflect.Interface || at.Kind() == reflect.Pointer; at = at.Elem() {
		if at.IsNil() {
			return true
		}
		if at.Kind() == reflect.Pointer {
			break
		}
	}
	return v.Interface().(zeroer).IsZero()
}

// field is a field of a struct or of what is embedded in it, under its name in JSON.
type field struct {
	name      string
	index     []int
	typ       reflect.Type
	tagged    bool
	omitEmpty bool
	omitZero  bool
	quoted    bool
}

// fieldsOf gives the fields of a struct type in their order: of several of a name the shallowest, or the only one with a tag.
func fieldsOf(t reflect.Type) []field {
	type place struct {
		typ   reflect.Type
		index []int
	}
	level := []place{{typ: t}}
	visited := map[reflect.Type]bool{}
	count := map[reflect.Type]int{}
	var all []field
	for len(level) > 0 {
		var next []place
		nextCount := map[reflect.Type]int{}
		for _, p := range level {
			if visited[p.typ] {
				continue
			}
			visited[p.typ] = true
			for i := 0; i < p.typ.NumField(); i++ {
				sf := p.typ.Field(i)
				ft := sf.Type
				if ft.Kind() == reflect.Pointer && ft.Name() == "" {
					ft = ft.Elem()
				}
				if sf.Anonymous {
					if !sf.IsExported() && ft.Kind() != reflect.Struct {
						continue
					}
				} else if !sf.IsExported() {
					continue
				}
				tag := sf.Tag.Get("json")
				if tag == "-" {
					continue
				}
				f := field{typ: sf.Type, index: append(slices.Clone(p.index), i)}
				name, options, _ := strings.Cut(tag, ",")
				if isName(name) {
					f.name, f.tagged = name, true
				}
				for option := range strings.SplitSeq(options, ",") {
					switch option {
					case "omitempty":
						f.omitEmpty = true
					case "omitzero":
						f.omitZero = true
					case "string":
						switch k := ft.Kind(); {
						case k >= reflect.Bool && k <= reflect.Float64, k == reflect.String:
							f.quoted = true
						}
					}
				}
				if !f.tagged && sf.Anonymous && ft.Kind() == reflect.Struct {
					nextCount[ft]++
					if nextCount[ft] == 1 {
						next = append(next, place{ft, f.index})
					}
					continue
				}
				if !f.tagged {
					f.name = sf.Name
				}
				all = append(all, f)
				if count[p.typ] > 1 {
					all = append(all, f)
				}
			}
		}
		level, count = next, nextCount
	}
	return dominant(all)
}

func dominant(all []field) []field {
	slices.SortStableFunc(all, func(a, b field) int {
		tags := 0
		if a.tagged != b.tagged {
			tags = 1
			if a.tagged {
				tags = -1
			}
		}
		return cmp.Or(strings.Compare(a.name, b.name), len(a.index)-len(b.index), tags)
	})
	var out []field
	for i := 0; i < len(all); {
		n := 1
		for i+n < len(all) && all[i+n].name == all[i].name {
			n++
		}
		if n == 1 || len(all[i].index) != len(all[i+1].index) || all[i].tagged != all[i+1].tagged {
			out = append(out, all[i])
		}
		i += n
	}
	slices.SortFunc(out, func(a, b field) int { return slices.Compare(a.index, b.index) })
	return out
}

func isName(s string) bool {
	if s == "" {
		return false
	}
	for _, c := range s {
		if strings.ContainsRune("!#$%&()*+-./:;<=>?@[]^_{|}~ ", c) {
			continue
		}
		if !('a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c >= 0x80) {
			return false
		}
	}
	return true
}

// Compact appends JSON without blanks.
func Compact(dst *bytes.Buffer, src []byte) error {
	if err := layoutSyntax(src); err != nil {
		return err
	}
	dst.WriteString(compact(src, false))
	return nil
}

// Indent appends JSON with each element on a line of its own.
func Indent(dst *bytes.Buffer, src []byte, prefix, indentation string) error {
	if err := layoutSyntax(src); err != nil {
		return err
	}
	start := 0
	for start < len(src) && (src[start] == ' ' || src[start] == '\t' || src[start] == '\r' || src[start] == '\n') {
		start++
	}
	dst.WriteString(indent(src[start:], prefix, indentation))
	return nil
}

// HTMLEscape appends JSON that can stand in a script element.
func HTMLEscape(dst *bytes.Buffer, src []byte) {
	for i := 0; i < len(src); i++ {
		switch c := src[i]; {
		case c == '<' || c == '>' || c == '&':
			dst.WriteString(`\u00` + strconv.FormatInt(int64(c), 16))
		case c == 0xe2 && i+2 < len(src) && src[i+1] == 0x80 && src[i+2]&^1 == 0xa8:
			dst.WriteString(`\u202` + strconv.FormatInt(int64(src[i+2]&0xf), 16))
			i += 2
		default:
			dst.WriteByte(c)
		}
	}
}

// Valid tells whether data is one JSON value.
func Valid(data []byte) bool {
	msg, _ := check(data)
	return msg == ""
}

// A SyntaxError says what is wrong with a text.
type SyntaxError struct {
	msg    string
	Offset int64
}

func (e *SyntaxError) Error() string { return e.msg }

// syntax gives the error of a text that is not one JSON value.
func syntax(data []byte) error {
	if msg, at := check(data); msg != "" {
		return &SyntaxError{msg, int64(at)}
	}
	return nil
}

// layoutSyntax gives the error of a text that is to be laid out anew, in which an array has values and not elements.
func layoutSyntax(data []byte) error {
	msg, at := check(data)
	if msg == "" {
		return nil
	}
	if start, ok := strings.CutSuffix(msg, "after array element"); ok {
		msg = start + "after array value"
	}
	if msg == errEarly.Error() && at < len(data) && (data[at] == '-' || '0' <= data[at] && data[at] <= '9') {
		// A number is cut off: what is whole of it counts as read.
		at += len(bytes.TrimRight(bytes.TrimRight(data[at:], "+-"), "eE."))
	}
	return &SyntaxError{msg, int64(at)}
}

// check gives what is wrong with a text, and where; "" if nothing.
func check(data []byte) (msg string, at int)

// skip gives the end of the value after from, or -1 and what is wrong; complete: no more text will come.
func skip(data []byte, from int, complete bool) (end int, msg string, at int)

// loneSurrogate gives the error of the last escape in a valid string literal that is half of a pair; empty if there is none.
func loneSurrogate(s string) string

func isNumber(s string) bool

func quote(s string, html bool) string

// unquote gives the text of a string literal.
func unquote(data []byte) string

func compact(data []byte, html bool) string

func indent(data []byte, prefix, indentation string) string
