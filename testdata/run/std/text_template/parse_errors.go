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
