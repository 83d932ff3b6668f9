// Hexadecimal: encoding, decoding with every error, dumps, streams.

package main

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"strings"
)

func main() {
	for _, s := range []string{"", "a", "hello", "\x00\xff"} {
		fmt.Print(hex.EncodeToString([]byte(s)), " ", hex.EncodedLen(len(s)), hex.DecodedLen(2*len(s)), " ", string(hex.AppendEncode([]byte(">"), []byte(s))), "; ")
	}
	fmt.Println()
	for _, s := range []string{"", "61", "6A6b", "6", "616", "zz", "6z", "z6", "61g", "0x61", "6 1", "é"} {
		b, err := hex.DecodeString(s)
		dst := make([]byte, 8)
		n, err2 := hex.Decode(dst, []byte(s))
		a, err3 := hex.AppendDecode([]byte("-"), []byte(s))
		fmt.Printf("%q %v %d %v %q %v\n", b, err, n, err2 == err, a, err3)
	}
	var ibe hex.InvalidByteError
	_, err := hex.DecodeString("q0")
	fmt.Println(errors.As(err, &ibe), byte(ibe), hex.ErrLength)
	func() {
		defer func() { fmt.Println(recover()) }()
		hex.Decode(nil, []byte("6162"))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		hex.Encode(make([]byte, 1), []byte("a"))
	}()
	fmt.Print(hex.Dump([]byte("The quick brown fox\n jumps over\x00\xff the lazy dog.")))
	fmt.Printf("%q %q\n", hex.Dump(nil), hex.Dump([]byte("a")))
	var out bytes.Buffer
	d := hex.Dumper(&out)
	for _, s := range []string{"abc", "defghijklmnop", "", "qr"} {
		n, err := d.Write([]byte(s))
		fmt.Print(n, err, " ")
	}
	fmt.Println(d.Close(), d.Close())
	n, err := d.Write([]byte("x"))
	fmt.Println(n, err)
	fmt.Print(out.String())
	out.Reset()
	e := hex.NewEncoder(&out)
	e.Write([]byte("abc"))
	io.WriteString(e, "\xff")
	fmt.Println(out.String())
	for _, s := range []string{"6162", "616", "61zz62", ""} {
		b, err := io.ReadAll(hex.NewDecoder(strings.NewReader(s)))
		fmt.Printf("%q %v; ", b, err)
	}
	fmt.Println()
}

// Output:
//  0 0 >; 61 2 1 >61; 68656c6c6f 10 5 >68656c6c6f; 00ff 4 2 >00ff;
// "" <nil> 0 true "-" <nil>
// "a" <nil> 1 true "-a" <nil>
// "jk" <nil> 2 true "-jk" <nil>
// "" encoding/hex: odd length hex string 0 true "-" encoding/hex: odd length hex string
// "a" encoding/hex: odd length hex string 1 true "-a" encoding/hex: odd length hex string
// "" encoding/hex: invalid byte: U+007A 'z' 0 true "-" encoding/hex: invalid byte: U+007A 'z'
// "" encoding/hex: invalid byte: U+007A 'z' 0 true "-" encoding/hex: invalid byte: U+007A 'z'
// "" encoding/hex: invalid byte: U+007A 'z' 0 true "-" encoding/hex: invalid byte: U+007A 'z'
// "a" encoding/hex: invalid byte: U+0067 'g' 1 true "-a" encoding/hex: invalid byte: U+0067 'g'
// "" encoding/hex: invalid byte: U+0078 'x' 0 true "-" encoding/hex: invalid byte: U+0078 'x'
// "" encoding/hex: invalid byte: U+0020 ' ' 0 true "-" encoding/hex: invalid byte: U+0020 ' '
// "" encoding/hex: invalid byte: U+00C3 'Ã' 0 true "-" encoding/hex: invalid byte: U+00C3 'Ã'
// true 113 encoding/hex: odd length hex string
// runtime error: index out of range [0] with length 0
// runtime error: index out of range [1] with length 1
// 00000000  54 68 65 20 71 75 69 63  6b 20 62 72 6f 77 6e 20  |The quick brown |
// 00000010  66 6f 78 0a 20 6a 75 6d  70 73 20 6f 76 65 72 00  |fox. jumps over.|
// 00000020  ff 20 74 68 65 20 6c 61  7a 79 20 64 6f 67 2e     |. the lazy dog.|
// "" "00000000  61                                                |a|\n"
// 3 <nil> 13 <nil> 0 <nil> 2 <nil> <nil> <nil>
// 0 encoding/hex: dumper closed
// 00000000  61 62 63 64 65 66 67 68  69 6a 6b 6c 6d 6e 6f 70  |abcdefghijklmnop|
// 00000010  71 72                                             |qr|
// 616263ff
// "ab" <nil>; "a" unexpected EOF; "a" encoding/hex: invalid byte: U+007A 'z'; "" <nil>;
