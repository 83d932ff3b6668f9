// Interfaces embedded in structs: wrapping and overriding.

package main

import "fmt"

type Store interface {
	Get(string) string
	Set(string, string)
}
type mem map[string]string

func (m mem) Get(k string) string { return m[k] }
func (m mem) Set(k, v string)     { m[k] = v }

type logged struct {
	Store
	log *[]string
}

func (l logged) Set(k, v string) {
	*l.log = append(*l.log, k)
	l.Store.Set(k, "<"+v+">")
}

type readonly struct{ Store }

func (readonly) Set(string, string) {}

func main() {
	var log []string
	var s Store = logged{mem{}, &log}
	s.Set("a", "1")
	r := readonly{s}
	r.Set("a", "2")
	fmt.Println(s.Get("a"), r.Get("a"), log)
}

// Output:
// <1> <1> [a]
