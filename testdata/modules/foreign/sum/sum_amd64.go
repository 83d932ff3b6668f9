//go:build gc && !purego

package sum

// How it is done.
const How = "assembly"

// Of adds numbers.
func Of(numbers []int) (sum int)
