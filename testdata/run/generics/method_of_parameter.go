// Methods of a type parameter's values and of the parameter itself, whatever stands for it.

package main

import "fmt"

type sayer interface{ say(string) }

type word int

func (w word) say(s string) { fmt.Println(s, int(w)) }

type counter struct{ n [3]int }

func (c *counter) say(s string) {
	c.n[1]++
	fmt.Println(s, c.n[1])
}

func every[T sayer](t T) {
	t.say("call")
	T.say(t, "expression called")
	f := T.say
	f(t, "expression")
	g := t.say
	g("value")
	func() {
		defer T.say(t, "expression deferred")
		defer t.say("deferred")
	}()
	done := make(chan bool)
	go func() {
		T.say(t, "in a goroutine")
		close(done)
	}()
	<-done
}

func main() {
	w := word(7)
	every(w)
	every(&w)
	every[sayer](w)
	every(struct{ sayer }{w})
	every(&struct{ sayer }{w})
	every(struct{ word }{w})
	every(&struct{ word }{w})
	every(struct{ *word }{&w})
	every(&struct{ *word }{&w})
	every(&counter{})
	every(struct{ *counter }{&counter{}})
	every(&struct {
		name string
		counter
	}{"c", counter{}})
	every(&struct {
		before int
		sayer
	}{1, &counter{}})
}

// Output:
// call 7
// expression called 7
// expression 7
// value 7
// deferred 7
// expression deferred 7
// in a goroutine 7
// call 7
// expression called 7
// expression 7
// value 7
// deferred 7
// expression deferred 7
// in a goroutine 7
// call 7
// expression called 7
// expression 7
// value 7
// deferred 7
// expression deferred 7
// in a goroutine 7
// call 7
// expression called 7
// expression 7
// value 7
// deferred 7
// expression deferred 7
// in a goroutine 7
// call 7
// expression called 7
// expression 7
// value 7
// deferred 7
// expression deferred 7
// in a goroutine 7
// call 7
// expression called 7
// expression 7
// value 7
// deferred 7
// expression deferred 7
// in a goroutine 7
// call 7
// expression called 7
// expression 7
// value 7
// deferred 7
// expression deferred 7
// in a goroutine 7
// call 7
// expression called 7
// expression 7
// value 7
// deferred 7
// expression deferred 7
// in a goroutine 7
// call 7
// expression called 7
// expression 7
// value 7
// deferred 7
// expression deferred 7
// in a goroutine 7
// call 1
// expression called 2
// expression 3
// value 4
// deferred 5
// expression deferred 6
// in a goroutine 7
// call 1
// expression called 2
// expression 3
// value 4
// deferred 5
// expression deferred 6
// in a goroutine 7
// call 1
// expression called 2
// expression 3
// value 4
// deferred 5
// expression deferred 6
// in a goroutine 7
// call 1
// expression called 2
// expression 3
// value 4
// deferred 5
// expression deferred 6
// in a goroutine 7
