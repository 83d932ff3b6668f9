// Parsing a configuration file into nested sections, with types guessed, references resolved and lines in the errors.

package main

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"
)

type section struct {
	name  string
	keys  map[string]any
	order []string
	subs  map[string]*section
}

func newSection(name string) *section {
	return &section{name: name, keys: map[string]any{}, subs: map[string]*section{}}
}

func guess(s string) any {
	if i, err := strconv.ParseInt(s, 0, 64); err == nil {
		return i
	}
	if f, err := strconv.ParseFloat(s, 64); err == nil {
		return f
	}
	if b, err := strconv.ParseBool(s); err == nil {
		return b
	}
	if d, err := time.ParseDuration(s); err == nil {
		return d
	}
	if u, err := strconv.Unquote(s); err == nil {
		return u
	}
	if strings.HasPrefix(s, "[") && strings.HasSuffix(s, "]") {
		list := []any{}
		for part := range strings.SplitSeq(s[1:len(s)-1], ",") {
			list = append(list, guess(strings.TrimSpace(part)))
		}
		return list
	}
	return s
}

func parse(r io.Reader) (*section, error) {
	root := newSection("")
	cur := root
	sc := bufio.NewScanner(r)
	for n := 1; sc.Scan(); n++ {
		line := strings.TrimSpace(sc.Text())
		switch {
		case line == "" || line[0] == '#' || line[0] == ';':
		case line[0] == '[':
			name, ok := strings.CutSuffix(line[1:], "]")
			if !ok {
				return root, fmt.Errorf("line %d: section without end", n)
			}
			cur = root
			for part := range strings.SplitSeq(name, ".") {
				if cur.subs[part] == nil {
					cur.subs[part] = newSection(part)
				}
				cur = cur.subs[part]
			}
		default:
			k, v, ok := strings.Cut(line, "=")
			if !ok {
				return root, fmt.Errorf("line %d: no value in %q", n, line)
			}
			k, v = strings.TrimSpace(k), strings.TrimSpace(v)
			if _, dup := cur.keys[k]; dup {
				return root, fmt.Errorf("line %d: %s again", n, k)
			}
			for old, val := range cur.keys {
				v = strings.ReplaceAll(v, "${"+old+"}", fmt.Sprint(val))
			}
			cur.keys[k] = guess(v)
			cur.order = append(cur.order, k)
		}
	}
	return root, sc.Err()
}

func (s *section) dump(depth int) {
	pad := strings.Repeat("  ", depth)
	for _, k := range s.order {
		fmt.Printf("%s%s = %v (%T)\n", pad, k, s.keys[k], s.keys[k])
	}
	for _, name := range slices.Sorted(maps.Keys(s.subs)) {
		fmt.Printf("%s[%s]\n", pad, name)
		s.subs[name].dump(depth + 1)
	}
}

func main() {
	const file = `
name = "demo \u00e9"
# numbers
port = 0x1F90
ratio = 2.50
debug = true
url = http://localhost:${port}/

[server.http]
timeout = 1m30s
hosts = [a, 1, 2.5, false]
[server]
threads = 8
[log]
level = warn
`
	s, err := parse(strings.NewReader(file))
	s.dump(0)
	fmt.Println(err)
	for _, bad := range []string{"[open\n", "key\n", "a=1\n\na=2", "[x]\na=1\n[y]\na=2"} {
		s, err := parse(strings.NewReader(bad))
		fmt.Println(len(s.subs), err)
	}
}

// Output:
// name = demo é (string)
// port = 8080 (int64)
// ratio = 2.5 (float64)
// debug = true (bool)
// url = http://localhost:8080/ (string)
// [log]
//   level = warn (string)
// [server]
//   threads = 8 (int64)
//   [http]
//     timeout = 1m30s (time.Duration)
//     hosts = [a 1 2.5 false] ([]interface {})
// <nil>
// 0 line 1: section without end
// 0 line 1: no value in "key"
// 0 line 3: a again
// 2 <nil>
