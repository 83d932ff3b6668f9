package big

import (
	"fmt"
	"io"
	"strings"
)

// Text gives x in a base.
func (x *Int) Text(base int) string {
	if x == nil {
		return "<nil>"
	}
	return x.text(base)
}

func (x *Int) text(base int) string {
	if base < 2 || base > MaxBase {
		panic("invalid base")
	}
	s := x.abs.text(base)
	if x.neg {
		s = "-" + s
	}
	return s
}

// Append appends x in a base.
func (x *Int) Append(buf []byte, base int) []byte {
	if x == nil {
		return append(buf, "<nil>"...)
	}
	return append(buf, x.text(base)...)
}

// String gives x in base 10.
func (x *Int) String() string { return x.Text(10) }

// Format prints x for package fmt: verbs b, o, O, d, x, X, s and v.
func (x *Int) Format(s fmt.State, ch rune) {
	base, prefix := 10, ""
	switch ch {
	case 'b':
		base, prefix = 2, "0b"
	case 'o':
		base, prefix = 8, "0"
	case 'O':
		base = 8
	case 'd', 's', 'v':
	case 'x':
		base, prefix = 16, "0x"
	case 'X':
		base, prefix = 16, "0X"
	default:
		fmt.Fprintf(s, "%%!%c(big.Int=%s)", ch, x.String())
		return
	}
	if x == nil {
		fmt.Fprint(s, "<nil>")
		return
	}
	if !s.Flag('#') {
		prefix = ""
	}
	if ch == 'O' {
		prefix = "0o"
	}
	switch {
	case x.neg:
		prefix = "-" + prefix
	case s.Flag('+'):
		prefix = "+" + prefix
	case s.Flag(' '):
		prefix = " " + prefix
	}
	number := x.abs.text(base)
	if ch == 'X' {
		number = strings.ToUpper(number)
	}
	precision, precise := s.Precision()
	if precise && precision == 0 && number == "0" {
		return
	}
	zeros := 0
	if precise {
		zeros = max(precision-len(number), 0)
	}
	left, right := 0, 0
	width, _ := s.Width()
	if pad := width - len(prefix) - zeros - len(number); pad > 0 {
		switch {
		case s.Flag('-'):
			right = pad
		case s.Flag('0') && !precise:
			zeros = pad
		default:
			left = pad
		}
	}
	blank := func(n int) string { return strings.Repeat(" ", n) }
	s.Write([]byte(blank(left) + prefix + strings.Repeat("0", zeros) + number + blank(right)))
}

// SetString sets z to what s says in a base, or in that of a prefix if base is 0.
func (z *Int) SetString(s string, base int) (*Int, bool) {
	r := strings.NewReader(s)
	if err := z.scan(r, base); err != nil {
		return nil, false
	}
	if _, err := r.ReadByte(); err != io.EOF {
		return nil, false
	}
	return z, true
}

// scan reads an integer as far as it goes.
func (z *Int) scan(r io.ByteScanner, base int) error {
	neg, err := scanSign(r)
	if err != nil {
		return err
	}
	abs, _, _, err := scanNat(r, base, false)
	if err != nil {
		return err
	}
	z.put(neg, abs)
	return nil
}

func scanSign(r io.ByteScanner) (neg bool, err error) {
	c, err := r.ReadByte()
	if err != nil {
		return false, err
	}
	if c != '-' && c != '+' {
		r.UnreadByte()
	}
	return c == '-', nil
}

const gobVersion = 1

// GobEncode encodes x for package gob.
func (x *Int) GobEncode() ([]byte, error) {
	if x == nil {
		return nil, nil
	}
	first := byte(gobVersion << 1)
	if x.neg {
		first |= 1
	}
	return append([]byte{first}, x.Bytes()...), nil
}

// GobDecode decodes what GobEncode gives.
func (z *Int) GobDecode(buf []byte) error {
	if len(buf) == 0 {
		*z = Int{}
		return nil
	}
	if v := buf[0] >> 1; v != gobVersion {
		return fmt.Errorf("Int.GobDecode: encoding version %d not supported", v)
	}
	z.neg = buf[0]&1 != 0
	z.abs = natFromBytes(buf[1:])
	return nil
}

// AppendText appends x in base 10.
func (x *Int) AppendText(b []byte) (text []byte, err error) { return x.Append(b, 10), nil }

// MarshalText gives x in base 10.
func (x *Int) MarshalText() (text []byte, err error) { return x.AppendText(nil) }

// UnmarshalText sets z to what text says.
func (z *Int) UnmarshalText(text []byte) error {
	if _, ok := z.SetString(string(text), 0); !ok {
		return fmt.Errorf("math/big: cannot unmarshal %q into a *big.Int", text)
	}
	return nil
}

// MarshalJSON gives x in base 10.
func (x *Int) MarshalJSON() ([]byte, error) {
	if x == nil {
		return []byte("null"), nil
	}
	return x.MarshalText()
}

// UnmarshalJSON sets z to what text says, unless that is null.
func (z *Int) UnmarshalJSON(text []byte) error {
	if string(text) == "null" {
		return nil
	}
	return z.UnmarshalText(text)
}
