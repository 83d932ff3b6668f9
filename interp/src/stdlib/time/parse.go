package time

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
		case c < ' ' || c >= 0x80:
			b = append(b, '\\', 'x', "0123456789abcdef"[c>>4], "0123456789abcdef"[c&15])
		default:
			b = append(b, c)
		}
	}
	return string(append(b, '"'))
}

// Parse reads a moment that is written as in a layout; without a zone it is in UTC.
func Parse(layout, value string) (Time, error) { return parse(layout, value, UTC, Local) }

// ParseInLocation is Parse with another zone for texts that name none, whose short names are understood too.
func ParseInLocation(layout, value string, loc *Location) (Time, error) {
	return parse(layout, value, loc, loc)
}

// fields are the parts of a date and time while they are read.
type fields struct {
	year, month, day, yearDay int
	hour, min, sec, nsec      int
	am, pm                    bool
	utc                       bool
	zone                      string
	// Seconds east of UTC, -1 if it is not known.
	offset int
	// What is out of its range.
	wrong string
}

func parse(layout, value string, loc, local *Location) (Time, error) {
	f := fields{month: -1, day: -1, yearDay: -1, offset: -1}
	l, v := layout, value
	for {
		before, word, after := nextWord(l)
		rest, ok := skip(v, before)
		if !ok {
			return Time{}, &ParseError{layout, value, before, rest, ""}
		}
		v = rest
		if word == "" {
			if v != "" {
				return Time{}, &ParseError{layout, value, "", v, ": extra text: " + quote(v)}
			}
			break
		}
		l = after
		rest, ok = f.read(word, v, after)
		if f.wrong != "" {
			return Time{}, &ParseError{layout, value, word, rest, ": " + f.wrong + " out of range"}
		}
		if !ok {
			return Time{}, &ParseError{layout, value, word, v, ""}
		}
		v = rest
	}
	if problem := f.settle(); problem != "" {
		return Time{}, &ParseError{layout, value, "", v, ": " + problem}
	}
	return f.time(loc, local), nil
}

// skip takes the literal part of a layout from a text; spaces stand for any number of spaces.
func skip(value, literal string) (rest string, ok bool) {
	for literal != "" {
		if literal[0] == ' ' {
			if value != "" && value[0] != ' ' {
				return value, false
			}
			literal, value = withoutSpaces(literal), withoutSpaces(value)
			continue
		}
		if value == "" || value[0] != literal[0] {
			return value, false
		}
		literal, value = literal[1:], value[1:]
	}
	return value, true
}

func withoutSpaces(s string) string {
	for s != "" && s[0] == ' ' {
		s = s[1:]
	}
	return s
}

// digits reads a number of least to most digits.
func digits(s string, least, most int) (n int, rest string, ok bool) {
	i := 0
	for i < most && isDigit(s, i) {
		n = n*10 + int(s[i]-'0')
		i++
	}
	if i < least {
		return 0, s, false
	}
	return n, s[i:], true
}

// whole reads a text that is a number, perhaps with a sign.
func whole(s string) (n int, ok bool) {
	signed := s != "" && (s[0] == '-' || s[0] == '+')
	unsigned := s
	if signed {
		unsigned = s[1:]
	}
	n, rest, _ := digits(unsigned, 0, len(unsigned))
	if signed && s[0] == '-' {
		n = -n
	}
	return n, rest == "" && (signed || s != "")
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

// read reads what a word of a layout stands for.
func (f *fields) read(word, v, after string) (rest string, ok bool) {
	// Words with two digits stand for two, others for one or two.
	least := 1
	if word[0] == '0' {
		least = 2
	}
	switch word {
	case "2006":
		if !isDigit(v, 0) {
			return v, false
		}
		f.year, v, ok = digits(v, 4, 4)
	case "06":
		if len(v) < 2 {
			return v, false
		}
		f.year, ok = whole(v[:2])
		f.year += 1900
		if f.year < 1969 {
			f.year += 100
		}
		v = v[2:]
	case "January", "Jan":
		f.month, v, ok = lookup(monthNames[:], v, word == "Jan")
		f.month++
	case "01", "1":
		f.month, v, ok = digits(v, least, 2)
		f.check(!ok || 1 <= f.month && f.month <= 12, "month")
	case "Monday", "Mon":
		_, v, ok = lookup(dayNames[:], v, word == "Mon")
	case "2", "_2", "02":
		if word == "_2" && v != "" && v[0] == ' ' {
			v = v[1:]
		}
		f.day, v, ok = digits(v, least, 2)
	case "__2", "002":
		for i := 0; i < 2 && word == "__2" && v != "" && v[0] == ' '; i++ {
			v = v[1:]
		}
		if word == "002" {
			least = 3
		}
		f.yearDay, v, ok = digits(v, least, 3)
	case "15":
		f.hour, v, ok = digits(v, 1, 2)
		f.check(f.hour < 24, "hour")
	case "03", "3":
		f.hour, v, ok = digits(v, least, 2)
		f.check(f.hour <= 12, "hour")
	case "04", "4":
		f.min, v, ok = digits(v, least, 2)
		f.check(f.min < 60, "minute")
	case "05", "5":
		f.sec, v, ok = digits(v, least, 2)
		f.check(f.sec < 60, "second")
		if ok && f.wrong == "" {
			return f.freeFraction(v, after), true
		}
	case "PM":
		return f.half(v, "AM", "PM")
	case "pm":
		return f.half(v, "am", "pm")
	case "MST":
		if hasPrefix(v, "UTC") {
			f.utc = true
			return v[3:], true
		}
		n := zoneLength(v)
		f.zone = v[:n]
		return v[n:], n > 0
	default:
		if word[0] == '.' || word[0] == ',' {
			return f.readFraction(word, v)
		}
		return f.readOffset(word, v)
	}
	return v, ok
}

func (f *fields) check(right bool, what string) {
	if !right {
		f.wrong = what
	}
}

func (f *fields) half(v, am, pm string) (rest string, ok bool) {
	switch {
	case hasPrefix(v, am):
		f.am = true
	case hasPrefix(v, pm):
		f.pm = true
	default:
		return v, false
	}
	return v[2:], true
}

// zoneLength tells how many bytes of a text are the short name of a zone.
func zoneLength(s string) int {
	switch {
	case len(s) < 3:
		return 0
	case hasPrefix(s, "ChST") || hasPrefix(s, "MeST"):
		return 4
	case hasPrefix(s, "GMT"):
		return 3 + hoursLength(s[3:])
	case s[0] == '+' || s[0] == '-':
		return hoursLength(s)
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
	hours, n := 0, 1
	for ; isDigit(s, n); n++ {
		// More do not matter, as long as they count.
		hours = min(hours*10+int(s[n]-'0'), 1000)
	}
	if n == 1 || hours > 23 {
		return 0
	}
	return n
}

// freeFraction reads the fraction of a second though the layout has none.
func (f *fields) freeFraction(v, after string) (rest string) {
	if len(v) < 2 || v[0] != '.' && v[0] != ',' || !isDigit(v, 1) {
		return v
	}
	if _, next, _ := nextWord(after); next != "" && (next[0] == '.' || next[0] == ',') {
		return v
	}
	rest, _ = f.readFraction(".9", v)
	return rest
}

// readFraction reads as many digits as a word like .000 has, or as there are, none included, for a word like .999.
func (f *fields) readFraction(word, v string) (rest string, ok bool) {
	n := len(word)
	point := v != "" && (v[0] == '.' || v[0] == ',')
	if word[1] == '9' {
		if !point || !isDigit(v, 1) {
			return v, true
		}
		n = 1
		for isDigit(v, n) {
			n++
		}
	} else if !point || len(v) < n {
		return v, false
	}
	places := min(n, 10)
	f.nsec, ok = whole(v[1:places])
	f.check(!ok || f.nsec >= 0, "fractional second")
	for ; places < 10; places++ {
		f.nsec *= 10
	}
	return v[n:], ok
}

// readOffset reads a distance from UTC in the form of a word like -07:00 or Z0700.
func (f *fields) readOffset(word, v string) (rest string, ok bool) {
	if word[0] == 'Z' && v != "" && v[0] == 'Z' {
		f.utc = true
		return v[1:], true
	}
	if len(v) < len(word) {
		return v, false
	}
	colons := len(word) > 3 && word[3] == ':'
	var parts [3]int
	ok = true
	at := 1
	for i := 0; at < len(word); i++ {
		if colons && i > 0 {
			if v[at] != ':' {
				return v, false
			}
			at++
		}
		if ok {
			parts[i], _, ok = digits(v[at:at+2], 2, 2)
		}
		at += 2
	}
	f.check(parts[0] <= 24, "time zone offset hour")
	f.check(parts[1] <= 60, "time zone offset minute")
	f.check(parts[2] <= 60, "time zone offset second")
	f.offset = (parts[0]*60+parts[1])*60 + parts[2]
	if v[0] == '-' {
		f.offset = -f.offset
	}
	return v[at:], ok && (v[0] == '-' || v[0] == '+')
}

// settle finds the hour of the day and the date; the answer is what is wrong with them.
func (f *fields) settle() (problem string) {
	if f.pm && f.hour < 12 {
		f.hour += 12
	} else if f.am && !f.pm && f.hour == 12 {
		f.hour = 0
	}
	if f.yearDay >= 0 {
		inYear := int64(365)
		if isLeap(f.year) {
			inYear++
		}
		if f.yearDay < 1 || int64(f.yearDay) > inYear {
			return "day-of-year out of range"
		}
		_, month, day, _ := civil(daysBefore(f.year) + int64(f.yearDay) - 1)
		if f.month >= 0 && f.month != int(month) {
			return "day-of-year does not match month"
		}
		if f.day >= 0 && f.day != day {
			return "day-of-year does not match day"
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
		return "day out of range"
	}
	return ""
}

// time puts the parts together.
func (f *fields) time(loc, local *Location) Time {
	if f.utc {
		loc = UTC
	}
	known := f.offset != -1 || f.zone != ""
	if f.utc || !known {
		return Date(f.year, Month(f.month), f.day, f.hour, f.min, f.sec, f.nsec, loc)
	}
	t := Date(f.year, Month(f.month), f.day, f.hour, f.min, f.sec, f.nsec, UTC)
	if f.offset != -1 {
		t.ext -= int64(f.offset)
		if c, _, _ := local.get().at(t.Unix()); c.offset == f.offset && (f.zone == "" || f.zone == c.name) {
			return t.in(local)
		}
		return t.in(FixedZone(f.zone, f.offset))
	}
	offset, ok := local.get().named(f.zone, t.Unix())
	if ok {
		t.ext -= int64(offset)
		return t.in(local)
	}
	if hasPrefix(f.zone, "GMT") {
		offset, _ = whole(f.zone[3:])
		offset *= 3600
	}
	return t.in(FixedZone(f.zone, offset))
}
