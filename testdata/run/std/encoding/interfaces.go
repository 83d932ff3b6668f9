// Values that know their own text and bytes, called through the interfaces of package encoding.
package main

import (
	"encoding"
	"errors"
	"fmt"
	"math/big"
	"net/url"
	"regexp"
	"time"
)

type celsius float64

func (c celsius) AppendText(b []byte) ([]byte, error) {
	if c < -273.15 {
		return b, errors.New("too cold")
	}
	return fmt.Appendf(b, "%.1fC", float64(c)), nil
}

func (c celsius) MarshalText() ([]byte, error) { return c.AppendText(nil) }

func (c *celsius) UnmarshalText(text []byte) error {
	var f float64
	if n, err := fmt.Sscanf(string(text), "%fC", &f); n != 1 {
		return err
	}
	*c = celsius(f)
	return nil
}

var (
	_ encoding.TextAppender    = celsius(0)
	_ encoding.TextMarshaler   = celsius(0)
	_ encoding.TextUnmarshaler = (*celsius)(nil)
)

func text(m encoding.TextMarshaler) string {
	b, err := m.MarshalText()
	return fmt.Sprintf("%T %q %v", m, b, err)
}

func appended(a encoding.TextAppender) string {
	b, err := a.AppendText([]byte("> "))
	return fmt.Sprintf("%T %q %v", a, b, err)
}

func parsed(u encoding.TextUnmarshaler, s string) string {
	err := u.UnmarshalText([]byte(s))
	return fmt.Sprintf("%T %v %v", u, u, err)
}

func main() {
	day := time.Date(2024, 2, 29, 12, 30, 0, 500, time.UTC)
	for _, m := range []encoding.TextMarshaler{celsius(21.55), celsius(-300), big.NewInt(-7), big.NewRat(2, -4), big.NewFloat(0.1), day, day.AddDate(8000, 0, 0), regexp.MustCompile("a+|b")} {
		fmt.Println(text(m))
		if a, ok := m.(encoding.TextAppender); ok {
			fmt.Println(appended(a))
		}
	}
	for _, s := range []string{"1.5C", "-40C", "hot", ""} {
		c := celsius(100)
		err := encoding.TextUnmarshaler(&c).UnmarshalText([]byte(s))
		fmt.Println(c, err)
	}
	fmt.Println(parsed(new(big.Int), "123456789012345678901234567890"), parsed(new(big.Int), "12x"))
	fmt.Println(parsed(new(big.Rat), "6/4"))
	fmt.Println(parsed(new(big.Float), "1e3"), parsed(new(big.Float), "e"))
	fmt.Println(parsed(new(time.Time), "2024-02-29T12:30:00+01:00"), parsed(new(time.Time), "2024-02-30T12:30:00Z"))
	fmt.Println(parsed(new(regexp.Regexp), "x(y)?"), parsed(new(regexp.Regexp), "x("))

	u, _ := url.Parse("http://a.example/b?c#d")
	for _, v := range []any{day, u, celsius(1)} {
		a, ok := v.(encoding.BinaryAppender)
		m, ok2 := v.(encoding.BinaryMarshaler)
		fmt.Println(ok, ok2)
		if ok {
			b, err := a.AppendBinary([]byte{1, 2})
			fmt.Println(b, err)
		}
		if ok2 {
			b, err := m.MarshalBinary()
			fmt.Println(b, err)
		}
	}
	var back encoding.BinaryUnmarshaler = new(time.Time)
	b, _ := day.MarshalBinary()
	fmt.Println(back.UnmarshalBinary(b), back, back.UnmarshalBinary(b[:3]))
}

// Output:
// main.celsius "21.6C" <nil>
// main.celsius "> 21.6C" <nil>
// main.celsius "" too cold
// main.celsius "> " too cold
// *big.Int "-7" <nil>
// *big.Int "> -7" <nil>
// *big.Rat "-1/2" <nil>
// *big.Rat "> -1/2" <nil>
// *big.Float "0.1" <nil>
// *big.Float "> 0.1" <nil>
// time.Time "2024-02-29T12:30:00.0000005Z" <nil>
// time.Time "> 2024-02-29T12:30:00.0000005Z" <nil>
// time.Time "" Time.MarshalText: year outside of range [0,9999]
// time.Time "" Time.AppendText: year outside of range [0,9999]
// *regexp.Regexp "a+|b" <nil>
// *regexp.Regexp "> a+|b" <nil>
// 1.5 <nil>
// -40 <nil>
// 100 strconv.ParseFloat: parsing "": invalid syntax
// 100 EOF
// *big.Int 123456789012345678901234567890 <nil> *big.Int 12 math/big: cannot unmarshal "12x" into a *big.Int
// *big.Rat 3/2 <nil>
// *big.Float 1000 <nil> *big.Float 0 math/big: cannot unmarshal "e" into a *big.Float (number has no digits)
// *time.Time 2024-02-29 12:30:00 +0100 +0100 <nil> *time.Time 0001-01-01 00:00:00 +0000 UTC parsing time "2024-02-30T12:30:00Z": day out of range
// *regexp.Regexp x(y)? <nil> *regexp.Regexp  error parsing regexp: missing closing ): `x(`
// true true
// [1 2 1 0 0 0 14 221 114 111 200 0 0 1 244 255 255] <nil>
// [1 0 0 0 14 221 114 111 200 0 0 1 244 255 255] <nil>
// true true
// [1 2 104 116 116 112 58 47 47 97 46 101 120 97 109 112 108 101 47 98 63 99 35 100] <nil>
// [104 116 116 112 58 47 47 97 46 101 120 97 109 112 108 101 47 98 63 99 35 100] <nil>
// false false
// <nil> 2024-02-29 12:30:00.0000005 +0000 UTC Time.UnmarshalBinary: invalid length
