// Package time has the clock, durations and timers. The clock is the machine's: it starts at 2009-11-10 23:00:00 UTC and jumps
// to the next timer when every goroutine waits.
package time

// A Time is a moment. With a monotonic reading (of Now), wall is 1<<63, then the seconds since 1885 shifted by 30, then the
// nanoseconds, and ext is the reading; without, wall is the nanoseconds and ext the seconds since year 1.
type Time struct {
	wall uint64
	ext  int64
	loc  *Location
}

const (
	hasMonotonic = 1 << 63
	nanosMask    = 1<<30 - 1
	secondsShift = 30

	secondsPerDay = 86400

	// Seconds from January 1 of year 1 to that of 1885 and of 1970.
	to1885 int64 = 59453308800
	to1970 int64 = 62135596800
)

func now() (wall uint64, ext int64)

// Now gives the present.
func Now() Time {
	wall, ext := now()
	return Time{wall, ext, Local}
}

func (t Time) nanos() int64 { return int64(t.wall & nanosMask) }

// seconds gives the seconds since year 1, in UTC.
func (t Time) seconds() int64 {
	if t.wall&hasMonotonic != 0 {
		return to1885 + int64(t.wall<<1>>(secondsShift+1))
	}
	return t.ext
}

func (t Time) withoutMonotonic() Time {
	if t.wall&hasMonotonic != 0 {
		t.ext = t.seconds()
		t.wall &= nanosMask
	}
	return t
}

// Round rounds to a multiple of d since year 1, and drops the monotonic reading.
func (t Time) Round(d Duration) Time {
	t = t.withoutMonotonic()
	if d <= 0 {
		return t
	}
	r := t.remainder(d)
	if r < d-r {
		return t.Add(-r)
	}
	return t.Add(d - r)
}

// Truncate rounds down to a multiple of d since year 1, and drops the monotonic reading.
func (t Time) Truncate(d Duration) Time {
	t = t.withoutMonotonic()
	if d <= 0 {
		return t
	}
	return t.Add(-t.remainder(d))
}

// remainder gives what is left of the time since year 1 divided by d.
func (t Time) remainder(d Duration) Duration {
	m := uint64(d)
	sec := t.seconds()
	// (sec * 1e9 + nanos) mod m, digit by digit, because the product does not fit; negative times wrap around.
	neg := sec < 0
	u := uint64(sec)
	ns := uint64(t.nanos())
	if neg {
		u = -u
		if ns > 0 {
			u--
			ns = 1e9 - ns
		}
	}
	var r uint64
	for i := 63; i >= 0; i-- {
		r = addMod(r, r, m)
		if u>>uint(i)&1 != 0 {
			r = addMod(r, 1e9%m, m)
		}
	}
	r = addMod(r, ns%m, m)
	if neg && r != 0 {
		r = m - r
	}
	return Duration(r)
}

func addMod(a, b, m uint64) uint64 {
	if a >= m-b {
		return a - (m - b)
	}
	return a + b
}

// After tells whether t is after u.
func (t Time) After(u Time) bool { return t.Compare(u) > 0 }

// Before tells whether t is before u.
func (t Time) Before(u Time) bool { return t.Compare(u) < 0 }

// Equal tells whether t and u are the same moment.
func (t Time) Equal(u Time) bool { return t.Compare(u) == 0 }

// Compare gives -1, 0 or +1 when t is before, at or after u.
func (t Time) Compare(u Time) int {
	a, b := t.seconds(), u.seconds()
	if t.wall&u.wall&hasMonotonic != 0 {
		a, b = t.ext, u.ext
	} else if a == b {
		a, b = t.nanos(), u.nanos()
	}
	switch {
	case a < b:
		return -1
	case a > b:
		return +1
	}
	return 0
}

// IsZero tells whether t is the first moment of year 1.
func (t Time) IsZero() bool { return t.seconds() == 0 && t.nanos() == 0 }

// Add gives the moment d later.
func (t Time) Add(d Duration) Time {
	sec := t.seconds() + int64(d/1e9)
	ns := t.nanos() + int64(d%1e9)
	if ns >= 1e9 {
		sec++
		ns -= 1e9
	} else if ns < 0 {
		sec--
		ns += 1e9
	}
	if t.wall&hasMonotonic != 0 {
		mono := t.ext + int64(d)
		since := sec - to1885
		if since >= 0 && since < 1<<33 && (d < 0) == (mono < t.ext) {
			return Time{hasMonotonic | uint64(since)<<secondsShift | uint64(ns), mono, t.loc}
		}
	}
	return Time{uint64(ns), sec, t.loc}
}

// Sub gives the time from u to t, the nearest there is if it does not fit.
func (t Time) Sub(u Time) Duration {
	if t.wall&u.wall&hasMonotonic != 0 {
		d := t.ext - u.ext
		if (d < 0) == (t.ext < u.ext) {
			return Duration(d)
		}
		return farthest(d > 0)
	}
	d := Duration(t.seconds()-u.seconds())*Second + Duration(t.nanos()-u.nanos())
	if !u.Add(d).Equal(t) {
		return farthest(t.Before(u))
	}
	return d
}

func farthest(negative bool) Duration {
	if negative {
		return minDuration
	}
	return maxDuration
}

// Since gives the time since t.
func Since(t Time) Duration { return Now().Sub(t) }

// Until gives the time until t.
func Until(t Time) Duration { return t.Sub(Now()) }

// Unix gives the seconds since 1970.
func (t Time) Unix() int64 { return t.seconds() - to1970 }

// UnixMilli gives the milliseconds since 1970.
func (t Time) UnixMilli() int64 { return t.Unix()*1e3 + t.nanos()/1e6 }

// UnixMicro gives the microseconds since 1970.
func (t Time) UnixMicro() int64 { return t.Unix()*1e6 + t.nanos()/1e3 }

// UnixNano gives the nanoseconds since 1970.
func (t Time) UnixNano() int64 { return t.Unix()*1e9 + t.nanos() }

// Unix gives the moment that many seconds and nanoseconds after 1970.
func Unix(sec, nsec int64) Time {
	sec += floorDiv(nsec, 1e9)
	nsec -= floorDiv(nsec, 1e9) * 1e9
	return Time{uint64(nsec), sec + to1970, Local}
}

// UnixMilli gives the moment that many milliseconds after 1970.
func UnixMilli(msec int64) Time { return Unix(msec/1e3, msec%1e3*1e6) }

// UnixMicro gives the moment that many microseconds after 1970.
func UnixMicro(usec int64) Time { return Unix(usec/1e6, usec%1e6*1e3) }
