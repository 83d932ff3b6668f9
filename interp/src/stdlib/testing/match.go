package testing

import "strconv"

// matches tells whether a regular expression, compiled by compile, matches somewhere in s.
func matches(expression int, s string) bool

// compile gives a number for a regular expression; 0 if it is not one.
func compile(s string) int

// pattern is what -run and its like take: alternatives of elements, one for each level of subtests.
type pattern [][]int

var runPattern, skipPattern, benchPattern pattern

// parsePattern splits at bars and slashes outside of brackets.
func parsePattern(s string) pattern {
	if s == "" {
		return nil
	}
	var p pattern
	var elements []int
	start, depth, class := 0, 0, 0
	end := func(i int) {
		element := 0
		if i > start {
			element = compile(rewrite(s[start:i]))
		}
		elements = append(elements, element)
		start = i + 1
	}
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '[':
			class++
		case ']':
			if class--; class < 0 {
				class = 0
			}
		case '(':
			if class == 0 {
				depth++
			}
		case ')':
			if class == 0 {
				depth--
			}
		case '\\':
			i++
		case '/':
			if class == 0 && depth == 0 {
				end(i)
			}
		case '|':
			if class == 0 && depth == 0 {
				end(i)
				p, elements = append(p, elements), nil
			}
		}
	}
	end(len(s))
	return append(p, elements)
}

// match tells whether a name matches, and whether only names below it may.
func (p pattern) match(name []string) (ok, partial bool) {
	for _, elements := range p {
		matched := true
		for i, part := range name {
			if i < len(elements) && elements[i] != 0 && !matches(elements[i], part) {
				matched = false
				break
			}
		}
		if matched {
			return true, len(name) < len(elements)
		}
	}
	return false, false
}

// selects tells whether the test of that name is to run.
func selects(name string) bool {
	parts := split(name)
	if runPattern != nil {
		if ok, _ := runPattern.match(parts); !ok {
			return false
		}
	}
	if skipPattern != nil {
		if skip, partial := skipPattern.match(parts); skip && !partial {
			return false
		}
	}
	return true
}

func split(name string) []string {
	var parts []string
	start := 0
	for i := 0; i < len(name); i++ {
		if name[i] == '/' {
			parts = append(parts, name[start:i])
			start = i + 1
		}
	}
	return append(parts, name[start:])
}

// subNames counts the subtests of each name.
var subNames = make(map[string]int)

// uniqueName gives a subtest a name that none has had.
func uniqueName(parent, name string) string {
	whole := parent + "/" + name
	for {
		n := subNames[whole]
		subNames[whole] = n + 1
		if n == 0 && name != "" {
			stem, number := numbered(whole)
			if len(stem) < len(whole) && number < subNames[stem] {
				// It is called like the further ones of a name that was there before.
				continue
			}
			return whole
		}
		full := whole + "#" + twoDigits(n)
		if subNames[full] == 0 {
			return full
		}
	}
}

func twoDigits(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}

// numbered splits the number off a name such as x#01.
func numbered(name string) (stem string, number int) {
	for i := len(name) - 1; i >= 0; i-- {
		if name[i] == '#' {
			digits := name[i+1:]
			n, err := strconv.Atoi(digits)
			if err != nil || n < 0 || twoDigits(n) != digits {
				return name, 0
			}
			return name[:i], n
		}
		if name[i] < '0' || name[i] > '9' {
			break
		}
	}
	return name, 0
}

// rewrite makes a name that can be told on one line and given to -run.
func rewrite(s string) string {
	var b []byte
	for _, r := range s {
		switch {
		case isBlank(r):
			b = append(b, '_')
		case !strconv.IsPrint(r):
			quoted := strconv.QuoteRune(r)
			b = append(b, quoted[1:len(quoted)-1]...)
		default:
			b = append(b, string(r)...)
		}
	}
	return string(b)
}

func isBlank(r rune) bool {
	switch r {
	case '\t', '\n', '\v', '\f', '\r', ' ', 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000:
		return true
	}
	return 0x2000 <= r && r < 0x200b
}
