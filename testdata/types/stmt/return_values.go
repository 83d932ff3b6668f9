// Return statements with the wrong number or types of values.

package main

func none()                    {}
func one() int                 { return } // want "not enough return values\n\thave \(\)\n\twant \(int\)"
func two() (int, string)       { return 1 } // want "not enough return values\n\thave \(number\)\n\twant \(int, string\)"
func three() (int, string)     { return 1, "a", 2 } // want "too many return values\n\thave \(number, string, number\)\n\twant \(int, string\)"
func four() (n int, err error) { return 1 } // want "not enough return values\n\thave \(number\)\n\twant \(int, error\)"
func five()                    { return 1 } // want "too many return values\n\thave \(number\)\n\twant \(\)"
func six() (int, string)       { return two() }
func seven() (string, int)     { return two() } // want "cannot use 1st function result \(value of type int\) as string value in return statement" "cannot use 2nd function result \(value of type string\) as int value in return statement"
func eight() int               { return two() } // want "too many return values\n\thave \(int, string\)\n\twant \(int\)"
func nine() int                { return none() } // want "none\(\) \(no value\) used as value"
func ten() (n int, s string)   { return }
func eleven() (n int) {
	{
		n := 2 // want "declared and not used: n"
		return // want "result parameter n not in scope at return"
	}
}

func main() {
	_ = func() error { return "x" } // want "cannot use \"x\" \(constant of type string\) as error value in return statement: string does not implement error \(missing method Error\)"
}
