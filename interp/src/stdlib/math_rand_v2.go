// Package rand makes pseudo-random numbers. PCG and ChaCha8 give the same numbers as Go's; the functions of the package give
// numbers that the run's seed decides.
package rand

import (
	"errors"
	"math"
	"math/bits"
)

// Source gives random numbers of 64 bits.
type Source interface {
	Uint64() uint64
}

// PCG is the generator PCG-DXSM with 128 bits of state (O'Neill, "PCG", 2014).
type PCG struct {
	hi uint64
	lo uint64
}

// NewPCG gives a PCG with a seed.
func NewPCG(seed1, seed2 uint64) *PCG { return &PCG{seed1, seed2} }

// Seed sets the state as NewPCG does.
func (p *PCG) Seed(seed1, seed2 uint64) { p.hi, p.lo = seed1, seed2 }

// AppendBinary appends the state.
func (p *PCG) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, "pcg:"...)
	b = appendBig(b, p.hi)
	return appendBig(b, p.lo), nil
}

// MarshalBinary gives the state.
func (p *PCG) MarshalBinary() ([]byte, error) { return p.AppendBinary(make([]byte, 0, 20)) }

// UnmarshalBinary sets the state.
func (p *PCG) UnmarshalBinary(data []byte) error {
	if len(data) != 20 || string(data[:4]) != "pcg:" {
		return errors.New("invalid PCG encoding")
	}
	p.hi, p.lo = big(data[4:]), big(data[12:])
	return nil
}

func appendBig(b []byte, v uint64) []byte {
	for shift := 56; shift >= 0; shift -= 8 {
		b = append(b, byte(v>>shift))
	}
	return b
}

func big(b []byte) uint64 {
	var v uint64
	for _, c := range b[:8] {
		v = v<<8 | uint64(c)
	}
	return v
}

// Uint64 gives a number of 64 bits.
func (p *PCG) Uint64() uint64 {
	const mulHi, mulLo = 2549297995355413924, 4865540595714422341
	const incHi, incLo = 6364136223846793005, 1442695040888963407
	hi, lo := bits.Mul64(p.lo, mulLo)
	hi += p.hi*mulLo + p.lo*mulHi
	lo, carry := bits.Add64(lo, incLo, 0)
	hi += incHi + carry
	p.hi, p.lo = hi, lo
	const cheapMul = 0xda942042e4dd58b5
	hi ^= hi >> 32
	hi *= cheapMul
	hi ^= hi >> 48
	return hi * (lo | 1)
}

// ChaCha8 is the generator ChaCha8Rand (C2SP).
type ChaCha8 struct {
	buf     [32]uint64
	seed    [4]uint64
	i, n    uint32 // the next number in buf, and how many there are
	counter uint32
	readBuf [8]byte
	readLen int // the last bytes of readBuf that Read has left
}

// NewChaCha8 gives a ChaCha8 with a seed.
func NewChaCha8(seed [32]byte) *ChaCha8 {
	c := new(ChaCha8)
	c.Seed(seed)
	return c
}

// block fills buf with the four blocks that begin at counter.
func block(seed []uint64, buf []uint64, counter uint32)

// Seed sets the state as NewChaCha8 does.
func (c *ChaCha8) Seed(seed [32]byte) {
	for i := range c.seed {
		c.seed[i] = little(seed[8*i:])
	}
	block(c.seed[:], c.buf[:], 0)
	c.i, c.n, c.counter = 0, 32, 0
	c.readLen = 0
	c.readBuf = [8]byte{}
}

func little(b []byte) uint64 {
	var v uint64
	for i := 7; i >= 0; i-- {
		v = v<<8 | uint64(b[i])
	}
	return v
}

func appendLittle(b []byte, v uint64) []byte {
	for range 8 {
		b = append(b, byte(v))
		v >>= 8
	}
	return b
}

// refill makes the next numbers. After 16 blocks the last 32 bytes are the next key.
func (c *ChaCha8) refill() {
	c.counter += 4
	if c.counter == 16 {
		copy(c.seed[:], c.buf[28:])
		c.counter = 0
	}
	block(c.seed[:], c.buf[:], c.counter)
	c.i, c.n = 0, 32
	if c.counter == 12 {
		c.n = 28
	}
}

// Uint64 gives a number of 64 bits.
func (c *ChaCha8) Uint64() uint64 {
	if c.i >= c.n {
		c.refill()
	}
	x := c.buf[c.i]
	c.i++
	return x
}

// Read fills p; the error is always nil.
func (c *ChaCha8) Read(p []byte) (n int, err error) {
	if c.readLen > 0 {
		n = copy(p, c.readBuf[len(c.readBuf)-c.readLen:])
		c.readLen -= n
		p = p[n:]
	}
	for len(p) > 0 {
		appendLittle(c.readBuf[:0], c.Uint64())
		m := copy(p, c.readBuf[:])
		c.readLen = 8 - m
		n += m
		p = p[m:]
	}
	return n, nil
}

// MarshalBinary gives the state.
func (c *ChaCha8) MarshalBinary() ([]byte, error) { return c.AppendBinary(make([]byte, 0, 64)) }

// AppendBinary appends the state.
func (c *ChaCha8) AppendBinary(b []byte) ([]byte, error) {
	if c.readLen > 0 {
		b = append(b, "readbuf:"...)
		b = append(b, byte(c.readLen))
		b = append(b, c.readBuf[len(c.readBuf)-c.readLen:]...)
	}
	b = append(b, "chacha8:"...)
	used := uint64(c.counter/4*32 + c.i)
	b = appendBig(b, used)
	for _, word := range c.seed {
		b = appendLittle(b, word)
	}
	return b, nil
}

// UnmarshalBinary sets the state.
func (c *ChaCha8) UnmarshalBinary(data []byte) error {
	readLen := 0
	var readBuf [8]byte
	if len(data) >= 8 && string(data[:8]) == "readbuf:" {
		data = data[8:]
		if len(data) == 0 || len(data) < 1+int(data[0]) || data[0] > 8 {
			return errors.New("invalid ChaCha8 Read buffer encoding")
		}
		readLen = int(data[0])
		copy(readBuf[8-readLen:], data[1:])
		data = data[1+readLen:]
	}
	if len(data) != 48 || string(data[:8]) != "chacha8:" || big(data[8:]) > 16/4*32-4 {
		return errors.New("invalid ChaCha8 encoding")
	}
	used := uint32(big(data[8:]))
	for i := range c.seed {
		c.seed[i] = little(data[16+8*i:])
	}
	c.counter = used / 32 * 4
	c.i, c.n = used%32, 32
	if c.counter == 16 {
		c.counter, c.i = 12, 28
	}
	if c.counter == 12 {
		c.n = 28
	}
	block(c.seed[:], c.buf[:], c.counter)
	c.readLen, c.readBuf = readLen, readBuf
	return nil
}

// Rand makes random numbers from a Source.
type Rand struct {
	src Source
}

// New gives a Rand that uses src.
func New(src Source) *Rand { return &Rand{src: src} }

// Int64 gives a number of 63 bits.
func (r *Rand) Int64() int64 { return int64(r.src.Uint64() &^ (1 << 63)) }

// Uint32 gives a number of 32 bits.
func (r *Rand) Uint32() uint32 { return uint32(r.src.Uint64() >> 32) }

// Uint64 gives a number of 64 bits.
func (r *Rand) Uint64() uint64 { return r.src.Uint64() }

// Int32 gives a number of 31 bits.
func (r *Rand) Int32() int32 { return int32(r.src.Uint64() >> 33) }

// Int gives a number that is not negative.
func (r *Rand) Int() int { return int(uint(r.src.Uint64()) << 1 >> 1) }

// Uint gives a number of 64 bits.
func (r *Rand) Uint() uint { return uint(r.src.Uint64()) }

// below gives a number below n by multiplication (Lemire, 2019).
func (r *Rand) below(n uint64) uint64 {
	if n&(n-1) == 0 {
		return r.Uint64() & (n - 1)
	}
	hi, lo := bits.Mul64(r.Uint64(), n)
	if lo < n {
		for reject := -n % n; lo < reject; {
			hi, lo = bits.Mul64(r.Uint64(), n)
		}
	}
	return hi
}

// Int64N gives a number below n. It panics when n <= 0.
func (r *Rand) Int64N(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int64N")
	}
	return int64(r.below(uint64(n)))
}

// Uint64N gives a number below n. It panics when n is 0.
func (r *Rand) Uint64N(n uint64) uint64 {
	if n == 0 {
		panic("invalid argument to Uint64N")
	}
	return r.below(n)
}

// Int32N gives a number below n. It panics when n <= 0.
func (r *Rand) Int32N(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int32N")
	}
	return int32(r.below(uint64(n)))
}

// Uint32N gives a number below n. It panics when n is 0.
func (r *Rand) Uint32N(n uint32) uint32 {
	if n == 0 {
		panic("invalid argument to Uint32N")
	}
	return uint32(r.below(uint64(n)))
}

// IntN gives a number below n. It panics when n <= 0.
func (r *Rand) IntN(n int) int {
	if n <= 0 {
		panic("invalid argument to IntN")
	}
	return int(r.below(uint64(n)))
}

// UintN gives a number below n. It panics when n is 0.
func (r *Rand) UintN(n uint) uint {
	if n == 0 {
		panic("invalid argument to UintN")
	}
	return uint(r.below(uint64(n)))
}

// N gives a number below n of any integer type. It panics when n <= 0.
func (r *Rand) N[Int intType](n Int) Int {
	if n <= 0 {
		panic("invalid argument to N")
	}
	return Int(r.below(uint64(n)))
}

// Float64 gives a number in [0.0,1.0).
func (r *Rand) Float64() float64 { return float64(r.Uint64()<<11>>11) / (1 << 53) }

// Float32 gives a number in [0.0,1.0).
func (r *Rand) Float32() float32 { return float32(r.Uint32()<<8>>8) / (1 << 24) }

// Perm gives the numbers below n in random order.
func (r *Rand) Perm(n int) []int {
	p := make([]int, n)
	for i := range p {
		p[i] = i
	}
	r.Shuffle(len(p), func(i, j int) { p[i], p[j] = p[j], p[i] })
	return p
}

// Shuffle puts n elements in random order by swap. It panics when n < 0.
func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	for i := n - 1; i > 0; i-- {
		swap(i, int(r.below(uint64(i+1))))
	}
}

// A row of a table of the ziggurat method: draws below k are sure, w scales draws, f is the curve at the row's edge, before that
// at the edge of the row before.
func normal(i int) (k uint32, w, f, before float32)
func exponential(i int) (k uint32, w, f, before float32)

// NormFloat64 gives a number of the standard normal distribution.
func (r *Rand) NormFloat64() float64 {
	const edge = 3.442619855899
	for {
		u := r.Uint64()
		j := int32(u)
		i := int(u >> 32 & 0x7F)
		k, w, f, before := normal(i)
		x := float64(j) * float64(w)
		size := uint32(j)
		if j < 0 {
			size = -size
		}
		if size < k {
			return x
		}
		if i == 0 {
			// The tail beyond the edge.
			for {
				x = -math.Log(r.Float64()) * (1.0 / edge)
				y := -math.Log(r.Float64())
				if y+y >= x*x {
					break
				}
			}
			if j > 0 {
				return edge + x
			}
			return -edge - x
		}
		if f+float32(r.Float64())*(before-f) < float32(math.Exp(-.5*x*x)) {
			return x
		}
	}
}

// ExpFloat64 gives a number of the exponential distribution of rate 1.
func (r *Rand) ExpFloat64() float64 {
	const edge = 7.69711747013104972
	for {
		u := r.Uint64()
		j := uint32(u)
		i := int(uint8(u >> 32))
		k, w, f, before := exponential(i)
		x := float64(j) * float64(w)
		if j < k {
			return x
		}
		if i == 0 {
			return edge - math.Log(r.Float64())
		}
		if f+float32(r.Float64())*(before-f) < float32(math.Exp(-x)) {
			return x
		}
	}
}

// Zipf makes numbers of a Zipf distribution.
type Zipf struct {
	r                  *Rand
	imax, v, q, s      float64
	oneminusQ, inverse float64
	hxm, hx0minusHxm   float64
}

// NewZipf gives a Zipf: the probability of k, at most imax, goes as (v+k)**-s. It gives nil unless s > 1 and v >= 1.
func NewZipf(r *Rand, s float64, v float64, imax uint64) *Zipf {
	if s <= 1 || v < 1 {
		return nil
	}
	z := &Zipf{r: r, imax: float64(imax), v: v, q: s}
	z.oneminusQ = 1 - z.q
	z.inverse = 1 / z.oneminusQ
	z.hxm = z.h(z.imax + 0.5)
	z.hx0minusHxm = z.h(0.5) - math.Exp(math.Log(z.v)*(-z.q)) - z.hxm
	z.s = 1 - z.hinv(z.h(1.5)-math.Exp(-z.q*math.Log(z.v+1)))
	return z
}

func (z *Zipf) h(x float64) float64 {
	return math.Exp(z.oneminusQ*math.Log(z.v+x)) * z.inverse
}

func (z *Zipf) hinv(x float64) float64 {
	return math.Exp(z.inverse*math.Log(z.oneminusQ*x)) - z.v
}

// Uint64 gives a number (Hörmann and Derflinger, "Rejection-Inversion to Generate Variates from Monotone Discrete
// Distributions", 1996).
func (z *Zipf) Uint64() uint64 {
	if z == nil {
		panic("rand: nil Zipf")
	}
	for {
		ur := z.hxm + z.r.Float64()*z.hx0minusHxm
		x := z.hinv(ur)
		k := math.Floor(x + 0.5)
		if k-x <= z.s || ur >= z.h(k+0.5)-math.Exp(-math.Log(k+z.v)*z.q) {
			return uint64(k)
		}
	}
}

func random() uint64

// runSource gives the run's own numbers.
type runSource struct{}

func (runSource) Uint64() uint64 { return random() }

var global = &Rand{src: runSource{}}

// Int64 gives a number of 63 bits.
func Int64() int64 { return global.Int64() }

// Uint32 gives a number of 32 bits.
func Uint32() uint32 { return global.Uint32() }

// Uint64 gives a number of 64 bits.
func Uint64() uint64 { return global.Uint64() }

// Int32 gives a number of 31 bits.
func Int32() int32 { return global.Int32() }

// Int gives a number that is not negative.
func Int() int { return global.Int() }

// Uint gives a number of 64 bits.
func Uint() uint { return global.Uint() }

// Int64N gives a number below n. It panics when n <= 0.
func Int64N(n int64) int64 { return global.Int64N(n) }

// Uint64N gives a number below n. It panics when n is 0.
func Uint64N(n uint64) uint64 { return global.Uint64N(n) }

// Int32N gives a number below n. It panics when n <= 0.
func Int32N(n int32) int32 { return global.Int32N(n) }

// Uint32N gives a number below n. It panics when n is 0.
func Uint32N(n uint32) uint32 { return global.Uint32N(n) }

// IntN gives a number below n. It panics when n <= 0.
func IntN(n int) int { return global.IntN(n) }

// UintN gives a number below n. It panics when n is 0.
func UintN(n uint) uint { return global.UintN(n) }

// N gives a number below n of any integer type. It panics when n <= 0.
func N[Int intType](n Int) Int {
	if n <= 0 {
		panic("invalid argument to N")
	}
	return Int(global.below(uint64(n)))
}

type intType interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 |
		~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

// Float64 gives a number in [0.0,1.0).
func Float64() float64 { return global.Float64() }

// Float32 gives a number in [0.0,1.0).
func Float32() float32 { return global.Float32() }

// Perm gives the numbers below n in random order.
func Perm(n int) []int { return global.Perm(n) }

// Shuffle puts n elements in random order by swap. It panics when n < 0.
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }

// NormFloat64 gives a number of the standard normal distribution.
func NormFloat64() float64 { return global.NormFloat64() }

// ExpFloat64 gives a number of the exponential distribution of rate 1.
func ExpFloat64() float64 { return global.ExpFloat64() }
