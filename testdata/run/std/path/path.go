// Packages path and path/filepath.

package main

import (
	"fmt"
	"path"
	"path/filepath"
)

func main() {
	for _, p := range []string{"", "/", "a/b/../c", "/../a//b/.", "a/./b/", "../../x", "a/b.tar.gz", "//"} {
		dir, file := path.Split(p)
		fmt.Printf("%q: %q %q %q %q %q %q %v\n", p, path.Clean(p), path.Base(p), path.Dir(p), path.Ext(p), dir, file, path.IsAbs(p))
	}
	fmt.Println(path.Join("a", "b", "../c"), path.Join("", ""), path.Join("/", "x"), filepath.Join("a", "", "b"))
	for _, m := range [][2]string{{"*.go", "x.go"}, {"*.go", "a/x.go"}, {"a?c", "abc"}, {"[a-c]x", "bx"}, {"[^a-c]x", "bx"}, {`\*`, "*"}, {"a*b*c", "axxbyyc"}, {"[", "a"}, {"a[", "b"}} {
		ok, err := path.Match(m[0], m[1])
		fmt.Println(m, ok, err)
	}
	for _, r := range [][2]string{{"a/b", "a/c"}, {"/a", "/a/b/c"}, {".", "x"}, {"..", "x"}, {"a", "/b"}} {
		fmt.Println(filepath.Rel(r[0], r[1]))
	}
	fmt.Println(filepath.SplitList("/a:/b"), filepath.ToSlash("a/b"), filepath.VolumeName("/x") == "", filepath.IsLocal("../x"))
}

// Output:
// "": "." "." "." "" "" "" false
// "/": "/" "/" "/" "" "/" "" true
// "a/b/../c": "a/c" "c" "a" "" "a/b/../" "c" false
// "/../a//b/.": "/a/b" "." "/a/b" "." "/../a//b/" "." true
// "a/./b/": "a/b" "b" "a/b" "" "a/./b/" "" false
// "../../x": "../../x" "x" "../.." "" "../../" "x" false
// "a/b.tar.gz": "a/b.tar.gz" "b.tar.gz" "a" ".gz" "a/" "b.tar.gz" false
// "//": "/" "/" "/" "" "//" "" true
// a/c  /x a/b
// [*.go x.go] true <nil>
// [*.go a/x.go] false <nil>
// [a?c abc] true <nil>
// [[a-c]x bx] true <nil>
// [[^a-c]x bx] false <nil>
// [\* *] true <nil>
// [a*b*c axxbyyc] true <nil>
// [[ a] false syntax error in pattern
// [a[ b] false syntax error in pattern
// ../c <nil>
// b/c <nil>
// x <nil>
//  Rel: can't make x relative to ..
//  Rel: can't make /b relative to a
// [/a /b] a/b true false
