// Errors of damaged texts by every function, streams of values and tokens, where a stream stands.

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

func main() {
	for _, s := range []string{"[1 2]", `{"a":1 2}`, `{"a" 1}`, `[1,]`, `{"a":1,}`, "[1", "", "1 2"} {
		_, err := json.Marshal(json.RawMessage(s))
		fmt.Println(err)
		var b bytes.Buffer
		fmt.Println(json.Compact(&b, []byte(s)), json.Indent(&b, []byte(s), "", " "), json.Valid([]byte(s)), b.Len())
		var v any
		fmt.Println(json.Unmarshal([]byte(s), &v))
		d := json.NewDecoder(strings.NewReader(s))
		fmt.Println(d.Decode(&v), d.Decode(&v))
		d = json.NewDecoder(strings.NewReader("7 " + s))
		var n int
		d.Decode(&n)
		e := d.Decode(&n)
		fmt.Printf("%+v %T\n", e, e)
		if u, ok := e.(*json.UnmarshalTypeError); ok {
			fmt.Println(u.Offset)
		}
	}
	d := json.NewDecoder(io.MultiReader(strings.NewReader(`{"a":[1,2,{"b":nu`), strings.NewReader(`ll}],"c":"x"} [`)))
	for {
		t, err := d.Token()
		fmt.Printf("%T %v %v %v %d\n", t, t, err, d.More(), d.InputOffset())
		if err != nil {
			break
		}
	}
	_, err := d.Token()
	fmt.Println(err, d.Decode(new(any)))
	d = json.NewDecoder(strings.NewReader(`[{"n":1},{"n":"x"},{"n":3}]`))
	d.Token()
	for d.More() {
		var p struct{ N int }
		err := d.Decode(&p)
		fmt.Println(p, err, d.InputOffset())
		if u, ok := err.(*json.UnmarshalTypeError); ok {
			fmt.Println(u.Offset)
		}
	}
	fmt.Println(d.Token())
	fmt.Println(d.Token())
}

// Output:
// json: error calling MarshalJSON for type *jsontext.Value: invalid character '2' after array value
// invalid character '2' after array value invalid character '2' after array value false 0
// invalid character '2' after array element
// invalid character '2' after array element invalid character '2' after array element
// invalid character '2' after array element *json.SyntaxError
// json: error calling MarshalJSON for type *jsontext.Value: invalid character '2' after object key:value pair
// invalid character '2' after object key:value pair invalid character '2' after object key:value pair false 0
// invalid character '2' after object key:value pair
// invalid character '2' after object key:value pair invalid character '2' after object key:value pair
// invalid character '2' after object key:value pair *json.SyntaxError
// json: error calling MarshalJSON for type *jsontext.Value: invalid character '1' after object key
// invalid character '1' after object key invalid character '1' after object key false 0
// invalid character '1' after object key
// invalid character '1' after object key invalid character '1' after object key
// invalid character '1' after object key *json.SyntaxError
// json: error calling MarshalJSON for type *jsontext.Value: invalid character ']' looking for beginning of value
// invalid character ']' looking for beginning of value invalid character ']' looking for beginning of value false 0
// invalid character ']' looking for beginning of value
// invalid character ']' looking for beginning of value invalid character ']' looking for beginning of value
// invalid character ']' looking for beginning of value *json.SyntaxError
// json: error calling MarshalJSON for type *jsontext.Value: invalid character '}' looking for beginning of object key string
// invalid character '}' looking for beginning of object key string invalid character '}' looking for beginning of object key string false 0
// invalid character '}' looking for beginning of object key string
// invalid character '}' looking for beginning of object key string invalid character '}' looking for beginning of object key string
// invalid character '}' looking for beginning of object key string *json.SyntaxError
// json: error calling MarshalJSON for type *jsontext.Value: unexpected end of JSON input
// unexpected end of JSON input unexpected end of JSON input false 0
// unexpected end of JSON input
// unexpected EOF unexpected EOF
// unexpected EOF *errors.errorString
// json: error calling MarshalJSON for type *jsontext.Value: unexpected end of JSON input
// unexpected end of JSON input unexpected end of JSON input false 0
// unexpected end of JSON input
// EOF EOF
// EOF *errors.errorString
// json: error calling MarshalJSON for type *jsontext.Value: invalid character '2' after top-level value
// invalid character '2' after top-level value invalid character '2' after top-level value false 0
// invalid character '2' after top-level value
// <nil> <nil>
// <nil> <nil>
// json.Delim { <nil> true 1
// string a <nil> true 4
// json.Delim [ <nil> true 6
// float64 1 <nil> true 7
// float64 2 <nil> true 9
// json.Delim { <nil> true 11
// string b <nil> true 14
// <nil> <nil> <nil> false 19
// json.Delim } <nil> false 20
// json.Delim ] <nil> true 21
// string c <nil> true 25
// string x <nil> false 29
// json.Delim } <nil> true 31
// json.Delim [ <nil> true 32
// <nil> <nil> unexpected end of JSON input true 32
// unexpected end of JSON input unexpected end of JSON input
// {1} <nil> 8
// {0} json: cannot unmarshal string into Go struct field .n of type int 18
// 8
// {3} <nil> 26
// ] <nil>
// <nil> EOF
