package gotest

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

func TestClock(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		t.Log(start.UTC())
		for range 1000 {
			_ = time.Now()
		}
		t.Log(time.Since(start))
		time.Sleep(24 * time.Hour)
		t.Log(time.Since(start), time.Now().UTC().Weekday())
		synctest.Sleep(time.Second)
		t.Log(time.Since(start))
	})
}

func TestWaitOrders(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		done := 0
		for range 5 {
			go func() {
				time.Sleep(time.Second)
			}()
		}
		go func() { done++ }()
		synctest.Wait()
		t.Log(done, time.Now().Unix())
		time.Sleep(time.Second)
		synctest.Wait()
	})
}

func TestTimers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		var fired atomic.Bool
		time.AfterFunc(time.Minute, func() { fired.Store(true) })
		time.Sleep(time.Minute - 1)
		synctest.Wait()
		t.Log(fired.Load())
		time.Sleep(1)
		synctest.Wait()
		t.Log(fired.Load())

		ticker := time.NewTicker(time.Second)
		for range 3 {
			t.Log((<-ticker.C).Sub(start))
		}
		time.Sleep(3500 * time.Millisecond)
		t.Log((<-ticker.C).Sub(start), (<-ticker.C).Sub(start))
		ticker.Reset(time.Hour)
		t.Log((<-ticker.C).Sub(start))
		ticker.Stop()

		timer := time.NewTimer(0)
		select {
		case at := <-timer.C:
			t.Log("at once", at.Sub(start))
		default:
			t.Log("not yet")
		}
		t.Log(timer.Reset(time.Second), timer.Stop(), timer.Stop())
		select {
		case <-time.After(2 * time.Second):
			t.Log("two")
		case <-time.After(time.Second):
			t.Log("one", time.Since(start))
		}
	})
}

func TestContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
		defer cancel()
		time.Sleep(5*time.Second - 1)
		synctest.Wait()
		t.Log(ctx.Err())
		time.Sleep(1)
		synctest.Wait()
		t.Log(ctx.Err(), errors.Is(context.Cause(ctx), context.DeadlineExceeded))

		other, stop := context.WithCancel(t.Context())
		called := false
		context.AfterFunc(other, func() { called = true })
		synctest.Wait()
		t.Log(called)
		stop()
		synctest.Wait()
		t.Log(called)
		t.Cleanup(func() { t.Log("cleanup", t.Context().Err(), time.Now().Unix()) })
	})
}

func TestBlockedInManyWays(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var mu sync.Mutex
		cond := sync.NewCond(&mu)
		var group sync.WaitGroup
		group.Add(1)
		stop, full := make(chan bool), make(chan int, 1)
		full <- 1
		woken := make(chan string, 8)
		go func() { mu.Lock(); cond.Wait(); mu.Unlock(); woken <- "cond" }()
		go func() { group.Wait(); woken <- "group" }()
		go func() { <-stop; woken <- "receive" }()
		go func() { full <- 2; woken <- "send" }()
		go func() {
			select {
			case <-stop:
			case <-time.After(time.Hour):
			}
			woken <- "select"
		}()
		synctest.Wait()
		t.Log(len(woken), time.Now().Unix())
		cond.Signal()
		synctest.Wait()
		t.Log(<-woken)
		group.Done()
		synctest.Wait()
		t.Log(<-woken)
		<-full
		synctest.Wait()
		t.Log(<-woken)
		time.Sleep(time.Hour)
		synctest.Wait()
		t.Log(<-woken)
		close(stop)
		t.Log(<-woken)
	})
}

func TestMutexIsNotDurable(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var mu sync.Mutex
		mu.Lock()
		got := false
		go func() {
			mu.Lock()
			got = true
			mu.Unlock()
		}()
		go func() { mu.Unlock() }()
		synctest.Wait()
		t.Log(got)
	})
}

func TestFails(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		t.Error("told")
		go func() { t.Log("by another goroutine") }()
		synctest.Wait()
	})
	t.Log("not reached")
}

func TestFatal(t *testing.T) {
	t.Cleanup(func() { t.Log("outer cleanup") })
	synctest.Test(t, func(t *testing.T) {
		t.Cleanup(func() { t.Log("inner cleanup") })
		t.Fatal("told")
	})
}

func TestSkip(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		t.Skip("no")
	})
	t.Log("goes on")
}

func TestSubtests(t *testing.T) {
	for _, d := range []time.Duration{1, time.Second} {
		t.Run(d.String(), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				t.Log(t.Name())
				start := time.Now()
				time.Sleep(d)
				if time.Since(start) != d {
					t.Error("wrong")
				}
			})
		})
	}
}

func mustPanic(t *testing.T, f func()) {
	defer func() {
		t.Log(recover())
	}()
	f()
}

func TestMisuse(t *testing.T) {
	mustPanic(t, synctest.Wait)
	synctest.Test(t, func(t *testing.T) {
		mustPanic(t, func() { t.Run("sub", func(t *testing.T) {}) })
		mustPanic(t, t.Parallel)
		mustPanic(t, func() { t.Deadline() })
		mustPanic(t, func() { synctest.Test(t, func(t *testing.T) {}) })
	})
}

func TestDeadlocks(t *testing.T) {
	mustPanic(t, func() {
		synctest.Test(t, func(t *testing.T) {
			<-make(chan int)
		})
	})
	mustPanic(t, func() {
		synctest.Test(t, func(t *testing.T) {
			go func() { select {} }()
			ticker := time.NewTicker(time.Second)
			_ = ticker
		})
	})
}

func TestTimeStops(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		time.AfterFunc(time.Second, func() { panic("fired after the end") })
	})
}

func TestGoroutinesGoOn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := make(chan int)
		go func() {
			for v := range c {
				t.Log("got", v)
			}
		}()
		go func() {
			for i := range 3 {
				c <- i
			}
			close(c)
		}()
	})
}
