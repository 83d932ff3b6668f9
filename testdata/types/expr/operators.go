// Operators.

package main

type celsius float64

type s struct{ a int }

func f(i int, j int8, u uint, x float64, t string, b bool, p *int, c celsius, e error, v s, m map[int]int, fn func(), a any) {
	_ = i + j // want `^invalid operation: i \+ j \(mismatched types int and int8\)`
	_ = i + x // want `^invalid operation: i \+ x \(mismatched types int and float64\)`
	_ = i + t // want `^invalid operation: i \+ t \(mismatched types int and string\)`
	_ = t + 1 // want `^invalid operation: t \+ 1 \(mismatched types string and untyped int\)`
	_ = t - t // want `^invalid operation: operator - not defined on t \(variable of type string\)`
	_ = b + b // want `^invalid operation: operator \+ not defined on b \(variable of type bool\)`
	_ = p + 1 // want `^invalid operation: p \+ 1 \(mismatched types \*int and untyped int\)`
	_ = c + x // want `^invalid operation: c \+ x \(mismatched types celsius and float64\)`
	_ = i && b // want `^invalid operation: i && b \(mismatched types int and bool\)`
	_ = !i // want `^invalid operation: operator ! not defined on i \(variable of type int\)`
	_ = -t // want `^invalid operation: operator - not defined on t \(variable of type string\)`
	_ = ^x // want `^invalid operation: operator \^ not defined on x \(variable of type float64\)`
	_ = +b // want `^invalid operation: operator \+ not defined on b \(variable of type bool\)`
	_ = x % 2 // want `^invalid operation: operator % not defined on x \(variable of type float64\)`
	_ = x & 1 // want `^invalid operation: operator & not defined on x \(variable of type float64\)`
	_ = i | t // want `^invalid operation: i \| t \(mismatched types int and string\)`
	_ = v + v // want `^invalid operation: operator \+ not defined on v \(variable of struct type s\)`
	_ = m + m // want `^invalid operation: operator \+ not defined on m \(variable of type map\[int\]int\)`
	_ = e + e // want `^invalid operation: operator \+ not defined on e \(variable of interface type error\)`
	_ = a + 1 // want `^invalid operation: a \+ 1 \(mismatched types any and untyped int\)`
	_ = i / 0 // want `^invalid operation: division by zero`
	_ = x / 0
	_ = i % 0 // want `^invalid operation: division by zero`
	_ = 1 / 0.0 // want `^invalid operation: division by zero`
	_ = nil + nil // want `^invalid operation: operator \+ not defined on nil`
	_ = i + nil // want `^invalid operation: i \+ nil \(mismatched types int and untyped nil\)`
	_ = "a" + 'b' // want `^invalid operation: "a" \+ 'b' \(mismatched types untyped string and untyped rune\)`
	_ = 1 + "a" // want `^invalid operation: 1 \+ "a" \(mismatched types untyped int and untyped string\)`
	_ = true + 1 // want `^invalid operation: true \+ 1 \(mismatched types untyped bool and untyped int\)`
	_ = 'a' * "b" // want `^invalid operation: 'a' \* "b" \(mismatched types untyped rune and untyped string\)`
	_ = i &^ x // want `^invalid operation: i &\^ x \(mismatched types int and float64\)`
	_ = u + -1 // want `^-1 \(untyped int constant\) overflows uint`
	_ = j + 128 // want `^128 \(untyped int constant\) overflows int8`
	_ = fn + fn // want `^invalid operation: operator \+ not defined on fn \(variable of type func\(\)\)`
	_ = t * 2 // want `^invalid operation: t \* 2 \(mismatched types string and untyped int\)`
	_ = i + 1.5 // want `^1\.5 \(untyped float constant\) truncated to int`
}

func main() {}
