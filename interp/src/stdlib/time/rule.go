package time

// A rule says when the clocks change in a year: on a day counted from January 1, with (julian) or without February 29 left out, or on
// a weekday of a week of a month; and at which second of the day.
type rule struct {
	julian, weekly   bool
	month, week, day int
	second           int
}

// byRule gives the clock that counts at a second since 1970 by a rule as POSIX writes it in TZ, and from when until when it does,
// by the year: its first and last second are bounds too. since is the start of the time for which the rule holds.
func byRule(text string, since, sec int64) (c clock, from, to int64, ok bool) {
	p := ruleReader{rest: text}
	standard := clock{name: p.name()}
	standard.offset = -p.offset()
	if p.failed {
		return clock{}, 0, 0, false
	}
	if p.rest == "" || p.rest[0] == ',' {
		return standard, since, lastSecond, true
	}
	summer := clock{name: p.name(), offset: standard.offset + 3600, isDST: true}
	if p.rest != "" && p.rest[0] != ',' {
		summer.offset = -p.offset()
	}
	if p.rest == "" {
		p.rest = ",M3.2.0,M11.1.0"
	}
	p.skip(",;")
	begin := p.rule()
	p.skip(",")
	end := p.rule()
	if p.failed || p.rest != "" {
		return clock{}, 0, 0, false
	}
	year, _, _, day := civil(floorDiv(sec+to1970, secondsPerDay))
	inYear := int64(day-1)*secondsPerDay + sec%secondsPerDay
	first := sec - inYear
	a := first + int64(begin.in(year)-standard.offset)
	b := first + int64(end.in(year)-summer.offset)
	if b < a {
		a, b = b, a
		standard, summer = summer, standard
	}
	switch {
	case sec < a:
		return standard, first, a, true
	case sec >= b:
		return standard, b, first + 365*secondsPerDay, true
	}
	return summer, a, b, true
}

// in gives the seconds from the start of a year until the change, by the clock that counts before it.
func (r rule) in(year int) int {
	days := r.day
	switch {
	case r.weekly:
		before := daysBefore(year)
		toMonth := 0
		for m := January; m < Month(r.month); m++ {
			toMonth += daysIn(m, year)
		}
		// January 1 of year 1 was a Monday.
		weekday := int((before + int64(toMonth) + 1) % 7)
		if weekday < 0 {
			weekday += 7
		}
		d := (r.day - weekday + 7) % 7
		for i := 1; i < r.week && d+7 < daysIn(Month(r.month), year); i++ {
			d += 7
		}
		days = toMonth + d
	case r.julian:
		days--
		if isLeap(year) && r.day >= 60 {
			days++
		}
	}
	return days*secondsPerDay + r.second
}

// A ruleReader takes a rule apart.
type ruleReader struct {
	rest   string
	failed bool
}

func (p *ruleReader) skip(any string) {
	if p.rest != "" {
		for i := 0; i < len(any); i++ {
			if p.rest[0] == any[i] {
				p.rest = p.rest[1:]
				return
			}
		}
	}
	p.failed = true
}

func (p *ruleReader) try(c byte) bool {
	if p.rest == "" || p.rest[0] != c {
		return false
	}
	p.rest = p.rest[1:]
	return true
}

// name reads three letters or more, or anything in angle brackets.
func (p *ruleReader) name() string {
	s := p.rest
	i := 0
	if p.try('<') {
		for i < len(s) && s[i] != '>' {
			i++
		}
		if i == len(s) {
			p.failed = true
			return ""
		}
		p.rest = s[i+1:]
		return s[1:i]
	}
	for i < len(s) && !isDigit(s, i) && s[i] != ',' && s[i] != '-' && s[i] != '+' {
		i++
	}
	p.failed = p.failed || i < 3
	p.rest = s[i:]
	return s[:i]
}

// offset reads a time of hours, minutes and seconds, with a sign or none.
func (p *ruleReader) offset() int {
	negative := p.try('-')
	if !negative {
		p.try('+')
	}
	seconds := p.number(0, 24*7) * 3600
	if p.try(':') {
		seconds += p.number(0, 59) * 60
		if p.try(':') {
			seconds += p.number(0, 59)
		}
	}
	if negative {
		return -seconds
	}
	return seconds
}

func (p *ruleReader) number(least, most int) int {
	n, i := 0, 0
	for ; isDigit(p.rest, i) && n <= most; i++ {
		n = n*10 + int(p.rest[i]-'0')
	}
	p.rest = p.rest[i:]
	p.failed = p.failed || i == 0 || n < least || n > most
	return n
}

func (p *ruleReader) rule() rule {
	r := rule{second: 2 * 3600}
	switch {
	case p.try('J'):
		r.julian = true
		r.day = p.number(1, 365)
	case p.try('M'):
		r.weekly = true
		r.month = p.number(1, 12)
		p.skip(".")
		r.week = p.number(1, 5)
		p.skip(".")
		r.day = p.number(0, 6)
	default:
		r.day = p.number(0, 365)
	}
	if p.failed {
		return rule{}
	}
	if p.try('/') {
		r.second = p.offset()
	}
	return r
}
