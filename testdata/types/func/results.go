// Return statements that do not fit the results.

package main

func a() int               { return } // want "not enough return values\n\thave \(\)\n\twant \(int\)"
func b() int               { return "x" } // want "cannot use \"x\" \(untyped string constant\) as int value in return statement"
func c() (int, string)     { return 1 } // want "not enough return values\n\thave \(number\)\n\twant \(int, string\)"
func d() (int, string)     { return "x", 1 } // want "cannot use \"x\" \(untyped string constant\) as int value in return statement" "cannot use 1 \(untyped int constant\) as string value in return statement"
func e()                   { return 1 } // want "too many return values\n\thave \(number\)\n\twant \(\)"
func f() (x int)           { return }
func g() (x int, y string) { return 5 } // want "not enough return values\n\thave \(number\)\n\twant \(int, string\)"
func h() error             { return "e" } // want "cannot use \"e\" \(constant of type string\) as error value in return statement: string does not implement error \(missing method Error\)"
func i() (int, error)      { return j() } // want "cannot use 2nd function result \(value of type string\) as error value in return statement: string does not implement error \(missing method Error\)"
func j() (int, string)     { return 1, "" }
func k() int               { return j() } // want "too many return values\n\thave \(int, string\)\n\twant \(int\)"
func l() int               { return e() } // want "e\(\) \(no value\) used as value"
func m() (a, b int)        { return 1, 2, 3 } // want "too many return values\n\thave \(number, number, number\)\n\twant \(int, int\)"
func n() []int             { return nil, nil } // want "too many return values\n\thave \(nil, nil\)\n\twant \(\[\]int\)"
func o() int               { return nil } // want "cannot use nil as int value in return statement"
func p() float64           { return 1 << 70 }
func q() int8              { return 1 << 10 } // want "cannot use 1 << 10 \(untyped int constant 1024\) as int8 value in return statement \(overflows\)"
func r() *int              { x := 1; return x } // want "cannot use x \(variable of type int\) as \*int value in return statement"

func main() {}
