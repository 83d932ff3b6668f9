package main

import "fmt"

func main() {
	x := 0
	done := make(chan bool)
	go func() {
		x++
		done <- true
	}()
	fmt.Println("x is", x)
	<-done
}
