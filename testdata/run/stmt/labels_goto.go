// Labels: break and continue of outer loops, of select and switch, goto backwards and forwards.

package main

import "fmt"

func main() {
rows:
	for i := 0; i < 3; i++ {
		for j := 0; j < 3; j++ {
			switch {
			case j == 2:
				continue rows
			case i == 2:
				break rows
			}
			fmt.Print(i, j, " ")
		}
	}
	fmt.Println()
	n := 0
again:
	n++
	if n < 3 {
		goto again
	}
	fmt.Println(n)
sw:
	switch n {
	case 3:
		for {
			break sw
		}
		fmt.Println("no")
	}
	c := make(chan int, 1)
loop:
	for {
		select {
		case c <- 1:
		case v := <-c:
			fmt.Println("got", v)
			break loop
		}
	}
	goto end
end:
	fmt.Println("end")
}

// Output:
// 0 0 0 1 1 0 1 1
// 3
// got 1
// end
