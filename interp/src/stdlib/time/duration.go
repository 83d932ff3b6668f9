package time

// A Duration is a number of nanoseconds.
type Duration int64

// Durations to count in.
const (
	Nanosecond  Duration = 1
	Microsecond          = 1000 * Nanosecond
	Millisecond          = 1000 * Microsecond
	Second               = 1000 * Millisecond
	Minute               = 60 * Second
	Hour                 = 60 * Minute
)

const (
	minDuration Duration = -1 << 63
	maxDuration Duration = 1<<63 - 1
)

// Nanoseconds gives the number of nanoseconds.
func (d Duration) Nanoseconds() int64 { return int64(d) }

// Microseconds gives the number of whole microseconds.
func (d Duration) Microseconds() int64 { return int64(d) / 1e3 }

// Milliseconds gives the number of whole milliseconds.
func (d Duration) Milliseconds() int64 { return int64(d) / 1e6 }

// Seconds gives the number of seconds.
func (d Duration) Seconds() float64 { return float64(d/Second) + float64(d%Second)/1e9 }

// Minutes gives the number of minutes.
func (d Duration) Minutes() float64 { return float64(d/Minute) + float64(d%Minute)/(60*1e9) }

// Hours gives the number of hours.
func (d Duration) Hours() float64 { return float64(d/Hour) + float64(d%Hour)/(60*60*1e9) }

// Abs gives the duration without its sign; the smallest one has no counterpart and gives the largest.
func (d Duration) Abs() Duration {
	if d == minDuration {
		return maxDuration
	}
	if d < 0 {
		return -d
	}
	return d
}

// Truncate rounds toward zero to a multiple of m.
func (d Duration) Truncate(m Duration) Duration {
	if m <= 0 {
		return d
	}
	return d - d%m
}

// Round rounds to the nearest multiple of m, halves away from zero.
func (d Duration) Round(m Duration) Duration {
	if m <= 0 {
		return d
	}
	r := d % m
	if d < 0 {
		r = -r
		if r < m-r {
			return d + r
		}
		if n := d - m + r; n < d {
			return n
		}
		return minDuration
	}
	if r < m-r {
		return d - r
	}
	if n := d + m - r; n > d {
		return n
	}
	return maxDuration
}

// String gives the duration as in 72h3m0.5s, 1.5ms or 0s.
func (d Duration) String() string {
	if d == 0 {
		return "0s"
	}
	u := uint64(d)
	if d < 0 {
		u = -u
	}
	var b []byte
	if d < 0 {
		b = append(b, '-')
	}
	switch {
	case u < uint64(Microsecond):
		b = append(appendInt(b, int(u), 0), "ns"...)
	case u < uint64(Millisecond):
		b = append(appendDecimal(b, u, 1e3), "µs"...)
	case u < uint64(Second):
		b = append(appendDecimal(b, u, 1e6), "ms"...)
	default:
		minutes := u / uint64(Minute)
		if hours := minutes / 60; hours > 0 {
			b = append(appendInt(b, int(hours), 0), 'h')
		}
		if minutes > 0 {
			b = append(appendInt(b, int(minutes%60), 0), 'm')
		}
		b = append(appendDecimal(b, u%uint64(Minute), 1e9), 's')
	}
	return string(b)
}

// appendDecimal appends u / unit with as many digits after the point as it takes.
func appendDecimal(b []byte, u, unit uint64) []byte {
	b = appendInt(b, int(u/unit), 0)
	rest := u % unit
	if rest == 0 {
		return b
	}
	b = append(b, '.')
	for rest > 0 {
		rest *= 10
		b = append(b, byte('0'+rest/unit))
		rest %= unit
	}
	return b
}

// appendInt appends a number, padded with zeros to a width.
func appendInt(b []byte, n, width int) []byte {
	u := uint64(n)
	if n < 0 {
		b = append(b, '-')
		u = -u
	}
	return appendUint(b, u, width)
}

func appendUint(b []byte, u uint64, width int) []byte {
	var digits [20]byte
	i := len(digits)
	for u > 0 || i == len(digits) {
		i--
		digits[i] = byte('0' + u%10)
		u /= 10
	}
	for pad := len(digits) - i; pad < width; pad++ {
		b = append(b, '0')
	}
	return append(b, digits[i:]...)
}

var units = [...]struct {
	name string
	size uint64
}{
	{"ns", 1}, {"us", 1e3}, {"µs", 1e3}, {"μs", 1e3}, {"ms", 1e6}, {"s", 1e9}, {"m", 60e9}, {"h", 3600e9},
}

type parseDurationError struct{ problem, text string }

func (e *parseDurationError) Error() string { return "time: " + e.problem + " " + quote(e.text) }

// ParseDuration reads a duration like 1h15m30.918s or -1.5ms.
func ParseDuration(s string) (Duration, error) {
	wrong := &parseDurationError{"invalid duration", s}
	rest := s
	negative := false
	if rest != "" && (rest[0] == '-' || rest[0] == '+') {
		negative = rest[0] == '-'
		rest = rest[1:]
	}
	if rest == "0" {
		return 0, nil
	}
	if rest == "" {
		return 0, wrong
	}
	var total uint64
	for rest != "" {
		var whole, fraction uint64
		scale, full := 1.0, false
		n := 0
		for ; isDigit(rest, n); n++ {
			if whole > (1<<63)/10 {
				return 0, wrong
			}
			whole = whole*10 + uint64(rest[n]-'0')
			if whole > 1<<63 {
				return 0, wrong
			}
		}
		digits := n
		if n < len(rest) && rest[n] == '.' {
			n++
			for ; isDigit(rest, n); n++ {
				digits++
				next := fraction*10 + uint64(rest[n]-'0')
				full = full || fraction > (1<<63-1)/10 || next > 1<<63
				if !full {
					fraction = next
					scale *= 10
				}
			}
		}
		if digits == 0 {
			return 0, wrong
		}
		rest = rest[n:]
		n = 0
		for n < len(rest) && rest[n] != '.' && !isDigit(rest, n) {
			n++
		}
		if n == 0 {
			return 0, &parseDurationError{"missing unit in duration", s}
		}
		var unit uint64
		for _, u := range units {
			if u.name == rest[:n] {
				unit = u.size
			}
		}
		if unit == 0 {
			return 0, &parseDurationError{"unknown unit " + quote(rest[:n]) + " in duration", s}
		}
		if whole > 1<<63/unit {
			return 0, wrong
		}
		part := whole * unit
		if fraction > 0 {
			part += uint64(float64(fraction) * (float64(unit) / scale))
		}
		total += part
		if part > 1<<63 || total > 1<<63 {
			return 0, wrong
		}
		rest = rest[n:]
	}
	if negative {
		return -Duration(total), nil
	}
	if total > 1<<63-1 {
		return 0, wrong
	}
	return Duration(total), nil
}
