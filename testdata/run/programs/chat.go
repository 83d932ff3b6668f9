// A chat room: one goroutine owns the room, clients talk to it by channels; slow readers are dropped.

package main

import (
	"fmt"
	"strings"
	"sync"
)

type message struct{ from, text string }

type client struct {
	name string
	in   chan message
}

type room struct {
	join, leave chan *client
	say         chan message
	done        chan struct{}
	log         []string
}

func newRoom() *room {
	r := &room{join: make(chan *client), leave: make(chan *client), say: make(chan message), done: make(chan struct{})}
	go r.run()
	return r
}

func (r *room) run() {
	defer close(r.done)
	var clients []*client
	drop := func(c *client) {
		for i, o := range clients {
			if o == c {
				clients = append(clients[:i], clients[i+1:]...)
				close(c.in)
				return
			}
		}
	}
	send := func(m message) {
		r.log = append(r.log, m.from+": "+m.text)
		for _, c := range append([]*client(nil), clients...) {
			if c.name == m.from {
				continue
			}
			select {
			case c.in <- m:
			default:
				r.log = append(r.log, "dropped "+c.name)
				drop(c)
			}
		}
	}
	for {
		select {
		case c := <-r.join:
			clients = append(clients, c)
			send(message{"*", c.name + " joined"})
		case c := <-r.leave:
			drop(c)
			send(message{"*", c.name + " left"})
		case m, ok := <-r.say:
			if !ok {
				for len(clients) > 0 {
					drop(clients[0])
				}
				return
			}
			send(m)
		}
	}
}

func main() {
	r := newRoom()
	var wg sync.WaitGroup
	got := map[string]*[]string{}
	connect := func(name string, buffer int) *client {
		c := &client{name, make(chan message, buffer)}
		var lines []string
		got[name] = &lines
		r.join <- c
		if buffer > 1 {
			wg.Go(func() {
				for m := range c.in {
					lines = append(lines, m.from+">"+m.text)
				}
			})
		}
		return c
	}
	ann := connect("ann", 100)
	connect("bob", 100)
	connect("deaf", 1)
	r.say <- message{"ann", "hello all"}
	r.say <- message{"bob", "hi ann"}
	r.leave <- ann
	r.say <- message{"bob", "anyone?"}
	close(r.say)
	<-r.done
	wg.Wait()
	fmt.Println(strings.Join(r.log, "\n"))
	fmt.Println(*got["ann"])
	fmt.Println(*got["bob"])
}

// Output:
// *: ann joined
// *: bob joined
// *: deaf joined
// ann: hello all
// dropped deaf
// bob: hi ann
// *: ann left
// bob: anyone?
// [*>ann joined *>bob joined *>deaf joined bob>hi ann]
// [*>bob joined *>deaf joined ann>hello all *>ann left]
