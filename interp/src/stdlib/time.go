// Package time has the clock, durations and timers. The clock is the machine's: it starts at 2009-11-10 23:00:00 UTC and jumps
// to the next timer when every goroutine waits.
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
		if r+r < m {
			return d + r
		}
		if n := d - m + r; n < d {
			return n
		}
		return minDuration
	}
	if r+r < m {
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
	u := uint(n)
	if n < 0 {
		b = append(b, '-')
		u = -u
	}
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

// A Month is a month; January is 1.
type Month int

// The months.
const (
	January Month = 1 + iota
	February
	March
	April
	May
	June
	July
	August
	September
	October
	November
	December
)

var monthNames = [...]string{
	"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
}

// String gives the English name.
func (m Month) String() string {
	if January <= m && m <= December {
		return monthNames[m-1]
	}
	return "%!Month(" + string(appendInt(nil, int(m), 0)) + ")"
}

// A Weekday is a day of the week; Sunday is 0.
type Weekday int

// The days of the week.
const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

var dayNames = [...]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}

// String gives the English name.
func (d Weekday) String() string {
	if Sunday <= d && d <= Saturday {
		return dayNames[d]
	}
	return "%!Weekday(" + string(appendInt(nil, int(d), 0)) + ")"
}

// A Location is a time zone: a fixed distance from UTC.
type Location struct {
	name   string
	offset int
}

var utcLocation = Location{name: "UTC"}

// UTC is Universal Coordinated Time.
var UTC *Location = &utcLocation

var localLocation = Location{name: "Local"}

// Local is the machine's time zone, which is UTC.
var Local *Location = &localLocation

// String gives the name.
func (l *Location) String() string { return l.get().name }

func (l *Location) get() *Location {
	if l == nil {
		return &utcLocation
	}
	return l
}

// FixedZone gives a time zone that lies offset seconds east of UTC.
func FixedZone(name string, offset int) *Location { return &Location{name, offset} }

// LoadLocation gives a time zone by name: "", "UTC" or "Local".
func LoadLocation(name string) (*Location, error) {
	switch name {
	case "", "UTC":
		return UTC, nil
	case "Local":
		return Local, nil
	}
	return nil, timeError("unknown time zone " + name)
}

type timeError string

func (e timeError) Error() string { return string(e) }

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
	if r+r < d {
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
	sec, ns := t.seconds()-u.seconds(), t.nanos()-u.nanos()
	d := Duration(sec)*Second + Duration(ns)
	if sec > int64(maxDuration/Second) || sec < int64(minDuration/Second)-1 || !u.Add(d).Equal(t) {
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

// AddDate gives the moment that many years, months and days later on the calendar.
func (t Time) AddDate(years, months, days int) Time {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	return Date(year+years, month+Month(months), day+days, hour, min, sec, int(t.nanos()), t.Location())
}

// local gives the seconds since year 1 on the clocks of t's zone.
func (t Time) local() int64 { return t.seconds() + int64(t.loc.get().offset) }

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// Date gives year, month and day.
func (t Time) Date() (year int, month Month, day int) {
	year, month, day, _ = civil(floorDiv(t.local(), secondsPerDay))
	return year, month, day
}

// civil gives the date of a number of days since January 1 of year 1, and the day of the year from 1.
func civil(days int64) (year int, month Month, day, yearDay int) {
	era := floorDiv(days, 146097)
	d := days - era*146097
	// The last day of four centuries and of four years is the 366th, not the first of the next.
	n100 := d / 36524
	n100 -= n100 >> 2
	d -= n100 * 36524
	n4 := d / 1461
	d -= n4 * 1461
	n1 := d / 365
	n1 -= n1 >> 2
	d -= n1 * 365
	year = int(era*400+n100*100+n4*4+n1) + 1
	yearDay = int(d) + 1
	day = yearDay
	month = January
	for month < December && day > daysIn(month, year) {
		day -= daysIn(month, year)
		month++
	}
	return year, month, day, yearDay
}

func isLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

func daysIn(m Month, year int) int {
	switch m {
	case February:
		if isLeap(year) {
			return 29
		}
		return 28
	case April, June, September, November:
		return 30
	}
	return 31
}

// daysBefore gives the days from January 1 of year 1 to January 1 of a year.
func daysBefore(year int) int64 {
	y := int64(year) - 1
	return y*365 + floorDiv(y, 4) - floorDiv(y, 100) + floorDiv(y, 400)
}

// Clock gives hour, minute and second.
func (t Time) Clock() (hour, min, sec int) {
	s := t.local()
	s -= floorDiv(s, secondsPerDay) * secondsPerDay
	return int(s / 3600), int(s / 60 % 60), int(s % 60)
}

// Year gives the year.
func (t Time) Year() int {
	year, _, _ := t.Date()
	return year
}

// Month gives the month.
func (t Time) Month() Month {
	_, month, _ := t.Date()
	return month
}

// Day gives the day of the month.
func (t Time) Day() int {
	_, _, day := t.Date()
	return day
}

// YearDay gives the day of the year, from 1.
func (t Time) YearDay() int {
	_, _, _, day := civil(floorDiv(t.local(), secondsPerDay))
	return day
}

// Weekday gives the day of the week.
func (t Time) Weekday() Weekday {
	// January 1 of year 1 was a Monday.
	days := floorDiv(t.local(), secondsPerDay) + 1
	return Weekday(days - floorDiv(days, 7)*7)
}

// ISOWeek gives the week by ISO 8601 and the year that it belongs to.
func (t Time) ISOWeek() (year, week int) {
	// The week's Thursday decides.
	weekday := (t.Weekday() + 6) % 7
	days := floorDiv(t.local(), secondsPerDay) + 3 - int64(weekday)
	year, _, _, yearDay := civil(days)
	return year, (yearDay-1)/7 + 1
}

// Hour gives the hour.
func (t Time) Hour() int {
	hour, _, _ := t.Clock()
	return hour
}

// Minute gives the minute.
func (t Time) Minute() int {
	_, min, _ := t.Clock()
	return min
}

// Second gives the second.
func (t Time) Second() int {
	_, _, sec := t.Clock()
	return sec
}

// Nanosecond gives the nanoseconds of the second.
func (t Time) Nanosecond() int { return int(t.nanos()) }

// UTC gives the moment in UTC.
func (t Time) UTC() Time { return Time{t.wall, t.ext, nil} }

// Local gives the moment in the machine's zone.
func (t Time) Local() Time { return Time{t.wall, t.ext, Local} }

// In gives the moment in a zone.
func (t Time) In(loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Time.In")
	}
	if loc == UTC {
		loc = nil
	}
	return Time{t.wall, t.ext, loc}
}

// Location gives the zone.
func (t Time) Location() *Location {
	if t.loc == nil {
		return UTC
	}
	return t.loc
}

// Zone gives the zone's short name and its distance from UTC in seconds.
func (t Time) Zone() (name string, offset int) {
	l := t.loc.get()
	if l == Local {
		return "UTC", 0
	}
	return l.name, l.offset
}

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

// Date gives the moment of a date and time in a zone. Values outside of their ranges carry over.
func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Date")
	}
	m := int64(month) - 1
	year += int(floorDiv(m, 12))
	m -= floorDiv(m, 12) * 12
	days := daysBefore(year) + int64(day) - 1
	for i := January; i < Month(m)+1; i++ {
		days += int64(daysIn(i, year))
	}
	s := days*secondsPerDay + int64(hour)*3600 + int64(min)*60 + int64(sec) + floorDiv(int64(nsec), 1e9)
	ns := int64(nsec) - floorDiv(int64(nsec), 1e9)*1e9
	t := Time{uint64(ns), s - int64(loc.offset), loc}
	if loc == UTC {
		t.loc = nil
	}
	return t
}

// Sleep waits for at least d.
func Sleep(d Duration)

// A Timer sends the time on C, or calls a function, once.
type Timer struct {
	C <-chan Time

	// The machine's number of it.
	id int
}

// The channel has room for one tick and shows none.
func startTimer(c chan Time, d, period int64) int
func startFunc(f func(), d int64) int
func stopTimer(id int) bool
func resetTimer(id int, d, period int64) bool

// NewTimer gives a timer that sends after d.
func NewTimer(d Duration) *Timer {
	c := make(chan Time, 1)
	return &Timer{c, startTimer(c, int64(d), 0)}
}

// AfterFunc calls f in a goroutine of its own after d.
func AfterFunc(d Duration, f func()) *Timer {
	return &Timer{nil, startFunc(f, int64(d))}
}

// After gives a channel that the time is sent on after d.
func After(d Duration) <-chan Time { return NewTimer(d).C }

// Stop keeps the timer from firing; it tells whether it did.
func (t *Timer) Stop() bool {
	if t.id == 0 {
		panic("time: Stop called on uninitialized Timer")
	}
	return stopTimer(t.id)
}

// Reset lets the timer fire after d; it tells whether it was running.
func (t *Timer) Reset(d Duration) bool {
	if t.id == 0 {
		panic("time: Reset called on uninitialized Timer")
	}
	return resetTimer(t.id, int64(d), 0)
}

// A Ticker sends the time on C again and again.
type Ticker struct {
	C <-chan Time

	id int
}

// NewTicker gives a ticker that sends every d.
func NewTicker(d Duration) *Ticker {
	if d <= 0 {
		panic("non-positive interval for NewTicker")
	}
	c := make(chan Time, 1)
	return &Ticker{c, startTimer(c, int64(d), int64(d))}
}

// Tick gives the channel of a new ticker, nil if d is not positive.
func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	return NewTicker(d).C
}

// Stop stops the ticker.
func (t *Ticker) Stop() {
	if t.id != 0 {
		stopTimer(t.id)
	}
}

// Reset lets the ticker send every d from now on.
func (t *Ticker) Reset(d Duration) {
	if d <= 0 {
		panic("non-positive interval for Ticker.Reset")
	}
	if t.id == 0 {
		panic("time: Reset called on uninitialized Ticker")
	}
	resetTimer(t.id, int64(d), int64(d))
}

// Layouts for Format and Parse: how each writes Mon Jan 2 15:04:05 MST 2006.
const (
	Layout      = "01/02 03:04:05PM '06 -0700"
	ANSIC       = "Mon Jan _2 15:04:05 2006"
	UnixDate    = "Mon Jan _2 15:04:05 MST 2006"
	RubyDate    = "Mon Jan 02 15:04:05 -0700 2006"
	RFC822      = "02 Jan 06 15:04 MST"
	RFC822Z     = "02 Jan 06 15:04 -0700"
	RFC850      = "Monday, 02-Jan-06 15:04:05 MST"
	RFC1123     = "Mon, 02 Jan 2006 15:04:05 MST"
	RFC1123Z    = "Mon, 02 Jan 2006 15:04:05 -0700"
	RFC3339     = "2006-01-02T15:04:05Z07:00"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	Kitchen     = "3:04PM"
	Stamp       = "Jan _2 15:04:05"
	StampMilli  = "Jan _2 15:04:05.000"
	StampMicro  = "Jan _2 15:04:05.000000"
	StampNano   = "Jan _2 15:04:05.000000000"
	DateTime    = "2006-01-02 15:04:05"
	DateOnly    = "2006-01-02"
	TimeOnly    = "15:04:05"
)

// layoutWords are what stands for something in a layout; of several that fit the first is meant.
var layoutWords = [...]string{
	"January", "Jan", "Monday", "Mon", "MST", "2006", "__2", "_2006", "_2", "002", "01", "02", "03", "04", "05", "06", "15",
	"-07:00:00", "-070000", "-07:00", "-0700", "-07", "Z07:00:00", "Z070000", "Z07:00", "Z0700", "Z07", "PM", "pm", "1", "2", "3", "4", "5",
}

func hasPrefix(s, prefix string) bool { return len(s) >= len(prefix) && s[:len(prefix)] == prefix }

func isDigit(s string, i int) bool { return i < len(s) && '0' <= s[i] && s[i] <= '9' }

// nextWord splits a layout at the first part that stands for something.
func nextWord(layout string) (before, word, after string) {
	for i := 0; i < len(layout); i++ {
		rest := layout[i:]
		if (rest[0] == '.' || rest[0] == ',') && len(rest) > 1 && (rest[1] == '0' || rest[1] == '9') {
			n := 2
			for n < len(rest) && rest[n] == rest[1] {
				n++
			}
			if !isDigit(rest, n) {
				return layout[:i], rest[:n], rest[n:]
			}
		}
		for _, w := range layoutWords {
			if !hasPrefix(rest, w) {
				continue
			}
			if w == "Jan" && hasPrefix(rest, "January") || w == "Mon" && hasPrefix(rest, "Monday") {
				continue
			}
			if (w == "Jan" || w == "Mon") && len(rest) > 3 && 'a' <= rest[3] && rest[3] <= 'z' {
				continue
			}
			if w == "_2006" {
				return layout[:i+1], "2006", rest[5:]
			}
			return layout[:i], w, rest[len(w):]
		}
	}
	return layout, "", ""
}

// String gives the moment as people read it, with the monotonic reading if there is one.
func (t Time) String() string {
	s := t.Format("2006-01-02 15:04:05.999999999 -0700 MST")
	if t.wall&hasMonotonic != 0 {
		m := t.ext
		b := []byte(" m=+")
		if m < 0 {
			b[3] = '-'
			m = -m
		}
		b = append(appendInt(b, int(m/1e9), 0), '.')
		s += string(appendInt(b, int(m%1e9), 9))
	}
	return s
}

// GoString gives the moment as Go source.
func (t Time) GoString() string {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	b := []byte("time.Date(")
	b = append(appendInt(b, year, 0), ", time."...)
	b = append(append(b, month.String()...), ", "...)
	for _, n := range [...]int{day, hour, min, sec, t.Nanosecond()} {
		b = append(appendInt(b, n, 0), ", "...)
	}
	switch l := t.Location(); l {
	case UTC:
		b = append(b, "time.UTC"...)
	case Local:
		b = append(b, "time.Local"...)
	default:
		b = append(append(append(b, "time.Location("...), quote(l.name)...), ')')
	}
	return string(append(b, ')'))
}

// Format gives the moment as a layout shows it.
func (t Time) Format(layout string) string { return string(t.AppendFormat(nil, layout)) }

// AppendFormat is Format appended to b.
func (t Time) AppendFormat(b []byte, layout string) []byte {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	for layout != "" {
		before, word, after := nextWord(layout)
		b = append(b, before...)
		layout = after
		switch word {
		case "":
		case "2006":
			b = appendInt(b, year, 4)
		case "06":
			b = appendInt(b, max(year, -year)%100, 2)
		case "January":
			b = append(b, month.String()...)
		case "Jan":
			b = append(b, month.String()[:3]...)
		case "01":
			b = appendInt(b, int(month), 2)
		case "1":
			b = appendInt(b, int(month), 0)
		case "Monday":
			b = append(b, t.Weekday().String()...)
		case "Mon":
			b = append(b, t.Weekday().String()[:3]...)
		case "2":
			b = appendInt(b, day, 0)
		case "_2":
			if day < 10 {
				b = append(b, ' ')
			}
			b = appendInt(b, day, 0)
		case "02":
			b = appendInt(b, day, 2)
		case "__2":
			n := t.YearDay()
			if n < 100 {
				b = append(b, ' ')
			}
			if n < 10 {
				b = append(b, ' ')
			}
			b = appendInt(b, n, 0)
		case "002":
			b = appendInt(b, t.YearDay(), 3)
		case "15":
			b = appendInt(b, hour, 2)
		case "03":
			b = appendInt(b, (hour+11)%12+1, 2)
		case "3":
			b = appendInt(b, (hour+11)%12+1, 0)
		case "04":
			b = appendInt(b, min, 2)
		case "4":
			b = appendInt(b, min, 0)
		case "05":
			b = appendInt(b, sec, 2)
		case "5":
			b = appendInt(b, sec, 0)
		case "PM":
			b = append(b, half(hour, "AM", "PM")...)
		case "pm":
			b = append(b, half(hour, "am", "pm")...)
		case "MST":
			b = t.appendZone(b)
		default:
			if word[0] == '.' || word[0] == ',' {
				b = appendFraction(b, t.Nanosecond(), word)
			} else {
				_, offset := t.Zone()
				b = appendOffset(b, offset, word)
			}
		}
	}
	return b
}

func half(hour int, am, pm string) string {
	if hour >= 12 {
		return pm
	}
	return am
}

// appendZone appends the zone's name, or its distance if it has none.
func (t Time) appendZone(b []byte) []byte {
	name, offset := t.Zone()
	if name != "" {
		return append(b, name...)
	}
	minutes := offset / 60
	sign := byte('+')
	if minutes < 0 {
		sign = '-'
		minutes = -minutes
	}
	return appendInt(appendInt(append(b, sign), minutes/60, 2), minutes%60, 2)
}

// appendFraction appends the part of a second that a word like .000 or .999 asks for.
func appendFraction(b []byte, nanos int, word string) []byte {
	digits := appendInt(nil, nanos, 9)
	n := len(word) - 1
	for len(digits) < n {
		digits = append(digits, '0')
	}
	digits = digits[:n]
	if word[1] == '9' {
		for n > 0 && digits[n-1] == '0' {
			n--
		}
		if n == 0 {
			return b
		}
	}
	return append(append(b, word[0]), digits[:n]...)
}

// appendOffset appends a distance from UTC in the form of a word like -07:00 or Z0700.
func appendOffset(b []byte, offset int, word string) []byte {
	if word[0] == 'Z' && offset == 0 {
		return append(b, 'Z')
	}
	sign := byte('+')
	if offset < 0 {
		sign = '-'
		offset = -offset
	}
	b = appendInt(append(b, sign), offset/3600, 2)
	colon := len(word) > 3 && word[3] == ':'
	parts := 0
	switch len(word) {
	case 5, 6:
		parts = 1
	case 7, 9:
		parts = 2
	}
	if parts > 0 {
		if colon {
			b = append(b, ':')
		}
		b = appendInt(b, offset/60%60, 2)
	}
	if parts > 1 {
		if colon {
			b = append(b, ':')
		}
		b = appendInt(b, offset%60, 2)
	}
	return b
}

// A ParseError says what of a text does not fit its layout.
type ParseError struct {
	Layout     string
	Value      string
	LayoutElem string
	ValueElem  string
	Message    string
}

func (e *ParseError) Error() string {
	if e.Message == "" {
		return "parsing time " + quote(e.Value) + " as " + quote(e.Layout) + ": cannot parse " + quote(e.ValueElem) + " as " + quote(e.LayoutElem)
	}
	return "parsing time " + quote(e.Value) + e.Message
}

func quote(s string) string {
	b := []byte{'"'}
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c < ' ' || c >= 0x7f:
			b = append(b, '\\', 'x', "0123456789abcdef"[c>>4], "0123456789abcdef"[c&15])
		default:
			b = append(b, c)
		}
	}
	return string(append(b, '"'))
}

// Parse reads a moment that is written as in a layout; without a zone it is in UTC.
func Parse(layout, value string) (Time, error) { return ParseInLocation(layout, value, UTC) }

// number reads a number of min to max digits.
func number(s string, min, max int) (n int, rest string, ok bool) {
	i := 0
	for i < max && isDigit(s, i) {
		n = n*10 + int(s[i]-'0')
		i++
	}
	return n, s[i:], i >= min
}

// lookup finds which of the names a text begins with, letters of either case alike.
func lookup(names []string, s string, short bool) (index int, rest string, ok bool) {
	for i, name := range names {
		if short {
			name = name[:3]
		}
		if len(s) >= len(name) && sameFold(s[:len(name)], name) {
			return i, s[len(name):], true
		}
	}
	return 0, s, false
}

func sameFold(a, b string) bool {
	for i := 0; i < len(a); i++ {
		x, y := a[i], b[i]
		if x != y && (x|0x20 != y|0x20 || x|0x20 < 'a' || x|0x20 > 'z') {
			return false
		}
	}
	return true
}

// fields are the parts of a date and time while they are read.
type fields struct {
	year, month, day, yearDay     int
	hour, min, sec, nsec          int
	pm, hasPM                     bool
	offset                        int
	hasOffset, utc                bool
	zone, outOfRange              string
}

// ParseInLocation is Parse with another zone for texts that name none.
func ParseInLocation(layout, value string, loc *Location) (Time, error) {
	f := fields{month: -1, day: -1, yearDay: -1}
	l, v := layout, value
	for {
		before, word, after := nextWord(l)
		rest, ok := skip(v, before)
		v = rest
		if !ok {
			return Time{}, &ParseError{layout, value, before, v, ""}
		}
		if word == "" {
			if v != "" {
				return Time{}, &ParseError{layout, value, "", v, ": extra text: " + quote(v)}
			}
			break
		}
		l = after
		rest, ok = f.read(word, v, after)
		if f.outOfRange != "" {
			return Time{}, &ParseError{layout, value, word, v, ": " + f.outOfRange + " out of range"}
		}
		if !ok {
			return Time{}, &ParseError{layout, value, word, v, ""}
		}
		v = rest
	}
	return f.time(layout, value, loc)
}

// skip takes the literal part of a layout from a text; spaces stand for any number of spaces.
func skip(value, literal string) (rest string, ok bool) {
	for literal != "" {
		if literal[0] == ' ' {
			if value != "" && value[0] != ' ' {
				return value, false
			}
			for literal != "" && literal[0] == ' ' {
				literal = literal[1:]
			}
			for value != "" && value[0] == ' ' {
				value = value[1:]
			}
			continue
		}
		if value == "" || value[0] != literal[0] {
			return value, false
		}
		literal, value = literal[1:], value[1:]
	}
	return value, true
}

// read reads what a word of a layout stands for.
func (f *fields) read(word, v, after string) (rest string, ok bool) {
	switch word {
	case "2006":
		f.year, v, ok = number(v, 4, 4)
	case "06":
		f.year, v, ok = number(v, 2, 2)
		if f.year >= 69 {
			f.year += 1900
		} else {
			f.year += 2000
		}
	case "January", "Jan":
		f.month, v, ok = lookup(monthNames[:], v, word == "Jan")
		f.month++
	case "01", "1":
		f.month, v, ok = number(v, len(word), 2)
		f.check(ok && (f.month < 1 || f.month > 12), "month")
	case "Monday", "Mon":
		_, v, ok = lookup(dayNames[:], v, word == "Mon")
	case "2", "_2", "02":
		if word == "_2" && v != "" && v[0] == ' ' {
			v = v[1:]
		}
		f.day, v, ok = number(v, 1+len(word)/2*btoi(word == "02"), 2)
	case "__2", "002":
		width := 3
		for word == "__2" && width > 1 && v != "" && v[0] == ' ' {
			v = v[1:]
			width--
		}
		f.yearDay, v, ok = number(v, width, width)
	case "15":
		f.hour, v, ok = number(v, 1, 2)
		f.check(f.hour > 23, "hour")
	case "03", "3":
		f.hour, v, ok = number(v, len(word), 2)
		f.check(f.hour > 12, "hour")
	case "04", "4":
		f.min, v, ok = number(v, len(word), 2)
		f.check(f.min > 59, "minute")
	case "05", "5":
		f.sec, v, ok = number(v, len(word), 2)
		f.check(f.sec > 59, "second")
		// A fraction is read though the layout has none.
		if ok && len(v) > 1 && (v[0] == '.' || v[0] == ',') && isDigit(v, 1) {
			if _, next, _ := nextWord(after); next == "" || next[0] != '.' && next[0] != ',' || !hasPrefix(after, next) {
				n := 1
				for isDigit(v, n) {
					n++
				}
				f.fraction(v[1:n])
				v = v[n:]
			}
		}
	case "PM", "pm":
		ok = len(v) >= 2 && sameFold(v[1:2], "m") && (v[0] == word[0] || v[0] == word[0]-'P'+'A')
		if ok {
			f.hasPM, f.pm = true, v[0] == word[0]
			v = v[2:]
		}
	case "MST":
		n := zoneLength(v)
		ok = n > 0
		f.zone = v[:n]
		f.utc = f.zone == "UTC"
		v = v[n:]
	default:
		if word[0] == '.' || word[0] == ',' {
			return f.readFraction(word, v)
		}
		return f.readOffset(word, v)
	}
	return v, ok
}

// zoneLength tells how many bytes of a text are the short name of a zone.
func zoneLength(s string) int {
	if s != "" && (s[0] == '+' || s[0] == '-') {
		return hoursLength(s)
	}
	if hasPrefix(s, "ChST") || hasPrefix(s, "MeST") {
		return 4
	}
	if hasPrefix(s, "UTC") {
		return 3
	}
	if hasPrefix(s, "GMT") {
		return 3 + hoursLength(s[3:])
	}
	n := 0
	for n < len(s) && n < 6 && 'A' <= s[n] && s[n] <= 'Z' {
		n++
	}
	if n == 3 || n == 5 && s[4] == 'T' || n == 4 && (s[3] == 'T' || s[:4] == "WITA") {
		return n
	}
	return 0
}

// hoursLength tells how many bytes of a text are a sign and a number of hours.
func hoursLength(s string) int {
	if s == "" || s[0] != '+' && s[0] != '-' {
		return 0
	}
	n, rest, ok := number(s[1:], 1, 9)
	if !ok || n > 23 {
		return 0
	}
	return len(s) - len(rest)
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (f *fields) check(wrong bool, what string) {
	if wrong {
		f.outOfRange = what
	}
}

func (f *fields) fraction(digits string) {
	f.nsec = 0
	for i := 0; i < 9; i++ {
		f.nsec *= 10
		if i < len(digits) {
			f.nsec += int(digits[i] - '0')
		}
	}
}

func (f *fields) readFraction(word, v string) (rest string, ok bool) {
	n := 1
	for isDigit(v, n) {
		n++
	}
	if v == "" || v[0] != '.' && v[0] != ',' || n == 1 {
		return v, word[1] == '9'
	}
	if word[1] == '0' {
		if n < len(word) {
			return v, false
		}
		n = len(word)
	}
	f.fraction(v[1:n])
	return v[n:], true
}

func (f *fields) readOffset(word, v string) (rest string, ok bool) {
	if word[0] == 'Z' && v != "" && v[0] == 'Z' {
		f.utc = true
		return v[1:], true
	}
	if len(v) < len(word) || v[0] != '+' && v[0] != '-' {
		return v, false
	}
	text := v[:len(word)]
	units := [3]int{}
	at := 1
	for i := range units {
		if at >= len(text) {
			break
		}
		if i > 0 && word[3] == ':' {
			if text[at] != ':' {
				return v, false
			}
			at++
		}
		n, _, ok := number(text[at:], 2, 2)
		if !ok {
			return v, false
		}
		units[i] = n
		at += 2
	}
	f.check(units[0] > 24, "time zone offset hour")
	f.check(units[1] > 60, "time zone offset minute")
	f.check(units[2] > 60, "time zone offset second")
	f.hasOffset = true
	f.offset = units[0]*3600 + units[1]*60 + units[2]
	if v[0] == '-' {
		f.offset = -f.offset
	}
	return v[len(word):], true
}

// time puts the parts together.
func (f *fields) time(layout, value string, loc *Location) (Time, error) {
	if f.hasPM {
		f.hour %= 12
		if f.pm {
			f.hour += 12
		}
	}
	if f.yearDay >= 0 {
		if f.yearDay < 1 || f.yearDay > 365+btoi(isLeap(f.year)) {
			return Time{}, &ParseError{layout, value, "", value, ": day-of-year out of range"}
		}
		_, month, day, _ := civil(daysBefore(f.year) + int64(f.yearDay) - 1)
		if f.month >= 0 && f.month != int(month) {
			return Time{}, &ParseError{layout, value, "", value, ": day-of-year does not match month"}
		}
		if f.day >= 0 && f.day != day {
			return Time{}, &ParseError{layout, value, "", value, ": day-of-year does not match day"}
		}
		f.month, f.day = int(month), day
	}
	if f.month < 0 {
		f.month = 1
	}
	if f.day < 0 {
		f.day = 1
	}
	if f.day < 1 || f.day > daysIn(Month(f.month), f.year) {
		return Time{}, &ParseError{layout, value, "", value, ": day out of range"}
	}
	switch {
	case f.utc && !f.hasOffset:
		loc = UTC
	case f.hasOffset && f.offset == 0 && f.zone == "":
		loc = UTC
	case f.hasOffset || f.zone != "":
		loc = FixedZone(f.zone, f.offset)
	}
	return Date(f.year, Month(f.month), f.day, f.hour, f.min, f.sec, f.nsec, loc), nil
}

var units = [...]struct {
	name string
	size uint64
}{
	{"ns", 1}, {"us", 1e3}, {"µs", 1e3}, {"μs", 1e3}, {"ms", 1e6}, {"s", 1e9}, {"m", 60e9}, {"h", 3600e9},
}

// ParseDuration reads a duration like 1h15m30.918s or -1.5ms.
func ParseDuration(s string) (Duration, error) {
	wrong := timeError("time: invalid duration " + quote(s))
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
		scale := 1.0
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
				if fraction < (1<<63-1)/10 {
					fraction = fraction*10 + uint64(rest[n]-'0')
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
			return 0, timeError("time: missing unit in duration " + quote(s))
		}
		var unit uint64
		for _, u := range units {
			if u.name == rest[:n] {
				unit = u.size
			}
		}
		if unit == 0 {
			return 0, timeError("time: unknown unit " + quote(rest[:n]) + " in duration " + quote(s))
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

type jsonError string

func (e jsonError) Error() string { return string(e) }

// strict gives t by RFC 3339, of which years have four digits and zones less than a day.
func (t Time) strict(method string) ([]byte, error) {
	if y := t.Year(); y < 0 || y > 9999 {
		return nil, jsonError("Time." + method + ": year outside of range [0,9999]")
	}
	if _, offset := t.Zone(); offset <= -24*3600 || offset >= 24*3600 {
		return nil, jsonError("Time." + method + ": timezone hour outside of range [0,23]")
	}
	return []byte(t.Format(RFC3339Nano)), nil
}

// MarshalJSON gives t by RFC 3339 in quotes.
func (t Time) MarshalJSON() ([]byte, error) {
	b, err := t.strict("MarshalJSON")
	if err != nil {
		return nil, err
	}
	return append(append([]byte{'"'}, b...), '"'), nil
}

// UnmarshalJSON reads t by RFC 3339 in quotes.
func (t *Time) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	if len(data) < 2 || data[0] != '"' || data[len(data)-1] != '"' {
		return jsonError("Time.UnmarshalJSON: input is not a JSON string")
	}
	return t.UnmarshalText(data[1 : len(data)-1])
}

// MarshalText gives t by RFC 3339.
func (t Time) MarshalText() ([]byte, error) { return t.strict("MarshalText") }

// AppendText appends t by RFC 3339.
func (t Time) AppendText(b []byte) ([]byte, error) {
	text, err := t.strict("AppendText")
	return append(b, text...), err
}

// UnmarshalText reads t by RFC 3339.
func (t *Time) UnmarshalText(data []byte) error {
	u, err := Parse(RFC3339, string(data))
	*t = u
	return err
}
