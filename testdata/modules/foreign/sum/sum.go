//go:build !amd64 || !gc || purego

package sum

// How it is done.
const How = "Go"

// Of adds numbers.
func Of(numbers []int) (sum int) {
	for _, number := range numbers {
		sum += number
	}
	return sum
}
