// Canceling a context ends its children, not its parents; each child tells why.

package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type custom struct {
	context.Context
	done chan struct{}
}

func (c custom) Done() <-chan struct{} { return c.done }
func (c custom) Err() error {
	select {
	case <-c.done:
		return errors.New("custom end")
	default:
		return nil
	}
}

func main() {
	root, cancelRoot := context.WithCancelCause(context.Background())
	var leaves []context.Context
	for i := range 3 {
		mid, cancel := context.WithCancel(context.WithValue(root, i, "value"))
		defer cancel()
		leaf, cancelLeaf := context.WithTimeoutCause(mid, time.Duration(i+1)*time.Second, fmt.Errorf("leaf %d timed out", i))
		defer cancelLeaf()
		leaves = append(leaves, leaf)
		if i == 2 {
			cancel()
		}
	}
	time.Sleep(1500 * time.Millisecond)
	for i, leaf := range leaves {
		fmt.Println(i, leaf.Err(), context.Cause(leaf), leaf.Value(i))
	}
	cancelRoot(errors.New("enough"))
	for i, leaf := range leaves {
		fmt.Println(i, leaf.Err(), context.Cause(leaf))
	}
	late, cancel := context.WithCancel(root)
	defer cancel()
	fmt.Println(late.Err(), context.Cause(late))

	c := custom{context.Background(), make(chan struct{})}
	child, cancelChild := context.WithCancel(c)
	defer cancelChild()
	close(c.done)
	<-child.Done()
	fmt.Println(child.Err(), context.Cause(child))

	past, cancelPast := context.WithDeadline(context.Background(), time.Now().Add(-time.Second))
	fmt.Println(past.Err())
	cancelPast()
	fmt.Println(past.Err())

	var wg sync.WaitGroup
	work, stop := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer stop()
	results := make([]error, 4)
	for i := range results {
		wg.Go(func() {
			select {
			case <-work.Done():
				results[i] = work.Err()
			case <-time.After(time.Duration(i) * 30 * time.Millisecond):
			}
		})
	}
	wg.Wait()
	fmt.Println(results)
	fmt.Println(context.DeadlineExceeded.(interface{ Timeout() bool }).Timeout())
	fmt.Println(root)
	fmt.Println(context.WithValue(context.WithoutCancel(root), "k", 1))
	for _, f := range []func(){
		func() { context.WithCancel(nil) },
		func() { context.WithValue(root, nil, 1) },
		func() { context.WithValue(root, []int{}, 1) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
}

// Output:
// 0 context deadline exceeded leaf 0 timed out value
// 1 <nil> <nil> value
// 2 context canceled context canceled value
// 0 context deadline exceeded leaf 0 timed out
// 1 context canceled enough
// 2 context canceled context canceled
// context canceled enough
// custom end custom end
// context deadline exceeded
// context deadline exceeded
// [<nil> <nil> context deadline exceeded context deadline exceeded]
// true
// context.Background.WithCancel
// context.Background.WithCancel.WithoutCancel.WithValue(k, int)
// cannot create context from nil parent
// nil key
// key is not comparable
