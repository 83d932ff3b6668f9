package main

import (
	"encoding/json"
	"fmt"
)

// The option string refuses half of a surrogate pair in the inner string; elsewhere it becomes the replacement character.
func main() {
	for _, text := range []string{
		`"\"a\""`,
		`"\"\\ud800\""`,
		`"\"\\udc00x\""`,
		`"\"\\ud83d\\ude00\""`,
		`"\"\\ud800\\ud800\""`,
		`"\"\\ud800\\u0041\""`,
		`"\"\\ud83d\\ude00\\ude00\""`,
		`"\"\\\\ud800\""`,
		`"\"\ud800\""`,
		`"\"\\u00e9\""`,
		`"\"\\ud83dx\""`,
		`"\"\\ud83d and more\""`,
		`"\"\\ud83d\\n\\n\\n\""`,
		`"\"\\ud83déééé\""`,
		`"\"\\ud83d12345é\""`,
	} {
		var inner struct {
			S string `json:",string"`
		}
		err := json.Unmarshal([]byte(`{"S":`+text+`}`), &inner)
		fmt.Printf("%s: %q %v\n", text, inner.S, err)
	}
	var s string
	fmt.Println(json.Unmarshal([]byte(`"\ud800x"`), &s), s)
}

// Output:
// "\"a\"": "a" <nil>
// "\"\\ud800\"": "" json: cannot unmarshal string into Go struct field .S of type string: invalid surrogate pair `\ud800"` in string
// "\"\\udc00x\"": "" json: cannot unmarshal string into Go struct field .S of type string: invalid surrogate pair `\udc00x"` in string
// "\"\\ud83d\\ude00\"": "😀" <nil>
// "\"\\ud800\\ud800\"": "" json: cannot unmarshal string into Go struct field .S of type string: invalid surrogate pair `\ud800"` in string
// "\"\\ud800\\u0041\"": "" json: cannot unmarshal string into Go struct field .S of type string: invalid surrogate pair `\ud800\u0041` in string
// "\"\\ud83d\\ude00\\ude00\"": "" json: cannot unmarshal string into Go struct field .S of type string: invalid surrogate pair `\ude00"` in string
// "\"\\\\ud800\"": "\\ud800" <nil>
// "\"\ud800\"": "�" <nil>
// "\"\\u00e9\"": "é" <nil>
// "\"\\ud83dx\"": "" json: cannot unmarshal string into Go struct field .S of type string: invalid surrogate pair `\ud83dx"` in string
// "\"\\ud83d and more\"": "" json: cannot unmarshal string into Go struct field .S of type string: invalid surrogate pair "\\ud83d and m" in string
// "\"\\ud83d\\n\\n\\n\"": "" json: cannot unmarshal string into Go struct field .S of type string: invalid surrogate pair `\ud83d\n\n\n` in string
// "\"\\ud83déééé\"": "" json: cannot unmarshal string into Go struct field .S of type string: invalid surrogate pair `\ud83dééé` in string
// "\"\\ud83d12345é\"": "" json: cannot unmarshal string into Go struct field .S of type string: invalid surrogate pair "\\ud83d12345\xc3" in string
// <nil> �x
