package big

import (
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
)

// A Rat is a fraction in lowest terms. Its zero value is 0. Methods set their receiver to the result and return it; operands may be the
// receiver.
type Rat struct {
	a Int // with the sign
	b Int // not negative; 0 stands for 1
}

// NewRat gives a/b.
func NewRat(a, b int64) *Rat { return new(Rat).SetFrac64(a, b) }

// den gives the denominator.
func (x *Rat) den() nat {
	if len(x.b.abs) == 0 {
		return natOne
	}
	return x.b.abs
}

// put sets z to a fraction, which it brings to lowest terms.
func (z *Rat) put(neg bool, a, b nat) *Rat {
	switch {
	case len(a) == 0:
		b = natOne
	case len(b) == 0:
		b = natOne
	case !b.isOne():
		if g := a.gcd(b); !g.isOne() {
			a, _ = a.div(g)
			b, _ = b.div(g)
		}
	}
	z.a.put(neg, a)
	z.b.put(false, b)
	return z
}

// SetFrac sets z to a/b.
func (z *Rat) SetFrac(a, b *Int) *Rat {
	if len(b.abs) == 0 {
		panic("division by zero")
	}
	return z.put(a.neg != b.neg, append(nat(nil), a.abs...), append(nat(nil), b.abs...))
}

// SetFrac64 sets z to a/b.
func (z *Rat) SetFrac64(a, b int64) *Rat {
	if b == 0 {
		panic("division by zero")
	}
	return z.SetFrac(NewInt(a), NewInt(b))
}

// SetInt sets z to x.
func (z *Rat) SetInt(x *Int) *Rat {
	z.a.Set(x)
	z.b.put(false, natOne)
	return z
}

// SetInt64 sets z to x.
func (z *Rat) SetInt64(x int64) *Rat {
	z.a.SetInt64(x)
	z.b.put(false, natOne)
	return z
}

// SetUint64 sets z to x.
func (z *Rat) SetUint64(x uint64) *Rat {
	z.a.SetUint64(x)
	z.b.put(false, natOne)
	return z
}

// SetFloat64 sets z to exactly f, or gives nil if f is not finite.
func (z *Rat) SetFloat64(f float64) *Rat {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return nil
	}
	frac, exp := math.Frexp(math.Abs(f))
	a := newNat(uint64(math.Ldexp(frac, 53)))
	if exp -= 53; exp >= 0 {
		return z.put(f < 0, a.lsh(uint(exp)), natOne)
	}
	return z.put(f < 0, a, natOne.lsh(uint(-exp)))
}

// Set sets z to x.
func (z *Rat) Set(x *Rat) *Rat {
	if z != x {
		z.a.Set(&x.a)
		z.b.Set(&x.b)
	}
	if len(z.b.abs) == 0 {
		z.b.put(false, natOne)
	}
	return z
}

// Abs sets z to |x|.
func (z *Rat) Abs(x *Rat) *Rat {
	z.Set(x)
	z.a.neg = false
	return z
}

// Neg sets z to -x.
func (z *Rat) Neg(x *Rat) *Rat {
	z.Set(x)
	z.a.put(!z.a.neg, z.a.abs)
	return z
}

// Inv sets z to 1/x.
func (z *Rat) Inv(x *Rat) *Rat {
	if len(x.a.abs) == 0 {
		panic("division by zero")
	}
	neg, a, b := x.a.neg, x.den(), x.a.abs
	z.a.put(neg, a)
	z.b.put(false, b)
	return z
}

// Sign gives -1, 0 or 1.
func (x *Rat) Sign() int { return x.a.Sign() }

// IsInt tells whether x is an integer.
func (x *Rat) IsInt() bool { return len(x.b.abs) == 0 || x.b.abs.isOne() }

// Num gives the numerator, which is that of x.
func (x *Rat) Num() *Int { return &x.a }

// Denom gives the denominator, which is that of x unless x is an uninitialized 0.
func (x *Rat) Denom() *Int {
	if len(x.b.abs) == 0 {
		return &Int{abs: nat{1}}
	}
	return &x.b
}

// Cmp compares x and y.
func (x *Rat) Cmp(y *Rat) int {
	a := Int{x.a.neg, x.a.abs.mul(y.den())}
	b := Int{y.a.neg, y.a.abs.mul(x.den())}
	return a.Cmp(&b)
}

// Add sets z to x+y.
func (z *Rat) Add(x, y *Rat) *Rat { return z.sum(x, y, y.a.neg) }

// Sub sets z to x-y.
func (z *Rat) Sub(x, y *Rat) *Rat { return z.sum(x, y, !y.a.neg) }

func (z *Rat) sum(x, y *Rat, yneg bool) *Rat {
	b := x.den().mul(y.den())
	var a Int
	a.sum(&Int{x.a.neg, x.a.abs.mul(y.den())}, &Int{y.a.neg, y.a.abs.mul(x.den())}, yneg)
	return z.put(a.neg, a.abs, b)
}

// Mul sets z to x*y.
func (z *Rat) Mul(x, y *Rat) *Rat {
	return z.put(x.a.neg != y.a.neg, x.a.abs.mul(y.a.abs), x.den().mul(y.den()))
}

// Quo sets z to x/y.
func (z *Rat) Quo(x, y *Rat) *Rat {
	if len(y.a.abs) == 0 {
		panic("division by zero")
	}
	return z.put(x.a.neg != y.a.neg, x.a.abs.mul(y.den()), x.den().mul(y.a.abs))
}

// float gives the nearest number of a float format: mantissa bits, least exponent of the leading bit, largest exponent.
func (x *Rat) float(size, least, most int) (f float64, exact bool) {
	a, b := x.a.abs, x.den()
	if len(a) == 0 {
		return 0, true
	}
	// The quotient has size+1 or size+2 bits.
	exp := a.bitLen() - b.bitLen() - size - 1
	if exp < 0 {
		a = a.lsh(uint(-exp))
	} else {
		b = b.lsh(uint(exp))
	}
	q, r := a.div(b)
	sticky := len(r) > 0
	// Drop what is beyond the mantissa.
	drop := q.bitLen() - size
	if low := least - size + 1 - exp; low <= q.bitLen() {
		drop = max(drop, low) // of a number that is not normal, more
	}
	sticky = sticky || q.sticky(uint(drop-1))
	half := q.bit(uint(drop-1)) == 1
	mant := q.rsh(uint(drop))
	exp += drop
	exact = !sticky && !half
	if half && (sticky || !mant.even()) {
		mant = mant.add(natOne)
	}
	if mant.bitLen()+exp-1 > most {
		return math.Inf(1), false
	}
	return math.Ldexp(float64(mant.low64()), exp), exact
}

// Float32 gives the nearest float32, and whether it is x.
func (x *Rat) Float32() (f float32, exact bool) {
	wide, exact := x.float(24, -126, 127)
	if x.a.neg {
		wide = -wide
	}
	return float32(wide), exact
}

// Float64 gives the nearest float64, and whether it is x.
func (x *Rat) Float64() (f float64, exact bool) {
	f, exact = x.float(53, -1022, 1023)
	if x.a.neg {
		f = -f
	}
	return f, exact
}

// String gives x as a/b.
func (x *Rat) String() string { return x.a.String() + "/" + x.den().text(10) }

// RatString gives x as a/b, or as a if b is 1.
func (x *Rat) RatString() string {
	if x.IsInt() {
		return x.a.String()
	}
	return x.String()
}

// FloatString gives x with prec digits behind the point, rounded to nearest, halves away from zero.
func (x *Rat) FloatString(prec int) string {
	if x.IsInt() {
		s := x.a.String()
		if prec > 0 {
			s += "." + strings.Repeat("0", prec)
		}
		return s
	}
	prec = max(prec, 0)
	scale := nat(power(nat{10}, newNat(uint64(prec)), nil))
	q, r := x.a.abs.mul(scale).div(x.b.abs)
	if r.lsh(1).cmp(x.b.abs) >= 0 {
		q = q.add(natOne)
	}
	s := q.text(10)
	if prec > 0 {
		if missing := prec + 1 - len(s); missing > 0 {
			s = strings.Repeat("0", missing) + s
		}
		s = s[:len(s)-prec] + "." + s[len(s)-prec:]
	}
	if x.a.neg {
		s = "-" + s
	}
	return s
}

// FloatPrec gives the digits behind the point before those that repeat, and whether none repeat.
func (x *Rat) FloatPrec() (n int, exact bool) {
	d := x.den()
	twos := d.trailingZeros()
	q := d.rsh(twos)
	// Powers of 5, each the square of the one before, while they divide.
	var powers []nat
	for p := (nat{5}); ; p = p.mul(p) {
		_, r := q.div(p)
		if len(r) > 0 {
			break
		}
		powers = append(powers, p)
	}
	fives := uint(0)
	for i := len(powers) - 1; i >= 0; i-- {
		for {
			quo, r := q.div(powers[i])
			if len(r) > 0 {
				break
			}
			q = quo
			fives += 1 << i
		}
	}
	return int(max(twos, fives)), q.isOne()
}

// SetString sets z to what s says: a/b, or a number with point and exponent.
func (z *Rat) SetString(s string) (*Rat, bool) {
	num, den, isFraction := strings.Cut(s, "/")
	if isFraction {
		var a Int
		if _, ok := a.SetString(num, 0); !ok {
			return nil, false
		}
		r := strings.NewReader(den)
		b, _, _, err := scanNat(r, 0, false)
		if _, end := r.ReadByte(); err != nil || end != io.EOF || len(b) == 0 {
			return nil, false
		}
		return z.put(a.neg, a.abs, b), true
	}
	r := strings.NewReader(s)
	neg, err := scanSign(r)
	if err != nil {
		return nil, false
	}
	a, base, count, err := scanNat(r, 0, true)
	if err != nil {
		return nil, false
	}
	exp, expBase, err := scanExponent(r, true, true)
	if err != nil {
		return nil, false
	}
	if _, err = r.ReadByte(); err != io.EOF {
		return nil, false
	}
	if len(a) == 0 {
		return z.put(false, nil, natOne), true
	}
	exp2, exp5 := exponents(base, min(count, 0), expBase, exp)
	if exp5 < -1e6 || exp5 > 1e6 || exp2 < -1e7 || exp2 > 1e7 {
		return nil, false
	}
	b := natOne
	if five := nat(power(nat{5}, newNat(magnitude(exp5)), nil)); exp5 > 0 {
		a = a.mul(five)
	} else {
		b = five
	}
	if exp2 > 0 {
		a = a.lsh(uint(exp2))
	} else {
		b = b.lsh(uint(-exp2))
	}
	return z.put(neg, a, b), true
}

func magnitude(x int64) uint64 {
	if x < 0 {
		return -uint64(x)
	}
	return uint64(x)
}

// exponents gives the powers of 2 and 5 that a point before the last digits and an exponent stand for.
func exponents(base, count int, expBase int, exp int64) (exp2, exp5 int64) {
	switch d := int64(count); base {
	case 10:
		exp2, exp5 = d, d
	case 2:
		exp2 = d
	case 8:
		exp2 = 3 * d
	case 16:
		exp2 = 4 * d
	}
	exp2 += exp
	if expBase == 10 {
		exp5 += exp
	}
	return exp2, exp5
}

// scanExponent reads an exponent as far as it goes, and its base: e stands for 10, p for 2.
func scanExponent(r io.ByteScanner, base2, underscores bool) (exp int64, base int, err error) {
	c, err := r.ReadByte()
	if err != nil {
		if err == io.EOF {
			err = nil
		}
		return 0, 10, err
	}
	switch {
	case c == 'e' || c == 'E':
		base = 10
	case base2 && (c == 'p' || c == 'P'):
		base = 2
	default:
		r.UnreadByte()
		return 0, 10, nil
	}
	var all []byte
	c, err = r.ReadByte()
	if err == nil && (c == '+' || c == '-') {
		if c == '-' {
			all = append(all, c)
		}
		c, err = r.ReadByte()
	}
	prev, wrong, any := byte('.'), false, false
	for err == nil {
		if '0' <= c && c <= '9' {
			all = append(all, c)
			prev, any = '0', true
		} else if c == '_' && underscores {
			wrong = wrong || prev != '0'
			prev = '_'
		} else {
			r.UnreadByte()
			break
		}
		c, err = r.ReadByte()
	}
	if err == io.EOF {
		err = nil
	}
	if err == nil && !any {
		err = errNoDigits
	}
	if err == nil {
		exp, err = strconv.ParseInt(string(all), 10, 64)
	}
	if err == nil && (wrong || prev == '_') {
		err = errInvalSep
	}
	return exp, base, err
}

// GobEncode encodes x for package gob.
func (x *Rat) GobEncode() ([]byte, error) {
	if x == nil {
		return nil, nil
	}
	first := byte(gobVersion << 1)
	if x.a.neg {
		first |= 1
	}
	num := x.a.Bytes()
	n := len(num)
	if int(uint32(n)) != n {
		return nil, errors.New("Rat.GobEncode: numerator too large")
	}
	buf := []byte{first, byte(n >> 24), byte(n >> 16), byte(n >> 8), byte(n)}
	return append(append(buf, num...), x.b.Bytes()...), nil
}

// GobDecode decodes what GobEncode gives.
func (z *Rat) GobDecode(buf []byte) error {
	if len(buf) == 0 {
		*z = Rat{}
		return nil
	}
	if len(buf) < 5 {
		return errors.New("Rat.GobDecode: buffer too small")
	}
	if v := buf[0] >> 1; v != gobVersion {
		return fmt.Errorf("Rat.GobDecode: encoding version %d not supported", v)
	}
	end := 5 + (int(buf[1])<<24 | int(buf[2])<<16 | int(buf[3])<<8 | int(buf[4]))
	if len(buf) < end {
		return errors.New("Rat.GobDecode: buffer too small")
	}
	z.a.neg = buf[0]&1 != 0
	z.a.abs = natFromBytes(buf[5:end])
	z.b.abs = natFromBytes(buf[end:])
	return nil
}

// AppendText appends x as a/b, or as a if b is 1.
func (x *Rat) AppendText(b []byte) ([]byte, error) { return append(b, x.RatString()...), nil }

// MarshalText gives x as a/b, or as a if b is 1.
func (x *Rat) MarshalText() (text []byte, err error) { return x.AppendText(nil) }

// UnmarshalText sets z to what text says.
func (z *Rat) UnmarshalText(text []byte) error {
	if _, ok := z.SetString(string(text)); !ok {
		return fmt.Errorf("math/big: cannot unmarshal %q into a *big.Rat", text)
	}
	return nil
}
