// len, cap, receives and type assertions keep their place among the calls.

package main

import "fmt"

func main() {
	s := []int{1, 2, 3}
	cut := func() int { s = s[:1]; return 0 }
	fmt.Println(len(s)+cut(), cap(s))
	c := make(chan int, 3)
	c <- 1
	c <- 2
	c <- 3
	f := func() int { return <-c * 10 }
	fmt.Println(<-c+f(), <-c)
	var i any = 1
	g := func() int { i = 5; return 0 }
	fmt.Println(i.(int)+g(), i)
}

// Output:
// 3 3
// 21 3
// 1 5
