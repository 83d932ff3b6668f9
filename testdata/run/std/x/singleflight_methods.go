// Calls of one key share what the first gives: values, errors, panics and Goexit, through Do and through channels.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"

	"golang.org/x/sync/singleflight"
)

func main() {
	var g singleflight.Group
	v, err, shared := g.Do("a", func() (any, error) { return 1, nil })
	fmt.Println(v, err, shared)
	v, err, shared = g.Do("a", func() (any, error) { return nil, errors.New("none") })
	fmt.Println(v, err, shared)

	begun, release := make(chan bool), make(chan bool)
	first := g.DoChan("b", func() (any, error) {
		close(begun)
		<-release
		return "once", nil
	})
	<-begun
	second := g.DoChan("b", func() (any, error) { return "twice", nil })
	other := g.DoChan("c", func() (any, error) { return "other", nil })
	fmt.Println(<-other)
	close(release)
	fmt.Println(<-first, <-second)

	begun, release = make(chan bool), make(chan bool)
	old := g.DoChan("d", func() (any, error) {
		close(begun)
		<-release
		return "old", nil
	})
	<-begun
	g.Forget("d")
	g.Forget("not there")
	v, err, shared = g.Do("d", func() (any, error) { return "new", nil })
	fmt.Println(v, err, shared)
	close(release)
	var result singleflight.Result = <-old
	fmt.Println(result.Val, result.Err, result.Shared)

	func() {
		defer func() {
			text := fmt.Sprint(recover())
			line, _, _ := strings.Cut(text, "\n")
			fmt.Println(line, strings.Contains(text, "goroutine"))
		}()
		g.Do("e", func() (any, error) { panic("in e") })
	}()
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer fmt.Println("deferred", recover())
		g.Do("f", func() (any, error) {
			runtime.Goexit()
			return nil, nil
		})
		fmt.Println("not reached")
	}()
	wg.Wait()
	v, err, shared = g.Do("f", func() (any, error) { return "after", nil })
	fmt.Println(v, err, shared)
}

// Output:
// 1 <nil> false
// <nil> none false
// {other <nil> false}
// {once <nil> true} {once <nil> true}
// new <nil> false
// old <nil> false
// in e false
// deferred <nil>
// after <nil> false
