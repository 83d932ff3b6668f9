// The errors of the text encodings, and encoding into buffers of one's own.
package main

import (
	"encoding/base32"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
)

func main() {
	fmt.Println(base64.CorruptInputError(7).Error(), base32.CorruptInputError(-1).Error(), hex.InvalidByteError('g').Error(), hex.InvalidByteError(0xff), hex.ErrLength.Error())
	fmt.Println(base64.StdPadding, base64.NoPadding, base32.StdPadding, base32.NoPadding)
	fmt.Println(binary.MaxVarintLen16, binary.MaxVarintLen32, binary.MaxVarintLen64)
	fmt.Println(binary.LittleEndian.String(), binary.BigEndian.String(), binary.LittleEndian, binary.BigEndian)
	for _, order := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
		fmt.Println(order.String(), order.Uint16([]byte{1, 2}), order.Uint32([]byte{1, 2, 3, 4}), order.Uint64([]byte{1, 2, 3, 4, 5, 6, 7, 8}))
	}
	for _, order := range []binary.AppendByteOrder{binary.LittleEndian, binary.BigEndian} {
		fmt.Println(order.String(), order.AppendUint16(nil, 0x0102), order.AppendUint32([]byte{9}, 0x01020304))
	}
	for n := 0; n < 8; n++ {
		src := []byte("abcdefgh")[:n]
		b := make([]byte, base64.StdEncoding.EncodedLen(n))
		base64.StdEncoding.Encode(b, src)
		c := make([]byte, base32.HexEncoding.EncodedLen(n))
		base32.HexEncoding.Encode(c, src)
		raw := base64.RawURLEncoding
		d := make([]byte, raw.EncodedLen(n)+1)
		raw.Encode(d, src)
		fmt.Printf("%s %s %q %d %d\n", b, c, d, base64.StdEncoding.DecodedLen(len(b)), base32.HexEncoding.WithPadding('*').DecodedLen(len(c)))
	}
	for _, s := range []string{"!", "YQ", "YQ=", "YQ==", "YQ==x", "Y===", "YQ=\n=", "Y\r\nQ==", "YR==", "YWJj!"} {
		b, err := base64.StdEncoding.DecodeString(s)
		var c base64.CorruptInputError
		fmt.Printf("%q %v %t; ", b, err, errors.As(err, &c))
		b, err = base64.StdEncoding.Strict().DecodeString(s)
		fmt.Printf("%q %v; ", b, err)
		b, err = base32.StdEncoding.DecodeString(s)
		fmt.Printf("%q %v\n", b, err)
	}
	for _, s := range []string{"", "0", "0g", "g", "00f", "0G0", "zz", "abCD"} {
		b, err := hex.DecodeString(s)
		var c hex.InvalidByteError
		fmt.Printf("%q %v %t %t\n", b, err, errors.As(err, &c), errors.Is(err, hex.ErrLength))
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		base64.StdEncoding.Encode(make([]byte, 3), []byte("abc"))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		base64.NewEncoding("short")
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		base64.StdEncoding.WithPadding('A')
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		base32.StdEncoding.WithPadding('\n')
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		binary.BigEndian.Uint32([]byte{1, 2, 3})
	}()
}

// Output:
// illegal base64 data at input byte 7 illegal base32 data at input byte -1 encoding/hex: invalid byte: U+0067 'g' encoding/hex: invalid byte: U+00FF 'ÿ' encoding/hex: odd length hex string
// 61 -1 61 -1
// 3 5 10
// LittleEndian BigEndian LittleEndian BigEndian
// LittleEndian 513 67305985 578437695752307201
// BigEndian 258 16909060 72623859790382856
// LittleEndian [2 1] [9 4 3 2 1]
// BigEndian [1 2] [9 1 2 3 4]
//   "\x00" 0 0
// YQ== C4====== "YQ\x00" 3 5
// YWI= C5H0==== "YWI\x00" 3 5
// YWJj C5H66=== "YWJj\x00" 3 5
// YWJjZA== C5H66P0= "YWJjZA\x00" 6 5
// YWJjZGU= C5H66P35 "YWJjZGU\x00" 6 5
// YWJjZGVm C5H66P35CO====== "YWJjZGVm\x00" 6 10
// YWJjZGVmZw== C5H66P35CPJG==== "YWJjZGVmZw\x00" 9 10
// "" illegal base64 data at input byte 0 true; "" illegal base64 data at input byte 0; "" illegal base32 data at input byte 0
// "" illegal base64 data at input byte 0 true; "" illegal base64 data at input byte 0; "" illegal base32 data at input byte 0
// "" illegal base64 data at input byte 3 true; "" illegal base64 data at input byte 3; "" illegal base32 data at input byte 3
// "a" <nil> false; "a" <nil>; "" illegal base32 data at input byte 4
// "a" illegal base64 data at input byte 4 true; "a" illegal base64 data at input byte 4; "" illegal base32 data at input byte 5
// "" illegal base64 data at input byte 1 true; "" illegal base64 data at input byte 1; "" illegal base32 data at input byte 1
// "a" <nil> false; "a" <nil>; "" illegal base32 data at input byte 4
// "a" <nil> false; "a" <nil>; "" illegal base32 data at input byte 4
// "a" <nil> false; "" illegal base64 data at input byte 2; "" illegal base32 data at input byte 4
// "abc" illegal base64 data at input byte 4 true; "abc" illegal base64 data at input byte 4; "" illegal base32 data at input byte 3
// "" <nil> false false
// "" encoding/hex: odd length hex string false true
// "" encoding/hex: invalid byte: U+0067 'g' true false
// "" encoding/hex: invalid byte: U+0067 'g' true false
// "\x00" encoding/hex: odd length hex string false true
// "" encoding/hex: invalid byte: U+0047 'G' true false
// "" encoding/hex: invalid byte: U+007A 'z' true false
// "\xab\xcd" <nil> false false
// runtime error: index out of range [3] with length 3
// encoding alphabet is not 64-bytes long
// padding contained in alphabet
// invalid padding
// runtime error: index out of range [3] with length 3
