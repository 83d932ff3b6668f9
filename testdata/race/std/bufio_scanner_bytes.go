//@ seeds: 1..8  matrix: seeds x policies

// The bytes of a token are memory of the scanner, which the next Scan changes.

package main

import (
	"bufio"
	"strings"
	"time"
)

func main() {
	sc := bufio.NewScanner(strings.NewReader("one\ntwo\n"))
	sc.Scan()
	_ = sc.Text()
	done := make(chan bool, 2)
	go func() {
		_ = sc.Text()
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		_ = sc.Bytes()
		done <- true
	}()
	<-done
	<-done
}
