package time

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
	// There are no more digits, whatever the word says.
	n := min(len(word)-1, len(digits))
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
	// Less than a minute west is not west, and its seconds are negative.
	if offset <= -60 {
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
