package main

import (
	"fmt"
	"html"
)

// Escaping, and what entities stand for.
func main() {
	fmt.Println(html.EscapeString(`<a href="x">Tom & 'Jerry'</a> é`))
	for _, s := range []string{
		"", "&", "&&", "&lt;b&gt;", "&amp;lt;", "&lt", "&ltx", "&notit;", "&notin;", "&#65;", "&#x41;", "&#X41", "&#65x", "&#;", "&#x;", "&#", "&#1", "&#x", "&#0;", "&#128;", "&#x9f;", "&#xD800;", "&#x110000;",
		"&#99999999999;", "&eacute;", "&eacute", "&Eacute;é", "&quot;&apos;", "&nosuch;", "&nosuch", "& amp;", "&acE;", "&NotEqualTilde;", "&AMP", "&AMPx", "&copy2024", "&hearts;", "&hearts", "&CounterClockwiseContourIntegral;", "a&lt;b&lt", "&#6", "&#x1F600;",
	} {
		fmt.Printf("%q %q\n", s, html.UnescapeString(s))
	}
}

// Output:
// &lt;a href=&#34;x&#34;&gt;Tom &amp; &#39;Jerry&#39;&lt;/a&gt; é
// "" ""
// "&" "&"
// "&&" "&&"
// "&lt;b&gt;" "<b>"
// "&amp;lt;" "&lt;"
// "&lt" "<"
// "&ltx" "<x"
// "&notit;" "¬it;"
// "&notin;" "∉"
// "&#65;" "A"
// "&#x41;" "A"
// "&#X41" "A"
// "&#65x" "Ax"
// "&#;" "&#;"
// "&#x;" "�"
// "&#" "&#"
// "&#1" "&#1"
// "&#x" "&#x"
// "&#0;" "�"
// "&#128;" "€"
// "&#x9f;" "Ÿ"
// "&#xD800;" "�"
// "&#x110000;" "�"
// "&#99999999999;" "�"
// "&eacute;" "é"
// "&eacute" "é"
// "&Eacute;é" "Éé"
// "&quot;&apos;" "\"'"
// "&nosuch;" "&nosuch;"
// "&nosuch" "&nosuch"
// "& amp;" "& amp;"
// "&acE;" "∾̳"
// "&NotEqualTilde;" "≂̸"
// "&AMP" "&"
// "&AMPx" "&x"
// "&copy2024" "©2024"
// "&hearts;" "♥"
// "&hearts" "&hearts"
// "&CounterClockwiseContourIntegral;" "∳"
// "a&lt;b&lt" "a<b<"
// "&#6" "&#6"
// "&#x1F600;" "😀"
