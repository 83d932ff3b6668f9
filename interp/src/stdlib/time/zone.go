package time

// A Location is a time zone: what its clocks showed and show. Without spans it keeps one distance from UTC for ever.
type Location struct {
	name   string
	offset int
	isDST  bool

	// From when on which of the clocks counts, in seconds since 1970, in order; and the rule after the last of them.
	clocks []clock
	spans  []span
	rule   string
}

// A clock is one of the ways in which a zone counts: a short name and a distance from UTC in seconds.
type clock struct {
	name   string
	offset int
	isDST  bool
}

// A span begins at a moment and uses a clock.
type span struct {
	from  int64
	clock int
}

const (
	firstSecond int64 = -1 << 63
	lastSecond  int64 = 1<<63 - 1
)

var utcLocation = Location{name: "UTC"}

// UTC is Universal Coordinated Time.
var UTC *Location = &utcLocation

var localLocation = Location{name: "Local"}

// Local is the machine's time zone, which is UTC, unless the program makes it another.
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
func FixedZone(name string, offset int) *Location { return &Location{name: name, offset: offset} }

// at gives the clock that counts at a second since 1970, and from when until when it does.
func (l *Location) at(sec int64) (c clock, from, to int64) {
	if l == &localLocation {
		return clock{name: "UTC"}, firstSecond, lastSecond
	}
	if len(l.clocks) == 0 {
		return clock{l.name, l.offset, l.isDST}, firstSecond, lastSecond
	}
	low, high := 0, len(l.spans)
	for low < high {
		if middle := (low + high) / 2; l.spans[middle].from <= sec {
			low = middle + 1
		} else {
			high = middle
		}
	}
	from, to = firstSecond, lastSecond
	if low < len(l.spans) {
		to = l.spans[low].from
	}
	if low == 0 {
		return l.clocks[l.firstClock()], from, to
	}
	from = l.spans[low-1].from
	if low == len(l.spans) && l.rule != "" {
		if c, ruleFrom, ruleTo, ok := byRule(l.rule, from, sec); ok {
			return c, ruleFrom, ruleTo
		}
	}
	return l.clocks[l.spans[low-1].clock], from, to
}

// firstClock tells which clock counts before the first span: the first one, unless a span uses it; then the last without summer time
// before that of the first span, if that has summer time; then the first without.
func (l *Location) firstClock() int {
	used := false
	for _, s := range l.spans {
		used = used || s.clock == 0
	}
	if !used {
		return 0
	}
	if len(l.spans) > 0 && l.clocks[l.spans[0].clock].isDST {
		for i := l.spans[0].clock - 1; i >= 0; i-- {
			if !l.clocks[i].isDST {
				return i
			}
		}
	}
	for i, c := range l.clocks {
		if !c.isDST {
			return i
		}
	}
	return 0
}

// named gives the distance from UTC that a short name means, at a second since 1970 by that clock if it can.
func (l *Location) named(name string, sec int64) (offset int, ok bool) {
	clocks := l.clocks
	if len(clocks) == 0 && l != &utcLocation && l != &localLocation {
		clocks = []clock{{l.name, l.offset, l.isDST}}
	}
	for _, c := range clocks {
		if c.name == name {
			if at, _, _ := l.at(sec - int64(c.offset)); at.name == name {
				return at.offset, true
			}
		}
	}
	for _, c := range clocks {
		if c.name == name {
			return c.offset, true
		}
	}
	return 0, false
}

func (t Time) clock() clock {
	c, _, _ := t.loc.get().at(t.Unix())
	return c
}

// local gives the seconds since year 1 on the clocks of t's zone.
func (t Time) local() int64 {
	if t.loc == nil || t.loc == &localLocation {
		return t.seconds()
	}
	return t.seconds() + int64(t.clock().offset)
}

// UTC gives the moment in UTC.
func (t Time) UTC() Time { return Time{t.wall, t.ext, nil} }

// Local gives the moment in the machine's zone.
func (t Time) Local() Time { return t.in(Local) }

// In gives the moment in a zone.
func (t Time) In(loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Time.In")
	}
	return t.in(loc)
}

func (t Time) in(loc *Location) Time {
	if loc == &utcLocation {
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
	c := t.clock()
	return c.name, c.offset
}

// ZoneBounds gives the moments from which and until which the zone keeps its distance from UTC, the zero Time where it has no such
// bound.
func (t Time) ZoneBounds() (start, end Time) {
	_, from, to := t.loc.get().at(t.Unix())
	if from != firstSecond {
		start = Unix(from, 0).in(t.Location())
	}
	if to != lastSecond {
		end = Unix(to, 0).in(t.Location())
	}
	return start, end
}

// IsDST tells whether the zone has summer time then.
func (t Time) IsDST() bool { return t.clock().isDST }
