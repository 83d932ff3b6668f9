// Encoding: kinds, tags, embedded structs, maps with all kinds of keys, methods, what cannot be encoded.

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/cmplx"
	"os"
	"time"
)

type Level int

func (l Level) MarshalText() ([]byte, error) {
	if l < 0 {
		return nil, errors.New("negative level")
	}
	return fmt.Appendf(nil, "L%d", int(l)), nil
}

type ptrMethod struct{ n int }

func (p *ptrMethod) MarshalJSON() ([]byte, error) { return fmt.Appendf(nil, `"ptr%d"`, p.n), nil }

type Base struct {
	ID   int
	Name string `json:"name"`
}
type Other struct {
	ID    int
	Extra bool
}
type Tags struct {
	Base
	Other   `json:"other"`
	Omit    string         `json:"omit,omitempty"`
	OmitMap map[string]int `json:",omitempty"`
	OmitArr [0]int         `json:",omitempty"`
	Zero    time.Time      `json:"zero,omitzero"`
	Str     int            `json:",string"`
	StrB    bool           `json:"strb,string"`
	Skip    int            `json:"-"`
	Dash    int            `json:"-,"`
	Odd     int            `json:"a b<c>"`
	Bad     int            `json:"\"x"`
	hidden  int
	Ptr     *int
	Iface   any
	Func    func() `json:"-"`
}

func show(v any) {
	b, err := json.Marshal(v)
	var ute *json.UnsupportedTypeError
	var uve *json.UnsupportedValueError
	var me *json.MarshalerError
	fmt.Println(string(b), err, errors.As(err, &ute), errors.As(err, &uve), errors.As(err, &me))
}

func main() {
	n := 7
	var nilMap map[string]int
	var nilPtr *Tags
	for _, v := range []any{nil, true, -1, uint8(255), 1.0, 1e20, 1e21, 1e-6, 1e-7, float32(0.1), math.MaxFloat64, math.Copysign(0, -1), "a\"b\\\x00\x1f\u2028<&>\xff日\x7f", 'x', []byte("hi"), []byte(nil), [3]byte{1, 2, 3}, []int(nil), []int{}, nilMap, map[string]int{"b": 1, "a": 2}, map[int]string{10: "x", 9: "y", -1: "z"}, map[Level]int{2: 1, 1: 2}, map[float64]int{1: 1, -2.5: 2, 1e30: 3}, map[float32]int{0.1: 1}, &n, nilPtr, struct{}{}, [2]any{1, "x"}} {
		show(v)
	}
	show(Tags{Base: Base{1, "n"}, Str: 5, StrB: true, Ptr: &n, Iface: []any{nil, 1.5}})
	show(Level(3))
	show(Level(-1))
	show([]Level{1, 2})
	show(ptrMethod{1})
	show(&ptrMethod{2})
	show([]ptrMethod{{3}})
	show(map[string]ptrMethod{"k": {4}})
	show([1]ptrMethod{{5}})
	show(struct{ P *ptrMethod }{})
	show(make(chan int))
	show(func() {})
	show(cmplx.Inf())
	show(math.NaN())
	show(map[string]any{"bad": math.Inf(-1)})
	show([]any{1, struct{ C chan int }{}})
	show(json.Number("12e3"))
	show(json.Number("x"))
	show(json.Number(""))
	show(json.RawMessage(`{"a" : [1, 2]}`))
	show(json.RawMessage(nil))
	show(json.RawMessage("{"))
	show(time.Duration(1500))
	show(time.Date(2024, 2, 29, 1, 2, 3, 4000, time.UTC))
	show(errors.New("an error has no exported fields"))
	type node struct {
		V    int
		Next *node `json:",omitempty"`
	}
	show(&node{1, &node{V: 2}})
	type twice struct {
		A int `json:"same"`
		B int `json:"same"`
	}
	show(twice{1, 2})
	enc := json.NewEncoder(os.Stdout)
	enc.SetEscapeHTML(false)
	enc.Encode("<&>")
	enc.SetIndent(">", "\t")
	enc.Encode(map[string]any{"e": []int{}, "m": map[string]int{}, "l": []any{1, map[string]int{"k": 1}}})
	b, err := json.MarshalIndent([]any{}, "", " ")
	fmt.Println(string(b), err)
	var buf bytes.Buffer
	json.HTMLEscape(&buf, []byte(`"<a href=\"x\">&\u2028`+"\u2028"+`"`))
	fmt.Println(buf.String())
	buf.Reset()
	fmt.Println(json.Indent(&buf, []byte(" [1 , {\"a\":[ ]}, { } ] "), "p", "--"), buf.String()+"|")
	buf.Reset()
	fmt.Println(json.Compact(&buf, []byte(" { \"a\" : [ 1 , \"<\u2028 >\" ] } ")), buf.String())
}

// Output:
// null <nil> false false false
// true <nil> false false false
// -1 <nil> false false false
// 255 <nil> false false false
// 1 <nil> false false false
// 100000000000000000000 <nil> false false false
// 1e+21 <nil> false false false
// 0.000001 <nil> false false false
// 1e-7 <nil> false false false
// 0.1 <nil> false false false
// 1.7976931348623157e+308 <nil> false false false
// -0 <nil> false false false
// "a\"b\\\u0000\u001f\u2028\u003c\u0026\u003e�日" <nil> false false false
// 120 <nil> false false false
// "aGk=" <nil> false false false
// null <nil> false false false
// [1,2,3] <nil> false false false
// null <nil> false false false
// [] <nil> false false false
// null <nil> false false false
// {"a":2,"b":1} <nil> false false false
// {"-1":"z","10":"x","9":"y"} <nil> false false false
// {"L1":2,"L2":1} <nil> false false false
// {"-2.5":2,"1":1,"1e+30":3} <nil> false false false
// {"0.1":1} <nil> false false false
// 7 <nil> false false false
// null <nil> false false false
// {} <nil> false false false
// [1,"x"] <nil> false false false
// {"ID":1,"name":"n","other":{"ID":0,"Extra":false},"Str":"5","strb":"true","-":0,"a b\u003cc\u003e":0,"Bad":0,"Ptr":7,"Iface":[null,1.5]} <nil> false false false
// "L3" <nil> false false false
//  json: error calling MarshalText for type *main.Level: negative level false false true
// ["L1","L2"] <nil> false false false
// {} <nil> false false false
// "ptr2" <nil> false false false
// ["ptr3"] <nil> false false false
// {"k":{}} <nil> false false false
// [{}] <nil> false false false
// {"P":null} <nil> false false false
//  json: unsupported type: chan int true false false
//  json: unsupported type: func() true false false
//  json: unsupported type: complex128 true false false
//  json: unsupported value: NaN false true false
//  json: unsupported value: -Inf false true false
//  json: unsupported type: chan int true false false
// 12e3 <nil> false false false
//  json: error calling MarshalJSONTo for type *json.Number: cannot parse "x" as JSON number: invalid syntax false false true
// 0 <nil> false false false
// {"a":[1,2]} <nil> false false false
// null <nil> false false false
//  json: error calling MarshalJSON for type *jsontext.Value: unexpected end of JSON input false false true
// 1500 <nil> false false false
// "2024-02-29T01:02:03.000004Z" <nil> false false false
// {} <nil> false false false
// {"V":1,"Next":{"V":2}} <nil> false false false
// {} <nil> false false false
// "<&>"
// {
// >	"e": [],
// >	"l": [
// >		1,
// >		{
// >			"k": 1
// >		}
// >	],
// >	"m": {}
// >}
// [] <nil>
// "\u003ca href=\"x\"\u003e\u0026\u2028\u2028"
// <nil> [
// p--1,
// p--{
// p----"a": []
// p--},
// p--{}
// p] |
// <nil> {"a":[1,"<  >"]}
