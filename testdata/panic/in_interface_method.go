//@ exit: 2

// A panic in a method called through an interface, value and pointer receivers.

package main

type I interface{ Do(n int) }
type V struct{ next I }
type P struct{ next I }

func (v V) Do(n int) {
	v.next.Do(n + 1)
}

func (p *P) Do(n int) {
	if n > 2 {
		panic(n)
	}
	p.next.Do(n + 1)
}

func main() {
	p := &P{}
	var i I = V{p}
	p.next = i
	i.Do(0)
}

// Stderr:
// panic: 3
//
// goroutine 1 [running]:
// main.(*P).Do(...)
// 	in_interface_method.go:17 +0x
// main.V.Do(...)
// 	in_interface_method.go:12 +0x
// main.(*P).Do(...)
// 	in_interface_method.go:19 +0x
// main.V.Do(...)
// 	in_interface_method.go:12 +0x
// main.main()
// 	in_interface_method.go:26 +0x
