// Package rand makes pseudo-random numbers. A source with a seed gives the same numbers as Go's; the functions of the package, as
// long as Seed was not called, give numbers that the run's own seed decides.
package rand

import "math"

// Source gives random numbers of 63 bits.
type Source interface {
	Int63() int64
	Seed(seed int64)
}

// Source64 is a Source that gives 64 bits, too.
type Source64 interface {
	Source
	Uint64() uint64
}

// NewSource gives a Source with a seed. It must not be used by several goroutines at once.
func NewSource(seed int64) Source {
	s := new(rngSource)
	s.Seed(seed)
	return s
}

// rngSource adds two numbers of its past.
type rngSource struct {
	tap, feed int
	state     [607]int64
}

func (s *rngSource) Seed(seed int64) {
	s.tap = 0
	s.feed = 607 - 273
	seedState(s.state[:], seed)
}

func (s *rngSource) Int63() int64 { return int64(s.Uint64() & (1<<63 - 1)) }

func (s *rngSource) Uint64() uint64 {
	s.tap--
	if s.tap < 0 {
		s.tap += 607
	}
	s.feed--
	if s.feed < 0 {
		s.feed += 607
	}
	x := s.state[s.feed] + s.state[s.tap]
	s.state[s.feed] = x
	return uint64(x)
}

func seedState(state []int64, seed int64)

// Rand makes random numbers from a Source.
type Rand struct {
	src     Source
	s64     Source64 // src if it is one
	readVal int64    // what Read has left of a number
	readPos int8     // and how many bytes that is
}

// New gives a Rand that uses src.
func New(src Source) *Rand {
	s64, _ := src.(Source64)
	return &Rand{src: src, s64: s64}
}

// Seed seeds the source. It must not be called at the same time as another method.
func (r *Rand) Seed(seed int64) {
	r.src.Seed(seed)
	r.readPos = 0
}

// Int63 gives a number of 63 bits.
func (r *Rand) Int63() int64 { return r.src.Int63() }

// Uint32 gives a number of 32 bits.
func (r *Rand) Uint32() uint32 { return uint32(r.Int63() >> 31) }

// Uint64 gives a number of 64 bits.
func (r *Rand) Uint64() uint64 {
	if r.s64 != nil {
		return r.s64.Uint64()
	}
	return uint64(r.Int63())>>31 | uint64(r.Int63())<<32
}

// Int31 gives a number of 31 bits.
func (r *Rand) Int31() int32 { return int32(r.Int63() >> 32) }

// Int gives a number that is not negative.
func (r *Rand) Int() int { return int(uint(r.Int63())) }

// Int63n gives a number below n. It panics when n <= 0.
func (r *Rand) Int63n(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int63n")
	}
	if n&(n-1) == 0 {
		return r.Int63() & (n - 1)
	}
	most := int64(1<<63 - 1 - 1<<63%uint64(n))
	v := r.Int63()
	for v > most {
		v = r.Int63()
	}
	return v % n
}

// Int31n gives a number below n. It panics when n <= 0.
func (r *Rand) Int31n(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int31n")
	}
	if n&(n-1) == 0 {
		return r.Int31() & (n - 1)
	}
	most := int32(1<<31 - 1 - 1<<31%uint32(n))
	v := r.Int31()
	for v > most {
		v = r.Int31()
	}
	return v % n
}

// below gives a number below n by multiplication (Lemire, 2019), for Shuffle.
func (r *Rand) below(n int32) int32 {
	product := uint64(r.Uint32()) * uint64(n)
	if low := uint32(product); low < uint32(n) {
		for reject := uint32(-n) % uint32(n); low < reject; low = uint32(product) {
			product = uint64(r.Uint32()) * uint64(n)
		}
	}
	return int32(product >> 32)
}

// Intn gives a number below n. It panics when n <= 0.
func (r *Rand) Intn(n int) int {
	if n <= 0 {
		panic("invalid argument to Intn")
	}
	if n <= 1<<31-1 {
		return int(r.Int31n(int32(n)))
	}
	return int(r.Int63n(int64(n)))
}

// Float64 gives a number in [0.0,1.0).
func (r *Rand) Float64() float64 {
	for {
		if f := float64(r.Int63()) / (1 << 63); f != 1 {
			return f
		}
	}
}

// Float32 gives a number in [0.0,1.0).
func (r *Rand) Float32() float32 {
	for {
		if f := float32(r.Float64()); f != 1 {
			return f
		}
	}
}

// Perm gives the numbers below n in random order.
func (r *Rand) Perm(n int) []int {
	m := make([]int, n)
	for i := 0; i < n; i++ {
		j := r.Intn(i + 1)
		m[i] = m[j]
		m[j] = i
	}
	return m
}

// Shuffle puts n elements in random order by swap. It panics when n < 0.
func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	i := n - 1
	for ; i > 1<<31-1-1; i-- {
		swap(i, int(r.Int63n(int64(i+1))))
	}
	for ; i > 0; i-- {
		swap(i, int(r.below(int32(i+1))))
	}
}

// Read fills p; the error is always nil.
func (r *Rand) Read(p []byte) (n int, err error) {
	for n = range p {
		if r.readPos == 0 {
			r.readVal = r.src.Int63()
			r.readPos = 7
		}
		p[n] = byte(r.readVal)
		r.readVal >>= 8
		r.readPos--
	}
	return len(p), nil
}

// A row of a table of the ziggurat method: draws below k are sure, w scales draws, f is the curve at the row's edge, before that
// at the edge of the row before.
func normal(i int) (k uint32, w, f, before float32)
func exponential(i int) (k uint32, w, f, before float32)

// NormFloat64 gives a number of the standard normal distribution.
func (r *Rand) NormFloat64() float64 {
	const edge = 3.442619855899
	for {
		u := r.Uint32()
		j := int32(u)
		i := int(j & 0x7F)
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
		j := r.Uint32()
		i := int(j & 0xFF)
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

// runSource gives the run's own numbers.
type runSource struct{}

func random() uint64

func (runSource) Uint64() uint64 { return random() }

func (runSource) Int63() int64 { return int64(random() & (1<<63 - 1)) }

func (runSource) Seed(int64) {}

var global = New(runSource{})

// Seed does nothing, as in Go since 1.24.
//
// Deprecated: a Rand of one's own has a seed.
func Seed(seed int64) {}

// Int63 gives a number of 63 bits.
func Int63() int64 { return global.Int63() }

// Uint32 gives a number of 32 bits.
func Uint32() uint32 { return global.Uint32() }

// Uint64 gives a number of 64 bits.
func Uint64() uint64 { return global.Uint64() }

// Int31 gives a number of 31 bits.
func Int31() int32 { return global.Int31() }

// Int gives a number that is not negative.
func Int() int { return global.Int() }

// Int63n gives a number below n. It panics when n <= 0.
func Int63n(n int64) int64 { return global.Int63n(n) }

// Int31n gives a number below n. It panics when n <= 0.
func Int31n(n int32) int32 { return global.Int31n(n) }

// Intn gives a number below n. It panics when n <= 0.
func Intn(n int) int { return global.Intn(n) }

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

// Read fills p; the error is always nil.
//
// Deprecated: crypto/rand is for what must not be guessed.
func Read(p []byte) (n int, err error) {
	var left uint64
	for n = range p {
		if n%8 == 0 {
			left = random()
		}
		p[n] = byte(left)
		left >>= 8
	}
	return len(p), nil
}
