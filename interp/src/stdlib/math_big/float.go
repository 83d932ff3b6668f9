package big

import (
	"math"
)

// Limits of exponents and precisions.
const (
	MaxExp  = math.MaxInt32
	MinExp  = math.MinInt32
	MaxPrec = math.MaxUint32
)

// A RoundingMode says how a number that has too many bits is rounded.
type RoundingMode byte

// The rounding modes.
const (
	ToNearestEven RoundingMode = iota
	ToNearestAway
	ToZero
	AwayFromZero
	ToNegativeInf
	ToPositiveInf
)

// The rounding modes of Int.Divide.
const (
	Trunc = ToZero
	Floor = ToNegativeInf
	Round = ToNearestEven
	Ceil  = ToPositiveInf
)

var modeNames = [...]string{"ToNearestEven", "ToNearestAway", "ToZero", "AwayFromZero", "ToNegativeInf", "ToPositiveInf"}

func (i RoundingMode) String() string {
	if int(i) < len(modeNames) {
		return modeNames[i]
	}
	return "RoundingMode(" + itoa(int(i)) + ")"
}

// An Accuracy says on which side of the exact result a rounded one is.
type Accuracy int8

// The accuracies.
const (
	Below Accuracy = -1
	Exact Accuracy = 0
	Above Accuracy = +1
)

func (i Accuracy) String() string {
	switch i {
	case Below:
		return "Below"
	case Exact:
		return "Exact"
	case Above:
		return "Above"
	}
	return "Accuracy(" + itoa(int(i)) + ")"
}

func accuracy(above bool) Accuracy {
	if above {
		return Above
	}
	return Below
}

// An ErrNaN is what an operation panics with whose result is no number.
type ErrNaN struct{ msg string }

func (err ErrNaN) Error() string { return err.msg }

type form byte

const (
	zero form = iota
	finite
	inf
)

// A Float is a floating-point number of any precision. Its zero value is 0, of precision 0. Methods set their receiver to the result, rounded
// to its precision in its rounding mode, and return it; operands may be the receiver.
type Float struct {
	prec uint32
	mode RoundingMode
	acc  Accuracy
	form form
	neg  bool
	mant nat // without zeros at the end; the number is 0.mant * 2**exp
	exp  int32
}

// NewFloat gives x with a precision of 53 bits. It panics if x is not a number.
func NewFloat(x float64) *Float {
	if math.IsNaN(x) {
		panic(ErrNaN{"NewFloat(NaN)"})
	}
	return new(Float).SetFloat64(x)
}

// low gives the exponent of the last bit of the mantissa.
func (x *Float) low() int64 { return int64(x.exp) - int64(x.mant.bitLen()) }

// put sets z to the number m * 2**e, or a bit more if sticky, rounded.
func (z *Float) put(neg bool, m nat, e int64, sticky bool) *Float {
	z.neg, z.acc = neg, Exact
	if len(m) == 0 {
		z.form, z.mant = zero, nil
		return z
	}
	if t := m.trailingZeros(); t > 0 {
		m, e = m.rsh(t), e+int64(t)
	}
	n := m.bitLen()
	if exp := e + int64(n); exp < MinExp {
		z.form, z.mant, z.acc = zero, nil, accuracy(neg)
		return z
	} else if exp > MaxExp {
		z.form, z.mant, z.acc = inf, nil, accuracy(!neg)
		return z
	}
	z.form = finite
	if drop := n - int(z.prec); drop > 0 || sticky {
		m, e = z.round(m, e, drop, sticky)
		if e+int64(m.bitLen()) > MaxExp {
			z.form, z.mant = inf, nil
			return z
		}
	}
	z.mant = m
	z.exp = int32(e + int64(m.bitLen()))
	return z
}

// round drops bits of the mantissa; some are dropped or sticky.
func (z *Float) round(m nat, e int64, drop int, sticky bool) (nat, int64) {
	half, rest := false, sticky
	if drop > 0 {
		half = m.bit(uint(drop-1)) == 1
		rest = rest || m.sticky(uint(drop-1))
		m = m.rsh(uint(drop))
	} else {
		m = m.lsh(uint(-drop))
	}
	e += int64(drop)
	up := false
	switch z.mode {
	case ToNearestEven:
		up = half && (rest || !m.even())
	case ToNearestAway:
		up = half
	case AwayFromZero:
		up = true
	case ToNegativeInf:
		up = z.neg
	case ToPositiveInf:
		up = !z.neg
	}
	z.acc = accuracy(up != z.neg)
	if up {
		m = m.add(natOne)
	}
	t := m.trailingZeros()
	return m.rsh(t), e + int64(t)
}

// special sets z to 0 or an infinity.
func (z *Float) special(f form, neg bool) *Float {
	z.acc, z.form, z.neg, z.mant = Exact, f, neg, nil
	return z
}

// SetPrec sets the precision of z, rounding z.
func (z *Float) SetPrec(prec uint) *Float {
	z.acc = Exact
	if prec == 0 {
		z.prec = 0
		if z.form == finite {
			z.form, z.mant, z.acc = zero, nil, accuracy(z.neg)
		}
		return z
	}
	old := z.prec
	z.prec = uint32(min(prec, MaxPrec))
	if z.prec < old && z.form == finite {
		z.put(z.neg, z.mant, z.low(), false)
	}
	return z
}

// SetMode sets the rounding mode of z.
func (z *Float) SetMode(mode RoundingMode) *Float {
	z.mode, z.acc = mode, Exact
	return z
}

// Prec gives the precision of x.
func (x *Float) Prec() uint { return uint(x.prec) }

// MinPrec gives the bits that x needs.
func (x *Float) MinPrec() uint {
	if x.form != finite {
		return 0
	}
	return uint(x.mant.bitLen())
}

// Mode gives the rounding mode of x.
func (x *Float) Mode() RoundingMode { return x.mode }

// Acc gives the accuracy of the operation that set x last.
func (x *Float) Acc() Accuracy { return x.acc }

// Sign gives -1, 0 or 1.
func (x *Float) Sign() int {
	switch {
	case x.form == zero:
		return 0
	case x.neg:
		return -1
	}
	return 1
}

// Signbit tells whether x is negative or negative zero.
func (x *Float) Signbit() bool { return x.neg }

// IsInf tells whether x is an infinity.
func (x *Float) IsInf() bool { return x.form == inf }

// IsInt tells whether x is an integer.
func (x *Float) IsInt() bool {
	if x.form != finite {
		return x.form == zero
	}
	return x.low() >= 0
}

// MantExp gives the exponent of x and sets mant, if it is not nil, to the mantissa, which is less than 1 and not less than 1/2.
func (x *Float) MantExp(mant *Float) (exp int) {
	if x.form == finite {
		exp = int(x.exp)
	}
	if mant != nil {
		mant.Copy(x)
		if mant.form == finite {
			mant.exp = 0
		}
	}
	return exp
}

// SetMantExp sets z to mant * 2**exp, with the precision and the rounding mode of mant.
func (z *Float) SetMantExp(mant *Float, exp int) *Float {
	z.Copy(mant)
	if z.form == finite {
		// Exponents far beyond the limits are as good as any there.
		exp := int64(min(max(exp, -1<<40), 1<<40))
		z.put(z.neg, z.mant, z.low()+exp, false)
	}
	return z
}

// SetInf sets z to an infinity.
func (z *Float) SetInf(signbit bool) *Float { return z.special(inf, signbit) }

// SetInt64 sets z to x.
func (z *Float) SetInt64(x int64) *Float { return z.setWord(x < 0, magnitude(x)) }

// SetUint64 sets z to x.
func (z *Float) SetUint64(x uint64) *Float { return z.setWord(false, x) }

func (z *Float) setWord(neg bool, x uint64) *Float {
	if z.prec == 0 {
		z.prec = 64
	}
	return z.put(neg, newNat(x), 0, false)
}

// SetFloat64 sets z to x. It panics if x is not a number.
func (z *Float) SetFloat64(x float64) *Float {
	if z.prec == 0 {
		z.prec = 53
	}
	neg := math.Signbit(x)
	switch {
	case math.IsNaN(x):
		panic(ErrNaN{"Float.SetFloat64(NaN)"})
	case x == 0:
		return z.special(zero, neg)
	case math.IsInf(x, 0):
		return z.special(inf, neg)
	}
	frac, exp := math.Frexp(math.Abs(x))
	return z.put(neg, newNat(uint64(math.Ldexp(frac, 53))), int64(exp)-53, false)
}

// SetInt sets z to x.
func (z *Float) SetInt(x *Int) *Float {
	if z.prec == 0 {
		z.prec = uint32(max(x.BitLen(), 64))
	}
	return z.put(x.neg, x.abs, 0, false)
}

// SetRat sets z to x.
func (z *Float) SetRat(x *Rat) *Float {
	if x.IsInt() {
		return z.SetInt(x.Num())
	}
	var a, b Float
	a.SetInt(x.Num())
	b.SetInt(x.Denom())
	if z.prec == 0 {
		z.prec = max(a.prec, b.prec)
	}
	return z.Quo(&a, &b)
}

// Set sets z to x, taking over its precision if z has none.
func (z *Float) Set(x *Float) *Float {
	if z == x {
		z.acc = Exact
		return z
	}
	if z.prec == 0 {
		z.prec = x.prec
	}
	if x.form != finite {
		return z.special(x.form, x.neg)
	}
	return z.put(x.neg, x.mant, x.low(), false)
}

// Copy sets z to x with its precision, rounding mode and accuracy.
func (z *Float) Copy(x *Float) *Float {
	if z != x {
		*z = *x
	}
	return z
}

// Uint64 gives x, rounded towards 0 and to what fits.
func (x *Float) Uint64() (uint64, Accuracy) {
	switch {
	case x.form == zero:
		return 0, Exact
	case x.neg:
		return 0, Above
	case x.form == inf || x.exp > 64:
		return math.MaxUint64, Below
	case x.exp <= 0:
		return 0, Below
	}
	u := x.truncated().low64()
	if x.MinPrec() <= 64 {
		return u, Exact
	}
	return u, Below
}

// truncated gives |x|, rounded towards 0.
func (x *Float) truncated() nat {
	if low := x.low(); low < 0 {
		return x.mant.rsh(uint(min(-low, int64(x.mant.bitLen()))))
	}
	return x.mant.lsh(uint(x.low()))
}

// Int64 gives x, rounded towards 0 and to what fits.
func (x *Float) Int64() (int64, Accuracy) {
	if x.form == zero {
		return 0, Exact
	}
	acc := accuracy(x.neg)
	if x.form == inf || x.exp > 63 {
		if !x.neg {
			return math.MaxInt64, Below
		}
		if x.form == finite && x.exp == 64 && x.MinPrec() == 1 {
			acc = Exact
		}
		return math.MinInt64, acc
	}
	if x.exp <= 0 {
		return 0, acc
	}
	i := int64(x.truncated().low64())
	if x.neg {
		i = -i
	}
	if x.IsInt() {
		acc = Exact
	}
	return i, acc
}

// narrow gives the nearest number of a float format: mantissa bits, least exponent, largest exponent, least number.
func (x *Float) narrow(size, least, most int, smallest float64) (float64, Accuracy) {
	f, acc := 0.0, Exact
	switch x.form {
	case inf:
		f = math.Inf(1)
	case finite:
		acc = Below
		e := int(x.exp) - 1
		p := size
		if e < least {
			p = size - least + e
		}
		if p < 0 || p == 0 && x.mant.isOne() {
			break // rounded to 0
		}
		if p == 0 {
			f, acc = smallest, Above
			break
		}
		var r Float
		r.prec = uint32(p)
		r.put(false, x.mant, x.low(), false)
		if r.form == inf || int(r.exp)-1 > most {
			f, acc = math.Inf(1), Above
			break
		}
		f, acc = math.Ldexp(float64(r.mant.low64()), int(r.low())), r.acc
	}
	if x.neg {
		return -f, -acc
	}
	return f, acc
}

// Float32 gives the nearest float32.
func (x *Float) Float32() (float32, Accuracy) {
	f, acc := x.narrow(24, -126, 127, math.SmallestNonzeroFloat32)
	return float32(f), acc
}

// Float64 gives the nearest float64.
func (x *Float) Float64() (float64, Accuracy) {
	return x.narrow(53, -1022, 1023, math.SmallestNonzeroFloat64)
}

// Int sets z, or a new Int, to x, rounded towards 0; an infinity gives nil.
func (x *Float) Int(z *Int) (*Int, Accuracy) {
	if x.form == inf {
		return nil, accuracy(x.neg)
	}
	if z == nil {
		z = new(Int)
	}
	if x.form == zero {
		return z.SetInt64(0), Exact
	}
	acc := accuracy(x.neg)
	if x.exp <= 0 {
		return z.SetInt64(0), acc
	}
	if x.IsInt() {
		acc = Exact
	}
	return z.put(x.neg, x.truncated()), acc
}

// Rat sets z, or a new Rat, to x; an infinity gives nil.
func (x *Float) Rat(z *Rat) (*Rat, Accuracy) {
	if x.form == inf {
		return nil, accuracy(x.neg)
	}
	if z == nil {
		z = new(Rat)
	}
	if x.form == zero {
		return z.SetInt64(0), Exact
	}
	if low := x.low(); low < 0 {
		return z.put(x.neg, x.mant, natOne.lsh(uint(-low))), Exact
	}
	return z.put(x.neg, x.truncated(), natOne), Exact
}
