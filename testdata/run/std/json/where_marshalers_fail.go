// Where a value that writes itself wrongly stands in what was written so far.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
)

type own string

func (o own) MarshalJSON() ([]byte, error) { return []byte(o), nil }

func at(err error) {
	var s *json.SyntaxError
	fmt.Println(err)
	if errors.As(err, &s) {
		fmt.Println(" ", s.Offset)
	}
}

func main() {
	for _, o := range []own{"", "x", "{", `{"a" : [1, tru]}`, "1 2", `[1,]`, `"ab`, "?"} {
		for _, v := range []any{o, &o, []any{1, "é<", o}, map[string]any{"a": nil, "b": o}, struct {
			A string
			B own `json:"x,omitempty"`
		}{"q", o}, []own{"[1 , 2]", o}} {
			_, err := json.Marshal(v)
			at(err)
			_, err = json.MarshalIndent(v, "> ", "    ")
			at(err)
		}
	}
	for _, m := range []json.RawMessage{{}, json.RawMessage("tru"), json.RawMessage(`{"k":1`)} {
		_, err := json.Marshal([]any{m, 1})
		at(err)
		_, err = json.Marshal(struct {
			N int
			M *json.RawMessage
		}{1, &m})
		at(err)
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	at(e.Encode("first"))
	at(e.Encode([]own{"1", "?"}))
	e.SetIndent("", "\t")
	at(e.Encode([]own{"1", "?"}))
	fmt.Printf("%q\n", b.String())

	type quoted struct {
		N json.Number `json:",string"`
		M json.Number
	}
	for _, q := range []quoted{{"x", "1"}, {"1", "x"}, {"", ""}, {"01", "1"}, {"-1.5e3", "2"}} {
		b, err := json.Marshal(q)
		fmt.Printf("%s %v\n", b, err)
	}
	type zeros struct {
		A float64             `json:",omitempty"`
		B float64             `json:",omitzero"`
		C float32             `json:",omitzero"`
		D [2]float64          `json:",omitzero"`
		E struct{ X float64 } `json:",omitzero"`
		F complex128          `json:"-"`
		G float64
	}
	z := math.Copysign(0, -1)
	out, err := json.Marshal(zeros{A: z, B: z, C: float32(z), D: [2]float64{0, z}, E: struct{ X float64 }{z}, G: z})
	fmt.Printf("%s %v\n", out, err)
}

// Output:
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   0
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   0
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   0
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   0
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   14
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   14
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   14
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   14
// <nil>
// <nil>
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   7
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   7
// json: error calling MarshalJSON for type *main.own: invalid character 'x' looking for beginning of value
//   1
// json: error calling MarshalJSON for type *main.own: invalid character 'x' looking for beginning of value
//   1
// json: error calling MarshalJSON for type *main.own: invalid character 'x' looking for beginning of value
//   1
// json: error calling MarshalJSON for type *main.own: invalid character 'x' looking for beginning of value
//   1
// json: error calling MarshalJSON for type *main.own: invalid character 'x' looking for beginning of value
//   15
// json: error calling MarshalJSON for type *main.own: invalid character 'x' looking for beginning of value
//   15
// json: error calling MarshalJSON for type *main.own: invalid character 'x' looking for beginning of value
//   15
// json: error calling MarshalJSON for type *main.own: invalid character 'x' looking for beginning of value
//   15
// json: error calling MarshalJSON for type *main.own: invalid character 'x' looking for beginning of value
//   14
// json: error calling MarshalJSON for type *main.own: invalid character 'x' looking for beginning of value
//   14
// json: error calling MarshalJSON for type *main.own: invalid character 'x' looking for beginning of value
//   8
// json: error calling MarshalJSON for type *main.own: invalid character 'x' looking for beginning of value
//   8
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   1
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   1
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   1
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   1
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   15
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   15
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   15
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   15
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   14
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   14
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   8
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   8
// json: error calling MarshalJSON for type *main.own: invalid character ']' in literal true (expecting 'e')
//   15
// json: error calling MarshalJSON for type *main.own: invalid character ']' in literal true (expecting 'e')
//   15
// json: error calling MarshalJSON for type *main.own: invalid character ']' in literal true (expecting 'e')
//   15
// json: error calling MarshalJSON for type *main.own: invalid character ']' in literal true (expecting 'e')
//   15
// json: error calling MarshalJSON for type *main.own: invalid character ']' in literal true (expecting 'e')
//   29
// json: error calling MarshalJSON for type *main.own: invalid character ']' in literal true (expecting 'e')
//   29
// json: error calling MarshalJSON for type *main.own: invalid character ']' in literal true (expecting 'e')
//   29
// json: error calling MarshalJSON for type *main.own: invalid character ']' in literal true (expecting 'e')
//   29
// json: error calling MarshalJSON for type *main.own: invalid character ']' in literal true (expecting 'e')
//   28
// json: error calling MarshalJSON for type *main.own: invalid character ']' in literal true (expecting 'e')
//   28
// json: error calling MarshalJSON for type *main.own: invalid character ']' in literal true (expecting 'e')
//   22
// json: error calling MarshalJSON for type *main.own: invalid character ']' in literal true (expecting 'e')
//   22
// json: error calling MarshalJSON for type *main.own: invalid character '2' after top-level value
//   3
// json: error calling MarshalJSON for type *main.own: invalid character '2' after top-level value
//   3
// json: error calling MarshalJSON for type *main.own: invalid character '2' after top-level value
//   3
// json: error calling MarshalJSON for type *main.own: invalid character '2' after top-level value
//   3
// json: error calling MarshalJSON for type *main.own: invalid character '2' after top-level value
//   17
// json: error calling MarshalJSON for type *main.own: invalid character '2' after top-level value
//   17
// json: error calling MarshalJSON for type *main.own: invalid character '2' after top-level value
//   17
// json: error calling MarshalJSON for type *main.own: invalid character '2' after top-level value
//   17
// json: error calling MarshalJSON for type *main.own: invalid character '2' after top-level value
//   16
// json: error calling MarshalJSON for type *main.own: invalid character '2' after top-level value
//   16
// json: error calling MarshalJSON for type *main.own: invalid character '2' after top-level value
//   10
// json: error calling MarshalJSON for type *main.own: invalid character '2' after top-level value
//   10
// json: error calling MarshalJSON for type *main.own: invalid character ']' looking for beginning of value
//   4
// json: error calling MarshalJSON for type *main.own: invalid character ']' looking for beginning of value
//   4
// json: error calling MarshalJSON for type *main.own: invalid character ']' looking for beginning of value
//   4
// json: error calling MarshalJSON for type *main.own: invalid character ']' looking for beginning of value
//   4
// json: error calling MarshalJSON for type *main.own: invalid character ']' looking for beginning of value
//   18
// json: error calling MarshalJSON for type *main.own: invalid character ']' looking for beginning of value
//   18
// json: error calling MarshalJSON for type *main.own: invalid character ']' looking for beginning of value
//   18
// json: error calling MarshalJSON for type *main.own: invalid character ']' looking for beginning of value
//   18
// json: error calling MarshalJSON for type *main.own: invalid character ']' looking for beginning of value
//   17
// json: error calling MarshalJSON for type *main.own: invalid character ']' looking for beginning of value
//   17
// json: error calling MarshalJSON for type *main.own: invalid character ']' looking for beginning of value
//   11
// json: error calling MarshalJSON for type *main.own: invalid character ']' looking for beginning of value
//   11
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   3
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   3
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   3
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   3
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   17
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   17
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   17
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   17
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   16
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   16
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   10
// json: error calling MarshalJSON for type *main.own: unexpected end of JSON input
//   10
// json: error calling MarshalJSON for type *main.own: invalid character '?' looking for beginning of value
//   1
// json: error calling MarshalJSON for type *main.own: invalid character '?' looking for beginning of value
//   1
// json: error calling MarshalJSON for type *main.own: invalid character '?' looking for beginning of value
//   1
// json: error calling MarshalJSON for type *main.own: invalid character '?' looking for beginning of value
//   1
// json: error calling MarshalJSON for type *main.own: invalid character '?' looking for beginning of value
//   15
// json: error calling MarshalJSON for type *main.own: invalid character '?' looking for beginning of value
//   15
// json: error calling MarshalJSON for type *main.own: invalid character '?' looking for beginning of value
//   15
// json: error calling MarshalJSON for type *main.own: invalid character '?' looking for beginning of value
//   15
// json: error calling MarshalJSON for type *main.own: invalid character '?' looking for beginning of value
//   14
// json: error calling MarshalJSON for type *main.own: invalid character '?' looking for beginning of value
//   14
// json: error calling MarshalJSON for type *main.own: invalid character '?' looking for beginning of value
//   8
// json: error calling MarshalJSON for type *main.own: invalid character '?' looking for beginning of value
//   8
// json: error calling MarshalJSON for type *jsontext.Value: unexpected end of JSON input
//   1
// json: error calling MarshalJSON for type *jsontext.Value: unexpected end of JSON input
//   11
// json: error calling MarshalJSON for type *jsontext.Value: unexpected end of JSON input
//   4
// json: error calling MarshalJSON for type *jsontext.Value: unexpected end of JSON input
//   14
// json: error calling MarshalJSON for type *jsontext.Value: unexpected end of JSON input
//   7
// json: error calling MarshalJSON for type *jsontext.Value: unexpected end of JSON input
//   17
// <nil>
// json: error calling MarshalJSON for type *main.own: invalid character '?' looking for beginning of value
//   4
// json: error calling MarshalJSON for type *main.own: invalid character '?' looking for beginning of value
//   4
// "\"first\"\n"
//  json: error calling MarshalJSONTo for type *json.Number: cannot parse "\"x\"" as JSON number: invalid syntax
//  json: error calling MarshalJSONTo for type *json.Number: cannot parse "x" as JSON number: invalid syntax
// {"N":"0","M":0} <nil>
//  json: error calling MarshalJSONTo for type *json.Number: cannot parse "\"01\"" as JSON number: invalid syntax
// {"N":"-1.5e3","M":2} <nil>
// {"G":-0} <nil>
