// Type assertions.

package main

import "io"

type t struct{}

func (t) Read(p []byte) (int, error) { return 0, nil }

type u struct{}

func (*u) Read(p []byte) (int, error) { return 0, nil }

type v struct{}

func (v) Read() int { return 0 }

func f(i int, r io.Reader, a any, e error) {
	_ = i.(int)
	_ = r.(t)
	_ = r.(u)
	_ = r.(v)
	_ = r.(int)
	_ = r.(*t)
	_ = a.(missing)
	_ = a.(1) // want `^syntax error: unexpected literal 1, expected type`
	x, ok, z := a.(int)
	_ = e.(string)
	_ = a.(int) + "a"
	_ = t{}.(io.Reader)
	_ = r.(io.ReadWriter)
}

func main() {}
