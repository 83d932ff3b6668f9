// What is valid JSON, and what is said of what is not.
package main

import (
	"encoding/json"
	"fmt"
)

func main() {
	for _, s := range []string{"", " ", "{", "[", "[1", "[1,", "[1,]", "[,1]", "{}x", "1 2", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{,}", "{1:2}", "tru", "trux", "nulx", "falsy", "-", "-x", "01", "1.", "1.x", "1e", "1ex", "1e+", "1e+x", "\"abc", "\"a\nb\"", "\"a\x01b\"", `"\q"`, `"\u12"`, `"\u12x4"`, `"\u`, "'a'", "\x00", "é", "\"\xff\"", "[1 2]", "{\"a\":1 \"b\":2}", "{\"a\" 1}", "]", "}", ":", "[}", "{]", "+1", ".5", "NaN", "Infinity", "nul", "\"\\", "{\"a\":1}}", "[1]]", `"\ud800"`, `"\ud800\u0041"`, "\ufeff1", `{"a":1,"a":2}`, "\"\x7f\"", "[1]\n\n x"} {
		var v any
		err := json.Unmarshal([]byte(s), &v)
		off := int64(-1)
		if se, ok := err.(*json.SyntaxError); ok {
			off = se.Offset
		}
		fmt.Printf("%q: %T %v @%d %v %v\n", s, err, err, off, v, json.Valid([]byte(s)))
	}
}

// Output:
// "": *json.SyntaxError unexpected end of JSON input @0 <nil> false
// " ": *json.SyntaxError unexpected end of JSON input @1 <nil> false
// "{": *json.SyntaxError unexpected end of JSON input @1 <nil> false
// "[": *json.SyntaxError unexpected end of JSON input @1 <nil> false
// "[1": *json.SyntaxError unexpected end of JSON input @2 <nil> false
// "[1,": *json.SyntaxError unexpected end of JSON input @3 <nil> false
// "[1,]": *json.SyntaxError invalid character ']' looking for beginning of value @4 <nil> false
// "[,1]": *json.SyntaxError invalid character ',' looking for beginning of value @2 <nil> false
// "{}x": *json.SyntaxError invalid character 'x' after top-level value @3 <nil> false
// "1 2": *json.SyntaxError invalid character '2' after top-level value @3 <nil> false
// "{\"a\"": *json.SyntaxError unexpected end of JSON input @4 <nil> false
// "{\"a\":": *json.SyntaxError unexpected end of JSON input @5 <nil> false
// "{\"a\":1": *json.SyntaxError unexpected end of JSON input @6 <nil> false
// "{\"a\":1,": *json.SyntaxError unexpected end of JSON input @7 <nil> false
// "{\"a\":1,}": *json.SyntaxError invalid character '}' looking for beginning of object key string @8 <nil> false
// "{,}": *json.SyntaxError invalid character ',' looking for beginning of object key string @2 <nil> false
// "{1:2}": *json.SyntaxError invalid character '1' looking for beginning of object key string @2 <nil> false
// "tru": *json.SyntaxError unexpected end of JSON input @3 <nil> false
// "trux": *json.SyntaxError invalid character 'x' in literal true (expecting 'e') @4 <nil> false
// "nulx": *json.SyntaxError invalid character 'x' in literal null (expecting 'l') @4 <nil> false
// "falsy": *json.SyntaxError invalid character 'y' in literal false (expecting 'e') @5 <nil> false
// "-": *json.SyntaxError unexpected end of JSON input @0 <nil> false
// "-x": *json.SyntaxError invalid character 'x' in numeric literal @2 <nil> false
// "01": *json.SyntaxError invalid character '1' after top-level value @2 <nil> false
// "1.": *json.SyntaxError unexpected end of JSON input @0 <nil> false
// "1.x": *json.SyntaxError invalid character 'x' in numeric literal @3 <nil> false
// "1e": *json.SyntaxError unexpected end of JSON input @0 <nil> false
// "1ex": *json.SyntaxError invalid character 'x' in numeric literal @3 <nil> false
// "1e+": *json.SyntaxError unexpected end of JSON input @0 <nil> false
// "1e+x": *json.SyntaxError invalid character 'x' in numeric literal @4 <nil> false
// "\"abc": *json.SyntaxError unexpected end of JSON input @4 <nil> false
// "\"a\nb\"": *json.SyntaxError invalid character '\n' in string @3 <nil> false
// "\"a\x01b\"": *json.SyntaxError invalid character '\x01' in string @3 <nil> false
// "\"\\q\"": *json.SyntaxError invalid escape sequence `\q` in string @3 <nil> false
// "\"\\u12\"": *json.SyntaxError invalid escape sequence `\u12"` in string @6 <nil> false
// "\"\\u12x4\"": *json.SyntaxError invalid escape sequence `\u12x4` in string @7 <nil> false
// "\"\\u": *json.SyntaxError unexpected end of JSON input @1 <nil> false
// "'a'": *json.SyntaxError invalid character '\'' looking for beginning of value @1 <nil> false
// "\x00": *json.SyntaxError invalid character '\x00' looking for beginning of value @1 <nil> false
// "é": *json.SyntaxError invalid character 'é' looking for beginning of value @2 <nil> false
// "\"\xff\"": <nil> <nil> @-1 � true
// "[1 2]": *json.SyntaxError invalid character '2' after array element @4 <nil> false
// "{\"a\":1 \"b\":2}": *json.SyntaxError invalid character '"' after object key:value pair @8 <nil> false
// "{\"a\" 1}": *json.SyntaxError invalid character '1' after object key @6 <nil> false
// "]": *json.SyntaxError invalid character ']' looking for beginning of value @1 <nil> false
// "}": *json.SyntaxError invalid character '}' looking for beginning of value @1 <nil> false
// ":": *json.SyntaxError invalid character ':' looking for beginning of value @1 <nil> false
// "[}": *json.SyntaxError invalid character '}' looking for beginning of value @2 <nil> false
// "{]": *json.SyntaxError invalid character ']' looking for beginning of object key string @2 <nil> false
// "+1": *json.SyntaxError invalid character '+' looking for beginning of value @1 <nil> false
// ".5": *json.SyntaxError invalid character '.' looking for beginning of value @1 <nil> false
// "NaN": *json.SyntaxError invalid character 'N' looking for beginning of value @1 <nil> false
// "Infinity": *json.SyntaxError invalid character 'I' looking for beginning of value @1 <nil> false
// "nul": *json.SyntaxError unexpected end of JSON input @3 <nil> false
// "\"\\": *json.SyntaxError unexpected end of JSON input @1 <nil> false
// "{\"a\":1}}": *json.SyntaxError invalid character '}' after top-level value @8 <nil> false
// "[1]]": *json.SyntaxError invalid character ']' after top-level value @4 <nil> false
// "\"\\ud800\"": <nil> <nil> @-1 � true
// "\"\\ud800\\u0041\"": <nil> <nil> @-1 �A true
// "\ufeff1": *json.SyntaxError invalid character '\ufeff' looking for beginning of value @3 <nil> false
// "{\"a\":1,\"a\":2}": <nil> <nil> @-1 map[a:2] true
// "\"\x7f\"": <nil> <nil> @-1  true
// "[1]\n\n x": *json.SyntaxError invalid character 'x' after top-level value @7 <nil> false
