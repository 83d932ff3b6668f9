// Package url reads, writes and resolves URLs, and escapes what stands in them.
package url

import (
	"fmt"
	"path"
	"strings"
)

// Error is what failed about which URL.
type Error struct {
	Op  string
	URL string
	Err error
}

// Error gives the text.
func (e *Error) Error() string { return fmt.Sprintf("%s %q: %s", e.Op, e.URL, e.Err) }

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.Err }

// Timeout tells whether the cause is that time ran out.
func (e *Error) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

// Temporary tells whether the cause may pass.
func (e *Error) Temporary() bool {
	t, ok := e.Err.(interface{ Temporary() bool })
	return ok && t.Temporary()
}

// URL is a URL, part by part.
type URL struct {
	Scheme   string
	Opaque   string    // what follows the scheme if that is not a slash, as it is written
	User     *Userinfo // nil if there is none
	Host     string    // with the port
	Path     string    // without escapes
	Fragment string    // without escapes

	RawQuery    string // as it is written
	RawPath     string // as it is written, where that differs from the usual
	RawFragment string // as it is written, where that differs from the usual
	ForceQuery  bool   // a ? without a query
	OmitHost    bool   // no // although there is a scheme
}

// Userinfo is a name and perhaps a password.
type Userinfo struct {
	username    string
	password    string
	passwordSet bool
}

// User gives a Userinfo without a password.
func User(username string) *Userinfo { return &Userinfo{username: username} }

// UserPassword gives a Userinfo with a password.
func UserPassword(username, password string) *Userinfo { return &Userinfo{username, password, true} }

// Username gives the name.
func (u *Userinfo) Username() string {
	if u == nil {
		return ""
	}
	return u.username
}

// Password gives the password and tells whether there is one.
func (u *Userinfo) Password() (string, bool) {
	if u == nil {
		return "", false
	}
	return u.password, u.passwordSet
}

// String gives name[:password], escaped.
func (u *Userinfo) String() string {
	if u == nil {
		return ""
	}
	text := escape(u.username, inUser)
	if u.passwordSet {
		text += ":" + escape(u.password, inUser)
	}
	return text
}

func (u *URL) setPath(written string) error {
	plain, raw, err := decoded(written, inPath)
	if err == nil {
		u.Path, u.RawPath = plain, raw
	}
	return err
}

func (u *URL) setFragment(written string) error {
	plain, raw, err := decoded(written, inFragment)
	if err == nil {
		u.Fragment, u.RawFragment = plain, raw
	}
	return err
}

// decoded takes the escapes out of what is written; raw is that itself, if it is not written in the usual way.
func decoded(written string, p part) (plain, raw string, err error) {
	plain, err = unescape(written, p)
	if err == nil && escape(plain, p) != written {
		raw = written
	}
	return plain, raw, err
}

// encoded gives raw if it is a way to write plain, and the usual way otherwise.
func encoded(plain, raw string, p part) string {
	if raw != "" && isEncoded(raw, p) {
		if text, err := unescape(raw, p); err == nil && text == plain {
			return raw
		}
	}
	return escape(plain, p)
}

func isEncoded(s string, p part) bool {
	for _, c := range []byte(s) {
		if !isPlain(c, p) && strings.IndexByte("!$&'()*+,;=:@[]%", c) < 0 {
			return false
		}
	}
	return true
}

// EscapedPath gives the path as it is to be written.
func (u *URL) EscapedPath() string {
	text := encoded(u.Path, u.RawPath, inPath)
	if u.Path == "*" && text == "%2A" && u.RawPath != text {
		return "*"
	}
	return text
}

// EscapedFragment gives the fragment as it is to be written.
func (u *URL) EscapedFragment() string { return encoded(u.Fragment, u.RawFragment, inFragment) }

// String writes the URL.
func (u *URL) String() string {
	var b strings.Builder
	if u.Scheme != "" {
		b.WriteString(u.Scheme + ":")
	}
	if u.Opaque != "" {
		b.WriteString(u.Opaque)
	} else {
		u.writeHierarchy(&b)
	}
	if u.ForceQuery || u.RawQuery != "" {
		b.WriteString("?" + u.RawQuery)
	}
	if u.Fragment != "" {
		b.WriteString("#" + u.EscapedFragment())
	}
	return b.String()
}

// writeHierarchy writes host and path.
func (u *URL) writeHierarchy(b *strings.Builder) {
	nobody := u.Host == "" && u.User == nil
	omitted := u.OmitHost && nobody
	text := u.EscapedPath()
	if !nobody || u.Scheme != "" && u.Path != "" && !omitted {
		b.WriteString("//")
	}
	if u.User != nil {
		b.WriteString(u.User.String() + "@")
	}
	b.WriteString(escape(u.Host, inHost))
	if omitted && strings.HasPrefix(text, "//") {
		// It would be read as a host.
		text = "%2F" + text[1:]
		b.WriteString(text)
		return
	}
	if u.Host != "" && text != "" && text[0] != '/' {
		b.WriteByte('/')
	}
	if first, _, _ := strings.Cut(text, "/"); b.Len() == 0 && strings.Contains(first, ":") {
		// It would be read as a scheme.
		b.WriteString("./")
	}
	b.WriteString(text)
}

// Redacted is String with xxxxx for the password.
func (u *URL) Redacted() string {
	if u == nil {
		return ""
	}
	shown := *u
	if _, has := u.User.Password(); has {
		shown.User = UserPassword(u.User.Username(), "xxxxx")
	}
	return shown.String()
}

// IsAbs tells whether there is a scheme.
func (u *URL) IsAbs() bool { return u.Scheme != "" }

// Clone gives a copy of u and its user.
func (u *URL) Clone() *URL {
	if u == nil {
		return nil
	}
	clone := *u
	if u.User != nil {
		user := *u.User
		clone.User = &user
	}
	return &clone
}

// Parse reads a reference and resolves it.
func (u *URL) Parse(ref string) (*URL, error) {
	parsed, err := Parse(ref)
	if err != nil {
		return nil, err
	}
	return u.ResolveReference(parsed), nil
}

// ResolveReference gives what ref means where u is, by RFC 3986, section 5.2.
func (u *URL) ResolveReference(ref *URL) *URL {
	out := *ref
	switch {
	case ref.Scheme != "" || ref.Host != "" || ref.User != nil:
		if ref.Scheme == "" {
			out.Scheme = u.Scheme
		}
		out.setPath(resolved(ref.EscapedPath(), ""))
		return &out
	case ref.Opaque != "":
		out.Scheme = u.Scheme
		out.User, out.Host, out.Path = nil, "", ""
		return &out
	}
	out.Scheme = u.Scheme
	if ref.Path == "" && !ref.ForceQuery && ref.RawQuery == "" {
		out.RawQuery = u.RawQuery
		if ref.Fragment == "" {
			out.Fragment, out.RawFragment = u.Fragment, u.RawFragment
		}
	}
	if ref.Path == "" && u.Opaque != "" {
		out.Opaque = u.Opaque
		out.User, out.Host, out.Path = nil, "", ""
		return &out
	}
	out.Host, out.User = u.Host, u.User
	out.setPath(resolved(u.EscapedPath(), ref.EscapedPath()))
	return &out
}

// resolved follows ref from the folder of base, and takes out the segments . and .. of what that gives.
func resolved(base, ref string) string {
	full := ref
	if ref == "" {
		full = base
	} else if ref[0] != '/' {
		full = base[:strings.LastIndex(base, "/")+1] + ref
	}
	if full == "" {
		return ""
	}
	var kept []string
	last := ""
	for _, last = range strings.Split(full, "/") {
		switch last {
		case ".":
			if len(kept) == 0 {
				kept = []string{""}
			}
		case "..":
			kept = kept[:max(len(kept)-1, 0)]
			if len(kept) == 1 && kept[0] == "" {
				kept = nil
			}
		default:
			kept = append(kept, last)
		}
	}
	text := "/" + strings.Join(kept, "/")
	if last == "." || last == ".." {
		text += "/"
	}
	if strings.HasPrefix(text, "//") {
		return text[1:]
	}
	return text
}

// JoinPath gives u with segments, which are escaped where they need it, behind its path, and without . and .. in it.
func (u *URL) JoinPath(elem ...string) *URL {
	joined, _ := u.joined(elem)
	return joined
}

// JoinPath does the same for the text of a URL.
func JoinPath(base string, elem ...string) (result string, err error) {
	u, err := Parse(base)
	if err != nil {
		return "", err
	}
	joined, err := u.joined(elem)
	if err != nil {
		return "", err
	}
	return joined.String(), nil
}

func (u *URL) joined(elem []string) (*URL, error) {
	base := u.EscapedPath()
	relative := !strings.HasPrefix(base, "/")
	if relative {
		base = "/" + base
	}
	all := append([]string{base}, elem...)
	text := path.Join(all...)
	if relative {
		text = text[1:]
	}
	if strings.HasSuffix(all[len(all)-1], "/") && !strings.HasSuffix(text, "/") {
		text += "/"
	}
	out := *u
	err := out.setPath(text)
	return &out, err
}

// RequestURI gives path and query as they stand in a request of HTTP.
func (u *URL) RequestURI() string {
	text := u.Opaque
	switch {
	case strings.HasPrefix(text, "//"):
		text = u.Scheme + ":" + text
	case text == "":
		text = u.EscapedPath()
		if text == "" {
			text = "/"
		}
	}
	if u.ForceQuery || u.RawQuery != "" {
		text += "?" + u.RawQuery
	}
	return text
}

// Hostname gives the host without port and brackets.
func (u *URL) Hostname() string {
	host, _ := cutPort(u.Host)
	return host
}

// Port gives the port, "" if there is none of digits.
func (u *URL) Port() string {
	_, port := cutPort(u.Host)
	return port
}

func cutPort(text string) (host, port string) {
	host = text
	if colon := strings.LastIndexByte(text, ':'); colon >= 0 && isPort(text[colon:]) {
		host, port = text[:colon], text[colon+1:]
	}
	if strings.HasPrefix(host, "[") && strings.HasSuffix(host, "]") {
		host = host[1 : len(host)-1]
	}
	return host, port
}

// MarshalBinary gives the text of u.
func (u *URL) MarshalBinary() (text []byte, err error) { return u.AppendBinary(nil) }

// AppendBinary appends the text of u to b.
func (u *URL) AppendBinary(b []byte) ([]byte, error) { return append(b, u.String()...), nil }

// UnmarshalBinary reads the text of a URL.
func (u *URL) UnmarshalBinary(text []byte) error {
	parsed, err := Parse(string(text))
	if err == nil {
		*u = *parsed
	}
	return err
}
