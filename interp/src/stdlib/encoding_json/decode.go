package json

import (
	"encoding"
	"encoding/base64"
	"errors"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Unmarshaler is what reads itself from JSON.
type Unmarshaler interface {
	UnmarshalJSON([]byte) error
}

// An UnmarshalTypeError says that a value does not fit the Go type.
type UnmarshalTypeError struct {
	Value  string
	Type   reflect.Type
	Offset int64
	Struct string
	Field  string
	Err    error
}

func (e *UnmarshalTypeError) Error() string {
	where := "Go value"
	if e.Struct != "" || e.Field != "" {
		last := e.Field[strings.LastIndexByte(e.Field, '.')+1:]
		where = e.Struct + "." + e.Field
		if last == "" || strings.Trim(last, "0123456789") != "" {
			where = "Go struct field " + where
		}
	}
	text := "json: cannot unmarshal " + e.Value + " into " + where + " of type " + e.Type.String()
	if e.Err != nil {
		text += ": " + e.Err.Error()
	}
	return text
}

// Unwrap gives what was wrong.
func (e *UnmarshalTypeError) Unwrap() error { return e.Err }

// UnmarshalFieldError is not used any more.
type UnmarshalFieldError struct {
	Key   string
	Type  reflect.Type
	Field reflect.StructField
}

func (e *UnmarshalFieldError) Error() string {
	return "json: cannot unmarshal object key " + strconv.Quote(e.Key) + " into unexported field " + e.Field.Name + " of type " + e.Type.String()
}

// An InvalidUnmarshalError says that the target is no pointer or nil.
type InvalidUnmarshalError struct {
	Type reflect.Type
}

func (e *InvalidUnmarshalError) Error() string {
	switch {
	case e.Type == nil:
		return "json: Unmarshal(nil)"
	case e.Type.Kind() != reflect.Pointer:
		return "json: Unmarshal(non-pointer " + e.Type.String() + ")"
	}
	return "json: Unmarshal(nil " + e.Type.String() + ")"
}

// Unmarshal reads JSON into what v points to.
func Unmarshal(data []byte, v any) error {
	if err := syntax(data); err != nil {
		return err
	}
	d := decoder{data: data}
	return d.decode(v)
}

// decoder reads valid text.
type decoder struct {
	data     []byte
	at       int
	base     int64 // of data in the input
	numbers  bool  // into any: Number
	strict   bool  // unknown fields are errors
	first    error
	root     string
	path     []string
	fields   map[reflect.Type][]field
	methods  map[reflect.Type]int
}

func (d *decoder) decode(v any) (err error) {
	target := reflect.ValueOf(v)
	if target.Kind() != reflect.Pointer || target.IsNil() {
		return &InvalidUnmarshalError{reflect.TypeOf(v)}
	}
	d.root = target.Type().Elem().Name()
	d.fields = map[reflect.Type][]field{}
	d.methods = map[reflect.Type]int{}
	defer func() {
		if r := recover(); r != nil {
			f, ok := r.(failure)
			if !ok {
				panic(r)
			}
			err = f.err
		}
	}()
	d.value(target, false)
	return d.first
}

func (d *decoder) blanks() byte {
	for d.at < len(d.data) {
		switch d.data[d.at] {
		case ' ', '\t', '\r', '\n':
			d.at++
		default:
			return d.data[d.at]
		}
	}
	return 0
}

// wrong notes that a value that was read up to here does not fit.
func (d *decoder) wrong(value string, t reflect.Type, err error) {
	if d.first != nil {
		return
	}
	e := &UnmarshalTypeError{Value: value, Type: t, Offset: d.base + int64(d.at), Err: err}
	if len(d.path) > 0 {
		e.Struct, e.Field = d.root, strings.Join(d.path, ".")
	}
	d.first = e
}

// literal reads a value that is no array or object.
func (d *decoder) literal() []byte {
	start := d.at
	if d.data[start] == '"' {
		d.at++
		for d.data[d.at] != '"' {
			if d.data[d.at] == '\\' {
				d.at++
			}
			d.at++
		}
		d.at++
		return d.data[start:d.at]
	}
	for d.at < len(d.data) {
		switch d.data[d.at] {
		case ',', ']', '}', ' ', '\t', '\r', '\n':
			return d.data[start:d.at]
		}
		d.at++
	}
	return d.data[start:d.at]
}

// raw reads any value as text.
func (d *decoder) raw() []byte {
	d.blanks()
	start := d.at
	d.at, _, _ = skip(d.data, d.at, true)
	return d.data[start:d.at]
}

// methodOf tells how pointers to a type read themselves.
func (d *decoder) methodOf(t reflect.Type) int {
	m, ok := d.methods[t]
	if !ok {
		m = methodOf(t, unmarshalerType, textUnmarshalerType)
		d.methods[t] = m
	}
	return m
}

// value reads a value into v, or into what v points to.
func (d *decoder) value(v reflect.Value, quoted bool) {
	c := d.blanks()
	null := c == 'n'
	for {
		if v.Kind() != reflect.Pointer && v.CanAddr() && v.Type().Name() != "" {
			if m := d.methodOf(reflect.PointerTo(v.Type())); m != noMethod && v.Type() != numberType {
				if m == jsonMethod || !null {
					d.byMethod(v.Addr(), m)
					return
				}
			}
		}
		if v.Kind() == reflect.Interface && !v.IsNil() {
			if e := v.Elem(); e.Kind() == reflect.Pointer && !e.IsNil() && (!null || e.Elem().Kind() == reflect.Pointer) {
				// Not another round of the loop: a pointer may lead to itself.
				d.value(e, quoted)
				return
			}
		}
		if v.Kind() != reflect.Pointer {
			break
		}
		if null && v.CanSet() {
			break
		}
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		v = v.Elem()
	}
	switch {
	case null:
		d.literal()
		switch v.Kind() {
		case reflect.Interface, reflect.Pointer, reflect.Map, reflect.Slice:
			v.SetZero()
		}
	case c == '{':
		d.object(v)
	case c == '[':
		d.array(v)
	case v.Kind() == reflect.Interface:
		if v.NumMethod() > 0 {
			d.wrong(kindName(c), v.Type(), nil)
			d.literal()
			return
		}
		v.Set(reflect.ValueOf(d.any()))
	case quoted && v.Kind() != reflect.Interface:
		d.inString(v, c)
	default:
		d.scalar(v, d.literal())
	}
}

func kindName(c byte) string {
	switch c {
	case '"':
		return "string"
	case 't', 'f':
		return "bool"
	case '{':
		return "object"
	case '[':
		return "array"
	case 'n':
		return "null"
	}
	return "number"
}

// inString reads a value that stands in a string, for the option string.
func (d *decoder) inString(v reflect.Value, c byte) {
	lit := d.literal()
	if v.Type() == numberType {
		if c != '"' {
			d.noNumber(kindName(c), nil)
			return
		}
		d.number(v, lit)
		return
	}
	if c != '"' {
		d.wrong(kindName(c), v.Type(), nil)
		return
	}
	inner := unquote(lit)
	if inner == "null" {
		switch v.Kind() {
		case reflect.Interface, reflect.Pointer, reflect.Map, reflect.Slice:
			v.SetZero()
		}
		return
	}
	switch v.Kind() {
	case reflect.String:
		if err := oneString(inner); err != nil {
			d.wrong("string", v.Type(), err)
			return
		}
	case reflect.Bool:
		if inner != "true" && inner != "false" {
			d.wrong("string "+string(lit), v.Type(), strconv.ErrSyntax)
			return
		}
	default:
		if !isNumber(inner) {
			d.wrong("number "+inner, v.Type(), nil)
			return
		}
	}
	d.scalar(v, []byte(inner))
}

// oneString gives the error of a text that is not one JSON string and nothing else.
func oneString(s string) error {
	if s != "" && s[0] != '"' {
		first, _ := utf8.DecodeRuneInString(s)
		return &SyntaxError{msg: "invalid character " + strconv.QuoteRune(first) + " looking for beginning of object key string"}
	}
	end, msg, _ := skip([]byte(s), 0, true)
	if msg != "" {
		return &SyntaxError{msg: msg}
	}
	if end < len(s) {
		behind, _ := utf8.DecodeRuneInString(s[end:])
		return &SyntaxError{msg: "invalid character " + strconv.QuoteRune(behind) + " after string value"}
	}
	if msg := loneSurrogate(s); msg != "" {
		return &SyntaxError{msg: msg}
	}
	return nil
}

// isTime tells whether a type is time.Time, which is read here: nothing that is not a string is shown to its method.
func isTime(t reflect.Type) bool { return t.Name() == "Time" && t.PkgPath() == "time" }

// byMethod reads a value that reads itself.
func (d *decoder) byMethod(v reflect.Value, method int) {
	if method == jsonMethod && !isTime(v.Type().Elem()) {
		if err := v.Interface().(Unmarshaler).UnmarshalJSON(d.raw()); err != nil && d.first == nil {
			d.first = err
		}
		return
	}
	c := d.data[d.at]
	if c == 'n' && method == jsonMethod {
		d.literal()
		return
	}
	if c != '"' {
		var err error
		if method == textMethod {
			err = errors.New("JSON value must be string type")
		}
		if c == '{' || c == '[' {
			d.skipped(kindName(c), v.Type().Elem(), err)
			return
		}
		d.literal()
		d.wrong(kindName(c), v.Type().Elem(), err)
		return
	}
	text := unquote(d.literal())
	if err := v.Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte(text)); err != nil && d.first == nil {
		d.first = err
	}
}

// scalar stores a literal.
func (d *decoder) scalar(v reflect.Value, lit []byte) {
	if v.Type() == numberType {
		d.number(v, lit)
		return
	}
	switch c := lit[0]; c {
	case 't', 'f':
		if v.Kind() != reflect.Bool {
			d.wrong("bool", v.Type(), nil)
			return
		}
		v.SetBool(c == 't')
	case '"':
		s := unquote(lit)
		switch {
		case v.Kind() == reflect.String:
			v.SetString(s)
		case v.Kind() == reflect.Slice && v.Type().Elem().Kind() == reflect.Uint8:
			b, err := base64.StdEncoding.DecodeString(s)
			if err != nil {
				d.wrong("string", v.Type(), err)
				return
			}
			v.SetBytes(b)
		default:
			d.wrong("string", v.Type(), nil)
		}
	default:
		s := string(lit)
		switch {
		case v.CanInt():
			n, err := strconv.ParseInt(s, 10, 64)
			if err != nil || v.OverflowInt(n) {
				d.wrong("number "+s, v.Type(), nil)
				return
			}
			v.SetInt(n)
		case v.CanUint():
			n, err := strconv.ParseUint(s, 10, 64)
			if err != nil || v.OverflowUint(n) {
				d.wrong("number "+s, v.Type(), nil)
				return
			}
			v.SetUint(n)
		case v.CanFloat():
			f, err := strconv.ParseFloat(s, v.Type().Bits())
			if err != nil || v.OverflowFloat(f) {
				d.wrong("number "+s, v.Type(), nil)
				return
			}
			v.SetFloat(f)
		default:
			d.wrong("number", v.Type(), nil)
		}
	}
}

func (d *decoder) number(v reflect.Value, lit []byte) {
	s, problem, err := string(lit), "", error(nil)
	switch lit[0] {
	case 't', 'f':
		problem = "bool"
	case '"':
		s = unquote(lit)
		if !isNumber(s) {
			problem, err = "string "+string(lit), strconv.ErrSyntax
		}
	}
	if problem == "" {
		v.SetString(s)
	} else {
		d.noNumber(problem, err)
	}
}

// noNumber notes that a value is no Number; where it stands is not said.
func (d *decoder) noNumber(value string, err error) {
	if d.first == nil {
		d.first = &UnmarshalTypeError{Value: value, Type: numberType, Err: err}
	}
}

// skipped reads an array or object that does not fit.
func (d *decoder) skipped(kind string, t reflect.Type, err error) {
	if t == numberType {
		d.noNumber(kind, nil)
	}
	start := d.at
	d.at++
	d.wrong(kind, t, err)
	d.at = start
	d.raw()
}

// refused reads an array or object that goes to an interface with methods.
func (d *decoder) refused(kind string, t reflect.Type) {
	d.wrong(kind, t, nil)
	d.raw()
}

func (d *decoder) push(name string) { d.path = append(d.path, name) }

func (d *decoder) pop() { d.path = d.path[:len(d.path)-1] }

func (d *decoder) array(v reflect.Value) {
	switch v.Kind() {
	case reflect.Interface:
		if v.NumMethod() == 0 {
			v.Set(reflect.ValueOf(d.any()))
			return
		}
		d.refused("array", v.Type())
		return
	case reflect.Array, reflect.Slice:
	default:
		d.skipped("array", v.Type(), nil)
		return
	}
	d.at++
	n := 0
	for d.blanks() != ']' {
		d.push(strconv.Itoa(n))
		if v.Kind() == reflect.Slice {
			if n >= v.Cap() {
				v.Grow(1)
			}
			if n >= v.Len() {
				v.SetLen(n + 1)
			}
		}
		if n < v.Len() {
			d.value(v.Index(n), false)
		} else {
			d.raw()
		}
		n++
		d.pop()
		if d.blanks() == ',' {
			d.at++
		}
	}
	d.at++
	if v.Kind() == reflect.Array {
		for i := n; i < v.Len(); i++ {
			v.Index(i).SetZero()
		}
		return
	}
	if n == 0 {
		v.Set(reflect.MakeSlice(v.Type(), 0, 0))
	} else {
		v.SetLen(n)
	}
}

// key reads a key.
func (d *decoder) key() string {
	return unquote(d.literal())
}

// colon goes behind the colon.
func (d *decoder) colon() {
	d.blanks()
	d.at++
}

func (d *decoder) object(v reflect.Value) {
	t := v.Type()
	switch v.Kind() {
	case reflect.Interface:
		if v.NumMethod() == 0 {
			v.Set(reflect.ValueOf(d.any()))
			return
		}
		d.refused("object", t)
		return
	case reflect.Map:
		d.mapping(v)
		return
	case reflect.Struct:
	default:
		d.skipped("object", t, nil)
		return
	}
	fields, ok := d.fields[t]
	if !ok {
		fields = fieldsOf(t)
		d.fields[t] = fields
	}
	d.at++
	for d.blanks() != '}' {
		name := d.key()
		d.colon()
		d.push(name)
		f := find(fields, name)
		if f == nil {
			if d.strict && d.first == nil {
				d.first = errors.New("json: unknown field " + strconv.Quote(name))
			}
			d.raw()
		} else if x, ok := d.reach(v, f); ok {
			d.value(x, f.quoted)
		} else {
			d.wrong(kindName(d.blanks()), t, errors.New("cannot set embedded pointer to unexported struct type"))
			d.raw()
		}
		d.pop()
		if d.blanks() == ',' {
			d.at++
		}
	}
	d.at++
}

// find gives the field of a name, also in other letters.
func find(fields []field, name string) *field {
	for i := range fields {
		if fields[i].name == name {
			return &fields[i]
		}
	}
	for i := range fields {
		if strings.EqualFold(fields[i].name, name) {
			return &fields[i]
		}
	}
	return nil
}

// reach gives a field's variable, making what is embedded by pointer where that can be set.
func (d *decoder) reach(v reflect.Value, f *field) (reflect.Value, bool) {
	for _, n := range f.index {
		if v.Kind() == reflect.Pointer {
			if v.IsNil() {
				if !v.CanSet() {
					return v, false
				}
				v.Set(reflect.New(v.Type().Elem()))
			}
			v = v.Elem()
		}
		v = v.Field(n)
	}
	return v, true
}

func (d *decoder) mapping(v reflect.Value) {
	t := v.Type()
	kt := t.Key()
	byText := reflect.PointerTo(kt).Implements(textUnmarshalerType)
	switch k := kt.Kind(); {
	case k == reflect.String, k >= reflect.Int && k <= reflect.Float64, byText:
	default:
		d.skipped("object", t, nil)
		return
	}
	if v.IsNil() {
		v.Set(reflect.MakeMap(t))
	}
	d.at++
	for d.blanks() != '}' {
		name := d.key()
		d.push(name)
		key, ok := d.mapKey(kt, name, byText)
		d.colon()
		elem := reflect.New(t.Elem()).Elem()
		if ok {
			d.value(elem, false)
			v.SetMapIndex(key, elem)
		} else {
			d.raw()
		}
		d.pop()
		if d.blanks() == ',' {
			d.at++
		}
	}
	d.at++
}

func (d *decoder) mapKey(t reflect.Type, name string, byText bool) (reflect.Value, bool) {
	key := reflect.New(t)
	v := key.Elem()
	if byText && t.Kind() != reflect.String || byText && t.NumMethod()+key.NumMethod() > 0 {
		if err := key.Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte(name)); err != nil {
			if d.first == nil {
				d.first = err
			}
			return v, false
		}
		return v, true
	}
	switch {
	case t.Kind() == reflect.String:
		v.SetString(name)
	case v.CanInt():
		n, err := strconv.ParseInt(name, 10, 64)
		if err != nil || v.OverflowInt(n) {
			d.wrong("number "+name, t, nil)
			return v, false
		}
		v.SetInt(n)
	case v.CanFloat():
		f, err := strconv.ParseFloat(name, t.Bits())
		if err != nil || !isNumber(name) {
			d.wrong("number "+name, t, nil)
			return v, false
		}
		v.SetFloat(f)
	default:
		n, err := strconv.ParseUint(name, 10, 64)
		if err != nil || v.OverflowUint(n) {
			d.wrong("number "+name, t, nil)
			return v, false
		}
		v.SetUint(n)
	}
	return v, true
}

// any reads a value of any kind.
func (d *decoder) any() any {
	switch c := d.blanks(); c {
	case '{':
		m := map[string]any{}
		d.at++
		for d.blanks() != '}' {
			name := d.key()
			d.colon()
			d.push(name)
			m[name] = d.any()
			d.pop()
			if d.blanks() == ',' {
				d.at++
			}
		}
		d.at++
		return m
	case '[':
		list := []any{}
		d.at++
		for d.blanks() != ']' {
			d.push(strconv.Itoa(len(list)))
			list = append(list, d.any())
			d.pop()
			if d.blanks() == ',' {
				d.at++
			}
		}
		d.at++
		return list
	case '"':
		return unquote(d.literal())
	case 't', 'f':
		d.literal()
		return c == 't'
	case 'n':
		d.literal()
		return nil
	}
	s := string(d.literal())
	if d.numbers {
		return Number(s)
	}
	f, err := strconv.ParseFloat(s, 64)
	if err != nil {
		d.wrong("number "+s, reflect.TypeFor[float64](), nil)
		return 0.0
	}
	return f
}
