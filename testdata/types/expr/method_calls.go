// Methods that cannot be called on a value.

package main

type T struct{}

func (T) V()  {}
func (*T) P() {}

type I interface{ M() }
type PI *I
type PT *T

func get() T { return T{} }

func main() {
	var i I
	pi := &i
	var t T
	var pt PT = &t
	pi.M() // want "pi\.M undefined \(type \*I is pointer to interface, not interface\)"
	pt.V() // want "pt\.V undefined \(type PT has no field or method V\)"
	get().P() // want "cannot call pointer method P on T"
	T.P(t) // want "invalid method expression T\.P \(needs pointer receiver \(\*T\)\.P\)"
	(*T).V(&t)
	(*T).P(t) // want "cannot use t \(variable of struct type T\) as \*T value in argument to \(\*T\)\.P"
	T.V(&t) // want "cannot use &t \(value of type \*T\) as T value in argument to T\.V"
	T.V() // want "not enough arguments in call to T\.V\n\thave \(\)\n\twant \(T\)"
	I.M() // want "not enough arguments in call to I\.M\n\thave \(\)\n\twant \(I\)"
	I.X(i) // want "I\.X undefined \(type I has no field or method X\)"
	t.V = nil // want "cannot assign to t\.V \(neither addressable nor a map index expression\)"
	t.V.x() // want "t\.V\.x undefined \(type func\(\) has no field or method x\)"
	_ = t.P == nil
	f := t.Q // want "t\.Q undefined \(type T has no field or method Q\)"
	_ = T.missing // want "T\.missing undefined \(type T has no field or method missing\)"
	_ = f
	_ = interface{ M() }.M
}
