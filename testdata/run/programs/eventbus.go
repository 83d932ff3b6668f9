// An event bus: typed topics, subscriptions that can be ended, handlers in goroutines, and a history.

package main

import (
	"fmt"
	"slices"
	"strings"
	"sync"
)

type Event interface{ Topic() string }

type UserCreated struct {
	ID   int
	Name string
}

type OrderPlaced struct {
	User  int
	Total float64
}

func (UserCreated) Topic() string { return "user.created" }
func (OrderPlaced) Topic() string { return "order.placed" }

type Bus struct {
	mu       sync.RWMutex
	handlers map[string]map[int]chan Event
	next     int
	wg       sync.WaitGroup
}

func New() *Bus { return &Bus{handlers: map[string]map[int]chan Event{}} }

func (b *Bus) Subscribe(topic string, handle func(Event)) (cancel func()) {
	b.mu.Lock()
	defer b.mu.Unlock()
	ch := make(chan Event, 8)
	id := b.next
	b.next++
	if b.handlers[topic] == nil {
		b.handlers[topic] = map[int]chan Event{}
	}
	b.handlers[topic][id] = ch
	b.wg.Go(func() {
		for e := range ch {
			handle(e)
		}
	})
	return sync.OnceFunc(func() {
		b.mu.Lock()
		defer b.mu.Unlock()
		delete(b.handlers[topic], id)
		close(ch)
	})
}

func (b *Bus) Publish(e Event) int {
	b.mu.RLock()
	defer b.mu.RUnlock()
	for _, ch := range b.handlers[e.Topic()] {
		ch <- e
	}
	return len(b.handlers[e.Topic()])
}

func main() {
	bus := New()
	var mu sync.Mutex
	var log []string
	note := func(format string, args ...any) {
		mu.Lock()
		defer mu.Unlock()
		log = append(log, fmt.Sprintf(format, args...))
	}
	stopMail := bus.Subscribe("user.created", func(e Event) { note("mail to %s", e.(UserCreated).Name) })
	stopAudit := bus.Subscribe("user.created", func(e Event) { note("audit %+v", e) })
	revenue := 0.0
	stopSum := bus.Subscribe("order.placed", func(e Event) {
		switch e := e.(type) {
		case OrderPlaced:
			revenue += e.Total
		default:
			note("strange %T", e)
		}
	})
	fmt.Println(bus.Publish(UserCreated{1, "ann"}), bus.Publish(UserCreated{2, "bob"}))
	stopMail()
	stopMail()
	fmt.Println(bus.Publish(UserCreated{3, "cid"}), bus.Publish(OrderPlaced{1, 9.5}), bus.Publish(OrderPlaced{2, 0.25}))
	stopAudit()
	stopSum()
	bus.wg.Wait()
	slices.Sort(log)
	fmt.Println(strings.Join(log, "\n"))
	fmt.Println(revenue, bus.Publish(OrderPlaced{}))
}

// Output:
// 2 2
// 1 1 1
// audit {ID:1 Name:ann}
// audit {ID:2 Name:bob}
// audit {ID:3 Name:cid}
// mail to ann
// mail to bob
// 9.75 0
