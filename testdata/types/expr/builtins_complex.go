// Builtins complex.

package main

func f(x float64, y float32, s string, c complex128, i int) {
	_ = complex(1) // want `^invalid operation: not enough arguments for complex\(1\) \(expected 2, found 1\)`
	_ = complex(x, y) // want `^invalid operation: complex\(x, y\) \(mismatched types float64 and float32\)`
	_ = complex(x, "a") // want `^cannot convert "a" \(untyped string constant\) to type float64`
	_ = complex(i, i) // want `^invalid argument: arguments have type int, expected floating-point`
	_ = complex(s, s) // want `^invalid argument: arguments have type string, expected floating-point`
	_ = real(x) // want `^invalid argument: argument has type float64, expected complex type`
	_ = imag("a") // want `^invalid argument: argument has type untyped string, expected complex type`
	_ = real(c, c) // want `^invalid operation: too many arguments for real\(c, c\) \(expected 1, found 2\)`
	_ = complex(1, 2, 3) // want `^invalid operation: too many arguments for complex\(1, 2, 3\) \(expected 2, found 3\)`
	_ = complex(x, 1)
	_ = real(i) // want `^invalid argument: argument has type int, expected complex type`
	var f float32 = real(c) // want `^cannot use real\(c\) \(value of type float64\) as float32 value in variable declaration`
	_ = f
	_ = real() // want `^invalid operation: not enough arguments for real\(\) \(expected 1, found 0\)`
	_ = complex(1, 2i) // want `^invalid operation: complex\(1, 2i\) \(mismatched types untyped float and untyped complex\)`
	_ = min() // want `^invalid operation: not enough arguments for min\(\) \(expected 1, found 0\)`
	_ = min(1, "a") // want `^invalid argument: mismatched types untyped int \(previous argument\) and untyped string \(type of "a"\)`
	_ = min(s, 1) // want `^invalid argument: mismatched types string \(previous argument\) and untyped int \(type of 1\)`
	_ = max(c, c) // want `^invalid argument: c \(variable of type complex128\) cannot be ordered`
	_ = max(true) // want `^invalid argument: true \(untyped bool constant\) cannot be ordered`
	_ = min(x, y) // want `^invalid argument: mismatched types float64 \(previous argument\) and float32 \(type of y\)`
	_ = max(1, nil) // want `^invalid argument: nil cannot be ordered`
	_ = min(i, 1.5) // want `^1\.5 \(untyped float constant\) truncated to int`
	_ = max([]int{}...) // want `^invalid operation: invalid use of \.\.\. with built-in max`
}

func main() {}
