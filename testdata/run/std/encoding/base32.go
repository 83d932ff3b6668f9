// Base32: every length, paddings, wrong texts, streams.

package main

import (
	"bytes"
	"encoding/base32"
	"fmt"
	"io"
	"strings"
)

func try(name string, f func()) {
	defer func() { fmt.Println(name, "panics:", recover()) }()
	f()
}

func main() {
	encodings := []*base32.Encoding{
		base32.StdEncoding, base32.HexEncoding, base32.StdEncoding.WithPadding(base32.NoPadding), base32.HexEncoding.WithPadding('*'),
		base32.NewEncoding("abcdefghijklmnopqrstuvwxyz012345"),
	}
	for n := 0; n <= 12; n++ {
		data := make([]byte, n)
		for i := range data {
			data[i] = byte(i*77 + n)
		}
		for _, e := range encodings {
			text := e.EncodeToString(data)
			back, err := e.DecodeString(text)
			dst := make([]byte, e.DecodedLen(len(text)))
			k, err2 := e.Decode(dst, []byte(text))
			fmt.Printf("%d %q %d %d %v %v %d %v %s\n", n, text, e.EncodedLen(n), e.DecodedLen(len(text)), bytes.Equal(back, data), err, k, err2, e.AppendEncode([]byte("x:"), data))
			appended, err := e.AppendDecode([]byte("y:"), []byte(text))
			fmt.Printf("  %q %v\n", appended, err)
			var w bytes.Buffer
			enc := base32.NewEncoder(e, &w)
			for _, b := range data {
				enc.Write([]byte{b})
			}
			fmt.Println(" ", enc.Close(), w.String() == text)
			read, err := io.ReadAll(base32.NewDecoder(e, &w))
			fmt.Println(" ", bytes.Equal(read, data), err)
		}
	}
	for _, text := range []string{
		"", "=", "A", "AA", "AA======", "AAA=====", "AAAA====", "AAAAA===", "AAAAAA==", "AAAAAAA=", "AAAAAAAA", "AAAAAAAA=", "MZXW6===", "MZXW6YQ=", "MZXW6YQ",
		"MZXW\n6YQ=\r\n", "MZXW6!==", "mzxw6===", "AA=A====", "A=======", "MZXW6YTB=", "MZXW6YTBMZXW6===", "MZXW6===MZXW6===", "!", "AAAAAA=", "A=", "AA=====",
	} {
		for _, e := range encodings[:3] {
			got, err := e.DecodeString(text)
			read, err2 := io.ReadAll(base32.NewDecoder(e, strings.NewReader(text)))
			fmt.Printf("%q: %q %v; %q %v\n", text, got, err, read, err2)
		}
	}
	try("short", func() { base32.NewEncoding("abc") })
	try("newline", func() { base32.NewEncoding("abcdefghijklmnopqrstuvwxyz01234\n") })
	try("twice", func() { base32.NewEncoding("aacdefghijklmnopqrstuvwxyz012345") })
	try("padding", func() { base32.StdEncoding.WithPadding('A') })
	try("padding", func() { base32.StdEncoding.WithPadding('\n') })
	try("padding", func() { base32.StdEncoding.WithPadding(300) })
	fmt.Println(base32.CorruptInputError(7))
}

// Output:
// 0 "" 0 0 true <nil> 0 <nil> x:
//   "y:" <nil>
//   <nil> true
//   true <nil>
// 0 "" 0 0 true <nil> 0 <nil> x:
//   "y:" <nil>
//   <nil> true
//   true <nil>
// 0 "" 0 0 true <nil> 0 <nil> x:
//   "y:" <nil>
//   <nil> true
//   true <nil>
// 0 "" 0 0 true <nil> 0 <nil> x:
//   "y:" <nil>
//   <nil> true
//   true <nil>
// 0 "" 0 0 true <nil> 0 <nil> x:
//   "y:" <nil>
//   <nil> true
//   true <nil>
// 1 "AE======" 8 5 true <nil> 1 <nil> x:AE======
//   "y:\x01" <nil>
//   <nil> true
//   true <nil>
// 1 "04======" 8 5 true <nil> 1 <nil> x:04======
//   "y:\x01" <nil>
//   <nil> true
//   true <nil>
// 1 "AE" 2 1 true <nil> 1 <nil> x:AE
//   "y:\x01" <nil>
//   <nil> true
//   true <nil>
// 1 "04******" 8 5 true <nil> 1 <nil> x:04******
//   "y:\x01" <nil>
//   <nil> true
//   true <nil>
// 1 "ae======" 8 5 true <nil> 1 <nil> x:ae======
//   "y:\x01" <nil>
//   <nil> true
//   true <nil>
// 2 "AJHQ====" 8 5 true <nil> 2 <nil> x:AJHQ====
//   "y:\x02O" <nil>
//   <nil> true
//   true <nil>
// 2 "097G====" 8 5 true <nil> 2 <nil> x:097G====
//   "y:\x02O" <nil>
//   <nil> true
//   true <nil>
// 2 "AJHQ" 4 2 true <nil> 2 <nil> x:AJHQ
//   "y:\x02O" <nil>
//   <nil> true
//   true <nil>
// 2 "097G****" 8 5 true <nil> 2 <nil> x:097G****
//   "y:\x02O" <nil>
//   <nil> true
//   true <nil>
// 2 "ajhq====" 8 5 true <nil> 2 <nil> x:ajhq====
//   "y:\x02O" <nil>
//   <nil> true
//   true <nil>
// 3 "ANIJ2===" 8 5 true <nil> 3 <nil> x:ANIJ2===
//   "y:\x03P\x9d" <nil>
//   <nil> true
//   true <nil>
// 3 "0D89Q===" 8 5 true <nil> 3 <nil> x:0D89Q===
//   "y:\x03P\x9d" <nil>
//   <nil> true
//   true <nil>
// 3 "ANIJ2" 5 3 true <nil> 3 <nil> x:ANIJ2
//   "y:\x03P\x9d" <nil>
//   <nil> true
//   true <nil>
// 3 "0D89Q***" 8 5 true <nil> 3 <nil> x:0D89Q***
//   "y:\x03P\x9d" <nil>
//   <nil> true
//   true <nil>
// 3 "anij0===" 8 5 true <nil> 3 <nil> x:anij0===
//   "y:\x03P\x9d" <nil>
//   <nil> true
//   true <nil>
// 4 "ARIZ52Y=" 8 5 true <nil> 4 <nil> x:ARIZ52Y=
//   "y:\x04Q\x9e\xeb" <nil>
//   <nil> true
//   true <nil>
// 4 "0H8PTQO=" 8 5 true <nil> 4 <nil> x:0H8PTQO=
//   "y:\x04Q\x9e\xeb" <nil>
//   <nil> true
//   true <nil>
// 4 "ARIZ52Y" 7 4 true <nil> 4 <nil> x:ARIZ52Y
//   "y:\x04Q\x9e\xeb" <nil>
//   <nil> true
//   true <nil>
// 4 "0H8PTQO*" 8 5 true <nil> 4 <nil> x:0H8PTQO*
//   "y:\x04Q\x9e\xeb" <nil>
//   <nil> true
//   true <nil>
// 4 "ariz30y=" 8 5 true <nil> 4 <nil> x:ariz30y=
//   "y:\x04Q\x9e\xeb" <nil>
//   <nil> true
//   true <nil>
// 5 "AVJJ73BZ" 8 5 true <nil> 5 <nil> x:AVJJ73BZ
//   "y:\x05R\x9f\xec9" <nil>
//   <nil> true
//   true <nil>
// 5 "0L99VR1P" 8 5 true <nil> 5 <nil> x:0L99VR1P
//   "y:\x05R\x9f\xec9" <nil>
//   <nil> true
//   true <nil>
// 5 "AVJJ73BZ" 8 5 true <nil> 5 <nil> x:AVJJ73BZ
//   "y:\x05R\x9f\xec9" <nil>
//   <nil> true
//   true <nil>
// 5 "0L99VR1P" 8 5 true <nil> 5 <nil> x:0L99VR1P
//   "y:\x05R\x9f\xec9" <nil>
//   <nil> true
//   true <nil>
// 5 "avjj51bz" 8 5 true <nil> 5 <nil> x:avjj51bz
//   "y:\x05R\x9f\xec9" <nil>
//   <nil> true
//   true <nil>
// 6 "AZJ2B3J2Q4======" 16 10 true <nil> 6 <nil> x:AZJ2B3J2Q4======
//   "y:\x06S\xa0\xed:\x87" <nil>
//   <nil> true
//   true <nil>
// 6 "0P9Q1R9QGS======" 16 10 true <nil> 6 <nil> x:0P9Q1R9QGS======
//   "y:\x06S\xa0\xed:\x87" <nil>
//   <nil> true
//   true <nil>
// 6 "AZJ2B3J2Q4" 10 6 true <nil> 6 <nil> x:AZJ2B3J2Q4
//   "y:\x06S\xa0\xed:\x87" <nil>
//   <nil> true
//   true <nil>
// 6 "0P9Q1R9QGS******" 16 10 true <nil> 6 <nil> x:0P9Q1R9QGS******
//   "y:\x06S\xa0\xed:\x87" <nil>
//   <nil> true
//   true <nil>
// 6 "azj0b1j0q2======" 16 10 true <nil> 6 <nil> x:azj0b1j0q2======
//   "y:\x06S\xa0\xed:\x87" <nil>
//   <nil> true
//   true <nil>
// 7 "A5KKD3R3RDKQ====" 16 10 true <nil> 7 <nil> x:A5KKD3R3RDKQ====
//   "y:\aT\xa1\xee;\x88\xd5" <nil>
//   <nil> true
//   true <nil>
// 7 "0TAA3RHRH3AG====" 16 10 true <nil> 7 <nil> x:0TAA3RHRH3AG====
//   "y:\aT\xa1\xee;\x88\xd5" <nil>
//   <nil> true
//   true <nil>
// 7 "A5KKD3R3RDKQ" 12 7 true <nil> 7 <nil> x:A5KKD3R3RDKQ
//   "y:\aT\xa1\xee;\x88\xd5" <nil>
//   <nil> true
//   true <nil>
// 7 "0TAA3RHRH3AG****" 16 10 true <nil> 7 <nil> x:0TAA3RHRH3AG****
//   "y:\aT\xa1\xee;\x88\xd5" <nil>
//   <nil> true
//   true <nil>
// 7 "a3kkd1r1rdkq====" 16 10 true <nil> 7 <nil> x:a3kkd1r1rdkq====
//   "y:\aT\xa1\xee;\x88\xd5" <nil>
//   <nil> true
//   true <nil>
// 8 "BBK2F3Z4RHLCG===" 16 10 true <nil> 8 <nil> x:BBK2F3Z4RHLCG===
//   "y:\bU\xa2\xef<\x89\xd6#" <nil>
//   <nil> true
//   true <nil>
// 8 "11AQ5RPSH7B26===" 16 10 true <nil> 8 <nil> x:11AQ5RPSH7B26===
//   "y:\bU\xa2\xef<\x89\xd6#" <nil>
//   <nil> true
//   true <nil>
// 8 "BBK2F3Z4RHLCG" 13 8 true <nil> 8 <nil> x:BBK2F3Z4RHLCG
//   "y:\bU\xa2\xef<\x89\xd6#" <nil>
//   <nil> true
//   true <nil>
// 8 "11AQ5RPSH7B26***" 16 10 true <nil> 8 <nil> x:11AQ5RPSH7B26***
//   "y:\bU\xa2\xef<\x89\xd6#" <nil>
//   <nil> true
//   true <nil>
// 8 "bbk0f1z2rhlcg===" 16 10 true <nil> 8 <nil> x:bbk0f1z2rhlcg===
//   "y:\bU\xa2\xef<\x89\xd6#" <nil>
//   <nil> true
//   true <nil>
// 9 "BFLKH4B5RLLSI4I=" 16 10 true <nil> 9 <nil> x:BFLKH4B5RLLSI4I=
//   "y:\tV\xa3\xf0=\x8a\xd7$q" <nil>
//   <nil> true
//   true <nil>
// 9 "15BA7S1THBBI8S8=" 16 10 true <nil> 9 <nil> x:15BA7S1THBBI8S8=
//   "y:\tV\xa3\xf0=\x8a\xd7$q" <nil>
//   <nil> true
//   true <nil>
// 9 "BFLKH4B5RLLSI4I" 15 9 true <nil> 9 <nil> x:BFLKH4B5RLLSI4I
//   "y:\tV\xa3\xf0=\x8a\xd7$q" <nil>
//   <nil> true
//   true <nil>
// 9 "15BA7S1THBBI8S8*" 16 10 true <nil> 9 <nil> x:15BA7S1THBBI8S8*
//   "y:\tV\xa3\xf0=\x8a\xd7$q" <nil>
//   <nil> true
//   true <nil>
// 9 "bflkh2b3rllsi2i=" 16 10 true <nil> 9 <nil> x:bflkh2b3rllsi2i=
//   "y:\tV\xa3\xf0=\x8a\xd7$q" <nil>
//   <nil> true
//   true <nil>
// 10 "BJL2J4J6RPMCK4V7" 16 10 true <nil> 10 <nil> x:BJL2J4J6RPMCK4V7
//   "y:\nW\xa4\xf1>\x8b\xd8%r\xbf" <nil>
//   <nil> true
//   true <nil>
// 10 "19BQ9S9UHFC2ASLV" 16 10 true <nil> 10 <nil> x:19BQ9S9UHFC2ASLV
//   "y:\nW\xa4\xf1>\x8b\xd8%r\xbf" <nil>
//   <nil> true
//   true <nil>
// 10 "BJL2J4J6RPMCK4V7" 16 10 true <nil> 10 <nil> x:BJL2J4J6RPMCK4V7
//   "y:\nW\xa4\xf1>\x8b\xd8%r\xbf" <nil>
//   <nil> true
//   true <nil>
// 10 "19BQ9S9UHFC2ASLV" 16 10 true <nil> 10 <nil> x:19BQ9S9UHFC2ASLV
//   "y:\nW\xa4\xf1>\x8b\xd8%r\xbf" <nil>
//   <nil> true
//   true <nil>
// 10 "bjl0j2j4rpmck2v5" 16 10 true <nil> 10 <nil> x:bjl0j2j4rpmck2v5
//   "y:\nW\xa4\xf1>\x8b\xd8%r\xbf" <nil>
//   <nil> true
//   true <nil>
// 11 "BNMKL4R7RTMSM46ABU======" 24 15 true <nil> 11 <nil> x:BNMKL4R7RTMSM46ABU======
//   "y:\vX\xa5\xf2?\x8c\xd9&s\xc0\r" <nil>
//   <nil> true
//   true <nil>
// 11 "1DCABSHVHJCICSU01K======" 24 15 true <nil> 11 <nil> x:1DCABSHVHJCICSU01K======
//   "y:\vX\xa5\xf2?\x8c\xd9&s\xc0\r" <nil>
//   <nil> true
//   true <nil>
// 11 "BNMKL4R7RTMSM46ABU" 18 11 true <nil> 11 <nil> x:BNMKL4R7RTMSM46ABU
//   "y:\vX\xa5\xf2?\x8c\xd9&s\xc0\r" <nil>
//   <nil> true
//   true <nil>
// 11 "1DCABSHVHJCICSU01K******" 24 15 true <nil> 11 <nil> x:1DCABSHVHJCICSU01K******
//   "y:\vX\xa5\xf2?\x8c\xd9&s\xc0\r" <nil>
//   <nil> true
//   true <nil>
// 11 "bnmkl2r5rtmsm24abu======" 24 15 true <nil> 11 <nil> x:bnmkl2r5rtmsm24abu======
//   "y:\vX\xa5\xf2?\x8c\xd9&s\xc0\r" <nil>
//   <nil> true
//   true <nil>
// 12 "BRM2N42ARXNCO5GBBZNQ====" 24 15 true <nil> 12 <nil> x:BRM2N42ARXNCO5GBBZNQ====
//   "y:\fY\xa6\xf3@\x8d\xda't\xc1\x0e[" <nil>
//   <nil> true
//   true <nil>
// 12 "1HCQDSQ0HND2ET611PDG====" 24 15 true <nil> 12 <nil> x:1HCQDSQ0HND2ET611PDG====
//   "y:\fY\xa6\xf3@\x8d\xda't\xc1\x0e[" <nil>
//   <nil> true
//   true <nil>
// 12 "BRM2N42ARXNCO5GBBZNQ" 20 12 true <nil> 12 <nil> x:BRM2N42ARXNCO5GBBZNQ
//   "y:\fY\xa6\xf3@\x8d\xda't\xc1\x0e[" <nil>
//   <nil> true
//   true <nil>
// 12 "1HCQDSQ0HND2ET611PDG****" 24 15 true <nil> 12 <nil> x:1HCQDSQ0HND2ET611PDG****
//   "y:\fY\xa6\xf3@\x8d\xda't\xc1\x0e[" <nil>
//   <nil> true
//   true <nil>
// 12 "brm0n20arxnco3gbbznq====" 24 15 true <nil> 12 <nil> x:brm0n20arxnco3gbbznq====
//   "y:\fY\xa6\xf3@\x8d\xda't\xc1\x0e[" <nil>
//   <nil> true
//   true <nil>
// "": "" <nil>; "" <nil>
// "": "" <nil>; "" <nil>
// "": "" <nil>; "" <nil>
// "=": "" illegal base32 data at input byte 0; "" unexpected EOF
// "=": "" illegal base32 data at input byte 0; "" unexpected EOF
// "=": "" illegal base32 data at input byte 0; "" illegal base32 data at input byte 0
// "A": "" illegal base32 data at input byte 0; "" unexpected EOF
// "A": "" illegal base32 data at input byte 0; "" unexpected EOF
// "A": "" <nil>; "" <nil>
// "AA": "" illegal base32 data at input byte 0; "" unexpected EOF
// "AA": "" illegal base32 data at input byte 0; "" unexpected EOF
// "AA": "\x00" <nil>; "\x00" <nil>
// "AA======": "\x00" <nil>; "\x00" <nil>
// "AA======": "R" <nil>; "R" <nil>
// "AA======": "" illegal base32 data at input byte 2; "" illegal base32 data at input byte 2
// "AAA=====": "" illegal base32 data at input byte 3; "" illegal base32 data at input byte 3
// "AAA=====": "" illegal base32 data at input byte 3; "" illegal base32 data at input byte 3
// "AAA=====": "" illegal base32 data at input byte 3; "" illegal base32 data at input byte 3
// "AAAA====": "\x00\x00" <nil>; "\x00\x00" <nil>
// "AAAA====": "R\x94" <nil>; "R\x94" <nil>
// "AAAA====": "" illegal base32 data at input byte 4; "" illegal base32 data at input byte 4
// "AAAAA===": "\x00\x00\x00" <nil>; "\x00\x00\x00" <nil>
// "AAAAA===": "R\x94\xa5" <nil>; "R\x94\xa5" <nil>
// "AAAAA===": "" illegal base32 data at input byte 5; "" illegal base32 data at input byte 5
// "AAAAAA==": "" illegal base32 data at input byte 6; "" illegal base32 data at input byte 6
// "AAAAAA==": "" illegal base32 data at input byte 6; "" illegal base32 data at input byte 6
// "AAAAAA==": "" illegal base32 data at input byte 6; "" illegal base32 data at input byte 6
// "AAAAAAA=": "\x00\x00\x00\x00" <nil>; "\x00\x00\x00\x00" <nil>
// "AAAAAAA=": "R\x94\xa5)" <nil>; "R\x94\xa5)" <nil>
// "AAAAAAA=": "" illegal base32 data at input byte 7; "" illegal base32 data at input byte 7
// "AAAAAAAA": "\x00\x00\x00\x00\x00" <nil>; "\x00\x00\x00\x00\x00" <nil>
// "AAAAAAAA": "R\x94\xa5)J" <nil>; "R\x94\xa5)J" <nil>
// "AAAAAAAA": "\x00\x00\x00\x00\x00" <nil>; "\x00\x00\x00\x00\x00" <nil>
// "AAAAAAAA=": "\x00\x00\x00\x00\x00" illegal base32 data at input byte 8; "\x00\x00\x00\x00\x00" unexpected EOF
// "AAAAAAAA=": "R\x94\xa5)J" illegal base32 data at input byte 8; "R\x94\xa5)J" unexpected EOF
// "AAAAAAAA=": "\x00\x00\x00\x00\x00" illegal base32 data at input byte 8; "\x00\x00\x00\x00\x00" illegal base32 data at input byte 8
// "MZXW6===": "foo" <nil>; "foo" <nil>
// "MZXW6===": "" illegal base32 data at input byte 1; "" illegal base32 data at input byte 1
// "MZXW6===": "" illegal base32 data at input byte 5; "" illegal base32 data at input byte 5
// "MZXW6YQ=": "foob" <nil>; "foob" <nil>
// "MZXW6YQ=": "" illegal base32 data at input byte 1; "" illegal base32 data at input byte 1
// "MZXW6YQ=": "" illegal base32 data at input byte 7; "" illegal base32 data at input byte 7
// "MZXW6YQ": "" illegal base32 data at input byte 0; "" unexpected EOF
// "MZXW6YQ": "" illegal base32 data at input byte 1; "" unexpected EOF
// "MZXW6YQ": "foob" <nil>; "foob" <nil>
// "MZXW\n6YQ=\r\n": "foob" <nil>; "foob" <nil>
// "MZXW\n6YQ=\r\n": "" illegal base32 data at input byte 1; "" illegal base32 data at input byte 1
// "MZXW\n6YQ=\r\n": "" illegal base32 data at input byte 7; "" illegal base32 data at input byte 7
// "MZXW6!==": "" illegal base32 data at input byte 5; "" illegal base32 data at input byte 5
// "MZXW6!==": "" illegal base32 data at input byte 1; "" illegal base32 data at input byte 1
// "MZXW6!==": "" illegal base32 data at input byte 5; "" illegal base32 data at input byte 5
// "mzxw6===": "" illegal base32 data at input byte 0; "" illegal base32 data at input byte 0
// "mzxw6===": "" illegal base32 data at input byte 0; "" illegal base32 data at input byte 0
// "mzxw6===": "" illegal base32 data at input byte 0; "" illegal base32 data at input byte 0
// "AA=A====": "" illegal base32 data at input byte 2; "" illegal base32 data at input byte 2
// "AA=A====": "" illegal base32 data at input byte 2; "" illegal base32 data at input byte 2
// "AA=A====": "" illegal base32 data at input byte 2; "" illegal base32 data at input byte 2
// "A=======": "" illegal base32 data at input byte 1; "" illegal base32 data at input byte 1
// "A=======": "" illegal base32 data at input byte 1; "" illegal base32 data at input byte 1
// "A=======": "" illegal base32 data at input byte 1; "" illegal base32 data at input byte 1
// "MZXW6YTB=": "fooba" illegal base32 data at input byte 8; "fooba" unexpected EOF
// "MZXW6YTB=": "" illegal base32 data at input byte 1; "" illegal base32 data at input byte 1
// "MZXW6YTB=": "fooba" illegal base32 data at input byte 8; "fooba" illegal base32 data at input byte 8
// "MZXW6YTBMZXW6===": "foobafoo" <nil>; "foobafoo" <nil>
// "MZXW6YTBMZXW6===": "" illegal base32 data at input byte 1; "" illegal base32 data at input byte 1
// "MZXW6YTBMZXW6===": "fooba" illegal base32 data at input byte 13; "fooba" illegal base32 data at input byte 13
// "MZXW6===MZXW6===": "" illegal base32 data at input byte 5; "" illegal base32 data at input byte 5
// "MZXW6===MZXW6===": "" illegal base32 data at input byte 1; "" illegal base32 data at input byte 1
// "MZXW6===MZXW6===": "" illegal base32 data at input byte 5; "" illegal base32 data at input byte 5
// "!": "" illegal base32 data at input byte 0; "" unexpected EOF
// "!": "" illegal base32 data at input byte 0; "" unexpected EOF
// "!": "" illegal base32 data at input byte 0; "" illegal base32 data at input byte 0
// "AAAAAA=": "" illegal base32 data at input byte 7; "" unexpected EOF
// "AAAAAA=": "" illegal base32 data at input byte 7; "" unexpected EOF
// "AAAAAA=": "" illegal base32 data at input byte 6; "" illegal base32 data at input byte 6
// "A=": "" illegal base32 data at input byte 1; "" unexpected EOF
// "A=": "" illegal base32 data at input byte 1; "" unexpected EOF
// "A=": "" illegal base32 data at input byte 1; "" illegal base32 data at input byte 1
// "AA=====": "" illegal base32 data at input byte 7; "" unexpected EOF
// "AA=====": "" illegal base32 data at input byte 7; "" unexpected EOF
// "AA=====": "" illegal base32 data at input byte 2; "" illegal base32 data at input byte 2
// short panics: encoding alphabet is not 32-bytes long
// newline panics: encoding alphabet contains newline character
// twice panics: encoding alphabet includes duplicate symbols
// padding panics: padding contained in alphabet
// padding panics: invalid padding
// padding panics: invalid padding
// illegal base32 data at input byte 7
