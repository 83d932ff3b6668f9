// The errors: their texts, their fields, what they wrap; the types by name.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"reflect"
	"strings"
)

type failing struct{}

func (failing) MarshalJSON() ([]byte, error) { return nil, io.ErrShortWrite }

type text struct{ s string }

func (t text) MarshalText() ([]byte, error)  { return []byte(t.s), nil }
func (t *text) UnmarshalText(b []byte) error { return fmt.Errorf("text %q: %w", b, io.ErrNoProgress) }
func (failing) UnmarshalJSON(b []byte) error { return fmt.Errorf("json %s: %w", b, io.EOF) }

type inner struct {
	N int8 `json:"n"`
	F func()
}
type outer struct {
	In  []inner
	T   text
	X   failing
	P   *int
	Any any
}

func show(err error) {
	fmt.Printf("%T %v\n", err, err)
	var me *json.MarshalerError
	if errors.As(err, &me) {
		fmt.Println(" ", me.Error(), me.Type, me.Err, me.Unwrap() == me.Err)
	}
	var ue *json.UnmarshalTypeError
	if errors.As(err, &ue) {
		fmt.Println(" ", ue.Error(), ue.Value, ue.Type, ue.Offset, ue.Struct, ue.Field, ue.Err, ue.Unwrap())
	}
	var te *json.UnsupportedTypeError
	if errors.As(err, &te) {
		fmt.Println(" ", te.Error(), te.Type)
	}
	var ve *json.UnsupportedValueError
	if errors.As(err, &ve) {
		fmt.Println(" ", ve.Error(), ve.Str, ve.Value.Kind())
	}
	var se *json.SyntaxError
	if errors.As(err, &se) {
		fmt.Println(" ", se.Error(), se.Offset)
	}
	var ie *json.InvalidUnmarshalError
	if errors.As(err, &ie) {
		fmt.Println(" ", ie.Error(), ie.Type)
	}
	fmt.Println(" ", errors.Is(err, io.EOF), errors.Is(err, io.ErrNoProgress), errors.Is(err, io.ErrShortWrite))
}

func main() {
	for _, v := range []any{failing{}, &failing{}, make(chan int), inner{}, math.NaN(), []float64{math.Inf(-1)}, map[bool]int{}, func() {}, 1i, map[string]any{"a": make(chan bool)}} {
		_, err := json.Marshal(v)
		show(err)
	}
	for _, s := range []string{`{"In":[{"n":1},{"n":200}]}`, `{"In":{}}`, `{"T":"x"}`, `{"T":1}`, `{"X":[1, 2]}`, `{"P":"s"}`, `{"P":1.5}`, `{"In":[1]}`, `[]`, `1`, `"s"`, `true`, ``, `{`, `{"a"`, `{"a":}`, `{"a":1,}`, `[1 2]`, `nul`, `"\x"`, "\"\n\"", `1 2`, `01`, `-`, `1e`, "\xff"} {
		var o outer
		show(json.Unmarshal([]byte(s), &o))
	}
	var np *outer
	for _, p := range []any{nil, 1, np, outer{}, "s"} {
		show(json.Unmarshal([]byte(`{}`), p))
	}
	show(&json.InvalidUTF8Error{S: "\xff"})
	show(&json.UnmarshalFieldError{Key: "k", Type: reflect.TypeFor[inner](), Field: reflect.TypeFor[inner]().Field(0)})
	show(&json.MarshalerError{Type: reflect.TypeFor[int](), Err: io.EOF})
	fmt.Println((&json.InvalidUTF8Error{S: "é"}).Error())
	e := &json.UnmarshalFieldError{Key: "k", Type: reflect.TypeFor[inner](), Field: reflect.TypeFor[inner]().Field(0)}
	fmt.Println(e.Key, e.Type, e.Field.Name, e.Error())

	n := json.Number("12.5")
	fmt.Println(n.String())
	fmt.Println(n.Float64())
	fmt.Println(n.Int64())
	fmt.Println(json.Number("").Int64())
	fmt.Println(json.Number("99999999999999999999").Int64())
	fmt.Println(json.Delim('{').String(), json.Delim(']'))
	var m json.Marshaler = failing{}
	_, err := m.MarshalJSON()
	var u json.Unmarshaler = failing{}
	fmt.Println(err, u.UnmarshalJSON([]byte("1")))

	var d *json.Decoder = json.NewDecoder(strings.NewReader(`{"a":[1,"x",null,true]} tail`))
	var t json.Token
	for err = nil; err == nil; {
		t, err = d.Token()
		fmt.Printf("%T %v %v %d %t; ", t, t, err, d.InputOffset(), d.More())
	}
	fmt.Println()
	d = json.NewDecoder(strings.NewReader(`{"a":1} rest of it`))
	fmt.Println(d.Decode(&map[string]int{}))
	rest, err := io.ReadAll(d.Buffered())
	fmt.Printf("%q %v\n", rest, err)
	var buf bytes.Buffer
	var en *json.Encoder = json.NewEncoder(&buf)
	show(en.Encode(1))
	show(en.Encode(make(chan int)))
	fmt.Printf("%q\n", buf.String())
}

// Output:
// *json.MarshalerError json: error calling MarshalJSON for type *main.failing: short write
//   json: error calling MarshalJSON for type *main.failing: short write *main.failing short write true
//   false false true
// *json.MarshalerError json: error calling MarshalJSON for type *main.failing: short write
//   json: error calling MarshalJSON for type *main.failing: short write *main.failing short write true
//   false false true
// *json.UnsupportedTypeError json: unsupported type: chan int
//   json: unsupported type: chan int chan int
//   false false false
// *json.UnsupportedTypeError json: unsupported type: func()
//   json: unsupported type: func() func()
//   false false false
// *json.UnsupportedValueError json: unsupported value: NaN
//   json: unsupported value: NaN NaN float64
//   false false false
// *json.UnsupportedValueError json: unsupported value: -Inf
//   json: unsupported value: -Inf -Inf float64
//   false false false
// <nil> <nil>
//   false false false
// *json.UnsupportedTypeError json: unsupported type: func()
//   json: unsupported type: func() func()
//   false false false
// *json.UnsupportedTypeError json: unsupported type: complex128
//   json: unsupported type: complex128 complex128
//   false false false
// *json.UnsupportedTypeError json: unsupported type: chan bool
//   json: unsupported type: chan bool chan bool
//   false false false
// *json.UnmarshalTypeError json: cannot unmarshal number 200 into Go struct field outer.In.1.n of type int8
//   json: cannot unmarshal number 200 into Go struct field outer.In.1.n of type int8 number 200 int8 23 outer In.1.n <nil> <nil>
//   false false false
// *json.UnmarshalTypeError json: cannot unmarshal object into Go struct field outer.In of type []main.inner
//   json: cannot unmarshal object into Go struct field outer.In of type []main.inner object []main.inner 7 outer In <nil> <nil>
//   false false false
// *fmt.wrapError text "x": multiple Read calls return no data or error
//   false true false
// *json.UnmarshalTypeError json: cannot unmarshal number into Go struct field outer.T of type main.text: JSON value must be string type
//   json: cannot unmarshal number into Go struct field outer.T of type main.text: JSON value must be string type number main.text 6 outer T JSON value must be string type JSON value must be string type
//   false false false
// *fmt.wrapError json [1, 2]: EOF
//   true false false
// *json.UnmarshalTypeError json: cannot unmarshal string into Go struct field outer.P of type int
//   json: cannot unmarshal string into Go struct field outer.P of type int string int 8 outer P <nil> <nil>
//   false false false
// *json.UnmarshalTypeError json: cannot unmarshal number 1.5 into Go struct field outer.P of type int
//   json: cannot unmarshal number 1.5 into Go struct field outer.P of type int number 1.5 int 8 outer P <nil> <nil>
//   false false false
// *json.UnmarshalTypeError json: cannot unmarshal number into outer.In.0 of type main.inner
//   json: cannot unmarshal number into outer.In.0 of type main.inner number main.inner 8 outer In.0 <nil> <nil>
//   false false false
// *json.UnmarshalTypeError json: cannot unmarshal array into Go value of type main.outer
//   json: cannot unmarshal array into Go value of type main.outer array main.outer 1   <nil> <nil>
//   false false false
// *json.UnmarshalTypeError json: cannot unmarshal number into Go value of type main.outer
//   json: cannot unmarshal number into Go value of type main.outer number main.outer 1   <nil> <nil>
//   false false false
// *json.UnmarshalTypeError json: cannot unmarshal string into Go value of type main.outer
//   json: cannot unmarshal string into Go value of type main.outer string main.outer 3   <nil> <nil>
//   false false false
// *json.UnmarshalTypeError json: cannot unmarshal bool into Go value of type main.outer
//   json: cannot unmarshal bool into Go value of type main.outer bool main.outer 4   <nil> <nil>
//   false false false
// *json.SyntaxError unexpected end of JSON input
//   unexpected end of JSON input 0
//   false false false
// *json.SyntaxError unexpected end of JSON input
//   unexpected end of JSON input 1
//   false false false
// *json.SyntaxError unexpected end of JSON input
//   unexpected end of JSON input 4
//   false false false
// *json.SyntaxError invalid character '}' looking for beginning of value
//   invalid character '}' looking for beginning of value 6
//   false false false
// *json.SyntaxError invalid character '}' looking for beginning of object key string
//   invalid character '}' looking for beginning of object key string 8
//   false false false
// *json.SyntaxError invalid character '2' after array element
//   invalid character '2' after array element 4
//   false false false
// *json.SyntaxError unexpected end of JSON input
//   unexpected end of JSON input 3
//   false false false
// *json.SyntaxError invalid escape sequence `\x` in string
//   invalid escape sequence `\x` in string 3
//   false false false
// *json.SyntaxError invalid character '\n' in string
//   invalid character '\n' in string 2
//   false false false
// *json.SyntaxError invalid character '2' after top-level value
//   invalid character '2' after top-level value 3
//   false false false
// *json.SyntaxError invalid character '1' after top-level value
//   invalid character '1' after top-level value 2
//   false false false
// *json.SyntaxError unexpected end of JSON input
//   unexpected end of JSON input 0
//   false false false
// *json.SyntaxError unexpected end of JSON input
//   unexpected end of JSON input 0
//   false false false
// *json.SyntaxError invalid character '\xff' looking for beginning of value
//   invalid character '\xff' looking for beginning of value 1
//   false false false
// *json.InvalidUnmarshalError json: Unmarshal(nil)
//   json: Unmarshal(nil) <nil>
//   false false false
// *json.InvalidUnmarshalError json: Unmarshal(non-pointer int)
//   json: Unmarshal(non-pointer int) int
//   false false false
// *json.InvalidUnmarshalError json: Unmarshal(nil *main.outer)
//   json: Unmarshal(nil *main.outer) *main.outer
//   false false false
// *json.InvalidUnmarshalError json: Unmarshal(non-pointer main.outer)
//   json: Unmarshal(non-pointer main.outer) main.outer
//   false false false
// *json.InvalidUnmarshalError json: Unmarshal(non-pointer string)
//   json: Unmarshal(non-pointer string) string
//   false false false
// *json.InvalidUTF8Error json: invalid UTF-8 in string: "\xff"
//   false false false
// *json.UnmarshalFieldError json: cannot unmarshal object key "k" into unexported field N of type main.inner
//   false false false
// *json.MarshalerError json: error calling MarshalJSON for type int: EOF
//   json: error calling MarshalJSON for type int: EOF int EOF true
//   true false false
// json: invalid UTF-8 in string: "é"
// k main.inner N json: cannot unmarshal object key "k" into unexported field N of type main.inner
// 12.5
// 12.5 <nil>
// 0 strconv.ParseInt: parsing "12.5": invalid syntax
// 0 strconv.ParseInt: parsing "": invalid syntax
// 9223372036854775807 strconv.ParseInt: parsing "99999999999999999999": value out of range
// { ]
// short write json 1: EOF
// json.Delim { <nil> 1 true; string a <nil> 4 true; json.Delim [ <nil> 6 true; float64 1 <nil> 7 true; string x <nil> 11 true; <nil> <nil> <nil> 16 true; bool true <nil> 21 false; json.Delim ] <nil> 22 false; json.Delim } <nil> 23 true; <nil> <nil> invalid character 'a' in literal true (expecting 'r') 24 true;
// <nil>
// " rest of it" <nil>
// <nil> <nil>
//   false false false
// *json.UnsupportedTypeError json: unsupported type: chan int
//   json: unsupported type: chan int chan int
//   false false false
// "1\n"
