//@ exit: 2  seeds: 1..4

// A goroutine started by a goroutine started by a method.

package main

type server struct{ quit chan bool }

func (s *server) run() {
	go s.handle(2)
}

func (s *server) handle(n int) {
	if n == 0 {
		panic("handler")
	}
	go func() {
		s.handle(n - 1)
	}()
}

func main() {
	s := &server{make(chan bool)}
	s.run()
	<-s.quit
}

// Stderr:
// panic: handler
//
// goroutine 4 [running]:
// main.(*server).handle(...)
// 	goroutine_of_goroutine.go:15 +0x
// main.(*server).handle.func1()
// 	goroutine_of_goroutine.go:18 +0x
// created by main.(*server).handle in goroutine 3
// 	goroutine_of_goroutine.go:17 +0x
