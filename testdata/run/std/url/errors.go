// The errors by their types, and what they say.
package main

import (
	"errors"
	"fmt"
	"net/url"
	"os"
)

type slow struct{}

func (slow) Error() string   { return "slow" }
func (slow) Timeout() bool   { return true }
func (slow) Temporary() bool { return true }

func main() {
	for _, s := range []string{":", "%zz", "http://[::1", "http://a b/", "http://h:x/", "http://h/%", "1a:b", "a\x7f", "http://%41%", "http://[fe80::1%25en0]/", "//u:p@h:80/p?q=%zz#f%", "mailto:x", "", "*", "http://h/\x00"} {
		u, err := url.Parse(s)
		var e *url.Error
		if errors.As(err, &e) {
			fmt.Printf("%q %s | %s %q %v %t %t\n", s, e.Error(), e.Op, e.URL, e.Unwrap(), e.Timeout(), e.Temporary())
		} else {
			fmt.Printf("%q %v %s\n", s, err, u.String())
		}
		var h url.InvalidHostError
		var x url.EscapeError
		fmt.Println(" ", errors.As(err, &h), errors.As(err, &x), h.Error(), x.Error())
	}
	e := &url.Error{Op: "Get", URL: "u", Err: slow{}}
	fmt.Println(e, e.Timeout(), e.Temporary(), errors.Is(e, slow{}), os.IsTimeout(e))
	for _, s := range []string{"%", "%4", "%zz", "a%2", "a+b%20c", "%c3%28"} {
		a, err := url.QueryUnescape(s)
		b, err2 := url.PathUnescape(s)
		fmt.Printf("%q %v %q %v\n", a, err, b, err2)
	}
	for _, u := range []url.URL{{}, {Scheme: "a", Opaque: "b:c"}, {Path: "a:b"}, {Path: "//x"}, {Host: "h", Path: "p"}, {Scheme: "s", User: url.UserPassword("u@", ":p"), Host: "[::1%en]:1", Path: "/ü?", RawQuery: "q", Fragment: "f g"}, {ForceQuery: true}, {Scheme: "s", OmitHost: true, Path: "/p"}} {
		fmt.Printf("%q %q\n", u.String(), u.Redacted())
	}
}

// Output:
// ":" parse ":": missing protocol scheme | parse ":" missing protocol scheme false false
//   false false invalid character "" in host name invalid URL escape ""
// "%zz" parse "%zz": invalid URL escape "%zz" | parse "%zz" invalid URL escape "%zz" false false
//   false true invalid character "" in host name invalid URL escape "%zz"
// "http://[::1" parse "http://[::1": missing ']' in host | parse "http://[::1" missing ']' in host false false
//   false false invalid character "" in host name invalid URL escape ""
// "http://a b/" parse "http://a b/": invalid character " " in host name | parse "http://a b/" invalid character " " in host name false false
//   true false invalid character " " in host name invalid URL escape ""
// "http://h:x/" parse "http://h:x/": invalid port ":x" after host | parse "http://h:x/" invalid port ":x" after host false false
//   false false invalid character "" in host name invalid URL escape ""
// "http://h/%" parse "http://h/%": invalid URL escape "%" | parse "http://h/%" invalid URL escape "%" false false
//   false true invalid character "" in host name invalid URL escape "%"
// "1a:b" parse "1a:b": first path segment in URL cannot contain colon | parse "1a:b" first path segment in URL cannot contain colon false false
//   false false invalid character "" in host name invalid URL escape ""
// "a\x7f" parse "a\x7f": net/url: invalid control character in URL | parse "a\x7f" net/url: invalid control character in URL false false
//   false false invalid character "" in host name invalid URL escape ""
// "http://%41%" parse "http://%41%": invalid URL escape "%41" | parse "http://%41%" invalid URL escape "%41" false false
//   false true invalid character "" in host name invalid URL escape "%41"
// "http://[fe80::1%25en0]/" <nil> http://[fe80::1%25en0]/
//   false false invalid character "" in host name invalid URL escape ""
// "//u:p@h:80/p?q=%zz#f%" parse "//u:p@h:80/p?q=%zz#f%": invalid URL escape "%" | parse "//u:p@h:80/p?q=%zz#f%" invalid URL escape "%" false false
//   false true invalid character "" in host name invalid URL escape "%"
// "mailto:x" <nil> mailto:x
//   false false invalid character "" in host name invalid URL escape ""
// "" <nil>
//   false false invalid character "" in host name invalid URL escape ""
// "*" <nil> *
//   false false invalid character "" in host name invalid URL escape ""
// "http://h/\x00" parse "http://h/\x00": net/url: invalid control character in URL | parse "http://h/\x00" net/url: invalid control character in URL false false
//   false false invalid character "" in host name invalid URL escape ""
// Get "u": slow true true true true
// "" invalid URL escape "%" "" invalid URL escape "%"
// "" invalid URL escape "%4" "" invalid URL escape "%4"
// "" invalid URL escape "%zz" "" invalid URL escape "%zz"
// "" invalid URL escape "%2" "" invalid URL escape "%2"
// "a b c" <nil> "a+b c" <nil>
// "\xc3(" <nil> "\xc3(" <nil>
// "" ""
// "a:b:c" "a:b:c"
// "./a:b" "./a:b"
// "//x" "//x"
// "//h/p" "//h/p"
// "s://u%40:%3Ap@[::1%25en]:1/%C3%BC%3F?q#f%20g" "s://u%40:xxxxx@[::1%25en]:1/%C3%BC%3F?q#f%20g"
// "?" "?"
// "s:/p" "s:/p"
