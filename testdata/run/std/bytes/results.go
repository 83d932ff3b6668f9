// What results share with their arguments: nil or empty, their capacity, and that appending to one part spares the next.

package main

import (
	"bytes"
	"fmt"
	"unicode"
)

func show(name string, b []byte) {
	fmt.Printf("%s=%q nil:%v cap:%d; ", name, b, b == nil, cap(b))
}

func main() {
	base := []byte("  ab,cd,ef  ")
	base = base[:len(base):len(base)]
	show("trimspace", bytes.TrimSpace(base))
	show("trim", bytes.Trim(base, " "))
	show("left", bytes.TrimLeft(base, " "))
	show("right", bytes.TrimRight(base, " "))
	fmt.Println()
	show("all", bytes.TrimSpace([]byte("  ")))
	show("all", bytes.Trim([]byte("xx"), "x"))
	show("all", bytes.TrimLeft([]byte("xx"), "x"))
	show("nil", bytes.TrimSpace(nil))
	show("func", bytes.TrimFunc([]byte("12"), unicode.IsDigit))
	show("prefix", bytes.TrimPrefix([]byte("ab"), []byte("ab")))
	show("suffix", bytes.TrimSuffix(nil, nil))
	fmt.Println()
	parts := bytes.Split(base, []byte(","))
	for _, p := range parts {
		show("part", p)
	}
	parts[0] = append(parts[0], "XYZ"...)
	fmt.Printf("%q\n", base)
	parts[1][0] = 'C'
	fmt.Printf("%q\n", base)
	fields := bytes.Fields(base)
	for _, f := range fields {
		show("field", f)
	}
	_ = append(fields[0], '!')
	fmt.Printf("%q\n", base)
	before, after, found := bytes.Cut(base, []byte(","))
	show("before", before)
	show("after", after)
	fmt.Println(found)
	before, after, found = bytes.Cut(base, []byte(";"))
	show("before", before)
	show("after", after)
	fmt.Println(found, &before[0] == &base[0])
	show("join0", bytes.Join(nil, base))
	one := bytes.Join([][]byte{base}, base)
	fmt.Println(&one[0] != &base[0])
	show("join1", bytes.Join([][]byte{nil}, base))
	show("repeat", bytes.Repeat(nil, 3))
	show("repeat", bytes.Repeat(base, 0))
	show("clone", bytes.Clone([]byte{}))
	show("clone", bytes.Clone(nil))
	show("replace", bytes.Replace(nil, []byte("a"), []byte("b"), -1))
	show("upper", bytes.ToUpper(nil))
	show("lower", bytes.ToLower([]byte{}))
	show("title", bytes.ToTitle(nil))
	show("valid", bytes.ToValidUTF8(nil, nil))
	fmt.Println()
	r := bytes.Replace(base, []byte("zz"), []byte("y"), -1)
	fmt.Println(&r[0] != &base[0], len(r))
	u := bytes.ToUpper(base)
	u[0] = '#'
	fmt.Printf("%q %q\n", u, base)
	fmt.Println(bytes.Runes(nil) == nil, len(bytes.Runes([]byte("a\xff日"))), bytes.Split(nil, nil) == nil, len(bytes.Split(nil, []byte(","))), bytes.SplitN(base, []byte(","), 0) == nil, bytes.Fields(nil) == nil, bytes.FieldsFunc(nil, unicode.IsSpace) == nil)
	for line := range bytes.Lines([]byte("a\nb")) {
		show("line", line)
	}
	for p := range bytes.SplitSeq([]byte("a-b"), []byte("-")) {
		show("seq", p)
	}
	fmt.Println()
}

// Output:
// trimspace="ab,cd,ef" nil:false cap:10; trim="ab,cd,ef" nil:false cap:10; left="ab,cd,ef  " nil:false cap:10; right="  ab,cd,ef" nil:false cap:12;
// all="" nil:true cap:0; all="" nil:true cap:0; all="" nil:true cap:0; nil="" nil:true cap:0; func="" nil:true cap:0; prefix="" nil:false cap:0; suffix="" nil:true cap:0;
// part="  ab" nil:false cap:4; part="cd" nil:false cap:2; part="ef  " nil:false cap:4; "  ab,cd,ef  "
// "  ab,Cd,ef  "
// field="ab,Cd,ef" nil:false cap:8; "  ab,Cd,ef  "
// before="  ab" nil:false cap:12; after="Cd,ef  " nil:false cap:7; true
// before="  ab,Cd,ef  " nil:false cap:12; after="" nil:true cap:0; false true
// join0="" nil:false cap:0; true
// join1="" nil:true cap:0; repeat="" nil:false cap:0; repeat="" nil:false cap:0; clone="" nil:false cap:0; clone="" nil:true cap:0; replace="" nil:true cap:0; upper="" nil:false cap:0; lower="" nil:false cap:0; title="" nil:false cap:0; valid="" nil:false cap:0;
// true 12
// "# AB,CD,EF  " "  ab,Cd,ef  "
// false 3 false 1 true false false
// line="a\n" nil:false cap:2; line="b" nil:false cap:1; seq="a" nil:false cap:1; seq="b" nil:false cap:1;
