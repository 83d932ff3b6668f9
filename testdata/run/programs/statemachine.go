// A state machine as a table, driven by events from a script, with hooks and an error for every wrong event.

package main

import (
	"errors"
	"fmt"
	"strings"
)

type State int

const (
	Idle State = iota
	HasMoney
	Vending
	Broken
)

func (s State) String() string { return [...]string{"Idle", "HasMoney", "Vending", "Broken"}[s] }

type Event string

type transition struct {
	from State
	on   Event
}

type Machine struct {
	state  State
	money  int
	table  map[transition]func(*Machine, int) (State, error)
	hooks  []func(from, to State)
	visits map[State]int
}

var ErrNoTransition = errors.New("no transition")

type BadEvent struct {
	State State
	Event Event
}

func (b *BadEvent) Error() string { return fmt.Sprintf("%v in state %v", b.Event, b.State) }
func (b *BadEvent) Unwrap() error { return ErrNoTransition }

func NewMachine() *Machine {
	m := &Machine{visits: map[State]int{}}
	m.table = map[transition]func(*Machine, int) (State, error){
		{Idle, "coin"}:     func(m *Machine, n int) (State, error) { m.money += n; return HasMoney, nil },
		{HasMoney, "coin"}: func(m *Machine, n int) (State, error) { m.money += n; return HasMoney, nil },
		{HasMoney, "push"}: func(m *Machine, price int) (State, error) {
			if m.money < price {
				return HasMoney, fmt.Errorf("need %d, have %d", price, m.money)
			}
			m.money -= price
			return Vending, nil
		},
		{HasMoney, "back"}: func(m *Machine, _ int) (State, error) { m.money = 0; return Idle, nil },
		{Vending, "done"}: func(m *Machine, _ int) (State, error) {
			if m.money > 0 {
				return HasMoney, nil
			}
			return Idle, nil
		},
	}
	return m
}

func (m *Machine) Fire(e Event, n int) error {
	f, ok := m.table[transition{m.state, e}]
	if !ok {
		return &BadEvent{m.state, e}
	}
	next, err := f(m, n)
	if next != m.state {
		for _, h := range m.hooks {
			h(m.state, next)
		}
		m.visits[next]++
	}
	m.state = next
	return err
}

func main() {
	m := NewMachine()
	var path []string
	m.hooks = append(m.hooks, func(from, to State) { path = append(path, fmt.Sprint(from, "->", to)) })
	script := "push 1; coin 5; push 9; coin 5; push 9; coin 1; done 0; back 0; coin 2; push 2; done 0; done 0"
	for step := range strings.SplitSeq(script, "; ") {
		var e Event
		var n int
		fmt.Sscan(step, (*string)(&e), &n)
		err := m.Fire(e, n)
		var bad *BadEvent
		fmt.Printf("%-8s %-9v %2d", step, m.state, m.money)
		switch {
		case errors.As(err, &bad):
			fmt.Printf(" refused: %v (%v)", bad, errors.Is(err, ErrNoTransition))
		case err != nil:
			fmt.Print(" failed: ", err)
		}
		fmt.Println()
	}
	fmt.Println(strings.Join(path, " "))
	fmt.Println(m.visits)
}

// Output:
// push 1   Idle       0 refused: push in state Idle (true)
// coin 5   HasMoney   5
// push 9   HasMoney   5 failed: need 9, have 5
// coin 5   HasMoney  10
// push 9   Vending    1
// coin 1   Vending    1 refused: coin in state Vending (true)
// done 0   HasMoney   1
// back 0   Idle       0
// coin 2   HasMoney   2
// push 2   Vending    0
// done 0   Idle       0
// done 0   Idle       0 refused: done in state Idle (true)
// Idle->HasMoney HasMoney->Vending Vending->HasMoney HasMoney->Idle Idle->HasMoney HasMoney->Vending Vending->Idle
// map[Idle:2 HasMoney:3 Vending:2]
