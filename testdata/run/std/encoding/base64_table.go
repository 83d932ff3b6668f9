// Base64: four encodings, padding, strictness, line breaks, damage, streams.

package main

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"strings"
)

func main() {
	encs := []*base64.Encoding{base64.StdEncoding, base64.URLEncoding, base64.RawStdEncoding, base64.RawURLEncoding, base64.StdEncoding.WithPadding('*'), base64.StdEncoding.Strict()}
	for _, s := range []string{"", "a", "ab", "abc", "abcd", "\xfb\xff\xfe", "hello, world"} {
		for _, e := range encs {
			t := e.EncodeToString([]byte(s))
			b, err := e.DecodeString(t)
			fmt.Print(t, " ", string(b) == s, err == nil, e.EncodedLen(len(s)), e.DecodedLen(len(t)), "; ")
		}
		fmt.Println()
	}
	for _, s := range []string{"YQ==", "YQ", "YQ=", "YR==", "Y", "YWI=", "YWJj", "YWJj\n", "Y\r\nQ=\n=", "YQ==YQ==", "YQ==x", "!!!!", "YW=j", "====", "=", "YWJjZ", "_-8=", "+/8=", "YW Jj", "é==="} {
		for _, e := range encs {
			b, err := e.DecodeString(s)
			fmt.Printf("%q %v; ", b, err)
		}
		fmt.Println()
	}
	var ce base64.CorruptInputError
	_, err := base64.StdEncoding.DecodeString("ab!d")
	fmt.Println(errors.As(err, &ce), int64(ce))
	fmt.Println(string(base64.StdEncoding.AppendEncode([]byte("x="), []byte("hi"))))
	b, err := base64.StdEncoding.AppendDecode([]byte("x="), []byte("aGk="))
	fmt.Println(string(b), err)
	dst := make([]byte, 10)
	n, err := base64.StdEncoding.Decode(dst, []byte("aGVsbG8h"))
	fmt.Println(n, err, string(dst[:n]))
	var out bytes.Buffer
	w := base64.NewEncoder(base64.StdEncoding, &out)
	for _, s := range []string{"a", "bcd", "", "efghij", "k"} {
		n, err := w.Write([]byte(s))
		fmt.Print(n, err, out.Len(), " ")
	}
	fmt.Println(w.Close(), out.String())
	for _, s := range []string{"YWJjZA==", "YWJj\nZA==\n", "YWJjZ", "YWJj!A==", ""} {
		b, err := io.ReadAll(base64.NewDecoder(base64.StdEncoding, strings.NewReader(s)))
		fmt.Printf("%q %v; ", b, err)
	}
	fmt.Println()
	const digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ+-"
	own := base64.NewEncoding(digits)
	fmt.Println(own.EncodeToString([]byte("own alphabet")), own.WithPadding(base64.NoPadding).EncodeToString([]byte("x")))
	for _, f := range []func(){
		func() { base64.NewEncoding("short") },
		func() { base64.NewEncoding(strings.Repeat("a", 64)) },
		func() { base64.NewEncoding(digits[:63] + "\n") },
		func() { base64.StdEncoding.WithPadding('A') },
		func() { base64.StdEncoding.WithPadding('\n') },
		func() { base64.StdEncoding.WithPadding('日') },
		func() { base64.StdEncoding.WithPadding(-5) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
}

// Output:
//  true true 0 0;  true true 0 0;  true true 0 0;  true true 0 0;  true true 0 0;  true true 0 0;
// YQ== true true 4 3; YQ== true true 4 3; YQ true true 2 1; YQ true true 2 1; YQ** true true 4 3; YQ== true true 4 3;
// YWI= true true 4 3; YWI= true true 4 3; YWI true true 3 2; YWI true true 3 2; YWI* true true 4 3; YWI= true true 4 3;
// YWJj true true 4 3; YWJj true true 4 3; YWJj true true 4 3; YWJj true true 4 3; YWJj true true 4 3; YWJj true true 4 3;
// YWJjZA== true true 8 6; YWJjZA== true true 8 6; YWJjZA true true 6 4; YWJjZA true true 6 4; YWJjZA** true true 8 6; YWJjZA== true true 8 6;
// +//+ true true 4 3; -__- true true 4 3; +//+ true true 4 3; -__- true true 4 3; +//+ true true 4 3; +//+ true true 4 3;
// aGVsbG8sIHdvcmxk true true 16 12; aGVsbG8sIHdvcmxk true true 16 12; aGVsbG8sIHdvcmxk true true 16 12; aGVsbG8sIHdvcmxk true true 16 12; aGVsbG8sIHdvcmxk true true 16 12; aGVsbG8sIHdvcmxk true true 16 12;
// "a" <nil>; "a" <nil>; "" illegal base64 data at input byte 2; "" illegal base64 data at input byte 2; "" illegal base64 data at input byte 2; "a" <nil>;
// "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 0; "a" <nil>; "a" <nil>; "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 0;
// "" illegal base64 data at input byte 3; "" illegal base64 data at input byte 3; "" illegal base64 data at input byte 2; "" illegal base64 data at input byte 2; "" illegal base64 data at input byte 2; "" illegal base64 data at input byte 3;
// "a" <nil>; "a" <nil>; "" illegal base64 data at input byte 2; "" illegal base64 data at input byte 2; "" illegal base64 data at input byte 2; "" illegal base64 data at input byte 2;
// "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 0;
// "ab" <nil>; "ab" <nil>; "" illegal base64 data at input byte 3; "" illegal base64 data at input byte 3; "" illegal base64 data at input byte 3; "ab" <nil>;
// "abc" <nil>; "abc" <nil>; "abc" <nil>; "abc" <nil>; "abc" <nil>; "abc" <nil>;
// "abc" <nil>; "abc" <nil>; "abc" <nil>; "abc" <nil>; "abc" <nil>; "abc" <nil>;
// "a" <nil>; "a" <nil>; "" illegal base64 data at input byte 4; "" illegal base64 data at input byte 4; "" illegal base64 data at input byte 4; "a" <nil>;
// "a" illegal base64 data at input byte 4; "a" illegal base64 data at input byte 4; "" illegal base64 data at input byte 2; "" illegal base64 data at input byte 2; "" illegal base64 data at input byte 2; "a" illegal base64 data at input byte 4;
// "a" illegal base64 data at input byte 4; "a" illegal base64 data at input byte 4; "" illegal base64 data at input byte 2; "" illegal base64 data at input byte 2; "" illegal base64 data at input byte 2; "a" illegal base64 data at input byte 4;
// "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 0;
// "" illegal base64 data at input byte 2; "" illegal base64 data at input byte 2; "" illegal base64 data at input byte 2; "" illegal base64 data at input byte 2; "" illegal base64 data at input byte 2; "" illegal base64 data at input byte 2;
// "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 0;
// "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 0;
// "abc" illegal base64 data at input byte 4; "abc" illegal base64 data at input byte 4; "abc" illegal base64 data at input byte 4; "abc" illegal base64 data at input byte 4; "abc" illegal base64 data at input byte 4; "abc" illegal base64 data at input byte 4;
// "" illegal base64 data at input byte 0; "\xff\xef" <nil>; "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 3; "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 0;
// "\xfb\xff" <nil>; "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 3; "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 3; "\xfb\xff" <nil>;
// "" illegal base64 data at input byte 2; "" illegal base64 data at input byte 2; "" illegal base64 data at input byte 2; "" illegal base64 data at input byte 2; "" illegal base64 data at input byte 2; "" illegal base64 data at input byte 2;
// "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 0;
// true 2
// x=aGk=
// x=hi <nil>
// 6 <nil> hello!
// 1 <nil> 0 3 <nil> 4 0 <nil> 4 6 <nil> 12 1 <nil> 12 <nil> YWJjZGVmZ2hpams=
// "abcd" <nil>; "abcd" <nil>; "abc" unexpected EOF; "abc" illegal base64 data at input byte 4; "" <nil>;
// rTtK865Is6xxoClQ u0
// encoding alphabet is not 64-bytes long
// encoding alphabet includes duplicate symbols
// encoding alphabet contains newline character
// padding contained in alphabet
// invalid padding
// invalid padding
// invalid padding
