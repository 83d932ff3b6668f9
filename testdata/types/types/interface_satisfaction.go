// Missing methods, wrong types of methods, pointer receivers.

package main

type I interface {
	A()
	B(int) string
}

type none struct{}
type half struct{}
type wrong struct{}
type ptr struct{}
type lower struct{}

func (half) A() {}

func (wrong) A()           {}
func (wrong) B(string) int { return 1 }

func (*ptr) A()           {}
func (*ptr) B(int) string { return "" }

func (lower) a()           {}
func (lower) B(int) string { return "" }

type J interface {
	I
	C()
}

func take(I) {}

func give() I { return half{} } // want "cannot use half\{\} \(value of struct type half\) as I value in return statement: half does not implement I \(missing method B\)"

func main() {
	var i I
	i = none{} // want "cannot use none\{\} \(value of struct type none\) as I value in assignment: none does not implement I \(missing method A\)"
	i = half{} // want "cannot use half\{\} \(value of struct type half\) as I value in assignment: half does not implement I \(missing method B\)"
	i = wrong{} // want "cannot use wrong\{\} \(value of struct type wrong\) as I value in assignment: wrong does not implement I \(wrong type for method B\)\n\t\thave B\(string\) int\n\t\twant B\(int\) string"
	i = ptr{} // want "cannot use ptr\{\} \(value of struct type ptr\) as I value in assignment: ptr does not implement I \(method A has pointer receiver\)"
	i = &ptr{}
	i = lower{} // want "cannot use lower\{\} \(value of struct type lower\) as I value in assignment: lower does not implement I \(missing method A\)\n\t\thave a\(\)\n\t\twant A\(\)"
	var j J = i // want "cannot use i \(variable of interface type I\) as J value in variable declaration: I does not implement J \(missing method C\)"
	i = j
	take(none{}) // want "cannot use none\{\} \(value of struct type none\) as I value in argument to take: none does not implement I \(missing method A\)"
	_ = []I{half{}, &ptr{}} // want "cannot use half\{\} \(value of struct type half\) as I value in array or slice literal: half does not implement I \(missing method B\)"
	_ = map[string]I{"a": none{}} // want "cannot use none\{\} \(value of struct type none\) as I value in map literal: none does not implement I \(missing method A\)"
	var e error = i // want "cannot use i \(variable of interface type I\) as error value in variable declaration: I does not implement error \(missing method Error\)"
	var p *I = &i
	i = p // want "cannot use p \(variable of type \*I\) as I value in assignment: \*I does not implement I \(type \*I is pointer to interface, not interface\)"
	_ = i == none{} // want "invalid operation: i == none\{\} \(mismatched types I and none\)"
	_, _ = e, p
	c := make(chan I, 1)
	c <- none{} // want "cannot use none\{\} \(value of struct type none\) as I value in send: none does not implement I \(missing method A\)"
	i = 1 // want "cannot use 1 \(constant of type int\) as I value in assignment: int does not implement I \(missing method A\)"
	i = nil
	i = func() {} // want "cannot use func\(\) \{\} \(value of type func\(\)\) as I value in assignment: func\(\) does not implement I \(missing method A\)"
}
