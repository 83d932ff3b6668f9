// Assignability.

package main

type celsius float64
type fahrenheit float64
type stringer interface{ String() string }
type t struct{}

func (*t) String() string { return "" }

type u struct{}

func (u) string() string { return "" }

type w struct{}

func (w) String() int { return 0 }

type x struct{}

func (x) String(n int) string { return "" }

func f(c celsius, fh fahrenheit, i int, i8 int8, s string, fn func(int) string, r <-chan int, ch chan int, p *int, e error, a any, sl []any, is []int) {
	c = fh // want `^cannot use fh \(variable of float64 type fahrenheit\) as celsius value in assignment`
	i = i8 // want `^cannot use i8 \(variable of type int8\) as int value in assignment`
	s = i // want `^cannot use i \(variable of type int\) as string value in assignment`
	i = c // want `^cannot use c \(variable of float64 type celsius\) as int value in assignment`
	var _ stringer = t{} // want `^cannot use t\{\} \(value of struct type t\) as stringer value in variable declaration: t does not implement stringer \(method String has pointer receiver\)`
	var _ stringer = &t{}
	var _ stringer = u{} // want `^cannot use u\{\} \(value of struct type u\) as stringer value in variable declaration: u does not implement stringer \(missing method String\)`
	var _ stringer = w{} // want `^cannot use w\{\} \(value of struct type w\) as stringer value in variable declaration: w does not implement stringer \(wrong type for method String\)`
	var _ stringer = x{} // want `^cannot use x\{\} \(value of struct type x\) as stringer value in variable declaration: x does not implement stringer \(wrong type for method String\)`
	var _ stringer = i // want `^cannot use i \(variable of type int\) as stringer value in variable declaration: int does not implement stringer \(missing method String\)`
	var _ stringer = stringer(nil)
	var _ *stringer = &t{} // want `^cannot use &t\{\} \(value of type \*t\) as \*stringer value in variable declaration: \*t does not implement \*stringer \(type \*stringer is pointer to interface, not interface\)`
	fn = func(s string) int { return 0 } // want `^cannot use func\(s string\) int \{…\} \(value of type func\(s string\) int\) as func\(int\) string value in assignment`
	ch = r // want `^cannot use r \(variable of type <-chan int\) as chan int value in assignment`
	p = i // want `^cannot use i \(variable of type int\) as \*int value in assignment`
	p = &s // want `^cannot use &s \(value of type \*string\) as \*int value in assignment`
	e = "error" // want `^cannot use "error" \(constant of type string\) as error value in assignment: string does not implement error \(missing method Error\)`
	i = a // want `^cannot use a \(variable of interface type any\) as int value in assignment: need type assertion`
	sl = is // want `^cannot use is \(variable of type \[\]int\) as \[\]any value in assignment`
	var _ error = nil
	i = nil // want `^cannot use nil as int value in assignment`
	s = nil // want `^cannot use nil as string value in assignment`
	c = 1
	c = "a" // want `^cannot use "a" \(untyped string constant\) as celsius value in assignment`
	i = 'a'
	s = 'a' // want `^cannot use 'a' \(untyped rune constant 97\) as string value in assignment`
	i = 1.0
	i = 1.5 // want `^cannot use 1\.5 \(untyped float constant\) as int value in assignment \(truncated\)`
	i8 = 300 // want `^cannot use 300 \(untyped int constant\) as int8 value in assignment \(overflows\)`
	var _ [3]int = [2]int{} // want `^cannot use \[2\]int\{\} \(value of type \[2\]int\) as \[3\]int value in variable declaration`
	var _ []int = [2]int{} // want `^cannot use \[2\]int\{\} \(value of type \[2\]int\) as \[\]int value in variable declaration`
	var _ map[string]int = map[string]string{} // want `^cannot use map\[string\]string\{\} \(value of type map\[string\]string\) as map\[string\]int value in variable declaration`
	var _ func() = f // want `^cannot use f \(value of type func\(c celsius, fh fahrenheit, i int, i8 int8, s string, fn func\(int\) string, r <-chan int, ch chan int, p \*int, e error, a any, sl \[\]any, is \[\]int\)\) as func\(\) value in variable declaration`
	var _ struct{ a int } = struct{ b int }{} // want `^cannot use struct\{b int\}\{\} \(value of type struct\{b int\}\) as struct\{a int\} value in variable declaration`
	a = f
	var _ interface{ M() } = a // want `^cannot use a \(variable of interface type any\) as interface\{M\(\)\} value in variable declaration: interface\{\} does not implement interface\{M\(\)\} \(missing method M\)`
	var _ stringer = e // want `^cannot use e \(variable of interface type error\) as stringer value in variable declaration: error does not implement stringer \(missing method String\)`
	var _ interface {
		error
		stringer
	} = e // want `^cannot use e \(variable of interface type error\) as interface\{error; stringer\} value in variable declaration: error does not implement interface\{error; stringer\} \(missing method String\)`
}

func main() {}
