// The parameters of a method expression have names if those of the method have; then the receiver has one, too.

package main

type T struct{}

func (T) m1(x int)               {}
func (t T) m2(int)               {}
func (t *T) m3(x int) (r int)    { return }
func (t T) m4() (r int)          { return }
func (t T) m5(_ int, s ...string) {}

type I interface {
	m1(x int)
	m2(int)
}

func main() {
	var i int
	i = T.m1    // want `^cannot use T.m1 \(value of type func\(_ T, x int\)\) as int value`
	i = T.m2    // want `^cannot use T.m2 \(value of type func\(T, int\)\) as int value`
	i = (*T).m3 // want `^cannot use \(\*T\).m3 \(value of type func\(t \*T, x int\) \(r int\)\) as int value`
	i = T.m4    // want `^cannot use T.m4 \(value of type func\(T\) \(r int\)\) as int value`
	i = T.m5    // want `^cannot use T.m5 \(value of type func\(t T, _ int, s ...string\)\) as int value`
	i = I.m1    // want `^cannot use I.m1 \(value of type func\(_ I, x int\)\) as int value`
	i = I.m2    // want `^cannot use I.m2 \(value of type func\(I, int\)\) as int value`
	_ = i
}
