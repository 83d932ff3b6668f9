// Package rate limits how often things happen.
//
// A limiter is a bucket that tokens drip into at a rate, up to a burst; each event takes one. What limiters keep is changed
// without preemption and orders nothing: two events are not ordered by being allowed.
package rate

import (
	"context"
	"errors"
	"math"
	"strconv"
	"time"
)

// suspend stops the recording of accesses until resume.
func suspend()
func resume()

// Limit is a number of events a second.
type Limit float64

// Inf allows all events.
const Inf = Limit(math.MaxFloat64)

// InfDuration is the delay of a reservation that is not OK.
const InfDuration = time.Duration(math.MaxInt64)

// Every gives the limit of one event in each interval.
func Every(interval time.Duration) Limit {
	if interval <= 0 {
		return Inf
	}
	return 1 / Limit(interval.Seconds())
}

// duration gives how long it takes for that many tokens to come.
func (l Limit) duration(tokens float64) time.Duration {
	if l <= 0 {
		return InfDuration
	}
	d := tokens / float64(l) * float64(time.Second)
	if d > float64(math.MaxInt64) {
		return InfDuration
	}
	return time.Duration(d)
}

// tokens gives how many come in a time.
func (l Limit) tokens(d time.Duration) float64 {
	if l <= 0 {
		return 0
	}
	return d.Seconds() * float64(l)
}

// Limiter says whether and when events may happen.
type Limiter struct {
	limit  Limit
	burst  int
	tokens float64
	last   time.Time // when tokens was right
	event  time.Time // of the latest event that is allowed
}

// NewLimiter gives a limiter with a full bucket.
func NewLimiter(r Limit, b int) *Limiter {
	return &Limiter{limit: r, burst: b, tokens: float64(b)}
}

// Limit gives the rate.
//
//racewalk:atomic
func (lim *Limiter) Limit() Limit {
	suspend()
	limit := lim.limit
	resume()
	return limit
}

// Burst gives how many events may happen at once.
//
//racewalk:atomic
func (lim *Limiter) Burst() int {
	suspend()
	burst := lim.burst
	resume()
	return burst
}

// TokensAt gives the number of tokens at a time.
//
//racewalk:atomic
func (lim *Limiter) TokensAt(t time.Time) float64 {
	suspend()
	tokens := lim.at(t)
	resume()
	return tokens
}

// Tokens gives the number of tokens now.
func (lim *Limiter) Tokens() float64 { return lim.TokensAt(time.Now()) }

// at gives the number of tokens at a time. Accesses are suspended.
//
//racewalk:atomic
func (lim *Limiter) at(t time.Time) float64 {
	last := lim.last
	if t.Before(last) {
		last = t
	}
	tokens := lim.tokens + lim.limit.tokens(t.Sub(last))
	if burst := float64(lim.burst); tokens > burst {
		tokens = burst
	}
	return tokens
}

// Allow tells whether an event may happen now.
func (lim *Limiter) Allow() bool { return lim.AllowN(time.Now(), 1) }

// AllowN tells whether n events may happen at t.
func (lim *Limiter) AllowN(t time.Time, n int) bool { return lim.reserve(t, n, 0).ok }

// Reservation says that events may happen after a delay.
type Reservation struct {
	ok     bool
	lim    *Limiter
	tokens int
	act    time.Time
	limit  Limit
}

// OK tells whether the limiter can allow the events at all.
func (r *Reservation) OK() bool { return r.ok }

// Delay gives how long to wait from now.
func (r *Reservation) Delay() time.Duration { return r.DelayFrom(time.Now()) }

// DelayFrom gives how long to wait from t.
func (r *Reservation) DelayFrom(t time.Time) time.Duration {
	if !r.ok {
		return InfDuration
	}
	return max(r.act.Sub(t), 0)
}

// Cancel says that the events will not happen.
func (r *Reservation) Cancel() { r.CancelAt(time.Now()) }

// CancelAt gives the tokens back, as far as others have not counted on them.
//
//racewalk:atomic
func (r *Reservation) CancelAt(t time.Time) {
	suspend()
	defer resume()
	if !r.ok || r.lim.limit == Inf || r.tokens == 0 || r.act.Before(t) {
		return
	}
	restore := float64(r.tokens) - r.limit.tokens(r.lim.event.Sub(r.act))
	if restore <= 0 {
		return
	}
	tokens := r.lim.at(t) + restore
	if burst := float64(r.lim.burst); tokens > burst {
		tokens = burst
	}
	r.lim.last, r.lim.tokens = t, tokens
	if r.act.Equal(r.lim.event) {
		before := r.act.Add(r.limit.duration(float64(-r.tokens)))
		if !before.Before(t) {
			r.lim.event = before
		}
	}
}

// Reserve reserves an event.
func (lim *Limiter) Reserve() *Reservation { return lim.ReserveN(time.Now(), 1) }

// ReserveN reserves n events at t or later.
func (lim *Limiter) ReserveN(t time.Time, n int) *Reservation {
	r := lim.reserve(t, n, InfDuration)
	return &r
}

// reserve takes n tokens if they are there after wait at most.
//
//racewalk:atomic
func (lim *Limiter) reserve(t time.Time, n int, wait time.Duration) Reservation {
	suspend()
	defer resume()
	if lim.limit == Inf {
		return Reservation{ok: true, lim: lim, tokens: n, act: t}
	}
	tokens := lim.at(t) - float64(n)
	delay := time.Duration(0)
	if tokens < 0 {
		delay = lim.limit.duration(-tokens)
	}
	r := Reservation{ok: n <= lim.burst && delay <= wait, lim: lim, limit: lim.limit}
	if r.ok {
		r.tokens, r.act = n, t.Add(delay)
		lim.last, lim.tokens, lim.event = t, tokens, r.act
	}
	return r
}

// Wait waits until an event may happen.
func (lim *Limiter) Wait(ctx context.Context) error { return lim.WaitN(ctx, 1) }

// WaitN waits until n events may happen. It fails if there is no waiting for them, or if ctx ends before.
func (lim *Limiter) WaitN(ctx context.Context, n int) error {
	if burst, limit := lim.Burst(), lim.Limit(); n > burst && limit != Inf {
		return errors.New("rate: Wait(n=" + strconv.Itoa(n) + ") exceeds limiter's burst " + strconv.Itoa(burst))
	}
	select {
	case <-ctx.Done():
		return ctx.Err()
	default:
	}
	now := time.Now()
	wait := InfDuration
	if deadline, ok := ctx.Deadline(); ok {
		wait = deadline.Sub(now)
	}
	r := lim.reserve(now, n, wait)
	if !r.ok {
		return errors.New("rate: Wait(n=" + strconv.Itoa(n) + ") would exceed context deadline")
	}
	delay := r.DelayFrom(now)
	if delay == 0 {
		return nil
	}
	timer := time.NewTimer(delay)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		r.Cancel()
		return ctx.Err()
	}
}

// SetLimit changes the rate.
func (lim *Limiter) SetLimit(limit Limit) { lim.SetLimitAt(time.Now(), limit) }

// SetLimitAt changes the rate from t on.
//
//racewalk:atomic
func (lim *Limiter) SetLimitAt(t time.Time, limit Limit) {
	suspend()
	lim.last, lim.tokens = t, lim.at(t)
	lim.limit = limit
	resume()
}

// SetBurst changes how many events may happen at once.
func (lim *Limiter) SetBurst(burst int) { lim.SetBurstAt(time.Now(), burst) }

// SetBurstAt changes how many events may happen at once from t on.
//
//racewalk:atomic
func (lim *Limiter) SetBurstAt(t time.Time, burst int) {
	suspend()
	lim.last, lim.tokens = t, lim.at(t)
	lim.burst = burst
	resume()
}

// Sometimes does something now and then: the first times, every so many times, after an interval.
type Sometimes struct {
	First    int
	Every    int
	Interval time.Duration

	count int
	last  time.Time
	busy  chan struct{}
}

// Do calls f if it is time to. Calls of f come one after the other.
func (s *Sometimes) Do(f func()) {
	busy := s.lock()
	busy <- struct{}{}
	defer func() { <-busy }()
	if s.due(time.Now()) {
		f()
		if s.Interval > 0 {
			s.called(time.Now())
		}
	}
	s.counted()
}

//racewalk:atomic
func (s *Sometimes) lock() chan struct{} {
	suspend()
	if s.busy == nil {
		s.busy = make(chan struct{}, 1)
	}
	busy := s.busy
	resume()
	return busy
}

//racewalk:atomic
func (s *Sometimes) due(now time.Time) bool {
	suspend()
	defer resume()
	return s.count == 0 || s.First > 0 && s.count < s.First || s.Every > 0 && s.count%s.Every == 0 ||
		s.Interval > 0 && now.Sub(s.last) >= s.Interval
}

//racewalk:atomic
func (s *Sometimes) called(now time.Time) {
	suspend()
	s.last = now
	resume()
}

//racewalk:atomic
func (s *Sometimes) counted() {
	suspend()
	s.count++
	resume()
}
