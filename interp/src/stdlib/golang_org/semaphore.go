// Package semaphore has a semaphore whose holders have weights.
//
// Every call happens under one lock, so that all calls are ordered.
package semaphore

import (
	"context"
	"sync"
)

// Weighted bounds the sum of the weights that are held at a time. Who waits gets it in order.
type Weighted struct {
	size    int64
	held    int64
	mu      sync.Mutex
	waiting []*waiter
}

type waiter struct {
	n     int64
	ready chan struct{} // closed when it holds its weight
}

// NewWeighted gives a semaphore for weights up to n.
func NewWeighted(n int64) *Weighted { return &Weighted{size: n} }

// Acquire takes the weight n, waiting for it until ctx ends; then it gives ctx.Err() and takes nothing.
func (s *Weighted) Acquire(ctx context.Context, n int64) error {
	done := ctx.Done()
	s.mu.Lock()
	select {
	case <-done:
		s.mu.Unlock()
		return ctx.Err()
	default:
	}
	if s.fits(n) {
		s.held += n
		s.mu.Unlock()
		return nil
	}
	if n > s.size {
		// It can never have that, and others are not to wait behind it.
		s.mu.Unlock()
		<-done
		return ctx.Err()
	}
	w := &waiter{n, make(chan struct{})}
	s.waiting = append(s.waiting, w)
	s.mu.Unlock()

	select {
	case <-w.ready:
		select {
		case <-done:
			s.Release(n)
			return ctx.Err()
		default:
			return nil
		}
	case <-done:
		s.giveUp(w)
		return ctx.Err()
	}
}

// fits tells whether a weight can be taken at once.
func (s *Weighted) fits(n int64) bool { return s.size-s.held >= n && len(s.waiting) == 0 }

// giveUp takes a waiter out, or gives back what it has got meanwhile.
func (s *Weighted) giveUp(w *waiter) {
	s.mu.Lock()
	defer s.mu.Unlock()
	select {
	case <-w.ready:
		s.held -= w.n
	default:
		for i, other := range s.waiting {
			if other == w {
				s.waiting = append(s.waiting[:i:i], s.waiting[i+1:]...)
				break
			}
		}
	}
	s.serve()
}

// TryAcquire takes the weight n if it can have it at once.
func (s *Weighted) TryAcquire(n int64) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.fits(n) {
		return false
	}
	s.held += n
	return true
}

// Release gives the weight n back.
func (s *Weighted) Release(n int64) {
	s.mu.Lock()
	s.held -= n
	if s.held < 0 {
		s.mu.Unlock()
		panic("semaphore: released more than held")
	}
	s.serve()
	s.mu.Unlock()
}

// serve lets those go on that have waited longest and can have what they want.
func (s *Weighted) serve() {
	for len(s.waiting) > 0 {
		w := s.waiting[0]
		if s.size-s.held < w.n {
			// Smaller ones behind it wait, too: otherwise it might do so for ever.
			return
		}
		s.held += w.n
		s.waiting = s.waiting[1:]
		close(w.ready)
	}
}
