// A crawler over a made-up web: a limit on how many fetches run, pages seen once, depth, timeouts, errors collected.

package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

type page struct {
	body  string
	links []string
	delay time.Duration
}

var web = map[string]page{
	"/":       {"root", []string{"/a", "/b", "/missing"}, 5 * time.Millisecond},
	"/a":      {"page a", []string{"/", "/a/1", "/a/2", "/b"}, 10 * time.Millisecond},
	"/b":      {"page b", []string{"/slow", "/a/1"}, time.Millisecond},
	"/a/1":    {"one", nil, 2 * time.Millisecond},
	"/a/2":    {"two", []string{"/a/2/x"}, 3 * time.Millisecond},
	"/a/2/x":  {"deep", []string{"/too/deep"}, time.Millisecond},
	"/slow":   {"zzz", nil, time.Minute},
	"/nobody": {"unreached", nil, 0},
}

var errNotFound = errors.New("not found")

type crawler struct {
	sem         chan struct{}
	mu          sync.Mutex
	seen        map[string]bool
	found       []string
	errs        []error
	wg          sync.WaitGroup
	now, most   atomic.Int32
	maxDepth    int
	perPageTime time.Duration
}

func (c *crawler) fetch(ctx context.Context, url string) (page, error) {
	ctx, cancel := context.WithTimeout(ctx, c.perPageTime)
	defer cancel()
	n := c.now.Add(1)
	defer c.now.Add(-1)
	for {
		m := c.most.Load()
		if n <= m || c.most.CompareAndSwap(m, n) {
			break
		}
	}
	p, ok := web[url]
	select {
	case <-time.After(p.delay):
	case <-ctx.Done():
		return page{}, fmt.Errorf("%s: %w", url, ctx.Err())
	}
	if !ok {
		return p, fmt.Errorf("%s: %w", url, errNotFound)
	}
	return p, nil
}

func (c *crawler) visit(ctx context.Context, url string, depth int) {
	c.mu.Lock()
	known := c.seen[url]
	c.seen[url] = true
	c.mu.Unlock()
	if known || depth > c.maxDepth {
		return
	}
	c.wg.Go(func() {
		c.sem <- struct{}{}
		p, err := c.fetch(ctx, url)
		<-c.sem
		c.mu.Lock()
		if err != nil {
			c.errs = append(c.errs, err)
		} else {
			c.found = append(c.found, url+"="+p.body)
		}
		c.mu.Unlock()
		for _, l := range p.links {
			c.visit(ctx, l, depth+1)
		}
	})
}

func main() {
	c := &crawler{sem: make(chan struct{}, 2), seen: map[string]bool{}, maxDepth: 3, perPageTime: 50 * time.Millisecond}
	c.visit(context.Background(), "/", 0)
	c.wg.Wait()
	slices.Sort(c.found)
	fmt.Println(strings.Join(c.found, "\n"))
	slices.SortFunc(c.errs, func(a, b error) int { return strings.Compare(a.Error(), b.Error()) })
	joined := errors.Join(c.errs...)
	fmt.Println(joined)
	fmt.Println(errors.Is(joined, errNotFound), errors.Is(joined, context.DeadlineExceeded), c.most.Load() <= 2, c.now.Load())
}

// Output:
// /=root
// /a/1=one
// /a/2/x=deep
// /a/2=two
// /a=page a
// /b=page b
// /missing: not found
// /slow: context deadline exceeded
// true true true 0
