// append whose operands are the results of one call, in every place where it may stand.

package main

import "fmt"

func names() ([]string, string)            { return []string{"a"}, "b" }
func bytes() ([]byte, byte, byte)          { return []byte("xy"), 'z', '!' }
func mixed() ([]any, int, string, []error) { return nil, 1, "two", nil }
func only() []int                          { return []int{4} }
func funcs() ([]func() int, func() int)    { return nil, func() int { return 42 } }

var global = append(names())

func main() {
	fmt.Println(len(global), global)
	x := append(names())
	fmt.Println(len(x), x)
	var y []byte
	y = append(bytes())
	fmt.Printf("%s %d\n", y, len(y))
	z := append(mixed())
	fmt.Printf("%v %T\n", z, z[2])
	fmt.Println(append(only()), append(append(bytes()), 'q'))
	if s := append(names()); len(s) != 2 || s[1] != "b" {
		fmt.Println("wrong", s)
	}
	f := append(funcs())
	fmt.Println(f[0]())
	p := new([]string)
	*p = append(names())
	fmt.Println(*p)
	func() { x = append(names()) }()
	fmt.Println(x)
}

// Output:
// 2 [a b]
// 2 [a b]
// xyz! 4
// [1 two []] []error
// [4] [120 121 122 33 113]
// 42
// [a b]
// [a b]
