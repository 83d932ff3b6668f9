// The errors of expressions: code, text, the part that is wrong.
package main

import (
	"errors"
	"fmt"
	"regexp"
	"regexp/syntax"
	"strings"
)

func main() {
	for _, s := range []string{`(`, `)`, `a)`, `[`, `[a`, `[]`, `[^`, `[b-a]`, `[\d-z]`, `[[:foo:]]`, `*`, `a**`, `+`, `a|*`, `(?i)(?s`, `a{2,1}`, `a{1001}`, `a{,2}`, `a{2`, `\`, `a\`, `\8`, `\p{Foo}`, `\pX`, `(?P<n>a)(?P<n>b)`, `(?P<n`, `(?P<>a)`, `(?P=n)`, `(?z)`, `(?=a)`, `(?<!a)`, `\Qab`, `x{2}{3}`, "\xff", "a\xffb", `(?-i-s)`, `\x{110000}`, `\xg`, `(((a{100}){100}){100}){100}`, strings.Repeat("(", 1001) + strings.Repeat(")", 1001), `(?i`, `(?`, `(?:`, `a??`, `a???`, `^*`, `$+`, `\b?`, `[a-\d]`, `[[:word:]`, `[[.a.]]`} {
		_, err := regexp.Compile(s)
		if len(s) > 60 {
			s = s[:60]
		}
		var e *syntax.Error
		if errors.As(err, &e) {
			expr := e.Expr
			if len(expr) > 60 {
				expr = expr[:60]
			}
			fmt.Printf("%q %s %q %t\n", s, e.Code.String(), expr, e.Error() == err.Error())
		} else {
			fmt.Printf("%q %v\n", s, err)
		}
	}
	for _, c := range []syntax.ErrorCode{syntax.ErrInternalError, syntax.ErrInvalidCharClass, syntax.ErrInvalidCharRange, syntax.ErrInvalidEscape, syntax.ErrInvalidNamedCapture, syntax.ErrInvalidPerlOp, syntax.ErrInvalidRepeatOp, syntax.ErrInvalidRepeatSize, syntax.ErrInvalidUTF8, syntax.ErrLarge, syntax.ErrMissingBracket, syntax.ErrMissingParen, syntax.ErrMissingRepeatArgument, syntax.ErrNestingDepth, syntax.ErrTrailingBackslash, syntax.ErrUnexpectedParen} {
		fmt.Println(c, (&syntax.Error{Code: c, Expr: "x`y"}).Error())
	}
	for _, r := range "aZ0_é-\x00 " {
		fmt.Print(syntax.IsWordChar(r), " ")
	}
	fmt.Println(syntax.IsWordChar(-1))
	func() {
		defer func() { fmt.Println(recover()) }()
		regexp.MustCompile(`a(b`)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		regexp.MustCompile("`a(b")
	}()
}

// Output:
// "(" missing closing ) "(" true
// ")" unexpected ) ")" true
// "a)" unexpected ) "a)" true
// "[" missing closing ] "[" true
// "[a" missing closing ] "[a" true
// "[]" missing closing ] "[]" true
// "[^" missing closing ] "[^" true
// "[b-a]" invalid character class range "b-a" true
// "[\\d-z]" <nil>
// "[[:foo:]]" invalid character class range "[:foo:]" true
// "*" missing argument to repetition operator "*" true
// "a**" invalid nested repetition operator "**" true
// "+" missing argument to repetition operator "+" true
// "a|*" missing argument to repetition operator "*" true
// "(?i)(?s" invalid or unsupported Perl syntax "(?s" true
// "a{2,1}" invalid repeat count "{2,1}" true
// "a{1001}" invalid repeat count "{1001}" true
// "a{,2}" <nil>
// "a{2" <nil>
// "\\" trailing backslash at end of expression "" true
// "a\\" trailing backslash at end of expression "" true
// "\\8" invalid escape sequence "\\8" true
// "\\p{Foo}" invalid character class range "\\p{Foo}" true
// "\\pX" invalid character class range "\\pX" true
// "(?P<n>a)(?P<n>b)" <nil>
// "(?P<n" invalid named capture "(?P<n" true
// "(?P<>a)" invalid named capture "(?P<>" true
// "(?P=n)" invalid or unsupported Perl syntax "(?P" true
// "(?z)" invalid or unsupported Perl syntax "(?z" true
// "(?=a)" invalid or unsupported Perl syntax "(?=" true
// "(?<!a)" invalid named capture "(?<!a)" true
// "\\Qab" <nil>
// "x{2}{3}" invalid nested repetition operator "{2}{3}" true
// "\xff" invalid UTF-8 "\xff" true
// "a\xffb" invalid UTF-8 "\xffb" true
// "(?-i-s)" invalid or unsupported Perl syntax "(?-i-" true
// "\\x{110000}" invalid escape sequence "\\x{110000" true
// "\\xg" invalid escape sequence "\\xg" true
// "(((a{100}){100}){100}){100}" invalid repeat count "{100}" true
// "((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((" expression nests too deeply "((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((" true
// "(?i" invalid or unsupported Perl syntax "(?i" true
// "(?" invalid or unsupported Perl syntax "(?" true
// "(?:" missing closing ) "(?:" true
// "a??" <nil>
// "a???" invalid nested repetition operator "???" true
// "^*" <nil>
// "$+" <nil>
// "\\b?" <nil>
// "[a-\\d]" invalid escape sequence "\\d" true
// "[[:word:]" missing closing ] "[[:word:]" true
// "[[.a.]]" <nil>
// regexp/syntax: internal error error parsing regexp: regexp/syntax: internal error: `x`y`
// invalid character class error parsing regexp: invalid character class: `x`y`
// invalid character class range error parsing regexp: invalid character class range: `x`y`
// invalid escape sequence error parsing regexp: invalid escape sequence: `x`y`
// invalid named capture error parsing regexp: invalid named capture: `x`y`
// invalid or unsupported Perl syntax error parsing regexp: invalid or unsupported Perl syntax: `x`y`
// invalid nested repetition operator error parsing regexp: invalid nested repetition operator: `x`y`
// invalid repeat count error parsing regexp: invalid repeat count: `x`y`
// invalid UTF-8 error parsing regexp: invalid UTF-8: `x`y`
// expression too large error parsing regexp: expression too large: `x`y`
// missing closing ] error parsing regexp: missing closing ]: `x`y`
// missing closing ) error parsing regexp: missing closing ): `x`y`
// missing argument to repetition operator error parsing regexp: missing argument to repetition operator: `x`y`
// expression nests too deeply error parsing regexp: expression nests too deeply: `x`y`
// trailing backslash at end of expression error parsing regexp: trailing backslash at end of expression: `x`y`
// unexpected ) error parsing regexp: unexpected ): `x`y`
// true true true true false false false false false
// regexp: Compile(`a(b`): error parsing regexp: missing closing ): `a(b`
// regexp: Compile("`a(b"): error parsing regexp: missing closing ): ``a(b`
