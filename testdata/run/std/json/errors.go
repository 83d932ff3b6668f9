// Errors of reading and writing, and decoding token by token.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"reflect"
	"strconv"
	"strings"
)

type TM struct{ s string }

func (t TM) MarshalText() ([]byte, error) { return []byte("tm:" + t.s), nil }
func (t *TM) UnmarshalText(b []byte) error {
	if len(b) > 5 {
		return errors.New("too long")
	}
	t.s = string(b)
	return nil
}

type JM struct{ n int }

func (j JM) MarshalJSON() ([]byte, error) {
	if j.n < 0 {
		return nil, errors.New("negative")
	}
	if j.n == 7 {
		return []byte("{bad"), nil
	}
	return []byte(fmt.Sprintf(`{ "n" : %d }`, j.n)), nil
}
func (j *JM) UnmarshalJSON(b []byte) (err error) { j.n, err = strconv.Atoi(string(b)); return err }

type Ring struct{ Next *Ring }

type D struct {
	I8  int8
	U   uint8
	F   float32
	S   string
	B   []byte
	M   map[int]string
	P   *int
	T   TM
	J   JM
	A   [2]int
	X   any
	In  struct{ Deep []map[string]int }
	Str int `json:",string"`
	Ifc fmt.Stringer
	N   json.Number
	r   int
}

func main() {
	show := func(v any) {
		b, err := json.Marshal(v)
		fmt.Printf("%s | %T %v\n", b, err, err)
	}
	show(math.NaN())
	show([]any{math.Inf(1)})
	show(map[string]any{"a": make(chan int)})
	show(JM{-1})
	show(&JM{7})
	show(map[TM]int{{"a"}: 1})
	show(map[float64]int{})
	r := &Ring{}
	r.Next = r
	b, err := json.Marshal(r)
	fmt.Printf("%s %T %.80v\n", b, err, err)
	show(json.Number("1x"))
	show(json.Number(""))
	show(json.RawMessage("{x"))
	show(json.RawMessage(nil))
	show(struct {
		A int     `json:"a,string"`
		B string  `json:",string"`
		C *int    `json:",string"`
		D float64 `json:",string"`
		E bool    `json:",string"`
		F []int   `json:",string"`
	}{B: "q\"<"})
	show(1e21)
	show(1e20)
	show(1e-7)
	show(float32(0.1))
	show(1e-6)
	show(100.0)
	show(-0.0)
	show(math.Copysign(0, -1))
	show(float32(1e21))
	show(3.4028234663852886e38)
	for _, s := range []string{
		`{"I8":300}`, `{"U":-1}`, `{"I8":1.0}`, `{"I8":1e2}`, `{"F":1e99}`, `{"S":1}`, `{"B":"!!"}`, `{"B":[1,2,300]}`, `{"B":1}`, `{"M":{"x":"y"}}`, `{"M":{"1":"y","2":3}}`,
		`{"P":"x"}`, `{"P":null,"S":null,"I8":null}`, `{"T":"toolong"}`, `{"T":1}`, `{"J":"x"}`, `{"A":[1,2,3]}`, `{"A":[1]}`, `{"A":{}}`, `{"X":{"a":[1,"s",null,true,1.5]}}`, `{"In":{"Deep":[{"a":"b"}]}}`,
		`{"Str":"5"}`, `{"Str":5}`, `{"Str":"x"}`, `{"Str":null}`, `{"Ifc":{}}`, `{"Ifc":null}`, `{"s":"fold"}`, `{"i8":3,"I8":4}`, `[]`, `"x"`, `1`, `null`, `true`, `{"N":"12"}`, `{"N":"x"}`, `{"N":12.5}`, `{"N":true}`, `{"r":5}`, `{"unknown":1}`, `{"M":[]}`, `{"M":{"99999999999999999999":"a"}}`,
		`{"I8":"a","U":"b","S":"kept"}`, `{"In":5,"S":"z"}`,
	} {
		var d D
		err := json.Unmarshal([]byte(s), &d)
		fmt.Printf("%s -> %T %v", s, err, err)
		var te *json.UnmarshalTypeError
		if errors.As(err, &te) {
			fmt.Printf(" [%s|%v|%d|%s|%s]", te.Value, te.Type, te.Offset, te.Struct, te.Field)
		}
		d.P = nil
		fmt.Printf(" %+v\n", d)
	}
	fmt.Println(json.Unmarshal([]byte("1"), nil))
	fmt.Println(json.Unmarshal([]byte("1"), 5))
	fmt.Println(json.Unmarshal([]byte("1"), (*int)(nil)))
	var x any
	dec := json.NewDecoder(strings.NewReader(`{"a":1} [1,{"b":2}] "s" 12 x`))
	for {
		err := dec.Decode(&x)
		fmt.Println(x, err, dec.InputOffset(), dec.More())
		if err != nil {
			break
		}
	}
	dec = json.NewDecoder(strings.NewReader(`{"a":[1,"x",null,true,{}],"b":{"c":1.5}} 7`))
	for {
		tok, err := dec.Token()
		fmt.Printf("%T %v %v %d %v; ", tok, tok, err, dec.InputOffset(), dec.More())
		if err != nil {
			break
		}
	}
	fmt.Println()
	dec = json.NewDecoder(strings.NewReader(`{"Zed":1}`))
	dec.DisallowUnknownFields()
	var d D
	fmt.Println(dec.Decode(&d))
	dec = json.NewDecoder(strings.NewReader(`[1, 2.50, 3`))
	dec.UseNumber()
	fmt.Println(dec.Token())
	for dec.More() {
		var v any
		err := dec.Decode(&v)
		fmt.Printf("%T %v %v\n", v, v, err)
		if err != nil {
			break
		}
	}
	fmt.Println(json.NewDecoder(strings.NewReader(``)).Decode(&x), json.NewDecoder(strings.NewReader(`{"a"`)).Decode(&x))
	for _, bad := range []string{`{"a" 1}`, `[1 2]`, `{1:2}`, `]`, `{"a":1]`, `[,]`, `{,}`, `[1,]`} {
		dec = json.NewDecoder(strings.NewReader(bad))
		for {
			tok, err := dec.Token()
			fmt.Printf("%v %v %d; ", tok, err, dec.InputOffset())
			if err != nil {
				break
			}
		}
		fmt.Println()
	}
	var buf bytes.Buffer
	fmt.Println(json.Indent(&buf, []byte(` {"a":[1,2,{}],"b":{},"c":[]} `+"\n"), ">", "--"))
	fmt.Printf("%q\n", buf.String())
	buf.Reset()
	fmt.Println(json.Compact(&buf, []byte(` {"a" : [1, 2 ] , "<b>": "\u2028 x"} `)), buf.String())
	buf.Reset()
	fmt.Println(json.Compact(&buf, []byte(` {"a" : [1, 2 `)), buf.String())
	buf.Reset()
	fmt.Println(json.Indent(&buf, []byte(`{x`), "", " "), buf.String())
	json.HTMLEscape(&buf, []byte(`{"a":"<&>"}`))
	fmt.Println(buf.String())
	buf.Reset()
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	fmt.Println(enc.Encode(map[string]any{"z": "<", "a": []int{}, "m": map[string]int{"k": 1}}), buf.String())
	mi, err := json.MarshalIndent(D{S: "x<y>&\u2028\x00\x7f\xff\b\f"}, "#", "\t")
	fmt.Println(string(mi), err, reflect.TypeOf(x))
}

// Output:
//  | *json.UnsupportedValueError json: unsupported value: NaN
//  | *json.UnsupportedValueError json: unsupported value: +Inf
//  | *json.UnsupportedTypeError json: unsupported type: chan int
//  | *json.MarshalerError json: error calling MarshalJSON for type *main.JM: negative
//  | *json.MarshalerError json: error calling MarshalJSON for type *main.JM: invalid character 'b' looking for beginning of object key string
// {"tm:a":1} | <nil> <nil>
// {} | <nil> <nil>
//  *json.UnsupportedValueError json: unsupported value: encountered a cycle via *main.Ring
//  | *json.MarshalerError json: error calling MarshalJSONTo for type *json.Number: cannot parse "1x" as JSON number: invalid syntax
// 0 | <nil> <nil>
//  | *json.MarshalerError json: error calling MarshalJSON for type *jsontext.Value: invalid character 'x' looking for beginning of object key string
// null | <nil> <nil>
// {"a":"0","B":"\"q\\\"\\u003c\"","C":null,"D":"0","E":"false","F":null} | <nil> <nil>
// 1e+21 | <nil> <nil>
// 100000000000000000000 | <nil> <nil>
// 1e-7 | <nil> <nil>
// 0.1 | <nil> <nil>
// 0.000001 | <nil> <nil>
// 100 | <nil> <nil>
// 0 | <nil> <nil>
// -0 | <nil> <nil>
// 1e+21 | <nil> <nil>
// 3.4028234663852886e+38 | <nil> <nil>
// {"I8":300} -> *json.UnmarshalTypeError json: cannot unmarshal number 300 into Go struct field D.I8 of type int8 [number 300|int8|9|D|I8] {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"U":-1} -> *json.UnmarshalTypeError json: cannot unmarshal number -1 into Go struct field D.U of type uint8 [number -1|uint8|7|D|U] {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"I8":1.0} -> *json.UnmarshalTypeError json: cannot unmarshal number 1.0 into Go struct field D.I8 of type int8 [number 1.0|int8|9|D|I8] {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"I8":1e2} -> *json.UnmarshalTypeError json: cannot unmarshal number 1e2 into Go struct field D.I8 of type int8 [number 1e2|int8|9|D|I8] {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"F":1e99} -> *json.UnmarshalTypeError json: cannot unmarshal number 1e99 into Go struct field D.F of type float32 [number 1e99|float32|9|D|F] {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"S":1} -> *json.UnmarshalTypeError json: cannot unmarshal number into Go struct field D.S of type string [number|string|6|D|S] {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"B":"!!"} -> *json.UnmarshalTypeError json: cannot unmarshal string into Go struct field D.B of type []uint8: illegal base64 data at input byte 0 [string|[]uint8|9|D|B] {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"B":[1,2,300]} -> *json.UnmarshalTypeError json: cannot unmarshal number 300 into D.B.2 of type uint8 [number 300|uint8|13|D|B.2] {I8:0 U:0 F:0 S: B:[1 2 0] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"B":1} -> *json.UnmarshalTypeError json: cannot unmarshal number into Go struct field D.B of type []uint8 [number|[]uint8|6|D|B] {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"M":{"x":"y"}} -> *json.UnmarshalTypeError json: cannot unmarshal number x into Go struct field D.M.x of type int [number x|int|9|D|M.x] {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"M":{"1":"y","2":3}} -> *json.UnmarshalTypeError json: cannot unmarshal number into D.M.2 of type string [number|string|19|D|M.2] {I8:0 U:0 F:0 S: B:[] M:map[1:y 2:] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"P":"x"} -> *json.UnmarshalTypeError json: cannot unmarshal string into Go struct field D.P of type int [string|int|8|D|P] {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"P":null,"S":null,"I8":null} -> <nil> <nil> {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"T":"toolong"} -> *errors.errorString too long {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"T":1} -> *json.UnmarshalTypeError json: cannot unmarshal number into Go struct field D.T of type main.TM: JSON value must be string type [number|main.TM|6|D|T] {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"J":"x"} -> *strconv.NumError strconv.Atoi: parsing "\"x\"": invalid syntax {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"A":[1,2,3]} -> <nil> <nil> {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[1 2] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"A":[1]} -> <nil> <nil> {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[1 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"A":{}} -> *json.UnmarshalTypeError json: cannot unmarshal object into Go struct field D.A of type [2]int [object|[2]int|6|D|A] {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"X":{"a":[1,"s",null,true,1.5]}} -> <nil> <nil> {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:map[a:[1 s <nil> true 1.5]] In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"In":{"Deep":[{"a":"b"}]}} -> *json.UnmarshalTypeError json: cannot unmarshal string into Go struct field D.In.Deep.0.a of type int [string|int|23|D|In.Deep.0.a] {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[map[a:0]]} Str:0 Ifc:<nil> N: r:0}
// {"Str":"5"} -> <nil> <nil> {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:5 Ifc:<nil> N: r:0}
// {"Str":5} -> *json.UnmarshalTypeError json: cannot unmarshal number into Go struct field D.Str of type int [number|int|8|D|Str] {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"Str":"x"} -> *json.UnmarshalTypeError json: cannot unmarshal number x into Go struct field D.Str of type int [number x|int|10|D|Str] {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"Str":null} -> <nil> <nil> {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"Ifc":{}} -> *json.UnmarshalTypeError json: cannot unmarshal object into Go struct field D.Ifc of type fmt.Stringer [object|fmt.Stringer|7|D|Ifc] {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"Ifc":null} -> <nil> <nil> {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"s":"fold"} -> <nil> <nil> {I8:0 U:0 F:0 S:fold B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"i8":3,"I8":4} -> <nil> <nil> {I8:4 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// [] -> *json.UnmarshalTypeError json: cannot unmarshal array into Go value of type main.D [array|main.D|1||] {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// "x" -> *json.UnmarshalTypeError json: cannot unmarshal string into Go value of type main.D [string|main.D|3||] {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// 1 -> *json.UnmarshalTypeError json: cannot unmarshal number into Go value of type main.D [number|main.D|1||] {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// null -> <nil> <nil> {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// true -> *json.UnmarshalTypeError json: cannot unmarshal bool into Go value of type main.D [bool|main.D|4||] {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"N":"12"} -> <nil> <nil> {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N:12 r:0}
// {"N":"x"} -> *json.UnmarshalTypeError json: cannot unmarshal string "x" into Go value of type json.Number: invalid syntax [string "x"|json.Number|0||] {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"N":12.5} -> <nil> <nil> {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N:12.5 r:0}
// {"N":true} -> *json.UnmarshalTypeError json: cannot unmarshal bool into Go value of type json.Number [bool|json.Number|0||] {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"r":5} -> <nil> <nil> {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"unknown":1} -> <nil> <nil> {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"M":[]} -> *json.UnmarshalTypeError json: cannot unmarshal array into Go struct field D.M of type map[int]string [array|map[int]string|6|D|M] {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"M":{"99999999999999999999":"a"}} -> *json.UnmarshalTypeError json: cannot unmarshal number 99999999999999999999 into D.M.99999999999999999999 of type int [number 99999999999999999999|int|28|D|M.99999999999999999999] {I8:0 U:0 F:0 S: B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"I8":"a","U":"b","S":"kept"} -> *json.UnmarshalTypeError json: cannot unmarshal string into Go struct field D.I8 of type int8 [string|int8|9|D|I8] {I8:0 U:0 F:0 S:kept B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// {"In":5,"S":"z"} -> *json.UnmarshalTypeError json: cannot unmarshal number into Go struct field D.In of type struct { Deep []map[string]int } [number|struct { Deep []map[string]int }|7|D|In] {I8:0 U:0 F:0 S:z B:[] M:map[] P:<nil> T:{s:} J:{n:0} A:[0 0] X:<nil> In:{Deep:[]} Str:0 Ifc:<nil> N: r:0}
// json: Unmarshal(nil)
// json: Unmarshal(non-pointer int)
// json: Unmarshal(nil *int)
// map[a:1] <nil> 7 true
// [1 map[b:2]] <nil> 19 true
// s <nil> 23 true
// 12 <nil> 26 true
// 12 invalid character 'x' looking for beginning of value 27 true
// json.Delim { <nil> 1 true; string a <nil> 4 true; json.Delim [ <nil> 6 true; float64 1 <nil> 7 true; string x <nil> 11 true; <nil> <nil> <nil> 16 true; bool true <nil> 21 true; json.Delim { <nil> 23 false; json.Delim } <nil> 24 false; json.Delim ] <nil> 25 true; string b <nil> 29 true; json.Delim { <nil> 31 true; string c <nil> 34 true; float64 1.5 <nil> 38 false; json.Delim } <nil> 39 false; json.Delim } <nil> 40 true; float64 7 <nil> 42 false; <nil> <nil> EOF 42 false;
// json: unknown field "Zed"
// [ <nil>
// json.Number 1 <nil>
// json.Number 2.50 <nil>
// json.Number 3 <nil>
// <nil> <nil> unexpected end of JSON input
// EOF unexpected EOF
// { <nil> 1; a <nil> 4; <nil> invalid character '1' after object key 4;
// [ <nil> 1; 1 <nil> 2; <nil> invalid character '2' after array element 2;
// { <nil> 1; <nil> object member name must be a string 1;
// <nil> invalid character ']' looking for beginning of value 0;
// { <nil> 1; a <nil> 4; 1 <nil> 6; <nil> invalid character ']' after object key:value pair 6;
// [ <nil> 1; <nil> invalid character ',' looking for beginning of value 1;
// { <nil> 1; <nil> invalid character ',' looking for beginning of value 1;
// [ <nil> 1; 1 <nil> 2; <nil> invalid character ',' looking for beginning of value 2;
// <nil>
// "{\n>--\"a\": [\n>----1,\n>----2,\n>----{}\n>--],\n>--\"b\": {},\n>--\"c\": []\n>} \n"
// <nil> {"a":[1,2],"<b>":"\u2028 x"}
// unexpected end of JSON input
// invalid character 'x' looking for beginning of object key string
// {"a":"\u003c\u0026\u003e"}
// <nil> {
//   "a": [],
//   "m": {
//     "k": 1
//   },
//   "z": "<"
// }
//
// {
// #	"I8": 0,
// #	"U": 0,
// #	"F": 0,
// #	"S": "x\u003cy\u003e\u0026\u2028\u0000�\b\f",
// #	"B": null,
// #	"M": null,
// #	"P": null,
// #	"T": "tm:",
// #	"J": {
// #		"n": 0
// #	},
// #	"A": [
// #		0,
// #		0
// #	],
// #	"X": null,
// #	"In": {
// #		"Deep": null
// #	},
// #	"Str": "0",
// #	"Ifc": null,
// #	"N": 0
// #} <nil> float64
