//@ exit: 2

// Traces name methods, closures and the place of the go statement.

package main

type server struct{ name string }

func (s *server) handle(n int) {
	func() {
		panic(s.name)
	}()
}

func (s server) run(done chan bool) {
	go s.loop()
	<-done
}

func (s server) loop() {
	s.handle(1)
}

func main() {
	s := server{"srv"}
	s.run(make(chan bool))
}

// Stderr:
// panic: srv
//
// goroutine 2 [running]:
// main.(*server).handle.func1()
// 	in_method_goroutine.go:11 +0x
// main.(*server).handle(...)
// 	in_method_goroutine.go:12 +0x
// main.server.loop(...)
// 	in_method_goroutine.go:21 +0x
// created by main.server.run in goroutine 1
// 	in_method_goroutine.go:16 +0x
