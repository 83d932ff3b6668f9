// Method values.

package main

type t struct{ n int }

func (t) a()  {}
func (*t) b() {}

func mk() t { return t{} }

func f(v t, p *t, m map[int]t) {
	v.b()
	p.a()
	mk().b() // want `^cannot call pointer method b on t`
	t{}.b() // want `^cannot call pointer method b on t`
	(&t{}).b()
	m[0].b() // want `^cannot call pointer method b on t`
	_ = t.a
	_ = t.b // want `^invalid method expression t\.b \(needs pointer receiver \(\*t\)\.b\)`
	_ = (*t).b
	t.a() // want `^not enough arguments in call to t\.a`
	t.a(1) // want `^cannot use 1 \(untyped int constant\) as t value in argument to t\.a`
	(*t).b(v) // want `^cannot use v \(variable of struct type t\) as \*t value in argument to \(\*t\)\.b`
	_ = v.a() // want `^v\.a\(\) \(no value\) used as value`
	_ = v.a == nil
	v.a = nil // want `^cannot assign to v\.a \(neither addressable nor a map index expression\)`
	t.n = 1 // want `^operand for field selector n must be value of type t`
	_ = v.b.x // want `^v\.b\.x undefined \(type func\(\) has no field or method x\)`
}

func main() {}
