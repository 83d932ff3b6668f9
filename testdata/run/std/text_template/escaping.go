// Escaping without a template.

package main

import (
	"fmt"
	"os"
	"strings"
	"text/template"
)

type shown struct{ a int }

func (s *shown) String() string { return fmt.Sprint("<", s.a, ">") }

func main() {
	texts := []string{"", "plain", "<b>\"x\" & 'y'</b>", "nul\x00", "a\\b\n\t\x1b=\x7f", "é ☺ \u00ad \u200b \U000e0001 \xff\xc3", "1+1=2"}
	for _, s := range texts {
		fmt.Printf("%q\n", template.HTMLEscapeString(s))
		fmt.Printf("%q\n", template.JSEscapeString(s))
		fmt.Printf("%q\n", template.URLQueryEscaper(s))
		var b strings.Builder
		template.HTMLEscape(&b, []byte(s))
		b.WriteString("|")
		template.JSEscape(&b, []byte(s))
		fmt.Printf("%q\n", b.String())
	}
	n := 3
	p := &n
	fmt.Println(template.HTMLEscaper("a", 1, 2, "<", nil), template.JSEscaper(&n, &p, "'"), template.URLQueryEscaper(1.5, true, "&"))
	fmt.Println(template.HTMLEscaper(&shown{1}), template.HTMLEscaper([]string{"<", ">"}), template.JSEscaper(map[string]int{"'": 1}))
	template.HTMLEscape(os.Stdout, []byte("<end>\n"))
}
