package big

import "math"

// Abs sets z to |x|.
func (z *Float) Abs(x *Float) *Float {
	z.Set(x)
	z.neg = false
	return z
}

// Neg sets z to -x.
func (z *Float) Neg(x *Float) *Float {
	z.Set(x)
	z.neg = !z.neg
	return z
}

// align gives the mantissas of two numbers for the exponent of their lower last bit. Where one number is so much smaller that it can only
// decide how the other is rounded, a stand-in is given for it.
func align(x, y *Float, prec uint32) (mx, my nat, low int64) {
	mx, my = x.mant, y.mant
	lx, ly := x.low(), y.low()
	far := int64(prec) + 3
	if d := int64(x.exp) - int64(y.exp); d > far && lx-int64(y.exp) > far {
		my, ly = natOne, min(lx, int64(x.exp)-far)-2
	} else if -d > far && ly-int64(x.exp) > far {
		mx, lx = natOne, min(ly, int64(y.exp)-far)-2
	}
	switch {
	case lx > ly:
		return mx.lsh(uint(lx - ly)), my, ly
	case ly > lx:
		return mx, my.lsh(uint(ly - lx)), lx
	}
	return mx, my, lx
}

// Add sets z to x+y.
func (z *Float) Add(x, y *Float) *Float {
	return z.sum(x, y, y.neg, "addition of infinities with opposite signs")
}

// Sub sets z to x-y.
func (z *Float) Sub(x, y *Float) *Float {
	return z.sum(x, y, !y.neg, "subtraction of infinities with equal signs")
}

// sum sets z to the sum of x and y, y having another sign.
func (z *Float) sum(x, y *Float, yneg bool, problem string) *Float {
	if z.prec == 0 {
		z.prec = max(x.prec, y.prec)
	}
	switch {
	case x.form == finite && y.form == finite:
		mx, my, low := align(x, y, z.prec)
		var m Int
		m.sum(&Int{x.neg, mx}, &Int{yneg, my}, yneg)
		z.put(m.neg, m.abs, low, false)
		if z.form == zero && z.acc == Exact {
			z.neg = z.mode == ToNegativeInf
		}
		return z
	case x.form == inf && y.form == inf && x.neg != yneg:
		z.special(zero, false)
		panic(ErrNaN{problem})
	case x.form == zero && y.form == zero:
		return z.special(zero, x.neg && yneg)
	case x.form == inf || y.form == zero:
		return z.Set(x)
	}
	z.Set(y)
	z.neg = yneg
	return z
}

// Mul sets z to x*y.
func (z *Float) Mul(x, y *Float) *Float {
	if z.prec == 0 {
		z.prec = max(x.prec, y.prec)
	}
	neg := x.neg != y.neg
	switch {
	case x.form == finite && y.form == finite:
		return z.put(neg, x.mant.mul(y.mant), x.low()+y.low(), false)
	case x.form == zero && y.form == inf || x.form == inf && y.form == zero:
		z.special(zero, false)
		panic(ErrNaN{"multiplication of zero with infinity"})
	case x.form == inf || y.form == inf:
		return z.special(inf, neg)
	}
	return z.special(zero, neg)
}

// Quo sets z to x/y.
func (z *Float) Quo(x, y *Float) *Float {
	if z.prec == 0 {
		z.prec = max(x.prec, y.prec)
	}
	neg := x.neg != y.neg
	switch {
	case x.form == finite && y.form == finite:
		a, b, e := x.mant, y.mant, x.low()-y.low()
		if more := int(z.prec) + 2 + b.bitLen() - a.bitLen(); more > 0 {
			a, e = a.lsh(uint(more)), e-int64(more)
		}
		q, r := a.div(b)
		sticky := len(r) > 0
		if sticky {
			// Kept as a bit of its own, so that it is behind all others.
			q, e = q.lsh(1).add(natOne), e-1
		}
		return z.put(neg, q, e, false)
	case x.form == zero && y.form == zero || x.form == inf && y.form == inf:
		z.special(zero, false)
		panic(ErrNaN{"division of zero by zero or infinity by infinity"})
	case x.form == zero || y.form == inf:
		return z.special(zero, neg)
	}
	return z.special(inf, neg)
}

// Cmp compares x and y.
func (x *Float) Cmp(y *Float) int {
	a, b := x.order(), y.order()
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	case a == -1:
		return y.compare(x)
	case a == 1:
		return x.compare(y)
	}
	return 0
}

// order tells infinities, signs and 0 apart.
func (x *Float) order() int {
	n := int(x.form) // 0, 1 or 2
	if x.neg {
		n = -n
	}
	return n
}

// compare compares |x| and |y|, which are finite and not 0.
func (x *Float) compare(y *Float) int {
	switch {
	case x.exp < y.exp:
		return -1
	case x.exp > y.exp:
		return 1
	}
	a, b := x.mant, y.mant
	if d := a.bitLen() - b.bitLen(); d > 0 {
		b = b.lsh(uint(d))
	} else {
		a = a.lsh(uint(-d))
	}
	return a.cmp(b)
}

// Sqrt sets z to the square root of x, rounded as the mode of x says. It panics if x is negative.
func (z *Float) Sqrt(x *Float) *Float {
	if z.prec == 0 {
		z.prec = x.prec
	}
	if x.Sign() == -1 {
		panic(ErrNaN{"square root of negative operand"})
	}
	if x.form != finite {
		return z.special(x.form, x.neg)
	}
	prec := z.prec
	exp := x.MantExp(z)
	z.prec = prec
	z.exp = int32(exp % 2)
	z.newtonSqrt()
	return z.SetMantExp(z, exp/2)
}

// newtonSqrt sets z to its square root, by Newton's method for 1/sqrt(z): t = t*(3 - z*t*t)/2, of twice the precision each time.
func (z *Float) newtonSqrt() {
	f, _ := z.Float64()
	t := new(Float).SetFloat64(1 / math.Sqrt(f))
	three := NewFloat(3)
	for t.prec < z.prec+32 {
		t.prec *= 2
		u, v := &Float{prec: t.prec}, &Float{prec: t.prec}
		u.Mul(t, t)
		u.Mul(z, u)
		v.Sub(three, u)
		u.Mul(t, v)
		u.exp--
		t.Set(u)
	}
	z.Mul(z, t)
}
