// Signals that a program sends to itself: listeners, what is missed, stopping, ignoring, contexts.

package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func send(sig syscall.Signal) {
	if err := syscall.Kill(syscall.Getpid(), sig); err != nil {
		fmt.Println("kill:", err)
	}
}

// next gives the next signal, or nothing if none comes.
func next(c <-chan os.Signal) any {
	select {
	case s := <-c:
		return s
	case <-time.After(100 * time.Millisecond):
		return "nothing"
	}
}

func main() {
	c := make(chan os.Signal, 1)
	d := make(chan os.Signal, 4)
	signal.Notify(c, os.Interrupt, syscall.SIGTERM)
	signal.Notify(d, os.Interrupt, syscall.SIGUSR1, syscall.SIGTERM)
	send(syscall.SIGINT)
	fmt.Println(next(c), next(d))
	send(syscall.SIGUSR1)
	fmt.Println(next(c), next(d))
	p, err := os.FindProcess(os.Getpid())
	fmt.Println(err, p.Signal(syscall.SIGTERM), next(c), next(d))
	signal.Stop(d)
	send(syscall.SIGINT)
	fmt.Println(next(c), next(d))
	send(syscall.SIGUSR1) // nobody listens, and it ends nothing
	signal.Ignore(syscall.SIGTERM)
	send(syscall.SIGTERM)
	fmt.Println(next(c), signal.Ignored(syscall.SIGTERM), signal.Ignored(syscall.SIGINT))
	signal.Notify(c, syscall.SIGTERM)
	send(syscall.SIGTERM)
	fmt.Println(next(c), signal.Ignored(syscall.SIGTERM))
	signal.Notify(c, syscall.SIGUSR2)
	send(syscall.SIGUSR2)
	fmt.Println(next(c))
	signal.Reset(syscall.SIGUSR2)
	send(syscall.SIGUSR2)
	fmt.Println(next(c))
	signal.Reset()

	full := make(chan os.Signal, 1)
	signal.Notify(full, syscall.SIGHUP)
	for range 3 {
		send(syscall.SIGHUP)
		time.Sleep(20 * time.Millisecond)
	}
	fmt.Println(next(full), next(full))
	signal.Stop(full)
	signal.Stop(full)

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	fmt.Println(ctx, ctx.Err())
	send(syscall.SIGTERM)
	<-ctx.Done()
	cause := context.Cause(ctx)
	fmt.Println(ctx.Err(), cause, cause == context.Canceled, errors.Is(cause, context.Canceled), errors.Is(cause, context.DeadlineExceeded))
	stop()
	parent, cancel := context.WithCancelCause(context.Background())
	ctx, stop = signal.NotifyContext(parent, syscall.SIGHUP)
	cancel(errors.New("the parent ended"))
	<-ctx.Done()
	fmt.Println(ctx.Err(), context.Cause(ctx))
	stop()
	ctx, stop = signal.NotifyContext(context.Background(), syscall.SIGHUP)
	stop()
	<-ctx.Done()
	fmt.Println(ctx.Err(), context.Cause(ctx))
	func() {
		defer func() { fmt.Println(recover()) }()
		signal.Notify(nil)
	}()
	fmt.Println(syscall.Kill(syscall.Getpid(), 0), syscall.Kill(syscall.Getpid(), 1000))
	worker()
}

// worker is the usual way to end a goroutine in peace.
func worker() {
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, syscall.SIGINT)
	done := make(chan int)
	go func() {
		n := 0
		for {
			select {
			case s := <-stop:
				fmt.Println("worker got", s)
				done <- n
				return
			case <-time.After(time.Millisecond):
				n++
				if n == 3 {
					send(syscall.SIGINT)
				}
			}
		}
	}()
	n := <-done
	fmt.Println(n >= 3)
}

// Output:
// interrupt interrupt
// nothing user defined signal 1
// <nil> <nil> terminated terminated
// interrupt nothing
// nothing true false
// terminated false
// user defined signal 2
// nothing
// hangup nothing
// signal.NotifyContext(context.Background, [interrupt terminated]) <nil>
// context canceled terminated signal received false true false
// context canceled the parent ended
// context canceled context canceled
// os/signal: Notify using nil channel
// <nil> invalid argument
// worker got interrupt
// true
