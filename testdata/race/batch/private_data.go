//@ matrix: seeds x policies

// Tasks with private data; results and errors come by channel.

package main

import (
	"errors"
	"fmt"
	"sort"
)

type result struct {
	id  int
	sum int
	err error
}

func task(id int, in []int) (sum int, err error) {
	scratch := make([]int, len(in))
	copy(scratch, in)
	for i := range scratch {
		scratch[i] *= id
		sum += scratch[i]
	}
	if sum > 20 {
		return 0, errors.New("too big")
	}
	return sum, nil
}

func main() {
	in := []int{1, 2, 3}
	results := make(chan result)
	for id := range 5 {
		go func() {
			sum, err := task(id, in)
			results <- result{id, sum, err}
		}()
	}
	var all []result
	for range 5 {
		all = append(all, <-results)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].id < all[j].id })
	for _, r := range all {
		fmt.Println(r.id, r.sum, r.err)
	}
}

// Output:
// 0 0 <nil>
// 1 6 <nil>
// 2 12 <nil>
// 3 18 <nil>
// 4 0 too big
