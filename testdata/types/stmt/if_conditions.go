// If conditions.

package main

func f(x int, p *int, s string, e error) {
	if x { // want `^non-boolean condition in if statement`
	}
	if p { // want `^non-boolean condition in if statement`
	}
	if 1 { // want `^non-boolean condition in if statement`
	}
	if s == 1 { // want `^invalid operation: s == 1 \(mismatched types string and untyped int\)`
	}
	if e { // want `^non-boolean condition in if statement`
	}
	for x { // want `^non-boolean condition in for statement`
	}
	for 1; x; x++ { // want `^1 \(untyped int constant\) is not used` `^non-boolean condition in for statement`
	}
	if x := 1; x { // want `^non-boolean condition in if statement`
	}
	if !x { // want `^invalid operation: operator ! not defined on x \(variable of type int\)`
	}
	if x && true { // want `^invalid operation: x && true \(mismatched types int and untyped bool\)`
	}
	if nil { // want `^non-boolean condition in if statement`
	}
}

func main() {}
