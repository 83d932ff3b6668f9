//@ seeds: 1..16  policy: random pct round-robin  exit: 1

// Servers report their end through a channel; what fails first ends the program with its message.

package main

import (
	"errors"
	"fmt"
	"log"
	"os"
	"time"
)

var errPort = errors.New("port in use")

func serve(name string, after time.Duration, err error) error {
	time.Sleep(after)
	if err != nil {
		return fmt.Errorf("%s: listen: %w", name, err)
	}
	return nil
}

func main() {
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	failed := make(chan error, 2)
	shutdown := make(chan struct{})
	go func() { failed <- serve("api", 2*time.Second, errPort) }()
	go func() { failed <- serve("debug", time.Hour, nil) }()
	fmt.Println("serving")
	select {
	case err := <-failed:
		log.Println(errors.Is(err, errPort))
		log.Fatalf("server stopped: %v", fmt.Errorf("main: %w", err))
	case <-shutdown:
		fmt.Println("shut down")
	}
}

// Output:
// serving
// true
// server stopped: main: api: listen: port in use
