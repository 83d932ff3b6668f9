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

// Output:
// ""
// ""
// ""
// "|"
// "plain"
// "plain"
// "plain"
// "plain|plain"
// "&lt;b&gt;&#34;x&#34; &amp; &#39;y&#39;&lt;/b&gt;"
// "\\u003Cb\\u003E\\\"x\\\" \\u0026 \\'y\\'\\u003C/b\\u003E"
// "%3Cb%3E%22x%22+%26+%27y%27%3C%2Fb%3E"
// "&lt;b&gt;&#34;x&#34; &amp; &#39;y&#39;&lt;/b&gt;|\\u003Cb\\u003E\\\"x\\\" \\u0026 \\'y\\'\\u003C/b\\u003E"
// "nul�"
// "nul\\u0000"
// "nul%00"
// "nul�|nul\\u0000"
// "a\\b\n\t\x1b=\x7f"
// "a\\\\b\\u000A\\u0009\\u001B\\u003D\x7f"
// "a%5Cb%0A%09%1B%3D%7F"
// "a\\b\n\t\x1b=\x7f|a\\\\b\\u000A\\u0009\\u001B\\u003D\x7f"
// "é ☺ \u00ad \u200b \U000e0001 \xff\xc3"
// "é ☺ \\u00AD \\u200B \\uE0001 \xff\xc3"
// "%C3%A9+%E2%98%BA+%C2%AD+%E2%80%8B+%F3%A0%80%81+%FF%C3"
// "é ☺ \u00ad \u200b \U000e0001 \xff\xc3|é ☺ \\u00AD \\u200B \\uE0001 \xff\xc3"
// "1+1=2"
// "1+1\\u003D2"
// "1%2B1%3D2"
// "1+1=2|1+1\\u003D2"
// a1 2&lt;&lt;no value&gt; 3 3\' 1.5+true%26
// &lt;1&gt; [&lt; &gt;] map[\':1]
// &lt;end&gt;
