// The results of a call that is the only argument of a builtin are told apart by number.
package main

func two() ([]int, string) { return nil, "" }

func pair() (int, string) { return 0, "" }

func main() {
	_ = append(two())  // want `cannot use 2nd function result \(value of type string\) as int value in argument to append`
	_ = append(pair()) // want `argument must be a slice; have 1st function result \(value of type int\)`
	_ = min(pair())    // want `mismatched types int \(previous argument\) and string \(type of 2nd function result\)`
	copy(pair())       // want `argument must be a slice; have 1st function result \(value of type int\)`
	delete(pair())     // want `invalid argument: 1st function result \(value of type int\) is not a map`
}
