package main

import "example.com/m/counter"

func main() {
	c := counter.New()
	done := make(chan bool)
	go func() {
		c.Inc()
		done <- true
	}()
	c.Inc()
	<-done
	counter.Total()
}
