// Paths: cleaning, taking apart, joining, matching; the same from path and filepath.

package main

import (
	"fmt"
	"path"
	"path/filepath"
	"strings"
)

func main() {
	for _, p := range []string{"", ".", "..", "/", "//", "a", "a/", "/a", "a//b", "a/./b", "a/../b", "../a", "/../a", "a/b/../..", "a/b/../../..", "/a/..", "...", "a/...", "a/.b", ".a.txt", "a.b/c", "a.tar.gz", "./x", "日/本.語", "a\\b", " /", "a/b/"} {
		d, f := path.Split(p)
		fmt.Printf("%q: %q %q %q %q %q %q %v", p, path.Clean(p), path.Dir(p), path.Base(p), path.Ext(p), d, f, path.IsAbs(p))
		fd, ff := filepath.Split(p)
		fmt.Println("", path.Clean(p) == filepath.Clean(p), path.Dir(p) == filepath.Dir(p), path.Base(p) == filepath.Base(p), path.Ext(p) == filepath.Ext(p), d == fd && f == ff, filepath.IsLocal(p))
	}
	for _, e := range [][]string{nil, {""}, {"", ""}, {"a"}, {"a", "b"}, {"a", "", "b"}, {"", "a"}, {"/", "a"}, {"a", "/b"}, {"a/", "../b"}, {"a", ".."}, {"..", "a"}, {"a", "b", "../../.."}} {
		fmt.Printf("%q %q; ", path.Join(e...), filepath.Join(e...))
	}
	fmt.Println()
	for _, c := range [][2]string{{"", ""}, {"*", ""}, {"*", "abc"}, {"*", "a/b"}, {"a*c", "abbc"}, {"a?c", "abc"}, {"a?c", "a/c"}, {"?", "日"}, {"[a-c]", "b"}, {"[^a-c]", "b"}, {"[^a]", "日"}, {"[日-本]", "時"}, {"[", "a"}, {"[a", "a"}, {"[]a]", "]"}, {"[-]", "-"}, {"[a-]", "a"}, {"\\*", "*"}, {"\\", "a"}, {"[\\]]", "]"}, {"*x", "xxx"}, {"a*b*c", "aXbYc"}, {"[a-b-c]", "b"}, {"ab[c]", "ab"}, {"*[", "a"}, {"a[", "b"}, {"a/*", "a/b"}, {"*/*", "a/b"}, {"*", ".x"}} {
		m, err := path.Match(c[0], c[1])
		m2, err2 := filepath.Match(c[0], c[1])
		fmt.Print(m, " ", err, " ", m == m2, err == nil == (err2 == nil), "; ")
	}
	fmt.Println()
	for _, c := range [][2]string{{"", ""}, {"a", "a"}, {"a", "a/b"}, {"a/b", "a"}, {"a", "b"}, {"/a", "/b/c"}, {"/a", "b"}, {"a", "/b"}, {"..", "a"}, {"a", ".."}, {"../a", "../b"}, {"../..", ".."}, {".", "a"}, {"a", "."}, {"/", "/a"}, {"/a/b", "/"}, {"a/b/c", "a/x"}, {"a", "ab"}, {"./a", "a/./b"}, {"x/../a", "a"}} {
		r, err := filepath.Rel(c[0], c[1])
		fmt.Printf("%q %v; ", r, err)
	}
	fmt.Println()
	for _, p := range []string{"", ".", "a/b", "/a", "a/..", "..", "a\x00", "a//b", "a/", "\xff"} {
		l, err := filepath.Localize(p)
		fmt.Printf("%q %v; ", l, err)
	}
	fmt.Println()
	fmt.Printf("%q %q %q %q\n", filepath.SplitList(""), filepath.SplitList("a:b::c"), filepath.SplitList(":"), filepath.SplitList("x"))
	fmt.Println(filepath.ToSlash("a/b\\c"), filepath.FromSlash("a/b"), filepath.VolumeName("/a") == "", string(filepath.Separator), string(filepath.ListSeparator), filepath.HasPrefix("abc", "ab"), path.ErrBadPattern, filepath.ErrBadPattern == path.ErrBadPattern, strings.Contains(path.Join("a", "b"), "/"))
}

// Output:
// "": "." "." "." "" "" "" false true true true true true false
// ".": "." "." "." "." "" "." false true true true true true true
// "..": ".." "." ".." "." "" ".." false true true true true true false
// "/": "/" "/" "/" "" "/" "" true true true true true true false
// "//": "/" "/" "/" "" "//" "" true true true true true true false
// "a": "a" "." "a" "" "" "a" false true true true true true true
// "a/": "a" "a" "a" "" "a/" "" false true true true true true true
// "/a": "/a" "/" "a" "" "/" "a" true true true true true true false
// "a//b": "a/b" "a" "b" "" "a//" "b" false true true true true true true
// "a/./b": "a/b" "a" "b" "" "a/./" "b" false true true true true true true
// "a/../b": "b" "." "b" "" "a/../" "b" false true true true true true true
// "../a": "../a" ".." "a" "" "../" "a" false true true true true true false
// "/../a": "/a" "/" "a" "" "/../" "a" true true true true true true false
// "a/b/../..": "." "a" ".." "." "a/b/../" ".." false true true true true true true
// "a/b/../../..": ".." "." ".." "." "a/b/../../" ".." false true true true true true false
// "/a/..": "/" "/a" ".." "." "/a/" ".." true true true true true true false
// "...": "..." "." "..." "." "" "..." false true true true true true true
// "a/...": "a/..." "a" "..." "." "a/" "..." false true true true true true true
// "a/.b": "a/.b" "a" ".b" ".b" "a/" ".b" false true true true true true true
// ".a.txt": ".a.txt" "." ".a.txt" ".txt" "" ".a.txt" false true true true true true true
// "a.b/c": "a.b/c" "a.b" "c" "" "a.b/" "c" false true true true true true true
// "a.tar.gz": "a.tar.gz" "." "a.tar.gz" ".gz" "" "a.tar.gz" false true true true true true true
// "./x": "x" "." "x" "" "./" "x" false true true true true true true
// "日/本.語": "日/本.語" "日" "本.語" ".語" "日/" "本.語" false true true true true true true
// "a\\b": "a\\b" "." "a\\b" "" "" "a\\b" false true true true true true true
// " /": " " " " " " "" " /" "" false true true true true true true
// "a/b/": "a/b" "a/b" "b" "" "a/b/" "" false true true true true true true
// "" ""; "" ""; "" ""; "a" "a"; "a/b" "a/b"; "a/b" "a/b"; "a" "a"; "/a" "/a"; "a/b" "a/b"; "b" "b"; "." "."; "../a" "../a"; ".." "..";
// true <nil> true true; true <nil> true true; true <nil> true true; false <nil> true true; true <nil> true true; true <nil> true true; false <nil> true true; true <nil> true true; true <nil> true true; false <nil> true true; true <nil> true true; true <nil> true true; false syntax error in pattern true true; false syntax error in pattern true true; false syntax error in pattern true true; false syntax error in pattern true true; false syntax error in pattern true true; true <nil> true true; false syntax error in pattern true true; true <nil> true true; true <nil> true true; true <nil> true true; false syntax error in pattern true true; false <nil> true true; false syntax error in pattern true true; false syntax error in pattern true true; true <nil> true true; true <nil> true true; true <nil> true true;
// "." <nil>; "." <nil>; "b" <nil>; ".." <nil>; "../b" <nil>; "../b/c" <nil>; "" Rel: can't make b relative to /a; "" Rel: can't make /b relative to a; "" Rel: can't make a relative to ..; "../.." <nil>; "../b" <nil>; "" Rel: can't make .. relative to ../..; "a" <nil>; ".." <nil>; "a" <nil>; "../.." <nil>; "../../x" <nil>; "../ab" <nil>; "b" <nil>; "." <nil>;
// "" invalid path; "." <nil>; "a/b" <nil>; "" invalid path; "" invalid path; "" invalid path; "" invalid path; "" invalid path; "" invalid path; "" invalid path;
// [] ["a" "b" "" "c"] ["" ""] ["x"]
// a/b\c a/b true / : true syntax error in pattern false true
