// The sieve of goroutines: a chain of filters, one for each prime, and the same primes by a plain sieve.

package main

import "fmt"

func counter(out chan<- int, stop <-chan struct{}) {
	for i := 2; ; i++ {
		select {
		case out <- i:
		case <-stop:
			return
		}
	}
}

func filter(in <-chan int, out chan<- int, prime int, stop <-chan struct{}) {
	for {
		select {
		case i := <-in:
			if i%prime == 0 {
				continue
			}
			select {
			case out <- i:
			case <-stop:
				return
			}
		case <-stop:
			return
		}
	}
}

func main() {
	stop := make(chan struct{})
	defer close(stop)
	ch := make(chan int)
	go counter(ch, stop)
	var primes []int
	for range 25 {
		p := <-ch
		primes = append(primes, p)
		next := make(chan int)
		go filter(ch, next, p, stop)
		ch = next
	}
	fmt.Println(primes)
	composite := make([]bool, 100)
	same := true
	for i, n := 2, 0; i < len(composite); i++ {
		if composite[i] {
			continue
		}
		same = same && primes[n] == i
		n++
		for j := i * i; j < len(composite); j += i {
			composite[j] = true
		}
	}
	fmt.Println(same)
}

// Output:
// [2 3 5 7 11 13 17 19 23 29 31 37 41 43 47 53 59 61 67 71 73 79 83 89 97]
// true
