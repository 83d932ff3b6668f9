// Hexadecimal digits and base64.

package main

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	data := []byte("Hello, 世界! \x00\xff\xfe")
	fmt.Println(hex.EncodeToString(data))
	for _, s := range []string{"48656C6c6f", "4", "4x", "xx", "486"} {
		b, err := hex.DecodeString(s)
		fmt.Printf("%q %v\n", b, err)
	}
	fmt.Print(hex.Dump(data))
	for _, enc := range []*base64.Encoding{base64.StdEncoding, base64.URLEncoding, base64.RawStdEncoding, base64.RawURLEncoding.Strict()} {
		for n := range 4 {
			s := enc.EncodeToString(data[len(data)-n:])
			b, err := enc.DecodeString(s)
			fmt.Printf("%s %q %v ", s, b, err)
		}
		for _, s := range []string{"YW", "YWJ=", "YQ=", "Y!==", "YQ==x", "YW\nJj", "YWJjZ", "YR"} {
			b, err := enc.DecodeString(s)
			fmt.Printf("%q %v; ", b, err)
		}
		fmt.Println(enc.EncodedLen(10), enc.DecodedLen(14))
	}
	w := base64.NewEncoder(base64.StdEncoding, os.Stdout)
	w.Write([]byte("stream"))
	w.Write([]byte("ed!"))
	w.Close()
	fmt.Println()
	all, err := io.ReadAll(base64.NewDecoder(base64.StdEncoding, strings.NewReader("c3RyZWFt\nZWQh")))
	fmt.Printf("%s %v\n", all, err)
}

// Output:
// 48656c6c6f2c20e4b896e7958c212000fffe
// "Hello" <nil>
// "" encoding/hex: odd length hex string
// "" encoding/hex: invalid byte: U+0078 'x'
// "" encoding/hex: invalid byte: U+0078 'x'
// "H" encoding/hex: odd length hex string
// 00000000  48 65 6c 6c 6f 2c 20 e4  b8 96 e7 95 8c 21 20 00  |Hello, ......! .|
// 00000010  ff fe                                             |..|
//  "" <nil> /g== "\xfe" <nil> //4= "\xff\xfe" <nil> AP/+ "\x00\xff\xfe" <nil> "" illegal base64 data at input byte 0; "ab" <nil>; "" illegal base64 data at input byte 3; "" illegal base64 data at input byte 1; "a" illegal base64 data at input byte 4; "abc" <nil>; "abc" illegal base64 data at input byte 4; "" illegal base64 data at input byte 0; 16 9
//  "" <nil> _g== "\xfe" <nil> __4= "\xff\xfe" <nil> AP_- "\x00\xff\xfe" <nil> "" illegal base64 data at input byte 0; "ab" <nil>; "" illegal base64 data at input byte 3; "" illegal base64 data at input byte 1; "a" illegal base64 data at input byte 4; "abc" <nil>; "abc" illegal base64 data at input byte 4; "" illegal base64 data at input byte 0; 16 9
//  "" <nil> /g "\xfe" <nil> //4 "\xff\xfe" <nil> AP/+ "\x00\xff\xfe" <nil> "a" <nil>; "" illegal base64 data at input byte 3; "" illegal base64 data at input byte 2; "" illegal base64 data at input byte 1; "" illegal base64 data at input byte 2; "abc" <nil>; "abc" illegal base64 data at input byte 4; "a" <nil>; 14 10
//  "" <nil> _g "\xfe" <nil> __4 "\xff\xfe" <nil> AP_- "\x00\xff\xfe" <nil> "" illegal base64 data at input byte 0; "" illegal base64 data at input byte 3; "" illegal base64 data at input byte 2; "" illegal base64 data at input byte 1; "" illegal base64 data at input byte 2; "abc" <nil>; "abc" illegal base64 data at input byte 4; "" illegal base64 data at input byte 0; 14 10
// c3RyZWFtZWQh
// streamed! <nil>
