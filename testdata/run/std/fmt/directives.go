// Widths, precisions, indexes and what is wrong with them.
package main
import ("fmt")
func show(s string) { fmt.Printf("%d %q\n", len(s), s[:min(len(s),200)]) }
func main() {
	show(fmt.Sprintf("%.*d|%.*d", -3, 1, "x", 2))
	show(fmt.Sprintf("%[1000001]d|%[1]*d|%[2]*[1]d|%[5]*d", 1,2))
	show(fmt.Sprintf("%[1]d %[1]d", 1, 2)); show(fmt.Sprintf("%[]d|%[", 1)); show(fmt.Sprintf("%[1", 1)); show(fmt.Sprintf("%[1]", 1)); show(fmt.Sprintf("%d%", 1)); show(fmt.Sprintf("%-", 1)); show(fmt.Sprintf("%.", 1)); show(fmt.Sprintf("%.d|%5.d", 1, 0))
	show(fmt.Sprintf("%[1]2d|%[2].3d|%2[1]d|%[1].2d|%.[1]d", 1, 2)); show(fmt.Sprintf("%s %[2]s|%[1]s", "a", "b"))
	show(fmt.Sprintf("%+-#0 d|%0-5d|%-05d|%0+5d|%+05d", 1, 2, 3, 4, 5)); show(fmt.Sprintf("%%|%5%|%-%|%.%", 1))
	show(fmt.Sprintf("%\xff|%日", 1, 2)); show(fmt.Sprintf("a\xffb%d", 1)); show(fmt.Sprintf("%d\x00%"))
	show(fmt.Sprintf("%+v %#v %+#v %#+v", struct{A *int; b any}{}, struct{A any}{1}, struct{A string}{"x"}, map[string]any{"a":1.5}))
	var p *int; var f func(); var m map[string]int; var c chan int; var s []int; var e error
	show(fmt.Sprintf("%v %v %v %v %v %v", p, f, m, c, s, e)); show(fmt.Sprintf("%d %d %d %d %d %d", p, f, m, c, s, e)); show(fmt.Sprintf("%p %p %p %p %p %p", p, f, m, c, s, e)); show(fmt.Sprintf("%#v %#v %#v %#v %#v %#v", p, f, m, c, s, e)); show(fmt.Sprintf("%s %s %s %s %s", p, f, m, c, s)); show(fmt.Sprintf("%#p %+p %10p|%x %t %b %o", p, p, p, p, p, p, p))
	show(fmt.Sprintf("%p %p %p", 1, "a", struct{}{})); show(fmt.Sprintf("%v", [3]any{1, nil, []any{nil}}))
	type R struct{ a []byte; b [2]byte; c string }
	show(fmt.Sprintf("%s|%x|%v|%#v|%q|%d", R{[]byte("hi"), [2]byte{'a','b'}, "c"}, R{[]byte("hi"), [2]byte{'a','b'}, "c"}, R{[]byte("hi"), [2]byte{'a','b'}, "c"}, R{[]byte("hi"), [2]byte{'a','b'}, "c"}, R{[]byte("hi"), [2]byte{'a','b'}, "c"}, R{[]byte("hi"), [2]byte{'a','b'}, "c"}))
	type B byte; type BS []byte; type BB []B
	show(fmt.Sprintf("%s %v %x %#v|%s %v|%d %c", BS("hi"), BS("hi"), BS("hi"), BS("hi"), BB("hi"), BB("hi"), BS("a"), BS("ab"))); show(fmt.Sprintf("%t|%z|%#v|%6v|%06d", []byte("ab"), []byte("ab"), []byte(nil), []byte("ab"), []byte("ab")))
	show(fmt.Sprintf("%v %v", struct{ X, y fmt.Stringer }{T(1), T(2)}, []any{T(1), &x})) 
	show(fmt.Sprintf("%v|%+v|%d", []*int{nil}, struct{P *T}{nil}, map[string][]int{"b": nil, "a": {1}}))
	show(fmt.Sprintf("%x %X %x", -255, []string{"hi"}, map[string]int{"k": 255})); show(fmt.Sprintf("%q %q", []rune("hi"), []any{"a", 'b', 1.5}))
	show(fmt.Sprintf("%T|%10T|%-20T|%.3T", 1, "a", []int{}, map[string]int{})); show(fmt.Sprintf("%v %s", fmt.Errorf("a %w", fmt.Errorf("b")), fmt.Errorf("%d %w %w", 1, fmt.Errorf("b"), fmt.Errorf("c"))))
	show(fmt.Sprintf("%08.3f|%+08.3f|%-8.3f|% 8.3f|%8.3s|%.0f|%.1f", 3.14159, 3.14159, 3.14159, 3.14159, "abcdef", 2.5, 0.25)); show(fmt.Sprint(1, 2, "a", "b", 3, 4, T(1), T(2), []int{1}, nil))
	show(fmt.Sprintln()); show(fmt.Sprintf("%v %v", int64(1)<<62, []float32{0.1, 1e10})); show(fmt.Sprintf("%6.3v|%-10v|%10v|%+v", 3.14159, "ab", true, -1)); show(fmt.Sprintf("%03d|%3d|%-3d|%+d|%x|%X|%o|%b|%c|%U", 7, 7, 7, 7, 255, 255, 8, 5, 65, 65))
}
type T int
func (t T) String() string { return "T" + fmt.Sprint(int(t)) }
var x = T(5)

// Output:
// 25 "%!(BADPREC)1|%!(BADPREC)2"
// 32 "%!d(BADINDEX)|2| 1|%!d(BADINDEX)"
// 3 "1 1"
// 24 "%!d(BADINDEX)|%!(NOVERB)"
// 10 "%!(NOVERB)"
// 10 "%!(NOVERB)"
// 11 "1%!(NOVERB)"
// 25 "%!(NOVERB)%!(EXTRA int=1)"
// 10 "%!.(int=1)"
// 7 "1|     "
// 46 "%!d(BADINDEX)|%!d(BADINDEX)| 1|%!d(BADINDEX)|1"
// 5 "a b|a"
// 26 "+1|2    |3    |+0004|+0005"
// 22 "%|%|%|%%!(EXTRA int=1)"
// 25 "%!�(int=1)|%!日(int=2)"
// 4 "a\xffb1"
// 23 "%!d(MISSING)\x00%!(NOVERB)"
// 108 "{A:<nil> b:<nil>} struct { A interface {} }{A:1} struct { A string }{A:\"x\"} map[string]interface {}{\"a\":1.5}"
// 32 "<nil> <nil> map[] <nil> [] <nil>"
// 25 "0 0 map[] 0 [] %!d(<nil>)"
// 30 "0x0 0x0 0x0 0x0 0x0 %!p(<nil>)"
// 78 "(*int)(nil) (func())(nil) map[string]int(nil) (chan int)(nil) []int(nil) <nil>"
// 62 "%!s(*int=<nil>) %!s(func()=<nil>) map[] %!s(chan int=<nil>) []"
// 39 "0 +0x0        0x0|0 %!t(*int=<nil>) 0 0"
// 42 "%!p(int=1) %!p(string=a) %!p(struct {}={})"
// 17 "[1 <nil> [<nil>]]"
// 157 "{hi ab c}|{6869 6162 63}|{[104 105] [97 98] c}|main.R{a:[]uint8{0x68, 0x69}, b:[2]uint8{0x61, 0x62}, c:\"c\"}|{\"hi\" \"ab\" \"c\"}|{[104 105] [97 98] %!d(string=c)}"
// 61 "hi [104 105] 6869 main.BS{0x68, 0x69}|hi [104 105]|[97] [a b]"
// 103 "[%!t(uint8=97) %!t(uint8=98)]|[%!z(uint8=97) %!z(uint8=98)]|[]byte(nil)|[    97     98]|[000097 000098]"
// 14 "{T1 2} [T1 T5]"
// 57 "[<nil>]|{P:<nil>}|map[%!d(string=a):[1] %!d(string=b):[]]"
// 21 "-ff [6869] map[6b:ff]"
// 36 "['h' 'i'] [\"a\" 'b' %!q(float64=1.5)]"
// 39 "int|    string|[]int               |map"
// 9 "a b 1 b c"
// 50 "0003.142|+003.142|3.142   |   3.142|     abc|2|0.2"
// 24 "1 2ab3 4 T1 T2 [1] <nil>"
// 1 "\n"
// 31 "4611686018427387904 [0.1 1e+10]"
// 31 "  3.14|ab        |      true|-1"
// 36 "007|  7|7  |+7|ff|FF|10|101|A|U+0041"
