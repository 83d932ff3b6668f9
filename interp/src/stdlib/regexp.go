// Package regexp searches text for what patterns describe.
package regexp

import (
	"io"
	"regexp/syntax"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
	"unsafe"
)

// table stands for the programs of all patterns.
var table = newTable()

func newTable() uint64

// Regexp is a compiled pattern. Goroutines may share it, calls of Longest apart.
type Regexp struct {
	expr    string
	posix   bool
	longest bool
	names   []string // of the groups, the whole first
}

// Compile compiles a pattern; among matches that begin at the same place, it prefers as Perl does.
func Compile(expr string) (*Regexp, error) { return build(expr, false) }

// CompilePOSIX compiles a pattern of POSIX's syntax; it prefers the longest match.
func CompilePOSIX(expr string) (*Regexp, error) { return build(expr, true) }

func build(expr string, posix bool) (*Regexp, error) {
	groups, code, part := compile(table, expr, posix)
	if code != "" {
		return nil, &syntax.Error{Code: syntax.ErrorCode(code), Expr: part}
	}
	re := &Regexp{expr: expr, posix: posix, longest: posix, names: make([]string, groups)}
	for i := range re.names {
		re.names[i] = groupName(table, expr, posix, i)
	}
	return re, nil
}

func compile(table uint64, expr string, posix bool) (groups int, code, part string)
func groupName(table uint64, expr string, posix bool, i int) string

// MustCompile is Compile that panics when the pattern is refused.
func MustCompile(str string) *Regexp {
	re, err := Compile(str)
	if err != nil {
		panic("regexp: Compile(" + quote(str) + "): " + err.Error())
	}
	return re
}

// MustCompilePOSIX is CompilePOSIX that panics when the pattern is refused.
func MustCompilePOSIX(str string) *Regexp {
	re, err := CompilePOSIX(str)
	if err != nil {
		panic("regexp: CompilePOSIX(" + quote(str) + "): " + err.Error())
	}
	return re
}

func quote(s string) string {
	if strconv.CanBackquote(s) {
		return "`" + s + "`"
	}
	return strconv.Quote(s)
}

// String gives the pattern.
func (re *Regexp) String() string { return re.expr }

// Copy gives a copy.
//
// Deprecated: goroutines may share a Regexp.
func (re *Regexp) Copy() *Regexp {
	re2 := *re
	return &re2
}

// Longest makes searches prefer the longest match. It must not be called while others use re.
func (re *Regexp) Longest() { re.longest = true }

// NumSubexp gives the number of groups.
func (re *Regexp) NumSubexp() int { return len(re.names) - 1 }

// SubexpNames gives the names of the groups; the first stands for the whole and is empty.
func (re *Regexp) SubexpNames() []string { return re.names }

// SubexpIndex gives the number of the first group of that name, or -1.
func (re *Regexp) SubexpIndex(name string) int {
	if name != "" {
		for i, s := range re.names {
			if name == s {
				return i
			}
		}
	}
	return -1
}

// LiteralPrefix gives text that every match begins with, and whether it is the whole pattern.
func (re *Regexp) LiteralPrefix() (prefix string, complete bool) {
	return literalPrefix(table, re.expr, re.posix)
}

func literalPrefix(table uint64, expr string, posix bool) (string, bool)

// QuoteMeta gives a pattern that matches exactly s.
func QuoteMeta(s string) string {
	var b strings.Builder
	for i := range len(s) {
		if strings.IndexByte(`\.+*?()|[]{}^$`, s[i]) >= 0 {
			b.WriteByte('\\')
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// search gives the positions of up to limit matches, groups pairs for each.
func search(table uint64, expr string, posix, longest bool, text string, limit, groups int, shared bool) []int

// view is b as a string that is its memory.
func view(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// first gives the positions of the first match, or nil.
func (re *Regexp) first(s string, groups int, shared bool) []int {
	m := search(table, re.expr, re.posix, re.longest, s, 1, groups, shared)
	if len(m) == 0 {
		return nil
	}
	return m
}

// each gives the positions of up to n matches, of all if n < 0.
func (re *Regexp) each(s string, n, groups int, shared bool) [][]int {
	if n < 0 {
		n = len(s) + 1
	}
	flat := search(table, re.expr, re.posix, re.longest, s, n, groups, shared)
	if len(flat) == 0 {
		return nil
	}
	width := 2 * groups
	all := make([][]int, 0, len(flat)/width)
	for ; len(flat) > 0; flat = flat[width:] {
		all = append(all, flat[:width:width])
	}
	return all
}

// MatchString tells whether s has a match.
func (re *Regexp) MatchString(s string) bool { return re.first(s, 1, false) != nil }

// Match tells whether b has a match.
func (re *Regexp) Match(b []byte) bool { return re.first(view(b), 1, true) != nil }

// MatchString tells whether s has a match of the pattern.
func MatchString(pattern string, s string) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.MatchString(s), nil
}

// Match tells whether b has a match of the pattern.
func Match(pattern string, b []byte) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.Match(b), nil
}

// MatchReader tells whether what r gives has a match of the pattern.
func MatchReader(pattern string, r io.RuneReader) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.MatchReader(r), nil
}

// Find gives the first match, or nil.
func (re *Regexp) Find(b []byte) []byte {
	m := re.first(view(b), 1, true)
	if m == nil {
		return nil
	}
	return b[m[0]:m[1]:m[1]]
}

// FindIndex gives start and end of the first match, or nil.
func (re *Regexp) FindIndex(b []byte) (m []int) { return re.first(view(b), 1, true) }

// FindString gives the first match, or nothing.
func (re *Regexp) FindString(s string) string {
	m := re.first(s, 1, false)
	if m == nil {
		return ""
	}
	return s[m[0]:m[1]]
}

// FindStringIndex gives start and end of the first match, or nil.
func (re *Regexp) FindStringIndex(s string) (m []int) { return re.first(s, 1, false) }

// FindSubmatch gives the first match and its groups, or nil.
func (re *Regexp) FindSubmatch(b []byte) [][]byte {
	m := re.first(view(b), len(re.names), true)
	if m == nil {
		return nil
	}
	return parts(b, m)
}

func parts(b []byte, m []int) [][]byte {
	sub := make([][]byte, len(m)/2)
	for i := range sub {
		if m[2*i] >= 0 {
			sub[i] = b[m[2*i]:m[2*i+1]:m[2*i+1]]
		}
	}
	return sub
}

func stringParts(s string, m []int) []string {
	sub := make([]string, len(m)/2)
	for i := range sub {
		if m[2*i] >= 0 {
			sub[i] = s[m[2*i]:m[2*i+1]]
		}
	}
	return sub
}

// FindSubmatchIndex gives start and end of the first match and of its groups, or nil.
func (re *Regexp) FindSubmatchIndex(b []byte) []int { return re.first(view(b), len(re.names), true) }

// FindStringSubmatch gives the first match and its groups, or nil.
func (re *Regexp) FindStringSubmatch(s string) []string {
	m := re.first(s, len(re.names), false)
	if m == nil {
		return nil
	}
	return stringParts(s, m)
}

// FindStringSubmatchIndex gives start and end of the first match and of its groups, or nil.
func (re *Regexp) FindStringSubmatchIndex(s string) []int {
	return re.first(s, len(re.names), false)
}

// FindAll gives up to n matches, all if n < 0.
func (re *Regexp) FindAll(b []byte, n int) [][]byte {
	var all [][]byte
	for _, m := range re.each(view(b), n, 1, true) {
		all = append(all, b[m[0]:m[1]:m[1]])
	}
	return all
}

// FindAllIndex gives starts and ends of up to n matches, of all if n < 0.
func (re *Regexp) FindAllIndex(b []byte, n int) [][]int { return re.each(view(b), n, 1, true) }

// FindAllString gives up to n matches, all if n < 0.
func (re *Regexp) FindAllString(s string, n int) []string {
	var all []string
	for _, m := range re.each(s, n, 1, false) {
		all = append(all, s[m[0]:m[1]])
	}
	return all
}

// FindAllStringIndex gives starts and ends of up to n matches, of all if n < 0.
func (re *Regexp) FindAllStringIndex(s string, n int) [][]int { return re.each(s, n, 1, false) }

// FindAllSubmatch gives up to n matches with their groups, all if n < 0.
func (re *Regexp) FindAllSubmatch(b []byte, n int) [][][]byte {
	var all [][][]byte
	for _, m := range re.each(view(b), n, len(re.names), true) {
		all = append(all, parts(b, m))
	}
	return all
}

// FindAllSubmatchIndex gives starts and ends of up to n matches and their groups, of all if n < 0.
func (re *Regexp) FindAllSubmatchIndex(b []byte, n int) [][]int {
	return re.each(view(b), n, len(re.names), true)
}

// FindAllStringSubmatch gives up to n matches with their groups, all if n < 0.
func (re *Regexp) FindAllStringSubmatch(s string, n int) [][]string {
	var all [][]string
	for _, m := range re.each(s, n, len(re.names), false) {
		all = append(all, stringParts(s, m))
	}
	return all
}

// FindAllStringSubmatchIndex gives starts and ends of up to n matches and their groups, of all if n < 0.
func (re *Regexp) FindAllStringSubmatchIndex(s string, n int) [][]int {
	return re.each(s, n, len(re.names), false)
}

// Split cuts s at matches into at most n parts, all if n < 0.
func (re *Regexp) Split(s string, n int) []string {
	if n == 0 {
		return nil
	}
	if re.expr != "" && s == "" {
		return []string{""}
	}
	matches := re.FindAllStringIndex(s, n)
	all := make([]string, 0, len(matches))
	from, to := 0, 0
	for _, m := range matches {
		if n > 0 && len(all) >= n-1 {
			break
		}
		to = m[0]
		if m[1] != 0 {
			all = append(all, s[from:to])
		}
		from = m[1]
	}
	if to != len(s) {
		all = append(all, s[from:])
	}
	return all
}

// stream searches in what r gives. It reads as far beyond what decides as Go does.
func (re *Regexp) stream(r io.RuneReader, groups int) ([]int, bool) {
	number := startStream(table, re.expr, re.posix, re.longest, groups)
	ended := false
	defer func() {
		if !ended {
			endStream(number)
		}
	}()
	read := func() (rune, int) {
		c, width, err := r.ReadRune()
		if err != nil {
			return -1, 0
		}
		return c, width
	}
	for c, width := read(); ; {
		next, nextWidth := rune(-1), 0
		if c >= 0 {
			next, nextWidth = read()
		}
		if feed(table, re.expr, re.posix, number, c, width) {
			if groups > 0 && next >= 0 {
				read() // Go has read that too
			}
			break
		}
		c, width = next, nextWidth
	}
	ended = true
	return endStream(number)
}

func startStream(table uint64, expr string, posix, longest bool, groups int) uint64
func feed(table uint64, expr string, posix bool, stream uint64, r rune, width int) bool
func endStream(stream uint64) ([]int, bool)

// MatchReader tells whether what r gives has a match.
func (re *Regexp) MatchReader(r io.RuneReader) bool {
	_, found := re.stream(r, 0)
	return found
}

// FindReaderIndex gives start and end of the first match in what r gives, or nil.
func (re *Regexp) FindReaderIndex(r io.RuneReader) (m []int) {
	m, _ = re.stream(r, 1)
	return m
}

// FindReaderSubmatchIndex gives start and end of the first match in what r gives and of its groups, or nil.
func (re *Regexp) FindReaderSubmatchIndex(r io.RuneReader) []int {
	m, _ := re.stream(r, len(re.names))
	return m
}

// replace puts what repl appends in the place of each match.
func (re *Regexp) replace(src string, groups int, shared bool, repl func(dst []byte, m []int) []byte) []byte {
	var out []byte
	last := 0
	for _, m := range re.each(src, -1, groups, shared) {
		out = append(out, src[last:m[0]]...)
		out = repl(out, m)
		last = m[1]
	}
	return append(out, src[last:]...)
}

// groupsFor says which groups a template needs: all if it may name some.
func (re *Regexp) groupsFor(template string) int {
	if strings.IndexByte(template, '$') >= 0 {
		return len(re.names)
	}
	return 1
}

// ReplaceAllString puts repl, in which $1 or ${name} stand for groups, in the place of each match.
func (re *Regexp) ReplaceAllString(src, repl string) string {
	return string(re.replace(src, re.groupsFor(repl), false, func(dst []byte, m []int) []byte {
		return re.expand(dst, repl, src, m)
	}))
}

// ReplaceAllLiteralString puts repl as it is in the place of each match.
func (re *Regexp) ReplaceAllLiteralString(src, repl string) string {
	return string(re.replace(src, 1, false, func(dst []byte, m []int) []byte {
		return append(dst, repl...)
	}))
}

// ReplaceAllStringFunc puts what repl gives in the place of each match.
func (re *Regexp) ReplaceAllStringFunc(src string, repl func(string) string) string {
	return string(re.replace(src, 1, false, func(dst []byte, m []int) []byte {
		return append(dst, repl(src[m[0]:m[1]])...)
	}))
}

// ReplaceAll puts repl, in which $1 or ${name} stand for groups, in the place of each match.
func (re *Regexp) ReplaceAll(src, repl []byte) []byte {
	template := string(repl)
	return re.replace(view(src), re.groupsFor(template), true, func(dst []byte, m []int) []byte {
		return re.expand(dst, template, view(src), m)
	})
}

// ReplaceAllLiteral puts repl as it is in the place of each match.
func (re *Regexp) ReplaceAllLiteral(src, repl []byte) []byte {
	return re.replace(view(src), 1, true, func(dst []byte, m []int) []byte {
		return append(dst, repl...)
	})
}

// ReplaceAllFunc puts what repl gives in the place of each match.
func (re *Regexp) ReplaceAllFunc(src []byte, repl func([]byte) []byte) []byte {
	return re.replace(view(src), 1, true, func(dst []byte, m []int) []byte {
		return append(dst, repl(src[m[0]:m[1]])...)
	})
}

// Expand appends the template, in which $1 or ${name} stand for groups of the match in src.
func (re *Regexp) Expand(dst []byte, template []byte, src []byte, match []int) []byte {
	return re.expand(dst, string(template), string(src), match)
}

// ExpandString appends the template, in which $1 or ${name} stand for groups of the match in src.
func (re *Regexp) ExpandString(dst []byte, template string, src string, match []int) []byte {
	return re.expand(dst, template, src, match)
}

func (re *Regexp) expand(dst []byte, template, src string, m []int) []byte {
	for {
		before, after, found := strings.Cut(template, "$")
		dst = append(dst, before...)
		if !found {
			return dst
		}
		template = after
		if strings.HasPrefix(template, "$") {
			dst = append(dst, '$')
			template = template[1:]
			continue
		}
		name, rest, ok := groupRef(template)
		if !ok {
			dst = append(dst, '$')
			continue
		}
		template = rest
		if i := re.group(name, m); i >= 0 {
			dst = append(dst, src[m[2*i]:m[2*i+1]]...)
		}
	}
}

// groupRef reads the name or number of a group, perhaps in braces.
func groupRef(s string) (name, rest string, ok bool) {
	s, braced := strings.CutPrefix(s, "{")
	i := 0
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_' {
			break
		}
		i += size
	}
	if i == 0 {
		return
	}
	name, rest = s[:i], s[i:]
	if braced {
		rest, ok = strings.CutPrefix(rest, "}")
		return name, rest, ok
	}
	return name, rest, true
}

// group gives the number of the group of that name or number if it took part in the match, or -1.
func (re *Regexp) group(name string, m []int) int {
	took := func(i int) bool { return 2*i+1 < len(m) && m[2*i] >= 0 }
	if i, ok := number(name); ok {
		if took(i) {
			return i
		}
		return -1
	}
	for i, known := range re.names {
		if name == known && took(i) {
			return i
		}
	}
	return -1
}

// number reads a number without leading zeros.
func number(s string) (n int, ok bool) {
	if s[0] == '0' && len(s) > 1 {
		return 0, false
	}
	for i := range len(s) {
		if s[i] < '0' || '9' < s[i] || n >= 1e8 {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, true
}

// AppendText appends the pattern.
func (re *Regexp) AppendText(b []byte) ([]byte, error) { return append(b, re.String()...), nil }

// MarshalText gives the pattern.
func (re *Regexp) MarshalText() ([]byte, error) { return re.AppendText(nil) }

// UnmarshalText compiles the pattern text.
func (re *Regexp) UnmarshalText(text []byte) error {
	compiled, err := Compile(string(text))
	if err != nil {
		return err
	}
	*re = *compiled
	return nil
}
