// References and what they mean from somewhere; paths put together.
package main

import (
	"fmt"
	"net/url"
)

func main() {
	base, _ := url.Parse("http://u@a/b/c/d;p?q#f")
	for _, ref := range []string{
		"g:h", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", "g?y#s", ";x", "g;x", "", ".", "./", "..", "../", "../g", "../..", "../../",
		"../../g", "../../../g", "/./g", "/../g", "g.", ".g", "..g", "./../g", "./g/.", "g/./h", "g/../h", "g;x=1/../y", "g?y/../x", "http:g",
		"//x/../y", "a//..//c", "/a//../b", "%2e%2e/x", "a%2fb/../c", "?", "mailto:x", ":",
	} {
		u, err := base.Parse(ref)
		fmt.Printf("%q %v %v\n", ref, u, err)
	}
	opaque, _ := url.Parse("mailto:x@y?s#t")
	for _, ref := range []string{"", "?z", "#z", "p", "/p"} {
		r, _ := url.Parse(ref)
		fmt.Println(opaque.ResolveReference(r))
	}
	empty := &url.URL{}
	fmt.Println(empty.ResolveReference(&url.URL{Path: "../x"}), empty.ResolveReference(&url.URL{Opaque: "o", Host: "h"}),
		base.ResolveReference(&url.URL{Opaque: "o"}), base.ResolveReference(&url.URL{ForceQuery: true}))

	for _, elems := range [][]string{
		{}, {""}, {"/"}, {"x"}, {"x/"}, {"x", "y"}, {"/x/", "/y/"}, {"..", "x"}, {"../../../x"}, {"a%2fb"}, {"a b"}, {"%zz"}, {".", "./"}, {"x?y"},
	} {
		for _, base := range []string{"http://h", "http://h/", "http://h/a/b", "http://h/a/b/", "rel", "", "/abs", "http://h/%2e?q#f", "a:b", "%"} {
			s, err := url.JoinPath(base, elems...)
			fmt.Printf("%q %q %q %v", base, elems, s, err)
			if u, err := url.Parse(base); err == nil {
				fmt.Printf(" %v", u.JoinPath(elems...))
			}
			fmt.Println()
		}
	}
}

// Output:
// "g:h" g:h <nil>
// "g" http://u@a/b/c/g <nil>
// "./g" http://u@a/b/c/g <nil>
// "g/" http://u@a/b/c/g/ <nil>
// "/g" http://u@a/g <nil>
// "//g" http://g <nil>
// "?y" http://u@a/b/c/d;p?y <nil>
// "g?y" http://u@a/b/c/g?y <nil>
// "#s" http://u@a/b/c/d;p?q#s <nil>
// "g#s" http://u@a/b/c/g#s <nil>
// "g?y#s" http://u@a/b/c/g?y#s <nil>
// ";x" http://u@a/b/c/;x <nil>
// "g;x" http://u@a/b/c/g;x <nil>
// "" http://u@a/b/c/d;p?q#f <nil>
// "." http://u@a/b/c/ <nil>
// "./" http://u@a/b/c/ <nil>
// ".." http://u@a/b/ <nil>
// "../" http://u@a/b/ <nil>
// "../g" http://u@a/b/g <nil>
// "../.." http://u@a/ <nil>
// "../../" http://u@a/ <nil>
// "../../g" http://u@a/g <nil>
// "../../../g" http://u@a/g <nil>
// "/./g" http://u@a/g <nil>
// "/../g" http://u@a/g <nil>
// "g." http://u@a/b/c/g. <nil>
// ".g" http://u@a/b/c/.g <nil>
// "..g" http://u@a/b/c/..g <nil>
// "./../g" http://u@a/b/g <nil>
// "./g/." http://u@a/b/c/g/ <nil>
// "g/./h" http://u@a/b/c/g/h <nil>
// "g/../h" http://u@a/b/c/h <nil>
// "g;x=1/../y" http://u@a/b/c/y <nil>
// "g?y/../x" http://u@a/b/c/g?y/../x <nil>
// "http:g" http:g <nil>
// "//x/../y" http://x/y <nil>
// "a//..//c" http://u@a/b/c/a//c <nil>
// "/a//../b" http://u@a/a/b <nil>
// "%2e%2e/x" http://u@a/b/c/%2e%2e/x <nil>
// "a%2fb/../c" http://u@a/b/c/c <nil>
// "?" http://u@a/b/c/d;p? <nil>
// "mailto:x" mailto:x <nil>
// ":" <nil> parse ":": missing protocol scheme
// mailto:x@y?s#t
// mailto:x@y?z
// mailto:x@y?s#z
// mailto:///p
// mailto:///p
// /x o http:o http://u@a/b/c/d;p?
// "http://h" [] "http://h/" <nil> http://h/
// "http://h/" [] "http://h/" <nil> http://h/
// "http://h/a/b" [] "http://h/a/b" <nil> http://h/a/b
// "http://h/a/b/" [] "http://h/a/b/" <nil> http://h/a/b/
// "rel" [] "rel" <nil> rel
// "" [] "/" <nil> /
// "/abs" [] "/abs" <nil> /abs
// "http://h/%2e?q#f" [] "http://h/%2e?q#f" <nil> http://h/%2e?q#f
// "a:b" [] "a:b" <nil> a:b
// "%" [] "" parse "%": invalid URL escape "%"
// "http://h" [""] "http://h" <nil> http://h
// "http://h/" [""] "http://h/" <nil> http://h/
// "http://h/a/b" [""] "http://h/a/b" <nil> http://h/a/b
// "http://h/a/b/" [""] "http://h/a/b" <nil> http://h/a/b
// "rel" [""] "rel" <nil> rel
// "" [""] "" <nil>
// "/abs" [""] "/abs" <nil> /abs
// "http://h/%2e?q#f" [""] "http://h/%2e?q#f" <nil> http://h/%2e?q#f
// "a:b" [""] "a:b" <nil> a:b
// "%" [""] "" parse "%": invalid URL escape "%"
// "http://h" ["/"] "http://h/" <nil> http://h/
// "http://h/" ["/"] "http://h/" <nil> http://h/
// "http://h/a/b" ["/"] "http://h/a/b/" <nil> http://h/a/b/
// "http://h/a/b/" ["/"] "http://h/a/b/" <nil> http://h/a/b/
// "rel" ["/"] "rel/" <nil> rel/
// "" ["/"] "/" <nil> /
// "/abs" ["/"] "/abs/" <nil> /abs/
// "http://h/%2e?q#f" ["/"] "http://h/%2e/?q#f" <nil> http://h/%2e/?q#f
// "a:b" ["/"] "a:b" <nil> a:b
// "%" ["/"] "" parse "%": invalid URL escape "%"
// "http://h" ["x"] "http://h/x" <nil> http://h/x
// "http://h/" ["x"] "http://h/x" <nil> http://h/x
// "http://h/a/b" ["x"] "http://h/a/b/x" <nil> http://h/a/b/x
// "http://h/a/b/" ["x"] "http://h/a/b/x" <nil> http://h/a/b/x
// "rel" ["x"] "rel/x" <nil> rel/x
// "" ["x"] "x" <nil> x
// "/abs" ["x"] "/abs/x" <nil> /abs/x
// "http://h/%2e?q#f" ["x"] "http://h/%2e/x?q#f" <nil> http://h/%2e/x?q#f
// "a:b" ["x"] "a:b" <nil> a:b
// "%" ["x"] "" parse "%": invalid URL escape "%"
// "http://h" ["x/"] "http://h/x/" <nil> http://h/x/
// "http://h/" ["x/"] "http://h/x/" <nil> http://h/x/
// "http://h/a/b" ["x/"] "http://h/a/b/x/" <nil> http://h/a/b/x/
// "http://h/a/b/" ["x/"] "http://h/a/b/x/" <nil> http://h/a/b/x/
// "rel" ["x/"] "rel/x/" <nil> rel/x/
// "" ["x/"] "x/" <nil> x/
// "/abs" ["x/"] "/abs/x/" <nil> /abs/x/
// "http://h/%2e?q#f" ["x/"] "http://h/%2e/x/?q#f" <nil> http://h/%2e/x/?q#f
// "a:b" ["x/"] "a:b" <nil> a:b
// "%" ["x/"] "" parse "%": invalid URL escape "%"
// "http://h" ["x" "y"] "http://h/x/y" <nil> http://h/x/y
// "http://h/" ["x" "y"] "http://h/x/y" <nil> http://h/x/y
// "http://h/a/b" ["x" "y"] "http://h/a/b/x/y" <nil> http://h/a/b/x/y
// "http://h/a/b/" ["x" "y"] "http://h/a/b/x/y" <nil> http://h/a/b/x/y
// "rel" ["x" "y"] "rel/x/y" <nil> rel/x/y
// "" ["x" "y"] "x/y" <nil> x/y
// "/abs" ["x" "y"] "/abs/x/y" <nil> /abs/x/y
// "http://h/%2e?q#f" ["x" "y"] "http://h/%2e/x/y?q#f" <nil> http://h/%2e/x/y?q#f
// "a:b" ["x" "y"] "a:b" <nil> a:b
// "%" ["x" "y"] "" parse "%": invalid URL escape "%"
// "http://h" ["/x/" "/y/"] "http://h/x/y/" <nil> http://h/x/y/
// "http://h/" ["/x/" "/y/"] "http://h/x/y/" <nil> http://h/x/y/
// "http://h/a/b" ["/x/" "/y/"] "http://h/a/b/x/y/" <nil> http://h/a/b/x/y/
// "http://h/a/b/" ["/x/" "/y/"] "http://h/a/b/x/y/" <nil> http://h/a/b/x/y/
// "rel" ["/x/" "/y/"] "rel/x/y/" <nil> rel/x/y/
// "" ["/x/" "/y/"] "x/y/" <nil> x/y/
// "/abs" ["/x/" "/y/"] "/abs/x/y/" <nil> /abs/x/y/
// "http://h/%2e?q#f" ["/x/" "/y/"] "http://h/%2e/x/y/?q#f" <nil> http://h/%2e/x/y/?q#f
// "a:b" ["/x/" "/y/"] "a:b" <nil> a:b
// "%" ["/x/" "/y/"] "" parse "%": invalid URL escape "%"
// "http://h" [".." "x"] "http://h/x" <nil> http://h/x
// "http://h/" [".." "x"] "http://h/x" <nil> http://h/x
// "http://h/a/b" [".." "x"] "http://h/a/x" <nil> http://h/a/x
// "http://h/a/b/" [".." "x"] "http://h/a/x" <nil> http://h/a/x
// "rel" [".." "x"] "x" <nil> x
// "" [".." "x"] "x" <nil> x
// "/abs" [".." "x"] "/x" <nil> /x
// "http://h/%2e?q#f" [".." "x"] "http://h/x?q#f" <nil> http://h/x?q#f
// "a:b" [".." "x"] "a:b" <nil> a:b
// "%" [".." "x"] "" parse "%": invalid URL escape "%"
// "http://h" ["../../../x"] "http://h/x" <nil> http://h/x
// "http://h/" ["../../../x"] "http://h/x" <nil> http://h/x
// "http://h/a/b" ["../../../x"] "http://h/x" <nil> http://h/x
// "http://h/a/b/" ["../../../x"] "http://h/x" <nil> http://h/x
// "rel" ["../../../x"] "x" <nil> x
// "" ["../../../x"] "x" <nil> x
// "/abs" ["../../../x"] "/x" <nil> /x
// "http://h/%2e?q#f" ["../../../x"] "http://h/x?q#f" <nil> http://h/x?q#f
// "a:b" ["../../../x"] "a:b" <nil> a:b
// "%" ["../../../x"] "" parse "%": invalid URL escape "%"
// "http://h" ["a%2fb"] "http://h/a%2fb" <nil> http://h/a%2fb
// "http://h/" ["a%2fb"] "http://h/a%2fb" <nil> http://h/a%2fb
// "http://h/a/b" ["a%2fb"] "http://h/a/b/a%2fb" <nil> http://h/a/b/a%2fb
// "http://h/a/b/" ["a%2fb"] "http://h/a/b/a%2fb" <nil> http://h/a/b/a%2fb
// "rel" ["a%2fb"] "rel/a%2fb" <nil> rel/a%2fb
// "" ["a%2fb"] "a%2fb" <nil> a%2fb
// "/abs" ["a%2fb"] "/abs/a%2fb" <nil> /abs/a%2fb
// "http://h/%2e?q#f" ["a%2fb"] "http://h/%2e/a%2fb?q#f" <nil> http://h/%2e/a%2fb?q#f
// "a:b" ["a%2fb"] "a:b" <nil> a:b
// "%" ["a%2fb"] "" parse "%": invalid URL escape "%"
// "http://h" ["a b"] "http://h/a%20b" <nil> http://h/a%20b
// "http://h/" ["a b"] "http://h/a%20b" <nil> http://h/a%20b
// "http://h/a/b" ["a b"] "http://h/a/b/a%20b" <nil> http://h/a/b/a%20b
// "http://h/a/b/" ["a b"] "http://h/a/b/a%20b" <nil> http://h/a/b/a%20b
// "rel" ["a b"] "rel/a%20b" <nil> rel/a%20b
// "" ["a b"] "a%20b" <nil> a%20b
// "/abs" ["a b"] "/abs/a%20b" <nil> /abs/a%20b
// "http://h/%2e?q#f" ["a b"] "http://h/./a%20b?q#f" <nil> http://h/./a%20b?q#f
// "a:b" ["a b"] "a:b" <nil> a:b
// "%" ["a b"] "" parse "%": invalid URL escape "%"
// "http://h" ["%zz"] "" invalid URL escape "%zz" http://h
// "http://h/" ["%zz"] "" invalid URL escape "%zz" http://h/
// "http://h/a/b" ["%zz"] "" invalid URL escape "%zz" http://h/a/b
// "http://h/a/b/" ["%zz"] "" invalid URL escape "%zz" http://h/a/b/
// "rel" ["%zz"] "" invalid URL escape "%zz" rel
// "" ["%zz"] "" invalid URL escape "%zz"
// "/abs" ["%zz"] "" invalid URL escape "%zz" /abs
// "http://h/%2e?q#f" ["%zz"] "" invalid URL escape "%zz" http://h/%2e?q#f
// "a:b" ["%zz"] "" invalid URL escape "%zz" a:b
// "%" ["%zz"] "" parse "%": invalid URL escape "%"
// "http://h" ["." "./"] "http://h/" <nil> http://h/
// "http://h/" ["." "./"] "http://h/" <nil> http://h/
// "http://h/a/b" ["." "./"] "http://h/a/b/" <nil> http://h/a/b/
// "http://h/a/b/" ["." "./"] "http://h/a/b/" <nil> http://h/a/b/
// "rel" ["." "./"] "rel/" <nil> rel/
// "" ["." "./"] "/" <nil> /
// "/abs" ["." "./"] "/abs/" <nil> /abs/
// "http://h/%2e?q#f" ["." "./"] "http://h/%2e/?q#f" <nil> http://h/%2e/?q#f
// "a:b" ["." "./"] "a:b" <nil> a:b
// "%" ["." "./"] "" parse "%": invalid URL escape "%"
// "http://h" ["x?y"] "http://h/x%3Fy" <nil> http://h/x%3Fy
// "http://h/" ["x?y"] "http://h/x%3Fy" <nil> http://h/x%3Fy
// "http://h/a/b" ["x?y"] "http://h/a/b/x%3Fy" <nil> http://h/a/b/x%3Fy
// "http://h/a/b/" ["x?y"] "http://h/a/b/x%3Fy" <nil> http://h/a/b/x%3Fy
// "rel" ["x?y"] "rel/x%3Fy" <nil> rel/x%3Fy
// "" ["x?y"] "x%3Fy" <nil> x%3Fy
// "/abs" ["x?y"] "/abs/x%3Fy" <nil> /abs/x%3Fy
// "http://h/%2e?q#f" ["x?y"] "http://h/./x%3Fy?q#f" <nil> http://h/./x%3Fy?q#f
// "a:b" ["x?y"] "a:b" <nil> a:b
// "%" ["x?y"] "" parse "%": invalid URL escape "%"
