// Verbs, flags, wrong verbs, and values with methods of their own.
package main
import ("fmt")
type s struct{ a string; b int; c []byte; d fmt.Stringer; e error; p *int }
type T int
func (T) String() string { return "T!" }
type U struct{ t T; T T }
type W struct{ x any; Y any }
func main() {
	fmt.Printf("%d\n", s{a: "x"})
	fmt.Printf("%6d|%x\n", struct{a string; B string; c float64}{"x","y",1.5}, struct{a any; B error}{1, nil})
	fmt.Printf("%z|%6z|%+z|%#z\n", 1, "a", struct{A int}{1}, []string{"q"})
	fmt.Printf("%v %+v %#v %d %s\n", U{1,2}, U{1,2}, U{1,2}, U{1,2}, U{1,2})
	fmt.Printf("%v %+v %#v\n", W{1,"a"}, &W{nil,T(3)}, W{T(1),T(2)})
	fmt.Printf("%10T|%5d|%-8v|%8v\n", 1, nil, nil, nil)
	fmt.Printf("%5z|%8d\n", nil, []string{"a"})
	fmt.Printf("%!|%", 1)
	fmt.Println()
	fmt.Printf("%d %d\n", 1)
	fmt.Printf("%d\n", 1, 2, "x", nil, T(1), struct{}{})
	fmt.Printf("%[3]d %[1]d %d|%[5]d|%[x]d|%[2]*[1]d|%[-1]d\n", 1, 2, 3)
	fmt.Printf("%*d|%-*d|%.*f|%*d\n", 5, 1, 5, 2, 2, 3.14159, "a", 4)
	fmt.Printf("%.[2]d|%.2[1]d\n", 1, 2)
	fmt.Printf("%w %w\n", fmt.Errorf("x"), 1)
	fmt.Println(fmt.Errorf("%w %w %d %w", fmt.Errorf("x"), 1, 2, nil))
	fmt.Printf("%v %s %d %x %#v %q\n", []byte("hi"), []byte("hi"), []byte("hi"), []byte("hi"), []byte("hi"), []byte("hi"))
	fmt.Printf("%v %#v %s %x\n", [2]byte{1,2}, [2]byte{1,2}, [2]byte{65,66}, [2]byte{1,2})
	fmt.Printf("%#v %#v %#v %#v\n", []any{1,"a",nil,1.0}, map[string]int{"b":1,"a":2}, struct{A any; b *int}{nil,nil}, (*int)(nil))
	fmt.Printf("%#v %#v %#v %#v %#v\n", uint8(3), 'x', 1e6, 1e21, 3+4i)
	fmt.Printf("%x %X %x\n", []string{"ab","c"}, "hi", []int{10,11})
	fmt.Printf("%t %t %d\n", true, 1, true)
	fmt.Printf("%s %v\n", error(nil), []error{nil, fmt.Errorf("e")})
	fmt.Printf("%v %v\n", &[]int{1}, &map[int]int{1:2})
	fmt.Printf("%#v %#v\n", &[]int{1}, &struct{A int}{1})
	var np *T; var ns fmt.Stringer
	fmt.Printf("%v %s %d %v\n", np, np, np, ns)
	fmt.Printf("%6.2f%%|%c|%U|%#U|%q\n", 3.14159, 'x', 'x', 'x', 'x')
	fmt.Printf("%-10s|%10s|%.2s|%05d|%+d|% d|%x|%o|%b\n", "a","b","abc",42,42,42,255,8,5)
	fmt.Printf("%[2]d %[1]d %d\n", 1, 2, 3)
	fmt.Printf("%d %s\n", []any{1,"a"}, []any{1,"a"})
	fmt.Printf("%s|%v|%d\n", P{}, P{}, P{})
	fmt.Printf("%v %v\n", Q{}, &Q{})
	fmt.Printf("%06d|%-06d|%06s|%+q|%#q|% x|%#x|%# x\n", -12, -12, "ab", "é", "a", "abc", "abc", "abc")
	fmt.Printf("%v|%6v|%-6v|%06v\n", []int{1,2}, []int{1,2}, []int{1,2}, []int{1,2})
	fmt.Printf("%!d|%z%%|%é\n", 1)
	fmt.Println(fmt.Sprint("a", 1, 2, "b", "c", 3.0, nil, nil), fmt.Sprint(), fmt.Sprintln("x", 1))
	fmt.Printf("%T %T %T %T\n", nil, []any{}, map[string]*T{}, func(int) error { return nil })
	fmt.Printf("%v %v\n", F{1}, []F{{2}})
	fmt.Printf("%+8.3d|%#v|%#v\n", F{1}, G{2}, []G{{3}})
	fmt.Printf("%v %+v %#v\n", struct{}{}, [0]int{}, []string(nil))
	fmt.Printf("%5t|%-7t|%q\n", true, false, []string{"a b","c"})
	fmt.Printf("%v %v %v\n", int8(-5), uint64(1<<63), uintptr(10))
	fmt.Printf("%p %v\n", nil, nil)
	fmt.Printf("%[1]v %[1]T %[1]q\n", "hi")
	fmt.Printf("%x|%X|%x\n", 3.5, -1, struct{A []byte; B string}{[]byte{1,2}, "z"})
	fmt.Printf("%v %s\n", []T{1,2}, map[string]T{"a":1})
	fmt.Printf("%3c|%-3c|%03c|%q|%#q|%+q\n", 'a','b','c', 0x1F600, 'x', 'é')
	fmt.Printf("%08b|%o|%#o|%O|%#b|%x|%#X\n", 5, 64, 64, 64, 5, -255, 255)
	fmt.Printf("%e|%E|%.3g|%G|%8.2e\n", 12345.678, 0.00012, 12345.678, 1e-10, 12345.678)
	fmt.Printf("%v %v %.2f %v\n", 1+2i, complex64(1.5-2i), 1+2i, -0.0)
}
type P struct{}
func (P) String() string { panic("boom") }
type Q struct{}
func (*Q) String() string { return "ptrQ" }
type F struct{ n int }
func (f F) Format(s fmt.State, v rune) { w, wo := s.Width(); p, po := s.Precision(); fmt.Fprintf(s, "F<%c %d %v %d %v %v %v>", v, w, wo, p, po, s.Flag('+'), s.Flag('#')) }
type G struct{ n int }
func (g G) GoString() string { return "G!" }
type N struct{}
func (N) Error() string { panic(P{}) }
type E struct { e error; n int }

// Output:
// {%!d(string=x) 0 [] <nil> <nil> 0}
// {%!d(string=     x) %!d(string=     y) %!d(float64=   1.5)}|{1 <nil>}
// %!z(int=1)|%!z(string=     a)|{%!z(int=+1)}|[%!z(string=q)]
// {1 T!} {t:1 T:T!} main.U{t:1, T:2} {1 2} {%!s(main.T=1) T!}
// {1 a} &{x:<nil> Y:T!} main.W{x:1, Y:2}
//        int|%!d(<nil>)|<nil>   |   <nil>
// %!z(<nil>)|[%!d(string=       a)]
// %!!(int=1)|%!(NOVERB)
// 1 %!d(MISSING)
// 1
// %!(EXTRA int=2, string=x, <nil>, main.T=T!, struct {}={})3 1 2|%!d(BADINDEX)|%!d(BADINDEX)| 1|%!d(BADINDEX)
//     1|2    |3.14|%!(BADWIDTH)4
// 2|01
// %!w(*errors.errorString=&{x}) %!w(int=1)
// x %!w(int=1) 2 %!w(<nil>)
// [104 105] hi [104 105] 6869 []byte{0x68, 0x69} "hi"
// [1 2] [2]uint8{0x1, 0x2} AB 0102
// []interface {}{1, "a", interface {}(nil), 1} map[string]int{"a":2, "b":1} struct { A interface {}; b *int }{A:interface {}(nil), b:(*int)(nil)} (*int)(nil)
// 0x3 120 1e+06 1e+21 (3+4i)
// [6162 63] 6869 [a b]
// true %!t(int=1) %!d(bool=true)
// %!s(<nil>) [<nil> e]
// &[1] &map[1:2]
// &[]int{1} &struct { A int }{A:1}
// <nil> <nil> 0 <nil>
//   3.14%|x|U+0078|U+0078 'x'|'x'
// a         |         b|ab|00042|+42| 42|ff|10|101
// 2 1 2
// [1 %!d(string=a)] [%!s(int=1) a]
// %!s(PANIC=String method: boom)|%!v(PANIC=String method: boom)|{}
// {} ptrQ
// -00012|-12   |0000ab|"\u00e9"|`a`|61 62 63|0x616263|0x61 0x62 0x63
// [1 2]|[     1      2]|[1      2     ]|[000001 000002]
// %!!(int=1)d|%!z(MISSING)%|%!é(MISSING)
// a1 2bc3 <nil> <nil>  x 1
//
// <nil> []interface {} map[string]*main.T func(int) error
// F<v 0 false 0 false false false> [F<v 0 false 0 false false false>]
// F<d 8 true 3 true true false>|G!|[]main.G{G!}
// {} [] []string(nil)
//  true|false  |["a b" "c"]
// -5 9223372036854775808 10
// %!p(<nil>) <nil>
// hi string "hi"
// 0x1.cp+01|-1|{0102 7a}
// [T! T!] map[a:T!]
//   a|b  |00c|'😀'|'x'|'\u00e9'
// 00000101|100|0100|0o100|0b101|-ff|0XFF
// 1.234568e+04|1.200000E-04|1.23e+04|1E-10|1.23e+04
// (1+2i) (1.5-2i) (1.00+2.00i) 0
