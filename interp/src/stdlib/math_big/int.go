package big

import "math/rand"

// An Int is an integer. Its zero value is 0. Methods set their receiver to the result and return it; operands may be the receiver.
type Int struct {
	neg bool
	abs nat
}

var intOne = &Int{false, natOne}

// NewInt gives an Int.
func NewInt(x int64) *Int { return new(Int).SetInt64(x) }

// put sets z, 0 having no sign.
func (z *Int) put(neg bool, abs nat) *Int {
	z.neg = neg && len(abs) > 0
	z.abs = abs
	return z
}

// Sign gives -1, 0 or 1.
func (x *Int) Sign() int {
	if len(x.abs) == 0 {
		return 0
	}
	if x.neg {
		return -1
	}
	return 1
}

// SetInt64 sets z to x.
func (z *Int) SetInt64(x int64) *Int {
	u := uint64(x)
	if x < 0 {
		u = -u
	}
	return z.put(x < 0, newNat(u))
}

// SetUint64 sets z to x.
func (z *Int) SetUint64(x uint64) *Int { return z.put(false, newNat(x)) }

// Set sets z to x.
func (z *Int) Set(x *Int) *Int {
	if z != x {
		z.put(x.neg, append(nat(nil), x.abs...))
	}
	return z
}

// Bits gives the words of |x|, which are those of x.
func (x *Int) Bits() []Word { return x.abs }

// SetBits sets z to the number of the words abs, which become those of z.
func (z *Int) SetBits(abs []Word) *Int { return z.put(false, trim(abs)) }

// Abs sets z to |x|.
func (z *Int) Abs(x *Int) *Int {
	z.Set(x)
	z.neg = false
	return z
}

// Neg sets z to -x.
func (z *Int) Neg(x *Int) *Int {
	z.Set(x)
	return z.put(!z.neg, z.abs)
}

// sum sets z to the sum of x and y, y having another sign.
func (z *Int) sum(x, y *Int, yneg bool) *Int {
	switch {
	case x.neg == yneg:
		return z.put(x.neg, x.abs.add(y.abs))
	case x.abs.cmp(y.abs) >= 0:
		return z.put(x.neg, x.abs.sub(y.abs))
	}
	return z.put(yneg, y.abs.sub(x.abs))
}

// Add sets z to x+y.
func (z *Int) Add(x, y *Int) *Int { return z.sum(x, y, y.neg) }

// Sub sets z to x-y.
func (z *Int) Sub(x, y *Int) *Int { return z.sum(x, y, !y.neg) }

// Mul sets z to x*y.
func (z *Int) Mul(x, y *Int) *Int { return z.put(x.neg != y.neg, x.abs.mul(y.abs)) }

// MulRange sets z to the product of the integers from a to b, 1 if there are none.
func (z *Int) MulRange(a, b int64) *Int {
	switch {
	case a > b:
		return z.SetInt64(1)
	case a <= 0 && b >= 0:
		return z.SetInt64(0)
	case a < 0:
		neg := (b-a)&1 == 0
		return z.put(neg, mulRange(uint64(-b), uint64(-a)))
	}
	return z.put(false, mulRange(uint64(a), uint64(b)))
}

func mulRange(a, b uint64) nat {
	switch {
	case a == b:
		return newNat(a)
	case a+1 == b:
		return newNat(a).mul(newNat(b))
	}
	m := a + (b-a)/2
	return mulRange(a, m).mul(mulRange(m+1, b))
}

// Binomial sets z to the number of ways to choose k of n.
func (z *Int) Binomial(n, k int64) *Int {
	if k > n || k < 0 {
		return z.SetInt64(0)
	}
	if k > n-k {
		k = n - k
	}
	z.SetInt64(1)
	var factor, i Int
	for j := int64(0); j < k; j++ {
		z.Mul(z, factor.SetInt64(n-j))
		z.Quo(z, i.SetInt64(j+1))
	}
	return z
}

// Quo sets z to x/y, rounded towards 0.
func (z *Int) Quo(x, y *Int) *Int {
	q, _ := x.abs.div(y.abs)
	return z.put(x.neg != y.neg, q)
}

// Rem sets z to what Quo leaves.
func (z *Int) Rem(x, y *Int) *Int {
	_, r := x.abs.div(y.abs)
	return z.put(x.neg, r)
}

// QuoRem sets z to x/y, rounded towards 0, and r to what is left.
func (z *Int) QuoRem(x, y, r *Int) (*Int, *Int) {
	neg, rneg := x.neg != y.neg, x.neg
	q, rest := x.abs.div(y.abs)
	r.put(rneg, rest)
	z.put(neg, q)
	return z, r
}

// Div sets z to x/y, rounded so that the rest is not negative.
func (z *Int) Div(x, y *Int) *Int {
	var r Int
	z.DivMod(x, y, &r)
	return z
}

// Mod sets z to what Div leaves.
func (z *Int) Mod(x, y *Int) *Int {
	var q Int
	q.DivMod(x, y, z)
	return z
}

// DivMod sets z to x/y, rounded so that the rest is not negative, and m to the rest.
func (z *Int) DivMod(x, y, m *Int) (*Int, *Int) {
	yneg, yabs := y.neg, y.abs
	z.QuoRem(x, y, m)
	if m.neg {
		m.put(false, yabs.sub(m.abs))
		if yneg {
			z.Add(z, intOne)
		} else {
			z.Sub(z, intOne)
		}
	}
	return z, m
}

// Divide sets z to x/y, rounded as the mode says (Trunc, Floor, Round or Ceil), and r to what is left, where they are not nil.
func (z *Int) Divide(x, y, r *Int, mode RoundingMode) (*Int, *Int) {
	neg, rneg := x.neg != y.neg, x.neg
	yabs := y.abs
	q, rest := x.abs.div(yabs)
	if len(rest) > 0 {
		away := false
		switch mode {
		case Trunc:
		case Floor:
			away = neg
		case Ceil:
			away = !neg
		case Round:
			c := rest.lsh(1).cmp(yabs)
			away = c > 0 || c == 0 && !q.even()
		default:
			panic("unsupported rounding mode")
		}
		if away {
			q, rest = q.add(natOne), yabs.sub(rest)
			rneg = !rneg
		}
	}
	if z != nil {
		z.put(neg, q)
	}
	if r != nil {
		r.put(rneg, rest)
	}
	return z, r
}

// Cmp compares x and y.
func (x *Int) Cmp(y *Int) (r int) {
	switch {
	case x == y:
		return 0
	case x.neg != y.neg:
		if x.neg {
			return -1
		}
		return 1
	}
	r = x.abs.cmp(y.abs)
	if x.neg {
		return -r
	}
	return r
}

// CmpAbs compares |x| and |y|.
func (x *Int) CmpAbs(y *Int) int { return x.abs.cmp(y.abs) }

// Int64 gives x, or its lowest bits if it does not fit.
func (x *Int) Int64() int64 {
	v := int64(x.abs.low64())
	if x.neg {
		v = -v
	}
	return v
}

// Uint64 gives x; if it does not fit, the lowest bits of |x|.
func (x *Int) Uint64() uint64 { return x.abs.low64() }

// IsInt64 tells whether x is an int64.
func (x *Int) IsInt64() bool {
	if len(x.abs) > 1 {
		return false
	}
	w := int64(x.abs.low64())
	return w >= 0 || x.neg && w == -w
}

// IsUint64 tells whether x is a uint64.
func (x *Int) IsUint64() bool { return !x.neg && len(x.abs) <= 1 }

// Float64 gives the nearest float64 and on which side of x it is.
func (x *Int) Float64() (float64, Accuracy) {
	n := x.abs.bitLen()
	if n == 0 {
		return 0, Exact
	}
	if n <= 53 || n < 64 && n-int(x.abs.trailingZeros()) <= 53 {
		f := float64(x.abs.low64())
		if x.neg {
			f = -f
		}
		return f, Exact
	}
	return new(Float).SetInt(x).Float64()
}

// BitLen gives the bits of |x|.
func (x *Int) BitLen() int { return x.abs.bitLen() }

// TrailingZeroBits gives the zeros at the end of |x|.
func (x *Int) TrailingZeroBits() uint { return x.abs.trailingZeros() }

// SetBytes sets z to the number of bytes, the highest first.
func (z *Int) SetBytes(buf []byte) *Int { return z.put(false, natFromBytes(buf)) }

// Bytes gives the bytes of |x|, the highest first.
func (x *Int) Bytes() []byte {
	buf := make([]byte, len(x.abs)*wordBits/8)
	return buf[x.abs.bytes(buf):]
}

// FillBytes fills buf with the bytes of |x|, the highest first, behind zeros.
func (x *Int) FillBytes(buf []byte) []byte {
	clear(buf)
	x.abs.bytes(buf)
	return buf
}

// Exp sets z to x to the power of y, modulo |m| if m is neither nil nor 0. Without an inverse of x, which a negative y needs, it gives nil.
func (z *Int) Exp(x, y, m *Int) *Int {
	base, exp := x.abs, y.abs
	var mod nat
	if m != nil {
		mod = m.abs
	}
	if y.neg {
		if len(mod) == 0 {
			return z.SetInt64(1)
		}
		inverse := new(Int).ModInverse(x, m)
		if inverse == nil {
			return nil
		}
		base = inverse.abs
	}
	neg := x.neg && !exp.even()
	abs := nat(power(base, exp, mod))
	if neg && len(abs) > 0 && len(mod) > 0 {
		return z.put(false, mod.sub(abs))
	}
	return z.put(neg, abs)
}

// GCD sets z to the greatest common divisor of a and b, and x and y, where they are not nil, so that z = a*x + b*y.
func (z *Int) GCD(x, y, a, b *Int) *Int {
	if len(a.abs) == 0 || len(b.abs) == 0 {
		azero, bzero, aneg, bneg := len(a.abs) == 0, len(b.abs) == 0, a.neg, b.neg
		g := a.abs
		if azero {
			g = b.abs
		}
		z.put(false, g)
		if x != nil {
			x.unit(azero, aneg)
		}
		if y != nil {
			y.unit(bzero, bneg)
		}
		return z
	}
	if x == nil && y == nil {
		return z.put(false, a.abs.gcd(b.abs))
	}
	// A chain of divisions; u and v are the factors of |a|.
	A, B := &Int{false, a.abs}, &Int{false, b.abs}
	u, v := NewInt(1), new(Int)
	if A.Cmp(B) < 0 {
		A, B, u, v = B, A, v, u
	}
	for len(B.abs) > 0 {
		q, r := new(Int), new(Int)
		q.QuoRem(A, B, r)
		A, B = B, r
		u, v = v, new(Int).Sub(u, q.Mul(q, v))
	}
	u.neg = u.neg != a.neg
	if y != nil {
		rest := new(Int).Sub(A, new(Int).Mul(a, u))
		by := &Int{b.neg, b.abs}
		y.Quo(rest, by)
	}
	if x != nil {
		*x = *u // where it is 0, Go's has a sign too
	}
	return z.Set(A)
}

// unit sets z to 0, 1 or -1.
func (z *Int) unit(zero, neg bool) {
	if zero {
		z.put(false, nil)
	} else {
		z.put(neg, natOne)
	}
}

// Rand sets z to a random number that is not negative and less than n.
func (z *Int) Rand(rnd *rand.Rand, n *Int) *Int {
	if n.neg || len(n.abs) == 0 {
		return z.put(false, nil)
	}
	mask := Word(1)<<(n.abs.bitLen()%wordBits) - 1
	if mask == 0 {
		mask = ^Word(0)
	}
	for {
		words := make([]Word, len(n.abs))
		for i := range words {
			low := Word(rnd.Uint32())
			words[i] = low | Word(rnd.Uint32())<<32
		}
		words[len(words)-1] &= mask
		if abs := trim(words); abs.cmp(n.abs) < 0 {
			return z.put(false, abs)
		}
	}
}

// ModInverse sets z to the inverse of g modulo n, or gives nil if there is none.
func (z *Int) ModInverse(g, n *Int) *Int {
	if n.neg {
		n = new(Int).Neg(n)
	}
	if g.neg {
		g = new(Int).Mod(g, n)
	}
	var d, x Int
	d.GCD(&x, nil, g, n)
	if d.Cmp(intOne) != 0 {
		return nil
	}
	if x.neg {
		return z.Add(&x, n)
	}
	return z.Set(&x)
}

// Lsh sets z to x << n.
func (z *Int) Lsh(x *Int, n uint) *Int { return z.put(x.neg, x.abs.lsh(n)) }

// Rsh sets z to x >> n, rounded down.
func (z *Int) Rsh(x *Int, n uint) *Int {
	if x.neg {
		return z.put(true, x.abs.sub(natOne).rsh(n).add(natOne))
	}
	return z.put(false, x.abs.rsh(n))
}

// Bit gives the i-th bit, of a negative number in two's complement.
func (x *Int) Bit(i int) uint {
	if i < 0 {
		panic("negative bit index")
	}
	if x.neg {
		return x.abs.sub(natOne).bit(uint(i)) ^ 1
	}
	return x.abs.bit(uint(i))
}

// SetBit sets z to x with the i-th bit set to b.
func (z *Int) SetBit(x *Int, i int, b uint) *Int {
	if i < 0 {
		panic("negative bit index")
	}
	if b > 1 {
		panic("set bit is not 0 or 1")
	}
	if x.Bit(i) == b {
		return z.Set(x)
	}
	bit := &Int{false, natOne.lsh(uint(i))}
	return z.bits(opXor, x, bit)
}

func (z *Int) bits(op int, x, y *Int) *Int {
	neg, abs := bitwise(op, x.neg, x.abs, y.neg, y.abs)
	return z.put(neg, abs)
}

// And sets z to x & y.
func (z *Int) And(x, y *Int) *Int { return z.bits(opAnd, x, y) }

// Or sets z to x | y.
func (z *Int) Or(x, y *Int) *Int { return z.bits(opOr, x, y) }

// Xor sets z to x ^ y.
func (z *Int) Xor(x, y *Int) *Int { return z.bits(opXor, x, y) }

// AndNot sets z to x &^ y.
func (z *Int) AndNot(x, y *Int) *Int { return z.bits(opAnd, x, new(Int).Not(y)) }

// Not sets z to ^x.
func (z *Int) Not(x *Int) *Int {
	if x.neg {
		return z.put(false, x.abs.sub(natOne))
	}
	return z.put(true, x.abs.add(natOne))
}

// Sqrt sets z to the square root of x, rounded down.
func (z *Int) Sqrt(x *Int) *Int {
	if x.neg {
		panic("square root of negative number")
	}
	return z.put(false, root(x.abs))
}
