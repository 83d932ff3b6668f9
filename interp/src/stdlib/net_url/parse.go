package url

import (
	"errors"
	"fmt"
	"strings"
)

// Parse reads a URL or a reference to one.
func Parse(rawURL string) (*URL, error) {
	text, fragment, _ := strings.Cut(rawURL, "#")
	u, err := parse(text, false)
	if err != nil {
		return nil, &Error{"parse", text, err}
	}
	if fragment != "" {
		if err := u.setFragment(fragment); err != nil {
			return nil, &Error{"parse", rawURL, err}
		}
	}
	return u, nil
}

// ParseRequestURI reads what stands in a request: a URL with a scheme or a path that starts with a slash, and no fragment.
func ParseRequestURI(rawURL string) (*URL, error) {
	u, err := parse(rawURL, true)
	if err != nil {
		return nil, &Error{"parse", rawURL, err}
	}
	return u, nil
}

func parse(text string, request bool) (*URL, error) {
	switch {
	case strings.ContainsFunc(text, func(c rune) bool { return c < ' ' || c == 0x7f }):
		return nil, errors.New("net/url: invalid control character in URL")
	case text == "" && request:
		return nil, errors.New("empty url")
	case text == "*":
		return &URL{Path: "*"}, nil
	}
	scheme, rest, err := cutScheme(text)
	if err != nil {
		return nil, err
	}
	u := &URL{Scheme: strings.ToLower(scheme)}
	var found bool
	rest, u.RawQuery, found = strings.Cut(rest, "?")
	u.ForceQuery = found && u.RawQuery == ""

	if !strings.HasPrefix(rest, "/") {
		if u.Scheme != "" {
			u.Opaque = rest
			return u, nil
		}
		if request {
			return nil, errors.New("invalid URI for request")
		}
		if first, _, _ := strings.Cut(rest, "/"); strings.Contains(first, ":") {
			return nil, errors.New("first path segment in URL cannot contain colon")
		}
	}
	hasHost := strings.HasPrefix(rest, "//") && (u.Scheme != "" || !request && !strings.HasPrefix(rest, "///"))
	if hasHost {
		authority := rest[2:]
		rest = ""
		if slash := strings.IndexByte(authority, '/'); slash >= 0 {
			authority, rest = authority[:slash], authority[slash:]
		}
		if err := u.setAuthority(authority); err != nil {
			return nil, err
		}
	}
	u.OmitHost = !hasHost && u.Scheme != "" && strings.HasPrefix(rest, "/")
	if err := u.setPath(rest); err != nil {
		return nil, err
	}
	return u, nil
}

// cutScheme takes the scheme, a letter and then letters, digits and some signs, off the front.
func cutScheme(s string) (scheme, rest string, err error) {
	for i, c := range []byte(s) {
		isLetter := 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
		switch {
		case c == ':' && i == 0:
			return "", "", errors.New("missing protocol scheme")
		case c == ':':
			return s[:i], s[i+1:], nil
		case !isLetter && (i == 0 || strings.IndexByte("0123456789+-.", c) < 0):
			return "", s, nil
		}
	}
	return "", s, nil
}

// setAuthority reads [user[:password]@]host[:port].
func (u *URL) setAuthority(text string) error {
	user, host := "", text
	at := strings.LastIndexByte(text, '@')
	if at >= 0 {
		user, host = text[:at], text[at+1:]
	}
	host, err := parseHost(host, u.Scheme == "http" || u.Scheme == "https")
	if err != nil {
		return err
	}
	u.Host = host
	if at < 0 {
		return nil
	}
	u.User, err = parseUser(user)
	return err
}

func parseUser(text string) (*Userinfo, error) {
	for _, c := range []byte(text) {
		if !isPlain(c, inUser) && strings.IndexByte(":!'()*%@", c) < 0 {
			return nil, errors.New("net/url: invalid userinfo")
		}
	}
	name, password, hasPassword := strings.Cut(text, ":")
	name, err := unescape(name, inUser)
	if err != nil {
		return nil, err
	}
	password, err = unescape(password, inUser)
	if err != nil {
		return nil, err
	}
	return &Userinfo{name, password, hasPassword}, nil
}

// parseHost reads a host, which may be an address in brackets, with its port. Where it is not strict, lists of hosts with ports are
// taken for a host.
func parseHost(text string, strict bool) (string, error) {
	switch bracket := strings.LastIndexByte(text, '['); {
	case bracket > 0:
		return "", errors.New("invalid IP-literal")
	case bracket == 0:
		return parseBracketed(text)
	}
	colon := strings.LastIndexByte(text, ':')
	if strict {
		colon = strings.IndexByte(text, ':')
	}
	if colon >= 0 && !isPort(text[colon:]) {
		return "", fmt.Errorf("invalid port %q after host", text[colon:])
	}
	return unescape(text, inHost)
}

// parseBracketed reads an address of IPv6 in brackets; %25 starts the name of a zone.
func parseBracketed(text string) (string, error) {
	end := strings.LastIndexByte(text, ']')
	if end < 0 {
		return "", errors.New("missing ']' in host")
	}
	port := text[end+1:]
	if !isPort(port) {
		return "", fmt.Errorf("invalid port %q after host", port)
	}
	address, zone := text[1:end], ""
	if at := strings.Index(address, "%25"); at >= 0 {
		address, zone = address[:at], address[at:]
	}
	address, err := unescape(address, inHost)
	if err != nil {
		return "", err
	}
	zone, err = unescape(zone, inZone)
	if err != nil {
		return "", err
	}
	isIPv4, err := checkAddress(address + zone)
	if err != nil {
		return "", fmt.Errorf("invalid host: %w", err)
	}
	if isIPv4 {
		return "", errors.New("invalid IP-literal")
	}
	return "[" + address + zone + "]" + port, nil
}

// isPort tells whether text is nothing, or a colon and digits.
func isPort(text string) bool {
	if text == "" {
		return true
	}
	return text[0] == ':' && strings.Trim(text[1:], "0123456789") == ""
}
