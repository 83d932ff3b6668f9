// What URLs are read as, and how they are written again.
package main

import (
	"errors"
	"fmt"
	"net/url"
)

func show(u *url.URL, err error) {
	if err != nil {
		var e *url.Error
		fmt.Println("  error:", err, errors.As(err, &e), e.Op, e.Timeout(), e.Temporary())
		return
	}
	fmt.Printf("  %q %q %v %q %q %q %q %q %q %t %t\n", u.Scheme, u.Opaque, u.User, u.Host, u.Path, u.Fragment, u.RawQuery, u.RawPath,
		u.RawFragment, u.ForceQuery, u.OmitHost)
	fmt.Println(" ", u, u.EscapedPath(), u.EscapedFragment(), u.Hostname(), u.Port(), u.RequestURI(), u.IsAbs(), u.Redacted())
}

func main() {
	for _, s := range []string{
		"", "*", "http://example.com", "http://example.com/", "HTTPS://User:pa%20ss@Example.com:8080/a%2Fb/c d?x=1&y=2#frag%20ment",
		"mailto:someone@example.com?subject=hi", "//host/path", "///path", "/abs/path?q#f", "rel/path", "a:b", "1a:b", ":x", "./a:b",
		"http:/path", "http:path", "file:///etc/hosts", "x+y-z.1://h", "http://?", "http://h?", "http://h/?#", "http://h#", "http://h??",
		"http://[::1]:80/", "http://[fe80::1%25en0]/", "http://[fe80::1%en0]/", "http://[1.2.3.4]/", "http://[::ffff:1.2.3.4]/", "http://[::1",
		"http://[::1]x/", "http://a[::1]/", "http://[1:2]/", "http://[::1::]/", "http://[12345::]/", "http://[g::]/", "http://[1:2:3:4:5:6:7:8:9]/",
		"http://[1:2:3:4:5:6:7::8]/", "http://[::1:]/", "http://[1:1.2.3.4::]/", "http://[::1.2.3]/", "http://[::1.2.3.456]/", "http://[::01.2.3.4]/",
		"http://[host]/", "http://[%25a]/", "http://[::%25]/", "http://h:80a/", "http://h:/", "http://h:1:2/", "postgres://h:1,i:2/db",
		"http://a b/", "http://a%20b/", "http://a%C3%A9/", "http://é/é?é#é", "http://u@v@h/", "http://u:p:q@h/", "http://u\"@h/", "http://%zz@h/",
		"http://:pw@h/", "http://h/%zz", "http://h/%", "http://h/a%2", "http://h/#%zz", "http://h/a\nb", "http://h/\x7f", "cache_object:x/y",
		"http://h/a!b*c'(d)", "http://h/#a!b*c'(d)[e]", "http://h//double", "http://h/a;b,c=d", "http:///x", "data:text/plain;a,b#c", "http://h<>/",
	} {
		fmt.Printf("%q\n", s)
		show(url.Parse(s))
		show(url.ParseRequestURI(s))
	}

	u := &url.URL{Scheme: "http", OmitHost: true, Path: "//x/y"}
	fmt.Println(u, (&url.URL{Path: "a:b/c"}), (&url.URL{Host: "h", Path: "p"}), (&url.URL{Path: "*"}), (&url.URL{Scheme: "s", Opaque: "//o?"}).RequestURI())
	fmt.Println(&url.URL{Path: "a b", RawPath: "a%20b"}, &url.URL{Path: "a/b", RawPath: "a%2fb"}, &url.URL{Path: "a", RawPath: "b"}, &url.URL{Fragment: "x y", RawFragment: "x%20y"})
	var nobody *url.Userinfo
	password, ok := nobody.Password()
	fmt.Printf("%q %q %q %t\n", nobody.String(), nobody.Username(), password, ok)
	some := url.UserPassword("a:b@c/d", "?#%é")
	password, ok = some.Password()
	fmt.Printf("%q %q %q %t %q\n", some.String(), some.Username(), password, ok, url.User("me").String())
	var none *url.URL
	fmt.Printf("%q %v\n", none.Redacted(), none.Clone())

	u, _ = url.Parse("https://u:p@h/p?q=1")
	clone := u.Clone()
	clone.Path = "/other"
	fmt.Println(u, clone, u.User != clone.User, *u.User == *clone.User)
	text, err := u.MarshalBinary()
	fmt.Println(string(text), err)
	text, err = u.AppendBinary([]byte("see "))
	fmt.Println(string(text), err)
	var back url.URL
	fmt.Println(back.UnmarshalBinary([]byte("x://y/z")), &back, back.UnmarshalBinary([]byte(":")), &back)
	e := &url.Error{Op: "Get", URL: "http://x", Err: timeout{}}
	fmt.Println(e, e.Timeout(), e.Temporary(), errors.Is(e, timeout{}))
}

type timeout struct{}

func (timeout) Error() string   { return "too late" }
func (timeout) Timeout() bool   { return true }
func (timeout) Temporary() bool { return true }

// Output:
// ""
//   "" ""  "" "" "" "" "" "" false false
//        / false
//   error: parse "": empty url true parse false false
// "*"
//   "" ""  "" "*" "" "" "" "" false false
//   * *    * false *
//   "" ""  "" "*" "" "" "" "" false false
//   * *    * false *
// "http://example.com"
//   "http" ""  "example.com" "" "" "" "" "" false false
//   http://example.com   example.com  / true http://example.com
//   "http" ""  "example.com" "" "" "" "" "" false false
//   http://example.com   example.com  / true http://example.com
// "http://example.com/"
//   "http" ""  "example.com" "/" "" "" "" "" false false
//   http://example.com/ /  example.com  / true http://example.com/
//   "http" ""  "example.com" "/" "" "" "" "" false false
//   http://example.com/ /  example.com  / true http://example.com/
// "HTTPS://User:pa%20ss@Example.com:8080/a%2Fb/c d?x=1&y=2#frag%20ment"
//   "https" "" User:pa%20ss "Example.com:8080" "/a/b/c d" "frag ment" "x=1&y=2" "/a%2Fb/c d" "" false false
//   https://User:pa%20ss@Example.com:8080/a/b/c%20d?x=1&y=2#frag%20ment /a/b/c%20d frag%20ment Example.com 8080 /a/b/c%20d?x=1&y=2 true https://User:xxxxx@Example.com:8080/a/b/c%20d?x=1&y=2#frag%20ment
//   "https" "" User:pa%20ss "Example.com:8080" "/a/b/c d" "" "x=1&y=2#frag%20ment" "/a%2Fb/c d" "" false false
//   https://User:pa%20ss@Example.com:8080/a/b/c%20d?x=1&y=2#frag%20ment /a/b/c%20d  Example.com 8080 /a/b/c%20d?x=1&y=2#frag%20ment true https://User:xxxxx@Example.com:8080/a/b/c%20d?x=1&y=2#frag%20ment
// "mailto:someone@example.com?subject=hi"
//   "mailto" "someone@example.com"  "" "" "" "subject=hi" "" "" false false
//   mailto:someone@example.com?subject=hi     someone@example.com?subject=hi true mailto:someone@example.com?subject=hi
//   "mailto" "someone@example.com"  "" "" "" "subject=hi" "" "" false false
//   mailto:someone@example.com?subject=hi     someone@example.com?subject=hi true mailto:someone@example.com?subject=hi
// "//host/path"
//   "" ""  "host" "/path" "" "" "" "" false false
//   //host/path /path  host  /path false //host/path
//   "" ""  "" "//host/path" "" "" "" "" false false
//   //host/path //host/path    //host/path false //host/path
// "///path"
//   "" ""  "" "///path" "" "" "" "" false false
//   ///path ///path    ///path false ///path
//   "" ""  "" "///path" "" "" "" "" false false
//   ///path ///path    ///path false ///path
// "/abs/path?q#f"
//   "" ""  "" "/abs/path" "f" "q" "" "" false false
//   /abs/path?q#f /abs/path f   /abs/path?q false /abs/path?q#f
//   "" ""  "" "/abs/path" "" "q#f" "" "" false false
//   /abs/path?q#f /abs/path    /abs/path?q#f false /abs/path?q#f
// "rel/path"
//   "" ""  "" "rel/path" "" "" "" "" false false
//   rel/path rel/path    rel/path false rel/path
//   error: parse "rel/path": invalid URI for request true parse false false
// "a:b"
//   "a" "b"  "" "" "" "" "" "" false false
//   a:b     b true a:b
//   "a" "b"  "" "" "" "" "" "" false false
//   a:b     b true a:b
// "1a:b"
//   error: parse "1a:b": first path segment in URL cannot contain colon true parse false false
//   error: parse "1a:b": invalid URI for request true parse false false
// ":x"
//   error: parse ":x": missing protocol scheme true parse false false
//   error: parse ":x": missing protocol scheme true parse false false
// "./a:b"
//   "" ""  "" "./a:b" "" "" "" "" false false
//   ./a:b ./a:b    ./a:b false ./a:b
//   error: parse "./a:b": invalid URI for request true parse false false
// "http:/path"
//   "http" ""  "" "/path" "" "" "" "" false true
//   http:/path /path    /path true http:/path
//   "http" ""  "" "/path" "" "" "" "" false true
//   http:/path /path    /path true http:/path
// "http:path"
//   "http" "path"  "" "" "" "" "" "" false false
//   http:path     path true http:path
//   "http" "path"  "" "" "" "" "" "" false false
//   http:path     path true http:path
// "file:///etc/hosts"
//   "file" ""  "" "/etc/hosts" "" "" "" "" false false
//   file:///etc/hosts /etc/hosts    /etc/hosts true file:///etc/hosts
//   "file" ""  "" "/etc/hosts" "" "" "" "" false false
//   file:///etc/hosts /etc/hosts    /etc/hosts true file:///etc/hosts
// "x+y-z.1://h"
//   "x+y-z.1" ""  "h" "" "" "" "" "" false false
//   x+y-z.1://h   h  / true x+y-z.1://h
//   "x+y-z.1" ""  "h" "" "" "" "" "" false false
//   x+y-z.1://h   h  / true x+y-z.1://h
// "http://?"
//   "http" ""  "" "" "" "" "" "" true false
//   http:?     /? true http:?
//   "http" ""  "" "" "" "" "" "" true false
//   http:?     /? true http:?
// "http://h?"
//   "http" ""  "h" "" "" "" "" "" true false
//   http://h?   h  /? true http://h?
//   "http" ""  "h" "" "" "" "" "" true false
//   http://h?   h  /? true http://h?
// "http://h/?#"
//   "http" ""  "h" "/" "" "" "" "" true false
//   http://h/? /  h  /? true http://h/?
//   "http" ""  "h" "/" "" "#" "" "" false false
//   http://h/?# /  h  /?# true http://h/?#
// "http://h#"
//   "http" ""  "h" "" "" "" "" "" false false
//   http://h   h  / true http://h
//   error: parse "http://h#": invalid character "#" in host name true parse false false
// "http://h??"
//   "http" ""  "h" "" "" "?" "" "" false false
//   http://h??   h  /?? true http://h??
//   "http" ""  "h" "" "" "?" "" "" false false
//   http://h??   h  /?? true http://h??
// "http://[::1]:80/"
//   "http" ""  "[::1]:80" "/" "" "" "" "" false false
//   http://[::1]:80/ /  ::1 80 / true http://[::1]:80/
//   "http" ""  "[::1]:80" "/" "" "" "" "" false false
//   http://[::1]:80/ /  ::1 80 / true http://[::1]:80/
// "http://[fe80::1%25en0]/"
//   "http" ""  "[fe80::1%en0]" "/" "" "" "" "" false false
//   http://[fe80::1%25en0]/ /  fe80::1%en0  / true http://[fe80::1%25en0]/
//   "http" ""  "[fe80::1%en0]" "/" "" "" "" "" false false
//   http://[fe80::1%25en0]/ /  fe80::1%en0  / true http://[fe80::1%25en0]/
// "http://[fe80::1%en0]/"
//   error: parse "http://[fe80::1%en0]/": invalid URL escape "%en" true parse false false
//   error: parse "http://[fe80::1%en0]/": invalid URL escape "%en" true parse false false
// "http://[1.2.3.4]/"
//   error: parse "http://[1.2.3.4]/": invalid IP-literal true parse false false
//   error: parse "http://[1.2.3.4]/": invalid IP-literal true parse false false
// "http://[::ffff:1.2.3.4]/"
//   "http" ""  "[::ffff:1.2.3.4]" "/" "" "" "" "" false false
//   http://[::ffff:1.2.3.4]/ /  ::ffff:1.2.3.4  / true http://[::ffff:1.2.3.4]/
//   "http" ""  "[::ffff:1.2.3.4]" "/" "" "" "" "" false false
//   http://[::ffff:1.2.3.4]/ /  ::ffff:1.2.3.4  / true http://[::ffff:1.2.3.4]/
// "http://[::1"
//   error: parse "http://[::1": missing ']' in host true parse false false
//   error: parse "http://[::1": missing ']' in host true parse false false
// "http://[::1]x/"
//   error: parse "http://[::1]x/": invalid port "x" after host true parse false false
//   error: parse "http://[::1]x/": invalid port "x" after host true parse false false
// "http://a[::1]/"
//   error: parse "http://a[::1]/": invalid IP-literal true parse false false
//   error: parse "http://a[::1]/": invalid IP-literal true parse false false
// "http://[1:2]/"
//   error: parse "http://[1:2]/": invalid host: ParseAddr("1:2"): address string too short true parse false false
//   error: parse "http://[1:2]/": invalid host: ParseAddr("1:2"): address string too short true parse false false
// "http://[::1::]/"
//   error: parse "http://[::1::]/": invalid host: ParseAddr("::1::"): multiple :: in address (at ":") true parse false false
//   error: parse "http://[::1::]/": invalid host: ParseAddr("::1::"): multiple :: in address (at ":") true parse false false
// "http://[12345::]/"
//   error: parse "http://[12345::]/": invalid host: ParseAddr("12345::"): each group must have 4 or less digits (at "12345::") true parse false false
//   error: parse "http://[12345::]/": invalid host: ParseAddr("12345::"): each group must have 4 or less digits (at "12345::") true parse false false
// "http://[g::]/"
//   error: parse "http://[g::]/": invalid host: ParseAddr("g::"): each colon-separated field must have at least one digit (at "g::") true parse false false
//   error: parse "http://[g::]/": invalid host: ParseAddr("g::"): each colon-separated field must have at least one digit (at "g::") true parse false false
// "http://[1:2:3:4:5:6:7:8:9]/"
//   error: parse "http://[1:2:3:4:5:6:7:8:9]/": invalid host: ParseAddr("1:2:3:4:5:6:7:8:9"): trailing garbage after address (at "9") true parse false false
//   error: parse "http://[1:2:3:4:5:6:7:8:9]/": invalid host: ParseAddr("1:2:3:4:5:6:7:8:9"): trailing garbage after address (at "9") true parse false false
// "http://[1:2:3:4:5:6:7::8]/"
//   error: parse "http://[1:2:3:4:5:6:7::8]/": invalid host: ParseAddr("1:2:3:4:5:6:7::8"): the :: must expand to at least one field of zeros true parse false false
//   error: parse "http://[1:2:3:4:5:6:7::8]/": invalid host: ParseAddr("1:2:3:4:5:6:7::8"): the :: must expand to at least one field of zeros true parse false false
// "http://[::1:]/"
//   error: parse "http://[::1:]/": invalid host: ParseAddr("::1:"): colon must be followed by more characters (at ":") true parse false false
//   error: parse "http://[::1:]/": invalid host: ParseAddr("::1:"): colon must be followed by more characters (at ":") true parse false false
// "http://[1:1.2.3.4::]/"
//   error: parse "http://[1:1.2.3.4::]/": invalid host: ParseAddr("1:1.2.3.4::"): embedded IPv4 address must replace the final 2 fields of the address (at "1.2.3.4::") true parse false false
//   error: parse "http://[1:1.2.3.4::]/": invalid host: ParseAddr("1:1.2.3.4::"): embedded IPv4 address must replace the final 2 fields of the address (at "1.2.3.4::") true parse false false
// "http://[::1.2.3]/"
//   error: parse "http://[::1.2.3]/": invalid host: ParseAddr("::1.2.3"): IPv4 address too short true parse false false
//   error: parse "http://[::1.2.3]/": invalid host: ParseAddr("::1.2.3"): IPv4 address too short true parse false false
// "http://[::1.2.3.456]/"
//   error: parse "http://[::1.2.3.456]/": invalid host: ParseAddr("::1.2.3.456"): IPv4 field has value >255 true parse false false
//   error: parse "http://[::1.2.3.456]/": invalid host: ParseAddr("::1.2.3.456"): IPv4 field has value >255 true parse false false
// "http://[::01.2.3.4]/"
//   error: parse "http://[::01.2.3.4]/": invalid host: ParseAddr("::01.2.3.4"): IPv4 field has octet with leading zero true parse false false
//   error: parse "http://[::01.2.3.4]/": invalid host: ParseAddr("::01.2.3.4"): IPv4 field has octet with leading zero true parse false false
// "http://[host]/"
//   error: parse "http://[host]/": invalid host: ParseAddr("host"): unable to parse IP true parse false false
//   error: parse "http://[host]/": invalid host: ParseAddr("host"): unable to parse IP true parse false false
// "http://[%25a]/"
//   error: parse "http://[%25a]/": invalid host: ParseAddr("%a"): missing IPv6 address true parse false false
//   error: parse "http://[%25a]/": invalid host: ParseAddr("%a"): missing IPv6 address true parse false false
// "http://[::%25]/"
//   error: parse "http://[::%25]/": invalid host: ParseAddr("::%"): zone must be a non-empty string true parse false false
//   error: parse "http://[::%25]/": invalid host: ParseAddr("::%"): zone must be a non-empty string true parse false false
// "http://h:80a/"
//   error: parse "http://h:80a/": invalid port ":80a" after host true parse false false
//   error: parse "http://h:80a/": invalid port ":80a" after host true parse false false
// "http://h:/"
//   "http" ""  "h:" "/" "" "" "" "" false false
//   http://h:/ /  h  / true http://h:/
//   "http" ""  "h:" "/" "" "" "" "" false false
//   http://h:/ /  h  / true http://h:/
// "http://h:1:2/"
//   error: parse "http://h:1:2/": invalid port ":1:2" after host true parse false false
//   error: parse "http://h:1:2/": invalid port ":1:2" after host true parse false false
// "postgres://h:1,i:2/db"
//   "postgres" ""  "h:1,i:2" "/db" "" "" "" "" false false
//   postgres://h:1,i:2/db /db  h:1,i 2 /db true postgres://h:1,i:2/db
//   "postgres" ""  "h:1,i:2" "/db" "" "" "" "" false false
//   postgres://h:1,i:2/db /db  h:1,i 2 /db true postgres://h:1,i:2/db
// "http://a b/"
//   error: parse "http://a b/": invalid character " " in host name true parse false false
//   error: parse "http://a b/": invalid character " " in host name true parse false false
// "http://a%20b/"
//   error: parse "http://a%20b/": invalid URL escape "%20" true parse false false
//   error: parse "http://a%20b/": invalid URL escape "%20" true parse false false
// "http://a%C3%A9/"
//   "http" ""  "aé" "/" "" "" "" "" false false
//   http://a%C3%A9/ /  aé  / true http://a%C3%A9/
//   "http" ""  "aé" "/" "" "" "" "" false false
//   http://a%C3%A9/ /  aé  / true http://a%C3%A9/
// "http://é/é?é#é"
//   "http" ""  "é" "/é" "é" "é" "/é" "é" false false
//   http://%C3%A9/%C3%A9?é#%C3%A9 /%C3%A9 %C3%A9 é  /%C3%A9?é true http://%C3%A9/%C3%A9?é#%C3%A9
//   "http" ""  "é" "/é" "" "é#é" "/é" "" false false
//   http://%C3%A9/%C3%A9?é#é /%C3%A9  é  /%C3%A9?é#é true http://%C3%A9/%C3%A9?é#é
// "http://u@v@h/"
//   "http" "" u%40v "h" "/" "" "" "" "" false false
//   http://u%40v@h/ /  h  / true http://u%40v@h/
//   "http" "" u%40v "h" "/" "" "" "" "" false false
//   http://u%40v@h/ /  h  / true http://u%40v@h/
// "http://u:p:q@h/"
//   "http" "" u:p%3Aq "h" "/" "" "" "" "" false false
//   http://u:p%3Aq@h/ /  h  / true http://u:xxxxx@h/
//   "http" "" u:p%3Aq "h" "/" "" "" "" "" false false
//   http://u:p%3Aq@h/ /  h  / true http://u:xxxxx@h/
// "http://u\"@h/"
//   error: parse "http://u\"@h/": net/url: invalid userinfo true parse false false
//   error: parse "http://u\"@h/": net/url: invalid userinfo true parse false false
// "http://%zz@h/"
//   error: parse "http://%zz@h/": invalid URL escape "%zz" true parse false false
//   error: parse "http://%zz@h/": invalid URL escape "%zz" true parse false false
// "http://:pw@h/"
//   "http" "" :pw "h" "/" "" "" "" "" false false
//   http://:pw@h/ /  h  / true http://:xxxxx@h/
//   "http" "" :pw "h" "/" "" "" "" "" false false
//   http://:pw@h/ /  h  / true http://:xxxxx@h/
// "http://h/%zz"
//   error: parse "http://h/%zz": invalid URL escape "%zz" true parse false false
//   error: parse "http://h/%zz": invalid URL escape "%zz" true parse false false
// "http://h/%"
//   error: parse "http://h/%": invalid URL escape "%" true parse false false
//   error: parse "http://h/%": invalid URL escape "%" true parse false false
// "http://h/a%2"
//   error: parse "http://h/a%2": invalid URL escape "%2" true parse false false
//   error: parse "http://h/a%2": invalid URL escape "%2" true parse false false
// "http://h/#%zz"
//   error: parse "http://h/#%zz": invalid URL escape "%zz" true parse false false
//   error: parse "http://h/#%zz": invalid URL escape "%zz" true parse false false
// "http://h/a\nb"
//   error: parse "http://h/a\nb": net/url: invalid control character in URL true parse false false
//   error: parse "http://h/a\nb": net/url: invalid control character in URL true parse false false
// "http://h/\x7f"
//   error: parse "http://h/\x7f": net/url: invalid control character in URL true parse false false
//   error: parse "http://h/\x7f": net/url: invalid control character in URL true parse false false
// "cache_object:x/y"
//   error: parse "cache_object:x/y": first path segment in URL cannot contain colon true parse false false
//   error: parse "cache_object:x/y": invalid URI for request true parse false false
// "http://h/a!b*c'(d)"
//   "http" ""  "h" "/a!b*c'(d)" "" "" "/a!b*c'(d)" "" false false
//   http://h/a!b*c'(d) /a!b*c'(d)  h  /a!b*c'(d) true http://h/a!b*c'(d)
//   "http" ""  "h" "/a!b*c'(d)" "" "" "/a!b*c'(d)" "" false false
//   http://h/a!b*c'(d) /a!b*c'(d)  h  /a!b*c'(d) true http://h/a!b*c'(d)
// "http://h/#a!b*c'(d)[e]"
//   "http" ""  "h" "/" "a!b*c'(d)[e]" "" "" "a!b*c'(d)[e]" false false
//   http://h/#a!b*c'(d)[e] / a!b*c'(d)[e] h  / true http://h/#a!b*c'(d)[e]
//   "http" ""  "h" "/#a!b*c'(d)[e]" "" "" "/#a!b*c'(d)[e]" "" false false
//   http://h/%23a%21b%2Ac%27%28d%29%5Be%5D /%23a%21b%2Ac%27%28d%29%5Be%5D  h  /%23a%21b%2Ac%27%28d%29%5Be%5D true http://h/%23a%21b%2Ac%27%28d%29%5Be%5D
// "http://h//double"
//   "http" ""  "h" "//double" "" "" "" "" false false
//   http://h//double //double  h  //double true http://h//double
//   "http" ""  "h" "//double" "" "" "" "" false false
//   http://h//double //double  h  //double true http://h//double
// "http://h/a;b,c=d"
//   "http" ""  "h" "/a;b,c=d" "" "" "" "" false false
//   http://h/a;b,c=d /a;b,c=d  h  /a;b,c=d true http://h/a;b,c=d
//   "http" ""  "h" "/a;b,c=d" "" "" "" "" false false
//   http://h/a;b,c=d /a;b,c=d  h  /a;b,c=d true http://h/a;b,c=d
// "http:///x"
//   "http" ""  "" "/x" "" "" "" "" false false
//   http:///x /x    /x true http:///x
//   "http" ""  "" "/x" "" "" "" "" false false
//   http:///x /x    /x true http:///x
// "data:text/plain;a,b#c"
//   "data" "text/plain;a,b"  "" "" "c" "" "" "" false false
//   data:text/plain;a,b#c  c   text/plain;a,b true data:text/plain;a,b#c
//   "data" "text/plain;a,b#c"  "" "" "" "" "" "" false false
//   data:text/plain;a,b#c     text/plain;a,b#c true data:text/plain;a,b#c
// "http://h<>/"
//   "http" ""  "h<>" "/" "" "" "" "" false false
//   http://h<>/ /  h<>  / true http://h<>/
//   "http" ""  "h<>" "/" "" "" "" "" false false
//   http://h<>/ /  h<>  / true http://h<>/
// http:%2F/x/y ./a:b/c //h/p * s://o?
// a%20b a%2fb a #x%20y
// "" "" "" false
// "a%3Ab%40c%2Fd:%3F%23%25%C3%A9" "a:b@c/d" "?#%é" true "me"
// "" <nil>
// https://u:p@h/p?q=1 https://u:p@h/other?q=1 true true
// https://u:p@h/p?q=1 <nil>
// see https://u:p@h/p?q=1 <nil>
// <nil> x://y/z parse ":": missing protocol scheme x://y/z
// Get "http://x": too late true true true
