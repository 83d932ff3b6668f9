package time

import "errors"

var (
	errMalformed = errors.New("malformed time zone information")
	errName      = errors.New("time: invalid location name")
)

// zoneData gives the zone of that name in the form of RFC 8536, "" if there is none.
func zoneData(name string) string

// LoadLocation gives a time zone by its name in the tz database; "" is UTC, "Local" the machine's.
func LoadLocation(name string) (*Location, error) {
	switch name {
	case "", "UTC":
		return UTC, nil
	case "Local":
		return Local, nil
	}
	if name[0] == '/' || name[0] == '\\' {
		return nil, errName
	}
	for i := 0; i+1 < len(name); i++ {
		if name[i] == '.' && name[i+1] == '.' {
			return nil, errName
		}
	}
	data := zoneData(name)
	if data == "" {
		return nil, errors.New("unknown time zone " + name)
	}
	return LoadLocationFromTZData(name, []byte(data))
}

// LoadLocationFromTZData gives a time zone from a file of the tz database, in the form of RFC 8536.
func LoadLocationFromTZData(name string, data []byte) (*Location, error) {
	d := zoneReader{rest: data}
	counts, wide := d.header()
	if wide {
		// The first half is for readers of 32-bit times.
		d.take(counts[transitions]*5 + counts[clocks]*6 + counts[letters] + counts[leaps]*8 + counts[walls] + counts[utcs])
		counts, _ = d.header()
	}
	size := 4
	if wide {
		size = 8
	}
	times := d.take(counts[transitions] * size)
	uses := d.take(counts[transitions])
	records := d.take(counts[clocks] * 6)
	names := d.take(counts[letters])
	d.take(counts[leaps]*(size+4) + counts[walls] + counts[utcs])
	if d.failed || counts[clocks] == 0 {
		return nil, errMalformed
	}
	l := &Location{name: name}
	for ; len(records) > 0; records = records[6:] {
		at := int(records[5])
		if at >= len(names) {
			return nil, errMalformed
		}
		end := at
		for end < len(names) && names[end] != 0 {
			end++
		}
		l.clocks = append(l.clocks, clock{string(names[at:end]), int(signed(records[:4])), records[4] != 0})
	}
	for i, use := range uses {
		if int(use) >= len(l.clocks) {
			return nil, errMalformed
		}
		l.spans = append(l.spans, span{signed(times[i*size : (i+1)*size]), int(use)})
	}
	if len(l.spans) == 0 {
		l.spans = []span{{firstSecond, 0}}
	}
	if n := len(d.rest); n > 2 && d.rest[0] == '\n' && d.rest[n-1] == '\n' {
		l.rule = string(d.rest[1 : n-1])
	}
	return l, nil
}

// What a header counts, in its order.
const (
	utcs = iota
	walls
	leaps
	transitions
	clocks
	letters
)

type zoneReader struct {
	rest   []byte
	failed bool
}

func (d *zoneReader) take(n int) []byte {
	if n < 0 || n > len(d.rest) {
		d.failed = true
		d.rest = nil
		return nil
	}
	taken := d.rest[:n]
	d.rest = d.rest[n:]
	return taken
}

// header reads the counts, and whether a second half with 64-bit times follows.
func (d *zoneReader) header() (counts [6]int, wide bool) {
	h := d.take(44)
	if d.failed || string(h[:4]) != "TZif" || h[4] != 0 && h[4] != '2' && h[4] != '3' {
		d.failed = true
		return counts, false
	}
	for i := range counts {
		counts[i] = int(uint32(signed(h[20+4*i : 24+4*i])))
	}
	return counts, h[4] != 0
}

// signed reads a number of 4 or 8 bytes, the first of them the highest.
func signed(b []byte) int64 {
	n := int64(int8(b[0]))
	for _, c := range b[1:] {
		n = n<<8 | int64(c)
	}
	return n
}
