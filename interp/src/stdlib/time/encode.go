package time

import "errors"

// strict gives t by RFC 3339, of which years have four digits and zones less than a day.
func (t Time) strict(method string) ([]byte, error) {
	if y := t.Year(); y < 0 || y > 9999 {
		return nil, errors.New("Time." + method + ": year outside of range [0,9999]")
	}
	if _, offset := t.Zone(); offset <= -24*3600 || offset >= 24*3600 {
		return nil, errors.New("Time." + method + ": timezone hour outside of range [0,23]")
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
		return errors.New("Time.UnmarshalJSON: input is not a JSON string")
	}
	return t.UnmarshalText(data[1 : len(data)-1])
}

// MarshalText gives t by RFC 3339.
func (t Time) MarshalText() ([]byte, error) { return t.strict("MarshalText") }

// AppendText appends t by RFC 3339.
func (t Time) AppendText(b []byte) ([]byte, error) {
	text, err := t.strict("AppendText")
	if err != nil {
		return nil, err
	}
	return append(b, text...), nil
}

// UnmarshalText reads t by RFC 3339.
func (t *Time) UnmarshalText(data []byte) error {
	u, err := Parse(RFC3339, string(data))
	*t = u
	return err
}

// Versions of the binary form: the second has seconds in the distance from UTC.
const (
	binaryMinutes = 1 + iota
	binarySeconds
)

// AppendBinary appends t in 15 or 16 bytes: version, seconds since year 1, nanoseconds, distance from UTC in minutes (-1 is UTC itself)
// and seconds.
func (t Time) AppendBinary(b []byte) ([]byte, error) {
	version := byte(binaryMinutes)
	minutes, seconds := -1, 0
	if t.Location() != UTC {
		_, offset := t.Zone()
		minutes, seconds = offset/60, offset%60
		if seconds != 0 {
			version = binarySeconds
		}
		if minutes < -1<<15 || minutes == -1 || minutes >= 1<<15 {
			return b, errors.New("Time.MarshalBinary: unexpected zone offset")
		}
	}
	b = append(b, version)
	b = appendBytes(b, uint64(t.seconds()), 8)
	b = appendBytes(b, uint64(t.nanos()), 4)
	b = appendBytes(b, uint64(minutes), 2)
	if version == binarySeconds {
		b = append(b, byte(seconds))
	}
	return b, nil
}

func appendBytes(b []byte, n uint64, size int) []byte {
	for shift := 8 * (size - 1); shift >= 0; shift -= 8 {
		b = append(b, byte(n>>uint(shift)))
	}
	return b
}

// MarshalBinary gives what AppendBinary appends.
func (t Time) MarshalBinary() ([]byte, error) {
	b, err := t.AppendBinary(nil)
	if err != nil {
		return nil, err
	}
	return b, nil
}

// UnmarshalBinary reads what MarshalBinary gave.
func (t *Time) UnmarshalBinary(data []byte) error {
	if len(data) == 0 {
		return errors.New("Time.UnmarshalBinary: no data")
	}
	version := data[0]
	if version != binaryMinutes && version != binarySeconds {
		return errors.New("Time.UnmarshalBinary: unsupported version")
	}
	if len(data) != 14+int(version) {
		return errors.New("Time.UnmarshalBinary: invalid length")
	}
	var sec, nsec uint64
	for _, c := range data[1:9] {
		sec = sec<<8 | uint64(c)
	}
	for _, c := range data[9:13] {
		nsec = nsec<<8 | uint64(c)
	}
	offset := int(int16(data[13])<<8|int16(data[14])) * 60
	if version == binarySeconds {
		offset += int(int8(data[15]))
	}
	u := Time{wall: uint64(int32(nsec)), ext: int64(sec)}
	if offset == -60 {
		*t = u
	} else if here, _, _ := Local.get().at(u.Unix()); offset == here.offset {
		*t = u.in(Local)
	} else {
		*t = u.in(FixedZone("", offset))
	}
	return nil
}

// GobEncode is MarshalBinary.
func (t Time) GobEncode() ([]byte, error) { return t.MarshalBinary() }

// GobDecode is UnmarshalBinary.
func (t *Time) GobDecode(data []byte) error { return t.UnmarshalBinary(data) }
