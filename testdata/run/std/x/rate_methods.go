// The methods of a limiter by times that are given, and Sometimes.
package main

import (
	"context"
	"fmt"
	"time"

	"golang.org/x/time/rate"
)

var start = time.Date(2024, 5, 1, 12, 0, 0, 0, time.UTC)

func at(d time.Duration) time.Time { return start.Add(d) }

func main() {
	fmt.Println(rate.Every(100*time.Millisecond), rate.Every(0) == rate.Inf, rate.Every(-1) == rate.Inf, rate.Every(time.Minute) < 0.017)

	l := rate.NewLimiter(10, 3)
	fmt.Println(l.Limit(), l.Burst(), l.TokensAt(at(0)))
	fmt.Println(l.AllowN(at(0), 4), l.AllowN(at(0), 3), l.AllowN(at(0), 1), l.AllowN(at(0), 0))
	fmt.Println(l.TokensAt(at(150*time.Millisecond)), l.AllowN(at(150*time.Millisecond), 1), l.AllowN(at(150*time.Millisecond), 1))
	fmt.Println(l.TokensAt(at(10 * time.Second)))

	r := l.ReserveN(at(time.Second), 3)
	fmt.Println(r.OK(), r.DelayFrom(at(time.Second)), r.DelayFrom(at(2*time.Second)))
	late := l.ReserveN(at(time.Second), 2)
	fmt.Println(late.OK(), late.DelayFrom(at(time.Second)), late.DelayFrom(at(1100*time.Millisecond)))
	fmt.Println(l.TokensAt(at(time.Second)))
	late.CancelAt(at(time.Second))
	fmt.Println(l.TokensAt(at(time.Second)))
	late.CancelAt(at(time.Second))
	fmt.Println(l.TokensAt(at(time.Second)))
	never := l.ReserveN(at(time.Second), 4)
	fmt.Println(never.OK(), never.DelayFrom(at(time.Second)) == rate.InfDuration, never.Delay() == rate.InfDuration)
	never.Cancel()

	l.SetLimitAt(at(2*time.Second), 1)
	fmt.Println(l.Limit(), l.Burst(), l.TokensAt(at(2*time.Second)), l.TokensAt(at(2500*time.Millisecond)))
	l.SetBurstAt(at(3*time.Second), 1)
	fmt.Println(l.Burst(), l.TokensAt(at(3*time.Second)), l.TokensAt(at(4*time.Second)))
	l.SetBurst(5)
	l.SetLimit(rate.Inf)
	fmt.Println(l.Limit() == rate.Inf, l.Burst(), l.AllowN(at(5*time.Second), 1000), l.Allow())
	free := l.ReserveN(at(5*time.Second), 50)
	fmt.Println(free.OK(), free.DelayFrom(at(5*time.Second)))

	none := rate.NewLimiter(0, 2)
	fmt.Println(none.AllowN(at(0), 2), none.AllowN(at(time.Hour), 1), none.TokensAt(at(time.Hour)))
	var zero rate.Limiter
	fmt.Println(zero.Limit(), zero.Burst(), zero.AllowN(at(0), 1), zero.AllowN(at(0), 0))

	fast := rate.NewLimiter(1000, 2)
	ctx := context.Background()
	fmt.Println(fast.Wait(ctx), fast.WaitN(ctx, 2), fast.WaitN(ctx, 3))
	ended, cancel := context.WithCancel(ctx)
	cancel()
	fmt.Println(fast.Wait(ended), fast.WaitN(ended, 1) == context.Canceled)
	slow := rate.NewLimiter(rate.Every(time.Hour), 1)
	short, cancel := context.WithTimeout(ctx, time.Millisecond)
	defer cancel()
	fmt.Println(slow.Wait(short), slow.Wait(short))
	fmt.Println(slow.Reserve().Delay() > 59*time.Minute, slow.Tokens() < 0)

	count := func(s *rate.Sometimes, calls int) (n int) {
		for range calls {
			s.Do(func() { n++ })
		}
		return n
	}
	fmt.Println(count(&rate.Sometimes{}, 5), count(&rate.Sometimes{First: 2}, 5), count(&rate.Sometimes{Every: 2}, 5),
		count(&rate.Sometimes{First: 3, Every: 4}, 9), count(&rate.Sometimes{Interval: time.Hour}, 5))
}

// Output:
// 10 true true true
// 10 3 3
// false true false true
// 1.5 true false
// 3
// true 0s 0s
// true 200ms 100ms
// -2
// 0
// 3
// false true true
// 1 3 3 3
// 1 1 1
// true 5 true true
// true 0s
// true false 0
// 0 0 false true
// <nil> <nil> rate: Wait(n=3) exceeds limiter's burst 2
// context canceled true
// <nil> rate: Wait(n=1) would exceed context deadline
// true true
// 1 2 3 5 1
