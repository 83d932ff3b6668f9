package big

import "fmt"

// Jacobi gives the Jacobi symbol of x and y, which must be odd.
func Jacobi(x, y *Int) int {
	if y.abs.even() {
		panic(fmt.Sprintf("big: invalid 2nd argument to Int.Jacobi: need odd integer but got %s", y.String()))
	}
	var a, b, c Int
	a.Set(x)
	b.Set(y)
	j := 1
	if b.neg {
		if a.neg {
			j = -1
		}
		b.neg = false
	}
	for {
		if b.Cmp(intOne) == 0 {
			return j
		}
		if len(a.abs) == 0 {
			return 0
		}
		a.Mod(&a, &b)
		if len(a.abs) == 0 {
			return 0
		}
		s := a.abs.trailingZeros()
		if low := b.abs.low64() & 7; s&1 != 0 && (low == 3 || low == 5) {
			j = -j
		}
		c.Rsh(&a, s)
		if b.abs.low64()&3 == 3 && c.abs.low64()&3 == 3 {
			j = -j
		}
		a.Set(&b)
		b.Set(&c)
	}
}

// ModSqrt sets z to a square root of x modulo the odd prime p, or gives nil if there is none.
func (z *Int) ModSqrt(x, p *Int) *Int {
	switch Jacobi(x, p) {
	case -1:
		return nil
	case 0:
		return z.SetInt64(0)
	}
	if x.neg || x.Cmp(p) >= 0 {
		x = new(Int).Mod(x, p)
	}
	switch {
	case p.abs.low64()%4 == 3:
		e := new(Int).Add(p, intOne)
		return z.Exp(x, e.Rsh(e, 2), p)
	case p.abs.low64()%8 == 5:
		return z.sqrtMod8(x, p)
	}
	return z.sqrtTonelli(x, p)
}

// sqrtMod8 is for primes that leave 5 when divided by 8 (Atkin).
func (z *Int) sqrtMod8(x, p *Int) *Int {
	e := new(Int).Rsh(p, 3)
	twice := new(Int).Lsh(x, 1)
	alpha := new(Int).Exp(twice, e, p)
	beta := new(Int).Mul(alpha, alpha)
	beta.Mod(beta, p)
	beta.Mul(beta, twice)
	beta.Mod(beta, p)
	beta.Sub(beta, intOne)
	beta.Mul(beta, x)
	beta.Mod(beta, p)
	beta.Mul(beta, alpha)
	return z.Mod(beta, p)
}

// sqrtTonelli is for all odd primes (Tonelli and Shanks).
func (z *Int) sqrtTonelli(x, p *Int) *Int {
	s := new(Int).Sub(p, intOne)
	e := s.abs.trailingZeros()
	s.Rsh(s, e)
	n := NewInt(2)
	for Jacobi(n, p) != -1 {
		n.Add(n, intOne)
	}
	half := new(Int).Add(s, intOne)
	half.Rsh(half, 1)
	y := new(Int).Exp(x, half, p)
	b := new(Int).Exp(x, s, p)
	g := new(Int).Exp(n, s, p)
	for r := e; ; {
		var m uint
		t := new(Int).Set(b)
		for t.Cmp(intOne) != 0 {
			t.Mod(t.Mul(t, t), p)
			m++
		}
		if m == 0 {
			return z.Set(y)
		}
		t.SetBit(new(Int), int(r-m-1), 1)
		t.Exp(g, t, p)
		g.Mod(g.Mul(t, t), p)
		y.Mod(y.Mul(y, t), p)
		b.Mod(b.Mul(b, g), p)
		r = m
	}
}

var smallPrimes = []uint64{2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61}

// ProbablyPrime tells whether x is probably prime: by the tests of Miller and Rabin to n+1 bases and of Baillie and PSW, which is certain for
// numbers below 1<<64.
func (x *Int) ProbablyPrime(n int) bool {
	if n < 0 {
		panic("negative n for ProbablyPrime")
	}
	if x.neg || len(x.abs) == 0 {
		return false
	}
	for _, p := range smallPrimes {
		switch _, r := x.abs.div(newNat(p)); {
		case x.abs.cmp(newNat(p)) == 0:
			return true
		case len(r) == 0:
			return false
		}
	}
	if x.abs.cmp(natOne) == 0 {
		return false
	}
	for i := range n + 1 {
		base := uint64(2 + i)
		if i < len(smallPrimes) {
			base = smallPrimes[i]
		}
		if !x.abs.passes(newNat(base)) {
			return false
		}
	}
	return x.passesLucas()
}

// passes is the test of Miller and Rabin to a base.
func (x nat) passes(base nat) bool {
	less := x.sub(natOne)
	k := less.trailingZeros()
	_, base = base.div(x)
	if len(base) == 0 {
		return true
	}
	y := nat(power(base, less.rsh(k), x))
	if y.isOne() || y.cmp(less) == 0 {
		return true
	}
	for range k - 1 {
		_, y = y.mul(y).div(x)
		if y.cmp(less) == 0 {
			return true
		}
		if len(y) == 0 || y.isOne() {
			return false
		}
	}
	return false
}

// passesLucas is the almost extra strong test of Lucas, with P the least that fits.
func (x *Int) passesLucas() bool {
	p := int64(3)
	for ; ; p++ {
		d := NewInt(p*p - 4)
		j := Jacobi(d, x)
		if j == -1 {
			break
		}
		if j == 0 {
			return NewInt(p+2).Cmp(x) == 0
		}
		if p == 40 {
			// Squares have no such P.
			if r := new(Int).Sqrt(x); r.Mul(r, r).Cmp(x) == 0 {
				return false
			}
		}
	}
	s := new(Int).Add(x, intOne)
	r := s.abs.trailingZeros()
	s.Rsh(s, r)
	two, P := NewInt(2), NewInt(p)
	v, next := NewInt(2), NewInt(p)
	for i := s.BitLen(); i >= 0; i-- {
		// v*next - P
		mixed := new(Int).Mul(v, next)
		mixed.Mod(mixed.Sub(mixed, P), x)
		if s.Bit(i) != 0 {
			v = mixed
			next.Mul(next, next)
			next.Mod(next.Sub(next, two), x)
		} else {
			next = mixed
			v.Mul(v, v)
			v.Mod(v.Sub(v, two), x)
		}
	}
	less := new(Int).Sub(x, two)
	if v.Cmp(two) == 0 || v.Cmp(less) == 0 {
		// U must be 0 too: next*2 == P*v.
		t := new(Int).Mul(v, P)
		t.Sub(t, new(Int).Lsh(next, 1))
		if t.Mod(t, x); t.Sign() == 0 {
			return true
		}
	}
	for range r - 1 {
		if v.Sign() == 0 {
			return true
		}
		if v.Cmp(two) == 0 {
			return false
		}
		v.Mul(v, v)
		v.Mod(v.Sub(v, two), x)
	}
	return false
}
