// Building and reading strings.
package main

import (
	"fmt"
	"io"
	"strings"
)

func try(f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println("panic:", e)
		}
	}()
	f()
}

func main() {
	try(func() { strings.Repeat("x", -1) })
	fmt.Println(strings.Repeat("ab", 3), strings.Repeat("", 1<<40), strings.Compare("a", "b"), strings.ContainsRune("日", '日'), strings.ContainsAny("x", ""))
	var sb strings.Builder
	for i := range 5 {
		fmt.Fprintf(&sb, "%d,", i)
	}
	sb.WriteByte('x')
	sb.WriteRune('日')
	sb.WriteString("z")
	fmt.Println(sb.String(), sb.Len())
	sb2 := sb
	try(func() { sb2.WriteByte('y') })
	r := strings.NewReader("hello 日本")
	for {
		c, n, err := r.ReadRune()
		if err != nil {
			fmt.Println(err == io.EOF, err)
			break
		}
		fmt.Print(string(c), n, " ")
	}
}

// Output:
// panic: strings: negative Repeat count
// ababab  -1 true false
// 0,1,2,3,4,x日z 15
// panic: strings: illegal use of non-zero Builder copied by value
// h1 e1 l1 l1 o1  1 日3 本3 true EOF
