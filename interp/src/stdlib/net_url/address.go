package url

import (
	"strconv"
	"strings"
)

// addressError says what is wrong about an address, and where.
type addressError struct{ address, message, at string }

func (e addressError) Error() string {
	text := "ParseAddr(" + strconv.Quote(e.address) + "): " + e.message
	if e.at != "" {
		text += " (at " + strconv.Quote(e.at) + ")"
	}
	return text
}

// checkAddress tells what is wrong with the text of an IP address; isIPv4 tells which of both it is.
func checkAddress(text string) (isIPv4 bool, err error) {
	switch i := strings.IndexAny(text, ".:%"); {
	case i < 0:
		return false, addressError{text, "unable to parse IP", ""}
	case text[i] == '.':
		return true, checkIPv4(text, text)
	case text[i] == ':':
		return false, checkIPv6(text)
	}
	return false, addressError{text, "missing IPv6 address", ""}
}

// checkIPv4 looks at four numbers, the whole of an address or its end.
func checkIPv4(whole, text string) error {
	value, digits, dots := 0, 0, 0
	for i, c := range []byte(text) {
		switch {
		case '0' <= c && c <= '9':
			if digits == 1 && value == 0 {
				return addressError{whole, "IPv4 field has octet with leading zero", ""}
			}
			value = value*10 + int(c-'0')
			digits++
			if value > 255 {
				return addressError{whole, "IPv4 field has value >255", ""}
			}
		case c != '.':
			return addressError{whole, "unexpected character", text[i:]}
		case digits == 0 || i == len(text)-1:
			return addressError{whole, "IPv4 field must have at least one digit", text[i:]}
		case dots == 3:
			return addressError{whole, "IPv4 address too long", ""}
		default:
			dots++
			value, digits = 0, 0
		}
	}
	if dots < 3 {
		return addressError{whole, "IPv4 address too short", ""}
	}
	return nil
}

func checkIPv6(whole string) error {
	wrong := func(message, at string) error { return addressError{whole, message, at} }
	text, zone, hasZone := strings.Cut(whole, "%")
	if hasZone && zone == "" {
		return wrong("zone must be a non-empty string", "")
	}
	rest, short := strings.CutPrefix(text, "::")
	if short && rest == "" {
		return nil
	}
	size := 0 // in bytes
	for size < 16 {
		digits := 0
		for digits < len(rest) && hexDigit(rest[digits]) >= 0 {
			if digits == 4 {
				return wrong("each group must have 4 or less digits", rest)
			}
			digits++
		}
		if digits == 0 {
			return wrong("each colon-separated field must have at least one digit", rest)
		}
		if strings.HasPrefix(rest[digits:], ".") {
			switch {
			case !short && size != 12:
				return wrong("embedded IPv4 address must replace the final 2 fields of the address", rest)
			case size > 12:
				return wrong("too many hex fields to fit an embedded IPv4 at the end of the address", rest)
			}
			if err := checkIPv4(whole, rest); err != nil {
				return err
			}
			rest = ""
			size += 4
			break
		}
		rest = rest[digits:]
		size += 2
		if rest == "" {
			break
		}
		if rest[0] != ':' {
			return wrong("unexpected character, want colon", rest)
		}
		if len(rest) == 1 {
			return wrong("colon must be followed by more characters", rest)
		}
		rest = rest[1:]
		if rest[0] == ':' {
			if short {
				return wrong("multiple :: in address", rest)
			}
			short = true
			rest = rest[1:]
			if rest == "" {
				break
			}
		}
	}
	switch {
	case rest != "":
		return wrong("trailing garbage after address", rest)
	case size < 16 && !short:
		return wrong("address string too short", "")
	case size == 16 && short:
		return wrong("the :: must expand to at least one field of zeros", "")
	}
	return nil
}
