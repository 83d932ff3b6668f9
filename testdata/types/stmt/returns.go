// Returns.

package main

func none() {
	return 1 // want `^too many return values`
}

func one() int {
	return // want `^not enough return values`
}

func oneMore() int {
	return 1, 2 // want `^too many return values`
}

func two() (int, string) {
	return 1 // want `^not enough return values`
}

func wrong() (int, string) {
	return "a", 1 // want `^cannot use "a" \(untyped string constant\) as int value in return statement` `^cannot use 1 \(untyped int constant\) as string value in return statement`
}

func spread() (int, int) {
	return two() // want `^cannot use 2nd function result \(value of type string\) as int value in return statement`
}

func named() (n int, err error) {
	{
		n := 1
		_ = n
		return // want `^result parameter n not in scope at return`
	}
	if err := error(nil); err != nil {
		return // want `^result parameter err not in scope at return`
	}
	return 1 // want `^not enough return values`
}

func value() int {
	return none() // want `^none\(\) \(no value\) used as value`
}

func fn() func() int {
	return func() int { return "a" } // want `^cannot use "a" \(untyped string constant\) as int value in return statement`
}

func pair() (int, int) {
	return one(), two() // want `^multiple-value two\(\) \(value of type \(int, string\)\) in single-value context`
}

func main() {}
