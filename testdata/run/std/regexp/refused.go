package main

import (
	"errors"
	"fmt"
	"regexp"
	"regexp/syntax"
	"strings"
)

// Patterns that are refused, and why.
func main() {
	for _, p := range []string{
		"(", ")", "a)", "(a", "((a)", "[", "[a", "[]", "[]a", "[^]a", "[a-", "[z-a]", `[a-\d]`, "[[:foo:]]", "[[:alpha:]", "*", "a|*", "(*)", "+a", "?", "a**", "a*+", "a??*", "a{2}{3}", "x{2,1}",
		"x{1001}", "x{1,1001}", "x{99999999999}", "(x{30}){40}", "((x{10}){10}){10}", "((x{10}){10}){11}", "x{0}{", `\`, `a\`, `\8`, `\1`, `\q`, `\x`, `\xg`, `\x{`, `\x{}`, `\x{110000}`, `\x{41g}`, `\C`, `\pX`, `\p{`, `\p{Foo}`,
		`\p`, `\p{^Foo}`, "(?i", "(?z)", "(?i-)", "(?--i)", "(?P<n", "(?P<>a)", "(?P<a b>c)", "(?<n", "(?P=n)", "(?=a)", "(?!a)", "(?<=a)", "(?'n'a)", "(?", "a\xffb", "[\xff]", `\Q\xff` + "\xff", `(?P<` + "\xff" + `>a)`, `\` + "\xff", "(?P<n>a)(?P<n>b)",
		strings.Repeat("(", 1001) + strings.Repeat(")", 1001), strings.Repeat("(?:", 1001) + strings.Repeat(")", 1001), `a\Eb`, "a{,2}", "{1}", "a{", "a{1", "a{01}", "^*", "$+", `\b?`, "(?i)(?s)", "[a-c-e]", `[\w-z]`,
	} {
		re, err := regexp.Compile(p)
		shown := p
		if len(p) > 100 {
			shown = p[:10]
		}
		if err == nil {
			fmt.Printf("%q fine %d\n", shown, re.NumSubexp())
			continue
		}
		var e *syntax.Error
		fmt.Printf("%q %.60q %T %v %q\n", shown, err.Error(), err, errors.As(err, &e), e.Code)
	}
	for _, p := range []string{`\d`, `(?i)a`, "a**", "a*?", `\pL`, "[a-c-e]", "[-a]", "[a-]", `\Qa`, `[\d]`, "^a$", `\A`, "[[:word:]]", `\.`} {
		_, err := regexp.CompilePOSIX(p)
		fmt.Printf("posix %q %v\n", p, err)
	}
	defer func() {
		fmt.Println(recover())
		defer func() { fmt.Println(recover()) }()
		regexp.MustCompilePOSIX("`(")
	}()
	regexp.MustCompile("a(")
}

// Output:
// "(" "error parsing regexp: missing closing ): `(`" *syntax.Error true "missing closing )"
// ")" "error parsing regexp: unexpected ): `)`" *syntax.Error true "unexpected )"
// "a)" "error parsing regexp: unexpected ): `a)`" *syntax.Error true "unexpected )"
// "(a" "error parsing regexp: missing closing ): `(a`" *syntax.Error true "missing closing )"
// "((a)" "error parsing regexp: missing closing ): `((a)`" *syntax.Error true "missing closing )"
// "[" "error parsing regexp: missing closing ]: `[`" *syntax.Error true "missing closing ]"
// "[a" "error parsing regexp: missing closing ]: `[a`" *syntax.Error true "missing closing ]"
// "[]" "error parsing regexp: missing closing ]: `[]`" *syntax.Error true "missing closing ]"
// "[]a" "error parsing regexp: missing closing ]: `[]a`" *syntax.Error true "missing closing ]"
// "[^]a" "error parsing regexp: missing closing ]: `[^]a`" *syntax.Error true "missing closing ]"
// "[a-" "error parsing regexp: missing closing ]: `[a-`" *syntax.Error true "missing closing ]"
// "[z-a]" "error parsing regexp: invalid character class range: `z-a`" *syntax.Error true "invalid character class range"
// "[a-\\d]" "error parsing regexp: invalid escape sequence: `\\d`" *syntax.Error true "invalid escape sequence"
// "[[:foo:]]" "error parsing regexp: invalid character class range: `[:foo:" *syntax.Error true "invalid character class range"
// "[[:alpha:]" "error parsing regexp: missing closing ]: `[[:alpha:]`" *syntax.Error true "missing closing ]"
// "*" "error parsing regexp: missing argument to repetition operato" *syntax.Error true "missing argument to repetition operator"
// "a|*" "error parsing regexp: missing argument to repetition operato" *syntax.Error true "missing argument to repetition operator"
// "(*)" "error parsing regexp: missing argument to repetition operato" *syntax.Error true "missing argument to repetition operator"
// "+a" "error parsing regexp: missing argument to repetition operato" *syntax.Error true "missing argument to repetition operator"
// "?" "error parsing regexp: missing argument to repetition operato" *syntax.Error true "missing argument to repetition operator"
// "a**" "error parsing regexp: invalid nested repetition operator: `*" *syntax.Error true "invalid nested repetition operator"
// "a*+" "error parsing regexp: invalid nested repetition operator: `*" *syntax.Error true "invalid nested repetition operator"
// "a??*" "error parsing regexp: invalid nested repetition operator: `?" *syntax.Error true "invalid nested repetition operator"
// "a{2}{3}" "error parsing regexp: invalid nested repetition operator: `{" *syntax.Error true "invalid nested repetition operator"
// "x{2,1}" "error parsing regexp: invalid repeat count: `{2,1}`" *syntax.Error true "invalid repeat count"
// "x{1001}" "error parsing regexp: invalid repeat count: `{1001}`" *syntax.Error true "invalid repeat count"
// "x{1,1001}" "error parsing regexp: invalid repeat count: `{1,1001}`" *syntax.Error true "invalid repeat count"
// "x{99999999999}" "error parsing regexp: invalid repeat count: `{99999999999}`" *syntax.Error true "invalid repeat count"
// "(x{30}){40}" "error parsing regexp: invalid repeat count: `{40}`" *syntax.Error true "invalid repeat count"
// "((x{10}){10}){10}" fine 2
// "((x{10}){10}){11}" "error parsing regexp: invalid repeat count: `{11}`" *syntax.Error true "invalid repeat count"
// "x{0}{" fine 0
// "\\" "error parsing regexp: trailing backslash at end of expressio" *syntax.Error true "trailing backslash at end of expression"
// "a\\" "error parsing regexp: trailing backslash at end of expressio" *syntax.Error true "trailing backslash at end of expression"
// "\\8" "error parsing regexp: invalid escape sequence: `\\8`" *syntax.Error true "invalid escape sequence"
// "\\1" "error parsing regexp: invalid escape sequence: `\\1`" *syntax.Error true "invalid escape sequence"
// "\\q" "error parsing regexp: invalid escape sequence: `\\q`" *syntax.Error true "invalid escape sequence"
// "\\x" "error parsing regexp: invalid escape sequence: `\\x`" *syntax.Error true "invalid escape sequence"
// "\\xg" "error parsing regexp: invalid escape sequence: `\\xg`" *syntax.Error true "invalid escape sequence"
// "\\x{" "error parsing regexp: invalid escape sequence: `\\x{`" *syntax.Error true "invalid escape sequence"
// "\\x{}" "error parsing regexp: invalid escape sequence: `\\x{}`" *syntax.Error true "invalid escape sequence"
// "\\x{110000}" "error parsing regexp: invalid escape sequence: `\\x{110000`" *syntax.Error true "invalid escape sequence"
// "\\x{41g}" "error parsing regexp: invalid escape sequence: `\\x{41g`" *syntax.Error true "invalid escape sequence"
// "\\C" "error parsing regexp: invalid escape sequence: `\\C`" *syntax.Error true "invalid escape sequence"
// "\\pX" "error parsing regexp: invalid character class range: `\\pX`" *syntax.Error true "invalid character class range"
// "\\p{" "error parsing regexp: invalid character class range: `\\p{`" *syntax.Error true "invalid character class range"
// "\\p{Foo}" "error parsing regexp: invalid character class range: `\\p{Foo" *syntax.Error true "invalid character class range"
// "\\p" "error parsing regexp: invalid character class range: `\\p`" *syntax.Error true "invalid character class range"
// "\\p{^Foo}" "error parsing regexp: invalid character class range: `\\p{^Fo" *syntax.Error true "invalid character class range"
// "(?i" "error parsing regexp: invalid or unsupported Perl syntax: `(" *syntax.Error true "invalid or unsupported Perl syntax"
// "(?z)" "error parsing regexp: invalid or unsupported Perl syntax: `(" *syntax.Error true "invalid or unsupported Perl syntax"
// "(?i-)" "error parsing regexp: invalid or unsupported Perl syntax: `(" *syntax.Error true "invalid or unsupported Perl syntax"
// "(?--i)" "error parsing regexp: invalid or unsupported Perl syntax: `(" *syntax.Error true "invalid or unsupported Perl syntax"
// "(?P<n" "error parsing regexp: invalid named capture: `(?P<n`" *syntax.Error true "invalid named capture"
// "(?P<>a)" "error parsing regexp: invalid named capture: `(?P<>`" *syntax.Error true "invalid named capture"
// "(?P<a b>c)" "error parsing regexp: invalid named capture: `(?P<a b>`" *syntax.Error true "invalid named capture"
// "(?<n" "error parsing regexp: invalid named capture: `(?<n`" *syntax.Error true "invalid named capture"
// "(?P=n)" "error parsing regexp: invalid or unsupported Perl syntax: `(" *syntax.Error true "invalid or unsupported Perl syntax"
// "(?=a)" "error parsing regexp: invalid or unsupported Perl syntax: `(" *syntax.Error true "invalid or unsupported Perl syntax"
// "(?!a)" "error parsing regexp: invalid or unsupported Perl syntax: `(" *syntax.Error true "invalid or unsupported Perl syntax"
// "(?<=a)" "error parsing regexp: invalid named capture: `(?<=a)`" *syntax.Error true "invalid named capture"
// "(?'n'a)" "error parsing regexp: invalid or unsupported Perl syntax: `(" *syntax.Error true "invalid or unsupported Perl syntax"
// "(?" "error parsing regexp: invalid or unsupported Perl syntax: `(" *syntax.Error true "invalid or unsupported Perl syntax"
// "a\xffb" "error parsing regexp: invalid UTF-8: `\xffb`" *syntax.Error true "invalid UTF-8"
// "[\xff]" "error parsing regexp: invalid UTF-8: `\xff]`" *syntax.Error true "invalid UTF-8"
// "\\Q\\xff\xff" "error parsing regexp: invalid UTF-8: `\xff`" *syntax.Error true "invalid UTF-8"
// "(?P<\xff>a)" "error parsing regexp: invalid UTF-8: `\xff`" *syntax.Error true "invalid UTF-8"
// "\\\xff" "error parsing regexp: invalid UTF-8: `\xff`" *syntax.Error true "invalid UTF-8"
// "(?P<n>a)(?P<n>b)" fine 2
// "((((((((((" "error parsing regexp: expression nests too deeply: `((((((((" *syntax.Error true "expression nests too deeply"
// "(?:(?:(?:(" fine 0
// "a\\Eb" "error parsing regexp: invalid escape sequence: `\\E`" *syntax.Error true "invalid escape sequence"
// "a{,2}" fine 0
// "{1}" "error parsing regexp: missing argument to repetition operato" *syntax.Error true "missing argument to repetition operator"
// "a{" fine 0
// "a{1" fine 0
// "a{01}" fine 0
// "^*" fine 0
// "$+" fine 0
// "\\b?" fine 0
// "(?i)(?s)" fine 0
// "[a-c-e]" fine 0
// "[\\w-z]" fine 0
// posix "\\d" error parsing regexp: invalid escape sequence: `\d`
// posix "(?i)a" error parsing regexp: missing argument to repetition operator: `?`
// posix "a**" <nil>
// posix "a*?" <nil>
// posix "\\pL" error parsing regexp: invalid escape sequence: `\p`
// posix "[a-c-e]" error parsing regexp: invalid character class range: `-e`
// posix "[-a]" <nil>
// posix "[a-]" <nil>
// posix "\\Qa" error parsing regexp: invalid escape sequence: `\Q`
// posix "[\\d]" error parsing regexp: invalid escape sequence: `\d`
// posix "^a$" <nil>
// posix "\\A" error parsing regexp: invalid escape sequence: `\A`
// posix "[[:word:]]" <nil>
// posix "\\." <nil>
// regexp: Compile(`a(`): error parsing regexp: missing closing ): `a(`
// regexp: CompilePOSIX("`("): error parsing regexp: missing closing ): ``(`
