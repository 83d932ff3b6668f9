// Values of types that are declared as something unknown: what gc says of them beside that.

package main

type T1 undefined1 // want `^undefined: undefined1`
type T4 T1
type T5 struct{ T1 }
type T6 [2]T1
type A7 = undefined7 // want `^undefined: undefined7`

var a T1
var a7 A7

func f(x T1) T1 { return 1 } // want `^cannot use 1 \(untyped int constant\) as T1 value in return statement`
func g() T1 { return "a" } // want `^cannot use "a" \(untyped string constant\) as T1 value in return statement`
func h() T1 { return nil } // want `^cannot use nil as T1 value in return statement`
func i(x T1) int { return x }
func j(x T4) T1 { return x }
func k(x T5) int { return x.T1 }
func l(x T5) int { return x.foo } // want `^x\.foo undefined \(type T5 has no field or method foo\)`
func m(x T6) int { return x[0] }

func main() {
	_ = a.x
	_ = a + 1 // want `^invalid operation: a \+ 1 \(mismatched types T1 and untyped int\)`
	_ = a + "a" // want `^invalid operation: a \+ "a" \(mismatched types T1 and untyped string\)`
	_ = 1 + a // want `^invalid operation: 1 \+ a \(mismatched types untyped int and T1\)`
	_ = a + a
	_ = -a
	_ = !a
	a()
	_ = a[1]
	_ = a[1:2]
	for range a {
	}
	for x := range a { _ = x + "a" }
	_ = a.(int)
	_ = any(a).(T1)
	switch a {
	case 1:
	case "a":
	case a:
	}
	switch a.(type) {
	}
	a <- 1
	<-a
	*a = 1
	_ = &a
	a++ // want `^invalid operation: a\+\+ \(non-numeric type T1\)`
	a = 1 // want `^cannot use 1 \(untyped int constant\) as T1 value in assignment`
	a = "a" // want `^cannot use "a" \(untyped string constant\) as T1 value in assignment`
	a = nil // want `^cannot use nil as T1 value in assignment`
	a += 1 // want `^invalid operation: a \+= 1 \(mismatched types T1 and untyped int\)`
	var b int = a
	var c T1 = b // want `^cannot use b \(variable of type int\) as T1 value in variable declaration`
	_ = int(a)
	_ = T1(b) // want `^cannot convert b \(variable of type int\) to type T1`
	_ = T1(nil) // want `^cannot convert nil to type T1`
	_ = T1(1.5) // want `^cannot convert 1\.5 \(untyped float constant\) to type T1`
	_ = []T1{1, "a"} // want `^cannot use 1 \(untyped int constant\) as T1 value in array or slice literal` `^cannot use "a" \(untyped string constant\) as T1 value in array or slice literal`
	_ = map[T1]int{1: 2} // want `^cannot use 1 \(untyped int constant\) as T1 value in map literal`
	_ = T1{}
	_ = T1{1, 2}
	_ = T1{x: 1}
	_ = &T1{}
	_ = T5{}
	_ = T5{T1: 1} // want `^cannot use 1 \(untyped int constant\) as T1 value in struct literal`
	_ = T5{1} // want `^cannot use 1 \(untyped int constant\) as T1 value in struct literal`
	_ = T6{1, 2} // want `^cannot use 1 \(untyped int constant\) as T1 value in array or slice literal` `^cannot use 2 \(untyped int constant\) as T1 value in array or slice literal`
	_ = a == a
	_ = a == 1 // want `^invalid operation: a == 1 \(mismatched types T1 and untyped int\)`
	_ = a < a // want `^invalid operation: a < a \(operator < not defined on T1\)`
	_ = len(a)
	_ = cap(a)
	_ = append(a, 1)
	_ = make(T1) // want `^invalid argument: cannot make T1: type must be slice, map, or channel`
	_ = new(T1)
	copy(a, a)
	delete(a, 1)
	close(a)
	clear(a)
	panic(a)
	_ = min(a, 1)
	if a { // want `^non-boolean condition in if statement`
	}
	go a()
	defer a()
	var d any = a
	var e error = a
	var f2 interface{ m() } = T4(a)
	_ = func() T1 { return a }
	_ = a7 + 1
	_ = a7.x
	var n int = a7
	_ = A7{1}
	_ = A7(1)
	a.m1()
	T1.m2(a)
	(*T1).m3(&a)
	select {
	case a <- 1:
	case x := <-a:
		_ = x
	}
	_, _, _, _, _ = c, d, e, f2, n
	_ = (*int)(a)
	_ = struct{ x T1 }{1} // want `^cannot use 1 \(untyped int constant\) as T1 value in struct literal`
	var o, p = a // want `^declared and not used: o` `^declared and not used: p` `^assignment mismatch: 2 variables but 1 value`
	q, r := f(1) // want `^declared and not used: q` `^declared and not used: r` `^assignment mismatch: 2 variables but f returns 1 value` `^cannot use 1 \(untyped int constant\) as T1 value in argument to f`
}

func (t T1) m1() {}
func (t *T1) m3() {}
func (t T4) m4() { t.m1() }
