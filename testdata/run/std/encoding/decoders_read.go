// What each Read of a decoder gives, for texts that come in pieces, buffers of some sizes, and ends that are wrong.
package main

import (
	"encoding/base32"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"strings"
)

// pieces gives a piece a Read, with the error beside the last one or after it.
type pieces struct {
	left   []string
	err    error
	beside bool
}

func (p *pieces) Read(b []byte) (int, error) {
	if len(p.left) == 0 {
		return 0, p.err
	}
	n := copy(b, p.left[0])
	if p.left[0] = p.left[0][n:]; p.left[0] == "" {
		p.left = p.left[1:]
	}
	if len(p.left) == 0 && p.beside {
		return n, p.err
	}
	return n, nil
}

var errBroken = errors.New("broken")

func main() {
	unpadded := base32.StdEncoding.WithPadding(base32.NoPadding)
	decoders := []struct {
		name string
		make func(r io.Reader) io.Reader
		text []string
	}{
		{"base32", func(r io.Reader) io.Reader { return base32.NewDecoder(base32.StdEncoding, r) }, []string{
			"MZXW6YTBOI======", "MZXW|6YTB|OI==|====", "MZXW6YTB|OI====", "MZXW6YTBOI", "MZXW6YTBOI======MY======", "\n\n|MY==|\r\n====", "MZ!W6YTB", "A=======", "",
		}},
		{"base32 unpadded", func(r io.Reader) io.Reader { return base32.NewDecoder(unpadded, r) }, []string{
			"MZXW6YTBOI", "MZXW6YTB|OI", "MZXW6Y|TB", "MZX", "M", "MZXW6YTBO\nI", "MZXW6YTBOI======", "\n",
		}},
		{"base64", func(r io.Reader) io.Reader { return base64.NewDecoder(base64.StdEncoding, r) }, []string{
			"Zm9vYmFyCg==", "Zm9|vYm|FyCg|==", "Zm9vYmFyCg", "Zm9vYmFyCg=", "Zm9vYg==Zm9v", "Zm\n9vY|\n|mFy", "Zm9v!mFy", "Zm9vYmFyZm9vYm!yZm9v", "=", "",
		}},
		{"base64 unpadded", func(r io.Reader) io.Reader { return base64.NewDecoder(base64.RawURLEncoding, r) }, []string{
			"Zm9vYmFyCg", "Zm9vY|mFyC|g", "Z", "Zm9vYmF", "Zm9vYmFyCg==", "Zm9v_-",
		}},
		{"hex", hex.NewDecoder, []string{"666f6f", "6|66|f6f", "666f6", "66zz6f", "666fz", "66\n6f"}},
	}
	for _, d := range decoders {
		for _, text := range d.text {
			for _, size := range []int{1, 2, 5, 64} {
				for _, err := range []error{io.EOF, errBroken} {
					if err == errBroken && size != 2 {
						continue
					}
					r := d.make(&pieces{strings.Split(text, "|"), err, size > 2})
					fmt.Printf("%s %q by %d:", d.name, text, size)
					for range 30 {
						b := make([]byte, size)
						n, err := r.Read(b)
						fmt.Printf(" %q", b[:n])
						if err != nil {
							fmt.Println("", err)
							break
						}
					}
				}
			}
		}
	}
	for _, text := range []string{"MZX", "MZXW6Y", "M", "MZXW6YTBOI", "MZXW6YTBO"} {
		b, err := unpadded.DecodeString(text)
		fmt.Printf("%q %v\n", b, err)
	}
}

// Output:
// base32 "MZXW6YTBOI======" by 1: "f" "o" "o" "b" "a" "r" "" EOF
// base32 "MZXW6YTBOI======" by 2: "fo" "ob" "a" "r" "" EOF
// base32 "MZXW6YTBOI======" by 2: "fo" "ob" "a" "r" "" broken
// base32 "MZXW6YTBOI======" by 5: "fooba" "r" EOF
// base32 "MZXW6YTBOI======" by 64: "foobar" EOF
// base32 "MZXW|6YTB|OI==|====" by 1: "f" "o" "o" "b" "a" "r" "" EOF
// base32 "MZXW|6YTB|OI==|====" by 2: "fo" "ob" "a" "r" "" EOF
// base32 "MZXW|6YTB|OI==|====" by 2: "fo" "ob" "a" "r" "" broken
// base32 "MZXW|6YTB|OI==|====" by 5: "fooba" "r" EOF
// base32 "MZXW|6YTB|OI==|====" by 64: "fooba" "r" EOF
// base32 "MZXW6YTB|OI====" by 1: "f" "o" "o" "b" "a" "" unexpected EOF
// base32 "MZXW6YTB|OI====" by 2: "fo" "ob" "a" "" unexpected EOF
// base32 "MZXW6YTB|OI====" by 2: "fo" "ob" "a" "" broken
// base32 "MZXW6YTB|OI====" by 5: "fooba" "" unexpected EOF
// base32 "MZXW6YTB|OI====" by 64: "fooba" "" unexpected EOF
// base32 "MZXW6YTBOI" by 1: "f" "o" "o" "b" "a" "" unexpected EOF
// base32 "MZXW6YTBOI" by 2: "fo" "ob" "a" "" unexpected EOF
// base32 "MZXW6YTBOI" by 2: "fo" "ob" "a" "" broken
// base32 "MZXW6YTBOI" by 5: "fooba" "" unexpected EOF
// base32 "MZXW6YTBOI" by 64: "fooba" EOF
// base32 "MZXW6YTBOI======MY======" by 1: "f" "o" "o" "b" "a" "r" "" illegal base32 data at input byte 0
// base32 "MZXW6YTBOI======MY======" by 2: "fo" "ob" "a" "r" "" illegal base32 data at input byte 0
// base32 "MZXW6YTBOI======MY======" by 2: "fo" "ob" "a" "r" "" illegal base32 data at input byte 0
// base32 "MZXW6YTBOI======MY======" by 5: "fooba" "r" "" illegal base32 data at input byte 0
// base32 "MZXW6YTBOI======MY======" by 64: "fooba" illegal base32 data at input byte 10
// base32 "\n\n|MY==|\r\n====" by 1: "f" "" EOF
// base32 "\n\n|MY==|\r\n====" by 2: "f" "" EOF
// base32 "\n\n|MY==|\r\n====" by 2: "f" "" broken
// base32 "\n\n|MY==|\r\n====" by 5: "f" EOF
// base32 "\n\n|MY==|\r\n====" by 64: "f" EOF
// base32 "MZ!W6YTB" by 1: "" illegal base32 data at input byte 2
// base32 "MZ!W6YTB" by 2: "" illegal base32 data at input byte 2
// base32 "MZ!W6YTB" by 2: "" illegal base32 data at input byte 2
// base32 "MZ!W6YTB" by 5: "" illegal base32 data at input byte 2
// base32 "MZ!W6YTB" by 64: "" illegal base32 data at input byte 2
// base32 "A=======" by 1: "" illegal base32 data at input byte 1
// base32 "A=======" by 2: "" illegal base32 data at input byte 1
// base32 "A=======" by 2: "" illegal base32 data at input byte 1
// base32 "A=======" by 5: "" illegal base32 data at input byte 1
// base32 "A=======" by 64: "" illegal base32 data at input byte 1
// base32 "" by 1: "" EOF
// base32 "" by 2: "" EOF
// base32 "" by 2: "" broken
// base32 "" by 5: "" EOF
// base32 "" by 64: "" EOF
// base32 unpadded "MZXW6YTBOI" by 1: "f" "o" "o" "b" "a" "r" "" EOF
// base32 unpadded "MZXW6YTBOI" by 2: "fo" "ob" "a" "r" "" EOF
// base32 unpadded "MZXW6YTBOI" by 2: "fo" "ob" "a" "r" "" broken
// base32 unpadded "MZXW6YTBOI" by 5: "fooba" "r" EOF
// base32 unpadded "MZXW6YTBOI" by 64: "foobar" EOF
// base32 unpadded "MZXW6YTB|OI" by 1: "f" "o" "o" "b" "a" "r" "" EOF
// base32 unpadded "MZXW6YTB|OI" by 2: "fo" "ob" "a" "r" "" EOF
// base32 unpadded "MZXW6YTB|OI" by 2: "fo" "ob" "a" "r" "" broken
// base32 unpadded "MZXW6YTB|OI" by 5: "fooba" "r" EOF
// base32 unpadded "MZXW6YTB|OI" by 64: "fooba" "r" EOF
// base32 unpadded "MZXW6Y|TB" by 1: "" "" illegal base32 data at input byte 0
// base32 unpadded "MZXW6Y|TB" by 2: "" "" illegal base32 data at input byte 0
// base32 unpadded "MZXW6Y|TB" by 2: "" "" illegal base32 data at input byte 0
// base32 unpadded "MZXW6Y|TB" by 5: "" "" illegal base32 data at input byte 0
// base32 unpadded "MZXW6Y|TB" by 64: "" "" illegal base32 data at input byte 0
// base32 unpadded "MZX" by 1: "" "" EOF
// base32 unpadded "MZX" by 2: "" "" EOF
// base32 unpadded "MZX" by 2: "" "" broken
// base32 unpadded "MZX" by 5: "" EOF
// base32 unpadded "MZX" by 64: "" EOF
// base32 unpadded "M" by 1: "" "" EOF
// base32 unpadded "M" by 2: "" "" EOF
// base32 unpadded "M" by 2: "" "" broken
// base32 unpadded "M" by 5: "" EOF
// base32 unpadded "M" by 64: "" EOF
// base32 unpadded "MZXW6YTBO\nI" by 1: "f" "o" "o" "b" "a" "r" "" EOF
// base32 unpadded "MZXW6YTBO\nI" by 2: "fo" "ob" "a" "r" "" EOF
// base32 unpadded "MZXW6YTBO\nI" by 2: "fo" "ob" "a" "r" "" broken
// base32 unpadded "MZXW6YTBO\nI" by 5: "fooba" "r" EOF
// base32 unpadded "MZXW6YTBO\nI" by 64: "foobar" EOF
// base32 unpadded "MZXW6YTBOI======" by 1: "f" "o" "o" "b" "a" "" illegal base32 data at input byte 2
// base32 unpadded "MZXW6YTBOI======" by 2: "fo" "ob" "a" "" illegal base32 data at input byte 2
// base32 unpadded "MZXW6YTBOI======" by 2: "fo" "ob" "a" "" illegal base32 data at input byte 2
// base32 unpadded "MZXW6YTBOI======" by 5: "fooba" "" illegal base32 data at input byte 2
// base32 unpadded "MZXW6YTBOI======" by 64: "fooba" illegal base32 data at input byte 10
// base32 unpadded "\n" by 1: "" EOF
// base32 unpadded "\n" by 2: "" EOF
// base32 unpadded "\n" by 2: "" broken
// base32 unpadded "\n" by 5: "" EOF
// base32 unpadded "\n" by 64: "" EOF
// base64 "Zm9vYmFyCg==" by 1: "f" "o" "o" "b" "a" "r" "\n" "" EOF
// base64 "Zm9vYmFyCg==" by 2: "fo" "o" "ba" "r" "\n" "" EOF
// base64 "Zm9vYmFyCg==" by 2: "fo" "o" "ba" "r" "\n" "" broken
// base64 "Zm9vYmFyCg==" by 5: "foo" "bar" "\n" "" EOF
// base64 "Zm9vYmFyCg==" by 64: "foobar\n" "" EOF
// base64 "Zm9|vYm|FyCg|==" by 1: "f" "o" "o" "b" "a" "r" "\n" "" EOF
// base64 "Zm9|vYm|FyCg|==" by 2: "fo" "o" "ba" "r" "\n" "" EOF
// base64 "Zm9|vYm|FyCg|==" by 2: "fo" "o" "ba" "r" "\n" "" broken
// base64 "Zm9|vYm|FyCg|==" by 5: "foo" "bar" "\n" "" EOF
// base64 "Zm9|vYm|FyCg|==" by 64: "foo" "bar" "\n" "" EOF
// base64 "Zm9vYmFyCg" by 1: "f" "o" "o" "b" "a" "r" "" unexpected EOF
// base64 "Zm9vYmFyCg" by 2: "fo" "o" "ba" "r" "" unexpected EOF
// base64 "Zm9vYmFyCg" by 2: "fo" "o" "ba" "r" "" broken
// base64 "Zm9vYmFyCg" by 5: "foo" "bar" "" unexpected EOF
// base64 "Zm9vYmFyCg" by 64: "foobar" "" unexpected EOF
// base64 "Zm9vYmFyCg=" by 1: "f" "o" "o" "b" "a" "r" "" unexpected EOF
// base64 "Zm9vYmFyCg=" by 2: "fo" "o" "ba" "r" "" unexpected EOF
// base64 "Zm9vYmFyCg=" by 2: "fo" "o" "ba" "r" "" broken
// base64 "Zm9vYmFyCg=" by 5: "foo" "bar" "" unexpected EOF
// base64 "Zm9vYmFyCg=" by 64: "foobar" "" unexpected EOF
// base64 "Zm9vYg==Zm9v" by 1: "f" "o" "o" "b" "f" "o" "o" "" EOF
// base64 "Zm9vYg==Zm9v" by 2: "fo" "o" "b" "fo" "o" "" EOF
// base64 "Zm9vYg==Zm9v" by 2: "fo" "o" "b" "fo" "o" "" broken
// base64 "Zm9vYg==Zm9v" by 5: "foo" "b" "foo" "" EOF
// base64 "Zm9vYg==Zm9v" by 64: "foob" illegal base64 data at input byte 8
// base64 "Zm\n9vY|\n|mFy" by 1: "f" "o" "o" "b" "a" "r" "" EOF
// base64 "Zm\n9vY|\n|mFy" by 2: "fo" "o" "ba" "r" "" EOF
// base64 "Zm\n9vY|\n|mFy" by 2: "fo" "o" "ba" "r" "" broken
// base64 "Zm\n9vY|\n|mFy" by 5: "foo" "bar" "" EOF
// base64 "Zm\n9vY|\n|mFy" by 64: "foo" "bar" "" EOF
// base64 "Zm9v!mFy" by 1: "f" "o" "o" "" illegal base64 data at input byte 0
// base64 "Zm9v!mFy" by 2: "fo" "o" "" illegal base64 data at input byte 0
// base64 "Zm9v!mFy" by 2: "fo" "o" "" illegal base64 data at input byte 0
// base64 "Zm9v!mFy" by 5: "foo" "" illegal base64 data at input byte 0
// base64 "Zm9v!mFy" by 64: "foo" illegal base64 data at input byte 4
// base64 "Zm9vYmFyZm9vYm!yZm9v" by 1: "f" "o" "o" "b" "a" "r" "f" "o" "o" "" illegal base64 data at input byte 2
// base64 "Zm9vYmFyZm9vYm!yZm9v" by 2: "fo" "o" "ba" "r" "fo" "o" "" illegal base64 data at input byte 2
// base64 "Zm9vYmFyZm9vYm!yZm9v" by 2: "fo" "o" "ba" "r" "fo" "o" "" illegal base64 data at input byte 2
// base64 "Zm9vYmFyZm9vYm!yZm9v" by 5: "foo" "bar" "foo" "" illegal base64 data at input byte 2
// base64 "Zm9vYmFyZm9vYm!yZm9v" by 64: "foobarfoo" illegal base64 data at input byte 14
// base64 "=" by 1: "" unexpected EOF
// base64 "=" by 2: "" unexpected EOF
// base64 "=" by 2: "" broken
// base64 "=" by 5: "" unexpected EOF
// base64 "=" by 64: "" unexpected EOF
// base64 "" by 1: "" EOF
// base64 "" by 2: "" EOF
// base64 "" by 2: "" broken
// base64 "" by 5: "" EOF
// base64 "" by 64: "" EOF
// base64 unpadded "Zm9vYmFyCg" by 1: "f" "o" "o" "b" "a" "r" "\n" "" EOF
// base64 unpadded "Zm9vYmFyCg" by 2: "fo" "o" "ba" "r" "\n" "" EOF
// base64 unpadded "Zm9vYmFyCg" by 2: "fo" "o" "ba" "r" "\n" "" broken
// base64 unpadded "Zm9vYmFyCg" by 5: "foo" "bar" "\n" "" EOF
// base64 unpadded "Zm9vYmFyCg" by 64: "foobar" "\n" "" EOF
// base64 unpadded "Zm9vY|mFyC|g" by 1: "f" "o" "o" "b" "a" "r" "\n" "" EOF
// base64 unpadded "Zm9vY|mFyC|g" by 2: "fo" "o" "ba" "r" "\n" "" EOF
// base64 unpadded "Zm9vY|mFyC|g" by 2: "fo" "o" "ba" "r" "\n" "" broken
// base64 unpadded "Zm9vY|mFyC|g" by 5: "foo" "bar" "\n" "" EOF
// base64 unpadded "Zm9vY|mFyC|g" by 64: "foo" "bar" "\n" "" EOF
// base64 unpadded "Z" by 1: "" illegal base64 data at input byte 0
// base64 unpadded "Z" by 2: "" illegal base64 data at input byte 0
// base64 unpadded "Z" by 2: "" illegal base64 data at input byte 0
// base64 unpadded "Z" by 5: "" illegal base64 data at input byte 0
// base64 unpadded "Z" by 64: "" illegal base64 data at input byte 0
// base64 unpadded "Zm9vYmF" by 1: "f" "o" "o" "b" "a" "" EOF
// base64 unpadded "Zm9vYmF" by 2: "fo" "o" "ba" "" EOF
// base64 unpadded "Zm9vYmF" by 2: "fo" "o" "ba" "" broken
// base64 unpadded "Zm9vYmF" by 5: "foo" "ba" "" EOF
// base64 unpadded "Zm9vYmF" by 64: "foo" "ba" "" EOF
// base64 unpadded "Zm9vYmFyCg==" by 1: "f" "o" "o" "b" "a" "r" "" illegal base64 data at input byte 2
// base64 unpadded "Zm9vYmFyCg==" by 2: "fo" "o" "ba" "r" "" illegal base64 data at input byte 2
// base64 unpadded "Zm9vYmFyCg==" by 2: "fo" "o" "ba" "r" "" illegal base64 data at input byte 2
// base64 unpadded "Zm9vYmFyCg==" by 5: "foo" "bar" "" illegal base64 data at input byte 2
// base64 unpadded "Zm9vYmFyCg==" by 64: "foobar" illegal base64 data at input byte 10
// base64 unpadded "Zm9v_-" by 1: "f" "o" "o" "\xff" "" EOF
// base64 unpadded "Zm9v_-" by 2: "fo" "o" "\xff" "" EOF
// base64 unpadded "Zm9v_-" by 2: "fo" "o" "\xff" "" broken
// base64 unpadded "Zm9v_-" by 5: "foo" "\xff" "" EOF
// base64 unpadded "Zm9v_-" by 64: "foo" "\xff" "" EOF
// hex "666f6f" by 1: "f" "o" "o" "" EOF
// hex "666f6f" by 2: "fo" "o" "" EOF
// hex "666f6f" by 2: "fo" "o" "" broken
// hex "666f6f" by 5: "foo" EOF
// hex "666f6f" by 64: "foo" EOF
// hex "6|66|f6f" by 1: "" "f" "o" "o" "" EOF
// hex "6|66|f6f" by 2: "" "f" "oo" "" EOF
// hex "6|66|f6f" by 2: "" "f" "oo" "" broken
// hex "6|66|f6f" by 5: "" "f" "oo" EOF
// hex "6|66|f6f" by 64: "" "f" "oo" EOF
// hex "666f6" by 1: "f" "o" "" unexpected EOF
// hex "666f6" by 2: "fo" "" unexpected EOF
// hex "666f6" by 2: "fo" "" broken
// hex "666f6" by 5: "fo" unexpected EOF
// hex "666f6" by 64: "fo" unexpected EOF
// hex "66zz6f" by 1: "f" "" encoding/hex: invalid byte: U+007A 'z'
// hex "66zz6f" by 2: "f" encoding/hex: invalid byte: U+007A 'z'
// hex "66zz6f" by 2: "f" encoding/hex: invalid byte: U+007A 'z'
// hex "66zz6f" by 5: "f" encoding/hex: invalid byte: U+007A 'z'
// hex "66zz6f" by 64: "f" encoding/hex: invalid byte: U+007A 'z'
// hex "666fz" by 1: "f" "o" "" encoding/hex: invalid byte: U+007A 'z'
// hex "666fz" by 2: "fo" "" encoding/hex: invalid byte: U+007A 'z'
// hex "666fz" by 2: "fo" "" broken
// hex "666fz" by 5: "fo" encoding/hex: invalid byte: U+007A 'z'
// hex "666fz" by 64: "fo" encoding/hex: invalid byte: U+007A 'z'
// hex "66\n6f" by 1: "f" "" encoding/hex: invalid byte: U+000A
// hex "66\n6f" by 2: "f" encoding/hex: invalid byte: U+000A
// hex "66\n6f" by 2: "f" encoding/hex: invalid byte: U+000A
// hex "66\n6f" by 5: "f" encoding/hex: invalid byte: U+000A
// hex "66\n6f" by 64: "f" encoding/hex: invalid byte: U+000A
// "" <nil>
// "" <nil>
// "" <nil>
// "foobar" <nil>
// "fooba" <nil>
