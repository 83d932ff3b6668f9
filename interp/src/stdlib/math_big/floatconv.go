package big

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// decimal is 0.mant * 10**exp; the mantissa has no zeros at its ends.
type decimal struct {
	mant string
	exp  int
}

// newDecimal gives m * 2**e.
func newDecimal(m nat, e int64) decimal {
	if len(m) == 0 {
		return decimal{}
	}
	if t := m.trailingZeros(); e < 0 && t > 0 {
		t = uint(min(int64(t), -e))
		m, e = m.rsh(t), e+int64(t)
	}
	point := 0
	if e >= 0 {
		m = m.lsh(uint(e))
	} else {
		m = m.mul(power(nat{5}, newNat(uint64(-e)), nil))
		point = int(-e)
	}
	s := m.text(10)
	return decimal{strings.TrimRight(s, "0"), len(s) - point}
}

// at gives the i-th digit.
func (d *decimal) at(i int) byte {
	if i < len(d.mant) {
		return d.mant[i]
	}
	return '0'
}

// round keeps n digits, halves being rounded to even.
func (d *decimal) round(n int) {
	if n < 0 || n >= len(d.mant) {
		return
	}
	up := d.mant[n] >= '5'
	if d.mant[n] == '5' && n+1 == len(d.mant) {
		up = n > 0 && (d.mant[n-1]-'0')&1 != 0
	}
	if up {
		d.roundUp(n)
	} else {
		d.roundDown(n)
	}
}

func (d *decimal) roundUp(n int) {
	if n < 0 || n >= len(d.mant) {
		return
	}
	for n > 0 && d.mant[n-1] == '9' {
		n--
	}
	if n == 0 {
		d.mant = "1"
		d.exp++
		return
	}
	d.mant = d.mant[:n-1] + string(rune(d.mant[n-1]+1))
}

func (d *decimal) roundDown(n int) {
	if n < 0 || n >= len(d.mant) {
		return
	}
	d.mant = strings.TrimRight(d.mant[:n], "0")
	if d.mant == "" {
		d.exp = 0
	}
}

// shortest keeps as few digits as tell x from its neighbors.
func (d *decimal) shortest(x *Float) {
	if d.mant == "" {
		return
	}
	// The mantissa with one bit more than the precision: its last is half of a unit.
	m, e := x.mant, x.low()
	more := uint(int64(x.prec) + 1 - int64(m.bitLen()))
	m, e = m.lsh(more), e-int64(more)
	lower, upper := newDecimal(m.sub(natOne), e), newDecimal(m.add(natOne), e)
	inclusive := m.bit(1) == 0
	for i := range len(d.mant) {
		c, l, u := d.mant[i], lower.at(i), upper.at(i)
		down := l != c || inclusive && i+1 == len(lower.mant)
		up := c != u && (inclusive || c+1 < u || i+1 < len(upper.mant) || i >= len(upper.mant) && c < '9')
		switch {
		case down && up:
			d.round(i + 1)
			return
		case down:
			d.roundDown(i + 1)
			return
		case up:
			d.roundUp(i + 1)
			return
		}
	}
}

// Text gives x in a format of strconv.FormatFloat, or 'p', with prec digits; a negative prec asks for as few as tell x from its neighbors.
func (x *Float) Text(format byte, prec int) string { return string(x.Append(nil, format, prec)) }

// String gives x as Text('g', 10) does.
func (x *Float) String() string { return x.Text('g', 10) }

// Append appends what Text gives.
func (x *Float) Append(buf []byte, fmt byte, prec int) []byte {
	start := len(buf)
	if x.neg {
		buf = append(buf, '-')
	}
	if x.form == inf {
		if !x.neg {
			buf = append(buf, '+')
		}
		return append(buf, "Inf"...)
	}
	switch fmt {
	case 'b':
		return x.appendB(buf)
	case 'p':
		return x.appendP(buf)
	case 'x':
		return x.appendX(buf, prec)
	case 'e', 'E', 'f', 'g', 'G':
		return x.appendDecimal(buf, fmt, prec)
	}
	return append(buf[:start], '%', fmt)
}

func (x *Float) appendDecimal(buf []byte, fmt byte, prec int) []byte {
	var d decimal
	if x.form == finite {
		d = newDecimal(x.mant, x.low())
	}
	shortest := prec < 0
	if shortest {
		d.shortest(x)
		switch fmt {
		case 'e', 'E':
			prec = len(d.mant) - 1
		case 'f':
			prec = max(len(d.mant)-d.exp, 0)
		default:
			prec = len(d.mant)
		}
	} else {
		switch fmt {
		case 'e', 'E':
			d.round(1 + prec)
		case 'f':
			d.round(d.exp + prec)
		default:
			prec = max(prec, 1)
			d.round(prec)
		}
	}
	switch fmt {
	case 'e', 'E':
		return appendE(buf, fmt, prec, d)
	case 'f':
		return appendF(buf, prec, d)
	}
	most := prec
	if most > len(d.mant) && len(d.mant) >= d.exp {
		most = len(d.mant)
	}
	if shortest {
		most = 6
	}
	if exp := d.exp - 1; exp < -4 || exp >= most {
		return appendE(buf, fmt+'e'-'g', min(prec, len(d.mant))-1, d)
	}
	if prec > d.exp {
		prec = len(d.mant)
	}
	return appendF(buf, max(prec-d.exp, 0), d)
}

// appendE appends d.ddde±dd.
func appendE(buf []byte, letter byte, prec int, d decimal) []byte {
	buf = append(buf, d.at(0))
	if prec > 0 {
		buf = append(buf, '.')
		for i := 1; i <= prec; i++ {
			buf = append(buf, d.at(i))
		}
	}
	exp := 0
	if d.mant != "" {
		exp = d.exp - 1
	}
	return appendExp(append(buf, letter), int64(exp))
}

// appendExp appends an exponent with its sign and at least two digits.
func appendExp(buf []byte, exp int64) []byte {
	sign := byte('+')
	if exp < 0 {
		sign, exp = '-', -exp
	}
	buf = append(buf, sign)
	if exp < 10 {
		buf = append(buf, '0')
	}
	return strconv.AppendInt(buf, exp, 10)
}

// appendF appends ddd.ddd.
func appendF(buf []byte, prec int, d decimal) []byte {
	if d.exp <= 0 {
		buf = append(buf, '0')
	}
	for i := range max(d.exp, 0) {
		buf = append(buf, d.at(i))
	}
	if prec > 0 {
		buf = append(buf, '.')
		for i := range prec {
			if at := d.exp + i; at >= 0 {
				buf = append(buf, d.at(at))
			} else {
				buf = append(buf, '0')
			}
		}
	}
	return buf
}

// aligned gives the mantissa with exactly n bits, which must not be fewer than it has.
func (x *Float) aligned(n uint) nat { return x.mant.lsh(n - uint(x.mant.bitLen())) }

func (x *Float) appendB(buf []byte) []byte {
	if x.form == zero {
		return append(buf, '0')
	}
	buf = append(buf, x.aligned(uint(x.prec)).text(10)...)
	e := int64(x.exp) - int64(x.prec)
	buf = append(buf, 'p')
	if e >= 0 {
		buf = append(buf, '+')
	}
	return strconv.AppendInt(buf, e, 10)
}

func (x *Float) appendX(buf []byte, prec int) []byte {
	if x.form == zero {
		buf = append(buf, "0x0"...)
		if prec > 0 {
			buf = append(append(buf, '.'), strings.Repeat("0", prec)...)
		}
		return append(buf, "p+00"...)
	}
	n := 1 + 4*uint(prec)
	if prec < 0 {
		n = 1 + (x.MinPrec()-1+3)/4*4
	}
	r := new(Float).SetPrec(n).SetMode(x.mode).Set(x)
	if r.form != finite {
		return append(buf, "Inf"...)
	}
	hex := r.aligned(n).text(16)
	buf = append(buf, "0x1"...)
	if len(hex) > 1 {
		buf = append(append(buf, '.'), hex[1:]...)
	}
	return appendExp(append(buf, 'p'), int64(r.exp)-1)
}

func (x *Float) appendP(buf []byte) []byte {
	if x.form == zero {
		return append(buf, '0')
	}
	hex := x.aligned((uint(x.mant.bitLen()) + 3) / 4 * 4).text(16)
	buf = append(append(buf, "0x."...), hex...)
	buf = append(buf, 'p')
	if x.exp >= 0 {
		buf = append(buf, '+')
	}
	return strconv.AppendInt(buf, int64(x.exp), 10)
}

// Format prints x for package fmt: verbs b, e, E, f, F, g, G, p, x and v.
func (x *Float) Format(s fmt.State, format rune) {
	prec, precise := s.Precision()
	switch format {
	case 'e', 'E', 'f', 'b', 'p', 'x', 'F':
		if !precise {
			prec = 6
		}
		if format == 'F' {
			format = 'f'
		}
	case 'v', 'g', 'G':
		if !precise {
			prec = -1
		}
		if format == 'v' {
			format = 'g'
		}
	default:
		fmt.Fprintf(s, "%%!%c(*big.Float=%s)", format, x.String())
		return
	}
	text, sign := x.Text(byte(format), prec), ""
	switch {
	case text[0] == '-':
		sign, text = "-", text[1:]
	case text[0] == '+':
		sign, text = "+", text[1:]
		if s.Flag(' ') {
			sign = " "
		}
	case s.Flag('+'):
		sign = "+"
	case s.Flag(' '):
		sign = " "
	}
	width, _ := s.Width()
	pad := max(width-len(sign)-len(text), 0)
	switch {
	case s.Flag('0') && !x.IsInf():
		text = sign + strings.Repeat("0", pad) + text
	case s.Flag('-'):
		text = sign + text + strings.Repeat(" ", pad)
	default:
		text = strings.Repeat(" ", pad) + sign + text
	}
	s.Write([]byte(text))
}

// SetString sets z to what s says.
func (z *Float) SetString(s string) (*Float, bool) {
	if f, _, err := z.Parse(s, 0); err == nil {
		return f, true
	}
	return nil, false
}

// ParseFloat parses a number with a precision and a rounding mode.
func ParseFloat(s string, base int, prec uint, mode RoundingMode) (f *Float, b int, err error) {
	return new(Float).SetPrec(prec).SetMode(mode).Parse(s, base)
}

// Parse sets z to what s says in a base, or in that of a prefix if base is 0, and gives the base.
func (z *Float) Parse(s string, base int) (f *Float, b int, err error) {
	switch s {
	case "Inf", "inf", "+Inf", "+inf":
		return z.SetInf(false), 0, nil
	case "-Inf", "-inf":
		return z.SetInf(true), 0, nil
	}
	r := strings.NewReader(s)
	if f, b, err = z.scan(r, base); err != nil {
		return
	}
	if c, end := r.ReadByte(); end == nil {
		err = fmt.Errorf("expected end of string, found %q", c)
	} else if end != io.EOF {
		err = end
	}
	return
}

// scan reads a number as far as it goes.
func (z *Float) scan(r io.ByteScanner, base int) (f *Float, b int, err error) {
	prec := z.prec
	if prec == 0 {
		prec = 64
	}
	z.form, z.mant = zero, nil
	if z.neg, err = scanSign(r); err != nil {
		return
	}
	m, b, count, err := scanNat(r, base, true)
	if err != nil {
		return nil, b, err
	}
	exp, expBase, err := scanExponent(r, true, base == 0)
	if err != nil {
		return nil, b, err
	}
	if len(m) == 0 {
		z.prec = prec
		return z.special(zero, z.neg), b, nil
	}
	exp2, exp5 := exponents(b, min(count, 0), expBase, exp)
	if top := exp2 + int64(m.bitLen()); top < MinExp || top > MaxExp {
		return nil, b, errors.New("exponent overflow")
	}
	z.prec = prec
	if exp5 == 0 {
		return z.put(z.neg, m, exp2, false), b, nil
	}
	// The mantissa as it is, then 5**exp5 with some more bits than the result has.
	whole := &Float{prec: uint32(m.bitLen())}
	whole.put(z.neg, m, exp2, false)
	p := new(Float).SetPrec(z.Prec() + 64)
	if exp5 < 0 {
		return z.Quo(whole, p.pow5(magnitude(exp5))), b, nil
	}
	return z.Mul(whole, p.pow5(magnitude(exp5))), b, nil
}

// pow5 sets z to 5**n, each step of it rounded.
func (z *Float) pow5(n uint64) *Float {
	const most = 27
	if n <= most {
		return z.SetInt(&Int{abs: power(nat{5}, newNat(n), nil)})
	}
	z.SetInt(&Int{abs: power(nat{5}, nat{most}, nil)})
	n -= most
	f := new(Float).SetPrec(z.Prec() + 64).SetUint64(5)
	for n > 0 {
		if n&1 != 0 {
			z.Mul(z, f)
		}
		f.Mul(f, f)
		n >>= 1
	}
	return z
}

// GobEncode encodes x for package gob.
func (x *Float) GobEncode() ([]byte, error) {
	if x == nil {
		return nil, nil
	}
	b := byte(x.mode&7)<<5 | byte((x.acc+1)&3)<<3 | byte(x.form&3)<<1
	if x.neg {
		b |= 1
	}
	buf := append([]byte{gobVersion, b}, bigEndian(x.prec)...)
	if x.form == finite {
		words := (uint(x.mant.bitLen()) + 63) / 64
		mant := make([]byte, 8*words)
		x.aligned(64 * words).bytes(mant)
		buf = append(append(buf, bigEndian(uint32(x.exp))...), mant...)
	}
	return buf, nil
}

func bigEndian(v uint32) []byte {
	return []byte{byte(v >> 24), byte(v >> 16), byte(v >> 8), byte(v)}
}

func fromBigEndian(b []byte) uint32 {
	return uint32(b[0])<<24 | uint32(b[1])<<16 | uint32(b[2])<<8 | uint32(b[3])
}

// GobDecode decodes what GobEncode gives.
func (z *Float) GobDecode(buf []byte) error {
	if len(buf) == 0 {
		*z = Float{}
		return nil
	}
	if len(buf) < 6 {
		return errors.New("Float.GobDecode: buffer too small")
	}
	if buf[0] != gobVersion {
		return fmt.Errorf("Float.GobDecode: encoding version %d not supported", buf[0])
	}
	prec, mode := z.prec, z.mode
	b := buf[1]
	x := Float{mode: RoundingMode(b >> 5 & 7), acc: Accuracy(b>>3&3) - 1, form: form(b >> 1 & 3), neg: b&1 != 0}
	x.prec = fromBigEndian(buf[2:])
	if x.form == finite {
		if len(buf) < 10 {
			return errors.New("Float.GobDecode: buffer too small for finite form float")
		}
		x.exp = int32(fromBigEndian(buf[6:]))
		x.mant = natFromBytes(buf[10:])
		switch {
		case len(x.mant) == 0:
			return errors.New("Float.GobDecode: nonzero finite number with empty mantissa")
		case x.mant.bitLen()%wordBits != 0:
			return errors.New("Float.GobDecode: msb not set in last word " +
				fmt.Sprintf("%#x", uint(x.mant[len(x.mant)-1])) + " of " + x.Text('p', 0))
		case x.prec == 0:
			return errors.New("Float.GobDecode: zero precision finite number")
		}
		x.mant = x.mant.rsh(x.mant.trailingZeros())
	}
	*z = x
	if prec != 0 {
		z.mode = mode
		z.SetPrec(uint(prec))
	}
	return nil
}

// AppendText appends x with as few digits as tell it from its neighbors.
func (x *Float) AppendText(b []byte) ([]byte, error) {
	if x == nil {
		return append(b, "<nil>"...), nil
	}
	return x.Append(b, 'g', -1), nil
}

// MarshalText gives x with as few digits as tell it from its neighbors.
func (x *Float) MarshalText() (text []byte, err error) { return x.AppendText(nil) }

// UnmarshalText sets z to what text says.
func (z *Float) UnmarshalText(text []byte) error {
	_, _, err := z.Parse(string(text), 0)
	if err != nil {
		err = fmt.Errorf("math/big: cannot unmarshal %q into a *big.Float (%v)", text, err)
	}
	return err
}
