// goto out of the body of an iterator loop.

package main

import "fmt"

func count(yield func(int) bool) {
	for i := 0; yield(i); i++ {
	}
	fmt.Print("stopped ")
}

func main() {
	n := 0
again:
	for i := range count {
		for j := range count {
			if i+j > 3 {
				n++
				if n < 3 {
					goto again
				}
				goto done
			}
		}
	}
done:
	fmt.Println(n)
}

// Output:
// stopped stopped stopped stopped stopped stopped 3
