package main

import (
	"encoding/json"
	"errors"
	"fmt"
)

type own string

func (o own) MarshalJSON() ([]byte, error) { return []byte(o), nil }

// Where an error is in a text that a method gives, counted from the start of the whole output.
func main() {
	for _, text := range []string{"]", "}", "x", "[1]]", " ]", "1 2", ",", ":", "", "]1", "[}", "{]", "[1,]", "[,", "\"a", "[1", "{\"a\"}"} {
		values := []any{
			own(text),
			[]own{own(text)},
			[]own{"1", own(text)},
			map[string]own{"k": own(text)},
			map[string]own{"a": "1", "k": own(text)},
			struct{ A, B own }{"1", own(text)},
			[][]own{{"1"}, {own(text)}},
			[]map[string]own{{"k": own(text)}},
			map[string][]own{"k": {own(text)}},
		}
		fmt.Printf("%q:", text)
		for _, v := range values {
			_, err := json.Marshal(v)
			var syntax *json.SyntaxError
			if errors.As(err, &syntax) {
				fmt.Print(" ", syntax.Offset)
			} else {
				fmt.Print(" ", err)
			}
		}
		fmt.Println()
	}
}

// Output:
// "]": 1 2 3 6 12 12 7 7 7
// "}": 1 2 3 6 12 12 7 7 7
// "x": 1 2 4 6 12 12 7 7 7
// "[1]]": 4 5 7 9 15 15 10 10 10
// " ]": 2 3 4 7 13 13 8 8 8
// "1 2": 3 4 6 8 14 14 9 9 9
// ",": 1 2 4 6 12 12 7 7 7
// ":": 1 2 4 6 12 12 7 7 7
// "": 0 1 3 5 11 11 6 6 6
// "]1": 1 2 3 6 12 12 7 7 7
// "[}": 2 3 5 7 13 13 8 8 8
// "{]": 2 3 5 7 13 13 8 8 8
// "[1,]": 4 5 7 9 15 15 10 10 10
// "[,": 2 3 5 7 13 13 8 8 8
// "\"a": 2 3 5 7 13 13 8 8 8
// "[1": 2 3 5 7 13 13 8 8 8
// "{\"a\"}": 5 6 8 10 16 16 11 11 11
