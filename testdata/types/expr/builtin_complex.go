// complex, real and imag with wrong arguments.

package main

func main() {
	var f32 float32
	var f64 float64
	var n int
	_ = complex(f32, f64) // want "invalid operation: complex\(f32, f64\) \(mismatched types float32 and float64\)"
	_ = complex(n, n) // want "invalid argument: arguments have type int, expected floating-point"
	_ = complex(1) // want "invalid operation: not enough arguments for complex\(1\) \(expected 2, found 1\)"
	_ = complex("a", 1) // want "invalid operation: complex\(\"a\", 1\) \(mismatched types untyped string and untyped float\)"
	_ = real(f64) // want "invalid argument: argument has type float64, expected complex type"
	_ = imag(n) // want "invalid argument: argument has type int, expected complex type"
	_ = real("a") // want "invalid argument: argument has type untyped string, expected complex type"
	_ = real() // want "invalid operation: not enough arguments for real\(\) \(expected 1, found 0\)"
	_ = complex(f64, 1)
	_ = complex(1, 2, 3) // want "invalid operation: too many arguments for complex\(1, 2, 3\) \(expected 2, found 3\)"
	_ = real(1i, 2i) // want "invalid operation: too many arguments for real\(1i, 2i\) \(expected 1, found 2\)"
	_ = complex(true, 1) // want "invalid operation: complex\(true, 1\) \(mismatched types untyped bool and untyped float\)"
	_ = complex(1i, 1) // want "invalid operation: complex\(1i, 1\) \(mismatched types untyped complex and untyped float\)"
	var c complex64 = complex(f64, f64) // want "cannot use complex\(f64, f64\) \(value of type complex128\) as complex64 value in variable declaration"
	_ = c
}
