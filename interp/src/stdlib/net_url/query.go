package url

import (
	"errors"
	"slices"
	"strings"
)

// Values are the values of each key of a query or a form.
type Values map[string][]string

// Get gives the first value of a key, "" if there is none.
func (v Values) Get(key string) string {
	if all := v[key]; len(all) > 0 {
		return all[0]
	}
	return ""
}

// Set lets a key have one value.
func (v Values) Set(key, value string) { v[key] = []string{value} }

// Add gives a key one more value.
func (v Values) Add(key, value string) { v[key] = append(v[key], value) }

// Del deletes a key.
func (v Values) Del(key string) { delete(v, key) }

// Has tells whether a key is there.
func (v Values) Has(key string) bool {
	_, ok := v[key]
	return ok
}

// Clone gives a copy of v with slices of its own.
func (v Values) Clone() Values {
	if v == nil {
		return nil
	}
	clone := make(Values, len(v))
	for key, all := range v {
		clone[key] = slices.Clone(all)
	}
	return clone
}

// Encode writes v as a query, in the order of its keys.
func (v Values) Encode() string {
	var b strings.Builder
	keys := make([]string, 0, len(v))
	for key := range v {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	for _, key := range keys {
		for _, value := range v[key] {
			if b.Len() > 0 {
				b.WriteByte('&')
			}
			b.WriteString(QueryEscape(key) + "=" + QueryEscape(value))
		}
	}
	return b.String()
}

// maxParameters is how many a query may have.
const maxParameters = 10000

// ParseQuery reads a query. It gives what is right about it, and the first error.
func ParseQuery(query string) (Values, error) {
	v := make(Values)
	if strings.Count(query, "&") >= maxParameters {
		return v, errors.New("number of URL query parameters exceeded limit")
	}
	var first error
	for setting := range strings.SplitSeq(query, "&") {
		if setting == "" {
			continue
		}
		if strings.Contains(setting, ";") {
			// Told even after another error.
			first = errors.New("invalid semicolon separator in query")
			continue
		}
		key, value, _ := strings.Cut(setting, "=")
		key, err := QueryUnescape(key)
		if err == nil {
			value, err = QueryUnescape(value)
		}
		if err == nil {
			v.Add(key, value)
		} else if first == nil {
			first = err
		}
	}
	return v, first
}

// Query gives the values of the query that can be read.
func (u *URL) Query() Values {
	v, _ := ParseQuery(u.RawQuery)
	return v
}
