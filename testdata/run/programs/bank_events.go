// A bank by events: commands are checked, events are stored, balances are folded from them, and snapshots are JSON.

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
)

type Event struct {
	Seq    int    `json:"seq"`
	Kind   string `json:"kind"`
	From   string `json:"from,omitempty"`
	To     string `json:"to,omitempty"`
	Amount int64  `json:"amount"`
}

type Bank struct {
	mu     sync.Mutex
	events []Event
	bal    map[string]int64
}

var (
	ErrFunds   = errors.New("insufficient funds")
	ErrAccount = errors.New("no such account")
)

func (b *Bank) apply(e Event) {
	switch e.Kind {
	case "open":
		b.bal[e.To] = e.Amount
	case "transfer":
		b.bal[e.From] -= e.Amount
		b.bal[e.To] += e.Amount
	}
}

func (b *Bank) record(e Event) {
	e.Seq = len(b.events) + 1
	b.events = append(b.events, e)
	b.apply(e)
}

func (b *Bank) Open(name string, amount int64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.record(Event{Kind: "open", To: name, Amount: amount})
}

func (b *Bank) Transfer(from, to string, amount int64) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, a := range []string{from, to} {
		if _, ok := b.bal[a]; !ok {
			return fmt.Errorf("transfer %s to %s: %w: %s", from, to, ErrAccount, a)
		}
	}
	if have := b.bal[from]; have < amount {
		return fmt.Errorf("transfer %s to %s: %w: %d of %d", from, to, ErrFunds, have, amount)
	}
	b.record(Event{Kind: "transfer", From: from, To: to, Amount: amount})
	return nil
}

func Replay(log []byte) (*Bank, error) {
	b := &Bank{bal: map[string]int64{}}
	d := json.NewDecoder(bytes.NewReader(log))
	d.DisallowUnknownFields()
	for d.More() {
		var e Event
		if err := d.Decode(&e); err != nil {
			return b, fmt.Errorf("event %d: %w", len(b.events)+1, err)
		}
		b.record(e)
	}
	return b, nil
}

func main() {
	b := &Bank{bal: map[string]int64{}}
	for i, n := range []string{"ann", "bob", "cid"} {
		b.Open(n, int64(100*(i+1)))
	}
	var wg sync.WaitGroup
	var mu sync.Mutex
	refused := 0
	for i := range 12 {
		wg.Go(func() {
			names := []string{"ann", "bob", "cid"}
			if b.Transfer(names[i%3], names[(i+1)%3], 10) != nil {
				mu.Lock()
				refused++
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	fmt.Println(b.bal, refused, len(b.events))
	err := b.Transfer("ann", "bob", 1000)
	fmt.Println(err, errors.Is(err, ErrFunds))
	err = b.Transfer("ann", "eve", 1)
	fmt.Println(err, errors.Is(err, ErrAccount))
	var log bytes.Buffer
	enc := json.NewEncoder(&log)
	for _, e := range b.events {
		enc.Encode(e)
	}
	first, _, _ := strings.Cut(log.String(), "\n")
	fmt.Println(first)
	again, err := Replay(log.Bytes())
	fmt.Println(again.bal, err, slices.Equal(again.events, b.events))
	again, err = Replay([]byte(first + "\n" + `{"seq":2,"kind":"open","who":"x"}`))
	fmt.Println(len(again.events), err)
	again, err = Replay([]byte(first + "\n" + `{"seq":"two"}`))
	fmt.Println(len(again.events), err)
}

// Output:
// map[ann:100 bob:200 cid:300] 0 15
// transfer ann to bob: insufficient funds: 100 of 1000 true
// transfer ann to eve: no such account: eve true
// {"seq":1,"kind":"open","to":"ann","amount":100}
// map[ann:100 bob:200 cid:300] <nil> true
// 1 event 2: json: unknown field "who"
// 1 event 2: json: cannot unmarshal string into Go struct field Event.seq of type int
