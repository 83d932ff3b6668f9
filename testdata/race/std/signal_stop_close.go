//@ matrix: seeds x policies

// When Stop has returned nothing is sent to the channel any more: it may be closed, whatever was sent to it before.
package main

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	other := make(chan os.Signal, 10)
	signal.Notify(other, syscall.SIGHUP)
	done := make(chan bool)
	go func() {
		for range 6 {
			syscall.Kill(syscall.Getpid(), syscall.SIGHUP)
		}
		close(done)
	}()
	for range 4 {
		c := make(chan os.Signal, 1)
		signal.Notify(c, syscall.SIGHUP)
		select {
		case <-c:
		case <-done:
		}
		signal.Stop(c)
		close(c)
		if len(c) > 0 {
			<-c
		}
		if _, ok := <-c; ok {
			fmt.Println("sent after Stop")
		}
	}
	<-done
	signal.Reset()
	close(other)
}
