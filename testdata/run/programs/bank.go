// A bank with transfers under ordered locks, a ledger, interest through an interface, and invariants checked at the end.

package main

import (
	"errors"
	"fmt"
	"sort"
	"sync"
)

type Money int64

func (m Money) String() string {
	sign := ""
	if m < 0 {
		sign, m = "-", -m
	}
	return fmt.Sprintf("%s$%d.%02d", sign, m/100, m%100)
}

type Account interface {
	ID() int
	Deposit(Money) error
	Withdraw(Money) error
	Balance() Money
}

type base struct {
	mu      sync.Mutex
	id      int
	balance Money
}

func (b *base) ID() int { return b.id }
func (b *base) Balance() Money {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.balance
}
func (b *base) Deposit(m Money) error {
	if m <= 0 {
		return ErrAmount
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.balance += m
	return nil
}
func (b *base) Withdraw(m Money) error { return b.take(m, 0) }
func (b *base) take(m, limit Money) error {
	if m <= 0 {
		return ErrAmount
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.balance-m < -limit {
		return &FundsError{b.id, m - b.balance - limit}
	}
	b.balance -= m
	return nil
}

type Checking struct {
	base
	overdraft Money
}

func (c *Checking) Withdraw(m Money) error { return c.take(m, c.overdraft) }

type Savings struct {
	base
	rate int
}

func (s *Savings) Accrue() {
	s.mu.Lock()
	s.balance += s.balance * Money(s.rate) / 1000
	s.mu.Unlock()
}

var ErrAmount = errors.New("bad amount")

type FundsError struct {
	id    int
	short Money
}

func (e *FundsError) Error() string      { return fmt.Sprintf("account %d is short by %v", e.id, e.short) }
func (e *FundsError) Is(target error) bool { _, ok := target.(*FundsError); return ok }

type Entry struct {
	from, to int
	amount   Money
	ok       bool
}

type Bank struct {
	accounts map[int]Account
	mu       sync.RWMutex
	ledger   []Entry
	big      sync.Mutex
}

func (b *Bank) Transfer(from, to int, m Money) (err error) {
	b.mu.RLock()
	src, dst := b.accounts[from], b.accounts[to]
	b.mu.RUnlock()
	defer func() {
		b.mu.Lock()
		defer b.mu.Unlock()
		b.ledger = append(b.ledger, Entry{from, to, m, err == nil})
	}()
	if src == nil || dst == nil {
		return fmt.Errorf("transfer %d -> %d: no such account", from, to)
	}
	if err := src.Withdraw(m); err != nil {
		return fmt.Errorf("transfer %d -> %d: %w", from, to, err)
	}
	return dst.Deposit(m)
}

func (b *Bank) Total() (t Money) {
	for _, a := range b.accounts {
		t += a.Balance()
	}
	return
}

func main() {
	b := &Bank{accounts: map[int]Account{
		1: &Checking{base{id: 1, balance: 1000_00}, 200_00},
		2: &Savings{base{id: 2, balance: 500_00}, 25},
		3: &Checking{base: base{id: 3}},
	}}
	fmt.Println(b.Total())
	fmt.Println(b.Transfer(1, 3, 1100_50))
	err := b.Transfer(1, 2, 150_00)
	var fe *FundsError
	fmt.Println(err, errors.As(err, &fe), fe.short, errors.Is(err, &FundsError{}))
	fmt.Println(b.Transfer(2, 1, -5), b.Transfer(2, 9, 1))
	fmt.Println(b.accounts[1].Balance(), b.Total())
	var wg sync.WaitGroup
	for g := range 6 {
		wg.Go(func() {
			for i := range 20 {
				b.Transfer(1+(g+i)%3, 1+(g+i+1)%3, Money(i*g+1))
			}
		})
	}
	wg.Wait()
	fmt.Println(b.Total(), len(b.ledger))
	for id := 1; id <= 3; id++ {
		a := b.accounts[id]
		switch a := a.(type) {
		case interface{ Accrue() }:
			before := a.(Account).Balance()
			a.Accrue()
			fmt.Println(a.(*Savings).Balance() == before+before*25/1000)
		case *Checking:
			if a.overdraft > 0 {
				fmt.Println("overdraft", a.overdraft, a.balance >= -a.overdraft)
			}
		}
		if a.ID() == 0 {
			panic("id")
		}
	}
	ids := make([]int, 0)
	for id := range b.accounts {
		ids = append(ids, id)
	}
	sort.Sort(sort.Reverse(sort.IntSlice(ids)))
	fmt.Println(ids, Money(-5), Money(123456789))
}

// Output:
// $1500.00
// <nil>
// transfer 1 -> 2: account 1 is short by $50.50 true $50.50 true
// transfer 2 -> 1: bad amount transfer 2 -> 9: no such account
// -$100.50 $1500.00
// $1500.00 124
// overdraft $200.00 true
// true
// [3 2 1] -$0.05 $1234567.89
