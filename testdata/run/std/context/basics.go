package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type key string

func main() {
	ctx, cancel := context.WithCancel(context.WithValue(context.Background(), key("k"), 7))
	fmt.Println(ctx.Value(key("k")), ctx.Err(), ctx)
	child, cc := context.WithTimeout(ctx, time.Hour)
	defer cc()
	var wg sync.WaitGroup
	wg.Add(1)
	data := 0
	go func() {
		defer wg.Done()
		<-child.Done()
		fmt.Println("child:", child.Err(), data)
	}()
	data = 5
	cancel()
	cancel()
	wg.Wait()
	fmt.Println(errors.Is(child.Err(), context.Canceled), context.Cause(child))
	t, tc := context.WithTimeout(context.Background(), 10*time.Millisecond)
	defer tc()
	select {
	case <-t.Done():
		fmt.Println(t.Err(), t.Err() == context.DeadlineExceeded)
	case <-time.After(time.Second):
		fmt.Println("late")
	}
	c2, cause := context.WithCancelCause(context.Background())
	done := make(chan bool)
	stop := context.AfterFunc(c2, func() { fmt.Println("after", context.Cause(c2)); done <- true })
	cause(errors.New("because"))
	<-done
	fmt.Println(stop(), c2.Err(), context.Cause(c2))
	w := context.WithoutCancel(c2)
	fmt.Println(w.Err(), w.Done() == nil, w)
	c3, cancel3 := context.WithCancel(context.TODO())
	stop = context.AfterFunc(c3, func() { fmt.Println("never") })
	fmt.Println(stop(), stop())
	cancel3()
	d, ok := child.Deadline()
	fmt.Println(!d.IsZero(), ok)
	fmt.Printf("%T %T %T\n", c2, child, w)
	defer func() { fmt.Println(recover()) }()
	context.WithValue(context.Background(), []int{1}, 2)
}

// Output:
// 7 <nil> context.Background.WithValue(main.key, int).WithCancel
// child: context canceled 5
// true context canceled
// context deadline exceeded true
// after because
// false context canceled because
// <nil> true context.Background.WithCancel.WithoutCancel
// true false
// true true
// *context.cancelCtx *context.timerCtx context.withoutCancelCtx
// key is not comparable
