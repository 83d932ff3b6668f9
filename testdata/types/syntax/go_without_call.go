// go is followed by a call.

package main

func main() {
	go
} // want "syntax error: unexpected \}, expected expression"
