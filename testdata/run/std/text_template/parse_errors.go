// What is said of texts that are no templates.

package main

import (
	"fmt"
	"strings"
	"text/template"
)

func main() {
	for _, text := range []string{
		"{{", "{{.", "{{.X", "hello {{.X\n\n}", "{{.X}", "{{if}}x{{end}}", "{{if .X}}", "{{if .X}}a{{else}}b{{else}}c{{end}}", "{{end}}",
		"{{else}}", "a\nb{{end}}", "{{range .X}}", "{{range .X}}{{define \"a\"}}{{end}}{{end}}", "{{with .X}}{{else if .Y}}{{end}}",
		"{{if .X}}{{else with .Y}}{{end}}", "{{if .X}}{{else range .Y}}{{end}}", "{{break}}", "{{continue}}", "{{range .}}{{break 1}}{{end}}",
		"{{range .}}{{continue .}}{{end}}", "{{if .}}{{break}}{{end}}", "{{range .}}{{block \"b\" .}}{{break}}{{end}}{{end}}",
		"{{template}}", "{{template x}}", "{{template \"a\" . .}}{{template \"b", "{{template \"\\q\"}}", "{{define}}{{end}}", "{{define \"x\" .}}{{end}}",
		"{{define `x`}}{{else}}{{end}}", "{{define \"x\"}}", "{{define \"x\"}}a{{end}}{{define \"x\"}}b{{end}}", "{{block}}{{end}}", "{{block \"x\"}}{{end}}",
		"{{block \"x\" .}}{{else}}{{end}}", "{{block \"x\" .}}a{{end}}\n{{block \"x\" .}}b{{end}}", "{{$x}}", "{{$x = 1}}{{$y.z}}", "{{with $x := 1}}{{end}}{{$x}}", "{{if $x := 1}}{{end}}{{$x}}",
		"{{$x := 1, 2}}", "{{$x, $y := 1}}", "{{range $x, $y, $z := .}}{{end}}", "{{range $x, 1}}{{end}}", "{{range $x,}}{{end}}", "{{$x := }}", "{{:= 1}}", "{{$x : 1}}", "{{$x=1}}",
		"{{nofunc .}}", "{{nofunc}}", "{{.X | nofunc}}", "{{1 | 2}}", "{{.X | .Y | \"z\"}}", "{{.X | nil}}", "{{.X | .}}", "{{.X | true}}", "{{| .X}}", "{{.X | }}", "{{.X || .Y}}", "{{()}}", "{{(.X}}", "{{.X)}}", "{{print (1}}",
		"{{1.x}}", "{{\"a\".x}}", "{{true.x}}", "{{nil.x}}", "{{..x}}", "{{. .x}}", "{{.x.}}", "{{.x.1}}", "{{$.}}", "{{nil}}", "{{.X,.Y}}", "{{.X.Y.Z@}}", "{{.X@}}", "{{$x@}}", "{{abc@}}", "{{@}}", "{{\x01}}", "{{é.è}}{{\u2028}}", "{{a\u00a0b}}",
		"{{\"abc}}", "{{\"abc\n\"}}", "{{`abc}}", "{{'a}}", "{{'ab'}}", "{{''}}", "{{'\\z'}}", "{{\"\\z\"}}", "{{'\n'}}", "{{1a}}", "{{0x}}", "{{0xg}}", "{{08}}", "{{1e}}", "{{1+2}}", "{{1+2i3}}", "{{1+i}}", "{{+}}", "{{-}}", "{{1__0}}", "{{.5.}}",
		"{{99999999999999999999}}", "{{1e1000}}", "{{18446744073709551615}}", "{{1+2xi}}", "{{1 2 +}}", "{{.X .Y\n.Z $}}\n{{$w}}",
		"{{/* a", "{{/* a */ }}", "{{/* a */x}}", "{{- /* a */ -}}{{- /* b */-}}", "{{ /* a */}}", "x{{/*\n\n", "a\n{{if .X}}\n{{/*\n", "{{.X\n\n\n", "{{\n\"abc\n", "{{if .X\n}}{{.Y\n\n@}}",
		"{{if true}}{{end}}{{end}}", "{{/**/}}{{.}}{{abcdefghijklmnop}}", "{{. abcdefghijkl}}", "{{if .X}}{{elseif}}{{end}}", "{{template \"abcdefghijklmnopq\" . | }}", "{{define \"abcdefghijklmnop\" \"qrstuvwxyzabcdef\"}}", "{{else}}{{range}}", "{{range}}{{end}}", "{{with}}{{end}}",
		"{{printf \"%d\" ( ) }}", "{{.X}}\n\n{{.Y -}}}} {{- end}}", "{{len(3)}}", "{{print(3)(4)}}", "{{$x:=1}}{{$y:= 2}}", "{{a}}{{b}", "{{if .X}}{{end", "{{\"a\" | printf}}", "{{end}}{{end}}", "{{end x}}", "{{if .X}}{{else x}}{{end}}",
		"{{break 20}}", "{{" + strings.Repeat("(", 5) + "1" + strings.Repeat(")", 4) + "}}", "{{-}}", "{{- }}", "{{- -}}", "{{ - }}", "{{--}}", "{{- 1 -}", "{{1 -}}", "{{1-}}", "{{range .}}{{else}}{{break}}{{end}}",
		"{{.a b}}", "{{template \"x\" 1 | nil}}", "{{with 1 | 2}}{{end}}", "{{.\xff}}", "{{\xff}}", "{{'\xff'}}", "{{a\xff}}",
	} {
		t, err := template.New("name").Parse(text)
		fmt.Printf("%q: %v %v\n", text, t != nil, err)
	}
	_, err := template.New("100%d %s").Parse("{{x}}")
	fmt.Println(err)
	_, err = template.New("a").Parse("{{" + strings.Repeat("(", 10001) + "1")
	fmt.Println(err)
}

// Output:
// "{{": false template: name:1: unclosed action
// "{{.": false template: name:1: illegal number syntax: "."
// "{{.X": false template: name:1: unclosed action
// "hello {{.X\n\n}": false template: name:3: unexpected "}" in operand
// "{{.X}": false template: name:1: bad character U+007D '}'
// "{{if}}x{{end}}": false template: name:1: missing value for if
// "{{if .X}}": false template: name:1: unexpected EOF
// "{{if .X}}a{{else}}b{{else}}c{{end}}": false template: name:1: expected end; found {{else}}
// "{{end}}": false template: name:1: unexpected {{end}}
// "{{else}}": false template: name:1: unexpected {{else}}
// "a\nb{{end}}": false template: name:2: unexpected {{end}}
// "{{range .X}}": false template: name:1: unexpected EOF
// "{{range .X}}{{define \"a\"}}{{end}}{{end}}": false template: name:1: unexpected <define> in command
// "{{with .X}}{{else if .Y}}{{end}}": false template: name:1: unexpected <if> in input
// "{{if .X}}{{else with .Y}}{{end}}": false template: name:1: unexpected <with> in input
// "{{if .X}}{{else range .Y}}{{end}}": false template: name:1: unexpected <range> in else
// "{{break}}": false template: name:1: {{break}} outside {{range}}
// "{{continue}}": false template: name:1: {{continue}} outside {{range}}
// "{{range .}}{{break 1}}{{end}}": false template: name:1: unexpected "1" in {{break}}
// "{{range .}}{{continue .}}{{end}}": false template: name:1: unexpected <.> in {{continue}}
// "{{if .}}{{break}}{{end}}": false template: name:1: {{break}} outside {{range}}
// "{{range .}}{{block \"b\" .}}{{break}}{{end}}{{end}}": false template: name:1: {{break}} outside {{range}}
// "{{template}}": false template: name:1: unexpected "}}" in template clause
// "{{template x}}": false template: name:1: unexpected "x" in template clause
// "{{template \"a\" . .}}{{template \"b": false template: name:1: unterminated quoted string
// "{{template \"\\q\"}}": false template: name:1: invalid syntax
// "{{define}}{{end}}": false template: name:1: unexpected "}}" in define clause
// "{{define \"x\" .}}{{end}}": false template: name:1: unexpected <.> in define clause
// "{{define `x`}}{{else}}{{end}}": false template: name:1: unexpected {{else}} in define clause
// "{{define \"x\"}}": false template: name:1: unexpected EOF
// "{{define \"x\"}}a{{end}}{{define \"x\"}}b{{end}}": false template: name:1: template: multiple definition of template "x"
// "{{block}}{{end}}": false template: name:1: unexpected "}}" in block clause
// "{{block \"x\"}}{{end}}": false template: name:1: missing value for block clause
// "{{block \"x\" .}}{{else}}{{end}}": false template: name:1: unexpected {{else}} in block clause
// "{{block \"x\" .}}a{{end}}\n{{block \"x\" .}}b{{end}}": false template: name:2: template: multiple definition of template "x"
// "{{$x}}": false template: name:1: undefined variable "$x"
// "{{$x = 1}}{{$y.z}}": false template: name:1: undefined variable "$y"
// "{{with $x := 1}}{{end}}{{$x}}": false template: name:1: undefined variable "$x"
// "{{if $x := 1}}{{end}}{{$x}}": false template: name:1: undefined variable "$x"
// "{{$x := 1, 2}}": false template: name:1: unexpected "," in operand
// "{{$x, $y := 1}}": false template: name:1: too many declarations in command
// "{{range $x, $y, $z := .}}{{end}}": false template: name:1: too many declarations in range
// "{{range $x, 1}}{{end}}": false template: name:1: range can only initialize variables
// "{{range $x,}}{{end}}": false template: name:1: missing value for range
// "{{$x := }}": false template: name:1: missing value for command
// "{{:= 1}}": false template: name:1: unexpected ":=" in command
// "{{$x : 1}}": false template: name:1: undefined variable "$x"
// "{{$x=1}}": false template: name:1: bad character U+003D '='
// "{{nofunc .}}": false template: name:1: function "nofunc" not defined
// "{{nofunc}}": false template: name:1: function "nofunc" not defined
// "{{.X | nofunc}}": false template: name:1: function "nofunc" not defined
// "{{1 | 2}}": false template: name:1: non executable command in pipeline stage 2
// "{{.X | .Y | \"z\"}}": false template: name:1: non executable command in pipeline stage 3
// "{{.X | nil}}": false template: name:1: non executable command in pipeline stage 2
// "{{.X | .}}": false template: name:1: non executable command in pipeline stage 2
// "{{.X | true}}": false template: name:1: non executable command in pipeline stage 2
// "{{| .X}}": false template: name:1: unexpected "|" in command
// "{{.X | }}": true <nil>
// "{{.X || .Y}}": false template: name:1: unexpected "|" in command
// "{{()}}": false template: name:1: missing value for parenthesized pipeline
// "{{(.X}}": false template: name:1: unclosed left paren
// "{{.X)}}": false template: name:1: unexpected right paren
// "{{print (1}}": false template: name:1: unclosed left paren
// "{{1.x}}": false template: name:1: bad number syntax: "1.x"
// "{{\"a\".x}}": false template: name:1: unexpected . after term "\"a\""
// "{{true.x}}": false template: name:1: unexpected . after term "true"
// "{{nil.x}}": false template: name:1: unexpected . after term "nil"
// "{{..x}}": false template: name:1: unexpected . after term "."
// "{{. .x}}": true <nil>
// "{{.x.}}": false template: name:1: unexpected <.> in operand
// "{{.x.1}}": false template: name:1: unexpected ".1" in operand
// "{{$.}}": false template: name:1: unexpected <.> in operand
// "{{nil}}": true <nil>
// "{{.X,.Y}}": false template: name:1: unexpected "," in operand
// "{{.X.Y.Z@}}": false template: name:1: bad character U+0040 '@'
// "{{.X@}}": false template: name:1: bad character U+0040 '@'
// "{{$x@}}": false template: name:1: bad character U+0040 '@'
// "{{abc@}}": false template: name:1: bad character U+0040 '@'
// "{{@}}": false template: name:1: unexpected "@" in command
// "{{\x01}}": false template: name:1: unrecognized character in action: U+0001
// "{{é.è}}{{\u2028}}": false template: name:1: function "é" not defined
// "{{a\u00a0b}}": false template: name:1: bad character U+00A0
// "{{\"abc}}": false template: name:1: unterminated quoted string
// "{{\"abc\n\"}}": false template: name:1: unterminated quoted string
// "{{`abc}}": false template: name:1: unterminated raw quoted string
// "{{'a}}": false template: name:1: unterminated character constant
// "{{'ab'}}": false template: name:1: malformed character constant: 'ab'
// "{{''}}": false template: name:1: invalid syntax
// "{{'\\z'}}": false template: name:1: invalid syntax
// "{{\"\\z\"}}": false template: name:1: invalid syntax
// "{{'\n'}}": false template: name:1: unterminated character constant
// "{{1a}}": false template: name:1: bad number syntax: "1a"
// "{{0x}}": false template: name:1: illegal number syntax: "0x"
// "{{0xg}}": false template: name:1: bad number syntax: "0xg"
// "{{08}}": false template: name:1: integer overflow: "08"
// "{{1e}}": false template: name:1: illegal number syntax: "1e"
// "{{1+2}}": false template: name:1: bad number syntax: "1+2"
// "{{1+2i3}}": false template: name:1: bad number syntax: "1+2i3"
// "{{1+i}}": false template: name:1: syntax error scanning complex number
// "{{+}}": false template: name:1: illegal number syntax: "+"
// "{{-}}": false template: name:1: illegal number syntax: "-"
// "{{1__0}}": false template: name:1: illegal number syntax: "1__0"
// "{{.5.}}": false template: name:1: unexpected <.> in operand
// "{{99999999999999999999}}": false template: name:1: integer overflow: "99999999999999999999"
// "{{1e1000}}": false template: name:1: illegal number syntax: "1e1000"
// "{{18446744073709551615}}": true <nil>
// "{{1+2xi}}": false template: name:1: bad number syntax: "1+2x"
// "{{1 2 +}}": false template: name:1: illegal number syntax: "+"
// "{{.X .Y\n.Z $}}\n{{$w}}": false template: name:3: undefined variable "$w"
// "{{/* a": false template: name:1: unclosed comment
// "{{/* a */ }}": false template: name:1: comment ends before closing delimiter
// "{{/* a */x}}": false template: name:1: comment ends before closing delimiter
// "{{- /* a */ -}}{{- /* b */-}}": false template: name:1: comment ends before closing delimiter
// "{{ /* a */}}": false template: name:1: unexpected "/" in command
// "x{{/*\n\n": false template: name:1: unclosed comment
// "a\n{{if .X}}\n{{/*\n": false template: name:3: unclosed comment in action started at name:2
// "{{.X\n\n\n": false template: name:4: unclosed action started at name:1
// "{{\n\"abc\n": false template: name:2: unterminated quoted string in action started at name:1
// "{{if .X\n}}{{.Y\n\n@}}": false template: name:4: unexpected "@" in operand
// "{{if true}}{{end}}{{end}}": false template: name:1: unexpected {{end}}
// "{{/**/}}{{.}}{{abcdefghijklmnop}}": false template: name:1: function "abcdefghijklmnop" not defined
// "{{. abcdefghijkl}}": false template: name:1: function "abcdefghijkl" not defined
// "{{if .X}}{{elseif}}{{end}}": false template: name:1: function "elseif" not defined
// "{{template \"abcdefghijklmnopq\" . | }}": true <nil>
// "{{define \"abcdefghijklmnop\" \"qrstuvwxyzabcdef\"}}": false template: name:1: unexpected "\"qrstuvwxy"... in define clause
// "{{else}}{{range}}": false template: name:1: unexpected {{else}}
// "{{range}}{{end}}": false template: name:1: missing value for range
// "{{with}}{{end}}": false template: name:1: missing value for with
// "{{printf \"%d\" ( ) }}": false template: name:1: missing value for parenthesized pipeline
// "{{.X}}\n\n{{.Y -}}}} {{- end}}": false template: name:3: unexpected {{end}}
// "{{len(3)}}": false template: name:1: unexpected "(" in operand
// "{{print(3)(4)}}": false template: name:1: unexpected "(" in operand
// "{{$x:=1}}{{$y:= 2}}": true <nil>
// "{{a}}{{b}": false template: name:1: function "a" not defined
// "{{if .X}}{{end": false template: name:1: unclosed action
// "{{\"a\" | printf}}": true <nil>
// "{{end}}{{end}}": false template: name:1: unexpected {{end}}
// "{{end x}}": false template: name:1: unexpected "x" in end
// "{{if .X}}{{else x}}{{end}}": false template: name:1: unexpected "x" in else
// "{{break 20}}": false template: name:1: unexpected "20" in {{break}}
// "{{(((((1))))}}": false template: name:1: unclosed left paren
// "{{-}}": false template: name:1: illegal number syntax: "-"
// "{{- }}": false template: name:1: missing value for command
// "{{- -}}": false template: name:1: illegal number syntax: "-"
// "{{ - }}": false template: name:1: illegal number syntax: "-"
// "{{--}}": false template: name:1: bad number syntax: "--"
// "{{- 1 -}": false template: name:1: illegal number syntax: "-"
// "{{1 -}}": true <nil>
// "{{1-}}": false template: name:1: bad number syntax: "1-"
// "{{range .}}{{else}}{{break}}{{end}}": false template: name:1: {{break}} outside {{range}}
// "{{.a b}}": false template: name:1: function "b" not defined
// "{{template \"x\" 1 | nil}}": false template: name:1: non executable command in pipeline stage 2
// "{{with 1 | 2}}{{end}}": false template: name:1: non executable command in pipeline stage 2
// "{{.\xff}}": false template: name:1: bad character U+FFFD '�'
// "{{\xff}}": false template: name:1: unrecognized character in action: U+FFFD '�'
// "{{'\xff'}}": true <nil>
// "{{a\xff}}": false template: name:1: bad character U+FFFD '�'
// template: 100%!d(string=x) %!s(MISSING):1: function %!q(MISSING) not defined
// template: a:1: max expression depth exceeded
