// Loops that store one value into elements of a slice: bounds, steps, failures in the middle and what the index is afterwards.
package main

import "fmt"

func fillBytes(s []bool, lo, hi, step int) (i int, err any) {
	defer func() { err = recover() }()
	for i = lo; i < hi; i += step {
		s[i] = true
	}
	return i, nil
}

func fillWords(s []int, lo, hi, value int) int {
	i := lo
	for ; i < hi; i++ {
		s[i] = value
	}
	return i
}

func failsWhere(n int) (where int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(r)
		}
	}()
	words := make([]uint64, 4)
	for where = 0; where < n; where += 3 {
		words[where] = 7
	}
	fmt.Println(words)
	return where
}

// inSlots has an index that nothing captures.
func inSlots(s []bool, lo, hi, step int) int {
	i := lo
	for i = lo; i < hi; i += step {
		s[i] = true
	}
	return i
}

func main() {
	s := make([]bool, 10)
	fmt.Println(fillBytes(s, 1, 10, 4))
	fmt.Println(s)
	fmt.Println(fillBytes(s, 5, 5, 1))
	fmt.Println(fillBytes(s, 9, -3, 1))
	fmt.Println(fillBytes(s, 8, 12, 1))
	fmt.Println(fillBytes(s, -1, 4, 1))
	fmt.Println(s)

	const most = int(^uint(0) >> 1)
	fmt.Println(inSlots(s, 0, 10, most))
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(inSlots(s, 3, most, most))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(inSlots(s, 7, 14, 2))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(inSlots(s[:0], 0, 1, 1))
	}()
	fmt.Println(s)

	w := make([]int, 6)
	fmt.Println(fillWords(w[1:5], 0, 4, -8), w)
	fmt.Println(fillWords(w, 2, 3, 1<<62), w)
	fmt.Println(fillWords(nil, 0, 0, 1), fillWords(nil, 3, 2, 1))

	fmt.Println(failsWhere(4))
	fmt.Println(failsWhere(7))

	// The step changes as the loop goes on; the value does.
	bytes := []byte{9, 9, 9, 9, 9, 9, 9, 9}
	n, step := len(bytes), 1
	for i := 0; i < n; i += step {
		bytes[i] = byte(i)
		step = i + 1
	}
	fmt.Println(bytes)
	for i := 0; i < n; i += 2 {
		bytes[i] = 255
	}
	fmt.Println(bytes)

	// A long one, longer than any slice of the scheduler.
	long := make([]int, 300_000)
	for i := 1; i < len(long); i += 2 {
		long[i] = 5
	}
	sum := 0
	for _, x := range long {
		sum += x
	}
	fmt.Println(sum)
}

// Output:
// 13 <nil>
// [false true false false false true false false false true]
// 5 <nil>
// 9 <nil>
// 10 runtime error: index out of range [10] with length 10
// -1 runtime error: index out of range [-1]
// [false true false false false true false false true true]
// 9223372036854775807
// runtime error: index out of range [-9223372036854775806]
// runtime error: index out of range [11] with length 10
// runtime error: index out of range [0] with length 0
// [true true false true false true false true true true]
// 4 [0 -8 -8 -8 -8 0]
// 3 [0 -8 4611686018427387904 -8 -8 0]
// 0 3
// [7 0 0 7]
// 6
// runtime error: index out of range [6] with length 4
// 6
// [0 1 9 3 9 9 9 7]
// [255 1 255 3 255 9 255 7]
// 750000
